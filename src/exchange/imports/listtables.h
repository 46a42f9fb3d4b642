#pragma once

#include "exchange/imports/columnplan.h"

namespace exchange {

/// Walks down a file that may hold several tables of people below each other, each with headings of its own, and
/// sections that are about something else.
class ListTables
{
public:
    enum class Row {
        Entry,
        HeadingsAgain, ///< of the table that is going on
        NewHeadings, ///< another table of people begins; plan() is its plan now
        Title, ///< a text alone above the headings of another table
        OtherSection, ///< title or content of a section that lists no people anew
    };

    ListTables(const SourceTable &table, ColumnPlan first, ColumnChoices choices,
        const domain::MunicipalityRecognizer &recognizer);

    /// What the row at this position is; to be asked in the order of the rows.
    [[nodiscard]] Row look(int position);
    [[nodiscard]] const ColumnPlan &plan() const { return m_plan; }

private:
    [[nodiscard]] bool peopleFollow(int position) const;
    [[nodiscard]] bool isHeadingAgain(const SourceRow &row) const;
    [[nodiscard]] bool begin(int position);

    const SourceTable &m_table;
    ColumnPlan m_plan;
    ColumnChoices m_choices;
    const domain::MunicipalityRecognizer &m_recognizer;
    bool m_otherSection = false;
};

} // namespace exchange
