#include "gui/pages/sessionspage.h"

#include "domain/recordinfo.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/exportscheduledialog.h"
#include "gui/dialogs/filldialog.h"
#include "gui/dialogs/seatquestions.h"
#include "gui/dialogs/signaturesheetsdialog.h"
#include "gui/sessions/noticestab.h"
#include "gui/sessions/sessionactions.h"
#include "gui/sessions/sessionviews.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QAction>

namespace gui {

using namespace domain;

SessionsPage::SessionsPage(const PageContext &context, QWidget *parent)
    : RecordPage(tr("Sessions"), context, parent), m_sessions(addPane(recordInfo<Session>()))
{
    m_sessions->setEmptyHint({tr("No sessions yet. A programme begins with an information event and kick-off workshops."), tr("Enter a session…"), {}});
    m_sessions->view()->acceptRowsOf(QStringLiteral("participant"));
    connect(m_sessions->view(), &RecordView::rowsDropped, this, &SessionsPage::enrolDropped);
    QAction *fill = m_sessions->addRowAction(tr("&Fill the seats…"), QStringLiteral("user-group-new"), QKeySequence(Qt::CTRL | Qt::Key_E));
    fill->setObjectName(QStringLiteral("fillAction"));
    connect(fill, &QAction::triggered, this, &SessionsPage::fillSeats);
    QAction *enrol = m_sessions->addRowAction(tr("&Enrol a role…"), QStringLiteral("system-users"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(enrol, &QAction::triggered, this, &SessionsPage::enrolRole);
    QAction *sheets = m_sessions->addRowAction(tr("Si&gnature Sheets…"), QStringLiteral("document-print"), QKeySequence(Qt::CTRL | Qt::Key_P), RowActionNeeds::Selection);
    sheets->setObjectName(QStringLiteral("signatureSheetsAction"));
    connect(sheets, &QAction::triggered, this, &SessionsPage::printSheets);
    QAction *schedule = m_sessions->addRowAction(tr("Sche&dule of the Sessions Shown…"), QStringLiteral("document-export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), RowActionNeeds::ShownRows);
    schedule->setObjectName(QStringLiteral("exportShownAction"));
    connect(schedule, &QAction::triggered, this, &SessionsPage::exportShown);
    m_actions = new SessionActions(m_sessions, context);
    connect(m_actions, &SessionActions::statusText, this, &Page::statusText);
    addPane(recordInfo<Coach>())->setEmptyHint({tr("No coaches yet. They lead the impulse trainings."), tr("Enter a coach…"), {}});
    m_notices = new NoticesTab(context);
    addTab(m_notices, 2);
    setupViews();
}

void SessionsPage::setupViews()
{
    m_views = new SessionViews(m_sessions, context());
    setTabCorner(m_views, m_sessions);
    connect(m_views, &SessionViews::rowsDropped, this, &SessionsPage::enrolDropped);
    connect(m_views, &SessionViews::statusText, this, &Page::statusText);
    connect(m_views, &SessionViews::activated, this, &Page::inspectorRequested);
}

void SessionsPage::setDocument(workspace::Document *document)
{
    RecordPage::setDocument(document);
    m_views->setDocument(document);
    m_actions->setDocument(document);
}

bool SessionsPage::revealProblem(const domain::Problem &problem)
{
    if (!m_notices->revealProblem(problem))
        return false;
    showTab(m_notices);
    return true;
}

void SessionsPage::enrolDropped(const QString &, const QList<qint64> &ids, qint64 session)
{
    QList<ParticipantId> people;
    for (const qint64 id : ids)
        people.append(ParticipantId{id});
    enrolAfterAsking(this, context(), *document(), SessionId{session}, people, SeatRequest::Picked, [this](const QString &sentence) { Q_EMIT statusText(sentence); });
}

void SessionsPage::fillSeats()
{
    const QList<qint64> ids = m_sessions->selectedIds();
    if (!ids.isEmpty())
        FillDialog::openFor(this, context(), *document(), SessionId{ids.first()});
}

void SessionsPage::printSheets()
{
    QList<SessionId> sessions;
    for (const qint64 id : m_sessions->selectedIds())
        sessions.append(SessionId{id});
    if (!sessions.isEmpty())
        SignatureSheetsDialog::openForSessions(this, context(), *document(), sessions);
}

/// In the order and with the filter of the table.
void SessionsPage::exportShown()
{
    QList<SessionId> sessions;
    for (int row = 0; row < m_sessions->model()->rowCount(); ++row)
        sessions.append(SessionId{m_sessions->model()->idAt(row)});
    if (!sessions.isEmpty())
        ExportScheduleDialog::openForSessions(this, context(), *document(), sessions);
}

void SessionsPage::enrolRole()
{
    const QList<qint64> ids = m_sessions->selectedIds();
    if (!ids.isEmpty())
        EnrolDialog::openForSession(this, context(), *document(), SessionId{ids.first()});
}

} // namespace gui
