#include "exchange/writers/workbookwriter.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace exchange {

namespace {

constexpr int narrowest = 5; ///< letters
constexpr int widestText = 45;
constexpr int longTextWidth = 60;
constexpr int filterButton = 3; ///< letters that the arrow beside a heading takes
constexpr qsizetype longestAsText = 255; ///< Excel shows longer ones as #### where a cell is marked as text
const QDate dayZero(1899, 12, 30); // ECMA-376 part 1, 18.17.4.1
const QDate firstDay(1900, 3, 1); // before it Excel counts a day that never was

bool isWritable(QChar c)
{
    const char16_t unicode = c.unicode();
    return (unicode >= 0x20 && unicode < 0xFFFE) || unicode == u'\t' || unicode == u'\n';
}

/// Whether the text at this place reads like an escape, "_x000D_" (ECMA-376 part 1, 22.4.2.4, ST_Xstring).
bool looksEscaped(QStringView text, qsizetype at)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
    };
    if (at + 6 >= text.size() || text[at + 1].toLower() != u'x' || text[at + 6] != u'_')
        return false;
    const QStringView digits = text.sliced(at + 2, 4);
    return std::all_of(digits.begin(), digits.end(), isDigit);
}

bool needsEscape(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isWritable(text[i]) || (text[i] == u'_' && looksEscaped(text, i)))
            return true;
    }
    return false;
}

/// The text as XML can hold it: control characters as "_x0001_".
QString escaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isWritable(text[i]))
            result += QStringLiteral("_x%1_")
                          .arg(uint(text[i].unicode()), 4, 16, QLatin1Char('0'))
                          .toUpper()
                          .replace(u'X', u'x');
        else if (text[i] == u'_' && looksEscaped(text, i))
            result += QLatin1StringView("_x005F_");
        else
            result += text[i];
    }
    return result;
}

/// Letters of the longest line, no more than `enough` are counted.
int lineLength(QStringView text, int enough)
{
    int longest = 0;
    for (const QStringView line : text.split(u'\n')) {
        longest = std::max(longest, int(std::min<qsizetype>(line.size(), enough)));
        if (longest == enough)
            break;
    }
    return longest;
}

base::Failure systemFailure(const QString &detail)
{
    return base::fail(base::ErrorCode::System,
        QCoreApplication::translate("exchange",
            "The workbook could not be made: the disk for temporary files may be full. Please make room and try "
            "again."),
        detail);
}

/// A workbook of libxlsxwriter under construction.
class WorkbookBuilder
{
public:
    WorkbookBuilder(const QByteArray &path, const WorkbookInfo &info, bool isLarge) : m_info(info), m_isLarge(isLarge)
    {
        lxw_workbook_options options{};
        options.constant_memory = isLarge ? LXW_TRUE : LXW_FALSE;
        m_workbook = workbook_new_opt(path.constData(), &options);
        if (!m_workbook)
            return;
        const bool isGerman = info.locale.language() == QLocale::German;
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        m_plain = makeFormat(nullptr);
        m_text = makeFormat("@");
        m_longText = makeFormat(nullptr);
        format_set_text_wrap(m_longText);
        m_whole = makeFormat("0");
        // As Excel writes them itself: SheetJS takes a bare point for a decimal one.
        m_date = makeFormat(isGerman ? "dd\\.mm\\.yyyy" : "yyyy-mm-dd");
        m_dateTime = makeFormat(isGerman ? "dd\\.mm\\.yyyy hh:mm" : "yyyy-mm-dd hh:mm");
        m_time = makeFormat("hh:mm");
        setProperties();
    }
    ~WorkbookBuilder()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    WorkbookBuilder(const WorkbookBuilder &) = delete;
    WorkbookBuilder &operator=(const WorkbookBuilder &) = delete;

    void add(const Sheet &sheet, const QString &name)
    {
        m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, name.toUtf8().constData()) : nullptr;
        if (!m_sheet) {
            note(m_workbook ? LXW_ERROR_PARAMETER_VALIDATION : LXW_ERROR_MEMORY_MALLOC_FAILED);
            return;
        }
        const QStringList headings = columnNames(sheet.columns);
        startColumns(sheet, headings);
        lxw_row_t row = 0;
        for (const std::vector<SheetCell> &cells : sheet.rows) {
            ++row;
            const size_t count = std::min(cells.size(), sheet.columns.size());
            for (size_t column = 0; column < count; ++column)
                writeCell(row, column, cells[column]);
        }
        finishColumns(sheet, headings);
        setupPrint(name);
    }

    /// Writes the file; the error that came first, if any did.
    [[nodiscard]] lxw_error close()
    {
        if (m_workbook)
            note(workbook_close(m_workbook)); // frees it, too
        m_workbook = nullptr;
        return m_error;
    }

    [[nodiscard]] int shortenedTexts() const { return m_shortened; }

private:
    lxw_format *makeFormat(const char *numberFormat)
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (numberFormat)
            format_set_num_format(format, numberFormat);
        return format;
    }

    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void setProperties()
    {
        const QByteArray title = escaped(m_info.title).toUtf8();
        QByteArray program = QByteArrayLiteral("Impulslotse");
        lxw_doc_properties properties{};
        properties.title = const_cast<char *>(title.constData());
        properties.comments = program.data();
        properties.created = time_t(base::Clock::now().toSecsSinceEpoch());
        workbook_set_properties(m_workbook, &properties);
    }

    void startColumns(const Sheet &sheet, const QStringList &headings)
    {
        m_kinds.clear();
        m_widths.clear();
        for (size_t column = 0; column < sheet.columns.size(); ++column) {
            m_kinds.push_back(sheet.columns[column].kind);
            m_widths.push_back(
                std::clamp(int(headings[qsizetype(column)].size()) + filterButton, narrowest, widestText));
            if (m_isLarge)
                note(worksheet_write_string(
                    m_sheet, 0, lxw_col_t(column), headings[qsizetype(column)].toUtf8().constData(), m_heading));
        }
    }

    void finishColumns(const Sheet &sheet, const QStringList &headings)
    {
        for (size_t column = 0; column < m_widths.size(); ++column) {
            const int letters = sheet.columns[column].letters > 0 ? sheet.columns[column].letters : m_widths[column];
            note(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), letters + 1, nullptr));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (m_widths.empty())
            return;
        const auto lastRow = lxw_row_t(std::max<size_t>(sheet.rows.size(), 1)); // a table has a row at least
        const auto lastColumn = lxw_col_t(m_widths.size() - 1);
        if (m_isLarge)
            note(worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn));
        else
            addTable(headings, lastRow, lastColumn);
    }

    void addTable(const QStringList &headings, lxw_row_t lastRow, lxw_col_t lastColumn)
    {
        std::vector<QByteArray> texts;
        for (const QString &heading : headings)
            texts.push_back(heading.toUtf8());
        std::vector<lxw_table_column> columns(texts.size());
        std::vector<lxw_table_column *> pointers;
        for (size_t i = 0; i < texts.size(); ++i) {
            columns[i].header = texts[i].data();
            pointers.push_back(&columns[i]);
        }
        pointers.push_back(nullptr);
        lxw_table_options options{};
        options.columns = pointers.data();
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
        options.style_type_number = 1;
        note(worksheet_add_table(m_sheet, 0, 0, lastRow, lastColumn, &options));
    }

    void setupPrint(const QString &name)
    {
        constexpr uint8_t paperA4 = 9;
        const auto doubled = [](QString text) { return text.left(60).replace(u'&', QLatin1StringView("&&")); };
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, 0.5, 0.5, 0.8, 0.7); // inches
        note(worksheet_repeat_rows(m_sheet, 0, 0));
        const QString head = QStringLiteral("&L%1&R%2").arg(doubled(escaped(m_info.title)), doubled(name));
        const QString place = QCoreApplication::translate("exchange", "Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
        const QString foot = QStringLiteral("&R%1").arg(place);
        note(worksheet_set_header(m_sheet, head.toUtf8().constData()));
        note(worksheet_set_footer(m_sheet, foot.toUtf8().constData()));
    }

    void writeCell(lxw_row_t row, size_t column, const SheetCell &cell)
    {
        const auto at = lxw_col_t(column);
        if (const auto *text = std::get_if<QString>(&cell))
            writeText(row, column, *text);
        else if (const auto *whole = std::get_if<qint64>(&cell))
            note(worksheet_write_number(m_sheet, row, at, double(*whole), m_whole));
        else if (const auto *decimal = std::get_if<double>(&cell))
            note(worksheet_write_number(m_sheet, row, at, *decimal, m_plain));
        else if (const auto *isSo = std::get_if<bool>(&cell))
            note(worksheet_write_boolean(m_sheet, row, at, *isSo ? 1 : 0, m_plain));
        else if (const auto *date = std::get_if<QDate>(&cell))
            writeDay(row, column, *date, QTime(), m_date);
        else if (const auto *moment = std::get_if<QDateTime>(&cell))
            writeDay(row, column, moment->date(), moment->time(), m_dateTime);
        else if (const auto *time = std::get_if<QTime>(&cell); time && time->isValid())
            note(worksheet_write_number(m_sheet, row, at, double(time->msecsSinceStartOfDay()) / 86'400'000.0, m_time));
    }

    void writeDay(lxw_row_t row, size_t column, QDate date, QTime time, lxw_format *format)
    {
        if (!date.isValid())
            return;
        widen(column, format == m_date ? 10 : 16);
        if (date < firstDay || date.year() > 9999) {
            writeText(row, column, date.toString(Qt::ISODate));
            return;
        }
        const double part = time.isValid() ? double(time.msecsSinceStartOfDay()) / 86'400'000.0 : 0;
        note(worksheet_write_number(m_sheet, row, lxw_col_t(column), double(dayZero.daysTo(date)) + part, format));
    }

    void writeText(lxw_row_t row, size_t column, const QString &text)
    {
        if (text.isEmpty())
            return;
        const bool isLong = m_kinds[column] == ColumnKind::LongText;
        const int widest = isLong ? longTextWidth : widestText;
        if (m_widths[column] < widest && text.size() > m_widths[column])
            widen(column, lineLength(text, widest));
        const bool isPlain = text.size() <= WorkbookWriter::maximumText && !needsEscape(text);
        const QByteArray bytes = (isPlain ? text : writable(text)).toUtf8();
        lxw_format *format = isLong || text.size() > longestAsText ? m_longText : m_text;
        note(worksheet_write_string(m_sheet, row, lxw_col_t(column), bytes.constData(), format));
    }

    /// The text as a cell can hold it, with a word at its end where it was too long.
    QString writable(const QString &text)
    {
        QString result = escaped(text);
        if (result.size() <= WorkbookWriter::maximumText)
            return result;
        ++m_shortened;
        const QString word = QCoreApplication::translate("exchange", "… [shortened, it has %1 characters]")
                                 .arg(QLocale().toString(text.size()));
        constexpr qsizetype escapeLength = 7;
        qsizetype length = WorkbookWriter::maximumText - word.size() - escapeLength;
        // No escape and no character is cut in two.
        if (const qsizetype mark = result.lastIndexOf(u'_', length - 1);
            mark >= length - escapeLength && looksEscaped(result, mark))
            length = mark;
        if (result[length - 1].isHighSurrogate())
            --length;
        return result.first(length) + word;
    }

    void widen(size_t column, int letters) { m_widths[column] = std::max(m_widths[column], letters); }

    const WorkbookInfo &m_info;
    const bool m_isLarge;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr; ///< that cells are written to
    std::vector<ColumnKind> m_kinds;
    std::vector<int> m_widths; ///< letters
    lxw_error m_error = LXW_NO_ERROR;
    int m_shortened = 0;
    lxw_format *m_heading = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_longText = nullptr;
    lxw_format *m_whole = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_dateTime = nullptr;
    lxw_format *m_time = nullptr;
};

base::Result<> checkSizes(const std::vector<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets) {
        if (sheet.rows.size() > WorkbookWriter::maximumRows || sheet.columns.size() > WorkbookWriter::maximumColumns)
            return base::fail(base::ErrorCode::InputRefused,
                QCoreApplication::translate("exchange",
                    "“%1” is too large for a workbook: %2 rows and %3 columns fit. Please choose fewer rows, or write "
                    "CSV.")
                    .arg(sheet.title, QLocale().toString(qlonglong(WorkbookWriter::maximumRows)),
                        QLocale().toString(qlonglong(WorkbookWriter::maximumColumns))));
    }
    return {};
}

size_t cellCount(const std::vector<Sheet> &sheets)
{
    size_t count = 0;
    for (const Sheet &sheet : sheets)
        count += sheet.rows.size() * sheet.columns.size();
    return count;
}

} // namespace

base::Result<Workbook> WorkbookWriter::write(const std::vector<Sheet> &sheets, const WorkbookInfo &info)
{
    if (const auto fits = checkSizes(sheets); !fits)
        return fits.failure();
    QTemporaryFile file;
    if (!file.open())
        return systemFailure(file.errorString());
    WorkbookBuilder builder(QFile::encodeName(file.fileName()), info, cellCount(sheets) > mostCellsInMemory);
    QStringList titles;
    for (const Sheet &sheet : sheets)
        titles.append(sheet.title);
    const QStringList names = sheetNames(titles);
    for (size_t i = 0; i < sheets.size(); ++i)
        builder.add(sheets[i], names[qsizetype(i)]);
    if (const lxw_error error = builder.close(); error != LXW_NO_ERROR)
        return systemFailure(QString::fromUtf8(lxw_strerror(error)));
    QFile written(file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return systemFailure(written.errorString());
    Workbook workbook{written.readAll(), builder.shortenedTexts()};
    if (workbook.bytes.isEmpty())
        return systemFailure(written.errorString());
    return workbook;
}

} // namespace exchange
