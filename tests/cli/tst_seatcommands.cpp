#include "clirunner.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// enrol --overflow, offer, wait, attend --others, walkin.
class TestSeatCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void overflowWaits();
    void waitMoves();
    void offerAndAnswer();
    void cancellingTellsTheNext();
    void othersArePresent();
    void walkInIsAddedOrRecognised();
    void refuses_data();
    void refuses();

private:
    Answer run(QStringList arguments) const
    {
        arguments.insert(1, m_file);
        return m_cli.run(QStringList{u"--now"_s, u"2024-11-05T12:00"_s} + arguments);
    }
    /// "A enrolled", "B waiting 1": enrolments of the training in the order of names.
    [[nodiscard]] QStringList places() const
    {
        QStringList lines;
        const Answer answer = m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"session=Training"_s});
        for (const QJsonValue &value : answer.array()) {
            const QJsonObject row = value.toObject();
            const QJsonValue place = row.value(u"waiting_place"_s);
            QString line = row.value(u"participant"_s).toObject().value(u"label"_s).toString() + u' ' + row.value(u"state"_s).toString();
            if (place.isDouble())
                line += u' ' + QString::number(place.toInt());
            lines.append(line);
        }
        lines.sort();
        return lines;
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// A training for two, in eleven days, and four planners.
void TestSeatCommands::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    QCOMPARE(run({u"add"_s, u"session"_s, u"title=Training"_s, u"kind=impulse_training"_s, u"starts_at=2024-11-16T10:00"_s,
                  u"ends_at=2024-11-16T12:00"_s, u"max_size=2"_s, u"roles=planner"_s}).code, 0);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        QCOMPARE(run({u"add"_s, u"participant"_s, u"family_name="_s + name, u"role=planner"_s, u"state=accepted"_s}).code, 0);
}

void TestSeatCommands::overflowWaits()
{
    QCOMPARE(run({u"enrol"_s, u"Training"_s, u"D"_s, u"--state"_s, u"declined"_s}).code, 0);
    const Answer answer = run({u"enrol"_s, u"Training"_s, u"--role"_s, u"planner"_s, u"--overflow"_s, u"waiting"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.contains(u"declined or cancelled"_s), qPrintable(answer.err));
    QCOMPARE(places(), (QStringList{u"A enrolled"_s, u"B enrolled"_s, u"C waiting 1"_s, u"D declined"_s}));
    const Answer again = run({u"--json"_s, u"enrol"_s, u"Training"_s, u"--role"_s, u"planner"_s, u"--overflow"_s, u"waiting"_s});
    Q_UNUSED(again)
    QCOMPARE(places().size(), 4);
}

void TestSeatCommands::waitMoves()
{
    run({u"enrol"_s, u"Training"_s, u"--role"_s, u"planner"_s, u"--overflow"_s, u"waiting"_s});
    QCOMPARE(run({u"wait"_s, u"Training"_s, u"D"_s, u"1"_s}).code, 0);
    QCOMPARE(places(), (QStringList{u"A enrolled"_s, u"B enrolled"_s, u"C waiting 2"_s, u"D waiting 1"_s}));
}

void TestSeatCommands::offerAndAnswer()
{
    run({u"enrol"_s, u"Training"_s, u"--role"_s, u"planner"_s, u"--overflow"_s, u"waiting"_s});
    QCOMPARE(run({u"offer"_s, u"Training"_s}).code, 7);
    QCOMPARE(run({u"enrol"_s, u"Training"_s, u"A"_s, u"--state"_s, u"cancelled"_s}).code, 0);
    const Answer offered = run({u"offer"_s, u"Training"_s, u"--until"_s, u"2024-11-08"_s});
    QCOMPARE(offered.code, 0);
    QCOMPARE(places(), (QStringList{u"A cancelled"_s, u"B enrolled"_s, u"C invited"_s, u"D waiting 1"_s}));
    const Answer list = m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"state=invited"_s});
    QCOMPARE(list.array().first().toObject().value(u"offer_until"_s).toString().left(16), u"2024-11-08T18:00"_s);
    const Answer declined = run({u"offer"_s, u"Training"_s, u"C"_s, u"--decline"_s});
    QCOMPARE(declined.code, 0);
    QVERIFY2(declined.err.contains(u"“D” is the next"_s), qPrintable(declined.err));
    QCOMPARE(run({u"offer"_s, u"Training"_s, u"D"_s}).code, 0);
    QCOMPARE(run({u"offer"_s, u"Training"_s, u"D"_s, u"--accept"_s}).code, 0);
    QCOMPARE(places(), (QStringList{u"A cancelled"_s, u"B enrolled"_s, u"C declined"_s, u"D enrolled"_s}));
}

void TestSeatCommands::cancellingTellsTheNext()
{
    run({u"enrol"_s, u"Training"_s, u"--role"_s, u"planner"_s, u"--overflow"_s, u"waiting"_s});
    const Answer cancelled = run({u"enrol"_s, u"Training"_s, u"B"_s, u"--state"_s, u"cancelled"_s});
    QVERIFY2(cancelled.err.contains(u"“C” is the next"_s), qPrintable(cancelled.err));
}

void TestSeatCommands::othersArePresent()
{
    run({u"enrol"_s, u"Training"_s, u"--role"_s, u"planner"_s});
    QCOMPARE(run({u"attend"_s, u"Training"_s, u"A"_s, u"absent"_s}).code, 0);
    QCOMPARE(run({u"attend"_s, u"Training"_s, u"--others"_s, u"present"_s}).code, 0);
    const Answer present = m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"attendance=present"_s});
    QCOMPARE(present.array().size(), 3);
    QCOMPARE(run({u"attend"_s, u"Training"_s, u"A"_s}).code, 2);
    QCOMPARE(run({u"attend"_s, u"Training"_s, u"A"_s, u"present"_s, u"--others"_s, u"present"_s}).code, 2);
}

void TestSeatCommands::walkInIsAddedOrRecognised()
{
    QCOMPARE(run({u"walkin"_s, u"Training"_s, u"von der Heide"_s, u"Änne"_s, u"Stadt Bonn"_s}).code, 0);
    QCOMPARE(places(), QStringList{u"Änne von der Heide enrolled"_s});
    // The same again is the same person.
    QCOMPARE(run({u"walkin"_s, u"Training"_s, u"von der Heide"_s, u"Aenne"_s, u"Stadt Bonn"_s}).code, 0);
    QCOMPARE(places().size(), 1);
    const Answer unclear = run({u"walkin"_s, u"Training"_s, u"von der Heide"_s, u"Änne"_s, u"Köln"_s});
    QCOMPARE(unclear.code, 7);
    QVERIFY2(unclear.err.contains(u"Stadt Bonn"_s), qPrintable(unclear.err));
    QCOMPARE(run({u"walkin"_s, u"Training"_s, u"von der Heide"_s, u"Änne"_s, u"Köln"_s, u"--new"_s}).code, 0);
    QCOMPARE(places().size(), 2);
    QCOMPARE(run({u"walkin"_s, u"Training"_s, u"?"_s, u"?"_s, u"--participant"_s, u"A"_s}).code, 0);
    QVERIFY(places().contains(u"A enrolled"_s));
}

void TestSeatCommands::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("overflow") << QStringList{u"enrol"_s, u"Training"_s, u"A"_s, u"--overflow"_s, u"burst"_s} << 2 << u"waiting, overfill"_s;
    QTest::newRow("overflow and state") << QStringList{u"enrol"_s, u"Training"_s, u"A"_s, u"--overflow"_s, u"waiting"_s, u"--state"_s, u"invited"_s} << 2 << u"alone"_s;
    QTest::newRow("place") << QStringList{u"wait"_s, u"Training"_s, u"A"_s, u"first"_s} << 2 << u"first"_s;
    QTest::newRow("does not wait") << QStringList{u"wait"_s, u"Training"_s, u"A"_s, u"1"_s} << 7 << u"not on the waiting list"_s;
    QTest::newRow("until") << QStringList{u"offer"_s, u"Training"_s, u"--until"_s, u"soon"_s} << 2 << u"soon"_s;
    QTest::newRow("accept whom") << QStringList{u"offer"_s, u"Training"_s, u"--accept"_s} << 2 << u"one person"_s;
    QTest::newRow("both answers") << QStringList{u"offer"_s, u"Training"_s, u"A"_s, u"--accept"_s, u"--decline"_s} << 2 << u"one person"_s;
    QTest::newRow("new or known") << QStringList{u"walkin"_s, u"Training"_s, u"A"_s, u"A"_s, u"--new"_s, u"--participant"_s, u"A"_s} << 2 << u"--new"_s;
    QTest::newRow("nameless") << QStringList{u"walkin"_s, u"Training"_s, u" "_s, u" "_s} << 7 << u"family name"_s;
}

void TestSeatCommands::refuses()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QTEST(answer.code, "code");
    QFETCH(QString, words);
    QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
}

LOTSE_TEST_MAIN(TestSeatCommands)
#include "tst_seatcommands.moc"
