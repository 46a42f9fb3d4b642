#pragma once

#include "printing/documenttexts.h"

#include <QList>
#include <QStringList>

namespace printing {

struct AllocationColumn
{
    QString heading;
    qreal share = 1;       ///< of the width, in proportion to the other columns
    bool isNumber = false; ///< figures stand at the right

    bool operator==(const AllocationColumn &) const = default;
};

/// Empty columns: no table.
struct AllocationTable
{
    QList<AllocationColumn> columns;
    QList<QStringList> rows; ///< cells by column; a line feed begins a new line

    bool operator==(const AllocationTable &) const = default;
};

/// A part of the record, in this order: heading, paragraphs, points, table, and what stands below the table.
struct AllocationSection
{
    QString heading;
    int level = 2; ///< of the heading: 2, or 3 for a part of a part
    QStringList paragraphs;
    QStringList points; ///< each with a bullet
    AllocationTable table;
    QStringList notes; ///< smaller

    bool operator==(const AllocationSection &) const = default;
};

/// Vergabeprotokoll: everything that is printed in the record of an allocation, in one language.
struct AllocationDocument
{
    DocumentLanguage language = DocumentLanguage::German;
    QString kind;      ///< "Record of the allocation"
    QString title;     ///< "Allocation of 5 November 2024"
    QString programme;
    QString organiser;
    QString handling;  ///< at the foot of each page: "For the file: contains names"
    QList<std::pair<QString, QString>> particulars; ///< label and what it says
    QStringList summary; ///< the result in a few sentences
    QList<AllocationSection> sections;

    bool operator==(const AllocationDocument &) const = default;
};

} // namespace printing
