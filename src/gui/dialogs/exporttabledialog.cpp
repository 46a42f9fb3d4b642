#include "gui/dialogs/exporttabledialog.h"

#include "base/safefile.h"
#include "base/text.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/workbookwriter.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gui {

namespace {

/// What was written, and what did not come along whole.
struct Outcome
{
    int rows = 0;
    int shortenedTexts = 0;
    int lostCharacters = 0;
};

base::Result<Outcome> writeTable(
    const exchange::Sheet &sheet, const QString &programme, ExportTableDialog::Format format, const QString &path,
    const workspace::JobControl &control)
{
    Outcome outcome{int(sheet.rows.size())};
    QByteArray bytes;
    if (format == ExportTableDialog::Format::Workbook) {
        const auto workbook = exchange::WorkbookWriter::write({sheet}, {programme, QLocale()});
        if (!workbook)
            return workbook.failure();
        bytes = workbook->bytes;
        outcome.shortenedTexts = workbook->shortenedTexts;
    } else {
        const exchange::TextTable table = exchange::textTable(sheet, QLocale());
        bytes = format == ExportTableDialog::Format::Csv
            ? exchange::DelimitedTextWriter::write(table)
            : exchange::DelimitedTextWriter::writeWindows1252(table, outcome.lostCharacters);
    }
    if (control.isCancelled())
        return base::fail(base::ErrorCode::Cancelled, ExportTableDialog::tr("Nothing was written."));
    if (const auto written = base::writeFile(path, bytes); !written)
        return written.failure();
    return outcome;
}

} // namespace

ExportTableDialog::ExportTableDialog(TableToExport table, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_table(std::move(table)), m_context(context), m_format(new QComboBox),
      m_shownRows(new QRadioButton), m_selectedRows(new QRadioButton), m_hiddenColumns(new QCheckBox),
      m_summary(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportTableDialog"));
    setWindowTitle(tr("Export: %1", "%1 is a table, such as Participants").arg(m_table.title));
    auto *form = new QFormLayout;
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    setupFormats();
    setupRows();
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("Rows"), m_shownRows);
    form->addRow(QString(), m_selectedRows);
    form->addRow(tr("Columns"), m_hiddenColumns);
    form->setRowVisible(m_hiddenColumns, m_table.allColumns > m_table.shownColumns);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    layout->addSpacing(8);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    setupButtons();
    updateSummary();
}

void ExportTableDialog::setupFormats()
{
    m_format->setObjectName(QStringLiteral("formatComboBox"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Workbook for Excel, LibreOffice and others (XLSX)"), int(Format::Workbook));
    m_format->addItem(tr("Text with semicolons (CSV)"), int(Format::Csv));
    m_format->addItem(tr("Text with semicolons for old programs (CSV, Windows-1252)"), int(Format::OldCsv));
    const QVariant chosen = m_context.settings.choice(QStringLiteral("exportTable.format"), int(Format::Workbook));
    m_format->setCurrentIndex(std::max(0, m_format->findData(chosen.toInt())));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportTableDialog::updateSummary);
}

void ExportTableDialog::setupRows()
{
    m_shownRows->setObjectName(QStringLiteral("shownRowsRadioButton"));
    m_shownRows->setText(tr("&All %n rows that are shown", nullptr, m_table.shown));
    m_selectedRows->setObjectName(QStringLiteral("selectedRowsRadioButton"));
    m_selectedRows->setText(tr("Only the %n rows that are &selected", nullptr, m_table.selected));
    m_selectedRows->setEnabled(m_table.selected > 0);
    m_shownRows->setChecked(m_table.selected < 2);
    m_selectedRows->setChecked(m_table.selected >= 2);
    m_hiddenColumns->setObjectName(QStringLiteral("hiddenColumnsCheckBox"));
    m_hiddenColumns->setText(
        tr("Also the %n columns that are &hidden", nullptr, m_table.allColumns - m_table.shownColumns));
    connect(m_shownRows, &QRadioButton::toggled, this, &ExportTableDialog::updateSummary);
    connect(m_hiddenColumns, &QCheckBox::toggled, this, &ExportTableDialog::updateSummary);
}

void ExportTableDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("savePushButton"));
    m_save->setIcon(icon(QStringLiteral("document-export")));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ExportTableDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

ExportTableDialog::Format ExportTableDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

int ExportTableDialog::rowCount() const
{
    return m_selectedRows->isChecked() ? m_table.selected : m_table.shown;
}

void ExportTableDialog::updateSummary()
{
    const int columns = m_hiddenColumns->isChecked() ? m_table.allColumns : m_table.shownColumns;
    const QLocale locale;
    QStringList sentences{
        tr("%1 of %2 rows are written with %3 columns, in the order that is shown.")
            .arg(locale.toString(rowCount()), locale.toString(m_table.total), locale.toString(columns))};
    if (m_table.namesPeople)
        sentences.append(tr("The file names people: please keep it as carefully as the programme itself."));
    if (format() == Format::OldCsv)
        sentences.append(tr("Windows-1252 lacks many letters, such as ł and ğ: they become question marks."));
    m_summary->setText(sentences.join(u' '));
    m_save->setEnabled(rowCount() > 0);
}

void ExportTableDialog::save()
{
    m_context.settings.setChoice(QStringLiteral("exportTable.format"), int(format()));
    FileRequest request;
    request.title = windowTitle();
    request.suffix = format() == Format::Workbook ? QStringLiteral("xlsx") : QStringLiteral("csv");
    request.fileName = base::safeFileName(m_table.title) + u'.' + request.suffix;
    request.filter = format() == Format::Workbook ? tr("Workbooks (*.xlsx)") : tr("Lists for spreadsheets (*.csv)");
    m_context.prompter.askSaveFile(this, request, [this](const QString &path) { write(path); });
}

void ExportTableDialog::write(const QString &path)
{
    m_save->setEnabled(false);
    m_summary->setText(tr("Writing: %1").arg(m_table.title));
    m_context.jobs.start(
        m_summary->text(), this,
        [maker = m_table.maker(m_selectedRows->isChecked(), m_hiddenColumns->isChecked()),
            programme = m_table.programme, chosen = format(),
            path](workspace::JobControl &control) { return writeTable(maker(), programme, chosen, path, control); },
        [this, path](const base::Result<Outcome> &outcome) {
            if (!outcome) {
                updateSummary();
                m_context.prompter.tell(this, outcome.error());
                return;
            }
            QStringList sentences{
                tr("%n rows were written to “%1”.", nullptr, outcome->rows).arg(QFileInfo(path).fileName())};
            if (outcome->shortenedTexts > 0)
                sentences.append(
                    tr("%n texts were too long for a cell and were shortened.", nullptr, outcome->shortenedTexts));
            if (outcome->lostCharacters > 0)
                sentences.append(tr("%n characters became question marks.", nullptr, outcome->lostCharacters));
            Q_EMIT written(sentences.join(u' '));
            accept();
        });
}

} // namespace gui
