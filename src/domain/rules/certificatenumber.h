#pragma once

#include "domain/programme.h"

#include <QStringList>

namespace domain {

/// The next `count` numbers, in order. "IMP-2024-0012-8" is programme, year, running number, check character (ISO/IEC 7064,
/// MOD 37,36). The programme's part is made of its title once and then kept, so that two programmes of one year do not
/// share numbers; without a Latin letter in the title the number is that of older files, "2024-0012-3" (Luhn). A number is
/// given once, whatever becomes of its certificate.
[[nodiscard]] QStringList nextCertificateNumbers(const Programme &programme, int count);

/// Whether the check character of a number is right, so that a typing error is told from an unknown number.
[[nodiscard]] bool isWellFormedCertificateNumber(const QString &number);

/// Check character of capital letters and digits by ISO/IEC 7064, MOD 37,36: finds each single wrong character and nearly each
/// pair of characters that changed places. Other characters are passed over.
[[nodiscard]] QChar checkCharacter(QStringView text);

} // namespace domain
