#pragma once

#include "domain/changeset.h"

namespace domain {

/// Questions that a kick-off workshop brought up.
struct WorkshopQuestions
{
    SessionId workshop; ///< may be invalid: nobody knows any more where they came up
    RoleId role;
    ModuleId module; ///< may be invalid
    QStringList texts;
};

/// Adds the questions to the catalogue of the role under the next free numbers, with their origin. Texts that the
/// catalogue of the role has already, in other letter case or with other signs between words, are passed over, so that
/// doing it again changes nothing. InputRefused without a role or for a workshop that is not there.
[[nodiscard]] base::Result<ChangeSet> addWorkshopQuestions(const Programme &programme, const WorkshopQuestions &questions);

/// The questions in a pasted text, one in each line: without blank lines, bullets and numbers in front.
[[nodiscard]] QStringList questionLines(const QString &text);

/// The role that a workshop is held for: the only one it names; none when it names none or several.
[[nodiscard]] RoleId roleOfWorkshop(const Programme &programme, SessionId workshop);

} // namespace domain
