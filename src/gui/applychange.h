#pragma once

#include "base/error.h"
#include "domain/changeset.h"

#include <optional>

class QWidget;

namespace workspace {
class Document;
}

namespace gui {

class Prompter;

/// Applies what a verb proposes, or tells why it refused. True when the change is durable (an empty
/// change counts as applied).
bool applyOrTell(workspace::Document &document, Prompter &prompter, QWidget *parent,
                 const base::Result<domain::ChangeSet> &changeSet);

/// Takes back the newest change that can be, or with `again` does again what was taken back last; tells why that is refused and
/// what stayed because it was edited since. Returns a sentence that says what was done; it names a newer change that stays
/// because it is never undone, as issuing certificates. Nothing when nothing was done.
std::optional<QString> undoOrTell(workspace::Document &document, Prompter &prompter, QWidget *parent, bool again = false);

} // namespace gui
