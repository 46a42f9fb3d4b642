#include "gui/pages/sessionspage.h"

#include "domain/recordinfo.h"
#include "domain/verbs/enrolmentverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/signaturesheetsdialog.h"
#include "gui/prompter.h"
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
    QAction *enrol = m_sessions->addRowAction(tr("&Enrol a role…"), QStringLiteral("user-group-new"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(enrol, &QAction::triggered, this, &SessionsPage::enrolRole);
    QAction *sheets = m_sessions->addRowAction(tr("Si&gnature Sheets…"), QStringLiteral("document-print"), QKeySequence(Qt::CTRL | Qt::Key_P));
    sheets->setObjectName(QStringLiteral("signatureSheetsAction"));
    connect(sheets, &QAction::triggered, this, &SessionsPage::printSheets);
    addPane(recordInfo<Coach>())->setEmptyHint({tr("No coaches yet. They lead the impulse trainings."), tr("Enter a coach…"), {}});
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
}

void SessionsPage::enrolDropped(const QString &, const QList<qint64> &ids, qint64 session)
{
    QList<ParticipantId> people;
    for (const qint64 id : ids)
        people.append(ParticipantId{id});
    const auto change = enrol(document()->programme(), SessionId{session}, people, EnrolmentState::Enrolled);
    if (!change || change->isEmpty()) {
        if (change)
            Q_EMIT statusText(tr("Everybody is enrolled there already."));
        else
            context().prompter.tell(this, change.error());
        return;
    }
    const Question question{tr("Enrol"), change->label, namesOf(document()->programme(), people, 1000), tr("Enrol %n people", nullptr, int(people.size()))};
    context().prompter.ask(this, question, [this, change = *change] { applyOrTell(*document(), context().prompter, this, change); });
}

void SessionsPage::printSheets()
{
    QList<SessionId> sessions;
    for (const qint64 id : m_sessions->selectedIds())
        sessions.append(SessionId{id});
    if (!sessions.isEmpty())
        SignatureSheetsDialog::openForSessions(this, context(), *document(), sessions);
}

void SessionsPage::enrolRole()
{
    const QList<qint64> ids = m_sessions->selectedIds();
    if (!ids.isEmpty())
        EnrolDialog::openForSession(this, context(), *document(), SessionId{ids.first()});
}

} // namespace gui
