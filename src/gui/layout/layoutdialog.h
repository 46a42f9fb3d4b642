#pragma once

#include "gui/pages/page.h"

#include <QDialog>

class QSplitter;
class QToolBar;

namespace gui {

class CanvasPane;
class LayoutActions;
class LayoutEditor;
class LayoutPreview;
class LayoutScene;
class LayoutView;
class PropertiesPane;

/// Layouts of certificates by eye: the layouts at the left, the page in the middle, the properties of what is selected at
/// the right. Every edit is a change to the programme.
class LayoutDialog : public QDialog
{
    Q_OBJECT
public:
    LayoutDialog(workspace::Document &document, const PageContext &context, QWidget *parent);
    ~LayoutDialog() override;

    /// Shows the editor over `parent`, or brings forward the one that is there.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);
    /// An action of a page that shows the editor for the page's document.
    [[nodiscard]] static QAction *makeAction(Page &page, const PageContext &context);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setupLayout();
    QWidget *makeLists();
    QWidget *makeMiddle();
    void setupSnapping();
    void nextPane();
    void showTitle();
    void restore();
    void keep();

    PageContext m_context;
    LayoutEditor *m_editor;
    LayoutPreview *m_preview;
    LayoutScene *m_scene;
    LayoutView *m_view;
    LayoutActions *m_actions;
    PropertiesPane *m_properties;
    QSplitter *m_splitter;
};

} // namespace gui
