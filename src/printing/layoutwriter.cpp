#include "printing/certificatelayout.h"
#include "printing/layoutjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace printing {

namespace {

/// Adds what is not said by default, so that a layout stays readable for people.
void addText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void addFlag(QJsonObject &object, QLatin1StringView key, bool value)
{
    if (value)
        object.insert(key, true);
}

void addColour(QJsonObject &object, QLatin1StringView key, const QColor &colour)
{
    if (colour.isValid())
        object.insert(key, colour.name(QColor::HexRgb));
}

void addAlignment(QJsonObject &object, Qt::Alignment alignment)
{
    object.insert(layoutkeys::Align, layoutkeys::word(layoutkeys::Horizontal, alignment & Qt::AlignHorizontal_Mask));
    object.insert(layoutkeys::Vertical, layoutkeys::word(layoutkeys::VerticalWords, alignment & Qt::AlignVertical_Mask));
}

/// Lengths to a thousandth: what moved by eye carries no noise into the file.
double rounded(qreal value)
{
    return std::round(value * 1000) / 1000;
}

class ContentWriter
{
public:
    explicit ContentWriter(QJsonObject &object) : m_object(object) {}

    void operator()(const TextElement &text)
    {
        m_object.insert(layoutkeys::Type, layoutkeys::Text);
        m_object.insert(layoutkeys::Text, text.text);
        addText(m_object, layoutkeys::Family, text.style.family);
        m_object.insert(layoutkeys::Size, rounded(text.style.size));
        addFlag(m_object, layoutkeys::Bold, text.style.isBold);
        addFlag(m_object, layoutkeys::Italic, text.style.isItalic);
        addColour(m_object, layoutkeys::Colour, text.style.colour);
        addAlignment(m_object, text.style.alignment);
        if (text.style.letterSpacing != 0)
            m_object.insert(layoutkeys::LetterSpacing, rounded(text.style.letterSpacing));
        m_object.insert(layoutkeys::LineSpacing, rounded(text.style.lineSpacing));
        m_object.insert(layoutkeys::Floor, rounded(text.floor));
        m_object.insert(layoutkeys::MaxLines, text.maxLines);
        addFlag(m_object, layoutkeys::BreaksFirst, text.breaksFirst);
        addFlag(m_object, layoutkeys::Heading, text.isHeading);
    }
    void operator()(const ImageElement &image)
    {
        m_object.insert(layoutkeys::Type, layoutkeys::Image);
        addText(m_object, layoutkeys::Blob, image.blob);
        addText(m_object, layoutkeys::Description, image.description);
        addFlag(m_object, layoutkeys::Logo, image.isLogo);
        addAlignment(m_object, image.alignment);
    }
    void operator()(const ShapeElement &shape)
    {
        m_object.insert(layoutkeys::Type, layoutkeys::Shape);
        addColour(m_object, layoutkeys::Fill, shape.fill);
        addColour(m_object, layoutkeys::Stroke, shape.stroke);
        m_object.insert(layoutkeys::StrokeWidth, rounded(shape.strokeWidth));
    }
    void operator()(const SessionListElement &list)
    {
        m_object.insert(layoutkeys::Type, layoutkeys::Sessions);
        QJsonArray columns;
        for (const SessionColumn column : list.columns)
            columns.append(layoutkeys::word(layoutkeys::ColumnWords, int(column)));
        m_object.insert(layoutkeys::Columns, columns);
        m_object.insert(layoutkeys::Size, rounded(list.size));
        m_object.insert(layoutkeys::Total, list.hasTotal);
    }
    void operator()(const CodeElement &) { m_object.insert(layoutkeys::Type, layoutkeys::Code); }

private:
    QJsonObject &m_object;
};

QJsonObject elementObject(const LayoutElement &element)
{
    QJsonObject object{{layoutkeys::Id, element.id},
                       {layoutkeys::Box, QJsonArray{rounded(element.box.x()), rounded(element.box.y()), rounded(element.box.width()),
                                                    rounded(element.box.height())}}};
    addText(object, layoutkeys::Name, element.name);
    std::visit(ContentWriter(object), element.content);
    return object;
}

} // namespace

QJsonObject layoutObject(const CertificateLayout &layout)
{
    QJsonObject object{{layoutkeys::Format, layoutkeys::LayoutFormat},
                       {layoutkeys::Size, QJsonArray{rounded(layout.size.width()), rounded(layout.size.height())}}};
    addText(object, layoutkeys::Background, layout.background);
    QJsonArray elements;
    for (const LayoutElement &element : layout.elements)
        elements.append(elementObject(element));
    object.insert(layoutkeys::Elements, elements);
    return object;
}

QString toJson(const CertificateLayout &layout)
{
    return QString::fromUtf8(QJsonDocument(layoutObject(layout)).toJson(QJsonDocument::Compact));
}

} // namespace printing
