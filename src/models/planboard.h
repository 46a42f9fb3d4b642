#pragma once

#include "workspace/planner/planscope.h"

namespace models {

/// Why somebody's card lies in a column of the board.
enum class PlanCardKind {
    Seat,         ///< attends the training
    WithoutPlace, ///< attends nothing
    PinnedOnly,   ///< is pinned to the training and does not attend it in this plan
    Barred,       ///< must not attend the training
};

/// One person in one column of the board.
struct PlanCard
{
    domain::ParticipantId participant;
    PlanCardKind kind = PlanCardKind::Seat;
    QString name;         ///< "Heide, Änne von der"
    QString municipality;
    int place = 0;        ///< in the order of a phone book
    int rank = 0;         ///< of the training among the person's wishes; 0: none
    bool isWished = false; ///< rank is one of a wish, not that of a training taken for want of another
    QString rankText;     ///< "First wish"
    bool isPinned = false;
    bool isBarred = false;
    bool isNew = false;   ///< not in the plan that it is compared with
    QString description;  ///< all of it in one sentence

    [[nodiscard]] QString key() const { return QStringLiteral("%1 %2").arg(int(kind)).arg(participant.value); }
    bool operator==(const PlanCard &) const = default;
};

/// A training with the people of a plan; or all who have no place.
struct PlanColumn
{
    domain::SessionId session; ///< invalid: people without a place
    QString title;
    QString when;
    QString coach;
    QString size;     ///< "6 of 8 seats, held from 4 on"
    QString state;    ///< "Takes place", "Not held"
    int seats = 0;    ///< taken
    int least = 0;
    int most = 0;
    int firstWishes = 0; ///< people whose first choice it is
    bool isHeld = false;
    QString description;
    QList<PlanCard> cards; ///< as in a phone book: seats first, then pins, then bars

    bool operator==(const PlanColumn &) const = default;
};

/// The board of a plan: people without a place first, then the trainings by time. Pins and bars are those of the programme
/// as it is now, whatever the plan was made with.
[[nodiscard]] QList<PlanColumn> planColumns(const domain::Programme &programme, const workspace::PlanTask &task, const planning::Plan &plan,
                                            const planning::Plan &reference);

} // namespace models
