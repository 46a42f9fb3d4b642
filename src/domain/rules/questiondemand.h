#pragma once

#include "domain/programme.h"

#include <QHash>

#include <array>
#include <vector>

namespace domain {

/// How many people wish a question, and what answers it.
struct QuestionDemand
{
    static constexpr int rankCount = 4; ///< first, second, third and further wishes

    QuestionId question;
    std::array<int, rankCount> byRank{}; ///< people who take part, by the rank they gave
    int seated = 0;                      ///< of these people: those with a place in a session that answers it
    QList<SessionId> sessions;           ///< that answer it and are not cancelled, by time
    int seats = 0;                       ///< of these sessions together, as far as they have a maximum
    int unlimited = 0;                   ///< sessions without a maximum

    [[nodiscard]] int people() const { return byRank[0] + byRank[1] + byRank[2] + byRank[3]; }
    [[nodiscard]] bool isAnswered() const { return !sessions.isEmpty(); }
    bool operator==(const QuestionDemand &) const = default;
};

/// The demand for each question that is offered or wished by somebody, roles in their order, then by number. Only people
/// who take part count, each once for a question, by the best rank given.
[[nodiscard]] std::vector<QuestionDemand> questionDemand(const Programme &programme);

/// One person's wish.
struct Wish
{
    ParticipantId participant;
    int rank = 1;

    bool operator==(const Wish &) const = default;
};

/// Who of those taking part wishes each question: by rank, then as in a phone book. A person stands once for a question.
[[nodiscard]] QHash<QuestionId, QList<Wish>> wishesByQuestion(const Programme &programme);

/// "7 people, 2 trainings with 16 seats" or "7 people, nobody answers it".
[[nodiscard]] QString demandText(const QuestionDemand &demand);
/// "2 trainings with 16 seats", "1 training without a limit of seats", "nobody answers it".
[[nodiscard]] QString answerText(const QuestionDemand &demand);

} // namespace domain
