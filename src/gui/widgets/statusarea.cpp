#include "gui/widgets/statusarea.h"

#include "base/clock.h"
#include "gui/widgets/jobsbar.h"
#include "workspace/document.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int MessageMilliseconds = 8000;
constexpr qsizetype MostMessages = 500;

} // namespace

StatusArea::StatusArea(QStatusBar *bar, workspace::Jobs &jobs)
    : QObject(bar), m_bar(bar), m_file(new QLabel), m_problems(new QLabel), m_people(new QLabel)
{
    bar->setSizeGripEnabled(false);
    for (QLabel *label : {m_file, m_problems, m_people}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    bar->addWidget(m_file);
    bar->addPermanentWidget(new JobsBar(jobs));
    bar->addPermanentWidget(m_problems);
    bar->addPermanentWidget(m_people);
}

void StatusArea::showDocument(const workspace::Document *document)
{
    m_problems->setVisible(document);
    m_people->setVisible(document);
    // Not hidden: the bar itself hides this label while a message stands in its place.
    if (!document) {
        m_file->clear();
        return;
    }
    const QString name = QFileInfo(document->path()).fileName();
    m_file->setText(document->isReadOnly() ? tr("%1 · read only", "file name").arg(name) : tr("%1 · saved", "file name").arg(name));
    m_people->setText(tr("%n participants", nullptr, int(document->programme().table<domain::Participant>().size())));
}

void StatusArea::setProblems(int errors, int warnings, int hints)
{
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%n errors", nullptr, errors));
    if (warnings > 0)
        parts.append(tr("%n warnings", nullptr, warnings));
    if (hints > 0)
        parts.append(tr("%n hints", nullptr, hints));
    m_problems->setText(parts.isEmpty() ? tr("no problems") : parts.join(QStringLiteral(", ")));
}

void StatusArea::say(const QString &text)
{
    m_bar->showMessage(text, MessageMilliseconds);
    m_messages.prepend(tr("%1  %2", "time and message").arg(base::Clock::now().toString(QStringLiteral("HH:mm:ss")), text));
    if (m_messages.size() > MostMessages)
        m_messages.removeLast();
}

void StatusArea::showMessages(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("messagesDialog"));
    dialog->setWindowTitle(tr("Messages"));
    auto *text = new QPlainTextEdit(m_messages.isEmpty() ? tr("There were no messages.") : m_messages.join(u'\n'));
    text->setObjectName(QStringLiteral("messagesPlainTextEdit"));
    text->setAccessibleName(tr("Messages"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(520, 320);
    dialog->open();
}

} // namespace gui
