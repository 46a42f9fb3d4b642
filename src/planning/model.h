#pragma once

#include "planning/plan.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace planning {

/// A training that a participant could attend.
struct Option
{
    int training = 0;
    int participant = 0;
    int rank = 0;
    bool isPinned = false;
    bool isPrevious = false;
};

/// A square table of bits: which trainings exclude each other for one person.
class BitMatrix
{
public:
    void resize(int size)
    {
        m_words = std::size_t(size + 63) / 64;
        m_bits.assign(m_words * std::size_t(size), 0);
    }
    void set(int row, int column) { m_bits[std::size_t(row) * m_words + std::size_t(column) / 64] |= std::uint64_t(1) << (column % 64); }
    [[nodiscard]] bool test(int row, int column) const
    {
        return (m_bits[std::size_t(row) * m_words + std::size_t(column) / 64] >> (column % 64)) & 1;
    }

private:
    std::size_t m_words = 0;
    std::vector<std::uint64_t> m_bits;
};

/// An instance by numbers instead of ids, for the search: rows sorted by id, eligibility and ranks worked out, what can
/// never be held left out. The order of the instance's lists leaves no trace.
class Model
{
public:
    struct ModelTraining
    {
        std::string id;
        Interval time;
        int min = 0;
        int max = 0; ///< no more than have the option
        bool isMust = false;
        bool canBeHeld = true; ///< not cancelled, enough people are eligible, some coach could lead it
        bool needsCoach = false;
        std::vector<int> coaches = {}; ///< eligible and there at this time
        int preferredCoach = -1;
        std::vector<int> topics = {};
        std::vector<int> roles = {}; ///< of who may attend
        std::vector<int> options = {}; ///< indices of options()
    };
    struct ModelParticipant
    {
        std::string id;
        int municipality = 0;
        int max = 1;
        int firstOption = 0; ///< of options(), sorted by rank, then training
        int optionCount = 0;
        int previous = 0;    ///< seats of the plan before, also of trainings that cannot be held
        int heldSeats = 0;   ///< outside of this model, see part()
        int heldRank = std::numeric_limits<int>::max(); ///< the best one of them
        [[nodiscard]] int room() const { return max - heldSeats; }
    };
    struct ModelCoach
    {
        std::string id;
        int max = 0;
    };

    explicit Model(const Instance &instance);
    /// A part of a model: only these trainings are open; all seats in others are as given, and count. `seats` are options of
    /// the whole, `leads` the coach of each training (-1: none). Of the options only those that matter are kept: what somebody
    /// attends now or gains by, and as much as may be needed to fill the trainings. Trainings, people and coaches keep their
    /// numbers; `origin` becomes the option of the whole for each option.
    [[nodiscard]] Model part(const std::vector<char> &isInside, const std::vector<std::vector<int>> &seats, const std::vector<int> &leads,
                             std::vector<int> &origin) const;

    [[nodiscard]] const std::vector<ModelTraining> &trainings() const { return m_trainings; }
    [[nodiscard]] const std::vector<ModelParticipant> &participants() const { return m_participants; }
    [[nodiscard]] const std::vector<ModelCoach> &coaches() const { return m_coaches; }
    [[nodiscard]] const std::vector<Option> &options() const { return m_options; }
    [[nodiscard]] std::span<const Option> optionsOf(int participant) const
    {
        const ModelParticipant &row = m_participants[std::size_t(participant)];
        return {m_options.data() + row.firstOption, std::size_t(row.optionCount)};
    }
    /// Whether nobody may attend both: they overlap, or share a topic that must not be repeated.
    [[nodiscard]] bool exclude(int training, int other) const { return m_excludes.test(training, other); }
    [[nodiscard]] bool overlaps(int training, int other) const { return m_overlaps.test(training, other); }

    [[nodiscard]] const std::vector<Level> &levels() const { return m_levels; }
    [[nodiscard]] int levelCount() const { return int(m_levels.size()); }
    /// Index of a level; -1 when there is none.
    [[nodiscard]] int level(LevelKind kind, int number = 0) const;
    /// Index of "over<rank>"; of "none" for otherRank and beyond.
    [[nodiscard]] int overLevel(int rank) const { return m_overLevel[std::size_t(rank)]; }
    [[nodiscard]] int shortLevel(int number) const { return m_shortLevel[std::size_t(number)]; }
    [[nodiscard]] int otherRank() const { return m_otherRank; }
    /// The greatest int when there is no limit.
    [[nodiscard]] int sameMunicipalityMax() const { return m_sameMunicipalityMax; }
    [[nodiscard]] bool repeatsTopics() const { return m_repeatsTopics; }
    /// Pins that name a pair that is not eligible: never honoured.
    [[nodiscard]] int lostPins() const { return m_lostPins; }
    /// 100,000 options and more: what is done without end elsewhere would take minutes.
    [[nodiscard]] bool isLarge() const { return m_options.size() >= 100'000; }
    /// From the ids: the same for any order of the lists.
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] int findTraining(const std::string &id) const;
    [[nodiscard]] int findParticipant(const std::string &id) const;
    [[nodiscard]] int findCoach(const std::string &id) const;
    /// Index of the option of a pair; -1 when it is not eligible.
    [[nodiscard]] int findOption(int participant, int training) const;

    /// The same with these options only, for what is known or assumed about the others.
    [[nodiscard]] Model only(const std::vector<char> &isKept, std::vector<int> &origin) const;

private:
    void keepCoaches(const std::vector<char> &isInside, const std::vector<int> &leads);
    [[nodiscard]] std::vector<char> usefulOptions(const std::vector<char> &isInside, const std::vector<std::vector<int>> &seats) const;
    void keepOptions(const std::vector<char> &isUseful, const std::vector<char> &isInside, const std::vector<std::vector<int>> &seats,
                     std::vector<int> &origin);
    void listOptionsOfTrainings();
    void readLevels(const Instance &instance);
    void readCoaches(const Instance &instance);
    void readTrainings(const Instance &instance);
    void readParticipants(const Instance &instance);
    void readOptions(const Instance &instance, const std::vector<const Participant *> &participants);
    void markExclusions();
    void dropHopeless();

    std::vector<ModelTraining> m_trainings;
    std::vector<ModelParticipant> m_participants;
    std::vector<ModelCoach> m_coaches;
    std::vector<Option> m_options;
    std::vector<Level> m_levels;
    std::vector<int> m_overLevel;
    std::vector<int> m_shortLevel;
    BitMatrix m_excludes;
    BitMatrix m_overlaps;
    int m_otherRank = 0;
    int m_sameMunicipalityMax = 0;
    int m_lostPins = 0;
    bool m_repeatsTopics = false;
    std::uint64_t m_seed = 0;
};

} // namespace planning
