#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

class TestImportAttendance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dryRunTellsRowsAndChangesNothing();
    void recordsWhoWasThere();
    void takesDecisionsAndRemembersThem();
    void findsTheSessionItself();
    void refuses_data();
    void refuses();

private:
    QString writeReport(const QByteArray &text)
    {
        const QString path = m_cli.path(u"report%1.csv"_s.arg(++m_count));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    QString add(const QStringList &arguments)
    {
        return m_cli.run(QStringList{u"--json"_s, u"add"_s, m_file} + arguments).object().value(u"id"_s).toString();
    }
    Answer import(const QString &path, const QStringList &options = {})
    {
        return m_cli.run(QStringList{u"--json"_s, u"import"_s, m_file, u"attendance"_s, path} + options);
    }
    [[nodiscard]] QJsonObject row(const Answer &answer, int index) const
    {
        return answer.object().value(u"rows"_s).toArray().at(index).toObject();
    }
    [[nodiscard]] QJsonArray places() const
    {
        return m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"session=%1"_s.arg(m_session)}).array();
    }
    [[nodiscard]] QByteArray dump() const { return m_cli.run({u"dump"_s, m_file}).out; }

    CliRunner m_cli;
    QString m_file;
    QString m_session;
    QString m_gross;
    QString m_celik;
    int m_count = 0;
};

namespace {

const QByteArray report = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                          "Petra Groß,petra@stadt.example,02/03/2025 10:00:00 AM,02/03/2025 10:50:00 AM,50,Yes\n"
                          "Petra Groß,petra@stadt.example,02/03/2025 11:00:00 AM,02/03/2025 11:55:00 AM,55,Yes\n"
                          "iPhone von Klaus,,02/03/2025 10:00:00 AM,02/03/2025 11:00:00 AM,60,Yes\n"
                          "+49 7071 *****12,,02/03/2025 10:00:00 AM,02/03/2025 11:00:00 AM,60,Yes\n";

}

void TestImportAttendance::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    m_session = add({u"session"_s, u"title=Training X"_s, u"starts_at=2025-02-03T10:00"_s, u"ends_at=2025-02-03T12:00"_s});
    m_gross = add({u"participant"_s, u"given_name=Petra"_s, u"family_name=Groß"_s, u"email=petra@stadt.example"_s});
    m_celik = add({u"participant"_s, u"given_name=Ünal"_s, u"family_name=Çelik"_s});
    m_cli.run({u"enrol"_s, m_file, m_session, u"--participant"_s, m_gross, u"--participant"_s, m_celik});
}

void TestImportAttendance::dryRunTellsRowsAndChangesNothing()
{
    const QByteArray before = dump();
    const Answer answer = import(writeReport(report), {u"--dry-run"_s, u"--session"_s, m_session});
    QCOMPARE(answer.code, 1);
    QCOMPARE(dump(), before);
    const QJsonObject json = answer.object();
    QCOMPARE(json.value(u"header_row"_s).toInt(), 1);
    QCOMPARE(json.value(u"session"_s).toString(), m_session);
    QCOMPARE(json.value(u"rows"_s).toArray().size(), 4);
    const QJsonObject counts = json.value(u"counts"_s).toObject();
    for (const QString &outcome : {u"new"_s, u"same"_s, u"conflict"_s, u"skipped"_s})
        QCOMPARE(counts.value(outcome).toInt(), 1);
    QCOMPARE(row(answer, 0).value(u"participant"_s).toString(), m_gross);
    const QJsonObject values = row(answer, 0).value(u"values"_s).toObject();
    QCOMPARE(values.value(u"family_name"_s).toString(), u"Groß"_s);
    QCOMPARE(values.value(u"minutes"_s).toString(), u"50"_s);
    QCOMPARE(values.value(u"total_minutes"_s).toString(), u"105"_s);
    QCOMPARE(values.value(u"attendance"_s).toString(), u"present"_s);
    QVERIFY(row(answer, 2).value(u"participant"_s).isNull());
}

void TestImportAttendance::recordsWhoWasThere()
{
    const QByteArray before = dump();
    const QString path = writeReport(report);
    const Answer answer = import(path, {u"--session"_s, u"Training X"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.object().value(u"change"_s).isNull());
    const QJsonObject place = places().at(0).toObject();
    QCOMPARE(place.value(u"attendance"_s).toString(), u"present"_s);
    QCOMPARE(place.value(u"minutes"_s).toInt(), 105);
    const QByteArray once = dump();
    QVERIFY(import(path).object().value(u"change"_s).isNull());
    QCOMPARE(dump(), once);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
}

void TestImportAttendance::takesDecisionsAndRemembersThem()
{
    const QString path = writeReport(report);
    const Answer answer = import(path, {u"--decide"_s, u"4=Ünal Çelik"_s, u"--decide"_s, u"5=skip"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(places().at(1).toObject().value(u"minutes"_s).toInt(), 60);
    QCOMPARE(row(import(path, {u"--dry-run"_s}), 2).value(u"participant"_s).toString(), m_celik);
    QCOMPARE(import(path, {u"--decide"_s, u"4=Niemand"_s}).code, 7);
    QCOMPARE(import(path, {u"--decide"_s, u"40=%1"_s.arg(m_celik)}).code, 7);
    QCOMPARE(import(path, {u"--decide"_s, u"vier=%1"_s.arg(m_celik)}).code, 2);
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"participants"_s, path, u"--session"_s, m_session}).code, 2);
}

void TestImportAttendance::findsTheSessionItself()
{
    QCOMPARE(import(writeReport(report)).object().value(u"session"_s).toString(), m_session);
    const QByteArray before = dump();
    const QString other = writeReport(QByteArray(report).replace("02/03/2025", "02/17/2025"));
    QCOMPARE(import(other, {u"--dry-run"_s}).code, 1);
    const Answer refused = import(other);
    QCOMPARE(refused.code, 7);
    QVERIFY(!refused.err.isEmpty());
    add({u"session"_s, u"title=Training Y"_s, u"starts_at=2025-02-17T14:00"_s, u"ends_at=2025-02-17T16:00"_s});
    QVERIFY(import(other).err.contains(u"Training Y"_s));
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
}

void TestImportAttendance::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("list of participants") << QByteArray("Name;E-Mail\nA B;a@b.de\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("empty") << QByteArray();
}

void TestImportAttendance::refuses()
{
    QFETCH(QByteArray, content);
    const QByteArray before = dump();
    const Answer answer = m_cli.run({u"import"_s, m_file, u"attendance"_s, writeReport(content), u"--session"_s, m_session});
    QCOMPARE(answer.code, 7);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(dump(), before);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestImportAttendance)
#include "tst_importattendance.moc"
