#include "gui/messages/messageoutcomebar.h"

#include "gui/theme/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

MessageOutcomeBar::MessageOutcomeBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel), m_open(new QPushButton(tr("Open the &Folder"))), m_told(new QPushButton(tr("&Mark as Told")))
{
    setObjectName(QStringLiteral("messageOutcomeBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("state-done")).pixmap(16, 16));
    m_label->setObjectName(QStringLiteral("outcomeLabel"));
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openFolderPushButton"));
    m_open->setIcon(icon(QStringLiteral("document-open")));
    m_told->setObjectName(QStringLiteral("markToldPushButton"));
    m_told->setIcon(icon(QStringLiteral("dialog-ok")));
    for (QPushButton *button : {m_open, m_told})
        button->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_folder); });
    connect(m_told, &QPushButton::clicked, this, &MessageOutcomeBar::toldRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(mark);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_open);
    hide();
}

void MessageOutcomeBar::showWritten(const QString &sentence, const QString &folder, int awaiting)
{
    m_folder = folder;
    const QString noted = tr("%n dates are noted as written. Mark them as told when you have sent the messages.", nullptr, awaiting);
    m_label->setText(awaiting > 0 ? QStringLiteral("%1 %2").arg(sentence, noted) : sentence);
    m_told->setVisible(awaiting > 0);
    show();
    QAccessibleEvent alert(m_label, QAccessible::Alert); // read out although the focus is elsewhere
    QAccessible::updateAccessibility(&alert);
}

void MessageOutcomeBar::showTold(int told)
{
    m_label->setText(tr("%n dates are marked as told.", nullptr, told));
    m_told->hide();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gui
