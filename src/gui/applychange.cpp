#include "gui/applychange.h"

#include "gui/prompter.h"
#include "workspace/document.h"

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

} // namespace gui
