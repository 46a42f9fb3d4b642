#include "exchange/readers/spreadsheets/sheetchooser.h"

#include <QCoreApplication>

namespace exchange::spreadsheets {

namespace {

/// The higher, the likelier is the sheet meant.
constexpr int visibleList = 5;
constexpr int visibleTable = 4;
constexpr int visibleContent = 3;

int rank(const Sheet &sheet)
{
    if (!sheet.hasContent())
        return sheet.isHidden ? 0 : 1;
    if (sheet.isHidden)
        return 2;
    if (sheet.looksLikeList())
        return visibleList;
    return sheet.looksLikeTable() ? visibleTable : visibleContent;
}

QStringList notesOf(const Sheet &sheet)
{
    QStringList notes;
    if (sheet.errorCells > 0)
        notes.append(QCoreApplication::translate("exchange",
            "%n cells show an error instead of a value, such as #REF!, and were read as empty.", nullptr,
            sheet.errorCells));
    if (sheet.emptyFormulas > 0)
        notes.append(QCoreApplication::translate("exchange",
            "%n cells hold a formula without its result and were read as empty. Open the file in a spreadsheet program "
            "and save it there, and the results are in it.",
            nullptr, sheet.emptyFormulas));
    return notes;
}

/// Enough of the names to choose from; a sentence stays a sentence.
QString shownNames(const QStringList &sheets)
{
    constexpr qsizetype mostShown = 12;
    constexpr qsizetype longestName = 40;
    QStringList names;
    for (const QString &sheet : sheets.first(std::min(sheets.size(), mostShown)))
        names.append(sheet.size() > longestName ? sheet.first(longestName) + u'…' : sheet);
    if (sheets.size() > mostShown)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", ")).simplified();
}

} // namespace

bool SheetChooser::needs(const QString &name, bool isHidden)
{
    (isHidden ? m_hidden : m_visible).append(name);
    if (!m_wanted.isEmpty())
        return m_bestRank < 0 && isWanted(name);
    return m_bestRank < (isHidden ? visibleContent : visibleList);
}

void SheetChooser::take(Sheet sheet)
{
    const int found = rank(sheet);
    if (found <= m_bestRank)
        return;
    m_bestRank = found;
    m_best = std::move(sheet);
}

base::Result<SourceTable> SheetChooser::table(const QString &source, const QString &encoding)
{
    const QStringList sheets = m_visible + m_hidden;
    if (m_bestRank < 0 && (sheets.isEmpty() || m_wanted.isEmpty()))
        return refusal(Trouble::NoSheet, source);
    if (m_bestRank < 0)
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange", "%1 has no sheet “%2”. Its sheets are: %3.")
                .arg(source, m_wanted, shownNames(sheets)));
    SourceTable table;
    table.source = source;
    table.encoding = encoding;
    table.sheet = m_best.name;
    table.sheets = sheets;
    table.notes = notesOf(m_best);
    if (m_wanted.isEmpty() && m_visible.size() > 1)
        table.notes.append(QCoreApplication::translate("exchange", "Only the sheet “%1” was read. The file also has: %2.")
                               .arg(shownNames({m_best.name}), shownNames(otherSheets())));
    table.merged = std::move(m_best.merged);
    table.hiddenColumns = std::move(m_best.hiddenColumns);
    table.rows = std::move(m_best.rows);
    return table;
}

QStringList SheetChooser::otherSheets() const
{
    QStringList others = m_visible;
    others.removeOne(m_best.name);
    return others;
}

bool SheetChooser::isWanted(const QString &name) const
{
    return name.compare(m_wanted, Qt::CaseInsensitive) == 0;
}

} // namespace exchange::spreadsheets
