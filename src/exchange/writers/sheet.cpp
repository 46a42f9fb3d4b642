#include "exchange/writers/sheet.h"

#include "exchange/writers/celltext.h"

#include <QCoreApplication>

namespace exchange {

namespace {

QString clockTime(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

/// Writes a cell as text, by its type.
struct CellWriter
{
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(bool isSo) const
    {
        return isSo ? QCoreApplication::translate("domain", "Yes") : QCoreApplication::translate("domain", "No");
    }
    QString operator()(QDate date) const { return dateCell(date, locale); }
    QString operator()(const QDateTime &moment) const
    {
        return moment.isValid() ? dateCell(moment.date(), locale) + u' ' + clockTime(moment.time()) : QString();
    }
    QString operator()(QTime time) const { return clockTime(time); }
};

} // namespace

TextTable textTable(const Sheet &sheet, const QLocale &locale)
{
    TextTable table;
    for (const SheetColumn &column : sheet.columns)
        table.headings.append(column.heading);
    table.rows.reserve(sheet.rows.size());
    for (const std::vector<SheetCell> &row : sheet.rows) {
        QStringList cells;
        cells.reserve(qsizetype(row.size()));
        for (const SheetCell &cell : row)
            cells.append(std::visit(CellWriter{locale}, cell));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace exchange
