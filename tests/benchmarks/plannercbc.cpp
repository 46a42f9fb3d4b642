#include "plannerpeers.h"

#ifdef LOTSE_HAS_CBC

#include "planning/planview.h"

#include <Cbc_C_Interface.h>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <map>

using namespace planning;

namespace plannerpeers {

namespace {

/// The whole instance as one mixed-integer program.
class Program
{
public:
    explicit Program(const Instance &instance) : m_instance(instance), m_view(instance, {}), m_model(Cbc_newModel())
    {
        const std::vector<Level> levels = levelsOf(instance);
        double weight = 1;
        for (std::size_t i = levels.size(); i-- > 0; weight *= 4)
            m_weights[{levels[i].kind, levels[i].number}] = weight;
    }

    ~Program() { Cbc_deleteModel(m_model); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Nothing when no plan was found in time.
    std::optional<Plan> solve(int seconds, bool &isProven)
    {
        for (const Training &training : m_instance.trainings)
            addTraining(training);
        for (const Coach &coach : m_instance.coaches)
            limitCoach(coach);
        for (const Participant &person : m_instance.participants)
            addPerson(person);
        for (const Training &training : m_instance.trainings)
            limitTraining(training);
        Cbc_setParameter(m_model, "log", "0");
        Cbc_setParameter(m_model, "sec", std::to_string(seconds).c_str());
        Cbc_solve(m_model);
        isProven = Cbc_isProvenOptimal(m_model) != 0;
        const double *values = Cbc_bestSolution(m_model);
        return values ? std::optional<Plan>(planOf(values)) : std::nullopt;
    }

private:
    struct Term
    {
        int column;
        double factor;
    };

    double weight(LevelKind kind, int number = 0) const
    {
        const auto found = m_weights.find({kind, number});
        return found == m_weights.end() ? 0.0 : found->second;
    }

    int column(double upper, double cost, bool isWhole)
    {
        Cbc_addCol(m_model, "", 0, upper, cost, char(isWhole), 0, nullptr, nullptr);
        return m_columns++;
    }

    void row(const std::vector<Term> &terms, char sense, double right)
    {
        std::vector<int> columns;
        std::vector<double> factors;
        for (const Term &term : terms) {
            columns.push_back(term.column);
            factors.push_back(term.factor);
        }
        Cbc_addRow(m_model, "", int(terms.size()), columns.data(), factors.data(), sense, right);
    }

    void addTraining(const Training &training)
    {
        const double cost = training.state == TrainingState::Must ? -weight(LevelKind::Musts) : 0.0;
        const int held = column(training.state == TrainingState::Cancelled ? 0 : 1, cost, true);
        m_held[training.id] = held;
        std::vector<Term> leaders{{held, -1}};
        for (const std::string &id : training.coaches) {
            if (!m_view.couldLead(*m_view.coach(id), training))
                continue;
            const int leads = column(1, 0, true);
            m_leads[id].emplace_back(&training, leads);
            leaders.push_back({leads, 1});
        }
        if (!training.coaches.empty())
            row(leaders, 'E', 0);
    }

    void limitCoach(const Coach &coach)
    {
        const auto &led = m_leads[coach.id];
        std::vector<Term> all;
        for (std::size_t i = 0; i < led.size(); ++i) {
            all.push_back({led[i].second, 1});
            for (std::size_t j = 0; j < i; ++j) {
                if (overlap(led[i].first->time, led[j].first->time))
                    row({{led[i].second, 1}, {led[j].second, 1}}, 'L', 1);
            }
        }
        if (!all.empty())
            row(all, 'L', coach.maxTrainings);
    }

    void addPerson(const Participant &person)
    {
        std::vector<std::pair<const Training *, int>> seats;
        for (const Training &training : m_instance.trainings) {
            if (!m_view.isEligible(person, training))
                continue;
            const Seat seat{person.id, training.id};
            double cost = weight(LevelKind::RankSum) * (m_view.rankOfSeat(person, training) - 1);
            cost -= m_view.pinned().contains(seat) ? weight(LevelKind::Musts) : 0.0;
            cost -= std::find(m_instance.previous.begin(), m_instance.previous.end(), seat) != m_instance.previous.end() ? weight(LevelKind::Changes) : 0.0;
            const int attends = column(1, cost, true);
            m_seats[training.id].emplace_back(&person, attends);
            row({{attends, 1}, {m_held.at(training.id), -1}}, 'L', 0);
            for (const auto &[other, taken] : seats) {
                if (overlap(other->time, training.time) || m_view.shareTopic(*other, training))
                    row({{attends, 1}, {taken, 1}}, 'L', 1);
            }
            seats.emplace_back(&training, attends);
        }
        countSeats(person, seats);
        rankSeats(person, seats);
    }

    void countSeats(const Participant &person, const std::vector<std::pair<const Training *, int>> &seats)
    {
        std::vector<Term> count;
        for (const auto &[training, attends] : seats)
            count.push_back({attends, 1});
        for (int number = 1; number <= person.max; ++number)
            count.push_back({column(1, number == 1 ? weight(LevelKind::None) : weight(LevelKind::Short, number), false), 1});
        row(count, 'E', person.max);
    }

    void rankSeats(const Participant &person, const std::vector<std::pair<const Training *, int>> &seats)
    {
        for (int rank = 1; rank < m_instance.rules.otherRank; ++rank) {
            std::vector<Term> good{{column(1, weight(LevelKind::Over, rank), false), 1}};
            for (const auto &[training, attends] : seats) {
                if (m_view.rankOfSeat(person, *training) <= rank)
                    good.push_back({attends, 1});
            }
            row(good, 'G', 1);
        }
    }

    void limitTraining(const Training &training)
    {
        const int held = m_held.at(training.id);
        std::vector<Term> least{{held, -double(training.min)}};
        std::vector<Term> most{{held, -double(training.max)}};
        std::map<std::string, std::vector<Term>> municipalities;
        for (const auto &[person, attends] : m_seats[training.id]) {
            least.push_back({attends, 1});
            most.push_back({attends, 1});
            municipalities[person->municipality].push_back({attends, 1});
        }
        row(least, 'G', 0);
        row(most, 'L', 0);
        for (auto &[municipality, fellows] : municipalities) {
            if (fellows.size() < 2 && m_instance.rules.sameMunicipalityMax != 0)
                continue;
            if (m_instance.rules.sameMunicipalityMax)
                row(fellows, 'L', *m_instance.rules.sameMunicipalityMax);
            fellows.push_back({column(double(fellows.size()), weight(LevelKind::Mixing), false), -1});
            row(fellows, 'L', 1);
        }
    }

    Plan planOf(const double *values) const
    {
        const auto isSet = [&](int index) { return values[index] > 0.5; };
        Plan plan;
        for (const auto &[id, held] : m_held) {
            if (!isSet(held))
                continue;
            HeldTraining row{id, {}, {}};
            for (const auto &[coach, trainings] : m_leads) {
                for (const auto &[training, leads] : trainings) {
                    if (training->id == id && isSet(leads))
                        row.coach = coach;
                }
            }
            if (const auto seats = m_seats.find(id); seats != m_seats.end()) {
                for (const auto &[person, attends] : seats->second) {
                    if (isSet(attends))
                        row.participants.push_back(person->id);
                }
            }
            plan.held.push_back(std::move(row));
        }
        return plan;
    }

    const Instance &m_instance;
    PlanView m_view;
    Cbc_Model *m_model;
    int m_columns = 0;
    std::map<std::pair<LevelKind, int>, double> m_weights;
    std::map<std::string, int> m_held;
    std::map<std::string, std::vector<std::pair<const Training *, int>>> m_leads;    ///< by coach
    std::map<std::string, std::vector<std::pair<const Participant *, int>>> m_seats; ///< by training
};

/// One line for each training: id, coach or "-", people; the first line tells whether it is proven.
std::string linesOf(const std::optional<Plan> &plan, bool isProven)
{
    if (!plan)
        return {};
    std::string text = isProven ? "proven\n" : "found\n";
    for (const HeldTraining &held : plan->held) {
        text += held.training + ' ' + (held.coach.empty() ? "-" : held.coach);
        for (const std::string &id : held.participants)
            text += ' ' + id;
        text += '\n';
    }
    return text;
}

std::vector<std::string> split(const std::string &text, char mark)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(mark, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

CbcPlan readLines(const std::string &text)
{
    CbcPlan found;
    for (const std::string &line : split(text, '\n')) {
        if (!found.plan) {
            found.plan.emplace();
            found.isProven = line == "proven";
            continue;
        }
        std::vector<std::string> words = split(line, ' ');
        found.plan->held.push_back({words[0], words[1] == "-" ? std::string() : words[1], {words.begin() + 2, words.end()}});
    }
    return found;
}

/// What the other end writes until it closes; nothing when that takes too long.
std::string readAll(int pipe, int seconds)
{
    std::string text;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        pollfd waiting{pipe, POLLIN, 0};
        if (left <= 0 || poll(&waiting, 1, int(left)) <= 0)
            return {};
        char buffer[65536];
        const ssize_t count = read(pipe, buffer, sizeof buffer);
        if (count <= 0)
            return text;
        text.append(buffer, std::size_t(count));
    }
}

} // namespace

bool hasCbc()
{
    return true;
}

CbcPlan cbcPlan(const Instance &instance, int seconds)
{
    int ends[2];
    std::fflush(stdout);
    if (pipe(ends) != 0)
        return {};
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        (void)!std::freopen("/dev/null", "w", stdout);
        bool isProven = false;
        const std::optional<Plan> plan = Program(instance).solve(seconds, isProven);
        const std::string text = linesOf(plan, isProven);
        for (std::size_t done = 0; done < text.size();) {
            const ssize_t count = write(ends[1], text.data() + done, text.size() - done);
            if (count <= 0)
                break;
            done += std::size_t(count);
        }
        _exit(0);
    }
    close(ends[1]);
    CbcPlan found = child > 0 ? readLines(readAll(ends[0], 2 * seconds)) : CbcPlan();
    close(ends[0]);
    if (child > 0) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    found.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return found;
}

} // namespace plannerpeers

#else

namespace plannerpeers {

bool hasCbc()
{
    return false;
}

CbcPlan cbcPlan(const planning::Instance &, int)
{
    return {};
}

} // namespace plannerpeers

#endif
