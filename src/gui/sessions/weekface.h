#pragma once

#include "gui/sessions/calendarface.h"

namespace gui {

/// A week or a day: a column for each day, hours from top to bottom. Sessions of a day and more stand
/// above the hours.
class WeekFace : public CalendarFace
{
public:
    using CalendarFace::CalendarFace;

    [[nodiscard]] std::optional<CalendarPlace> placeAt(QPoint position) const override;
    [[nodiscard]] QRect cellOf(const CalendarPlace &place) const override;
    /// Distance of a minute of the day from the top of the body.
    [[nodiscard]] int yOf(int minute) const;

protected:
    void place() override;
    void paintHead(QPainter &painter) const override;
    void paintBody(QPainter &painter) const override;
    [[nodiscard]] bool stretches() const override { return true; }
    [[nodiscard]] QList<Block> ghostsOf(const models::CalendarItem &item) const override;

private:
    void placeLong();
    void placeDay(int day);
    void paintDayHead(QPainter &painter, int day) const;
    void paintHours(QPainter &painter) const;
    void paintAbsences(QPainter &painter) const;
    [[nodiscard]] int left(int day) const;

    int m_gutter = 0;     ///< width of the column with the hours
    int m_lineHeight = 0;
    int m_hourHeight = 0;
    int m_dayHeight = 0;  ///< of the names of the days with their notes
};

} // namespace gui
