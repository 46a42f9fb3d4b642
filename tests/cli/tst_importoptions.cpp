#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// What can be said about an import on the command line.
class TestImportOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesTheSheetAsSaid_data();
    void takesTheSheetAsSaid();
    void takesTheHeaderRowAsSaid_data();
    void takesTheHeaderRowAsSaid();
    void takesDecisions_data();
    void takesDecisions();
    void refusesDecisions_data();
    void refusesDecisions();
    void remembersUnderAName();
    void findsTheRecipeByTheHeadings();
    void readsByTheRecipeAsSaid();
    void undoForgets();
    void refusesOptionsOfOtherKinds_data();
    void refusesOptionsOfOtherKinds();

private:
    QString write(const QByteArray &text, const QString &ending = u"csv"_s)
    {
        const QString path = m_cli.path(u"list%1.%2"_s.arg(++m_count).arg(ending));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    Answer import(const QString &path, const QStringList &options = {})
    {
        return m_cli.run(QStringList{u"--json"_s, u"import"_s, m_file, u"participants"_s, path} + options);
    }
    [[nodiscard]] QJsonArray records(const QString &table) const
    {
        return m_cli.run({u"--json"_s, u"list"_s, m_file, table}).array();
    }
    /// One field of all records, sorted by it.
    [[nodiscard]] QString values(const QString &table, const QString &field) const
    {
        QStringList texts;
        for (const QJsonValue &record : records(table))
            texts.append(record.toObject().value(field).toString());
        texts.sort();
        return texts.join(u' ');
    }
    [[nodiscard]] QByteArray dump() const { return m_cli.run({u"dump"_s, m_file}).out; }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

namespace {

QByteArray sheet(const QByteArray &name, const QList<QByteArrayList> &rows)
{
    QByteArray xml = "<table:table table:name='" + name + "'>";
    for (const QByteArrayList &row : rows) {
        xml += "<table:table-row>";
        for (const QByteArray &cell : row)
            xml += "<table:table-cell office:value-type='string'><text:p>" + cell + "</text:p></table:table-cell>";
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

/// A flat OpenDocument spreadsheet with a cover and two lists.
QByteArray spreadsheet()
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version='1.0' encoding='UTF-8'?><office:document xmlns:office='" + names + "office:1.0' xmlns:table='"
        + names + "table:1.0' xmlns:text='" + names
        + "text:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet>"
        + sheet("Deckblatt", {{"Anmeldungen 2024"}, {"Stand 12.10.2024"}})
        + sheet("Führung", {{"Name", "E-Mail"}, {"Anna Maier", "anna@b.example"}})
        + sheet("Fach", {{"Name", "E-Mail"}, {"Jörg Weiß", "joerg@b.example"}, {"Ina Huber", "ina@b.example"}})
        + "</office:spreadsheet></office:body></office:document>";
}

const QByteArray known =
    "Vorname;Nachname;E-Mail;Kommune\nAnja;Müller;anja@b.example;LRA Calw\nKarl;Maier;karl@b.example;LRA Böblingen\n";
const QByteArray alike =
    "Vorname;Nachname;E-Mail;Kommune\nAnja;Mueller;neu@b.example;LRA Calw\nLou;Grün;lou@b.example;LRA Calw\n";
const QByteArray unknownHeadings = "Wer;Post;Wohin\nAnna Maier;anna@b.example;B 214\n";
const QStringList mapping{u"--map"_s, u"Wer=full_name"_s, u"--map"_s, u"Wohin=office"_s};

} // namespace

void TestImportOptions::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
}

void TestImportOptions::takesTheSheetAsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("names");
    QTest::newRow("the first with a list") << QStringList() << 0 << u"Führung"_s << u"Maier"_s;
    QTest::newRow("another one") << QStringList{u"--sheet"_s, u"Fach"_s} << 0 << u"Fach"_s << u"Huber Weiß"_s;
    QTest::newRow("in other letters") << QStringList{u"--sheet"_s, u"FÜHRUNG"_s} << 0 << u"Führung"_s << u"Maier"_s;
    QTest::newRow("one without a list") << QStringList{u"--sheet"_s, u"Deckblatt"_s} << 7 << QString() << QString();
    QTest::newRow("none of this name") << QStringList{u"--sheet"_s, u"Fach 2"_s} << 7 << QString() << QString();
}

void TestImportOptions::takesTheSheetAsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, sheet);
    QFETCH(QString, names);
    const Answer answer = import(write(spreadsheet(), u"fods"_s), options);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.object().value(u"sheet"_s).toString(), sheet);
    QCOMPARE(values(u"participant"_s, u"family_name"_s), names);
    QCOMPARE(import(write(known), {u"--sheet"_s, u"Fach"_s}).code, 7);
}

void TestImportOptions::takesTheHeaderRowAsSaid_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("people");
    const QByteArray twice =
        "Name;E-Mail;Telefon\nname;email;phone\nAnna Maier;anna@b.example;0731 1\nJörg Weiß;joerg@b.example;0731 2\n";
    QTest::newRow("first") << twice << u"1"_s << 0 << 2;
    QTest::newRow("second") << twice << u"2"_s << 0 << 2;
    QTest::newRow("an entry") << twice << u"3"_s << 0 << 1;
    QTest::newRow("none") << QByteArray("Anna Maier;anna@b.example\nJörg Weiß;joerg@b.example\n") << u"0"_s << 0 << 2;
    QTest::newRow("not there") << twice << u"40"_s << 7 << 0;
    QTest::newRow("negative") << twice << u"-1"_s << 2 << 0;
    QTest::newRow("no number") << twice << u"two"_s << 2 << 0;
    QTest::newRow("empty") << twice << QString() << 2 << 0;
}

void TestImportOptions::takesTheHeaderRowAsSaid()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, row);
    QFETCH(int, code);
    QFETCH(int, people);
    const Answer answer = import(write(list), {u"--header-row=%1"_s.arg(row)});
    QCOMPARE(answer.code, code);
    if (code == 0)
        QCOMPARE(answer.object().value(u"header_row"_s).toInt(), row.toInt());
    QCOMPARE(records(u"participant"_s).size(), people);
}

void TestImportOptions::takesDecisions_data()
{
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<int>("aliases");
    QTest::addColumn<int>("pairs");
    const auto row = [](const char *name, const QStringList &decisions, const char *addresses, int aliases, int pairs) {
        QTest::newRow(name) << decisions << QString::fromLatin1(addresses) << aliases << pairs;
    };
    row("none", {}, "anja@b.example karl@b.example lou@b.example", 0, 0);
    row("add beside", {u"2=add"_s}, "anja@b.example karl@b.example lou@b.example neu@b.example", 0, 1);
    row("update the one found", {u"2=update"_s}, "karl@b.example lou@b.example neu@b.example", 1, 0);
    row("update another one", {u"2=update:2"_s}, "anja@b.example lou@b.example neu@b.example", 1, 0);
    row("skip a new one", {u"3=skip"_s}, "anja@b.example karl@b.example", 0, 0);
    row("several", {u"2=add"_s, u"3=skip"_s}, "anja@b.example karl@b.example neu@b.example", 0, 1);
    row("the last one counts", {u"2=add"_s, u"2=skip"_s}, "anja@b.example karl@b.example lou@b.example", 0, 0);
}

void TestImportOptions::takesDecisions()
{
    QFETCH(QStringList, decisions);
    QFETCH(QString, addresses);
    QFETCH(int, aliases);
    QFETCH(int, pairs);
    QCOMPARE(import(write(known)).code, 0);
    QStringList options;
    for (const QString &decision : decisions)
        options += QStringList{u"--decide"_s, decision};
    const QString list = write(alike);
    const QByteArray before = dump();
    const Answer planned = import(list, options + QStringList{u"--dry-run"_s});
    QVERIFY(planned.code <= 1);
    QCOMPARE(dump(), before);
    QVERIFY(import(list, options).code <= 1);
    QCOMPARE(values(u"participant"_s, u"email"_s), addresses);
    QCOMPARE(records(u"alias"_s).size(), aliases);
    QCOMPARE(records(u"distinct_pair"_s).size(), pairs);
    if (pairs > 0)
        QCOMPARE(import(list).object().value(u"counts"_s).toObject().value(u"conflict"_s).toInt(), 0);
}

void TestImportOptions::refusesDecisions_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<int>("code");
    QTest::newRow("no row") << u"add"_s << 2;
    QTest::newRow("row in words") << u"two=add"_s << 2;
    QTest::newRow("nothing to do") << u"2="_s << 2;
    QTest::newRow("unknown word") << u"2=merge"_s << 2;
    QTest::newRow("person in words") << u"2=update:Anja"_s << 2;
    QTest::newRow("nobody") << u"2=update:99"_s << 7;
    QTest::newRow("no one to update") << u"3=update"_s << 7;
}

void TestImportOptions::refusesDecisions()
{
    QFETCH(QString, decision);
    QFETCH(int, code);
    import(write(known));
    const QByteArray before = dump();
    QCOMPARE(import(write(alike), {u"--decide"_s, decision}).code, code);
    QCOMPARE(dump(), before);
}

void TestImportOptions::remembersUnderAName()
{
    QCOMPARE(import(write(unknownHeadings), mapping + QStringList{u"--recipe"_s, u"Forms"_s}).code, 0);
    QCOMPARE(values(u"import_recipe"_s, u"name"_s), u"Forms"_s);
    QCOMPARE(values(u"import_recipe"_s, u"kind"_s), u"participants"_s);
    QCOMPARE(values(u"heading_word"_s, u"field"_s), u"full_name office"_s);
    QCOMPARE(values(u"participant"_s, u"office"_s), u"B 214"_s);
    const QByteArray once = dump();
    const Answer again = import(write(unknownHeadings), mapping + QStringList{u"--recipe"_s, u"Forms"_s});
    QVERIFY(again.object().value(u"change"_s).isNull());
    QCOMPARE(dump(), once);
}

void TestImportOptions::findsTheRecipeByTheHeadings()
{
    import(write(unknownHeadings), mapping);
    QCOMPARE(records(u"import_recipe"_s).size(), 1);
    const Answer next = import(write("Wer;Post;Wohin\nJörg Weiß;joerg@b.example;C 7\n"));
    QCOMPARE(next.code, 0);
    QCOMPARE(values(u"participant"_s, u"office"_s), u"B 214 C 7"_s);
    QCOMPARE(records(u"import_recipe"_s).size(), 1);
}

void TestImportOptions::readsByTheRecipeAsSaid()
{
    QVERIFY(import(write("Name;E-Mail\nM\x81ller, Anna;anna@b.example\n"),
                {u"--encoding"_s, u"cp850"_s, u"--recipe"_s, u"DOS"_s})
                .code
        == 0);
    QCOMPARE(values(u"import_recipe"_s, u"encoding"_s), u"cp850"_s);
    // Alone, the bytes of the second list would be taken for another encoding.
    const Answer answer =
        import(write("Wer?;Name;E-Mail\nx;Gr\x81n \xFA, Lou;lou@b.example\n"), {u"--recipe"_s, u"DOS"_s});
    QCOMPARE(answer.object().value(u"encoding"_s).toString(), u"cp850"_s);
}

void TestImportOptions::undoForgets()
{
    const QByteArray before = dump();
    import(write(unknownHeadings), mapping + QStringList{u"--recipe"_s, u"Forms"_s});
    QVERIFY(dump() != before);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
}

void TestImportOptions::refusesOptionsOfOtherKinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("options");
    const QStringList map{u"--map"_s, u"Name=full_name"_s};
    const QStringList header{u"--header-row"_s, u"1"_s};
    const QStringList recipe{u"--recipe"_s, u"Forms"_s};
    const QStringList session{u"--session"_s, u"1"_s};
    const QStringList decide{u"--decide"_s, u"2=skip"_s};
    for (const QStringList &options : {map, header, recipe, session, decide})
        QTest::newRow(qPrintable(u"register "_s + options[0])) << u"register"_s << options;
    for (const QStringList &options : {map, header, recipe})
        QTest::newRow(qPrintable(u"attendance "_s + options[0])) << u"attendance"_s << options;
    QTest::newRow("participants --session") << u"participants"_s << session;
    QTest::newRow("unknown kind") << u"people"_s << QStringList();
}

void TestImportOptions::refusesOptionsOfOtherKinds()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, options);
    const QByteArray before = dump();
    const Answer answer = m_cli.run(QStringList{u"import"_s, m_file, kind, write(known)} + options);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.contains(options.isEmpty() ? u"register, participants, attendance"_s : options[0]));
    QCOMPARE(dump(), before);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestImportOptions)
#include "tst_importoptions.moc"
