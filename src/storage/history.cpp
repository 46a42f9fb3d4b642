#include "storage/history.h"

#include "base/clock.h"
#include "storage/historyjson.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sqlite3.h>

namespace storage {

namespace {

constexpr const char *kindIdentifiers[] = {"creation", "change", "record", "undo", "redo"};

constexpr const char *entryColumns = "SELECT id, made_at, label, kind, reverses, row_count FROM change_set ";

constexpr const char *touchedRow = "WHERE id IN (SELECT change_set FROM row_change WHERE row_id = ?1 AND record = ?2)";

/// Also what touched those who were merged into the person, and those merged into them.
constexpr const char *touchedPerson = "WHERE id IN (WITH RECURSIVE person (id) AS (SELECT ?1 UNION SELECT former_id FROM alias "
                                      "JOIN person ON alias.participant = person.id WHERE former_id IS NOT NULL) "
                                      "SELECT change_set FROM row_change WHERE row_id IN (SELECT id FROM person) AND record = ?2)";

base::Failure unreadable(qint64 id)
{
    return base::fail(base::ErrorCode::FileRefused,
        QCoreApplication::translate("storage", "Change %1 of the history cannot be understood; the file is damaged.")
            .arg(id));
}

class RowChangeWriter
{
public:
    RowChangeWriter(Statement &statement, ChangeSetId id) : m_statement(statement) { m_statement.bindInteger(0, id); }

    template <class R>
    [[nodiscard]] base::Result<> write(const domain::RowChanges<R> &changes)
    {
        static const R none;
        m_statement.bindKept(2, QByteArrayView(domain::RecordTraits<R>::table));
        for (const domain::RowChange<R> &change : changes) {
            m_statement.bindInteger(1, m_position++);
            m_statement.bindInteger(3, change.id().value);
            bindDifference(4, m_before, change.before, change.after ? *change.after : none);
            bindDifference(5, m_after, change.after, change.before ? *change.before : none);
            if (auto written = m_statement.run(); !written)
                return written;
        }
        return {};
    }

private:
    template <class R>
    void bindDifference(int index, std::string &json, const std::optional<R> &row, const R &other)
    {
        if (!row) {
            m_statement.bindNull(index);
            return;
        }
        differenceToJson(json, *row, other);
        m_statement.bindKept(index, QByteArrayView(json.data(), qsizetype(json.size())));
    }

    Statement &m_statement;
    qint64 m_position = 0;
    std::string m_before; // kept for the next row, so that memory is asked for once
    std::string m_after;
};

/// Puts one row of the history into the change set it came from.
template <class R>
[[nodiscard]] bool addRowChange(
    const RowChangeEntry &entry, const domain::Programme &programme, domain::ChangeSet &changeSet)
{
    R known;
    known.id.value = entry.rowId;
    if (entry.before && entry.after) {
        if (const R *current = programme.find(known.id))
            known = *current;
    }
    domain::RowChange<R> change;
    bool readable = true;
    if (entry.before) {
        change.before = known;
        readable = setFromJson(*change.before, *entry.before);
    }
    if (entry.after) {
        change.after = known;
        readable = setFromJson(*change.after, *entry.after) && readable;
    }
    changeSet.of<R>().push_back(std::move(change));
    return readable;
}

base::Result<QList<HistoryEntry>> readEntries(Statement &statement)
{
    QList<HistoryEntry> entries;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.failure();
        if (!*row)
            return entries;
        HistoryEntry entry;
        entry.id = statement.integer(0);
        entry.madeAt = momentFromText(statement.utf8(1));
        entry.label = statement.text(2);
        const auto kind = std::find(std::begin(kindIdentifiers), std::end(kindIdentifiers), statement.utf8(3));
        if (kind == std::end(kindIdentifiers))
            return unreadable(entry.id);
        entry.kind = static_cast<ChangeKind>(kind - std::begin(kindIdentifiers));
        entry.reverses = statement.integer(4);
        entry.rowCount = static_cast<int>(statement.integer(5));
        entries.append(std::move(entry));
    }
}

std::optional<QJsonObject> jsonColumn(const Statement &statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return QJsonDocument::fromJson(statement.utf8(column).toByteArray()).object();
}

} // namespace

QLatin1StringView changeKindIdentifier(ChangeKind kind)
{
    return QLatin1StringView(kindIdentifiers[static_cast<int>(kind)]);
}

base::Result<HistoryEntry> writeHistory(
    Database &database, const domain::ChangeSet &changeSet, ChangeKind kind, ChangeSetId reverses)
{
    HistoryEntry entry{0, base::Clock::now(), changeSet.label, kind, reverses, static_cast<int>(changeSet.size())};
    auto statement =
        database.prepare("INSERT INTO change_set (made_at, label, kind, reverses, row_count) VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return statement.failure();
    statement->bindUtf8(0, momentText(entry.madeAt));
    statement->bindText(1, entry.label);
    statement->bindKept(2, QByteArrayView(kindIdentifiers[static_cast<int>(kind)]));
    reverses > 0 ? statement->bindInteger(3, reverses) : statement->bindNull(3);
    statement->bindInteger(4, entry.rowCount);
    if (auto added = statement->run(); !added)
        return added.failure();
    entry.id = sqlite3_last_insert_rowid(database.handle());

    auto rows = database.prepare(
        "INSERT INTO row_change (change_set, position, record, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)");
    if (!rows)
        return rows.failure();
    RowChangeWriter writer(*rows, entry.id);
    base::Result<> result;
    domain::forEachRecord([&]<class R>() {
        if (result)
            result = writer.write(changeSet.of<R>());
    });
    if (!result)
        return result.failure();
    return entry;
}

base::Result<QList<HistoryEntry>> readHistory(Database &database)
{
    auto statement = database.prepare(QByteArray(entryColumns) + "ORDER BY id");
    if (!statement)
        return statement.failure();
    return readEntries(*statement);
}

base::Result<QList<HistoryEntry>> readHistory(Database &database, QStringView table, qint64 rowId)
{
    const bool isPerson = table == QLatin1StringView(domain::RecordTraits<domain::Participant>::table);
    auto statement = database.prepare(QByteArray(entryColumns) + (isPerson ? touchedPerson : touchedRow) + " ORDER BY id");
    if (!statement)
        return statement.failure();
    statement->bindInteger(0, rowId);
    statement->bindText(1, table);
    return readEntries(*statement);
}

base::Result<QList<RowChangeEntry>> readRowChanges(Database &database, ChangeSetId id)
{
    auto statement =
        database.prepare("SELECT record, row_id, before, after FROM row_change WHERE change_set = ? ORDER BY position");
    if (!statement)
        return statement.failure();
    statement->bindInteger(0, id);
    QList<RowChangeEntry> entries;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return entries;
        entries.append(
            {statement->text(0), statement->integer(1), jsonColumn(*statement, 2), jsonColumn(*statement, 3)});
    }
}

base::Result<domain::ChangeSet> readChangeSet(Database &database, ChangeSetId id, const domain::Programme &programme)
{
    auto statement = database.prepare(QByteArray(entryColumns) + "WHERE id = ?");
    if (!statement)
        return statement.failure();
    statement->bindInteger(0, id);
    const auto entry = readEntries(*statement);
    if (!entry)
        return entry.failure();
    if (entry->isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("storage", "There is no change %1 in the history.").arg(id));
    const auto rows = readRowChanges(database, id);
    if (!rows)
        return rows.failure();
    domain::ChangeSet changeSet;
    changeSet.label = entry->first().label;
    changeSet.isRecord = entry->first().kind == ChangeKind::Record;
    for (const RowChangeEntry &row : *rows) {
        bool readable = false;
        domain::withRecord(row.table, [&]<class R>() { readable = addRowChange<R>(row, programme, changeSet); });
        if (!readable)
            return unreadable(id);
    }
    return changeSet;
}

} // namespace storage
