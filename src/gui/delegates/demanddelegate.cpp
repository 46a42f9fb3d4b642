#include "gui/delegates/demanddelegate.h"

#include "gui/delegates/rankdelegate.h"
#include "gui/theme/theme.h"
#include "models/questiondemandmodel.h"

#include <QPainter>

namespace gui {

using models::QuestionDemandModel;

namespace {
constexpr int Margin = 4;
constexpr int TextMargin = 5;
constexpr int BarPercent = 38; ///< of the column for the longest bar; the rest is for words
}

void DemandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant segments = index.data(QuestionDemandModel::SegmentsRole);
    if (!segments.isValid()) {
        RecordDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    paintBars(*painter, option.rect.adjusted(Margin, Margin, -Margin, -Margin), segments.value<QList<int>>(),
              index.data(QuestionDemandModel::MostPeopleRole).toInt(), item);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void DemandDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RecordDelegate::initStyleOption(option, index);
    if (index.column() == QuestionDemandModel::RoleColumn)
        option->text.clear();
}

void DemandDelegate::paintBars(QPainter &painter, const QRect &room, const QList<int> &segments, int most, const QStyleOptionViewItem &option) const
{
    painter.setFont(option.font);
    const QFontMetrics metrics(option.font);
    const int width = room.width() * BarPercent / 100;
    int before = 0;
    const auto x = [&](int people) { return room.left() + (most > 0 ? people * width / most : 0); };
    for (int rank = 0; rank < segments.size(); ++rank) {
        if (segments[rank] == 0)
            continue;
        const QRect bar(QPoint(x(before), room.top()), QPoint(x(before + segments[rank]) - 2, room.bottom()));
        before += segments[rank];
        const QColor shade = rankShade(rank + 1, option.palette);
        painter.fillRect(bar, shade);
        painter.setPen(quietColour(option.palette));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        const QString number = QString::number(segments[rank]);
        painter.setPen(textOn(shade));
        if (metrics.horizontalAdvance(number) + 2 < bar.width())
            painter.drawText(bar, Qt::AlignCenter, number);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect beside(QPoint(x(before) + (before > 0 ? TextMargin : 0), room.top()), room.bottomRight());
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(QuestionDemandModel::wishesText(segments), Qt::ElideRight, beside.width()));
}

} // namespace gui
