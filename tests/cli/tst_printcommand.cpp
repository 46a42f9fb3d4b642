#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// `print` and the booklet of `export`.
class TestPrintCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_file = m_cli.example(); }
    void printsSignatureSheets_data();
    void printsSignatureSheets();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void printsTheBooklet();
    void exportsTheBooklet();
    void exportsFindingsOfASession();

private:
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliRunner m_cli;
    QString m_file;
};

void TestPrintCommand::printsSignatureSheets_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("sheets");
    QTest::newRow("one") << QStringList{u"--session"_s, u"3"_s} << 1;
    QTest::newRow("two, one of them twice") << QStringList{u"--session"_s, u"3"_s, u"--session"_s, u"5"_s, u"--session"_s, u"3"_s} << 2;
    QTest::newRow("by title") << QStringList{u"--session"_s, u"Auftaktworkshop Führungsebene"_s} << 1;
    QTest::newRow("of a day") << QStringList{u"--day"_s, u"2024-11-12"_s, u"--free-rows"_s, u"0"_s} << 2;
}

void TestPrintCommand::printsSignatureSheets()
{
    QFETCH(QStringList, options);
    QFETCH(int, sheets);
    const Answer answer = m_cli.run(QStringList{u"--json"_s, u"print"_s, m_file, u"signature-sheet"_s, m_cli.path(u"s.pdf"_s)} + options);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"sessions"_s).toArray().size(), sheets);
    QVERIFY(read(u"s.pdf"_s).startsWith("%PDF"));
    QCOMPARE(answer.object().value(u"size"_s).toInt(), int(read(u"s.pdf"_s).size()));
}

void TestPrintCommand::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown document") << QStringList{u"poster"_s, u"x.pdf"_s} << 2;
    QTest::newRow("no file") << QStringList{u"booklet"_s} << 2;
    QTest::newRow("the programme itself") << QStringList{u"booklet"_s, u"PROGRAMME"_s} << 2;
    QTest::newRow("option of the other") << QStringList{u"booklet"_s, u"x.pdf"_s, u"--free-rows"_s, u"4"_s} << 2;
    QTest::newRow("names on a sheet") << QStringList{u"signature-sheet"_s, u"x.pdf"_s, u"--with-names"_s} << 2;
    QTest::newRow("rows") << QStringList{u"signature-sheet"_s, u"x.pdf"_s, u"--free-rows"_s, u"many"_s} << 2;
    QTest::newRow("too many rows") << QStringList{u"signature-sheet"_s, u"x.pdf"_s, u"--free-rows"_s, u"100000"_s} << 2;
    QTest::newRow("day") << QStringList{u"signature-sheet"_s, u"x.pdf"_s, u"--day"_s, u"someday"_s} << 2;
    QTest::newRow("empty day") << QStringList{u"signature-sheet"_s, u"x.pdf"_s, u"--day"_s, u"2024-01-01"_s} << 7;
    QTest::newRow("session") << QStringList{u"signature-sheet"_s, u"x.pdf"_s, u"--session"_s, u"999"_s} << 7;
}

void TestPrintCommand::refusesWrongCalls()
{
    QFETCH(QStringList, call);
    QFETCH(int, code);
    call.replaceInStrings(u"x.pdf"_s, m_cli.path(u"x.pdf"_s));
    call.replaceInStrings(u"PROGRAMME"_s, m_file);
    const Answer answer = m_cli.run(QStringList{u"print"_s, m_file} + call);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(m_cli.path(u"x.pdf"_s)));
}

void TestPrintCommand::printsTheBooklet()
{
    const Answer some = m_cli.run({u"--json"_s, u"print"_s, m_file, u"booklet"_s, m_cli.path(u"b.pdf"_s)});
    QCOMPARE(some.code, 0);
    QVERIFY(some.object().value(u"left_out"_s).toInt() > 0);
    QVERIFY(some.err.contains(u"--unreviewed"_s));
    const Answer all = m_cli.run({u"--json"_s, u"print"_s, m_file, u"booklet"_s, m_cli.path(u"b.pdf"_s), u"--unreviewed"_s});
    QCOMPARE(all.object().value(u"findings"_s).toInt(), some.object().value(u"findings"_s).toInt() + some.object().value(u"left_out"_s).toInt());
    QVERIFY(read(u"b.pdf"_s).startsWith("%PDF"));
}

void TestPrintCommand::exportsTheBooklet()
{
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"booklet"_s, m_cli.path(u"b.html"_s)}).code, 0);
    const QByteArray page = read(u"b.html"_s);
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(!page.contains("ungepr"));
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"booklet"_s, m_cli.path(u"b.html"_s), u"--unreviewed"_s}).code, 0);
    QVERIFY(read(u"b.html"_s).contains("ungeprüft"));
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"booklet"_s, m_cli.path(u"b2.pdf"_s)}).code, 0);
    QVERIFY(read(u"b2.pdf"_s).startsWith("%PDF"));
}

void TestPrintCommand::exportsFindingsOfASession()
{
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"findings"_s, m_cli.path(u"f.json"_s), u"--session"_s, u"5"_s}).code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(read(u"f.json"_s)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(u"session"_s).toObject().value(u"id"_s).toString(), u"5"_s);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestPrintCommand)
#include "tst_printcommand.moc"
