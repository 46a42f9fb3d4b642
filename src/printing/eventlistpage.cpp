#include "printing/eventlistpage.h"

#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/eventtexts.h"
#include "printing/pagebuilder.h"

#include <algorithm>

namespace printing {

namespace {

constexpr QSizeF A4{210, 297};
constexpr qreal Left = 20;
constexpr qreal Right = 195;
constexpr qreal Top = 14;
constexpr qreal BodyEnd = 279;
constexpr qreal FootTop = 284;
constexpr qreal HeadHeight = 7;
constexpr qreal RowHeight = 9;
constexpr qreal GroupHeight = 9;
constexpr qreal Padding = 1.3;
constexpr qreal TickSize = 4.6;
constexpr qreal SideRoom = 1.5;
constexpr qreal HighestCell = 60;
constexpr qreal SmallestSize = 6;     ///< points
constexpr qsizetype LongestCell = 300; ///< of longer texts no smaller size is tried

TextBox textBox(const QRectF &box, const FontSpec &font, QRgb colour, Meaning meaning)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.font.family = certificateFontFamily(); // has all letters of names in official use
    result.colour = QColor(colour);
    result.lineSpacing = 1.18;
    result.tag.meaning = meaning;
    result.field = QStringLiteral("name");
    return result;
}

class ListLayout
{
public:
    ListLayout(Typesetter &typesetter, const EventList &list) : m_list(list), m_page(typesetter, A4) {}

    EventPages pages()
    {
        placeTitle();
        QString group;
        bool isFirst = true;
        for (const EventList::Row &row : m_list.rows) {
            const bool startsGroup = !row.group.isEmpty() && (isFirst || row.group != group);
            placeRow(row, startsGroup, isFirst);
            group = row.group;
            isFirst = false;
        }
        placeFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void placeTitle();
    void placeFurtherTitle();
    void placeTableHead();
    void placeGroup(const QString &group);
    void placeRow(const EventList::Row &row, bool startsGroup, bool isFirst);
    void placeTick(qsizetype column, qreal height);
    void placeFeet();
    [[nodiscard]] TextBox cellBox(qsizetype column, qreal top, const FontSpec &font, QRgb colour) const;
    [[nodiscard]] TextBox mainBox(qsizetype column, qreal top, const EventList::Cell &cell);
    [[nodiscard]] TextBox belowBox(qsizetype column, qreal top, const EventList::Cell &cell);
    [[nodiscard]] TextBox fitted(TextBox box, const QString &text);
    [[nodiscard]] qreal rowHeight(const EventList::Row &row);
    [[nodiscard]] qreal leftOf(qsizetype column) const
    {
        qreal left = Left;
        for (qsizetype i = 0; i < column; ++i)
            left += m_list.columns[i].width;
        return left;
    }

    const EventList &m_list;
    PageBuilder m_page;
    qreal m_y = Top;
    int m_row = 0;
};

void ListLayout::placeTitle()
{
    m_page.rectangle({Left, Top, 16, 1.2}, QColor(ink::Accent));
    TextBox programme = textBox({Left, Top + 3, Right - Left, 9}, regular(9), ink::Quiet, Meaning::Paragraph);
    programme.fitting = Fitting::Shrink;
    programme.floor = 6;
    programme.field = QStringLiteral("programme");
    QStringList above{m_list.title, m_list.head.programme};
    above.removeAll(QString());
    m_page.text(programme, above.join(QStringLiteral(" · ")));
    TextBox title = textBox({Left, Top + 8.5, Right - Left, HighestCell}, bold(16), ink::Accent, Meaning::Heading);
    title.field = QStringLiteral("session");
    m_y = title.box.top() + m_page.text(title, m_list.head.event.isEmpty() ? m_list.title : m_list.head.event) + 2;
    QStringList when{m_list.head.when, m_list.head.where};
    when.removeAll(QString());
    for (const QString &line : {when.join(QStringLiteral(" · ")), m_list.remark}) {
        if (!line.isEmpty())
            m_y += m_page.text(textBox({Left, m_y, Right - Left, 20}, regular(10), ink::Text, Meaning::Paragraph), line) + 0.8;
    }
    m_y += 3;
}

void ListLayout::placeFurtherTitle()
{
    m_y = Top;
    TextBox title = textBox({Left, m_y, Right - Left, 6}, bold(9.5), ink::Text, Meaning::Artefact);
    title.fitting = Fitting::Shrink;
    title.floor = 6;
    m_page.text(title, eventTexts(m_list.head.language).titleOf.arg(m_list.title, m_list.head.event));
    m_y += 8;
}

TextBox ListLayout::cellBox(qsizetype column, qreal top, const FontSpec &font, QRgb colour) const
{
    TextBox box = textBox({leftOf(column) + SideRoom, top, m_list.columns[column].width - 2 * SideRoom, HighestCell}, font, colour, Meaning::TableCell);
    box.tag.row = m_row;
    box.tag.column = int(column);
    box.tag.label = m_list.columns[column].heading;
    return box;
}

/// A word that is wider than its column is set smaller, as far as it has to be.
TextBox ListLayout::fitted(TextBox box, const QString &text)
{
    for (; box.font.size > SmallestSize; box.font.size -= 0.5) {
        const QList<PreflightFinding> findings = placeText(m_page.typesetter(), box, text).findings;
        const bool isWhole = std::none_of(findings.begin(), findings.end(), [](const PreflightFinding &finding) {
            return finding.code == PreflightCode::Overflow || finding.code == PreflightCode::Cut;
        });
        if (isWhole || text.size() > LongestCell)
            break;
    }
    return box;
}

TextBox ListLayout::mainBox(qsizetype column, qreal top, const EventList::Cell &cell)
{
    TextBox box = cellBox(column, top, cell.isBold ? bold(10.5) : regular(9.5), ink::Text);
    if (!cell.staysWhole)
        return fitted(box, cell.text);
    box.fitting = Fitting::Shrink;
    box.maxLines = 1;
    box.floor = SmallestSize;
    return box;
}

TextBox ListLayout::belowBox(qsizetype column, qreal top, const EventList::Cell &cell)
{
    return fitted(cellBox(column, top, regular(8), ink::Quiet), cell.below);
}

void ListLayout::placeTableHead()
{
    m_page.rectangle({Left, m_y, Right - Left, HeadHeight}, QColor(ink::Tint));
    for (qsizetype column = 0; column < m_list.columns.size(); ++column) {
        TextBox head = cellBox(column, m_y, bold(8.5), ink::Text);
        head.box.setHeight(HeadHeight);
        head.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        head.fitting = Fitting::Shrink;
        head.floor = 5;
        head.tag.meaning = Meaning::TableHeader;
        head.tag.row = 0;
        m_page.text(head, m_list.columns[column].heading);
    }
    m_y += HeadHeight;
    m_page.line({Left, m_y}, {Right, m_y}, 0.35, QColor(ink::Quiet));
}

void ListLayout::placeGroup(const QString &group)
{
    TextBox heading = textBox({Left + SideRoom, m_y + 2.4, Right - Left - 2 * SideRoom, GroupHeight - 3}, bold(11), ink::Accent, Meaning::Heading);
    heading.tag.level = 2;
    heading.fitting = Fitting::Shrink;
    heading.floor = 7;
    m_page.text(heading, group);
    m_y += GroupHeight;
    m_page.line({Left, m_y}, {Right, m_y}, 0.2, QColor(ink::Rule));
}

qreal ListLayout::rowHeight(const EventList::Row &row)
{
    qreal height = RowHeight;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const EventList::Cell &cell = row.cells[column];
        qreal needed = m_page.textHeight(mainBox(column, 0, cell), cell.text);
        if (!cell.below.isEmpty())
            needed += m_page.textHeight(belowBox(column, 0, cell), cell.below) + 0.2;
        height = std::max(height, needed + 2 * Padding);
    }
    return height;
}

void ListLayout::placeRow(const EventList::Row &row, bool startsGroup, bool isFirst)
{
    const qreal height = rowHeight(row);
    const qreal above = startsGroup ? GroupHeight : 0;
    const bool isFull = m_y + above + height > BodyEnd;
    if (isFull && !isFirst) {
        m_page.newPage();
        placeFurtherTitle();
    }
    if (isFull || isFirst)
        placeTableHead();
    if (startsGroup || (isFull && !row.group.isEmpty()))
        placeGroup(row.group);
    ++m_row;
    for (qsizetype column = 0; column < m_list.columns.size(); ++column) {
        if (m_list.columns[column].isTick) {
            placeTick(column, height);
            continue;
        }
        const EventList::Cell cell = row.cells.value(column);
        const qreal used = m_page.text(mainBox(column, m_y + Padding, cell), cell.text);
        if (!cell.below.isEmpty())
            m_page.text(belowBox(column, m_y + Padding + used + 0.2, cell), cell.below);
    }
    m_y += height;
    m_page.line({Left, m_y}, {Right, m_y}, 0.2, QColor(ink::Rule));
}

void ListLayout::placeTick(qsizetype column, qreal height)
{
    Shape box;
    const qreal left = leftOf(column) + (m_list.columns[column].width - TickSize) / 2;
    box.path.addRect(left, m_y + (height - TickSize) / 2, TickSize, TickSize);
    box.stroke = QColor(ink::Quiet);
    box.strokeWidth = 0.3;
    m_page.shape(std::move(box));
}

void ListLayout::placeFeet()
{
    const int count = m_page.pageCount();
    for (int index = 0; index < count; ++index) {
        m_page.goToPage(index);
        TextBox number = textBox({Left, FootTop, Right - Left, 0}, regular(8.5), ink::Quiet, Meaning::Artefact);
        number.alignment = Qt::AlignRight | Qt::AlignTop;
        m_page.text(number, documentTexts(m_list.head.language).pageOf.arg(index + 1).arg(count));
    }
}

} // namespace

EventList orderList(const EventHead &head, const QList<EventPerson> &people, domain::HandoverOrder order)
{
    const EventTexts &texts = eventTexts(head.language);
    EventList list;
    list.head = head;
    list.title = texts.orderList;
    list.columns = {{texts.number, 11}, {texts.name, 53}, {texts.municipality, 34}, {texts.role, 31}, {texts.certificate, 30}, {texts.handedOver, 16, true}};
    int without = 0;
    for (const EventPerson &person : people) {
        const QString hint = person.spokenName.endsWith(person.fullName) ? QString() : texts.onDocument.arg(person.fullName);
        without += person.certificateNumber.isEmpty() ? 1 : 0;
        list.rows.append({groupOf(person, order, head.language),
                          {{QString::number(list.rows.size() + 1), {}, false},
                           {person.spokenName, hint, true},
                           {person.municipality, {}, false},
                           {person.role, {}, false},
                           {person.certificateNumber.isEmpty() ? QStringLiteral("–") : person.certificateNumber, {}, false, true}}});
    }
    list.remark = texts.people.arg(people.size());
    if (without > 0)
        list.remark += QStringLiteral(" · ") + texts.withoutCertificate.arg(without);
    return list;
}

namespace {

/// The number of what is to be posted, further ones below; of somebody who was named anyhow, that of the certificate.
EventList::Cell numberCell(const EventPerson &person)
{
    QStringList numbers = person.numbersToPost;
    if (numbers.isEmpty())
        numbers.append(person.certificateNumber.isEmpty() ? QStringLiteral("–") : person.certificateNumber);
    const QString first = numbers.takeFirst();
    return {first, numbers.join(u' '), false, true};
}

} // namespace

EventList postingList(const EventHead &head, const QList<EventPerson> &people)
{
    const EventTexts &texts = eventTexts(head.language);
    EventList list;
    list.head = head;
    list.title = texts.postingList;
    list.columns = {{texts.number, 11}, {texts.name, 52}, {texts.address, 66}, {texts.certificate, 30}, {texts.posted, 16, true}};
    for (const EventPerson &person : people) {
        const bool hasAddress = person.address.gap != PostalAddress::Gap::All;
        list.rows.append({{},
                          {{QString::number(list.rows.size() + 1), {}, false},
                           {person.listName, hasAddress ? QString() : person.municipality, true},
                           {hasAddress ? person.address.lines.join(QStringLiteral(" · ")) : texts.noAddress, {}, false},
                           numberCell(person)}});
    }
    list.remark = texts.people.arg(people.size());
    return list;
}

EventPages eventListPages(Typesetter &typesetter, const EventList &list)
{
    return ListLayout(typesetter, list).pages();
}

} // namespace printing
