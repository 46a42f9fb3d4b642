#pragma once

#include "cli/command.h"
#include "domain/changeset.h"

namespace cli {

/// A change as it went through the one door: for the answer of a command.
struct AppliedChange
{
    domain::ChangeSet changeSet;
    qint64 id = 0; ///< in the history; 0 when there was nothing to change
};

/// Applies what a verb gave; its label is told on standard error, except in a batch.
[[nodiscard]] base::Result<AppliedChange> applyChange(Call &call, workspace::Document &document,
                                                      base::Result<domain::ChangeSet> changeSet);

/// The same for a change that was applied as `id`.
[[nodiscard]] AppliedChange tellApplied(const Call &call, domain::ChangeSet changeSet, qint64 id);

/// {"change": id or null, "label", "rows"}: what a changing command answers with --json.
[[nodiscard]] QJsonObject toJson(const AppliedChange &change);

/// Applies and answers: the whole of a command that only carries out a verb.
[[nodiscard]] base::Result<ExitCode> applyAndAnswer(Call &call, workspace::Document &document,
                                                    base::Result<domain::ChangeSet> changeSet);

/// The id as it stands in JSON: text, null for 0.
[[nodiscard]] QJsonValue idValue(qint64 id);

} // namespace cli
