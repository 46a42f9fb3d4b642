#pragma once

#include "domain/verbs/interestverbs.h"
#include "exchange/imports/importpreview.h"

namespace exchange {

/// A list of wishes, compared with a programme.
struct InterestImport
{
    ImportPreview preview;
    QList<domain::InterestEntry> entries; ///< of the new and changed rows
    bool leavesOut = false; ///< some row has a wish that is not understood
};

/// Says for each row of a list or of a form's answers whose wishes it holds and what they become. For the columns see
/// InterestColumns, for the people Respondents, for the questions domain::QuestionRecognizer within the role of the
/// person. Rows of people who are not recognised, or who have no role, are rejected. A question with a few typing errors
/// is taken where only one comes into question, and the row says so; one that is not recognised is left out, and the row
/// says so. Wishes that the row does not mention stay. Of several rows of one person the last counts.
/// InputRefused when the list has no headings that are understood, or no column with wishes.
[[nodiscard]] base::Result<InterestImport> previewInterests(const domain::Programme &programme, const SourceTable &table);

/// The one change that the import makes.
[[nodiscard]] base::Result<domain::ChangeSet> importInterests(const domain::Programme &programme, const InterestImport &import);

} // namespace exchange
