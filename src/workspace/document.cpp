#include "workspace/document.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace workspace {

namespace {

/// Reads programme and history of a file that is open.
base::Result<OpenedFile> readAll(storage::ProgrammeFile::Pointer file)
{
    auto programme = file->load();
    if (!programme)
        return programme.failure();
    auto history = file->history();
    if (!history)
        return history.failure();
    return OpenedFile{std::move(file), std::move(*programme), std::move(*history)};
}

} // namespace

base::Result<Document::Pointer> Document::create(const QString &path, const domain::ChangeSet &content)
{
    auto file = storage::ProgrammeFile::create(path, content);
    if (!file)
        return file.failure();
    auto opened = readAll(std::move(*file));
    if (!opened)
        return opened.failure();
    return std::make_unique<Document>(std::move(*opened));
}

base::Result<Document::Pointer> Document::open(const QString &path, storage::OpenMode mode)
{
    auto opened = read(path, mode);
    if (!opened)
        return opened.failure();
    return std::make_unique<Document>(std::move(*opened));
}

base::Result<OpenedFile> Document::read(const QString &path, storage::OpenMode mode)
{
    auto file = storage::ProgrammeFile::open(path, mode);
    if (!file)
        return file.failure();
    return readAll(std::move(*file));
}

Document::Document(OpenedFile opened, QObject *parent)
    : QObject(parent), m_file(std::move(opened.file)), m_programme(std::move(opened.programme)),
      m_history(std::move(opened.history)), m_undo(m_history)
{
}

QString Document::title() const
{
    const QString title = m_programme.info().title;
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

base::Result<storage::ChangeSetId> Document::commit(
    const domain::ChangeSet &changeSet, storage::ChangeKind kind, storage::ChangeSetId reverses)
{
    auto next = domain::applied(m_programme, changeSet);
    if (!next)
        return next.failure();
    const auto entry = m_file->commit(changeSet, kind, reverses);
    if (!entry)
        return entry.failure();
    m_programme = std::move(*next);
    m_history.append(*entry);
    m_undo.add(*entry);
    Q_EMIT changed(changeSet);
    return entry->id;
}

base::Result<storage::ChangeSetId> Document::apply(const domain::ChangeSet &changeSet)
{
    if (changeSet.isEmpty())
        return 0;
    return commit(changeSet, changeSet.isRecord ? storage::ChangeKind::Record : storage::ChangeKind::Change, 0);
}

base::Result<Document::Outcome> Document::takeBack(const UndoStack::Step &step, storage::ChangeKind kind)
{
    const auto changeSet = m_file->changeSet(step.applied, m_programme);
    if (!changeSet)
        return changeSet.failure();
    domain::Reversal reversal = domain::revert(m_programme, *changeSet);
    reversal.changeSet.label = kind == storage::ChangeKind::Undo
        ? QCoreApplication::translate("workspace", "Undo: %1").arg(step.label)
        : QCoreApplication::translate("workspace", "Redo: %1").arg(step.label);
    // Also without rows it is written down, so that the next undo goes one step further.
    const auto id = commit(reversal.changeSet, kind, step.applied);
    if (!id)
        return id.failure();
    return Outcome{*id, step.label, reversal.kept};
}

QString Document::undoLabel() const
{
    const auto step = m_undo.nextUndo();
    return step && canUndo() ? step->label : QString();
}

QString Document::redoLabel() const
{
    const auto step = m_undo.nextRedo();
    return step && canRedo() ? step->label : QString();
}

base::Result<Document::Outcome> Document::undo()
{
    const auto step = m_undo.nextUndo();
    if (!step)
        return base::fail(
            base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "There is nothing to undo."));
    return takeBack(*step, storage::ChangeKind::Undo);
}

base::Result<Document::Outcome> Document::undo(storage::ChangeSetId change)
{
    if (const auto step = m_undo.undoOf(change))
        return takeBack(*step, storage::ChangeKind::Undo);
    if (m_undo.isUndone(change))
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("workspace", "Change %1 is undone already.").arg(change));
    return base::fail(base::ErrorCode::InputRefused,
        QCoreApplication::translate("workspace", "There is no change %1 that could be undone.").arg(change));
}

base::Result<Document::Outcome> Document::redo()
{
    const auto step = m_undo.nextRedo();
    if (!step)
        return base::fail(
            base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "There is nothing to redo."));
    return takeBack(*step, storage::ChangeKind::Redo);
}

} // namespace workspace
