#include "support/testmain.h"

#include "base/clock.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace testsupport {

void prepare()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    base::Clock::fix(QDateTime(QDate(2024, 11, 5), QTime(9, 30), QTimeZone("Europe/Berlin")));
    qSetMessagePattern(QStringLiteral("%{type}: %{message}"));
    qputenv("QT_FATAL_WARNINGS", "0");
}

} // namespace testsupport
