#include "planning/roster.h"

#include <algorithm>

namespace planning {

namespace {
constexpr int coachDepth = 3; ///< so many coaches change their training to let another one be held
}

Roster::Roster(const Model &model)
    : m_model(&model)
    , m_held(model.trainings().size(), 0)
    , m_attends(model.options().size(), 0)
    , m_coach(model.trainings().size(), -1)
    , m_attendees(model.trainings().size())
    , m_seats(model.participants().size())
    , m_led(model.coaches().size())
    , m_noneLevel(model.level(LevelKind::None))
    , m_mustsLevel(model.level(LevelKind::Musts))
    , m_rankSumLevel(model.level(LevelKind::RankSum))
    , m_changesLevel(model.level(LevelKind::Changes))
    , m_mixingLevel(model.level(LevelKind::Mixing))
{
    m_firstOver = model.otherRank() > 1 ? model.overLevel(model.otherRank() - 1) : 0;
    m_cost.add(m_mustsLevel, model.lostPins());
    for (const Model::ModelTraining &training : model.trainings())
        m_cost.add(m_mustsLevel, training.isMust);
    for (const Option &option : model.options())
        m_cost.add(m_mustsLevel, option.isPinned);
    for (std::size_t p = 0; p < model.participants().size(); ++p) {
        m_personCosts.push_back(personCost(int(p), nullptr, 0));
        m_cost += m_personCosts.back();
    }
}

int Roster::fellows(int training, int municipality) const
{
    int found = 0;
    for (const int option : attendees(training))
        found += m_model->participants()[std::size_t(m_model->options()[std::size_t(option)].participant)].municipality == municipality;
    return found;
}

Cost Roster::personCost(int participant, const int *options, std::size_t count) const
{
    const Model::ModelParticipant &person = m_model->participants()[std::size_t(participant)];
    Cost cost;
    int best = std::min(m_model->otherRank() + 1, person.heldRank);
    int kept = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Option &option = m_model->options()[std::size_t(options[i])];
        best = std::min(best, option.rank);
        kept += option.isPrevious;
        cost.add(m_mustsLevel, -int(option.isPinned));
        cost.add(m_rankSumLevel, option.rank - 1);
    }
    cost.add(m_changesLevel, person.previous - kept);
    const int attended = int(count) + person.heldSeats;
    cost.add(m_noneLevel, attended == 0);
    const int overs = m_model->otherRank() - 1; // over<rank> for each rank below the best one
    const int missed = std::min(best - 1, overs);
    cost.addEach(m_firstOver + overs - missed, m_firstOver + overs);
    for (int number = std::max(2, attended + 1); number <= person.max; ++number)
        cost.add(m_model->shortLevel(number), 1);
    return cost;
}

void Roster::doSit(int option)
{
    const Option &row = m_model->options()[std::size_t(option)];
    const int municipality = m_model->participants()[std::size_t(row.participant)].municipality;
    m_cost.add(m_mixingLevel, fellows(row.training, municipality) > 0);
    m_attendees[std::size_t(row.training)].push_back(option);
    m_seats[std::size_t(row.participant)].push_back(option);
    m_attends[std::size_t(option)] = 1;
    recost(row.participant);
}

void Roster::doLeave(int option)
{
    const Option &row = m_model->options()[std::size_t(option)];
    std::erase(m_attendees[std::size_t(row.training)], option);
    std::erase(m_seats[std::size_t(row.participant)], option);
    m_attends[std::size_t(option)] = 0;
    const int municipality = m_model->participants()[std::size_t(row.participant)].municipality;
    m_cost.add(m_mixingLevel, -int(fellows(row.training, municipality) > 0));
    recost(row.participant);
}

void Roster::sit(int option)
{
    m_journal.push_back({Step::Sit, option, 0});
    doSit(option);
}

void Roster::leave(int option)
{
    m_journal.push_back({Step::Leave, option, 0});
    doLeave(option);
}

void Roster::recost(int participant)
{
    const auto person = std::size_t(participant);
    m_cost -= m_personCosts[person];
    m_personCosts[person] = personCost(participant, m_seats[person].data(), m_seats[person].size());
    m_cost += m_personCosts[person];
}

void Roster::setCoach(int training, int coach)
{
    const int before = m_coach[std::size_t(training)];
    if (before >= 0)
        std::erase(m_led[std::size_t(before)], training);
    if (coach >= 0)
        m_led[std::size_t(coach)].push_back(training);
    m_coach[std::size_t(training)] = coach;
}

bool Roster::canLead(int coach, int training) const
{
    const std::vector<int> &led = m_led[std::size_t(coach)];
    return int(led.size()) < m_model->coaches()[std::size_t(coach)].max
        && std::none_of(led.begin(), led.end(), [&](int other) { return m_model->overlaps(training, other); });
}

bool Roster::open(int training)
{
    const Model::ModelTraining &row = m_model->trainings()[std::size_t(training)];
    if (!row.canBeHeld)
        return false;
    if (row.needsCoach) {
        const std::size_t before = mark();
        if (!askAnew(training, -1, coachDepth)) {
            takeBackTo(before);
            return false;
        }
    }
    hold(training);
    return true;
}

void Roster::hold(int training)
{
    m_journal.push_back({Step::Open, training, 0});
    m_held[std::size_t(training)] = 1;
    m_cost.add(m_mustsLevel, -int(m_model->trainings()[std::size_t(training)].isMust));
}

bool Roster::openWith(int training, int coach)
{
    if (coach < 0 || !canLead(coach, training))
        return open(training);
    m_journal.push_back({Step::Coach, training, -1});
    setCoach(training, coach);
    hold(training);
    return true;
}

bool Roster::couldReplace(int closed, int opened)
{
    const Model::ModelTraining &row = m_model->trainings()[std::size_t(opened)];
    if (!row.needsCoach)
        return true;
    const std::size_t before = mark();
    m_journal.push_back({Step::Coach, closed, m_coach[std::size_t(closed)]});
    setCoach(closed, -1);
    const bool isLed = askAnew(opened, -1, coachDepth);
    takeBackTo(before);
    return isLed;
}

/// Looks for a coach; this one is not asked to give way.
bool Roster::askAnew(int training, int butNot, int depth)
{
    m_asked.assign(m_model->coaches().size(), 0);
    if (butNot >= 0)
        m_asked[std::size_t(butNot)] = 1;
    return findCoach(training, depth);
}

bool Roster::findCoach(int training, int depth)
{
    const std::vector<int> &coaches = m_model->trainings()[std::size_t(training)].coaches;
    for (const int coach : coaches) {
        if (canLead(coach, training)) {
            m_journal.push_back({Step::Coach, training, m_coach[std::size_t(training)]});
            setCoach(training, coach);
            return true;
        }
    }
    if (depth == 0)
        return false;
    return std::any_of(coaches.begin(), coaches.end(), [&](int coach) { return giveWay(coach, training, depth); });
}

/// Lets one training of the coach find another one, so that this training can be led.
bool Roster::giveWay(int coach, int training, int depth)
{
    if (m_asked[std::size_t(coach)])
        return false;
    m_asked[std::size_t(coach)] = 1;
    const std::vector<int> led = m_led[std::size_t(coach)];
    const auto inTheWay = std::count_if(led.begin(), led.end(), [&](int other) { return m_model->overlaps(training, other); });
    if (inTheWay > 1)
        return false;
    for (const int other : led) {
        if (inTheWay == 1 && !m_model->overlaps(training, other))
            continue;
        const std::size_t before = mark();
        m_journal.push_back({Step::Coach, other, coach});
        setCoach(other, -1);
        m_journal.push_back({Step::Coach, training, m_coach[std::size_t(training)]});
        setCoach(training, coach);
        if (findCoach(other, depth - 1))
            return true;
        takeBackTo(before);
    }
    return false;
}

void Roster::close(int training)
{
    const std::vector<int> people = attendees(training);
    for (const int option : people)
        leave(option);
    m_journal.push_back({Step::Close, training, m_coach[std::size_t(training)]});
    setCoach(training, -1);
    m_held[std::size_t(training)] = 0;
    m_cost.add(m_mustsLevel, m_model->trainings()[std::size_t(training)].isMust);
}

void Roster::takeBackTo(std::size_t mark)
{
    while (m_journal.size() > mark) {
        const Entry entry = m_journal.back();
        m_journal.pop_back();
        const auto what = std::size_t(entry.what);
        switch (entry.step) {
        case Step::Sit:
            doLeave(entry.what);
            break;
        case Step::Leave:
            doSit(entry.what);
            break;
        case Step::Open:
            m_held[what] = 0;
            m_cost.add(m_mustsLevel, m_model->trainings()[what].isMust);
            break;
        case Step::Close:
            m_held[what] = 1;
            setCoach(entry.what, entry.before);
            m_cost.add(m_mustsLevel, -int(m_model->trainings()[what].isMust));
            break;
        case Step::Coach:
            setCoach(entry.what, entry.before);
            break;
        }
    }
}

/// Gives trainings back to those who led them before, one after the other, where the others still find somebody.
void Roster::preferCoaches()
{
    for (std::size_t t = 0; t < m_held.size(); ++t) {
        const Model::ModelTraining &training = m_model->trainings()[t];
        const int wanted = training.preferredCoach;
        if (!m_held[t] || wanted < 0 || m_coach[t] == wanted || std::find(training.coaches.begin(), training.coaches.end(), wanted) == training.coaches.end())
            continue;
        const auto keeps = [&](int other) { return m_model->trainings()[std::size_t(other)].preferredCoach == wanted; };
        const std::vector<int> led = m_led[std::size_t(wanted)];
        std::vector<int> moved;
        for (const int other : led) {
            const bool isFullUp = int(led.size()) - int(moved.size()) >= m_model->coaches()[std::size_t(wanted)].max;
            if (m_model->overlaps(int(t), other) || (isFullUp && !keeps(other)))
                moved.push_back(other);
        }
        const std::size_t before = mark();
        if (std::any_of(moved.begin(), moved.end(), keeps))
            continue;
        m_journal.push_back({Step::Coach, int(t), m_coach[t]});
        setCoach(int(t), -1);
        for (const int other : moved) {
            m_journal.push_back({Step::Coach, other, wanted});
            setCoach(other, -1);
        }
        bool allLed = canLead(wanted, int(t));
        if (allLed) {
            m_journal.push_back({Step::Coach, int(t), -1});
            setCoach(int(t), wanted);
        }
        for (const int other : moved) {
            allLed = allLed && askAnew(other, wanted, 0);
        }
        if (!allLed)
            takeBackTo(before);
    }
}

std::vector<std::int64_t> Roster::objective() const
{
    std::vector<std::int64_t> values(std::size_t(m_model->levelCount()), 0);
    const auto add = [&](int level, std::int64_t amount) { values[std::size_t(level)] += amount; };
    add(m_mustsLevel, m_model->lostPins());
    for (std::size_t t = 0; t < m_held.size(); ++t)
        add(m_mustsLevel, m_model->trainings()[t].isMust && !m_held[t]);
    for (std::size_t p = 0; p < m_seats.size(); ++p) {
        const Model::ModelParticipant &person = m_model->participants()[p];
        int best = std::min(m_model->otherRank() + 1, person.heldRank);
        add(m_changesLevel, person.previous);
        for (const Option &option : m_model->optionsOf(int(p)))
            add(m_mustsLevel, option.isPinned && !m_attends[std::size_t(&option - m_model->options().data())]);
        for (const int seat : m_seats[p]) {
            const Option &option = m_model->options()[std::size_t(seat)];
            best = std::min(best, option.rank);
            add(m_rankSumLevel, option.rank - 1);
            add(m_changesLevel, -std::int64_t(option.isPrevious));
        }
        const int attended = int(m_seats[p].size()) + person.heldSeats;
        add(m_noneLevel, attended == 0);
        for (int rank = 1; rank < std::min(best, m_model->otherRank()); ++rank)
            add(m_model->overLevel(rank), 1);
        for (int number = std::max(2, attended + 1); number <= person.max; ++number)
            add(m_model->shortLevel(number), 1);
    }
    std::vector<int> seen;
    for (const std::vector<int> &attendees : m_attendees) {
        seen.clear();
        for (const int option : attendees) {
            const int municipality = m_model->participants()[std::size_t(m_model->options()[std::size_t(option)].participant)].municipality;
            add(m_mixingLevel, std::find(seen.begin(), seen.end(), municipality) != seen.end());
            seen.push_back(municipality);
        }
    }
    return values;
}

Plan Roster::plan() const
{
    Roster roster = *this;
    roster.preferCoaches();
    Plan plan;
    for (std::size_t t = 0; t < m_held.size(); ++t) {
        if (!m_held[t])
            continue;
        const int coach = roster.m_coach[t];
        HeldTraining held{m_model->trainings()[t].id, coach < 0 ? std::string() : m_model->coaches()[std::size_t(coach)].id, {}};
        for (const int option : m_attendees[t])
            held.participants.push_back(m_model->participants()[std::size_t(m_model->options()[std::size_t(option)].participant)].id);
        std::sort(held.participants.begin(), held.participants.end());
        plan.held.push_back(std::move(held));
    }
    return plan;
}

Model Roster::part(const std::vector<char> &isInside, std::vector<int> &origin) const
{
    return m_model->part(isInside, m_seats, m_coach, origin);
}

Roster Roster::inPart(const Model &part, const std::vector<char> &isInside, const std::vector<int> &origin) const
{
    Roster roster(part);
    for (std::size_t t = 0; t < m_held.size(); ++t) {
        if (isInside[t] && m_held[t])
            roster.openWith(int(t), m_coach[t]);
    }
    for (std::size_t i = 0; i < origin.size(); ++i) {
        if (attends(origin[i]))
            roster.sit(int(i));
    }
    roster.settle();
    return roster;
}

void Roster::takePart(const Roster &other, const std::vector<char> &isInside, const std::vector<int> &origin)
{
    for (std::size_t t = 0; t < m_held.size(); ++t) {
        if (isInside[t] && m_held[t])
            close(int(t));
    }
    for (std::size_t t = 0; t < m_held.size(); ++t) {
        if (isInside[t] && other.m_held[t])
            openWith(int(t), other.m_coach[t]);
    }
    for (std::size_t i = 0; i < origin.size(); ++i) {
        if (other.attends(int(i)))
            sit(origin[i]);
    }
    settle();
}

bool Roster::isExcluded(int training, std::span<const int> seats) const
{
    return std::any_of(seats.begin(), seats.end(),
                       [&](int seat) { return m_model->exclude(training, m_model->options()[std::size_t(seat)].training); });
}

void Roster::take(const Plan &plan)
{
    std::vector<const HeldTraining *> trainings;
    for (const HeldTraining &held : plan.held)
        trainings.push_back(&held);
    std::sort(trainings.begin(), trainings.end(), [](const HeldTraining *a, const HeldTraining *b) { return a->training < b->training; });
    const auto open = [this](const HeldTraining &held, bool byItsCoach) {
        const int training = m_model->findTraining(held.training);
        if (training < 0 || isHeld(training) || !m_model->trainings()[std::size_t(training)].canBeHeld)
            return;
        const std::vector<int> &coaches = m_model->trainings()[std::size_t(training)].coaches;
        const int coach = m_model->findCoach(held.coach);
        const bool fits = std::find(coaches.begin(), coaches.end(), coach) != coaches.end();
        if (fits == byItsCoach)
            openWith(training, fits ? coach : -1);
    };
    for (const bool byItsCoach : {true, false}) {
        for (const HeldTraining *held : trainings)
            open(*held, byItsCoach);
    }
    for (const HeldTraining *held : trainings)
        takeSeats(*held);
    settle();
}

void Roster::takeSeats(const HeldTraining &held)
{
    const int training = m_model->findTraining(held.training);
    if (training < 0 || !isHeld(training) || count(training) > 0)
        return;
    std::vector<std::string> people = held.participants;
    std::sort(people.begin(), people.end());
    for (const std::string &id : people) {
        const int participant = m_model->findParticipant(id);
        const int option = participant < 0 ? -1 : m_model->findOption(participant, training);
        if (option < 0 || attends(option) || isFull(training))
            continue;
        const Model::ModelParticipant &person = m_model->participants()[std::size_t(participant)];
        if (admits(training, person.municipality) && int(seats(participant).size()) < person.room() && !isExcluded(training, seats(participant)))
            sit(option);
    }
    if (count(training) < m_model->trainings()[std::size_t(training)].min)
        close(training);
}

} // namespace planning
