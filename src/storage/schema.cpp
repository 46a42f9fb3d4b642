#include "storage/schema.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// A resource in a static library is not there unless somebody asks for it.
static void initResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace storage {

namespace {

QList<SchemaStep> stepsFromResources()
{
    initResources();
    QList<SchemaStep> steps;
    const QStringList names =
        QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/sql/") + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.append({name.left(4).toInt(), file.readAll()});
    }
    return steps;
}

/// Everything in sqlite_schema that is not SQLite's own, in a comparable form.
base::Result<QStringList> schemaLines(Database &database)
{
    auto statement = database.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                      "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name");
    if (!statement)
        return statement.failure();
    QStringList lines;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return lines;
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(statement->text(0), statement->text(1), statement->text(2), statement->text(3)));
    }
}

} // namespace

const Schema &Schema::current()
{
    static const Schema schema(stepsFromResources());
    return schema;
}

Schema::Schema(QList<SchemaStep> steps) : m_steps(std::move(steps)) { }

int Schema::version() const
{
    return m_steps.isEmpty() ? 0 : m_steps.last().version;
}

base::Result<> Schema::migrate(Database &database) const
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.failure();
    for (const SchemaStep &step : m_steps) {
        if (step.version <= *version)
            continue;
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        if (auto done = database.execute(step.sql); !done)
            return done;
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

base::Result<> Schema::expectMatch(Database &database, int version) const
{
    auto expected = Database::inMemory();
    if (!expected)
        return expected.failure();
    for (const SchemaStep &step : m_steps) {
        if (step.version > version)
            break;
        if (auto done = expected->execute(step.sql); !done)
            return done;
    }
    const auto wanted = schemaLines(*expected);
    const auto found = schemaLines(database);
    if (!wanted)
        return wanted.failure();
    if (!found)
        return found.failure();
    if (*wanted == *found)
        return {};
    return base::fail(base::ErrorCode::FileRefused,
        QCoreApplication::translate("storage",
            "The file is not a sound programme file: it contains tables, views or triggers that do not belong there, "
            "or some are missing. Open a backup of it."));
}

base::Failure refuseNewer(Database &database, qint64 version, int known)
{
    const auto needed = database.text(
        QByteArrayLiteral("SELECT needs_program FROM file_format WHERE version = ") + QByteArray::number(version));
    if (needed && !needed->isEmpty())
        return base::fail(base::ErrorCode::FileRefused,
            QCoreApplication::translate("storage",
                "The file was written by a newer Impulslotse. "
                "Version %1 or later is needed to open it.")
                .arg(*needed));
    return base::fail(base::ErrorCode::FileRefused,
        QCoreApplication::translate("storage",
            "The file was written by a newer Impulslotse: it has format %1, "
            "this version knows formats up to %2. A newer version of Impulslotse is needed to open it.")
            .arg(version)
            .arg(known));
}

} // namespace storage
