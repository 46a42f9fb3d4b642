#include "models/planchoicemodel.h"

#include "domain/rules/questionlabel.h"
#include "models/recordmodel.h"

#include <QLocale>

namespace models {

using namespace domain;

namespace {

QString countText(int count)
{
    return count > 0 ? QString::number(count) : QString();
}

} // namespace

QList<PlanChoiceRow> trainingChoices(const Programme &programme, const workspace::PlanTask &offer, const workspace::PlanDemand &demand)
{
    QList<PlanChoiceRow> rows;
    QHash<SessionId, const planning::Training *> offered;
    for (const planning::Training &training : offer.instance.trainings)
        offered.insert(SessionId{workspace::recordId(training.id)}, &training);
    for (const SessionId id : sessionsByTime(programme)) {
        const planning::Training *training = offered.value(id);
        if (!training)
            continue;
        const Session &session = *programme.find(id);
        PlanChoiceRow row{id.value, session.title, QLocale().toString(session.startsAt, QLocale::ShortFormat),
                          QStringLiteral("%1–%2").arg(training->min).arg(training->max), int(rows.size()), demand.sessions.value(id)};
        rows.append(row);
    }
    return rows;
}

QList<PlanChoiceRow> questionChoices(const Programme &programme, const workspace::PlanTask &offer, const workspace::PlanDemand &demand)
{
    QHash<QuestionId, int> answered;
    for (const planning::Training &training : offer.instance.trainings) {
        for (const std::string &topic : training.topics)
            ++answered[QuestionId{workspace::recordId(topic)}];
    }
    QList<PlanChoiceRow> rows;
    for (const QuestionId id : questionsInOrder(programme)) {
        if (!answered.contains(id))
            continue;
        const domain::Question &question = *programme.find(id);
        const Role *role = programme.find(question.role);
        rows.append({id.value, QStringLiteral("%1 %2").arg(shortLabel(question), question.text), role ? role->name : QString(),
                     QString::number(answered.value(id)), int(rows.size()), demand.questions.value(id)});
    }
    return rows;
}

PlanChoiceModel::PlanChoiceModel(const QStringList &headings, QObject *parent) : SnapshotModel(parent), m_headings(headings)
{
}

void PlanChoiceModel::setRows(const QList<PlanChoiceRow> &rows)
{
    show(rows);
}

void PlanChoiceModel::setChosen(const QList<qint64> &ids)
{
    if (m_chosen == ids)
        return;
    m_chosen = ids;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TextColumn), index(rowCount() - 1, TextColumn), {Qt::CheckStateRole});
}

void PlanChoiceModel::choose(const QList<qint64> &ids, bool isOn)
{
    QList<qint64> all;
    QList<qint64> chosen;
    for (const PlanChoiceRow &row : allRows()) {
        all.append(row.id);
        if (ids.contains(row.id) ? isOn : isChosen(row.id))
            chosen.append(row.id);
    }
    if (chosen.isEmpty())
        return;
    setChosen(chosen == all ? QList<qint64>() : chosen);
    Q_EMIT chosenChanged();
}

void PlanChoiceModel::toggle(const QList<int> &rows)
{
    QList<qint64> ids;
    bool areOn = true;
    for (const int row : rows) {
        ids.append(rowAt(row).id);
        areOn = areOn && isChosen(ids.last());
    }
    if (!ids.isEmpty())
        choose(ids, !areOn);
}

int PlanChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanChoiceRow &row = rowAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == TextColumn)
        return isChosen(row.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() >= SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TextColumn: return row.text;
    case DetailColumn: return row.detail;
    case SizeColumn: return row.size;
    case FirstColumn: return countText(row.wishes.first);
    case AllColumn: return countText(row.wishes.all);
    default: return {};
    }
}

bool PlanChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TextColumn)
        return false;
    choose({rowAt(index.row()).id}, value.toInt() == Qt::Checked);
    return true;
}

QVariant PlanChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case TextColumn:
    case DetailColumn:
    case SizeColumn: return m_headings.value(section);
    case FirstColumn: return tr("First wishes");
    case AllColumn: return tr("Wishes");
    default: return {};
    }
}

Qt::ItemFlags PlanChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SnapshotModel::flags(index);
    return index.column() == TextColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QString PlanChoiceModel::filterText(const PlanChoiceRow &row) const
{
    return row.text + u' ' + row.detail;
}

QByteArray PlanChoiceModel::sortKey(const PlanChoiceRow &row, int column) const
{
    switch (column) {
    case TextColumn: return base::fold(row.text).toUtf8();
    case FirstColumn: return numberKey(row.wishes.first);
    case AllColumn: return numberKey(row.wishes.all);
    default: return numberKey(row.place);
    }
}

} // namespace models
