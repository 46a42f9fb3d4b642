#include "gui/dialogs/exportscheduledialog.h"

#include "base/clock.h"
#include "exchange/writers/scheduleexport.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/dialogs/scheduleoptionspanel.h"
#include "gui/outgoingwriter.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/jobprogressbar.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/sentencelabel.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBrowser>

#include <utility>

namespace gui {

using workspace::ScheduleAudience;
using workspace::ScheduleFormat;
using workspace::ScheduleOutput;

namespace {

constexpr int OptionsWidth = 340;
constexpr int MostRemarks = 3;
constexpr int MostShownRows = 500;
constexpr qsizetype MostShownBytes = 200'000; ///< of a calendar file

/// A page of the programme's own making; it loads nothing.
class ClosedBrowser : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString filterOf(ScheduleFormat format)
{
    switch (format) {
    case ScheduleFormat::Pdf:
        return ExportScheduleDialog::tr("PDF documents (*.pdf)");
    case ScheduleFormat::Page:
        return ExportScheduleDialog::tr("Pages for the browser (*.html)");
    case ScheduleFormat::Calendar:
        return ExportScheduleDialog::tr("Calendar files (*.ics)");
    case ScheduleFormat::Workbook:
        return ExportScheduleDialog::tr("Workbooks (*.xlsx)");
    case ScheduleFormat::Table:
        break;
    }
    return ExportScheduleDialog::tr("Tables (*.csv)");
}

} // namespace

ExportScheduleDialog::ExportScheduleDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_options(new ScheduleOptionsPanel), m_told(new QCheckBox),
      m_summary(sentenceLabel("summaryLabel")), m_remarks(sentenceLabel("remarksLabel")), m_previews(new QStackedWidget), m_pdf(new PdfPreview),
      m_text(new QPlainTextEdit), m_page(new ClosedBrowser), m_table(new QTableWidget), m_progress(new JobProgressBar),
      m_writer(new OutgoingWriter(document, context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportScheduleDialog"));
    setWindowTitle(tr("Export the schedule"));
    m_options->setProgramme(document.programme());
    m_options->readSettings(context.settings);
    setupPreviews();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeOptions());
    middle->addWidget(m_previews, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    resizeWithinScreen(*this, {1060, 720});
    connect(m_options, &ScheduleOptionsPanel::changed, this, &ExportScheduleDialog::prepare);
    connect(&document, &workspace::Document::changed, this, [this] {
        if (m_isWriting) // most are its own
            m_isOutdated = true;
        else
            m_options->setProgramme(m_document->programme());
    });
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_writer, &OutgoingWriter::jobChanged, this, &ExportScheduleDialog::showJob);
    connect(m_writer, &OutgoingWriter::written, this, &QDialog::accept);
    connect(m_writer, &OutgoingWriter::stopped, this, [this] { goOn(tr("Stopped. Nothing was written.")); });
    connect(m_writer, &OutgoingWriter::failed, this, [this] { goOn({}); });
    prepare();
}

void ExportScheduleDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    (new ExportScheduleDialog(document, context, parent))->open();
}

void ExportScheduleDialog::openForSessions(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions)
{
    auto *dialog = new ExportScheduleDialog(document, context, parent);
    dialog->m_options->setSessions(sessions);
    dialog->open();
}

QWidget *ExportScheduleDialog::makeOptions()
{
    m_told->setObjectName(QStringLiteral("toldCheckBox"));
    m_told->setText(tr("Everybody in it is &given this file:\nnote the dates as told"));
    connect(m_told, &QCheckBox::toggled, this, &ExportScheduleDialog::updateSummary);
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_options);
    layout->addStretch(1);
    layout->addWidget(m_told);
    layout->addWidget(m_summary);
    layout->addWidget(m_remarks);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("optionsScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(options);
    scroll->setFixedWidth(std::max(OptionsWidth, fontMetrics().averageCharWidth() * 48));
    return scroll;
}

void ExportScheduleDialog::setupPreviews()
{
    m_text->setObjectName(QStringLiteral("previewPlainTextEdit"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_page->setObjectName(QStringLiteral("previewTextBrowser"));
    m_page->setOpenLinks(false);
    m_table->setObjectName(QStringLiteral("previewTableWidget"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    for (QWidget *preview : QList<QWidget *>{m_pdf, m_text, m_page, m_table}) {
        preview->setAccessibleName(tr("Preview"));
        m_previews->addWidget(preview);
    }
}

QWidget *ExportScheduleDialog::makeButtons()
{
    m_progress->setObjectName(QStringLiteral("writeProgressBar"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("savePushButton"));
    m_save->setIcon(icon(QStringLiteral("document-export")));
    m_save->setDefault(true);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("printPushButton"));
    m_print->setIcon(icon(QStringLiteral("document-print")));
    connect(m_save, &QPushButton::clicked, this, &ExportScheduleDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ExportScheduleDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportScheduleDialog::prepare()
{
    if (!m_document)
        return;
    m_output = {};
    m_order = m_options->order();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    if (m_preparing)
        m_preparing->cancel(); // nobody waits for it any more
    const int number = ++m_number;
    if (const QString missing = m_options->missing(); !missing.isEmpty()) {
        showMessage(missing);
        return;
    }
    m_preparing = m_context.jobs.start(
        tr("Preparing the schedule"), this,
        [programme = m_document->programme(), order = m_order](workspace::JobControl &control) {
            return workspace::makeSchedule(programme, order, base::Clock::now(), [&control](int done, int total) { return control.report(done, total); });
        },
        [this, number](const base::Result<ScheduleOutput> &output) {
            if (number == m_number)
                take(output);
        });
}

void ExportScheduleDialog::showMessage(const QString &text)
{
    m_pdf->showText(text);
    m_previews->setCurrentWidget(m_pdf);
    updateTold();
    m_summary->clear();
    m_remarks->clear();
}

void ExportScheduleDialog::take(const base::Result<ScheduleOutput> &output)
{
    if (!output) {
        showMessage(output.error().message);
        return;
    }
    m_output = *output;
    showPreview();
    updateTold();
    updateSummary();
    QStringList remarks = m_output.remarks.mid(0, MostRemarks);
    if (const int more = int(m_output.remarks.size()) - MostRemarks; more > 0)
        remarks.append(tr("and %n more remarks", nullptr, more));
    m_remarks->setText(remarks.join(u'\n'));
    QPalette palette = m_remarks->palette();
    palette.setColor(QPalette::WindowText, warningColour(this->palette()));
    m_remarks->setPalette(palette);
    m_save->setEnabled(true);
    m_print->setEnabled(m_order.format == Format::Pdf);
}

void ExportScheduleDialog::showPreview()
{
    switch (m_order.format) {
    case Format::Pdf:
        m_pdf->showPdf(m_output.preview);
        m_previews->setCurrentWidget(m_pdf);
        return;
    case Format::Page:
        m_page->setHtml(QString::fromUtf8(m_output.preview));
        m_previews->setCurrentWidget(m_page);
        return;
    case Format::Calendar:
        m_text->setPlainText(QString::fromUtf8(m_output.preview.left(MostShownBytes)));
        m_previews->setCurrentWidget(m_text);
        return;
    case Format::Workbook:
    case Format::Table:
        showTable();
        m_previews->setCurrentWidget(m_table);
        return;
    }
}

void ExportScheduleDialog::showTable()
{
    const exchange::TextTable table = exchange::scheduleTable(m_document->programme(), m_output.sessions.mid(0, MostShownRows), QLocale());
    const int rows = int(table.rows.size());
    m_table->clear();
    m_table->setColumnCount(int(table.headings.size()));
    m_table->setRowCount(rows);
    m_table->setHorizontalHeaderLabels(table.headings);
    for (int row = 0; row < rows; ++row) {
        const QStringList &cells = table.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
}

/// Offers to note who was given the file, where it tells anybody a date.
void ExportScheduleDialog::updateTold()
{
    switch (m_order.audience) {
    case ScheduleAudience::Everybody:
        m_told->setText(tr("Everybody in it is &given this file:\nnote the dates as told"));
        break;
    case ScheduleAudience::OnePerson:
        m_told->setText(tr("The person is &given this file:\nnote the dates as told"));
        break;
    case ScheduleAudience::EachPerson:
        m_told->setText(tr("All of them are &given their schedules:\nnote the dates as told"));
        break;
    }
    m_told->setEnabled(canTell());
    if (!canTell())
        m_told->setChecked(false);
}

void ExportScheduleDialog::updateSummary()
{
    if (m_output.files.isEmpty())
        return;
    const int count = int(m_output.sessions.size());
    QStringList sentences;
    if (m_order.audience == ScheduleAudience::EachPerson)
        sentences.append(tr("Schedules of %n people.", nullptr, m_output.people));
    else
        sentences.append(tr("%n sessions.", nullptr, count));
    if (m_order.format == Format::Calendar && m_output.files.size() > 1)
        sentences.append(tr("The first of %n files is shown.", nullptr, int(m_output.files.size())));
    if (!m_output.published.isEmpty())
        sentences.append(tr("The programme notes what calendars are told, so that the next file updates their entries."));
    if (m_told->isChecked())
        sentences.append(tr("%n notices are added.", nullptr, int(m_output.tellings.size())));
    m_summary->setText(sentences.join(u' '));
}

bool ExportScheduleDialog::needsFolder() const
{
    return m_order.audience == ScheduleAudience::EachPerson && (m_order.format == Format::Calendar || !m_order.inOneFile);
}

void ExportScheduleDialog::save()
{
    if (m_output.files.isEmpty())
        return;
    FileRequest request;
    if (needsFolder()) {
        request.title = tr("Folder for %n files", nullptr, int(m_output.files.size()));
        m_context.prompter.askFolder(this, request, [this](const QString &path) { writeTo(path); });
        return;
    }
    request.title = windowTitle();
    request.suffix = workspace::scheduleSuffix(m_order.format);
    request.fileName = m_output.files.first().fileName;
    request.filter = filterOf(m_order.format);
    m_context.prompter.askSaveFile(this, request, [this](const QString &path) { writeTo(path); });
}

void ExportScheduleDialog::writeTo(const QString &path)
{
    if (!m_document || m_output.files.isEmpty() || m_writer->isBusy())
        return;
    const QString folder = needsFolder() ? path : QFileInfo(path).absolutePath();
    OutgoingWriter::Made made{m_output.files, {}, workspace::scheduleWay(m_order.format), 0, m_output.published};
    if (!needsFolder())
        made.files.first().fileName = QFileInfo(path).fileName();
    if (m_told->isChecked())
        made.tellings = m_output.tellings;
    m_options->writeSettings(m_context.settings);
    m_context.settings.setLastFolder(folder);
    m_isWriting = true;
    m_writer->write(tr("Writing the schedule"), folder, domain::Confirmation::Given,
                    [made](workspace::JobControl &) { return base::Result<OutgoingWriter::Made>(made); });
}

void ExportScheduleDialog::showJob(const workspace::Job *job)
{
    m_progress->showJob(job);
    m_options->setEnabled(!job);
    m_told->setEnabled(!job && canTell());
    m_save->setEnabled(!job);
    m_print->setEnabled(!job && m_order.format == Format::Pdf);
}

/// After the files were not written.
void ExportScheduleDialog::goOn(const QString &sentence)
{
    m_isWriting = false;
    if (std::exchange(m_isOutdated, false))
        m_options->setProgramme(m_document->programme());
    if (!sentence.isEmpty())
        m_summary->setText(sentence);
}

/// Stops the writing first.
void ExportScheduleDialog::reject()
{
    if (m_writer->isBusy())
        m_writer->stop();
    else
        QDialog::reject();
}

bool ExportScheduleDialog::canTell() const
{
    return !m_output.tellings.isEmpty() && m_document && !m_document->isReadOnly();
}

void ExportScheduleDialog::print()
{
    printDocuments(this, m_context, windowTitle(), {m_output.preview});
}

} // namespace gui
