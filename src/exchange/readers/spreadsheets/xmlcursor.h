#pragma once

#include "exchange/readers/spreadsheets/zippackage.h"

#include <QXmlStreamReader>

namespace exchange::spreadsheets {

/// Walks through the XML of one part. Refuses document types, so that there are no entities, and elements nested deeper
/// than maximumDepth. Names are local names: strict and transitional files differ in namespaces only.
class XmlCursor
{
public:
    explicit XmlCursor(PartDevice &device);

    /// Goes on to the next child element of the current one; false behind its last, the current one being closed, and
    /// where the document cannot be read further.
    bool nextChild();
    /// Goes on to the next token inside the element that is open at `depth`: a text or the start or end of an element.
    /// False at the element's end and where the document cannot be read further.
    bool nextInside(int depth);
    /// Leaves the current element with everything in it.
    void skip();

    [[nodiscard]] int depth() const { return m_depth; } ///< 1 in the root
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] bool isStart() const { return m_reader.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_reader.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }

    /// Reads the attributes of the start tag for attribute(), number() and isSet().
    void readAttributes() { m_attributes = m_reader.attributes(); }
    /// By local name; empty when it is not there.
    [[nodiscard]] QStringView attribute(QStringView name) const;
    [[nodiscard]] const QXmlStreamAttributes &attributes() const { return m_attributes; }
    /// A whole number; `otherwise` when there is none.
    [[nodiscard]] qint64 number(QStringView name, qint64 otherwise) const;
    /// "1" or "true".
    [[nodiscard]] bool isSet(QStringView name) const;

    /// Appends all text inside the current element to `text` and leaves it.
    void readText(QString &text);

    /// To be called when the root element is closed or reading came to a stop: nothing, or why the document could not
    /// be read to its end.
    [[nodiscard]] Read<> finish();

private:
    bool advance();

    PartDevice &m_device;
    QXmlStreamReader m_reader;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_isRefused = false;
};

} // namespace exchange::spreadsheets
