#include "programmes.h"

#include "domain/verbs/schedulingverbs.h"

#include "support/testmain.h"

using namespace domain;
using testdata::at;
using testdata::SmallProgramme;

/// Stretching sessions and giving them a time.
class TestSchedulingVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stretches_data();
    void stretches();
    void stretchesOverTheEndOfSummerTime();
    void givesAnEndThatIsMissing();
    void refusesToStretch();
    void placesSessions();
    void keepsTheLengthWhenPlaced();
    void refusesToPlace();

private:
    void checkReturns(const Programme &before, const ChangeSet &change);

    SmallProgramme m_small;
};

void TestSchedulingVerbs::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_small = testdata::smallProgramme();
}

/// Apply, undo and redo give the programmes that they should.
void TestSchedulingVerbs::checkReturns(const Programme &before, const ChangeSet &change)
{
    const auto after = applied(before, change);
    QVERIFY(after);
    const auto undone = applied(*after, change.inverse());
    QVERIFY(undone);
    QVERIFY(*undone == before);
    const auto redone = applied(*undone, change);
    QVERIFY(redone);
    QVERIFY(*redone == *after);
}

void TestSchedulingVerbs::stretches_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QTime>("end");
    QTest::newRow("longer") << 45 << QTime(12, 45);
    QTest::newRow("shorter") << -30 << QTime(11, 30);
    QTest::newRow("as short as may be") << -105 << QTime(10, 15);
    QTest::newRow("unchanged") << 0 << QTime(12, 0);
}

void TestSchedulingVerbs::stretches()
{
    QFETCH(int, minutes);
    QFETCH(QTime, end);
    const auto change = stretchSession(m_small.programme, m_small.training, minutes);
    QVERIFY(change);
    QCOMPARE(change->isEmpty(), minutes == 0);
    const auto after = applied(m_small.programme, *change);
    QCOMPARE(after->find(m_small.training)->endsAt.time(), end);
    QCOMPARE(after->find(m_small.training)->startsAt, at(10, 22, 10));
    checkReturns(m_small.programme, *change);
    if (minutes == 45)
        QCOMPARE(change->label, QStringLiteral("Change the length of “Training A” to Tue, 22 October 2024, 10:00–12:45"));
}

/// From 22:00 to 24:00 on the eve of 27 October 2024; four hours later the clock says 4, five hours have passed.
void TestSchedulingVerbs::stretchesOverTheEndOfSummerTime()
{
    Programme programme = m_small.programme;
    Session night = *programme.find(m_small.training);
    night.startsAt = at(10, 26, 22);
    night.endsAt = at(10, 27, 0);
    programme.table<Session>().replace(night);
    const auto change = stretchSession(programme, night.id, 4 * 60);
    QVERIFY(change);
    const Session after = *applied(programme, *change)->find(night.id);
    QCOMPARE(after.endsAt, at(10, 27, 4));
    QCOMPARE(after.startsAt.secsTo(after.endsAt), qint64(7 * 3600));
    checkReturns(programme, *change);
}

void TestSchedulingVerbs::givesAnEndThatIsMissing()
{
    Programme programme = m_small.programme;
    Session open = *programme.find(m_small.training);
    open.endsAt = {};
    programme.table<Session>().replace(open);
    QCOMPARE(shownEnd(open), at(10, 22, 12));
    const auto change = stretchSession(programme, open.id, -60);
    QVERIFY(change);
    QCOMPARE(applied(programme, *change)->find(open.id)->endsAt, at(10, 22, 11));
    checkReturns(programme, *change);
}

void TestSchedulingVerbs::refusesToStretch()
{
    QVERIFY(!stretchSession(m_small.programme, SessionId{999}, 15));
    const auto tooShort = stretchSession(m_small.programme, m_small.training, -110);
    QVERIFY(!tooShort);
    QVERIFY(tooShort.error().message.contains(QStringLiteral("Training A")));
    Programme programme = m_small.programme;
    Session undated = *programme.find(m_small.training);
    undated.startsAt = undated.endsAt = {};
    programme.table<Session>().replace(undated);
    QVERIFY(!stretchSession(programme, undated.id, 15));
    QVERIFY(!shownEnd(undated).isValid());
    QCOMPARE(stretched(undated, 15), undated);
}

void TestSchedulingVerbs::placesSessions()
{
    Programme programme = m_small.programme;
    for (const SessionId id : {m_small.training, m_small.second}) {
        Session undated = *programme.find(id);
        undated.startsAt = undated.endsAt = {};
        programme.table<Session>().replace(undated);
    }
    const auto one = placeSessions(programme, {m_small.training}, at(11, 5, 14));
    QVERIFY(one);
    QCOMPARE(one->label, QStringLiteral("Move “Training A” to Tue, 5 November 2024, 14:00–16:00"));
    checkReturns(programme, *one);
    const auto both = placeSessions(programme, {m_small.training, m_small.second}, at(11, 5, 14));
    QVERIFY(both);
    QCOMPARE(both->size(), size_t(2));
    QVERIFY(both->label.contains(u'2'));
    QCOMPARE(applied(programme, *both)->find(m_small.second)->endsAt, at(11, 5, 16));
    checkReturns(programme, *both);
}

void TestSchedulingVerbs::keepsTheLengthWhenPlaced()
{
    Programme programme = m_small.programme;
    Session session = *programme.find(m_small.training);
    session.endsAt = session.startsAt.addSecs(90 * 60);
    programme.table<Session>().replace(session);
    const auto change = placeSessions(programme, {session.id}, at(10, 27, 1));
    QVERIFY(change);
    QCOMPARE(applied(programme, *change)->find(session.id)->endsAt.time(), QTime(2, 30));
    const auto same = placeSessions(programme, {session.id}, session.startsAt);
    QVERIFY(same && same->isEmpty());
}

void TestSchedulingVerbs::refusesToPlace()
{
    QVERIFY(!placeSessions(m_small.programme, {SessionId{999}}, at(11, 5, 14)));
    QVERIFY(!placeSessions(m_small.programme, {m_small.training}, {}));
}

LOTSE_TEST_MAIN(TestSchedulingVerbs)
#include "tst_schedulingverbs.moc"
