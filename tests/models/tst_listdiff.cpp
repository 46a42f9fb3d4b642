#include "support/testmain.h"

#include "models/listdiff.h"

#include <QRandomGenerator>

/// Every way from one list to another, each step checked as a view would see it.
class TestListDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void anyListBecomesAnyOther();
    void manyStepsAreOneReset();
};

namespace {

/// Follows the steps on a copy; true when it ends as `wanted` without a reset.
bool leadsTo(QList<int> current, const QList<int> &wanted, int *resets = nullptr)
{
    QList<int> seen = current;
    std::pair<int, int> range;
    const models::ListSteps steps{[&](int first, int last) { range = {first, last}; },
                                  [&] { seen.remove(range.first, range.second - range.first + 1); },
                                  [&](int first, int last) { range = {first, last}; },
                                  [&] {
                                      for (int i = range.first; i <= range.second; ++i)
                                          seen.insert(i, current[i]);
                                  },
                                  [] {},
                                  [&] {
                                      seen = current;
                                      if (resets)
                                          ++*resets;
                                  }};
    models::updateList(current, wanted, steps);
    return seen == wanted && current == wanted;
}

} // namespace

void TestListDiff::steps_data()
{
    QTest::addColumn<QList<int>>("current");
    QTest::addColumn<QList<int>>("wanted");
    QTest::newRow("empty to full") << QList<int>{} << QList<int>{1, 2, 3};
    QTest::newRow("full to empty") << QList<int>{1, 2, 3} << QList<int>{};
    QTest::newRow("same") << QList<int>{1, 2} << QList<int>{1, 2};
    QTest::newRow("gaps") << QList<int>{1, 2, 3, 4, 5} << QList<int>{2, 4};
    QTest::newRow("filled") << QList<int>{2, 4} << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("moved up") << QList<int>{1, 2, 3} << QList<int>{3, 1, 2};
    QTest::newRow("moved down") << QList<int>{1, 2, 3} << QList<int>{2, 3, 1};
    QTest::newRow("turned round") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
    QTest::newRow("others") << QList<int>{1, 2} << QList<int>{3, 4};
}

void TestListDiff::steps()
{
    QFETCH(QList<int>, current);
    QFETCH(QList<int>, wanted);
    QVERIFY(leadsTo(current, wanted));
}

void TestListDiff::anyListBecomesAnyOther()
{
    QRandomGenerator random(4711);
    const auto list = [&random] {
        QList<int> items;
        for (int i = 0; i < 30; ++i) {
            if (random.bounded(2) == 1)
                items.append(i);
        }
        std::shuffle(items.begin(), items.end(), random);
        return items;
    };
    for (int round = 0; round < 2000; ++round)
        QVERIFY2(leadsTo(list(), list()), qPrintable(QString::number(round)));
}

void TestListDiff::manyStepsAreOneReset()
{
    QList<int> all;
    QList<int> even;
    for (int i = 0; i < 1000; ++i) {
        all.append(i);
        if (i % 2 == 0)
            even.append(i);
    }
    int resets = 0;
    QVERIFY(leadsTo(all, even, &resets));
    QCOMPARE(resets, 1);
}

LOTSE_TEST_MAIN(TestListDiff)
#include "tst_listdiff.moc"
