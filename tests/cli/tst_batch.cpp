#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

class TestBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhatIsDurable();
    void answersBetweenChanges();
    void readsAScriptFile();
    void toleratesTheFileInEachLine();
    void stopsAtTheFirstFailure_data();
    void stopsAtTheFirstFailure();
    void attentionDoesNotStop();

private:
    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

void TestBatch::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
}

void TestBatch::tellsWhatIsDurable()
{
    const Answer answer = m_cli.run({u"batch"_s, m_file}, "[\"add\",\"participant\",\"family_name=A\"]\n\n"
                                                         "[\"set\",\"participant\",1,\"email=a@b.example\"]\n"
                                                         "[\"set\",\"participant\",\"1\",\"email=a@b.example\"]\n"
                                                         "[\"undo\"]\n[\"redo\"]");
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.out, QByteArray("{\"id\":\"1\"}\nCOMMITTED 2\nCOMMITTED 3\nCOMMITTED 4\nCOMMITTED 5\n"));
}

void TestBatch::answersBetweenChanges()
{
    const Answer answer = m_cli.run({u"--json"_s, u"batch"_s, m_file}, "[\"list\",\"role\",\"--fields\",\"key\",\"--sort\",\"position\"]\n");
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, QByteArray("[{\"key\":\"leadership\"},{\"key\":\"planner\"},{\"key\":\"county_coordinator\"}]\n"));
}

void TestBatch::readsAScriptFile()
{
    QFile script(m_cli.path(u"script.jsonl"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("[\"add\",\"participant\",\"family_name=Grün\"]\r\n");
    script.close();
    QCOMPARE(m_cli.run({u"batch"_s, m_file, script.fileName()}).out, QByteArray("{\"id\":\"1\"}\nCOMMITTED 2\n"));
    QCOMPARE(m_cli.run({u"batch"_s, m_file, m_cli.path(u"none.jsonl"_s)}).code, 7);
}

void TestBatch::toleratesTheFileInEachLine()
{
    const QByteArray line = QJsonDocument(QJsonArray{u"add"_s, m_file, u"participant"_s, u"family_name=A"_s}).toJson(QJsonDocument::Compact);
    QCOMPARE(m_cli.run({u"batch"_s, m_file}, line).out, QByteArray("{\"id\":\"1\"}\nCOMMITTED 2\n"));
}

void TestBatch::stopsAtTheFirstFailure_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("add participant") << 7;
    QTest::newRow("nested") << QByteArray("[\"add\",[\"participant\"]]") << 7;
    QTest::newRow("unknown command") << QByteArray("[\"fly\"]") << 2;
    QTest::newRow("not in a batch") << QByteArray("[\"new\",\"x.lotse\"]") << 2;
    QTest::newRow("batch in a batch") << QByteArray("[\"batch\"]") << 2;
    QTest::newRow("value") << QByteArray("[\"set\",\"participant\",\"1\",\"state=maybe\"]") << 7;
}

void TestBatch::stopsAtTheFirstFailure()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    const QByteArray add = "[\"add\",\"participant\",\"family_name=A\"]\n";
    const Answer answer = m_cli.run({u"batch"_s, m_file}, add + line + '\n' + add);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.startsWith(u"Line 2: "_s), qPrintable(answer.err));
    QCOMPARE(answer.out.count("COMMITTED"), 1);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"participant"_s}).array().size(), 1);
}

void TestBatch::attentionDoesNotStop()
{
    const QByteArray script = "[\"add\",\"participant\",\"family_name=A\"]\n[\"check\"]\n[\"add\",\"participant\",\"family_name=B\"]\n";
    const Answer answer = m_cli.run({u"batch"_s, m_file}, script);
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out.count("COMMITTED"), 2);
}

LOTSE_TEST_MAIN(TestBatch)
#include "tst_batch.moc"
