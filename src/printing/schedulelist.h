#pragma once

#include "printing/documenttexts.h"

#include <QList>
#include <QString>

namespace printing {

/// One session in the list of dates.
struct ScheduleListRow
{
    QString day;
    QString time;
    QString title;  ///< with the kind below it where the title does not say it
    QString forWhom;
    QString where;  ///< with the link below it
    QString state;

    bool operator==(const ScheduleListRow &) const = default;
};

/// Rows below one heading: a month, or nothing when the rows are not in order of time.
struct ScheduleListPart
{
    QString heading;
    QList<ScheduleListRow> rows;

    bool operator==(const ScheduleListPart &) const = default;
};

/// The schedule as a list by date.
struct ScheduleList
{
    DocumentLanguage language = DocumentLanguage::German;
    QString title; ///< of the programme run
    QString organiser;
    QDate asOf;
    QList<ScheduleListPart> parts;

    bool operator==(const ScheduleList &) const = default;
};

} // namespace printing
