#include "clirunner.h"

#include "domain/recordinfo.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// list, add, set, remove, enrol, attend, undo, redo, history, dump.
class TestRecordCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addGivesAnId();
    void referencesByKeyAndId();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void listJsonHasTheShapeOthersRelyOn();
    void listFindsUmlautsInAnySpelling_data();
    void listFindsUmlautsInAnySpelling();
    void listWhere_data();
    void listWhere();
    void listSorts_data();
    void listSorts();
    void listCsvHoldsEveryCell();
    void tableShowsNoControlCharacters();
    void everyTableIsListed();
    void setAndRemove();
    void enrolByRoleAndName();
    void attendRecords();
    void undoAndRedoGiveEqualProgrammes();
    void undoOfAnEarlierChangeKeepsLaterEdits();
    void historyOfARecord();

private:
    QString add(const QStringList &arguments) const
    {
        return m_cli.run(QStringList{u"add"_s, m_file} + arguments).object().value(u"id"_s).toString();
    }
    [[nodiscard]] QByteArray dump() const { return m_cli.run({u"dump"_s, m_file}).out; }
    [[nodiscard]] QJsonArray list(const QStringList &arguments) const
    {
        return m_cli.run(QStringList{u"--json"_s, u"list"_s, m_file} + arguments).array();
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

void TestRecordCommands::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
}

void TestRecordCommands::addGivesAnId()
{
    const Answer answer = m_cli.run({u"add"_s, m_file, u"participant"_s, u"given_name=Änne"_s, u"name_prefix=von der"_s, u"family_name=Heide"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object(), QJsonObject({{u"id"_s, u"1"_s}}));
    QCOMPARE(add({u"participants"_s, u"family_name=Weiß"_s}), u"2"_s);
}

void TestRecordCommands::referencesByKeyAndId()
{
    const QString id = add({u"participant"_s, u"family_name=Heide"_s, u"role=planner"_s, u"municipality=08416"_s});
    const QJsonObject row = list({u"participant"_s, u"--where"_s, u"id=%1"_s.arg(id)}).at(0).toObject();
    QCOMPARE(row.value(u"role"_s).toObject().value(u"label"_s).toString(), u"Fachplaner:in"_s);
    QCOMPARE(row.value(u"municipality"_s).toObject().value(u"label"_s).toString(), u"Landkreis Tübingen"_s);
    const QString role = row.value(u"role"_s).toObject().value(u"id"_s).toString();
    const QString session = add({u"session"_s, u"title=Training"_s, u"roles=planner,leadership"_s, u"starts_at=2024-10-26T10:00"_s, u"ends_at=2024-10-26T12:00"_s});
    const QJsonArray roles = list({u"session"_s, u"--where"_s, u"id=%1"_s.arg(session)}).at(0).toObject().value(u"roles"_s).toArray();
    QCOMPARE(roles.size(), 2);
    QCOMPARE(roles.at(0).toObject().value(u"id"_s).toString(), role);
}

void TestRecordCommands::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("enum") << QStringList{u"participant"_s, u"family_name=A"_s, u"state=maybe"_s};
    QTest::newRow("reference") << QStringList{u"participant"_s, u"family_name=A"_s, u"role=gardener"_s};
    QTest::newRow("required") << QStringList{u"participant"_s, u"given_name=A"_s};
    QTest::newRow("date") << QStringList{u"session"_s, u"title=A"_s, u"starts_at=soon"_s};
    QTest::newRow("order") << QStringList{u"session"_s, u"title=A"_s, u"starts_at=2024-10-26T12:00"_s, u"ends_at=2024-10-26T10:00"_s};
    QTest::newRow("key") << QStringList{u"role"_s, u"key=planner"_s, u"name=B"_s};
}

void TestRecordCommands::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = dump();
    const Answer answer = m_cli.run(QStringList{u"add"_s, m_file} + arguments);
    QCOMPARE(answer.code, 7);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(dump(), before);
}

void TestRecordCommands::listJsonHasTheShapeOthersRelyOn()
{
    add({u"participant"_s, u"family_name=Heide"_s, u"role=planner"_s, u"registered_on=2024-09-01"_s, u"state=accepted"_s, u"wanted_trainings=2"_s});
    const QJsonObject row = list({u"participants"_s}).at(0).toObject();
    QCOMPARE(row.value(u"id"_s), QJsonValue(u"1"_s));
    QCOMPARE(row.value(u"family_name"_s), QJsonValue(u"Heide"_s));
    QCOMPARE(row.value(u"state"_s), QJsonValue(u"accepted"_s));
    QCOMPARE(row.value(u"registered_on"_s), QJsonValue(u"2024-09-01"_s));
    QCOMPARE(row.value(u"wanted_trainings"_s), QJsonValue(2));
    QCOMPARE(row.value(u"role"_s).toObject().keys(), QStringList({u"id"_s, u"label"_s}));
    QVERIFY(row.value(u"municipality"_s).isNull());
    const QStringList promised{u"academic_title"_s, u"given_name"_s, u"name_prefix"_s, u"family_name"_s, u"name_suffix"_s, u"email"_s,
                               u"phone"_s, u"office"_s, u"position"_s, u"municipality"_s, u"role"_s, u"state"_s, u"notes"_s};
    for (const QString &field : promised)
        QVERIFY2(row.contains(field), qPrintable(field));
    QCOMPARE(list({u"participants"_s, u"--fields"_s, u"family_name,id"_s}).at(0).toObject().keys(), QStringList({u"family_name"_s, u"id"_s}));
}

void TestRecordCommands::listFindsUmlautsInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    for (const char16_t *text : {u"Müller", u"mueller", u"MULLER"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << 2;
    QTest::newRow("two words") << u"anja muller"_s << 1;
    QTest::newRow("role") << u"fachplaner"_s << 1;
    QTest::newRow("nobody") << u"xyz"_s << 0;
}

void TestRecordCommands::listFindsUmlautsInAnySpelling()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    add({u"participant"_s, u"given_name=Anja"_s, u"family_name=Müller"_s, u"role=planner"_s});
    add({u"participant"_s, u"given_name=Kim"_s, u"family_name=Mueller"_s});
    QCOMPARE(list({u"participant"_s, u"--search"_s, text}).size(), count);
}

void TestRecordCommands::listWhere_data()
{
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<int>("count");
    QTest::newRow("enum") << QStringList{u"kind=kickoff_workshop"_s} << 3;
    QTest::newRow("references") << QStringList{u"roles=planner"_s} << 1;
    QTest::newRow("two") << QStringList{u"kind=kickoff_workshop"_s, u"roles=planner"_s} << 1;
    QTest::newRow("empty") << QStringList{u"roles="_s} << 2;
    QTest::newRow("text") << QStringList{u"title=Abschlussveranstaltung"_s} << 1;
    QTest::newRow("day") << QStringList{u"starts_at=2024-10-07"_s} << 1;
    QTest::newRow("moment") << QStringList{u"starts_at=2024-10-07T09:30"_s} << 1;
    QTest::newRow("none") << QStringList{u"starts_at=2024-10-07T09:31"_s} << 0;
}

void TestRecordCommands::listWhere()
{
    QFETCH(QStringList, conditions);
    QFETCH(int, count);
    QStringList arguments{u"sessions"_s};
    for (const QString &condition : conditions)
        arguments << u"--where"_s << condition;
    QCOMPARE(list(arguments).size(), count);
}

void TestRecordCommands::listSorts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("phone book") << u"family_name"_s << QStringList{u"Adam"_s, u"Äbele"_s, u"Heide"_s, u"Öz"_s, u"Zürn"_s}; // ä counts as ae
    QTest::newRow("backwards") << u"-family_name"_s << QStringList{u"Zürn"_s, u"Öz"_s, u"Heide"_s, u"Äbele"_s, u"Adam"_s};
    QTest::newRow("number, empty last") << u"wanted_trainings"_s << QStringList{u"Öz"_s, u"Adam"_s, u"Zürn"_s, u"Heide"_s, u"Äbele"_s};
    QTest::newRow("state") << u"state"_s << QStringList{u"Zürn"_s, u"Heide"_s, u"Äbele"_s, u"Öz"_s, u"Adam"_s};
    QTest::newRow("state, then name backwards") << u"state --sort -family_name"_s << QStringList{u"Zürn"_s, u"Heide"_s, u"Äbele"_s, u"Öz"_s, u"Adam"_s};
    QTest::newRow("state backwards, then name") << u"-state --sort family_name"_s << QStringList{u"Adam"_s, u"Öz"_s, u"Äbele"_s, u"Heide"_s, u"Zürn"_s};
    QTest::newRow("id backwards") << u"-id"_s << QStringList{u"Öz"_s, u"Äbele"_s, u"Adam"_s, u"Heide"_s, u"Zürn"_s};
    QTest::newRow("id") << u"id"_s << QStringList{u"Zürn"_s, u"Heide"_s, u"Adam"_s, u"Äbele"_s, u"Öz"_s};
}

void TestRecordCommands::listSorts()
{
    QFETCH(QString, field);
    QFETCH(QStringList, order);
    add({u"participant"_s, u"family_name=Zürn"_s, u"wanted_trainings=10"_s});
    add({u"participant"_s, u"family_name=Heide"_s, u"name_prefix=von der"_s});
    add({u"participant"_s, u"family_name=Adam"_s, u"wanted_trainings=2"_s, u"state=declined"_s});
    add({u"participant"_s, u"family_name=Äbele"_s, u"academic_title=Dr."_s});
    add({u"participant"_s, u"family_name=Öz"_s, u"wanted_trainings=1"_s, u"state=accepted"_s});
    QStringList names;
    for (const QJsonValue &row : list(QStringList{u"participant"_s, u"--sort"_s} + field.split(u' ')))
        names.append(row.toObject().value(u"family_name"_s).toString());
    QCOMPARE(names, order);
}

void TestRecordCommands::listCsvHoldsEveryCell()
{
    add({u"participant"_s, u"family_name=A, \"B\""_s, u"given_name==1+1"_s, u"phone=+49 7071"_s, u"role=planner"_s});
    const QByteArray out = m_cli.run({u"list"_s, m_file, u"participant"_s, u"--format"_s, u"csv"_s, u"--fields"_s, u"id,family_name,given_name,phone,role"_s}).out;
    QCOMPARE(out, QByteArray("id,family_name,given_name,phone,role\r\n1,\"A, \"\"B\"\"\",'=1+1,'+49 7071,planner\r\n"));
}

void TestRecordCommands::tableShowsNoControlCharacters()
{
    add({u"participant"_s, u"family_name=A\u001b[2JB"_s, u"notes=x"_s});
    const Answer answer = m_cli.run({u"list"_s, m_file, u"participant"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.out.contains('\x1b'));
    QVERIFY(answer.out.contains("Family name"));
}

void TestRecordCommands::everyTableIsListed()
{
    const QString file = m_cli.example(u"tables.lotse"_s);
    for (const domain::RecordInfo *table : domain::allRecordInfos()) {
        for (const QString &format : {u"table"_s, u"csv"_s, u"json"_s}) {
            const Answer answer = m_cli.run({u"list"_s, file, QString(table->plural), u"--format"_s, format});
            QCOMPARE(answer.code, 0);
            QVERIFY(!answer.out.isEmpty());
        }
        QVERIFY(QJsonDocument::fromJson(m_cli.run({u"--json"_s, u"list"_s, file, QString(table->table)}).out).isArray());
    }
}

void TestRecordCommands::setAndRemove()
{
    const QString id = add({u"participant"_s, u"family_name=Heide"_s, u"email=a@b.example"_s});
    const QByteArray before = dump();
    const Answer set = m_cli.run({u"--json"_s, u"set"_s, m_file, u"participant"_s, id, u"email="_s, u"state=accepted"_s});
    QCOMPARE(set.code, 0);
    QVERIFY(!set.object().value(u"change"_s).toString().isEmpty());
    const QJsonObject row = list({u"participant"_s}).at(0).toObject();
    QCOMPARE(row.value(u"email"_s).toString(), QString());
    QCOMPARE(row.value(u"state"_s).toString(), u"accepted"_s);
    QVERIFY(m_cli.run({u"--json"_s, u"set"_s, m_file, u"participant"_s, id, u"state=accepted"_s}).object().value(u"change"_s).isNull());
    QCOMPARE(m_cli.run({u"set"_s, m_file, u"participant"_s, u"77"_s, u"state=accepted"_s}).code, 7);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
    QCOMPARE(m_cli.run({u"remove"_s, m_file, u"participant"_s, id}).code, 0);
    QCOMPARE(list({u"participant"_s}).size(), 0);
    add({u"participant"_s, u"family_name=Weiß"_s, u"role=planner"_s});
    const Answer kept = m_cli.run({u"remove"_s, m_file, u"role"_s, u"planner"_s});
    QCOMPARE(kept.code, 7);
    QCOMPARE(list({u"role"_s}).size(), 3);
}

void TestRecordCommands::enrolByRoleAndName()
{
    add({u"participant"_s, u"family_name=A"_s, u"role=planner"_s, u"state=accepted"_s});
    add({u"participant"_s, u"family_name=B"_s, u"role=planner"_s, u"state=declined"_s});
    add({u"participant"_s, u"family_name=C"_s, u"role=leadership"_s});
    QCOMPARE(m_cli.run({u"enrol"_s, m_file, u"1"_s, u"--role"_s, u"planner"_s}).code, 0);
    QCOMPARE(list({u"enrolment"_s}).size(), 1);
    const Answer again = m_cli.run({u"--json"_s, u"enrol"_s, m_file, u"1"_s, u"--role"_s, u"planner"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.object().value(u"change"_s).isNull());
    QCOMPARE(m_cli.run({u"enrol"_s, m_file, u"Abschlussveranstaltung"_s, u"--participant"_s, u"2"_s, u"--participant"_s, u"C"_s, u"--state"_s, u"invited"_s}).code, 0);
    QCOMPARE(list({u"enrolment"_s, u"--where"_s, u"state=invited"_s}).size(), 2);
    QCOMPARE(m_cli.run({u"enrol"_s, m_file, u"1"_s, u"--participant"_s, u"99"_s}).code, 7);
}

void TestRecordCommands::attendRecords()
{
    add({u"participant"_s, u"family_name=A"_s, u"role=planner"_s});
    m_cli.run({u"enrol"_s, m_file, u"1"_s, u"--participant"_s, u"1"_s});
    QCOMPARE(m_cli.run({u"attend"_s, m_file, u"1"_s, u"1"_s, u"partial"_s, u"--minutes"_s, u"45"_s}).code, 0);
    QJsonObject row = list({u"enrolment"_s}).at(0).toObject();
    QCOMPARE(row.value(u"attendance"_s).toString(), u"partial"_s);
    QCOMPARE(row.value(u"minutes"_s).toInt(), 45);
    QCOMPARE(m_cli.run({u"attend"_s, m_file, u"1"_s, u"1"_s, u"unknown"_s}).code, 0);
    row = list({u"enrolment"_s}).at(0).toObject();
    QCOMPARE(row.value(u"attendance"_s).toString(), u"unknown"_s);
    QVERIFY(row.value(u"minutes"_s).isNull());
    QCOMPARE(m_cli.run({u"attend"_s, m_file, u"1"_s, u"1"_s, u"partial"_s, u"--minutes"_s, u"many"_s}).code, 2);
}

void TestRecordCommands::undoAndRedoGiveEqualProgrammes()
{
    const QByteArray before = dump();
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 7);
    add({u"participant"_s, u"family_name=A"_s});
    const QByteArray after = dump();
    QVERIFY(after != before);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
    QCOMPARE(m_cli.run({u"redo"_s, m_file}).code, 0);
    QCOMPARE(dump(), after);
    QCOMPARE(m_cli.run({u"redo"_s, m_file}).code, 7);
}

void TestRecordCommands::undoOfAnEarlierChangeKeepsLaterEdits()
{
    const QString id = add({u"participant"_s, u"family_name=A"_s});
    const Answer first = m_cli.run({u"--json"_s, u"set"_s, m_file, u"participant"_s, id, u"email=a@b.example"_s, u"office=Amt"_s});
    m_cli.run({u"set"_s, m_file, u"participant"_s, id, u"office=Stabsstelle"_s});
    const Answer undo = m_cli.run({u"--json"_s, u"undo"_s, m_file, first.object().value(u"change"_s).toString()});
    QCOMPARE(undo.code, 1);
    QCOMPARE(undo.object().value(u"kept"_s).toArray().size(), 1);
    const QJsonObject row = list({u"participant"_s}).at(0).toObject();
    QCOMPARE(row.value(u"email"_s).toString(), QString());
    QCOMPARE(row.value(u"office"_s).toString(), u"Stabsstelle"_s);
    QCOMPARE(m_cli.run({u"undo"_s, m_file, u"nonsense"_s}).code, 2);
    QCOMPARE(m_cli.run({u"undo"_s, m_file, u"4711"_s}).code, 7);
}

void TestRecordCommands::historyOfARecord()
{
    const QString id = add({u"participant"_s, u"family_name=A"_s});
    add({u"participant"_s, u"family_name=B"_s});
    m_cli.run({u"set"_s, m_file, u"participant"_s, id, u"email=a@b.example"_s});
    const QJsonArray all = m_cli.run({u"--json"_s, u"history"_s, m_file}).array();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(0).toObject().value(u"id"_s).toString(), u"4"_s);
    QCOMPARE(all.at(3).toObject().value(u"kind"_s).toString(), u"creation"_s);
    QCOMPARE(m_cli.run({u"--json"_s, u"history"_s, m_file, u"--record"_s, u"participant:%1"_s.arg(id)}).array().size(), 2);
    QCOMPARE(m_cli.run({u"history"_s, m_file, u"--record"_s, u"participant"_s}).code, 2);
}

LOTSE_TEST_MAIN(TestRecordCommands)
#include "tst_recordcommands.moc"
