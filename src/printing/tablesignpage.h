#pragma once

#include "printing/labelpages.h"

namespace printing {

/// How a sign is read from both sides.
enum class TableSignForm {
    Folded,    ///< A4, folded in the middle; the upper half stands on its head
    BothSides, ///< A5, each sign on two pages, front and back
};

/// Who sits at one table.
struct TableSign
{
    QString table;
    QList<EventPerson> people;
};

/// The tables of these people in their order ("Table 2" before "Table 10"); who has none is left out.
[[nodiscard]] QList<TableSign> tableSigns(const QList<EventPerson> &people);

/// One sign for each table: its name as large as it fits, the people with their municipalities below.
[[nodiscard]] EventPages tableSignPages(Typesetter &typesetter, TableSignForm form, const EventHead &head, const QList<TableSign> &signs);

} // namespace printing
