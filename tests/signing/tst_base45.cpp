#include "signing/base45.h"

#include "support/testmain.h"

#include <QRandomGenerator>

using namespace signing;

/// Base45 against the examples of RFC 9285 §4.3 and §4.4, and what §6 wants refused.
class TestBase45 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheExamples_data();
    void followsTheExamples();
    void refuses_data();
    void refuses();
    void givesAnyBytesBack();
};

void TestBase45::followsTheExamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("AB") << QByteArray("AB") << QStringLiteral("BB8");
    QTest::newRow("Hello!!") << QByteArray("Hello!!") << QStringLiteral("%69 VD92EX0");
    QTest::newRow("base-45") << QByteArray("base-45") << QStringLiteral("UJCLQE7W581");
    QTest::newRow("ietf!") << QByteArray("ietf!") << QStringLiteral("QED8WEX0");
    QTest::newRow("greatest pair") << QByteArray("\xFF\xFF") << QStringLiteral("FGW");
    QTest::newRow("greatest byte") << QByteArray("\xFF") << QStringLiteral("U5");
    QTest::newRow("zeroes") << QByteArray(3, '\0') << QStringLiteral("00000");
}

void TestBase45::followsTheExamples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(base45(bytes), text);
    QCOMPARE(fromBase45(text), bytes);
}

void TestBase45::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("pair above 65535") << QStringLiteral("GGW");
    QTest::newRow("greatest group") << QStringLiteral(":::");
    QTest::newRow("byte above 255") << QStringLiteral("V5");
    QTest::newRow("one character") << QStringLiteral("A");
    QTest::newRow("four characters") << QStringLiteral("BB8A");
    QTest::newRow("lower case") << QStringLiteral("bb8");
    QTest::newRow("other character") << QStringLiteral("B_8");
    QTest::newRow("beyond ASCII") << QStringLiteral("BÄ8");
    QTest::newRow("same low byte as a digit") << QString(QChar(0x0141)) + QStringLiteral("B8");
    QTest::newRow("line break") << QStringLiteral("BB8\n");
    QTest::newRow("zero byte") << QStringLiteral("BB") + QChar(u'\0');
}

void TestBase45::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!fromBase45(text));
}

void TestBase45::givesAnyBytesBack()
{
    QRandomGenerator random(9285);
    for (int size = 0; size < 300; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QString text = base45(bytes);
        QCOMPARE(text.size(), size / 2 * 3 + size % 2 * 2);
        QCOMPARE(fromBase45(text), bytes);
    }
}

LOTSE_TEST_MAIN(TestBase45)
#include "tst_base45.moc"
