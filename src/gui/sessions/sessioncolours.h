#pragma once

#include <QColor>

class QPalette;

namespace gui {

/// `part` of one colour with the rest of another.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, double part);
/// The wished colour if text in it reads well on `ground` (4.5:1), else the palette's text colour.
[[nodiscard]] QColor readable(const QColor &wished, const QColor &ground, const QPalette &palette);

/// Grounds of days, on which the palette's text reads well.
[[nodiscard]] QColor weekendGround(const QPalette &palette);
[[nodiscard]] QColor schoolHolidayGround(const QPalette &palette);
[[nodiscard]] QColor publicHolidayGround(const QPalette &palette);

} // namespace gui
