#include "domain/rules/trainingproposals.h"

#include "base/clock.h"
#include "domain/rules/freetimes.h"
#include "domain/rules/holidays.h"
#include "domain/rules/openwishes.h"
#include "domain/rules/questionlabel.h"
#include "domain/rules/schedulewarnings.h"

namespace domain {

namespace {

constexpr qsizetype mostDates = 3;
constexpr int weeksWithoutClosing = 10; ///< a programme without a closing event has trainings for so long
constexpr int rankWeight = 60;          ///< divides by the ranks that are given, so that weights are whole

struct Slot
{
    QDateTime from;
    QDateTime to;
};

/// Somebody who wishes one of a group of questions.
struct Candidate
{
    ParticipantId person;
    int rank;
    int wished; ///< how many of the questions
    qsizetype place;

    [[nodiscard]] auto order() const { return std::tuple(rank, -wished, place); }
};

bool isFor(const Session &session, RoleId role)
{
    return session.roles.isEmpty() || session.roles.contains(role);
}

/// The day after the last kick-off workshop of the role, and with enough notice.
QDate firstDay(const Programme &programme, RoleId role, const ProposalSettings &settings)
{
    QDate first = settings.today.addDays(settings.noticeDays);
    for (const Session &session : programme.table<Session>()) {
        const bool counts = session.kind == SessionKind::KickoffWorkshop && session.state != SessionState::Cancelled && isFor(session, role);
        if (counts && session.endsAt.isValid())
            first = std::max(first, session.endsAt.date().addDays(1));
    }
    return first;
}

/// The day before the first closing event.
QDate lastDay(const Programme &programme, QDate first)
{
    QDate last;
    for (const Session &session : programme.table<Session>()) {
        const bool counts = session.kind == SessionKind::ClosingEvent && session.state != SessionState::Cancelled;
        if (counts && session.startsAt.isValid() && (!last.isValid() || session.startsAt.date() <= last))
            last = session.startsAt.date().addDays(-1);
    }
    return last.isValid() ? last : first.addDays(7 * weeksWithoutClosing);
}

/// Groups the wishes of one role.
class RoleProposals
{
public:
    RoleProposals(const Programme &programme, const ProposalSettings &settings, RoleId role, OpenWishes &wishes, FreeTimes &times,
                  QHash<CoachId, int> &led)
        : m_programme(programme), m_settings(settings), m_role(role), m_wishes(wishes), m_times(times), m_led(led)
    {
        for (const QuestionId id : questionsOfRole(programme, role)) {
            if (programme.find(id)->active)
                m_questions.append(id);
        }
        for (const QDate day : trainingDays(programme, role, settings)) {
            for (const QTime start : settings.starts) {
                const QDateTime from = base::berlinTime(day, start);
                m_slots.push_back({from, from.addSecs(60 * settings.minutes)});
            }
        }
    }

    void addTo(std::vector<TrainingProposal> &proposals);

private:
    [[nodiscard]] int weight(QuestionId question) const;
    [[nodiscard]] QuestionId seed(const QSet<QuestionId> &hopeless) const;
    [[nodiscard]] QSet<ParticipantId> wishersOf(QuestionId question) const;
    [[nodiscard]] QuestionId companion(const QList<QuestionId> &group, const QSet<ParticipantId> &people) const;
    [[nodiscard]] QList<QuestionId> groupOf(QuestionId seed) const;
    [[nodiscard]] std::vector<Candidate> candidatesOf(const QList<QuestionId> &group) const;
    [[nodiscard]] size_t sizeFor(size_t people) const;
    [[nodiscard]] CoachId coachFor(const QList<QuestionId> &group, const Slot &slot) const;
    [[nodiscard]] bool anyCoachOffers(const QList<QuestionId> &group) const;
    [[nodiscard]] std::vector<Candidate> seatedAt(const std::vector<Candidate> &candidates, const Slot &slot, size_t size) const;
    [[nodiscard]] std::vector<Candidate> chosen(const QList<QuestionId> &group, const std::vector<Candidate> &candidates) const;
    [[nodiscard]] QList<ProposedDate> datesFor(const QList<QuestionId> &group, const std::vector<Candidate> &people) const;
    [[nodiscard]] TrainingProposal proposal(const QList<QuestionId> &group) const;
    [[nodiscard]] ModuleId moduleOf(QuestionId question) const { return m_programme.find(question)->module; }

    const Programme &m_programme;
    const ProposalSettings &m_settings;
    RoleId m_role;
    OpenWishes &m_wishes;
    FreeTimes &m_times;
    QHash<CoachId, int> &m_led;
    QList<QuestionId> m_questions;
    std::vector<Slot> m_slots;
};

int RoleProposals::weight(QuestionId question) const
{
    int sum = 0;
    for (const Wish &wish : m_wishes.of(question))
        sum += rankWeight / std::max(1, wish.rank);
    return sum;
}

/// The question with the most and best wishes; the first of equal ones in the catalogue.
QuestionId RoleProposals::seed(const QSet<QuestionId> &hopeless) const
{
    QuestionId best;
    int most = 0;
    for (const QuestionId id : m_questions) {
        const int own = hopeless.contains(id) ? 0 : weight(id);
        if (own > most) {
            most = own;
            best = id;
        }
    }
    return best;
}

QSet<ParticipantId> RoleProposals::wishersOf(QuestionId question) const
{
    QSet<ParticipantId> people;
    for (const Wish &wish : m_wishes.of(question))
        people.insert(wish.participant);
    return people;
}

/// The question that most of these people wish too, of the same module if possible. Where there are enough people
/// already, half a training must wish it; where there are too few, others may join for it.
QuestionId RoleProposals::companion(const QList<QuestionId> &group, const QSet<ParticipantId> &people) const
{
    const bool isEnough = people.size() >= m_settings.minSize;
    const qsizetype half = (std::min<qsizetype>(people.size(), m_settings.maxSize) + 1) / 2;
    QuestionId best;
    std::tuple<bool, qsizetype, int> bestScore{false, -1, 0};
    for (const QuestionId id : m_questions) {
        if (group.contains(id) || m_wishes.of(id).isEmpty())
            continue;
        const qsizetype together = (wishersOf(id) & people).size();
        const bool sameModule = moduleOf(id).isValid() && moduleOf(id) == moduleOf(group.first());
        if (isEnough ? together < half : together == 0 && !sameModule)
            continue;
        if (const std::tuple score{sameModule, together, weight(id)}; score > bestScore) {
            bestScore = score;
            best = id;
        }
    }
    return best;
}

QList<QuestionId> RoleProposals::groupOf(QuestionId seed) const
{
    QList<QuestionId> group{seed};
    QSet<ParticipantId> people = wishersOf(seed);
    while (group.size() < m_settings.mostQuestions) {
        const QuestionId next = companion(group, people);
        if (!next.isValid())
            break;
        group.append(next);
        if (people.size() < m_settings.minSize)
            people.unite(wishersOf(next));
    }
    return group;
}

std::vector<Candidate> RoleProposals::candidatesOf(const QList<QuestionId> &group) const
{
    QHash<ParticipantId, Candidate> found;
    for (const QuestionId question : group) {
        for (const Wish &wish : m_wishes.of(question)) {
            Candidate &candidate = found[wish.participant];
            const bool isFirst = !candidate.person.isValid();
            candidate = {wish.participant, isFirst ? wish.rank : std::min(candidate.rank, wish.rank), isFirst ? 1 : candidate.wished + 1,
                         m_wishes.place(wish.participant)};
        }
    }
    std::vector<Candidate> candidates(found.cbegin(), found.cend());
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &one, const Candidate &other) { return one.order() < other.order(); });
    return candidates;
}

/// Twenty people for eight seats make three trainings of seven rather than two of eight and four left over.
size_t RoleProposals::sizeFor(size_t people) const
{
    const size_t most = size_t(m_settings.maxSize);
    const size_t trainings = (people + most - 1) / most;
    const size_t even = trainings == 0 ? 0 : (people + trainings - 1) / trainings;
    return even >= size_t(m_settings.minSize) ? even : most;
}

bool RoleProposals::anyCoachOffers(const QList<QuestionId> &group) const
{
    for (const Coach &coach : m_programme.table<Coach>()) {
        if (std::any_of(group.begin(), group.end(), [&](QuestionId id) { return coach.questions.contains(id); }))
            return true;
    }
    return false;
}

/// Who offers most of the questions, is free and may lead another training; of equal ones who leads fewest.
CoachId RoleProposals::coachFor(const QList<QuestionId> &group, const Slot &slot) const
{
    CoachId best;
    std::pair<qsizetype, int> bestScore{0, 0};
    for (const Coach &coach : m_programme.table<Coach>()) {
        const qsizetype offered = std::count_if(group.begin(), group.end(), [&](QuestionId id) { return coach.questions.contains(id); });
        const int led = m_led.value(coach.id);
        const bool mayLead = !coach.maxTrainings || led < *coach.maxTrainings;
        if (offered == 0 || !mayLead || std::pair(offered, -led) <= bestScore || !m_times.isFree(coach.id, slot.from, slot.to))
            continue;
        bestScore = {offered, -led};
        best = coach.id;
    }
    return best;
}

std::vector<Candidate> RoleProposals::seatedAt(const std::vector<Candidate> &candidates, const Slot &slot, size_t size) const
{
    std::vector<Candidate> seated;
    for (const Candidate &candidate : candidates) {
        if (seated.size() == size)
            break;
        if (m_times.isFree(candidate.person, slot.from, slot.to))
            seated.push_back(candidate);
    }
    return seated;
}

/// Whom the training is for: as many as fit at the best date; by rank alone when no date is good enough.
std::vector<Candidate> RoleProposals::chosen(const QList<QuestionId> &group, const std::vector<Candidate> &candidates) const
{
    const size_t size = std::min(sizeFor(candidates.size()), candidates.size());
    const bool needsCoach = anyCoachOffers(group);
    std::vector<Candidate> best;
    std::tuple<bool, size_t, int> bestScore{false, 0, 0};
    for (const Slot &slot : m_slots) {
        std::vector<Candidate> seated = seatedAt(candidates, slot, size);
        if (seated.size() < size_t(m_settings.minSize))
            continue;
        int ranks = 0;
        for (const Candidate &candidate : seated)
            ranks += candidate.rank;
        const std::tuple score{!needsCoach || coachFor(group, slot).isValid(), seated.size(), -ranks};
        if (best.empty() || score > bestScore) {
            bestScore = score;
            best = std::move(seated);
        }
    }
    return best.empty() ? std::vector<Candidate>(candidates.begin(), candidates.begin() + std::ptrdiff_t(size)) : best;
}

QList<ProposedDate> RoleProposals::datesFor(const QList<QuestionId> &group, const std::vector<Candidate> &people) const
{
    QList<ProposedDate> dates;
    for (const Slot &slot : m_slots) {
        ProposedDate date{slot.from, slot.to, {}, coachFor(group, slot)};
        for (const Candidate &candidate : people) {
            if (m_times.isFree(candidate.person, slot.from, slot.to))
                date.people.append(candidate.person);
        }
        if (!date.people.isEmpty())
            dates.append(std::move(date));
    }
    std::stable_sort(dates.begin(), dates.end(), [](const ProposedDate &one, const ProposedDate &other) {
        const auto score = [](const ProposedDate &date) { return std::pair(date.people.size(), date.coach.isValid()); };
        return score(one) > score(other);
    });
    QSet<QDate> days;
    dates.removeIf([&](const ProposedDate &date) {
        const bool surplus = days.size() == mostDates || days.contains(date.startsAt.date());
        if (!surplus)
            days.insert(date.startsAt.date());
        return surplus;
    });
    return dates;
}

TrainingProposal RoleProposals::proposal(const QList<QuestionId> &group) const
{
    TrainingProposal proposal;
    proposal.role = m_role;
    proposal.questions = group;
    proposal.module = moduleOf(group.first());
    for (const QuestionId id : group) {
        if (moduleOf(id) != proposal.module)
            proposal.module = {};
    }
    proposal.minSize = m_settings.minSize;
    proposal.maxSize = m_settings.maxSize;
    std::vector<Candidate> people = chosen(group, candidatesOf(group));
    std::sort(people.begin(), people.end(), [](const Candidate &one, const Candidate &other) {
        return std::pair(one.rank, one.place) < std::pair(other.rank, other.place);
    });
    for (const Candidate &candidate : people)
        proposal.people.append({candidate.person, candidate.rank});
    proposal.dates = datesFor(group, people);
    return proposal;
}

void RoleProposals::addTo(std::vector<TrainingProposal> &proposals)
{
    QSet<QuestionId> hopeless;
    for (QuestionId first = seed(hopeless); first.isValid(); first = seed(hopeless)) {
        const QList<QuestionId> group = groupOf(first);
        if (candidatesOf(group).size() < size_t(m_settings.minSize)) {
            hopeless.insert(first);
            continue;
        }
        TrainingProposal next = proposal(group);
        QList<ParticipantId> people;
        for (const ProposedPerson &person : std::as_const(next.people))
            people.append(person.participant);
        m_wishes.answer(group, people);
        if (!next.dates.isEmpty()) {
            const ProposedDate &date = next.dates.first();
            for (const ParticipantId person : date.people)
                m_times.take(person, date.startsAt, date.endsAt);
            if (date.coach.isValid()) {
                m_times.take(date.coach, date.startsAt, date.endsAt);
                ++m_led[date.coach];
            }
        }
        proposals.push_back(std::move(next));
    }
}

/// How many sessions each coach leads.
QHash<CoachId, int> sessionsLed(const Programme &programme)
{
    QHash<CoachId, int> led;
    for (const Session &session : programme.table<Session>()) {
        if (session.kind != SessionKind::ImpulseTraining || session.state == SessionState::Cancelled)
            continue;
        for (const CoachId coach : session.coaches)
            ++led[coach];
    }
    return led;
}

} // namespace

QList<QDate> trainingDays(const Programme &programme, RoleId role, const ProposalSettings &settings)
{
    const QDate first = firstDay(programme, role, settings);
    const QDate last = lastDay(programme, first);
    QList<QDate> days;
    for (QDate day = nextWorkingDay(first); day.isValid() && day <= last; day = nextWorkingDay(day.addDays(1))) {
        if (!schoolHolidayOn(programme, day))
            days.append(day);
    }
    return days;
}

std::vector<TrainingProposal> trainingProposals(const Programme &programme, const ProposalSettings &settings)
{
    std::vector<TrainingProposal> proposals;
    if (settings.minSize < 1 || settings.maxSize < settings.minSize || settings.minutes < 1)
        return proposals;
    OpenWishes wishes(programme);
    FreeTimes times(programme);
    QHash<CoachId, int> led = sessionsLed(programme);
    for (const RoleId role : rolesInOrder(programme)) {
        if (!settings.role.isValid() || settings.role == role)
            RoleProposals(programme, settings, role, wishes, times, led).addTo(proposals);
    }
    return proposals;
}

} // namespace domain
