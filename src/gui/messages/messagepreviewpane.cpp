#include "gui/messages/messagepreviewpane.h"

#include "gui/messages/mailview.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/pdfpreview.h"
#include "workspace/jobs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace gui {

using workspace::MessageFormat;

namespace {

constexpr int Delay = 60; ///< milliseconds after the last step through the list

} // namespace

MessagePreviewPane::MessagePreviewPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_place(new QLabel), m_before(new QToolButton), m_after(new QToolButton), m_obstacles(new QLabel),
      m_stack(new QStackedWidget), m_text(new QLabel), m_mail(new MailView), m_letter(new PdfPreview), m_addresses(new QPlainTextEdit),
      m_copy(new QPushButton(tr("&Copy this Batch")))
{
    setObjectName(QStringLiteral("messagePreviewPane"));
    setAccessibleName(tr("Preview"));
    setupHead();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMargin(24);
    m_text->setObjectName(QStringLiteral("emptyPreviewLabel"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_mail);
    m_stack->addWidget(m_letter);
    m_stack->addWidget(makeAddresses());
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &MessagePreviewPane::render);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_place, 1);
    head->addWidget(m_before);
    head->addWidget(m_after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_obstacles);
    layout->addWidget(m_stack, 1);
}

void MessagePreviewPane::setupHead()
{
    m_place->setObjectName(QStringLiteral("placeLabel"));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_obstacles->setObjectName(QStringLiteral("obstaclesLabel"));
    m_obstacles->setTextFormat(Qt::PlainText);
    m_obstacles->setWordWrap(true);
    m_obstacles->hide();
    const auto setup = [this](QToolButton *button, const char *name, const char *iconName, const QString &text, const QKeySequence &keys, int step) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAccessibleName(text);
        //: what a button does, then its keys
        button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    };
    setup(m_before, "beforeToolButton", "go-previous", tr("Previous"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    setup(m_after, "afterToolButton", "go-next", tr("Next"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
}

QWidget *MessagePreviewPane::makeAddresses()
{
    m_addresses->setObjectName(QStringLiteral("addressesPlainTextEdit"));
    m_addresses->setAccessibleName(tr("Addresses of this batch"));
    m_addresses->setReadOnly(true);
    m_addresses->setTabChangesFocus(true);
    m_addresses->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("copyBatchPushButton"));
    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &MessagePreviewPane::copyBatch);
    auto *hint = new QLabel(tr("Put each batch into the field for blind copies (BCC) of a mail of its own, so that nobody sees the addresses of the others."));
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_addresses, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    return page;
}

void MessagePreviewPane::setPlace(const QString &text, bool hasBefore, bool hasAfter)
{
    m_place->setText(text);
    m_before->setEnabled(hasBefore);
    m_after->setEnabled(hasAfter);
}

void MessagePreviewPane::showObstacles(const QStringList &sentences)
{
    m_obstacles->setVisible(!sentences.isEmpty());
    m_obstacles->setText(sentences.isEmpty() ? QString() : tr("This message is not written. %1").arg(sentences.join(u' ')));
    QPalette palette = m_obstacles->palette();
    palette.setColor(QPalette::WindowText, errorColour(this->palette()));
    m_obstacles->setPalette(palette);
}

void MessagePreviewPane::showText(const QString &text)
{
    ++m_number;
    m_delay.stop();
    m_work = nullptr;
    m_batches.clear();
    setPlace(tr("Preview"), false, false);
    showObstacles({});
    m_text->setText(text);
    m_stack->setCurrentIndex(0);
}

void MessagePreviewPane::showMessage(const domain::Programme &programme, const workspace::MessageOrder &order, const workspace::PreparedMessage &message,
                                     const QImage &logo, int place, int total)
{
    m_batches.clear();
    //: which of the recipients in the table the preview shows
    setPlace(tr("%1 of %2: %3").arg(QLocale().toString(place + 1), QLocale().toString(total), message.name), place > 0, place + 1 < total);
    showObstacles(message.obstacles);
    if (order.format != MessageFormat::Letters) {
        m_work = [programme, order, message]() -> base::Result<Shown> {
            const auto material = workspace::messageMaterial(programme, order, {message}, {});
            if (!material)
                return material.failure();
            const auto draft = workspace::messageDraft(programme, order, message, *material);
            if (!draft)
                return draft.failure();
            return Shown{*draft, {}};
        };
    } else {
        m_work = [programme, order, message, logo]() -> base::Result<Shown> {
            workspace::PreparedMessage shown = message;
            shown.obstacles.clear(); // to be looked at all the same
            const auto letter = workspace::renderMessages(programme, order, {shown}, QStringLiteral("letter.pdf"), {logo, {}});
            if (!letter)
                return letter.failure();
            return Shown{{}, letter->files.constFirst().bytes};
        };
    }
    ++m_number;
    m_delay.start();
}

void MessagePreviewPane::render()
{
    if (!m_work)
        return;
    m_context.jobs.start(
        tr("Preparing the preview"), this, [work = m_work](workspace::JobControl &) { return work(); },
        [this, number = m_number](const base::Result<Shown> &shown) {
            if (number == m_number)
                take(shown);
        });
}

void MessagePreviewPane::take(const base::Result<Shown> &shown)
{
    if (!shown) {
        m_text->setText(shown.error().message);
        m_stack->setCurrentIndex(0);
    } else if (!shown->pdf.isEmpty()) {
        m_letter->showPdf(shown->pdf);
        m_stack->setCurrentWidget(m_letter);
    } else {
        m_mail->showDraft(shown->draft);
        m_stack->setCurrentWidget(m_mail);
    }
}

// Addresses

void MessagePreviewPane::showAddresses(const domain::Programme &programme, const workspace::MessageOrder &order,
                                       const QList<workspace::PreparedMessage> &messages)
{
    const auto rendered = workspace::renderMessages(programme, order, messages, QStringLiteral("addresses.txt"));
    if (!rendered) {
        showText(rendered.error().message);
        return;
    }
    ++m_number;
    m_delay.stop();
    m_work = nullptr;
    showObstacles({});
    m_batches = QString::fromUtf8(rendered->files.constFirst().bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(u'\n', Qt::SkipEmptyParts);
    m_batch = std::min(m_batch, int(m_batches.size()) - 1);
    showBatch();
    m_stack->setCurrentIndex(m_stack->count() - 1);
}

void MessagePreviewPane::showBatch()
{
    const QString batch = m_batches.value(m_batch);
    const int count = int(batch.count(u'@'));
    setPlace(tr("Batch %1 of %2: %n addresses", nullptr, count).arg(m_batch + 1).arg(m_batches.size()), m_batch > 0, m_batch + 1 < m_batches.size());
    m_addresses->setPlainText(batch);
}

bool MessagePreviewPane::stepBatch(int step)
{
    if (m_batches.isEmpty())
        return false;
    m_batch = std::clamp(m_batch + step, 0, int(m_batches.size()) - 1);
    showBatch();
    return true;
}

void MessagePreviewPane::copyBatch()
{
    const QString batch = m_batches.value(m_batch);
    QGuiApplication::clipboard()->setText(batch);
    Q_EMIT statusText(tr("%n addresses are on the clipboard.", nullptr, int(batch.count(u'@'))));
}

} // namespace gui
