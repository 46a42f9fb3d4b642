#pragma once

#include "gui/pages/page.h"
#include "workspace/messages.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace gui {

class MailView;
class PdfPreview;

/// What will be written, for one recipient after another: the mail with its header and attachments, the letter as a page; of
/// addresses for blind copies one batch after another, to be copied.
class MessagePreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePreviewPane(const PageContext &context, QWidget *parent = nullptr);

    /// Shows this message, the `place`th of `total`.
    void showMessage(const domain::Programme &programme, const workspace::MessageOrder &order, const workspace::PreparedMessage &message,
                     const QImage &logo, int place, int total);
    /// Shows the addresses of those messages that are ready.
    void showAddresses(const domain::Programme &programme, const workspace::MessageOrder &order, const QList<workspace::PreparedMessage> &messages);
    /// A sentence while there is nothing to show.
    void showText(const QString &text);

    /// Shows another batch where there are batches. False: a message is shown.
    bool stepBatch(int step);

Q_SIGNALS:
    /// The message before (-1) or after (1) is wanted.
    void stepRequested(int step);
    void statusText(const QString &text);

private:
    /// A message as its file gets it: a mail, or the PDF of a letter.
    struct Shown
    {
        exchange::MailDraft draft;
        QByteArray pdf;
    };

    void setupHead();
    QWidget *makeAddresses();
    void render();
    void take(const base::Result<Shown> &shown);
    void showBatch();
    void copyBatch();
    void setPlace(const QString &text, bool hasBefore, bool hasAfter);
    void showObstacles(const QStringList &sentences);

    PageContext m_context;
    QLabel *m_place;
    QToolButton *m_before;
    QToolButton *m_after;
    QLabel *m_obstacles;
    QStackedWidget *m_stack;
    QLabel *m_text;
    MailView *m_mail;
    PdfPreview *m_letter;
    QPlainTextEdit *m_addresses;
    QPushButton *m_copy;
    std::function<base::Result<Shown>()> m_work; ///< what is to be shown next
    QTimer m_delay;
    int m_number = 0;
    QStringList m_batches; ///< of addresses; empty while messages are shown
    int m_batch = 0;
};

} // namespace gui
