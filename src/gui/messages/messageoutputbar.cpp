#include "gui/messages/messageoutputbar.h"

#include "base/text.h"
#include "gui/freepath.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/jobprogressbar.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace gui {

using workspace::MessageFormat;

namespace {

QString suffixOf(MessageFormat format)
{
    switch (format) {
    case MessageFormat::Mailbox: return QStringLiteral("mbox");
    case MessageFormat::Letters: return QStringLiteral("pdf");
    case MessageFormat::Addresses: return QStringLiteral("txt");
    case MessageFormat::Drafts: break;
    }
    return {};
}

/// A folder that is not there yet, or holds nothing.
QString freeFolder(const QString &parent, const QString &name)
{
    const QDir directory(parent);
    QString path = directory.filePath(name);
    for (int number = 2; QFileInfo::exists(path) && !QDir(path).isEmpty(); ++number)
        path = directory.filePath(QStringLiteral("%1 (%2)").arg(name).arg(number));
    return path;
}

} // namespace

MessageOutputBar::MessageOutputBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_targetLabel(new QLabel(tr("Where t&o"))), m_target(new QLineEdit), m_browse(new QToolButton),
      m_summary(new QLabel), m_progress(new JobProgressBar), m_write(new QPushButton), m_cancel(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("messageOutputBar"));
    setupParts();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_cancel);
    auto *target = new QHBoxLayout;
    target->setSpacing(8);
    target->addWidget(m_targetLabel);
    target->addWidget(m_target, 1);
    target->addWidget(m_browse);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addLayout(target, 0, 0, 1, 2);
    layout->addWidget(m_summary, 1, 0);
    layout->addWidget(m_progress, 1, 0);
    layout->addLayout(buttons, 1, 1);
    layout->setColumnStretch(0, 1);
}

void MessageOutputBar::setupParts()
{
    m_targetLabel->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("targetLineEdit"));
    m_browse->setObjectName(QStringLiteral("browseToolButton"));
    m_browse->setIcon(icon(QStringLiteral("document-open")));
    m_browse->setAccessibleName(tr("Choose file or folder"));
    m_browse->setToolTip(m_browse->accessibleName());
    m_browse->setFocusPolicy(Qt::StrongFocus);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("writeProgressBar"));
    m_write->setObjectName(QStringLiteral("writePushButton"));
    m_write->setAutoDefault(false);
    m_cancel->setObjectName(QStringLiteral("closePushButton"));
    m_cancel->setAutoDefault(false);
    connect(m_target, &QLineEdit::textChanged, this, &MessageOutputBar::updateState);
    connect(m_browse, &QToolButton::clicked, this, &MessageOutputBar::browse);
    connect(m_write, &QPushButton::clicked, this, &MessageOutputBar::writeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &MessageOutputBar::cancelRequested);
}

void MessageOutputBar::setOrder(const workspace::MessageOrder &order, const QString &programme)
{
    const QString kind = order.messageTemplate.id.isValid() ? order.messageTemplate.name : domain::enumLabel(order.messageTemplate.kind);
    const QString what = order.format == MessageFormat::Addresses ? tr("Addresses %1", "name of a file, %1 is what the addresses are for").arg(kind) : kind;
    const QString name = base::safeFileName(QStringLiteral("%1 %2").arg(what, programme));
    if (name == m_name && order.format == m_format)
        return;
    m_name = name;
    m_format = order.format;
    suggestTarget();
}

void MessageOutputBar::suggestTarget()
{
    const QString folder = m_context.settings.lastFolder();
    const bool isFolder = m_format == MessageFormat::Drafts;
    m_target->setText(QDir::toNativeSeparators(isFolder ? freeFolder(folder, m_name) : freePath(folder, QStringLiteral("%1.%2").arg(m_name, suffixOf(m_format)))));
    updateState();
}

QString MessageOutputBar::target() const
{
    return QDir::fromNativeSeparators(m_target->text().trimmed());
}

void MessageOutputBar::setCount(int count, const QString &obstacle)
{
    m_count = count;
    m_obstacle = obstacle;
    updateState();
}

void MessageOutputBar::setNote(const QString &text)
{
    m_summary->setText(text);
}

void MessageOutputBar::updateState()
{
    m_target->setEnabled(!m_job);
    m_browse->setEnabled(!m_job);
    m_write->setEnabled(m_count > 0 && m_obstacle.isEmpty() && !target().isEmpty() && !m_job);
    const QString place = QFileInfo(target()).fileName();
    if (!m_obstacle.isEmpty()) {
        m_summary->setText(m_obstacle);
    } else if (m_count == 0) {
        m_summary->setText(tr("Nobody is chosen."));
    } else if (m_format == MessageFormat::Drafts) {
        m_summary->setText(tr("%n mail drafts are written into the folder “%1”. Nothing is sent.", nullptr, m_count).arg(place));
    } else if (m_format == MessageFormat::Mailbox) {
        m_summary->setText(tr("%n mail drafts are written into the file “%1”. Nothing is sent.", nullptr, m_count).arg(place));
    } else if (m_format == MessageFormat::Letters) {
        m_summary->setText(tr("%n letters are written into the file “%1”.", nullptr, m_count).arg(place));
    } else {
        m_summary->setText(tr("%n addresses are written into the file “%1”. Nobody is noted as told.", nullptr, m_count).arg(place));
    }
    switch (m_format) {
    case MessageFormat::Letters: m_write->setText(tr("&Write %n letters", nullptr, m_count)); break;
    case MessageFormat::Addresses: m_write->setText(tr("&Write %n addresses", nullptr, m_count)); break;
    default: m_write->setText(tr("&Write %n drafts", nullptr, m_count)); break;
    }
}

void MessageOutputBar::setJob(workspace::Job *job)
{
    m_job = job;
    m_progress->showJob(job);
    m_summary->setVisible(!job);
    m_cancel->setText(job ? tr("Cancel") : tr("Close"));
    updateState();
}

QString MessageOutputBar::fileFilter() const
{
    switch (m_format) {
    case MessageFormat::Mailbox: return tr("Mailboxes (*.mbox)");
    case MessageFormat::Letters: return tr("PDF documents (*.pdf)");
    default: return tr("Texts (*.txt)");
    }
}

void MessageOutputBar::browse()
{
    FileRequest request;
    request.title = tr("Where to write the messages");
    const auto take = [this](const QString &path) {
        m_target->setText(QDir::toNativeSeparators(path));
        if (m_format != MessageFormat::Drafts)
            m_replaceable = QDir::fromNativeSeparators(path); // the file dialog has asked
        updateState();
    };
    if (m_format == MessageFormat::Drafts) {
        m_context.prompter.askFolder(this, request, take);
        return;
    }
    request.fileName = QFileInfo(target()).fileName();
    request.filter = fileFilter();
    request.suffix = suffixOf(m_format);
    m_context.prompter.askSaveFile(this, request, take);
}

} // namespace gui
