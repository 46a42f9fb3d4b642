#pragma once

#include "gui/layout/propertypanel.h"

class QLineEdit;

namespace gui {

/// Name, place and size of what is selected, in millimetres.
class GeometryPanel : public PropertyPanel
{
    Q_OBJECT
public:
    explicit GeometryPanel(LayoutEditor &editor);

protected:
    void fill() override;

private:
    void setupBoxes();
    void place();
    void rename();

    QLineEdit *m_name;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
};

} // namespace gui
