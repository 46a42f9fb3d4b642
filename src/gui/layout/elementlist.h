#pragma once

#include <QListView>

namespace models {
class LayoutElementsModel;
}

namespace gui {

class LayoutEditor;
class LayoutPreview;

/// The elements of the open layout by name, in step with the canvas: what is chosen in one is chosen in the other.
class ElementList : public QListView
{
    Q_OBJECT
public:
    ElementList(LayoutEditor &editor, LayoutPreview &preview, QWidget *parent = nullptr);

private:
    void showSelection();
    void takeSelection();
    void showFindings();

    LayoutEditor &m_editor;
    LayoutPreview &m_preview;
    models::LayoutElementsModel *m_model;
    bool m_isFollowing = false;
};

} // namespace gui
