#include "gui/messages/messagewindow.h"

#include "base/clock.h"
#include "domain/rules/messagesuggestion.h"
#include "gui/applychange.h"
#include "gui/mainwindow.h"
#include "gui/messages/messageorderpane.h"
#include "gui/messages/messageoutcomebar.h"
#include "gui/messages/messageoutputbar.h"
#include "gui/messages/messagepreviewpane.h"
#include "gui/messages/messagerecipientspane.h"
#include "gui/messages/messagetextdialog.h"
#include "gui/outgoingwriter.h"
#include "gui/prompter.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/windowsize.h"
#include "workspace/settings.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace gui {

using workspace::MessageFormat;

namespace {

constexpr QSize UsualSize{1240, 760};
const QList<int> UsualPanes{270, 490, 480};
const QString GeometryName = QStringLiteral("messages.geometry");
const QString PanesName = QStringLiteral("messages.panes");

} // namespace

MessageWindow::MessageWindow(workspace::Document &document, const PageContext &context, const MessageRequest &request, QWidget *parent)
    : QDialog(parent, Qt::Window), m_document(&document), m_context(context), m_splitter(new QSplitter), m_choices(new MessageOrderPane(document, context)),
      m_recipients(new MessageRecipientsPane), m_preview(new MessagePreviewPane(context)), m_outcome(new MessageOutcomeBar),
      m_output(new MessageOutputBar(context)), m_writer(new OutgoingWriter(document, context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("messageWindow"));
    setWindowTitle(tr("Write to people"));
    setupLayout();
    setupKeys();
    connectParts();
    restore();
    begin(request);
}

void MessageWindow::openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const MessageRequest &request)
{
    QWidget *owner = parent->window();
    auto *window = owner->findChild<MessageWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (window) {
        window->begin(request);
    } else {
        window = new MessageWindow(document, context, request, owner);
        if (auto *main = qobject_cast<MainWindow *>(owner))
            connect(window, &MessageWindow::revealRequested, main, [main](const QString &table, qint64 id) {
                main->reveal(table, id);
                main->activateWindow(); // whoever asks to go there goes on there
            });
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void MessageWindow::openForPeople(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::ParticipantId> &people)
{
    MessageRequest request;
    request.kind = domain::suggestedMessageKind(document.programme(), people);
    request.selection.participants = people;
    openFor(parent, context, document, request);
}

void MessageWindow::openForSessions(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions)
{
    MessageRequest request;
    request.kind = domain::suggestedMessageKind(document.programme(), sessions, base::Clock::now());
    request.selection.sessions = sessions;
    openFor(parent, context, document, request);
}

void MessageWindow::openForAll(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    openFor(parent, context, document, {});
}

// Setting up

void MessageWindow::setupLayout()
{
    m_splitter->addWidget(m_choices);
    m_splitter->addWidget(m_recipients);
    m_splitter->addWidget(m_preview);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(line);
    layout->addWidget(m_output);
}

void MessageWindow::setupKeys()
{
    addNamedAction(this, tr("Previous"), "go-previous", "previousRecipientAction", {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { step(-1); }, Qt::WindowShortcut);
    addNamedAction(this, tr("Next"), "go-next", "nextRecipientAction", {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { step(1); }, Qt::WindowShortcut);
    addNamedAction(this, tr("Filter"), "view-filter", "filterAction", {QKeySequence(QKeySequence::Find)}, [this] { m_recipients->focusFilter(); }, Qt::WindowShortcut);
    addNamedAction(this, tr("Next pane"), "go-next", "nextPaneAction", {QKeySequence(Qt::Key_F6)}, [this] { nextPane(); }, Qt::WindowShortcut);
    addNamedAction(this, tr("Close"), "window-close", "closeAction", {QKeySequence(QKeySequence::Close)}, [this] { close(); }, Qt::WindowShortcut);
}

void MessageWindow::connectParts()
{
    connect(m_choices, &MessageOrderPane::orderChanged, this, &MessageWindow::prepare);
    connect(m_choices, &MessageOrderPane::editRequested, this, &MessageWindow::editText);
    connect(m_recipients, &MessageRecipientsPane::currentChanged, this, &MessageWindow::showPreview);
    connect(m_recipients, &MessageRecipientsPane::chosenChanged, this, [this] {
        updateCount();
        if (m_order.format == MessageFormat::Addresses)
            showPreview();
    });
    connect(m_recipients, &MessageRecipientsPane::revealRequested, this, &MessageWindow::revealRequested);
    connect(m_preview, &MessagePreviewPane::stepRequested, this, &MessageWindow::step);
    connect(m_preview, &MessagePreviewPane::statusText, m_output, &MessageOutputBar::setNote);
    connect(m_output, &MessageOutputBar::writeRequested, this, &MessageWindow::askToWrite);
    connect(m_output, &MessageOutputBar::cancelRequested, this, &QWidget::close);
    connect(m_outcome, &MessageOutcomeBar::toldRequested, this, &MessageWindow::markTold);
    connect(m_outcome, &MessageOutcomeBar::openRequested, this, [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_writer, &OutgoingWriter::jobChanged, this, &MessageWindow::showJob);
    connect(m_writer, &OutgoingWriter::written, this, &MessageWindow::finish);
    connect(m_writer, &OutgoingWriter::stopped, this, [this] { m_output->setNote(tr("Stopped. Nothing was written.")); });
    connect(m_document, &workspace::Document::changed, this, [this] {
        m_logo.reset();
        m_choices->follow();
    });
    connect(m_document, &QObject::destroyed, this, &QObject::deleteLater);
}

void MessageWindow::restore()
{
    resizeWithinScreen(*this, UsualSize);
    restoreGeometry(m_context.settings.choice(GeometryName).toByteArray());
    m_splitter->setSizes(UsualPanes);
    m_splitter->restoreState(m_context.settings.choice(PanesName).toByteArray());
}

void MessageWindow::begin(const MessageRequest &request)
{
    if (m_writer->isBusy())
        return; // what is being written stays as it is
    m_outcome->hide();
    m_choices->begin(request);
    m_choices->setFocus(Qt::OtherFocusReason);
}

void MessageWindow::keyPressEvent(QKeyEvent *event)
{
    // A window to work in is not closed by the way, and Enter is no button's.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return)
        event->ignore();
    else
        QDialog::keyPressEvent(event);
}

void MessageWindow::closeEvent(QCloseEvent *event)
{
    if (m_writer->isBusy()) {
        m_writer->stop();
        event->ignore();
        return;
    }
    m_context.settings.setChoice(GeometryName, saveGeometry());
    m_context.settings.setChoice(PanesName, m_splitter->saveState());
    QDialog::closeEvent(event);
}

void MessageWindow::nextPane()
{
    if (QWidget *next = paneAfterFocus({m_choices, m_recipients, m_preview, m_output}))
        focusFirstField(*next);
}

// The messages

void MessageWindow::prepare()
{
    m_order = m_choices->order();
    m_output->setOrder(m_order, m_document->title());
    updateCount();
    if (m_isPreparing)
        m_isStale = true;
    else
        startPreparing();
}

void MessageWindow::startPreparing()
{
    m_isPreparing = true;
    m_isStale = false;
    m_context.jobs.start(
        tr("Preparing messages"), this,
        [programme = m_document->programme(), order = m_order, now = base::Clock::now()](workspace::JobControl &) -> base::Result<Prepared> {
            const auto messages = workspace::prepareMessages(programme, order, now);
            if (!messages)
                return messages.failure();
            return Prepared{*messages, models::messageRecipientRows(programme, *messages, order.format == MessageFormat::Letters)};
        },
        [this](const base::Result<Prepared> &prepared) {
            m_isPreparing = false;
            if (m_isStale)
                startPreparing();
            else
                take(prepared);
        });
    updateCount();
}

void MessageWindow::take(const base::Result<Prepared> &prepared)
{
    m_refusal = prepared ? QString() : prepared.error().message;
    if (!prepared && m_choices->lacksText())
        m_refusal = tr("There is no text for this message yet. Please write one.");
    m_messages = prepared ? prepared->messages : QList<workspace::PreparedMessage>();
    m_places.clear();
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        m_places.insert(m_messages[i].addressee.recipient, i);
    m_recipients->showRows(prepared ? prepared->rows : QList<models::MessageRecipientRow>());
    updateCount();
}

void MessageWindow::updateCount()
{
    QString obstacle = m_refusal;
    if (m_isPreparing)
        obstacle = tr("Preparing messages…");
    else if (m_order.format != MessageFormat::Addresses && domain::tellsDates(m_order.messageTemplate.kind) && m_document->isReadOnly())
        obstacle = tr("The programme can only be read, so it cannot be noted who is told what. Nothing can be written.");
    else if (obstacle.isEmpty() && m_messages.isEmpty())
        obstacle = tr("Nobody gets such a message at the moment.");
    m_output->setCount(int(m_recipients->model().chosen().size()), obstacle);
}

const workspace::PreparedMessage *MessageWindow::messageTo(domain::Recipient recipient) const
{
    const qsizetype place = m_places.value(recipient, -1);
    return place >= 0 ? &m_messages[place] : nullptr;
}

QList<workspace::PreparedMessage> MessageWindow::chosenMessages() const
{
    const QSet<domain::Recipient> chosen = m_recipients->model().chosen();
    QList<workspace::PreparedMessage> messages = m_messages;
    messages.removeIf([&chosen](const workspace::PreparedMessage &message) { return !chosen.contains(message.addressee.recipient); });
    return messages;
}

const QImage &MessageWindow::logo()
{
    if (!m_logo)
        m_logo = workspace::programmeLogo(*m_document);
    return *m_logo;
}

void MessageWindow::showPreview()
{
    if (!m_document)
        return;
    if (m_order.format == MessageFormat::Addresses && m_refusal.isEmpty()) {
        m_preview->showAddresses(m_document->programme(), m_order, chosenMessages());
        return;
    }
    const workspace::PreparedMessage *message = messageTo(m_recipients->current());
    if (message)
        m_preview->showMessage(m_document->programme(), m_order, *message, m_order.format == MessageFormat::Letters ? logo() : QImage(),
                               m_recipients->currentRow(), m_recipients->model().rowCount());
    else
        m_preview->showText(!m_refusal.isEmpty() ? m_refusal : tr("Nobody gets such a message at the moment."));
}

void MessageWindow::step(int step)
{
    if (!m_preview->stepBatch(step))
        m_recipients->step(step);
}

void MessageWindow::editText()
{
    QList<domain::Addressee> examples;
    for (const workspace::PreparedMessage &message : std::as_const(m_messages))
        examples.append(message.addressee);
    auto *dialog = new MessageTextDialog(m_order.messageTemplate, examples, *m_document, m_context, this);
    connect(dialog, &MessageTextDialog::saved, m_choices, &MessageOrderPane::useTemplate);
    dialog->open();
}

// Writing

/// What was written before in the same place is not replaced unasked.
void MessageWindow::askToWrite()
{
    const QString target = m_output->target();
    const bool isFolder = m_order.format == MessageFormat::Drafts;
    const bool isTaken = isFolder ? QFileInfo::exists(target) && !QDir(target).isEmpty() : QFileInfo::exists(target);
    if (!isTaken || m_output->mayReplace())
        return write();
    const QString place = QDir::toNativeSeparators(target);
    const QString text = isFolder ? tr("There are files in the folder “%1” already. Drafts of the same names are replaced, the others stay.").arg(place)
                                  : tr("There is a file “%1” already. Replace it?").arg(place);
    m_context.prompter.ask(this, {windowTitle(), text, {}, isFolder ? tr("Write into the Folder") : tr("Replace the File")}, [this] { write(); });
}

void MessageWindow::write()
{
    const QFileInfo target(m_output->target());
    const bool isFolder = m_order.format == MessageFormat::Drafts;
    m_folder = isFolder ? target.filePath() : target.path();
    m_context.settings.setLastFolder(target.path());
    m_writer->write(
        tr("Writing messages"), m_folder, domain::Confirmation::Awaited,
        [programme = m_document->programme(), order = m_order, messages = chosenMessages(), name = target.fileName(),
         logo = m_order.format == MessageFormat::Letters ? logo() : QImage()](workspace::JobControl &control) -> base::Result<OutgoingWriter::Made> {
            const auto material = workspace::messageMaterial(programme, order, messages, logo);
            if (!material)
                return material.failure();
            const auto progress = [&control](int done, int total) { return control.report(done, total); };
            const auto rendered = workspace::renderMessages(programme, order, messages, name, *material, progress);
            if (!rendered)
                return rendered.failure();
            return OutgoingWriter::Made{rendered->files, rendered->tellings, rendered->way, rendered->messages};
        });
}

void MessageWindow::finish(int messages, const QList<domain::NoticeId> &notices)
{
    m_awaiting = notices;
    QString sentence;
    switch (m_order.format) {
    case MessageFormat::Letters: sentence = tr("%n letters were written.", nullptr, messages); break;
    case MessageFormat::Addresses: sentence = tr("%n addresses were written.", nullptr, messages); break;
    default: sentence = tr("%n mail drafts were written.", nullptr, messages); break;
    }
    m_outcome->showWritten(sentence, m_folder, int(m_awaiting.size()));
    m_output->suggestTarget();
}

void MessageWindow::markTold()
{
    const int count = int(m_awaiting.size());
    if (!applyOrTell(*m_document, m_context.prompter, this, domain::confirmNotices(m_document->programme(), m_awaiting)))
        return;
    m_awaiting.clear();
    m_outcome->showTold(count);
}

void MessageWindow::showJob(workspace::Job *job)
{
    m_choices->setEnabled(!job);
    m_recipients->setEnabled(!job);
    m_output->setJob(job);
}

} // namespace gui
