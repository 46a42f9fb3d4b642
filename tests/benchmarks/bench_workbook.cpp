#include "exchange/writers/workbookwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <string>

#include <xlsxwriter.h>

// A workbook of 100,000 rows and 12 columns: the writer on its value, beside a bare loop of libxlsxwriter in
// constant-memory mode over texts and numbers that lie ready. CPU seconds of the process, the best of three.

using namespace exchange;

namespace {

constexpr size_t Rows = 100'000;
constexpr int TextColumns = 8;

template <class Work>
double cpuSeconds(Work work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

QString textAt(size_t row, int column)
{
    return QStringLiteral("Müller-Lüdenscheidt %1, Spalte %2").arg(row).arg(column);
}

/// Eight texts, two whole numbers, a day and a moment.
Sheet largeSheet()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Personen");
    for (int column = 0; column < TextColumns; ++column)
        sheet.columns.push_back({QStringLiteral("Text %1").arg(column)});
    sheet.columns.push_back({QStringLiteral("Zahl"), ColumnKind::Whole});
    sheet.columns.push_back({QStringLiteral("Minuten"), ColumnKind::Whole});
    sheet.columns.push_back({QStringLiteral("Tag"), ColumnKind::Date});
    sheet.columns.push_back({QStringLiteral("Zeit"), ColumnKind::DateTime});
    const QDate day(2024, 10, 15);
    for (size_t row = 0; row < Rows; ++row) {
        std::vector<SheetCell> cells;
        for (int column = 0; column < TextColumns; ++column)
            cells.emplace_back(textAt(row, column));
        cells.emplace_back(qint64(row));
        cells.emplace_back(qint64(row % 240));
        cells.emplace_back(day.addDays(qint64(row % 90)));
        cells.emplace_back(QDateTime(day.addDays(qint64(row % 90)), QTime(10, 0), Qt::UTC));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

bool bareLoop(const std::vector<std::string> &texts, const QByteArray &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Personen");
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "dd.mm.yyyy");
    for (size_t row = 0; row < Rows; ++row) {
        const auto line = lxw_row_t(row + 1);
        for (int column = 0; column < TextColumns; ++column)
            worksheet_write_string(sheet, line, lxw_col_t(column), texts[row * TextColumns + size_t(column)].c_str(), nullptr);
        worksheet_write_number(sheet, line, 8, double(row), nullptr);
        worksheet_write_number(sheet, line, 9, double(row % 240), nullptr);
        worksheet_write_number(sheet, line, 10, 45580.0 + double(row % 90), date);
        worksheet_write_number(sheet, line, 11, 45580.4166667 + double(row % 90), date);
    }
    return workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("bare.xlsx")));
    std::vector<std::string> texts;
    for (size_t row = 0; row < Rows; ++row) {
        for (int column = 0; column < TextColumns; ++column)
            texts.push_back(textAt(row, column).toStdString());
    }
    const Sheet sheet = largeSheet();
    qint64 size = 0;
    const double bare = cpuSeconds([&] { size += bareLoop(texts, path) ? 0 : 1; });
    const double ours = cpuSeconds([&] {
        const auto workbook = WorkbookWriter::write({sheet}, {QStringLiteral("Programm"), QLocale(QLocale::German)});
        size = workbook ? workbook->bytes.size() : -1;
    });
    std::printf("%zu rows, 12 columns, %lld bytes (bare: %lld)\n", Rows, static_cast<long long>(size),
                static_cast<long long>(QFile(QFile::decodeName(path)).size()));
    std::printf("bare loop   %6.2f CPU s\n", bare);
    std::printf("the writer  %6.2f CPU s  %6.2f times\n", ours, ours / bare);
    return size > 0 ? 0 : 1;
}
