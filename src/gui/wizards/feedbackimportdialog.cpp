#include "gui/wizards/feedbackimportdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "exchange/readers/listreader.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/snapshotview.h"
#include "gui/widgets/windowsize.h"
#include "models/feedbackcolumnsmodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gui {

using exchange::BestScore;
using Use = exchange::FeedbackColumn::Use;

namespace {

base::Result<exchange::FeedbackPreview> readFeedbackFile(
    const domain::Programme &programme, const QString &path, const exchange::FeedbackImportOptions &options)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, FeedbackImportDialog::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    const auto table = exchange::ListReader::read(file, name, {});
    if (!table)
        return table.failure();
    return exchange::readFeedback(programme, *table, options);
}

} // namespace

FeedbackImportDialog::FeedbackImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_columns(new models::FeedbackColumnsModel(this)), m_file(new QLineEdit),
      m_browse(new QPushButton(tr("&Choose…"))), m_session(new QComboBox), m_best(new QComboBox), m_view(new SnapshotView), m_summary(new QLabel),
      m_toggle(new QPushButton(tr("&Leave Out, or Take Again")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("feedbackImportDialog"));
    setWindowTitle(tr("Take over feedback"));
    setupOptions();
    setupLayout();
    fillSessions();
    setSession({});
    connect(m_browse, &QPushButton::clicked, this, &FeedbackImportDialog::browse);
    connect(m_session, &QComboBox::currentIndexChanged, this, &FeedbackImportDialog::prepare);
    connect(m_best, &QComboBox::currentIndexChanged, this, &FeedbackImportDialog::prepare);
    connect(m_toggle, &QPushButton::clicked, this, &FeedbackImportDialog::toggleColumn);
    connect(m_view, &SnapshotView::activatedRow, this, &FeedbackImportDialog::toggleColumn);
    connect(m_view, &SnapshotView::selectionSettled, this, &FeedbackImportDialog::showSummary);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showSummary();
}

void FeedbackImportDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new FeedbackImportDialog(document, context, parent);
    dialog->open();
    dialog->browse();
}

void FeedbackImportDialog::setupOptions()
{
    m_file->setObjectName(QStringLiteral("fileLineEdit"));
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("The export of the form, as a table (CSV, XLSX, ODS)"));
    m_browse->setObjectName(QStringLiteral("browsePushButton"));
    m_browse->setAutoDefault(false);
    m_session->setObjectName(QStringLiteral("sessionComboBox"));
    m_session->setAccessibleName(tr("Session"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(30);
    m_best->setObjectName(QStringLiteral("bestComboBox"));
    m_best->setAccessibleName(tr("Best score"));
    m_best->addItem(tr("As the form says it"), int(BestScore::Recognised));
    m_best->addItem(tr("The highest number is best"), int(BestScore::Highest));
    m_best->addItem(tr("The lowest number is best (school grades)"), int(BestScore::Lowest));
    m_view->setObjectName(QStringLiteral("columnsTableView"));
    m_view->setAccessibleName(tr("Columns of the form"));
    m_view->setModel(m_columns);
    m_view->setColumnLetters({36, 20, 50}, true);
    m_toggle->setObjectName(QStringLiteral("toggleColumnPushButton"));
    m_toggle->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
}

void FeedbackImportDialog::setupLayout()
{
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    auto *fileLabel = new QLabel(tr("Fil&e"));
    fileLabel->setBuddy(m_file);
    auto *sessionLabel = new QLabel(tr("&Session"));
    sessionLabel->setBuddy(m_session);
    auto *bestLabel = new QLabel(tr("&Best score"));
    bestLabel->setBuddy(m_best);
    auto *form = new QFormLayout;
    form->addRow(fileLabel, file);
    form->addRow(sessionLabel, m_session);
    form->addRow(bestLabel, m_best);
    auto *below = new QHBoxLayout;
    below->addWidget(m_summary, 1);
    below->addWidget(m_toggle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take Over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takePushButton"));
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FeedbackImportDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {860, 560});
}

void FeedbackImportDialog::fillSessions()
{
    for (const domain::SessionId id : domain::sessionsByTime(m_document->programme())) {
        const domain::Session &row = *m_document->programme().find(id);
        if (row.state == domain::SessionState::Cancelled)
            continue;
        const QString date = base::shortDate(row.startsAt.date(), QLocale());
        m_session->addItem(date.isEmpty() ? row.title : tr("%1  %2", "date and title of a session").arg(date, row.title), id.value);
    }
}

void FeedbackImportDialog::setSession(domain::SessionId session)
{
    for (const domain::SessionId id : domain::sessionsByTime(m_document->programme())) {
        const domain::Session &row = *m_document->programme().find(id);
        if (!session.isValid() && row.state != domain::SessionState::Cancelled && row.startsAt.isValid() && row.startsAt <= base::Clock::now())
            m_session->setCurrentIndex(std::max(0, m_session->findData(id.value)));
    }
    if (session.isValid())
        m_session->setCurrentIndex(std::max(0, m_session->findData(session.value)));
}

domain::SessionId FeedbackImportDialog::session() const
{
    return domain::SessionId{m_session->currentData().toLongLong()};
}

void FeedbackImportDialog::browse()
{
    FileRequest request;
    request.title = tr("Export of a feedback form");
    request.filter = tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls)");
    m_context.prompter.askOpenFile(this, request, [this](const QString &path) { readFile(path); });
}

void FeedbackImportDialog::readFile(const QString &path)
{
    m_context.settings.setLastFolder(QFileInfo(path).path());
    m_file->setText(path);
    m_chosen.clear();
    prepare();
}

void FeedbackImportDialog::prepare()
{
    if (m_file->text().isEmpty() || !m_document)
        return;
    const exchange::FeedbackImportOptions options{session(), static_cast<BestScore>(m_best->currentData().toInt()), m_chosen};
    const int number = ++m_number;
    m_context.jobs.start(
        tr("Reading feedback"), this,
        [programme = m_document->programme(), path = m_file->text(), options](workspace::JobControl &) { return readFeedbackFile(programme, path, options); },
        [this, number](const base::Result<exchange::FeedbackPreview> &preview) {
            if (number == m_number)
                take(preview);
        });
}

void FeedbackImportDialog::take(const base::Result<exchange::FeedbackPreview> &preview)
{
    m_preview.reset();
    if (preview) {
        m_preview = *preview;
        m_columns->setColumns(preview->columns);
    } else {
        m_columns->setColumns({});
        m_context.prompter.tell(this, preview.error());
    }
    showSummary();
}

void FeedbackImportDialog::showSummary()
{
    const int added = m_preview ? m_preview->count(exchange::RowOutcome::New) : 0;
    m_take->setEnabled(added > 0);
    m_take->setText(added > 0 ? tr("Take Over %n Answer Sheets", nullptr, added) : tr("Take Over"));
    m_toggle->setEnabled(!m_view->selectedRows().isEmpty());
    if (!m_preview) {
        m_summary->setText(tr("Names, addresses and times in the form are not taken over."));
        return;
    }
    QStringList sentences{tr("%n answer sheets are new.", nullptr, added)};
    if (const int known = m_preview->count(exchange::RowOutcome::Same); known > 0)
        sentences.append(tr("%n are there already.", nullptr, known));
    if (const int empty = m_preview->count(exchange::RowOutcome::Skipped); empty > 0)
        sentences.append(tr("%n are empty.", nullptr, empty));
    if (m_preview->isBestGuessed())
        sentences.append(tr("Please look at the best score: the form does not say it everywhere."));
    m_summary->setText(sentences.join(u' '));
}

void FeedbackImportDialog::toggleColumn()
{
    for (const int row : m_view->selectedRows()) {
        const exchange::FeedbackColumn &column = m_columns->rowAt(row).column;
        if (column.isPersonal)
            continue;
        if (column.use == Use::LeftOut)
            m_chosen.remove(column.index);
        else
            m_chosen.insert(column.index, Use::LeftOut);
    }
    prepare();
}

void FeedbackImportDialog::apply()
{
    if (!m_preview || !m_document)
        return;
    const auto change = domain::addFeedback(m_document->programme(), session(), m_preview->sheets());
    if (!applyOrTell(*m_document, m_context.prompter, this, change))
        return;
    Q_EMIT taken(session(), change->label);
    accept();
}

} // namespace gui
