#include "printing/certificatepage.h"

#include "printing/documentstyle.h"
#include "printing/pagebuilder.h"
#include "printing/sessiontable.h"

#include <algorithm>

namespace printing {

namespace {

constexpr QSizeF A4{210, 297};
constexpr qreal Left = 27;
constexpr qreal Right = 183;
constexpr qreal Width = Right - Left;
constexpr qreal SignatureLine = 258;
constexpr qreal PlaceBaseline = 240;
constexpr qreal ListEnd = 230; ///< the list ends here at the latest, above place and date
constexpr qreal FootTop = 281;
constexpr qreal AnnexTop = 58;
constexpr qreal AnnexEnd = 268;

TextBox flow(const QRectF &box, const FontSpec &font, QRgb colour, Meaning meaning)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.colour = QColor(colour);
    result.tag.meaning = meaning;
    return result;
}

TextBox shrink(const QRectF &box, const FontSpec &font, qreal floor, int maxLines, QRgb colour, const QString &field)
{
    TextBox result = flow(box, font, colour, Meaning::Paragraph);
    result.fitting = Fitting::Shrink;
    result.floor = floor;
    result.maxLines = maxLines;
    result.lineSpacing = 1.2;
    result.field = field;
    return result;
}

class CertificateLayout
{
public:
    CertificateLayout(Typesetter &typesetter, const CertificateData &data)
        : m_data(data), m_texts(documentTexts(data.language)), m_page(typesetter, A4)
    {
    }

    CertificatePages pages()
    {
        placeHead();
        placeRecipient();
        placeStatement();
        placeSessions();
        m_page.goToPage(0);
        placeSignature();
        placeFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void placeHead();
    void placeRecipient();
    void placeStatement();
    void placeSessions();
    void placeAnnex();
    void placeSignature();
    void placeFeet();
    void startAnnexPage(bool first);
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString extent() const;

    const CertificateData &m_data;
    const DocumentTexts &m_texts;
    PageBuilder m_page;
    qreal m_y = 0;
};

void CertificateLayout::placeHead()
{
    if (!m_data.logo.isNull()) {
        m_page.picture({Left, 18, 62, 22}, m_data.logo, m_texts.logo.arg(m_data.organiser));
    } else if (!m_data.organiser.isEmpty()) {
        m_page.text(shrink({Left, 22, Width, 14}, bold(12), 8, 2, ink::Text, QStringLiteral("organiser")), m_data.organiser);
    }
    m_page.rectangle({Left, 51, 22, 1.4}, QColor(ink::Accent));
    TextBox heading = flow({Left, 56, Width, 18}, regular(34), ink::Accent, Meaning::Heading);
    heading.fitting = Fitting::Shrink;
    heading.floor = 24;
    heading.maxLines = 1;
    m_page.text(heading, kindText(m_data));
}

void CertificateLayout::placeRecipient()
{
    m_y = 84;
    TextBox name = shrink({Left, m_y, Width, 27}, bold(25), 17, 2, ink::Text, QStringLiteral("recipient"));
    name.lineSpacing = 1.15;
    m_y += m_page.text(name, m_data.recipient) + 2.5;
    m_y += m_page.text(shrink({Left, m_y, Width, 14}, regular(13), 9, 2, ink::Text, QStringLiteral("institution")), m_data.institution);
    if (!m_data.role.isEmpty())
        m_y += 0.8 + m_page.text(shrink({Left, m_y + 0.8, Width, 12}, regular(11), 8, 2, ink::Quiet, QStringLiteral("role")), m_data.role);
}

QString CertificateLayout::statement() const
{
    if (m_data.sessions.isEmpty() || !m_data.sessions.first().date.isValid())
        return m_texts.tookPartUndated.arg(m_data.programme);
    const QDate first = m_data.sessions.first().date;
    const QDate last = m_data.sessions.last().date;
    if (first == last || !last.isValid())
        return m_texts.tookPartOnDay.arg(writtenDate(first, m_data.language), m_data.programme);
    return m_texts.tookPart.arg(writtenDate(first, m_data.language), writtenDate(last, m_data.language), m_data.programme);
}

QString CertificateLayout::extent() const
{
    const int minutes = totalMinutes(m_data);
    if (minutes <= 0)
        return {};
    if (!m_data.showUnits)
        return m_texts.extentOnly.arg(hoursText(minutes));
    return m_texts.extent.arg(hoursText(minutes), unitsText(minutes, m_data.language));
}

void CertificateLayout::placeStatement()
{
    m_y += 7;
    TextBox box = flow({Left, m_y, Width, 30}, regular(12), ink::Text, Meaning::Paragraph);
    box.lineSpacing = 1.45;
    box.field = QStringLiteral("programme");
    m_y += m_page.text(box, statement());
}

void CertificateLayout::placeSessions()
{
    if (m_data.sessions.isEmpty())
        return;
    for (const TableDensity density : {TableDensity::Roomy, TableDensity::Normal, TableDensity::Tight}) {
        SessionTable table(m_page, m_data, density, Left, Right);
        const qreal top = m_y + table.gapAbove();
        if (top + table.height() <= ListEnd) {
            m_y = table.place(top);
            return;
        }
    }
    placeAnnex();
}

void CertificateLayout::placeAnnex()
{
    TextBox hint = flow({Left, m_y + 3, Width, 30}, regular(12), ink::Text, Meaning::Paragraph);
    hint.lineSpacing = 1.45;
    m_page.text(hint, QStringLiteral("%1 %2").arg(extent(), m_texts.listFollows).trimmed());

    constexpr qreal firstTop = AnnexTop + 10;
    const auto pagesWith = [&](TableDensity density) {
        return SessionTable(m_page, m_data, density, Left, Right).pagesNeeded(firstTop, AnnexTop, AnnexEnd);
    };
    const bool tightSavesPages = pagesWith(TableDensity::Tight) < pagesWith(TableDensity::Normal);
    SessionTable table(m_page, m_data, tightSavesPages ? TableDensity::Tight : TableDensity::Normal, Left, Right);
    for (bool first = true; !table.isComplete(); first = false) {
        m_page.newPage();
        startAnnexPage(first);
        table.placeUntil(first ? firstTop : AnnexTop, AnnexEnd);
    }
}

void CertificateLayout::startAnnexPage(bool first)
{
    m_page.rectangle({Left, 27, 22, 1.4}, QColor(ink::Accent));
    const QString annex = m_data.number.isEmpty() ? m_texts.annex.arg(kindText(m_data)) : m_texts.annexTo.arg(kindText(m_data), m_data.number);
    m_page.text(flow({Left, 32, Width, 0}, regular(10), ink::Quiet, Meaning::Paragraph), annex);
    m_page.text(shrink({Left, 38, Width, 12}, bold(13), 8, 2, ink::Text, QStringLiteral("recipient")), m_data.recipient);
    if (first) {
        TextBox heading = flow({Left, AnnexTop - 4, Width, 0}, regular(16), ink::Accent, Meaning::Heading);
        heading.tag.level = 2;
        m_page.text(heading, m_texts.sessions);
    }
}

void CertificateLayout::placeSignature()
{
    const QString date = writtenDate(m_data.date, m_data.language);
    const bool both = !m_data.place.isEmpty() && !date.isEmpty();
    const QString placeAndDate = both ? m_texts.placeAndDate.arg(m_data.place, date) : m_data.place + date;
    TextBox place = shrink({Left, PlaceBaseline - 6, Width, 6}, regular(11), 8, 1, ink::Text, QStringLiteral("place"));
    place.alignment = Qt::AlignLeft | Qt::AlignBottom;
    m_page.text(place, placeAndDate);

    constexpr qreal lineLength = 78;
    m_page.line({Left, SignatureLine}, {Left + lineLength, SignatureLine}, 0.25, QColor(ink::Text));
    qreal y = SignatureLine + 1.8;
    if (!m_data.signerName.isEmpty())
        y += m_page.text(shrink({Left, y, lineLength, 9}, regular(10.5), 8, 2, ink::Text, QStringLiteral("signer_name")), m_data.signerName);
    if (!m_data.signerFunction.isEmpty())
        m_page.text(shrink({Left, y + 0.6, lineLength, 10}, regular(9), 7, 2, ink::Quiet, QStringLiteral("signer_function")),
                    m_data.signerFunction);
}

void CertificateLayout::placeFeet()
{
    const int count = m_page.pageCount();
    for (int index = 0; index < count; ++index) {
        m_page.goToPage(index);
        m_page.line({Left, FootTop}, {Right, FootTop}, 0.15, QColor(ink::Rule));
        if (!m_data.number.isEmpty()) {
            const Meaning meaning = index == 0 ? Meaning::Paragraph : Meaning::Artefact;
            m_page.text(flow({Left, FootTop + 1.6, Width * 0.7, 0}, regular(8), ink::Quiet, meaning),
                        m_texts.numberOfKind.arg(kindText(m_data), m_data.number));
        }
        if (count > 1) {
            TextBox number = flow({Left, FootTop + 1.6, Width, 0}, regular(8), ink::Quiet, Meaning::Artefact);
            number.alignment = Qt::AlignRight | Qt::AlignTop;
            m_page.text(number, m_texts.pageOf.arg(index + 1).arg(count));
        }
    }
}

bool sameFinding(const PreflightFinding &a, const PreflightFinding &b)
{
    return a.code == b.code && a.field == b.field;
}

void appendNew(QList<PreflightFinding> &findings, const QList<PreflightFinding> &more)
{
    for (const PreflightFinding &finding : more) {
        const bool known = std::any_of(findings.begin(), findings.end(), [&](const PreflightFinding &old) { return sameFinding(old, finding); });
        if (!known)
            findings.append(finding);
    }
}

} // namespace

CertificatePages certificatePages(Typesetter &typesetter, const CertificateData &data)
{
    return CertificateLayout(typesetter, data).pages();
}

QList<PreflightFinding> preflight(Typesetter &typesetter, const CertificateData &data)
{
    QList<PreflightFinding> findings;
    appendNew(findings, checkSpelling(QStringLiteral("recipient"), data.recipient));
    if (!data.institution.isEmpty())
        appendNew(findings, checkSpelling(QStringLiteral("institution"), data.institution));
    appendNew(findings, checkSpelling(QStringLiteral("programme"), data.programme));
    appendNew(findings, certificatePages(typesetter, data).findings);
    return findings;
}

PdfInfo pdfInfo(const CertificateData &data)
{
    const DocumentTexts &texts = documentTexts(data.language);
    PdfInfo info;
    info.title = data.number.isEmpty() ? QStringLiteral("%1 – %2").arg(kindText(data), data.recipient)
                                       : QStringLiteral("%1 – %2").arg(texts.numberOfKind.arg(kindText(data), data.number), data.recipient);
    info.author = data.organiser.isEmpty() ? data.signerName : data.organiser;
    info.subject = data.programme;
    info.language = languageCode(data.language);
    return info;
}

} // namespace printing
