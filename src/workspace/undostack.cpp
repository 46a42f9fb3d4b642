#include "workspace/undostack.h"

#include <algorithm>

namespace workspace {

namespace {

/// Takes the step whose applied entry is `applied` out of `steps`.
std::optional<UndoStack::Step> takeStep(std::vector<UndoStack::Step> &steps, storage::ChangeSetId applied)
{
    const auto found = std::find_if(
        steps.rbegin(), steps.rend(), [&](const UndoStack::Step &step) { return step.applied == applied; });
    if (found == steps.rend())
        return std::nullopt;
    const UndoStack::Step step = *found;
    steps.erase(std::next(found).base());
    return step;
}

} // namespace

UndoStack::UndoStack(const QList<storage::HistoryEntry> &history)
{
    for (const storage::HistoryEntry &entry : history)
        add(entry);
}

void UndoStack::add(const storage::HistoryEntry &entry)
{
    switch (entry.kind) {
    case storage::ChangeKind::Creation:
    case storage::ChangeKind::Record: break;
    case storage::ChangeKind::Change:
        m_done.push_back({entry.id, entry.id, entry.label});
        m_undone.clear();
        break;
    case storage::ChangeKind::Undo:
        if (auto step = takeStep(m_done, entry.reverses)) {
            step->applied = entry.id;
            m_takenBack.insert(step->change);
            m_undone.push_back(*step);
        }
        break;
    case storage::ChangeKind::Redo:
        if (auto step = takeStep(m_undone, entry.reverses)) {
            step->applied = entry.id;
            m_takenBack.remove(step->change);
            m_done.push_back(*step);
        }
        break;
    }
}

std::optional<UndoStack::Step> UndoStack::nextUndo() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<UndoStack::Step> UndoStack::nextRedo() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

std::optional<UndoStack::Step> UndoStack::undoOf(storage::ChangeSetId change) const
{
    const auto found =
        std::find_if(m_done.begin(), m_done.end(), [&](const Step &step) { return step.change == change; });
    return found == m_done.end() ? std::nullopt : std::optional(*found);
}

} // namespace workspace
