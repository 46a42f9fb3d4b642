#include "clirunner.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// what-if: changes on a copy, and made true.
class TestWhatIfCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void moreSeatsHelp();
    void adoptedAndUndone();
    void withoutSomebody();
    void furtherDate();
    void refuses_data();
    void refuses();

private:
    Answer run(const QStringList &arguments) const { return m_cli.run(QStringList{u"--json"_s, u"--now"_s, u"2024-11-05T09:00"_s} + arguments); }
    [[nodiscard]] QStringList sentences(const Answer &answer) const
    {
        QStringList lines;
        for (const QJsonValue &line : answer.object().value(u"sentences"_s).toArray())
            lines.append(line.toString());
        return lines;
    }
    [[nodiscard]] QJsonArray rows(const QString &table) const { return run({u"list"_s, m_file, table}).array(); }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// Three planners who wish question 1 and want one training; Training A answers it for two.
void TestWhatIfCommand::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    QByteArray question;
    for (const QJsonValue &row : run({u"list"_s, m_file, u"question"_s, u"--where"_s, u"role=planner"_s}).array()) {
        if (row.toObject().value(u"number"_s).toInt() == 1)
            question = row.toObject().value(u"id"_s).toString().toLatin1();
    }
    QByteArray script = "[\"set\",\"programme\",\"1\",\"wanted_trainings=1\"]\n"
                        "[\"add\",\"session\",\"kind=impulse_training\",\"title=Training A\",\"starts_at=2024-11-12T10:00\",\"ends_at=2024-11-12T12:00\","
                        "\"roles=planner\",\"min_size=1\",\"max_size=2\",\"questions=" + question + "\"]\n";
    for (int i = 0; i < 3; ++i) {
        const QByteArray name = "Kim " + QByteArray::number(i);
        script += "[\"add\",\"participant\",\"family_name=" + name + "\",\"role=planner\",\"state=accepted\",\"accepts_other=false\"]\n";
        script += "[\"interest\",\"" + name + "\",\"planner:1\",\"1\"]\n";
    }
    const Answer filled = m_cli.run({u"batch"_s, m_file}, script);
    QVERIFY2(filled.code == 0, qPrintable(filled.err + QString::fromUtf8(filled.out)));
}

void TestWhatIfCommand::moreSeatsHelp()
{
    const Answer answer = run({u"what-if"_s, m_file, u"--max"_s, u"Training A=3"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(sentences(answer).first(), u"1 more people get a training."_s);
    QCOMPARE(answer.object().value(u"before"_s).toObject().value(u"none"_s).toInt(-1), 1);
    QCOMPARE(answer.object().value(u"after"_s).toObject().value(u"none"_s).toInt(-1), 0);
    QVERIFY(!answer.object().contains(u"adopted"_s));
    const QJsonArray sessions = rows(u"session"_s);
    const auto row = std::find_if(sessions.begin(), sessions.end(), [](const QJsonValue &one) { return one["title"_L1] == u"Training A"_s; });
    QVERIFY(row != sessions.end());
    QCOMPARE((*row)["max_size"_L1].toInt(-1), 2); // only a copy
}

void TestWhatIfCommand::adoptedAndUndone()
{
    const QJsonArray before = rows(u"session"_s);
    const Answer answer = run({u"what-if"_s, m_file, u"--max"_s, u"Training A=3"_s, u"--adopt"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.object().value(u"adopted"_s).toObject().value(u"label"_s).toString().startsWith(u"Adopt what-if: "_s));
    QVERIFY(rows(u"session"_s) != before);
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(rows(u"session"_s), before);
}

void TestWhatIfCommand::withoutSomebody()
{
    const Answer answer = run({u"what-if"_s, m_file, u"--without"_s, u"Kim 0"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"after"_s).toObject().value(u"none"_s).toInt(-1), 0);
}

void TestWhatIfCommand::furtherDate()
{
    const Answer answer = run({u"what-if"_s, m_file, u"--also"_s, u"Training A=2024-11-19T10:00"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(sentences(answer).first(), u"1 more people get a training."_s);
    const int sessions = int(rows(u"session"_s).size());
    QCOMPARE(run({u"what-if"_s, m_file, u"--also"_s, u"Training A=2024-11-19T10:00"_s, u"--adopt"_s}).code, 0);
    QCOMPARE(int(rows(u"session"_s).size()), sessions + 1);
}

void TestWhatIfCommand::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing different") << QStringList();
    QTest::newRow("no such training") << QStringList{u"--max"_s, u"Training X=3"_s};
    QTest::newRow("no value") << QStringList{u"--max"_s, u"Training A"_s};
    QTest::newRow("no number") << QStringList{u"--min"_s, u"Training A=few"_s};
    QTest::newRow("no date") << QStringList{u"--also"_s, u"Training A=soon"_s};
    QTest::newRow("no such person") << QStringList{u"--without"_s, u"Nobody"_s};
    QTest::newRow("minimum above maximum") << QStringList{u"--min"_s, u"Training A=9"_s};
}

void TestWhatIfCommand::refuses()
{
    QFETCH(QStringList, options);
    const Answer answer = run(QStringList{u"what-if"_s, m_file} + options);
    QVERIFY(answer.code > 1);
    QVERIFY(!answer.err.isEmpty());
}

LOTSE_TEST_MAIN(TestWhatIfCommand)
#include "tst_whatifcommand.moc"
