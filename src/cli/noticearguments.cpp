#include "cli/noticearguments.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

bool NoticeScope::contains(domain::SessionId session, domain::Recipient recipient) const
{
    if (!sessions.isEmpty() && !sessions.contains(session))
        return false;
    if (participants.isEmpty() && coaches.isEmpty())
        return true;
    return recipient.isCoach() ? coaches.contains(recipient.coach) : participants.contains(recipient.participant);
}

QList<QCommandLineOption> noticeScopeOptions()
{
    return {{u"session"_s, QCoreApplication::translate("cli", "Only about this session; may be repeated."), u"ID"_s},
            {u"participant"_s, QCoreApplication::translate("cli", "Only this person; may be repeated."), u"ID"_s},
            {u"coach"_s, QCoreApplication::translate("cli", "Only this coach; may be repeated."), u"ID"_s}};
}

base::Result<NoticeScope> noticeScopeOf(const Call &call, const domain::Programme &programme)
{
    const auto sessions = rowsOfOption<domain::Session>(call, programme, u"session"_s);
    if (!sessions)
        return sessions.failure();
    const auto participants = rowsOfOption<domain::Participant>(call, programme, u"participant"_s);
    if (!participants)
        return participants.failure();
    const auto coaches = rowsOfOption<domain::Coach>(call, programme, u"coach"_s);
    if (!coaches)
        return coaches.failure();
    return NoticeScope{*sessions, *participants, *coaches};
}

} // namespace cli
