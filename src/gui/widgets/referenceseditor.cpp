#include "gui/widgets/referenceseditor.h"

#include "gui/theme/icons.h"
#include "gui/widgets/choiceeditor.h"

#include <QListWidget>

#include <algorithm>

namespace gui {

namespace {
constexpr int VisibleRows = 4;
}

ReferencesEditor::ReferencesEditor(const domain::FieldInfo &field, QWidget *parent) : FieldEditor(field, parent), m_list(new QListWidget)
{
    m_list->setFixedHeight(VisibleRows * (m_list->fontMetrics().height() + 6) + 6);
    adopt(m_list);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        noteEdit();
        Q_EMIT committed();
    });
}

QWidget *ReferencesEditor::input() const
{
    return m_list;
}

/// Chosen rows stand first in their own order, the others follow.
void ReferencesEditor::fill(const domain::Programme &programme, const QVariantList &chosen, Qt::CheckState otherwise)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QList<FieldChoice> choices = fieldChoices(programme, field());
    std::stable_sort(choices.begin(), choices.end(), [&](const FieldChoice &a, const FieldChoice &b) {
        const auto rank = [&](const FieldChoice &choice) {
            const qsizetype position = chosen.indexOf(choice.value);
            return position < 0 ? chosen.size() : position;
        };
        return rank(a) < rank(b);
    });
    for (const FieldChoice &choice : std::as_const(choices)) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setToolTip(plainToolTip(choice.text));
        item->setFlags(m_readOnly ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.value) ? Qt::Checked : otherwise);
    }
    setModified(false);
}

void ReferencesEditor::setValue(const domain::Programme &programme, const QVariant &value)
{
    fill(programme, value.toList(), Qt::Unchecked);
}

void ReferencesEditor::setMixed(const domain::Programme &programme)
{
    fill(programme, {}, Qt::PartiallyChecked);
}

void ReferencesEditor::setShared(const domain::Programme &programme, const QVariantList &ofAll, const QVariantList &ofSome)
{
    fill(programme, ofAll, Qt::Unchecked);
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Unchecked && ofSome.contains(item->data(Qt::UserRole)))
            item->setCheckState(Qt::PartiallyChecked);
    }
}

QVariantList ReferencesEditor::leftAlone() const
{
    QVariantList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::PartiallyChecked)
            ids.append(m_list->item(row)->data(Qt::UserRole));
    }
    return ids;
}

base::Result<QVariant> ReferencesEditor::value(const domain::Programme &) const
{
    QVariantList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole));
    }
    return QVariant(ids);
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

} // namespace gui
