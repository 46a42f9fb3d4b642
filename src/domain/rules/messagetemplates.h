#pragma once

#include "domain/programme.h"

namespace domain {

/// The texts for a kind and language: those of the programme, as they were added, then the program's own, which has no id. The
/// first is the one to use. For Other only those of the programme. `language` is "de" or "en".
[[nodiscard]] QList<MessageTemplate> messageTemplates(const Programme &programme, MessageKind kind, const QString &language);

/// The program's own text for a kind and language, without an id; nothing for Other.
[[nodiscard]] std::optional<MessageTemplate> shippedMessageTemplate(MessageKind kind, const QString &language);

} // namespace domain
