#pragma once

#include "domain/ids.h"
#include "gui/pages/recordpage.h"

namespace domain {
struct Problem;
}

namespace gui {

class NoticesTab;
class SessionActions;
class SessionViews;

/// The sessions of the programme, as a table or drawn, the coaches who lead them, and who was told what. Participants can
/// be dropped on a session.
class SessionsPage : public RecordPage
{
    Q_OBJECT
public:
    SessionsPage(const PageContext &context, QWidget *parent);

    void setDocument(workspace::Document *document) override;
    /// Shows the notices that a problem is about. False: it is about none.
    bool revealProblem(const domain::Problem &problem);

private:
    void setupViews();
    void enrolDropped(const QString &table, const QList<qint64> &ids, qint64 session);
    void fillSeats();
    void enrolRole();
    void printSheets();
    void exportShown();

    RecordPane *m_sessions;
    SessionActions *m_actions = nullptr;
    SessionViews *m_views = nullptr;
    NoticesTab *m_notices = nullptr;
};

} // namespace gui
