#pragma once

#include "domain/rules/municipalityrecognition.h"
#include "exchange/sourcetable.h"

#include <QJsonObject>
#include <QMap>

#include <optional>
#include <vector>

namespace exchange {

/// What a row of a list becomes in the programme.
enum class RowOutcome {
    New, ///< a row is added
    Changed, ///< an existing row gets new values
    Same, ///< nothing to do: it is all there, or the row repeats another
    Conflict, ///< somebody has to decide; nothing happens until then
    Rejected, ///< the row cannot be used
    Skipped, ///< the row says itself that it is not meant, or is no entry at all
};
constexpr int rowOutcomeCount = 6;

/// "new", "changed", "same", "conflict", "rejected", "skipped".
[[nodiscard]] QLatin1StringView rowOutcomeIdentifier(RowOutcome outcome);

/// A column of the list and the field it was taken for.
struct ImportColumn
{
    int index = 0; ///< from 0
    QString heading; ///< as written, cleaned; a repeated heading has " (2)" behind it
    QString field; ///< an import field's identifier (headingvocabulary.h); empty: not imported

    bool operator==(const ImportColumn &) const = default;
};

/// The municipality that a row names, as the preview shows it.
struct ImportMunicipality
{
    QString ags; ///< recognised, or proposed where the match is fuzzy; may be empty
    domain::MunicipalityMatch match = domain::MunicipalityMatch::None;
    QStringList candidates; ///< keys, likeliest first

    bool operator==(const ImportMunicipality &) const = default;
};

/// One row of the list and what becomes of it.
struct ImportRow
{
    int row = 0; ///< as a spreadsheet numbers it
    RowOutcome outcome = RowOutcome::Skipped;
    QStringList reasons; ///< whole sentences, translated
    QMap<QString, QString> values; ///< field identifier → value as files write it; "" where the row has none
    QStringList cells; ///< the row as it came, by column
    std::optional<ImportMunicipality> municipality; ///< none where the list's kind has none
    qint64 record = 0; ///< the existing row it means, 0 when there is none
    QStringList changedFields; ///< for Changed: identifiers of the fields that get a new value
    int table = 0; ///< which table of the file it stands in, see ImportPreview::columnsOf()
};

/// A list read, recognised and compared with a programme. Nothing has been changed by it.
struct ImportPreview
{
    QString source;
    QString encoding;
    QChar delimiter;
    QString sheet;
    int headerRow = 0; ///< row number; 0 when the list has no heading
    std::vector<ImportColumn> columns; ///< of the first table
    std::vector<std::vector<ImportColumn>> furtherColumns; ///< of the tables below it in the same file
    QStringList notes; ///< what was noticed on reading, whole sentences, translated
    std::vector<ImportRow> rows;

    [[nodiscard]] const std::vector<ImportColumn> &columnsOf(const ImportRow &row) const
    {
        return row.table == 0 ? columns : furtherColumns[size_t(row.table) - 1];
    }

    [[nodiscard]] int count(RowOutcome outcome) const;
    /// Whether something needs attention: conflicts, rejected rows, or proposals to look at.
    [[nodiscard]] bool needsAttention() const;
};

/// The JSON that `import … --dry-run` prints (cli.md): source, encoding, delimiter, sheet, header_row,
/// notes, columns, rows, counts. `recordKey` is the key under which a row names the existing record, for
/// participants "participant", which brings the municipality that the row names.
[[nodiscard]] QJsonObject toJson(const ImportPreview &preview, QLatin1StringView recordKey);

} // namespace exchange
