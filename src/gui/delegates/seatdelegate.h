#pragma once

#include "gui/delegates/recorddelegate.h"

namespace gui {

/// Paints the lists of a session: headings as a band across the table, people as everywhere.
class SeatDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace gui
