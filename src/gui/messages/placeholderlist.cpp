#include "gui/messages/placeholderlist.h"

#include "base/text.h"
#include "domain/rules/messagefields.h"
#include "gui/theme/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int IsConditionRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;

} // namespace

PlaceholderList::PlaceholderList(QWidget *parent) : QWidget(parent), m_filter(new QLineEdit), m_tree(new QTreeWidget)
{
    m_filter->setObjectName(QStringLiteral("placeholderFilterLineEdit"));
    m_filter->setAccessibleName(tr("Filter the placeholders"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("placeholdersTreeWidget"));
    m_tree->setAccessibleName(tr("Placeholders and conditions"));
    m_tree->setAccessibleDescription(tr("Enter puts the current one into the text."));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Stands for"), tr("In the text")});
    m_tree->setIndentation(12);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto *label = new QLabel(tr("&Placeholders"));
    label->setBuddy(m_tree);
    auto *hint = new QLabel(tr("Enter or a double click puts one into the text. What stands in [brackets] is left out when data in it are missing."));
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, this, &PlaceholderList::narrow);
    connect(m_tree, &QTreeWidget::itemActivated, this, &PlaceholderList::take);
    fill();
}

void PlaceholderList::setLanguage(const QString &language)
{
    m_language = language;
}

void PlaceholderList::fill()
{
    const auto add = [this](const QString &heading, const QList<domain::MessageField> &fields, bool isCondition) {
        auto *group = new QTreeWidgetItem(m_tree, {heading});
        group->setFirstColumnSpanned(true);
        group->setFlags(Qt::ItemIsEnabled);
        for (const domain::MessageField &field : fields) {
            auto *item = new QTreeWidgetItem(group, {field.heading, isCondition ? field.name : QStringLiteral("{%1}").arg(field.name)});
            item->setData(0, IsConditionRole, isCondition);
            item->setData(0, NameRole, field.name);
            item->setToolTip(0, plainToolTip(field.heading));
        }
        group->setExpanded(true);
    };
    add(tr("Data"), domain::messagePlaceholders(), false);
    add(tr("Only if"), domain::messageConditions(), true);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void PlaceholderList::narrow(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_tree->topLevelItem(group);
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem *item = heading->child(row);
            const bool fits = base::foldedContains(item->text(0), text) || base::foldedContains(item->text(1), text);
            item->setHidden(!fits);
            if (fits && !first)
                first = item;
        }
    }
    if (first)
        m_tree->setCurrentItem(first);
}

void PlaceholderList::take(const QTreeWidgetItem *item)
{
    if (!item || !item->parent())
        return;
    const QString name = item->data(0, NameRole).toString();
    const bool isGerman = !m_language.startsWith(u"en");
    if (item->data(0, IsConditionRole).toBool())
        Q_EMIT chosen(QStringLiteral("{%1 %2}").arg(isGerman ? QStringLiteral("wenn") : QStringLiteral("if"), name),
                      isGerman ? QStringLiteral("{ende}") : QStringLiteral("{end}"));
    else
        Q_EMIT chosen(QStringLiteral("{%1}").arg(name), QString());
}

} // namespace gui
