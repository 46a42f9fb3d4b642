#pragma once

#include "domain/verbs/noticeverbs.h"
#include "workspace/stagedfiles.h"

namespace workspace {

class Document;

/// Writes files into a folder and notes in the same step who is told what by them, and that calendars are told the `published`
/// sessions: the files are written in full beside their places, this is committed, then the files are moved there. Without tellings
/// the files of a programme that cannot be changed are written, too, and nothing is noted. Returns how many files were written.
/// Errors: InputRefused, Locked, ReadOnly, System; then nothing was changed, unless the files could not be moved at the end: then
/// the sentence says so.
[[nodiscard]] base::Result<int> writeOutgoing(Document &document, const QString &folder, const QList<NamedBytes> &files,
                                              const QList<domain::Telling> &tellings, domain::NoticeWay way,
                                              domain::Confirmation confirmation, const QList<domain::SessionId> &published = {});

/// What is said when notices are committed and the files could not all be moved to their places.
[[nodiscard]] base::Error notedButNotWritten(base::Error error);

} // namespace workspace
