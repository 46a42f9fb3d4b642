#include "domain/fieldtext.h"

#include "base/clock.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("domain", text);
}

base::Failure refused(const FieldInfo &field, const QString &text, const char *expectation)
{
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("domain", "%1: “%2” is not understood. %3").arg(field.heading(), text.left(60), tr(expectation)));
}

QString enumText(const FieldInfo &field, const QVariant &value)
{
    const QByteArray identifier = value.toString().toLatin1();
    for (const EnumEntry &entry : field.entries) {
        if (identifier == entry.identifier)
            return tr(entry.label);
    }
    return value.toString();
}

/// Joins what `textOf` gives for each id of a References value.
template <class TextOf>
QString joinedReferences(const QVariant &value, TextOf textOf)
{
    QStringList texts;
    const QVariantList ids = value.toList();
    for (const QVariant &id : ids)
        texts.append(textOf(id.toLongLong()));
    return texts.join(QStringLiteral(", "));
}

base::Result<QVariant> parseEnum(const FieldInfo &field, const QString &text)
{
    for (const EnumEntry &entry : field.entries) {
        const bool matches = text.compare(QLatin1StringView(entry.identifier), Qt::CaseInsensitive) == 0
            || base::fold(text) == base::fold(tr(entry.label)) || base::fold(text) == base::fold(QString::fromUtf8(entry.label));
        if (matches)
            return QVariant(QString::fromLatin1(entry.identifier));
    }
    QStringList choices;
    for (const EnumEntry &entry : field.entries)
        choices.append(QString::fromLatin1(entry.identifier));
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("domain", "%1: “%2” is not understood. Possible are: %3.")
                          .arg(field.heading(), text.left(60), choices.join(QStringLiteral(", "))));
}

base::Result<QVariant> parseBoolean(const FieldInfo &field, const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("wahr"), QStringLiteral("x")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("nein"), QStringLiteral("falsch"), QStringLiteral("-")};
    const QString lower = text.toLower();
    if (yes.contains(lower))
        return QVariant(true);
    if (no.contains(lower))
        return QVariant(false);
    return refused(field, text, QT_TRANSLATE_NOOP("domain", "Please write yes or no."));
}

base::Result<QVariant> parseInteger(const FieldInfo &field, QString text)
{
    static const QRegularExpression grouping(QStringLiteral("(?<=\\d)[\\s.\u202F\u2009](?=\\d{3}(\\D|$))"));
    bool valid = false;
    const int number = text.remove(grouping).toInt(&valid);
    if (!valid)
        return refused(field, text, QT_TRANSLATE_NOOP("domain", "Please write a whole number."));
    return QVariant(number);
}

base::Result<QVariant> parseReferences(const Programme &programme, const FieldInfo &field, const QString &text)
{
    QVariantList ids;
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("[,;\n]")), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto id = findReference(programme, QLatin1StringView(field.targetTable), base::cleaned(part));
        if (!id)
            return id.failure();
        ids.append(*id);
    }
    return QVariant(ids);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString displayText(const Programme &programme, const FieldInfo &field, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid())
        return {};
    const QLatin1StringView target(field.targetTable);
    switch (field.kind) {
    case FieldKind::Text: return value.toString();
    case FieldKind::Integer: return field.name == QLatin1StringView("year") ? value.toString() : locale.toString(value.toInt());
    case FieldKind::Real: return locale.toString(value.toDouble());
    case FieldKind::Boolean: return value.toBool() ? QCoreApplication::translate("domain", "Yes") : QCoreApplication::translate("domain", "No");
    case FieldKind::Date: return base::shortDate(value.toDate(), locale);
    case FieldKind::DateTime:
        return QStringLiteral("%1 %2").arg(base::shortDate(value.toDateTime().date(), locale), value.toDateTime().time().toString(QStringLiteral("HH:mm")));
    case FieldKind::Enumeration: return enumText(field, value);
    case FieldKind::Reference: return referenceLabel(programme, target, value.toLongLong());
    case FieldKind::References:
        return joinedReferences(value, [&](qint64 id) { return referenceLabel(programme, target, id); });
    }
    return {};
}

QString exchangeText(const Programme &programme, const FieldInfo &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    const QLatin1StringView target(field.targetTable);
    const auto reference = [&](qint64 id) {
        const QString key = referenceKey(programme, target, id);
        return key.isEmpty() ? referenceLabel(programme, target, id) : key;
    };
    switch (field.kind) {
    case FieldKind::Boolean: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldKind::Date: return value.toDate().toString(Qt::ISODate);
    case FieldKind::DateTime: return dateTimeText(value.toDateTime());
    case FieldKind::Reference: return reference(value.toLongLong());
    case FieldKind::References: return joinedReferences(value, reference);
    default: return value.toString();
    }
}

base::Result<QVariant> parseText(const Programme &programme, const FieldInfo &field, const QString &text)
{
    const QString clean = base::cleaned(text);
    if (clean.isEmpty())
        return QVariant();
    switch (field.kind) {
    case FieldKind::Text: return QVariant(field.has(LongText) ? clean : QString(clean).replace(u'\n', u' '));
    case FieldKind::Integer: return parseInteger(field, clean);
    case FieldKind::Real: {
        bool valid = false;
        const double number = QString(clean).replace(u',', u'.').toDouble(&valid);
        if (!valid)
            return refused(field, clean, QT_TRANSLATE_NOOP("domain", "Please write a number."));
        return QVariant(number);
    }
    case FieldKind::Boolean: return parseBoolean(field, clean);
    case FieldKind::Date: {
        const QDate date = parseDate(clean);
        if (!date.isValid())
            return refused(field, clean, QT_TRANSLATE_NOOP("domain", "Please write a date such as 15.10.2024 or 2024-10-15."));
        return QVariant(date);
    }
    case FieldKind::DateTime: {
        const QDateTime moment = parseDateTime(clean);
        if (!moment.isValid())
            return refused(field, clean, QT_TRANSLATE_NOOP("domain", "Please write date and time such as 15.10.2024 10:00."));
        return QVariant(moment);
    }
    case FieldKind::Enumeration: return parseEnum(field, clean);
    case FieldKind::Reference: {
        const auto id = findReference(programme, QLatin1StringView(field.targetTable), clean);
        if (!id)
            return id.failure();
        return QVariant(*id);
    }
    case FieldKind::References: return parseReferences(programme, field, clean);
    }
    return QVariant();
}

QString referenceLabel(const Programme &programme, QAnyStringView table, qint64 id)
{
    const RecordInfo *info = recordInfo(table);
    const void *record = info ? info->find(programme, id) : nullptr;
    return record ? info->label(record) : QString();
}

QString referenceKey(const Programme &programme, QAnyStringView table, qint64 id)
{
    const RecordInfo *info = recordInfo(table);
    const void *record = info ? info->find(programme, id) : nullptr;
    if (!record)
        return {};
    for (const FieldInfo &field : info->fields) {
        if (field.has(Key))
            return field.get(record).toString();
    }
    return {};
}

base::Result<qint64> findReference(const Programme &programme, QAnyStringView table, const QString &text)
{
    const RecordInfo *info = recordInfo(table);
    std::vector<qint64> byLabel;
    bool isKnownId = false;
    const qint64 asId = isDigits(text) && !text.startsWith(u'0') ? text.toLongLong() : 0;
    const QString folded = base::fold(text);
    const auto keyField = std::find_if(info->fields.begin(), info->fields.end(), [](const FieldInfo &field) { return field.has(Key); });
    if (keyField == info->fields.end() && asId > 0 && info->find(programme, asId))
        return asId;
    for (const qint64 id : info->ids(programme)) {
        const void *record = info->find(programme, id);
        if (keyField != info->fields.end() && keyField->get(record).toString() == text)
            return id;
        if (id == asId)
            isKnownId = true;
        else if (base::fold(info->label(record)) == folded)
            byLabel.push_back(id);
    }
    if (isKnownId)
        return asId;
    if (byLabel.size() == 1)
        return byLabel.front();
    if (byLabel.empty())
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("domain", "There is no row “%1” in “%2”. Please give an existing name, key or number.")
                              .arg(text.left(60), info->heading()));
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("domain", "“%1” names %2 rows in “%3”. Please give the key or the number.")
                          .arg(text.left(60)).arg(byLabel.size()).arg(info->heading()));
}

QDate parseDate(const QString &text)
{
    static const QRegularExpression german(QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})$"));
    static const QRegularExpression british(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"));
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    QRegularExpressionMatch match = german.match(text);
    if (!match.hasMatch())
        match = british.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt();
    return QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
}

QDateTime parseDateTime(const QString &text)
{
    static const QRegularExpression withOffset(QStringLiteral("(Z|[+-]\\d{2}:?\\d{2})$"));
    static const QRegularExpression parts(QStringLiteral("^(.+?)(?:T|,?\\s+)(\\d{1,2})(?:[:.](\\d{2}))?(?::(\\d{2}))?(?:\\s*Uhr)?$"));
    if (text.contains(u'T') && withOffset.match(text).hasMatch()) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        return moment.isValid() ? moment.toTimeZone(base::berlin()) : QDateTime();
    }
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = parseDate(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    return date.isValid() && time.isValid() ? base::berlinTime(date, time) : QDateTime();
}

QString dateTimeText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(base::berlin());
    const bool wholeMinutes = local.time().second() == 0;
    return local.date().toString(Qt::ISODate) + local.time().toString(wholeMinutes ? QStringLiteral("'T'HH:mm") : QStringLiteral("'T'HH:mm:ss"));
}

} // namespace domain
