#include "gui/sessions/sessionactions.h"

#include "domain/verbs/sessionverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/seriesdialog.h"
#include "gui/dialogs/shiftdialog.h"
#include "gui/messages/messagewindow.h"
#include "gui/prompter.h"
#include "gui/widgets/recordpane.h"

#include <QAction>
#include <QKeySequence>

namespace gui {

using namespace domain;

SessionActions::SessionActions(RecordPane *pane, const PageContext &context) : QObject(pane), m_pane(pane), m_context(context)
{
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    add(QStringLiteral("seriesAction"), tr("&Series…"), QStringLiteral("view-refresh"), keys(Qt::Key_R), &SessionActions::openSeries);
    add(QStringLiteral("duplicateShiftedAction"), tr("Duplicate with s&hift…"), QStringLiteral("edit-duplicate"), keys(Qt::Key_D), &SessionActions::openDuplicates);
    add(QStringLiteral("shiftAction"), tr("Shi&ft…"), QStringLiteral("go-next"), keys(Qt::Key_M), &SessionActions::openShift);
    add(QStringLiteral("confirmAction"), tr("C&onfirm"), QStringLiteral("state-done"), keys(Qt::Key_B), &SessionActions::confirm);
    add(QStringLiteral("holdAction"), tr("Mark as &held"), QStringLiteral("state-past"), keys(Qt::Key_H), &SessionActions::hold);
    add(QStringLiteral("cancelSessionsAction"), tr("Cancel sessions…"), QStringLiteral("state-off"), keys(Qt::Key_X), &SessionActions::cancel);
    add(QStringLiteral("writeAction"), tr("&Write to people…"), QStringLiteral("mail-message-new"), QKeySequence(Qt::CTRL | Qt::Key_L), &SessionActions::writeToPeople, RowActionNeeds::Selection);
}

void SessionActions::add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys, void (SessionActions::*action)(),
                         RowActionNeeds needs)
{
    QAction *added = m_pane->addRowAction(text, iconName, keys, needs);
    added->setObjectName(name);
    connect(added, &QAction::triggered, this, action);
}

QList<SessionId> SessionActions::sessions() const
{
    QList<SessionId> sessions;
    const QList<qint64> ids = m_pane->selectedIds();
    for (const qint64 id : ids)
        sessions.append(SessionId{id});
    return sessions;
}

void SessionActions::openSeries()
{
    const QList<SessionId> chosen = sessions();
    if (chosen.size() == 1)
        SeriesDialog::openFor(m_pane, m_context, *m_document, chosen.first());
    else
        Q_EMIT statusText(tr("Please select one session to repeat."));
}

void SessionActions::openDuplicates()
{
    if (const QList<SessionId> chosen = sessions(); !chosen.isEmpty())
        ShiftDialog::openFor(m_pane, m_context, *m_document, chosen, ShiftDialog::Kind::Duplicate);
}

void SessionActions::openShift()
{
    if (const QList<SessionId> chosen = sessions(); !chosen.isEmpty())
        ShiftDialog::openFor(m_pane, m_context, *m_document, chosen, ShiftDialog::Kind::Move);
}

void SessionActions::writeToPeople()
{
    if (const QList<SessionId> chosen = sessions(); !chosen.isEmpty())
        MessageWindow::openForSessions(m_pane, m_context, *m_document, chosen);
}

void SessionActions::apply(const base::Result<ChangeSet> &change)
{
    if (change && change->isEmpty())
        Q_EMIT statusText(tr("They have that state already."));
    else
        applyOrTell(*m_document, m_context.prompter, m_pane, change);
}

void SessionActions::confirm()
{
    const QList<SessionId> chosen = sessions();
    const auto change = confirmSessions(m_document->programme(), chosen);
    if (!change || change->isEmpty() || chosen.size() == 1) {
        apply(change);
        return;
    }
    m_context.prompter.ask(m_pane, {tr("Confirm sessions"), change->label, titles(chosen), tr("Confirm %n sessions", nullptr, int(chosen.size()))},
                           [this, change] { apply(change); });
}

void SessionActions::hold()
{
    const QList<SessionId> chosen = sessions();
    const auto change = holdSessions(m_document->programme(), chosen);
    if (!change || change->isEmpty() || chosen.size() == 1) {
        apply(change);
        return;
    }
    m_context.prompter.ask(m_pane, {tr("Mark sessions as held"), change->label, titles(chosen), tr("Mark %n sessions as held", nullptr, int(chosen.size()))},
                           [this, change] { apply(change); });
}

/// Says whose places it frees before anything happens.
void SessionActions::cancel()
{
    const QList<SessionId> chosen = sessions();
    const Programme &programme = m_document->programme();
    const auto change = cancelSessions(programme, chosen);
    if (!change || change->isEmpty()) {
        apply(change);
        return;
    }
    const QList<ParticipantId> people = peopleFreedBy(programme, QSet<SessionId>(chosen.begin(), chosen.end()));
    const QString details = people.isEmpty() ? titles(chosen) : QStringLiteral("%1\n\n%2").arg(titles(chosen), namesOf(programme, people, 1000));
    m_context.prompter.ask(m_pane, {tr("Cancel sessions"), tr("%1? Recorded attendance stays.").arg(change->label), details, tr("Cancel %n sessions", nullptr, int(chosen.size()))},
                           [this, change] { apply(change); });
}

QString SessionActions::titles(const QList<SessionId> &chosen) const
{
    QStringList names;
    for (const SessionId id : chosen)
        names.append(m_document->programme().find(id)->title);
    return names.join(u'\n');
}

} // namespace gui
