#pragma once

#include "printing/page.h"
#include "printing/preflight.h"
#include "printing/typesetter.h"

namespace printing {

/// What a box does with a text that is wider than the box.
enum class Fitting {
    Shrink, ///< smaller down to the floor, then break at blank or hyphen, then report
    Break,  ///< break at blank or hyphen, then smaller down to the floor, then report: for sentences
    Flow,   ///< break at blank or hyphen at the given size, as many lines as the height allows
};

/// Where and how a text goes. Lengths in mm, sizes in points.
struct TextBox
{
    QRectF box;            ///< height 0: as high as the text needs
    FontSpec font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    Fitting fitting = Fitting::Flow;
    qreal floor = 8;       ///< smallest size of Fitting::Shrink and Break; at most that of the font
    int maxLines = 2;      ///< of Fitting::Shrink and Break
    bool keepsLines = false; ///< line feeds stay in Fitting::Shrink and Break, else they are blanks
    qreal lineSpacing = 1.3;
    Tag tag;
    QString field;         ///< name in findings
};

/// A text in its box.
struct PlacedText
{
    QList<TextRun> runs;
    QList<PreflightFinding> findings;
    qreal height = 0; ///< of all lines, mm
    qreal size = 0;   ///< used, points
};

/// Breaks and places `text` by the rule of its box. Whatever happens, nothing leaves the box's
/// width, and what does not fit is reported. A box with a height is never left at its foot either.
[[nodiscard]] PlacedText placeText(Typesetter &typesetter, const TextBox &box, const QString &text);

/// Lines of `text` at most `width` mm wide, broken after blanks and hyphens; `forced` tells that a
/// single word was too wide and had to be broken inside.
struct BrokenText
{
    QStringList lines;
    bool forced = false;
};
[[nodiscard]] BrokenText breakText(Typesetter &typesetter, const QString &text, const FontSpec &font, qreal width);

} // namespace printing
