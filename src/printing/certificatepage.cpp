#include "printing/certificatepage.h"

#include "printing/certificatefields.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/pagebuilder.h"
#include "printing/qrcode.h"
#include "printing/sessiontable.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace printing {

namespace {

constexpr qreal AnnexTop = 58;
constexpr qreal AnnexFoot = 16;   ///< from the lower edge to the rule above number and page
constexpr qreal AnnexMargin = 27; ///< at most
constexpr qreal RowOverlap = 1.02; ///< modules: rows of a QR code close even where a viewer rounds
constexpr qreal Slack = 0.01;
constexpr qreal FirstAnnexTop = AnnexTop + 10;

FontSpec plain(qreal size, bool isBold = false)
{
    return {certificateFontFamily(), size, isBold};
}

TextBox flow(const QRectF &box, const FontSpec &font, QRgb colour, Meaning meaning)
{
    TextBox result;
    result.box = box;
    result.font = font;
    result.colour = QColor(colour);
    result.tag.meaning = meaning;
    return result;
}

FontSpec fontOf(const TextStyle &style)
{
    FontSpec font{style.family.isEmpty() ? certificateFontFamily() : style.family, style.size, style.isBold, style.isItalic};
    font.letterSpacing = style.letterSpacing;
    return font;
}

/// The placeholder that says most in a text; the name of the element where there is none.
QString fieldOf(const LayoutElement &element, const FilledText &filled, const CertificateData &data)
{
    QString longest;
    qsizetype length = -1;
    for (const QString &name : filled.used) {
        const qsizetype size = fieldText(data, name).value_or(QString()).size();
        if (size > length)
            longest = name;
        length = std::max(length, size);
    }
    if (!longest.isEmpty())
        return longest;
    return element.name.isEmpty() ? QStringLiteral("element_%1").arg(element.id) : element.name;
}

/// The list of sessions of a layout, and how it is printed.
struct ListPlan
{
    int element = 0; ///< its id
    TableDensity density = TableDensity::Roomy;
    int annexPages = 0; ///< 0: the list stands in its box
};

class CertificateComposer
{
public:
    CertificateComposer(Typesetter &typesetter, const CertificateLayout &layout, const LayoutAssets &assets, const CertificateData &data)
        : m_layout(layout), m_assets(assets), m_data(data), m_texts(documentTexts(data.language)), m_page(typesetter, layout.size),
          m_margin(std::min(AnnexMargin, layout.size.width() * 0.13))
    {
    }

    CertificatePages pages()
    {
        planLists();
        m_page.setBackground(m_assets.background);
        for (const LayoutElement &element : m_layout.elements) {
            m_page.setElement(element.id);
            std::visit([&](const auto &content) { place(element, content); }, element.content);
        }
        for (const LayoutElement &element : m_layout.elements) {
            m_page.setElement(element.id);
            if (const auto *list = std::get_if<SessionListElement>(&element.content); list && planOf(element).annexPages > 0)
                placeAnnex(*list, planOf(element));
        }
        return {m_page.pages(), m_page.findings()};
    }

private:
    void planLists();
    [[nodiscard]] ListPlan planned(const LayoutElement &element, const SessionListElement &list);
    [[nodiscard]] ListPlan planOf(const LayoutElement &element) const;
    void place(const LayoutElement &element, const TextElement &text);
    void place(const LayoutElement &element, const ImageElement &image);
    void place(const LayoutElement &element, const ShapeElement &shape);
    void place(const LayoutElement &element, const SessionListElement &list);
    void place(const LayoutElement &element, const CodeElement &code);
    void placeAnnex(const SessionListElement &list, const ListPlan &plan);
    void startAnnexPage(bool first);
    void placeAnnexFoot();
    void checkTableEnd(QPointF end);
    void checkPlace(const LayoutElement &element, const QString &field);
    [[nodiscard]] QString pageText(int page) const;
    [[nodiscard]] QString extent() const;
    [[nodiscard]] qreal right() const { return m_layout.size.width() - m_margin; }
    [[nodiscard]] qreal annexEnd() const { return m_layout.size.height() - AnnexFoot - 13; }

    const CertificateLayout &m_layout;
    const LayoutAssets &m_assets;
    const CertificateData &m_data;
    const DocumentTexts &m_texts;
    PageBuilder m_page;
    qreal m_margin;
    QList<ListPlan> m_plans;
    int m_pageCount = 1;
};

/// How each list is printed is known first, because texts tell the number of pages.
void CertificateComposer::planLists()
{
    for (const LayoutElement &element : m_layout.elements) {
        const auto *list = std::get_if<SessionListElement>(&element.content);
        if (!list || m_data.sessions.isEmpty())
            continue;
        m_plans.append(planned(element, *list));
        m_pageCount += m_plans.last().annexPages;
    }
}

ListPlan CertificateComposer::planned(const LayoutElement &element, const SessionListElement &list)
{
    for (const TableDensity density : {TableDensity::Roomy, TableDensity::Normal, TableDensity::Tight}) {
        SessionTable table(m_page, m_data, list, density, element.box.left(), element.box.right());
        if (table.rightEnd() <= element.box.right() + Slack && table.height() <= element.box.height())
            return {element.id, density, 0};
    }
    const auto pagesWith = [&](TableDensity density) {
        return SessionTable(m_page, m_data, list, density, m_margin, right()).pagesNeeded(FirstAnnexTop, AnnexTop, annexEnd());
    };
    const int normal = pagesWith(TableDensity::Normal);
    const int tight = pagesWith(TableDensity::Tight);
    return tight < normal ? ListPlan{element.id, TableDensity::Tight, tight} : ListPlan{element.id, TableDensity::Normal, normal};
}

ListPlan CertificateComposer::planOf(const LayoutElement &element) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&](const ListPlan &plan) { return plan.element == element.id; });
    return found == m_plans.end() ? ListPlan() : *found;
}

QString CertificateComposer::pageText(int page) const
{
    return m_pageCount > 1 ? m_texts.pageOf.arg(page).arg(m_pageCount) : QString();
}

QString CertificateComposer::extent() const
{
    const int minutes = totalMinutes(m_data);
    if (minutes <= 0)
        return {};
    if (!m_data.showUnits)
        return m_texts.extentOnly.arg(hoursText(minutes));
    return m_texts.extent.arg(hoursText(minutes), unitsText(minutes, m_data.language));
}

/// What says something must lie on the page; pictures and lines may reach over its edge.
void CertificateComposer::checkPlace(const LayoutElement &element, const QString &field)
{
    if (!QRectF({}, m_layout.size).contains(element.box))
        m_page.report(preflightFinding(PreflightCode::OutsidePage, field, QString()));
}

void CertificateComposer::place(const LayoutElement &element, const TextElement &text)
{
    const FilledText filled = filledText(text.text, m_data, pageText(1));
    TextBox box;
    box.box = element.box;
    box.font = fontOf(text.style);
    box.colour = text.style.colour;
    box.alignment = text.style.alignment;
    box.fitting = text.breaksFirst ? Fitting::Break : Fitting::Shrink;
    box.floor = std::min(text.floor, text.style.size);
    box.maxLines = text.maxLines;
    box.keepsLines = true;
    box.lineSpacing = text.style.lineSpacing;
    box.tag.meaning = text.isHeading ? Meaning::Heading : Meaning::Paragraph;
    box.field = fieldOf(element, filled, m_data);
    for (const QString &name : filled.empty)
        m_page.report(preflightFinding(PreflightCode::EmptyPlaceholder, name, name));
    for (const QString &name : filled.unknown)
        m_page.report(preflightFinding(PreflightCode::UnknownPlaceholder, box.field, name));
    if (!filled.text.trimmed().isEmpty())
        checkPlace(element, box.field);
    m_page.text(box, filled.text);
}

void CertificateComposer::place(const LayoutElement &element, const ImageElement &image)
{
    const QImage onBackground = m_assets.onBackground.value(element.id);
    if (!image.isLogo) {
        const QImage picture = onBackground.isNull() ? m_assets.pictures.value(image.blob) : onBackground;
        if (picture.isNull())
            m_page.report(preflightFinding(PreflightCode::MissingPicture, QStringLiteral("image"), element.name));
        m_page.picture(element.box, picture, image.description, image.alignment);
        return;
    }
    const QImage ownLogo = m_assets.logo.isNull() ? m_data.logo : m_assets.logo;
    const QImage logo = onBackground.isNull() ? ownLogo : onBackground;
    if (!logo.isNull()) {
        m_page.picture(element.box, logo, image.description.isEmpty() ? m_texts.logo.arg(m_data.organiser) : image.description, image.alignment);
        return;
    }
    TextBox name = flow(element.box, plain(12, true), ink::Text, Meaning::Paragraph);
    name.fitting = Fitting::Shrink;
    name.lineSpacing = 1.2;
    name.alignment = image.alignment;
    name.field = QStringLiteral("organiser");
    m_page.text(name, m_data.organiser);
}

void CertificateComposer::place(const LayoutElement &element, const ShapeElement &content)
{
    Shape shape;
    shape.path.addRect(element.box);
    shape.fill = content.fill;
    shape.stroke = content.stroke;
    shape.strokeWidth = content.strokeWidth;
    m_page.shape(shape);
}

void CertificateComposer::place(const LayoutElement &element, const SessionListElement &list)
{
    if (m_data.sessions.isEmpty())
        return;
    checkPlace(element, QStringLiteral("sessions"));
    const ListPlan plan = planOf(element);
    if (plan.annexPages == 0) {
        SessionTable(m_page, m_data, list, plan.density, element.box.left(), element.box.right()).place(element.box.top());
        return;
    }
    TextBox hint = flow(element.box, plain(list.size + 1.5), ink::Text, Meaning::Paragraph);
    hint.lineSpacing = 1.45;
    hint.field = QStringLiteral("sessions");
    m_page.text(hint, QStringLiteral("%1 %2").arg(extent(), m_texts.listFollows).trimmed());
}

void CertificateComposer::place(const LayoutElement &element, const CodeElement &)
{
    if (m_data.statement.isEmpty())
        return;
    checkPlace(element, QStringLiteral("statement"));
    const QrCode code = qrCode(m_data.statement, element.box);
    if (code.path.isEmpty() || code.moduleWidth < SmallestModule)
        m_page.report(preflightFinding(PreflightCode::SmallCode, QStringLiteral("statement"), QString()));
    if (code.path.isEmpty())
        return;
    m_page.rectangle(element.box, Qt::white);
    Shape modules;
    modules.path = code.path;
    modules.placement = code.placement;
    modules.stroke = Qt::black;
    modules.strokeWidth = RowOverlap;
    modules.tag = {Meaning::Figure, 0, 1, 0, 0, m_texts.code};
    m_page.shape(modules);
}

void CertificateComposer::placeAnnex(const SessionListElement &list, const ListPlan &plan)
{
    SessionTable table(m_page, m_data, list, plan.density, m_margin, right());
    for (bool first = true; !table.isComplete(); first = false) {
        m_page.newPage();
        startAnnexPage(first);
        checkTableEnd({table.rightEnd(), table.placeUntil(first ? FirstAnnexTop : AnnexTop, annexEnd())});
        placeAnnexFoot();
    }
}

/// A row that is higher than a page, or columns that are wider, leave the place of the table.
void CertificateComposer::checkTableEnd(QPointF end)
{
    if (end.x() > m_layout.size.width() || end.y() > m_layout.size.height())
        m_page.report(preflightFinding(PreflightCode::OutsidePage, QStringLiteral("sessions"), QString()));
    else if (end.x() > right() + Slack || end.y() > annexEnd() + Slack)
        m_page.report(preflightFinding(PreflightCode::Overflow, QStringLiteral("sessions"), m_texts.sessions));
}

void CertificateComposer::startAnnexPage(bool first)
{
    const qreal width = right() - m_margin;
    m_page.rectangle({m_margin, 27, 22, 1.4}, QColor(ink::Accent));
    const QString annex = m_data.number.isEmpty() ? m_texts.annex.arg(kindText(m_data)) : m_texts.annexTo.arg(kindText(m_data), m_data.number);
    m_page.text(flow({m_margin, 32, width, 0}, plain(10), ink::Quiet, Meaning::Paragraph), annex);
    TextBox name = flow({m_margin, 38, width, 12}, plain(13, true), ink::Text, Meaning::Paragraph);
    name.fitting = Fitting::Shrink;
    name.lineSpacing = 1.2;
    name.field = QStringLiteral("recipient");
    m_page.text(name, m_data.recipient);
    if (first) {
        TextBox heading = flow({m_margin, AnnexTop - 4, width, 0}, plain(16), ink::Accent, Meaning::Heading);
        heading.tag.level = 2;
        m_page.text(heading, m_texts.sessions);
    }
}

void CertificateComposer::placeAnnexFoot()
{
    const qreal top = m_layout.size.height() - AnnexFoot;
    const qreal width = right() - m_margin;
    m_page.line({m_margin, top}, {right(), top}, 0.15, QColor(ink::Rule));
    if (!m_data.number.isEmpty())
        m_page.text(flow({m_margin, top + 1.6, width * 0.7, 0}, plain(8), ink::Quiet, Meaning::Artefact),
                    m_texts.numberOfKind.arg(kindText(m_data), m_data.number));
    TextBox number = flow({m_margin, top + 1.6, width, 0}, plain(8), ink::Quiet, Meaning::Artefact);
    number.alignment = Qt::AlignRight | Qt::AlignTop;
    m_page.text(number, pageText(m_page.pageCount()));
}

} // namespace

CertificatePages certificatePages(Typesetter &typesetter, const CertificateLayout &layout, const LayoutAssets &assets, const CertificateData &data)
{
    return CertificateComposer(typesetter, layout, assets, data).pages();
}

CertificatePages certificatePages(Typesetter &typesetter, const CertificateData &data)
{
    return certificatePages(typesetter, standardLayout(data.kind, data.language), {}, data);
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
    info.statement = data.statement;
    return info;
}

} // namespace printing
