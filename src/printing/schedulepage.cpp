#include "printing/schedulepage.h"

#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/pagebuilder.h"

#include <algorithm>
#include <array>
#include <span>

namespace printing {

namespace {

constexpr qreal Left = 14;
constexpr qreal MonthWidthOnA4 = 27;
constexpr qreal Gutter = 3;
constexpr qreal HeadingTop = 14.5;
constexpr qreal ColumnHeadTopOnA4 = 28;
constexpr qreal ColumnHeadHeight = 11; ///< on A4
constexpr qreal BodyFoot = 14; ///< below the boxes
constexpr qreal FootHeight = 11;
constexpr qreal BarWidth = 1.4;
constexpr qreal HighestText = 32; ///< longer texts are set smaller, so that a box never outgrows a page

/// Okabe and Ito's colours, told apart by all common kinds of colour vision; black left to text.
constexpr std::array<QRgb, 6> Palette{0xFF0072B2, 0xFFD55E00, 0xFF009E73, 0xFFCC79A7, 0xFFE69F00, 0xFF56B4E9};

/// How much air the boxes have: roomy, or tight where that saves a page.
struct Measures
{
    qreal padding;  ///< around the texts of a box, mm
    qreal boxGap;   ///< between boxes, mm
    qreal monthGap; ///< between rule and box, mm
    qreal title;    ///< points
    qreal text;     ///< points
};

constexpr Measures Large{3, 2.6, 4, 12.5, 11};
constexpr Measures Medium{2.4, 2.2, 3.2, 11, 9.8};
constexpr Measures Roomy{2.2, 2, 3, 9.5, 8.5};
constexpr Measures Tight{1.3, 1.4, 2.2, 9, 8};

TextBox textBox(const QRectF &box, const FontSpec &font, QRgb colour, Meaning meaning)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.colour = QColor(colour);
    result.tag.meaning = meaning;
    result.lineSpacing = 1.25;
    return result;
}

/// Columns first … last that an entry's box covers.
struct Span
{
    int first = 0;
    int last = 0;
};

class ScheduleLayout
{
public:
    ScheduleLayout(Typesetter &typesetter, const ScheduleMatrix &matrix, const SchedulePaper &paper, const Measures &measures)
        : m_matrix(matrix), m_measures(measures), m_texts(documentTexts(matrix.language)), m_page(typesetter, paper.size()),
          m_columns(std::max<int>(1, static_cast<int>(matrix.roles.size()))), m_scale(paper.scale()), m_right(paper.size().width() - Left),
          m_bodyEnd(paper.size().height() - BodyFoot), m_footTop(paper.size().height() - FootHeight)
    {
    }

    SchedulePages pages()
    {
        startPage();
        for (const ScheduleMonth &month : m_matrix.months)
            placeMonth(month);
        placeFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void startPage();
    void placeColumnHeads();
    void placeMonth(const ScheduleMonth &month);
    void startMonth(const QString &label, bool continued);
    void placeEntry(const ScheduleEntry &entry, Span span, const QString &month);
    void placeBox(const ScheduleEntry &entry, Span span, qreal top, qreal height);
    void placeBoxTexts(const ScheduleEntry &entry, const QRectF &box);
    void placeFeet();
    [[nodiscard]] qreal monthWidth() const { return MonthWidthOnA4 * m_scale; }
    [[nodiscard]] qreal columnHeadTop() const { return ColumnHeadTopOnA4 * m_scale; }
    [[nodiscard]] qreal bodyTop() const { return columnHeadTop() + ColumnHeadHeight * m_scale; }
    [[nodiscard]] qreal columnLeft(int column) const;
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] QRectF spanBox(Span span, qreal top, qreal height) const;
    [[nodiscard]] QList<Span> spans(const ScheduleEntry &entry) const;
    [[nodiscard]] QString roleText(const ScheduleEntry &entry) const;
    [[nodiscard]] QColor roleColour(int column) const;
    [[nodiscard]] qreal boxHeight(const ScheduleEntry &entry, Span span);

    struct Lines
    {
        QString when;
        QString title;
        QString footer;
    };
    [[nodiscard]] Lines lines(const ScheduleEntry &entry) const;

    const ScheduleMatrix &m_matrix;
    const Measures &m_measures;
    const DocumentTexts &m_texts;
    PageBuilder m_page;
    int m_columns;
    qreal m_scale; ///< of all that is not the boxes
    qreal m_right;
    qreal m_bodyEnd;
    qreal m_footTop;
    int m_row = 0;
    QList<qreal> m_ends; ///< where the next box of each column may begin
};

qreal ScheduleLayout::columnWidth() const
{
    const qreal room = m_right - Left - monthWidth();
    return (room - Gutter * (m_columns - 1)) / m_columns;
}

qreal ScheduleLayout::columnLeft(int column) const
{
    return Left + monthWidth() + column * (columnWidth() + Gutter);
}

QRectF ScheduleLayout::spanBox(Span span, qreal top, qreal height) const
{
    return {columnLeft(span.first), top, columnLeft(span.last) + columnWidth() - columnLeft(span.first), height};
}

QColor ScheduleLayout::roleColour(int column) const
{
    if (column < m_matrix.roles.size() && m_matrix.roles[column].colour.isValid())
        return m_matrix.roles[column].colour;
    return QColor(Palette[static_cast<size_t>(column) % Palette.size()]);
}

/// Neighbouring columns as one box; columns apart as a box each.
QList<Span> ScheduleLayout::spans(const ScheduleEntry &entry) const
{
    QList<Span> result;
    for (const int column : entry.columns) {
        if (column < 0 || column >= m_columns)
            continue;
        if (!result.isEmpty() && result.last().last + 1 == column)
            result.last().last = column;
        else
            result.append({column, column});
    }
    if (result.isEmpty())
        result.append({0, m_columns - 1});
    return result;
}

/// For whom the session is; nothing under the head of the one column that says it already.
QString ScheduleLayout::roleText(const ScheduleEntry &entry) const
{
    if (entry.columns.size() == 1)
        return {};
    if (entry.columns.isEmpty() || entry.columns.size() >= m_matrix.roles.size())
        return m_texts.allRoles;
    QStringList names;
    for (const int column : entry.columns) {
        if (column >= 0 && column < m_matrix.roles.size())
            names.append(m_matrix.roles[column].name);
    }
    return names.join(QStringLiteral(", "));
}

ScheduleLayout::Lines ScheduleLayout::lines(const ScheduleEntry &entry) const
{
    Lines result;
    result.when = entry.state.isEmpty() ? entry.when : QStringLiteral("%1 · %2").arg(entry.when, entry.state);
    result.title = entry.title;
    QStringList parts;
    for (const QString &part : {roleText(entry), entry.kind, entry.where}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    result.footer = parts.join(QStringLiteral(" · "));
    return result;
}

void ScheduleLayout::startPage()
{
    const bool first = m_page.pages().size() == 1 && m_page.pages().first().items.isEmpty();
    if (!first)
        m_page.newPage();
    m_page.rectangle({Left, 11, 16, 1.2}, QColor(ink::Accent));
    TextBox heading = textBox({Left, HeadingTop, (m_right - Left) * 0.72, 9 * m_scale}, regular(17 * m_scale), ink::Accent, first ? Meaning::Heading : Meaning::Artefact);
    heading.fitting = Fitting::Shrink;
    heading.floor = 10;
    heading.maxLines = 1;
    heading.field = QStringLiteral("programme");
    m_page.text(heading, m_matrix.title.isEmpty() ? m_texts.schedule : QStringLiteral("%1: %2").arg(m_texts.schedule, m_matrix.title));
    TextBox organiser = textBox({Left + (m_right - Left) * 0.74, 16, (m_right - Left) * 0.26, 8 * m_scale}, regular(9 * m_scale), ink::Quiet,
                                first ? Meaning::Paragraph : Meaning::Artefact);
    organiser.alignment = Qt::AlignRight | Qt::AlignTop;
    organiser.fitting = Fitting::Shrink;
    organiser.floor = 6;
    m_page.text(organiser, m_matrix.organiser);
    placeColumnHeads();
    m_ends.fill(bodyTop(), m_columns);
}

void ScheduleLayout::placeColumnHeads()
{
    TextBox month = textBox({Left, columnHeadTop(), monthWidth() - 2, 7 * m_scale}, regular(9 * m_scale), ink::Quiet, Meaning::TableHeader);
    month.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    m_page.text(month, m_texts.month);
    for (int column = 0; column < m_matrix.roles.size(); ++column) {
        const qreal left = columnLeft(column);
        m_page.rectangle({left, columnHeadTop() + 7.4 * m_scale, columnWidth(), 1.1}, roleColour(column));
        TextBox head = textBox({left, columnHeadTop(), columnWidth(), 7 * m_scale}, bold(10.5 * m_scale), ink::Text, Meaning::TableHeader);
        head.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        head.fitting = Fitting::Shrink;
        head.floor = 7;
        head.tag.column = column + 1;
        head.field = QStringLiteral("role");
        m_page.text(head, m_matrix.roles[column].name);
    }
}

void ScheduleLayout::startMonth(const QString &label, bool continued)
{
    const qreal top = *std::max_element(m_ends.begin(), m_ends.end());
    const bool atTop = top <= bodyTop();
    if (!atTop)
        m_page.line({Left, top}, {m_right, top}, 0.2, QColor(ink::Rule));
    const qreal begin = atTop ? bodyTop() : top + m_measures.monthGap;
    m_ends.fill(begin, m_columns);
    TextBox name = textBox({Left, begin + m_measures.padding - 0.6, monthWidth() - 3, 0}, bold(11 * m_scale), ink::Text, Meaning::TableHeader);
    name.tag.row = m_row;
    const qreal height = m_page.text(name, label);
    if (!continued)
        return;
    TextBox note = textBox({Left, name.box.top() + height + 0.5, monthWidth() - 3, 0}, regular(m_measures.text), ink::Quiet, Meaning::Artefact);
    m_page.text(note, m_texts.continued);
}

void ScheduleLayout::placeMonth(const ScheduleMonth &month)
{
    if (month.entries.isEmpty())
        return;
    ++m_row;
    const ScheduleEntry &first = month.entries.first();
    const qreal top = *std::max_element(m_ends.begin(), m_ends.end());
    if (top > bodyTop() && top + m_measures.monthGap + boxHeight(first, spans(first).first()) > m_bodyEnd)
        startPage();
    startMonth(month.name, false);
    for (const ScheduleEntry &entry : month.entries) {
        for (const Span &span : spans(entry))
            placeEntry(entry, span, month.name);
    }
    const qreal end = *std::max_element(m_ends.begin(), m_ends.end()) + m_measures.monthGap - m_measures.boxGap;
    m_ends.fill(end, m_columns);
}

void ScheduleLayout::placeEntry(const ScheduleEntry &entry, Span span, const QString &month)
{
    const auto topOfSpan = [&] { return *std::max_element(m_ends.begin() + span.first, m_ends.begin() + span.last + 1); };
    const qreal height = boxHeight(entry, span);
    if (topOfSpan() + height > m_bodyEnd && topOfSpan() > bodyTop()) {
        startPage();
        startMonth(month, true);
    }
    const qreal top = topOfSpan();
    placeBox(entry, span, top, height);
    for (int column = span.first; column <= span.last; ++column)
        m_ends[column] = top + height + m_measures.boxGap;
}

qreal ScheduleLayout::boxHeight(const ScheduleEntry &entry, Span span)
{
    const QRectF inner = spanBox(span, 0, HighestText).adjusted(BarWidth + m_measures.padding, 0, -m_measures.padding, 0);
    const Lines text = lines(entry);
    return 2 * m_measures.padding + m_page.textHeight(textBox(inner, regular(m_measures.text), ink::Quiet, Meaning::TableCell), text.when)
        + 0.5 + m_page.textHeight(textBox(inner, bold(m_measures.title), ink::Text, Meaning::TableCell), text.title)
        + 0.5 + m_page.textHeight(textBox(inner, regular(m_measures.text), ink::Text, Meaning::TableCell), text.footer);
}

void ScheduleLayout::placeBox(const ScheduleEntry &entry, Span span, qreal top, qreal height)
{
    const QRectF box = spanBox(span, top, height);
    m_page.rectangle(box, QColor(ink::Tint));
    const bool forAll = span.first == 0 && span.last == m_columns - 1;
    if (forAll && m_columns > 1) {
        m_page.rectangle({box.left(), top, BarWidth, height}, QColor(ink::Text));
    } else {
        const qreal share = height / (span.last - span.first + 1);
        for (int column = span.first; column <= span.last; ++column)
            m_page.rectangle({box.left(), top + share * (column - span.first), BarWidth, share}, roleColour(column));
    }
    placeBoxTexts(entry, box.adjusted(BarWidth + m_measures.padding, m_measures.padding, -m_measures.padding, -m_measures.padding));
}

void ScheduleLayout::placeBoxTexts(const ScheduleEntry &entry, const QRectF &box)
{
    const Lines text = lines(entry);
    const QRgb titleInk = entry.cancelled ? ink::Quiet : ink::Text;
    qreal y = box.top();
    const auto place = [&](const FontSpec &font, QRgb colour, const QString &content) {
        TextBox line = textBox({box.left(), y, box.width(), HighestText}, font, colour, Meaning::TableCell);
        line.tag.row = m_row;
        line.field = QStringLiteral("session");
        y += m_page.text(line, content) + 0.5;
    };
    place(regular(m_measures.text), entry.cancelled ? ink::Alert : ink::Quiet, text.when);
    place(bold(m_measures.title), titleInk, text.title);
    place(regular(m_measures.text), titleInk, text.footer);
}

void ScheduleLayout::placeFeet()
{
    const int count = m_page.pageCount();
    const QString date = m_matrix.asOf.isValid() ? m_texts.asOf.arg(writtenDate(m_matrix.asOf, m_matrix.language)) : QString();
    for (int index = 0; index < count; ++index) {
        m_page.goToPage(index);
        const QRectF foot(Left, m_footTop, m_right - Left, 0);
        m_page.text(textBox(foot, regular(8 * m_scale), ink::Quiet, Meaning::Artefact), date);
        TextBox number = textBox(foot, regular(8 * m_scale), ink::Quiet, Meaning::Artefact);
        number.alignment = Qt::AlignRight | Qt::AlignTop;
        m_page.text(number, m_texts.pageOf.arg(index + 1).arg(count));
    }
}

} // namespace

SchedulePages schedulePages(Typesetter &typesetter, const ScheduleMatrix &matrix, const SchedulePaper &paper)
{
    static constexpr std::array measures{Large, Medium, Roomy, Tight};
    SchedulePages best;
    for (const Measures &each : std::span(measures).subspan(paper.format == PaperFormat::A3 ? 0 : 2)) {
        SchedulePages pages = ScheduleLayout(typesetter, matrix, paper, each).pages();
        if (best.pages.isEmpty() || pages.pages.size() < best.pages.size())
            best = std::move(pages);
        if (best.pages.size() == 1)
            break;
    }
    return best;
}

PdfInfo pdfInfo(const ScheduleMatrix &matrix)
{
    PdfInfo info;
    const QString schedule = documentTexts(matrix.language).schedule;
    info.title = matrix.title.isEmpty() ? schedule : QStringLiteral("%1: %2").arg(schedule, matrix.title);
    info.author = matrix.organiser;
    info.subject = matrix.title;
    info.language = languageCode(matrix.language);
    return info;
}

base::Result<QByteArray> renderSchedule(const ScheduleMatrix &matrix)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    Typesetter typesetter;
    return renderPdf(schedulePages(typesetter, matrix).pages, pdfInfo(matrix));
}

} // namespace printing
