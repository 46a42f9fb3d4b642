#include "models/planboard.h"

#include "base/clock.h"
#include "models/planperson.h"
#include "workspace/planner/plandemand.h"
#include "workspace/planner/plantexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace models {

using namespace domain;
using workspace::planId;
using workspace::recordId;

namespace {

/// Looks up what the cards of a board say.
class BoardMaker
{
public:
    BoardMaker(const Programme &programme, const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference)
        : m_programme(programme), m_task(task), m_plan(plan), m_demand(workspace::planDemand(task)), m_names(programme)
    {
        for (const planning::Participant &person : task.instance.participants)
            m_people.emplace(person.id, &person);
        for (const planning::HeldTraining &held : plan.held)
            m_held.emplace(held.training, &held);
        for (const planning::HeldTraining &held : reference.held) {
            for (const std::string &person : held.participants)
                m_known.insert({person, held.training});
        }
        for (const AssignmentLock &lock : programme.table<AssignmentLock>())
            m_locks[planId(lock.session.value)].emplace(planId(lock.participant.value), lock.kind);
    }

    [[nodiscard]] QList<PlanColumn> columns() const
    {
        QList<PlanColumn> columns{withoutPlace()};
        std::vector<const planning::Training *> trainings;
        for (const planning::Training &training : m_task.instance.trainings) {
            if (training.state != planning::TrainingState::Cancelled)
                trainings.push_back(&training);
        }
        std::sort(trainings.begin(), trainings.end(), [](const planning::Training *one, const planning::Training *other) {
            return std::tuple(one->time.start, one->time.end, recordId(one->id)) < std::tuple(other->time.start, other->time.end, recordId(other->id));
        });
        for (const planning::Training *training : trainings)
            columns.append(column(*training));
        return columns;
    }

private:
    [[nodiscard]] PlanColumn withoutPlace() const
    {
        std::set<std::string> seated;
        for (const planning::HeldTraining &held : m_plan.held)
            seated.insert(held.participants.begin(), held.participants.end());
        PlanColumn column;
        column.title = QCoreApplication::translate("models", "Without a place");
        for (const auto &[id, person] : m_people) {
            if (!seated.contains(id))
                add(column.cards, id, nullptr, PlanCardKind::WithoutPlace);
        }
        sort(column.cards);
        column.seats = int(column.cards.size());
        column.size = QCoreApplication::translate("models", "%n people", "without a place", column.seats);
        column.description = QStringLiteral("%1: %2").arg(column.title, column.size);
        return column;
    }

    [[nodiscard]] PlanColumn column(const planning::Training &training) const
    {
        PlanColumn column;
        column.session = SessionId{recordId(training.id)};
        const Session *session = m_programme.find(column.session);
        column.title = session ? session->title : QCoreApplication::translate("models", "Further date");
        column.when = whenText(training, session);
        column.least = training.min;
        column.most = training.max;
        column.firstWishes = m_demand.sessions.value(column.session).first;
        fill(column, training);
        tellState(column, training);
        return column;
    }

    void fill(PlanColumn &column, const planning::Training &training) const
    {
        std::set<std::string> attending;
        if (const auto held = m_held.find(training.id); held != m_held.end()) {
            column.isHeld = true;
            attending.insert(held->second->participants.begin(), held->second->participants.end());
            if (const Coach *coach = m_programme.find(CoachId{recordId(held->second->coach)}))
                column.coach = fullName(*coach);
        }
        for (const std::string &person : attending)
            add(column.cards, person, &training, PlanCardKind::Seat);
        column.seats = int(column.cards.size());
        if (const auto locks = m_locks.find(training.id); locks != m_locks.end()) {
            for (const auto &[person, kind] : locks->second) {
                if (!attending.contains(person) && m_people.contains(person))
                    add(column.cards, person, &training, kind == AssignmentLockKind::Pinned ? PlanCardKind::PinnedOnly : PlanCardKind::Barred);
            }
        }
        sort(column.cards);
    }

    void tellState(PlanColumn &column, const planning::Training &training) const
    {
        //: %1: people who attend a training, %n: its seats
        column.size = QCoreApplication::translate("models", "%1 of %n seats, held from %2 on", nullptr, training.max).arg(column.seats).arg(training.min);
        if (!column.isHeld)
            column.state = QCoreApplication::translate("models", "Not held");
        else if (column.seats < training.min)
            column.state = QCoreApplication::translate("models", "Too few people");
        else if (column.seats > training.max)
            column.state = QCoreApplication::translate("models", "Too many people");
        else
            column.state = QCoreApplication::translate("models", "Takes place");
        QStringList facts;
        const QString wishes = QCoreApplication::translate("models", "%n first wishes", "for a training", column.firstWishes);
        for (const QString &fact : {column.title, column.when, column.coach, column.size, wishes, column.state}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        column.description = facts.join(QStringLiteral(", "));
    }

    static QString whenText(const planning::Training &training, const Session *session)
    {
        const QLocale locale;
        const QDateTime from = session && session->startsAt.isValid() ? session->startsAt : QDateTime::fromSecsSinceEpoch(training.time.start * 60, base::berlin());
        const QDateTime to = session && session->endsAt.isValid() ? session->endsAt : QDateTime::fromSecsSinceEpoch(training.time.end * 60, base::berlin());
        const QString day = locale.dayName(from.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.');
        const QString date = locale.language() == QLocale::German ? QStringLiteral("dd.MM.") : QStringLiteral("dd/MM");
        const QString clock = QStringLiteral("HH:mm");
        return QStringLiteral("%1 %2, %3–%4").arg(day, from.toString(date), from.toString(clock), to.toString(clock));
    }

    void add(QList<PlanCard> &cards, const std::string &id, const planning::Training *training, PlanCardKind kind) const
    {
        const auto planned = m_people.find(id);
        if (!m_programme.find(ParticipantId{recordId(id)}) || planned == m_people.end())
            return;
        const PlanPerson person = m_names.person(id);
        PlanCard card;
        card.participant = person.id;
        card.kind = kind;
        card.name = person.name;
        card.place = person.place;
        card.municipality = person.municipality;
        if (training) {
            card.rank = planning::rankOf(m_task.instance, *planned->second, *training);
            card.isWished = card.rank > 0 && card.rank < m_task.instance.rules.otherRank;
            card.rankText = workspace::rankText(m_task, card.isWished ? card.rank : m_task.instance.rules.otherRank);
            card.isNew = kind == PlanCardKind::Seat && !m_known.empty() && !m_known.contains({id, training->id});
            const auto locks = m_locks.find(training->id);
            const auto lock = locks == m_locks.end() ? Locks::const_iterator() : locks->second.find(id);
            if (locks != m_locks.end() && lock != locks->second.end())
                (lock->second == AssignmentLockKind::Pinned ? card.isPinned : card.isBarred) = true;
        }
        card.description = describe(card);
        cards.append(card);
    }

    static QString describe(const PlanCard &card)
    {
        QStringList facts{card.name};
        if (!card.municipality.isEmpty())
            facts.append(card.municipality);
        if (!card.rankText.isEmpty() && card.kind != PlanCardKind::Barred)
            facts.append(card.rankText);
        switch (card.kind) {
        case PlanCardKind::Seat: break;
        case PlanCardKind::WithoutPlace: facts.append(QCoreApplication::translate("models", "without a place")); break;
        case PlanCardKind::PinnedOnly: facts.append(QCoreApplication::translate("models", "pinned, but not in this plan")); break;
        case PlanCardKind::Barred: facts.append(QCoreApplication::translate("models", "barred from this training")); break;
        }
        if (card.kind == PlanCardKind::Seat && card.isPinned)
            facts.append(QCoreApplication::translate("models", "pinned"));
        if (card.kind == PlanCardKind::Seat && card.isBarred)
            facts.append(QCoreApplication::translate("models", "barred since this plan was made"));
        if (card.isNew)
            facts.append(QCoreApplication::translate("models", "new here"));
        return facts.join(QStringLiteral(", "));
    }

    static void sort(QList<PlanCard> &cards)
    {
        const auto order = [](const PlanCard &card) {
            const int group = card.kind == PlanCardKind::Seat || card.kind == PlanCardKind::WithoutPlace ? 0 : int(card.kind);
            return std::tuple(group, card.place);
        };
        std::sort(cards.begin(), cards.end(), [&](const PlanCard &one, const PlanCard &other) { return order(one) < order(other); });
    }

    using Locks = std::map<std::string, AssignmentLockKind>; ///< by participant

    const Programme &m_programme;
    const workspace::PlanTask &m_task;
    const planning::Plan &m_plan;
    const workspace::PlanDemand m_demand;
    const PlanNames m_names;
    std::map<std::string, const planning::Participant *> m_people;
    std::map<std::string, const planning::HeldTraining *> m_held;
    std::set<std::pair<std::string, std::string>> m_known; ///< seats of the plan that it is compared with
    std::map<std::string, Locks> m_locks;                  ///< by training
};

} // namespace

QList<PlanColumn> planColumns(const Programme &programme, const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference)
{
    return BoardMaker(programme, task, plan, reference).columns();
}

} // namespace models
