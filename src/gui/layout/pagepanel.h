#pragma once

#include "gui/layout/propertypanel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class LayoutPreview;

/// Size and direction of the page, and what fills it: shown while nothing is selected.
class PagePanel : public PropertyPanel
{
    Q_OBJECT
public:
    PagePanel(LayoutEditor &editor, LayoutPreview &preview);

protected:
    void fill() override;

private:
    void setupSize();
    void setupBackground();
    void resizePage(QSizeF size);
    void chooseBackground();
    void takeBackground(const QString &path);
    void removeBackground();

    LayoutPreview &m_preview;
    QComboBox *m_format;
    QComboBox *m_orientation;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_background;
};

} // namespace gui
