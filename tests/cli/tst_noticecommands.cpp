#include "clirunner.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// `notices`, `told`, `export … updates` and schedules that are handed to somebody.
class TestNoticeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhoKnowsWhat();
    void confirmsDrafts();
    void notesWhatWasToldOtherwise();
    void takesNoticesBack();
    void writesUpdates();
    void looksBeforeItWrites();
    void schedulesTellWhoGetsThem();
    void personalSchedulesTellOwnSessions();
    void whatCannotBeWrittenIsNotNoted();
    void noticesAreNotChangedByHand();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    Answer run(const QStringList &words) const { return m_cli.run(QStringList{u"--json"_s} + words); }
    Answer told(const QStringList &words) const { return run(QStringList{u"told"_s, m_file} + words); }
    [[nodiscard]] QJsonArray open(const QStringList &words = {}) const { return run(QStringList{u"notices"_s, m_file, u"--open"_s} + words).array(); }
    /// Something of the first of those who have to be told something.
    [[nodiscard]] QString first(const QString &key) const { return open().first().toObject().value(key).toString(); }
    [[nodiscard]] QStringList states() const;
    void moveFirst();

    CliRunner m_cli;
    QString m_file;
    QString m_session;
};

void TestNoticeCommands::init()
{
    static int count = 0;
    m_file = m_cli.example(u"example-%1.lotse"_s.arg(++count));
    QVERIFY(!open().isEmpty());
    m_session = first(u"session"_s);
}

QStringList TestNoticeCommands::states() const
{
    QStringList found;
    for (const QJsonValue &row : open())
        found.append(row[u"state"].toString());
    found.removeDuplicates();
    return found;
}

/// Everybody is told everything, then a session moves.
void TestNoticeCommands::moveFirst()
{
    QCOMPARE(told({u"--all"_s, u"--way"_s, u"letter"_s}).code, 0);
    QVERIFY(open().isEmpty());
    QCOMPARE(run({u"shift"_s, m_file, m_session, u"--minutes"_s, u"60"_s}).code, 0);
    QCOMPARE(states(), QStringList(u"outdated"_s));
}

void TestNoticeCommands::tellsWhoKnowsWhat()
{
    QCOMPARE(states(), QStringList(u"never_told"_s));
    moveFirst();
    const QJsonObject row = open().first().toObject();
    QCOMPARE(row[u"session"].toString(), m_session);
    QCOMPARE(row[u"told"][u"way"].toString(), u"letter"_s);
    QVERIFY(row[u"told"][u"starts_at"] != row[u"now"][u"starts_at"]);
    QVERIFY(row[u"written"].isNull());
    QCOMPARE(open({u"--participant"_s, row[u"participant"].toString()}).size(), 1);
    QVERIFY(run({u"notices"_s, m_file}).array().size() > open().size());
    const Answer table = m_cli.run({u"notices"_s, m_file, u"--session"_s, m_session});
    QCOMPARE(table.code, 0);
    QVERIFY(QString::fromUtf8(table.out).contains(row[u"name"].toString()));
}

void TestNoticeCommands::confirmsDrafts()
{
    moveFirst();
    const QString folder = m_cli.path(u"updates"_s);
    const Answer written = run({u"export"_s, m_file, u"updates"_s, folder});
    QVERIFY2(written.code < 2, qPrintable(written.err));
    const QJsonArray waiting = open();
    const auto isWritten = [](const QJsonValue &row) { return row[u"written"].isObject(); };
    const auto draft = std::find_if(waiting.begin(), waiting.end(), isWritten);
    QVERIFY(draft != waiting.end());
    QCOMPARE(std::count_if(waiting.begin(), waiting.end(), isWritten), written.object()[u"notices"].toInt());
    const QString notice = QJsonValue(*draft)[u"written"][u"notice"].toString();
    QCOMPARE(told({notice}).object()[u"rows"].toInt(), 1);
    QCOMPARE(open().size(), waiting.size() - 1);
    QCOMPARE(told({notice}).object()[u"rows"].toInt(), 0);
    QCOMPARE(told({u"--all"_s}).code, 0);
    QCOMPARE(open().size(), waiting.size() - written.object()[u"notices"].toInt());
}

void TestNoticeCommands::notesWhatWasToldOtherwise()
{
    moveFirst();
    const qsizetype before = open().size();
    const QString person = first(u"participant"_s);
    QVERIFY(!person.isEmpty());
    QCOMPARE(told({u"--session"_s, m_session, u"--participant"_s, person, u"--way"_s, u"spoken"_s}).object()[u"rows"].toInt() > 0, true);
    QCOMPARE(open().size(), before - 1);
    QVERIFY(open({u"--participant"_s, person}).isEmpty());
    QCOMPARE(told({u"--session"_s, m_session, u"--way"_s, u"spoken"_s}).code, 0);
    QVERIFY(open().isEmpty());
    // A record of what was told: undoing takes the move back, and they are named again.
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(open().size(), before);
    QCOMPARE(states(), QStringList(u"outdated"_s));
}

void TestNoticeCommands::takesNoticesBack()
{
    moveFirst();
    QCOMPARE(told({u"--session"_s, m_session, u"--way"_s, u"spoken"_s}).code, 0);
    const QJsonArray known = run({u"notices"_s, m_file, u"--session"_s, m_session}).array();
    QCOMPARE(told({u"--withdraw"_s, known.first()[u"told"][u"notice"].toString()}).code, 0);
    QCOMPARE(open().size(), 1);
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QVERIFY(open().isEmpty());
}

void TestNoticeCommands::writesUpdates()
{
    moveFirst();
    const qsizetype before = open().size();
    const QString folder = m_cli.path(u"changes"_s);
    const Answer answer = run({u"export"_s, m_file, u"updates"_s, folder, u"--told"_s});
    QVERIFY2(answer.code < 2, qPrintable(answer.err));
    const QJsonObject object = answer.object();
    QCOMPARE(object[u"recipients"].toArray().size(), before);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), object[u"messages"].toInt());
    QVERIFY(object[u"messages"].toInt() > 0);
    QCOMPARE(open().size(), before - object[u"notices"].toInt());
    const QJsonObject session = object[u"recipients"].toArray().first()[u"sessions"].toArray().first().toObject();
    QCOMPARE(session[u"method"].toString(), u"REQUEST"_s);
    QCOMPARE(session[u"sequence"].toInt(), 1);
    const Answer again = run({u"export"_s, m_file, u"updates"_s, m_cli.path(u"none"_s)});
    QCOMPARE(again.object()[u"messages"].toInt(), 0);
    QVERIFY(!QDir(m_cli.path(u"none"_s)).exists());
}

void TestNoticeCommands::looksBeforeItWrites()
{
    moveFirst();
    const Answer trial = run({u"export"_s, m_file, u"updates"_s, m_cli.path(u"trial"_s), u"--dry-run"_s, u"--language"_s, u"en"_s});
    QVERIFY2(trial.code < 2, qPrintable(trial.err));
    QVERIFY(!QDir(m_cli.path(u"trial"_s)).exists());
    const QJsonObject recipient = trial.object()[u"recipients"].toArray().first().toObject();
    QCOMPARE(recipient[u"kind"].toString(), u"change_of_time"_s);
    QVERIFY2(recipient[u"subject"].toString().startsWith(u"Changed"_s), qPrintable(recipient[u"subject"].toString()));
    for (const QJsonValue &row : open())
        QVERIFY(row[u"written"].isNull());
}

void TestNoticeCommands::schedulesTellWhoGetsThem()
{
    const QJsonObject row = open().first().toObject();
    const QString person = row[u"participant"].toString();
    const qsizetype before = open({u"--participant"_s, person}).size();
    QVERIFY(before > 0);
    QCOMPARE(run({u"export"_s, m_file, u"schedule"_s, m_cli.path(u"own.ics"_s), u"--participant"_s, person}).code, 0);
    QCOMPARE(open({u"--participant"_s, person}).size(), before);
    QCOMPARE(run({u"export"_s, m_file, u"schedule"_s, m_cli.path(u"own.ics"_s), u"--participant"_s, person, u"--told"_s}).code, 0);
    QVERIFY(open({u"--participant"_s, person}).isEmpty());
    QVERIFY(!open().isEmpty());
    QCOMPARE(run({u"export"_s, m_file, u"schedule"_s, m_cli.path(u"all.csv"_s), u"--told"_s}).code, 0);
    QVERIFY(open().isEmpty());
    const QJsonArray known = run({u"notices"_s, m_file}).array();
    QCOMPARE(known.last()[u"told"][u"way"].toString(), u"document"_s);
}

void TestNoticeCommands::personalSchedulesTellOwnSessions()
{
    QCOMPARE(run({u"export"_s, m_file, u"personal-schedules"_s, m_cli.path(u"own.pdf"_s), u"--told"_s}).code, 0);
    QVERIFY2(open().isEmpty(), qPrintable(states().join(u' ')));
    // Who is freed because a session is off sees it in the next schedule.
    QCOMPARE(run({u"set"_s, m_file, u"session"_s, m_session, u"state=cancelled"_s}).code, 0);
    QCOMPARE(states(), QStringList(u"still_coming"_s));
    const QString person = first(u"participant"_s);
    QCOMPARE(run({u"export"_s, m_file, u"schedule"_s, m_cli.path(u"own.ics"_s), u"--participant"_s, person, u"--told"_s}).code, 0);
    QVERIFY(open({u"--participant"_s, person}).isEmpty());
    QFile calendar(m_cli.path(u"own.ics"_s));
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    QCOMPARE(calendar.readAll().count("STATUS:CANCELLED"), 1);
    QCOMPARE(run({u"export"_s, m_file, u"personal-schedules"_s, m_cli.path(u"own.pdf"_s), u"--told"_s}).code, 0);
    QVERIFY2(open().isEmpty(), qPrintable(states().join(u' ')));
}

void TestNoticeCommands::whatCannotBeWrittenIsNotNoted()
{
    const auto rows = [this](const QString &table) { return run({u"list"_s, m_file, table}).array().size(); };
    const qsizetype notices = rows(u"notice"_s);
    const qsizetype publications = rows(u"publication"_s);
    for (const QString &place : {u"missing/own.ics"_s, u"."_s}) {
        QCOMPARE(run({u"export"_s, m_file, u"schedule"_s, m_cli.path(place), u"--format"_s, u"ics"_s, u"--told"_s}).code, 6);
        QCOMPARE(rows(u"notice"_s), notices);
        QCOMPARE(rows(u"publication"_s), publications);
    }
}

void TestNoticeCommands::noticesAreNotChangedByHand()
{
    QCOMPARE(run({u"add"_s, m_file, u"notice"_s, u"title=x"_s}).code, 2);
    QCOMPARE(run({u"remove"_s, m_file, u"notice"_s, u"1"_s}).code, 2);
}

void TestNoticeCommands::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("numbers and all") << QStringList{u"1"_s, u"--all"_s} << 2;
    QTest::newRow("no number") << QStringList{u"one"_s} << 2;
    QTest::newRow("unknown number") << QStringList{u"4711"_s} << 7;
    QTest::newRow("unknown way") << QStringList{u"--all"_s, u"--way"_s, u"pigeon"_s} << 2;
    QTest::newRow("way of a notice") << QStringList{u"1"_s, u"--way"_s, u"spoken"_s} << 2;
    QTest::newRow("take back all") << QStringList{u"--all"_s, u"--withdraw"_s} << 2;
    QTest::newRow("unknown session") << QStringList{u"--session"_s, u"Nirgends"_s} << 7;
}

void TestNoticeCommands::refusesWrongCalls()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Answer answer = told(words);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestNoticeCommands)
#include "tst_noticecommands.moc"
