#include "gui/applychange.h"

#include "gui/prompter.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace gui {

bool applyOrTell(workspace::Document &document, Prompter &prompter, QWidget *parent,
                 const base::Result<domain::ChangeSet> &changeSet)
{
    if (!changeSet) {
        prompter.tell(parent, changeSet.error());
        return false;
    }
    const base::Result<qint64> applied = document.apply(*changeSet);
    if (!applied)
        prompter.tell(parent, applied.error());
    return applied.has_value();
}

std::optional<QString> undoOrTell(workspace::Document &document, Prompter &prompter, QWidget *parent, bool again)
{
    const QList<storage::HistoryEntry> &history = document.history();
    const QString stays = !again && !history.isEmpty() && history.last().kind == storage::ChangeKind::Record ? history.last().label : QString();
    const auto outcome = again ? document.redo() : document.undo();
    if (!outcome) {
        prompter.tell(parent, outcome.error());
        return std::nullopt;
    }
    if (!outcome->kept.isEmpty())
        prompter.tell(parent, QCoreApplication::translate("gui", "Not everything was taken back"), outcome->kept.join(u'\n'));
    if (again)
        return QCoreApplication::translate("gui", "Done again: %1").arg(outcome->label);
    //: %1 and %2 are labels of changes; the second one was newer, but left the house (certificates, a publication)
    const QString both = QCoreApplication::translate("gui", "Undone: %1. “%2” stays: it cannot be undone.");
    return stays.isEmpty() ? QCoreApplication::translate("gui", "Undone: %1").arg(outcome->label) : both.arg(outcome->label, stays);
}

} // namespace gui
