#pragma once

#include "exchange/readers/spreadsheets/numberformat.h"
#include "exchange/readers/spreadsheets/stringpool.h"
#include "exchange/readers/spreadsheets/zippackage.h"

#include <vector>

namespace exchange::spreadsheets {

class XmlCursor;

/// What the cells of all sheets of an XLSX file refer to.
struct XlsxWorkbook
{
    struct SheetPart
    {
        QString name;
        bool isHidden = false;
        QString part; ///< name in the archive
    };

    std::vector<SheetPart> sheets;
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<NumberFormat> styles; ///< by the cells' style index
    std::vector<QString> strings; ///< by the cells' index
    StringPool pool;

    /// Reads workbook, styles and shared strings; sheets are read by readXlsxSheet(). Relations to anything outside
    /// the archive are left alone.
    [[nodiscard]] static Read<std::unique_ptr<XlsxWorkbook>> read(ZipPackage &package);
};

/// Text with escapes such as _x000D_ resolved (ECMA-376 part 1, 22.9.2.19), line breaks as \n, without other control
/// characters.
[[nodiscard]] QString unescapedXlsxText(QString text);

/// Appends the text of the string item whose start was just read, its runs joined, phonetic ones left out.
void readXlsxString(XmlCursor &xml, QString &text);

} // namespace exchange::spreadsheets
