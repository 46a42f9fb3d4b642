#include "support/testmain.h"

#include "base/clock.h"
#include "domain/templates/exampleprogramme.h"
#include "workspace/planner/whatifscope.h"

using namespace domain;
using namespace workspace;

/// Things that could be different, as changes of a copy and of the programme.
class TestWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachIsOneChange_data();
    void eachIsOneChange();
    void severalAreOneChange();
    void impossibleIsRefused();
    void extraDateIsPlanned();
    void dropOutLeavesFutureSeats();
    void lostCoachLeadsNothing();
    void consequencesAreTold();

private:
    [[nodiscard]] Programme after(const base::Result<ChangeSet> &change) const;

    Programme m_programme;
    Session m_training;
    ParticipantId m_person; ///< has a seat in the training
    CoachId m_coach;
};

void TestWhatIf::init()
{
    m_programme = exampleProgramme(2024);
    for (const SessionId id : sessionsByTime(m_programme)) {
        const Session &session = *m_programme.find(id);
        if (session.kind != SessionKind::ImpulseTraining || session.state != SessionState::Planned || session.startsAt < base::Clock::now())
            continue;
        for (const Enrolment &enrolment : m_programme.table<Enrolment>()) {
            if (enrolment.session == id && takesSeat(enrolment)) {
                m_training = session;
                m_person = enrolment.participant;
            }
        }
    }
    QVERIFY(m_training.id.isValid());
    for (const Coach &coach : m_programme.table<Coach>())
        m_coach = coach.id;
    QVERIFY(m_coach.isValid());
}

Programme TestWhatIf::after(const base::Result<ChangeSet> &change) const
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    auto result = applied(m_programme, *change);
    return result ? *result : Programme();
}

void TestWhatIf::eachIsOneChange_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("text");
    QTest::newRow("extra date") << 0 << QStringLiteral("“%1” also on Tue,\u00a019\u00a0November\u00a02024, 14:00–16:00");
    QTest::newRow("minimum") << 1 << QStringLiteral("“%1” with 2 people or more");
    QTest::newRow("maximum") << 2 << QStringLiteral("“%1” with room for 30 people");
    QTest::newRow("coach") << 3 << QStringLiteral("Without coach %1");
    QTest::newRow("drop-out") << 4 << QStringLiteral("Without %1");
    QTest::newRow("seat") << 5 << QStringLiteral("%2 in “%1”");
}

void TestWhatIf::eachIsOneChange()
{
    QFETCH(int, which);
    QFETCH(QString, text);
    const QDateTime when = base::berlinTime(QDate(2024, 11, 19), QTime(14, 0));
    const QList<WhatIf> all{ExtraDate{m_training.id, when}, OtherMinimum{m_training.id, 2}, OtherMaximum{m_training.id, 30},
                            LostCoach{m_coach, base::Clock::now()}, DropOut{m_person}, PlannedSeat{m_person, m_training.id}};
    const WhatIf &whatIf = all[which];
    const QString person = RecordTraits<Participant>::label(*m_programme.find(m_person));
    if (which == 3)
        text = text.arg(fullName(*m_programme.find(m_coach)));
    else if (which == 4)
        text = text.arg(person);
    else
        text.replace(QStringLiteral("%1"), m_training.title).replace(QStringLiteral("%2"), person);
    QCOMPARE(whatIfText(m_programme, whatIf).replace(QChar(0xa0), u' '), text.replace(QChar(0xa0), u' '));

    const auto change = whatIfChange(m_programme, {whatIf});
    const Programme changed = after(change);
    QVERIFY(!(changed == m_programme));
    QCOMPARE(change->label, QStringLiteral("Adopt what-if: %1").arg(whatIfText(m_programme, whatIf)));
    const auto undone = applied(changed, change->inverse());
    QVERIFY(undone && *undone == m_programme);
    const auto redone = applied(*undone, *change);
    QVERIFY(redone && *redone == changed);
}

void TestWhatIf::severalAreOneChange()
{
    const auto change = whatIfChange(m_programme, {OtherMinimum{m_training.id, 2}, OtherMaximum{m_training.id, 30}, DropOut{m_person}});
    const Programme changed = after(change);
    QCOMPARE(change->label, QStringLiteral("Adopt 3 what-ifs"));
    QCOMPARE(change->of<Session>().size(), size_t(1)); // one row, changed twice
    QCOMPARE(changed.find(m_training.id)->minSize, 2);
    QCOMPARE(changed.find(m_training.id)->maxSize, 30);
    QCOMPARE(*applied(changed, change->inverse()), m_programme);

    const auto none = whatIfChange(m_programme, {OtherMinimum{m_training.id, 2}, OtherMinimum{m_training.id, m_training.minSize.value_or(1)}});
    QVERIFY(none);
    QVERIFY(!m_training.minSize || none->isEmpty()); // there and back again is no change
}

void TestWhatIf::impossibleIsRefused()
{
    QVERIFY(!whatIfChange(m_programme, {OtherMinimum{SessionId{99999}, 2}}));
    QVERIFY(!whatIfChange(m_programme, {OtherMaximum{m_training.id, -1}}));
    QVERIFY(!whatIfChange(m_programme, {DropOut{ParticipantId{99999}}}));
    QVERIFY(!whatIfChange(m_programme, {ExtraDate{SessionId{99999}, base::Clock::now()}}));
    QVERIFY(!whatIfChange(m_programme, {LostCoach{CoachId{99999}, base::Clock::now()}}));
}

void TestWhatIf::extraDateIsPlanned()
{
    PlanScope scope;
    scope.from = base::Clock::now();
    scope.sessions = {m_training.id};
    const QDateTime when = base::berlinTime(QDate(2024, 11, 19), QTime(14, 0));
    const auto copy = whatIfCopy(m_programme, scope, {ExtraDate{m_training.id, when}});
    QVERIFY(copy);
    QCOMPARE(copy->task.instance.trainings.size(), size_t(2));
    QCOMPARE(copy->task.scope.sessions.size(), 2);
    const Session &added = *copy->programme.find(copy->task.scope.sessions.last());
    QCOMPARE(added.startsAt, when);
    QCOMPARE(added.startsAt.secsTo(added.endsAt), m_training.startsAt.secsTo(m_training.endsAt));
    QCOMPARE(added.maxSize, m_training.maxSize);
    QCOMPARE(copy->programme, after(copy->change));
}

void TestWhatIf::dropOutLeavesFutureSeats()
{
    const Programme changed = after(whatIfChange(m_programme, {DropOut{m_person}}));
    QCOMPARE(changed.find(m_person)->state, ParticipantState::Withdrawn);
    for (const Enrolment &enrolment : changed.table<Enrolment>()) {
        const Session &session = *changed.find(enrolment.session);
        if (enrolment.participant == m_person && session.state == SessionState::Planned && enrolment.attendance == Attendance::Unknown)
            QVERIFY(!takesSeat(enrolment));
        else if (enrolment.participant == m_person && session.state == SessionState::Held)
            QCOMPARE(enrolment, *m_programme.find(enrolment.id)); // what was stays
    }
}

void TestWhatIf::lostCoachLeadsNothing()
{
    const auto change = whatIfChange(m_programme, {LostCoach{m_coach, base::Clock::now()}});
    QVERIFY(change);
    QCOMPARE(change->of<Unavailability>().size(), size_t(1));
    const Unavailability &span = *change->of<Unavailability>().front().after;
    QCOMPARE(span.coach, m_coach);
    for (const Session &session : m_programme.table<Session>())
        QVERIFY(!session.endsAt.isValid() || session.endsAt <= span.endsAt);
}

void TestWhatIf::consequencesAreTold()
{
    using namespace planning;
    const auto person = [](const char *id) {
        return planning::Participant{id, "planner", "1", 2, {{{}, "10", 1}, {{}, "11", 2}}, true, {}};
    };
    PlanTask task;
    task.instance.rules.otherRank = 3;
    task.instance.trainings = {{"10", {"planner"}, {}, {0, 60}, 1, 2, {}, TrainingState::Open, {}}, {"11", {"planner"}, {}, {100, 160}, 1, 2, {}, TrainingState::Open, {}}};
    task.instance.participants = {person("1"), person("2"), person("3")};
    const Plan before{{{"10", "", {"1", "2"}}}};
    const Plan after{{{"10", "", {"1", "3"}}, {"11", "", {"1", "2"}}}};
    QCOMPARE(consequenceSentences(task, before, task, before), QStringList{QStringLiteral("Nobody's trainings change.")});
    QCOMPARE(consequenceSentences(task, before, task, after),
             (QStringList{QStringLiteral("1 more people get a training."), QStringLiteral("1 more people get one of their first 2 wishes."),
                          QStringLiteral("1 more people attend at least 2 trainings."), QStringLiteral("The trainings of 3 people change.")}));
    QCOMPARE(consequenceSentences(task, after, task, before).first(), QStringLiteral("1 people fewer get a training."));

    PlanTask smaller = task;
    smaller.instance.participants.erase(smaller.instance.participants.begin()); // 1 dropped out
    QCOMPARE(consequenceSentences(task, before, smaller, Plan{{{"10", "", {"2", "3"}}}}).first(), QStringLiteral("1 more people get a training."));
}

LOTSE_TEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
