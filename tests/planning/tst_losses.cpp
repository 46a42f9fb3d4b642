#include "planning/losses.h"

#include "support/testmain.h"

using namespace planning;

/// What is known about the cost of decisions: trials first, cases after that.
class TestLosses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThoroughTrialTakesTheirPlace();
    void casesTakeThePlaceOfTrials();
    void oneCaseAloneSaysNothing();
    void bothSidesCount();
    void anotherLevelBeginsAnew();
};

void TestLosses::aThoroughTrialTakesTheirPlace()
{
    Losses losses;
    QVERIFY(!losses.isKnown(7));
    losses.learn({7, 2, 3, false});
    QVERIFY(losses.isKnown(7));
    QVERIFY(!losses.isSure(7));
    QCOMPARE(losses.score(7, 0.5), 1.5);
    losses.learn({7, 20, 20, false});
    QCOMPARE(losses.score(7, 0.5), 1.5);
    losses.learn({7, 4, 6, true});
    QVERIFY(losses.isSure(7));
    QCOMPARE(losses.score(7, 0.5), 6.0);
    losses.learn({7, 20, 20, true});
    QCOMPARE(losses.score(7, 0.5), 6.0);
}

void TestLosses::casesTakeThePlaceOfTrials()
{
    Losses losses;
    losses.learn({7, 2, 2, false});
    losses.observe(7, true, 4);
    QCOMPARE(losses.score(7, 0.5), 2.0);
    losses.observe(7, true, 8);
    QCOMPARE(losses.score(7, 0.5), 3.0);
    QVERIFY(!losses.isSure(7));
    losses.observe(7, false, 1);
    QVERIFY(losses.isSure(7));
    losses.learn({7, 20, 20, true});
    QCOMPARE(losses.score(7, 0.5), 1.5);
}

void TestLosses::oneCaseAloneSaysNothing()
{
    Losses losses;
    losses.observe(7, true, 4);
    QVERIFY(!losses.isKnown(7));
    QVERIFY(!losses.isSure(7));
}

void TestLosses::bothSidesCount()
{
    Losses losses;
    losses.learn({1, 10, 0, false});
    losses.learn({2, 2, 2, false});
    QVERIFY(losses.score(2, 0.5) > losses.score(1, 0.5));
    losses.learn({3, 4, 4, false});
    QVERIFY(losses.score(3, 0.5) > losses.score(3, 0.9)); // up is near there
    QVERIFY(losses.score(3, 0.5) > losses.score(3, 0.1));
    QVERIFY(losses.score(4, 0.5) < losses.score(1, 0.5)); // nothing is known
}

void TestLosses::anotherLevelBeginsAnew()
{
    Losses losses;
    losses.learn({7, 2, 2, true});
    losses.clear();
    QVERIFY(!losses.isKnown(7));
    QVERIFY(!losses.isSure(7));
}

LOTSE_TEST_MAIN(TestLosses)
#include "tst_losses.moc"
