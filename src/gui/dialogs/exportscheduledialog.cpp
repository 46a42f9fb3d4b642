#include "gui/dialogs/exportscheduledialog.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "base/text.h"
#include "domain/verbs/publicationverbs.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/icswriter.h"
#include "exchange/writers/scheduleexport.h"
#include "exchange/writers/workbookwriter.h"
#include "gui/applychange.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "printing/documentfont.h"
#include "printing/schedulebuilder.h"
#include "printing/schedulepage.h"
#include "printing/typesetter.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int BadgeSize = 16;

/// Sessions for one of these roles or for everybody, in order of time.
QList<domain::SessionId> sessionsFor(const domain::Programme &programme, const QList<domain::RoleId> &roles)
{
    QList<domain::SessionId> sessions = domain::sessionsByTime(programme);
    sessions.removeIf([&](domain::SessionId id) {
        const QList<domain::RoleId> &wanted = programme.find(id)->roles;
        const bool fits = roles.isEmpty() || wanted.isEmpty()
            || std::any_of(wanted.begin(), wanted.end(), [&](domain::RoleId role) { return roles.contains(role); });
        return !fits;
    });
    return sessions;
}

base::Result<QByteArray> schedulePdf(const domain::Programme &programme, const QList<domain::RoleId> &roles)
{
    if (const auto font = printing::checkDocumentFont(); !font)
        return font.failure();
    const printing::ScheduleMatrix matrix = printing::scheduleMatrix(programme, {roles, {}, base::Clock::today()});
    printing::Typesetter typesetter;
    return printing::renderPdf(printing::schedulePages(typesetter, matrix).pages, printing::pdfInfo(matrix));
}

base::Result<QByteArray> scheduleWorkbook(const domain::Programme &programme, const QList<domain::SessionId> &sessions,
                                          const QList<domain::RoleId> &roles)
{
    const auto workbook = exchange::WorkbookWriter::write(exchange::scheduleSheets(programme, sessions, roles, false),
                                                          {programme.info().title, QLocale()});
    return workbook ? base::Result<QByteArray>(workbook->bytes) : base::Result<QByteArray>(workbook.failure());
}

base::Result<QByteArray> scheduleBytes(const domain::Programme &programme, const QList<domain::SessionId> &sessions,
                                       const QList<domain::RoleId> &roles, ExportScheduleDialog::Format format)
{
    switch (format) {
    case ExportScheduleDialog::Format::Calendar:
        return exchange::IcsWriter::calendar(programme, sessions);
    case ExportScheduleDialog::Format::Table:
        return exchange::DelimitedTextWriter::write(exchange::scheduleTable(programme, sessions, QLocale()));
    case ExportScheduleDialog::Format::Workbook:
        return scheduleWorkbook(programme, sessions, roles);
    case ExportScheduleDialog::Format::Pdf:
        break;
    }
    return schedulePdf(programme, roles);
}

QString suffixOf(ExportScheduleDialog::Format format)
{
    switch (format) {
    case ExportScheduleDialog::Format::Calendar:
        return QStringLiteral("ics");
    case ExportScheduleDialog::Format::Table:
        return QStringLiteral("csv");
    case ExportScheduleDialog::Format::Workbook:
        return QStringLiteral("xlsx");
    case ExportScheduleDialog::Format::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

} // namespace

ExportScheduleDialog::ExportScheduleDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_format(new QComboBox), m_roles(new ChoiceChips(tr("Role"))),
      m_summary(new QLabel), m_previews(new QStackedWidget), m_pdf(new PdfPreview), m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportScheduleDialog"));
    setWindowTitle(tr("Export the schedule"));
    m_text->setObjectName(QStringLiteral("previewPlainTextEdit"));
    m_text->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_previews->addWidget(m_pdf);
    m_previews->addWidget(m_text);
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
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeOptions());
    layout->addWidget(m_previews, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {900, 700});
    connect(&document, &workspace::Document::changed, this, &ExportScheduleDialog::prepare);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    prepare();
}

void ExportScheduleDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    (new ExportScheduleDialog(document, context, parent))->open();
}

QWidget *ExportScheduleDialog::makeOptions()
{
    m_format->setObjectName(QStringLiteral("formatComboBox"));
    m_format->addItem(tr("PDF: matrix of months and roles"), int(Format::Pdf));
    m_format->addItem(tr("Calendar file (ICS)"), int(Format::Calendar));
    m_format->addItem(tr("Workbook with a sheet for each role (XLSX)"), int(Format::Workbook));
    m_format->addItem(tr("Table for a spreadsheet (CSV)"), int(Format::Table));
    const QVariant chosen = m_context.settings.choice(QStringLiteral("exportSchedule.format"), int(Format::Pdf));
    m_format->setCurrentIndex(std::max(0, m_format->findData(chosen.toInt())));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportScheduleDialog::prepare);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    fillRoles();
    connect(m_roles, &ChoiceChips::chosenChanged, this, &ExportScheduleDialog::prepare);
    auto *options = new QWidget;
    auto *form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("For"), m_roles);
    return options;
}

void ExportScheduleDialog::fillRoles()
{
    const domain::Programme &programme = m_document->programme();
    QList<Choice> choices;
    for (const domain::RoleId id : domain::rolesInOrder(programme)) {
        const domain::Role &role = *programme.find(id);
        choices.append({role.name, id.value, QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatioF()))});
    }
    m_roles->setChoices(choices);
}

ExportScheduleDialog::Format ExportScheduleDialog::format() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

QList<domain::RoleId> ExportScheduleDialog::roles() const
{
    QList<domain::RoleId> roles;
    for (const QVariant &value : m_roles->chosen())
        roles.append(domain::RoleId{value.toLongLong()});
    return roles;
}

void ExportScheduleDialog::prepare()
{
    if (!m_document)
        return;
    m_sessions = sessionsFor(m_document->programme(), roles());
    m_bytes.clear();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    const int number = ++m_number;
    m_context.jobs.start(
        tr("Preparing the schedule"), this,
        [programme = m_document->programme(), sessions = m_sessions, wanted = roles(), chosen = format()](workspace::JobControl &) {
            return scheduleBytes(programme, sessions, wanted, chosen);
        },
        [this, number](const base::Result<QByteArray> &bytes) {
            if (number == m_number)
                take(bytes);
        });
}

void ExportScheduleDialog::take(const base::Result<QByteArray> &bytes)
{
    const bool isPdf = format() == Format::Pdf;
    if (!bytes) {
        m_pdf->showText(bytes.error().message);
        m_previews->setCurrentWidget(m_pdf);
        return;
    }
    m_bytes = *bytes;
    if (isPdf)
        m_pdf->showPdf(m_bytes);
    else if (format() == Format::Workbook)
        m_text->setPlainText(QString::fromUtf8(
            exchange::DelimitedTextWriter::write(exchange::scheduleTable(m_document->programme(), m_sessions, QLocale()), u';', false)));
    else
        m_text->setPlainText(QString::fromUtf8(m_bytes));
    m_previews->setCurrentWidget(isPdf ? static_cast<QWidget *>(m_pdf) : m_text);
    const int count = int(m_sessions.size());
    m_summary->setText(format() == Format::Calendar
                           ? tr("%n sessions. The programme notes what calendars are told, so that the next file updates their entries.", nullptr, count)
                           : tr("%n sessions.", nullptr, count));
    m_save->setEnabled(true);
    m_print->setEnabled(isPdf);
}

void ExportScheduleDialog::save()
{
    FileRequest request;
    request.title = windowTitle();
    request.suffix = suffixOf(format());
    request.fileName = base::safeFileName(tr("Schedule %1", "name of a file, %1 is the title of the programme").arg(m_document->title())) + u'.' + request.suffix;
    switch (format()) {
    case Format::Calendar:
        request.filter = tr("Calendar files (*.ics)");
        break;
    case Format::Table:
        request.filter = tr("Tables (*.csv)");
        break;
    case Format::Workbook:
        request.filter = tr("Workbooks (*.xlsx)");
        break;
    case Format::Pdf:
        request.filter = tr("PDF documents (*.pdf)");
        break;
    }
    m_context.prompter.askSaveFile(this, request, [this](const QString &path) { writeTo(path); });
}

void ExportScheduleDialog::writeTo(const QString &path)
{
    if (!m_document || m_bytes.isEmpty())
        return;
    m_context.settings.setChoice(QStringLiteral("exportSchedule.format"), m_format->currentData());
    m_context.settings.setLastFolder(QFileInfo(path).path());
    if (const auto written = base::writeFile(path, m_bytes); !written) {
        m_context.prompter.tell(this, written.error());
        return;
    }
    disconnect(m_document, &workspace::Document::changed, this, &ExportScheduleDialog::prepare);
    if (format() == Format::Calendar && !m_document->isReadOnly()
        && !applyOrTell(*m_document, m_context.prompter, this, domain::publishSessions(m_document->programme(), m_sessions)))
        return;
    accept();
}

void ExportScheduleDialog::print()
{
    printDocuments(this, m_context, windowTitle(), {m_bytes});
}

} // namespace gui
