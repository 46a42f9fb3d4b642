#include "planning/groupfinder.h"
#include "random.h"
#include "planning/rows.h"

#include "support/testmain.h"

#include <algorithm>

using namespace planning;
using testplanning::participant;
using testplanning::training;
using testplanning::wishFor;

/// Rows of groups: none of them cuts off a plan, and they are found where halves of trainings hide who goes without.
class TestGroupFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noPlanIsCutOff_data();
    void noPlanIsCutOff();
    void halfATrainingIsNotEnough();
    void nothingAfterTheTime();
};

namespace {

constexpr int rank = 2;
constexpr double hair = 1e-12;
const Deadline noDeadline(std::chrono::hours(1), {});

/// Some values between 0 and 1, whole ones among them, those of options less a solver's hair: `values` of trainings and
/// options, and what each person misses.
struct Values
{
    std::vector<double> values;
    std::vector<double> misses;
};

Instance someInstance(testplanning::Random &random, int people, int trainings)
{
    Instance instance;
    for (int t = 0; t < trainings; ++t) {
        instance.trainings.push_back(training("T" + std::to_string(t), 10 * t, 10 * t + 1, 0, random.between(1, 4)));
        if (random.chance(0.5))
            instance.trainings.back().topics = {"common"};
    }
    for (int p = 0; p < people; ++p) {
        std::vector<Wish> wishes;
        for (const Training &training : instance.trainings) {
            if (random.chance(0.5))
                wishes.push_back(wishFor(training.id, random.between(1, 3)));
        }
        instance.participants.push_back(participant("P" + std::to_string(p), wishes, random.between(1, 2)));
    }
    return instance;
}

Values someValues(const Model &model, testplanning::Random &random)
{
    const auto share = [&] { return std::min(1.0, random.between(0, 5) * 0.25); };
    Values values;
    for (std::size_t t = 0; t < model.trainings().size(); ++t)
        values.values.push_back(share());
    for (std::size_t i = 0; i < model.options().size(); ++i)
        values.values.push_back(share() / 2 - hair);
    for (std::size_t p = 0; p < model.participants().size(); ++p)
        values.misses.push_back(random.chance(0.2) ? -1 : share() / 2);
    return values;
}

/// How many of these people find a seat of the rank in the trainings held, at most (augmenting paths).
class Seating
{
public:
    Seating(const Model &model, const std::vector<int> &trainings, unsigned held) : m_model(model), m_isOpen(model.trainings().size()), m_taken(m_isOpen.size())
    {
        for (std::size_t i = 0; i < trainings.size(); ++i)
            m_isOpen[std::size_t(trainings[i])] = (held >> i) & 1;
    }

    int count(const std::vector<int> &people)
    {
        return int(std::count_if(people.begin(), people.end(), [this](int person) {
            m_isTried.assign(m_isOpen.size(), 0);
            return seat(person);
        }));
    }

private:
    bool seat(int person)
    {
        for (const Option &option : m_model.optionsOf(person)) {
            const auto training = std::size_t(option.training);
            if (option.rank > rank || !m_isOpen[training] || m_isTried[training])
                continue;
            m_isTried[training] = 1;
            std::vector<int> &taken = m_taken[training];
            if (int(taken.size()) < m_model.trainings()[training].max) {
                taken.push_back(person);
                return true;
            }
            for (int &other : taken) {
                if (seat(other)) {
                    other = person;
                    return true;
                }
            }
        }
        return false;
    }

    const Model &m_model;
    std::vector<char> m_isOpen;
    std::vector<std::vector<int>> m_taken;
    std::vector<char> m_isTried;
};

/// How far the values are from what the row asks for.
double violationOf(const Model &model, const Values &values, const GroupFinder::Group &group)
{
    double sum = 0;
    for (std::size_t i = 0; i < group.trainings.size(); ++i)
        sum += group.factors[i] * values.values[std::size_t(group.trainings[i])];
    for (const int person : group.people) {
        sum += values.misses[std::size_t(person)];
        for (const Option &option : model.optionsOf(person)) {
            const bool isInside = std::binary_search(group.trainings.begin(), group.trainings.end(), option.training);
            if (option.rank <= rank && !isInside)
                sum += values.values[model.trainings().size() + std::size_t(&option - model.options().data())];
        }
    }
    return group.least - sum;
}

/// The least that the row's left side can be in any plan: whoever finds no seat inside costs 1.
double leastOf(const Model &model, const GroupFinder::Group &group)
{
    double least = 1e9;
    for (unsigned held = 0; held < 1U << group.trainings.size(); ++held) {
        double sum = double(group.people.size()) - Seating(model, group.trainings, held).count(group.people);
        for (std::size_t i = 0; i < group.trainings.size(); ++i)
            sum += ((held >> i) & 1) ? group.factors[i] : 0;
        least = std::min(least, sum);
    }
    return least;
}

} // namespace

void TestGroupFinder::noPlanIsCutOff_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("trainings");
    QTest::newRow("few") << 5 << 3;
    QTest::newRow("more people") << 12 << 4;
    QTest::newRow("more trainings") << 9 << 8;
}

void TestGroupFinder::noPlanIsCutOff()
{
    QFETCH(int, people);
    QFETCH(int, trainings);
    int groups = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        testplanning::Random random(seed);
        const Model model(someInstance(random, people, trainings));
        const Values values = someValues(model, random);
        GroupFinder finder(model, rank, values.values, int(model.trainings().size()), values.misses);
        for (const GroupFinder::Group &group : finder.find(noDeadline)) {
            ++groups;
            QVERIFY2(group.violation > 0 && std::abs(violationOf(model, values, group) - group.violation) < 1e-6, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(leastOf(model, group) >= group.least - 1e-9, qPrintable(QStringLiteral("seed %1 cuts off a plan").arg(seed)));
        }
    }
    QVERIFY(groups > 100);
}

/// Six people who wish one training of four seats: 1.5 of it would hold them all, and nobody holds half a training.
void TestGroupFinder::halfATrainingIsNotEnough()
{
    Instance instance;
    instance.trainings = {training("T0", 0, 1, 0, 4), training("T1", 2, 3, 0, 4)};
    for (int p = 0; p < 6; ++p)
        instance.participants.push_back(participant("P" + std::to_string(p), {wishFor("T0", 1), wishFor("T1", 1)}));
    const Model model(instance);
    const std::vector<double> values{0.75, 0.75, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
    GroupFinder finder(model, rank, values, 2, std::vector<double>(6, 0));
    const std::vector<GroupFinder::Group> groups = finder.find(noDeadline);
    QCOMPARE(groups.size(), std::size_t(1));
    // Both held, or two people go without for each one that is not.
    QCOMPARE(groups[0].trainings, (std::vector<int>{0, 1}));
    QCOMPARE(groups[0].factors, (std::vector<double>{2, 2}));
    QCOMPARE(groups[0].people.size(), std::size_t(6));
    QCOMPARE(groups[0].least, 4.0);
    QVERIFY(std::abs(groups[0].violation - 1) < 1e-9);
}

void TestGroupFinder::nothingAfterTheTime()
{
    testplanning::Random random(3);
    const Model model(someInstance(random, 12, 4));
    const Values values = someValues(model, random);
    const Deadline over(std::chrono::milliseconds(0), {});
    QVERIFY(!GroupFinder(model, rank, values.values, 4, values.misses).find(noDeadline).empty());
    QVERIFY(GroupFinder(model, rank, values.values, 4, values.misses).find(over).empty());
}

LOTSE_TEST_MAIN(TestGroupFinder)
#include "tst_groupfinder.moc"
