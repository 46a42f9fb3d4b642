#pragma once

#include "domain/changeset.h"
#include "storage/programmefile.h"

namespace workspace {

/// How the next run begins.
struct NextRunOrder
{
    QString title;
    int year = 0;
    bool withSigningKeys = true; ///< certificates of the next run are signed with the same key
};

/// The content of a new file that goes on from `old`, which `file` holds: domain::nextRun() with the blobs it needs (logo,
/// pictures of certificate templates, secret keys). Errors: InputRefused, also when both runs would give the same numbers
/// under one key; System when a blob cannot be read.
[[nodiscard]] base::Result<domain::ChangeSet> nextRunContent(storage::ProgrammeFile &file, const domain::Programme &old, const NextRunOrder &order);

} // namespace workspace
