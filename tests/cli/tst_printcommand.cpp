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
    void printsForTheEvent_data();
    void printsForTheEvent();
    void refusesWrongLabels_data();
    void refusesWrongLabels();
    void postsWhatIsToBePosted();
    void seatsPeople();

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

void TestPrintCommand::printsForTheEvent_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("pages");
    QTest::newRow("two badges") << QStringList{u"badges"_s, u"--participant"_s, u"1"_s, u"--participant"_s, u"2"_s} << 1;
    QTest::newRow("over the end of a sheet") << QStringList{u"badges"_s, u"--participant"_s, u"1"_s, u"--participant"_s, u"2"_s, u"--sheet"_s, u"L4785"_s, u"--start"_s, u"10"_s} << 2;
    QTest::newRow("moved, own format") << QStringList{u"badges"_s, u"--participant"_s, u"1"_s, u"--sheet"_s, u"2x4:85x54:17,31.5:91x60"_s, u"--offset-x"_s, u"-1.5"_s, u"--offset-y"_s, u"2"_s, u"--outlines"_s} << 1;
    QTest::newRow("of another session") << QStringList{u"order-list"_s, u"--session"_s, u"3"_s, u"--order"_s, u"municipality"_s, u"--participant"_s, u"4"_s} << 1;
    QTest::newRow("calibration") << QStringList{u"calibration"_s, u"--sheet"_s, u"L7163"_s} << 1;
}

void TestPrintCommand::printsForTheEvent()
{
    QFETCH(QStringList, call);
    QFETCH(int, pages);
    const QString what = call.takeFirst();
    const Answer answer = m_cli.run(QStringList{u"--json"_s, u"print"_s, m_file, what, m_cli.path(u"e.pdf"_s)} + call);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.object().value(u"pages"_s).toInt(), pages);
    QVERIFY(read(u"e.pdf"_s).startsWith("%PDF"));
    QCOMPARE(answer.object().value(u"size"_s).toInt(), int(read(u"e.pdf"_s).size()));
}

void TestPrintCommand::refusesWrongLabels_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("sheet") << QStringList{u"badges"_s, u"--sheet"_s, u"L1"_s} << 2;
    QTest::newRow("start") << QStringList{u"badges"_s, u"--start"_s, u"11"_s} << 2;
    QTest::newRow("offset") << QStringList{u"badges"_s, u"--offset-x"_s, u"far"_s} << 2;
    QTest::newRow("order") << QStringList{u"badges"_s, u"--order"_s, u"height"_s} << 2;
    QTest::newRow("labels on a list") << QStringList{u"order-list"_s, u"--sheet"_s, u"L4785"_s} << 2;
    QTest::newRow("two sessions") << QStringList{u"badges"_s, u"--session"_s, u"3"_s, u"--session"_s, u"4"_s} << 2;
    QTest::newRow("nobody of that name") << QStringList{u"badges"_s, u"--participant"_s, u"Niemand Niemals"_s} << 7;
    QTest::newRow("no tables") << QStringList{u"table-signs"_s} << 7;
    QTest::newRow("nothing to post") << QStringList{u"posting-list"_s} << 7;
}

void TestPrintCommand::refusesWrongLabels()
{
    QFETCH(QStringList, call);
    QFETCH(int, code);
    const QString what = call.takeFirst();
    const Answer answer = m_cli.run(QStringList{u"print"_s, m_file, what, m_cli.path(u"x.pdf"_s)} + call);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(m_cli.path(u"x.pdf"_s)));
}

/// Labels for people named, whoever they are; who has no address is named on standard error.
void TestPrintCommand::postsWhatIsToBePosted()
{
    const QString file = m_cli.example(u"post.lotse"_s);
    QCOMPARE(m_cli.run({u"set"_s, file, u"participant"_s, u"1"_s, u"postal_address=Gartenweg 3\n12345 Anderswo"_s}).code, 0);
    const Answer labels = m_cli.run({u"--json"_s, u"print"_s, file, u"address-labels"_s, m_cli.path(u"l.pdf"_s), u"--participant"_s, u"1"_s});
    QVERIFY2(labels.code == 0, qPrintable(labels.err));
    QVERIFY(labels.object().value(u"findings"_s).toArray().isEmpty());
    const Answer list = m_cli.run({u"--json"_s, u"print"_s, file, u"posting-list"_s, m_cli.path(u"l.pdf"_s), u"--participant"_s, u"1"_s, u"--participant"_s, u"2"_s});
    QVERIFY2(list.code == 0, qPrintable(list.err));
    QCOMPARE(list.object().value(u"count"_s).toInt(), 2);
    // Tables are set as any field.
    const Answer seats = m_cli.run({u"--json"_s, u"list"_s, file, u"enrolment"_s, u"--where"_s, u"participant=1"_s});
    const QString enrolment = seats.array().at(0).toObject().value(u"id"_s).toString();
    const QString session = seats.array().at(0).toObject().value(u"session"_s).toObject().value(u"id"_s).toString();
    QCOMPARE(m_cli.run({u"set"_s, file, u"enrolment"_s, enrolment, u"table_name=Tisch 4"_s}).code, 0);
    const Answer signs = m_cli.run({u"--json"_s, u"print"_s, file, u"table-signs"_s, m_cli.path(u"t.pdf"_s), u"--session"_s, session, u"--both-sides"_s});
    QVERIFY2(signs.code == 0, qPrintable(signs.err));
    QCOMPARE(signs.object().value(u"pages"_s).toInt(), 2);
}

void TestPrintCommand::seatsPeople()
{
    const QString file = m_cli.example(u"seats.lotse"_s);
    const Answer all = m_cli.run({u"--json"_s, u"seat"_s, file, u"--size"_s, u"8"_s, u"--session"_s, u"3"_s});
    QVERIFY2(all.code == 0, qPrintable(all.err));
    const int people = all.object().value(u"rows"_s).toInt();
    QVERIFY(people > 0);
    const Answer signs = m_cli.run({u"--json"_s, u"print"_s, file, u"table-signs"_s, m_cli.path(u"t.pdf"_s), u"--session"_s, u"3"_s});
    QCOMPARE(signs.object().value(u"count"_s).toInt(), (people + 7) / 8);
    const Answer rows = m_cli.run({u"--json"_s, u"list"_s, file, u"enrolment"_s, u"--where"_s, u"session=3"_s, u"--where"_s, u"table_name=Tisch 1"_s});
    const QString person = rows.array().at(0).toObject().value(u"participant"_s).toObject().value(u"id"_s).toString();
    QCOMPARE(m_cli.run({u"seat"_s, file, u"Bühne"_s, person, u"--session"_s, u"3"_s}).code, 0);
    const Answer stage = m_cli.run({u"--json"_s, u"list"_s, file, u"enrolment"_s, u"--where"_s, u"table_name=Bühne"_s});
    QCOMPARE(stage.array().size(), 1);
    for (const QStringList &wrong : {QStringList{u"seat"_s, file}, QStringList{u"seat"_s, file, u"A"_s}, QStringList{u"seat"_s, file, u"A"_s, person, u"--size"_s, u"4"_s}})
        QCOMPARE(m_cli.run(wrong).code, 2);
    QCOMPARE(m_cli.run({u"seat"_s, file, u"--size"_s, u"0"_s}).code, 7);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestPrintCommand)
#include "tst_printcommand.moc"
