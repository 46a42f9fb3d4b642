#pragma once

#include "base/error.h"
#include "domain/programme.h"

#include <optional>
#include <vector>

namespace domain {

/// What becomes of one row: added (no before), removed (no after) or changed.
template <class R>
struct RowChange
{
    std::optional<R> before;
    std::optional<R> after;

    [[nodiscard]] base::Id<R> id() const { return after ? after->id : before->id; }
    bool operator==(const RowChange &) const = default;
};

template <class R>
using RowChanges = std::vector<RowChange<R>>;

/// The changes to the rows of each record. What copies, compares and destroys them is compiled once, not in every file
/// that sees a change set.
struct ChangedRows : ForEachRecord<RowChanges>
{
    ChangedRows();
    ChangedRows(const ChangedRows &);
    ChangedRows(ChangedRows &&) noexcept;
    ChangedRows &operator=(const ChangedRows &);
    ChangedRows &operator=(ChangedRows &&) noexcept;
    ~ChangedRows();
    bool operator==(const ChangedRows &) const;
};

/// Bytes that belong to a row (an issued PDF, a logo); kept under the SHA-256 of their content.
struct Blob
{
    QString hash;
    QString mediaType;
    QByteArray content;

    bool operator==(const Blob &) const = default;
};

/// A blob of this content, with its hash computed.
[[nodiscard]] Blob makeBlob(QByteArray content, QString mediaType);

/// A change to a programme as a value: it can be shown, stored, undone and merged. Holds at most one
/// change for each row.
struct ChangeSet
{
    QString label;        ///< what happened, in words: the text of Undo and of the history
    bool isRecord = false; ///< tells what left the house (a publication); stays when others are undone
    ChangedRows rows;
    QList<Blob> blobs;

    template <class R>
    [[nodiscard]] const RowChanges<R> &of() const { return slot<RowChanges<R>>(rows); }
    template <class R>
    [[nodiscard]] RowChanges<R> &of() { return slot<RowChanges<R>>(rows); }

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// Number of rows it touches.
    [[nodiscard]] size_t size() const;
    /// The change that takes this one back.
    [[nodiscard]] ChangeSet inverse() const;

    bool operator==(const ChangeSet &) const = default;
};

/// The programme after the change. Refused (InputRefused) when a row is not as the change set found
/// it: somebody changed it meanwhile.
[[nodiscard]] base::Result<Programme> applied(const Programme &programme, const ChangeSet &changeSet);

/// What revert() would do: the change, and a sentence for each thing it leaves as it is.
struct Reversal
{
    ChangeSet changeSet;
    QStringList kept;
};

/// Takes an earlier change back field by field: what was edited since, and rows that others refer
/// to by now, stay and are named in `kept`.
[[nodiscard]] Reversal revert(const Programme &programme, const ChangeSet &changeSet);

} // namespace domain
