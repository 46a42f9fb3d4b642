#pragma once

#include "models/snapshotmodel.h"
#include "workspace/messages.h"

namespace models {

/// Who gets a message, as values.
struct MessageRecipientRow
{
    domain::Recipient recipient;
    QString name;         ///< for lists: "von der Heide, Änne"
    QByteArray nameKey;   ///< coaches behind participants
    QString municipality; ///< or organisation
    QString address;      ///< where the message goes: e-mail, or post in one line
    QStringList obstacles; ///< why it cannot be written
    QStringList hints;

    [[nodiscard]] bool isReady() const { return obstacles.isEmpty(); }
    [[nodiscard]] bool hasGaps() const { return !obstacles.isEmpty() || !hints.isEmpty(); }
    [[nodiscard]] QString key() const;
    bool operator==(const MessageRecipientRow &) const = default;
};

/// The recipients of messages with a mark for each; who lacks something that the message needs cannot be marked. Who was left out
/// by hand stays left out when the rows are made anew.
class MessageRecipientsModel : public SnapshotModel<MessageRecipientRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, MunicipalityColumn, AddressColumn, GapsColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void showRows(const QList<MessageRecipientRow> &rows);
    /// Only rows with something missing or to be looked at.
    void setOnlyGaps(bool on);
    /// Row of a recipient, -1 when the list does not show it.
    [[nodiscard]] int rowOf(domain::Recipient recipient) const;

    [[nodiscard]] bool isChosen(const MessageRecipientRow &row) const;
    /// Takes these rows in or leaves them out.
    void setChosen(const QList<int> &rows, bool chosen);
    /// Those who get a message, shown or not.
    [[nodiscard]] QSet<domain::Recipient> chosen() const;
    [[nodiscard]] int obstructedCount() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    QString filterText(const MessageRecipientRow &row) const override;
    QByteArray sortKey(const MessageRecipientRow &row, int column) const override;
    bool accepts(const MessageRecipientRow &row) const override;

private:
    [[nodiscard]] QVariant text(const MessageRecipientRow &row, int column) const;

    QSet<QString> m_leftOut; ///< keys
    bool m_onlyGaps = false;
};

/// The rows of messages, in their order; for any thread. With `byPost` the addresses are those of letters.
[[nodiscard]] QList<MessageRecipientRow> messageRecipientRows(const domain::Programme &programme, const QList<workspace::PreparedMessage> &messages, bool byPost);

} // namespace models
