#include "storage/changewriter.h"

#include "storage/rowmapper.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace storage {

namespace {

/// A statement that is compiled when it is first needed.
class LazyStatement
{
public:
    LazyStatement(Database &database, QByteArray sql) : m_database(database), m_sql(std::move(sql)) { }

    [[nodiscard]] base::Result<Statement *> get()
    {
        if (!m_statement) {
            auto prepared = m_database.prepare(m_sql);
            if (!prepared)
                return prepared.failure();
            m_statement = std::make_unique<Statement>(std::move(*prepared));
        }
        return m_statement.get();
    }

private:
    Database &m_database;
    QByteArray m_sql;
    std::unique_ptr<Statement> m_statement;
};

base::Result<> runOnId(LazyStatement &lazy, qint64 id)
{
    const auto statement = lazy.get();
    if (!statement)
        return statement.failure();
    (*statement)->bindInteger(0, id);
    return (*statement)->run();
}

/// The references of one field of one record, in its link table.
template <class FieldType>
class LinkWriter
{
public:
    using R = typename FieldType::Record;

    LinkWriter(Database &database, const FieldType &field)
        : m_delete(database, "DELETE FROM " + linkTable(field) + " WHERE " + domain::RecordTraits<R>::table + " = ?1"),
          m_insert(database,
              "INSERT INTO " + linkTable(field) + " (" + domain::RecordTraits<R>::table + ", position, "
                  + domain::RecordTraits<typename FieldType::Target>::table + ") VALUES (?1, ?2, ?3)")
    {
    }

    [[nodiscard]] base::Result<> write(const domain::RowChange<R> &change)
    {
        static const typename FieldType::Value none;
        const auto &before = change.before ? FieldType::value(*change.before) : none;
        const auto &after = change.after ? FieldType::value(*change.after) : none;
        if (before == after)
            return {};
        if (!before.isEmpty()) {
            if (auto removed = runOnId(m_delete, change.id().value); !removed)
                return removed;
        }
        for (qsizetype i = 0; i < after.size(); ++i) {
            const auto statement = m_insert.get();
            if (!statement)
                return statement.failure();
            (*statement)->bindInteger(0, change.id().value);
            (*statement)->bindInteger(1, i);
            (*statement)->bindInteger(2, after[i].value);
            if (auto added = (*statement)->run(); !added)
                return added;
        }
        return {};
    }

private:
    LazyStatement m_delete;
    LazyStatement m_insert;
};

template <class R>
class TableWriter
{
public:
    explicit TableWriter(Database &database)
        : m_database(database), m_insert(database, insertSql<R>()), m_update(database, updateSql<R>()),
          m_delete(database, deleteSql<R>())
    {
    }

    /// Removals first and additions last, so that a unique value may move from one row to another.
    [[nodiscard]] base::Result<> write(const domain::RowChanges<R> &changes)
    {
        for (const auto &change : changes) {
            if (!change.after) {
                if (auto done = expectOne(runOnId(m_delete, change.id().value)); !done)
                    return done;
            }
        }
        for (const auto &change : changes) {
            if (change.before && change.after) {
                if (auto done = expectOne(runOnRow(m_update, *change.after)); !done)
                    return done;
            }
        }
        for (const auto &change : changes) {
            if (!change.before) {
                if (auto done = runOnRow(m_insert, *change.after); !done)
                    return done;
            }
        }
        return writeLinks(changes);
    }

private:
    [[nodiscard]] base::Result<> runOnRow(LazyStatement &lazy, const R &row)
    {
        const auto statement = lazy.get();
        if (!statement)
            return statement.failure();
        bindRow(**statement, row);
        return (*statement)->run();
    }

    [[nodiscard]] base::Result<> expectOne(base::Result<> result) const
    {
        if (!result || sqlite3_changes64(m_database.handle()) == 1)
            return result;
        return base::fail(base::ErrorCode::Locked,
            QCoreApplication::translate("storage",
                "The programme file is not as it was read. Nothing was changed; "
                "close the programme and open it again."),
            QString::fromLatin1(domain::RecordTraits<R>::table));
    }

    [[nodiscard]] base::Result<> writeLinks(const domain::RowChanges<R> &changes)
    {
        base::Result<> result;
        forEachLink<R>([&](const auto &field) {
            LinkWriter writer(m_database, field);
            for (auto change = changes.begin(); result && change != changes.end(); ++change)
                result = writer.write(*change);
        });
        return result;
    }

    Database &m_database;
    LazyStatement m_insert;
    LazyStatement m_update;
    LazyStatement m_delete;
};

base::Result<> writeBlobs(Database &database, const QList<domain::Blob> &blobs)
{
    LazyStatement insert(
        database, "INSERT INTO blob (hash, media_type, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING");
    for (const domain::Blob &blob : blobs) {
        const auto statement = insert.get();
        if (!statement)
            return statement.failure();
        (*statement)->bindText(0, blob.hash);
        (*statement)->bindText(1, blob.mediaType);
        (*statement)->bindBlob(2, blob.content);
        if (auto added = (*statement)->run(); !added)
            return added;
    }
    return {};
}

} // namespace

base::Result<> writeRows(Database &database, const domain::ChangeSet &changeSet)
{
    base::Result<> result = writeBlobs(database, changeSet.blobs);
    domain::forEachRecord([&]<class R>() {
        if (result && !changeSet.of<R>().empty())
            result = TableWriter<R>(database).write(changeSet.of<R>());
    });
    return result;
}

} // namespace storage
