#include "clirunner.h"
#include "support/codeimage.h"
#include "support/testmain.h"
#include "support/verificationsamples.h"

#include "base/safefile.h"
#include "signing/keyfile.h"
#include "workspace/document.h"

#include <QGuiApplication>

using namespace testsupport;

/// verify, and the two exports for those who check.
class TestVerifyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsApart_data();
    void tellsApart();
    void readsFiles();
    void takesTheProgrammeAsKey();
    void needsAKey();
    void speaksToPeople();
    void refusesBadCalls();
    void exportsThePage();
    void refusesToExportWithoutAKey();
    void nextRunKeepsTheKey();
    void secretStaysInTheProgrammeFile();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        if (!base::writeFile(m_cli.path(name), bytes))
            qFatal("cannot write");
        return m_cli.path(name);
    }

    [[nodiscard]] Answer verify(const QString &what, const QString &key) const
    {
        return m_cli.run({QStringLiteral("--json"), QStringLiteral("verify"), QStringLiteral("--key"), key, what});
    }

    CliRunner m_cli;
    QString m_programme;
    QString m_key;
};

void TestVerifyCommand::initTestCase()
{
    m_programme = m_cli.path(QStringLiteral("2024.lotse"));
    QVERIFY(workspace::Document::create(m_programme, verificationContent()));
    m_key = m_cli.path(QStringLiteral("key.json"));
    const Answer answer = m_cli.run({QStringLiteral("export"), m_programme, QStringLiteral("key"), m_key});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

void TestVerifyCommand::tellsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("number");
    QTest::newRow("valid") << verificationText(1) << 0 << QStringLiteral("valid") << verificationNumber(1);
    QTest::newRow("superseded") << verificationText(2) << 1 << QStringLiteral("superseded") << verificationNumber(2);
    QTest::newRow("revoked") << verificationText(3) << 1 << QStringLiteral("revoked") << verificationNumber(3);
    QTest::newRow("cut") << verificationText(1).first(90) << 1 << QStringLiteral("unknown") << QString();
    QTest::newRow("not ours") << QStringLiteral("any text") << 1 << QStringLiteral("unknown") << QString();
    const signing::KeyPair other = signing::keyPairFromSeed(QByteArray(32, 'f')).value();
    QTest::newRow("forged") << signing::signedText(verificationStatement(1), other).value() << 1 << QStringLiteral("unknown") << verificationNumber(1);
}

void TestVerifyCommand::tellsApart()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, status);
    QFETCH(QString, number);
    const Answer answer = verify(text, m_key);
    QCOMPARE(answer.code, code);
    const QJsonObject verdict = answer.object();
    QCOMPARE(verdict.value(QStringLiteral("valid")).toBool(), code == 0);
    QCOMPARE(verdict.value(QStringLiteral("status")).toString(), status);
    QCOMPARE(verdict.value(QStringLiteral("number")).toString(), number);
    QVERIFY(!verdict.value(QStringLiteral("reason")).toString().isEmpty());
    for (const char *member : {"name", "programme", "issued_on"})
        QCOMPARE(verdict.value(QLatin1StringView(member)).isNull(), number.isEmpty());
    if (status == QLatin1StringView("superseded"))
        QCOMPARE(verdict.value(QStringLiteral("superseded_by")).toString(), verificationNumber(4));
    if (code == 0) {
        QCOMPARE(verdict.value(QStringLiteral("name")).toString(), QStringLiteral("Dr. Jörg Müller-Lüdenscheidt"));
        QCOMPARE(verdict.value(QStringLiteral("issued_on")).toString(), QStringLiteral("2024-11-04"));
    }
}

void TestVerifyCommand::readsFiles()
{
    const QString picture = m_cli.path(QStringLiteral("scan.png"));
    QVERIFY(scannedPage(verificationText(3), 300, 25, 2, 20).save(picture));
    const Answer scan = verify(picture, m_key);
    QCOMPARE(scan.code, 1);
    QCOMPARE(scan.object().value(QStringLiteral("status")).toString(), QStringLiteral("revoked"));
    const QString text = file(QStringLiteral("code.txt"), verificationText(1).toUtf8() + "\r\n");
    QCOMPARE(verify(text, m_key).code, 0);
    const QString damaged = file(QStringLiteral("damaged.pdf"), "%PDF-1.7\n\x01\x02");
    QCOMPARE(verify(damaged, m_key).code, 1);
}

void TestVerifyCommand::takesTheProgrammeAsKey()
{
    QCOMPARE(verify(verificationText(1), m_programme).code, 0);
    QCOMPARE(verify(verificationText(3), m_programme).object().value(QStringLiteral("status")).toString(), QStringLiteral("revoked"));
}

void TestVerifyCommand::needsAKey()
{
    const Answer answer = m_cli.run({QStringLiteral("--json"), QStringLiteral("verify"), verificationText(1)});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.object().value(QStringLiteral("status")).toString(), QStringLiteral("unknown"));
    QVERIFY(answer.object().value(QStringLiteral("reason")).toString().contains(QLatin1StringView("--key")));
}

void TestVerifyCommand::speaksToPeople()
{
    const Answer answer = m_cli.run({QStringLiteral("verify"), QStringLiteral("--key"), m_key, verificationText(2)});
    QCOMPARE(answer.code, 1);
    const QString said = QString::fromUtf8(answer.out);
    QVERIFY2(said.startsWith(QLatin1StringView("Not valid.")) && said.contains(verificationNumber(4)) && said.contains(QStringLiteral("Jörg Müller")), qPrintable(said));
}

void TestVerifyCommand::refusesBadCalls()
{
    QCOMPARE(m_cli.run({QStringLiteral("verify")}).code, 2);
    QCOMPARE(m_cli.run({QStringLiteral("verify"), QStringLiteral("missing.pdf")}).code, 7);
    QCOMPARE(verify(verificationText(1), m_cli.path(QStringLiteral("missing.json"))).code, 7);
    QCOMPARE(verify(verificationText(1), file(QStringLiteral("no.json"), "{}")).code, 7);
    QCOMPARE(verify(verificationText(1), file(QStringLiteral("no.lotse"), "nothing")).code, 3);
    // A list from which somebody took the revoked number.
    QFile key(m_key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const Answer altered = verify(verificationText(3), file(QStringLiteral("altered.json"), key.readAll().replace("2024-0003-8", "2024-0013-8")));
    QCOMPARE(altered.code, 7);
    QVERIFY2(altered.err.contains(QLatin1StringView("altered")), qPrintable(altered.err));
}

void TestVerifyCommand::exportsThePage()
{
    const QString path = m_cli.path(QStringLiteral("verification.html"));
    const Answer answer = m_cli.run({QStringLiteral("--json"), QStringLiteral("export"), m_programme, QStringLiteral("verification"), path});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QFile page(path);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(answer.object().value(QStringLiteral("size")).toInteger(), page.size());
    QVERIFY(page.readAll().contains(verificationKey().id.toLatin1()));
    QCOMPARE(m_cli.run({QStringLiteral("export"), m_programme, QStringLiteral("verification"), m_cli.path(QStringLiteral("page.pdf"))}).code, 2);
}

void TestVerifyCommand::refusesToExportWithoutAKey()
{
    const QString fresh = m_cli.fresh();
    const Answer answer = m_cli.run({QStringLiteral("export"), fresh, QStringLiteral("key"), m_cli.path(QStringLiteral("none.json"))});
    QCOMPARE(answer.code, 7);
    QVERIFY(answer.err.contains(QLatin1StringView("no key yet")));
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("none.json"))));
}

void TestVerifyCommand::nextRunKeepsTheKey()
{
    const QString next = m_cli.path(QStringLiteral("2025.lotse"));
    QCOMPARE(m_cli.run({QStringLiteral("new"), next, QStringLiteral("--from"), m_programme, QStringLiteral("--year"), QStringLiteral("2025"),
                 QStringLiteral("--title"), QStringLiteral("Impulsprogramm 2025")}).code, 0);
    const QString key = m_cli.path(QStringLiteral("2025.json"));
    QCOMPARE(m_cli.run({QStringLiteral("export"), next, QStringLiteral("key"), key}).code, 0);
    // The signature fits, but what became of last year's numbers only last year's file knows; later ones are taken on trust.
    const Answer answer = m_cli.run({QStringLiteral("--json"), QStringLiteral("verify"), QStringLiteral("--key"), key, verificationText(1)});
    QCOMPARE(answer.object().value(QStringLiteral("status")).toString(), QStringLiteral("unknown"));
    QVERIFY(answer.object().value(QStringLiteral("signed")).toBool());
    const QString without = m_cli.path(QStringLiteral("other.lotse"));
    QCOMPARE(m_cli.run({QStringLiteral("new"), without, QStringLiteral("--from"), m_programme, QStringLiteral("--without-key")}).code, 0);
    QCOMPARE(m_cli.run({QStringLiteral("export"), without, QStringLiteral("key"), m_cli.path(QStringLiteral("no.json"))}).code, 7);
    QCOMPARE(m_cli.run({QStringLiteral("new"), m_cli.path(QStringLiteral("x.lotse")), QStringLiteral("--without-key")}).code, 2);
}

/// Nothing that the program hands out has the secret key in it, however it is written.
void TestVerifyCommand::secretStaysInTheProgrammeFile()
{
    const QByteArray seed = verificationKey().secretKey.first(32);
    QByteArrayList spellings{seed, seed.toHex(), seed.toHex().toUpper()};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = QByteArray(shift, 'x') + seed;
        spellings.append(shifted.toBase64().mid(4, 36));
        spellings.append(shifted.toBase64(QByteArray::Base64UrlEncoding).mid(4, 36));
    }
    const auto isIn = [&spellings](const QByteArray &bytes) {
        return std::any_of(spellings.begin(), spellings.end(), [&bytes](const QByteArray &spelling) { return bytes.contains(spelling); });
    };
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY2(isIn(contentOf(m_programme)), "the programme file has it, so what follows can find it");
    const QList<QStringList> calls{{QStringLiteral("dump"), m_programme}, {QStringLiteral("list"), m_programme, QStringLiteral("signing_key")},
        {QStringLiteral("--json"), QStringLiteral("list"), m_programme, QStringLiteral("signing_key")}, {QStringLiteral("info"), m_programme},
        {QStringLiteral("--json"), QStringLiteral("history"), m_programme}, {QStringLiteral("verify"), QStringLiteral("--key"), m_programme, verificationText(1)}};
    for (const QStringList &call : calls) {
        const Answer answer = m_cli.run(call);
        QVERIFY2(answer.code == 0 && !answer.out.isEmpty(), qPrintable(call.join(u' ')));
        QVERIFY2(!isIn(answer.out) && !isIn(answer.err.toUtf8()), qPrintable(call.join(u' ')));
    }
    const QList<QStringList> exports{{QStringLiteral("key"), QStringLiteral("out.json")}, {QStringLiteral("verification"), QStringLiteral("out.html")},
        {QStringLiteral("certificates"), QStringLiteral("out.csv")}, {QStringLiteral("certificates"), QStringLiteral("certificates.json")},
        {QStringLiteral("template"), QStringLiteral("out.lotse-layout"), QStringLiteral("--template"), QStringLiteral("1")}, {QStringLiteral("booklet"), QStringLiteral("out.pdf")}};
    for (const QStringList &what : exports) {
        const QString path = m_cli.path(what.at(1));
        const Answer answer = m_cli.run(QStringList{QStringLiteral("export"), m_programme, what.at(0), path} + what.sliced(2));
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY2(QFileInfo(path).size() > 0 && !isIn(contentOf(path)), qPrintable(what.at(1)));
    }
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestVerifyCommand)
#include "tst_verifycommand.moc"
