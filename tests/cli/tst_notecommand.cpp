#include "clirunner.h"

#include "support/testmain.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// `note`: findings from the command line.
class TestNoteCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count)); }
    void addsFindings();
    void addsNothingTwice();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    [[nodiscard]] QJsonArray findings() const { return m_cli.run({u"list"_s, m_file, u"finding"_s, u"--format"_s, u"json"_s}).array(); }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

void TestNoteCommand::addsFindings()
{
    const Answer answer = m_cli.run({u"--json"_s, u"note"_s, m_file, u"2"_s, u"Erst fragen\n- Tipp: Kaffee"_s, u"Wer vertritt?"_s, u"--kind"_s, u"open_point"_s, u"--question"_s, u"1"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"rows"_s).toInt(), 3);
    const QJsonArray rows = findings();
    QCOMPARE(rows.size(), 3);
    QStringList kinds;
    for (const QJsonValue &row : rows) {
        kinds.append(row.toObject().value(u"kind"_s).toString());
        QCOMPARE(row.toObject().value(u"question"_s).toObject().value(u"id"_s).toString(), u"1"_s);
    }
    QCOMPARE(kinds.count(u"open_point"_s), 2);
    QCOMPARE(kinds.count(u"tip"_s), 1);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QVERIFY(findings().isEmpty());
}

void TestNoteCommand::addsNothingTwice()
{
    QCOMPARE(m_cli.run({u"note"_s, m_file, u"2"_s, u"Erst fragen"_s}).code, 0);
    const Answer again = m_cli.run({u"--json"_s, u"note"_s, m_file, u"2"_s, u"Erst fragen"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.object().value(u"change"_s).isNull());
    QCOMPARE(findings().size(), 1);
}

void TestNoteCommand::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("no text") << QStringList{u"2"_s} << 2;
    QTest::newRow("session") << QStringList{u"99"_s, u"a"_s} << 7;
    QTest::newRow("question") << QStringList{u"2"_s, u"a"_s, u"--question"_s, u"999"_s} << 7;
    QTest::newRow("kind") << QStringList{u"2"_s, u"a"_s, u"--kind"_s, u"joke"_s} << 2;
}

void TestNoteCommand::refusesWrongCalls()
{
    QFETCH(QStringList, call);
    QFETCH(int, code);
    const Answer answer = m_cli.run(QStringList{u"note"_s, m_file} + call);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(findings().isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestNoteCommand)
#include "tst_notecommand.moc"
