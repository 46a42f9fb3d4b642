#include "gui/dialogs/updatesdialog.h"

#include "base/clock.h"
#include "gui/outgoingwriter.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/jobprogressbar.h"
#include "gui/widgets/sentencelabel.h"
#include "gui/widgets/snapshotview.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace gui {

using models::UpdateRow;
using models::UpdatesModel;

UpdatesDialog::UpdatesDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_model(new UpdatesModel(this)), m_onlySessions(new QCheckBox),
      m_withNew(new QCheckBox(tr("Also dates that somebody was &never told"))), m_again(new QCheckBox(tr("Also what is &written already, but not confirmed as sent"))),
      m_language(new QComboBox), m_filter(new FilterLine), m_view(new SnapshotView), m_remarks(sentenceLabel("remarksLabel")), m_text(new QPlainTextEdit),
      m_summary(sentenceLabel("summaryLabel")), m_progress(new JobProgressBar), m_write(new QPushButton(icon(QStringLiteral("document-export")), {})),
      m_writer(new OutgoingWriter(document, context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("updatesDialog"));
    setWindowTitle(tr("Write updates"));
    auto *middle = new QSplitter;
    middle->setChildrenCollapsible(false);
    middle->addWidget(makeRows());
    middle->addWidget(makeText());
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeOptions());
    layout->addWidget(middle, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1100, 680});
    connect(&document, &workspace::Document::changed, this, &UpdatesDialog::plan);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_writer, &OutgoingWriter::jobChanged, this, &UpdatesDialog::showJob);
    connect(m_writer, &OutgoingWriter::written, this, &UpdatesDialog::finish);
    connect(m_writer, &OutgoingWriter::stopped, this, [this] { m_summary->setText(tr("Stopped. Nothing was written.")); });
    connect(m_writer, &OutgoingWriter::failed, this, &UpdatesDialog::plan);
    plan();
}

QWidget *UpdatesDialog::makeOptions()
{
    m_onlySessions->setObjectName(QStringLiteral("onlySessionsCheckBox"));
    m_onlySessions->setText(tr("Only about the %n sessions chosen", nullptr, 0));
    m_onlySessions->hide();
    m_withNew->setObjectName(QStringLiteral("withNewCheckBox"));
    m_again->setObjectName(QStringLiteral("againCheckBox"));
    m_language->setObjectName(QStringLiteral("languageComboBox"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_document->programme().info().language == QLatin1StringView("en") ? 1 : 0);
    m_language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QCheckBox *box : {m_onlySessions, m_withNew, m_again})
        connect(box, &QCheckBox::toggled, this, &UpdatesDialog::plan);
    connect(m_language, &QComboBox::currentIndexChanged, this, &UpdatesDialog::plan);
    auto *options = new QWidget;
    auto *form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_onlySessions);
    form->addRow(m_withNew);
    form->addRow(m_again);
    form->addRow(tr("&Language"), m_language);
    return options;
}

QWidget *UpdatesDialog::makeRows()
{
    m_view->setObjectName(QStringLiteral("updatesTableView"));
    m_view->setAccessibleName(tr("Who gets an update"));
    m_view->setModel(m_model);
    m_view->setColumnLetters({24, 20, 26, 28, 30}, true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &SnapshotView::selectionSettled, this, &UpdatesDialog::showChosen);
    connect(m_filter, &FilterLine::textChanged, m_model, &UpdatesModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &UpdatesModel::extentChanged, this, [this] { m_filter->setCounts(m_model->rowCount(), m_model->totalCount()); });
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    return rows;
}

QWidget *UpdatesDialog::makeText()
{
    m_text->setObjectName(QStringLiteral("messagePlainTextEdit"));
    m_text->setAccessibleName(tr("The message to the chosen person"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Choose a person to read the message."));
    auto *text = new QWidget;
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remarks);
    layout->addWidget(m_text, 1);
    return text;
}

QWidget *UpdatesDialog::makeFooter()
{
    m_write->setObjectName(QStringLiteral("writePushButton"));
    m_write->setDefault(true);
    m_progress->setObjectName(QStringLiteral("writeProgressBar"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelPushButton"));
    cancel->setAutoDefault(false);
    connect(m_write, &QPushButton::clicked, this, &UpdatesDialog::write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_write);
    layout->addWidget(cancel);
    return footer;
}

void UpdatesDialog::setSessions(const QList<domain::SessionId> &sessions)
{
    m_sessions = sessions;
    QStringList titles;
    for (const domain::SessionId id : sessions) {
        if (const domain::Session *session = m_document->programme().find(id))
            titles.append(session->title);
    }
    const QString text = titles.size() == 1 ? tr("Only about “%1”").arg(titles.first()) : tr("Only about the %n sessions chosen", nullptr, int(titles.size()));
    m_onlySessions->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    m_onlySessions->setToolTip(plainToolTip(titles.join(u'\n')));
    m_onlySessions->setVisible(!titles.isEmpty());
    m_onlySessions->setChecked(!titles.isEmpty());
}

void UpdatesDialog::setWithNew(bool on)
{
    m_withNew->setChecked(on);
}

workspace::UpdateOrder UpdatesDialog::order() const
{
    workspace::UpdateOrder order;
    if (m_onlySessions->isChecked())
        order.sessions = m_sessions;
    order.language = m_language->currentData().toString();
    order.withNew = m_withNew->isChecked();
    order.again = m_again->isChecked();
    return order;
}

void UpdatesDialog::plan()
{
    if (!m_document || m_writer->isBusy())
        return;
    m_isPlanned = false;
    const int number = ++m_number;
    m_context.jobs.start(
        tr("Working out the updates"), this,
        [programme = m_document->programme(), order = order()](workspace::JobControl &) -> base::Result<Plan> {
            auto updates = workspace::prepareUpdates(programme, order, base::Clock::now());
            if (!updates)
                return updates.failure();
            auto rows = models::updateRows(programme, *updates);
            return Plan{std::move(*updates), std::move(rows)};
        },
        [this, number](const base::Result<Plan> &plan) {
            if (number == m_number)
                take(plan);
        });
    updateState();
}

void UpdatesDialog::take(const base::Result<Plan> &plan)
{
    m_isPlanned = true;
    m_failure = plan ? QString() : plan.error().message;
    m_updates = plan ? plan->updates : QList<workspace::PreparedUpdate>();
    m_model->setRows(plan ? plan->rows : QList<UpdateRow>());
    if (m_view->selectedRows().isEmpty() && m_model->rowCount() > 0)
        m_view->selectOnly(0);
    showChosen();
    updateState();
}

void UpdatesDialog::showChosen()
{
    const QList<int> rows = m_view->selectedRows();
    const UpdateRow row = rows.size() == 1 && rows.first() < m_model->rowCount() ? m_model->rowAt(rows.first()) : UpdateRow();
    QStringList remarks{row.obstacles, row.hints};
    remarks.removeAll(QString());
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    QString text = row.body;
    if (!row.subject.isEmpty())
        //: above the text of a mail: its subject
        text.prepend(tr("Subject: %1").arg(row.subject) + QStringLiteral("\n\n"));
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void UpdatesDialog::updateState()
{
    const int ready = m_model->readyCount();
    const int missing = m_model->totalCount() - ready;
    m_write->setEnabled(m_isPlanned && !m_writer->isBusy() && ready > 0 && m_document && !m_document->isReadOnly());
    m_write->setText(m_isPlanned && ready > 0 ? tr("Write %n drafts…", nullptr, ready) : tr("Write…"));
    if (m_writer->isBusy())
        m_summary->setText(tr("Writing the drafts…"));
    else if (!m_isPlanned)
        m_summary->setText(tr("Working out who has to be told something…"));
    else if (!m_failure.isEmpty())
        m_summary->setText(m_failure);
    else if (m_model->totalCount() == 0)
        m_summary->setText(tr("Everybody who was told something knows how it is, or an update for them is written already."));
    else if (missing > 0)
        m_summary->setText(tr("%n people cannot be written to; the remarks say why. Tell them by another way and note it.", nullptr, missing));
    else
        m_summary->setText(tr("The drafts are noted as written. Confirm them as sent when they have left."));
}

void UpdatesDialog::write()
{
    FileRequest request;
    request.title = tr("Folder for %n drafts", nullptr, m_model->readyCount());
    m_context.prompter.askFolder(this, request, [this](const QString &folder) { render(folder); });
}

void UpdatesDialog::render(const QString &folder)
{
    if (!m_document || !m_isPlanned || m_writer->isBusy())
        return;
    m_folder = folder;
    m_context.settings.setLastFolder(folder);
    m_writer->write(
        tr("Writing updates"), folder, domain::Confirmation::Awaited,
        [programme = m_document->programme(), order = order(), updates = m_updates](workspace::JobControl &control) -> base::Result<OutgoingWriter::Made> {
            const auto progress = [&control](int done, int total) { return control.report(done, total); };
            const auto rendered = workspace::renderUpdates(programme, order, updates, progress);
            if (!rendered)
                return rendered.failure();
            return OutgoingWriter::Made{rendered->files, rendered->tellings, rendered->way, rendered->messages};
        });
}

void UpdatesDialog::showJob(const workspace::Job *job)
{
    m_progress->showJob(job);
    for (QWidget *choice : QList<QWidget *>{m_onlySessions, m_withNew, m_again, m_language})
        choice->setEnabled(!job);
    updateState();
}

void UpdatesDialog::finish(int messages)
{
    Q_EMIT statusText(tr("%n drafts were written to “%1”. Confirm them as sent when they have left.", nullptr, messages).arg(QDir::toNativeSeparators(m_folder)));
    accept();
}

/// Stops the writing first.
void UpdatesDialog::reject()
{
    if (m_writer->isBusy())
        m_writer->stop();
    else
        QDialog::reject();
}

} // namespace gui
