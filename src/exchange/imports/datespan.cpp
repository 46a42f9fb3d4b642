#include "exchange/imports/datespan.h"

#include "base/clock.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace exchange {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure unreadable(const QString &text)
{
    return refused(QCoreApplication::translate("exchange", "“%1” is no date. Please write it as 28.10.2024 or 2024-10-28.").arg(text.left(60)));
}

/// "Mo, 28.10.2024" without its weekday.
QString withoutWeekday(const QString &text)
{
    static const QRegularExpression weekday(QStringLiteral("^\\p{L}{2,10}\\.?,?\\s+(?=\\d)"));
    return QString(text).remove(weekday);
}

QDate dateInWords(const QString &text)
{
    static const QLocale german(QLocale::German, QLocale::Germany);
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QString plain = text;
    plain.replace(QChar::Nbsp, u' ');
    for (const QString &format : {QStringLiteral("d. MMMM yyyy"), QStringLiteral("d. MMM yyyy")}) {
        if (const QDate date = german.toDate(plain, format); date.isValid())
            return date;
    }
    for (const QString &format : {QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy")}) {
        if (const QDate date = english.toDate(plain, format); date.isValid())
            return date;
    }
    return {};
}

/// "10:00", "10.00 Uhr", "9 Uhr".
QTime timeOf(const QString &text)
{
    static const QRegularExpression written(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?\\s*(?:Uhr|h)?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = written.match(text.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

struct Moment
{
    QDate date;
    QTime time;
};

Moment momentOf(const QString &text)
{
    const QString plain = withoutWeekday(text);
    if (const QDateTime moment = domain::parseDateTime(plain); moment.isValid())
        return {moment.date(), moment.time()};
    const QDate date = domain::parseDate(plain);
    return {date.isValid() ? date : dateInWords(plain), {}};
}

/// The parts around a dash with blanks, an en dash or "bis"; one part where the text is no span.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:–|—|\\s-\\s|\\sbis\\s|\\sto\\s)\\s*"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Ends of a span of days: "28.10. – 30.10.2024" takes the year of its end.
base::Result<std::pair<Moment, Moment>> daysOf(const DateCells &cells)
{
    QString fromText = cells.from.isEmpty() ? cells.day : cells.from;
    QString toText = cells.to;
    const QStringList parts = partsOf(fromText);
    if (toText.isEmpty() && parts.size() == 2) {
        fromText = parts.front();
        toText = parts.back();
    }
    if (fromText.isEmpty())
        return refused(QCoreApplication::translate("exchange", "The row has no date."));
    const Moment to = momentOf(toText);
    if (!toText.isEmpty() && !to.date.isValid())
        return unreadable(toText);
    static const QRegularExpression withoutYear(QStringLiteral("^\\d{1,2}\\.\\s?\\d{1,2}\\.$"));
    const bool needsYear = withoutYear.match(fromText).hasMatch() && to.date.isValid();
    const Moment from = momentOf(needsYear ? fromText + QString::number(to.date.year()) : fromText);
    if (!from.date.isValid())
        return unreadable(fromText);
    return std::pair(from, to);
}

/// Times given beside the days take the place of those within them.
base::Result<> takeTimes(const DateCells &cells, DateSpan &span)
{
    const QStringList parts = partsOf(QString(cells.fromTime).replace(QRegularExpression(QStringLiteral("(?<=\\d)-(?=\\d)")), QStringLiteral("–")));
    const QString fromText = parts.value(0);
    const QString toText = cells.toTime.isEmpty() ? parts.value(1) : cells.toTime;
    for (const auto &[text, time] : {std::pair(fromText, &span.from), std::pair(toText, &span.to)}) {
        if (text.isEmpty())
            continue;
        *time = timeOf(text);
        if (!time->isValid())
            return refused(QCoreApplication::translate("exchange", "“%1” is no time of the day. Please write it as 10:00.").arg(text.left(60)));
    }
    return {};
}

} // namespace

QDateTime DateSpan::begins() const
{
    return base::berlinTime(first, from.isValid() ? from : QTime(0, 0));
}

QDateTime DateSpan::ends() const
{
    return to.isValid() ? base::berlinTime(last, to) : base::berlinTime(last.addDays(1), QTime(0, 0));
}

base::Result<DateSpan> readDateSpan(const DateCells &cells)
{
    const auto days = daysOf(cells);
    if (!days)
        return days.failure();
    const auto &[from, to] = *days;
    DateSpan span{from.date, to.date.isValid() ? to.date : from.date, from.time, to.time};
    if (const auto taken = takeTimes(cells, span); !taken)
        return taken.failure();
    if (span.last < span.first || span.ends() <= span.begins())
        return refused(QCoreApplication::translate("exchange", "The row ends before it begins. Please put the dates right."));
    return span;
}

} // namespace exchange
