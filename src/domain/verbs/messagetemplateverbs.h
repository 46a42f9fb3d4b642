#pragma once

#include "domain/changeset.h"

namespace domain {

/// Adds a text of messages (no id) or changes it. InputRefused without a name, with a name that is taken, in a language other than
/// "de" and "en", and with the place where the text cannot be filled (see checkMessageText()).
[[nodiscard]] base::Result<ChangeSet> saveMessageTemplate(const Programme &programme, const MessageTemplate &messageTemplate);

/// Removes the programme's own texts of a kind and language, so that the program's own is used again.
[[nodiscard]] base::Result<ChangeSet> resetMessageTemplates(const Programme &programme, MessageKind kind, const QString &language);

/// InputRefused when there is none.
[[nodiscard]] base::Result<ChangeSet> removeMessageTemplate(const Programme &programme, MessageTemplateId id);

} // namespace domain
