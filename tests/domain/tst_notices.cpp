#include "changes.h"
#include "programmes.h"

#include "domain/programmeindex.h"
#include "domain/rules/holdings.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/noticeverbs.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/sessionverbs.h"

#include "support/testmain.h"

using namespace domain;
using testdata::after;
using testdata::SmallProgramme;
using testdata::worked;

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyWasToldAtFirst();
    void everyoneToldHoldsWhatIsSo();
    void aMoveLeavesOldTimes();
    void takingTheMoveBackLeavesNobodyBehind();
    void whatWasToldMeanwhileStaysTold();
    void aDraftWaitsForConfirmation();
    void whoLostThePlaceHasToBeTold();
    void aCancelledSessionHasToBeTold();
    void aRemovedSessionHasToBeTold();
    void aCancellationIsALaterVersion();
    void aSessionThatComesBackIsALaterVersion();
    void removedPeopleTakeTheirNoticesAlong();
    void urgentOnesAreSoonOrHoldSomethingElse();
    void sessionsThatBegunAreOver();
    void versionsRiseOnlyWithWhatWasTold();
    void unknownRecipientsAndSessionsAreRefused();
    void undoAndRedoAgree();

private:
    [[nodiscard]] QDateTime now() const { return testdata::at(9, 1, 8); }
    [[nodiscard]] std::vector<Holding> open() const { return holdings(m_small.programme, now(), HoldingScope::Open); }
    void apply(const ChangeSet &changeSet) { m_small.programme = after(m_small.programme, changeSet); }
    void tellEverybody();
    void move(SessionId session, int hours);
    [[nodiscard]] QList<HoldingState> states(SessionId session) const;

    SmallProgramme m_small;
};

void TestNotices::init()
{
    m_small = testdata::smallProgramme();
}

/// Writes what everybody has to know and confirms it.
void TestNotices::tellEverybody()
{
    QList<Telling> tellings;
    for (const Holding &holding : open())
        tellings.append({holding.recipient, holding.uid, holding.state == HoldingState::StillComing});
    apply(worked(noteTellings(m_small.programme, tellings, NoticeWay::Mail, Confirmation::Given)));
}

void TestNotices::move(SessionId id, int hours)
{
    Session session = *m_small.programme.find(id);
    Draft draft(m_small.programme, QStringLiteral("Move"));
    session.startsAt = session.startsAt.addSecs(hours * 3600);
    session.endsAt = session.endsAt.addSecs(hours * 3600);
    draft.update(session);
    apply(draft.take());
}

QList<HoldingState> TestNotices::states(SessionId session) const
{
    QList<HoldingState> found;
    for (const Holding &holding : holdings(m_small.programme, now())) {
        if (holding.session == session)
            found.append(holding.state);
    }
    return found;
}

void TestNotices::nobodyWasToldAtFirst()
{
    const auto found = open();
    QVERIFY(!found.empty());
    for (const Holding &holding : found) {
        QCOMPARE(holding.state, HoldingState::NeverTold);
        QVERIFY(!holding.told.isValid());
    }
    QList<Recipient> people;
    for (const Holding &holding : found) {
        if (holding.session == m_small.kickoff)
            people.append(holding.recipient);
    }
    QCOMPARE(people, recipientsOf(m_small.programme, m_small.kickoff));
}

void TestNotices::everyoneToldHoldsWhatIsSo()
{
    const size_t count = open().size();
    tellEverybody();
    QVERIFY(open().empty());
    QCOMPARE(holdings(m_small.programme, now()).size(), count);
}

void TestNotices::aMoveLeavesOldTimes()
{
    tellEverybody();
    move(m_small.training, 1);
    const auto found = open();
    QCOMPARE(qsizetype(found.size()), recipientsOf(m_small.programme, m_small.training).size());
    for (const Holding &holding : found) {
        QCOMPARE(holding.session, m_small.training);
        QCOMPARE(holding.state, HoldingState::Outdated);
        QCOMPARE(m_small.programme.find(holding.told)->startsAt.addSecs(3600), m_small.programme.find(m_small.training)->startsAt);
    }
    tellEverybody();
    QVERIFY(open().empty());
}

void TestNotices::takingTheMoveBackLeavesNobodyBehind()
{
    tellEverybody();
    move(m_small.training, 1);
    move(m_small.training, -1);
    QVERIFY(open().empty());
}

void TestNotices::whatWasToldMeanwhileStaysTold()
{
    tellEverybody();
    move(m_small.training, 1);
    tellEverybody();
    move(m_small.training, -1);
    QCOMPARE(qsizetype(open().size()), recipientsOf(m_small.programme, m_small.training).size());
}

void TestNotices::aDraftWaitsForConfirmation()
{
    const Recipient person{m_small.heide, {}};
    const QString uid = calendarUid(m_small.programme, m_small.kickoff);
    apply(worked(noteTellings(m_small.programme, {{person, uid}}, NoticeWay::Mail, Confirmation::Awaited)));
    const auto holdingOf = [&] {
        for (const Holding &holding : holdings(m_small.programme, now())) {
            if (holding.recipient == person && holding.uid == uid)
                return holding;
        }
        return Holding{};
    };
    QCOMPARE(holdingOf().state, HoldingState::NeverTold);
    const NoticeId draft = holdingOf().written;
    QVERIFY(draft.isValid());
    apply(worked(confirmNotices(m_small.programme, {draft})));
    QCOMPARE(holdingOf().state, HoldingState::Current);
    QCOMPARE(holdingOf().told, draft);
    QVERIFY(!holdingOf().written.isValid());
    QVERIFY(worked(confirmNotices(m_small.programme, {draft})).isEmpty());
    apply(worked(withdrawNotices(m_small.programme, {draft})));
    QCOMPARE(holdingOf().state, HoldingState::NeverTold);
    // A draft that a later change overtook says nothing of how it is.
    apply(worked(noteTellings(m_small.programme, {{person, uid}}, NoticeWay::Mail, Confirmation::Awaited)));
    move(m_small.kickoff, 2);
    QVERIFY(!holdingOf().written.isValid());
}

void TestNotices::whoLostThePlaceHasToBeTold()
{
    tellEverybody();
    const Enrolment *row = findEnrolment(m_small.programme, m_small.training, m_small.heide);
    QVERIFY(row);
    Enrolment enrolment = *row;
    const auto become = [&](EnrolmentState state) {
        Draft draft(m_small.programme, QStringLiteral("State"));
        enrolment.state = state;
        draft.update(enrolment);
        apply(draft.take());
    };
    become(EnrolmentState::Cancelled);
    QCOMPARE(open().size(), size_t(1));
    QCOMPARE(open().front().state, HoldingState::StillComing);
    QCOMPARE(open().front().recipient, (Recipient{m_small.heide, {}}));
    become(EnrolmentState::Declined);
    QVERIFY(open().empty());
    become(EnrolmentState::Cancelled);
    tellEverybody();
    QVERIFY(open().empty());
    become(EnrolmentState::Enrolled);
    QCOMPARE(open().size(), size_t(1));
    QCOMPARE(open().front().state, HoldingState::NeverTold);
}

void TestNotices::aCancelledSessionHasToBeTold()
{
    tellEverybody();
    const qsizetype count = recipientsOf(m_small.programme, m_small.training).size();
    apply(worked(cancelSessions(m_small.programme, {m_small.training})));
    QCOMPARE(states(m_small.training), QList<HoldingState>(count, HoldingState::StillComing));
    const auto entry = entryOf(m_small.programme, {open().front().recipient, open().front().uid, true});
    QCOMPARE(entry->status, EntryStatus::Cancelled);
    QCOMPARE(entry->sequence, 1);
    tellEverybody();
    QVERIFY(open().empty());
}

void TestNotices::aRemovedSessionHasToBeTold()
{
    tellEverybody();
    const qsizetype count = recipientsOf(m_small.programme, m_small.training).size();
    const QString title = m_small.programme.find(m_small.training)->title;
    apply(worked(removeRecords(m_small.programme, "session", {m_small.training.value})));
    const auto found = open();
    QCOMPARE(qsizetype(found.size()), count);
    const auto entry = entryOf(m_small.programme, {found.front().recipient, found.front().uid, true});
    QCOMPARE(entry->title, title);
    QCOMPARE(entry->sequence, 1);
    QVERIFY(!entry->session.isValid());
    tellEverybody();
    QVERIFY(open().empty());
}

void TestNotices::aCancellationIsALaterVersion()
{
    tellEverybody();
    apply(worked(enrol(m_small.programme, m_small.training, {m_small.heide}, EnrolmentState::Cancelled)));
    tellEverybody();
    apply(worked(removeRecords(m_small.programme, "session", {m_small.training.value})));
    QVERIFY(!open().empty());
    QCOMPARE(entryOf(m_small.programme, {open().front().recipient, open().front().uid, true})->sequence, 1);
    tellEverybody();
    QCOMPARE(entryOf(m_small.programme, {Recipient{m_small.heide, {}}, calendarUid(m_small.programme, m_small.training), true})->sequence, 1);
}

void TestNotices::aSessionThatComesBackIsALaterVersion()
{
    tellEverybody();
    const ChangeSet removal = worked(removeRecords(m_small.programme, "session", {m_small.training.value}));
    apply(removal);
    apply(removal.inverse());
    const auto version = [&] { return CalendarEntries(m_small.programme).of(*m_small.programme.find(m_small.training)).sequence; };
    QCOMPARE(version(), 0);
    apply(removal);
    tellEverybody();
    apply(removal.inverse());
    QVERIFY(!CalendarEntries(m_small.programme).isPublished(*m_small.programme.find(m_small.training)));
    QCOMPARE(version(), 2);
    QVERIFY(!open().empty());
    tellEverybody();
    QCOMPARE(version(), 2);
    QVERIFY(open().empty());
}

void TestNotices::removedPeopleTakeTheirNoticesAlong()
{
    tellEverybody();
    const Programme before = m_small.programme;
    const auto noticesOf = [&](const Programme &programme) {
        return std::count_if(programme.table<Notice>().begin(), programme.table<Notice>().end(), [&](const Notice &notice) { return notice.participant == m_small.heide; });
    };
    QVERIFY(noticesOf(before) > 0);
    const ChangeSet removal = worked(removeRecords(before, "participant", {m_small.heide.value}));
    const Programme without = after(before, removal);
    QCOMPARE(noticesOf(without), 0);
    QVERIFY(without.table<Notice>().size() > 0);
    QVERIFY(holdings(without, now(), HoldingScope::Open).empty());
    QCOMPARE(after(without, removal.inverse()), before);
    QCOMPARE(after(after(without, removal.inverse()), removal), without);
}

void TestNotices::urgentOnesAreSoonOrHoldSomethingElse()
{
    const auto urgent = [&](const QDateTime &untoldUntil) {
        const ProgrammeIndex index(m_small.programme);
        return urgentHoldings(m_small.programme, index, now(), untoldUntil);
    };
    const QDateTime start = m_small.programme.find(m_small.training)->startsAt;
    for (const Holding &holding : urgent(start))
        QVERIFY(holding.session == m_small.kickoff || holding.session == m_small.training);
    QVERIFY(urgent(start.addSecs(-1)).size() < urgent(start).size());
    QCOMPARE(urgent(testdata::at(12, 31, 8)), open());
    // Whoever holds something else is urgent, however far away it is; so is what awaits confirmation.
    QVERIFY(urgent(now()).empty());
    const Recipient person{m_small.heide, {}};
    apply(worked(noteTellings(m_small.programme, {{person, calendarUid(m_small.programme, m_small.closing)}}, NoticeWay::Mail, Confirmation::Awaited)));
    QCOMPARE(urgent(now()).size(), size_t(1));
    tellEverybody();
    move(m_small.closing, 1);
    QCOMPARE(qsizetype(urgent(now()).size()), recipientsOf(m_small.programme, m_small.closing).size());
}

void TestNotices::sessionsThatBegunAreOver()
{
    QVERIFY(holdings(m_small.programme, testdata::at(12, 31, 8)).empty());
    const QDateTime start = m_small.programme.find(m_small.kickoff)->startsAt;
    for (const Holding &holding : holdings(m_small.programme, start.addSecs(1)))
        QVERIFY(holding.session != m_small.kickoff);
}

void TestNotices::versionsRiseOnlyWithWhatWasTold()
{
    tellEverybody();
    const auto version = [&] { return CalendarEntries(m_small.programme).of(*m_small.programme.find(m_small.training)).sequence; };
    QCOMPARE(version(), 0);
    move(m_small.training, 1);
    QCOMPARE(version(), 1);
    move(m_small.training, 1);
    QCOMPARE(version(), 1);
    tellEverybody();
    QCOMPARE(version(), 1);
    move(m_small.training, -2);
    QCOMPARE(version(), 2);
}

void TestNotices::unknownRecipientsAndSessionsAreRefused()
{
    const QString uid = calendarUid(m_small.programme, m_small.kickoff);
    QVERIFY(!noteTellings(m_small.programme, {{Recipient{ParticipantId{999}, {}}, uid}}, NoticeWay::Mail, Confirmation::Given));
    QVERIFY(!noteTellings(m_small.programme, {{Recipient{m_small.heide, {}}, QStringLiteral("session-999@x")}}, NoticeWay::Mail, Confirmation::Given));
    QVERIFY(!confirmNotices(m_small.programme, {NoticeId{999}}));
    QVERIFY(!withdrawNotices(m_small.programme, {NoticeId{999}}));
}

void TestNotices::undoAndRedoAgree()
{
    const Programme before = m_small.programme;
    const Telling telling{{m_small.heide, {}}, calendarUid(before, m_small.kickoff)};
    const ChangeSet change = worked(noteTellings(before, {telling}, NoticeWay::CalendarFile, Confirmation::Awaited));
    QVERIFY(change.isRecord);
    const Programme then = after(before, change);
    QCOMPARE(after(then, change.inverse()), before);
    const NoticeId id = change.of<Notice>().front().id();
    const ChangeSet confirmed = worked(confirmNotices(then, {id}));
    QCOMPARE(after(after(then, confirmed), confirmed.inverse()), then);
    const ChangeSet withdrawn = worked(withdrawNotices(then, {id}));
    QCOMPARE(after(after(then, withdrawn), withdrawn.inverse()), then);
}

LOTSE_TEST_MAIN(TestNotices)
#include "tst_notices.moc"
