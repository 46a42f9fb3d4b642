#include "domain/rules/messagetext.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Result<TextPattern> readSubject(const QString &subject)
{
    if (subject.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "The message has no subject. Please write one."));
    if (subject.size() > MessageComposer::LongestSubject)
        return refused(QCoreApplication::translate("domain", "The subject is longer than %1 characters. Please shorten it.").arg(MessageComposer::LongestSubject));
    if (subject.contains(u'\n') || subject.contains(u'\r'))
        return refused(QCoreApplication::translate("domain", "The subject has more than one line. Please write it in one."));
    auto pattern = TextPattern::read(subject, messageNameUse);
    if (!pattern)
        return refused(QCoreApplication::translate("domain", "Subject: %1").arg(pattern.error().message));
    return pattern;
}

base::Result<TextPattern> readBody(const QString &body)
{
    if (body.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "The message has no text. Please write one."));
    auto pattern = TextPattern::read(body, messageNameUse);
    if (!pattern)
        return refused(QCoreApplication::translate("domain", "Text: %1").arg(pattern.error().message));
    return pattern;
}

QString shortened(QString subject)
{
    subject = subject.simplified();
    if (subject.size() <= MessageComposer::LongestSubject)
        return subject;
    subject.truncate(MessageComposer::LongestSubject - 1);
    if (subject.back().isHighSurrogate())
        subject.chop(1);
    return subject + u'…';
}

} // namespace

base::Result<MessageComposer> MessageComposer::make(const Programme &programme, const MessageTemplate &messageTemplate)
{
    const auto subject = readSubject(messageTemplate.subject);
    if (!subject)
        return subject.failure();
    const auto body = readBody(messageTemplate.body);
    if (!body)
        return body.failure();
    MessageComposer composer;
    composer.m_programme = programme;
    composer.m_language = messageTemplate.language;
    composer.m_subject = *subject;
    composer.m_body = *body;
    return composer;
}

ComposedMessage MessageComposer::compose(const Addressee &addressee, MessageForm form) const
{
    const MessageFacts facts{m_programme, addressee, m_language, form};
    const auto value = [&facts](const QString &name) { return messageValue(facts, name); };
    const TextPattern::Filled subject = m_subject.filled(value);
    const TextPattern::Filled body = m_body.filled(value);
    ComposedMessage message{shortened(subject.text), body.text, subject.empty};
    for (const QString &name : body.empty) {
        if (!message.missing.contains(name))
            message.missing.append(name);
    }
    return message;
}

base::Result<> checkMessageText(const MessageTemplate &messageTemplate)
{
    const auto composer = MessageComposer::make({}, messageTemplate);
    if (!composer)
        return composer.failure();
    return {};
}

} // namespace domain
