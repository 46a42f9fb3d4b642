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

/// `export … mail` and the message templates of the generic commands.
class TestMailExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_cli.example(); }
    void writesDraftsAndNotesThem();
    void looksFirst();
    void marksAsTold();
    void writesOneFile_data();
    void writesOneFile();
    void narrowsByOptions();
    void usesTemplatesOfTheProgramme();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    Answer mail(const QString &out, const QStringList &options) const
    {
        return m_cli.run(QStringList{u"--json"_s, u"export"_s, m_file, u"mail"_s, m_cli.path(out)} + options);
    }
    [[nodiscard]] QJsonArray notices() const { return m_cli.run({u"--json"_s, u"list"_s, m_file, u"notice"_s, u"--format"_s, u"json"_s}).array(); }

    CliRunner m_cli;
    QString m_file;
};

void TestMailExport::writesDraftsAndNotesThem()
{
    const qsizetype before = notices().size();
    const Answer answer = mail(u"drafts"_s, {u"--template"_s, u"reminder"_s, u"--attach"_s, u"ics"_s});
    QVERIFY2(answer.code == 0 || answer.code == 1, qPrintable(answer.err));
    const QJsonObject object = answer.object();
    const QStringList files = QDir(m_cli.path(u"drafts"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), object[u"messages"].toInt());
    QVERIFY(files.size() > 10);
    const QJsonArray after = notices();
    QCOMPARE(after.size(), before + object[u"notices"].toInt());
    QVERIFY(after.last()[u"told_at"].isNull());
    // What cannot be written is said before, and the answer asks for attention.
    bool isAllReady = true;
    for (const QJsonValue &recipient : object[u"recipients"].toArray())
        isAllReady = isAllReady && recipient[u"ready"].toBool();
    QCOMPARE(answer.code, isAllReady ? 0 : 1);
}

void TestMailExport::looksFirst()
{
    const qsizetype before = notices().size();
    const Answer answer = mail(u"trial"_s, {u"--template"_s, u"reminder"_s, u"--dry-run"_s});
    QVERIFY(answer.object()[u"messages"].toInt() > 10);
    QVERIFY(answer.object()[u"recipients"][0][u"text"].toString().contains(u"erinnern"_s));
    QVERIFY(!QDir(m_cli.path(u"trial"_s)).exists());
    QCOMPARE(notices().size(), before);
}

void TestMailExport::marksAsTold()
{
    QVERIFY(mail(u"drafts"_s, {u"--template"_s, u"reminder"_s, u"--told"_s}).object()[u"notices"].toInt() > 0);
    QVERIFY(!notices().last()[u"told_at"].isNull());
    const Answer again = mail(u"more"_s, {u"--template"_s, u"reminder"_s, u"--untold"_s, u"--dry-run"_s});
    for (const QJsonValue &recipient : again.object()[u"recipients"].toArray())
        QVERIFY(!recipient[u"ready"].toBool()); // who has no address was told nothing
}

void TestMailExport::writesOneFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("mbox") << u"a.mbox"_s << QStringList() << QByteArray("From - ");
    QTest::newRow("letters") << u"a.pdf"_s << QStringList() << QByteArray("%PDF-");
    QTest::newRow("addresses") << u"a.txt"_s << QStringList{u"--batch"_s, u"2"_s, u"--comma"_s} << QByteArray("\r\n\r\n");
    QTest::newRow("addresses by format") << u"a"_s << QStringList{u"--format"_s, u"addresses"_s} << QByteArray("; ");
}

void TestMailExport::writesOneFile()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, content);
    const Answer answer = mail(name, QStringList{u"--template"_s, u"reminder"_s} + options);
    QVERIFY2(answer.code == 0 || answer.code == 1, qPrintable(answer.err));
    QFile file(m_cli.path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(content));
}

void TestMailExport::narrowsByOptions()
{
    const auto count = [this](const QStringList &options) {
        return mail(u"x"_s, QStringList{u"--template"_s, u"reminder"_s, u"--dry-run"_s} + options).object()[u"recipients"].toArray().size();
    };
    const qsizetype all = count({});
    const qsizetype planners = count({u"--role"_s, u"planner"_s});
    QVERIFY(planners > 0 && planners < all);
    const qsizetype both = count({u"--role"_s, u"planner"_s, u"--role"_s, u"leadership"_s});
    QVERIFY(both > planners);
}

void TestMailExport::usesTemplatesOfTheProgramme()
{
    QCOMPARE(m_cli.run({u"add"_s, m_file, u"message_template"_s, u"name=Kurz"_s, u"kind=other"_s, u"language=de"_s, u"subject=Hallo {given_name}"_s, u"body={salutation}"_s}).code, 0);
    const Answer answer = mail(u"x"_s, {u"--template"_s, u"Kurz"_s, u"--dry-run"_s});
    QVERIFY(answer.object()[u"recipients"][0][u"subject"].toString().startsWith(u"Hallo "_s));
    for (const QString &wrong : {u"body={nonsense}"_s, u"body={if online} Zugang"_s, u"language=fr"_s}) {
        const Answer refused = m_cli.run({u"set"_s, m_file, u"message_template"_s, u"Kurz"_s, wrong});
        QCOMPARE(refused.code, 7);
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(m_cli.run({u"add"_s, m_file, u"message_template"_s, u"name=Lang"_s, u"subject=Hallo {wer}"_s, u"body={salutation}"_s}).code, 7);
    QVERIFY(mail(u"short"_s, {u"--template"_s, u"Kurz"_s}).code < 2);
}

void TestMailExport::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("no template") << QStringList() << 2;
    QTest::newRow("unknown template") << QStringList{u"--template"_s, u"greeting"_s} << 7;
    QTest::newRow("format") << QStringList{u"--template"_s, u"reminder"_s, u"--format"_s, u"xlsx"_s} << 2;
    QTest::newRow("attachment") << QStringList{u"--template"_s, u"reminder"_s, u"--attach"_s, u"virus"_s} << 2;
    QTest::newRow("attachment of letters") << QStringList{u"--template"_s, u"reminder"_s, u"--attach"_s, u"ics"_s, u"--format"_s, u"pdf"_s} << 2;
    QTest::newRow("batch") << QStringList{u"--template"_s, u"reminder"_s, u"--batch"_s, u"0"_s} << 2;
    QTest::newRow("state") << QStringList{u"--template"_s, u"reminder"_s, u"--state"_s, u"lost"_s} << 2;
    QTest::newRow("language") << QStringList{u"--template"_s, u"reminder"_s, u"--language"_s, u"fr"_s} << 2;
    QTest::newRow("session") << QStringList{u"--template"_s, u"reminder"_s, u"--session"_s, u"9999"_s} << 7;
    QTest::newRow("nobody") << QStringList{u"--template"_s, u"change_of_time"_s} << 7;
}

void TestMailExport::refusesWrongCalls()
{
    QFETCH(QStringList, options);
    QTEST(mail(u"x"_s, options).code, "code");
    QVERIFY(!QFile::exists(m_cli.path(u"x"_s)));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestMailExport)
#include "tst_mailexport.moc"
