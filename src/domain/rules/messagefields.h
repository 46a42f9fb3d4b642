#pragma once

#include "domain/rules/messagerecipients.h"
#include "domain/rules/textpattern.h"

namespace domain {

/// What a text of a message may hold.
struct MessageField
{
    QString name;    ///< as it stands in braces
    QString heading; ///< in the language of the program
};

/// The placeholders, in the order of a list to choose from.
[[nodiscard]] QList<MessageField> messagePlaceholders();
/// What beside the placeholders may stand behind {if …}. A placeholder holds where there is data for it.
[[nodiscard]] QList<MessageField> messageConditions();
[[nodiscard]] TextPattern::NameUse messageNameUse(const QString &name);
/// The heading of a placeholder or condition; the name itself when there is none of that name.
[[nodiscard]] QString messageFieldHeading(const QString &name);

/// What a text will be part of.
struct MessageForm
{
    bool isLetter = false;    ///< has room to sign in its closing
    bool hasCalendar = false; ///< calendar entries come along
    bool hasSchedule = false; ///< the personal schedule comes along
};

/// All that one message may say.
struct MessageFacts
{
    const Programme &programme;
    const Addressee &addressee;
    QString language; ///< of the message
    MessageForm form;
};

/// The data for a name, without control characters; line feeds only in lists and closings. Empty when there are none, or no such name.
[[nodiscard]] QString messageValue(const MessageFacts &facts, const QString &name);

} // namespace domain
