#include "clirunner.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// unite and distinct, and what check and history say of it.
class TestUnite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void checkProposesPairs();
    void distinctIsRemembered();
    void uniteMovesEverything();
    void uniteTakesSeveralAndValues();
    void historyOfBothStays();
    void refuses_data();
    void refuses();

private:
    QString add(const QStringList &arguments) const
    {
        return m_cli.run(QStringList{u"add"_s, m_file} + arguments).object().value(u"id"_s).toString();
    }
    QString addPerson(const QString &given, const QString &family, const QString &email) const
    {
        return add({u"participant"_s, u"given_name="_s + given, u"family_name="_s + family, u"email="_s + email, u"municipality=08416"_s, u"role=planner"_s});
    }
    [[nodiscard]] QJsonArray list(const QString &table) const { return m_cli.run({u"--json"_s, u"list"_s, m_file, table}).array(); }
    [[nodiscard]] QByteArray dump() const { return m_cli.run({u"dump"_s, m_file}).out; }
    /// Problems of this kind, as check gives them.
    [[nodiscard]] QList<QJsonObject> duplicates() const
    {
        QList<QJsonObject> found;
        const QJsonArray all = m_cli.run({u"--json"_s, u"check"_s, m_file}).object().value(u"problems"_s).toArray();
        for (const QJsonValue &problem : all) {
            if (problem.toObject().value(u"code"_s) == u"possible_duplicate"_s)
                found.append(problem.toObject());
        }
        return found;
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

void TestUnite::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    QCOMPARE(addPerson(u"Anja"_s, u"Müller"_s, u"bauamt@b.example"_s), u"1"_s);
    QCOMPARE(addPerson(u"Anja"_s, u"Mueller"_s, u"anja@b.example"_s), u"2"_s);
    QCOMPARE(addPerson(u"Jörg"_s, u"Weiß"_s, u"joerg@b.example"_s), u"3"_s);
}

void TestUnite::checkProposesPairs()
{
    const QList<QJsonObject> found = duplicates();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].value(u"severity"_s).toString(), u"hint"_s);
    QCOMPARE(found[0].value(u"subjects"_s).toArray().at(1).toObject().value(u"id"_s).toString(), u"2"_s);
    QCOMPARE(found[0].value(u"fixes"_s).toArray().at(0).toObject().value(u"code"_s).toString(), u"merge"_s);
    QCOMPARE(found[0].value(u"fixes"_s).toArray().at(1).toObject().value(u"code"_s).toString(), u"not_the_same"_s);
}

void TestUnite::distinctIsRemembered()
{
    const Answer answer = m_cli.run({u"--json"_s, u"distinct"_s, m_file, u"2"_s, u"1"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"label"_s).toString(), u"Remember that “Anja Mueller” and “Anja Müller” are not the same"_s);
    QVERIFY(duplicates().isEmpty());
    QVERIFY(m_cli.run({u"--json"_s, u"distinct"_s, m_file, u"1"_s, u"2"_s}).object().value(u"change"_s).isNull());
    m_cli.run({u"undo"_s, m_file});
    QCOMPARE(duplicates().size(), 1);
}

void TestUnite::uniteMovesEverything()
{
    const QString session = add({u"session"_s, u"title=Auftakt"_s, u"starts_at=2024-10-08T10:00"_s, u"ends_at=2024-10-08T12:00"_s});
    m_cli.run({u"attend"_s, m_file, session, u"2"_s, u"present"_s, u"--minutes"_s, u"90"_s});
    const QByteArray before = dump();
    const Answer answer = m_cli.run({u"--json"_s, u"unite"_s, m_file, u"1"_s, u"2"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"label"_s).toString(), u"Merge “Anja Müller” and “Anja Mueller”"_s);
    const QJsonArray places = list(u"enrolment"_s);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.at(0).toObject().value(u"participant"_s).toObject().value(u"id"_s).toString(), u"1"_s);
    QCOMPARE(places.at(0).toObject().value(u"attendance"_s).toString(), u"present"_s);
    QCOMPARE(places.at(0).toObject().value(u"minutes"_s).toInt(), 90);
    QCOMPARE(list(u"alias"_s).at(0).toObject().value(u"name"_s).toString(), u"Anja Mueller"_s);
    QVERIFY(duplicates().isEmpty());
    const QByteArray after = dump();
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
    QCOMPARE(m_cli.run({u"redo"_s, m_file}).code, 0);
    QCOMPARE(dump(), after);
}

void TestUnite::uniteTakesSeveralAndValues()
{
    QCOMPARE(m_cli.run({u"unite"_s, m_file, u"1"_s, u"2"_s, u"Jörg Weiß"_s, u"email=anja@b.example"_s, u"office=Amt = 61"_s}).code, 0);
    const QJsonArray people = list(u"participant"_s);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.at(0).toObject().value(u"email"_s).toString(), u"anja@b.example"_s);
    QCOMPARE(people.at(0).toObject().value(u"office"_s).toString(), u"Amt = 61"_s);
    QCOMPARE(list(u"alias"_s).size(), 3);
}

void TestUnite::historyOfBothStays()
{
    m_cli.run({u"unite"_s, m_file, u"2"_s, u"3"_s});
    m_cli.run({u"unite"_s, m_file, u"1"_s, u"2"_s});
    const auto entries = [this](const QString &id) { return m_cli.run({u"--json"_s, u"history"_s, m_file, u"--record"_s, u"participant:"_s + id}).array().size(); };
    QCOMPARE(entries(u"1"_s), 5);
    QCOMPARE(entries(u"3"_s), 2);
}

void TestUnite::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody else") << QStringList{u"unite"_s, u"1"_s} << 2;
    QTest::newRow("only values") << QStringList{u"unite"_s, u"1"_s, u"email=a@b.example"_s} << 2;
    QTest::newRow("no such field") << QStringList{u"unite"_s, u"1"_s, u"2"_s, u"size=1"_s} << 2;
    QTest::newRow("a person behind the values") << QStringList{u"unite"_s, u"1"_s, u"2"_s, u"office=Amt"_s, u"3"_s} << 2;
    QTest::newRow("value that cannot be") << QStringList{u"unite"_s, u"1"_s, u"2"_s, u"role=dragon"_s} << 7;
    QTest::newRow("nobody of this name") << QStringList{u"unite"_s, u"1"_s, u"Nobody"_s} << 7;
    QTest::newRow("with itself") << QStringList{u"unite"_s, u"1"_s, u"1"_s} << 7;
    QTest::newRow("distinct from itself") << QStringList{u"distinct"_s, u"1"_s, u"1"_s} << 7;
    QTest::newRow("distinct from nobody") << QStringList{u"distinct"_s, u"1"_s} << 2;
}

void TestUnite::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const QByteArray before = dump();
    arguments.insert(1, m_file);
    const Answer answer = m_cli.run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(dump(), before);
}

LOTSE_TEST_MAIN(TestUnite)
#include "tst_unite.moc"
