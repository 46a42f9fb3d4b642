#pragma once

#include "exchange/sourcetable.h"

namespace exchange {

/// Whether `text` is what one copies out of a mail's line of recipients: addresses with or without names
/// (`"Maier, Anna" <a@b.de>; c@d.de`), several in a line or in angle brackets, and hardly anything else.
[[nodiscard]] bool isRecipientList(QStringView text);

/// Appends one row of name and address for each recipient; rows are counted from 1. Commas part recipients only
/// behind an address, so that "Maier, Anna <a@b.de>" stays one (RFC 5322 §3.4 is stricter than mail programs are).
void readRecipients(QStringView text, SourceTable &table);

} // namespace exchange
