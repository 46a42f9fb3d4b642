#include "clirunner.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

class TestCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readyTellsReasons();
    void issuesOneFileForAll();
    void issuesOneFileEach();
    void dryRunIssuesNothing();
    void namedPeopleHaveToBeEntitled();
    void confirmationsForWhoAttended();
    void reprintGivesTheSameBytes();
    void reprintsSeveralInOrder();
    void supersedesAfterChangingThePerson();
    void revokes();
    void notesTheHandover();
    void registerIsListedAndExported();
    void nothingIsIssuedWhenItCannotBeWritten();
    void asksForAPlace();

private:
    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Answer run(const QStringList &arguments) const { return m_cli.run(QStringList{u"--json"_s, u"certificates"_s, m_file} + arguments); }

    [[nodiscard]] QStringList issueTwo();

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// Two people: one attended everything, of the other nothing is recorded.
void TestCertificates::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    const QByteArray script = R"(["add","participant","given_name=Änne","name_prefix=von der","family_name=Heide","role=planner","state=accepted","municipality=08416"]
["add","participant","given_name=Kim","family_name=Weiß","role=planner","state=accepted"]
["add","session","title=Training","kind=impulse_training","starts_at=2024-10-21T10:00","ends_at=2024-10-21T12:00","roles=planner"]
["enrol","Auftaktworkshop: Fachplaner:in","--role","planner"]
["enrol","Training","--role","planner"]
["enrol","Abschlussveranstaltung","--role","planner"]
["attend","Auftaktworkshop: Fachplaner:in","1","present"]
["attend","Training","1","present"]
["attend","Abschlussveranstaltung","1","present"]
)";
    const Answer answer = m_cli.run({u"batch"_s, m_file}, script);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

void TestCertificates::readyTellsReasons()
{
    const Answer answer = run({u"ready"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject heide = answer.array().at(0).toObject();
    QCOMPARE(heide.value(u"participant"_s).toString(), u"1"_s);
    QCOMPARE(heide.value(u"entitled"_s).toBool(), true);
    QCOMPARE(heide.value(u"reasons"_s).toArray().size(), 0);
    QVERIFY(heide.value(u"override"_s).isNull());
    QVERIFY(heide.value(u"issued"_s).isNull());
    const QJsonObject weiss = answer.array().at(1).toObject();
    QCOMPARE(weiss.value(u"entitled"_s).toBool(true), false);
    const QJsonArray details = weiss.value(u"details"_s).toArray();
    QCOMPARE(details.size(), weiss.value(u"reasons"_s).toArray().size());
    bool hasPlace = false;
    for (const QJsonValue &detail : details) {
        QVERIFY(!detail.toObject().value(u"code"_s).toString().isEmpty());
        hasPlace = hasPlace || detail.toObject().value(u"enrolment"_s).isString();
    }
    QVERIFY(hasPlace);
    QVERIFY(weiss.value(u"reasons"_s).toArray().size() >= 1);
    QVERIFY(m_cli.run({u"certificates"_s, m_file, u"ready"_s}).out.contains("von der Heide"));
}

void TestCertificates::issuesOneFileForAll()
{
    const QString out = m_cli.path(u"all%1.pdf"_s.arg(m_count));
    const Answer answer = run({u"issue"_s, u"--out"_s, out});
    QCOMPARE(answer.code, 0);
    const QJsonArray issued = answer.object().value(u"issued"_s).toArray();
    QCOMPARE(issued.size(), 1);
    QVERIFY(issued.at(0).toObject().value(u"number"_s).toString().contains(u"2024-0001-"_s));
    QCOMPARE(issued.at(0).toObject().value(u"file"_s).toString(), out);
    QVERIFY(read(out).startsWith("%PDF-"));
    QVERIFY(!run({u"ready"_s}).array().at(0).toObject().value(u"issued"_s).isNull());
    const Answer again = run({u"issue"_s, u"--out"_s, m_cli.path(u"again.pdf"_s)});
    QCOMPARE(again.code, 1);
    QCOMPARE(again.object().value(u"issued"_s).toArray().size(), 0);
    QVERIFY(!QFile::exists(m_cli.path(u"again.pdf"_s)));
}

void TestCertificates::issuesOneFileEach()
{
    m_cli.run({u"add"_s, m_file, u"entitlement_override"_s, u"participant=2"_s, u"entitled=true"_s, u"reason=War krank"_s, u"decided_by=B"_s});
    QCOMPARE(run({u"ready"_s}).array().at(1).toObject().value(u"override"_s).toObject().value(u"reason"_s).toString(), u"War krank"_s);
    const QString folder = m_cli.path(u"each%1/deep"_s.arg(m_count));
    const Answer answer = run({u"issue"_s, u"--out-dir"_s, folder});
    QVERIFY2(answer.code <= 1, qPrintable(answer.err));
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).size(), 2);
    for (const QJsonValue &row : answer.object().value(u"issued"_s).toArray())
        QVERIFY(read(row.toObject().value(u"file"_s).toString()).startsWith("%PDF-"));
}

void TestCertificates::dryRunIssuesNothing()
{
    const QByteArray before = m_cli.run({u"dump"_s, m_file}).out;
    const Answer answer = run({u"issue"_s, u"--dry-run"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"issued"_s).toArray().size(), 1);
    QVERIFY(answer.object().value(u"change"_s).isNull());
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);
}

void TestCertificates::namedPeopleHaveToBeEntitled()
{
    const Answer answer = run({u"issue"_s, u"--participant"_s, u"2"_s, u"--out"_s, m_cli.path(u"two.pdf"_s)});
    QCOMPARE(answer.code, 7);
    QVERIFY(answer.err.contains(u"Weiß"_s));
    QVERIFY(!QFile::exists(m_cli.path(u"two.pdf"_s)));
    m_cli.run({u"add"_s, m_file, u"entitlement_override"_s, u"participant=2"_s, u"entitled=false"_s, u"reason=Nur zu Gast"_s, u"decided_by=B"_s});
    const Answer decided = run({u"issue"_s, u"--participant"_s, u"2"_s, u"--out"_s, m_cli.path(u"two.pdf"_s)});
    QCOMPARE(decided.code, 7);
    QVERIFY2(decided.err.contains(u"Nur zu Gast"_s), qPrintable(decided.err));
    QCOMPARE(run({u"issue"_s, u"--participant"_s, u"1"_s, u"--out"_s, m_cli.path(u"one.pdf"_s)}).code, 0);
    QCOMPARE(run({u"issue"_s, u"--participant"_s, u"1"_s, u"--out"_s, m_cli.path(u"one.pdf"_s)}).code, 7);
}

void TestCertificates::confirmationsForWhoAttended()
{
    m_cli.run({u"attend"_s, m_file, u"Training"_s, u"2"_s, u"present"_s});
    const Answer answer = run({u"issue"_s, u"--template"_s, u"Teilnahmebescheinigung"_s, u"--out"_s, m_cli.path(u"confirmations.pdf"_s)});
    QVERIFY2(answer.code <= 1, qPrintable(answer.err));
    QCOMPARE(answer.object().value(u"issued"_s).toArray().size(), 2);
    QCOMPARE(run({u"issue"_s, u"--kind"_s, u"certificate"_s, u"--template"_s, u"Teilnahmebescheinigung"_s, u"--out"_s, m_cli.path(u"x.pdf"_s)}).code, 2);
    QCOMPARE(run({u"issue"_s, u"--template"_s, u"Urkunde"_s, u"--out"_s, m_cli.path(u"x.pdf"_s)}).code, 7);
}

void TestCertificates::reprintGivesTheSameBytes()
{
    const QString folder = m_cli.path(u"first%1"_s.arg(m_count));
    const QJsonObject issued = run({u"issue"_s, u"--out-dir"_s, folder}).object().value(u"issued"_s).toArray().at(0).toObject();
    const QString again = m_cli.path(u"second%1.pdf"_s.arg(m_count));
    m_cli.run({u"set"_s, m_file, u"participant"_s, u"1"_s, u"family_name=Haide"_s});
    QCOMPARE(run({u"reprint"_s, issued.value(u"number"_s).toString(), u"--out"_s, again}).code, 0);
    QCOMPARE(read(again), read(issued.value(u"file"_s).toString()));
    QCOMPARE(run({u"reprint"_s, u"2024-9999-9"_s, u"--out"_s, again}).code, 7);
    QCOMPARE(run({u"reprint"_s}).code, 2);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder));
    const Answer here = run({u"reprint"_s, issued.value(u"number"_s).toString()});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(here.code, 0);
    QCOMPARE(QDir(folder).filePath(here.object().value(u"path"_s).toString()), issued.value(u"file"_s).toString());
}

/// Two people hold certificates; their numbers, Heide's first.
QStringList TestCertificates::issueTwo()
{
    m_cli.run({u"add"_s, m_file, u"entitlement_override"_s, u"participant=2"_s, u"entitled=true"_s, u"reason=War krank"_s, u"decided_by=B"_s});
    const Answer answer = run({u"issue"_s, u"--out-dir"_s, m_cli.path(u"two%1"_s.arg(m_count))});
    QStringList numbers;
    for (const QJsonValue &row : answer.object().value(u"issued"_s).toArray())
        numbers.append(row.toObject().value(u"number"_s).toString());
    return numbers;
}

void TestCertificates::reprintsSeveralInOrder()
{
    const QStringList numbers = issueTwo();
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(run({u"reprint"_s, numbers[0], numbers[1]}).code, 2);
    const QString folder = m_cli.path(u"again%1"_s.arg(m_count));
    const Answer each = run({u"reprint"_s, numbers[1], numbers[0], u"--out-dir"_s, folder, u"--order"_s, u"name"_s});
    QCOMPARE(each.code, 0);
    QCOMPARE(each.array().size(), 2);
    QCOMPARE(each.array().at(0).toObject().value(u"number"_s).toString(), numbers[0]);
    for (const QJsonValue &row : each.array()) {
        const QString path = row.toObject().value(u"path"_s).toString();
        QCOMPARE(read(path), read(m_cli.path(u"two%1"_s.arg(m_count)) + u'/' + QFileInfo(path).fileName()));
    }
    const QString one = m_cli.path(u"joined%1.pdf"_s.arg(m_count));
    QCOMPARE(run({u"reprint"_s, numbers[0], numbers[1], u"--out"_s, one}).code, 0);
    QVERIFY(read(one).startsWith("%PDF-"));
    QCOMPARE(run({u"reprint"_s, numbers[0], u"--out"_s, one, u"--order"_s, u"height"_s}).code, 2);
}

void TestCertificates::supersedesAfterChangingThePerson()
{
    const QString number = issueTwo().first();
    QCOMPARE(run({u"supersede"_s, number}).code, 7); // no reason
    QCOMPARE(run({u"supersede"_s}).code, 2);
    const QByteArray before = m_cli.run({u"dump"_s, m_file}).out;
    const Answer dry = run({u"supersede"_s, number, u"family_name=Haide"_s, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY(dry.object().value(u"changes"_s).toArray().at(0).toObject().value(u"after"_s).toString().endsWith(u"Haide"_s));
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);
    // Nothing is changed when the file cannot be written.
    QVERIFY(run({u"supersede"_s, number, u"family_name=Haide"_s, u"--reason"_s, u"x"_s, u"--out"_s, m_cli.path(u"no/such.pdf"_s)}).code >= 5);
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);

    const QString out = m_cli.path(u"corrected%1.pdf"_s.arg(m_count));
    const Answer answer = run({u"supersede"_s, number, u"family_name=Haide"_s, u"--reason"_s, u"misspelt"_s, u"--out"_s, out});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.object().value(u"supersedes"_s).toString(), number);
    QCOMPARE(answer.object().value(u"file"_s).toString(), out);
    QVERIFY(read(out).startsWith("%PDF-"));
    const QString newer = answer.object().value(u"number"_s).toString();
    QVERIFY(!newer.isEmpty() && newer != number);
    const QJsonArray rows = m_cli.run({u"--json"_s, u"list"_s, m_file, u"certificate"_s, u"--sort"_s, u"number"_s}).array();
    QCOMPARE(rows.at(0).toObject().value(u"state"_s).toString(), u"superseded"_s);
    QCOMPARE(rows.at(0).toObject().value(u"reason"_s).toString(), u"misspelt"_s);
    QCOMPARE(run({u"supersede"_s, number, u"--reason"_s, u"x"_s}).code, 7);
    // The old one is reprinted as it was, and said to be void.
    const QString again = m_cli.path(u"old%1.pdf"_s.arg(m_count));
    QCOMPARE(run({u"reprint"_s, number, u"--out"_s, again}).code, 1);
    QVERIFY(read(again) != read(out));
}

void TestCertificates::revokes()
{
    const QStringList numbers = issueTwo();
    QCOMPARE(run({u"revoke"_s, numbers[0]}).code, 7);
    QCOMPARE(run({u"revoke"_s, u"--reason"_s, u"x"_s}).code, 2);
    const Answer mistyped = run({u"revoke"_s, QString(numbers[0]).replace(u"0001"_s, u"0007"_s), u"--reason"_s, u"x"_s});
    QCOMPARE(mistyped.code, 7);
    QVERIFY2(mistyped.err.contains(u"typing error"_s), qPrintable(mistyped.err));
    const Answer answer = run({u"revoke"_s, numbers[0], numbers[1].toLower(), u"--reason"_s, u"printed too early"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"rows"_s).toInt(), 2);
    QCOMPARE(run({u"revoke"_s, numbers[0], u"--reason"_s, u"x"_s}).code, 7);
    QVERIFY(run({u"ready"_s}).array().at(0).toObject().value(u"issued"_s).isNull());
    // Undo passes over what left the house.
    m_cli.run({u"undo"_s, m_file});
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"certificate"_s, u"--where"_s, u"state=revoked"_s}).array().size(), 2);
}

void TestCertificates::notesTheHandover()
{
    const QStringList numbers = issueTwo();
    QCOMPARE(run({u"handover"_s, numbers[0]}).code, 2);
    QCOMPARE(run({u"handover"_s, numbers[0], u"--state"_s, u"to_post"_s}).code, 0);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"certificate"_s, u"--where"_s, u"handover=to_post"_s}).array().size(), 1);
    m_cli.run({u"undo"_s, m_file});
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"certificate"_s, u"--where"_s, u"handover=to_post"_s}).array().size(), 0);
}

void TestCertificates::registerIsListedAndExported()
{
    const QStringList numbers = issueTwo();
    const QString csv = m_cli.path(u"register%1.csv"_s.arg(m_count));
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"certificates"_s, csv}).code, 0);
    QVERIFY(read(csv).contains(numbers[0].toUtf8()) && read(csv).contains(numbers[1].toUtf8()));
    QVERIFY(!read(csv).contains("IL1:"));
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"certificates"_s, csv, u"--participant"_s, u"2"_s}).code, 0);
    QVERIFY(!read(csv).contains(numbers[0].toUtf8()) && read(csv).contains(numbers[1].toUtf8()));
}

void TestCertificates::nothingIsIssuedWhenItCannotBeWritten()
{
    const QByteArray before = m_cli.run({u"dump"_s, m_file}).out;
    QVERIFY(run({u"issue"_s, u"--out"_s, m_cli.path(u"no/such/folder.pdf"_s)}).code >= 5);
    QFile blocker(m_cli.path(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(run({u"issue"_s, u"--out-dir"_s, blocker.fileName()}).code >= 5);
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);
}

void TestCertificates::asksForAPlace()
{
    QCOMPARE(run({u"issue"_s}).code, 2);
    QCOMPARE(run({u"issue"_s, u"--out"_s, u"a.pdf"_s, u"--out-dir"_s, u"b"_s}).code, 2);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestCertificates)
#include "tst_certificates.moc"
