#pragma once

#include "gui/pages/page.h"
#include "models/searchblock.h"
#include "workspace/document.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace gui {

/// Finds anything by a few letters: people, sessions, municipalities, questions, and actions of the
/// menus. Opened by Ctrl+K.
class Locator : public QDialog
{
    Q_OBJECT
public:
    Locator(const PageContext &context, workspace::Document *document, const QList<QAction *> &actions, QWidget *parent);

    /// Something that can be found.
    struct Entry
    {
        QString text;
        QString table; ///< empty: an action
        qint64 id = 0; ///< of the record, or number of the action
    };
    /// Everything that can be found and its folded text; made on another thread.
    struct Directory
    {
        std::vector<Entry> entries;
        models::SearchBlock texts;
    };

Q_SIGNALS:
    void recordChosen(const QString &table, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();

    QList<QPointer<QAction>> m_actions;
    Directory m_directory;
    QLineEdit *m_text;
    QListWidget *m_hits;
};

} // namespace gui
