#include "printing/certificatefields.h"

#include "printing/certificatelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace printing {

namespace {

QString written(const CertificateData &data)
{
    return writtenDate(data.date, data.language);
}

QString period(const CertificateData &data)
{
    if (data.sessions.isEmpty() || !data.sessions.first().date.isValid())
        return {};
    const DocumentTexts &texts = documentTexts(data.language);
    const QDate first = data.sessions.first().date;
    const QDate last = data.sessions.last().date;
    if (first == last || !last.isValid())
        return texts.onDay.arg(writtenDate(first, data.language));
    return texts.fromTo.arg(writtenDate(first, data.language), writtenDate(last, data.language));
}

QString placeAndDate(const CertificateData &data)
{
    const QString date = written(data);
    const bool both = !data.place.isEmpty() && !date.isEmpty();
    return both ? documentTexts(data.language).placeAndDate.arg(data.place, date) : data.place + date;
}

QString hours(const CertificateData &data)
{
    return totalMinutes(data) > 0 ? hoursText(totalMinutes(data)) : QString();
}

QString units(const CertificateData &data)
{
    return data.showUnits && totalMinutes(data) > 0 ? unitsText(totalMinutes(data), data.language) : QString();
}

QString sessionCount(const CertificateData &data)
{
    return data.sessions.isEmpty() ? QString() : QString::number(data.sessions.size());
}

QString superseded(const CertificateData &data)
{
    return data.supersedes.isEmpty() ? QString() : documentTexts(data.language).supersedes.arg(data.supersedes);
}

template <QString CertificateData::*member>
QString plain(const CertificateData &data)
{
    return data.*member;
}

/// A placeholder, its heading and where its text comes from.
struct Field
{
    QLatin1StringView name;
    const char *heading;
    QString (*text)(const CertificateData &);
};

constexpr Field Fields[] = {
    {QLatin1StringView("recipient"), QT_TRANSLATE_NOOP("printing", "Full name with title"), plain<&CertificateData::recipient>},
    {QLatin1StringView("salutation"), QT_TRANSLATE_NOOP("printing", "Salutation"), plain<&CertificateData::salutation>},
    {QLatin1StringView("academic_title"), QT_TRANSLATE_NOOP("printing", "Academic title"), plain<&CertificateData::academicTitle>},
    {QLatin1StringView("given_name"), QT_TRANSLATE_NOOP("printing", "Given name"), plain<&CertificateData::givenName>},
    {QLatin1StringView("family_name"), QT_TRANSLATE_NOOP("printing", "Family name"), plain<&CertificateData::familyName>},
    {QLatin1StringView("institution"), QT_TRANSLATE_NOOP("printing", "Institution (“Stadt Aalen”)"), plain<&CertificateData::institution>},
    {QLatin1StringView("municipality"), QT_TRANSLATE_NOOP("printing", "Municipality (“Aalen”)"), plain<&CertificateData::municipality>},
    {QLatin1StringView("office"), QT_TRANSLATE_NOOP("printing", "Office"), plain<&CertificateData::office>},
    {QLatin1StringView("position"), QT_TRANSLATE_NOOP("printing", "Position"), plain<&CertificateData::position>},
    {QLatin1StringView("function"), QT_TRANSLATE_NOOP("printing", "Position and office, or role"), plain<&CertificateData::role>},
    {QLatin1StringView("role"), QT_TRANSLATE_NOOP("printing", "Role"), plain<&CertificateData::roleName>},
    {QLatin1StringView("programme"), QT_TRANSLATE_NOOP("printing", "Title of the programme"), plain<&CertificateData::programme>},
    {QLatin1StringView("year"), QT_TRANSLATE_NOOP("printing", "Year"), plain<&CertificateData::year>},
    {QLatin1StringView("organiser"), QT_TRANSLATE_NOOP("printing", "Organiser"), plain<&CertificateData::organiser>},
    {QLatin1StringView("kind"), QT_TRANSLATE_NOOP("printing", "Kind of certificate"), kindText},
    {QLatin1StringView("number"), QT_TRANSLATE_NOOP("printing", "Number"), plain<&CertificateData::number>},
    {QLatin1StringView("superseded"), QT_TRANSLATE_NOOP("printing", "Number it replaces (“ersetzt Nr. …”)"), superseded},
    {QLatin1StringView("date"), QT_TRANSLATE_NOOP("printing", "Date of issue"), written},
    {QLatin1StringView("place"), QT_TRANSLATE_NOOP("printing", "Place of issue"), plain<&CertificateData::place>},
    {QLatin1StringView("place_and_date"), QT_TRANSLATE_NOOP("printing", "Place and date of issue"), placeAndDate},
    {QLatin1StringView("period"), QT_TRANSLATE_NOOP("printing", "First and last day (“vom … bis zum …”)"), period},
    {QLatin1StringView("hours"), QT_TRANSLATE_NOOP("printing", "Hours of all sessions"), hours},
    {QLatin1StringView("units"), QT_TRANSLATE_NOOP("printing", "Teaching units of all sessions"), units},
    {QLatin1StringView("session_count"), QT_TRANSLATE_NOOP("printing", "Number of sessions"), sessionCount},
    {QLatin1StringView("signer_name"), QT_TRANSLATE_NOOP("printing", "Signed by"), plain<&CertificateData::signerName>},
    {QLatin1StringView("signer_function"), QT_TRANSLATE_NOOP("printing", "Function of the signer"), plain<&CertificateData::signerFunction>},
};

constexpr QLatin1StringView PageField("page");

/// Reads a pattern from left to right. What stands in brackets is kept apart until they close.
class PatternReader
{
public:
    PatternReader(const QString &pattern, const CertificateData &data, const QString &page) : m_pattern(pattern), m_data(data), m_page(page) {}

    FilledText filled()
    {
        for (qsizetype at = 0; at < m_pattern.size();)
            at = read(at);
        if (m_inBrackets) // never closed: the bracket is a sign like others
            m_result.text += u'[' + m_part;
        return m_result;
    }

private:
    [[nodiscard]] bool isTwice(qsizetype at) const { return at + 1 < m_pattern.size() && m_pattern[at] == m_pattern[at + 1]; }
    QString &target() { return m_inBrackets ? m_part : m_result.text; }

    qsizetype read(qsizetype at)
    {
        const QChar c = m_pattern[at];
        if ((c == u'[' || c == u'{') && isTwice(at)) {
            target() += c;
            return at + 2;
        }
        if (c == u'{')
            return readPlaceholder(at);
        if (c == u'[' && !m_inBrackets) {
            m_inBrackets = true;
            m_partIsEmpty = false;
            m_part.clear();
        } else if (c == u']' && m_inBrackets) {
            m_inBrackets = false;
            if (!m_partIsEmpty)
                m_result.text += m_part;
        } else {
            target() += c;
        }
        return at + 1;
    }

    qsizetype readPlaceholder(qsizetype at)
    {
        const qsizetype end = m_pattern.indexOf(u'}', at);
        if (end < 0) {
            target() += m_pattern[at];
            return at + 1;
        }
        const QString name = m_pattern.mid(at + 1, end - at - 1);
        const std::optional<QString> text = fieldText(m_data, name, m_page);
        if (text) {
            m_result.used.append(name);
            const bool isEmpty = text->trimmed().isEmpty();
            m_partIsEmpty = m_partIsEmpty || isEmpty;
            if (isEmpty && !m_inBrackets)
                m_result.empty.append(name);
            target() += QString(*text).replace(u'\n', u' ').replace(u'\r', u' ');
        } else {
            m_result.unknown.append(name);
            target() += m_pattern.mid(at, end + 1 - at);
        }
        return end + 1;
    }

    const QString &m_pattern;
    const CertificateData &m_data;
    const QString &m_page;
    FilledText m_result;
    QString m_part;
    bool m_inBrackets = false;
    bool m_partIsEmpty = false;
};

} // namespace

QList<Placeholder> placeholders()
{
    QList<Placeholder> result;
    for (const Field &field : Fields)
        result.append({field.name, QCoreApplication::translate("printing", field.heading)});
    result.append({PageField, QCoreApplication::translate("printing", "Page number, where there are several (“Seite 1 von 2”)")});
    return result;
}

std::optional<QString> fieldText(const CertificateData &data, const QString &name, const QString &page)
{
    if (name == PageField)
        return page;
    const auto found = std::find_if(std::begin(Fields), std::end(Fields), [&](const Field &field) { return field.name == name; });
    return found == std::end(Fields) ? std::nullopt : std::optional(found->text(data));
}

FilledText filledText(const QString &pattern, const CertificateData &data, const QString &page)
{
    return PatternReader(pattern, data, page).filled();
}

} // namespace printing
