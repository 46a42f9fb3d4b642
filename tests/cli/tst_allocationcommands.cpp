#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// The record of an allocation from the shell: `print … allocation` and `export … allocation`.
class TestAllocationCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printsTheLatest();
    void printsWhichIsNamed_data();
    void printsWhichIsNamed();
    void namesNobodyWhenAsked();
    void exportsWhatWasKept();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void saysWhenThereIsNone();
    void refusesWhatCannotBeRead();

private:
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The id of an allocation that says that person 1 attends session 5.
    QString keep(const QString &title, const QString &at, const QString &record) const
    {
        const Answer answer = m_cli.run({u"--json"_s, u"add"_s, m_file, u"allocation"_s, u"title="_s + title, u"decided_at="_s + at, u"record="_s + record});
        return answer.object().value(u"id"_s).toVariant().toString();
    }

    CliRunner m_cli;
    QString m_file;
    QString m_first;
    const QString m_record = uR"({"format":"impulslotse-allocation/1","version":"1.0","levels":[{"name":"none","value":0,"bound":0}],)"
                             R"("people":[{"participant":"1","wants":1}],"trainings":[{"session":"5","min":1,"max":8,"state":"open"}],)"
                             R"("held":[{"session":"5","coach":null,"seats":[{"participant":"1","rank":1}]}]})"_s;
};

void TestAllocationCommands::initTestCase()
{
    m_file = m_cli.example();
    m_first = keep(u"Erste Vergabe"_s, u"2024-10-01T09:00"_s, m_record);
    QVERIFY(m_first.toInt() > 0);
    QVERIFY(keep(u"Zweite Vergabe"_s, u"2024-11-01T09:00"_s, m_record).toInt() > 0);
}

void TestAllocationCommands::printsTheLatest()
{
    const Answer answer = m_cli.run({u"--json"_s, u"print"_s, m_file, u"allocation"_s, m_cli.path(u"a.pdf"_s)});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"allocation"_s).toObject().value(u"label"_s).toString(), u"Zweite Vergabe"_s);
    QVERIFY(read(u"a.pdf"_s).startsWith("%PDF"));
    QCOMPARE(answer.object().value(u"size"_s).toInt(), int(read(u"a.pdf"_s).size()));
}

void TestAllocationCommands::printsWhichIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("by id") << QString();
    QTest::newRow("by title") << u"Erste Vergabe"_s;
}

void TestAllocationCommands::printsWhichIsNamed()
{
    QFETCH(QString, name);
    const Answer answer = m_cli.run({u"--json"_s, u"print"_s, m_file, u"allocation"_s, m_cli.path(u"a.pdf"_s), u"--allocation"_s, name.isEmpty() ? m_first : name});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"allocation"_s).toObject().value(u"id"_s).toString(), m_first);
}

void TestAllocationCommands::namesNobodyWhenAsked()
{
    QCOMPARE(m_cli.run({u"print"_s, m_file, u"allocation"_s, m_cli.path(u"named.pdf"_s)}).code, 0);
    QCOMPARE(m_cli.run({u"print"_s, m_file, u"allocation"_s, m_cli.path(u"counts.pdf"_s), u"--anonymous"_s}).code, 0);
    QVERIFY(read(u"counts.pdf"_s).startsWith("%PDF"));
    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (pdftotext.isEmpty())
        QSKIP("pdftotext is not installed");
    const auto textOf = [&](const QString &name) {
        QProcess process;
        process.start(pdftotext, {u"-layout"_s, m_cli.path(name), u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    const QString name = m_cli.run({u"--json"_s, u"list"_s, m_file, u"participant"_s, u"--where"_s, u"id=1"_s}).array().at(0).toObject().value(u"family_name"_s).toString();
    QVERIFY(!name.isEmpty());
    QVERIFY(textOf(u"named.pdf"_s).contains(name));
    const QString counts = textOf(u"counts.pdf"_s);
    QVERIFY2(counts.contains(u"names nobody"_s) && !counts.contains(name), qPrintable(counts));
}

void TestAllocationCommands::exportsWhatWasKept()
{
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"allocation"_s, m_cli.path(u"a.json"_s)}).code, 0);
    QCOMPARE(QJsonDocument::fromJson(read(u"a.json"_s)), QJsonDocument::fromJson(m_record.toUtf8()));
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"allocation"_s, m_cli.path(u"b.pdf"_s), u"--allocation"_s, m_first}).code, 0);
    QVERIFY(read(u"b.pdf"_s).startsWith("%PDF"));
}

void TestAllocationCommands::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("option of another document") << QStringList{u"print"_s, u"PROGRAMME"_s, u"allocation"_s, u"x.pdf"_s, u"--unreviewed"_s} << 2;
    QTest::newRow("its option for another") << QStringList{u"print"_s, u"PROGRAMME"_s, u"booklet"_s, u"x.pdf"_s, u"--anonymous"_s} << 2;
    QTest::newRow("anonymous JSON") << QStringList{u"export"_s, u"PROGRAMME"_s, u"allocation"_s, u"x.json"_s, u"--anonymous"_s} << 2;
    QTest::newRow("anonymous JSON by format")
        << QStringList{u"export"_s, u"PROGRAMME"_s, u"allocation"_s, u"x.pdf"_s, u"--format"_s, u"json"_s, u"--anonymous"_s} << 2;
    QTest::newRow("anonymous list") << QStringList{u"export"_s, u"PROGRAMME"_s, u"participants"_s, u"x.csv"_s, u"--anonymous"_s} << 2;
    QTest::newRow("allocation of a list") << QStringList{u"export"_s, u"PROGRAMME"_s, u"participants"_s, u"x.csv"_s, u"--allocation"_s, u"1"_s} << 2;
    QTest::newRow("the programme itself") << QStringList{u"print"_s, u"PROGRAMME"_s, u"allocation"_s, u"PROGRAMME"_s} << 2;
    QTest::newRow("no such allocation") << QStringList{u"print"_s, u"PROGRAMME"_s, u"allocation"_s, u"x.pdf"_s, u"--allocation"_s, u"99"_s} << 7;
    QTest::newRow("no such title") << QStringList{u"export"_s, u"PROGRAMME"_s, u"allocation"_s, u"x.json"_s, u"--allocation"_s, u"Dritte"_s} << 7;
    QTest::newRow("format") << QStringList{u"export"_s, u"PROGRAMME"_s, u"allocation"_s, u"x.csv"_s} << 2;
}

void TestAllocationCommands::refusesWrongCalls()
{
    QFETCH(QStringList, call);
    QFETCH(int, code);
    for (QString &argument : call) {
        if (argument.startsWith(u"x."_s))
            argument = m_cli.path(argument);
    }
    call.replaceInStrings(u"PROGRAMME"_s, m_file);
    const Answer answer = m_cli.run(call);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    for (const QString &name : {u"x.pdf"_s, u"x.json"_s, u"x.csv"_s})
        QVERIFY(!QFile::exists(m_cli.path(name)));
}

void TestAllocationCommands::saysWhenThereIsNone()
{
    CliRunner other;
    const QString file = other.example();
    const Answer answer = other.run({u"print"_s, file, u"allocation"_s, other.path(u"x.pdf"_s)});
    QCOMPARE(answer.code, 7);
    QVERIFY(answer.err.contains(u"--accept"_s));
}

void TestAllocationCommands::refusesWhatCannotBeRead()
{
    const QString id = keep(u"Kaputt"_s, u"2024-09-01T09:00"_s, u"{}"_s);
    QVERIFY(id.toInt() > 0);
    const Answer answer = m_cli.run({u"print"_s, m_file, u"allocation"_s, m_cli.path(u"broken.pdf"_s), u"--allocation"_s, id});
    QCOMPARE(answer.code, 7);
    QVERIFY(answer.err.contains(u"newer version"_s));
    QVERIFY(!QFile::exists(m_cli.path(u"broken.pdf"_s)));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestAllocationCommands)
#include "tst_allocationcommands.moc"
