#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// Layouts of certificates as files.
class TestTemplateCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count)); }
    void carriesALayout();
    void dryRunChangesNothing();
    void refusesCalls_data();
    void refusesCalls();
    void refusesOtherFiles();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QJsonArray rows = m_cli.run({u"--json"_s, u"list"_s, m_file, u"certificate_template"_s}).array();
        for (const QJsonValue &row : rows)
            names.append(row.toObject().value(u"name"_s).toString());
        return names;
    }
    [[nodiscard]] QString exported() const
    {
        const QString path = m_cli.path(u"Vorlage.lotse-layout"_s);
        m_cli.run({u"export"_s, m_file, u"template"_s, path, u"--template"_s, u"Zertifikat"_s});
        return path;
    }
    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

void TestTemplateCommands::carriesALayout()
{
    const QString path = m_cli.path(u"Vorlage.lotse-layout"_s);
    const Answer out = m_cli.run({u"--json"_s, u"export"_s, m_file, u"template"_s, path, u"--template"_s, u"Zertifikat"_s});
    QCOMPARE(out.code, 0);
    QCOMPARE(out.object().value(u"template"_s).toString(), u"Zertifikat"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("impulslotse-template/1"));
    const Answer in = m_cli.run({u"--json"_s, u"import"_s, m_file, u"template"_s, path});
    QCOMPARE(in.code, 0);
    QCOMPARE(in.object().value(u"label"_s).toString(), u"Add the layout “Zertifikat (2)”"_s);
    QCOMPARE(names(), (QStringList{u"Zertifikat"_s, u"Teilnahmebescheinigung"_s, u"Zertifikat (2)"_s}));
    const QString again = m_cli.path(u"again.lotse-layout"_s);
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"template"_s, again, u"--template"_s, in.object().value(u"id"_s).toString()}).code, 0);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(names().size(), 2);
}

void TestTemplateCommands::dryRunChangesNothing()
{
    const Answer answer = m_cli.run({u"import"_s, m_file, u"template"_s, exported(), u"--dry-run"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.contains(u"Add the layout “Zertifikat (2)”"_s), qPrintable(answer.err));
    QCOMPARE(names().size(), 2);
}

void TestTemplateCommands::refusesCalls_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("which of two") << QStringList{u"export"_s, u"FILE"_s, u"template"_s, u"OUT.lotse-layout"_s} << 2;
    QTest::newRow("no such template") << QStringList{u"export"_s, u"FILE"_s, u"template"_s, u"OUT.lotse-layout"_s, u"--template"_s, u"Nirgends"_s} << 7;
    QTest::newRow("another format") << QStringList{u"export"_s, u"FILE"_s, u"template"_s, u"OUT.pdf"_s, u"--template"_s, u"Zertifikat"_s} << 2;
    QTest::newRow("option of something else") << QStringList{u"export"_s, u"FILE"_s, u"sessions"_s, u"OUT.csv"_s, u"--template"_s, u"Zertifikat"_s} << 2;
    QTest::newRow("option of a list") << QStringList{u"import"_s, u"FILE"_s, u"template"_s, u"OUT.lotse-layout"_s, u"--sheet"_s, u"1"_s} << 2;
}

void TestTemplateCommands::refusesCalls()
{
    QFETCH(QStringList, call);
    QFETCH(int, code);
    call.replaceInStrings(u"FILE"_s, m_file);
    for (QString &argument : call) {
        if (argument.startsWith(u"OUT."))
            argument = m_cli.path(argument);
    }
    const Answer answer = m_cli.run(call);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(m_cli.path(u"OUT.lotse-layout"_s)));
}

void TestTemplateCommands::refusesOtherFiles()
{
    const QString path = m_cli.path(u"hostile.lotse-layout"_s);
    for (const QByteArray &content : {QByteArray(), QByteArray("[]"), QByteArray("{\"format\": \"impulslotse-template/1\"}"), QByteArray("\xff\xfe\x00", 3)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Answer answer = m_cli.run({u"import"_s, m_file, u"template"_s, path});
        QCOMPARE(answer.code, 7);
        QVERIFY(!answer.err.isEmpty());
    }
    QCOMPARE(names().size(), 2);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestTemplateCommands)
#include "tst_templatecommands.moc"
