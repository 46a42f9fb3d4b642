#pragma once

#include "gui/pages/page.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QMainWindow>

#include <memory>

namespace domain {
struct Problem;
}

class QLabel;
class QStackedWidget;

namespace gui {

class Banner;
class Handbook;
class Inspector;
class Navigation;
class ProblemsPanel;
class StartPage;
class StatusArea;
class WindowActions;

/// The window: menus and toolbar around navigation, page, inspector and problems. Holds the open
/// document and hands it to whoever shows it; knows no record, rule or format.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(workspace::Settings &settings, Prompter &prompter, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a programme in the background in place of the open one, or tells why not.
    void openFile(const QString &path);
    /// Opens the example programme in the documents folder; makes it when it is not there.
    void openExample();
    /// Opens the file used last if the settings say so, else shows the start page.
    void openLastFile();
    void closeFile();

    [[nodiscard]] workspace::Document *document() const { return m_document.get(); }
    [[nodiscard]] Page *currentPage() const;
    void showPage(const QString &name);
    /// Shows a record on the page of its table.
    void reveal(const QString &table, qint64 id);
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }
    [[nodiscard]] Handbook *handbook() const { return m_handbook; }

Q_SIGNALS:
    /// Another document is open, or none; also when opening failed.
    void documentChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPanes();
    void setupDocks();
    void setupNavigation();
    void connectActions();
    void setDocument(std::unique_ptr<workspace::Document> document);
    void createFile(const QString &path, const domain::ChangeSet &content);
    void askForNewProgramme();
    void askForFile();
    void askForBackup();
    void showProgramme();
    void showSettings();
    void showAbout();
    void showLocator();
    void revealProblem(const domain::Problem &problem);
    void onChanged();
    void onPageChosen(const QString &name);
    void undo(bool again);
    void stepRecord(int rows);
    void focusNextPane();
    void restoreWindow();
    void keepWindow();   ///< remembers size and panes, while a file is open
    void arrangeDocks(); ///< panes as they were left, or as the screen has room for
    [[nodiscard]] Page *page(const QString &name);
    [[nodiscard]] PageContext context() { return {m_settings, m_jobs, m_prompter}; }

    workspace::Settings &m_settings;
    Prompter &m_prompter;
    workspace::Jobs m_jobs;
    std::unique_ptr<workspace::Document> m_document;
    WindowActions *m_actions;
    StatusArea *m_status;
    QStackedWidget *m_centre;
    StartPage *m_startPage;
    QStackedWidget *m_pageStack;
    Banner *m_banner;
    Navigation *m_navigation;
    Inspector *m_inspector;
    QDockWidget *m_navigationDock;
    QDockWidget *m_inspectorDock;
    ProblemsPanel *m_problems;
    QDockWidget *m_problemsDock;
    Handbook *m_handbook;
    QHash<QString, Page *> m_pages; ///< made when first shown
};

} // namespace gui
