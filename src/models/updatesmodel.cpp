#include "models/updatesmodel.h"

#include "models/recordmodel.h"

#include <QTextDocument>

#include <algorithm>

namespace models {

namespace {

QByteArray nameKeyOf(const domain::Programme &programme, const domain::Recipient &recipient)
{
    if (const domain::Participant *person = programme.find(recipient.participant))
        return domain::nameSortKey(*person);
    const domain::Coach *coach = programme.find(recipient.coach);
    return coach ? base::phoneBookKey(coach->familyName, coach->givenName) : QByteArray();
}

UpdateRow rowOf(const domain::Programme &programme, const workspace::PreparedUpdate &update)
{
    const workspace::PreparedMessage &message = update.message;
    UpdateRow row;
    row.recipient = message.addressee.recipient;
    row.name = message.name;
    row.nameKey = nameKeyOf(programme, row.recipient);
    row.email = QString::fromLatin1(message.addressee.email);
    row.kind = domain::enumLabel(update.kind);
    QStringList titles;
    for (const domain::AddressedSession &session : message.addressee.sessions)
        titles.append(session.entry.title);
    row.sessions = titles.join(QStringLiteral(", "));
    row.obstacles = message.obstacles.join(u' ');
    row.hints = message.hints.join(u' ');
    row.subject = message.text.subject;
    row.body = message.text.body;
    return row;
}

} // namespace

QList<UpdateRow> updateRows(const domain::Programme &programme, const QList<workspace::PreparedUpdate> &updates)
{
    QList<UpdateRow> rows;
    rows.reserve(updates.size());
    for (const workspace::PreparedUpdate &update : updates)
        rows.append(rowOf(programme, update));
    return rows;
}

int UpdatesModel::readyCount() const
{
    const QList<UpdateRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [](const UpdateRow &row) { return row.isReady(); }));
}

int UpdatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString UpdatesModel::textOf(const UpdateRow &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case KindColumn:
        return row.kind;
    case SessionsColumn:
        return row.sessions;
    case EmailColumn:
        return row.email;
    case RemarkColumn:
        return row.isReady() ? row.hints : row.obstacles;
    default:
        return {};
    }
}

QVariant UpdatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UpdateRow &row = rowAt(index.row());
    if (role == IconNameRole && index.column() == NameColumn)
        return row.isReady() ? QStringLiteral("state-open") : QStringLiteral("dialog-error");
    const QString text = textOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return text.isEmpty() ? QVariant() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant UpdatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        //: heading: what a message is for (German: "Anlass")
        return tr("Message");
    case SessionsColumn:
        return tr("Sessions");
    case EmailColumn:
        return tr("E-mail");
    case RemarkColumn:
        //: heading: why a message cannot be written, or what to look at (German: "Hinweis")
        return tr("Remarks");
    default:
        return {};
    }
}

QString UpdatesModel::filterText(const UpdateRow &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(textOf(row, column));
    return texts.join(u'\n');
}

QByteArray UpdatesModel::sortKey(const UpdateRow &row, int column) const
{
    return column == NameColumn ? row.nameKey : textKey(textOf(row, column));
}

} // namespace models
