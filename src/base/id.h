#pragma once

#include <QHash>

#include <compare>

namespace base {

/// Key of a row of table `Tag`; positive when valid, 0 means "none" (NULL in the file).
/// Ids of one table are never given twice, not even after their row was removed.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag>
[[nodiscard]] inline size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace base

template <class Tag>
struct std::hash<base::Id<Tag>>
{
    size_t operator()(base::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
