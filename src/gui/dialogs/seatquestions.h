#pragma once

#include "domain/verbs/seatverbs.h"
#include "gui/pages/page.h"

namespace gui {

struct Question;

/// Says who and how many a plan concerns, whom it leaves out and why; the names stand in the details.
[[nodiscard]] Question seatQuestion(const domain::Programme &programme, const domain::SeatPlan &plan);

/// Asks, then enrols these people in a session as far as there are places; the others are put on the waiting list.
/// `done` gets the sentence for the status bar.
void enrolAfterAsking(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session,
                      const QList<domain::ParticipantId> &people, domain::SeatRequest request,
                      std::function<void(const QString &sentence)> done = {});

/// Enrols people that somebody picked. While there are places it asks nothing; else it asks whether they are to wait, and
/// for those who wait already, whether they are to be enrolled beyond the maximum. `done` as above.
void enrolPicked(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session,
                 const QList<domain::ParticipantId> &people, std::function<void(const QString &sentence)> done = {});

/// The sentences of a plan, below each of them the first names.
[[nodiscard]] QString planSummary(const domain::Programme &programme, const domain::SeatPlan &plan);

/// Where a place is free and somebody waits for it: asks whether it is to be offered to the next in line, and does so.
void proposeNextInLine(QWidget *parent, const PageContext &context, workspace::Document &document, domain::SessionId session);

/// "8 November 2024, 18:00": the end of an offer in words.
[[nodiscard]] QString offerEndText(const QDateTime &until);

} // namespace gui
