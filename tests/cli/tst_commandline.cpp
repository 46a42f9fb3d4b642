#include "clirunner.h"

#include "support/testmain.h"

#include "base/clock.h"
#include "base/translations.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void helpNamesOptionsOfEachCommand_data();
    void helpNamesOptionsOfEachCommand();
    void speaksGerman();
    void refusesFilesThatAreNone_data();
    void refusesFilesThatAreNone();
    void refusesToWriteWhatSomebodyElseHas();
    void refusesToWriteInReadOnlyFolder();
    void fixesTheClock();
    void newRefusesAnExistingFile();
    void newTakesOverLastYear();
    void infoCountsTables();
    void checkListsProblems();
    void checkOfFreshProgramme();
    void checkAnswersAsOfADay();

private:
    CliRunner m_cli;
};

void TestCommandLine::cleanup()
{
    testsupport::prepare();
    base::installTranslators(QLocale());
}

void TestCommandLine::refusesWrongCalls_data()
{
    const QString file = m_cli.fresh(u"calls.lotse"_s);
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QStringList{} << u"No command was given"_s;
    QTest::newRow("unknown command") << QStringList{u"juggle"_s, file} << u"There is no command “juggle”. Possible are: new, info"_s;
    QTest::newRow("unknown option") << QStringList{u"info"_s, u"--loud"_s, file} << u"loud"_s;
    QTest::newRow("no file") << QStringList{u"info"_s} << u"needs FILE"_s;
    QTest::newRow("too much") << QStringList{u"info"_s, file, u"x"_s} << u"does not know what to do with “x”"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s, u"info"_s, file} << u"Possible are de and en"_s;
    QTest::newRow("clock") << QStringList{u"--now"_s, u"yesterday"_s, u"info"_s, file} << u"is no date with a time"_s;
    QTest::newRow("day") << QStringList{u"--as-of"_s, u"31.12."_s, u"info"_s, file} << u"is no date"_s;
    QTest::newRow("password") << QStringList{u"--password-file"_s, u"secret"_s, u"info"_s, file} << u"not supported"_s;
    QTest::newRow("table") << QStringList{u"list"_s, file, u"people"_s} << u"There is no table “people”. Possible are: programme, municipality"_s;
    QTest::newRow("field") << QStringList{u"list"_s, file, u"role"_s, u"--sort"_s, u"weight"_s} << u"has no field “weight”"_s;
    QTest::newRow("format") << QStringList{u"list"_s, file, u"role"_s, u"--format"_s, u"xml"_s} << u"There is no format “xml”"_s;
    QTest::newRow("assignment") << QStringList{u"add"_s, file, u"role"_s, u"name"_s} << u"not of the form FIELD=VALUE"_s;
    QTest::newRow("no columns") << QStringList{u"list"_s, file, u"role"_s, u"--fields"_s, u","_s} << u"names no field"_s;
    QTest::newRow("second programme") << QStringList{u"add"_s, file, u"programme"_s, u"title=B"_s} << u"one programme"_s;
    QTest::newRow("certificate by hand") << QStringList{u"remove"_s, file, u"certificates"_s, u"1"_s} << u"kept as they were issued"_s;
    QTest::newRow("publication by hand") << QStringList{u"set"_s, file, u"publication"_s, u"1"_s, u"sequence=9"_s} << u"cannot be changed by hand"_s;
    QTest::newRow("where") << QStringList{u"list"_s, file, u"session"_s, u"--where"_s, u"state=maybe"_s} << u"Possible are: planned"_s;
    QTest::newRow("enrol whom") << QStringList{u"enrol"_s, file, u"1"_s} << u"either --role or --participant"_s;
    QTest::newRow("attendance") << QStringList{u"attend"_s, file, u"1"_s, u"1"_s, u"there"_s} << u"Possible are: unknown, present"_s;
    QTest::newRow("import kind") << QStringList{u"import"_s, file, u"letters"_s, u"x.csv"_s} << u"Possible are: register, participants"_s;
    QTest::newRow("export what") << QStringList{u"export"_s, file, u"letters"_s, u"x"_s} << u"cannot be exported"_s;
    QTest::newRow("certificates") << QStringList{u"certificates"_s, file, u"burn"_s} << u"no action “burn”"_s;
    QTest::newRow("year") << QStringList{u"new"_s, u"x.lotse"_s, u"--year"_s, u"soon"_s} << u"is no year"_s;
    QTest::newRow("two templates") << QStringList{u"new"_s, u"x.lotse"_s, u"--example"_s, u"--from"_s, u"y"_s} << u"only one of"_s;
}

void TestCommandLine::refusesWrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Answer answer = m_cli.run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(sentence), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QCOMPARE(answer.out, QByteArray());
}

void TestCommandLine::helpNamesOptionsOfEachCommand_data()
{
    QTest::addColumn<QString>("command");
    const QString overview = QString::fromUtf8(m_cli.run({u"--help"_s}).out);
    const QStringList lines = overview.section(u"Commands:\n"_s, 1).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.trimmed().section(u' ', 0, 0);
        QTest::newRow(qPrintable(name)) << name;
    }
    QVERIFY(lines.size() >= 17);
}

void TestCommandLine::helpNamesOptionsOfEachCommand()
{
    QFETCH(QString, command);
    const Answer answer = m_cli.run({command, u"--help"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("--json"));
    QVERIFY(answer.out.contains("FILE"));
    QCOMPARE(answer.err, QString());
}

void TestCommandLine::speaksGerman()
{
    const Answer answer = m_cli.run({u"--lang"_s, u"de"_s, u"list"_s, m_cli.example(u"german.lotse"_s), u"participants"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("Kommune"));
}

void TestCommandLine::refusesFilesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Liebe Grüße\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << QByteArray("SQLite format 3\0garbage", 23);
}

void TestCommandLine::refusesFilesThatAreNone()
{
    QFETCH(QByteArray, content);
    const QString path = m_cli.path(u"strange.lotse"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    for (const QString &command : {u"info"_s, u"check"_s, u"dump"_s, u"history"_s, u"undo"_s}) {
        const Answer answer = m_cli.run({u"--json"_s, command, path});
        QCOMPARE(answer.code, 3);
        QVERIFY(!answer.err.isEmpty());
        if (command == u"check"_s)
            QVERIFY(answer.object().value(u"integrity"_s).toString().contains(path));
        else
            QCOMPARE(answer.out, QByteArray());
    }
}

void TestCommandLine::refusesToWriteWhatSomebodyElseHas()
{
    const QString file = m_cli.fresh(u"held.lotse"_s);
    // A batch holds the file while it runs; its own script calls nothing.
    class Probe : public QBuffer
    {
    public:
        Probe(const CliRunner &cli, const QString &path) : m_cli(cli), m_path(path) {}
        Answer write, read, calendar;

    protected:
        qint64 readData(char *, qint64) override
        {
            write = m_cli.run({u"add"_s, m_path, u"role"_s, u"key=guest"_s, u"name=Gast"_s});
            read = m_cli.run({u"--json"_s, u"info"_s, m_path});
            calendar = m_cli.run({u"export"_s, m_path, u"schedule"_s, m_cli.path(u"held.ics"_s)});
            return 0;
        }

    private:
        const CliRunner &m_cli;
        QString m_path;
    } probe(m_cli, file);
    probe.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    cli::Console console(probe, out, out);
    QCOMPARE(cli::CommandLine(console).run({u"impulslotse-cli"_s, u"batch"_s, file}), 0);
    QCOMPARE(probe.write.code, 4);
    QVERIFY(!probe.write.err.isEmpty());
    QCOMPARE(probe.read.code, 0);
    QCOMPARE(probe.calendar.code, 0);
    QVERIFY2(probe.calendar.err.contains(u"is not noted"_s), qPrintable(probe.calendar.err));
    QVERIFY(QFile::exists(m_cli.path(u"held.ics"_s)));
}

void TestCommandLine::refusesToWriteInReadOnlyFolder()
{
    if (geteuid() == 0)
        QSKIP("The superuser may write everywhere.");
    const QString file = m_cli.fresh(u"sealed.lotse"_s);
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner));
    QCOMPARE(m_cli.run({u"add"_s, file, u"role"_s, u"key=guest"_s, u"name=Gast"_s}).code, 5);
    QCOMPARE(m_cli.run({u"info"_s, file}).code, 0);
}

void TestCommandLine::fixesTheClock()
{
    const QString file = m_cli.path(u"clock.lotse"_s);
    QCOMPARE(m_cli.run({u"--now"_s, u"2031-03-01T12:00:00+01:00"_s, u"new"_s, file}).code, 0);
    const QJsonArray history = m_cli.run({u"--json"_s, u"history"_s, file}).array();
    QCOMPARE(history.at(0).toObject().value(u"at"_s).toString(), u"2031-03-01T12:00:00+01:00"_s);
    QCOMPARE(m_cli.run({u"--json"_s, u"info"_s, file}).object().value(u"year"_s).toInt(), 2031);
}

void TestCommandLine::newRefusesAnExistingFile()
{
    const QString file = m_cli.fresh(u"once.lotse"_s);
    const QByteArray before = m_cli.run({u"dump"_s, file}).out;
    const Answer answer = m_cli.run({u"new"_s, file, u"--example"_s});
    QCOMPARE(answer.code, 2);
    QCOMPARE(m_cli.run({u"dump"_s, file}).out, before);
}

void TestCommandLine::newTakesOverLastYear()
{
    const QString old = m_cli.example(u"old.lotse"_s);
    const QString file = m_cli.path(u"next.lotse"_s);
    QCOMPARE(m_cli.run({u"new"_s, file, u"--from"_s, old, u"--year"_s, u"2025"_s, u"--title"_s, u"Durchgang 2025"_s}).code, 0);
    const QJsonObject info = m_cli.run({u"--json"_s, u"info"_s, file}).object();
    const QJsonObject counts = info.value(u"counts"_s).toObject();
    QCOMPARE(info.value(u"title"_s).toString(), u"Durchgang 2025"_s);
    QCOMPARE(counts.value(u"municipality"_s).toInt(), 86);
    QCOMPARE(counts.value(u"coach"_s).toInt(), 6);
    QCOMPARE(counts.value(u"participant"_s).toInt(), 0);
    QCOMPARE(m_cli.run({u"new"_s, m_cli.path(u"none.lotse"_s), u"--from"_s, m_cli.path(u"missing.lotse"_s)}).code, 3);
}

void TestCommandLine::infoCountsTables()
{
    const QString file = m_cli.example(u"info.lotse"_s);
    const Answer answer = m_cli.run({u"--json"_s, u"info"_s, file});
    QCOMPARE(answer.code, 0);
    const QJsonObject info = answer.object();
    QCOMPARE(info.value(u"counts"_s).toObject().value(u"participant"_s).toInt(), 120);
    QCOMPARE(info.value(u"counts"_s).toObject().value(u"session"_s).toInt(), 30);
    QVERIFY(info.value(u"schema_version"_s).toInt() >= 1);
    QVERIFY(info.value(u"size"_s).toInt() > 10000);
    QCOMPARE(info.value(u"last_change"_s).toObject().value(u"id"_s).toString(), u"1"_s);
    QVERIFY(m_cli.run({u"info"_s, file}).out.contains("Participants"));
}

void TestCommandLine::checkListsProblems()
{
    const QString file = m_cli.example(u"problems.lotse"_s);
    const Answer answer = m_cli.run({u"check"_s, u"--json"_s, file});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.object().value(u"integrity"_s).toString(), u"ok"_s);
    QSet<QString> codes;
    for (const QJsonValue &value : answer.object().value(u"problems"_s).toArray()) {
        const QJsonObject problem = value.toObject();
        codes.insert(problem.value(u"code"_s).toString());
        QVERIFY(QStringList({u"error"_s, u"warning"_s, u"hint"_s}).contains(problem.value(u"severity"_s).toString()));
        QVERIFY(!problem.value(u"text"_s).toString().isEmpty());
        const QJsonObject subject = problem.value(u"subjects"_s).toArray().at(0).toObject();
        QVERIFY(subject.value(u"id"_s).toString().toLongLong() > 0);
        QVERIFY(!subject.value(u"table"_s).toString().isEmpty());
        QVERIFY(!subject.value(u"label"_s).toString().isEmpty());
        QVERIFY(problem.value(u"fixes"_s).isArray());
    }
    QVERIFY(codes.contains(u"session_overfull"_s));
    QVERIFY(codes.contains(u"double_booking"_s));
    QVERIFY(codes.size() >= 4);
}

void TestCommandLine::checkOfFreshProgramme()
{
    const Answer answer = m_cli.run({u"check"_s, m_cli.fresh(u"clean.lotse"_s)});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("no open problems"));
}

void TestCommandLine::checkAnswersAsOfADay()
{
    const QString file = m_cli.example(u"asof.lotse"_s);
    const auto unrecorded = [&](const QString &day) {
        const QByteArray out = m_cli.run({u"--json"_s, u"--as-of"_s, day, u"check"_s, file}).out;
        return out.count("attendance_missing");
    };
    QVERIFY(unrecorded(u"2024-12-31"_s) > unrecorded(u"2024-09-01"_s));
    QCOMPARE(base::Clock::today(), QDate(2024, 11, 5));
}

LOTSE_TEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
