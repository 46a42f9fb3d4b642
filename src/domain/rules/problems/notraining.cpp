#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

namespace {

constexpr QLatin1StringView enrolCode("enrol");
constexpr qsizetype offered = 3; ///< so many trainings are proposed

/// What of the programme decides which trainings can be proposed.
struct Trainings
{
    bool isAny = false;
    bool hasBegun = false; ///< the first one has
    QHash<QuestionId, std::vector<const Session *>> withSeats; ///< ahead and with a free seat
};

bool hasFreeSeat(const ProgrammeIndex &index, const Session &session)
{
    return !session.maxSize || seatCountOf(index, session.id) < *session.maxSize;
}

Trainings trainingsOf(const RuleInput &input)
{
    Trainings trainings;
    for (const Session &session : input.programme.table<Session>()) {
        if (session.kind != SessionKind::ImpulseTraining || session.state == SessionState::Cancelled)
            continue;
        trainings.isAny = true;
        trainings.hasBegun = trainings.hasBegun || (session.startsAt.isValid() && session.startsAt <= input.now);
        const bool isOffered = isAhead(session, input.now) && !(session.startsAt.isValid() && session.startsAt <= input.now);
        if (!isOffered || !hasFreeSeat(input.index, session))
            continue;
        for (const QuestionId question : session.questions)
            trainings.withSeats[question].push_back(&session);
    }
    return trainings;
}

bool isInTraining(const RuleInput &input, ParticipantId person)
{
    const std::vector<const Enrolment *> &enrolments = input.index.enrolmentsOf(person);
    return std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment *enrolment) {
        const Session *session = takesSeat(*enrolment) ? input.programme.find(enrolment->session) : nullptr;
        return session && session->kind == SessionKind::ImpulseTraining && session->state != SessionState::Cancelled;
    });
}

bool isBusyAt(const RuleInput &input, ParticipantId person, const Session &session)
{
    const std::vector<const Enrolment *> &enrolments = input.index.enrolmentsOf(person);
    return std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment *enrolment) {
        const Session *other = input.programme.find(enrolment->session);
        return enrolment->session == session.id
            || (takesSeat(*enrolment) && takesTime(other) && other->startsAt < session.endsAt && session.startsAt < other->endsAt);
    });
}

/// Trainings with a free seat that answer a wish, the first wish first.
QList<Fix> proposals(const RuleInput &input, const Participant &person, const Trainings &trainings, std::vector<const Interest *> wishes)
{
    std::sort(wishes.begin(), wishes.end(), [](const Interest *one, const Interest *other) { return std::pair(one->rank, one->id) < std::pair(other->rank, other->id); });
    QList<Fix> fixes;
    for (const Interest *wish : wishes) {
        for (const Session *session : trainings.withSeats.value(wish->question)) {
            const Fix fix{codeFor(enrolCode, session->id), QCoreApplication::translate("domain", "Enrol in “%1”", "a session").arg(session->title)};
            if (fixes.size() < offered && !fixes.contains(fix) && isForRole(*session, person.role) && !isBusyAt(input, person.id, *session))
                fixes.append(fix);
        }
    }
    return fixes;
}

/// Before the first training one sentence is enough.
void tellTogether(const QList<const Participant *> &people, Found &found)
{
    if (people.isEmpty())
        return;
    Problem problem{QStringLiteral("no_training"), Severity::Hint,
                    QCoreApplication::translate("domain", "%n people with wishes have a place in no training: %1.", nullptr, static_cast<int>(people.size())), {}, {}};
    QStringList names;
    for (const Participant *person : people) {
        names.append(fullName(*person));
        problem.subjects.append(subject(*person));
    }
    problem.text = problem.text.arg(fewNames(names));
    found.push_back(std::move(problem));
}

} // namespace

void findNoTraining(const RuleInput &input, Found &found)
{
    const Trainings trainings = trainingsOf(input);
    if (!trainings.isAny)
        return;
    QHash<ParticipantId, std::vector<const Interest *>> wishes;
    for (const Interest &interest : input.programme.table<Interest>())
        wishes[interest.participant].push_back(&interest);
    QList<const Participant *> early;
    for (const Participant &person : input.programme.table<Participant>()) {
        if (!takesPart(person) || !wishes.contains(person.id) || isInTraining(input, person.id))
            continue;
        if (!trainings.hasBegun)
            early.append(&person);
        else
            found.push_back({QStringLiteral("no_training"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” has wishes, but a place in no training.").arg(fullName(person)), {subject(person)},
                             proposals(input, person, trainings, wishes.value(person.id))});
    }
    tellTogether(early, found);
}

FixResult fixNoTraining(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Participant *person = subjectRow<Participant>(programme, problem);
    const Session *session = programme.find(idInCode<Session>(enrolCode, fixCode));
    return person && session ? enrol(programme, session->id, {person->id}, EnrolmentState::Enrolled) : ChangeSet();
}

} // namespace domain
