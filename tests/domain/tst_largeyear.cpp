#include "support/largeyear.h"
#include "support/testmain.h"

#include "domain/check.h"
#include "domain/rules/problems.h"

using namespace domain;

class TestLargeYear : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAtEveryCall();
    void hasTheSizeAskedFor();
    void rowsAreValid();
    void hasSomeMistakes();
};

void TestLargeYear::sameAtEveryCall()
{
    Programme one = testprogrammes::largeYear({40, 20});
    const Programme other = testprogrammes::largeYear({40, 20});
    ProgrammeInfo info = one.info();
    info.uuid = other.info().uuid;
    one.table<ProgrammeInfo>().replace(info);
    QVERIFY(one == other);
}

void TestLargeYear::hasTheSizeAskedFor()
{
    const Programme programme = testprogrammes::largeYear();
    QCOMPARE(programme.table<Participant>().size(), size_t(3000));
    QCOMPARE(programme.table<Session>().size(), size_t(600));
    QVERIFY(programme.table<Enrolment>().size() > 25'000);
    QVERIFY(programme.table<Enrolment>().size() < 35'000);
}

void TestLargeYear::rowsAreValid()
{
    const Programme programme = testprogrammes::largeYear({100, 30});
    forEachRecord([&]<class R>() {
        for (const R &row : programme.table<R>()) {
            const auto checked = check(programme, row);
            QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        }
    });
}

void TestLargeYear::hasSomeMistakes()
{
    QSet<QString> codes;
    for (const Problem &problem : problems(testprogrammes::largeYear()))
        codes.insert(problem.code);
    for (const char *code : {"double_booking", "session_overfull", "coach_double_booking", "email_missing", "attendance_missing", "possible_duplicate"})
        QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
}

LOTSE_TEST_MAIN(TestLargeYear)
#include "tst_largeyear.moc"
