#pragma once

#include "base/error.h"
#include "domain/records/certificate.h"
#include "printing/documenttexts.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

// The layout of certificates as a value: boxes in millimetres from the upper left corner of the page, painted in order. Made
// by eye in the editor, kept as JSON "impulslotse-layout/1" in CertificateTemplate::layout, turned into pages by
// certificatePages(). Pictures are blobs of the programme, named by the SHA-256 of their content.

namespace printing {

/// How the text of a box looks.
struct TextStyle
{
    QString family;           ///< empty: the document font
    qreal size = 11;          ///< points
    bool isBold = false;
    bool isItalic = false;
    QColor colour{0x1B, 0x21, 0x26}; ///< opaque
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    qreal letterSpacing = 0;  ///< points added between letters; may be negative
    qreal lineSpacing = 1.2;  ///< of the size, from baseline to baseline

    bool operator==(const TextStyle &) const = default;
};

/// A text with placeholders such as "{name}". What stands in [square brackets] is left out when a placeholder inside is empty;
/// "[[" and "{{" are the signs themselves; line feeds stay. A text that is too wide becomes smaller down to `floor`, then is
/// broken at blanks and hyphens, then is reported.
struct TextElement
{
    QString text;
    TextStyle style;
    qreal floor = 8;        ///< smallest size, points
    int maxLines = 2;
    bool breaksFirst = false; ///< broken into up to maxLines lines before it becomes smaller: for sentences
    bool isHeading = false; ///< said to somebody who does not see the page

    bool operator==(const TextElement &) const = default;
};

/// A picture as large as its proportions allow. Without a logo, the organiser's name stands in the logo's place.
struct ImageElement
{
    QString blob;        ///< hash of PNG, JPEG or SVG; empty: none chosen yet
    QString description; ///< for somebody who does not see the page; empty: decoration
    bool isLogo = false; ///< the programme's logo instead of a blob
    Qt::Alignment alignment = Qt::AlignCenter; ///< in its box

    bool operator==(const ImageElement &) const = default;
};

/// A line is a filled box of little height or width, a frame one with an outline.
struct ShapeElement
{
    QColor fill{0x1B, 0x21, 0x26}; ///< invalid: not filled
    QColor stroke;                 ///< invalid: no outline
    qreal strokeWidth = 0.25;      ///< mm

    bool operator==(const ShapeElement &) const = default;
};

enum class SessionColumn { Date, Title, Detail, Hours, Units };

/// The list of attended sessions. Rows come closer where they would not fit; a list that does not fit even then goes as a
/// whole onto pages of its own, and a sentence in the box says so.
struct SessionListElement
{
    QList<SessionColumn> columns{SessionColumn::Date, SessionColumn::Title, SessionColumn::Detail, SessionColumn::Hours, SessionColumn::Units};
    qreal size = 10; ///< points, where there is room
    bool hasTotal = true;

    bool operator==(const SessionListElement &) const = default;
};

/// The signed statement as QR code (ISO/IEC 18004, level M), its quiet zone inside the box.
struct CodeElement
{
    bool operator==(const CodeElement &) const = default;
};

using ElementContent = std::variant<TextElement, ImageElement, ShapeElement, SessionListElement, CodeElement>;

struct LayoutElement
{
    int id = 0;     ///< from 1, unique in its layout
    QString name;   ///< what the person calls it; empty: told by its content
    QRectF box;     ///< mm
    ElementContent content;

    bool operator==(const LayoutElement &) const = default;
};

struct CertificateLayout
{
    QSizeF size{210, 297};  ///< mm; wider than high: landscape
    QString background;     ///< hash of a picture or PDF that fills the page; empty: white
    QList<LayoutElement> elements;

    bool operator==(const CertificateLayout &) const = default;
};

/// Values outside of these are refused by readLayout().
namespace layoutlimits {
inline constexpr qreal SmallestPage = 100;   ///< mm, either side
inline constexpr qreal LargestPage = 1200;   ///< mm
inline constexpr qreal SmallestBox = 0.05;   ///< mm, either side
inline constexpr qreal SmallestTextBox = 2;  ///< mm, either side of all but lines and frames
inline constexpr qreal FarthestPlace = 2000; ///< mm from the corner of the page, in each direction
inline constexpr qreal SmallestSize = 3;     ///< points
inline constexpr qreal LargestSize = 400;    ///< points
inline constexpr qreal SmallestListSize = 5; ///< points, of the list of sessions
inline constexpr qreal LargestListSize = 36;
inline constexpr qreal SmallestLineSpacing = 0.7;
inline constexpr qreal LargestLineSpacing = 5;
inline constexpr qreal LargestLetterSpacing = 100; ///< points; and as much less
inline constexpr qreal LargestStroke = 50;   ///< mm
inline constexpr int MostLines = 100;
inline constexpr int MostElements = 500;
inline constexpr int LongestText = 5000;     ///< characters
inline constexpr int LongestName = 200;
inline constexpr int LargestChosenFile = 10'000'000; ///< bytes of one picture or letterhead that is taken into a layout
inline constexpr int LargestFile = 20'000'000;       ///< bytes of one that is in a file already
inline constexpr int LargestTemplate = 200'000'000;  ///< bytes of a template file
} // namespace layoutlimits

/// A name that may stand in {braces}, with its heading for a list to choose from (translated).
struct Placeholder
{
    QString name;
    QString heading;
};
[[nodiscard]] QList<Placeholder> placeholders();

[[nodiscard]] QString toJson(const CertificateLayout &layout);
/// Errors: InputRefused with what is wrong. Values out of range are refused, so that a layout can always be laid out.
[[nodiscard]] base::Result<CertificateLayout> readLayout(const QString &json);

/// The layout that comes with the program.
[[nodiscard]] CertificateLayout standardLayout(domain::CertificateKind kind, DocumentLanguage language);
/// That of a template; the program's own when it has none.
[[nodiscard]] base::Result<CertificateLayout> layoutOf(const domain::CertificateTemplate &certificateTemplate);

/// Hashes of all blobs that a layout names, each once.
[[nodiscard]] QStringList blobsOf(const CertificateLayout &layout);

/// A template as one file: JSON "impulslotse-template/1" with name, kind, language, layout and the pictures inside.
struct TemplateFile
{
    QString name;
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    DocumentLanguage language = DocumentLanguage::German;
    CertificateLayout layout;
    QHash<QString, QByteArray> files; ///< by hash; at least those of blobsOf(layout)
};
[[nodiscard]] QByteArray writeTemplateFile(const TemplateFile &file);
/// Errors: InputRefused. A picture whose content does not fit its hash, or of another type, is refused.
[[nodiscard]] base::Result<TemplateFile> readTemplateFile(const QByteArray &bytes);

} // namespace printing
