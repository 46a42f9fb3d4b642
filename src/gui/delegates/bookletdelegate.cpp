#include "gui/delegates/bookletdelegate.h"

#include "models/bookletmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gui {

namespace {

constexpr int Indentation = 16;
constexpr int Air = 8; ///< above and below the text together

/// Modules stand as deep as their role, findings deeper than their question.
int indentationOf(const QModelIndex &index)
{
    constexpr int depths[] = {0, 0, 1, 2};
    return index.column() == models::BookletModel::TextColumn ? depths[index.data(models::BookletModel::LevelRole).toInt()] * Indentation : 0;
}

} // namespace

void BookletDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int indentation = indentationOf(index);
    if (indentation == 0) {
        RecordDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.rect.setWidth(indentation);
    const QStyle *style = option.widget ? option.widget->style() : nullptr;
    if (style)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem shifted = option;
    shifted.rect.setLeft(option.rect.left() + indentation);
    RecordDelegate::paint(painter, shifted, index);
}

QSize BookletDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isLong = index.column() == models::BookletModel::TextColumn || index.column() == models::BookletModel::FromColumn;
    if (!isLong)
        return {option.rect.width(), option.fontMetrics.height() + Air};
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = view ? view->columnWidth(index.column()) - indentationOf(index) - 12 : option.rect.width();
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : option.font);
    const QRect text = metrics.boundingRect(QRect(0, 0, std::max(width, 60), 100000), Qt::TextWordWrap, index.data().toString());
    return {width, text.height() + Air};
}

} // namespace gui
