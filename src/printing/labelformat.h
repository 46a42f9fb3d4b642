#pragma once

#include "base/error.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace printing {

/// What a sheet of labels is made for; any of them can be printed with anything.
enum class LabelUse { Badges, Addresses };

/// Geometry of a sheet of labels, in mm. Labels stand in equal columns and rows.
struct LabelFormat
{
    QString name;          ///< number of the article: "L4785"; empty: an own format
    QString brand;
    LabelUse use = LabelUse::Badges;
    QSizeF page{210, 297};
    int columns = 2;
    int rows = 5;
    QSizeF label{80, 50};
    QPointF first{18, 13}; ///< upper left corner of the first label
    QPointF pitch{95, 55}; ///< from one label to the next
    qreal corner = 0;      ///< radius

    [[nodiscard]] int count() const { return columns * rows; }
    bool operator==(const LabelFormat &) const = default;
};

/// The formats that come with the program, badges first; geometry as in the templates of gLabels.
[[nodiscard]] const QList<LabelFormat> &labelFormats();

/// The format that a text names: the number of an article ("L4785"), or an own one in mm as
/// COLUMNSxROWS:WIDTHxHEIGHT:LEFT,TOP:STEPxSTEP ("2x5:80x50:18,13:95x55"). InputRefused says what is wrong.
[[nodiscard]] base::Result<LabelFormat> labelFormat(const QString &text);

/// The text of an own format, as labelFormat() reads it.
[[nodiscard]] QString labelFormatText(const LabelFormat &format);

/// InputRefused unless the labels have a size, lie apart from each other and within the page.
[[nodiscard]] base::Result<> checkLabelFormat(const LabelFormat &format);

/// A sheet as it is in the printer.
struct LabelSheet
{
    static constexpr qreal FarthestOffset = 20;

    LabelFormat format;
    int start = 1;            ///< position of the first label that is still there, counted by rows from 1
    QPointF offset;           ///< mm to the right and down that the printer is wrong by
    bool hasOutlines = false; ///< prints the outlines of the labels, for trying on plain paper

    bool operator==(const LabelSheet &) const = default;
};

/// InputRefused for a format, start or offset that cannot be.
[[nodiscard]] base::Result<> checkLabelSheet(const LabelSheet &sheet);

/// Where the label of this number (0 …) goes, counted from the start of the first sheet.
struct LabelPlace
{
    int page = 0;
    QRectF box;

    bool operator==(const LabelPlace &) const = default;
};
[[nodiscard]] LabelPlace labelPlace(const LabelSheet &sheet, int number);

/// Position (from 1) of the next free label after so many more.
[[nodiscard]] int startAfter(const LabelSheet &sheet, int count);

} // namespace printing
