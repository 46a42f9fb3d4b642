#include "workspace/planner/allocationview.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace workspace {

AllocationView::AllocationView(const AllocationSource &source) : m_source(source)
{
    for (const domain::SessionId id : domain::sessionsByTime(programme()))
        m_sessionOrder.insert(id, m_sessionOrder.size());
    for (const domain::ParticipantId id : domain::participantsByName(programme()))
        m_nameOrder.insert(id, m_nameOrder.size());
    makeTask();
    collectPeople();
}

void AllocationView::makeTask()
{
    m_task.instance.rules = kept().rules;
    m_task.decisions.assign(kept().locks.begin(), kept().locks.end());
    for (const KeptTraining &training : kept().trainings) {
        planning::Training planned;
        planned.id = planId(training.session.value);
        planned.min = training.min;
        planned.max = training.max;
        planned.state = training.state;
        m_task.instance.trainings.push_back(planned);
    }
    for (const KeptPerson &person : kept().people) {
        planning::Participant planned;
        planned.id = planId(person.participant.value);
        planned.max = person.wanted;
        m_task.instance.participants.push_back(planned);
    }
}

void AllocationView::collectPeople()
{
    QHash<domain::ParticipantId, QList<std::pair<domain::SessionId, int>>> seats;
    for (const KeptTraining &training : trainings(true)) {
        for (const KeptSeat &seat : training.seats)
            seats[seat.participant].append({training.session, seat.rank});
    }
    for (const KeptPerson &person : kept().people) {
        ViewedPerson viewed{person.participant, person.wanted, seats.value(person.participant), {}};
        int worst = 0;
        for (const auto &[session, rank] : std::as_const(viewed.seats))
            worst = std::max(worst, rank);
        const bool hasLess = viewed.seats.size() < viewed.wanted;
        for (const planning::Reason &reason : person.reasons) {
            if (hasLess || reason.wish.rank < worst)
                viewed.reasons.append(reason);
        }
        m_people.append(viewed);
    }
    std::stable_sort(m_people.begin(), m_people.end(), [this](const ViewedPerson &one, const ViewedPerson &other) {
        return m_nameOrder.value(one.id, m_nameOrder.size()) < m_nameOrder.value(other.id, m_nameOrder.size());
    });
}

QList<KeptTraining> AllocationView::trainings(bool held) const
{
    QList<KeptTraining> result;
    for (KeptTraining training : kept().trainings) {
        if (training.isHeld != held)
            continue;
        std::stable_sort(training.seats.begin(), training.seats.end(), [this](const KeptSeat &one, const KeptSeat &other) {
            return m_nameOrder.value(one.participant, m_nameOrder.size()) < m_nameOrder.value(other.participant, m_nameOrder.size());
        });
        result.append(training);
    }
    std::stable_sort(result.begin(), result.end(), [this](const KeptTraining &one, const KeptTraining &other) {
        return m_sessionOrder.value(one.session, m_sessionOrder.size()) < m_sessionOrder.value(other.session, m_sessionOrder.size());
    });
    return result;
}

int AllocationView::bestRank(const ViewedPerson &person)
{
    int best = 0;
    for (const auto &[session, rank] : person.seats)
        best = best == 0 ? rank : std::min(best, rank);
    return best;
}

QString AllocationView::personName(domain::ParticipantId id) const
{
    const domain::Participant *person = programme().find(id);
    const QString name = person ? domain::fullName(*person) : QString();
    return name.isEmpty() ? QCoreApplication::translate("workspace", "Person no. %1, who is not in the programme any more").arg(id.value) : name;
}

QString AllocationView::municipality(domain::ParticipantId id) const
{
    const domain::Participant *person = programme().find(id);
    if (!person)
        return {};
    const domain::Municipality *municipality = programme().find(person->municipality);
    return municipality ? domain::RecordTraits<domain::Municipality>::label(*municipality) : person->organisation;
}

QString AllocationView::trainingTitle(domain::SessionId id) const
{
    const domain::Session *session = programme().find(id);
    return session ? session->title : QCoreApplication::translate("workspace", "Training no. %1, which is not in the programme any more").arg(id.value);
}

QString AllocationView::trainingDate(domain::SessionId id) const
{
    const domain::Session *session = programme().find(id);
    return session && session->startsAt.isValid() ? base::dateTimeSpan(session->startsAt, session->endsAt, QLocale()) : QString();
}

QString AllocationView::rankCounts(const QList<int> &ranks) const
{
    std::map<int, int> counts;
    for (const int rank : ranks) {
        if (rank > 0)
            ++counts[rank];
    }
    QStringList parts;
    for (const auto &[rank, count] : counts)
        parts.append(QStringLiteral("%1: %2").arg(rankText(m_task, rank)).arg(count));
    return parts.join(QStringLiteral(" · "));
}

} // namespace workspace
