#include "planning/objectivetext.h"
#include "planning/parts.h"
#include "planning/programmeinstance.h"
#include "planning/rows.h"
#include "planning/search.h"

#include "support/testmain.h"

#include <algorithm>

using namespace planning;
using testplanning::participant;
using testplanning::training;
using testplanning::wishFor;

/// Parts of a plan: which trainings, and what comes back from them into the whole.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreOfTheirSize();
    void partsBeginWhereSomebodyMisses();
    void aPartKeepsWhatMatters();
    void aPartComesBack();

private:
    const Deadline m_deadline{std::chrono::hours(1), {}};
};

namespace {

Instance yearInstance()
{
    return testplanning::programmeInstance(150, 30, 2, testplanning::Capacity::Tight);
}

void sit(Roster &roster, int participant, int training)
{
    roster.sit(roster.model().findOption(participant, training));
}

} // namespace

void TestParts::partsAreOfTheirSize()
{
    const Model model(yearInstance());
    const Roster roster(model);
    Parts parts(model);
    Parts same(model);
    std::vector<int> seen(model.trainings().size(), 0);
    for (int i = 0; i < 60; ++i) {
        const std::vector<char> part = parts.next(roster, 8);
        QCOMPARE(part, same.next(roster, 8));
        QCOMPARE(std::count(part.begin(), part.end(), 1), 8);
        for (std::size_t t = 0; t < part.size(); ++t)
            seen[t] += part[t];
    }
    QVERIFY(std::count(seen.begin(), seen.end(), 0) < 5); // nearly all have their turn
    const std::vector<char> all = parts.next(roster, int(seen.size()) + 1);
    QCOMPARE(std::count(all.begin(), all.end(), 0), 0);
}

void TestParts::partsBeginWhereSomebodyMisses()
{
    Instance instance;
    for (int t = 0; t < 40; ++t)
        instance.trainings.push_back(training("T" + std::to_string(10 + t), 10 * t, 10 * t + 1));
    instance.participants = {participant("P0", {wishFor("T17", 1), wishFor("T23", 2)}), participant("P1", {wishFor("T20", 1)})};
    const Model model(instance);
    Roster roster(model);
    QVERIFY(roster.open(10) && roster.open(13));
    sit(roster, 1, 10);
    sit(roster, 0, 13); // the second wish
    Parts parts(model);
    int wished = 0;
    for (int i = 0; i < 12; ++i)
        wished += parts.next(roster, 3)[7];
    QVERIFY(wished >= 4); // each third part and more: by chance it is one of 13
}

/// T0 is inside, T1 not. Nobody but P0 and P1 gains by T0; two of the ten others are enough for each of its seats.
void TestParts::aPartKeepsWhatMatters()
{
    Instance instance;
    instance.trainings = {training("T0", 0, 1), training("T1", 2, 3)};
    instance.trainings.front().max = 3;
    instance.trainings.back().max = 20;
    instance.participants = {participant("P0", {wishFor("T0", 1)}), participant("P1", {wishFor("T0", 1), wishFor("T1", 2)}, 2)};
    for (int i = 10; i < 20; ++i)
        instance.participants.push_back(participant("P" + std::to_string(i), {wishFor("T0", 2), wishFor("T1", 1)}, 2));
    const Model model(instance);
    Roster whole(model);
    QVERIFY(whole.open(1));
    for (int person = 1; person < 12; ++person)
        sit(whole, person, 1);
    std::vector<int> origin;
    const Model part = whole.part({1, 0}, origin);
    std::vector<int> people;
    for (const Option &option : part.options())
        people.push_back(option.participant);
    QCOMPARE(people.size(), std::size_t(2 + 2 * 3));
    QVERIFY(people[0] == 0 && people[1] == 1);
    QVERIFY(people.back() - people[2] >= 7); // not those who come first
}

void TestParts::aPartComesBack()
{
    const Instance instance = yearInstance();
    const Model model(instance);
    Search search(model, m_deadline);
    search.construct();
    Parts parts(model);
    int gains = 0;
    for (int i = 0; i < 10; ++i) {
        Roster &whole = search.roster();
        const std::vector<char> isInside = parts.next(whole, 10);
        std::vector<int> origin;
        const Model part = whole.part(isInside, origin);
        Search inside(part, m_deadline);
        inside.roster() = whole.inPart(part, isInside, origin);
        const Cost before = inside.cost();
        inside.improve({});
        const Cost gained = inside.cost() - before;
        const Cost expected = whole.cost() + gained;
        whole.takePart(inside.roster(), isInside, origin);
        const Plan plan = whole.plan();
        QVERIFY(violations(instance, plan).empty());
        QCOMPARE(QString::fromStdString(testplanning::textOf(whole.objective())), QString::fromStdString(testplanning::textOf(objectiveOf(instance, plan))));
        QVERIFY(whole.cost() == expected); // what is gained inside is gained in the whole
        gains += gained.isBelowZero();
    }
    QVERIFY(gains > 2);
}

LOTSE_TEST_MAIN(TestParts)
#include "tst_parts.moc"
