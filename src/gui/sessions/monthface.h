#pragma once

#include "gui/sessions/calendarface.h"

namespace gui {

/// A month: a row for each week, a line for each session.
class MonthFace : public CalendarFace
{
public:
    using CalendarFace::CalendarFace;

    [[nodiscard]] std::optional<CalendarPlace> placeAt(QPoint position) const override;
    [[nodiscard]] QRect cellOf(const CalendarPlace &place) const override;

protected:
    void place() override;
    void paintHead(QPainter &painter) const override;
    void paintBody(QPainter &painter) const override;
    [[nodiscard]] QList<Block> ghostsOf(const models::CalendarItem &item) const override;

private:
    void placeWeek(int week);
    [[nodiscard]] int left(int day) const; ///< of the column of a weekday
    [[nodiscard]] QRect cell(int week, int day) const; ///< from the top of the body
    void paintCell(QPainter &painter, int week, int day) const;

    int m_weekWidth = 0; ///< of the column with the numbers of weeks
    int m_rowHeight = 0;
    int m_dayHeight = 0; ///< of the line with the number of the day
    int m_lineHeight = 0;
    QHash<QDate, int> m_hidden; ///< sessions without a line
    QSet<QDate> m_busy;         ///< days with sessions
};

} // namespace gui
