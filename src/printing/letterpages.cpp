#include "printing/letterpages.h"

#include "base/clock.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/nametexts.h"
#include "printing/pagebuilder.h"
#include "printing/postaladdress.h"
#include "printing/textflow.h"
#include "printing/typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace printing {

namespace {

// DIN 5008:2020, form B; lengths in mm.
constexpr QSizeF A4{210, 297};
constexpr qreal Left = 25;
constexpr qreal Right = 190;
constexpr qreal HeadTop = 14;
constexpr qreal HeadBottom = 40;
constexpr qreal LogoLeft = 125;
constexpr QRectF SenderBox{25, 45, 80, 5};
constexpr QRectF AddressBox{25, 62.7, 80, 27.3};
constexpr QRectF InfoBox{125, 50, 65, 40};
constexpr qreal TextTop = 98.46;
constexpr qreal NextTop = 38;
constexpr qreal NextHeadTop = 20;
constexpr qreal Bottom = 272;
constexpr qreal FootTop = 281;
constexpr qreal FoldMarks[] = {105, 210};
constexpr qreal HoleMark = 148.5;
constexpr qreal BulletIndent = 5;
constexpr qreal InfoLabelWidth = 22;

/// The fixed words of letters.
struct LetterWords
{
    QString date;
    QString contact;
    QString email;
};

LetterWords wordsOf(DocumentLanguage language)
{
    if (language == DocumentLanguage::English)
        return {QStringLiteral("Date"), QStringLiteral("Contact"), QStringLiteral("E-mail")};
    return {QStringLiteral("Datum"), QStringLiteral("Kontakt"), QStringLiteral("E-Mail")};
}

/// A piece of the text.
struct Block
{
    QString text;
    bool isBullet = false;
    int emptyLines = 0; ///< below it
};

/// Paragraphs and entries of lists.
QList<Block> blocksOf(const QString &text)
{
    const QString bullet = QStringLiteral("- ");
    QList<Block> blocks;
    bool isOpen = false; ///< the last block goes on
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            isOpen = false;
            if (!blocks.isEmpty())
                ++blocks.last().emptyLines;
        } else if (line.startsWith(bullet)) {
            blocks.append({line.mid(bullet.size()).trimmed(), true, 0});
            isOpen = true;
        } else if (isOpen && (!blocks.last().isBullet || line.startsWith(u' '))) {
            blocks.last().text += u'\n' + line.trimmed();
        } else {
            blocks.append({line.trimmed(), false, 0});
            isOpen = true;
        }
    }
    return blocks;
}

class LetterLayout
{
public:
    LetterLayout(Typesetter &typesetter, const Letter &letter, const QImage &logo)
        : m_letter(letter), m_logo(logo), m_page(typesetter, A4)
    {
    }

    LetterPages pages()
    {
        placeMarks();
        placeHead();
        placeAddress();
        placeInfo();
        placeText();
        placeFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void placeMarks()
    {
        for (const qreal y : FoldMarks)
            m_page.line({5, y}, {10, y}, 0.15, QColor(ink::Quiet));
        m_page.line({5, HoleMark}, {13, HoleMark}, 0.15, QColor(ink::Quiet));
    }

    void placeHead()
    {
        if (!m_logo.isNull())
            m_page.picture({LogoLeft, HeadTop, Right - LogoLeft, HeadBottom - HeadTop}, m_logo, m_letter.organiser, Qt::AlignRight | Qt::AlignVCenter);
        TextBox box = boxOf({Left, HeadTop + 4, LogoLeft - Left - 8, HeadBottom - HeadTop - 4}, bold(13), ink::Accent, "organiser");
        box.fitting = Fitting::Break;
        box.floor = 9;
        box.maxLines = 3;
        m_page.text(box, m_letter.organiser);
    }

    void placeAddress()
    {
        TextBox box = boxOf(SenderBox, regular(7), ink::Quiet, "sender");
        box.fitting = Fitting::Shrink;
        box.floor = 5;
        m_page.text(box, m_letter.sender);
        m_page.line({SenderBox.left(), SenderBox.bottom() + 0.3}, {SenderBox.right(), SenderBox.bottom() + 0.3}, 0.1, QColor(ink::Rule));
        TextBox address = boxOf(AddressBox, regular(10.5), ink::Text, "address");
        address.fitting = Fitting::Break;
        address.floor = 7;
        address.maxLines = 8;
        address.keepsLines = true;
        address.lineSpacing = 1.2;
        m_page.text(address, m_letter.address.join(u'\n'));
    }

    void placeInfo()
    {
        const LetterWords words = wordsOf(m_letter.language);
        qreal y = InfoBox.top();
        placeInfoLine(y, words.contact, m_letter.contact);
        placeInfoLine(y, words.email, m_letter.email);
        placeInfoLine(y, words.date, writtenDate(m_letter.date, m_letter.language));
    }

    void placeInfoLine(qreal &y, const QString &label, const QString &text)
    {
        if (text.isEmpty() || y > InfoBox.bottom() - 8)
            return;
        m_page.text(boxOf({InfoBox.left(), y + 0.3, InfoLabelWidth, 6}, regular(8.5), ink::Quiet, "information"), label);
        TextBox box = boxOf({InfoBox.left() + InfoLabelWidth, y, InfoBox.width() - InfoLabelWidth, 12}, regular(9.5), ink::Text, "information");
        box.fitting = Fitting::Break;
        box.floor = 7;
        y += std::max(m_page.text(box, text), 4.5) + 1.5;
    }

    void placeText()
    {
        TextFlow flow(m_page, NextTop, Bottom, [this] { placeNextHead(); });
        flow.advance(TextTop - NextTop);
        TextFlow::Style subject = styleOf(0);
        subject.font = bold(11);
        subject.tag.meaning = Meaning::Heading;
        flow.place(subject, m_letter.subject);
        flow.skip(2 * lineHeight());
        const QList<Block> blocks = blocksOf(m_letter.text);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            flow.need(keptHeight(flow, blocks, i));
            placeBlock(flow, blocks[i]);
            flow.skip(blocks[i].emptyLines > 0 ? blocks[i].emptyLines * lineHeight() : 0.8);
        }
    }

    void placeBlock(TextFlow &flow, const Block &block)
    {
        if (block.isBullet)
            m_page.text(boxOf({Left, flow.y(), BulletIndent, 0}, regular(11), ink::Text, "text"), QStringLiteral("–"));
        flow.place(styleOf(block.isBullet ? BulletIndent : 0), block.text);
    }

    /// What stays on one page: an entry of a list whole, of a paragraph its beginning; a closing stays with what was said before it and with the
    /// name below the room to sign.
    [[nodiscard]] qreal keptHeight(TextFlow &flow, const QList<Block> &blocks, qsizetype i)
    {
        const auto whole = [&](qsizetype index) { return flow.height(styleOf(blocks[index].isBullet ? BulletIndent : 0), blocks[index].text); };
        const auto isClosing = [&](qsizetype index) { return index + 1 < blocks.size() && blocks[index].emptyLines >= 3; };
        if (isClosing(i))
            return std::min(whole(i) + blocks[i].emptyLines * lineHeight() + whole(i + 1), flow.pageHeight());
        if (i + 1 < blocks.size() && isClosing(i + 1))
            return std::min(whole(i) + lineHeight() + keptHeight(flow, blocks, i + 1), flow.pageHeight());
        return blocks[i].isBullet ? std::min(whole(i), flow.pageHeight() / 3) : flow.height(styleOf(0), blocks[i].text, 2);
    }

    void placeNextHead()
    {
        TextBox box = boxOf({Left, NextHeadTop, Right - Left, 8}, regular(9), ink::Quiet, "subject");
        box.fitting = Fitting::Shrink;
        box.floor = 6;
        box.tag.meaning = Meaning::Artefact;
        m_page.text(box, m_letter.subject);
    }

    void placeFeet()
    {
        const int count = m_page.pageCount();
        for (int index = 0; count > 1 && index < count; ++index) {
            m_page.goToPage(index);
            TextBox box = boxOf({Left, FootTop, Right - Left, 6}, regular(8.5), ink::Quiet, "page");
            box.alignment = Qt::AlignRight | Qt::AlignTop;
            box.tag.meaning = Meaning::Artefact;
            m_page.text(box, documentTexts(m_letter.language).pageOf.arg(index + 1).arg(count));
        }
    }

    [[nodiscard]] static qreal lineHeight() { return pointsToMm(11) * 1.3; }

    [[nodiscard]] static TextFlow::Style styleOf(qreal indent)
    {
        TextFlow::Style style;
        style.font = regular(11);
        style.colour = QColor(ink::Text);
        style.left = Left + indent;
        style.width = Right - Left - indent;
        style.lineSpacing = 1.3;
        style.tag.meaning = Meaning::Paragraph;
        return style;
    }

    [[nodiscard]] static TextBox boxOf(const QRectF &place, const FontSpec &font, QRgb colour, const char *field)
    {
        TextBox box;
        box.box = place;
        box.font = font;
        box.colour = QColor(colour);
        box.tag.meaning = Meaning::Paragraph;
        box.field = QString::fromLatin1(field);
        return box;
    }

    const Letter &m_letter;
    const QImage &m_logo;
    PageBuilder m_page;
};

} // namespace

Letter letterTo(const domain::Programme &programme, domain::ParticipantId participant, const QString &subject, const QString &text,
                DocumentLanguage language)
{
    const domain::ProgrammeInfo &info = programme.info();
    Letter letter;
    if (const domain::Participant *person = programme.find(participant))
        letter.address = postalAddress(programme, *person, language).lines;
    letter.organiser = info.organiser;
    letter.sender = joined({info.organiser.simplified(), info.place.simplified()}, QStringLiteral(" · "));
    letter.contact = info.signerName;
    letter.email = info.contactEmail;
    letter.date = base::Clock::today();
    letter.subject = subject;
    letter.text = text;
    letter.language = language;
    return letter;
}

LetterPages letterPages(Typesetter &typesetter, const Letter &letter, const QImage &logo)
{
    return LetterLayout(typesetter, letter, logo).pages();
}

base::Result<QByteArray> renderLetters(const QList<Letter> &letters, const QImage &logo, const Progress &progress)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    if (letters.isEmpty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "There is no letter to print."));
    Typesetter typesetter;
    PdfInfo info;
    info.title = letters.constFirst().subject;
    info.author = letters.constFirst().organiser;
    info.language = languageCode(letters.constFirst().language);
    const PageSequence sequence{int(letters.size()), [&](int index) { return letterPages(typesetter, letters[index], logo).pages; }};
    auto rendered = renderPdf(sequence, info, typesetter, progress);
    if (!rendered)
        return rendered.failure();
    return rendered->bytes;
}

} // namespace printing
