#pragma once

#include "gui/pages/page.h"
#include "models/recordmodel.h"

#include <QPointer>

class QButtonGroup;
class QToolButton;

namespace gui {

class RecordPane;
class SessionView;

/// A view as it is put together: the whole with its bars, and the part that draws the sessions.
struct MadeSessionView
{
    QWidget *whole = nullptr;
    SessionView *view = nullptr;
    SessionView *strip = nullptr; ///< a part beside it that draws sessions too
};

/// One way beside the table to look at the sessions.
struct SessionViewEntry
{
    const char *name;     ///< in the settings
    const char *title;    ///< source text in the context "gui::SessionViews", with its key
    const char *iconName;
    MadeSessionView (*make)(const PageContext &context);
};

/// The row of buttons that shows the sessions as table, calendar and so on below one filter line, and
/// carries the selection from view to view. Alt+1 is the table, Alt+2 the next. The view chosen last
/// comes back.
class SessionViews : public QWidget
{
    Q_OBJECT
public:
    SessionViews(RecordPane *pane, const PageContext &context, QWidget *parent = nullptr);

    void setDocument(workspace::Document *document);
    /// By the name of its entry; anything else: the table.
    void show(const QString &name);
    /// The view shown, nullptr while it is the table.
    [[nodiscard]] SessionView *current() const;

Q_SIGNALS:
    void rowsDropped(const QString &table, const QList<qint64> &ids, qint64 session);
    void statusText(const QString &text);
    void activated(); ///< on to the inspector

private:
    struct Choice
    {
        QString name;
        QToolButton *button;
        MadeSessionView made; ///< nothing for the table
    };

    void addChoice(const QString &name, const QString &title, const QString &iconName, const MadeSessionView &made);
    void connectView(SessionView *view);
    void choose(int index);

    RecordPane *m_pane;
    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QList<Choice> m_choices;
    int m_current = 0;
};

} // namespace gui
