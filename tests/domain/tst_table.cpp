#include "domain/table.h"

#include "support/testmain.h"

#include <QRandomGenerator>

#include <map>

namespace {
struct Row
{
    base::Id<Row> id;
    int value = 0;
    bool operator==(const Row &) const = default;
};
using Rows = domain::Table<Row>;

Rows filled(int count)
{
    Rows table;
    for (int i = 1; i <= count; ++i)
        table.insert({{i}, i * 10});
    return table;
}
} // namespace

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasInserted();
    void copyIsUntouchedByLaterChanges();
    void idsAreNeverGivenAgain();
    void agreesWithAMapUnderRandomChanges();
};

void TestTable::findsWhatWasInserted()
{
    const Rows table = filled(3000);
    QCOMPARE(table.size(), size_t(3000));
    QCOMPARE(table.find({1})->value, 10);
    QCOMPARE(table.find({1713})->value, 17130);
    QCOMPARE(table.find({3001}), nullptr);
    QCOMPARE(table.find({0}), nullptr);
    QCOMPARE(Rows().find({1}), nullptr);
}

void TestTable::copyIsUntouchedByLaterChanges()
{
    Rows table = filled(1500);
    const Rows snapshot = table;
    table.replace({{700}, -1});
    table.remove({1});
    table.insert({{5000}, 5});
    QCOMPARE(snapshot, filled(1500));
    QCOMPARE(table.find({700})->value, -1);
    QCOMPARE(table.find({1}), nullptr);
    QVERIFY(!(table == snapshot));
}

void TestTable::idsAreNeverGivenAgain()
{
    Rows table = filled(3);
    table.remove({3});
    QCOMPARE(table.nextId().value, 4);
    table.reserveIds(10);
    QCOMPARE(table.nextId().value, 11);
    table.reserveIds(5);
    QCOMPARE(table.nextId().value, 11);
}

void TestTable::agreesWithAMapUnderRandomChanges()
{
    QRandomGenerator random(1);
    Rows table;
    std::map<qint64, int> expected;
    for (int step = 0; step < 20000; ++step) {
        const qint64 id = random.bounded(1, 4000);
        const int value = random.bounded(1000);
        const bool known = expected.contains(id);
        if (known && random.bounded(3) == 0) {
            table.remove({id});
            expected.erase(id);
        } else if (known) {
            table.replace({{id}, value});
            expected[id] = value;
        } else {
            table.insert({{id}, value});
            expected[id] = value;
        }
    }
    QCOMPARE(table.size(), expected.size());
    auto wanted = expected.begin();
    for (const Row &row : table) {
        QCOMPARE(row.id.value, wanted->first);
        QCOMPARE(row.value, wanted->second);
        ++wanted;
    }
}

LOTSE_TEST_MAIN(TestTable)
#include "tst_table.moc"
