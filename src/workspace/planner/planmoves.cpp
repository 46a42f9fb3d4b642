#include "workspace/planner/planmoves.h"

#include "workspace/planner/keptallocation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace workspace {

using planning::HeldTraining;
using planning::Participant;
using planning::Plan;
using planning::Training;

namespace {

template <class Item>
const Item *find(const std::vector<Item> &items, const std::string &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string> &list, const std::string &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool shareTopic(const Training &one, const Training &other)
{
    return std::any_of(one.topics.begin(), one.topics.end(), [&](const std::string &topic) { return contains(other.topics, topic); });
}

QString titleOf(const domain::Programme &programme, const std::string &training)
{
    const domain::Session *session = programme.find(domain::SessionId{recordId(training)});
    return session ? session->title : QCoreApplication::translate("workspace", "Training that is not in the programme");
}

QString nameOf(const domain::Programme &programme, const std::string &participant)
{
    const domain::Participant *person = programme.find(domain::ParticipantId{recordId(participant)});
    return person ? domain::fullName(*person) : QString();
}

QString municipalityOf(const domain::Programme &programme, const std::string &municipality)
{
    const domain::Municipality *row = programme.find(domain::MunicipalityId{recordId(municipality)});
    return row ? row->name : QString();
}

/// Whom a person or coach would meet twice at a time, and the like: what a move runs into.
class MoveCheck
{
public:
    MoveCheck(const domain::Programme &programme, const PlanTask &task, const Plan &plan, const std::string &to)
        : m_programme(programme), m_instance(task.instance), m_plan(plan), m_to(*find(task.instance.trainings, to))
    {
        for (const planning::Lock &lock : m_instance.locks) {
            if (lock.kind == planning::LockKind::In)
                m_pins.insert(lock.seat);
        }
        for (const HeldTraining &held : plan.held) {
            for (const std::string &id : held.participants)
                m_attended[id].push_back(held.training);
        }
    }

    void person(const std::string &id, const std::string &from)
    {
        const Participant *person = find(m_instance.participants, id);
        if (!person) {
            refuse(QCoreApplication::translate("workspace", "%1 is not part of what is planned.").arg(nameOf(m_programme, id)));
            return;
        }
        if (contains(m_attended[id], m_to.id)) {
            refuse(QCoreApplication::translate("workspace", "%1 is there already.").arg(nameOf(m_programme, id)));
            return;
        }
        m_joining.push_back(person);
        checkPerson(*person);
        checkOthers(*person, from);
    }

    /// Seats and municipalities, after all people are known.
    void training()
    {
        std::set<std::string> pinned;
        std::map<std::string, int> pinnedOfMunicipality;
        for (const planning::Seat &seat : m_pins) {
            if (seat.training == m_to.id)
                pinned.insert(seat.participant);
        }
        for (const Participant *person : m_joining)
            pinned.insert(person->id);
        for (const std::string &id : pinned) {
            if (const Participant *person = find(m_instance.participants, id))
                ++pinnedOfMunicipality[person->municipality];
        }
        checkSeats(int(pinned.size()));
        if (!m_instance.rules.sameMunicipalityMax)
            return;
        for (const Participant *person : m_joining) {
            if (pinnedOfMunicipality[person->municipality] > *m_instance.rules.sameMunicipalityMax)
                refuse(QCoreApplication::translate("workspace", "More people of %1 than the limit allows would be pinned there.").arg(municipalityOf(m_programme, person->municipality)));
        }
    }

    [[nodiscard]] MoveVerdict verdict()
    {
        m_verdict.remarks.removeDuplicates();
        return m_verdict;
    }

private:
    void refuse(const QString &sentence)
    {
        if (m_verdict.isPossible)
            m_verdict.remarks.clear();
        m_verdict.isPossible = false;
        m_verdict.remarks.append(sentence);
    }
    void remark(const QString &sentence)
    {
        if (m_verdict.isPossible)
            m_verdict.remarks.append(sentence);
    }

    void checkPerson(const Participant &person)
    {
        const QString name = nameOf(m_programme, person.id);
        if (!contains(m_to.roles, person.role))
            remark(QCoreApplication::translate("workspace", "The training is for other roles than that of %1.").arg(name));
        const bool isAway = std::any_of(person.unavailable.begin(), person.unavailable.end(),
                                        [&](const planning::Interval &time) { return planning::overlap(time, m_to.time); });
        if (isAway)
            remark(QCoreApplication::translate("workspace", "%1 cannot make that date.").arg(name));
        const bool isBarred = std::any_of(m_instance.locks.begin(), m_instance.locks.end(), [&](const planning::Lock &lock) {
            return lock.kind == planning::LockKind::Out && lock.seat == planning::Seat{person.id, m_to.id};
        });
        if (isBarred)
            remark(QCoreApplication::translate("workspace", "%1 is barred from it; the move ends that.").arg(name));
        const int rank = planning::rankOf(m_instance, person, m_to);
        if (rank == 0 || rank == m_instance.rules.otherRank)
            remark(QCoreApplication::translate("workspace", "%1 did not wish it.").arg(name));
    }

    /// Other trainings of the person: those pinned stand, the others give way when it is planned again.
    void checkOthers(const Participant &person, const std::string &from)
    {
        const QString name = nameOf(m_programme, person.id);
        int pinned = 1;
        for (const Training &other : m_instance.trainings) {
            const bool isPinned = other.id != from && other.id != m_to.id && m_pins.contains({person.id, other.id});
            pinned += isPinned;
            if (other.id == from || (!isPinned && !contains(m_attended[person.id], other.id)))
                continue;
            QString sentence;
            if (planning::overlap(other.time, m_to.time))
                sentence = isPinned ? QCoreApplication::translate("workspace", "It overlaps with “%2”, to which %1 is pinned.")
                                    : QCoreApplication::translate("workspace", "It overlaps with “%2”, which %1 attends.");
            else if (!m_instance.rules.repeatTopic && shareTopic(other, m_to))
                sentence = isPinned ? QCoreApplication::translate("workspace", "It answers the same question as “%2”, to which %1 is pinned.")
                                    : QCoreApplication::translate("workspace", "It answers the same question as “%2”, which %1 attends.");
            if (sentence.isEmpty())
                continue;
            sentence = sentence.arg(name, titleOf(m_programme, other.id));
            isPinned ? refuse(sentence) : remark(sentence);
        }
        const int attended = int(m_attended[person.id].size()) + (contains(m_attended[person.id], from) ? 0 : 1);
        const QString enough = QCoreApplication::translate("workspace", "%1 wants %n trainings at most.", nullptr, person.max).arg(name);
        if (pinned > person.max)
            refuse(enough);
        else if (attended > person.max)
            remark(enough);
    }

    void checkSeats(int pinned)
    {
        const auto held = std::find_if(m_plan.held.begin(), m_plan.held.end(), [&](const HeldTraining &one) { return one.training == m_to.id; });
        const int there = held == m_plan.held.end() ? 0 : int(held->participants.size());
        const int count = there + int(m_joining.size());
        if (pinned > m_to.max)
            refuse(QCoreApplication::translate("workspace", "All %n seats would be taken by pins and more.", nullptr, m_to.max));
        else if (count > m_to.max)
            remark(QCoreApplication::translate("workspace", "It is full: %1 of %n seats would be taken; planning again moves others.", nullptr, m_to.max).arg(count));
        else if (count < m_to.min)
            remark(QCoreApplication::translate("workspace", "It is held with %n people or more; that would be %1.", nullptr, m_to.min).arg(count));
    }

    const domain::Programme &m_programme;
    const planning::Instance &m_instance;
    const Plan &m_plan;
    const Training &m_to;
    std::set<planning::Seat> m_pins;
    std::map<std::string, std::vector<std::string>> m_attended; ///< trainings by participant
    std::vector<const Participant *> m_joining;
    MoveVerdict m_verdict;
};

/// The first coach who could lead it beside what the plan has them do; empty: nobody, or none is needed.
std::string freeCoach(const planning::Instance &instance, const Plan &plan, const Training &training)
{
    for (const std::string &id : training.coaches) {
        const planning::Coach *coach = find(instance.coaches, id);
        if (!coach)
            continue;
        int leads = 0;
        bool isBusy = std::any_of(coach->unavailable.begin(), coach->unavailable.end(),
                                  [&](const planning::Interval &time) { return planning::overlap(time, training.time); });
        for (const HeldTraining &held : plan.held) {
            const Training *other = held.coach == id ? find(instance.trainings, held.training) : nullptr;
            leads += other != nullptr;
            isBusy = isBusy || (other && planning::overlap(other->time, training.time));
        }
        if (!isBusy && leads < coach->maxTrainings)
            return id;
    }
    return {};
}

} // namespace

MoveVerdict moveVerdict(const domain::Programme &programme, const PlanTask &task, const Plan &plan, const QList<domain::SeatMove> &moves)
{
    if (moves.isEmpty() || !moves.front().to.isValid())
        return {};
    const std::string to = planId(moves.front().to.value);
    const Training *target = find(task.instance.trainings, to);
    if (!target || target->state == planning::TrainingState::Cancelled)
        return {false, {QCoreApplication::translate("workspace", "“%1” is not planned.").arg(titleOf(programme, to))}};
    MoveCheck check(programme, task, plan, to);
    for (const domain::SeatMove &move : moves)
        check.person(planId(move.participant.value), move.from.isValid() ? planId(move.from.value) : std::string());
    check.training();
    return check.verdict();
}

Plan movedPlan(const PlanTask &task, const Plan &plan, const QList<domain::SeatMove> &moves)
{
    std::map<std::string, HeldTraining> held;
    for (const HeldTraining &one : plan.held)
        held[one.training] = one;
    for (const domain::SeatMove &move : moves) {
        const std::string person = planId(move.participant.value);
        if (const auto from = held.find(planId(move.from.value)); move.from.isValid() && from != held.end())
            std::erase(from->second.participants, person);
        if (!move.to.isValid())
            continue;
        const std::string to = planId(move.to.value);
        const auto [target, isNew] = held.try_emplace(to, HeldTraining{to, {}, {}});
        if (const Training *training = find(task.instance.trainings, to); isNew && training)
            target->second.coach = freeCoach(task.instance, plan, *training);
        if (!contains(target->second.participants, person))
            target->second.participants.push_back(person);
        std::sort(target->second.participants.begin(), target->second.participants.end());
    }
    Plan moved;
    for (auto &[id, training] : held) {
        if (!training.participants.empty())
            moved.held.push_back(std::move(training));
    }
    return moved;
}

namespace {

/// Too few people, or nobody to lead it.
QStringList lossesOf(const domain::Programme &programme, const Training &training, const HeldTraining &held)
{
    QStringList losses;
    const QString title = titleOf(programme, held.training);
    const int count = int(held.participants.size());
    if (count < training.min)
        losses.append(QCoreApplication::translate("workspace", "“%1” has %2 of %n people that it needs.", nullptr, training.min).arg(title).arg(count));
    if (!training.coaches.empty() && !contains(training.coaches, held.coach))
        losses.append(QCoreApplication::translate("workspace", "Nobody could lead “%1”.").arg(title));
    return losses;
}

/// Sizes, municipalities and the coach of one training.
QStringList faultsOf(const domain::Programme &programme, const planning::Instance &instance, const HeldTraining &held)
{
    const Training *training = find(instance.trainings, held.training);
    if (!training)
        return {};
    QStringList faults = lossesOf(programme, *training, held);
    const QString title = titleOf(programme, held.training);
    const int count = int(held.participants.size());
    if (count > training->max)
        faults.append(QCoreApplication::translate("workspace", "“%1” has %2 people for %n seats.", nullptr, training->max).arg(title).arg(count));
    std::map<std::string, int> municipalities;
    for (const std::string &id : held.participants) {
        if (const Participant *person = find(instance.participants, id))
            ++municipalities[person->municipality];
    }
    for (const auto &[id, seats] : municipalities) {
        if (instance.rules.sameMunicipalityMax && seats > *instance.rules.sameMunicipalityMax)
            faults.append(QCoreApplication::translate("workspace", "“%1” has %n people of %2, which are more than the limit.", nullptr, seats)
                              .arg(title, municipalityOf(programme, id)));
    }
    return faults;
}

/// What one person attends at the same time, twice, or too much.
QStringList faultsOf(const domain::Programme &programme, const planning::Instance &instance, const Participant &person, const std::vector<const Training *> &attended)
{
    QStringList faults;
    const QString name = nameOf(programme, person.id);
    if (int(attended.size()) > person.max)
        faults.append(QCoreApplication::translate("workspace", "%1 attends %2 trainings and wants %n at most.", nullptr, person.max).arg(name).arg(attended.size()));
    for (size_t i = 0; i < attended.size(); ++i) {
        for (size_t j = i + 1; j < attended.size(); ++j) {
            QString sentence;
            if (planning::overlap(attended[i]->time, attended[j]->time))
                sentence = QCoreApplication::translate("workspace", "%1 attends “%2” and “%3”, which overlap.");
            else if (!instance.rules.repeatTopic && shareTopic(*attended[i], *attended[j]))
                sentence = QCoreApplication::translate("workspace", "%1 attends “%2” and “%3”, which answer the same question.");
            if (!sentence.isEmpty())
                faults.append(sentence.arg(name, titleOf(programme, attended[i]->id), titleOf(programme, attended[j]->id)));
        }
    }
    return faults;
}

} // namespace

namespace {

/// How many people who still take part have fewer trainings than the allocation gave them.
int peopleWithFewerSeats(const domain::Programme &programme, const KeptAllocation &allocation)
{
    std::map<domain::ParticipantId, int> missing;
    for (const KeptTraining &training : allocation.trainings) {
        for (const KeptSeat &seat : training.seats)
            ++missing[seat.participant];
    }
    for (const domain::Enrolment &enrolment : programme.table<domain::Enrolment>()) {
        const domain::Session *session = programme.find(enrolment.session);
        const auto person = missing.find(enrolment.participant);
        if (session && session->kind == domain::SessionKind::ImpulseTraining && person != missing.end() && domain::takesSeat(enrolment))
            --person->second;
    }
    return int(std::count_if(missing.begin(), missing.end(), [&](const auto &person) {
        const domain::Participant *row = programme.find(person.first);
        return person.second > 0 && row && domain::takesPart(*row);
    }));
}

} // namespace

QStringList planLosses(const domain::Programme &programme, const PlanTask &task, const Plan &present)
{
    const domain::Allocation *last = domain::latestAllocation(programme);
    if (!last)
        return {};
    QStringList losses;
    const auto kept = readAllocation(last->record.toUtf8());
    if (const int people = kept ? peopleWithFewerSeats(programme, *kept) : 0; people > 0)
        losses.append(QCoreApplication::translate("workspace", "%n people have fewer seats than it gave them.", nullptr, people));
    for (const HeldTraining &held : present.held) {
        if (const Training *training = find(task.instance.trainings, held.training))
            losses.append(lossesOf(programme, *training, held));
    }
    return losses;
}

QStringList planFaults(const domain::Programme &programme, const PlanTask &task, const Plan &plan)
{
    const std::vector<std::string> violations = planning::violations(task.instance, plan);
    if (violations.empty())
        return {};
    QStringList faults;
    std::map<std::string, std::vector<const Training *>> attended;
    for (const HeldTraining &held : plan.held) {
        faults.append(faultsOf(programme, task.instance, held));
        for (const std::string &id : held.participants) {
            if (const Training *training = find(task.instance.trainings, held.training))
                attended[id].push_back(training);
        }
    }
    for (const auto &[id, trainings] : attended) {
        if (const Participant *person = find(task.instance.participants, id))
            faults.append(faultsOf(programme, task.instance, *person, trainings));
    }
    if (faults.isEmpty())
        faults.append(QCoreApplication::translate("workspace", "The plan breaks %n rules.", nullptr, int(violations.size())));
    return faults;
}

} // namespace workspace
