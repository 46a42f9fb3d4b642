#include "changes.h"
#include "programmes.h"

#include "domain/rules/holdings.h"
#include "domain/rules/messagefields.h"
#include "domain/rules/messagesuggestion.h"
#include "domain/rules/patternmarks.h"
#include "domain/verbs/noticeverbs.h"

#include "support/testmain.h"

using namespace domain;
using namespace Qt::StringLiterals;
using testdata::after;
using testdata::worked;
using Kind = PatternMark::Kind;

/// What helps somebody who writes to people: the likely kind of message, and marks in its text.
class TestMessageSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_small = testdata::smallProgramme(); }
    void peopleOfOneState_data();
    void peopleOfOneState();
    void peopleOfSeveralStates();
    void sessions();
    void marks_data();
    void marks();

private:
    [[nodiscard]] QDateTime now() const { return testdata::at(10, 1, 8); }
    template <class R, class Change>
    void change(base::Id<R> id, Change &&change)
    {
        Draft draft(m_small.programme, u"Change"_s);
        R row = *m_small.programme.find(id);
        change(row);
        draft.update(row);
        m_small.programme = draft.programme();
    }
    [[nodiscard]] MessageKind kindFor(SessionId session) const { return suggestedMessageKind(m_small.programme, QList{session}, now()); }

    testdata::SmallProgramme m_small;
};

void TestMessageSuggestion::peopleOfOneState_data()
{
    QTest::addColumn<ParticipantState>("state");
    QTest::addColumn<MessageKind>("kind");
    QTest::newRow("accepted") << ParticipantState::Accepted << MessageKind::Acceptance;
    QTest::newRow("waiting") << ParticipantState::Waiting << MessageKind::WaitingList;
    QTest::newRow("declined") << ParticipantState::Declined << MessageKind::Decline;
    QTest::newRow("applied") << ParticipantState::Applied << MessageKind::Other;
    QTest::newRow("withdrawn") << ParticipantState::Withdrawn << MessageKind::Other;
}

void TestMessageSuggestion::peopleOfOneState()
{
    QFETCH(ParticipantState, state);
    for (const ParticipantId id : {m_small.heide, m_small.mueller})
        change(id, [state](Participant &person) { person.state = state; });
    QTEST(suggestedMessageKind(m_small.programme, QList{m_small.heide, m_small.mueller}), "kind");
}

void TestMessageSuggestion::peopleOfSeveralStates()
{
    change(m_small.heide, [](Participant &person) { person.state = ParticipantState::Waiting; });
    QCOMPARE(suggestedMessageKind(m_small.programme, QList{m_small.heide, m_small.mueller}), MessageKind::Other);
    QCOMPARE(suggestedMessageKind(m_small.programme, QList<ParticipantId>{}), MessageKind::Other);
    QCOMPARE(suggestedMessageKind(m_small.programme, QList{ParticipantId{999}, m_small.heide}), MessageKind::WaitingList);
}

void TestMessageSuggestion::sessions()
{
    QCOMPARE(kindFor(m_small.training), MessageKind::Reminder);
    const Enrolment place = *std::find_if(m_small.programme.table<Enrolment>().begin(), m_small.programme.table<Enrolment>().end(),
                                          [this](const Enrolment &row) { return row.session == m_small.training; });
    change(place.id, [](Enrolment &row) { row.state = EnrolmentState::Invited; });
    QCOMPARE(kindFor(m_small.training), MessageKind::Invitation);
    QCOMPARE(kindFor(m_small.closing), MessageKind::Reminder);
    change(place.id, [](Enrolment &row) { row.state = EnrolmentState::Enrolled; });
    const Telling telling{{place.participant, {}}, calendarUid(m_small.programme, m_small.training), false};
    m_small.programme = after(m_small.programme, worked(noteTellings(m_small.programme, {telling}, NoticeWay::Mail, Confirmation::Given)));
    QCOMPARE(kindFor(m_small.training), MessageKind::Reminder);
    change(m_small.training, [](Session &row) { row.endsAt = row.endsAt.addSecs(1800); });
    QCOMPARE(kindFor(m_small.training), MessageKind::ChangeOfTime);
    QCOMPARE(kindFor(m_small.closing), MessageKind::Reminder);
    change(m_small.training, [](Session &row) { row.state = SessionState::Cancelled; });
    QCOMPARE(kindFor(m_small.training), MessageKind::Cancellation);
}

void TestMessageSuggestion::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<PatternMark>>("marks");
    QTest::newRow("none") << u"Guten Tag"_s << QList<PatternMark>();
    QTest::newRow("placeholder") << u"An {recipient}."_s << QList<PatternMark>{{3, 11, Kind::Placeholder}};
    QTest::newRow("unknown") << u"{recipient} {recipiemt}"_s << QList<PatternMark>{{0, 11, Kind::Placeholder}, {12, 11, Kind::Unknown}};
    QTest::newRow("condition") << u"{if coach}a{else}b{end}"_s << QList<PatternMark>{{0, 10, Kind::Condition}, {11, 6, Kind::Condition}, {18, 5, Kind::Condition}};
    QTest::newRow("in German") << u"{wenn nicht coach}a{ende}"_s << QList<PatternMark>{{0, 18, Kind::Condition}, {19, 6, Kind::Condition}};
    QTest::newRow("unknown condition") << u"{if choach}a{end}"_s << QList<PatternMark>{{0, 11, Kind::Unknown}, {12, 5, Kind::Condition}};
    QTest::newRow("the sign itself") << u"{{recipient} {recipient}"_s << QList<PatternMark>{{13, 11, Kind::Placeholder}};
    QTest::newRow("no end on the line") << u"{recipient\n{recipient}"_s << QList<PatternMark>{{0, 10, Kind::Unknown}, {11, 11, Kind::Placeholder}};
    QTest::newRow("no end at all") << u"a {"_s << QList<PatternMark>{{2, 1, Kind::Unknown}};
    QTest::newRow("per cent signs") << u"{%1} {%2}"_s << QList<PatternMark>{{0, 4, Kind::Unknown}, {5, 4, Kind::Unknown}};
}

void TestMessageSuggestion::marks()
{
    QFETCH(QString, text);
    QTEST(patternMarks(text, messageNameUse), "marks");
}

LOTSE_TEST_MAIN(TestMessageSuggestion)
#include "tst_messagesuggestion.moc"
