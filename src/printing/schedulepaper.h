#pragma once

#include <QSizeF>

namespace printing {

enum class PaperFormat { A4, A3 };
enum class PaperOrientation { Upright, Across };

/// The paper that a schedule is laid out for.
struct SchedulePaper
{
    PaperFormat format = PaperFormat::A4;
    PaperOrientation orientation = PaperOrientation::Across;

    /// In mm.
    [[nodiscard]] QSizeF size() const
    {
        const QSizeF upright = format == PaperFormat::A3 ? QSizeF(297, 420) : QSizeF(210, 297);
        return orientation == PaperOrientation::Across ? upright.transposed() : upright;
    }
    /// How much larger than on A4 texts are set, so that a notice can be read from further away.
    [[nodiscard]] qreal scale() const { return format == PaperFormat::A3 ? 1.3 : 1; }

    bool operator==(const SchedulePaper &) const = default;
};

} // namespace printing
