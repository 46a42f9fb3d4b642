#pragma once

#include "printing/layoutediting.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace gui {

class LayoutEditor;
class LayoutView;

/// What can be done to the open layout, as actions for toolbar, context menu and keyboard.
class LayoutActions : public QObject
{
    Q_OBJECT
public:
    LayoutActions(LayoutEditor &editor, LayoutView &view, QWidget *window);

    /// Fills the toolbar of the editor.
    void fill(QToolBar &bar);
    /// Offers what concerns the selection in the context menu of `widget`, with its keys while the focus is there.
    void offerIn(QWidget &widget);

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *snap = nullptr;
    QAction *grid = nullptr;
    QAction *editText = nullptr;

Q_SIGNALS:
    /// The properties of the selected element are to get the focus.
    void editRequested();
    /// The switches for grid and snapping were used.
    void snappingChanged();

private:
    struct Entry
    {
        QAction *action;
        int least; ///< so many elements must be selected
        bool writes = true;
    };

    QAction *make(const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts, std::function<void()> slot);
    QAction *makeEdit(const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts, int least, std::function<void()> slot);
    void setupHistory();
    void setupAdding();
    void setupClipboard();
    void setupOrder();
    void setupAligning();
    void setupView();
    void update();
    void add(printing::ElementKind kind);
    void addPictures(const QStringList &paths, QPointF place);
    void paste();
    bool copy();
    void remove();
    void duplicate();

    LayoutEditor &m_editor;
    LayoutView &m_view;
    QWidget *m_window;
    QList<Entry> m_entries;
    QList<QAction *> m_adding;
    QList<QAction *> m_editing; ///< for the context menu, with separators
    QList<QAction *> m_order;
    QList<QAction *> m_aligning;
    QList<QAction *> m_zoom;
    QAction *m_paste = nullptr;
};

} // namespace gui
