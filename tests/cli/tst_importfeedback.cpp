#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// `import … feedback`.
class TestImportFeedback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesOverAndTakesBack();
    void dryRunChangesNothing();
    void importsNothingTwice();
    void asksForTheBestEnd();
    void leavesColumnsOut();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    Answer import(const QStringList &options) const
    {
        return m_cli.run(QStringList{u"--json"_s, u"import"_s, m_file, u"feedback"_s, m_cli.path(u"form.csv"_s)} + options);
    }
    [[nodiscard]] int feedbackCount() const { return int(m_cli.run({u"list"_s, m_file, u"feedback"_s, u"--format"_s, u"json"_s}).array().size()); }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

void TestImportFeedback::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    QFile file(m_cli.path(u"form.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Startzeit;Name;Note;Das war hilfreich;Was fehlte?\n27.10.2024 11:34;Kim Weiß;1;stimme voll zu;Zeit\n27.10.2024 11:35;Lou Grün;3;teils/teils;\n");
}

void TestImportFeedback::takesOverAndTakesBack()
{
    const Answer answer = import({u"--session"_s, u"1"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"counts"_s).toObject().value(u"new"_s).toInt(), 2);
    QVERIFY(answer.object().value(u"change"_s).isString());
    QCOMPARE(feedbackCount(), 5);
    const Answer listed = m_cli.run({u"list"_s, m_file, u"feedback"_s, u"--format"_s, u"json"_s});
    QVERIFY(!listed.out.contains("Kim") && !listed.out.contains("Lou"));
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(feedbackCount(), 0);
}

void TestImportFeedback::dryRunChangesNothing()
{
    const Answer answer = import({u"--session"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.object().contains(u"change"_s));
    QCOMPARE(answer.object().value(u"columns"_s).toArray().at(2).toObject().value(u"best"_s).toString(), u"lowest"_s);
    QCOMPARE(feedbackCount(), 0);
}

void TestImportFeedback::importsNothingTwice()
{
    QCOMPARE(import({u"--session"_s, u"1"_s}).code, 0);
    const Answer again = import({u"--session"_s, u"1"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.object().value(u"change"_s).isNull());
    QCOMPARE(again.object().value(u"counts"_s).toObject().value(u"same"_s).toInt(), 2);
    QCOMPARE(feedbackCount(), 5);
}

void TestImportFeedback::asksForTheBestEnd()
{
    QFile file(m_cli.path(u"form.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Hilfreich?;Tempo?\n1;2\n2;3\n");
    file.close();
    const Answer guessed = m_cli.run({u"import"_s, m_file, u"feedback"_s, m_cli.path(u"form.csv"_s), u"--session"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(guessed.code, 1);
    QVERIFY(guessed.err.contains(u"--best"_s));
    const Answer said = import({u"--session"_s, u"1"_s, u"--best"_s, u"low"_s});
    QCOMPARE(said.code, 0);
    const QJsonArray rows = m_cli.run({u"list"_s, m_file, u"feedback"_s, u"--format"_s, u"json"_s}).array();
    QList<int> scores;
    for (const QJsonValue &row : rows)
        scores.append(row.toObject().value(u"score"_s).toInt());
    std::sort(scores.begin(), scores.end());
    QCOMPARE(scores, (QList<int>{3, 4, 4, 5}));
}

void TestImportFeedback::leavesColumnsOut()
{
    const Answer answer = import({u"--session"_s, u"1"_s, u"--map"_s, u"Was fehlte?="_s, u"--map"_s, u"Note=comment"_s});
    QCOMPARE(answer.code, 0);
    const QJsonArray columns = answer.object().value(u"columns"_s).toArray();
    QCOMPARE(columns.at(4).toObject().value(u"use"_s).toString(), u"left_out"_s);
    QCOMPARE(columns.at(2).toObject().value(u"use"_s).toString(), u"comments"_s);
}

void TestImportFeedback::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("no session") << QStringList{} << 2;
    QTest::newRow("unknown session") << QStringList{u"--session"_s, u"77"_s} << 7;
    QTest::newRow("end of a scale") << QStringList{u"--session"_s, u"1"_s, u"--best"_s, u"middle"_s} << 2;
    QTest::newRow("option of others") << QStringList{u"--session"_s, u"1"_s, u"--recipe"_s, u"x"_s} << 2;
    QTest::newRow("unknown column") << QStringList{u"--session"_s, u"1"_s, u"--map"_s, u"Nirgends=score"_s} << 2;
    QTest::newRow("unknown use") << QStringList{u"--session"_s, u"1"_s, u"--map"_s, u"Note=grade"_s} << 2;
}

void TestImportFeedback::refusesWrongCalls()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const Answer answer = import(options);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(feedbackCount(), 0);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestImportFeedback)
#include "tst_importfeedback.moc"
