#include "models/mixingmodel.h"

#include "base/text.h"
#include "models/planperson.h"

namespace models {

using namespace domain;
using workspace::Meetings;

namespace {

/// What all counties are called stands in the way where there is little room.
QString shortCounty(const QString &name)
{
    static const QString landkreis = QStringLiteral("Landkreis ");
    return name.startsWith(landkreis) ? name.mid(landkreis.size()) : name;
}

} // namespace

MixingModel::MixingModel(QObject *parent) : QAbstractTableModel(parent) {}

void MixingModel::setPlans(const Programme &programme, const planning::Instance &instance, const planning::Plan &plan, const planning::Plan &reference)
{
    m_programme = programme;
    m_plan = workspace::meetingsOf(instance, plan);
    m_reference = workspace::meetingsOf(instance, reference);
    using Key = std::tuple<QByteArray, bool, QByteArray>;
    std::vector<std::pair<Key, Place>> keyed;
    for (const std::string &id : m_plan.municipalities) {
        const Municipality *municipality = programme.find(MunicipalityId{workspace::recordId(id)});
        const Municipality *county = municipality ? (municipality->isCounty() ? municipality : programme.find(municipality->county)) : nullptr;
        const Place place{id, municipality ? municipality->name : QString::fromStdString(id), county ? county->name : QString()};
        keyed.emplace_back(Key(base::phoneBookKey(place.county), county != municipality, base::phoneBookKey(place.name)), place);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Place> places;
    for (auto &[key, place] : keyed)
        places.append(std::move(place));
    if (places == m_places) {
        announceCells();
        return;
    }
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

void MixingModel::clear()
{
    setPlans({}, {}, {}, {});
}

void MixingModel::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    announceCells();
}

void MixingModel::announceCells()
{
    if (m_places.isEmpty())
        return;
    const int last = int(m_places.size()) - 1;
    Q_EMIT dataChanged(index(0, 0), index(last, last));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, last);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, last);
}

int MixingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int MixingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

const std::vector<std::string> &MixingModel::trainings(const Meetings &meetings, const QModelIndex &index) const
{
    static const std::vector<std::string> none;
    const std::string &one = m_places[index.row()].id;
    const std::string &other = m_places[index.column()].id;
    const auto found = meetings.trainings.find(one < other ? Meetings::Pair(one, other) : Meetings::Pair(other, one));
    return found == meetings.trainings.end() ? none : found->second;
}

int MixingModel::count(const QModelIndex &index) const
{
    const int now = int(trainings(m_plan, index).size());
    const int before = int(trainings(m_reference, index).size());
    switch (m_shown) {
    case Shown::Plan: return now;
    case Shown::Reference: return before;
    case Shown::Difference: return now - before;
    }
    return 0;
}

QString MixingModel::titles(const std::vector<std::string> &trainings) const
{
    return trainingTitles(m_programme, trainings);
}

QString MixingModel::sentence(const QModelIndex &index) const
{
    const std::vector<std::string> &now = trainings(m_plan, index);
    const std::vector<std::string> &before = trainings(m_reference, index);
    const Place &one = m_places[index.row()];
    const Place &other = m_places[index.column()];
    const QString who = one == other ? tr("Several of %1", "people of one municipality").arg(one.name) : tr("%1 and %2", "two municipalities").arg(one.name, other.name);
    QStringList lines;
    if (now.empty())
        lines.append(tr("%1: no training together", "who").arg(who));
    else
        lines.append(tr("%1: %n trainings: %2", "who, how many, which", int(now.size())).arg(who, titles(now)));
    if (before != now)
        lines.append(before.empty() ? tr("Before: none") : tr("Before: %n trainings: %1", nullptr, int(before.size())).arg(titles(before)));
    return lines.join(u'\n');
}

QVariant MixingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int counted = count(index);
    switch (role) {
    case Qt::DisplayRole:
        if (counted == 0)
            return {};
        if (m_shown != Shown::Difference)
            return counted;
        return counted > 0 ? QStringLiteral("+%1").arg(counted) : QStringLiteral("−%1").arg(-counted);
    case GridMarkRole:
        return counted;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
        return sentence(index);
    default:
        return {};
    }
}

int MixingModel::partners(int section) const
{
    const Meetings &meetings = m_shown == Shown::Reference ? m_reference : m_plan;
    const std::string &id = m_places[section].id;
    return int(std::count_if(meetings.trainings.begin(), meetings.trainings.end(), [&](const auto &entry) {
        const Meetings::Pair &pair = entry.first;
        return pair.first != pair.second && (pair.first == id || pair.second == id);
    }));
}

bool MixingModel::startsCounty(int section) const
{
    return section > 0 && m_places[section].county != m_places[section - 1].county;
}

QVariant MixingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= m_places.size())
        return {};
    const Place &place = m_places[section];
    switch (role) {
    case Qt::DisplayRole:
        return place.name;
    case GridCaptionRole:
        return place.county == place.name ? QString() : shortCounty(place.county);
    case GridSumRole:
        return orientation == Qt::Vertical ? QString::number(partners(section)) : QString();
    case Qt::AccessibleTextRole: {
        const QString meets = tr("%1 meets %n other municipalities", nullptr, partners(section)).arg(place.name);
        return place.county.isEmpty() || place.county == place.name ? meets : tr("%1 (%2)", "sentence about a municipality, its county").arg(meets, place.county);
    }
    case StartsCountyRole:
        return startsCounty(section);
    default:
        return {};
    }
}

QString MixingModel::summary() const
{
    if (m_places.isEmpty())
        return {};
    const QString pairs = m_plan.pairCount() == m_reference.pairCount()
        ? tr("%n pairs of municipalities meet, as many as before.", nullptr, m_plan.pairCount())
        : tr("%n pairs of municipalities meet, %1 before.", nullptr, m_plan.pairCount()).arg(m_reference.pairCount());
    const QString beside = m_plan.besideOwn == m_reference.besideOwn
        ? tr("%n seats are beside somebody of the same municipality, as many as before.", nullptr, m_plan.besideOwn)
        : tr("%n seats are beside somebody of the same municipality, %1 before.", nullptr, m_plan.besideOwn).arg(m_reference.besideOwn);
    return pairs + u' ' + beside;
}

QString MixingModel::tableText() const
{
    QStringList lines;
    QStringList heading{QString()};
    for (const Place &place : m_places)
        heading.append(place.name);
    lines.append(heading.join(u'\t'));
    for (int row = 0; row < m_places.size(); ++row) {
        QStringList cells{m_places[row].name};
        for (int column = 0; column < m_places.size(); ++column)
            cells.append(index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace models
