// Makes a spreadsheet of the list that bench_import wrote: csvtoxlsx LIST SPREADSHEET

#include <QFile>

#include <xlsxwriter.h>

int main(int argc, char **argv)
{
    QFile file(argc == 3 ? QFile::decodeName(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    lxw_workbook *workbook = workbook_new(argv[2]);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Anmeldungen");
    lxw_row_t row = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++row) {
        const QList<QByteArray> cells = line.trimmed().split(';');
        for (int column = 0; column < int(cells.size()); ++column) {
            if (!cells[column].isEmpty())
                worksheet_write_string(sheet, row, lxw_col_t(column), cells[column].constData(), nullptr);
        }
    }
    return workbook_close(workbook) == LXW_NO_ERROR ? 0 : 1;
}
