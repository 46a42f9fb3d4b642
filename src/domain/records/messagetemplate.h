#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// What a mail or letter is for.
enum class MessageKind { Invitation, Acceptance, WaitingList, Decline, Reminder, ChangeOfTime, Cancellation, CertificateFollows, Other };

template <>
struct EnumTraits<MessageKind>
{
    static constexpr EnumEntry entries[] = {
        {int(MessageKind::Invitation), "invitation", QT_TRANSLATE_NOOP("domain", "Invitation")},
        {int(MessageKind::Acceptance), "acceptance", QT_TRANSLATE_NOOP("domain", "Acceptance")},
        {int(MessageKind::WaitingList), "waiting_list", QT_TRANSLATE_NOOP("domain", "Waiting list")},
        {int(MessageKind::Decline), "decline", QT_TRANSLATE_NOOP("domain", "Refusal")},
        {int(MessageKind::Reminder), "reminder", QT_TRANSLATE_NOOP("domain", "Reminder")},
        {int(MessageKind::ChangeOfTime), "change_of_time", QT_TRANSLATE_NOOP("domain", "Change of a date")},
        {int(MessageKind::Cancellation), "cancellation", QT_TRANSLATE_NOOP("domain", "Cancellation")},
        {int(MessageKind::CertificateFollows), "certificate_follows", QT_TRANSLATE_NOOP("domain", "Certificate follows")},
        {int(MessageKind::Other), "other", QT_TRANSLATE_NOOP("domain", "Other message")},
    };
};

/// Textvorlage: the text of a mail or letter, with placeholders and conditions. The program has one of its own for each
/// kind and language; a row here stands in its place or beside it.
struct MessageTemplate
{
    MessageTemplateId id;
    QString name;
    MessageKind kind = MessageKind::Invitation;
    QString language = QStringLiteral("de");
    QString subject;
    QString body; ///< paragraphs parted by an empty line

    bool operator==(const MessageTemplate &) const = default;
};

template <>
struct RecordTraits<MessageTemplate>
{
    static constexpr const char *table = "message_template";
    static constexpr const char *plural = "message_templates";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Message templates");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Message template");
    static constexpr auto fields = FieldList{
        Field<&MessageTemplate::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required | Key},
        Field<&MessageTemplate::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind")},
        Field<&MessageTemplate::language>{"language", QT_TRANSLATE_NOOP("domain", "Language")},
        Field<&MessageTemplate::subject>{"subject", QT_TRANSLATE_NOOP("domain", "Subject"), Searchable | Required},
        Field<&MessageTemplate::body>{"body", QT_TRANSLATE_NOOP("domain", "Text"), Searchable | LongText | Required},
    };
    static QString label(const MessageTemplate &messageTemplate) { return messageTemplate.name; }
};

} // namespace domain
