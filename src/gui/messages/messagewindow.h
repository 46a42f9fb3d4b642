#pragma once

#include "gui/messages/messagerequest.h"
#include "gui/pages/page.h"
#include "models/messagerecipientsmodel.h"

#include <QDialog>
#include <QPointer>

class QSplitter;

namespace workspace {
class Job;
}

namespace gui {

class MessageOrderPane;
class MessageOutcomeBar;
class MessageOutputBar;
class MessagePreviewPane;
class MessageRecipientsPane;
class OutgoingWriter;

/// Writes to many people at once: what for and how at the left, who gets it in the middle, what it will look like at the right.
/// Beside the other windows; follows the programme. What was written is noted, and marked as told when the person says so.
class MessageWindow : public QDialog
{
    Q_OBJECT
public:
    MessageWindow(workspace::Document &document, const PageContext &context, const MessageRequest &request, QWidget *parent);

    /// Shows the window over the window of `parent`, or brings forward the one that is there, for this request.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const MessageRequest &request);
    /// For the people selected on a page.
    static void openForPeople(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::ParticipantId> &people);
    /// For the sessions selected on a page.
    static void openForSessions(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions);
    /// For nobody in particular, from a menu.
    static void openForAll(QWidget *parent, const PageContext &context, workspace::Document &document);

    /// Begins anew with what was selected elsewhere; nothing while messages are being written.
    void begin(const MessageRequest &request);

Q_SIGNALS:
    void revealRequested(const QString &table, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// The messages of an order as another thread has made them.
    struct Prepared
    {
        QList<workspace::PreparedMessage> messages;
        QList<models::MessageRecipientRow> rows;
    };

    void setupLayout();
    void setupKeys();
    void connectParts();
    void restore();
    void prepare();
    void startPreparing();
    void take(const base::Result<Prepared> &prepared);
    void updateCount();
    void showPreview();
    void step(int step);
    void nextPane();
    [[nodiscard]] QList<workspace::PreparedMessage> chosenMessages() const;
    [[nodiscard]] const workspace::PreparedMessage *messageTo(domain::Recipient recipient) const;
    [[nodiscard]] const QImage &logo();
    void editText();
    void askToWrite();
    void write();
    void finish(int messages, const QList<domain::NoticeId> &notices);
    void markTold();
    void showJob(workspace::Job *job);

    QPointer<workspace::Document> m_document;
    PageContext m_context;
    QSplitter *m_splitter;
    MessageOrderPane *m_choices;
    MessageRecipientsPane *m_recipients;
    MessagePreviewPane *m_preview;
    MessageOutcomeBar *m_outcome;
    MessageOutputBar *m_output;
    OutgoingWriter *m_writer;
    workspace::MessageOrder m_order; ///< as the messages were asked for last
    QList<workspace::PreparedMessage> m_messages;
    QHash<domain::Recipient, qsizetype> m_places; ///< in m_messages
    QString m_refusal;  ///< why there are no messages
    bool m_isPreparing = false;
    bool m_isStale = false; ///< something changed while messages are made
    QList<domain::NoticeId> m_awaiting; ///< noted by the last writing, not confirmed as sent
    QString m_folder;   ///< that was written into
    std::optional<QImage> m_logo;
};

} // namespace gui
