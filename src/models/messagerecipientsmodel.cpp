#include "models/messagerecipientsmodel.h"

#include "models/recordmodel.h"
#include "printing/postaladdress.h"

#include <QTextDocument>

namespace models {

using namespace domain;

namespace {

QString keyOf(Recipient recipient)
{
    return recipient.isCoach() ? QStringLiteral("coach%1").arg(recipient.coach.value) : QString::number(recipient.participant.value);
}

/// What is missing, then what is only to be looked at.
QStringList sentences(const MessageRecipientRow &row)
{
    return row.obstacles + row.hints;
}

QString postText(const Programme &programme, const Participant &person)
{
    const auto address = printing::postalAddress(programme, person, printing::documentLanguage(programme.info().language));
    return address.lines.join(QStringLiteral(", "));
}

void fillPerson(MessageRecipientRow &row, const Programme &programme, const Participant &person)
{
    const Municipality *municipality = programme.find(person.municipality);
    row.name = listName(person);
    row.nameKey = nameSortKey(person);
    row.municipality = municipality ? municipality->name : person.organisation;
}

} // namespace

QString MessageRecipientRow::key() const
{
    return keyOf(recipient);
}

QList<MessageRecipientRow> messageRecipientRows(const Programme &programme, const QList<workspace::PreparedMessage> &messages, bool byPost)
{
    QList<MessageRecipientRow> rows;
    for (const workspace::PreparedMessage &message : messages) {
        const Recipient recipient = message.addressee.recipient;
        MessageRecipientRow row{recipient, message.name, {}, {}, {}, message.obstacles, message.hints};
        row.address = byPost ? QString() : recipientEmail(programme, recipient);
        if (const Participant *person = programme.find(recipient.participant)) {
            fillPerson(row, programme, *person);
            if (byPost)
                row.address = postText(programme, *person);
        } else if (const Coach *coach = programme.find(recipient.coach)) {
            row.nameKey = QByteArray("\xff") + base::phoneBookKey(coach->familyName, coach->givenName);
            row.municipality = coach->organisation;
        }
        rows.append(row);
    }
    return rows;
}

void MessageRecipientsModel::showRows(const QList<MessageRecipientRow> &rows)
{
    show(rows);
    Q_EMIT refreshed();
    Q_EMIT chosenChanged();
}

void MessageRecipientsModel::setOnlyGaps(bool on)
{
    m_onlyGaps = on;
    refilter();
}

int MessageRecipientsModel::rowOf(Recipient recipient) const
{
    return SnapshotModel::rowOf(keyOf(recipient));
}

bool MessageRecipientsModel::isChosen(const MessageRecipientRow &row) const
{
    return row.isReady() && !m_leftOut.contains(row.key());
}

void MessageRecipientsModel::setChosen(const QList<int> &rows, bool chosen)
{
    for (const int row : rows) {
        if (chosen)
            m_leftOut.remove(rowAt(row).key());
        else if (rowAt(row).isReady())
            m_leftOut.insert(rowAt(row).key());
        Q_EMIT dataChanged(index(row, NameColumn), index(row, NameColumn), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

QSet<Recipient> MessageRecipientsModel::chosen() const
{
    QSet<Recipient> recipients;
    for (const MessageRecipientRow &row : allRows()) {
        if (isChosen(row))
            recipients.insert(row.recipient);
    }
    return recipients;
}

int MessageRecipientsModel::obstructedCount() const
{
    const QList<MessageRecipientRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [](const MessageRecipientRow &row) { return !row.isReady(); }));
}

bool MessageRecipientsModel::accepts(const MessageRecipientRow &row) const
{
    return !m_onlyGaps || row.hasGaps();
}

int MessageRecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MessageRecipientsModel::text(const MessageRecipientRow &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case MunicipalityColumn: return row.municipality;
    case AddressColumn: return row.address;
    default: return sentences(row).join(u' ');
    }
}

QVariant MessageRecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRecipientRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(isChosen(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return column == GapsColumn && row.hasGaps() ? Qt::convertFromPlainText(sentences(row).join(u'\n'), Qt::WhiteSpaceNormal) : QVariant();
    case IconNameRole:
        if (column != GapsColumn || !row.hasGaps())
            return {};
        return row.isReady() ? QStringLiteral("dialog-information") : QStringLiteral("dialog-warning");
    case IdRole:
        return row.recipient.isCoach() ? row.recipient.coach.value : row.recipient.participant.value;
    default:
        return {};
    }
}

bool MessageRecipientsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != NameColumn || !rowAt(index.row()).isReady())
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MessageRecipientsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = SnapshotModel::flags(index);
    const bool canBeMarked = index.isValid() && index.column() == NameColumn && rowAt(index.row()).isReady();
    return canBeMarked ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant MessageRecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case MunicipalityColumn: return tr("Municipality");
    case AddressColumn: return tr("Address");
    //: column of what is missing or to be looked at before a message is written (German: "Was fehlt")
    case GapsColumn: return tr("What is missing");
    default: return {};
    }
}

QString MessageRecipientsModel::filterText(const MessageRecipientRow &row) const
{
    return QStringList{row.name, row.municipality, row.address, sentences(row).join(u' ')}.join(u'\n');
}

QByteArray MessageRecipientsModel::sortKey(const MessageRecipientRow &row, int column) const
{
    return column == NameColumn ? row.nameKey : textKey(text(row, column).toString());
}

} // namespace models
