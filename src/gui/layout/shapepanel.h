#pragma once

#include "gui/layout/propertypanel.h"

namespace gui {

class ColourButton;

/// Colours and outline of lines and frames.
class ShapePanel : public PropertyPanel
{
    Q_OBJECT
public:
    explicit ShapePanel(LayoutEditor &editor);

    [[nodiscard]] QWidget *mainField() const override;

protected:
    void fill() override;

private:
    ColourButton *m_fill;
    ColourButton *m_stroke;
    QDoubleSpinBox *m_width;
};

} // namespace gui
