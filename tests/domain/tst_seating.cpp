#include "changes.h"
#include "programmes.h"

#include "domain/programmeindex.h"
#include "domain/rules/seating.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/seatverbs.h"
#include "domain/verbs/walkinverbs.h"

#include "support/testmain.h"

#include <functional>

using namespace domain;
using testdata::after;
using testdata::SmallProgramme;
using testdata::worked;
using Verb = std::function<base::Result<ChangeSet>(const SmallProgramme &)>;
Q_DECLARE_METATYPE(Verb)

/// Places, waiting list, offers and people at the door.
class TestSeating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applyUndoRedo_data();
    void applyUndoRedo();
    void refuses_data();
    void refuses();
    void countsSeats();
    void warnsBeforeSomebodyIsSeated();
    void bestComeFirst();
    void beyondTheMaximumPeopleWait();
    void aGroupLeavesOutWhoSaidNo();
    void waitingListIsNumberedAnew();
    void movesOnTheWaitingList();
    void offersTheNextInLine();
    void offersEndInTime();
    void leavingFreesASeatForTheNext();
    void walkInIsAdded();
    void walkInIsRecognised_data();
    void walkInIsRecognised();
    void waitingWalkInIsEnrolled();
    void everybodyElse();
};

namespace {

/// The second training has two places: Änne von der Heide sits there, Anja Müller and Ünal Çelik wait.
SmallProgramme waitingProgramme()
{
    SmallProgramme p = testdata::smallProgramme();
    Session session = *p.programme.find(p.second);
    session.minSize = 2;
    session.maxSize = 2;
    session.roles = {p.planner};
    p.programme.table<Session>().replace(session);
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.heide}, EnrolmentState::Enrolled)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.mueller, p.celik}, EnrolmentState::Waiting)));
    return p;
}

QStringList waitingNames(const Programme &programme, SessionId session)
{
    QStringList names;
    for (const Enrolment *row : waitingList(programme, session))
        names.append(QStringLiteral("%1 %2").arg(row->waitingPlace.value_or(0)).arg(programme.find(row->participant)->familyName));
    return names;
}

const SeatCandidate &candidate(const std::vector<SeatCandidate> &all, ParticipantId id)
{
    return *std::find_if(all.begin(), all.end(), [&](const SeatCandidate &one) { return one.participant == id; });
}

} // namespace

void TestSeating::applyUndoRedo_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("as planned") << Verb([](const SmallProgramme &p) {
        return enrolAsPlanned(p.programme, planSeats(p.programme, p.second, {p.weiss, p.mueller, p.celik}));
    });
    QTest::newRow("take off") << Verb([](const SmallProgramme &p) { return takeOff(p.programme, p.second, {p.heide, p.mueller}); });
    QTest::newRow("move") << Verb([](const SmallProgramme &p) { return moveOnWaitingList(p.programme, p.second, p.celik, 1); });
    QTest::newRow("offer") << Verb([](const SmallProgramme &p) { return offerPlace(p.programme, p.second, p.celik); });
    QTest::newRow("cancel a waiting one") << Verb([](const SmallProgramme &p) { return enrol(p.programme, p.second, {p.mueller}, EnrolmentState::Cancelled); });
    QTest::newRow("walk-in") << Verb([](const SmallProgramme &p) {
        return recordWalkIn(p.programme, p.second, {QStringLiteral("Neu"), QStringLiteral("Nora"), QStringLiteral("Stadt Aalen")});
    });
    QTest::newRow("known walk-in") << Verb([](const SmallProgramme &p) { return recordWalkIn(p.programme, p.second, {}, p.mueller); });
    QTest::newRow("others") << Verb([](const SmallProgramme &p) { return recordOthers(p.programme, p.second, Attendance::Present); });
}

void TestSeating::applyUndoRedo()
{
    QFETCH(Verb, verb);
    const SmallProgramme p = waitingProgramme();
    const ChangeSet change = worked(verb(p));
    QVERIFY(!change.isEmpty());
    QVERIFY(!change.label.isEmpty() && !change.label.contains(u'%'));
    const Programme done = after(p.programme, change);
    QVERIFY(!(done == p.programme));
    const Programme undone = after(done, change.inverse());
    QVERIFY(undone == p.programme);
    QVERIFY(after(undone, change) == done);
}

void TestSeating::refuses_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    QTest::newRow("no session") << Verb([](const SmallProgramme &p) { return offerPlace(p.programme, SessionId{99}); }) << QStringLiteral("99");
    QTest::newRow("nobody waits") << Verb([](const SmallProgramme &p) { return offerPlace(p.programme, p.training); }) << QStringLiteral("Nobody");
    QTest::newRow("does not wait") << Verb([](const SmallProgramme &p) { return offerPlace(p.programme, p.second, p.weiss); }) << QStringLiteral("not on the waiting list");
    QTest::newRow("lapsed") << Verb([](const SmallProgramme &p) { return offerPlace(p.programme, p.second, p.celik, testdata::at(1, 1, 1)); }) << QStringLiteral("lapsed");
    QTest::newRow("full") << Verb([](const SmallProgramme &p) {
        const Programme full = after(p.programme, worked(enrol(p.programme, p.second, {p.weiss}, EnrolmentState::Enrolled)));
        return offerPlace(full, p.second, p.celik);
    }) << QStringLiteral("No place is free");
    QTest::newRow("no offer") << Verb([](const SmallProgramme &p) { return acceptOffer(p.programme, p.second, p.celik); }) << QStringLiteral("no offer");
    QTest::newRow("place below one") << Verb([](const SmallProgramme &p) { return moveOnWaitingList(p.programme, p.second, p.celik, 0); }) << QStringLiteral("begin with 1");
    QTest::newRow("moves a seated one") << Verb([](const SmallProgramme &p) { return moveOnWaitingList(p.programme, p.second, p.heide, 1); }) << QStringLiteral("not on the waiting list");
    QTest::newRow("take off recorded") << Verb([](const SmallProgramme &p) { return takeOff(p.programme, p.kickoff, {p.heide}); }) << QStringLiteral("is recorded");
    QTest::newRow("walk-in without name") << Verb([](const SmallProgramme &p) { return recordWalkIn(p.programme, p.second, {{}, QStringLiteral(" "), {}}); }) << QStringLiteral("family name");
    QTest::newRow("walk-in to nowhere") << Verb([](const SmallProgramme &p) { return recordWalkIn(p.programme, SessionId{99}, {}, p.heide); }) << QStringLiteral("99");
}

void TestSeating::refuses()
{
    QFETCH(Verb, verb);
    QFETCH(QString, words);
    const auto result = verb(waitingProgramme());
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TestSeating::countsSeats()
{
    const SmallProgramme p = waitingProgramme();
    const SeatCount count = seatCount(p.programme, p.second);
    QCOMPARE(count.taken(), 1);
    QCOMPARE(count.waiting, 2);
    QCOMPARE(count.free(), 1);
    QCOMPARE(count.shortage(), 1);
    QVERIFY(seatText(count).startsWith(QStringLiteral("1 of 2 seat")));
    QVERIFY(!seatCount(p.programme, p.training).free());
}

void TestSeating::warnsBeforeSomebodyIsSeated()
{
    SmallProgramme p = waitingProgramme();
    ProgrammeInfo info = p.programme.info();
    info.sameMunicipalityMax = 1;
    p.programme.table<ProgrammeInfo>().replace(info);
    Draft draft(p.programme, QStringLiteral("Test data"));
    Session parallel = testdata::session(SessionKind::Other, u"Exkursion", testdata::at(11, 12, 11));
    const SessionId other = draft.add(parallel);
    Enrolment booked;
    booked.participant = p.mueller;
    booked.session = other;
    draft.add(booked);
    draft.add(Unavailability{{}, p.celik, {}, testdata::at(11, 12, 0), testdata::at(11, 13, 0), QStringLiteral("Urlaub")});
    draft.add(Interest{{}, p.mueller, {}, p.second, 2});
    Participant gone = *p.programme.find(p.celik);
    gone.state = ParticipantState::Withdrawn;
    draft.update(gone);
    const std::vector<SeatCandidate> all = seatCandidates(draft.programme(), p.second);
    QCOMPARE(all.size(), size_t(4));

    const SeatCandidate &mueller = candidate(all, p.mueller);
    QCOMPARE(mueller.wish, 2);
    QCOMPARE(mueller.trainings, 1);
    QCOMPARE(mueller.warnings.size(), 1);
    QCOMPARE(mueller.warnings.front().obstacle, SeatObstacle::OtherSession);
    QVERIFY(mueller.warnings.front().text.contains(QStringLiteral("Exkursion")));
    const SeatCandidate &celik = candidate(all, p.celik);
    QCOMPARE(celik.warnings.size(), 3);
    QCOMPARE(celik.warnings.at(0).obstacle, SeatObstacle::NotTakingPart);
    QVERIFY(celik.warnings.at(1).text.contains(QStringLiteral("Urlaub")));
    QCOMPARE(celik.warnings.at(2).obstacle, SeatObstacle::OtherRole);
    // Heide sits there already and is no neighbour of herself; Weiß is from the same town.
    QVERIFY(candidate(all, p.heide).warnings.isEmpty());
    QCOMPARE(candidate(all, p.weiss).warnings.last().obstacle, SeatObstacle::MunicipalityFull);
}

void TestSeating::bestComeFirst()
{
    std::vector<SeatCandidate> all{
        {ParticipantId{1}, {}, {}, 0, {{SeatObstacle::OtherRole, {}}}},
        {ParticipantId{2}, {}, {}, 1, {}},
        {ParticipantId{3}, {}, 2, 3, {}},
        {ParticipantId{4}, {}, {}, 0, {}},
        {ParticipantId{5}, {}, 1, 0, {{SeatObstacle::Unavailable, {}}}},
        {ParticipantId{6}, {}, 1, 0, {{SeatObstacle::NotTakingPart, {}}}},
    };
    sortBestFirst(all);
    QList<qint64> order;
    for (const SeatCandidate &one : all)
        order.append(one.participant.value);
    QCOMPARE(order, (QList<qint64>{3, 4, 2, 5, 1, 6}));
}

void TestSeating::beyondTheMaximumPeopleWait()
{
    const SmallProgramme p = waitingProgramme();
    const SeatPlan plan = planSeats(p.programme, p.second, {p.heide, p.weiss, p.mueller, p.weiss});
    QCOMPARE(plan.alreadySeated, QList{p.heide});
    QCOMPARE(plan.seated, QList{p.weiss});
    QCOMPARE(plan.stillWaiting, QList{p.mueller});
    QVERIFY(plan.waiting.isEmpty());
    QCOMPARE(planSentences(plan).size(), 3);
    const Programme done = after(p.programme, worked(enrolAsPlanned(p.programme, plan)));
    QCOMPARE(seatCount(done, p.second).free(), 0);
    const SeatPlan late = planSeats(done, p.second, {p.celik, p.weiss}, SeatRequest::Picked, Overflow::Overfill);
    QCOMPARE(late.seated, QList{p.celik});
    QVERIFY(worked(enrolAsPlanned(done, planSeats(done, p.second, {p.celik, p.weiss}))).isEmpty());
}

void TestSeating::aGroupLeavesOutWhoSaidNo()
{
    SmallProgramme p = waitingProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.mueller}, EnrolmentState::Declined)));
    Participant gone = *p.programme.find(p.weiss);
    gone.state = ParticipantState::Declined;
    p.programme.table<Participant>().replace(gone);
    const QList<ParticipantId> people{p.heide, p.mueller, p.weiss};
    const SeatPlan group = planSeats(p.programme, p.second, people, SeatRequest::Group);
    QCOMPARE(group.saidNo, QList{p.mueller});
    QCOMPARE(group.notTakingPart, QList{p.weiss});
    QVERIFY(group.changesNothing());
    QCOMPARE(planSeats(p.programme, p.second, people).seated, QList{p.mueller});
}

void TestSeating::waitingListIsNumberedAnew()
{
    const SmallProgramme p = waitingProgramme();
    QCOMPARE(waitingNames(p.programme, p.second), (QStringList{QStringLiteral("1 Müller"), QStringLiteral("2 Çelik")}));
    const Programme left = after(p.programme, worked(enrol(p.programme, p.second, {p.mueller}, EnrolmentState::Declined)));
    QCOMPARE(waitingNames(left, p.second), (QStringList{QStringLiteral("1 Çelik")}));
    const Programme back = after(left, worked(enrol(left, p.second, {p.weiss, p.mueller}, EnrolmentState::Waiting)));
    QCOMPARE(waitingNames(back, p.second), (QStringList{QStringLiteral("1 Çelik"), QStringLiteral("2 Weiß"), QStringLiteral("3 Müller")}));
}

void TestSeating::movesOnTheWaitingList()
{
    const SmallProgramme p = waitingProgramme();
    const Programme moved = after(p.programme, worked(moveOnWaitingList(p.programme, p.second, p.celik, 1)));
    QCOMPARE(waitingNames(moved, p.second), (QStringList{QStringLiteral("1 Çelik"), QStringLiteral("2 Müller")}));
    QVERIFY(worked(moveOnWaitingList(moved, p.second, p.mueller, 99)).isEmpty());
}

void TestSeating::offersTheNextInLine()
{
    const SmallProgramme p = waitingProgramme();
    QCOMPARE(nextInLine(p.programme, p.second), p.mueller);
    const Programme offered = after(p.programme, worked(offerPlace(p.programme, p.second)));
    const Enrolment *row = findEnrolment(offered, p.second, p.mueller);
    QCOMPARE(row->state, EnrolmentState::Invited);
    QCOMPARE(row->offerUntil, testdata::at(11, 8, 18));
    QVERIFY(!row->waitingPlace);
    QCOMPARE(waitingNames(offered, p.second), (QStringList{QStringLiteral("1 Çelik")}));
    QVERIFY(!nextInLine(offered, p.second).isValid());

    const Programme taken = after(offered, worked(acceptOffer(offered, p.second, p.mueller)));
    QCOMPARE(findEnrolment(taken, p.second, p.mueller)->state, EnrolmentState::Enrolled);
    QVERIFY(!findEnrolment(taken, p.second, p.mueller)->offerUntil.isValid());
    QVERIFY(worked(acceptOffer(taken, p.second, p.mueller)).isEmpty());

    const Programme refusedOffer = after(offered, worked(declineOffer(offered, p.second, p.mueller)));
    QCOMPARE(findEnrolment(refusedOffer, p.second, p.mueller)->state, EnrolmentState::Declined);
    QCOMPARE(nextInLine(refusedOffer, p.second), p.celik);
    // A new end for the same offer.
    const Programme later = after(offered, worked(offerPlace(offered, p.second, p.mueller, testdata::at(11, 10, 12))));
    QCOMPARE(findEnrolment(later, p.second, p.mueller)->offerUntil, testdata::at(11, 10, 12));
}

void TestSeating::offersEndInTime()
{
    SmallProgramme p = waitingProgramme();
    ProgrammeInfo info = p.programme.info();
    info.offerDays = 14;
    p.programme.table<ProgrammeInfo>().replace(info);
    QCOMPARE(usualOfferEnd(p.programme, p.second), p.programme.find(p.second)->startsAt);
    QCOMPARE(usualOfferEnd(p.programme, p.closing), testdata::at(11, 19, 18));
    // A session that is over does not limit the end.
    QCOMPARE(usualOfferEnd(p.programme, p.kickoff), testdata::at(11, 19, 18));
}

void TestSeating::leavingFreesASeatForTheNext()
{
    SmallProgramme p = waitingProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.weiss}, EnrolmentState::Enrolled)));
    QVERIFY(!nextInLine(p.programme, p.second).isValid());
    const Programme left = after(p.programme, worked(enrol(p.programme, p.second, {p.weiss}, EnrolmentState::Cancelled)));
    QCOMPARE(nextInLine(left, p.second), p.mueller);
}

void TestSeating::walkInIsAdded()
{
    const SmallProgramme p = waitingProgramme();
    const WalkIn walkIn{QStringLiteral("von der Au"), QStringLiteral("Dr. Nora"), QStringLiteral("Stadt Aalen")};
    QVERIFY(walkInMatches(p.programme, walkIn).people.isEmpty());
    const ChangeSet change = worked(recordWalkIn(p.programme, p.second, walkIn));
    const Programme done = after(p.programme, change);
    const Participant *person = done.find(ParticipantId{addedIds(change, "participant").first()});
    QCOMPARE(fullName(*person), QStringLiteral("Dr. Nora von der Au"));
    QCOMPARE(person->municipality, p.aalen);
    QCOMPARE(person->role, p.planner);
    QCOMPARE(person->state, ParticipantState::Applied);
    QCOMPARE(person->registeredOn, QDate(2024, 11, 5));
    const Enrolment *place = findEnrolment(done, p.second, person->id);
    QCOMPARE(place->state, EnrolmentState::Enrolled);
    QCOMPARE(place->attendance, Attendance::Present);

    const ChangeSet guest = worked(recordWalkIn(p.programme, p.second, {QStringLiteral("Gast"), {}, QStringLiteral("Stadt Bonn")}));
    const Participant &stranger = *guest.of<Participant>().front().after;
    QVERIFY(!stranger.municipality.isValid());
    QCOMPARE(stranger.organisation, QStringLiteral("Stadt Bonn"));
}

void TestSeating::walkInIsRecognised_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("certain");
    QTest::newRow("same") << QStringLiteral("Müller") << QStringLiteral("Anja") << QStringLiteral("Ulm") << QStringLiteral("Müller") << true;
    QTest::newRow("umlaut") << QStringLiteral("Mueller") << QStringLiteral("anja") << QStringLiteral("Stadt Ulm") << QStringLiteral("Müller") << true;
    QTest::newRow("elsewhere") << QStringLiteral("Müller") << QStringLiteral("Anja") << QStringLiteral("Aalen") << QStringLiteral("Müller") << false;
    QTest::newRow("swapped") << QStringLiteral("Anja") << QStringLiteral("Müller") << QStringLiteral("Ulm") << QStringLiteral("Müller") << true;
    QTest::newRow("mistyped") << QStringLiteral("Mülller") << QStringLiteral("Anja") << QStringLiteral("Ulm") << QStringLiteral("Müller") << false;
    QTest::newRow("begins") << QStringLiteral("Müller") << QStringLiteral("A") << QStringLiteral("Ulm") << QStringLiteral("Müller") << false;
    QTest::newRow("prefix") << QStringLiteral("von der Heide") << QStringLiteral("Änne") << QStringLiteral("Aalen") << QStringLiteral("Heide") << true;
    QTest::newRow("without prefix") << QStringLiteral("Heide") << QStringLiteral("Änne") << QStringLiteral("Aalen") << QStringLiteral("Heide") << false;
    QTest::newRow("other given name") << QStringLiteral("Müller") << QStringLiteral("Zoë") << QStringLiteral("Ulm") << QString() << false;
    QTest::newRow("nothing typed") << QString() << QString() << QString() << QString() << false;
}

void TestSeating::walkInIsRecognised()
{
    QFETCH(QString, family);
    QFETCH(QString, given);
    QFETCH(QString, place);
    QFETCH(QString, found);
    QFETCH(bool, certain);
    const SmallProgramme p = testdata::smallProgramme();
    const WalkInMatches matches = walkInMatches(p.programme, {family, given, place});
    QCOMPARE(matches.people.isEmpty() ? QString() : p.programme.find(matches.people.first())->familyName, found);
    QCOMPARE(matches.isCertain, certain);
}

void TestSeating::waitingWalkInIsEnrolled()
{
    const SmallProgramme p = waitingProgramme();
    const Programme done = after(p.programme, worked(recordWalkIn(p.programme, p.second, {}, p.mueller)));
    const Enrolment *row = findEnrolment(done, p.second, p.mueller);
    QCOMPARE(row->state, EnrolmentState::Enrolled);
    QCOMPARE(row->attendance, Attendance::Present);
    QCOMPARE(waitingNames(done, p.second), (QStringList{QStringLiteral("1 Çelik")}));
    QCOMPARE(done.table<Participant>().size(), p.programme.table<Participant>().size());
}

void TestSeating::everybodyElse()
{
    SmallProgramme p = waitingProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.weiss}, EnrolmentState::Enrolled)));
    p.programme = after(p.programme, worked(recordAttendance(p.programme, {{p.second, p.weiss, Attendance::Excused, {}}})));
    const Programme done = after(p.programme, worked(recordOthers(p.programme, p.second, Attendance::Present)));
    QCOMPARE(findEnrolment(done, p.second, p.heide)->attendance, Attendance::Present);
    QCOMPARE(findEnrolment(done, p.second, p.weiss)->attendance, Attendance::Excused);
    QCOMPARE(findEnrolment(done, p.second, p.mueller)->attendance, Attendance::Unknown);
    QVERIFY(worked(recordOthers(done, p.second, Attendance::Absent)).isEmpty());
}

LOTSE_TEST_MAIN(TestSeating)
#include "tst_seating.moc"
