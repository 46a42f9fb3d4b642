#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace domain {

/// An e-mail address as it goes into the header of a mail (RFC 5322 § 3.4.1, addr-spec): the domain in lower case, an
/// internationalised one in its ASCII form ("müller.de" → "xn--mller-kva.de", RFC 3490). Nothing when mail programs could not
/// send to it: no domain with a dot, umlauts before the @, blanks, brackets, several addresses, more than 254 characters.
[[nodiscard]] std::optional<QByteArray> mailAddress(const QString &text);

} // namespace domain
