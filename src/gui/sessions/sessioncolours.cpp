#include "gui/sessions/sessioncolours.h"

#include "gui/theme/theme.h"

namespace gui {

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto channel = [&](float (QColor::*value)() const) { return float((one.*value)() * part + (other.*value)() * (1 - part)); };
    return QColor::fromRgbF(channel(&QColor::redF), channel(&QColor::greenF), channel(&QColor::blueF));
}

QColor readable(const QColor &wished, const QColor &ground, const QPalette &palette)
{
    return contrast(wished, ground) >= 4.5 ? wished : palette.color(QPalette::Text);
}

QColor weekendGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.035);
}

QColor schoolHolidayGround(const QPalette &palette)
{
    return mixed(warningColour(palette), palette.color(QPalette::Base), 0.09);
}

QColor publicHolidayGround(const QPalette &palette)
{
    return mixed(errorColour(palette), palette.color(QPalette::Base), 0.11);
}

} // namespace gui
