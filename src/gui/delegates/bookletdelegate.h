#pragma once

#include "gui/delegates/recorddelegate.h"

namespace gui {

/// Cells of models::BookletModel: texts below each other at the depth of their heading, whole, over several lines.
class BookletDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
