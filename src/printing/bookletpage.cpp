#include "printing/bookletpage.h"

#include "domain/rules/bookletwords.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/documenttexts.h"
#include "printing/textflow.h"

#include <algorithm>

namespace printing {

namespace {

using domain::BookletFinding;
using domain::BookletGroup;
using domain::BookletQuestion;
using domain::BookletSection;

constexpr QSizeF A4{210, 297};
constexpr qreal Left = 25;
constexpr qreal Right = 185;
constexpr qreal Top = 24;
constexpr qreal Bottom = 272;
constexpr qreal HeadTop = 12;
constexpr qreal FootTop = 281;
constexpr qreal NumberWidth = 14; ///< of a page in the table of contents
constexpr qreal BulletIndent = 5;
constexpr int KeptLines = 3; ///< of a finding, that stay with the heading above

/// A line of the table of contents, and where its page's number goes when it is known.
struct ContentsLine
{
    QString text;
    int level = 1; ///< 1 role, 2 module, 3 question
    int contentsPage = 0;
    qreal y = 0;
    int page = -1;
};

class BookletLayout
{
public:
    BookletLayout(Typesetter &typesetter, const domain::ResultsBooklet &booklet)
        : m_booklet(booklet), m_words(domain::bookletWords(booklet.language)), m_page(typesetter, A4)
    {
    }

    BookletPages pages()
    {
        placeTitle();
        if (!m_booklet.isEmpty()) {
            placeContents();
            placeSections();
            placeContentsNumbers();
        }
        placeFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void placeTitle();
    void placeContents();
    void placeContentsLine(TextFlow &flow, const QString &text, int level);
    void placeSections();
    void placeRole(TextFlow &flow, const BookletSection &section);
    void placeModule(TextFlow &flow, const BookletSection &section, bool isFirst);
    void placeQuestion(TextFlow &flow, const BookletQuestion &question);
    void placeGroup(TextFlow &flow, const BookletGroup &group);
    void placeFinding(TextFlow &flow, const BookletFinding &finding);
    void placeContentsNumbers();
    void placeFeet();
    void notePage();
    [[nodiscard]] qreal beginningOf(TextFlow &flow, const BookletQuestion &question);
    [[nodiscard]] QString trainingsText(const BookletQuestion &question) const;
    [[nodiscard]] QString questionLabel(const BookletQuestion &question) const;
    [[nodiscard]] QString documentTitle() const;
    [[nodiscard]] static QColor roleColour(const BookletSection &section);

    [[nodiscard]] static TextFlow::Style style(const FontSpec &font, QRgb colour, Meaning meaning, int level = 1, qreal indent = 0)
    {
        TextFlow::Style result;
        result.font = font;
        result.colour = QColor(colour);
        result.left = Left + indent;
        result.width = Right - Left - indent;
        result.tag.meaning = meaning;
        result.tag.level = level;
        return result;
    }
    [[nodiscard]] TextFlow::Style questionStyle() const
    {
        TextFlow::Style result = style(bold(12.5), ink::Text, Meaning::Heading, m_questionLevel);
        result.lineSpacing = 1.25;
        return result;
    }
    [[nodiscard]] static TextFlow::Style labelStyle() { return style(regular(9), ink::Quiet, Meaning::Paragraph); }
    [[nodiscard]] TextFlow::Style kindStyle() const { return style(bold(9.5), ink::Accent, Meaning::Heading, m_questionLevel + 1); }
    [[nodiscard]] static TextFlow::Style findingStyle() { return style(regular(10.5), ink::Text, Meaning::Paragraph, 1, BulletIndent); }

    const domain::ResultsBooklet &m_booklet;
    const domain::BookletWords &m_words;
    PageBuilder m_page;
    QList<ContentsLine> m_contents;
    qsizetype m_nextContents = 0; ///< line whose text comes next in the booklet
    int m_questionLevel = 4;      ///< of headings; no level is left out where questions have no module
};

QString BookletLayout::documentTitle() const
{
    return m_booklet.title.isEmpty() ? m_words.results : QStringLiteral("%1: %2").arg(m_words.results, m_booklet.title);
}

QColor BookletLayout::roleColour(const BookletSection &section)
{
    const QColor colour(section.roleColour);
    return colour.isValid() ? colour : QColor(ink::Accent);
}

// The title page

void BookletLayout::placeTitle()
{
    m_page.rectangle({Left, 62, 28, 2}, QColor(ink::Accent));
    const auto place = [this](qreal top, qreal height, const FontSpec &font, QRgb colour, Meaning meaning, const QString &text, const char *field) {
        TextBox box;
        box.box = {Left, top, Right - Left, height};
        box.font = font;
        box.colour = QColor(colour);
        box.tag.meaning = meaning;
        box.lineSpacing = 1.2;
        box.field = QString::fromLatin1(field);
        return m_page.text(box, text);
    };
    qreal y = 70;
    y += place(y, 20, regular(15), ink::Accent, Meaning::Paragraph, m_words.results, "results") + 3;
    y += place(y, 90, bold(26), ink::Text, Meaning::Heading, m_booklet.title.isEmpty() ? m_words.results : m_booklet.title, "programme") + 10;
    const QString date = m_words.dateText(m_booklet.date);
    const QString occasion = m_booklet.occasion.isEmpty() ? date : m_words.closing.arg(m_booklet.occasion, date);
    y += place(y, 30, regular(12.5), ink::Text, Meaning::Paragraph, occasion, "session") + 1.5;
    if (!m_booklet.place.isEmpty() && !m_booklet.occasion.isEmpty())
        y += place(y, 20, regular(12.5), ink::Text, Meaning::Paragraph, m_booklet.place, "place");
    y += 12;
    if (m_booklet.isEmpty())
        y += place(y, 20, regular(11), ink::Quiet, Meaning::Paragraph, m_words.empty, "results");
    if (m_booklet.unreviewed > 0)
        place(y, 25, bold(10.5), ink::Alert, Meaning::Paragraph, m_words.draft, "results");
    place(246, 22, regular(11), ink::Text, Meaning::Paragraph, m_booklet.organiser, "organiser");
}

// The table of contents

void BookletLayout::placeContents()
{
    m_page.newPage();
    TextFlow flow(m_page, Top, Bottom);
    TextFlow::Style heading = style(bold(18), ink::Accent, Meaning::Heading, 2);
    flow.place(heading, m_words.contents);
    flow.skip(5);
    domain::RoleId role;
    bool first = true;
    for (const BookletSection &section : m_booklet.sections) {
        if (first || section.role != role)
            placeContentsLine(flow, m_words.roleText(section), 1);
        first = false;
        role = section.role;
        if (const QString module = m_words.moduleText(section); !module.isEmpty())
            placeContentsLine(flow, module, 2);
        for (const BookletQuestion &question : section.questions)
            placeContentsLine(flow, question.text, 3);
    }
}

void BookletLayout::placeContentsLine(TextFlow &flow, const QString &text, int level)
{
    const FontSpec font = level == 1 ? bold(11.5) : regular(level == 2 ? 10 : 10.5);
    TextFlow::Style entry = style(font, level == 2 ? ink::Quiet : ink::Text, Meaning::Paragraph, 1, level == 3 ? 5 : 0);
    entry.width -= NumberWidth;
    entry.lineSpacing = 1.25;
    flow.skip(level == 1 ? 5 : level == 2 ? 2.5 : 1.6);
    flow.need(level == 3 ? std::min(flow.height(entry, text), flow.pageHeight() / 2) : 20);
    m_contents.append({text, level, m_page.pageCount() - 1, flow.y(), -1});
    flow.place(entry, text);
}

void BookletLayout::placeContentsNumbers()
{
    for (const ContentsLine &line : std::as_const(m_contents)) {
        if (line.page < 0 || line.level == 2)
            continue;
        m_page.goToPage(line.contentsPage);
        TextBox box;
        box.box = {Right - NumberWidth, line.y, NumberWidth, 0};
        box.font = line.level == 1 ? bold(11.5) : regular(10.5);
        box.colour = QColor(ink::Text);
        box.alignment = Qt::AlignRight | Qt::AlignTop;
        box.tag.meaning = Meaning::Paragraph;
        m_page.text(box, QString::number(line.page + 1));
    }
}

/// The next line of the table of contents stands on the page that the flow is on.
void BookletLayout::notePage()
{
    if (m_nextContents < m_contents.size())
        m_contents[m_nextContents++].page = m_page.pageCount() - 1;
}

// The results

void BookletLayout::placeSections()
{
    m_page.newPage();
    TextFlow flow(m_page, Top, Bottom);
    domain::RoleId role;
    bool first = true;
    for (const BookletSection &section : m_booklet.sections) {
        const bool isNewRole = first || section.role != role;
        if (isNewRole)
            placeRole(flow, section);
        first = false;
        role = section.role;
        placeModule(flow, section, isNewRole);
        for (qsizetype i = 0; i < section.questions.size(); ++i) {
            flow.skip(i == 0 ? 4 : 8);
            placeQuestion(flow, section.questions[i]);
        }
    }
}

void BookletLayout::placeRole(TextFlow &flow, const BookletSection &section)
{
    TextFlow::Style heading = style(bold(18), ink::Accent, Meaning::Heading, 2);
    heading.lineSpacing = 1.15;
    flow.skip(16);
    flow.need(75);
    m_page.rectangle({Left, flow.y() - 3.5, Right - Left, 1.2}, roleColour(section));
    notePage();
    flow.place(heading, m_words.roleText(section));
}

void BookletLayout::placeModule(TextFlow &flow, const BookletSection &section, bool isFirst)
{
    const QString text = m_words.moduleText(section);
    m_questionLevel = text.isEmpty() ? 3 : 4;
    if (text.isEmpty())
        return;
    flow.skip(isFirst ? 3 : 11);
    flow.need(55);
    notePage();
    flow.place(style(regular(12.5), ink::Quiet, Meaning::Heading, 3), text);
}

QString BookletLayout::questionLabel(const BookletQuestion &question) const
{
    return question.question.isValid() ? m_words.question.arg(question.number) : QString();
}

QString BookletLayout::trainingsText(const BookletQuestion &question) const
{
    if (!question.question.isValid())
        return question.trainings.isEmpty() ? QString() : m_words.dateText(question.trainings.first().date);
    QStringList texts;
    for (const domain::BookletTraining &training : question.trainings)
        texts.append(m_words.trainingText(training));
    const QString label = texts.size() == 1 ? m_words.behind : m_words.allBehind;
    return texts.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(label, texts.join(QStringLiteral(" · ")));
}

/// Height that stays together: the question, the trainings, the first kind and the beginning of its first finding.
qreal BookletLayout::beginningOf(TextFlow &flow, const BookletQuestion &question)
{
    const QString first = question.groups.isEmpty() ? QString() : question.groups.first().findings.first().text;
    return flow.height(labelStyle(), questionLabel(question)) + flow.height(questionStyle(), question.text) + flow.height(labelStyle(), trainingsText(question))
        + flow.height(kindStyle(), m_words.results) + flow.height(findingStyle(), first, KeptLines) + 8;
}

void BookletLayout::placeQuestion(TextFlow &flow, const BookletQuestion &question)
{
    flow.need(beginningOf(flow, question));
    notePage();
    if (const QString label = questionLabel(question); !label.isEmpty()) {
        flow.place(labelStyle(), label);
        flow.skip(0.5);
    }
    flow.place(questionStyle(), question.text);
    flow.skip(1);
    if (const QString trainings = trainingsText(question); !trainings.isEmpty())
        flow.place(labelStyle(), trainings);
    for (const BookletGroup &group : question.groups)
        placeGroup(flow, group);
}

void BookletLayout::placeGroup(TextFlow &flow, const BookletGroup &group)
{
    flow.skip(3.5);
    flow.need(flow.height(kindStyle(), m_words.results) + flow.height(findingStyle(), group.findings.first().text, KeptLines) + 1);
    flow.place(kindStyle(), m_words.kindText(group.kind));
    flow.skip(0.8);
    for (const BookletFinding &finding : group.findings)
        placeFinding(flow, finding);
}

void BookletLayout::placeFinding(TextFlow &flow, const BookletFinding &finding)
{
    const TextFlow::Style text = findingStyle();
    flow.need(flow.height(text, finding.text, KeptLines));
    Shape bullet;
    const qreal middle = flow.y() + pointsToMm(text.font.size) * 0.62;
    bullet.path.addEllipse(QPointF(Left + 1.4, middle), 0.7, 0.7);
    bullet.fill = QColor(ink::Accent);
    m_page.shape(bullet);
    flow.place(text, finding.text);
    TextFlow::Style quiet = style(regular(9), finding.reviewed ? ink::Quiet : ink::Alert, Meaning::Paragraph, 1, BulletIndent);
    QStringList further;
    if (!finding.author.isEmpty())
        further.append(finding.author);
    if (!finding.reviewed)
        further.append(m_words.notReviewed);
    if (!further.isEmpty()) {
        flow.skip(0.3);
        flow.place(quiet, further.join(QStringLiteral(" · ")));
    }
    flow.skip(1.8);
}

void BookletLayout::placeFeet()
{
    const int count = m_page.pageCount();
    const QString asOf = m_booklet.asOf.isValid() ? m_words.asOf.arg(m_words.dateText(m_booklet.asOf)) : QString();
    for (int index = 1; index < count; ++index) {
        m_page.goToPage(index);
        TextBox box;
        box.box = {Left, HeadTop, Right - Left, 8};
        box.font = regular(8.5);
        box.colour = QColor(ink::Quiet);
        box.fitting = Fitting::Shrink;
        box.floor = 6;
        m_page.text(box, documentTitle());
        box.box = {Left, FootTop, (Right - Left) / 2, 8};
        m_page.text(box, asOf);
        box.box = {Left + (Right - Left) / 2, FootTop, (Right - Left) / 2, 8};
        box.alignment = Qt::AlignRight | Qt::AlignTop;
        m_page.text(box, m_words.page.arg(index + 1).arg(count));
    }
}

} // namespace

BookletPages bookletPages(Typesetter &typesetter, const domain::ResultsBooklet &booklet)
{
    return BookletLayout(typesetter, booklet).pages();
}

PdfInfo pdfInfo(const domain::ResultsBooklet &booklet)
{
    PdfInfo info;
    const QString results = domain::bookletWords(booklet.language).results;
    info.title = booklet.title.isEmpty() ? results : QStringLiteral("%1: %2").arg(results, booklet.title);
    info.author = booklet.organiser;
    info.subject = booklet.title;
    info.language = languageCode(documentLanguage(booklet.language));
    return info;
}

base::Result<QByteArray> renderBooklet(const domain::ResultsBooklet &booklet)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    Typesetter typesetter;
    return renderPdf(bookletPages(typesetter, booklet).pages, pdfInfo(booklet));
}

} // namespace printing
