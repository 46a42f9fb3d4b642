#pragma once

#include "exchange/readers/spreadsheets/sheet.h"
#include "exchange/readers/spreadsheets/trouble.h"

namespace exchange::spreadsheets {

/// Takes the sheets of a workbook one after the other and keeps the one that is asked for: the named one, else the
/// first visible one that looks like a table, else the first with content, visible ones before hidden ones.
class SheetChooser
{
public:
    explicit SheetChooser(QString wanted) : m_wanted(std::move(wanted)) { }

    /// Registers a sheet and says whether its cells are needed; if so, take() has to follow.
    [[nodiscard]] bool needs(const QString &name, bool isHidden);
    void take(Sheet sheet);

    /// The table of the chosen sheet. Refused when there is no sheet, or none of the wanted name; `source` is the
    /// file's name.
    [[nodiscard]] base::Result<SourceTable> table(const QString &source, const QString &encoding);

private:
    [[nodiscard]] QStringList otherSheets() const;
    [[nodiscard]] bool isWanted(const QString &name) const;

    QString m_wanted;
    QStringList m_visible;
    QStringList m_hidden;
    Sheet m_best;
    int m_bestRank = -1;
};

} // namespace exchange::spreadsheets
