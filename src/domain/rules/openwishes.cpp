#include "domain/rules/openwishes.h"

namespace domain {

int wantedTrainings(const Programme &programme, const Participant &person)
{
    return person.wantedTrainings.value_or(programme.info().wantedTrainings);
}

OpenWishes::OpenWishes(const Programme &programme) : m_wishes(wishesByQuestion(programme))
{
    for (const ParticipantId id : participantsByName(programme)) {
        m_places.insert(id, m_places.size());
        m_wanted.insert(id, wantedTrainings(programme, *programme.find(id)));
    }
    QHash<QuestionId, QSet<ParticipantId>> seated;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        const Session *session = takesSeat(enrolment) ? programme.find(enrolment.session) : nullptr;
        if (!session || session->kind != SessionKind::ImpulseTraining || session->state == SessionState::Cancelled)
            continue;
        if (const auto wanted = m_wanted.find(enrolment.participant); wanted != m_wanted.end())
            --*wanted;
        for (const QuestionId question : session->questions)
            seated[question].insert(enrolment.participant);
    }
    drop([&](QuestionId question, ParticipantId person) {
        const auto there = seated.constFind(question);
        return there != seated.cend() && there->contains(person);
    });
}

void OpenWishes::drop(const std::function<bool(QuestionId, ParticipantId)> &isAnswered)
{
    for (auto question = m_wishes.begin(); question != m_wishes.end(); ++question) {
        question->removeIf([&](const Wish &wish) {
            return isAnswered(question.key(), wish.participant) || m_wanted.value(wish.participant, 1) <= 0;
        });
    }
}

const QList<Wish> &OpenWishes::of(QuestionId question) const
{
    static const QList<Wish> none;
    const auto wishes = m_wishes.constFind(question);
    return wishes == m_wishes.cend() ? none : *wishes;
}

std::optional<int> OpenWishes::rank(QuestionId question, ParticipantId person) const
{
    for (const Wish &wish : of(question)) {
        if (wish.participant == person)
            return wish.rank;
    }
    return std::nullopt;
}

void OpenWishes::answer(const QList<QuestionId> &questions, const QList<ParticipantId> &people)
{
    const QSet<ParticipantId> answered(people.begin(), people.end());
    for (const QuestionId question : questions)
        m_wishes[question].removeIf([&](const Wish &wish) { return answered.contains(wish.participant); });
    bool hasEnough = false;
    for (const ParticipantId person : people) {
        if (const auto wanted = m_wanted.find(person); wanted != m_wanted.end())
            hasEnough = --*wanted <= 0 || hasEnough;
    }
    if (hasEnough)
        drop([](QuestionId, ParticipantId) { return false; });
}

} // namespace domain
