#include "clirunner.h"

#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/spreadsheetreader.h"
#include "support/testmain.h"

#include <QGuiApplication>

using namespace testsupport;
using namespace Qt::StringLiterals;

/// Tables as workbooks and as delimited text: rows, columns and order as asked for.
class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_file = m_cli.example(); }
    void rowsAndColumnsAreChosen();
    void attendanceOfOnePersonAlone();
    void scheduleHasASheetForEachRole();
    void peopleOnlyWhereAskedFor();
    void encodingIsChosen();
    void importsWhatWasExported();
    void refusesOtherOptions_data();
    void refusesOtherOptions();

private:
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] exchange::SourceTable workbook(const QString &name, const QString &sheet = {}) const
    {
        const auto read = exchange::SpreadsheetReader::read(bytes(name), name, {sheet});
        return read ? *read : exchange::SourceTable{};
    }
    [[nodiscard]] Answer exported(const QString &what, const QString &name, const QStringList &options = {}) const
    {
        return m_cli.run(QStringList{u"export"_s, m_file, what, m_cli.path(name)} + options);
    }

    CliRunner m_cli;
    QString m_file;
};

void TestTableExport::rowsAndColumnsAreChosen()
{
    QCOMPARE(exported(u"participants"_s, u"a.xlsx"_s, {u"--where"_s, u"role=planner"_s, u"--sort"_s, u"-family_name"_s, u"--fields"_s, u"family_name,email"_s}).code, 0);
    const exchange::SourceTable table = workbook(u"a.xlsx"_s);
    QCOMPARE(table.rows[0].cells.size(), 2);
    const QJsonArray listed = m_cli.run({u"--json"_s, u"list"_s, m_file, u"participant"_s, u"--where"_s, u"role=planner"_s, u"--sort"_s, u"-family_name"_s}).array();
    QCOMPARE(table.rows.size(), size_t(listed.size()) + 1);
    for (qsizetype i = 0; i < listed.size(); ++i)
        QCOMPARE(table.rows[size_t(i) + 1].cell(0), listed.at(i).toObject().value(u"family_name"_s).toString());
    QCOMPARE(exported(u"participants"_s, u"b.json"_s, {u"--search"_s, u"tubingen"_s}).code, 0);
    const qsizetype found = QJsonDocument::fromJson(bytes(u"b.json"_s)).array().size();
    QVERIFY(found > 0);
    QCOMPARE(exported(u"participants"_s, u"b.csv"_s, {u"--search"_s, u"tubingen"_s}).code, 0);
    QCOMPARE(exchange::DelimitedTextReader::read(bytes(u"b.csv"_s), u"b.csv"_s, {}).value().rows.size(), size_t(found) + 1);
}

void TestTableExport::attendanceOfOnePersonAlone()
{
    const QJsonArray enrolments = m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s}).array();
    const QString person = enrolments.at(0).toObject().value(u"participant"_s).toObject().value(u"id"_s).toString();
    const auto own = std::count_if(enrolments.begin(), enrolments.end(), [&](const QJsonValue &row) {
        return row.toObject().value(u"participant"_s).toObject().value(u"id"_s).toString() == person;
    });
    QCOMPARE(exported(u"attendance"_s, u"one.xlsx"_s, {u"--participant"_s, person}).code, 0);
    QCOMPARE(workbook(u"one.xlsx"_s).rows.size(), size_t(own) + 1);
    QVERIFY(own > 0 && own < enrolments.size());
}

void TestTableExport::scheduleHasASheetForEachRole()
{
    QCOMPARE(exported(u"schedule"_s, u"all.xlsx"_s).code, 0);
    const exchange::SourceTable all = workbook(u"all.xlsx"_s);
    QCOMPARE(all.sheets.size(), 4);
    const QJsonArray sessions = m_cli.run({u"--json"_s, u"list"_s, m_file, u"session"_s}).array();
    QCOMPARE(all.rows.size(), size_t(sessions.size()) + 1);
    QCOMPARE(workbook(u"all.xlsx"_s, all.sheets.at(1)).rows.size() < all.rows.size(), true);
    QVERIFY2(all.rows[1].cell(0).startsWith(u"2024-"_s), qPrintable(all.rows[1].cell(0)));
    QCOMPARE(all.rows[1].cell(1).size(), 8); // "10:00:00": a time, no text
    QCOMPARE(exported(u"schedule"_s, u"one.xlsx"_s, {u"--role"_s, u"planner"_s}).code, 0);
    QCOMPARE(workbook(u"one.xlsx"_s).sheets.size(), 2);
}

void TestTableExport::peopleOnlyWhereAskedFor()
{
    const QString name = m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"state=enrolled"_s}).array().at(0).toObject()
                             .value(u"participant"_s).toObject().value(u"label"_s).toString().section(u' ', 1, 1).remove(u',');
    const auto names = [&](const QString &file) {
        const QStringList sheets = workbook(file).sheets;
        return std::any_of(sheets.begin(), sheets.end(), [&](const QString &sheet) {
            const exchange::SourceTable table = workbook(file, sheet);
            return std::any_of(table.rows.begin(), table.rows.end(), [&](const exchange::SourceRow &row) { 
                return std::any_of(row.cells.begin(), row.cells.end(), [&](const QString &cell) { return cell.contains(name); });
            });
        });
    };
    QCOMPARE(exported(u"schedule"_s, u"plain.xlsx"_s).code, 0);
    QVERIFY(!names(u"plain.xlsx"_s));
    QCOMPARE(exported(u"schedule"_s, u"people.xlsx"_s, {u"--people"_s}).code, 0);
    QCOMPARE(workbook(u"people.xlsx"_s).sheets.size(), 5);
    QVERIFY(names(u"people.xlsx"_s));
}

void TestTableExport::encodingIsChosen()
{
    QCOMPARE(exported(u"municipalities"_s, u"old.csv"_s, {u"--encoding"_s, u"windows-1252"_s, u"--where"_s, u"name=Tübingen"_s}).code, 0);
    QVERIFY(bytes(u"old.csv"_s).contains("T\xFC" "bingen"));
    QVERIFY(!bytes(u"old.csv"_s).startsWith("\xEF\xBB\xBF"));
    m_cli.run({u"add"_s, m_file, u"participant"_s, u"family_name=Łódź"_s});
    const Answer answer = exported(u"participants"_s, u"lost.csv"_s, {u"--encoding"_s, u"windows-1252"_s, u"--search"_s, u"Łódź"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.contains(u"Windows-1252"_s), qPrintable(answer.err));
    QVERIFY(bytes(u"lost.csv"_s).contains("?\xF3" "d?"));
}

void TestTableExport::importsWhatWasExported()
{
    for (const QString &format : {u"xlsx"_s, u"csv"_s}) {
        QCOMPARE(exported(u"participants"_s, u"people."_s + format).code, 0);
        const Answer answer = m_cli.run({u"--json"_s, u"import"_s, m_file, u"participants"_s, m_cli.path(u"people."_s + format), u"--dry-run"_s});
        const QJsonObject counts = QJsonDocument::fromJson(answer.out).object().value(u"counts"_s).toObject();
        QVERIFY2(counts.value(u"same"_s).toInt() > 100, answer.out.left(2'000).constData());
        QCOMPARE(counts.value(u"new"_s).toInt(), 0);
        QCOMPARE(counts.value(u"changed"_s).toInt(), 0);
    }
}

void TestTableExport::refusesOtherOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("fields of the schedule") << QStringList{u"schedule"_s, u"x.csv"_s, u"--fields"_s, u"title"_s};
    QTest::newRow("unknown field") << QStringList{u"participants"_s, u"x.csv"_s, u"--fields"_s, u"shoe_size"_s};
    QTest::newRow("unknown order") << QStringList{u"participants"_s, u"x.xlsx"_s, u"--sort"_s, u"shoe_size"_s};
    QTest::newRow("encoding of a workbook") << QStringList{u"participants"_s, u"x.xlsx"_s, u"--encoding"_s, u"utf-8"_s};
    QTest::newRow("unknown encoding") << QStringList{u"participants"_s, u"x.csv"_s, u"--encoding"_s, u"ebcdic"_s};
    QTest::newRow("people of a list") << QStringList{u"participants"_s, u"x.xlsx"_s, u"--people"_s};
    QTest::newRow("people as csv") << QStringList{u"schedule"_s, u"x.csv"_s, u"--people"_s};
    QTest::newRow("fields of attendance") << QStringList{u"attendance"_s, u"x.csv"_s, u"--fields"_s, u"minutes"_s};
}

void TestTableExport::refusesOtherOptions()
{
    QFETCH(QStringList, arguments);
    arguments[1] = m_cli.path(arguments[1]);
    const Answer answer = m_cli.run(QStringList{u"export"_s, m_file} + arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(arguments[1]));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestTableExport)
#include "tst_tableexport.moc"
