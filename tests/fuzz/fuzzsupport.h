#pragma once

#include "base/error.h"
#include "exchange/sourcetable.h"

#include <QByteArray>

namespace fuzzsupport {

/// The name that all inputs have.
[[nodiscard]] QString sourceName();

/// Stops the program, as a crash does, when the condition is not met.
void require(bool condition);

/// From now on a warning of Qt stops the program too: a reader has to look before it asks.
void requireSilence();

/// What holds for every table and every refusal, whatever was read.
void requireSound(const base::Result<exchange::SourceTable> &table);

/// The archive that a text describes: "=== NAME" on a line of its own begins a part, which goes to the next such line.
/// So the fuzzer changes the content of parts and need not find its way through packing and check sums.
[[nodiscard]] QByteArray archiveOf(const QByteArray &description);

} // namespace fuzzsupport
