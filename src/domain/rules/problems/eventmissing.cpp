#include "domain/rules/problems/eventmissing.h"

#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

namespace {

constexpr int daysOfWarning = 30; ///< before, it is a hint

std::vector<const Session *> sessionsAhead(const RuleInput &input, SessionKind kind)
{
    std::vector<const Session *> sessions;
    for (const Session &session : input.programme.table<Session>()) {
        if (session.kind == kind && isAhead(session, input.now))
            sessions.push_back(&session);
    }
    const auto key = [](const Session *session) { return std::tuple(!session->startsAt.isValid(), session->startsAt, session->id); };
    std::sort(sessions.begin(), sessions.end(), [&](const Session *one, const Session *other) { return key(one) < key(other); });
    return sessions;
}

/// Everybody on a list of a session of this kind, whatever the state: who declined was asked.
QSet<ParticipantId> peopleAsked(const RuleInput &input, SessionKind kind)
{
    QSet<ParticipantId> people;
    for (const Session &session : input.programme.table<Session>()) {
        if (session.kind != kind || session.state == SessionState::Cancelled)
            continue;
        for (const Enrolment *enrolment : input.index.enrolmentsOf(session.id))
            people.insert(enrolment->participant);
    }
    return people;
}

QList<Subject> missingPeople(const RuleInput &input, const Session &session, QSet<ParticipantId> &asked)
{
    QList<Subject> people;
    for (const Participant &person : input.programme.table<Participant>()) {
        if (person.state != ParticipantState::Accepted || !isForRole(session, person.role) || asked.contains(person.id))
            continue;
        asked.insert(person.id);
        people.append(subject(person));
    }
    return people;
}

} // namespace

void findEventMissing(const RuleInput &input, SessionKind kind, const char *code, const char *sentence, Found &found)
{
    const std::vector<const Session *> sessions = sessionsAhead(input, kind);
    if (sessions.empty())
        return;
    QSet<ParticipantId> asked = peopleAsked(input, kind);
    for (const Session *session : sessions) {
        const QList<Subject> people = missingPeople(input, *session, asked);
        if (people.isEmpty())
            continue;
        QStringList names;
        for (const Subject &person : people)
            names.append(person.label);
        const int count = static_cast<int>(people.size());
        const bool isNear = session->startsAt.isValid() && session->startsAt.date() <= input.now.date().addDays(daysOfWarning);
        found.push_back({QString::fromLatin1(code), isNear ? Severity::Warning : Severity::Hint,
                         QCoreApplication::translate("domain", sentence, nullptr, count).arg(session->title, fewNames(names)),
                         QList<Subject>{subject(*session)} + people,
                         {{QStringLiteral("enrol_all"), QCoreApplication::translate("domain", "Enrol %n people", nullptr, count)}}});
    }
}

FixResult fixEventMissing(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session)
        return ChangeSet();
    QList<ParticipantId> people;
    for (const Subject &row : problem.subjects) {
        if (row.table == QLatin1StringView(RecordTraits<Participant>::table) && programme.find(ParticipantId{row.id}))
            people.append(ParticipantId{row.id});
    }
    if (!session->maxSize)
        return enrol(programme, session->id, people, EnrolmentState::Enrolled);
    const ProgrammeIndex index(programme);
    const int free = *session->maxSize - seatCountOf(index, session->id);
    return free > 0 ? enrol(programme, session->id, people.mid(0, free), EnrolmentState::Enrolled)
                    : enrol(programme, session->id, people, EnrolmentState::Waiting);
}

} // namespace domain
