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

QString certificateFileName(const CertificateData &data)
{
    QStringList parts{part(kindText(data))};
    if (!data.number.isEmpty())
        parts.append(part(data.number));
    const QString name = data.familyName.isEmpty() ? data.recipient : data.familyName;
    if (!name.trimmed().isEmpty())
        parts.append(part(name));
    return parts.join(u'_') + QStringLiteral(".pdf");
}

} // namespace printing
