#pragma once

#include "base/error.h"
#include "domain/changeset.h"

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

} // namespace gui
