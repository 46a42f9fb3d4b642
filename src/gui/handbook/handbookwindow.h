#pragma once

#include <QWidget>

class QAction;
class QSplitter;
class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace workspace {
class Settings;
}

namespace gui {

class FindBar;
class HandbookBrowser;

/// The handbook beside the work: contents at the left, a chapter at the right, back and forward, text size, find.
/// Blocks nothing and is blocked by no dialog.
class HandbookWindow : public QWidget
{
    Q_OBJECT
public:
    /// Remembers size and text size in `settings`, which outlive the window; nullptr: nowhere.
    explicit HandbookWindow(workspace::Settings *settings);
    ~HandbookWindow() override;

    /// Shows a chapter by name ("lists"), or a heading in it ("lists#undo"), and brings the window forward.
    void showChapter(const QString &chapter);
    [[nodiscard]] QString currentChapter() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setupContents();
    void setupActions();
    void setupLayout(QToolBar *toolBar);
    QAction *makeAction(const QString &text, const char *iconName, const QList<QKeySequence> &shortcuts);
    void onSourceChanged(const QUrl &url);
    void onContentsChosen(const QTreeWidgetItem *item);
    void restore();
    void keep();

    workspace::Settings *m_settings;
    HandbookBrowser *m_browser;
    QTreeWidget *m_contents;
    FindBar *m_find;
    QSplitter *m_splitter;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_smaller;
    QAction *m_larger;
};

} // namespace gui
