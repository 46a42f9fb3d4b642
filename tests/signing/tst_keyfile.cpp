#include "signing/keyfile.h"

#include "signingsamples.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace signing;

namespace {

KeyFile sampleFile()
{
    const KeyPair old = keyPairFromSeed(QByteArray(32, 'o')).value();
    KeyFile file;
    file.programme = QStringLiteral("Impulsprogramm „Klima“ & <Mobilität> 2024");
    file.keys = {{old.id, old.publicKey, QDate(2023, 12, 1)}, {sampleKey().id, sampleKey().publicKey, QDate()}};
    file.asOf = QDate(2024, 12, 6);
    file.issued = {QStringLiteral("2024-0001-2"), QStringLiteral("2024-0004-6")};
    file.superseded = {{QStringLiteral("2024-0002-0"), QStringLiteral("2024-0004-6")}};
    file.revoked = {QStringLiteral("2024-0003-8")};
    file.statements = {{QStringLiteral("2024-0001-2"), QStringLiteral("0123456789abcdef")}, {QStringLiteral("2024-0002-0"), QStringLiteral("fedcba9876543210")}};
    return file;
}

QByteArray sampleBytes()
{
    return writeKeyFile(sampleFile(), sampleKey()).value();
}

/// The file with one member changed by somebody who cannot sign.
QByteArray with(const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(sampleBytes()).object();
    object.insert(member, value);
    return QJsonDocument(object).toJson();
}

} // namespace

/// The file for those who check: whole, from the programme, and nothing but that.
class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack();
    void signsTheseLines();
    void holdsNoSecret();
    void isSignedByTheNewestKeyOnly();
    void refuses_data();
    void refuses();
    void refusesEveryAlteration();
};

void TestKeyFile::isReadBack()
{
    const auto read = readKeyFile(sampleBytes());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, sampleFile());
    QCOMPARE(read->key(sampleKey().id)->publicKey, sampleKey().publicKey);
    QVERIFY(!read->key(QStringLiteral("00000000")));
}

void TestKeyFile::signsTheseLines()
{
    const QString old = sampleFile().keys.first().id;
    const QString oldKey = publicKeyText(sampleFile().keys.first().publicKey);
    const QString expected = QStringLiteral("impulslotse-key/1\nImpulsprogramm „Klima“ & <Mobilität> 2024\n2024-12-06\nkey %1 %2 2023-12-01\n"
                                            "key %3 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo -\nissued 2024-0001-2\nissued 2024-0004-6\n"
                                            "superseded 2024-0002-0 2024-0004-6\nrevoked 2024-0003-8\n"
                                            "statement 2024-0001-2 0123456789abcdef\nstatement 2024-0002-0 fedcba9876543210").arg(old, oldKey, sampleKey().id);
    QCOMPARE(QString::fromUtf8(canonicalBytes(sampleFile())), expected);
}

void TestKeyFile::holdsNoSecret()
{
    const QByteArray bytes = sampleBytes();
    const QByteArray seed = sampleKey().secretKey.first(32);
    QVERIFY(!bytes.contains(seed) && !bytes.contains(seed.toHex()) && !bytes.contains(seed.toBase64().first(40)));
    QVERIFY(!bytes.contains(seed.toBase64(QByteArray::Base64UrlEncoding).first(40)));
}

void TestKeyFile::isSignedByTheNewestKeyOnly()
{
    QVERIFY(!writeKeyFile(sampleFile(), keyPairFromSeed(QByteArray(32, 'o')).value()));
    QVERIFY(!writeKeyFile(KeyFile(), sampleKey()));
}

void TestKeyFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) { QTest::newRow(name) << bytes << QString::fromUtf8(words); };
    row("nothing", {}, "not a key file");
    row("no JSON", "key", "not a key file");
    row("an array", "[1]", "not a key file");
    row("another format", "{\"format\": \"impulslotse-layout/1\"}", "not a key file");
    row("a newer format", "{\"format\": \"impulslotse-key/2\"}", "newer version");
    row("deep", QByteArray(100'000, '['), "not a key file");
    row("large", QByteArray(17 << 20, ' '), "too large");
    row("only a format", "{\"format\": \"impulslotse-key/1\"}", "“programme”");
    row("no title", with(QStringLiteral("programme"), QString()), "“programme”");
    row("a number as title", with(QStringLiteral("programme"), 7), "“programme”");
    row("a very long title", with(QStringLiteral("programme"), QString(2000, u'A')), "“programme”");
    row("no keys", with(QStringLiteral("keys"), QJsonArray()), "“keys”");
    row("a key of another id", with(QStringLiteral("keys"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("12345678")},
        {QStringLiteral("public_key"), publicKeyText(sampleKey().publicKey)}, {QStringLiteral("created_on"), QJsonValue()}}}), "“keys”");
    row("a key as text", with(QStringLiteral("keys"), QJsonArray{QStringLiteral("key")}), "“keys”");
    row("no such day", with(QStringLiteral("as_of"), QStringLiteral("2024-02-30")), "“as_of”");
    row("a day of another form", with(QStringLiteral("as_of"), QStringLiteral("20241206")), "“as_of”");
    row("a number of two lines", with(QStringLiteral("issued"), QJsonArray{QStringLiteral("1\nrevoked 2")}), "“issued”");
    row("numbers out of order", with(QStringLiteral("issued"), QJsonArray{QStringLiteral("2"), QStringLiteral("1")}), "“issued”");
    row("a number twice", with(QStringLiteral("issued"), QJsonArray{QStringLiteral("1"), QStringLiteral("1")}), "“issued”");
    row("superseded by nothing", with(QStringLiteral("superseded"), QJsonObject{{QStringLiteral("1"), QString()}}), "“superseded”");
    row("two things at once", with(QStringLiteral("revoked"), QJsonArray{QStringLiteral("2024-0001-2")}), "“revoked”");
    row("half a digest", with(QStringLiteral("statements"), QJsonObject{{QStringLiteral("2024-0001-2"), QStringLiteral("01234567")}}), "“statements”");
    row("a digest of no number", with(QStringLiteral("statements"), QJsonObject{{QStringLiteral("2024-0009-5"), QStringLiteral("0123456789abcdef")}}), "“statements”");
    row("an unknown member", with(QStringLiteral("note"), QStringLiteral("trust me")), "“note”");
    row("one revoked less", with(QStringLiteral("revoked"), QJsonArray()), "altered");
    row("another statement", with(QStringLiteral("statements"), QJsonObject{{QStringLiteral("2024-0001-2"), QStringLiteral("fedcba9876543210")}}), "altered");
    row("another day", with(QStringLiteral("as_of"), QStringLiteral("2024-12-07")), "altered");
    row("another title", with(QStringLiteral("programme"), QStringLiteral("Other")), "altered");
    row("no signature", with(QStringLiteral("signature"), QStringLiteral("AAAA")), "altered");
    row("a signature of other letters", with(QStringLiteral("signature"), QStringLiteral("!!!")), "altered");
}

void TestKeyFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto read = readKeyFile(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    QVERIFY(read.error().message.size() < 300);
}

/// Whatever letter of the file is changed: it is refused, or says exactly what it said.
void TestKeyFile::refusesEveryAlteration()
{
    const QByteArray bytes = sampleBytes();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const char other : {'x', '0', ' '}) {
            QByteArray altered = bytes;
            altered[i] = other;
            const auto read = readKeyFile(altered);
            QVERIFY2(!read || *read == sampleFile(), qPrintable(QString::number(i)));
        }
    }
}

LOTSE_TEST_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
