#pragma once

#include "domain/changeset.h"

#include <QHash>
#include <QSet>

namespace domain {

/// A change set in the making, for verbs: works on a copy of the programme, gives new ids, and folds
/// several changes of one row into one. The programme it started from is never touched.
class Draft
{
public:
    Draft(Programme programme, QString label);
    Draft(Draft &&) noexcept;
    Draft &operator=(Draft &&) noexcept;
    ~Draft();

    /// The programme as it would be with what was drafted so far.
    [[nodiscard]] const Programme &programme() const { return m_programme; }

    /// Adds a row under a new id, which is returned.
    template <class R>
    base::Id<R> add(R row)
    {
        row.id = m_programme.table<R>().nextId();
        note<R>(std::nullopt, row);
        const base::Id<R> id = row.id;
        m_programme.table<R>().insert(std::move(row));
        return id;
    }

    /// Replaces an existing row; a row equal to what is there changes nothing.
    template <class R>
    void update(const R &row)
    {
        const R *current = m_programme.find(row.id);
        if (!current || *current == row)
            return;
        note<R>(*current, row);
        m_programme.table<R>().replace(row);
    }

    /// Removes rows and follows the references to them as their fields say: dependent rows go too,
    /// others lose the reference, or the removal is refused (InputRefused); then the draft is to be
    /// thrown away. Ids without a row are passed over.
    template <class R>
    [[nodiscard]] base::Result<> remove(const QSet<base::Id<R>> &ids);

    /// Brings a removed row back under its own id, which is free.
    template <class R>
    void restore(R row)
    {
        note<R>(std::nullopt, row);
        m_programme.table<R>().insert(std::move(row));
    }

    [[nodiscard]] bool isEmpty() const { return m_changeSet.isEmpty(); }
    void addBlob(Blob blob) { m_changeSet.blobs.append(std::move(blob)); }
    void setLabel(QString label) { m_changeSet.label = std::move(label); }

    /// The finished change set; the draft is used up.
    [[nodiscard]] ChangeSet take();

private:
    template <class R>
    using Positions = QHash<base::Id<R>, size_t>;

    template <class R>
    void note(std::optional<R> before, std::optional<R> after)
    {
        RowChanges<R> &changes = m_changeSet.of<R>();
        const base::Id<R> id = after ? after->id : before->id;
        auto &positions = slot<Positions<R>>(m_positions);
        if (const auto known = positions.constFind(id); known != positions.cend()) {
            changes[*known].after = std::move(after);
            return;
        }
        positions.insert(id, changes.size());
        changes.push_back({std::move(before), std::move(after)});
    }

    template <class R>
    void erase(base::Id<R> id)
    {
        note<R>(*m_programme.find(id), std::nullopt);
        m_programme.table<R>().remove(id);
    }

    /// Does what one reference field wants when the rows it may point to go.
    template <class FieldType>
    [[nodiscard]] base::Result<> release(const FieldType &field, const QSet<base::Id<typename FieldType::Target>> &gone);

    Programme m_programme;
    ChangeSet m_changeSet;
    ForEachRecord<Positions> m_positions;
};

/// "… cannot be removed because … refers to it": the refusal of a removal.
[[nodiscard]] base::Failure refusedRemoval(const QString &label, const char *referringRecord);

template <class FieldType>
base::Result<> Draft::release(const FieldType &field, const QSet<base::Id<typename FieldType::Target>> &gone)
{
    using Referrer = typename FieldType::Record;
    QSet<base::Id<Referrer>> dependent;
    std::vector<Referrer> cleared;
    for (const Referrer &row : m_programme.table<Referrer>()) {
        if constexpr (FieldType::kind == FieldKind::References) {
            Referrer without = row;
            if (FieldType::value(without).removeIf([&](auto id) { return gone.contains(id); }) > 0)
                cleared.push_back(std::move(without));
        } else if (gone.contains(FieldType::value(row))) {
            if (field.onRemove == OnRemove::Refuse)
                return refusedRemoval(RecordTraits<typename FieldType::Target>::label(*m_programme.find(FieldType::value(row))),
                                      RecordTraits<Referrer>::heading);
            if (field.onRemove == OnRemove::Cascade) {
                dependent.insert(row.id);
            } else {
                cleared.push_back(row);
                FieldType::value(cleared.back()) = {};
            }
        }
    }
    for (const Referrer &row : cleared)
        update(row);
    return dependent.isEmpty() ? base::Result<>() : remove(dependent);
}

template <class R>
base::Result<> Draft::remove(const QSet<base::Id<R>> &ids)
{
    base::Result<> result;
    forEachRecord([&]<class Referrer>() {
        forEachField<Referrer>([&](const auto &field) {
            if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Target, R>) {
                if (result)
                    result = release(field, ids);
            }
        });
    });
    if (!result)
        return result;
    for (const base::Id<R> id : ids) {
        if (m_programme.find(id))
            erase(id);
    }
    return {};
}

} // namespace domain
