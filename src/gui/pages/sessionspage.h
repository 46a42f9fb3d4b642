#pragma once

#include "domain/ids.h"
#include "gui/pages/recordpage.h"

namespace gui {

class SessionActions;
class SessionViews;

/// The sessions of the programme, as a table or drawn, and the coaches who lead them. Participants can
/// be dropped on a session.
class SessionsPage : public RecordPage
{
    Q_OBJECT
public:
    SessionsPage(const PageContext &context, QWidget *parent);

    void setDocument(workspace::Document *document) override;

private:
    void setupViews();
    void enrolDropped(const QString &table, const QList<qint64> &ids, qint64 session);
    void fillSeats();
    void enrolRole();
    void printSheets();

    RecordPane *m_sessions;
    SessionActions *m_actions = nullptr;
    SessionViews *m_views = nullptr;
};

} // namespace gui
