#include "gui/layout/canvaspane.h"

#include "gui/layout/layoutview.h"
#include "gui/layout/ruler.h"

#include <QGridLayout>
#include <QLabel>

namespace gui {

CanvasPane::CanvasPane(LayoutEditor &editor, LayoutView *view, QWidget *parent) : QWidget(parent)
{
    auto *unit = new QLabel(tr("mm", "unit of the rulers"));
    unit->setAlignment(Qt::AlignCenter);
    QFont small = unit->font();
    small.setPixelSize(9);
    unit->setFont(small);
    unit->setFixedSize(Ruler::Breadth, Ruler::Breadth);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(unit, 0, 0);
    layout->addWidget(new Ruler(Qt::Horizontal, editor, *view), 0, 1);
    layout->addWidget(new Ruler(Qt::Vertical, editor, *view), 1, 0);
    layout->addWidget(view, 1, 1);
}

} // namespace gui
