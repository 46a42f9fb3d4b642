#include "changes.h"
#include "programmes.h"

#include "domain/rules/holdings.h"
#include "domain/rules/messagerecipients.h"

#include "support/testmain.h"

using namespace domain;
using namespace Qt::StringLiterals;
using testdata::after;
using testdata::worked;

/// Who gets a message of each kind, and what it tells them.
class TestMessageRecipients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void invitesTheInvitedAndCoaches();
    void invitesOtherStatesIfAsked();
    void selectionsNarrow_data();
    void selectionsNarrow();
    void acceptedPeopleGetAllTheirSessions();
    void waitingPeople();
    void declinedPeople();
    void remindsOfSessionsToCome();
    void changesAndCancellationsFollowWhatWasTold();
    void untoldLeavesOutWhatIsKnown();
    void certificatesToPost();
    void othersAreAllWhoTakePart();
    void reportsEmailAddresses();

private:
    [[nodiscard]] QDateTime now() const { return testdata::at(10, 1, 8); }
    [[nodiscard]] QList<Addressee> found(MessageKind kind, const MessageSelection &selection = {}) const
    {
        return messageRecipients(m_small.programme, kind, selection, now());
    }
    [[nodiscard]] QStringList names(const QList<Addressee> &addressees) const
    {
        QStringList result;
        for (const Addressee &addressee : addressees)
            result.append(recipientName(m_small.programme, addressee.recipient));
        return result;
    }
    [[nodiscard]] static QStringList titles(const Addressee &addressee)
    {
        QStringList result;
        for (const AddressedSession &session : addressee.sessions)
            result.append(session.entry.title);
        return result;
    }
    template <class R, class Change>
    void change(base::Id<R> id, Change &&change)
    {
        Draft draft(m_small.programme, u"Change"_s);
        R row = *m_small.programme.find(id);
        change(row);
        draft.update(row);
        m_small.programme = draft.programme();
    }
    void setState(ParticipantId person, SessionId session, EnrolmentState state);
    void tellEverybody();

    testdata::SmallProgramme m_small;
    CoachId m_coach;
};

void TestMessageRecipients::init()
{
    m_small = testdata::smallProgramme();
    Draft draft(m_small.programme, u"Coach"_s);
    Coach coach;
    coach.givenName = u"Kim"_s;
    coach.familyName = u"Aal"_s;
    coach.email = u"kim@coach.example"_s;
    m_coach = draft.add(coach);
    Session training = *m_small.programme.find(m_small.training);
    training.coaches = {m_coach};
    draft.update(training);
    m_small.programme = draft.programme();
    setState(m_small.mueller, m_small.training, EnrolmentState::Invited);
    setState(m_small.heide, m_small.closing, EnrolmentState::Invited);
    setState(m_small.weiss, m_small.training, EnrolmentState::Waiting);
}

void TestMessageRecipients::setState(ParticipantId person, SessionId session, EnrolmentState state)
{
    for (const Enrolment &enrolment : m_small.programme.table<Enrolment>()) {
        if (enrolment.participant == person && enrolment.session == session) {
            change(enrolment.id, [state](Enrolment &row) { row.state = state; });
            return;
        }
    }
    QFAIL("There is no such enrolment");
}

void TestMessageRecipients::tellEverybody()
{
    QList<Telling> tellings;
    for (const Holding &holding : holdings(m_small.programme, now(), HoldingScope::Open))
        tellings.append({holding.recipient, holding.uid, holding.state == HoldingState::StillComing});
    m_small.programme = after(m_small.programme, worked(noteTellings(m_small.programme, tellings, NoticeWay::Mail, Confirmation::Given)));
}

void TestMessageRecipients::invitesTheInvitedAndCoaches()
{
    const auto invited = found(MessageKind::Invitation);
    QCOMPARE(names(invited), (QStringList{u"Änne von der Heide"_s, u"Anja Müller"_s, u"Kim Aal"_s}));
    QCOMPARE(titles(invited[0]), QStringList{u"Abschluss"_s});
    QCOMPARE(titles(invited[1]), QStringList{u"Training A"_s});
    QVERIFY(m_small.programme.find(invited[1].sessions[0].enrolment));
    QCOMPARE(tellingsOf(invited[1]), (QList<Telling>{{{m_small.mueller, {}}, calendarUid(m_small.programme, m_small.training), false}}));
    QVERIFY(tellsDates(MessageKind::Invitation) && !tellsDates(MessageKind::Decline) && !tellsDates(MessageKind::WaitingList));
}

void TestMessageRecipients::invitesOtherStatesIfAsked()
{
    MessageSelection selection;
    selection.states = {EnrolmentState::Waiting};
    QCOMPARE(names(found(MessageKind::Invitation, selection)), QStringList{u"Jörg Weiß"_s});
}

void TestMessageRecipients::selectionsNarrow_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("session") << QStringList{u"training"_s} << QStringList{u"Ünal Çelik"_s, u"Änne von der Heide"_s, u"Anja Müller"_s, u"Kim Aal"_s};
    QTest::newRow("role") << QStringList{u"planner"_s} << QStringList{u"Änne von der Heide"_s, u"Anja Müller"_s};
    QTest::newRow("person") << QStringList{u"heide"_s} << QStringList{u"Änne von der Heide"_s};
    QTest::newRow("person of another role") << QStringList{u"heide"_s, u"leadership"_s} << QStringList();
    QTest::newRow("coach") << QStringList{u"coach"_s} << QStringList{u"Kim Aal"_s};
}

void TestMessageRecipients::selectionsNarrow()
{
    QFETCH(QStringList, what);
    MessageSelection selection;
    if (what.contains(u"training"_s))
        selection.sessions = {m_small.training};
    if (what.contains(u"planner"_s))
        selection.roles = {m_small.planner};
    if (what.contains(u"leadership"_s))
        selection.roles = {m_small.leadership};
    if (what.contains(u"heide"_s))
        selection.participants = {m_small.heide};
    if (what.contains(u"coach"_s))
        selection.coaches = {m_coach};
    QTEST(names(found(MessageKind::Reminder, selection)), "people");
}

void TestMessageRecipients::acceptedPeopleGetAllTheirSessions()
{
    change(m_small.celik, [](Participant &row) { row.state = ParticipantState::Applied; });
    const auto accepted = found(MessageKind::Acceptance);
    QCOMPARE(names(accepted), (QStringList{u"Änne von der Heide"_s, u"Anja Müller"_s, u"Jörg Weiß"_s}));
    QCOMPARE(titles(accepted[0]), (QStringList{u"Auftakt"_s, u"Training A"_s, u"Abschluss"_s}));
    QCOMPARE(titles(accepted[2]), (QStringList{u"Auftakt"_s, u"Abschluss"_s}));
    MessageSelection onlyPlanners;
    onlyPlanners.roles = {m_small.planner};
    QCOMPARE(found(MessageKind::Acceptance, onlyPlanners).size(), 2);
}

void TestMessageRecipients::waitingPeople()
{
    change(m_small.celik, [](Participant &row) { row.state = ParticipantState::Waiting; });
    const auto waiting = found(MessageKind::WaitingList);
    QCOMPARE(names(waiting), (QStringList{u"Ünal Çelik"_s, u"Jörg Weiß"_s}));
    QVERIFY(waiting[0].sessions.isEmpty());
    QCOMPARE(titles(waiting[1]), QStringList{u"Training A"_s});
    MessageSelection training;
    training.sessions = {m_small.training};
    QCOMPARE(names(found(MessageKind::WaitingList, training)), QStringList{u"Jörg Weiß"_s});
}

void TestMessageRecipients::declinedPeople()
{
    QVERIFY(found(MessageKind::Decline).isEmpty());
    change(m_small.celik, [](Participant &row) { row.state = ParticipantState::Declined; });
    QCOMPARE(names(found(MessageKind::Decline)), QStringList{u"Ünal Çelik"_s});
}

void TestMessageRecipients::remindsOfSessionsToCome()
{
    change(m_small.closing, [](Session &row) { row.state = SessionState::Cancelled; });
    const auto later = messageRecipients(m_small.programme, MessageKind::Reminder, {}, testdata::at(10, 10, 8));
    QCOMPARE(titles(later[0]), QStringList{u"Training A"_s});
    QVERIFY(messageRecipients(m_small.programme, MessageKind::Reminder, {}, testdata::at(12, 24, 8)).isEmpty());
}

void TestMessageRecipients::changesAndCancellationsFollowWhatWasTold()
{
    QVERIFY(found(MessageKind::ChangeOfTime).isEmpty());
    tellEverybody();
    change(m_small.training, [](Session &row) { row.startsAt = row.startsAt.addSecs(3600); });
    const auto changed = found(MessageKind::ChangeOfTime);
    QCOMPARE(names(changed), (QStringList{u"Ünal Çelik"_s, u"Änne von der Heide"_s, u"Anja Müller"_s, u"Kim Aal"_s}));
    QCOMPARE(changed[0].sessions[0].told->startsAt.addSecs(3600), changed[0].sessions[0].entry.startsAt);
    QCOMPARE(changed[0].sessions[0].entry.sequence, changed[0].sessions[0].told->sequence + 1);
    setState(m_small.celik, m_small.closing, EnrolmentState::Cancelled);
    const auto cancelled = found(MessageKind::Cancellation);
    QCOMPARE(names(cancelled), QStringList{u"Ünal Çelik"_s});
    QCOMPARE(tellingsOf(cancelled[0]), (QList<Telling>{{{m_small.celik, {}}, calendarUid(m_small.programme, m_small.closing), true}}));
    Draft draft(m_small.programme, u"Remove"_s);
    QVERIFY(draft.remove(QSet{m_small.kickoff}).has_value());
    m_small.programme = draft.programme();
    const auto removed = found(MessageKind::Cancellation);
    QCOMPARE(removed.size(), 4);
    QCOMPARE(removed[1].sessions[0].entry.title, u"Auftakt"_s);
    QVERIFY(!removed[1].sessions[0].entry.session.isValid());
    // What a message says is what the record of it will say.
    for (const Addressee &addressee : removed) {
        for (qsizetype i = 0; i < addressee.sessions.size(); ++i)
            QCOMPARE(entryOf(m_small.programme, tellingsOf(addressee)[i])->sequence, addressee.sessions[i].entry.sequence);
    }
}

void TestMessageRecipients::untoldLeavesOutWhatIsKnown()
{
    MessageSelection untold;
    untold.onlyUntold = true;
    QCOMPARE(found(MessageKind::Invitation, untold).size(), 3);
    tellEverybody();
    QVERIFY(found(MessageKind::Invitation, untold).isEmpty());
    QCOMPARE(found(MessageKind::Invitation).size(), 3);
    change(m_small.training, [](Session &row) { row.place = u"Ulm"_s; });
    QCOMPARE(names(found(MessageKind::Invitation, untold)), (QStringList{u"Anja Müller"_s, u"Kim Aal"_s}));
}

void TestMessageRecipients::certificatesToPost()
{
    Draft draft(m_small.programme, u"Certificates"_s);
    Certificate certificate;
    certificate.number = u"2024-0001"_s;
    certificate.participant = m_small.weiss;
    certificate.handover = CertificateHandover::ToPost;
    const CertificateId id = draft.add(certificate);
    certificate.number = u"2024-0002"_s;
    certificate.participant = m_small.heide;
    certificate.handover = CertificateHandover::HandedOver;
    draft.add(certificate);
    m_small.programme = draft.programme();
    const auto posted = found(MessageKind::CertificateFollows);
    QCOMPARE(names(posted), QStringList{u"Jörg Weiß"_s});
    QCOMPARE(posted[0].certificate, id);
}

void TestMessageRecipients::othersAreAllWhoTakePart()
{
    change(m_small.celik, [](Participant &row) { row.state = ParticipantState::Withdrawn; });
    QCOMPARE(found(MessageKind::Other).size(), 3);
    MessageSelection training;
    training.sessions = {m_small.training};
    const auto chosen = found(MessageKind::Other, training);
    QCOMPARE(names(chosen), (QStringList{u"Ünal Çelik"_s, u"Änne von der Heide"_s, u"Anja Müller"_s}));
    QCOMPARE(titles(chosen[0]), QStringList{u"Training A"_s});
}

void TestMessageRecipients::reportsEmailAddresses()
{
    change(m_small.heide, [](Participant &row) { row.email = u"info@aalen.example"_s; });
    change(m_small.mueller, [](Participant &row) { row.email = u" "_s; });
    change(m_small.weiss, [](Participant &row) { row.email = u"Info@Aalen.example"_s; });
    change(m_small.celik, [](Participant &row) { row.email = u"ünal@stadt.example"_s; });
    const auto all = found(MessageKind::Other); // Çelik, Heide, Müller, Weiß
    QCOMPARE(all[0].gap, AddressGap::Invalid);
    QCOMPARE(all[1].email, QByteArray("info@aalen.example"));
    QVERIFY(all[1].sharesEmail && all[3].sharesEmail && !all[0].sharesEmail);
    QCOMPARE(all[2].gap, AddressGap::Missing);
    QVERIFY(all[2].email.isEmpty());
}

LOTSE_TEST_MAIN(TestMessageRecipients)
#include "tst_messagerecipients.moc"
