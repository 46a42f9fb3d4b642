#pragma once

#include "gui/delegates/recorddelegate.h"

namespace gui {

/// Paints the chart of demand as a column of stacked bars: first, second, third and further wishes, each with its number,
/// and beside the bar the same in words. Bars of all rows have one scale. A role is its letter alone. The other columns are
/// those of any table.
class DemandDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintBars(QPainter &painter, const QRect &room, const QList<int> &segments, int most, const QStyleOptionViewItem &option) const;
};

} // namespace gui
