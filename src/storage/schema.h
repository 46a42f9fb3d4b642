#pragma once

#include "storage/database.h"

#include <QList>

namespace storage {

/// One step of the schema: the SQL that leads from format `version - 1` to `version` and sets
/// `user_version` itself. Steps are never edited after a release.
struct SchemaStep
{
    int version;
    QByteArray sql;
};

/// The steps of the schema in order, with what can be done with them: make a new file, bring an
/// older one up to date, tell whether a file has exactly the expected tables.
class Schema
{
public:
    /// The schema of this version of the program, from its resources.
    [[nodiscard]] static const Schema &current();
    explicit Schema(QList<SchemaStep> steps);

    [[nodiscard]] const QList<SchemaStep> &steps() const { return m_steps; }

    /// The newest format that is known.
    [[nodiscard]] int version() const;

    /// Runs the steps that `database` has not seen yet, each in a transaction of its own.
    [[nodiscard]] base::Result<> migrate(Database &database) const;
    /// FileRefused unless `database` has the tables, columns and indexes of `version` and nothing else:
    /// no triggers, views or virtual tables that a stranger put there.
    [[nodiscard]] base::Result<> expectMatch(Database &database, int version) const;

private:
    QList<SchemaStep> m_steps;
};

/// Refuses a file whose format is newer than `known`, with a sentence that says what is needed.
[[nodiscard]] base::Failure refuseNewer(Database &database, qint64 version, int known);

} // namespace storage
