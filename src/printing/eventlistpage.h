#pragma once

#include "printing/labelpages.h"

namespace printing {

/// A list to work through on the day: one row for each person, with a box to tick.
struct EventList
{
    struct Column
    {
        QString heading;
        qreal width = 0;     ///< mm
        bool isTick = false; ///< a box instead of a text
    };
    /// A cell: what matters in bold or not, and what stands small below it.
    struct Cell
    {
        QString text;
        QString below;
        bool isBold = false;
        bool staysWhole = false; ///< smaller rather than in two lines: a number
    };
    struct Row
    {
        QString group; ///< a heading stands above the first row of each
        QList<Cell> cells;
    };

    EventHead head;
    QString title;
    QString remark; ///< below the title; may be empty
    QList<Column> columns;
    QList<Row> rows;
};

/// Reihenfolge der Übergabe: number, name as it is called out with the name of the document below it where that differs,
/// municipality, role, number of the certificate, a box to tick.
[[nodiscard]] EventList orderList(const EventHead &head, const QList<EventPerson> &people, domain::HandoverOrder order);

/// Versandliste: number, name, address, number of the certificate, a box to tick.
[[nodiscard]] EventList postingList(const EventHead &head, const QList<EventPerson> &people);

/// The list on A4 upright, its head on each page; rows stay whole.
[[nodiscard]] EventPages eventListPages(Typesetter &typesetter, const EventList &list);

} // namespace printing
