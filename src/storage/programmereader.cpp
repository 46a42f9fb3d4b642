#include "storage/programmereader.h"

#include "storage/rowmapper.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace storage {

namespace {

base::Failure damaged(const char *table, qint64 id)
{
    return base::fail(base::ErrorCode::FileRefused,
        QCoreApplication::translate("storage",
            "The programme file is damaged: row %1 of table “%2” cannot be understood. "
            "Open a backup of it.")
            .arg(id)
            .arg(QLatin1StringView(table)));
}

/// All references of one field, by the row they belong to.
template <class FieldType>
base::Result<QHash<qint64, typename FieldType::Value>> readLinks(Database &database, const FieldType &field)
{
    const QByteArray record = domain::RecordTraits<typename FieldType::Record>::table;
    auto statement =
        database.prepare("SELECT " + record + ", " + domain::RecordTraits<typename FieldType::Target>::table + " FROM "
            + linkTable(field) + " ORDER BY " + record + ", position");
    if (!statement)
        return statement.failure();
    QHash<qint64, typename FieldType::Value> links;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return links;
        links[statement->integer(0)].append(base::Id<typename FieldType::Target>{statement->integer(1)});
    }
}

template <class R>
class TableReader
{
public:
    explicit TableReader(Database &database) : m_database(database) { }

    [[nodiscard]] base::Result<> read(domain::Table<R> &table)
    {
        if (auto links = readAllLinks(); !links)
            return links;
        auto statement = m_database.prepare(selectSql<R>());
        if (!statement)
            return statement.failure();
        for (;;) {
            const auto next = statement->step();
            if (!next)
                return next.failure();
            if (!*next)
                return reserveIds(table);
            R row;
            if (!readRow(*statement, row))
                return damaged(domain::RecordTraits<R>::table, row.id.value);
            setLinks(row);
            table.insert(std::move(row));
        }
    }

private:
    [[nodiscard]] base::Result<> readAllLinks()
    {
        base::Result<> result;
        forEachLink<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            if (!result)
                return;
            auto links = readLinks(m_database, field);
            if (!links) {
                result = links.failure();
                return;
            }
            m_setters.push_back(
                [links = std::move(*links)](R &row) { FieldType::value(row) = links.value(row.id.value); });
        });
        return result;
    }

    void setLinks(R &row) const
    {
        for (const auto &set : m_setters)
            set(row);
    }

    [[nodiscard]] base::Result<> reserveIds(domain::Table<R> &table)
    {
        const auto used = m_database.number(
            QByteArray("SELECT seq FROM sqlite_sequence WHERE name = '") + domain::RecordTraits<R>::table + '\'');
        if (!used)
            return used.failure();
        if (*used >= std::numeric_limits<qint64>::max() / 2)
            return damaged("sqlite_sequence", *used);
        table.reserveIds(*used);
        return {};
    }

    Database &m_database;
    std::vector<std::function<void(R &)>> m_setters;
};

/// The ids of a table as bits, since a million references are looked up. Ids far beyond what a
/// programme can hold are looked up in the table itself.
template <class R>
class KnownIds
{
public:
    void fill(const domain::Table<R> &table)
    {
        m_table = &table;
        if (table.nextId().value > maxBits)
            return;
        m_bits.resize(static_cast<size_t>(table.nextId().value));
        for (const R &row : table)
            m_bits[static_cast<size_t>(row.id.value)] = true;
    }

    [[nodiscard]] bool contains(base::Id<R> id) const
    {
        if (m_bits.empty())
            return m_table->find(id) != nullptr;
        return id.isValid() && static_cast<size_t>(id.value) < m_bits.size() && m_bits[static_cast<size_t>(id.value)];
    }

private:
    static constexpr qint64 maxBits = 100'000'000;
    const domain::Table<R> *m_table = nullptr;
    std::vector<bool> m_bits;
};

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const domain::Programme &programme) : m_programme(programme)
    {
        domain::forEachRecord([&]<class R>() { domain::slot<KnownIds<R>>(m_known).fill(programme.table<R>()); });
    }

    /// Whether every reference of table R leads to a row.
    template <class R>
    [[nodiscard]] base::Result<> run() const
    {
        for (const R &row : m_programme.table<R>()) {
            bool found = true;
            domain::forEachField<R>([&](const auto &field) { found = found && leadsSomewhere(field, row); });
            if (!found)
                return damaged(domain::RecordTraits<R>::table, row.id.value);
        }
        return {};
    }

private:
    template <class FieldType>
    [[nodiscard]] bool leadsSomewhere(const FieldType &, const typename FieldType::Record &row) const
    {
        [[maybe_unused]] const auto &value = FieldType::value(row);
        if constexpr (FieldType::kind == domain::FieldKind::Reference) {
            return !value.isValid() || domain::slot<KnownIds<typename FieldType::Target>>(m_known).contains(value);
        } else if constexpr (FieldType::kind == domain::FieldKind::References) {
            const auto &known = domain::slot<KnownIds<typename FieldType::Target>>(m_known);
            return std::all_of(value.begin(), value.end(), [&](auto id) { return known.contains(id); });
        }
        return true;
    }

    const domain::Programme &m_programme;
    domain::ForEachRecord<KnownIds> m_known;
};

} // namespace

base::Result<domain::Programme> readProgramme(Database &database)
{
    domain::Programme programme;
    base::Result<> result;
    domain::forEachRecord([&]<class R>() {
        if (result)
            result = TableReader<R>(database).read(programme.table<R>());
    });
    if (!result)
        return result.failure();
    const ReferenceCheck check(programme);
    domain::forEachRecord([&]<class R>() {
        if (result)
            result = check.run<R>();
    });
    if (!result)
        return result.failure();
    return programme;
}

} // namespace storage
