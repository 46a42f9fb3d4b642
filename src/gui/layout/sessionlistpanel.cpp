#include "gui/layout/sessionlistpanel.h"

#include "gui/theme/icons.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using printing::SessionColumn;
using printing::SessionListElement;

namespace {

constexpr int ColumnRole = Qt::UserRole;
constexpr SessionColumn allColumns[] = {SessionColumn::Date, SessionColumn::Title, SessionColumn::Detail, SessionColumn::Hours, SessionColumn::Units};

QString columnName(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Date: return SessionListPanel::tr("Date");
    case SessionColumn::Title: return SessionListPanel::tr("Title");
    case SessionColumn::Detail: return SessionListPanel::tr("Module and place");
    case SessionColumn::Hours: return SessionListPanel::tr("Hours");
    case SessionColumn::Units: return SessionListPanel::tr("Teaching units");
    }
    return {};
}

} // namespace

SessionListPanel::SessionListPanel(LayoutEditor &editor)
    : PropertyPanel(editor, tr("List of sessions")), m_columns(new QListWidget), m_up(new QToolButton), m_down(new QToolButton),
      m_size(numberBox(printing::layoutlimits::SmallestListSize, printing::layoutlimits::LargestListSize, 0.5, 2, tr(" pt"))),
      m_total(new QCheckBox(tr("&Sum at the end")))
{
    setupColumns();
    addRow(tr("Text s&ize"), m_size, "listSizeDoubleSpinBox");
    m_total->setObjectName(QStringLiteral("totalCheckBox"));
    form()->addRow(m_total);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double size) {
        change<SessionListElement>(LayoutEdit::Look, QStringLiteral("list size"), [size](SessionListElement &list) { list.size = size; });
    });
    connect(m_total, &QCheckBox::clicked, this,
            [this](bool on) { change<SessionListElement>(LayoutEdit::Look, {}, [on](SessionListElement &list) { list.hasTotal = on; }); });
}

void SessionListPanel::setupColumns()
{
    m_columns->setObjectName(QStringLiteral("sessionColumnsListWidget"));
    m_columns->setAccessibleName(tr("Columns of the list"));
    m_columns->setFixedHeight(5 * (m_columns->fontMetrics().height() + 4) + 4);
    auto *buttons = new QVBoxLayout;
    const auto setup = [&](QToolButton *button, const QString &text, const char *iconName, const char *name, int by) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(text));
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, by] { shift(by); });
    };
    setup(m_up, tr("Column before"), "go-up", "columnUpToolButton", -1);
    setup(m_down, tr("Column after"), "go-down", "columnDownToolButton", 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_columns, 1, Qt::AlignTop);
    row->addLayout(buttons);
    row->setAlignment(buttons, Qt::AlignTop);
    form()->addRow(row);
    connect(m_columns, &QListWidget::itemChanged, this, &SessionListPanel::takeColumns);
}

QWidget *SessionListPanel::mainField() const
{
    return m_columns;
}

void SessionListPanel::fill()
{
    const SessionListElement *list = content<SessionListElement>();
    if (!list)
        return;
    QList<SessionColumn> order = list->columns;
    for (const SessionColumn column : allColumns) {
        if (!order.contains(column))
            order.append(column);
    }
    while (m_columns->count() < order.size())
        new QListWidgetItem(m_columns);
    for (int row = 0; row < order.size(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        item->setText(columnName(order[row]));
        item->setData(ColumnRole, int(order[row]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(list->columns.contains(order[row]) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_columns->currentRow() < 0)
        m_columns->setCurrentRow(0);
    m_size->setValue(list->size);
    m_total->setChecked(list->hasTotal);
}

void SessionListPanel::takeColumns()
{
    if (isFilling())
        return;
    QList<SessionColumn> columns;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.append(SessionColumn(m_columns->item(row)->data(ColumnRole).toInt()));
    }
    // A list without a column is none: the last one stays.
    if (!columns.isEmpty())
        change<SessionListElement>(LayoutEdit::Look, {}, [&columns](SessionListElement &list) { list.columns = columns; });
    refresh();
}

void SessionListPanel::shift(int by)
{
    const int row = m_columns->currentRow();
    const SessionListElement *list = content<SessionListElement>();
    if (row < 0 || !list || row + by < 0 || row >= list->columns.size() || row + by >= list->columns.size())
        return;
    change<SessionListElement>(LayoutEdit::Look, {}, [row, by](SessionListElement &each) {
        if (std::max(row, row + by) < each.columns.size())
            each.columns.swapItemsAt(row, row + by);
    });
    m_columns->setCurrentRow(row + by);
}

} // namespace gui
