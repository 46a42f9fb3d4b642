#include "printing/tablesignpage.h"

#include "domain/rules/closingevent.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/eventtexts.h"
#include "printing/pagebuilder.h"

#include <QRawFont>
#include <QTransform>

#include <algorithm>
#include <map>

namespace printing {

namespace {

constexpr QSizeF A4{210, 297};
constexpr qreal FoldHeight = 148.5;
constexpr QSizeF A5{210, 148};
constexpr qreal Margin = 16;
constexpr qreal NamesTop = 62;
constexpr qreal LargestName = 24;
constexpr qreal SmallestName = 9;
constexpr int MostColumns = 3;

TextBox textBox(const QRectF &box, const FontSpec &font, QRgb colour, Meaning meaning, const char *field)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.font.family = certificateFontFamily(); // has all letters of names in official use
    result.colour = QColor(colour);
    result.fitting = Fitting::Shrink;
    result.lineSpacing = 1.1;
    result.tag.meaning = meaning;
    result.field = QString::fromLatin1(field);
    return result;
}

/// How the people of a table are set: the largest size that all have room in.
struct NameGrid
{
    qreal size = SmallestName;
    int columns = 1;
    int rows = 1;
};

/// Height of one person: the name, the municipality below, and room to the next.
qreal entryHeight(qreal size)
{
    return pointsToMm(size) * 2.35;
}

NameGrid gridFor(int people, qreal height)
{
    for (qreal size = LargestName; size >= SmallestName; size -= 1) {
        const int rows = int(height / entryHeight(size));
        const int columns = rows > 0 ? (people + rows - 1) / rows : MostColumns + 1;
        const int most = size > 17 ? 1 : size > 12 ? 2 : MostColumns;
        if (columns <= most)
            return {size, std::max(1, columns), (people + columns - 1) / std::max(1, columns)};
    }
    return {SmallestName, MostColumns, int(height / entryHeight(SmallestName))};
}

void placePeople(PageBuilder &page, const QRectF &box, const EventHead &head, const TableSign &sign)
{
    const NameGrid grid = gridFor(int(sign.people.size()), box.height());
    const qreal width = box.width() / grid.columns;
    const int room = grid.columns * grid.rows;
    const int shown = sign.people.size() > room ? room - 1 : int(sign.people.size());
    const auto place = [&](int index) {
        return QPointF(box.left() + (index / grid.rows) * width, box.top() + (index % grid.rows) * entryHeight(grid.size));
    };
    for (int i = 0; i < shown; ++i) {
        const EventPerson &person = sign.people[i];
        const QRectF entry(place(i), QSizeF(width - 5, entryHeight(grid.size)));
        TextBox name = textBox({entry.left(), entry.top(), entry.width(), entry.height() * 0.55}, bold(grid.size), ink::Text, Meaning::Paragraph, "name");
        name.alignment = Qt::AlignLeft | Qt::AlignBottom;
        name.floor = 7;
        name.maxLines = 2;
        page.text(name, person.fullName);
        TextBox municipality = textBox({entry.left(), entry.top() + entry.height() * 0.55, entry.width(), entry.height() * 0.4}, regular(grid.size * 0.7),
                                       ink::Quiet, Meaning::Paragraph, "municipality");
        municipality.floor = 6;
        page.text(municipality, person.municipality);
    }
    if (shown == sign.people.size())
        return;
    page.text(textBox({place(shown), QSizeF(width - 5, entryHeight(grid.size))}, regular(grid.size), ink::Alert, Meaning::Paragraph, "name"),
              eventTexts(head.language).more.arg(sign.people.size() - shown));
    page.report(preflightFinding(PreflightCode::Cut, QStringLiteral("name"), sign.table));
}

void placeSign(PageBuilder &page, QPointF origin, const EventHead &head, const TableSign &sign)
{
    const qreal width = A4.width() - 2 * Margin;
    const QPointF corner = origin + QPointF(Margin, Margin);
    page.rectangle({corner, QSizeF(16, 1.2)}, QColor(ink::Accent));
    TextBox event = textBox({corner + QPointF(0, 3), QSizeF(width, 6)}, regular(11), ink::Quiet, Meaning::Paragraph, "event");
    page.text(event, head.event.isEmpty() ? head.programme : head.event);
    TextBox table = textBox({corner + QPointF(0, 10), QSizeF(width, NamesTop - Margin - 14)}, bold(72), ink::Accent, Meaning::Heading, "table");
    table.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    table.floor = 20;
    page.text(table, sign.table);
    placePeople(page, {origin + QPointF(Margin, NamesTop), QSizeF(width, A5.height() - NamesTop - 10)}, head, sign);
}

/// The outlines of a line of text, in mm on the page.
QPainterPath outlines(Typesetter &typesetter, const TextRun &run)
{
    QPainterPath path;
    for (const QGlyphRun &glyphs : typesetter.shaped(run.text, run.font).glyphs) {
        const QList<quint32> indexes = glyphs.glyphIndexes();
        const QList<QPointF> positions = glyphs.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            path.addPath(glyphs.rawFont().pathForGlyph(indexes[i]).translated(positions[i]));
    }
    const qreal scale = pointsToMm(run.font.size) / ReferenceEm;
    return QTransform::fromTranslate(run.baseline.x(), run.baseline.y()).scale(scale, scale).map(path);
}

/// The lower half once more above the fold, standing on its head: shapes only, so that nothing is read out twice.
QList<Item> turned(Typesetter &typesetter, const QList<Item> &items)
{
    const QTransform halfTurn = QTransform(-1, 0, 0, -1, A4.width(), A4.height());
    std::map<QRgb, QPainterPath> texts;
    QList<Item> result;
    for (const Item &item : items) {
        if (const auto *run = std::get_if<TextRun>(&item)) {
            texts[run->colour.rgba()].addPath(halfTurn.map(outlines(typesetter, *run)));
        } else if (const auto *shape = std::get_if<Shape>(&item)) {
            Shape copy = *shape;
            copy.path = halfTurn.map(shape->path);
            copy.tag = {};
            result.append(copy);
        }
    }
    for (auto &[colour, path] : texts) {
        path.setFillRule(Qt::WindingFill);
        Shape shape;
        shape.path = path;
        shape.fill = QColor(colour);
        result.append(shape);
    }
    return result;
}

EventPages foldedSign(Typesetter &typesetter, const EventHead &head, const TableSign &sign)
{
    PageBuilder page(typesetter, A4);
    placeSign(page, {0, FoldHeight}, head, sign);
    const QList<Item> above = turned(typesetter, page.pages().first().items);
    page.line({0, FoldHeight}, {8, FoldHeight}, 0.2, QColor(ink::Rule));
    page.line({A4.width() - 8, FoldHeight}, {A4.width(), FoldHeight}, 0.2, QColor(ink::Rule));
    EventPages result{page.pages(), page.findings()};
    result.pages.first().items += above;
    return result;
}

} // namespace

QList<TableSign> tableSigns(const QList<EventPerson> &people)
{
    QList<TableSign> signs;
    QHash<QString, qsizetype> positions;
    for (const EventPerson &person : people) {
        if (person.table.isEmpty())
            continue;
        const qsizetype position = positions.value(person.table, signs.size());
        if (position == signs.size()) {
            positions.insert(person.table, position);
            signs.append({person.table, {}});
        }
        signs[position].people.append(person);
    }
    std::stable_sort(signs.begin(), signs.end(), [](const TableSign &one, const TableSign &other) {
        return domain::tableSortKey(one.table) < domain::tableSortKey(other.table);
    });
    return signs;
}

EventPages tableSignPages(Typesetter &typesetter, TableSignForm form, const EventHead &head, const QList<TableSign> &signs)
{
    EventPages result;
    for (const TableSign &sign : signs) {
        if (form == TableSignForm::Folded) {
            EventPages one = foldedSign(typesetter, head, sign);
            result.pages += one.pages;
            result.findings += one.findings;
            continue;
        }
        PageBuilder page(typesetter, A5);
        placeSign(page, {}, head, sign);
        result.pages << page.pages().first() << page.pages().first();
        result.findings += page.findings();
    }
    return result;
}

} // namespace printing
