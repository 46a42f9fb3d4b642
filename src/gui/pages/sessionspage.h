#pragma once

#include "domain/ids.h"
#include "gui/pages/recordpage.h"

namespace gui {

/// The sessions of the programme and the coaches who lead them. Participants can be dropped on a
/// session.
class SessionsPage : public RecordPage
{
    Q_OBJECT
public:
    SessionsPage(const PageContext &context, QWidget *parent);

private:
    void enrolDropped(const QString &table, const QList<qint64> &ids, qint64 session);
    void enrolRole();

    RecordPane *m_sessions;
};

} // namespace gui
