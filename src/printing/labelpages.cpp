#include "printing/labelpages.h"

#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/eventtexts.h"
#include "printing/pagebuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace printing {

namespace {

constexpr qreal BadgeHeight = 50; ///< that the sizes below are meant for; others in proportion
constexpr qreal BadgeSide = 4;   ///< free at the left and right
constexpr qreal BadgeEdge = 3;   ///< free above and below
constexpr qreal RulerLength = 100;

/// Black or white, whichever has more contrast on this colour (WCAG 2.1 § 1.4.3).
QRgb textOn(const QColor &background)
{
    const auto linear = [](qreal value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    const qreal luminance = 0.2126 * linear(background.redF()) + 0.7152 * linear(background.greenF()) + 0.0722 * linear(background.blueF());
    return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? 0xFFFFFFFF : 0xFF000000;
}

TextBox textBox(const QRectF &box, const FontSpec &font, QRgb colour, const char *field, int lines = 1)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.font.family = certificateFontFamily(); // has all letters of names in official use
    result.colour = QColor(colour);
    result.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    result.fitting = Fitting::Shrink;
    result.maxLines = lines;
    result.lineSpacing = 1.1;
    result.tag.meaning = Meaning::Paragraph;
    result.field = QString::fromLatin1(field);
    return result;
}

/// Fills the labels of sheets one after another.
class LabelLayout
{
public:
    LabelLayout(Typesetter &typesetter, const LabelSheet &sheet) : m_sheet(sheet), m_page(typesetter, sheet.format.page) {}

    /// The box of the next label, whose page is the current one from now on.
    QRectF next()
    {
        const LabelPlace place = labelPlace(m_sheet, m_count++);
        while (m_page.pageCount() <= place.page)
            m_page.newPage();
        if (m_sheet.hasOutlines)
            outline(place.box);
        return place.box;
    }
    void outline(const QRectF &box)
    {
        Shape frame;
        frame.path.addRoundedRect(box, m_sheet.format.corner, m_sheet.format.corner);
        frame.stroke = QColor(ink::Rule);
        m_page.shape(std::move(frame));
    }
    [[nodiscard]] PageBuilder &page() { return m_page; }
    [[nodiscard]] EventPages pages() const { return {m_page.pages(), m_page.findings()}; }

private:
    LabelSheet m_sheet;
    PageBuilder m_page;
    int m_count = 0;
};

/// Programme and event, small, one below the other.
void placeHead(PageBuilder &page, const QRectF &box, const EventHead &head, qreal scale)
{
    QStringList lines{head.programme, head.event};
    lines.removeAll(QString());
    lines.removeDuplicates();
    qreal top = box.top();
    for (const QString &text : std::as_const(lines)) {
        TextBox line = textBox({box.left(), top, box.width(), box.height() / 2}, regular(6 * scale), ink::Quiet, "event");
        line.floor = 4;
        page.text(line, text);
        top += box.height() / 2;
    }
}

/// The role as a word on its colour at the foot of the badge, the table at the right of it.
void placeBand(PageBuilder &page, const QRectF &band, const EventPerson &person, qreal scale)
{
    const bool hasRole = !person.role.isEmpty();
    if (!hasRole && person.table.isEmpty())
        return;
    const QColor colour = hasRole && person.roleColour.isValid() ? person.roleColour : QColor(ink::Tint);
    page.rectangle(band, colour);
    const qreal room = band.width() - 4;
    const qreal widest = hasRole ? room * 0.4 : room;
    TextBox table = textBox({}, regular(11 * scale), textOn(colour), "table");
    const qreal tableWidth = person.table.isEmpty() ? 0 : std::min(page.typesetter().width(person.table, table.font) + 0.5, widest);
    TextBox role = textBox({band.left() + 2, band.top(), room - tableWidth - (hasRole && tableWidth > 0 ? 2 : 0), band.height()}, bold(11 * scale),
                           textOn(colour), "role");
    role.floor = 6;
    if (hasRole)
        page.text(role, person.role);
    table.box = {band.right() - 2 - tableWidth, band.top(), tableWidth, band.height()};
    table.floor = 6;
    table.alignment = Qt::AlignRight | Qt::AlignVCenter;
    if (tableWidth > 0)
        page.text(table, person.table);
}

void placeBadge(PageBuilder &page, const QRectF &label, const EventHead &head, const EventPerson &person, const QImage &logo)
{
    const qreal scale = std::min(1.0, label.height() / BadgeHeight);
    const QRectF inner = label.adjusted(BadgeSide, BadgeEdge * scale, -BadgeSide, -BadgeEdge * scale);
    const qreal logoWidth = logo.isNull() ? 0 : inner.width() * 0.3;
    const qreal top = 5.8 * scale;
    placeHead(page, {inner.left(), inner.top(), inner.width() - (logoWidth > 0 ? logoWidth + 2 : 0), top}, head, scale);
    if (logoWidth > 0) {
        const QSizeF size = QSizeF(logo.size()).scaled(QSizeF(logoWidth, top), Qt::KeepAspectRatio);
        page.picture({inner.right() - size.width(), inner.top(), size.width(), top}, logo, documentTexts(head.language).logo.arg(head.organiser));
    }
    const qreal band = 6.5 * scale;
    const qreal names = inner.height() - top - band - 2 * scale;
    const bool hasGivenName = !person.givenName.isEmpty();
    TextBox given = textBox({inner.left(), inner.top() + top + scale, inner.width(), names * 0.46}, bold(31 * scale), ink::Text, "name", 2);
    given.floor = 11;
    page.text(given, hasGivenName ? person.givenName : person.familyName);
    TextBox family = textBox({inner.left(), given.box.bottom(), inner.width(), names * 0.31}, bold(17 * scale), ink::Text, "name", 2);
    family.floor = 8;
    if (hasGivenName)
        page.text(family, person.familyName);
    TextBox municipality = textBox({inner.left(), family.box.bottom(), inner.width(), names * 0.23}, regular(12 * scale), ink::Text, "municipality", 2);
    municipality.floor = 7;
    page.text(municipality, person.municipality);
    placeBand(page, {inner.left(), inner.bottom() - band, inner.width(), band}, person, scale);
}

/// The largest size that a whole address fits in, without breaking a line where that can be.
void placeAddress(PageBuilder &page, const QRectF &label, const QStringList &lines)
{
    TextBox box = textBox(label.adjusted(4, 3, -4, -3), regular(11), ink::Text, "address");
    box.fitting = Fitting::Flow;
    box.lineSpacing = 1.18;
    const QString text = lines.join(u'\n');
    for (qreal size = 11; size >= 7; size -= 0.5) {
        box.font.size = size;
        const PlacedText placed = placeText(page.typesetter(), box, text);
        const bool isWhole = std::none_of(placed.findings.begin(), placed.findings.end(), [](const PreflightFinding &finding) {
            return finding.code == PreflightCode::Overflow || finding.code == PreflightCode::Cut;
        });
        const bool isUnbroken = placed.runs.size() == lines.size();
        if (isWhole && (isUnbroken || size <= 8))
            break;
    }
    page.text(box, text);
}

} // namespace

EventPages badgePages(Typesetter &typesetter, const LabelSheet &sheet, const EventHead &head, const QList<EventPerson> &people, const QImage &logo)
{
    LabelLayout layout(typesetter, sheet);
    for (const EventPerson &person : people) {
        const QRectF label = layout.next();
        placeBadge(layout.page(), label, head, person, logo);
    }
    return layout.pages();
}

QList<PreflightFinding> addressFindings(const QList<EventPerson> &people)
{
    QList<PreflightFinding> findings;
    for (const EventPerson &person : people) {
        if (person.address.gap == PostalAddress::Gap::All)
            findings.append({PreflightCode::EmptyText, QStringLiteral("address"), person.fullName,
                             QCoreApplication::translate("printing", "“%1” has no address: enter one with the person, or street and postal code with the municipality.")
                                 .arg(person.fullName)});
        else if (person.address.gap == PostalAddress::Gap::Street)
            findings.append({PreflightCode::EmptyText, QStringLiteral("address"), person.fullName,
                             QCoreApplication::translate("printing", "The address of “%1” has no street: enter it with the municipality.").arg(person.fullName)});
    }
    return findings;
}

EventPages addressLabelPages(Typesetter &typesetter, const LabelSheet &sheet, const QList<EventPerson> &people)
{
    LabelLayout layout(typesetter, sheet);
    for (const EventPerson &person : people) {
        if (person.address.gap == PostalAddress::Gap::All)
            continue;
        const QRectF label = layout.next();
        placeAddress(layout.page(), label, person.address.lines);
    }
    EventPages pages = layout.pages();
    pages.findings = addressFindings(people) + pages.findings;
    return pages;
}

EventPages calibrationPages(Typesetter &typesetter, const LabelSheet &sheet, DocumentLanguage language)
{
    LabelSheet whole = sheet;
    whole.start = 1;
    whole.hasOutlines = true;
    LabelLayout layout(typesetter, whole);
    const EventTexts &texts = eventTexts(language);
    PageBuilder &page = layout.page();
    for (int number = 1; number <= sheet.format.count(); ++number) {
        const QRectF label = layout.next();
        TextBox box = textBox(label.adjusted(3, 2, -3, -2), regular(9), ink::Quiet, "number");
        box.alignment = Qt::AlignLeft | Qt::AlignTop;
        page.text(box, QString::number(number));
        page.line({label.center().x() - 3, label.center().y()}, {label.center().x() + 3, label.center().y()}, 0.2, QColor(ink::Quiet));
        page.line({label.center().x(), label.center().y() - 3}, {label.center().x(), label.center().y() + 3}, 0.2, QColor(ink::Quiet));
    }
    const QRectF hint = labelPlace(whole, 0).box.adjusted(8, 2, -3, -2);
    TextBox box = textBox({hint.left(), hint.top(), hint.width(), hint.height() / 2 - 5}, regular(8.5), ink::Text, "hint", 8);
    box.floor = 5;
    page.text(box, texts.calibrationHint);
    const qreal left = (sheet.format.page.width() - RulerLength) / 2;
    const QRectF middle = labelPlace(whole, sheet.format.rows / 2 * sheet.format.columns).box; // below its cross
    const qreal y = middle.top() + middle.height() * 0.72;
    page.line({left, y}, {left + RulerLength, y}, 0.3, QColor(ink::Text));
    for (int tick = 0; tick <= int(RulerLength); tick += 10)
        page.line({left + tick, y - (tick % 50 == 0 ? 2.5 : 1.2)}, {left + tick, y}, 0.3, QColor(ink::Text));
    TextBox ruler = textBox({left, y + 1, RulerLength, 8}, regular(8.5), ink::Text, "hint", 2);
    ruler.alignment = Qt::AlignLeft | Qt::AlignTop;
    page.text(ruler, texts.rulerHint);
    return layout.pages();
}

} // namespace printing
