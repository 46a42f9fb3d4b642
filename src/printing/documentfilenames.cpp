#include "printing/documentfilenames.h"

#include "base/text.h"

#include <QFileInfo>

namespace printing {

namespace {

constexpr int LongestPart = 40; ///< bytes of each of the three parts

QString part(const QString &text)
{
    return base::safeFileName(text.simplified().replace(u' ', u'-'), LongestPart);
}

} // namespace

QString documentFileName(const QStringList &parts)
{
    QStringList filled;
    for (const QString &text : parts) {
        if (!text.trimmed().isEmpty())
            filled.append(part(text));
    }
    return filled.join(u'_') + QStringLiteral(".pdf");
}

QString certificateFileName(const CertificateData &data)
{
    return documentFileName({kindText(data), data.number, data.familyName.isEmpty() ? data.recipient : data.familyName});
}

QString FileNames::unique(const QString &name)
{
    const QFileInfo file(name);
    QString candidate = name;
    for (int number = 2; m_taken.contains(base::fold(candidate)); ++number)
        candidate = QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix());
    m_taken.insert(base::fold(candidate));
    return candidate;
}

} // namespace printing
