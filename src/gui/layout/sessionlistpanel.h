#pragma once

#include "gui/layout/propertypanel.h"

class QCheckBox;
class QListWidget;

namespace gui {

/// What the list of attended sessions tells: its columns in their order, size and sum.
class SessionListPanel : public PropertyPanel
{
    Q_OBJECT
public:
    explicit SessionListPanel(LayoutEditor &editor);

    [[nodiscard]] QWidget *mainField() const override;

protected:
    void fill() override;

private:
    void setupColumns();
    void takeColumns();
    void shift(int by);

    QListWidget *m_columns;
    QToolButton *m_up;
    QToolButton *m_down;
    QDoubleSpinBox *m_size;
    QCheckBox *m_total;
};

} // namespace gui
