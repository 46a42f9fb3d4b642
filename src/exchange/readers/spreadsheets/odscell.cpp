#include "exchange/readers/spreadsheets/odscell.h"

#include "exchange/readers/spreadsheets/numberformat.h"
#include "exchange/readers/spreadsheets/sheetbuilder.h"
#include "exchange/readers/spreadsheets/xmlcursor.h"

#include <algorithm>
#include <cmath>

namespace exchange::spreadsheets {

namespace {

constexpr qint64 mostBlanks = 1'000; ///< that one element may stand for

/// A duration such as "PT27H30M00S" (XML Schema part 2, 3.2.6) as hours, minutes and seconds; empty if it is none.
QString durationText(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.sliced(1);
    if (!text.startsWith(u'P'))
        return {};
    constexpr double longest = 1e12; // seconds
    double seconds = 0;
    qsizetype start = 1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit != u'D' && unit != u'H' && unit != u'M' && unit != u'S') {
            start = unit == u'T' ? i + 1 : start;
            continue;
        }
        const double length = unit == u'D' ? 86'400 : unit == u'H' ? 3'600 : unit == u'M' ? 60 : 1;
        seconds += text.sliced(start, i - start).toDouble() * length;
        start = i + 1;
    }
    if (!(std::abs(seconds) < longest))
        return {};
    return clockText(std::llround(isNegative ? -seconds : seconds));
}

/// Whether `shown` is the whole number `value` with leading zeros, as a style for postal codes shows it.
bool hasLeadingZeros(QStringView shown, double value)
{
    QString digits;
    for (const QChar c : shown) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u" -/()").contains(c))
            return false;
    }
    return digits.size() > 1 && digits.startsWith(u'0') && digits.size() < 18 && double(digits.toLongLong()) == value;
}

/// Whether a style for logical values shows the number, as LibreOffice does with =TRUE().
bool showsBoolean(QStringView shown, double value)
{
    return (value == 1 && (shown == u"TRUE" || shown == u"WAHR"))
        || (value == 0 && (shown == u"FALSE" || shown == u"FALSCH"));
}

} // namespace

QString OdsCellReader::read()
{
    takeAttributes();
    readContent();
    if (m_isError) {
        m_builder.countErrorCell();
        return {};
    }
    if (m_hasFormula && m_type.isEmpty() && m_text.isEmpty())
        m_builder.countEmptyFormula();
    return value();
}

void OdsCellReader::takeAttributes()
{
    m_type.clear();
    m_value.clear();
    m_isError = false;
    m_hasFormula = false;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        const QStringView name = attribute.name();
        if (name == u"value-type") {
            m_isError = m_isError || attribute.value() == u"error";
            if (m_type.isEmpty())
                m_type = attribute.value().toString();
        } else if (name == u"value" || name == u"date-value" || name == u"time-value" || name == u"boolean-value"
            || name == u"string-value") {
            m_value = attribute.value().toString();
        } else if (name == u"formula") {
            m_hasFormula = true;
        }
    }
}

void OdsCellReader::readContent()
{
    m_text.clear();
    bool isFirst = true;
    while (m_xml.nextChild()) {
        if (m_xml.name() != u"p" && m_xml.name() != u"h") {
            m_xml.skip();
            continue;
        }
        if (!isFirst)
            m_text += u'\n';
        isFirst = false;
        readParagraph();
    }
}

void OdsCellReader::readParagraph()
{
    const int depth = m_xml.depth();
    m_isAfterBlank = true;
    while (m_xml.nextInside(depth)) {
        if (m_xml.isText())
            appendCollapsed(m_xml.text());
        else if (m_xml.isStart())
            readParagraphChild();
    }
}

void OdsCellReader::readParagraphChild()
{
    const QStringView name = m_xml.name();
    if (name == u"s") {
        m_xml.readAttributes();
        m_text += QString(std::clamp<qint64>(m_xml.number(u"c", 1), 0, mostBlanks), u' ');
    } else if (name == u"tab") {
        m_text += u'\t';
    } else if (name == u"line-break") {
        m_text += u'\n';
    } else if (name == u"annotation" || name == u"note" || name == u"ruby-text" || name == u"frame") {
        m_xml.skip();
        return;
    } else {
        return;
    }
    m_isAfterBlank = false;
}

void OdsCellReader::appendCollapsed(QStringView text)
{
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isBlank)
            m_text += c;
        else if (!m_isAfterBlank)
            m_text += u' ';
        m_isAfterBlank = isBlank;
    }
}

QString OdsCellReader::value() const
{
    if (m_type == u"float" || m_type == u"currency" || m_type == u"percentage")
        return numberText();
    if (m_type == u"date" && !m_value.isEmpty())
        return roundedIsoText(m_value);
    if (m_type == u"time") {
        const QString clock = durationText(m_value);
        return clock.isEmpty() ? m_text : clock;
    }
    if (m_type == u"boolean" && !m_value.isEmpty())
        return m_value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return m_type == u"string" && !m_value.isEmpty() ? m_value : m_text;
}

QString OdsCellReader::numberText() const
{
    bool isNumber = false;
    const double number = m_value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return m_text.isEmpty() ? m_value : m_text;
    if (showsBoolean(m_text, number))
        return number == 1 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (m_type == u"percentage")
        return plainNumber(number * 100) + u'%';
    return hasLeadingZeros(m_text, number) ? m_text : plainNumber(number);
}

} // namespace exchange::spreadsheets
