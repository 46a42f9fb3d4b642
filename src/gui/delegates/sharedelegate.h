#pragma once

#include "gui/delegates/recorddelegate.h"

namespace gui {

/// Paints a whole as a bar of its parts with the whole in words beside it. The bars of all rows have one length, so that shares
/// are compared; the numbers of the parts stand in the columns beside.
class ShareDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintParts(QPainter &painter, const QRect &bar, const QList<int> &parts, const QPalette &palette);
};

} // namespace gui
