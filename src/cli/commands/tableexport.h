#pragma once

#include "cli/command.h"
#include "cli/optionowners.h"
#include "domain/programme.h"
#include "exchange/sessionselection.h"

namespace cli {

/// What `export` hands out as a table: participants, municipalities … by the plural of the table, and attendance.
[[nodiscard]] const QStringList &exportedTables();

/// The options that choose rows, columns and encoding of tables: --search, --where, --sort, --fields, --encoding, --people.
[[nodiscard]] QList<QCommandLineOption> tableOptions();

/// Refuses options that do not go with what is exported or with the format. Usage.
[[nodiscard]] base::Result<> checkTableOptions(const Call &call, const QString &what, const QString &format);

/// A table as csv, xlsx or json, with the rows of `selection` that the options choose, in their order.
[[nodiscard]] base::Result<QByteArray> exportTable(const Call &call, const domain::Programme &programme,
    const QString &what, const QString &format, const exchange::SessionSelection &selection);

/// The schedule as csv or xlsx; a workbook has a sheet for each role and, with --people, one of those who take part.
[[nodiscard]] base::Result<QByteArray> exportScheduleTable(const Call &call, const domain::Programme &programme,
    const QString &format, const exchange::SessionSelection &selection);

} // namespace cli
