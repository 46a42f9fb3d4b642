#pragma once

#include "storage/programmefile.h"
#include "workspace/undostack.h"

#include <QObject>

namespace workspace {

/// A file that was read: what a Document is made of. May be read on any thread and handed on.
struct OpenedFile
{
    storage::ProgrammeFile::Pointer file;
    domain::Programme programme;
    QList<storage::HistoryEntry> history;
};

/// The one door to a programme that lies in a file: every change goes through apply(), undo() or
/// redo(), is on the disk before it is in memory, and is announced by changed(). There is nothing to
/// save and nothing to refresh by hand.
class Document : public QObject
{
    Q_OBJECT

public:
    using Pointer = std::unique_ptr<Document>;

    /// What undo() or redo() did.
    struct Outcome
    {
        storage::ChangeSetId id = 0;
        QString label; ///< of the change that was undone or redone
        QStringList kept; ///< a sentence for each thing that stayed because it was edited since
    };

    /// Makes a new file with `content`, which is not on the undo stack. Errors: see ProgrammeFile.
    [[nodiscard]] static base::Result<Pointer> create(const QString &path, const domain::ChangeSet &content);
    /// Opens a file; read-only when it cannot be written, see readOnlyReason().
    [[nodiscard]] static base::Result<Pointer> open(
        const QString &path, storage::OpenMode mode = storage::OpenMode::ReadWrite);
    /// The part of open() that takes time, for another thread.
    [[nodiscard]] static base::Result<OpenedFile> read(
        const QString &path, storage::OpenMode mode = storage::OpenMode::ReadWrite);
    explicit Document(OpenedFile opened, QObject *parent = nullptr);

    [[nodiscard]] const domain::Programme &programme() const { return m_programme; }
    [[nodiscard]] QString path() const { return m_file->path(); }
    /// Title of the programme, or the name of the file while it has none.
    [[nodiscard]] QString title() const;

    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }
    /// Why nothing can be changed, as the error that apply() would give: Locked with the name of who has
    /// the file, or ReadOnly. Nothing when it can be changed.
    [[nodiscard]] std::optional<base::Error> readOnlyReason() const { return m_file->readOnlyError(); }

    /// Makes the change durable, then visible. A change set without rows does nothing and gives an id
    /// of 0. Errors: Locked, ReadOnly, InputRefused, System; then nothing was changed.
    [[nodiscard]] base::Result<storage::ChangeSetId> apply(const domain::ChangeSet &changeSet);

    [[nodiscard]] bool canUndo() const { return !isReadOnly() && m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return !isReadOnly() && m_undo.canRedo(); }
    /// What undo() or redo() would take back or do again, in words; empty when there is nothing.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    /// Takes back the newest change that stands. InputRefused when there is none.
    [[nodiscard]] base::Result<Outcome> undo();
    /// Takes back any change, field by field: what was edited since stays, see Outcome::kept.
    [[nodiscard]] base::Result<Outcome> undo(storage::ChangeSetId change);
    /// Does again what was undone last, unless something else was changed since.
    [[nodiscard]] base::Result<Outcome> redo();

    /// The history, oldest first.
    [[nodiscard]] const QList<storage::HistoryEntry> &history() const { return m_history; }
    [[nodiscard]] bool isUndone(storage::ChangeSetId change) const { return m_undo.isUndone(change); }
    /// Whether undo(change) is possible.
    [[nodiscard]] bool canUndo(storage::ChangeSetId change) const
    {
        return !isReadOnly() && m_undo.undoOf(change).has_value();
    }

    /// What only the file knows: bytes of blobs, details of the history, its soundness, a copy of it.
    [[nodiscard]] storage::ProgrammeFile &file() { return *m_file; }

Q_SIGNALS:
    /// After each change of programme(), whoever made it; history() and undo labels are new already.
    void changed(const domain::ChangeSet &changeSet);

private:
    [[nodiscard]] base::Result<storage::ChangeSetId> commit(
        const domain::ChangeSet &changeSet, storage::ChangeKind kind, storage::ChangeSetId reverses);
    [[nodiscard]] base::Result<Outcome> takeBack(const UndoStack::Step &step, storage::ChangeKind kind);

    storage::ProgrammeFile::Pointer m_file;
    domain::Programme m_programme;
    QList<storage::HistoryEntry> m_history;
    UndoStack m_undo;
};

} // namespace workspace
