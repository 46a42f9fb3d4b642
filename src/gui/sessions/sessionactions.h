#pragma once

#include "domain/changeset.h"
#include "gui/pages/page.h"
#include "gui/widgets/recordpane.h"
#include "workspace/document.h"

#include <QPointer>

namespace gui {

/// The actions that shape the schedule: series, duplicates, moves, and the states of sessions. They stand in the menu of
/// the table and of the views beside it.
class SessionActions : public QObject
{
    Q_OBJECT
public:
    /// Adds them to the pane of the sessions.
    SessionActions(RecordPane *pane, const PageContext &context);

    void setDocument(workspace::Document *document) { m_document = document; }

Q_SIGNALS:
    void statusText(const QString &text);

private:
    void add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys, void (SessionActions::*action)(),
             RowActionNeeds needs = RowActionNeeds::WritableSelection);
    void openSeries();
    void openDuplicates();
    void openShift();
    void confirm();
    void hold();
    void cancel();
    void writeToPeople();
    void apply(const base::Result<domain::ChangeSet> &change);
    [[nodiscard]] QList<domain::SessionId> sessions() const;
    [[nodiscard]] QString titles(const QList<domain::SessionId> &chosen) const;

    RecordPane *m_pane;
    PageContext m_context;
    QPointer<workspace::Document> m_document;
};

} // namespace gui
