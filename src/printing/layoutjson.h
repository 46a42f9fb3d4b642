#pragma once

#include "printing/certificatelayout.h"

#include <QJsonObject>

#include <span>

// The words of the formats "impulslotse-layout/1" and "impulslotse-template/1", for their reader and writer.

namespace printing {

namespace layoutkeys {

using Key = QLatin1StringView;

inline constexpr Key Format{"format"}, LayoutFormat{"impulslotse-layout/1"}, TemplateFormat{"impulslotse-template/1"};
inline constexpr Key Size{"size"}, Background{"background"}, Elements{"elements"}, Id{"id"}, Name{"name"}, Box{"box"}, Type{"type"};
inline constexpr Key Text{"text"}, Family{"family"}, Bold{"bold"}, Italic{"italic"}, Colour{"colour"}, Align{"align"}, Vertical{"vertical"};
inline constexpr Key LetterSpacing{"letter_spacing"}, LineSpacing{"line_spacing"}, Floor{"floor"}, MaxLines{"max_lines"};
inline constexpr Key BreaksFirst{"breaks_first"}, Heading{"heading"};
inline constexpr Key Image{"image"}, Blob{"blob"}, Description{"description"}, Logo{"logo"};
inline constexpr Key Shape{"shape"}, Fill{"fill"}, Stroke{"stroke"}, StrokeWidth{"stroke_width"};
inline constexpr Key Sessions{"sessions"}, Columns{"columns"}, Total{"total"}, Code{"code"};
inline constexpr Key Kind{"kind"}, Language{"language"}, Layout{"layout"}, Files{"files"};

/// A word of the format and the value it stands for.
struct Word
{
    Key word;
    int value;
};

inline constexpr Word Horizontal[] = {{Key("left"), Qt::AlignLeft}, {Key("center"), Qt::AlignHCenter}, {Key("right"), Qt::AlignRight}};
inline constexpr Word VerticalWords[] = {{Key("top"), Qt::AlignTop}, {Key("middle"), Qt::AlignVCenter}, {Key("bottom"), Qt::AlignBottom}};
inline constexpr Word ColumnWords[] = {{Key("date"), int(SessionColumn::Date)},
                                       {Key("title"), int(SessionColumn::Title)},
                                       {Key("detail"), int(SessionColumn::Detail)},
                                       {Key("hours"), int(SessionColumn::Hours)},
                                       {Key("units"), int(SessionColumn::Units)}};

/// The word for `value`; the first where there is none.
[[nodiscard]] inline QString word(std::span<const Word> words, int value)
{
    for (const Word &candidate : words) {
        if (candidate.value == value)
            return candidate.word;
    }
    return words.front().word;
}

} // namespace layoutkeys

/// The layout as it stands in a file.
[[nodiscard]] QJsonObject layoutObject(const CertificateLayout &layout);
/// Errors: InputRefused.
[[nodiscard]] base::Result<CertificateLayout> layoutFromObject(const QJsonObject &object);

/// Whether the text is the SHA-256 of something: 64 digits, lower case.
[[nodiscard]] bool isContentHash(const QString &text);

} // namespace printing
