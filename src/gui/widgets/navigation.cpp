#include "gui/widgets/navigation.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/recordview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gui {

namespace {

enum NavigationRole { NameRole = Qt::UserRole, CountRole };

constexpr int HoverMilliseconds = 500;
constexpr int Padding = 12;
constexpr int MinimumWidth = 180;

/// An entry with its number at the right end.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant count = index.data(CountRole);
        const QString number = count.isValid() ? QLocale().toString(count.toInt()) : QString();
        QStyleOptionViewItem entry = option;
        initStyleOption(&entry, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        const int textStart = style->subElementRect(QStyle::SE_ItemViewItemText, &entry, option.widget).left();
        const int numberStart = option.rect.right() - Padding - option.fontMetrics.horizontalAdvance(number);
        entry.text = option.fontMetrics.elidedText(entry.text, Qt::ElideRight, numberStart - textStart - Padding / 2);
        style->drawControl(QStyle::CE_ItemViewItem, &entry, painter, option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quietColour(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -Padding, 0), Qt::AlignRight | Qt::AlignVCenter, number);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 56, option.fontMetrics.height() + 14};
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigationListWidget"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(16, 16));
    setUniformItemSizes(true);
    setAcceptDrops(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(MinimumWidth);
    m_hover.setSingleShot(true);
    m_hover.setInterval(HoverMilliseconds);
    connect(&m_hover, &QTimer::timeout, this, [this] {
        if (m_hovered)
            setCurrentItem(m_hovered);
    });
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(NameRole).toString());
    });
}

void Navigation::addPage(const QString &name, const QString &title, const QString &iconName)
{
    const QSignalBlocker blocker(this);
    auto *item = new QListWidgetItem(icon(iconName), title, this);
    item->setData(NameRole, name);
}

QListWidgetItem *Navigation::find(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NameRole) == name)
            return item(row);
    }
    return nullptr;
}

void Navigation::setCount(const QString &name, int count)
{
    QListWidgetItem *entry = find(name);
    if (!entry)
        return;
    entry->setData(CountRole, count < 0 ? QVariant() : QVariant(count));
    entry->setData(Qt::AccessibleTextRole, count < 0 ? entry->text() : tr("%1, %n entries", nullptr, count).arg(entry->text()));
}

QString Navigation::currentPage() const
{
    return currentItem() ? currentItem()->data(NameRole).toString() : QString();
}

void Navigation::setCurrentPage(const QString &name)
{
    if (QListWidgetItem *entry = find(name))
        setCurrentItem(entry);
}

void Navigation::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!rowsIn(event->mimeData()).second.isEmpty());
}

void Navigation::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidgetItem *below = itemAt(event->position().toPoint());
    if (below != m_hovered) {
        m_hovered = below;
        m_hover.start();
    }
    event->ignore();
}

void Navigation::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_hovered = nullptr;
    m_hover.stop();
    QListWidget::dragLeaveEvent(event);
}

QSize Navigation::sizeHint() const
{
    return {std::max(176, sizeHintForColumn(0) + 16), 240};
}

} // namespace gui
