#pragma once

#include <QListWidget>

namespace gui {

class LayoutEditor;
class LayoutPreview;

/// What is to be looked at in the layout as it is shown; choosing a line selects its element. Hidden while there is nothing.
class FindingsList : public QListWidget
{
    Q_OBJECT
public:
    FindingsList(LayoutEditor &editor, LayoutPreview &preview, QWidget *parent = nullptr);

    /// While held, the list takes as much room as before.
    void hold(bool on);

private:
    void fill();

    LayoutEditor &m_editor;
    LayoutPreview &m_preview;
    bool m_isHeld = false;
};

} // namespace gui
