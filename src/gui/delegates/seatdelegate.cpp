#include "gui/delegates/seatdelegate.h"

#include "models/seatsmodel.h"

namespace gui {

void SeatDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RecordDelegate::initStyleOption(option, index);
    if (!index.data(models::SeatsModel::HeadingRole).toBool())
        return;
    // A heading cannot be chosen, but it is not greyed out.
    option->state |= QStyle::State_Enabled;
    option->palette.setCurrentColorGroup(QPalette::Active);
    option->font.setBold(true);
    option->backgroundBrush = option->palette.brush(QPalette::Window);
}

} // namespace gui
