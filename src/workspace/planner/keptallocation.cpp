#include "workspace/planner/keptallocation.h"

#include "domain/fieldtext.h"
#include "workspace/planner/plannames.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workspace {

namespace {

using namespace Qt::StringLiterals;
using planning::Fact;
using planning::LevelKind;
using planning::ReasonKind;

template <class Kind>
struct Names
{
    QLatin1StringView (*nameOf)(Kind kind);
    Kind last;
};

constexpr Names<ReasonKind> ReasonNames{&reasonName, ReasonKind::Balance};
constexpr Names<Fact::Kind> FactNames{&factName, Fact::Kind::CoachesShared};

template <class Kind>
std::optional<Kind> kindOf(const Names<Kind> &names, const QJsonValue &value)
{
    const QString name = value.toString();
    for (int i = 0; i <= int(names.last); ++i) {
        if (names.nameOf(Kind(i)) == name)
            return Kind(i);
    }
    return std::nullopt;
}

/// The level of a name of the exchange files: "over5".
std::optional<planning::Level> levelOf(const QJsonValue &value)
{
    const std::string name = value.toString().toStdString();
    const std::size_t letters = name.find_first_of("0123456789");
    const int number = letters == std::string::npos ? 0 : QString::fromStdString(name.substr(letters)).toInt();
    for (int kind = int(LevelKind::Musts); kind <= int(LevelKind::Mixing); ++kind) {
        const planning::Level level{LevelKind(kind), number};
        if (planning::levelName(level) == name)
            return level;
    }
    return std::nullopt;
}

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::vector<std::string> textsOf(const QJsonValue &value)
{
    std::vector<std::string> texts;
    for (const QJsonValue &entry : value.toArray())
        texts.push_back(textOf(entry));
    return texts;
}

template <class Id>
Id idOf(const QJsonValue &value)
{
    return Id{value.toString().toLongLong()};
}

template <class Id>
QList<Id> idsOf(const QJsonValue &value)
{
    QList<Id> ids;
    for (const QJsonValue &entry : value.toArray())
        ids.append(idOf<Id>(entry));
    return ids;
}

planning::Rules rulesOf(const QJsonObject &json)
{
    planning::Rules rules;
    rules.otherRank = std::clamp(json["other_rank"_L1].toInt(rules.otherRank), 2, 1000);
    if (json["same_municipality_max"_L1].isDouble())
        rules.sameMunicipalityMax = json["same_municipality_max"_L1].toInt();
    rules.repeatTopic = json["repeat_topic"_L1].toBool();
    rules.mode = json["mode"_L1] == "repair"_L1 ? planning::Mode::Repair : planning::Mode::Plan;
    return rules;
}

KeptTraining trainingOf(const QJsonObject &json)
{
    KeptTraining training;
    training.session = idOf<domain::SessionId>(json["session"_L1]);
    training.min = json["min"_L1].toInt();
    training.max = json["max"_L1].toInt();
    const QString state = json["state"_L1].toString();
    training.state = state == u"must"_s ? planning::TrainingState::Must
        : state == u"cancelled"_s       ? planning::TrainingState::Cancelled
                                        : planning::TrainingState::Open;
    return training;
}

std::optional<planning::Reason> reasonOf(const QJsonObject &json)
{
    const auto kind = kindOf(ReasonNames, json["kind"_L1]);
    if (!kind)
        return std::nullopt;
    planning::Reason reason;
    reason.kind = *kind;
    reason.wish.topic = textOf(json["question"_L1]);
    reason.wish.training = textOf(json["training"_L1]);
    reason.wish.rank = json["rank"_L1].toInt();
    reason.training = textOf(json["session"_L1]);
    reason.other = textOf(json["other"_L1]);
    reason.people = textsOf(json["people"_L1]);
    reason.rank = json["session_rank"_L1].toInt();
    reason.worse = json["worse"_L1].toInt();
    reason.worseOnly = json["worse_only"_L1].toInt();
    reason.count = json["count"_L1].toInt();
    reason.needed = json["needed"_L1].toInt();
    for (const QJsonValue &rank : json["ranks"_L1].toArray())
        reason.ranks.push_back({rank["rank"_L1].toInt(), rank["people"_L1].toInt()});
    return reason;
}

planning::Contradiction contradictionOf(const QJsonArray &json)
{
    planning::Contradiction contradiction;
    for (const QJsonValue &value : json) {
        const auto kind = kindOf(FactNames, value["kind"_L1]);
        if (!kind)
            continue;
        Fact fact;
        fact.kind = *kind;
        fact.participant = textOf(value["participant"_L1]);
        fact.training = textOf(value["session"_L1]);
        fact.other = textOf(value["other"_L1]);
        fact.coaches = textsOf(value["coaches"_L1]);
        fact.count = value["count"_L1].toInt();
        fact.needed = value["needed"_L1].toInt();
        contradiction.facts.push_back(fact);
    }
    return contradiction;
}

/// Who attends what; a training of which nothing else is known stands there all the same.
void readHeld(const QJsonArray &held, KeptAllocation &kept)
{
    for (const QJsonValue &value : held) {
        const auto id = idOf<domain::SessionId>(value["session"_L1]);
        auto training = std::find_if(kept.trainings.begin(), kept.trainings.end(), [id](const KeptTraining &row) { return row.session == id; });
        if (training == kept.trainings.end())
            training = kept.trainings.insert(training, KeptTraining{id, {}, 0, 0, {}, false, {}, {}, {}});
        training->isHeld = true;
        training->coach = idOf<domain::CoachId>(value["coach"_L1]);
        training->coaches = idsOf<domain::CoachId>(value["coaches"_L1]);
        training->candidates = idsOf<domain::CoachId>(value["candidates"_L1]);
        for (const QJsonValue &seat : value["seats"_L1].toArray())
            training->seats.append({idOf<domain::ParticipantId>(seat["participant"_L1]), seat["rank"_L1].toInt()});
    }
}

void readReasons(const QJsonArray &people, KeptAllocation &kept)
{
    QHash<domain::ParticipantId, qsizetype> places;
    for (const KeptPerson &person : std::as_const(kept.people))
        places.insert(person.participant, places.size());
    for (const QJsonValue &value : people) {
        const auto place = places.constFind(idOf<domain::ParticipantId>(value["participant"_L1]));
        if (place == places.constEnd())
            continue;
        for (const QJsonValue &entry : value["reasons"_L1].toArray()) {
            if (const auto reason = reasonOf(entry.toObject()))
                kept.people[*place].reasons.append(*reason);
        }
    }
}

void readLists(const QJsonObject &json, KeptAllocation &kept)
{
    for (const QJsonValue &value : json["levels"_L1].toArray()) {
        const QJsonValue bound = value["bound"_L1];
        if (const auto level = levelOf(value["name"_L1]))
            kept.levels.append({*level, value["value"_L1].toInteger(), bound.isDouble() ? std::optional(bound.toInteger()) : std::nullopt});
    }
    for (const QJsonValue &value : json["trainings"_L1].toArray())
        kept.trainings.append(trainingOf(value.toObject()));
    for (const QJsonValue &value : json["people"_L1].toArray())
        kept.people.append({idOf<domain::ParticipantId>(value["participant"_L1]), value["wants"_L1].toInt(1), {}});
    readHeld(json["held"_L1].toArray(), kept);
    readReasons(json["reasons"_L1].toArray(), kept);
    for (const QJsonValue &value : json["locks"_L1].toArray()) {
        const bool isOut = value["kind"_L1] == "out"_L1;
        kept.locks.append({{textOf(value["participant"_L1]), textOf(value["session"_L1])}, isOut ? planning::LockKind::Out : planning::LockKind::In});
    }
    for (const QJsonValue &value : json["contradictions"_L1].toArray())
        kept.contradictions.append(contradictionOf(value.toArray()));
    for (const QJsonValue &value : json["notes"_L1].toArray())
        kept.notes.append(value.toString());
}

} // namespace

base::Result<KeptAllocation> readAllocation(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["format"_L1] != "impulslotse-allocation/1"_L1)
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("workspace", "What was kept of this allocation cannot be read. Was it made by a newer version of the program?"));
    KeptAllocation kept;
    kept.programVersion = root["version"_L1].toString();
    kept.madeAt = domain::parseDateTime(root["made_at"_L1].toString());
    kept.rules = rulesOf(root["rules"_L1].toObject());
    kept.isByHand = root["by_hand"_L1].toBool();
    kept.keepsConfirmed = root["rules"_L1]["keeps_confirmed"_L1].toBool();
    kept.ranksOnly = root["rules"_L1]["wishes_only"_L1].toBool();
    readLists(root, kept);
    return kept;
}

} // namespace workspace
