#include "workspace/planner/taskbuilder.h"

#include "domain/rules/openwishes.h"
#include "domain/rules/trainingproposals.h"
#include "workspace/planner/keptallocation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace workspace {

namespace {

using namespace domain;

constexpr int NoLimit = 1000;
constexpr int UsualOtherRank = 6; ///< as planning.md has it

/// Nobody is the neighbour of somebody whose municipality is not known.
std::string municipalityId(const Participant &person)
{
    return person.municipality.isValid() ? planId(person.municipality.value) : "none-" + planId(person.id.value);
}

void addSpan(std::vector<planning::Interval> &times, const QDateTime &from, const QDateTime &to)
{
    if (from.isValid() && to.isValid() && from < to)
        times.push_back({from.toSecsSinceEpoch() / 60, (to.toSecsSinceEpoch() + 59) / 60});
}

/// Whether somebody had or will have the training: holds a seat in it, and did not stay away.
bool counts(const Enrolment &enrolment)
{
    return takesSeat(enrolment) && enrolment.attendance != Attendance::Absent && enrolment.attendance != Attendance::Excused;
}

} // namespace

TaskBuilder::TaskBuilder(const Programme &programme, const PlanScope &scope) : m_programme(programme), m_scope(scope), m_index(programme)
{
    m_task.scope = scope;
}

PlanTask TaskBuilder::build()
{
    m_task.instance.name = m_programme.info().title.toStdString();
    m_sessions = scopeSessions(m_programme, m_index, m_scope);
    m_task.notes = m_sessions.notes;
    if (!m_sessions.open.isEmpty()) {
        readProgramme();
        readCandidates();
        addPeople();
        addTrainings();
        addCoaches();
        addLocks();
        addRepetitionLocks();
        finishRules();
        addPrevious();
        addNotes();
    }
    QList<ParticipantId> people = m_leavers;
    for (const planning::Participant &person : m_task.instance.participants)
        people.append(ParticipantId{recordId(person.id)});
    m_task.present = presentAssignment(m_programme, m_sessions.open, people);
    return std::move(m_task);
}

void TaskBuilder::readProgramme()
{
    m_open = QSet<SessionId>(m_sessions.open.begin(), m_sessions.open.end());
    m_inScope = m_open + QSet<SessionId>(m_sessions.cancelled.begin(), m_sessions.cancelled.end());
    for (const SessionId id : m_sessions.open) {
        const QList<QuestionId> &questions = m_programme.find(id)->questions;
        m_offered.unite(QSet<QuestionId>(questions.begin(), questions.end()));
    }
    for (const Interest &interest : m_programme.table<Interest>())
        m_interests[interest.participant].append(&interest);
    for (const Unavailability &span : m_programme.table<Unavailability>()) {
        if (span.participant.isValid())
            addSpan(m_away[span.participant], span.startsAt, span.endsAt);
    }
    for (const AssignmentLock &lock : m_programme.table<AssignmentLock>()) {
        if (lock.kind == AssignmentLockKind::Pinned && m_open.contains(lock.session))
            m_pins[lock.participant].insert(lock.session);
    }
}

/// Whom accepting a plan took out of a training may lead it again when something falls out, unless its coaches were changed
/// since.
void TaskBuilder::readCandidates()
{
    for (const Allocation &allocation : m_programme.table<Allocation>()) {
        if (!allocation.record.contains(QLatin1StringView("\"candidates\"")))
            continue;
        const auto kept = readAllocation(allocation.record.toUtf8());
        for (const KeptTraining &training : kept ? kept->trainings : QList<KeptTraining>()) {
            const Session *session = training.candidates.isEmpty() ? nullptr : m_programme.find(training.session);
            if (session && session->coaches == training.coaches)
                m_candidates.insert(training.session, training.candidates);
        }
    }
}

void TaskBuilder::addPeople()
{
    for (const ParticipantId id : participantsByName(m_programme)) {
        const Participant &person = *m_programme.find(id);
        if (isWanted(person))
            addPerson(person);
    }
}

/// Whether the person is to be planned for, as far as role and state tell.
bool TaskBuilder::isWanted(const Participant &person)
{
    const bool isPinned = m_pins.contains(person.id);
    const bool isOfRole = m_scope.roles.isEmpty() || m_scope.roles.contains(person.role);
    if (!takesPart(person)) {
        const auto &rows = m_index.enrolmentsOf(person.id);
        const bool holdsSeat = std::any_of(rows.begin(), rows.end(), [&](const Enrolment *row) { return m_open.contains(row->session) && takesSeat(*row); });
        if (holdsSeat && isOfRole)
            m_leavers.append(person.id);
        m_counts.pinsPassedOver += int(m_pins.value(person.id).size());
        return false;
    }
    if (!isOfRole || isPinned)
        return isPinned;
    const bool isSomethingOpen = std::any_of(m_sessions.open.begin(), m_sessions.open.end(), [&](SessionId id) {
        const QList<RoleId> &roles = m_programme.find(id)->roles;
        return roles.isEmpty() || roles.contains(person.role);
    });
    m_counts.noTrainingForRole += !isSomethingOpen;
    return isSomethingOpen;
}

TaskBuilder::Outside TaskBuilder::outsideOf(ParticipantId person) const
{
    Outside outside;
    for (const Enrolment *row : m_index.enrolmentsOf(person)) {
        const Session *session = m_inScope.contains(row->session) || !takesSeat(*row) ? nullptr : m_programme.find(row->session);
        if (!session || session->state == SessionState::Cancelled)
            continue;
        if (const planning::Interval time = planInterval(*session); time.start < time.end)
            outside.times.push_back(time);
        if (session->kind != SessionKind::ImpulseTraining || !counts(*row))
            continue;
        ++outside.trainings;
        outside.sessions.insert(session->id);
        outside.questions.unite(QSet<QuestionId>(session->questions.begin(), session->questions.end()));
    }
    return outside;
}

/// How many trainings the person is to get at most. A repair takes nothing away for being too much.
int TaskBuilder::trainingsLeft(const Participant &person, const Outside &outside) const
{
    const int left = wantedTrainings(m_programme, person) - outside.trainings;
    if (m_scope.mode != planning::Mode::Repair)
        return left;
    const auto &rows = m_index.enrolmentsOf(person.id);
    return std::max(left, int(std::count_if(rows.begin(), rows.end(), [&](const Enrolment *row) { return m_open.contains(row->session) && takesSeat(*row); })));
}

void TaskBuilder::addPerson(const Participant &person)
{
    const Outside outside = outsideOf(person.id);
    const bool isPinned = m_pins.contains(person.id);
    planning::Participant row;
    row.id = planId(person.id.value);
    row.role = planId(person.role.value);
    row.municipality = municipalityId(person);
    row.max = std::min(trainingsLeft(person, outside), NoLimit);
    row.acceptsOther = person.acceptsOther && !m_scope.ranksOnly;
    if (row.max <= 0 && !isPinned) {
        ++m_counts.haveEnough;
        return;
    }
    row.max = std::max(row.max, 1);
    addWishes(row, person.id, outside);
    if (row.wishes.empty() && !row.acceptsOther && !isPinned) {
        ++m_counts.nothingPossible;
        return;
    }
    m_counts.withoutWishes += row.wishes.empty();
    row.unavailable = m_away.value(person.id);
    row.unavailable.insert(row.unavailable.end(), outside.times.begin(), outside.times.end());
    m_answered.insert(person.id, outside.questions);
    m_people.insert(person.id);
    m_task.instance.participants.push_back(std::move(row));
}

/// Wishes that nothing outside the scope grants, with ranks from 1 without gaps; equal ranks stay equal.
void TaskBuilder::addWishes(planning::Participant &row, ParticipantId person, const Outside &outside)
{
    std::map<std::pair<QuestionId, SessionId>, int> best;
    for (const Interest *interest : m_interests.value(person)) {
        const SessionId session = interest->question.isValid() ? SessionId() : interest->session;
        const bool isGranted = outside.questions.contains(interest->question) || outside.sessions.contains(session);
        if (isGranted || (!interest->question.isValid() && !session.isValid()))
            continue;
        const auto [entry, isNew] = best.insert({{interest->question, session}, interest->rank});
        entry->second = std::min(entry->second, interest->rank);
        if (interest->question.isValid() && !m_offered.contains(interest->question))
            m_counts.unanswered.insert(interest->question);
    }
    std::set<int> ranks;
    for (const auto &[wish, rank] : best)
        ranks.insert(rank);
    for (const auto &[wish, rank] : best) {
        const int place = int(std::distance(ranks.begin(), ranks.find(rank))) + 1;
        const bool isQuestion = wish.first.isValid();
        row.wishes.push_back({isQuestion ? planId(wish.first.value) : std::string(), isQuestion ? std::string() : planId(wish.second.value), place});
        m_worstRank = std::max(m_worstRank, place);
    }
}

void TaskBuilder::addTrainings()
{
    for (const SessionId id : m_sessions.open)
        addTraining(*m_programme.find(id));
    for (const SessionId id : m_sessions.cancelled)
        addCancelled(*m_programme.find(id));
}

std::vector<std::string> TaskBuilder::rolesOf(const Session &session) const
{
    std::vector<std::string> roles;
    for (const RoleId role : session.roles)
        roles.push_back(planId(role.value));
    if (!roles.empty())
        return roles;
    for (const Role &role : m_programme.table<Role>())
        roles.push_back(planId(role.id.value));
    roles.push_back(planId(0)); // people without a role
    return roles;
}

/// The seats of people outside the plan are taken already; they count towards the minimum too.
void TaskBuilder::addTraining(const Session &session)
{
    const ProposalSettings usual;
    planning::Training row;
    row.id = planId(session.id.value);
    row.roles = rolesOf(session);
    for (const QuestionId question : session.questions)
        row.topics.push_back(planId(question.value));
    row.time = planInterval(session);
    const int most = session.maxSize.value_or(std::max(usual.maxSize, session.minSize.value_or(0)));
    const int least = session.minSize.value_or(std::min(usual.minSize, most));
    const auto &rows = m_index.enrolmentsOf(session.id);
    const int outside = int(std::count_if(rows.begin(), rows.end(), [&](const Enrolment *seat) {
        return takesSeat(*seat) && !m_people.contains(seat->participant) && !m_leavers.contains(seat->participant);
    }));
    row.max = std::max(0, most - outside);
    row.min = std::clamp(least - outside, std::min(1, row.max), row.max);
    if (row.max == 0)
        m_task.notes.append(QCoreApplication::translate("workspace", "“%1” is full already with people who are not planned for.").arg(session.title));
    if (session.state == SessionState::Confirmed && m_scope.keepsConfirmed && row.max > 0)
        row.state = planning::TrainingState::Must;
    QSet<CoachId> coaches(session.coaches.begin(), session.coaches.end());
    for (const Coach &coach : m_programme.table<Coach>()) {
        if (offersQuestionOf(m_programme, coach.id, session))
            coaches.insert(coach.id);
    }
    for (const CoachId coach : m_candidates.value(session.id)) {
        if (m_programme.find(coach))
            coaches.insert(coach);
    }
    for (const CoachId coach : coaches)
        row.coaches.push_back(planId(coach.value));
    std::sort(row.coaches.begin(), row.coaches.end());
    if (!session.coaches.isEmpty())
        row.preferredCoach = planId(session.coaches.front().value);
    m_task.instance.trainings.push_back(std::move(row));
}

void TaskBuilder::addCancelled(const Session &session)
{
    planning::Training row;
    row.id = planId(session.id.value);
    row.roles = rolesOf(session);
    for (const QuestionId question : session.questions)
        row.topics.push_back(planId(question.value));
    row.time = planInterval(session);
    row.max = std::max(1, session.maxSize.value_or(ProposalSettings().maxSize));
    row.min = 1;
    row.state = planning::TrainingState::Cancelled;
    m_task.instance.trainings.push_back(std::move(row));
}

void TaskBuilder::addCoaches()
{
    std::set<std::string> needed;
    for (const planning::Training &training : m_task.instance.trainings)
        needed.insert(training.coaches.begin(), training.coaches.end());
    for (const std::string &id : needed) {
        const Coach &coach = *m_programme.find(CoachId{recordId(id)});
        planning::Coach row;
        row.id = id;
        int elsewhere = 0;
        for (const Session &session : m_programme.table<Session>()) {
            if (m_inScope.contains(session.id) || session.state == SessionState::Cancelled || !session.coaches.contains(coach.id))
                continue;
            elsewhere += session.kind == SessionKind::ImpulseTraining;
            if (const planning::Interval time = planInterval(session); time.start < time.end)
                row.unavailable.push_back(time);
        }
        row.maxTrainings = std::max(0, coach.maxTrainings.value_or(NoLimit) - elsewhere);
        for (const Unavailability &span : m_programme.table<Unavailability>()) {
            if (span.coach == coach.id)
                addSpan(row.unavailable, span.startsAt, span.endsAt);
        }
        m_task.instance.coaches.push_back(std::move(row));
    }
}

void TaskBuilder::addLocks()
{
    for (const AssignmentLock &lock : m_programme.table<AssignmentLock>()) {
        if (m_inScope.contains(lock.session) && m_people.contains(lock.participant)) {
            m_task.instance.locks.push_back({{planId(lock.participant.value), planId(lock.session.value)},
                                             lock.kind == AssignmentLockKind::Pinned ? planning::LockKind::In : planning::LockKind::Out});
        }
    }
    m_task.decisions = m_task.instance.locks;
}

/// Nobody gets a question again that a training outside the scope answers, but where the coordinator wants it.
void TaskBuilder::addRepetitionLocks()
{
    std::set<planning::Seat> decided;
    for (const planning::Lock &lock : m_task.instance.locks)
        decided.insert(lock.seat);
    for (const ParticipantId person : m_people) {
        const QSet<QuestionId> answered = m_answered.value(person);
        if (answered.isEmpty())
            continue;
        for (const SessionId id : m_sessions.open) {
            const QList<QuestionId> &questions = m_programme.find(id)->questions;
            const planning::Seat seat{planId(person.value), planId(id.value)};
            const bool isRepeated = std::any_of(questions.begin(), questions.end(), [&](QuestionId question) { return answered.contains(question); });
            if (isRepeated && !decided.contains(seat))
                m_task.instance.locks.push_back({seat, planning::LockKind::Out});
        }
    }
    std::sort(m_task.instance.locks.begin(), m_task.instance.locks.end(),
              [](const planning::Lock &one, const planning::Lock &other) { return one.seat < other.seat; });
}

void TaskBuilder::finishRules()
{
    planning::Rules &rules = m_task.instance.rules;
    rules.otherRank = std::max(UsualOtherRank, m_worstRank + 1);
    rules.sameMunicipalityMax = m_programme.info().sameMunicipalityMax;
    rules.mode = m_scope.mode;
}

void TaskBuilder::addPrevious()
{
    planning::Instance &instance = m_task.instance;
    const auto add = [&](ParticipantId person, SessionId session) {
        if (m_people.contains(person))
            instance.previous.push_back({planId(person.value), planId(session.value)});
    };
    for (const SessionId session : m_sessions.open) {
        for (const Enrolment *row : m_index.enrolmentsOf(session)) {
            if (takesSeat(*row))
                add(row->participant, session);
        }
    }
    for (const SessionId session : m_sessions.cancelled) {
        for (const ParticipantId person : seatsBeforeCancelling(m_programme, m_index, session))
            add(person, session);
    }
    std::map<std::string, const planning::Participant *> people;
    for (const planning::Participant &person : instance.participants)
        people.insert({person.id, &person});
    std::map<std::string, const planning::Training *> trainings;
    for (const planning::Training &training : instance.trainings)
        trainings.insert({training.id, &training});
    for (const planning::Seat &seat : instance.previous) {
        const planning::Training &training = *trainings[seat.training];
        m_counts.seatsNotPossible += training.state != planning::TrainingState::Cancelled && !isPossible(*people[seat.participant], training);
    }
}

/// Whether a plan may give the person this seat.
bool TaskBuilder::isPossible(const planning::Participant &person, const planning::Training &training) const
{
    for (const planning::Lock &lock : m_task.instance.locks) {
        if (lock.seat == planning::Seat{person.id, training.id})
            return lock.kind == planning::LockKind::In;
    }
    const bool isAway = std::any_of(person.unavailable.begin(), person.unavailable.end(),
                                    [&](const planning::Interval &time) { return planning::overlap(time, training.time); });
    const bool isOfRole = std::find(training.roles.begin(), training.roles.end(), person.role) != training.roles.end();
    return isOfRole && !isAway && planning::rankOf(m_task.instance, person, training) > 0;
}

void TaskBuilder::addNotes()
{
    m_counts.leavers = int(m_leavers.size());
    const std::pair<int, const char *> notes[] = {
        {m_counts.withoutWishes, QT_TRANSLATE_N_NOOP("workspace", "%n people have no wishes; any training counts as not wished for them.")},
        {m_counts.nothingPossible, QT_TRANSLATE_N_NOOP("workspace", "%n people are left out: they have no wishes, and trainings not wished are not for them.")},
        {m_counts.noTrainingForRole, QT_TRANSLATE_N_NOOP("workspace", "%n people are left out: no training is for their role.")},
        {m_counts.haveEnough, QT_TRANSLATE_N_NOOP("workspace", "%n people are left out: they have as many trainings as they want.")},
        {m_counts.leavers, QT_TRANSLATE_N_NOOP("workspace", "%n people hold a seat but do not take part any more; accepting a plan frees it.")},
        {m_counts.pinsPassedOver, QT_TRANSLATE_N_NOOP("workspace", "%n pins are passed over, as their people do not take part.")},
        {m_counts.seatsNotPossible, QT_TRANSLATE_N_NOOP("workspace", "%n seats that people hold now do not fit their wishes, role or dates; pin them to keep them.")},
        {int(m_counts.unanswered.size()), QT_TRANSLATE_N_NOOP("workspace", "%n questions that people wish are answered by none of these trainings.")},
    };
    for (const auto &[count, text] : notes) {
        if (count > 0)
            m_task.notes.append(QCoreApplication::translate("workspace", text, nullptr, count));
    }
}

} // namespace workspace
