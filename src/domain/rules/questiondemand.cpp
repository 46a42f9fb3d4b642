#include "domain/rules/questiondemand.h"

#include "domain/rules/questionlabel.h"

#include <QCoreApplication>
#include <QSet>

namespace domain {

namespace {

/// Sessions that answer a question and are not cancelled, by time.
QHash<QuestionId, QList<SessionId>> answeringSessions(const Programme &programme)
{
    QHash<QuestionId, QList<SessionId>> sessions;
    for (const SessionId id : sessionsByTime(programme)) {
        const Session &session = *programme.find(id);
        if (session.state == SessionState::Cancelled)
            continue;
        for (const QuestionId question : session.questions)
            sessions[question].append(id);
    }
    return sessions;
}

/// People with a place in a session that answers the question.
QHash<QuestionId, QSet<ParticipantId>> seatedPeople(const Programme &programme)
{
    QHash<QuestionId, QSet<ParticipantId>> people;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        const Session *session = takesSeat(enrolment) ? programme.find(enrolment.session) : nullptr;
        if (!session || session->state == SessionState::Cancelled)
            continue;
        for (const QuestionId question : session->questions)
            people[question].insert(enrolment.participant);
    }
    return people;
}

} // namespace

QHash<QuestionId, QList<Wish>> wishesByQuestion(const Programme &programme)
{
    QHash<ParticipantId, qsizetype> places;
    for (const ParticipantId id : participantsByName(programme)) {
        if (takesPart(*programme.find(id)))
            places.insert(id, places.size());
    }
    QHash<QuestionId, QHash<ParticipantId, int>> ranks;
    for (const Interest &interest : programme.table<Interest>()) {
        if (!interest.question.isValid() || !places.contains(interest.participant))
            continue;
        int &rank = ranks[interest.question][interest.participant];
        rank = rank == 0 ? interest.rank : std::min(rank, interest.rank);
    }
    QHash<QuestionId, QList<Wish>> wishes;
    for (auto question = ranks.cbegin(); question != ranks.cend(); ++question) {
        QList<Wish> &list = wishes[question.key()];
        for (auto rank = question->cbegin(); rank != question->cend(); ++rank)
            list.append({rank.key(), rank.value()});
        std::sort(list.begin(), list.end(), [&](const Wish &one, const Wish &other) {
            return std::pair(one.rank, places.value(one.participant)) < std::pair(other.rank, places.value(other.participant));
        });
    }
    return wishes;
}

std::vector<QuestionDemand> questionDemand(const Programme &programme)
{
    const auto wishes = wishesByQuestion(programme);
    const auto sessions = answeringSessions(programme);
    const auto seated = seatedPeople(programme);
    std::vector<QuestionDemand> all;
    for (const QuestionId id : questionsInOrder(programme)) {
        const QList<Wish> wished = wishes.value(id);
        if (!programme.find(id)->active && wished.isEmpty())
            continue;
        QuestionDemand demand;
        demand.question = id;
        const QSet<ParticipantId> seats = seated.value(id);
        for (const Wish &wish : wished) {
            ++demand.byRank[size_t(std::clamp(wish.rank, 1, QuestionDemand::rankCount) - 1)];
            demand.seated += seats.contains(wish.participant) ? 1 : 0;
        }
        demand.sessions = sessions.value(id);
        for (const SessionId session : std::as_const(demand.sessions)) {
            const std::optional<int> most = programme.find(session)->maxSize;
            demand.seats += most.value_or(0);
            demand.unlimited += most ? 0 : 1;
        }
        all.push_back(std::move(demand));
    }
    return all;
}

QString answerText(const QuestionDemand &demand)
{
    if (!demand.isAnswered())
        //: of a guiding question that no session deals with (German: "niemand beantwortet sie")
        return QCoreApplication::translate("domain", "nobody answers it");
    const QString trainings = QCoreApplication::translate("domain", "%n trainings", nullptr, int(demand.sessions.size()));
    if (demand.unlimited > 0)
        //: "2 trainings without a limit of seats"
        return QCoreApplication::translate("domain", "%1 without a limit of seats").arg(trainings);
    const QString seats = QCoreApplication::translate("domain", "%n seats", nullptr, demand.seats);
    //: "2 trainings with 16 seats" (German dative: "2 Trainings mit 16 Plätzen")
    return QCoreApplication::translate("domain", "%1 with %2").arg(trainings, seats);
}

QString demandText(const QuestionDemand &demand)
{
    const QString people = QCoreApplication::translate("domain", "%n people", nullptr, demand.people());
    //: "7 people, 2 trainings with 16 seats"
    return QCoreApplication::translate("domain", "%1, %2", "how many want it, what answers it").arg(people, answerText(demand));
}

} // namespace domain
