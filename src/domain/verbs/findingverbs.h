#pragma once

#include "domain/changeset.h"

namespace domain {

/// A finding that is about to be added.
struct NewFinding
{
    FindingKind kind = FindingKind::Insight;
    QString text;
    ParticipantId author = {}; ///< optional

    bool operator==(const NewFinding &) const = default;
};

/// Reads notes as findings, one for each line that is not blank. Signs of lists at the beginning go ("- ", "• ",
/// "2. "); a word for a kind there sets it ("Tipp: …", "Open point: …"), and standing alone ("Nächste Schritte:") it
/// sets it for the lines below. Lines without one are of the kind `usual`.
[[nodiscard]] QList<NewFinding> findingsOfNotes(const QString &notes, FindingKind usual);

/// Adds findings of a session, about a question or about none. A finding with the same text about the same question
/// is there already and passed over. InputRefused when the session, question or author is not there or a text is empty.
[[nodiscard]] base::Result<ChangeSet> addFindings(const Programme &programme, SessionId session, QuestionId question,
                                                  const QList<NewFinding> &findings);

/// Marks findings as reviewed, fit for the booklet, or takes that back.
[[nodiscard]] base::Result<ChangeSet> reviewFindings(const Programme &programme, const QList<base::Id<Finding>> &findings, bool reviewed);

} // namespace domain
