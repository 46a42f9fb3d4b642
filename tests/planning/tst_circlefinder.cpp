#include "planning/circlefinder.h"
#include "random.h"
#include "planning/rows.h"

#include "support/testmain.h"

#include <algorithm>

using namespace planning;
using testplanning::participant;
using testplanning::training;
using testplanning::wishFor;

/// Rows of circles: none of them cuts off a plan, and they are found where halves of trainings hide who goes without.
class TestCircleFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noPlanIsCutOff_data();
    void noPlanIsCutOff();
    void threePeopleInACircle();
    void theMostViolatedComesFirst();
    void nothingAfterTheTime();
};

namespace {

constexpr int rank = 2;
constexpr std::size_t mostCircles = 1000;
const Deadline noDeadline(std::chrono::hours(1), {});

/// Some values between 0 and 1, whole ones among them: `values` of trainings and options, and what each person misses.
struct Values
{
    std::vector<double> values;
    std::vector<double> misses;
};

Instance someInstance(testplanning::Random &random, int people, int trainings)
{
    Instance instance;
    for (int t = 0; t < trainings; ++t)
        instance.trainings.push_back(training("T" + std::to_string(t), 10 * t, 10 * t + 1, 0, random.between(1, 4)));
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
        values.values.push_back(share() / 2);
    for (std::size_t p = 0; p < model.participants().size(); ++p)
        values.misses.push_back(random.chance(0.2) ? -1 : share() / 2);
    return values;
}

CircleFinder finderFor(const Model &model, const Values &values)
{
    return {model, rank, values.values, int(model.trainings().size()), values.misses};
}

/// How many people of a circle find a seat that the row does not count, at most (augmenting paths).
class Seating
{
public:
    Seating(const Model &model, const CircleFinder::Circle &circle, unsigned held)
        : m_model(model), m_circle(circle), m_held(held), m_taken(model.trainings().size())
    {
    }

    int count()
    {
        return int(std::count_if(m_circle.people.begin(), m_circle.people.end(), [this](int person) {
            m_isTried.assign(m_taken.size(), 0);
            return seat(person);
        }));
    }

private:
    [[nodiscard]] bool isFree(const Option &option) const
    {
        const int number = int(&option - m_model.options().data());
        const std::vector<int> &leftOut = m_circle.leftOut;
        return option.rank <= rank && ((m_held >> option.training) & 1) && std::find(leftOut.begin(), leftOut.end(), number) == leftOut.end();
    }

    bool seat(int person)
    {
        for (const Option &option : m_model.optionsOf(person)) {
            const auto training = std::size_t(option.training);
            if (!isFree(option) || m_isTried[training])
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
    const CircleFinder::Circle &m_circle;
    unsigned m_held;
    std::vector<std::vector<int>> m_taken;
    std::vector<char> m_isTried;
};

/// How far the values are from what the row asks for.
double violationOf(const Model &model, const Values &values, const CircleFinder::Circle &circle)
{
    double sum = 0;
    for (const auto &[training, factor] : circle.trainings)
        sum += factor * values.values[std::size_t(training)];
    for (const int person : circle.people)
        sum += values.misses[std::size_t(person)];
    for (const int option : circle.leftOut)
        sum += values.values[model.trainings().size() + std::size_t(option)];
    return circle.least - sum;
}

/// The least that the row's left side can be in any plan: whoever finds no seat that is not counted costs 1.
double leastOf(const Model &model, const CircleFinder::Circle &circle)
{
    double least = 1e9;
    for (unsigned held = 0; held < 1U << model.trainings().size(); ++held) {
        double sum = double(circle.people.size()) - Seating(model, circle, held).count();
        for (const auto &[training, factor] : circle.trainings)
            sum += ((held >> training) & 1) ? factor : 0;
        least = std::min(least, sum);
    }
    return least;
}

} // namespace

void TestCircleFinder::noPlanIsCutOff_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("trainings");
    QTest::newRow("few") << 5 << 3;
    QTest::newRow("more people") << 12 << 4;
    QTest::newRow("more trainings") << 9 << 8;
}

void TestCircleFinder::noPlanIsCutOff()
{
    QFETCH(int, people);
    QFETCH(int, trainings);
    int circles = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        testplanning::Random random(seed);
        const Model model(someInstance(random, people, trainings));
        const Values values = someValues(model, random);
        for (const CircleFinder::Circle &circle : finderFor(model, values).find(noDeadline, mostCircles)) {
            ++circles;
            QVERIFY2(circle.violation > 0 && std::abs(violationOf(model, values, circle) - circle.violation) < 1e-3, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(leastOf(model, circle) >= circle.least - 1e-9, qPrintable(QStringLiteral("seed %1 cuts off a plan").arg(seed)));
        }
    }
    QVERIFY(circles > 50);
}

/// Each two of three people wish the same training: two of the three trainings have to be held, or somebody goes without.
void TestCircleFinder::threePeopleInACircle()
{
    Instance instance;
    instance.trainings = {training("T0", 0, 1), training("T1", 2, 3), training("T2", 4, 5)};
    instance.participants = {participant("P0", {wishFor("T0", 1), wishFor("T1", 1)}), participant("P1", {wishFor("T1", 1), wishFor("T2", 1)}),
                             participant("P2", {wishFor("T0", 1), wishFor("T2", 1)})};
    const Model model(instance);
    const Values values{std::vector<double>(9, 0.5), std::vector<double>(3, 0)};
    const std::vector<CircleFinder::Circle> circles = finderFor(model, values).find(noDeadline, mostCircles);
    QVERIFY(!circles.empty());
    const CircleFinder::Circle &circle = circles.front();
    QCOMPARE(circle.people, (std::vector<int>{0, 1, 2}));
    QCOMPARE(circle.trainings, (std::vector<std::pair<int, double>>{{0, 1}, {1, 1}, {2, 1}}));
    QVERIFY(circle.leftOut.empty());
    QCOMPARE(circle.least, 2.0);
    QVERIFY(std::abs(circle.violation - 0.5) < 1e-9);
}

void TestCircleFinder::theMostViolatedComesFirst()
{
    testplanning::Random random(3);
    const Model model(someInstance(random, 12, 4));
    const Values values = someValues(model, random);
    const std::vector<CircleFinder::Circle> all = finderFor(model, values).find(noDeadline, mostCircles);
    QVERIFY(all.size() > 1);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.violation > b.violation + 1e-6; }));
    const std::vector<CircleFinder::Circle> one = finderFor(model, values).find(noDeadline, 1);
    QCOMPARE(one.size(), std::size_t(1));
    QCOMPARE(one.front().people, all.front().people);
}

void TestCircleFinder::nothingAfterTheTime()
{
    testplanning::Random random(3);
    const Model model(someInstance(random, 12, 4));
    const Deadline over(std::chrono::milliseconds(0), {});
    QVERIFY(finderFor(model, someValues(model, random)).find(over, mostCircles).empty());
}

LOTSE_TEST_MAIN(TestCircleFinder)
#include "tst_circlefinder.moc"
