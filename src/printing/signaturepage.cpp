#include "printing/signaturepage.h"

#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/pagebuilder.h"
#include "printing/signaturetexts.h"

#include <algorithm>

namespace printing {

namespace {

constexpr QSizeF A4{210, 297};
constexpr qreal Left = 20;
constexpr qreal Right = 195;
constexpr qreal Top = 14;
constexpr qreal BodyEnd = 268;
constexpr qreal NoteTop = 271;
constexpr qreal NoteHeight = 10.5;
constexpr qreal FootTop = 284;
constexpr qreal RowHeight = 9.5; ///< at least 9 mm to sign in
constexpr qreal HeadHeight = 7;
constexpr qreal Padding = 1.1;   ///< above and below the text of a cell
constexpr qreal HighestText = 70; ///< longer names are set smaller, so that a row never outgrows a page
constexpr qreal LabelWidth = 18;  ///< of the particulars of the session

enum Column { NumberColumn, FamilyNameColumn, GivenNameColumn, MunicipalityColumn, SignatureColumn, ColumnCount };
constexpr qreal Widths[ColumnCount] = {11, 39, 32, 43, 50};

/// Names go on over several lines first; a single word that is wider than its column is set smaller, the largest of
/// these sizes (points) that it fits in.
constexpr qreal Floors[] = {9, 8, 7, 6, 5};
constexpr qsizetype LongestName = 200; ///< of longer texts only the smallest size is tried

qreal columnLeft(int column)
{
    qreal left = Left;
    for (int i = 0; i < column; ++i)
        left += Widths[i];
    return left;
}

TextBox textBox(const QRectF &box, const FontSpec &font, QRgb colour, Meaning meaning)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.colour = QColor(colour);
    result.tag.meaning = meaning;
    return result;
}

class SheetLayout
{
public:
    SheetLayout(Typesetter &typesetter, const SignatureSheet &sheet)
        : m_sheet(sheet), m_common(documentTexts(sheet.language)), m_texts(signatureTexts(sheet.language)), m_page(typesetter, A4)
    {
    }

    SignaturePages pages()
    {
        placeFirstHead();
        placeTableHead();
        for (const SignatureRow &row : m_sheet.people)
            placeRow(row);
        for (int row = 1; row <= m_sheet.freeRows; ++row)
            placeRow({QString::number(m_sheet.people.size() + row), {}, {}, {}});
        endTable();
        placeWaiting();
        placeFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void placeFirstHead();
    void placeFurtherHead();
    void placeParticulars();
    void placeTableHead();
    void placeRow(const SignatureRow &row);
    void endTable();
    void placeWaiting();
    void placeFeet();
    void nextPage();
    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] static QString text(const SignatureRow &row, int column);
    [[nodiscard]] TextBox cell(int column, qreal top, qreal height) const;
    [[nodiscard]] TextBox fittedCell(const SignatureRow &row, int column, qreal top, qreal height);
    [[nodiscard]] qreal rowHeight(const SignatureRow &row);

    const SignatureSheet &m_sheet;
    const DocumentTexts &m_common;
    const SignatureTexts &m_texts;
    PageBuilder m_page;
    qreal m_y = Top;
    qreal m_tableTop = 0;
    int m_row = 0;
    QString m_continued; ///< heading that stands again on the next page
};

QString SheetLayout::heading(int column) const
{
    switch (column) {
    case NumberColumn: return m_texts.number;
    case FamilyNameColumn: return m_texts.familyName;
    case GivenNameColumn: return m_texts.givenName;
    case MunicipalityColumn: return m_texts.municipality;
    default: return m_texts.signature;
    }
}

QString SheetLayout::text(const SignatureRow &row, int column)
{
    switch (column) {
    case NumberColumn: return row.number;
    case FamilyNameColumn: return row.familyName;
    case GivenNameColumn: return row.givenName;
    case MunicipalityColumn: return row.municipality;
    default: return {};
    }
}

void SheetLayout::placeFirstHead()
{
    m_page.rectangle({Left, Top, 16, 1.2}, QColor(ink::Accent));
    TextBox programme = textBox({Left, Top + 3, Right - Left, 10}, regular(9), ink::Quiet, Meaning::Paragraph);
    programme.fitting = Fitting::Shrink;
    programme.floor = 6;
    programme.field = QStringLiteral("programme");
    m_page.text(programme, m_sheet.programme.isEmpty() ? m_texts.signatureSheet
                                                      : QStringLiteral("%1 · %2").arg(m_texts.signatureSheet, m_sheet.programme));
    TextBox title = textBox({Left, Top + 8.5, Right - Left, HighestText}, bold(16), ink::Accent, Meaning::Heading);
    title.lineSpacing = 1.15;
    title.field = QStringLiteral("session");
    m_y = title.box.top() + m_page.text(title, m_sheet.session) + 2.5;
    placeParticulars();
}

/// Date and time in one line, place and coaches below: labels at the left, what they say beside them.
void SheetLayout::placeParticulars()
{
    const QString when = m_sheet.time.isEmpty() ? m_sheet.date : QStringLiteral("%1, %2").arg(m_sheet.date, m_sheet.time);
    const QString whenLabel = m_sheet.time.isEmpty() ? m_texts.date : QStringLiteral("%1, %2").arg(m_texts.date, m_texts.time);
    QList<QPair<QString, QString>> lines{{whenLabel, when}, {m_texts.place, m_sheet.place}};
    if (!m_sheet.coaches.isEmpty())
        lines.append({m_sheet.coaches.size() > 1 ? m_texts.coaches : m_texts.coach, m_sheet.coaches.join(QStringLiteral(", "))});
    for (const auto &[label, value] : lines) {
        m_page.text(textBox({Left, m_y, LabelWidth + 8, 0}, regular(10), ink::Quiet, Meaning::Paragraph), label);
        TextBox box = textBox({Left + LabelWidth + 8, m_y, Right - Left - LabelWidth - 8, 24}, regular(10), ink::Text, Meaning::Paragraph);
        box.field = QStringLiteral("session");
        m_y += std::max(m_page.text(box, value), pointsToMm(10) * 1.15) + 0.8;
    }
    m_y += 2.5;
}

void SheetLayout::placeFurtherHead()
{
    m_y = Top;
    TextBox session = textBox({Left, m_y, (Right - Left) * 0.68, 10}, bold(10), ink::Text, Meaning::Artefact);
    session.fitting = Fitting::Shrink;
    session.floor = 7;
    m_page.text(session, m_sheet.session);
    TextBox date = textBox({Left + (Right - Left) * 0.7, m_y, (Right - Left) * 0.3, 10}, regular(9), ink::Quiet, Meaning::Artefact);
    date.alignment = Qt::AlignRight | Qt::AlignTop;
    date.fitting = Fitting::Shrink;
    date.floor = 6;
    m_page.text(date, m_sheet.date);
    m_y += 11;
    if (m_continued.isEmpty())
        return;
    m_page.text(textBox({Left, m_y, Right - Left, 0}, bold(12), ink::Accent, Meaning::Artefact),
                QStringLiteral("%1 (%2)").arg(m_continued, m_common.continued));
    m_y += 7;
}

void SheetLayout::placeTableHead()
{
    m_tableTop = m_y;
    m_page.rectangle({Left, m_y, Right - Left, HeadHeight}, QColor(ink::Tint));
    for (int column = 0; column < ColumnCount; ++column) {
        TextBox head = cell(column, m_y, HeadHeight);
        head.font = bold(9);
        head.tag.meaning = Meaning::TableHeader;
        head.tag.row = 0;
        m_page.text(head, heading(column));
    }
    m_y += HeadHeight;
    m_page.line({Left, m_y}, {Right, m_y}, 0.35, QColor(ink::Quiet));
}

TextBox SheetLayout::cell(int column, qreal top, qreal height) const
{
    const bool isName = column == FamilyNameColumn;
    const qreal size = column == NumberColumn ? 9 : column == MunicipalityColumn ? 10 : 11;
    TextBox box = textBox({columnLeft(column) + 1.5, top, Widths[column] - 3, height}, isName ? bold(size) : regular(size),
                          column == NumberColumn ? ink::Quiet : ink::Text, Meaning::TableCell);
    box.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    box.fitting = Fitting::Shrink;
    box.floor = Floors[0];
    box.maxLines = 5;
    box.lineSpacing = 1.15;
    box.tag.row = m_row;
    box.tag.column = column;
    box.tag.label = heading(column);
    box.field = QStringLiteral("name");
    return box;
}

TextBox SheetLayout::fittedCell(const SignatureRow &row, int column, qreal top, qreal height)
{
    TextBox box = cell(column, top, height);
    for (const qreal floor : Floors) {
        box.floor = floor;
        if (text(row, column).size() > LongestName)
            continue;
        const QList<PreflightFinding> findings = placeText(m_page.typesetter(), box, text(row, column)).findings;
        const auto isTooLong = [](const PreflightFinding &finding) {
            return finding.code == PreflightCode::Overflow || finding.code == PreflightCode::Cut;
        };
        if (std::none_of(findings.begin(), findings.end(), isTooLong))
            break;
    }
    return box;
}

qreal SheetLayout::rowHeight(const SignatureRow &row)
{
    qreal height = RowHeight;
    for (int column = 0; column < SignatureColumn; ++column)
        height = std::max(height, m_page.textHeight(fittedCell(row, column, 0, HighestText), text(row, column)) + 2 * Padding);
    return height;
}

void SheetLayout::placeRow(const SignatureRow &row)
{
    const qreal height = rowHeight(row);
    if (m_y + height > BodyEnd) {
        endTable();
        nextPage();
        placeTableHead();
    }
    ++m_row;
    for (int column = 0; column < SignatureColumn; ++column) {
        if (!text(row, column).isEmpty())
            m_page.text(fittedCell(row, column, m_y + Padding, height - 2 * Padding), text(row, column));
    }
    m_y += height;
    m_page.line({Left, m_y}, {Right, m_y}, 0.2, QColor(ink::Rule));
}

/// Rules down the table, so that everybody signs in the right line and field.
void SheetLayout::endTable()
{
    for (int column = 1; column < ColumnCount; ++column)
        m_page.line({columnLeft(column), m_tableTop}, {columnLeft(column), m_y}, 0.15, QColor(ink::Rule));
    m_page.line({Left, m_tableTop}, {Left, m_y}, 0.15, QColor(ink::Rule));
    m_page.line({Right, m_tableTop}, {Right, m_y}, 0.15, QColor(ink::Rule));
}

void SheetLayout::nextPage()
{
    m_page.newPage();
    placeFurtherHead();
}

void SheetLayout::placeWaiting()
{
    if (m_sheet.waiting.isEmpty())
        return;
    if (m_y + 22 + HeadHeight + rowHeight(m_sheet.waiting.first()) > BodyEnd)
        nextPage();
    else
        m_y += 6;
    TextBox head = textBox({Left, m_y, Right - Left, 0}, bold(12), ink::Accent, Meaning::Heading);
    head.tag.level = 2;
    m_y += m_page.text(head, m_texts.waitingList) + 0.8;
    m_y += m_page.text(textBox({Left, m_y, Right - Left, 0}, regular(9), ink::Quiet, Meaning::Paragraph), m_texts.waitingOrder) + 2;
    m_continued = m_texts.waitingList;
    placeTableHead();
    for (const SignatureRow &row : m_sheet.waiting)
        placeRow(row);
    endTable();
}

void SheetLayout::placeFeet()
{
    const QString privacy = m_sheet.organiser.isEmpty() ? m_texts.privacy : m_texts.privacyOf.arg(m_sheet.organiser);
    const int count = m_page.pageCount();
    for (int index = 0; index < count; ++index) {
        m_page.goToPage(index);
        TextBox note = textBox({Left, NoteTop, Right - Left, NoteHeight}, regular(7.5), ink::Quiet, index == 0 ? Meaning::Paragraph : Meaning::Artefact);
        note.lineSpacing = 1.2;
        m_page.text(note, privacy);
        TextBox number = textBox({Left, FootTop, Right - Left, 0}, regular(8.5), ink::Quiet, Meaning::Artefact);
        number.alignment = Qt::AlignRight | Qt::AlignTop;
        m_page.text(number, m_common.pageOf.arg(index + 1).arg(count));
    }
}

} // namespace

SignaturePages signaturePages(Typesetter &typesetter, const SignatureSheet &sheet)
{
    return SheetLayout(typesetter, sheet).pages();
}

PdfInfo pdfInfo(const QList<SignatureSheet> &sheets)
{
    PdfInfo info;
    if (sheets.isEmpty())
        return info;
    const SignatureSheet &first = sheets.first();
    const SignatureTexts &texts = signatureTexts(first.language);
    if (sheets.size() == 1)
        info.title = first.session.isEmpty() ? texts.signatureSheet : texts.sheetOf.arg(first.session);
    else
        info.title = first.programme.isEmpty() ? texts.signatureSheets : texts.sheetsOf.arg(first.programme);
    info.author = first.organiser;
    info.subject = first.programme;
    info.language = languageCode(first.language);
    return info;
}

base::Result<SignaturePdf> renderSignatureSheets(const QList<SignatureSheet> &sheets, const Progress &progress)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    SignaturePdf result;
    Typesetter typesetter;
    const PageSequence sequence{int(sheets.size()), [&](int index) {
                                    SignaturePages sheet = signaturePages(typesetter, sheets[index]);
                                    result.findings.append(sheet.findings);
                                    return sheet.pages;
                                }};
    base::Result<RenderedPdf> rendered = renderPdf(sequence, pdfInfo(sheets), typesetter, progress);
    if (!rendered)
        return rendered.failure();
    result.bytes = std::move(rendered->bytes);
    result.pageCounts = std::move(rendered->pageCounts);
    return result;
}

} // namespace printing
