#include "printing/documentfilenames.h"

#include "base/text.h"

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

} // namespace printing
