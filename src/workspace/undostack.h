#pragma once

#include "storage/history.h"

#include <QSet>

#include <optional>
#include <vector>

namespace workspace {

/// What can be undone and redone, derived from the history in the file, so that it survives closing
/// and is the same for window and command line. A creation and a record of what left the house are
/// never undone. Any change may be undone, not only the newest; a new change forgets what was undone.
class UndoStack
{
public:
    /// A change that can be undone or redone.
    struct Step
    {
        storage::ChangeSetId change = 0; ///< the change as it was made
        storage::ChangeSetId applied = 0; ///< the entry to take back: the change, its redo, or its undo
        QString label; ///< of the change
    };

    UndoStack() = default;
    explicit UndoStack(const QList<storage::HistoryEntry> &history);

    /// The next entry of the history.
    void add(const storage::HistoryEntry &entry);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] std::optional<Step> nextUndo() const;
    [[nodiscard]] std::optional<Step> nextRedo() const;
    /// The step of a change that stands and may be undone.
    [[nodiscard]] std::optional<Step> undoOf(storage::ChangeSetId change) const;
    /// Whether the change was made and is taken back.
    [[nodiscard]] bool isUndone(storage::ChangeSetId change) const { return m_takenBack.contains(change); }

private:
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    QSet<storage::ChangeSetId> m_takenBack;
};

} // namespace workspace
