#include "exchange/readers/spreadsheets/xmlcursor.h"

#include "exchange/readers/spreadsheets/limits.h"

namespace exchange::spreadsheets {

XmlCursor::XmlCursor(PartDevice &device) : m_device(device), m_reader(&device) { }

bool XmlCursor::advance()
{
    if (m_isRefused)
        return false;
    const auto token = m_reader.readNext();
    m_device.tokenFound();
    switch (token) {
    case QXmlStreamReader::StartElement: m_isRefused = ++m_depth > maximumDepth; return !m_isRefused;
    case QXmlStreamReader::EndElement: --m_depth; return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference: m_isRefused = true; return false;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::EndDocument: return false;
    default: return true;
    }
}

bool XmlCursor::nextChild()
{
    while (advance()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

bool XmlCursor::nextInside(int depth)
{
    while (advance()) {
        if (isEnd() && m_depth < depth)
            return false;
        if (isStart() || isEnd() || isText())
            return true;
    }
    return false;
}

void XmlCursor::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && advance()) { }
}

QStringView XmlCursor::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

qint64 XmlCursor::number(QStringView name, qint64 otherwise) const
{
    bool isNumber = false;
    const qint64 value = attribute(name).toLongLong(&isNumber);
    return isNumber ? value : otherwise;
}

bool XmlCursor::isSet(QStringView name) const
{
    const QStringView value = attribute(name);
    return value == u"1" || value == u"true";
}

void XmlCursor::readText(QString &text)
{
    const int depth = m_depth;
    while (nextInside(depth)) {
        if (isText())
            text += m_reader.text();
    }
}

Read<> XmlCursor::finish()
{
    while (m_depth == 0 && advance()) { }
    if (m_device.isBomb())
        return tl::unexpected(Trouble::Bomb);
    const bool isComplete = m_reader.atEnd() && !m_reader.hasError();
    if (m_isRefused || m_reader.hasError() || (isComplete && !m_device.closesIntact()))
        return tl::unexpected(Trouble::Damaged);
    return {};
}

} // namespace exchange::spreadsheets
