#include "clirunner.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

class TestImportExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dryRunTellsRowsAndChangesNothing();
    void importIsOneChangeThatCanBeUndone();
    void importTwiceChangesNothing();
    void importTakesAColumnAsTold();
    void importOfTheRegister();
    void refusesLists_data();
    void refusesLists();
    void exportsEachFormat_data();
    void exportsEachFormat();
    void calendarRisesWithWhatWasTold();
    void exportKeepsTheFileWhenItCannotWrite();
    void exportsOnlyWhatIsChosen();
    void exportsSchedulesAsDocuments();
    void exportsPersonalSchedules();
    void exportedCellsAreNoFormulas();

private:
    QString writeList(const QByteArray &text)
    {
        const QString path = m_cli.path(u"list%1.csv"_s.arg(++m_count));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray dump() const { return m_cli.run({u"dump"_s, m_file}).out; }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

namespace {

const QByteArray list = "Anmeldung\n\nVorname;Nachname;E-Mail;Kommune;Rolle\n"
                        "Änne;von der Heide;aenne@example.org;Landkreis Tübingen;Fachplaner:in\n"
                        "Kim;Weiß;kim@example.org;LRA Böblingen;Landkreiskoordinator:in\n"
                        "Lou;Grün;lou@example.org;Nirgendwo;Fachplaner:in\n"
                        ";;niemand@example.org;;\n";

}

void TestImportExport::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
}

void TestImportExport::dryRunTellsRowsAndChangesNothing()
{
    const QByteArray before = dump();
    const Answer answer = m_cli.run({u"--json"_s, u"import"_s, m_file, u"participants"_s, writeList(list), u"--dry-run"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(dump(), before);
    const QJsonObject json = answer.object();
    for (const QString &key : {u"source"_s, u"encoding"_s, u"delimiter"_s, u"sheet"_s, u"header_row"_s, u"columns"_s, u"rows"_s, u"counts"_s})
        QVERIFY2(json.contains(key), qPrintable(key));
    QCOMPARE(json.value(u"header_row"_s).toInt(), 3);
    QCOMPARE(json.value(u"counts"_s).toObject().value(u"new"_s).toInt(), 3);
    const QJsonObject row = json.value(u"rows"_s).toArray().at(0).toObject();
    QCOMPARE(row.value(u"row"_s).toInt(), 4);
    QCOMPARE(row.value(u"outcome"_s).toString(), u"new"_s);
    QCOMPARE(row.value(u"values"_s).toObject().value(u"family_name"_s).toString(), u"Heide"_s);
    QCOMPARE(row.value(u"municipality"_s).toObject().value(u"ags"_s).toString(), u"08416"_s);
    QVERIFY(row.value(u"participant"_s).isNull());
    QCOMPARE(json.value(u"rows"_s).toArray().at(2).toObject().value(u"municipality"_s).toObject().value(u"match"_s).toString(), u"none"_s);
}

void TestImportExport::importIsOneChangeThatCanBeUndone()
{
    const QByteArray before = dump();
    const Answer answer = m_cli.run({u"--json"_s, u"import"_s, m_file, u"participants"_s, writeList(list)});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.object().value(u"change"_s).toString(), u"2"_s);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"participant"_s}).array().size(), 3);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
}

void TestImportExport::importTwiceChangesNothing()
{
    const QString path = writeList(list);
    m_cli.run({u"import"_s, m_file, u"participants"_s, path});
    const QByteArray once = dump();
    const Answer again = m_cli.run({u"--json"_s, u"import"_s, m_file, u"participants"_s, path});
    QCOMPARE(again.object().value(u"counts"_s).toObject().value(u"same"_s).toInt(), 3);
    QVERIFY(again.object().value(u"change"_s).isNull());
    QCOMPARE(dump(), once);
}

void TestImportExport::importTakesAColumnAsTold()
{
    const QString path = writeList("Vorname;Nachname;Zimmer\nÄnne;Heide;B 214\n");
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"participants"_s, path, u"--map"_s, u"Zimmer=office"_s}).code, 0);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"participant"_s}).array().at(0).toObject().value(u"office"_s).toString(), u"B 214"_s);
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"participants"_s, path, u"--map"_s, u"Zimmer=weight"_s}).code, 7);
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"participants"_s, path, u"--map"_s, u"Zimmer"_s}).code, 2);
}

void TestImportExport::importOfTheRegister()
{
    const QString source = QStringLiteral(SHARED_DATA_DIR "/register/raw/AuszugGV4Q2020_BW.csv");
    if (!QFile::exists(source))
        QSKIP("The register of municipalities is not here.");
    const Answer answer = m_cli.run({u"--json"_s, u"import"_s, m_file, u"register"_s, source});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"counts"_s).toObject().value(u"new"_s).toInt(), 1101);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"municipality"_s}).array().size(), 1101 + 44);
    const QJsonArray row = m_cli.run({u"--json"_s, u"list"_s, m_file, u"municipality"_s, u"--where"_s, u"ags=08416041"_s}).array();
    QCOMPARE(row.at(0).toObject().value(u"name"_s).toString(), u"Tübingen"_s);
    QCOMPARE(row.at(0).toObject().value(u"county"_s).toObject().value(u"label"_s).toString(), u"Landkreis Tübingen"_s);
}

void TestImportExport::refusesLists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no headings") << QByteArray("1;2;3\n4;5;6\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("empty") << QByteArray();
}

void TestImportExport::refusesLists()
{
    QFETCH(QByteArray, content);
    const QByteArray before = dump();
    for (const QString &kind : {u"participants"_s, u"register"_s}) {
        const Answer answer = m_cli.run({u"import"_s, m_file, kind, writeList(content)});
        QCOMPARE(answer.code, 7);
        QCOMPARE(answer.out, QByteArray());
    }
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"participants"_s, m_cli.path(u"none.csv"_s)}).code, 7);
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"participants"_s, m_cli.path(u"."_s)}).code, 7);
    QCOMPARE(dump(), before);
}

void TestImportExport::exportsEachFormat_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("calendar") << u"schedule"_s << u"ics"_s << QByteArray("BEGIN:VTIMEZONE");
    QTest::newRow("schedule csv") << u"schedule"_s << u"csv"_s << QByteArray("Auftaktworkshop Führungsebene");
    QTest::newRow("schedule xlsx") << u"schedule"_s << u"xlsx"_s << QByteArray("xl/worksheets/sheet4.xml");
    QTest::newRow("schedule pdf") << u"schedule"_s << u"pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("schedule html") << u"schedule"_s << u"html"_s << QByteArray("Auftaktworkshop Führungsebene");
    QTest::newRow("schedule json") << u"schedule"_s << u"json"_s << QByteArray("\"sequence\"");
    for (const QString &what : {u"participants"_s, u"municipalities"_s, u"sessions"_s, u"enrolments"_s, u"attendance"_s, u"questions"_s, u"findings"_s}) {
        QTest::newRow(qPrintable(what + u" csv"_s)) << what << u"csv"_s << QByteArray("\xef\xbb\xbf");
        QTest::newRow(qPrintable(what + u" xlsx"_s)) << what << u"xlsx"_s << QByteArray("xl/worksheets/sheet1.xml");
        QTest::newRow(qPrintable(what + u" json"_s)) << what << u"json"_s << QByteArray("\"id\"");
    }
}

void TestImportExport::exportsEachFormat()
{
    QFETCH(QString, what);
    QFETCH(QString, format);
    QFETCH(QByteArray, part);
    const QString file = m_cli.example(u"example%1.lotse"_s.arg(++m_count));
    const QString name = u"%1.%2"_s.arg(what, format);
    QCOMPARE(m_cli.run({u"export"_s, file, what, m_cli.path(name)}).code, 0);
    QVERIFY(read(name).contains(part));
    QCOMPARE(m_cli.run({u"export"_s, file, what, m_cli.path(u"out"_s), u"--format"_s, format}).code, 0);
    if (format != u"pdf"_s)
        QCOMPARE(read(u"out"_s), read(name));
}

void TestImportExport::calendarRisesWithWhatWasTold()
{
    const auto sequenceOfFirst = [&] {
        const QString name = u"calendar%1.ics"_s.arg(++m_count);
        m_cli.run({u"export"_s, m_file, u"schedule"_s, m_cli.path(name), u"--session"_s, u"1"_s});
        const QByteArray text = read(name);
        return text.mid(text.indexOf("SEQUENCE:") + 9).split('\r').first().toInt();
    };
    QCOMPARE(sequenceOfFirst(), 0);
    QCOMPARE(sequenceOfFirst(), 0);
    m_cli.run({u"set"_s, m_file, u"session"_s, u"1"_s, u"place=Rathaus"_s});
    QCOMPARE(sequenceOfFirst(), 1);
    QCOMPARE(sequenceOfFirst(), 1);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"session"_s, u"--where"_s, u"id=1"_s}).array().at(0).toObject().value(u"place"_s).toString(), QString());
    QCOMPARE(sequenceOfFirst(), 2);
}

void TestImportExport::exportKeepsTheFileWhenItCannotWrite()
{
    const QString folder = m_cli.path(u"folder"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray before = dump();
    QVERIFY(m_cli.run({u"export"_s, m_file, u"schedule"_s, folder, u"--format"_s, u"ics"_s}).code >= 5);
    QVERIFY(m_cli.run({u"export"_s, m_file, u"schedule"_s, m_cli.path(u"no/such/folder.ics"_s)}).code >= 5);
    QCOMPARE(dump(), before);
}

void TestImportExport::exportsOnlyWhatIsChosen()
{
    const QString file = m_cli.example(u"chosen.lotse"_s);
    m_cli.run({u"export"_s, file, u"participants"_s, m_cli.path(u"planners.json"_s), u"--role"_s, u"planner"_s});
    const QJsonArray planners = QJsonDocument::fromJson(read(u"planners.json"_s)).array();
    QCOMPARE(planners.size(), 72);
    m_cli.run({u"export"_s, file, u"enrolments"_s, m_cli.path(u"one.json"_s), u"--session"_s, u"5"_s});
    const QJsonArray enrolments = QJsonDocument::fromJson(read(u"one.json"_s)).array();
    QVERIFY(!enrolments.isEmpty());
    for (const QJsonValue &row : enrolments)
        QCOMPARE(row.toObject().value(u"session"_s).toObject().value(u"id"_s).toString(), u"5"_s);
    m_cli.run({u"export"_s, file, u"schedule"_s, m_cli.path(u"coach.json"_s), u"--coach"_s, u"6"_s});
    QCOMPARE(QJsonDocument::fromJson(read(u"coach.json"_s)).object().value(u"sessions"_s).toArray().size(), 3);
    QCOMPARE(m_cli.run({u"export"_s, file, u"schedule"_s, m_cli.path(u"x.html"_s), u"--coach"_s, u"6"_s}).code, 2);
    QCOMPARE(m_cli.run({u"export"_s, file, u"schedule"_s, m_cli.path(u"x.ics"_s), u"--role"_s, u"nobody"_s}).code, 7);
    QCOMPARE(m_cli.run({u"export"_s, file, u"schedule"_s, m_cli.path(u"x.ics"_s), u"--session"_s, u"1"_s, u"--session"_s, u"2"_s}).code, 2);
    QVERIFY(!QFileInfo::exists(m_cli.path(u"x.ics"_s)));
}

void TestImportExport::exportsSchedulesAsDocuments()
{
    const QString file = m_cli.example(u"documents.lotse"_s);
    const auto code = [&](const QStringList &options) { return m_cli.run(QStringList{u"export"_s, file, u"schedule"_s, m_cli.path(u"schedule.pdf"_s)} + options).code; };
    QCOMPARE(code({u"--layout"_s, u"list"_s, u"--paper"_s, u"a3"_s, u"--orientation"_s, u"landscape"_s, u"--role"_s, u"planner"_s}), 0);
    QVERIFY(read(u"schedule.pdf"_s).startsWith("%PDF-1."));
    QCOMPARE(code({u"--layout"_s, u"spiral"_s}), 2);
    QCOMPARE(code({u"--paper"_s, u"a5"_s}), 2);
    QCOMPARE(code({u"--coach"_s, u"6"_s, u"--with-people"_s}), 0);
    QCOMPARE(m_cli.run({u"export"_s, file, u"participants"_s, m_cli.path(u"x.csv"_s), u"--paper"_s, u"a3"_s}).code, 2);
    QCOMPARE(m_cli.run({u"export"_s, file, u"schedule"_s, m_cli.path(u"x.html"_s), u"--participant"_s, u"1"_s}).code, 2);
}

void TestImportExport::exportsPersonalSchedules()
{
    const QString file = m_cli.example(u"personal.lotse"_s);
    const auto noticeCount = [&] { return m_cli.run({u"--json"_s, u"list"_s, file, u"notice"_s}).array().size(); };
    const qsizetype before = noticeCount();
    const Answer each = m_cli.run({u"--json"_s, u"export"_s, file, u"personal-schedules"_s, m_cli.path(u"plans"_s), u"--role"_s, u"planner"_s});
    QCOMPARE(each.code, 0);
    const QJsonArray paths = each.object().value(u"paths"_s).toArray();
    QVERIFY(paths.size() > 10);
    QCOMPARE(each.object().value(u"schedules"_s).toInt(), int(paths.size()));
    for (const QJsonValue &path : paths)
        QVERIFY2(QFile::exists(path.toString()), qPrintable(path.toString()));
    QCOMPARE(noticeCount(), before);
    QCOMPARE(m_cli.run({u"export"_s, file, u"personal-schedules"_s, m_cli.path(u"all.pdf"_s), u"--told"_s}).code, 0);
    QVERIFY(read(u"all.pdf"_s).startsWith("%PDF-1."));
    QVERIFY(noticeCount() > before);
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"personal-schedules"_s, m_cli.path(u"none"_s)}).code, 7);
}

void TestImportExport::exportedCellsAreNoFormulas()
{
    m_cli.run({u"add"_s, m_file, u"participant"_s, u"family_name==HYPERLINK(\"http://x.example\")"_s});
    m_cli.run({u"export"_s, m_file, u"participants"_s, m_cli.path(u"people.csv"_s)});
    QVERIFY(read(u"people.csv"_s).contains("'=HYPERLINK"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestImportExport)
#include "tst_importexport.moc"
