#include "models/searchblock.h"
#include "support/testmain.h"

using models::SearchBlock;

class tst_SearchBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void followsChanges();
    void compacts();
};

void tst_SearchBlock::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("found");
    const QStringList spellings{QStringLiteral("Müller"), QStringLiteral("Mueller"), QStringLiteral("Muller")};
    for (const QString &text : spellings) {
        for (const QString &filter : spellings)
            QTest::addRow("%s by %s", qPrintable(text), qPrintable(filter)) << text << filter << true;
    }
    QTest::newRow("empty") << QStringLiteral("Heide") << QString() << true;
    QTest::newRow("blanks") << QStringLiteral("Heide") << QStringLiteral("  ") << true;
    QTest::newRow("inside") << QStringLiteral("Heidenheim") << QStringLiteral("den") << true;
    QTest::newRow("case") << QStringLiteral("Änne") << QStringLiteral("äNN") << true;
    QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("gross") << true;
    QTest::newRow("half an umlaut") << QStringLiteral("Mueller") << QStringLiteral("mue") << true;
    QTest::newRow("foreign") << QStringLiteral("Łukasz") << QStringLiteral("lukasz") << true;
    QTest::newRow("two words") << QStringLiteral("Änne\nTübingen") << QStringLiteral("tubingen anne") << true;
    QTest::newRow("one word misses") << QStringLiteral("Änne\nTübingen") << QStringLiteral("anne aalen") << false;
    QTest::newRow("not across fields") << QStringLiteral("Änne\nTübingen") << QStringLiteral("netü") << false;
    QTest::newRow("other") << QStringLiteral("Heide") << QStringLiteral("Heyde") << false;
}

void tst_SearchBlock::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, filter);
    SearchBlock block;
    block.set(0, u"something before");
    block.set(1, text);
    block.set(2, u"something after");
    QTEST(bool(block.match(filter)[1]), "found");
    QTEST(block.matches(1, filter), "found");
}

void tst_SearchBlock::followsChanges()
{
    SearchBlock block;
    block.set(0, u"Aalen");
    block.set(1, u"Böblingen");
    block.set(0, u"Calw");
    QVERIFY(!block.match(u"aalen")[0]);
    QVERIFY(block.match(u"calw")[0]);
    block.remove(1);
    QVERIFY(!block.match(u"bob")[1]);
    QVERIFY(!block.matches(1, u"bob"));
    QVERIFY(!block.matches(99, u"bob"));
}

void tst_SearchBlock::compacts()
{
    SearchBlock block;
    const QString filling(400, u'x');
    for (int round = 0; round < 40; ++round) {
        for (quint32 row = 0; row < 50; ++row)
            block.set(row, QStringLiteral("%1 row%2 round%3 ").arg(filling).arg(row).arg(round));
    }
    const std::vector<bool> rows = block.match(u"row7 round39");
    QCOMPARE(std::count(rows.begin(), rows.end(), true), 1);
    QVERIFY(rows[7]);
    QVERIFY(!block.matches(7, u"round38"));
}

LOTSE_TEST_MAIN(tst_SearchBlock)
#include "tst_searchblock.moc"
