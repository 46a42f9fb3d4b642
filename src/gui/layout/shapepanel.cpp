#include "gui/layout/shapepanel.h"

#include "gui/layout/colourbutton.h"

#include <QDoubleSpinBox>
#include <QFormLayout>

namespace gui {

using printing::ShapeElement;

ShapePanel::ShapePanel(LayoutEditor &editor)
    : PropertyPanel(editor, tr("Line or frame")), m_fill(new ColourButton(tr("Filling"), true)), m_stroke(new ColourButton(tr("Outline"), true)),
      m_width(numberBox(0.05, printing::layoutlimits::LargestStroke, 0.1, 2, tr(" mm")))
{
    addRow(tr("&Filling"), m_fill, "fillColourButton");
    addRow(tr("&Outline"), m_stroke, "strokeColourButton");
    addRow(tr("O&utline width"), m_width, "strokeWidthDoubleSpinBox");
    connect(m_fill, &ColourButton::colourChosen, this,
            [this](const QColor &colour) { change<ShapeElement>(LayoutEdit::Look, {}, [colour](ShapeElement &shape) { shape.fill = colour; }); });
    connect(m_stroke, &ColourButton::colourChosen, this,
            [this](const QColor &colour) { change<ShapeElement>(LayoutEdit::Look, {}, [colour](ShapeElement &shape) { shape.stroke = colour; }); });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width) {
        change<ShapeElement>(LayoutEdit::Look, QStringLiteral("stroke"), [width](ShapeElement &shape) { shape.strokeWidth = width; });
    });
}

QWidget *ShapePanel::mainField() const
{
    return m_fill;
}

void ShapePanel::fill()
{
    const ShapeElement *shape = content<ShapeElement>();
    if (!shape)
        return;
    m_fill->setColour(shape->fill);
    m_stroke->setColour(shape->stroke);
    m_width->setValue(shape->strokeWidth);
    m_width->setEnabled(shape->stroke.isValid());
}

} // namespace gui
