#pragma once

#include "exchange/writers/emlwriter.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace gui {

/// A draft of a mail as it will be written: who to whom, subject, attachments, text.
class MailView : public QWidget
{
    Q_OBJECT
public:
    explicit MailView(QWidget *parent = nullptr);

    void showDraft(const exchange::MailDraft &draft);

private:
    QLabel *addHeader(QFormLayout &form, const QString &name, const char *objectName);

    QLabel *m_from;
    QLabel *m_to;
    QLabel *m_subject;
    QLabel *m_attachments;
    QPlainTextEdit *m_body;
};

/// A line of a mail's header: "Ada Amann <ada@example.org>"; says that the mail program fills in what is missing.
[[nodiscard]] QString mailPersonText(const exchange::MailPerson &person);

} // namespace gui
