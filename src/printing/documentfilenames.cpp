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
