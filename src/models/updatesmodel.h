#pragma once

#include "models/snapshotmodel.h"
#include "workspace/updates.h"

namespace models {

/// One recipient of updates, as shown.
struct UpdateRow
{
    domain::Recipient recipient;
    QString name;
    QByteArray nameKey;
    QString email;
    QString kind;      ///< what the message is for: "Change of a date"
    QString sessions;  ///< titles, parted by commas
    QString obstacles; ///< why it cannot be written, sentences; empty: it can
    QString hints;     ///< what is to be looked at
    QString subject;
    QString body;

    [[nodiscard]] bool isReady() const { return obstacles.isEmpty(); }
    [[nodiscard]] QString key() const { return QStringLiteral("%1 %2").arg(recipient.participant.value).arg(recipient.coach.value); }
    bool operator==(const UpdateRow &) const = default;
};

/// The rows of updates in their order; made on any thread.
[[nodiscard]] QList<UpdateRow> updateRows(const domain::Programme &programme, const QList<workspace::PreparedUpdate> &updates);

/// Who gets which update, and who cannot be written to.
class UpdatesModel : public SnapshotModel<UpdateRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, SessionsColumn, EmailColumn, RemarkColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<UpdateRow> &rows) { show(rows); }
    [[nodiscard]] int readyCount() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const UpdateRow &row) const override;
    QByteArray sortKey(const UpdateRow &row, int column) const override;

private:
    [[nodiscard]] static QString textOf(const UpdateRow &row, int column);
};

} // namespace models
