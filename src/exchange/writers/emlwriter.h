#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace exchange {

/// Somebody in the header of a mail.
struct MailPerson
{
    QString name;
    QByteArray address; ///< as domain::mailAddress() gives it; empty: nobody
};

struct MailAttachment
{
    QString fileName;
    QByteArray mediaType; ///< "application/pdf"
    QByteArray content;
};

/// A mail that a person will look at and send.
struct MailDraft
{
    MailPerson from; ///< nobody: the mail program puts in who sends it
    MailPerson to;
    QString subject;
    QString body; ///< plain text
    QDateTime date;
    QByteArray calendar;       ///< one invitation or cancellation (RFC 6047); empty: none
    QByteArray calendarMethod; ///< "REQUEST" or "CANCEL"
    QList<MailAttachment> attachments;
};

/// Writes drafts of mails (RFC 5322, MIME: RFC 2045–2047, 2231), which mail programs open for sending (X-Unsent: 1).
///
/// Texts are UTF-8 in quoted-printable, headers in encoded words where they are not plain ASCII; lines are folded below 78
/// characters and end with CR LF. A calendar stands beside the text as an alternative, as mail programs expect of invitations, and
/// is attached as a file too. Whatever is in names, titles and texts, it makes no header: control characters become blanks.
/// There is no Message-ID: the program that sends gives one. The same draft gives the same bytes.
class EmlWriter
{
public:
    [[nodiscard]] static QByteArray write(const MailDraft &draft);
    /// Mails in one file (RFC 4155, "mboxrd": lines that begin with From are quoted).
    [[nodiscard]] static QByteArray writeMbox(const QList<QByteArray> &mails, const QDateTime &date);
};

/// Addresses for a field of blind copies, in batches that servers accept: one line for each batch, parted by an empty line.
/// Each address once, capitals not counted. `size` is at least 1, `separator` ';' or ','.
[[nodiscard]] QByteArray addressBatches(const QList<QByteArray> &addresses, int size, char separator);

} // namespace exchange
