#include "domain/rules/sessionwording.h"

#include "base/text.h"

#include <algorithm>

namespace domain {

namespace {

SessionWording german()
{
    SessionWording w;
    w.locale = QLocale(QLocale::German, QLocale::Germany);
    w.online = QStringLiteral("online");
    w.hybrid = QStringLiteral("%1 und online");
    w.planned = QStringLiteral("geplant");
    w.cancelled = QStringLiteral("abgesagt");
    w.dateOpen = QStringLiteral("Termin noch offen");
    w.allDay = QStringLiteral("ganztägig");
    w.infoEvent = QStringLiteral("Informationsveranstaltung");
    w.kickoffWorkshop = QStringLiteral("Auftaktworkshop");
    w.impulseTraining = QStringLiteral("Impuls-Training");
    w.closingEvent = QStringLiteral("Abschlussveranstaltung");
    return w;
}

SessionWording english()
{
    SessionWording w;
    w.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    w.online = QStringLiteral("online");
    w.hybrid = QStringLiteral("%1 and online");
    w.planned = QStringLiteral("planned");
    w.cancelled = QStringLiteral("cancelled");
    w.dateOpen = QStringLiteral("Date still open");
    w.allDay = QStringLiteral("all day");
    w.infoEvent = QStringLiteral("Information event");
    w.kickoffWorkshop = QStringLiteral("Kick-off workshop");
    w.impulseTraining = QStringLiteral("Impulse training");
    w.closingEvent = QStringLiteral("Closing event");
    return w;
}

} // namespace

QString SessionWording::kindText(SessionKind kind) const
{
    switch (kind) {
    case SessionKind::InfoEvent: return infoEvent;
    case SessionKind::KickoffWorkshop: return kickoffWorkshop;
    case SessionKind::ImpulseTraining: return impulseTraining;
    case SessionKind::ClosingEvent: return closingEvent;
    case SessionKind::Other: break;
    }
    return {};
}

QString SessionWording::kindBesideTitle(const Session &session) const
{
    const QString kind = kindText(session.kind);
    const auto bare = [](QString text) { return text.remove(u'-').remove(u' '); };
    return base::foldedContains(bare(session.title), bare(kind)) ? QString() : kind;
}

QString SessionWording::whereText(const Session &session) const
{
    switch (session.mode) {
    case SessionMode::Online: return online;
    case SessionMode::Hybrid: return session.place.isEmpty() ? online : hybrid.arg(session.place);
    default: return session.place;
    }
}

QString SessionWording::stateText(const Session &session, bool othersAreConfirmed) const
{
    if (session.state == SessionState::Cancelled)
        return cancelled;
    return session.state == SessionState::Planned && othersAreConfirmed ? planned : QString();
}

const SessionWording &sessionWording(const QString &language)
{
    static const SessionWording germanWords = german();
    static const SessionWording englishWords = english();
    return language.startsWith(u"en", Qt::CaseInsensitive) ? englishWords : germanWords;
}

bool someAreConfirmed(const Programme &programme)
{
    const auto &sessions = programme.table<Session>();
    return std::any_of(sessions.begin(), sessions.end(), [](const Session &session) {
        return session.state == SessionState::Confirmed || session.state == SessionState::Held;
    });
}

} // namespace domain
