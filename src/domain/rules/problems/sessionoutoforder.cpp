#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

/// The first session of this kind for the role; nullptr where none has a time.
const Session *firstOf(const Programme &programme, SessionKind kind, RoleId role)
{
    const Session *first = nullptr;
    for (const Session &session : programme.table<Session>()) {
        const bool counts = session.kind == kind && session.state != SessionState::Cancelled && session.startsAt.isValid() && isForRole(session, role);
        if (counts && (!first || session.startsAt < first->startsAt))
            first = &session;
    }
    return first;
}

struct Frame
{
    const Session *kickoff = nullptr;
    const Session *closing = nullptr;
};

void tell(const Session &training, const Session &event, const QString &sentence, Found &found)
{
    found.push_back({QStringLiteral("session_out_of_order"), Severity::Warning, sentence.arg(training.title, event.title),
                     {subject(training), subject(event)}, {}});
}

} // namespace

void findSessionOutOfOrder(const RuleInput &input, Found &found)
{
    QHash<RoleId, Frame> frames;
    for (const Role &role : input.programme.table<Role>())
        frames.insert(role.id, {firstOf(input.programme, SessionKind::KickoffWorkshop, role.id), firstOf(input.programme, SessionKind::ClosingEvent, role.id)});
    for (const Session &training : input.programme.table<Session>()) {
        if (training.kind != SessionKind::ImpulseTraining || !training.startsAt.isValid() || !isAhead(training, input.now))
            continue;
        QSet<const Session *> told;
        for (const Role &role : input.programme.table<Role>()) {
            if (!isForRole(training, role.id))
                continue;
            const Frame frame = frames.value(role.id);
            if (frame.kickoff && training.startsAt < frame.kickoff->startsAt && !told.contains(frame.kickoff)) {
                told.insert(frame.kickoff);
                tell(training, *frame.kickoff, QCoreApplication::translate("domain", "“%1” is before the kick-off “%2”."), found);
            }
            if (frame.closing && training.startsAt > frame.closing->startsAt && !told.contains(frame.closing)) {
                told.insert(frame.closing);
                tell(training, *frame.closing, QCoreApplication::translate("domain", "“%1” is after the closing event “%2”."), found);
            }
        }
    }
}

} // namespace domain
