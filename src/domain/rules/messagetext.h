#pragma once

#include "domain/rules/messagefields.h"

namespace domain {

/// A message to one recipient.
struct ComposedMessage
{
    QString subject;
    QString body;        ///< lines end with a line feed; paragraphs are parted by an empty line
    QStringList missing; ///< names of placeholders outside of brackets for which there is no data

    bool operator==(const ComposedMessage &) const = default;
};

/// Fills the text of a message for one recipient after another.
class MessageComposer
{
public:
    static constexpr int LongestSubject = 200; ///< signs, of the text and of what it becomes

    /// InputRefused with the place of what is wrong in subject or text, see TextPattern::read().
    [[nodiscard]] static base::Result<MessageComposer> make(const Programme &programme, const MessageTemplate &messageTemplate);

    [[nodiscard]] ComposedMessage compose(const Addressee &addressee, MessageForm form) const;

private:
    Programme m_programme;
    QString m_language;
    TextPattern m_subject;
    TextPattern m_body;
};

/// Whether the text of a message can be filled: the refusal of MessageComposer::make().
[[nodiscard]] base::Result<> checkMessageText(const MessageTemplate &messageTemplate);

} // namespace domain
