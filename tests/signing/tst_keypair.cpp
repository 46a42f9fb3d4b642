#include "signing/keypair.h"

#include "signingsamples.h"
#include "support/testmain.h"

#include <QCryptographicHash>

using namespace signing;

/// Keys and signatures against the test vectors of RFC 8032 §7.1.
class TestKeyPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheExamples_data();
    void followsTheExamples();
    void refusesEveryFlippedBit();
    void refusesWhatIsNotCanonical();
    void refusesMalformedSizes();
    void makesDifferentKeys();
    void takesAKeptSecret();
    void refusesADamagedSecret();
    void writesPublicKeysAsText();
    void wipesOnlyWhatNobodyShares();
};

void TestKeyPair::followsTheExamples_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    for (const SignatureExample &example : signatureExamples())
        QTest::newRow(example.name) << example.seed << example.publicKey << example.message << example.signature;
}

void TestKeyPair::followsTheExamples()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto key = keyPairFromSeed(seed);
    QVERIFY(key);
    QCOMPARE(key->publicKey, publicKey);
    QCOMPARE(key->id, QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().first(8)));
    QCOMPARE(signatureOver(message, *key).value(), signature);
    QVERIFY(isSignatureOver(message, signature, publicKey));
    QVERIFY(!isSignatureOver(message + 'x', signature, publicKey));
}

void TestKeyPair::refusesEveryFlippedBit()
{
    const SignatureExample example = signatureExamples().at(1);
    for (int bit = 0; bit < 512; ++bit) {
        QByteArray signature = example.signature;
        signature[bit / 8] = char(signature[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!isSignatureOver(example.message, signature, example.publicKey), qPrintable(QString::number(bit)));
    }
    for (int bit = 0; bit < 256; ++bit) {
        QByteArray publicKey = example.publicKey;
        publicKey[bit / 8] = char(publicKey[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!isSignatureOver(example.message, example.signature, publicKey), qPrintable(QString::number(bit)));
    }
}

void TestKeyPair::refusesWhatIsNotCanonical()
{
    // S + L signs the same message in a second way (RFC 8032 §5.1.7 forbids it).
    const SignatureExample example = signatureExamples().at(0);
    const QByteArray order = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    QByteArray signature = example.signature;
    int carry = 0;
    for (int i = 0; i < 32; ++i) {
        carry += uchar(signature[32 + i]) + uchar(order[i]);
        signature[32 + i] = char(carry & 0xFF);
        carry >>= 8;
    }
    QVERIFY(!isSignatureOver(example.message, signature, example.publicKey));
    // The neutral point as key would accept R = neutral, S = 0 for every message.
    QByteArray neutral(32, '\0');
    neutral[0] = 1;
    QVERIFY(!isSignatureOver(example.message, neutral + QByteArray(32, '\0'), neutral));
}

void TestKeyPair::refusesMalformedSizes()
{
    const SignatureExample example = signatureExamples().at(0);
    QVERIFY(!isSignatureOver(example.message, example.signature.chopped(1), example.publicKey));
    QVERIFY(!isSignatureOver(example.message, example.signature + 'x', example.publicKey));
    QVERIFY(!isSignatureOver(example.message, example.signature, example.publicKey.chopped(1)));
    QVERIFY(!isSignatureOver(example.message, {}, {}));
    QVERIFY(!keyPairFromSeed(QByteArray(31, 'x')));
    QVERIFY(!signatureOver("x", KeyPair()));
}

void TestKeyPair::makesDifferentKeys()
{
    const auto first = createKeyPair();
    const auto second = createKeyPair();
    QVERIFY(first && second);
    QCOMPARE(first->publicKey.size(), 32);
    QCOMPARE(first->secretKey.size(), 64);
    QVERIFY(first->secretKey != second->secretKey);
    QVERIFY(first->id != second->id);
    QVERIFY(isSignatureOver("message", signatureOver("message", *first).value(), first->publicKey));
    QVERIFY(!isSignatureOver("message", signatureOver("message", *first).value(), second->publicKey));
}

void TestKeyPair::takesAKeptSecret()
{
    const auto key = createKeyPair();
    QVERIFY(key);
    QCOMPARE(keyPairFromSecret(key->secretKey).value(), *key);
}

void TestKeyPair::refusesADamagedSecret()
{
    const auto key = createKeyPair();
    QVERIFY(key);
    for (const int place : {0, 31, 32, 63}) {
        QByteArray secret = key->secretKey;
        secret[place] = char(secret[place] ^ 8);
        const auto damaged = keyPairFromSecret(secret);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, base::ErrorCode::InputRefused);
    }
    QVERIFY(!keyPairFromSecret(key->secretKey.chopped(1)));
}

void TestKeyPair::writesPublicKeysAsText()
{
    const QByteArray key = signatureExamples().at(0).publicKey;
    const QString text = publicKeyText(key);
    QCOMPARE(text, QStringLiteral("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
    QCOMPARE(publicKeyFromText(text), key);
    for (const QString &wrong : {QString(), text.chopped(1), text + u'A', text + u'=', QString(text).replace(u'_', u'/'), QString(text).replace(u'o', u'ö'), text.chopped(1) + u'p'})
        QVERIFY2(publicKeyFromText(wrong).isEmpty(), qPrintable(wrong));
}

void TestKeyPair::wipesOnlyWhatNobodyShares()
{
    QByteArray secret(64, 's');
    QByteArray copy = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(copy, QByteArray(64, 's'));
}

LOTSE_TEST_MAIN(TestKeyPair)
#include "tst_keypair.moc"
