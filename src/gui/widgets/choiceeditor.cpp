#include "gui/widgets/choiceeditor.h"

#include "base/text.h"
#include "domain/fieldtext.h"
#include "gui/widgets/foldingcompleter.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

namespace gui {

using domain::FieldKind;

QList<FieldChoice> fieldChoices(const domain::Programme &programme, const domain::FieldInfo &field)
{
    QList<FieldChoice> choices;
    const auto add = [&](const QVariant &value) { choices.append({value, domain::displayText(programme, field, value, QLocale())}); };
    switch (field.kind) {
    case FieldKind::Boolean:
        add(true);
        add(false);
        break;
    case FieldKind::Enumeration:
        for (const domain::EnumEntry &entry : field.entries)
            add(QString::fromLatin1(entry.identifier));
        break;
    case FieldKind::Reference:
    case FieldKind::References: {
        const domain::RecordInfo *target = domain::recordInfo(QLatin1StringView(field.targetTable));
        std::vector<std::pair<QByteArray, FieldChoice>> sorted;
        for (const qint64 id : target->ids(programme)) {
            const QString label = domain::referenceLabel(programme, QLatin1StringView(field.targetTable), id);
            sorted.emplace_back(base::phoneBookKey(label), FieldChoice{id, label});
        }
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        if (field.kind == FieldKind::Reference)
            choices.append({QVariant(), QString()});
        for (auto &[key, choice] : sorted)
            choices.append(std::move(choice));
        break;
    }
    default:
        break;
    }
    return choices;
}

ChoiceEditor::ChoiceEditor(const domain::FieldInfo &field, QWidget *parent) : FieldEditor(field, parent), m_combo(new QComboBox)
{
    adopt(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->installEventFilter(this);
    if (isLong()) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->setCompleter(new FoldingCompleter(m_combo->model(), m_combo));
        m_combo->lineEdit()->setAccessibleName(field.heading());
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ChoiceEditor::noteEdit);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            if (isModified())
                Q_EMIT committed();
        });
    }
    connect(m_combo, &QComboBox::activated, this, [this] {
        noteEdit();
        Q_EMIT committed();
    });
}

/// Tables of people and places are too long to scroll.
bool ChoiceEditor::isLong() const
{
    const QLatin1StringView target(field().targetTable);
    return field().kind == FieldKind::Reference && target != QLatin1StringView("role") && target != QLatin1StringView("module")
        && target != QLatin1StringView("certificate_template");
}

/// Scrolling a form must not change what it passes over.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

QWidget *ChoiceEditor::input() const
{
    return m_combo;
}

/// Whether the choices would be the same as now; a thousand places are not sorted for each row shown.
bool ChoiceEditor::isFilledFrom(const domain::Programme &programme) const
{
    if (!m_source || field().kind != FieldKind::Reference)
        return m_source.has_value();
    bool same = false;
    domain::withRecord(QLatin1StringView(field().targetTable), [&]<class R>() { same = m_source->table<R>() == programme.table<R>(); });
    return same;
}

void ChoiceEditor::fill(const domain::Programme &programme)
{
    if (isFilledFrom(programme))
        return;
    m_source = programme;
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    const QList<FieldChoice> choices = fieldChoices(programme, field());
    for (const FieldChoice &choice : choices)
        m_combo->addItem(choice.text, choice.value);
}

void ChoiceEditor::setValue(const domain::Programme &programme, const QVariant &value)
{
    fill(programme);
    m_combo->setPlaceholderText({});
    m_combo->setCurrentIndex(m_combo->findData(value));
    if (!value.isValid())
        m_combo->setCurrentIndex(field().kind == FieldKind::Reference ? 0 : -1);
    if (m_combo->lineEdit()) {
        m_combo->lineEdit()->setPlaceholderText({});
        m_combo->lineEdit()->setCursorPosition(0);
    }
    setModified(false);
}

void ChoiceEditor::setMixed(const domain::Programme &programme)
{
    fill(programme);
    m_combo->setCurrentIndex(-1);
    m_combo->setPlaceholderText(severalValues());
    if (m_combo->lineEdit()) {
        m_combo->lineEdit()->setText({}); // forgets what could be undone into another row's value
        m_combo->lineEdit()->setPlaceholderText(severalValues());
    }
    setModified(false);
}

base::Result<QVariant> ChoiceEditor::value(const domain::Programme &programme) const
{
    const QString typed = m_combo->currentText();
    const int index = m_combo->currentIndex();
    if (!m_combo->isEditable() || (index >= 0 && m_combo->itemText(index) == typed))
        return m_combo->itemData(index);
    return domain::parseText(programme, field(), typed);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ChoiceEditor::setLikely(const QVariantList &values)
{
    const QSignalBlocker blocker(m_combo);
    const QVariant current = m_combo->currentData();
    int position = 0;
    for (const QVariant &value : values) {
        if (const int found = m_combo->findData(value); found >= position)
            m_combo->insertItem(position++, m_combo->itemText(found), value);
    }
    if (position > 0)
        m_combo->insertSeparator(position);
    m_combo->setCurrentIndex(m_combo->findData(current));
}

} // namespace gui
