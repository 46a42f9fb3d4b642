#include "workspace/certificateverification.h"

#include "signing/base45.h"
#include "support/codeimage.h"
#include "support/testmain.h"
#include "support/verificationsamples.h"
#include "workspace/certificatescan.h"
#include "workspace/signingkeys.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace workspace;
using testsupport::verificationStatement;
using testsupport::verificationText;
using Outcome = VerificationOutcome;

namespace {

signing::KeyFile keyFile(QDate asOf = QDate(2024, 11, 5))
{
    return keyFileOf(testsupport::verificationProgramme(), asOf);
}

signing::KeyPair foreignKey()
{
    return signing::keyPairFromSeed(QByteArray(32, 'f')).value();
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        qFatal("no PNG");
    return bytes;
}

/// A PDF with a line of text for each of `lines` and codes below them, one page for each code.
QByteArray pdf(const QStringList &lines, const QStringList &codes, const QString &title = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(600);
    writer.setTitle(title);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Sans"), 14));
    for (const QString &code : codes) {
        if (&code != &codes.first())
            writer.newPage();
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(600, 600 + int(i) * 500, lines[i]);
        if (!code.isEmpty())
            painter.drawImage(QRect(600, 4000, 600, 600), testsupport::codeImage(code, 1200));
    }
    painter.end();
    return bytes;
}

} // namespace

/// The answer to somebody who holds a certificate: each way to be wrong told apart from the others.
class TestCertificateVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsApart_data();
    void tellsApart();
    void saysWhatReplacesIt();
    void followsReplacements();
    void needsAKey();
    void knowsNothingLater();
    void programmeKnowsAllItsNumbers();
    void knowsNumbersOfOtherRunsNot();
    void missesUnlistedNumbers();
    void refusesWhatACopySigned();
    void refusesAlteredOnes();
    void readsPictures();
    void readsPdfs();
    void comparesThePage();
    void comparesTheEmbeddedStatement();
    void takesTheEmbeddedStatementWithoutACode();
    void doubtsDataThatThePageDoesNotShow();
    void takesNoTelephoneForANumber();
    void readsPaths();
    void asksForOneAtATime();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
};

void TestCertificateVerification::tellsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const QString &text, Outcome outcome, const char *status) {
        QTest::newRow(name) << text << int(outcome) << QString::fromLatin1(status);
    };
    row("valid", verificationText(1), Outcome::Valid, "valid");
    row("superseding", verificationText(4), Outcome::Valid, "valid");
    row("superseded", verificationText(2), Outcome::Superseded, "superseded");
    row("revoked", verificationText(3), Outcome::Revoked, "revoked");
    row("not ours", QStringLiteral("https://example.org"), Outcome::NotOurs, "unknown");
    row("newer", QStringLiteral("IL2:ABC"), Outcome::NewerFormat, "unknown");
    row("cut", verificationText(1).first(100), Outcome::Damaged, "unknown");
    row("forged", signing::signedText(verificationStatement(1), foreignKey()).value(), Outcome::UnknownKey, "unknown");
    signing::Statement altered = verificationStatement(1);
    altered.name = QStringLiteral("Somebody Else");
    const QByteArray lines = signing::canonicalBytes(altered);
    const QByteArray signature = signing::readSignedText(verificationText(1)).value().signature;
    row("altered name", QStringLiteral("IL1:") + signing::base45(lines + signature), Outcome::Altered, "unknown");
    const QByteArray claimed = signing::canonicalBytes(verificationStatement(1));
    row("forged under the known key", QStringLiteral("IL1:") + signing::base45(claimed + signing::signatureOver(claimed, foreignKey()).value()), Outcome::Altered, "unknown");
}

void TestCertificateVerification::tellsApart()
{
    QFETCH(QString, text);
    QFETCH(int, outcome);
    QFETCH(QString, status);
    const CertificateVerdict verdict = verifyText(text, keyFile());
    QCOMPARE(int(verdict.outcome), outcome);
    QCOMPARE(verdict.status(), status);
    QCOMPARE(verdict.isValid(), status == QLatin1StringView("valid"));
    QVERIFY(verdict.reason.endsWith(u'.'));
    if (verdict.isSigned())
        QCOMPARE(verdict.statement.name, QStringLiteral("Dr. Jörg Müller-Lüdenscheidt"));
    if (verdict.outcome == Outcome::Altered)
        QVERIFY(verdict.statement.name.isEmpty());
}

void TestCertificateVerification::saysWhatReplacesIt()
{
    const CertificateVerdict old = verifyText(verificationText(2), keyFile());
    QCOMPARE(old.supersededBy, QStringLiteral("2024-0004-6"));
    QVERIFY(old.reason.contains(QLatin1StringView("2024-0004-6")));
    const CertificateVerdict current = verifyText(verificationText(4), keyFile());
    QCOMPARE(current.statement.supersedes, QStringLiteral("2024-0002-0"));
    QVERIFY(current.remarks.join(u' ').contains(QLatin1StringView("2024-0002-0")));
}

void TestCertificateVerification::followsReplacements()
{
    signing::KeyFile file = keyFile();
    file.issued.removeOne(QStringLiteral("2024-0004-6"));
    file.superseded.insert(QStringLiteral("2024-0004-6"), QStringLiteral("2024-0009-5"));
    QCOMPARE(verifyText(verificationText(2), file).supersededBy, QStringLiteral("2024-0009-5"));
    file.superseded.insert(QStringLiteral("2024-0009-5"), QStringLiteral("2024-0002-0"));
    QVERIFY(!verifyText(verificationText(2), file).supersededBy.isEmpty());
}

void TestCertificateVerification::needsAKey()
{
    const CertificateVerdict verdict = verifyText(verificationText(1), std::nullopt);
    QCOMPARE(verdict.outcome, Outcome::NoKey);
    QCOMPARE(verdict.status(), QStringLiteral("unknown"));
    QVERIFY(verdict.reason.contains(QLatin1StringView("--key")) && verdict.reason.contains(QLatin1StringView("Impulsprogramm 2024")));
    QCOMPARE(verdict.statement.number, QStringLiteral("2024-0001-2"));
    QVERIFY(!verdict.isSigned());
    QCOMPARE(verifyText(QStringLiteral("abc"), std::nullopt).outcome, Outcome::NotOurs);
}

void TestCertificateVerification::knowsNothingLater()
{
    signing::KeyFile old = keyFile(QDate(2024, 11, 1));
    old.issued.clear();
    old.superseded.clear();
    old.revoked.clear();
    const CertificateVerdict verdict = verifyText(verificationText(1), old);
    QCOMPARE(verdict.outcome, Outcome::NewerThanList);
    QCOMPARE(verdict.status(), QStringLiteral("unknown"));
    QVERIFY(verdict.isSigned() && !verdict.isValid());
    QVERIFY2(verdict.reason.contains(QLatin1StringView("cannot know")) && verdict.reason.contains(QLatin1StringView("2024")), qPrintable(verdict.reason));
}

/// The programme itself is never older than a certificate, whatever day somebody signs with a copy of it.
void TestCertificateVerification::programmeKnowsAllItsNumbers()
{
    const signing::KeyFile own = ownKeysOf(testsupport::verificationProgramme());
    QCOMPARE(verifyText(verificationText(1), own).outcome, Outcome::Valid);
    signing::Statement made = verificationStatement(1);
    made.number = QStringLiteral("2024-0005-3");
    for (const QDate day : {QDate(2024, 11, 4), QDate(2024, 11, 5), QDate(2034, 1, 1)}) {
        made.issuedOn = day;
        const QString text = signing::signedText(made, testsupport::verificationKey()).value();
        QCOMPARE(verifyText(text, own).outcome, Outcome::NotListed);
        QCOMPARE(verifyText(text, keyFile()).outcome, day < QDate(2024, 11, 5) ? Outcome::NotListed : Outcome::NewerThanList);
    }
}

void TestCertificateVerification::knowsNumbersOfOtherRunsNot()
{
    signing::KeyFile next = keyFile(QDate(2025, 12, 1));
    next.programme = QStringLiteral("Impulsprogramm 2025");
    next.issued = {QStringLiteral("2025-0001-1")};
    next.superseded.clear();
    next.revoked.clear();
    const CertificateVerdict verdict = verifyText(verificationText(1), next);
    QCOMPARE(verdict.outcome, Outcome::OtherRun);
    QVERIFY(verdict.isSigned() && !verdict.isValid());
    QVERIFY(verdict.reason.contains(QLatin1StringView("another run")));
    // As long as nothing was issued in the next run, it knows no numbers at all; equal titles do not help.
    next.issued.clear();
    next.programme = QStringLiteral("Impulsprogramm 2024");
    QCOMPARE(verifyText(verificationText(1), next).outcome, Outcome::OtherRun);
}

void TestCertificateVerification::missesUnlistedNumbers()
{
    signing::KeyFile file = keyFile();
    file.issued.removeOne(QStringLiteral("2024-0001-2"));
    const CertificateVerdict verdict = verifyText(verificationText(1), file);
    QCOMPARE(verdict.outcome, Outcome::NotListed);
    QCOMPARE(verdict.status(), QStringLiteral("unknown"));
}

void TestCertificateVerification::refusesWhatACopySigned()
{
    for (const int index : {1, 2, 3, 4}) {
        const CertificateVerdict verdict = verifyText(testsupport::copiedText(index), keyFile());
        QCOMPARE(verdict.outcome, Outcome::OtherStatement);
        QCOMPARE(verdict.status(), QStringLiteral("unknown"));
        QVERIFY2(verdict.reason.contains(testsupport::verificationNumber(index)) && verdict.reason.contains(QLatin1StringView("another document")), qPrintable(verdict.reason));
    }
    // A document without a code was given the number: no code can be its.
    signing::KeyFile without = keyFile();
    without.statements.remove(QStringLiteral("2024-0001-2"));
    QCOMPARE(verifyText(verificationText(1), without).outcome, Outcome::OtherStatement);
}

void TestCertificateVerification::refusesAlteredOnes()
{
    const signing::SignedStatement good = signing::readSignedText(verificationText(1)).value();
    const QByteArray all = good.bytes + good.signature;
    const signing::KeyFile file = keyFile();
    QCOMPARE(verifyText(QStringLiteral("IL1:") + signing::base45(all), file).outcome, Outcome::Valid);
    QRandomGenerator random(200);
    QSet<int> seen;
    for (int i = 0; i < 200; ++i) {
        QByteArray altered = all;
        const int bit = i * int(all.size()) * 8 / 200 + random.bounded(4);
        altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
        const CertificateVerdict verdict = verifyText(QStringLiteral("IL1:") + signing::base45(altered), file);
        QVERIFY2(!verdict.isSigned(), qPrintable(QString::number(bit)));
        seen.insert(int(verdict.outcome));
    }
    QVERIFY(seen.contains(int(Outcome::Altered)) && seen.contains(int(Outcome::UnknownKey)) && seen.contains(int(Outcome::Damaged)));
}

void TestCertificateVerification::readsPictures()
{
    const QByteArray page = png(testsupport::scannedPage(verificationText(1), 300, 25, 2, 20));
    QCOMPARE(verifyFile(page, keyFile()).value().outcome, Outcome::Valid);
    QCOMPARE(verifyFile(png(testsupport::scannedPage(verificationText(3), 300)), keyFile()).value().outcome, Outcome::Revoked);
    const QByteArray other = png(testsupport::scannedPage(QStringLiteral("https://example.org"), 300));
    QCOMPARE(verifyFile(other, keyFile()).value().outcome, Outcome::NotOurs);
    QImage white(800, 800, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    QCOMPARE(verifyFile(png(white), keyFile()).value().outcome, Outcome::NoCode);
    // A4 in colour at 600 dpi is more than readers of pictures allocate unless they are told.
    const QByteArray large = png(testsupport::scannedPage(verificationText(1), 600).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(verifyFile(large, keyFile()).value().outcome, Outcome::Valid);
}

void TestCertificateVerification::readsPdfs()
{
    const QByteArray certificate = pdf({QStringLiteral("Dr. Jörg Müller-Lüdenscheidt"), QStringLiteral("No. 2024-0001-2")}, {verificationText(1)});
    const CertificateVerdict verdict = verifyFile(certificate, keyFile()).value();
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QCOMPARE(verdict.remarks, QStringList());
}

void TestCertificateVerification::comparesThePage()
{
    const QByteArray altered = pdf({QStringLiteral("Dr. Erika Mustermann"), QStringLiteral("No. 2024-0001-2")}, {verificationText(1)});
    const CertificateVerdict verdict = verifyFile(altered, keyFile()).value();
    QCOMPARE(verdict.outcome, Outcome::PageDiffers);
    QVERIFY(verdict.isSigned() && !verdict.isValid());
    QVERIFY(verdict.reason.contains(QStringLiteral("Müller-Lüdenscheidt")));
    QCOMPARE(verdict.status(), QStringLiteral("unknown"));
    const QStringList holder{QStringLiteral("Dr. Jörg Müller-Lüdenscheidt")};
    const QByteArray otherNumber = pdf(holder + QStringList{QStringLiteral("No. 2024-0007-9")}, {verificationText(1)});
    QCOMPARE(verifyFile(otherNumber, keyFile()).value().outcome, Outcome::PageDiffers);
    const CertificateVerdict withoutNumber = verifyFile(pdf(holder, {verificationText(1)}), keyFile()).value();
    QCOMPARE(withoutNumber.outcome, Outcome::Valid);
    QCOMPARE(withoutNumber.remarks.size(), 1);
    // What is revoked stays revoked, whatever is printed.
    const CertificateVerdict revoked = verifyFile(pdf({QStringLiteral("Nobody")}, {verificationText(3)}), keyFile()).value();
    QCOMPARE(revoked.outcome, Outcome::Revoked);
    QCOMPARE(revoked.remarks.size(), 1);
    // A name in capitals, or broken over two lines, is the same name.
    const QByteArray broken = pdf({QStringLiteral("DR. JÖRG MÜLLER-"), QStringLiteral("LÜDENSCHEIDT"), QStringLiteral("2024-0001-2")}, {verificationText(1)});
    QCOMPARE(verifyFile(broken, keyFile()).value().remarks, QStringList());
}

void TestCertificateVerification::comparesTheEmbeddedStatement()
{
    const QStringList lines{QStringLiteral("Dr. Jörg Müller-Lüdenscheidt, 2024-0001-2, 2024-0004-6")};
    const QByteArray same = pdf(lines, {verificationText(1)}) + "\n% " + verificationText(1).toLatin1() + "\n";
    QCOMPARE(scanCertificate(same).value().embedded, verificationText(1));
    QCOMPARE(verifyFile(same, keyFile()).value().remarks, QStringList());
    const QByteArray other = pdf(lines, {verificationText(1)}) + "\n% " + verificationText(4).toLatin1() + "\n";
    QCOMPARE(verifyFile(other, keyFile()).value().outcome, Outcome::PageDiffers);
}

void TestCertificateVerification::takesTheEmbeddedStatementWithoutACode()
{
    const QByteArray without = pdf({QStringLiteral("Dr. Jörg Müller-Lüdenscheidt 2024-0001-2")}, {QString()}) + "\n%<pdf:Statement>" + verificationText(1).toLatin1() + "</pdf:Statement>\n";
    const CertificateVerdict verdict = verifyFile(without, keyFile()).value();
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QCOMPARE(verdict.remarks.size(), 1);
}

/// Somebody covers the code and writes another name: what is left in the data of the file does not count.
void TestCertificateVerification::doubtsDataThatThePageDoesNotShow()
{
    const auto outcome = [](const QStringList &lines) {
        return verifyFile(pdf(lines, {QString()}) + "\n%<pdf:Statement>" + verificationText(1).toLatin1() + "</pdf:Statement>\n", keyFile()).value().outcome;
    };
    QCOMPARE(outcome({QStringLiteral("Dr. Erika Mustermann 2024-0001-2")}), Outcome::PageDiffers);
    QCOMPARE(outcome({QStringLiteral("Dr. Jörg Müller-Lüdenscheidt")}), Outcome::PageDiffers);
    QCOMPARE(outcome({}), Outcome::PageDiffers);
    QCOMPARE(outcome({QStringLiteral("Dr. Jörg Müller-Lüdenscheidt"), QStringLiteral("2024-0001-2")}), Outcome::Valid);
}

void TestCertificateVerification::takesNoTelephoneForANumber()
{
    const auto outcome = [](int index, const QString &line) {
        return verifyFile(pdf({QStringLiteral("Dr. Jörg Müller-Lüdenscheidt"), line}, {verificationText(index)}), keyFile()).value().outcome;
    };
    QCOMPARE(outcome(1, QStringLiteral("Tel. 0711-123456-0, 2218-12345-7")), Outcome::Valid);
    QCOMPARE(outcome(1, QStringLiteral("No. 2024-0009-1")), Outcome::PageDiffers);
    QCOMPARE(outcome(1, QStringLiteral("No. 2023-0009-1")), Outcome::PageDiffers);
    QCOMPARE(outcome(4, QStringLiteral("Replaces 2024-0002-0")), Outcome::Valid);
}

void TestCertificateVerification::readsPaths()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    QCOMPARE(verifyPath(write(QStringLiteral("code.txt"), verificationText(1).toUtf8() + "\r\n"), keyFile()).value().outcome, Outcome::Valid);
    QCOMPARE(verifyPath(write(QStringLiteral("scan.bin"), png(testsupport::scannedPage(verificationText(3), 300))), keyFile()).value().outcome, Outcome::Revoked);
    const CertificateVerdict unknown = verifyPath(write(QStringLiteral("photo.heic"), QByteArray("\0\0\0\x18" "ftypheic", 12)), keyFile()).value();
    QCOMPARE(unknown.outcome, Outcome::NoCode);
    QVERIFY2(unknown.reason.contains(QLatin1StringView("photo.heic")) && unknown.reason.contains(QLatin1StringView("kind")), qPrintable(unknown.reason));
    QCOMPARE(verifyPath(folder.filePath(QStringLiteral("none.pdf")), keyFile()).error().code, base::ErrorCode::InputRefused);
}

void TestCertificateVerification::asksForOneAtATime()
{
    const QByteArray two = pdf({QStringLiteral("Batch")}, {verificationText(1), verificationText(3)});
    const auto verdict = verifyFile(two, keyFile());
    QVERIFY(!verdict);
    QVERIFY(verdict.error().message.contains(u'2'));
}

void TestCertificateVerification::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = pdf({QStringLiteral("Text")}, {verificationText(1)});
    QTest::newRow("half a PDF") << good.first(200);
    QTest::newRow("only the first line") << QByteArray("%PDF-1.7\n");
    QTest::newRow("noise after the first line") << QByteArray("%PDF-1.7\n") + QByteArray(5000, '\x80');
    QTest::newRow("half a PNG") << png(testsupport::codeImage(verificationText(1), 300)).first(100);
    QTest::newRow("nothing") << QByteArray();
}

void TestCertificateVerification::refusesDamagedFiles()
{
    QFETCH(QByteArray, bytes);
    const auto verdict = verifyFile(bytes, keyFile());
    QVERIFY(verdict && !verdict->isSigned());
    QCOMPARE(verdict->outcome, Outcome::NoCode);
    QVERIFY(!verdict->reason.isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestCertificateVerification)
#include "tst_certificateverification.moc"
