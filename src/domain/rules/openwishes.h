#pragma once

#include "domain/rules/questiondemand.h"

#include <QSet>

#include <functional>
#include <optional>

namespace domain {

/// How many impulse trainings somebody wants: as the person said, else as is usual in the programme.
[[nodiscard]] int wantedTrainings(const Programme &programme, const Participant &person);

/// The wishes that no training answers yet, of people who want one more training. For grouping them into trainings:
/// what was proposed is taken out.
class OpenWishes
{
public:
    explicit OpenWishes(const Programme &programme);

    /// Who still wishes the question: by rank, then as in a phone book.
    [[nodiscard]] const QList<Wish> &of(QuestionId question) const;
    /// The rank of a person's open wish; nothing when there is none.
    [[nodiscard]] std::optional<int> rank(QuestionId question, ParticipantId person) const;
    /// The place of a person in the order of a phone book.
    [[nodiscard]] qsizetype place(ParticipantId person) const { return m_places.value(person); }
    /// These people get a training for these questions.
    void answer(const QList<QuestionId> &questions, const QList<ParticipantId> &people);

private:
    void drop(const std::function<bool(QuestionId, ParticipantId)> &isAnswered);

    QHash<QuestionId, QList<Wish>> m_wishes;
    QHash<ParticipantId, qsizetype> m_places;
    QHash<ParticipantId, int> m_wanted; ///< how many more trainings
};

} // namespace domain
