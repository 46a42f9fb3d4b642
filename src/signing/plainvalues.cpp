#include "signing/plainvalues.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace signing {

namespace {

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString onOneLine(const QString &value)
{
    QString line = value;
    for (QChar &c : line) {
        if (breaksLine(c))
            c = u' ';
    }
    return QString::fromUtf8(line.toUtf8()).normalized(QString::NormalizationForm_C);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9./-]{0,39}\\z"));
    return pattern.match(text).hasMatch();
}

bool isKeyId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-f]{8}\\z"));
    return pattern.match(text).hasMatch();
}

bool isDigest(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-f]{16}\\z"));
    return pattern.match(text).hasMatch();
}

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace signing
