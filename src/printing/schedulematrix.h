#pragma once

#include "printing/documenttexts.h"

#include <QColor>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace printing {

/// A column of the schedule: one role.
struct ScheduleRole
{
    QString name;
    QString letter; ///< mark beside the colour
    QColor colour;  ///< none: one of the palette by position

    bool operator==(const ScheduleRole &) const = default;
};

/// One session in the schedule.
struct ScheduleEntry
{
    QString when;        ///< "Mo, 14. Oktober 2024, 10:00–12:00 Uhr"
    QString title;
    QString kind;        ///< "Impuls-Training"; empty when the title says it
    QString where;       ///< place, "online"
    QString state;       ///< word to be shown: "abgesagt", "geplant"; empty when confirmed
    bool cancelled = false;
    QList<int> columns;  ///< roles it is for, ascending; all of them: spans the page

    bool operator==(const ScheduleEntry &) const = default;
};

/// The sessions of one month in order of time.
struct ScheduleMonth
{
    QString name; ///< "Oktober 2024"
    QList<ScheduleEntry> entries;

    bool operator==(const ScheduleMonth &) const = default;
};

/// The schedule as a matrix: months down, roles across.
struct ScheduleMatrix
{
    DocumentLanguage language = DocumentLanguage::German;
    QString title;     ///< of the programme run
    QString organiser;
    QDate asOf;
    QList<ScheduleRole> roles;
    QList<ScheduleMonth> months;

    bool operator==(const ScheduleMatrix &) const = default;
};

} // namespace printing
