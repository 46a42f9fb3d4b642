#pragma once

#include "exchange/readers/spreadsheets/numberformat.h"
#include "exchange/readers/spreadsheets/sheet.h"
#include "exchange/readers/spreadsheets/stringpool.h"
#include "exchange/readers/spreadsheets/trouble.h"

#include <QByteArrayView>

namespace exchange::spreadsheets {

/// What the cells of all sheets of an XLS file refer to.
struct XlsWorkbook
{
    struct SheetPlace
    {
        QString name;
        bool isHidden = false;
        qint64 offset = 0; ///< in the stream
    };

    std::vector<SheetPlace> sheets;
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<NumberFormat> styles;
    std::vector<QString> strings;
    StringPool pool;
};

/// Reads the sheet that begins at `place` in the workbook's stream. `workbook` keeps the texts.
[[nodiscard]] Read<Sheet> readXlsSheet(
    QByteArrayView stream, XlsWorkbook &workbook, const XlsWorkbook::SheetPlace &place);

} // namespace exchange::spreadsheets
