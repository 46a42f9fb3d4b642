#include "changes.h"
#include "programmes.h"

#include "domain/rules/entitlement.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"

#include "support/testmain.h"

#include <functional>

using namespace domain;
using testdata::after;
using testdata::SmallProgramme;
using testdata::worked;
using Verb = std::function<base::Result<ChangeSet>(const SmallProgramme &)>;
using Attended = QList<AttendanceEntry>;
Q_DECLARE_METATYPE(Verb)
Q_DECLARE_METATYPE(domain::CertificateRule)

/// The rule on certificates with all its conditions, numbers, and what becomes of issued certificates.
class TestCertificateVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { base::Clock::fix(testdata::at(11, 5, 9)); }
    void ruleDecides_data();
    void ruleDecides();
    void reasonsLeadToTheirPlace();
    void missingRecordsAreNamedOnce();
    void sessionsToComeNeedNoRecord();
    void cancelledSessionsDoNotCount();
    void recordedMinutesCountInTheShare_data();
    void recordedMinutesCountInTheShare();
    void ruleIsTold();
    void entitledAreCountedBeforeTheRuleChanges();
    void numbersNameTheProgramme_data();
    void numbersNameTheProgramme();
    void numbersRunOnUnderTheSameName();
    void checkCharacterFindsTypingErrors();
    void applyUndoRedo_data();
    void applyUndoRedo();
    void refuses_data();
    void refuses();
    void correctionPointsToWhatItCorrects();
    void issuingIsARecord();
    void handoverKeepsItsDay();
};

namespace {

/// Heide and Weiß hold valid certificates.
SmallProgramme issued()
{
    SmallProgramme p = testdata::smallProgramme();
    const QStringList numbers = nextCertificateNumbers(p.programme, 2);
    const QList<IssuedDocument> documents{
        {numbers[0], p.heide, CertificateKind::Certificate, QDate(2024, 12, 10), QStringLiteral("{}"), "%PDF-1.4 Heide"},
        {numbers[1], p.weiss, CertificateKind::Certificate, QDate(2024, 12, 10), QStringLiteral("{}"), "%PDF-1.4 Weiss"}};
    p.programme = after(p.programme, worked(issueCertificates(p.programme, documents)));
    return p;
}

QString numberOf(const SmallProgramme &p, ParticipantId person)
{
    for (const Certificate &certificate : p.programme.table<Certificate>()) {
        if (certificate.participant == person && certificate.state == CertificateState::Valid)
            return certificate.number;
    }
    return {};
}

IssuedDocument correction(const SmallProgramme &p, ParticipantId person)
{
    return {nextCertificateNumbers(p.programme, 1).front(), person, CertificateKind::Certificate, QDate(2024, 12, 11), QStringLiteral("{}"),
            "%PDF-1.4 corrected", {}, QStringLiteral("IL1:X")};
}

} // namespace

void TestCertificateVerbs::ruleDecides_data()
{
    QTest::addColumn<CertificateRule>("rule");
    QTest::addColumn<QString>("obstacles");
    const CertificateRule nothing{false, 0, false, 0, false, 80};
    const auto with = [&](auto member, auto value) {
        CertificateRule rule = nothing;
        rule.*member = value;
        return rule;
    };
    // Heide: kick-off 120 of 120 minutes, Training A 60 of 120, Training B not recorded, closing event absent.
    QTest::newRow("nothing asked") << nothing << QString();
    QTest::newRow("kick-off") << with(&CertificateRule::needsKickoff, true) << QString();
    QTest::newRow("closing") << with(&CertificateRule::needsClosing, true) << QStringLiteral("closing_missed");
    QTest::newRow("one training") << with(&CertificateRule::minTrainings, 1) << QStringLiteral("trainings_missing attended_too_short attendance_missing");
    QTest::newRow("all recorded") << with(&CertificateRule::needsKnownAttendance, true) << QStringLiteral("attendance_missing");
    QTest::newRow("37 percent") << with(&CertificateRule::minPercent, 37) << QString();
    QTest::newRow("38 percent") << with(&CertificateRule::minPercent, 38) << QStringLiteral("hours_missing");
    CertificateRule lenient = with(&CertificateRule::minTrainings, 1);
    lenient.attendanceMinPercent = 50;
    QTest::newRow("half a training counts") << lenient << QString();
}

void TestCertificateVerbs::ruleDecides()
{
    QFETCH(CertificateRule, rule);
    QFETCH(QString, obstacles);
    base::Clock::fix(testdata::at(12, 11, 9)); // all sessions are over
    const SmallProgramme p = testdata::smallProgramme();
    Programme programme = after(p.programme, worked(enrol(p.programme, p.second, {p.heide}, EnrolmentState::Enrolled)));
    programme = after(programme, worked(recordAttendance(programme, {{p.training, p.heide, Attendance::Partial, 60}, {p.closing, p.heide, Attendance::Absent, {}}})));
    if (const ChangeSet change = worked(setCertificateRule(programme, rule)); !change.isEmpty())
        programme = after(programme, change);
    const Entitlement verdict = entitlement(programme, ProgrammeIndex(programme), p.heide);
    QStringList codes;
    for (const EntitlementReason &reason : verdict.reasons)
        codes.append(QString::fromLatin1(enumIdentifier(reason.obstacle)));
    QCOMPARE(codes.join(u' '), obstacles);
    QCOMPARE(verdict.entitled, obstacles.isEmpty());
}

void TestCertificateVerbs::reasonsLeadToTheirPlace()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme programme = after(p.programme, worked(recordAttendance(p.programme, {{p.kickoff, p.heide, Attendance::Absent, {}},
                                                                                        {p.training, p.heide, Attendance::Unknown, {}}})));
    const EntitlementReasons reasons = entitlement(programme, ProgrammeIndex(programme), p.heide).reasons;
    QCOMPARE(reasons.size(), 3);
    QCOMPARE(reasons[0].session, p.kickoff);
    QCOMPARE(reasons[2].text, QStringLiteral("Attendance missing for “Training A”."));
    QCOMPARE(reasons[2].session, p.training);
    // What was never recorded is settled before what was.
    QCOMPARE(placeToSettle(reasons), findEnrolment(programme, p.training, p.heide)->id);
    QCOMPARE(placeToSettle(reasons.first(1)), findEnrolment(programme, p.kickoff, p.heide)->id);
    QVERIFY(!placeToSettle({}).isValid());
}

void TestCertificateVerbs::missingRecordsAreNamedOnce()
{
    base::Clock::fix(testdata::at(12, 11, 9)); // all sessions are over
    const SmallProgramme p = testdata::smallProgramme();
    Programme programme = after(p.programme, worked(recordAttendance(p.programme, {{p.closing, p.heide, Attendance::Unknown, {}}})));
    CertificateRule rule;
    rule.needsKnownAttendance = true;
    programme = after(programme, worked(setCertificateRule(programme, rule)));
    const QStringList texts = sentences(entitlement(programme, ProgrammeIndex(programme), p.heide).reasons);
    QCOMPARE(texts.count(QStringLiteral("Attendance missing for “Abschluss”.")), 1);
}

void TestCertificateVerbs::sessionsToComeNeedNoRecord()
{
    const SmallProgramme p = testdata::smallProgramme();
    Programme programme = after(p.programme, worked(enrol(p.programme, p.second, {p.heide}, EnrolmentState::Enrolled)));
    CertificateRule rule;
    rule.needsKnownAttendance = true;
    programme = after(programme, worked(setCertificateRule(programme, rule)));
    const auto isEntitled = [&] { return entitlement(programme, ProgrammeIndex(programme), p.heide).entitled; };
    QVERIFY(isEntitled());
    base::Clock::fix(programme.find(p.second)->startsAt);
    QVERIFY(!isEntitled());
    // Without a time it may have been held.
    Session undated = *programme.find(p.second);
    undated.startsAt = undated.endsAt = {};
    programme.table<Session>().replace(undated);
    base::Clock::fix(testdata::at(11, 5, 9));
    QVERIFY(!isEntitled());
}

void TestCertificateVerbs::cancelledSessionsDoNotCount()
{
    const SmallProgramme p = testdata::smallProgramme();
    Programme programme = after(p.programme, worked(enrol(p.programme, p.second, {p.heide}, EnrolmentState::Enrolled)));
    QCOMPARE(presentMinutes(programme, ProgrammeIndex(programme), p.heide), (PresentMinutes{360, 480}));
    Session session = *programme.find(p.second);
    session.state = SessionState::Cancelled;
    programme.table<Session>().replace(session);
    QCOMPARE(presentMinutes(programme, ProgrammeIndex(programme), p.heide), (PresentMinutes{360, 360}));
    CertificateRule rule;
    rule.minPercent = 100;
    rule.needsKnownAttendance = true;
    programme = after(programme, worked(setCertificateRule(programme, rule)));
    QVERIFY(entitlement(programme, ProgrammeIndex(programme), p.heide).entitled);
}

void TestCertificateVerbs::recordedMinutesCountInTheShare_data()
{
    QTest::addColumn<int>("attendance");
    QTest::addColumn<int>("recorded"); ///< minutes of 120, −1: none
    QTest::addColumn<int>("counted");
    QTest::newRow("present") << int(Attendance::Present) << -1 << 120;
    QTest::newRow("present, minutes") << int(Attendance::Present) << 100 << 100;
    QTest::newRow("present, more than all") << int(Attendance::Present) << 150 << 120;
    QTest::newRow("partly, minutes") << int(Attendance::Partial) << 30 << 30;
    QTest::newRow("partly, unknown") << int(Attendance::Partial) << -1 << 0;
    QTest::newRow("absent") << int(Attendance::Absent) << -1 << 0;
    QTest::newRow("absent, minutes left over") << int(Attendance::Absent) << 60 << 0;
}

void TestCertificateVerbs::recordedMinutesCountInTheShare()
{
    QFETCH(int, attendance);
    QFETCH(int, recorded);
    QFETCH(int, counted);
    SmallProgramme p = testdata::smallProgramme();
    Enrolment row = *findEnrolment(p.programme, p.training, p.heide);
    row.attendance = static_cast<Attendance>(attendance);
    row.minutes = recorded < 0 ? std::optional<int>() : recorded;
    p.programme.table<Enrolment>().replace(row);
    QCOMPARE(presentMinutes(*p.programme.find(p.training), row), counted);
    QCOMPARE(presentMinutes(p.programme, ProgrammeIndex(p.programme), p.heide), (PresentMinutes{240 + counted, 360}));
}

void TestCertificateVerbs::ruleIsTold()
{
    QCOMPARE(ruleConditions(CertificateRule()).size(), 3);
    const CertificateRule all{true, 2, true, 75, true, 80};
    QCOMPARE(ruleConditions(all).size(), 5);
    QVERIFY(ruleText(all).contains(QStringLiteral("75")));
    QVERIFY(ruleText(all).contains(QStringLiteral("the closing event was attended or excused")));
    QVERIFY(ruleText({false, 0, false, 0, false, 80}).contains(QStringLiteral("Everybody")));
}

void TestCertificateVerbs::entitledAreCountedBeforeTheRuleChanges()
{
    const SmallProgramme p = testdata::smallProgramme();
    CertificateRule rule = certificateRule(p.programme.info());
    QCOMPARE(entitledBy(p.programme, rule).size(), 4);
    rule.minTrainings = 2;
    QCOMPARE(entitledBy(p.programme, rule).size(), 0);
    const Programme decided = after(p.programme, worked(overrideEntitlement(p.programme, p.heide, true, QStringLiteral("led a group"), {})));
    QCOMPARE(entitledBy(decided, rule), QList<ParticipantId>{p.heide});
    QCOMPARE(ruleEffect(decided, rule), (RuleEffect{4, 1, 4, {}, {p.celik, p.mueller, p.weiss}}));
    QCOMPARE(ruleEffect(after(decided, worked(setCertificateRule(decided, rule))), certificateRule(decided.info())),
             (RuleEffect{1, 4, 4, {p.celik, p.mueller, p.weiss}, {}}));
}

void TestCertificateVerbs::numbersNameTheProgramme_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("one word") << QStringLiteral("Impuls 2024") << QStringLiteral("IMP-2024-0001-");
    QTest::newRow("initials") << QStringLiteral("Impulse für Kommunen 2024") << QStringLiteral("IK-2024-0001-");
    QTest::newRow("many words") << QStringLiteral("Neue Wege Für Alle In Stadt Und Land") << QStringLiteral("NWFA-2024-0001-");
    QTest::newRow("umlaut") << QStringLiteral("Ökomobil Österreich") << QStringLiteral("OO-2024-0001-");
    QTest::newRow("two letters") << QStringLiteral("zu") << QStringLiteral("ZU-2024-0001-");
    QTest::newRow("no letter") << QStringLiteral("2024") << QStringLiteral("2024-0001-");
    QTest::newRow("no Latin letter") << QStringLiteral("Програма") << QStringLiteral("2024-0001-");
}

void TestCertificateVerbs::numbersNameTheProgramme()
{
    QFETCH(QString, title);
    QFETCH(QString, beginning);
    SmallProgramme p = testdata::smallProgramme();
    ProgrammeInfo info = p.programme.info();
    info.title = title;
    p.programme.table<ProgrammeInfo>().replace(info);
    const QString number = nextCertificateNumbers(p.programme, 1).front();
    QCOMPARE(number.chopped(1), beginning);
    QVERIFY(isWellFormedCertificateNumber(number));
}

void TestCertificateVerbs::numbersRunOnUnderTheSameName()
{
    SmallProgramme p = issued();
    ProgrammeInfo info = p.programme.info();
    info.title = QStringLiteral("Ein Neuer Titel");
    p.programme.table<ProgrammeInfo>().replace(info);
    QCOMPARE(nextCertificateNumbers(p.programme, 1).front().chopped(1), QStringLiteral("IMP-2024-0003-"));
}

void TestCertificateVerbs::checkCharacterFindsTypingErrors()
{
    // The example of the GRid standard (IFPI, section 4), which uses the same system.
    QCOMPARE(checkCharacter(u"A1-2425G-ABC1234002"), QChar(u'M'));
    const QString number = nextCertificateNumbers(testdata::smallProgramme().programme, 12).back();
    QVERIFY(isWellFormedCertificateNumber(number));
    QVERIFY(isWellFormedCertificateNumber(QStringLiteral("2024-0012-3")));
    QVERIFY(!isWellFormedCertificateNumber(QStringLiteral("2024-0021-3")));
    for (qsizetype at = 0; at < number.size(); ++at) {
        QString wrong = number;
        wrong[at] = wrong[at] == u'7' ? u'8' : u'7';
        QVERIFY2(!isWellFormedCertificateNumber(wrong), qPrintable(wrong));
    }
    QVERIFY(!isWellFormedCertificateNumber(number.toLower()));
    QVERIFY(!isWellFormedCertificateNumber({}));
}

void TestCertificateVerbs::applyUndoRedo_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("supersede") << Verb([](const SmallProgramme &p) {
        return supersedeCertificate(p.programme, numberOf(p, p.heide), correction(p, p.heide), QStringLiteral("name misspelt"));
    });
    QTest::newRow("revoke") << Verb([](const SmallProgramme &p) {
        return revokeCertificates(p.programme, {numberOf(p, p.heide), numberOf(p, p.weiss).toLower()}, QStringLiteral("printed too early"));
    });
    QTest::newRow("hand over") << Verb([](const SmallProgramme &p) {
        return setHandover(p.programme, {CertificateId{1}, CertificateId{2}}, CertificateHandover::HandedOver, QDate(2024, 12, 10));
    });
    QTest::newRow("rule") << Verb([](const SmallProgramme &p) { return setCertificateRule(p.programme, {false, 2, false, 80, true, 75}); });
}

void TestCertificateVerbs::applyUndoRedo()
{
    QFETCH(Verb, verb);
    const SmallProgramme p = issued();
    const ChangeSet change = worked(verb(p));
    QVERIFY(!change.isEmpty());
    QVERIFY(!change.label.isEmpty());
    const Programme done = after(p.programme, change);
    QVERIFY(!(done == p.programme));
    const Programme undone = after(done, change.inverse());
    QVERIFY(undone == p.programme);
    QVERIFY(after(undone, change) == done);
}

void TestCertificateVerbs::refuses_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    QTest::newRow("typing error") << Verb([](const SmallProgramme &p) { return revokeCertificates(p.programme, {QStringLiteral("IMP-2024-0001-0")}, QStringLiteral("x")); })
                                  << QStringLiteral("typing error");
    QTest::newRow("unknown") << Verb([](const SmallProgramme &p) {
        return revokeCertificates(p.programme, {nextCertificateNumbers(p.programme, 1).front()}, QStringLiteral("x"));
    }) << QStringLiteral("No certificate");
    QTest::newRow("no reason to revoke") << Verb([](const SmallProgramme &p) { return revokeCertificates(p.programme, {numberOf(p, p.heide)}, QStringLiteral(" ")); })
                                         << QStringLiteral("reason");
    QTest::newRow("revoke twice") << Verb([](const SmallProgramme &p) {
        return revokeCertificates(p.programme, {numberOf(p, p.heide), numberOf(p, p.heide)}, QStringLiteral("x"));
    }) << QStringLiteral("revoked already");
    QTest::newRow("no reason to correct") << Verb([](const SmallProgramme &p) { return supersedeCertificate(p.programme, numberOf(p, p.heide), correction(p, p.heide), {}); })
                                          << QStringLiteral("reason");
    QTest::newRow("another person") << Verb([](const SmallProgramme &p) {
        return supersedeCertificate(p.programme, numberOf(p, p.heide), correction(p, p.weiss), QStringLiteral("x"));
    }) << QStringLiteral("same kind");
    QTest::newRow("number given") << Verb([](const SmallProgramme &p) {
        IssuedDocument document = correction(p, p.heide);
        document.number = numberOf(p, p.weiss);
        return supersedeCertificate(p.programme, numberOf(p, p.heide), document, QStringLiteral("x"));
    }) << QStringLiteral("already given");
    QTest::newRow("hand over what is void") << Verb([](const SmallProgramme &p) {
        const Programme revoked = after(p.programme, worked(revokeCertificates(p.programme, {numberOf(p, p.heide)}, QStringLiteral("x"))));
        return setHandover(revoked, {CertificateId{1}}, CertificateHandover::HandedOver, QDate(2024, 12, 10));
    }) << QStringLiteral("no longer valid");
    QTest::newRow("correct what is void") << Verb([](const SmallProgramme &p) {
        const Programme revoked = after(p.programme, worked(revokeCertificates(p.programme, {numberOf(p, p.heide)}, QStringLiteral("x"))));
        return supersedeCertificate(revoked, numberOf(p, p.heide), correction(p, p.heide), QStringLiteral("x"));
    }) << QStringLiteral("revoked already");
    QTest::newRow("101 percent") << Verb([](const SmallProgramme &p) { return setCertificateRule(p.programme, {true, 1, true, 101, false, 80}); })
                                 << QStringLiteral("0 to 100");
}

void TestCertificateVerbs::refuses()
{
    QFETCH(Verb, verb);
    QFETCH(QString, words);
    const auto result = verb(issued());
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TestCertificateVerbs::correctionPointsToWhatItCorrects()
{
    SmallProgramme p = issued();
    const QString number = numberOf(p, p.heide);
    const IssuedDocument document = correction(p, p.heide);
    p.programme = after(p.programme, worked(supersedeCertificate(p.programme, number, document, QStringLiteral(" name misspelt "))));
    const Certificate &old = *findCertificate(p.programme, number);
    QCOMPARE(old.state, CertificateState::Superseded);
    QCOMPARE(old.reason, QStringLiteral("name misspelt"));
    const Certificate *newer = correctionOf(p.programme, old.id);
    QVERIFY(newer);
    QCOMPARE(newer->number, document.number);
    QCOMPARE(newer->state, CertificateState::Valid);
    QCOMPARE(newer->statement, document.statement);
    QVERIFY(!correctionOf(p.programme, newer->id));
    const auto again = supersedeCertificate(p.programme, number, correction(p, p.heide), QStringLiteral("x"));
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(document.number));
    // Who was corrected holds one valid certificate and gets no second one.
    QVERIFY(!issueCertificates(p.programme, {correction(p, p.heide)}));
}

void TestCertificateVerbs::issuingIsARecord()
{
    const SmallProgramme p = issued();
    QVERIFY(worked(issueCertificates(p.programme, {correction(p, p.celik)})).isRecord);
    QVERIFY(worked(revokeCertificates(p.programme, {numberOf(p, p.heide)}, QStringLiteral("x"))).isRecord);
    QVERIFY(worked(supersedeCertificate(p.programme, numberOf(p, p.heide), correction(p, p.heide), QStringLiteral("x"))).isRecord);
    QVERIFY(!worked(setHandover(p.programme, {CertificateId{1}}, CertificateHandover::ToPost, {})).isRecord);
    // Who was revoked may get another one.
    const Programme revoked = after(p.programme, worked(revokeCertificates(p.programme, {numberOf(p, p.heide)}, QStringLiteral("x"))));
    QVERIFY(issueCertificates(revoked, {correction(p, p.heide)}));
}

void TestCertificateVerbs::handoverKeepsItsDay()
{
    SmallProgramme p = issued();
    p.programme = after(p.programme, worked(setHandover(p.programme, {CertificateId{1}}, CertificateHandover::HandedOver, QDate(2024, 12, 10))));
    const ChangeSet again = worked(setHandover(p.programme, {CertificateId{1}}, CertificateHandover::HandedOver, QDate(2024, 12, 20)));
    QVERIFY(again.isEmpty());
    p.programme = after(p.programme, worked(setHandover(p.programme, {CertificateId{1}}, CertificateHandover::ToPost, QDate(2024, 12, 20))));
    QVERIFY(!p.programme.find(CertificateId{1})->handedOverOn.isValid());
}

LOTSE_TEST_MAIN(TestCertificateVerbs)
#include "tst_certificateverbs.moc"
