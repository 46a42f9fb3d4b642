#pragma once

#include "base/error.h"
#include "exchange/headingvocabulary.h"
#include "exchange/imports/importpreview.h"
#include "exchange/imports/listheader.h"

#include <QHash>
#include <QMap>

#include <array>

namespace exchange {

/// What somebody said about columns.
struct ColumnChoices
{
    /// Heading as written → identifier of a list field or of a field of the participant, "" for a column to be left
    /// out. Goes before everything else; each heading must be there.
    QMap<QString, QString> fieldOfHeading;
    /// The same by headingWords(), from earlier imports; headings that are not there do no harm.
    QHash<QString, QString> learned;

    /// Headings with a meaning that the vocabulary does not have, see findListHeader().
    [[nodiscard]] QSet<QString> named() const;
};

/// Which column of a list holds which field, and where its entries begin.
struct ColumnPlan
{
    /// A column that is taken as one of the participant's other fields, because a person said so.
    struct Mapped
    {
        int column;
        QString field;
    };

    /// A column that a tick makes the role: "Führungsebene" with "x" below.
    struct RoleMark
    {
        int column;
        QString role; ///< key
    };

    ListHeader header;
    std::vector<ImportColumn> columns;
    std::array<QList<int>, listFieldCount> columnsOf; ///< best first
    QList<Mapped> mapped;
    QList<RoleMark> roleMarks;
    QList<int> statusMarks; ///< columns such as "abgesagt" or "Warteliste" whose tick or date says so
    QList<int> secondPerson; ///< columns about one more person, see HeadingPerson
    bool namesSwapped = false; ///< given names stand below "Nachname" and the reverse

    [[nodiscard]] bool has(ListField field) const { return !columnsOf[size_t(field)].isEmpty(); }
    /// Whether any column is understood and filled in this row.
    [[nodiscard]] bool saysAnything(const SourceRow &row) const;
    /// Whether somebody can be told by it: a name or an address.
    [[nodiscard]] bool namesPeople() const;
    /// The first non-blank text among the field's columns, cleaned and without a formula's apostrophe.
    [[nodiscard]] QString text(const SourceRow &row, ListField field) const;
};

/// Says what the columns below `header` are: as chosen, else by the vocabulary, else by their values. Values also
/// correct a heading: a column full of addresses is the e-mail. InputRefused when the choices name what the list or
/// the program does not know.
[[nodiscard]] base::Result<ColumnPlan> planColumns(const SourceTable &table, const ListHeader &header,
    const ColumnChoices &choices, const domain::MunicipalityRecognizer &recognizer);

/// Finds where the list begins and what its columns are. `headerRow`: number of the row of headings as a spreadsheet
/// counts, 0 for a list without; nothing: recognised. InputRefused when nothing is understood.
[[nodiscard]] base::Result<ColumnPlan> planList(const SourceTable &table, std::optional<int> headerRow,
    const ColumnChoices &choices, const domain::MunicipalityRecognizer &recognizer);

} // namespace exchange
