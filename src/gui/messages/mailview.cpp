#include "gui/messages/mailview.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gui {

namespace {

QString attachmentsText(const exchange::MailDraft &draft)
{
    QStringList parts;
    if (!draft.calendar.isEmpty())
        parts.append(draft.calendarMethod == "CANCEL" ? MailView::tr("cancellation for the calendar") : MailView::tr("invitation for the calendar"));
    for (const exchange::MailAttachment &attachment : draft.attachments) {
        //: name and size of an attachment
        parts.append(MailView::tr("%1 (%2)").arg(attachment.fileName, QLocale().formattedDataSize(attachment.content.size(), 0)));
    }
    return parts.isEmpty() ? MailView::tr("none") : parts.join(QStringLiteral(", "));
}

} // namespace

QString mailPersonText(const exchange::MailPerson &person)
{
    if (person.address.isEmpty())
        return person.name;
    const QString address = QString::fromLatin1(person.address);
    return person.name.isEmpty() ? address : QStringLiteral("%1 <%2>").arg(person.name, address);
}

MailView::MailView(QWidget *parent)
    : QWidget(parent), m_from(nullptr), m_to(nullptr), m_subject(nullptr), m_attachments(nullptr), m_body(new QPlainTextEdit)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    m_from = addHeader(*form, tr("From"), "fromLabel");
    m_to = addHeader(*form, tr("To"), "toLabel");
    m_subject = addHeader(*form, tr("Subject"), "subjectLabel");
    m_attachments = addHeader(*form, tr("Attachments"), "attachmentsLabel");
    QFont bold = font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_body->setObjectName(QStringLiteral("bodyPlainTextEdit"));
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_body, 1);
}

QLabel *MailView::addHeader(QFormLayout &form, const QString &name, const char *objectName)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *heading = new QLabel(name);
    heading->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(heading, label);
    return label;
}

void MailView::showDraft(const exchange::MailDraft &draft)
{
    const QString from = mailPersonText(draft.from);
    m_from->setText(draft.from.address.isEmpty() ? tr("(your mail program puts in who sends it)") : from);
    m_to->setText(draft.to.address.isEmpty() ? tr("%1 (no address that can be used)").arg(draft.to.name) : mailPersonText(draft.to));
    m_subject->setText(draft.subject);
    m_attachments->setText(attachmentsText(draft));
    const std::pair<QString, const QLabel *> lines[] = {{tr("From"), m_from}, {tr("To"), m_to}, {tr("Subject"), m_subject}, {tr("Attachments"), m_attachments}};
    QStringList header;
    for (const auto &[heading, label] : lines)
        //: a line of the header of a mail: "To: Ada Amann"
        header.append(tr("%1: %2").arg(heading, label->text()));
    m_body->setAccessibleDescription(header.join(u'\n')); // labels take no focus
    if (m_body->toPlainText() != draft.body)
        m_body->setPlainText(draft.body);
}

} // namespace gui
