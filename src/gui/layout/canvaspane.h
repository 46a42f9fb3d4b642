#pragma once

#include <QWidget>

namespace gui {

class LayoutEditor;
class LayoutView;

/// The canvas between its rulers.
class CanvasPane : public QWidget
{
    Q_OBJECT
public:
    CanvasPane(LayoutEditor &editor, LayoutView *view, QWidget *parent = nullptr);
};

} // namespace gui
