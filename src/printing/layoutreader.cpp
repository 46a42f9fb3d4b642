#include "printing/certificatelayout.h"
#include "printing/layoutjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace printing {

namespace {

constexpr qsizetype LongestJson = 5'000'000;

/// Reads the members of one object and keeps what is wrong first. Whatever was not asked for is wrong too.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, QString place) : m_object(object), m_place(std::move(place)) {}

    [[nodiscard]] bool has(layoutkeys::Key key) const { return m_object.contains(key); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    QString text(layoutkeys::Key key, int longest)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {};
        if (!value.isString() || value.toString().size() > longest)
            refuse(QCoreApplication::translate("printing", "“%1” must be a text of at most %2 characters.").arg(key).arg(longest));
        return value.toString();
    }
    qreal number(layoutkeys::Key key, qreal otherwise, qreal lowest, qreal highest)
    {
        const QJsonValue value = take(key);
        return value.isUndefined() ? otherwise : checked(key, value, lowest, highest);
    }
    int integer(layoutkeys::Key key, int otherwise, int lowest, int highest)
    {
        const qreal value = number(key, otherwise, lowest, highest);
        if (value != std::floor(value))
            refuse(QCoreApplication::translate("printing", "“%1” must be a whole number.").arg(key));
        return static_cast<int>(value);
    }
    bool flag(layoutkeys::Key key, bool otherwise = false)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(QCoreApplication::translate("printing", "“%1” must be true or false.").arg(key));
        return value.toBool(otherwise);
    }
    QColor colour(layoutkeys::Key key, const QColor &otherwise)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return otherwise;
        const QString name = value.toString();
        const bool isColour = name.size() == 7 && name.startsWith(u'#') && QColor::isValidColor(name);
        if (!isColour)
            refuse(QCoreApplication::translate("printing", "“%1” must be a colour such as #1b2126.").arg(key));
        return isColour ? QColor(name) : otherwise;
    }
    int word(layoutkeys::Key key, std::span<const layoutkeys::Word> words, int otherwise)
    {
        const QJsonValue value = take(key);
        return value.isUndefined() ? otherwise : wordValue(key, value, words);
    }
    int wordValue(layoutkeys::Key key, const QJsonValue &value, std::span<const layoutkeys::Word> words)
    {
        const QString text = value.toString();
        const auto found = std::find_if(words.begin(), words.end(), [&](const layoutkeys::Word &word) { return word.word == text; });
        if (found != words.end())
            return found->value;
        QStringList known;
        for (const layoutkeys::Word &word : words)
            known.append(word.word);
        refuse(QCoreApplication::translate("printing", "“%1” must be one of: %2.").arg(key, known.join(QStringLiteral(", "))));
        return words.front().value;
    }
    Qt::Alignment alignment(Qt::Alignment otherwise)
    {
        const int horizontal = word(layoutkeys::Align, layoutkeys::Horizontal, otherwise & Qt::AlignHorizontal_Mask);
        const int vertical = word(layoutkeys::Vertical, layoutkeys::VerticalWords, otherwise & Qt::AlignVertical_Mask);
        return Qt::Alignment(horizontal | vertical);
    }
    QString hash(layoutkeys::Key key)
    {
        const QString value = text(key, 64);
        if (!value.isEmpty() && !isContentHash(value))
            refuse(QCoreApplication::translate("printing", "“%1” must be a hash of 64 digits.").arg(key));
        return value;
    }
    template <std::size_t Count>
    std::array<qreal, Count> numbers(layoutkeys::Key key, const std::array<qreal, Count> &lowest, const std::array<qreal, Count> &highest)
    {
        std::array<qreal, Count> result = lowest;
        const QJsonArray array = take(key).toArray();
        if (array.size() != qsizetype(Count)) {
            refuse(QCoreApplication::translate("printing", "“%1” must be a list of %2 numbers.").arg(key).arg(Count));
            return result;
        }
        for (std::size_t i = 0; i < Count; ++i)
            result[i] = checked(key, array[qsizetype(i)], lowest[i], highest[i]);
        return result;
    }
    QJsonArray list(layoutkeys::Key key, qsizetype longest)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() || value.toArray().size() > longest)
            refuse(QCoreApplication::translate("printing", "“%1” must be a list of at most %2 entries.").arg(key).arg(longest));
        return value.toArray();
    }
    QJsonValue take(layoutkeys::Key key)
    {
        m_known.insert(key);
        return m_object.value(key);
    }
    void refuse(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = m_place.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(m_place, sentence);
    }
    /// To be called last.
    void refuseUnknown()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key))
                refuse(QCoreApplication::translate("printing", "“%1” is not known here.").arg(key.left(40)));
        }
    }

private:
    qreal checked(layoutkeys::Key key, const QJsonValue &value, qreal lowest, qreal highest)
    {
        const qreal number = value.toDouble(lowest - 1);
        if (value.isDouble() && number >= lowest && number <= highest)
            return number;
        refuse(QCoreApplication::translate("printing", "“%1” must be a number from %2 to %3.").arg(key).arg(lowest).arg(highest));
        return lowest;
    }

    const QJsonObject m_object;
    QString m_place;
    QString m_problem;
    QSet<QString> m_known;
};

TextElement textElement(ObjectReader &reader)
{
    namespace limits = layoutlimits;
    TextElement text;
    text.text = reader.text(layoutkeys::Text, limits::LongestText);
    text.style.family = reader.text(layoutkeys::Family, limits::LongestName);
    text.style.size = reader.number(layoutkeys::Size, text.style.size, limits::SmallestSize, limits::LargestSize);
    text.style.isBold = reader.flag(layoutkeys::Bold);
    text.style.isItalic = reader.flag(layoutkeys::Italic);
    text.style.colour = reader.colour(layoutkeys::Colour, text.style.colour);
    text.style.alignment = reader.alignment(text.style.alignment);
    text.style.letterSpacing = reader.number(layoutkeys::LetterSpacing, 0, -limits::LargestLetterSpacing, limits::LargestLetterSpacing);
    text.style.lineSpacing = reader.number(layoutkeys::LineSpacing, text.style.lineSpacing, limits::SmallestLineSpacing, limits::LargestLineSpacing);
    text.floor = reader.number(layoutkeys::Floor, text.floor, limits::SmallestSize, limits::LargestSize);
    text.maxLines = reader.integer(layoutkeys::MaxLines, text.maxLines, 1, limits::MostLines);
    text.breaksFirst = reader.flag(layoutkeys::BreaksFirst);
    text.isHeading = reader.flag(layoutkeys::Heading);
    return text;
}

ImageElement imageElement(ObjectReader &reader)
{
    ImageElement image;
    image.blob = reader.hash(layoutkeys::Blob);
    image.description = reader.text(layoutkeys::Description, layoutlimits::LongestText);
    image.isLogo = reader.flag(layoutkeys::Logo);
    image.alignment = reader.alignment(image.alignment);
    return image;
}

ShapeElement shapeElement(ObjectReader &reader)
{
    ShapeElement shape;
    shape.fill = reader.colour(layoutkeys::Fill, QColor());
    shape.stroke = reader.colour(layoutkeys::Stroke, QColor());
    shape.strokeWidth = reader.number(layoutkeys::StrokeWidth, shape.strokeWidth, layoutlimits::SmallestBox, layoutlimits::LargestStroke);
    return shape;
}

SessionListElement sessionListElement(ObjectReader &reader)
{
    SessionListElement list;
    if (reader.has(layoutkeys::Columns)) {
        list.columns.clear();
        const QJsonArray columns = reader.list(layoutkeys::Columns, std::size(layoutkeys::ColumnWords));
        for (const QJsonValue &value : columns) {
            const auto column = SessionColumn(reader.wordValue(layoutkeys::Columns, value, layoutkeys::ColumnWords));
            if (list.columns.contains(column))
                reader.refuse(QCoreApplication::translate("printing", "A column of the list of sessions stands twice."));
            list.columns.append(column);
        }
        if (list.columns.isEmpty())
            reader.refuse(QCoreApplication::translate("printing", "The list of sessions has no column."));
    }
    list.size = reader.number(layoutkeys::Size, list.size, layoutlimits::SmallestListSize, layoutlimits::LargestListSize);
    list.hasTotal = reader.flag(layoutkeys::Total, true);
    return list;
}

ElementContent content(ObjectReader &reader)
{
    const QString type = reader.text(layoutkeys::Type, 20);
    if (type == layoutkeys::Text)
        return textElement(reader);
    if (type == layoutkeys::Image)
        return imageElement(reader);
    if (type == layoutkeys::Shape)
        return shapeElement(reader);
    if (type == layoutkeys::Sessions)
        return sessionListElement(reader);
    if (type != layoutkeys::Code)
        reader.refuse(QCoreApplication::translate("printing", "“%1” is not a kind of element.").arg(type));
    return CodeElement();
}

LayoutElement layoutElement(ObjectReader &reader)
{
    namespace limits = layoutlimits;
    LayoutElement element;
    element.id = reader.integer(layoutkeys::Id, 0, 1, 1'000'000);
    if (element.id == 0)
        reader.refuse(QCoreApplication::translate("printing", "The element has no “id”."));
    element.name = reader.text(layoutkeys::Name, limits::LongestName);
    const bool isShape = reader.take(layoutkeys::Type).toString() == layoutkeys::Shape;
    const qreal least = isShape ? limits::SmallestBox : limits::SmallestTextBox;
    const std::array<qreal, 4> box = reader.numbers<4>(layoutkeys::Box, {-limits::FarthestPlace, -limits::FarthestPlace, least, least},
                                                       {limits::FarthestPlace, limits::FarthestPlace, limits::LargestPage, limits::LargestPage});
    element.box = QRectF(box[0], box[1], box[2], box[3]);
    element.content = content(reader);
    reader.refuseUnknown();
    return element;
}

base::Failure refused(const QString &problem)
{
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("printing", "This is not a layout of certificates: %1").arg(problem));
}

} // namespace

bool isContentHash(const QString &text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isDigit);
}

base::Result<CertificateLayout> layoutFromObject(const QJsonObject &object)
{
    namespace limits = layoutlimits;
    ObjectReader reader(object, QString());
    CertificateLayout layout;
    if (reader.text(layoutkeys::Format, limits::LongestName) != layoutkeys::LayoutFormat)
        return refused(QCoreApplication::translate("printing", "“format” must be “%1”.").arg(layoutkeys::LayoutFormat));
    const std::array<qreal, 2> size =
        reader.numbers<2>(layoutkeys::Size, {limits::SmallestPage, limits::SmallestPage}, {limits::LargestPage, limits::LargestPage});
    layout.size = QSizeF(size[0], size[1]);
    layout.background = reader.hash(layoutkeys::Background);
    const QJsonArray elements = reader.list(layoutkeys::Elements, limits::MostElements);
    reader.refuseUnknown();
    if (!reader.problem().isEmpty())
        return refused(reader.problem());
    QSet<int> ids;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        ObjectReader elementReader(elements[i].toObject(), QCoreApplication::translate("printing", "element %1").arg(i + 1));
        layout.elements.append(layoutElement(elementReader));
        if (ids.contains(layout.elements.last().id))
            elementReader.refuse(QCoreApplication::translate("printing", "Its “id” stands twice."));
        ids.insert(layout.elements.last().id);
        if (!elementReader.problem().isEmpty())
            return refused(elementReader.problem());
    }
    return layout;
}

base::Result<CertificateLayout> readLayout(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = json.size() > LongestJson ? QJsonDocument() : QJsonDocument::fromJson(json.toUtf8(), &error);
    if (json.size() > LongestJson)
        return refused(QCoreApplication::translate("printing", "It is too large."));
    if (!document.isObject())
        return refused(QCoreApplication::translate("printing", "It is not an object in JSON (position %1).").arg(error.offset));
    return layoutFromObject(document.object());
}

} // namespace printing
