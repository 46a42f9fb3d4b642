#include "domain/programme.h"

namespace domain {

namespace {

/// Ids of all rows of R, ordered by what `keyOf` gives for a row; equal keys by id.
template <class R, class KeyOf>
QList<base::Id<R>> idsOrderedBy(const Programme &programme, KeyOf keyOf)
{
    using Key = std::invoke_result_t<KeyOf, const R &>;
    std::vector<std::pair<Key, base::Id<R>>> keyed;
    keyed.reserve(programme.table<R>().size());
    for (const R &row : programme.table<R>())
        keyed.emplace_back(keyOf(row), row.id);
    std::sort(keyed.begin(), keyed.end());
    QList<base::Id<R>> ids;
    ids.reserve(static_cast<qsizetype>(keyed.size()));
    for (const auto &entry : keyed)
        ids.append(entry.second);
    return ids;
}

} // namespace

Programme::Programme() = default;
Programme::Programme(const Programme &) = default;
Programme::Programme(Programme &&) noexcept = default;
Programme &Programme::operator=(const Programme &) = default;
Programme &Programme::operator=(Programme &&) noexcept = default;
Programme::~Programme() = default;
bool Programme::operator==(const Programme &) const = default;

const ProgrammeInfo &Programme::info() const
{
    static const ProgrammeInfo none;
    return table<ProgrammeInfo>().isEmpty() ? none : *table<ProgrammeInfo>().begin();
}

QList<ParticipantId> participantsByName(const Programme &programme)
{
    return idsOrderedBy<Participant>(programme, [](const Participant &row) { return nameSortKey(row); });
}

QList<SessionId> sessionsByTime(const Programme &programme)
{
    return idsOrderedBy<Session>(programme, [](const Session &row) {
        return row.startsAt.isValid() ? row.startsAt.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    });
}

QList<RoleId> rolesInOrder(const Programme &programme)
{
    return idsOrderedBy<Role>(programme, [](const Role &row) { return row.position; });
}

} // namespace domain
