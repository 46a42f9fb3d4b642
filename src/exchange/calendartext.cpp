#include "exchange/calendartext.h"

#include <QUrl>

#include <algorithm>

namespace exchange {

namespace {

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfffe
        || code == 0xffff;
}

} // namespace

QString calendarText(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), isForbidden))
        return text;
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    std::replace_if(text.begin(), text.end(), isForbidden, QChar(u' '));
    return text;
}

QByteArray webAddress(const QString &link)
{
    if (!link.startsWith(QLatin1StringView("http"), Qt::CaseInsensitive))
        return {};
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    return isWeb ? url.toEncoded() : QByteArray();
}

QString calendarLocation(const QString &place, const QString &link)
{
    return place.isEmpty() ? link : place;
}

} // namespace exchange
