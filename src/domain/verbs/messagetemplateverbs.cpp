#include "domain/verbs/messagetemplateverbs.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure missing(MessageTemplateId id)
{
    return refused(QCoreApplication::translate("domain", "There is no message template %1.").arg(id.value));
}

bool isTaken(const Programme &programme, const QString &name, MessageTemplateId except)
{
    const auto &templates = programme.table<MessageTemplate>();
    return std::any_of(templates.begin(), templates.end(), [&](const MessageTemplate &row) { return row.id != except && row.name.compare(name, Qt::CaseInsensitive) == 0; });
}

base::Result<MessageTemplate> checked(const Programme &programme, const MessageTemplate &given)
{
    MessageTemplate row = given;
    row.name = base::cleaned(given.name);
    row.subject = base::cleaned(given.subject);
    row.body = given.body;
    row.body.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    if (row.name.isEmpty())
        return refused(QCoreApplication::translate("domain", "A message template needs a name."));
    if (isTaken(programme, row.name, row.id))
        return refused(QCoreApplication::translate("domain", "There is a message template “%1” already. Please choose another name.").arg(row.name));
    if (const auto kept = check(programme, row); !kept)
        return kept.failure();
    return row;
}

} // namespace

base::Result<ChangeSet> saveMessageTemplate(const Programme &programme, const MessageTemplate &messageTemplate)
{
    const MessageTemplate *current = programme.find(messageTemplate.id);
    if (messageTemplate.id.isValid() && !current)
        return missing(messageTemplate.id);
    const auto row = checked(programme, messageTemplate);
    if (!row)
        return row.failure();
    Draft draft(programme, current ? QCoreApplication::translate("domain", "Change the message template “%1”").arg(row->name)
                                   : QCoreApplication::translate("domain", "Add the message template “%1”").arg(row->name));
    if (current)
        draft.update(*row);
    else
        draft.add(*row);
    return draft.take();
}

base::Result<ChangeSet> resetMessageTemplates(const Programme &programme, MessageKind kind, const QString &language)
{
    QSet<MessageTemplateId> removed;
    for (const MessageTemplate &row : programme.table<MessageTemplate>()) {
        if (row.kind == kind && row.language == language)
            removed.insert(row.id);
    }
    Draft draft(programme, QCoreApplication::translate("domain", "Use the original text again: %1").arg(enumLabel(kind)));
    if (const auto done = draft.remove(removed); !done)
        return done.failure();
    return draft.take();
}

base::Result<ChangeSet> removeMessageTemplate(const Programme &programme, MessageTemplateId id)
{
    const MessageTemplate *row = programme.find(id);
    if (!row)
        return missing(id);
    Draft draft(programme, QCoreApplication::translate("domain", "Remove the message template “%1”").arg(row->name));
    if (const auto done = draft.remove(QSet{id}); !done)
        return done.failure();
    return draft.take();
}

} // namespace domain
