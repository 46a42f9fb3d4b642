#pragma once

#include "cli/command.h"
#include "domain/ids.h"
#include "domain/programme.h"
#include "domain/verbs/sessionseries.h"

#include <QList>

class QCommandLineParser;

namespace cli {

/// Sessions named by id or title. InputRefused when one is not there.
[[nodiscard]] base::Result<QList<domain::SessionId>> sessionArguments(const domain::Programme &programme, const QStringList &arguments);

/// A whole number given for an option, `fallback` when it is not given. Usage when it is none.
[[nodiscard]] base::Result<int> numberOption(const QCommandLineParser &parser, const QString &option, int fallback);

/// The argument SESSION… with its description.
[[nodiscard]] Argument sessionsArgument();
/// --days and --minutes, which move sessions forwards, or backwards when negative.
[[nodiscard]] QList<QCommandLineOption> shiftOptions();
/// How far these options move; not at all when they are not given. Usage when one is no number.
[[nodiscard]] base::Result<domain::SessionShift> shiftOf(const QCommandLineParser &parser);

} // namespace cli
