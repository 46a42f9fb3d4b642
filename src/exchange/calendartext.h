#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

/// Text as it stands in a calendar file: line breaks are plain line feeds, and what RFC 5545 § 3.3.11 does not allow in a
/// value became a blank.
[[nodiscard]] QString calendarText(QString text);

/// The address of a web page as it may stand in URL; empty when the text is none.
[[nodiscard]] QByteArray webAddress(const QString &link);

/// What LOCATION says: the place, or the joining link where there is none.
[[nodiscard]] QString calendarLocation(const QString &place, const QString &link);

} // namespace exchange
