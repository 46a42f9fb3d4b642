#include "planning/exchangefile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace planning {

namespace {

using Json = nlohmann::ordered_json;

/// A place of the text that is not as it has to be.
class Refusal : public std::exception
{
public:
    explicit Refusal(std::string text) : m_text(std::move(text)) {}
    const char *what() const noexcept override { return m_text.c_str(); }

private:
    std::string m_text;
};

/// Reads members of one object; tells which one is wrong.
class Members
{
public:
    Members(const Json &object, std::string place) : m_object(object), m_place(std::move(place))
    {
        if (!object.is_object())
            throw Refusal(m_place + " is no object");
    }

    std::string text(const char *key) const
    {
        const Json &value = member(key);
        if (!value.is_string())
            refuse(key, "no text");
        return value.get<std::string>();
    }

    std::int64_t number(const char *key, std::int64_t least, std::int64_t most) const { return number(member(key), key, least, most); }

    bool flag(const char *key) const
    {
        const Json &value = member(key);
        if (!value.is_boolean())
            refuse(key, "neither true nor false");
        return value.get<bool>();
    }

    const Json &list(const char *key) const
    {
        const Json &value = member(key);
        if (!value.is_array())
            refuse(key, "no list");
        return value;
    }

    std::vector<std::string> texts(const char *key) const
    {
        std::vector<std::string> found;
        for (const Json &entry : list(key)) {
            if (!entry.is_string())
                refuse(key, "no list of texts");
            found.push_back(entry.get<std::string>());
        }
        return found;
    }

    std::vector<Interval> intervals(const char *key) const
    {
        std::vector<Interval> found;
        for (const Json &entry : list(key)) {
            if (!entry.is_array() || entry.size() != 2)
                refuse(key, "no list of [start, end]");
            found.push_back({minutes(entry[0], key), minutes(entry[1], key)});
        }
        return found;
    }

    Minutes minutes(const char *key) const { return minutes(member(key), key); }
    bool has(const char *key) const { return m_object.contains(key) && !m_object.at(key).is_null(); }
    [[noreturn]] void refuse(const char *key, const std::string &what) const { throw Refusal(m_place + ": " + key + " is " + what); }

private:
    const Json &member(const char *key) const
    {
        const auto found = m_object.find(key);
        if (found == m_object.end())
            throw Refusal(m_place + ": " + key + " is missing");
        return *found;
    }

    std::int64_t number(const Json &value, const char *key, std::int64_t least, std::int64_t most) const
    {
        if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(most)))
            refuse(key, "no whole number, or too big");
        const auto found = value.get<std::int64_t>();
        if (found < least || found > most)
            refuse(key, "not between " + std::to_string(least) + " and " + std::to_string(most));
        return found;
    }

    Minutes minutes(const Json &value, const char *key) const
    {
        return number(value, key, -farthestMinute, farthestMinute);
    }

    const Json &m_object;
    std::string m_place;
};

constexpr int deepest = 16;

/// Calls `read(members)` for each entry of a list.
template <class Read>
void each(const Members &object, const char *key, Read read)
{
    int index = 0;
    for (const Json &entry : object.list(key))
        read(Members(entry, std::string(key) + "[" + std::to_string(index++) + "]"));
}

Rules rulesOf(const Members &members)
{
    Rules rules;
    rules.otherRank = int(members.number("other_rank", 1, mostRank));
    if (members.has("same_municipality_max"))
        rules.sameMunicipalityMax = int(members.number("same_municipality_max", 0, mostPeople));
    rules.repeatTopic = members.flag("repeat_topic");
    const std::string mode = members.text("mode");
    if (mode != "plan" && mode != "repair")
        members.refuse("mode", "neither “plan” nor “repair”");
    rules.mode = mode == "repair" ? Mode::Repair : Mode::Plan;
    return rules;
}

Training trainingOf(const Members &members)
{
    Training training;
    training.id = members.text("id");
    training.roles = members.texts("roles");
    training.topics = members.texts("topics");
    training.time = {members.minutes("start"), members.minutes("end")};
    training.min = int(members.number("min", 0, mostPeople));
    training.max = int(members.number("max", 0, mostPeople));
    training.coaches = members.texts("coaches");
    const std::string state = members.text("state");
    if (state == "must")
        training.state = TrainingState::Must;
    else if (state == "cancelled")
        training.state = TrainingState::Cancelled;
    else if (state != "open")
        members.refuse("state", "none of “open”, “must”, “cancelled”");
    return training;
}

Participant participantOf(const Members &members)
{
    Participant participant;
    participant.id = members.text("id");
    participant.role = members.text("role");
    participant.municipality = members.text("municipality");
    participant.max = int(members.number("max", 1, mostRank));
    each(members, "wishes", [&](const Members &wish) {
        const bool isTopic = wish.has("topic");
        participant.wishes.push_back({isTopic ? wish.text("topic") : std::string(), isTopic ? std::string() : wish.text("training"),
                                      int(wish.number("rank", 1, mostRank))});
    });
    participant.acceptsOther = members.flag("accepts_other");
    participant.unavailable = members.intervals("unavailable");
    return participant;
}

Seat seatOf(const Members &members)
{
    return {members.text("participant"), members.text("training")};
}

Instance instanceOf(const Json &json)
{
    const Members members(json, "the instance");
    if (members.text("format") != "planning-instance/1")
        members.refuse("format", "not “planning-instance/1”");
    Instance instance;
    instance.name = members.text("name");
    if (!members.has("rules"))
        throw Refusal("the instance: rules is missing");
    instance.rules = rulesOf(Members(json.at("rules"), "rules"));
    each(members, "coaches", [&](const Members &coach) {
        instance.coaches.push_back({coach.text("id"), int(coach.number("max_trainings", 0, mostPeople)), coach.intervals("unavailable")});
    });
    each(members, "trainings", [&](const Members &training) { instance.trainings.push_back(trainingOf(training)); });
    each(members, "participants", [&](const Members &participant) { instance.participants.push_back(participantOf(participant)); });
    each(members, "locks", [&](const Members &lock) {
        const std::string kind = lock.text("kind");
        if (kind != "in" && kind != "out")
            lock.refuse("kind", "neither “in” nor “out”");
        instance.locks.push_back({seatOf(lock), kind == "in" ? LockKind::In : LockKind::Out});
    });
    each(members, "previous", [&](const Members &seat) { instance.previous.push_back(seatOf(seat)); });
    if (const std::string mistake = mistakeIn(instance); !mistake.empty())
        throw Refusal(mistake);
    return instance;
}

Plan planOf(const Json &json)
{
    const Members members(json, "the plan");
    if (members.text("format") != "planning-plan/1")
        members.refuse("format", "not “planning-plan/1”");
    Plan plan;
    each(members, "held", [&](const Members &held) {
        plan.held.push_back({held.text("training"), held.has("coach") ? held.text("coach") : std::string(), held.texts("participants")});
    });
    return plan;
}

template <class T, class Read>
std::variant<T, ReadError> readWith(std::string_view json, Read read)
{
    try {
        return read(Json::parse(json, [](int depth, Json::parse_event_t, Json &) {
            if (depth > deepest) // copies of what is nested deeper would use up the stack
                throw Refusal("lists and objects are nested too deeply");
            return true;
        }));
    } catch (const Refusal &refusal) {
        return ReadError{refusal.what()};
    } catch (const nlohmann::json::exception &error) {
        return ReadError{"this is no JSON: " + std::string(error.what())};
    }
}

Json jsonOf(const std::vector<Interval> &intervals)
{
    Json list = Json::array();
    for (const Interval &interval : intervals)
        list.push_back({interval.start, interval.end});
    return list;
}

Json jsonOf(const Participant &participant)
{
    Json wishes = Json::array();
    for (const Wish &wish : participant.wishes) {
        wishes.push_back(wish.topic.empty() ? Json{{"training", wish.training}, {"rank", wish.rank}}
                                            : Json{{"topic", wish.topic}, {"rank", wish.rank}});
    }
    return {{"id", participant.id}, {"role", participant.role}, {"municipality", participant.municipality}, {"max", participant.max},
            {"wishes", wishes}, {"accepts_other", participant.acceptsOther}, {"unavailable", jsonOf(participant.unavailable)}};
}

Json jsonOf(const Training &training)
{
    static constexpr const char *states[] = {"open", "must", "cancelled"};
    return {{"id", training.id}, {"roles", training.roles}, {"topics", training.topics}, {"start", training.time.start},
            {"end", training.time.end}, {"min", training.min}, {"max", training.max}, {"coaches", training.coaches},
            {"state", states[int(training.state)]}};
}

template <class Rows, class Less, class Write>
Json listOf(Rows rows, Less less, Write write)
{
    std::sort(rows.begin(), rows.end(), less);
    Json list = Json::array();
    for (const auto &row : rows)
        list.push_back(write(row));
    return list;
}

constexpr auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };

} // namespace

std::variant<Instance, ReadError> readInstance(std::string_view json)
{
    return readWith<Instance>(json, instanceOf);
}

std::variant<Plan, ReadError> readPlan(std::string_view json)
{
    return readWith<Plan>(json, planOf);
}

std::string writeInstance(const Instance &instance)
{
    const Rules &rules = instance.rules;
    const auto seatJson = [](const Seat &seat) { return Json{{"participant", seat.participant}, {"training", seat.training}}; };
    Json json{{"format", "planning-instance/1"}, {"name", instance.name}};
    json["rules"] = {{"other_rank", rules.otherRank},
                     {"same_municipality_max", rules.sameMunicipalityMax ? Json(*rules.sameMunicipalityMax) : Json()},
                     {"repeat_topic", rules.repeatTopic},
                     {"mode", rules.mode == Mode::Repair ? "repair" : "plan"}};
    json["coaches"] = listOf(instance.coaches, byId, [](const Coach &coach) {
        return Json{{"id", coach.id}, {"max_trainings", coach.maxTrainings}, {"unavailable", jsonOf(coach.unavailable)}};
    });
    json["trainings"] = listOf(instance.trainings, byId, [](const Training &training) { return jsonOf(training); });
    json["participants"] = listOf(instance.participants, byId, [](const Participant &participant) { return jsonOf(participant); });
    std::vector<Lock> locks = instance.locks;
    std::erase_if(locks, [](const Lock &lock) { return lock.kind == LockKind::May; });
    json["locks"] = listOf(std::move(locks), [](const Lock &a, const Lock &b) { return std::pair(a.seat, a.kind) < std::pair(b.seat, b.kind); },
                           [&](const Lock &lock) {
                               Json entry = seatJson(lock.seat);
                               entry["kind"] = lock.kind == LockKind::In ? "in" : "out";
                               return entry;
                           });
    json["previous"] = listOf(instance.previous, std::less<Seat>(), seatJson);
    return json.dump(1) + '\n';
}

std::string writePlan(const Instance &instance, const Solution &solution)
{
    Json held = Json::array();
    for (const HeldTraining &training : solution.plan.held)
        held.push_back({{"training", training.training}, {"coach", training.coach.empty() ? Json() : Json(training.coach)}, {"participants", training.participants}});
    Json names = Json::array();
    for (const Level &level : levelsOf(instance))
        names.push_back(levelName(level));
    const Json json{{"format", "planning-plan/1"}, {"instance", instance.name}, {"held", held}, {"names", names},
                    {"objective", solution.objective}, {"bounds", solution.bounds},
                    {"status", solution.status == Status::Optimal ? "optimal" : "feasible"}};
    return json.dump(1) + '\n';
}

} // namespace planning
