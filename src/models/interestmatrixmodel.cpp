#include "models/interestmatrixmodel.h"

#include "domain/rules/questiondemand.h"
#include "domain/rules/questionlabel.h"
#include "models/listdiff.h"
#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QTextDocument>

namespace models {

using domain::ChangeSet;
using domain::Interest;
using domain::Participant;

QString rankText(int rank)
{
    switch (rank) {
    case 0:
        return InterestMatrixModel::tr("not wished");
    case 1:
        return InterestMatrixModel::tr("first wish");
    case 2:
        return InterestMatrixModel::tr("second wish");
    case 3:
        return InterestMatrixModel::tr("third wish");
    default:
        return InterestMatrixModel::tr("wish of rank %1").arg(rank);
    }
}

InterestMatrixModel::InterestMatrixModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void InterestMatrixModel::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    beginResetModel();
    m_document = document;
    m_rows.clear();
    m_columns.clear();
    if (document)
        connect(document, &workspace::Document::changed, this, &InterestMatrixModel::onChanged);
    m_people = personTexts(programme());
    rebuildRanks();
    endResetModel();
    updateColumns();
    updateRows();
}

const domain::Programme &InterestMatrixModel::programme() const
{
    static const domain::Programme none;
    return m_document ? m_document->programme() : none;
}

void InterestMatrixModel::rebuildRanks()
{
    m_ranks.clear();
    for (const Interest &interest : programme().table<Interest>()) {
        if (!interest.question.isValid())
            continue;
        int &rank = m_ranks[interest.participant][interest.question];
        rank = rank == 0 ? interest.rank : std::min(rank, interest.rank);
    }
}

void InterestMatrixModel::onChanged(const ChangeSet &changeSet)
{
    const bool people = !changeSet.of<Participant>().empty() || !changeSet.of<domain::Municipality>().empty();
    const bool questions = !changeSet.of<domain::Question>().empty() || !changeSet.of<domain::Role>().empty();
    const bool wishes = !changeSet.of<Interest>().empty();
    if (people)
        m_people = personTexts(programme());
    if (wishes)
        rebuildRanks();
    if (!people && !questions && !wishes)
        return;
    updateColumns();
    updateRows();
    announceAll();
}

/// Wishes that one change touches stand in few cells, but the sums of all headers may differ.
void InterestMatrixModel::announceAll()
{
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void InterestMatrixModel::setRole(domain::RoleId role)
{
    m_role = role;
    updateColumns();
    updateRows();
}

void InterestMatrixModel::setFilter(const QString &text)
{
    m_filter = text;
    updateRows();
}

/// Whether the person has the role and takes part, or wished something before.
bool InterestMatrixModel::belongs(domain::ParticipantId id) const
{
    const Participant *participant = programme().find(id);
    return participant && m_role.isValid() && participant->role == m_role && (domain::takesPart(*participant) || !m_ranks.value(id).isEmpty());
}

int InterestMatrixModel::peopleCount() const
{
    return int(std::count_if(m_people.begin(), m_people.end(), [this](const PersonText &person) { return belongs(person.id); }));
}

void InterestMatrixModel::updateRows()
{
    const QList<FoldedWord> words = foldedWords(m_filter);
    QList<domain::ParticipantId> wanted;
    for (const PersonText &person : std::as_const(m_people)) {
        if (belongs(person.id) && person.holds(words))
            wanted.append(person.id);
    }
    updateList(m_rows, wanted,
               ListSteps{[this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
                         [this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
                         [this] { beginResetModel(); }, [this] { endResetModel(); }});
    Q_EMIT extentChanged();
}

void InterestMatrixModel::updateColumns()
{
    QList<domain::QuestionId> wanted = m_role.isValid() ? domain::questionsOfRole(programme(), m_role) : QList<domain::QuestionId>();
    wanted.removeIf([this](domain::QuestionId id) {
        const auto isWished = [&](const Ranks &ranks) { return ranks.contains(id); };
        return !programme().find(id)->active && std::none_of(m_ranks.cbegin(), m_ranks.cend(), isWished);
    });
    updateList(m_columns, wanted,
               ListSteps{[this](int first, int last) { beginRemoveColumns({}, first, last); }, [this] { endRemoveColumns(); },
                         [this](int first, int last) { beginInsertColumns({}, first, last); }, [this] { endInsertColumns(); },
                         [this] { beginResetModel(); }, [this] { endResetModel(); }});
}

int InterestMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InterestMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int InterestMatrixModel::rankAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return 0;
    const auto ranks = m_ranks.constFind(m_rows[index.row()]);
    return ranks == m_ranks.cend() ? 0 : ranks->value(m_columns[index.column()]);
}

QString InterestMatrixModel::cellSentence(const QModelIndex &index) const
{
    const Participant *participant = programme().find(m_rows[index.row()]);
    const domain::Question *question = programme().find(m_columns[index.column()]);
    if (!participant || !question)
        return {};
    return tr("%1, %2 %3: %4").arg(domain::fullName(*participant), domain::shortLabel(*question), question->text, rankText(rankAt(index)));
}

QVariant InterestMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int rank = rankAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return rank > 0 ? QVariant(rank) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(cellSentence(index));
    case Qt::AccessibleTextRole:
        return cellSentence(index);
    case GridMarkRole:
        return rank;
    default:
        return {};
    }
}

bool InterestMatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto rank = role == Qt::EditRole && index.isValid() ? rankFromText(value.toString()) : std::nullopt;
    if (!rank)
        return false;
    Q_EMIT changeProposed(proposal({index}, *rank, domain::EqualRanks::Keep));
    return rankAt(index) == *rank;
}

Qt::ItemFlags InterestMatrixModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    return index.isValid() ? common | Qt::ItemIsEditable : common;
}

QVariant InterestMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? personHeader(section, role) : QVariant();
    return section < m_columns.size() ? questionHeader(section, role) : QVariant();
}

/// "Änne von der Heide, Aalen, 3 wishes, rank 1 twice or more"
QString InterestMatrixModel::personSentence(const Participant &participant) const
{
    const domain::Municipality *municipality = programme().find(participant.municipality);
    const Ranks ranks = m_ranks.value(participant.id);
    QStringList parts{domain::fullName(participant), municipality ? municipality->name : participant.organisation,
                      tr("%n wishes", nullptr, int(ranks.size()))};
    for (int rank = 1; rank <= int(ranks.size()); ++rank) {
        if (std::count(ranks.cbegin(), ranks.cend(), rank) > 1)
            parts.append(tr("rank %1 given more than once").arg(rank));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant InterestMatrixModel::personHeader(int row, int role) const
{
    const Participant *participant = programme().find(m_rows[row]);
    if (!participant)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return domain::listName(*participant);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(personSentence(*participant));
    case Qt::AccessibleTextRole:
        return personSentence(*participant);
    case GridSumRole: {
        const qsizetype count = m_ranks.value(participant->id).size();
        return count > 0 ? QString::number(count) : QString();
    }
    case GridCaptionRole: {
        const domain::Municipality *municipality = programme().find(participant->municipality);
        return municipality ? municipality->name : participant->organisation;
    }
    case IdRole:
        return participant->id.value;
    default:
        return {};
    }
}

/// People who take part by rank: first, second, third, further.
QList<int> InterestMatrixModel::countsOf(domain::QuestionId question) const
{
    QList<int> counts(domain::QuestionDemand::rankCount, 0);
    for (auto ranks = m_ranks.cbegin(); ranks != m_ranks.cend(); ++ranks) {
        const int rank = ranks->value(question);
        const Participant *participant = rank > 0 ? programme().find(ranks.key()) : nullptr;
        if (participant && domain::takesPart(*participant))
            ++counts[std::min(rank, domain::QuestionDemand::rankCount) - 1];
    }
    return counts;
}

QString InterestMatrixModel::questionSentence(const domain::Question &question) const
{
    const QList<int> counts = countsOf(question.id);
    return tr("%1 %2. Wished first by %3, second by %4, third by %5, further down by %6.")
        .arg(domain::shortLabel(question), question.text)
        .arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]);
}

QVariant InterestMatrixModel::questionHeader(int column, int role) const
{
    const domain::Question *question = programme().find(m_columns[column]);
    if (!question)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case GridCaptionRole:
        return domain::shortLabel(*question);
    case GridTitleRole:
        return question->text;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(questionSentence(*question));
    case Qt::AccessibleTextRole:
        return questionSentence(*question);
    case GridSumRole: {
        QStringList texts;
        for (const int count : countsOf(question->id))
            texts.append(QString::number(count));
        return texts.join(QStringLiteral(" · "));
    }
    case IdRole:
        return question->id.value;
    default:
        return {};
    }
}

} // namespace models
