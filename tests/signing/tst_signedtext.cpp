#include "signing/signedtext.h"

#include "signing/base45.h"
#include "signingsamples.h"
#include "support/difficulttexts.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>

using namespace signing;

namespace {

QString sampleText(const Statement &statement = sampleStatement())
{
    return signedText(statement, sampleKey()).value();
}

/// Whether any reading of the text is signed by the key: what a checker asks.
bool isAccepted(const QString &text)
{
    const QList<SignedStatement> readings = readingsOf(text);
    return std::any_of(readings.begin(), readings.end(), [](const SignedStatement &reading) { return isSignedBy(reading, sampleKey().publicKey); });
}

/// Whether nothing of a name is left when its control characters are blanks.
bool isBlank(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

/// A text in its canonical form and signed, whatever it states.
QString signedLines(const QByteArray &lines)
{
    return QStringLiteral("IL1:") + base45(lines + signatureOver(lines, sampleKey()).value());
}

} // namespace

/// The signed statement: what it is made of, what survives the way of a text, and what is refused.
class TestSignedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheCanonicalLines();
    void givesTheStatementBack();
    void keepsAnyName_data();
    void keepsAnyName();
    void toleratesTheWayOfAText_data();
    void toleratesTheWayOfAText();
    void toleratesBrokenLinesEverywhere();
    void tellsOrigins_data();
    void tellsOrigins();
    void refusesEveryFlippedBit();
    void refusesAlteredCharacters();
    void refusesOtherKeys();
    void refusesStatements_data();
    void tellsStatementsApart();
    void refusesStatements();
    void refusesToSign_data();
    void refusesToSign();
};

void TestSignedText::writesTheCanonicalLines()
{
    Statement statement = sampleStatement();
    statement.name = QStringLiteral("Jo\u0308rg\r\nMüller\u2028jun.");
    statement.supersedes = QStringLiteral("2024-0003-8");
    const QByteArray expected = "1\n" + sampleKey().id.toLatin1() + "\n2024-0012-9\nJörg  Müller jun.\nImpulsprogramm Klimamobilität 2024\n2024-12-05\ncertificate\n2024-0003-8";
    QCOMPARE(canonicalBytes(statement), expected);
}

void TestSignedText::givesTheStatementBack()
{
    const auto read = readSignedText(sampleText());
    QVERIFY(read);
    QCOMPARE(read->statement, sampleStatement());
    QCOMPARE(read->bytes, canonicalBytes(sampleStatement()));
    QVERIFY(isSignedBy(*read, sampleKey().publicKey));
    // The length decides about the size of the printed code.
    QVERIFY2(sampleText().size() <= 310, qPrintable(QString::number(sampleText().size())));
}

void TestSignedText::keepsAnyName_data()
{
    QTest::addColumn<QString>("name");
    int count = 0;
    for (const testsupport::DifficultText &difficult : testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR)))
        QTest::addRow("%s %d", qPrintable(difficult.kind), ++count) << difficult.text;
    QTest::newRow("half a pair") << QStringLiteral("Anna ") + QChar(0xD83D);
    QTest::newRow("mark of byte order") << QChar(0xFEFF) + QStringLiteral("Anna");
    QTest::newRow("not NFC") << QStringLiteral("Jo\u0308rg A\u030Angstro\u0308m");
    QTest::newRow("blanks around") << QStringLiteral("  Anna  ");
}

void TestSignedText::keepsAnyName()
{
    QFETCH(QString, name);
    Statement statement = sampleStatement();
    statement.name = name;
    const auto text = signedText(statement, sampleKey());
    if (!text) {
        // Nothing is cut silently: who has no name or too long a one is told so.
        QVERIFY(name.toUtf8().size() > 1200 || isBlank(name));
        return;
    }
    const auto read = readSignedText(*text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(isSignedBy(*read, sampleKey().publicKey));
    QString expected = QString::fromUtf8(name.toUtf8()).normalized(QString::NormalizationForm_C);
    for (QChar &c : expected)
        c = c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029 ? QChar(u' ') : c;
    QCOMPARE(read->statement.name, expected);
}

void TestSignedText::toleratesTheWayOfAText_data()
{
    QTest::addColumn<QString>("text");
    const QString text = sampleText();
    QTest::newRow("blanks and breaks around") << QStringLiteral("\r\n \t ") + text + QStringLiteral("\r\n\n");
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("blanks without a break") << QString(text).replace(u' ', QChar(0x00A0));
    QTest::newRow("invisible marks") << QChar(0x200B) + text + QChar(0xFEFF);
    QTest::newRow("mark in front") << QChar(0xFEFF) + text;
}

void TestSignedText::toleratesTheWayOfAText()
{
    QFETCH(QString, text);
    QVERIFY(isAccepted(text));
    QCOMPARE(readSignedText(text).value().statement, sampleStatement());
}

/// A mail breaks lines after a number of characters, or at blanks, which then are gone.
void TestSignedText::toleratesBrokenLinesEverywhere()
{
    for (int day = 1; day <= 60; ++day) {
        Statement statement = sampleStatement();
        statement.issuedOn = QDate(2024, 1, 1).addDays(day);
        const QString text = sampleText(statement);
        QCOMPARE(text, text.trimmed());
        for (const int width : {20, 64, 76}) {
            QString broken;
            for (qsizetype i = 0; i < text.size(); i += width)
                broken += text.mid(i, width) + QStringLiteral("\r\n");
            QVERIFY2(isAccepted(broken), qPrintable(broken));
            QVERIFY2(isAccepted(QString(broken).replace(QLatin1StringView("\r\n"), QLatin1StringView("\n    "))), qPrintable(broken));
        }
        QVERIFY(isAccepted(QString(text).replace(QLatin1StringView(" "), QLatin1StringView("\n"))));
    }
}

void TestSignedText::tellsOrigins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("origin");
    QTest::newRow("ours") << sampleText() << int(TextOrigin::Ours);
    QTest::newRow("ours, cut") << sampleText().first(40) << int(TextOrigin::Ours);
    QTest::newRow("only the beginning") << QStringLiteral("il1:") << int(TextOrigin::Ours);
    QTest::newRow("newer") << QStringLiteral("IL2:ABC") << int(TextOrigin::Newer);
    QTest::newRow("much newer") << QStringLiteral("IL12:ABC") << int(TextOrigin::Newer);
    QTest::newRow("address") << QStringLiteral("https://example.org/?IL1:ABC") << int(TextOrigin::Foreign);
    QTest::newRow("vaccination") << QStringLiteral("HC1:6BF") << int(TextOrigin::Foreign);
    QTest::newRow("nothing") << QString() << int(TextOrigin::Foreign);
    QTest::newRow("blanks") << QStringLiteral("  \n ") << int(TextOrigin::Foreign);
}

void TestSignedText::tellsOrigins()
{
    QFETCH(QString, text);
    QFETCH(int, origin);
    QCOMPARE(int(originOf(text)), origin);
    if (origin == int(TextOrigin::Ours))
        return;
    const auto read = readSignedText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::InputRefused);
    QVERIFY(read.error().message.contains(origin == int(TextOrigin::Newer) ? QLatin1StringView("newer version") : QLatin1StringView("not the code")));
}

void TestSignedText::refusesEveryFlippedBit()
{
    const QByteArray lines = canonicalBytes(sampleStatement());
    const QByteArray all = lines + signatureOver(lines, sampleKey()).value();
    for (qsizetype bit = 0; bit < all.size() * 8; ++bit) {
        QByteArray altered = all;
        altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!isAccepted(QStringLiteral("IL1:") + base45(altered)), qPrintable(QString::number(bit)));
    }
}

void TestSignedText::refusesAlteredCharacters()
{
    const QString text = sampleText();
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    QRandomGenerator random(200);
    int structurallySound = 0;
    for (int i = 0; i < 2000; ++i) {
        QString altered = text;
        const int place = random.bounded(4, int(altered.size()));
        altered[place] = alphabet[random.bounded(45)];
        if (altered == text)
            continue;
        QVERIFY2(!isAccepted(altered), qPrintable(altered));
        structurallySound += readingsOf(altered).isEmpty() ? 0 : 1;
    }
    QVERIFY(structurallySound > 100);
    for (qsizetype length = 4; length < text.size(); ++length)
        QVERIFY(!isAccepted(text.first(length)));
}

void TestSignedText::refusesOtherKeys()
{
    const SignedStatement read = readSignedText(sampleText()).value();
    const KeyPair other = keyPairFromSeed(QByteArray(32, 'x')).value();
    QVERIFY(!isSignedBy(read, other.publicKey));
    // A forger who names the programme's key but signs with an own one.
    const QByteArray lines = canonicalBytes(sampleStatement());
    const SignedStatement forged{sampleStatement(), lines, signatureOver(lines, other).value()};
    QVERIFY(!isSignedBy(forged, sampleKey().publicKey));
    QVERIFY(!isSignedBy(forged, other.publicKey));
}

void TestSignedText::refusesStatements_data()
{
    QTest::addColumn<QByteArray>("lines");
    const QByteArray id = sampleKey().id.toLatin1();
    const auto row = [](const char *name, const QByteArray &lines) { QTest::newRow(name) << lines; };
    row("other format", "2\n" + id + "\nN-1\nA\nP\n2024-12-05\ncertificate\n");
    row("a line less", "1\n" + id + "\nN-1\nA\nP\n2024-12-05\ncertificate");
    row("a line more", "1\n" + id + "\nN-1\nA\nP\n2024-12-05\ncertificate\n\n");
    row("key in capitals", "1\nABCDEF12\nN-1\nA\nP\n2024-12-05\ncertificate\n");
    row("no number", "1\n" + id + "\n\nA\nP\n2024-12-05\ncertificate\n");
    row("number with a blank", "1\n" + id + "\nN 1\nA\nP\n2024-12-05\ncertificate\n");
    row("no name", "1\n" + id + "\nN-1\n  \nP\n2024-12-05\ncertificate\n");
    row("no programme", "1\n" + id + "\nN-1\nA\n\n2024-12-05\ncertificate\n");
    row("no such day", "1\n" + id + "\nN-1\nA\nP\n2024-02-30\ncertificate\n");
    row("date otherwise", "1\n" + id + "\nN-1\nA\nP\n20241205\ncertificate\n");
    row("unknown kind", "1\n" + id + "\nN-1\nA\nP\n2024-12-05\ndiploma\n");
    row("supersedes no number", "1\n" + id + "\nN-1\nA\nP\n2024-12-05\ncertificate\n a");
    row("carriage return", "1\n" + id + "\nN-1\nA\rB\nP\n2024-12-05\ncertificate\n");
    row("not NFC", "1\n" + id + "\nN-1\nJo\xCC\x88rg\nP\n2024-12-05\ncertificate\n");
    row("no UTF-8", "1\n" + id + "\nN-1\nA\xFF\nP\n2024-12-05\ncertificate\n");
    row("overlong UTF-8", "1\n" + id + "\nN-1\nA\xC1\x81\nP\n2024-12-05\ncertificate\n");
    row("half a pair as UTF-8", "1\n" + id + "\nN-1\nA\xED\xA0\x80\nP\n2024-12-05\ncertificate\n");
    row("mark in front", "\xEF\xBB\xBF" "1\n" + id + "\nN-1\nA\nP\n2024-12-05\ncertificate\n");
    row("too long", "1\n" + id + "\nN-1\n" + QByteArray(2000, 'A') + "\nP\n2024-12-05\ncertificate\n");
    row("nothing", QByteArray());
}

void TestSignedText::tellsStatementsApart()
{
    const QString text = signedText(sampleStatement(), sampleKey()).value();
    const SignedStatement read = readSignedText(text.toLower()).value();
    const QByteArray hash = QCryptographicHash::hash(read.bytes + read.signature, QCryptographicHash::Sha512);
    QCOMPARE(statementDigest(read), QString::fromLatin1(hash.toHex().first(16)));
    QCOMPARE(digestOfSignedText(text), statementDigest(read));
    Statement other = sampleStatement();
    other.name = QStringLiteral("Somebody Else");
    QVERIFY(digestOfSignedText(signedText(other, sampleKey()).value()) != statementDigest(read));
    for (const QString &none : {QString(), QStringLiteral("IL1:"), QStringLiteral("IL1:AB"), QStringLiteral("https://example.org")})
        QCOMPARE(digestOfSignedText(none), QString());
}

void TestSignedText::refusesStatements()
{
    QFETCH(QByteArray, lines);
    const auto statement = readStatement(lines);
    QVERIFY(!statement);
    QVERIFY(!statement.error().message.isEmpty());
    // Even a right signature does not help it.
    QVERIFY(readingsOf(signedLines(lines)).isEmpty());
    const auto read = readSignedText(signedLines(lines));
    QVERIFY(!read && read.error().message.contains(QLatin1StringView("damaged")));
}

void TestSignedText::refusesToSign_data()
{
    QTest::addColumn<Statement>("statement");
    const auto with = [](auto member, const auto &value) {
        Statement statement = sampleStatement();
        statement.*member = value;
        return statement;
    };
    QTest::newRow("no number") << with(&Statement::number, QString());
    QTest::newRow("number of two lines") << with(&Statement::number, QStringLiteral("N\n1"));
    QTest::newRow("no name") << with(&Statement::name, QStringLiteral(" "));
    QTest::newRow("name of control characters") << with(&Statement::name, QString(QChar(1)));
    QTest::newRow("no programme") << with(&Statement::programme, QString());
    QTest::newRow("no date") << with(&Statement::issuedOn, QDate());
    QTest::newRow("no kind") << with(&Statement::kind, QString());
    QTest::newRow("a very long name") << with(&Statement::name, QString(1500, u'A'));
}

void TestSignedText::refusesToSign()
{
    QFETCH(Statement, statement);
    const auto text = signedText(statement, sampleKey());
    QVERIFY(!text);
    QCOMPARE(text.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!text.error().message.isEmpty());
}

LOTSE_TEST_MAIN(TestSignedText)
#include "tst_signedtext.moc"
