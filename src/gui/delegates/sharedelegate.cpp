#include "gui/delegates/sharedelegate.h"

#include "gui/theme/theme.h"
#include "models/readinesscountsmodel.h"

#include <QPainter>

#include <numeric>

namespace gui {

namespace {

constexpr int Margin = 6;
constexpr int NumberDigits = 6; ///< room for the number at the left

} // namespace

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString number = item.text;
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect room = option.rect.adjusted(Margin, Margin, -Margin, -Margin);
    const int numberWidth = option.fontMetrics.horizontalAdvance(QLatin1Char('0')) * NumberDigits;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(room.left(), option.rect.top(), numberWidth - Margin, option.rect.height()), Qt::AlignRight | Qt::AlignVCenter, number);
    paintParts(*painter, room.adjusted(numberWidth, 0, 0, 0), index.data(models::ReadinessCountsModel::PartsRole).value<QList<int>>(), option.palette);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void ShareDelegate::paintParts(QPainter &painter, const QRect &bar, const QList<int> &parts, const QPalette &palette)
{
    const int all = std::accumulate(parts.begin(), parts.end(), 0);
    if (all == 0 || bar.width() <= 0)
        return;
    QColor pale = palette.color(QPalette::Highlight);
    pale.setAlphaF(0.45f);
    const QColor shades[] = {palette.color(QPalette::Highlight), pale, palette.color(QPalette::Base)};
    painter.fillRect(bar, palette.color(QPalette::Base));
    int before = 0;
    for (int part = 0; part < parts.size(); ++part) {
        const int left = bar.left() + before * bar.width() / all;
        before += parts[part];
        const int right = bar.left() + before * bar.width() / all;
        painter.fillRect(QRect(left, bar.top(), right - left, bar.height()), shades[std::min<size_t>(size_t(part), std::size(shades) - 1)]);
    }
    painter.setPen(quietColour(palette));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace gui
