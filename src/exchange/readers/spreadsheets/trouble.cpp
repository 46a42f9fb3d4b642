#include "exchange/readers/spreadsheets/trouble.h"

#include "exchange/readers/spreadsheets/limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace exchange::spreadsheets {

namespace {

QString sentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Damaged: break;
    case Trouble::TooLarge:
        return QCoreApplication::translate("exchange",
            "%1 holds more than a list: at most %2 rows, %3 columns and %4 cells are read. Save the list alone in a "
            "new "
            "file and import that.");
    case Trouble::Bomb:
        return QCoreApplication::translate("exchange",
            "%1 would take far more memory than any list and is not read. Save the list alone in a new file and import "
            "that.");
    case Trouble::Encrypted:
        return QCoreApplication::translate(
            "exchange", "%1 is protected with a password. Save it without the password and import that.");
    case Trouble::BinaryWorkbook:
        return QCoreApplication::translate(
            "exchange", "%1 is a binary workbook (XLSB). Save it as XLSX and import that.");
    case Trouble::OldWorkbook:
        return QCoreApplication::translate(
            "exchange", "%1 is a workbook from before Excel 97. Save it as XLSX and import that.");
    case Trouble::WebPage:
        return QCoreApplication::translate("exchange",
            "%1 is a web page, whatever its name says. Open it in a spreadsheet program, save it as XLSX and import "
            "that.");
    case Trouble::OtherFormat:
        return QCoreApplication::translate(
            "exchange", "%1 is not a spreadsheet. Save the list as XLSX, ODS or CSV and import that.");
    case Trouble::NoSheet:
        return QCoreApplication::translate(
            "exchange", "%1 has no sheet with cells. Save the list as XLSX, ODS or CSV and import that.");
    }
    return QCoreApplication::translate("exchange",
        "%1 is damaged and cannot be read as a spreadsheet. Open it in a spreadsheet program, save it anew and import "
        "that.");
}

} // namespace

base::Failure refusal(Trouble trouble, const QString &source)
{
    const QLocale locale;
    QString text = sentence(trouble);
    if (trouble == Trouble::TooLarge)
        text = text.arg(
            source, locale.toString(maximumRows), locale.toString(maximumColumns), locale.toString(maximumCells));
    else
        text = text.arg(source);
    return base::fail(base::ErrorCode::InputRefused, text);
}

} // namespace exchange::spreadsheets
