#include "ruletest.h"

#include "domain/rules/scheduletellings.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/sessionverbs.h"

using namespace Qt::StringLiterals;
using namespace testdata;

/// Who holds what else than is so, as open problems; and what schedules tell.
class TestNoticeProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesWhoHoldsAnEarlierTime();
    void saysWhatDiffers();
    void namesWhoStillExpectsIt();
    void namesThoseOfARemovedSession();
    void oneCoachAlone();
    void neverToldIsAProblemInTheLastDays();
    void draftsWaitForConfirmation();
    void draftsOfRemovedSessionsWaitToo();
    void personalSchedulesTellTheirSessions();
    void sharedSchedulesTellWhoIsInThem();

private:
    void apply(const ChangeSet &change) { m_p.programme = applied(m_p.programme, change).value(); }
    void change(SessionId id, const std::function<void(Session &)> &how) { edit<Session>(m_p.programme, id, how); }
    [[nodiscard]] Problem only(const QString &code) const;
    [[nodiscard]] QStringList labels(const Problem &problem) const;

    TidyProgramme m_p;
};

/// Two people and a coach are to come to the training ahead, and know it.
void TestNoticeProblems::init()
{
    m_p = tidyProgramme();
    for (const ParticipantId person : {m_p.heide, m_p.mueller})
        place(m_p.programme, m_p.second, person, [](Enrolment &row) { row.stateSince = QDate(2024, 9, 20); });
    tellEverybody(m_p.programme);
    QCOMPARE(codes(m_p.programme), QStringList());
}

/// The one problem there is, with this code.
Problem TestNoticeProblems::only(const QString &code) const
{
    const std::vector<Problem> found = problems(m_p.programme);
    if (found.size() != 1 || found.front().code != code) {
        QTest::qFail(qPrintable(u"found: "_s + codes(m_p.programme).join(u' ')), __FILE__, __LINE__);
        return {};
    }
    return found.front();
}

QStringList TestNoticeProblems::labels(const Problem &problem) const
{
    QStringList result;
    for (const Subject &row : problem.subjects)
        result.append(row.table + u' ' + row.label);
    return result;
}

void TestNoticeProblems::namesWhoHoldsAnEarlierTime()
{
    change(m_p.second, [](Session &row) {
        row.startsAt = row.startsAt.addSecs(3600);
        row.endsAt = row.endsAt.addSecs(3600);
    });
    const Problem problem = only(u"told_outdated"_s);
    QCOMPARE(problem.severity, Severity::Warning);
    QVERIFY2(problem.text.contains(u"2 people and 1 coach"), qPrintable(problem.text));
    QVERIFY2(problem.text.contains(u"12 November 2024, 10:00–12:00"), qPrintable(problem.text));
    QCOMPARE(labels(problem), (QStringList{u"session Training B"_s, u"participant Änne von der Heide"_s, u"participant Anja Müller"_s, u"coach Paula Beispiel"_s}));
    tellEverybody(m_p.programme);
    QCOMPARE(codes(m_p.programme), QStringList());
}

void TestNoticeProblems::saysWhatDiffers()
{
    const QDateTime start = m_p.programme.find(m_p.second)->startsAt;
    change(m_p.second, [](Session &row) { row.title = u"Neuer Titel"_s; });
    QCOMPARE(codes(m_p.programme), QStringList());
    change(m_p.second, [](Session &row) { row.link = u"https://anders.example"_s; });
    QVERIFY(only(u"told_outdated"_s).text.contains(u"where"));
    // One of them learns of a move that is changed again: they hold different dates.
    change(m_p.second, [&](Session &row) { row.startsAt = start.addSecs(1800); });
    apply(noteTellings(m_p.programme, {{{m_p.heide, {}}, calendarUid(m_p.programme, m_p.second)}}, NoticeWay::Spoken, Confirmation::Given).value());
    change(m_p.second, [&](Session &row) { row.startsAt = start.addSecs(3600); });
    const QString text = only(u"told_outdated"_s).text;
    QVERIFY2(text.contains(u"earlier dates"), qPrintable(text));
}

void TestNoticeProblems::namesWhoStillExpectsIt()
{
    apply(enrol(m_p.programme, m_p.second, {m_p.heide}, EnrolmentState::Cancelled).value());
    const Problem lost = only(u"told_outdated"_s);
    QVERIFY2(lost.text.contains(u"not have to come"), qPrintable(lost.text));
    QCOMPARE(labels(lost), (QStringList{u"session Training B"_s, u"participant Änne von der Heide"_s}));
    // Who still has to come holds another time: that is another problem of the same session.
    change(m_p.second, [](Session &row) { row.startsAt = row.startsAt.addSecs(1800); });
    QCOMPARE(codes(m_p.programme), (QStringList{u"told_outdated"_s, u"told_outdated"_s}));
    QVERIFY(keys(m_p.programme).first() != keys(m_p.programme).last());
    apply(cancelSessions(m_p.programme, {m_p.second}).value());
    const Problem off = only(u"told_outdated"_s);
    QVERIFY2(off.text.contains(u"is off"), qPrintable(off.text));
    QCOMPARE(off.subjects.size(), 4);
    tellEverybody(m_p.programme);
    QCOMPARE(codes(m_p.programme), QStringList());
}

void TestNoticeProblems::namesThoseOfARemovedSession()
{
    const Programme before = m_p.programme;
    const ChangeSet removal = removeRecords(before, "session", {m_p.second.value}).value();
    apply(removal);
    const Problem problem = problemOf(m_p.programme, u"told_outdated"_s);
    QVERIFY2(problem.text.contains(u"“Training B”") && problem.text.contains(u"12 November 2024"), qPrintable(problem.text));
    QCOMPARE(labels(problem), (QStringList{u"participant Änne von der Heide"_s, u"participant Anja Müller"_s, u"coach Paula Beispiel"_s}));
    apply(removal.inverse());
    QVERIFY(m_p.programme == before);
    QCOMPARE(codes(m_p.programme), QStringList());
}

void TestNoticeProblems::oneCoachAlone()
{
    for (const ParticipantId person : {m_p.heide, m_p.mueller})
        apply(enrol(m_p.programme, m_p.second, {person}, EnrolmentState::Declined).value());
    // Who declined knows it.
    QCOMPARE(codes(m_p.programme), QStringList());
    change(m_p.second, [](Session &row) { row.place = u"Bürgerhaus"_s; });
    const Problem problem = only(u"told_outdated"_s);
    QCOMPARE(labels(problem), (QStringList{u"session Training B"_s, u"coach Paula Beispiel"_s}));
    QVERIFY2(!problem.text.contains(u"people"), qPrintable(problem.text));
}

void TestNoticeProblems::neverToldIsAProblemInTheLastDays()
{
    Programme &programme = m_p.programme;
    place(programme, m_p.second, m_p.weiss, [](Enrolment &row) { row.stateSince = QDate(2024, 9, 20); });
    QCOMPARE(codes(programme).count(u"never_told"_s), 1);
    const Problem problem = problemOf(programme, u"never_told"_s);
    QCOMPARE(problem.severity, Severity::Warning);
    QCOMPARE(labels(problem), (QStringList{u"session Training B"_s, u"participant Jörg Weiß"_s}));
    // From 14 days before, whole days; a session that is off concerns nobody.
    base::Clock::fix(at(10, 28, 23));
    QCOMPARE(codes(programme).count(u"never_told"_s), 0);
    base::Clock::fix(at(10, 29, 1));
    QCOMPARE(codes(programme).count(u"never_told"_s), 1);
    base::Clock::fix(at(11, 5, 9).addSecs(1800));
    change(m_p.second, [](Session &row) { row.state = SessionState::Cancelled; });
    QCOMPARE(codes(programme).count(u"never_told"_s), 0);
}

void TestNoticeProblems::draftsWaitForConfirmation()
{
    change(m_p.second, [](Session &row) { row.startsAt = row.startsAt.addSecs(1800); });
    const QString uid = calendarUid(m_p.programme, m_p.second);
    apply(noteTellings(m_p.programme, {{{m_p.heide, {}}, uid}, {{{}, m_p.coach}, uid}}, NoticeWay::Mail, Confirmation::Awaited).value());
    QCOMPARE(codes(m_p.programme), (QStringList{u"told_outdated"_s, u"told_unconfirmed"_s}));
    QCOMPARE(problemOf(m_p.programme, u"told_outdated"_s).subjects.size(), 2);
    const Problem waiting = problemOf(m_p.programme, u"told_unconfirmed"_s);
    QCOMPARE(waiting.severity, Severity::Hint);
    QCOMPARE(waiting.subjects.size(), 3);
    QCOMPARE(waiting.fixes.size(), 1);
    tryFixes(m_p.programme, waiting);
    apply(solveProblem(m_p.programme, waiting, u"confirm_sent"_s).value());
    QCOMPARE(codes(m_p.programme), QStringList(u"told_outdated"_s));
}

void TestNoticeProblems::draftsOfRemovedSessionsWaitToo()
{
    const QString uid = calendarUid(m_p.programme, m_p.second);
    apply(removeRecords(m_p.programme, "session", {m_p.second.value}).value());
    apply(noteTellings(m_p.programme, {{{m_p.heide, {}}, uid, true}}, NoticeWay::Mail, Confirmation::Awaited).value());
    const Problem waiting = problemOf(m_p.programme, u"told_unconfirmed"_s);
    QVERIFY2(waiting.text.contains(u"“Training B”"), qPrintable(waiting.text));
    tryFixes(m_p.programme, waiting);
}

void TestNoticeProblems::personalSchedulesTellTheirSessions()
{
    const QList<SessionId> sessions{m_p.training, m_p.second, m_p.closing};
    const Recipient person{m_p.heide, {}};
    const QDateTime now = base::Clock::now();
    const auto told = [&] { return tellingsOfPersonalSchedules(m_p.programme, {person}, sessions, now); };
    QCOMPARE(told(), (QList<Telling>{{person, calendarUid(m_p.programme, m_p.second)}, {person, calendarUid(m_p.programme, m_p.closing)}}));
    apply(enrol(m_p.programme, m_p.closing, {m_p.heide}, EnrolmentState::Cancelled).value());
    QCOMPARE(told(), (QList<Telling>{{person, calendarUid(m_p.programme, m_p.second)}}));
    apply(cancelSessions(m_p.programme, {m_p.second}).value());
    QCOMPARE(told(), (QList<Telling>{{person, calendarUid(m_p.programme, m_p.second), true}}));
}

void TestNoticeProblems::sharedSchedulesTellWhoIsInThem()
{
    const QDateTime now = base::Clock::now();
    const auto told = [&] { return tellingsOfSharedSchedule(m_p.programme, {m_p.second}, now); };
    QCOMPARE(told().size(), 3);
    QVERIFY(!m_p.programme.find(m_p.second)->link.isEmpty());
    QVERIFY(sessionsToldWithoutLinks(m_p.programme, {m_p.second}).isEmpty());
    apply(enrol(m_p.programme, m_p.second, {m_p.mueller}, EnrolmentState::Cancelled).value());
    QCOMPARE(told().size(), 2);
    apply(cancelSessions(m_p.programme, {m_p.second}).value());
    QCOMPARE(told().size(), 3);
    QCOMPARE(sessionsToldWithoutLinks(m_p.programme, {m_p.second}), QList{m_p.second});
    for (const Telling &telling : told())
        QVERIFY(telling.cancelled);
}

LOTSE_TEST_MAIN(TestNoticeProblems)
#include "tst_noticeproblems.moc"
