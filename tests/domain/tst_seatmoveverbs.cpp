#include "questiondata.h"

#include "domain/verbs/seatmoveverbs.h"

#include "support/planprogramme.h"
#include "support/testmain.h"

using namespace domain;
using namespace testdata;

/// What plans keep to after people were moved by hand.
class TestSeatMoveVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { p = testprogrammes::planProgramme(); }
    void pinsWhereSomebodyWasMoved();
    void theOldPinGoes();
    void aBarToTheNewTrainingGoes();
    void outOfATraining();
    void severalPeople();
    void refuses();

private:
    [[nodiscard]] static QStringList locks(const Programme &programme);

    testprogrammes::PlanProgramme p;
};

QStringList TestSeatMoveVerbs::locks(const Programme &programme)
{
    QStringList texts;
    for (const AssignmentLock &lock : programme.table<AssignmentLock>())
        texts.append(QStringLiteral("%1 %2 %3").arg(programme.find(lock.participant)->familyName, programme.find(lock.session)->title, QString::fromLatin1(enumIdentifier(lock.kind))));
    texts.sort();
    return texts;
}

void TestSeatMoveVerbs::pinsWhereSomebodyWasMoved()
{
    const ChangeSet change = worked(moveSeats(p.programme, {{p.people[0], p.trainings[0], p.trainings[1]}}));
    QVERIFY(isReversible(p.programme, change));
    QCOMPARE(change.label, QStringLiteral("Move “Vorname Person 000” to “Training 2” in the plan"));
    QCOMPARE(locks(after(p.programme, change)), QStringList{QStringLiteral("Person 000 Training 2 in")});
    // Nobody is moved to where they are.
    QVERIFY(worked(moveSeats(p.programme, {{p.people[0], p.trainings[0], p.trainings[0]}})).isEmpty());
}

void TestSeatMoveVerbs::theOldPinGoes()
{
    const Programme pinned = after(p.programme, worked(lockSeats(p.programme, {{p.people[0], p.trainings[0]}, {p.people[1], p.trainings[0]}}, AssignmentLockKind::Pinned)));
    const ChangeSet change = worked(moveSeats(pinned, {{p.people[0], p.trainings[0], p.trainings[1]}}));
    QVERIFY(isReversible(pinned, change));
    QCOMPARE(locks(after(pinned, change)), (QStringList{QStringLiteral("Person 000 Training 2 in"), QStringLiteral("Person 001 Training 1 in")}));
}

void TestSeatMoveVerbs::aBarToTheNewTrainingGoes()
{
    const Programme barred = after(p.programme, worked(lockSeats(p.programme, {{p.people[0], p.trainings[0]}, {p.people[0], p.trainings[1]}}, AssignmentLockKind::Forbidden)));
    const ChangeSet change = worked(moveSeats(barred, {{p.people[0], p.trainings[0], p.trainings[1]}}));
    QVERIFY(isReversible(barred, change));
    QCOMPARE(locks(after(barred, change)), (QStringList{QStringLiteral("Person 000 Training 1 out"), QStringLiteral("Person 000 Training 2 in")}));
}

void TestSeatMoveVerbs::outOfATraining()
{
    QVERIFY(worked(moveSeats(p.programme, {{p.people[0], p.trainings[0], {}}})).isEmpty());
    const Programme pinned = after(p.programme, worked(lockSeats(p.programme, {{p.people[0], p.trainings[0]}}, AssignmentLockKind::Pinned)));
    const ChangeSet change = worked(moveSeats(pinned, {{p.people[0], p.trainings[0], {}}}));
    QVERIFY(isReversible(pinned, change));
    QCOMPARE(change.label, QStringLiteral("Take “Vorname Person 000” out of “Training 1” in the plan"));
    QVERIFY(locks(after(pinned, change)).isEmpty());
}

void TestSeatMoveVerbs::severalPeople()
{
    const ChangeSet change = worked(moveSeats(p.programme, {{p.people[0], {}, p.trainings[1]}, {p.people[1], p.trainings[0], p.trainings[1]}}));
    QVERIFY(isReversible(p.programme, change));
    QCOMPARE(change.label, QStringLiteral("Move 2 people to “Training 2” in the plan"));
    QCOMPARE(locks(after(p.programme, change)).size(), 2);
}

void TestSeatMoveVerbs::refuses()
{
    QVERIFY(!moveSeats(p.programme, {{ParticipantId{999}, {}, p.trainings[0]}}));
    QVERIFY(!moveSeats(p.programme, {{p.people[0], {}, SessionId{999}}}));
}

LOTSE_TEST_MAIN(TestSeatMoveVerbs)
#include "tst_seatmoveverbs.moc"
