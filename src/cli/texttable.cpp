#include "cli/texttable.h"

namespace cli {

namespace {

QString plain(const QString &text)
{
    QString line = text;
    for (QChar &letter : line) {
        const QChar::Category category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || category == QChar::Other_Format)
            letter = u' ';
    }
    return line;
}

/// Characters as a terminal counts them: marks stand on the letter before.
qsizetype width(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar letter) { return !letter.isMark() && !letter.isLowSurrogate(); });
}

QString aligned(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        line += cells.at(column);
        if (column + 1 < cells.size())
            line += QString(widths.at(column) - width(cells.at(column)) + 2, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString textTable(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<QStringList> lines{headings};
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(plain(cell));
        lines.append(cells);
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths.at(column), width(line.at(column)));
    }
    QStringList text;
    for (const QStringList &line : lines)
        text.append(aligned(line, widths));
    return text.join(u'\n');
}

} // namespace cli
