#include "domain/rules/emailaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace domain {

namespace {

constexpr int LongestLocalPart = 64; ///< RFC 5321 § 4.5.3.1.1
constexpr int LongestAddress = 254;

} // namespace

std::optional<QByteArray> mailAddress(const QString &text)
{
    static const QRegularExpression local(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    static const QRegularExpression host(QStringLiteral("\\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\\z"));
    const QString address = text.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at > LongestLocalPart || address.size() > LongestAddress || !local.match(address.left(at)).hasMatch())
        return std::nullopt;
    const QString domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1))).toLower();
    if (!host.match(domain).hasMatch() || at + 1 + domain.size() > LongestAddress)
        return std::nullopt;
    return address.left(at).toLatin1() + '@' + domain.toLatin1();
}

} // namespace domain
