#include "eligibilitydata.h"

#include "domain/programmeindex.h"
#include "domain/verbs/eligibilityverbs.h"

#include "support/testmain.h"

using namespace testdata;

/// Who may take part and why, and what is decided about it.
class TestEligibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groundsCountOrNot_data();
    void groundsCountOrNot();
    void answersAsOfADay_data();
    void answersAsOfADay();
    void coordinationFollowsFromTheRole();
    void coordinationServesTheCoordinator();
    void urbanDistrictsAreTheirOwnCounty();
    void planOfACountyServesItsOwnPeople();
    void exceptionStandsBack();
    void thinEvidenceIsTold();
    void groundIsSetForMany();
    void groundIsRenewedNotDoubled();
    void groundsAreRefused_data();
    void groundsAreRefused();
    void exceptionAndRemoval();
    void decisionsAreOneChange();
};

void TestEligibility::groundsCountOrNot_data()
{
    using Make = std::function<void(testdata::SmallProgramme &, Eligibility &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("objection");
    const auto add = [](const char *name, Make make, EligibilityAnswer answer, std::optional<GroundObjection> objection = {}) {
        QTest::newRow(name) << make << int(answer) << (objection ? int(*objection) : -1);
    };
    using P = testdata::SmallProgramme;
    using E = Eligibility;
    const auto yes = EligibilityAnswer::Eligible;
    const auto no = EligibilityAnswer::NotEligible;
    add("plan of the municipality", [](P &, E &) {}, yes);
    add("plan of another municipality", [](P &p, E &ground) { ground.municipality = p.ulm; }, no);
    add("own plan", [](P &p, E &ground) { ground.municipality = {}; ground.participant = p.heide; }, yes);
    add("action plan", [](P &, E &ground) { ground.ground = EligibilityGround::ActionPlan; }, yes);
    add("network is off at first", [](P &, E &ground) { ground.ground = EligibilityGround::NetworkMember; }, no, GroundObjection::SwitchedOff);
    add("network switched on", [](P &p, E &ground) {
        ground.ground = EligibilityGround::NetworkMember;
        edit<ProgrammeInfo>(p.programme, p.programme.info().id, [](ProgrammeInfo &info) { info.acceptsNetworkMember = true; });
    }, yes);
    add("plans switched off", [](P &p, E &) {
        edit<ProgrammeInfo>(p.programme, p.programme.info().id, [](ProgrammeInfo &info) { info.acceptsClimateMobilityPlan = false; });
    }, no, GroundObjection::SwitchedOff);
    add("evidence of today", [](P &, E &ground) { ground.evidenceDate = Today; }, yes);
    add("evidence of tomorrow", [](P &, E &ground) { ground.evidenceDate = Today.addDays(1); }, no, GroundObjection::LaterEvidence);
    add("evidence without a date", [](P &, E &ground) { ground.evidenceDate = {}; }, yes);
    add("valid until today", [](P &, E &ground) { ground.validUntil = Today; }, yes);
    add("valid until yesterday", [](P &, E &ground) { ground.validUntil = Today.addDays(-1); }, no, GroundObjection::Expired);
    add("exception", [](P &, E &ground) { ground.ground = EligibilityGround::Exception; }, EligibilityAnswer::ByException);
    add("exception without a reason", [](P &, E &ground) {
        ground.ground = EligibilityGround::Exception;
        ground.reason = QStringLiteral(" \n");
    }, no, GroundObjection::NoReason);
    add("exceptions switched off", [](P &p, E &ground) {
        ground.ground = EligibilityGround::Exception;
        edit<ProgrammeInfo>(p.programme, p.programme.info().id, [](ProgrammeInfo &info) { info.acceptsException = false; });
    }, no, GroundObjection::SwitchedOff);
    add("coordination of a town", [](P &p, E &ground) {
        ground.ground = EligibilityGround::CountyCoordinator;
        edit<Participant>(p.programme, p.heide, [&](Participant &person) { person.role = p.coordinator; });
    }, no, GroundObjection::NoCounty);
    add("coordination of an urban district", [](P &p, E &ground) {
        ground.ground = EligibilityGround::CountyCoordinator;
        ground.municipality = p.ulm;
        edit<Participant>(p.programme, p.heide, [&](Participant &person) {
            person.role = p.coordinator;
            person.municipality = p.ulm;
        });
    }, no, GroundObjection::UrbanDistrict);
}

void TestEligibility::groundsCountOrNot()
{
    using Make = std::function<void(testdata::SmallProgramme &, Eligibility &)>;
    QFETCH(Make, make);
    QFETCH(int, answer);
    QFETCH(int, objection);
    testdata::SmallProgramme p = bare();
    Eligibility ground = row(p.aalen, {}, EligibilityGround::ClimateMobilityPlan);
    make(p, ground);
    const Programme programme = with(p.programme, ground);
    const EligibilityVerdict verdict = verdictOn(programme, p.heide);
    QCOMPARE(int(verdict.answer), answer);
    QCOMPARE(verdict.counting.empty(), verdict.answer == EligibilityAnswer::NotEligible);
    QCOMPARE(verdict.rejected.size(), size_t(objection >= 0));
    if (objection >= 0)
        QCOMPARE(int(verdict.rejected.front().objection), objection);
    const QString reason = eligibilityReason(programme, verdict);
    QVERIFY2(reason.contains(QStringLiteral("05/11/2024")) && reason.endsWith(u'.') && !reason.contains(u'%'), qPrintable(reason));
}

void TestEligibility::answersAsOfADay_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<bool>("eligible");
    QTest::addColumn<QString>("reason");
    QTest::newRow("before the evidence") << QDate(2024, 1, 14) << false << QStringLiteral("Not eligible as of 14/01/2024: “Climate mobility plan (Aalen)” has evidence only from 15/01/2024.");
    QTest::newRow("first day") << QDate(2024, 1, 15) << true << QStringLiteral("Eligible as of 15/01/2024: Climate mobility plan (Aalen).");
    QTest::newRow("last day") << QDate(2024, 12, 31) << true << QStringLiteral("Eligible as of 31/12/2024: Climate mobility plan (Aalen).");
    QTest::newRow("after it") << QDate(2025, 1, 1) << false << QStringLiteral("Not eligible as of 01/01/2025: “Climate mobility plan (Aalen)” was valid until 31/12/2024.");
}

void TestEligibility::answersAsOfADay()
{
    QFETCH(QDate, asOf);
    QFETCH(bool, eligible);
    QFETCH(QString, reason);
    const auto p = bare();
    Eligibility ground = row(p.aalen, {}, EligibilityGround::ClimateMobilityPlan);
    ground.validUntil = QDate(2024, 12, 31);
    const Programme programme = with(p.programme, ground);
    const EligibilityVerdict verdict = verdictOn(programme, p.heide, asOf);
    QCOMPARE(verdict.answer == EligibilityAnswer::Eligible, eligible);
    QCOMPARE(eligibilityReason(programme, verdict), reason);
}

void TestEligibility::coordinationFollowsFromTheRole()
{
    auto p = bare();
    edit<Participant>(p.programme, p.celik, [&](Participant &person) { person.municipality = p.county; });
    EligibilityVerdict verdict = verdictOn(p.programme, p.celik);
    QCOMPARE(verdict.answer, EligibilityAnswer::Eligible);
    QCOMPARE(verdict.counting.size(), size_t(1));
    QCOMPARE(verdict.counting.front().origin, GroundOrigin::Role);
    QVERIFY(!verdict.counting.front().row);
    QCOMPARE(eligibilityNotes(p.programme, verdict), QStringList{QStringLiteral("“Coordination of a county (Ostalbkreis, by role)” has no evidence.")});

    // A row tells more than the role: here that the appointment has ended.
    Eligibility ended = row(p.county, {}, EligibilityGround::CountyCoordinator);
    ended.validUntil = QDate(2024, 6, 30);
    verdict = verdictOn(with(p.programme, ended), p.celik);
    QCOMPARE(verdict.answer, EligibilityAnswer::NotEligible);

    edit<ProgrammeInfo>(p.programme, p.programme.info().id, [](ProgrammeInfo &info) { info.acceptsCountyCoordinator = false; });
    QCOMPARE(verdictOn(p.programme, p.celik).answer, EligibilityAnswer::NotEligible);
}

void TestEligibility::coordinationServesTheCoordinator()
{
    auto p = bare();
    p.programme = with(p.programme, row(p.county, {}, EligibilityGround::CountyCoordinator));
    edit<Participant>(p.programme, p.celik, [&](Participant &person) { person.municipality = p.county; });
    edit<Participant>(p.programme, p.heide, [&](Participant &person) { person.municipality = p.county; });
    QCOMPARE(verdictOn(p.programme, p.celik).answer, EligibilityAnswer::Eligible);
    QCOMPARE(verdictOn(p.programme, p.celik).counting.size(), size_t(1));
    const EligibilityVerdict planner = verdictOn(p.programme, p.heide);
    QCOMPARE(planner.answer, EligibilityAnswer::NotEligible);
    QCOMPARE(planner.rejected.front().objection, GroundObjection::OtherRole);
    // What the person holds says it of the person, whatever the role.
    QCOMPARE(verdictOn(with(p.programme, row({}, p.heide, EligibilityGround::CountyCoordinator)), p.heide).answer, EligibilityAnswer::Eligible);
}

void TestEligibility::urbanDistrictsAreTheirOwnCounty()
{
    auto p = bare();
    Municipality county{p.programme.table<Municipality>().nextId(), QStringLiteral("08421"), QStringLiteral("Stadtkreis Ulm"), {}, MunicipalityKind::UrbanDistrict, {}, {}, {}, {}, {}, {}};
    QCOMPARE(countyOf(p.programme, p.ulm), p.ulm);
    p.programme.table<Municipality>().insert(county);
    edit<Municipality>(p.programme, p.ulm, [&](Municipality &ulm) { ulm.county = county.id; });
    QCOMPARE(countyOf(p.programme, p.ulm), county.id);
    QCOMPARE(verdictOn(with(p.programme, row(county.id, {}, EligibilityGround::ClimateMobilityPlan)), p.mueller).answer, EligibilityAnswer::Eligible);
    edit<Participant>(p.programme, p.mueller, [&](Participant &person) { person.municipality = county.id; });
    QCOMPARE(verdictOn(with(p.programme, row(p.ulm, {}, EligibilityGround::ClimateMobilityPlan)), p.mueller).answer, EligibilityAnswer::Eligible);
}

void TestEligibility::planOfACountyServesItsOwnPeople()
{
    auto p = bare();
    p.programme = with(p.programme, row(p.county, {}, EligibilityGround::ClimateMobilityPlan));
    QCOMPARE(verdictOn(p.programme, p.heide).answer, EligibilityAnswer::NotEligible);
    edit<Participant>(p.programme, p.heide, [&](Participant &person) { person.municipality = p.county; });
    QCOMPARE(verdictOn(p.programme, p.heide).answer, EligibilityAnswer::Eligible);
    QCOMPARE(verdictOn(p.programme, ParticipantId{999}).answer, EligibilityAnswer::NotEligible);
}

void TestEligibility::exceptionStandsBack()
{
    const auto p = bare();
    Programme programme = with(p.programme, row({}, p.heide, EligibilityGround::Exception));
    const EligibilityVerdict alone = verdictOn(programme, p.heide);
    QCOMPARE(eligibilityReason(programme, alone), QStringLiteral("Eligible as of 05/11/2024 only by exception, decided by Dr. Beispiel: “Grund”."));
    programme = with(programme, row(p.aalen, {}, EligibilityGround::ActionPlan));
    const EligibilityVerdict both = verdictOn(programme, p.heide);
    QCOMPARE(both.answer, EligibilityAnswer::Eligible);
    QCOMPARE(both.counting.front().ground, EligibilityGround::ActionPlan);
    QCOMPARE(both.counting.back().ground, EligibilityGround::Exception);
}

void TestEligibility::thinEvidenceIsTold()
{
    const auto p = bare();
    Eligibility ground = row(p.aalen, {}, EligibilityGround::ActionPlan);
    ground.evidenceDate = {};
    Programme programme = with(p.programme, ground);
    QCOMPARE(verdictOn(programme, p.heide).counting.front().hint, GroundHint::UndatedEvidence);
    ground.evidence = QStringLiteral("  ");
    programme = with(p.programme, ground);
    QCOMPARE(verdictOn(programme, p.heide).counting.front().hint, GroundHint::NoEvidence);
    ground.ground = EligibilityGround::Exception;
    ground.decidedBy.clear();
    programme = with(p.programme, ground);
    QCOMPARE(verdictOn(programme, p.heide).counting.front().hint, GroundHint::NobodyDecided);
    QCOMPARE(eligibilityNotes(programme, verdictOn(programme, p.heide)).size(), 1);
}

void TestEligibility::groundIsSetForMany()
{
    const auto p = bare();
    GroundEntry entry;
    entry.ground = EligibilityGround::ActionPlan;
    entry.evidence = QStringLiteral(" https://aalen.example/aktionsplan.pdf ");
    entry.evidenceDate = QDate(2024, 3, 1);
    const auto change = setGround(p.programme, QList{p.aalen, p.ulm, p.aalen}, entry);
    QVERIFY(change);
    QCOMPARE(change->of<Eligibility>().size(), size_t(2));
    QVERIFY(change->label.contains(u'3') || change->label.contains(QStringLiteral("municipalities")));
    const Programme programme = applied(p.programme, *change).value();
    QCOMPARE(programme.table<Eligibility>().begin()->evidence, QStringLiteral("https://aalen.example/aktionsplan.pdf"));
    for (const ParticipantId id : {p.heide, p.mueller, p.weiss, p.celik})
        QCOMPARE(verdictOn(programme, id).answer, EligibilityAnswer::Eligible);
    QVERIFY(applied(programme, change->inverse()).value() == p.programme);
    QVERIFY(setGround(programme, QList{p.aalen, p.ulm}, entry)->isEmpty());
    QVERIFY(setGround(programme, QList<ParticipantId>(), entry)->isEmpty());
}

void TestEligibility::groundIsRenewedNotDoubled()
{
    const auto p = bare();
    const Programme programme = with(p.programme, row(p.aalen, {}, EligibilityGround::ActionPlan));
    GroundEntry entry;
    entry.ground = EligibilityGround::ActionPlan;
    entry.validUntil = QDate(2026, 12, 31);
    const auto change = setGround(programme, QList{p.aalen}, entry);
    QVERIFY(change);
    const Programme renewed = applied(programme, *change).value();
    QCOMPARE(renewed.table<Eligibility>().size(), size_t(1));
    QCOMPARE(renewed.table<Eligibility>().begin()->evidence, QStringLiteral("Beschluss"));
    QCOMPARE(renewed.table<Eligibility>().begin()->validUntil, QDate(2026, 12, 31));
    // A ground of the person is another one than that of the municipality.
    QCOMPARE(applied(renewed, setGround(renewed, QList{p.heide}, entry).value())->table<Eligibility>().size(), size_t(2));
}

void TestEligibility::groundsAreRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no reason") << QStringLiteral(" ") << QStringLiteral("Me") << QDate() << QStringLiteral("reason");
    QTest::newRow("nobody") << QStringLiteral("Because") << QStringLiteral(" ") << QDate() << QStringLiteral("who decided");
    QTest::newRow("ends before it begins") << QStringLiteral("Because") << QStringLiteral("Me") << QDate(2023, 1, 1) << QStringLiteral("both dates");
}

void TestEligibility::groundsAreRefused()
{
    QFETCH(QString, reason);
    QFETCH(QString, decidedBy);
    QFETCH(QDate, validUntil);
    QFETCH(QString, sentence);
    const auto p = bare();
    GroundEntry entry{EligibilityGround::Exception, std::nullopt, Today, validUntil, reason, decidedBy};
    const auto change = setGround(p.programme, QList{p.heide}, entry);
    QVERIFY(!change);
    QVERIFY2(change.error().message.contains(sentence), qPrintable(change.error().message));
    QVERIFY(!setGround(p.programme, QList{ParticipantId{99}}, entry));
    QVERIFY(!setGround(p.programme, QList{MunicipalityId{99}}, entry));
}

void TestEligibility::exceptionAndRemoval()
{
    const auto p = bare();
    const GroundEntry entry{EligibilityGround::Exception, {}, Today, {}, QStringLiteral("Plan im Dezember"), QStringLiteral("Dr. Beispiel")};
    const auto granted = setGround(p.programme, QList{p.heide, p.weiss}, entry);
    QVERIFY(granted);
    QVERIFY(granted->label.contains(QStringLiteral("an exception")));
    const Programme programme = applied(p.programme, *granted).value();
    QCOMPARE(verdictOn(programme, p.heide).answer, EligibilityAnswer::ByException);
    QCOMPARE(verdictOn(programme, p.heide, Today.addDays(-1)).answer, EligibilityAnswer::NotEligible);
    QList<EligibilityId> ids;
    for (const Eligibility &ground : programme.table<Eligibility>())
        ids.append(ground.id);
    const auto removed = removeGrounds(programme, ids);
    QVERIFY(removed);
    QVERIFY(applied(programme, *removed)->table<Eligibility>().isEmpty());
    QVERIFY(applied(*applied(programme, *removed), removed->inverse()).value() == programme);
    QVERIFY(!removeGrounds(programme, {EligibilityId{77}}));
}

void TestEligibility::decisionsAreOneChange()
{
    const auto p = testdata::smallProgramme();
    const auto waiting = decideParticipants(p.programme, {p.heide, p.mueller}, ParticipantState::Waiting);
    QVERIFY(waiting);
    QCOMPARE(waiting->of<Participant>().size(), size_t(2));
    const Programme programme = applied(p.programme, *waiting).value();
    QCOMPARE(programme.find(p.heide)->state, ParticipantState::Waiting);
    QVERIFY(applied(programme, waiting->inverse()).value() == p.programme);
    QVERIFY(decideParticipants(programme, {p.heide}, ParticipantState::Waiting)->isEmpty());
    // Who is accepted already is not counted.
    const auto accepted = decideParticipants(programme, {p.heide, p.weiss}, ParticipantState::Accepted);
    QCOMPARE(accepted->label, QStringLiteral("Accept “Änne von der Heide”"));
    QVERIFY(!decideParticipants(programme, {ParticipantId{99}}, ParticipantState::Declined));
}

LOTSE_TEST_MAIN(TestEligibility)
#include "tst_eligibility.moc"
