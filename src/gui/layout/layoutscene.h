#pragma once

#include <QGraphicsScene>

namespace gui {

class LayoutEditor;
class LayoutPreview;
class OverlayItem;
class PageItem;

/// The canvas in millimetres: the pages as they are printed, and over the first one what is needed to edit it.
class LayoutScene : public QGraphicsScene
{
    Q_OBJECT
public:
    LayoutScene(LayoutEditor &editor, LayoutPreview &preview, QObject *parent);

    [[nodiscard]] OverlayItem &overlay() { return *m_overlay; }
    void showGrid(bool on);
    /// While held, pages come and go without moving what is seen.
    void hold(bool on);

private:
    void showPages();
    void fitScene();
    void showLayout();
    void showSelection();

    LayoutEditor &m_editor;
    LayoutPreview &m_preview;
    QList<PageItem *> m_pages; ///< owned by the scene
    OverlayItem *m_overlay;
    bool m_hasGrid = false;
    bool m_isHeld = false;
};

} // namespace gui
