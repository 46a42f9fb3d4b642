#include "domain/rules/messagetemplates.h"

#include <QFile>

/// Resources of a static library are only found once something refers to them; the macro wants no namespace around it.
static void registerMessageTexts()
{
    Q_INIT_RESOURCE(messages);
}

namespace domain {

namespace {

QString languageOf(const QString &code)
{
    return code.startsWith(u"en", Qt::CaseInsensitive) ? QStringLiteral("en") : QStringLiteral("de");
}

} // namespace

QList<MessageTemplate> messageTemplates(const Programme &programme, MessageKind kind, const QString &language)
{
    QList<MessageTemplate> templates;
    for (const MessageTemplate &row : programme.table<MessageTemplate>()) {
        if (row.kind == kind && languageOf(row.language) == languageOf(language))
            templates.append(row);
    }
    if (auto shipped = shippedMessageTemplate(kind, language))
        templates.append(std::move(*shipped));
    return templates;
}

std::optional<MessageTemplate> shippedMessageTemplate(MessageKind kind, const QString &language)
{
    registerMessageTexts();
    QFile file(QStringLiteral(":/templates/messages/%1.%2.txt").arg(QLatin1StringView(enumIdentifier(kind)), languageOf(language)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u'\n');
    return MessageTemplate{{}, enumLabel(kind), kind, languageOf(language), text.left(end), text.mid(end).trimmed()};
}

} // namespace domain
