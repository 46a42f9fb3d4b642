#include "workspace/verificationpage.h"

#include "browser.h"
#include "signing/base45.h"
#include "support/codeimage.h"
#include "support/difficulttexts.h"
#include "support/testmain.h"
#include "support/verificationsamples.h"
#include "workspace/certificateverification.h"
#include "workspace/signingkeys.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace workspace;
using testsupport::verificationKey;
using testsupport::verificationStatement;
using testsupport::verificationText;

namespace {

signing::KeyFile keyFile()
{
    return keyFileOf(testsupport::verificationProgramme(), QDate(2024, 11, 5));
}

QByteArray keyFileBytes(const signing::KeyFile &file = keyFile())
{
    return signing::writeKeyFile(file, verificationKey()).value();
}

/// The name that the scripts have for what a check found.
QString scriptName(VerificationOutcome outcome)
{
    switch (outcome) {
    case VerificationOutcome::NotOurs: return QStringLiteral("notOurs");
    case VerificationOutcome::NewerFormat: return QStringLiteral("newer");
    case VerificationOutcome::Damaged: return QStringLiteral("damaged");
    case VerificationOutcome::UnknownKey: return QStringLiteral("unknownKey");
    case VerificationOutcome::Altered: return QStringLiteral("altered");
    case VerificationOutcome::Revoked: return QStringLiteral("revoked");
    case VerificationOutcome::Superseded: return QStringLiteral("superseded");
    case VerificationOutcome::NotListed: return QStringLiteral("notListed");
    case VerificationOutcome::NewerThanList: return QStringLiteral("newerThanList");
    case VerificationOutcome::OtherStatement: return QStringLiteral("otherStatement");
    case VerificationOutcome::OtherRun: return QStringLiteral("otherRun");
    case VerificationOutcome::Valid: return QStringLiteral("valid");
    default: return QString();
    }
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        qFatal("no PNG");
    return bytes;
}

QString alteredText(const QString &name)
{
    signing::Statement statement = verificationStatement(1);
    statement.name = name;
    return QStringLiteral("IL1:") + signing::base45(signing::canonicalBytes(statement) + signing::readSignedText(verificationText(1)).value().signature);
}

QString foreignText()
{
    return signing::signedText(verificationStatement(1), signing::keyPairFromSeed(QByteArray(32, 'f')).value()).value();
}

/// What stands in the element of this id.
QString textOf(const QString &document, const QString &id)
{
    const QRegularExpression element(QStringLiteral("id=\"%1\"[^>]*>([^<]*)<").arg(id));
    return element.match(document).captured(1);
}

QString outcomeOf(const QString &document)
{
    static const QRegularExpression outcome(QStringLiteral("data-outcome=\"(\\w+)\""));
    return outcome.match(document).captured(1);
}

/// In JavaScript: no file is being read any more.
const QString hasAnswer = QStringLiteral("document.getElementById('verdict').dataset.outcome !== 'working'");

} // namespace

/// The page as it runs in a browser, and its scripts beside the program's own judgement.
class TestVerificationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPolicy();
    void keepsHostileTitlesOutOfItsCode();
    void refusesAnAlteredKeyFile();
    void followsTheVectors();
    void judgesLikeTheProgram();
    void knowsWhatItKnows();
    void readsCodesInPictures();
    void readsStatementsInPdfs();
    void saysTheVerdict_data();
    void saysTheVerdict();
    void takesAPictureInTheLink();
    void doubtsPdfs();
    void keepsTheNewestAnswer();
    void noticesAlteredKeyData();

private:
    /// The value that the function's body gives in the browser, with the scripts of the page and `data`, when the
    /// document with `pictures` (PNG by name, img elements) has been loaded.
    QJsonValue evaluate(const QString &body, const QJsonObject &data = {}, const QMap<QString, QByteArray> &pictures = {})
    {
        QByteArray page = "<!DOCTYPE html><meta charset=\"utf-8\"><pre id=\"answer\">nothing</pre>";
        for (auto picture = pictures.begin(); picture != pictures.end(); ++picture)
            page += "<img alt=\"" + picture.key().toUtf8() + "\" src=\"data:image/png;base64," + picture.value().toBase64() + "\">";
        page += "<script>\"use strict\";\n" + verificationScripts() + "const data = "
            + QJsonDocument(data).toJson(QJsonDocument::Compact).replace('<', "\\u003c") + ";\nfunction evaluate() {\n" + body.toUtf8()
            + "\n}\naddEventListener(\"load\", () => { let value; try { value = evaluate(); } catch (error) { value = String(error.stack); }"
              "document.getElementById(\"answer\").textContent = encodeURIComponent(JSON.stringify([value])); });</script>";
        const QString answer = QUrl::fromPercentEncoding(textOf(m_browser.open(page), QStringLiteral("answer")).toUtf8());
        return QJsonDocument::fromJson(answer.toUtf8()).array().at(0);
    }

    testsupport::Browser m_browser;
};

#define NEED_BROWSER                                                                                                   \
    if (!m_browser.isInstalled())                                                                                      \
    QSKIP("chromium is not installed")

void TestVerificationPage::keepsItsPolicy()
{
    const QByteArray page = verificationPage(keyFileBytes()).value();
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(!page.contains("unsafe-inline") && !page.contains("{{") && !page.contains("http://") && !page.contains("https://"));
    QVERIFY(!page.contains(" style=\"") && !page.contains("onclick"));
    // What carries the signature of the key is in it, the secret is not.
    QVERIFY(page.contains(signing::publicKeyText(verificationKey().publicKey).toLatin1()));
    QVERIFY(!page.contains(verificationKey().secretKey.first(32).toBase64(QByteArray::Base64UrlEncoding).first(40)));
    QVERIFY2(page.size() < 120'000, qPrintable(QString::number(page.size())));
}

void TestVerificationPage::keepsHostileTitlesOutOfItsCode()
{
    signing::KeyFile file = keyFile();
    file.programme = QStringLiteral("</script><script>document.title='x'</script><!-- {{SCRIPT}} & \u2028 \"'");
    const QByteArray page = verificationPage(keyFileBytes(file)).value();
    QCOMPARE(page.count("<script"), 2);
    QCOMPARE(page.count("</script"), 2);
    QVERIFY(!page.contains("<!--"));
    NEED_BROWSER;
    const QString document = m_browser.open(page, QStringLiteral("check=") + QString::fromLatin1(QUrl::toPercentEncoding(verificationText(3))));
    QCOMPARE(outcomeOf(document), QStringLiteral("revoked"));
    QVERIFY(textOf(document, QStringLiteral("programme")).startsWith(QLatin1StringView("&lt;/script&gt;&lt;script&gt;")));
}

void TestVerificationPage::refusesAnAlteredKeyFile()
{
    QVERIFY(!verificationPage("{}"));
    QVERIFY(!verificationPage(keyFileBytes().replace("2024-11-05", "2024-11-06")));
}

void TestVerificationPage::followsTheVectors()
{
    NEED_BROWSER;
    // RFC 9285 §4.3, FIPS 180-4, RFC 8032 §7.1 and §5.1.7 (S + L, points of small order, other encodings).
    const QString script = QStringLiteral(R"(
        const hex = (text) => Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16));
        const text = (bytes) => bytes === null ? null : String.fromCharCode(...bytes);
        const digits = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        const examples = [
          ["", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"],
          ["72", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"],
          ["af82", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"],
          ["ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f", "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf", "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"],
        ].map((row) => row.map(hex));
        const [message, key, signature] = examples[1];
        const flipped = (bytes, bit) => Uint8Array.from(bytes, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        let accepted = 0;
        for (let bit = 0; bit < 512; bit += 3) if (isSignatureOver(message, flipped(signature, bit), key)) accepted++;
        for (let bit = 0; bit < 256; bit += 3) if (isSignatureOver(message, signature, flipped(key, bit))) accepted++;
        let s = littleEndian(signature.subarray(32)) + ED_L;
        const second = Uint8Array.from(signature, (byte, i) => { if (i < 32) return byte; const next = Number(s & 255n); s >>= 8n; return next; });
        const neutral = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0));
        const beyond = hex("ee" + "ff".repeat(30) + "7f");
        const zeroes = new Uint8Array(32);
        const joined = (a, b) => Uint8Array.from([...a, ...b]);
        return {
          base45: ["BB8", "%69 VD92EX0", "UJCLQE7W581", "QED8WEX0", "GGW", ":::", "V5", "A", "bb8", "BB8\n"].map((code) => text(fromBase45(code))),
          hashes: data.lengths.map((length) => digits(sha512(new Uint8Array(length).fill(97)))),
          signed: examples.map(([what, who, how]) => isSignatureOver(what, how, who)),
          otherMessage: examples.map(([what, who, how]) => isSignatureOver(joined(what, [1]), how, who)),
          accepted, secondWay: isSignatureOver(message, second, key),
          neutralKey: isSignatureOver(message, joined(neutral, zeroes), neutral),
          notCanonical: decodePoint(beyond) === null && decodePoint(hex("ff".repeat(32))) === null,
          sizes: [isSignatureOver(message, signature.subarray(1), key), isSignatureOver(message, signature, key.subarray(1))],
        };)");
    // Around the borders of a block of 128 bytes, 17 of which the padding needs.
    const QJsonArray lengths{0, 1, 111, 112, 127, 128, 239, 240, 1000};
    const QJsonObject answer = evaluate(script, {{QStringLiteral("lengths"), lengths}}).toObject();
    QJsonArray hashes;
    for (const QJsonValue &length : lengths)
        hashes.append(QString::fromLatin1(QCryptographicHash::hash(QByteArray(length.toInt(), 'a'), QCryptographicHash::Sha512).toHex()));
    QCOMPARE(answer.value(QStringLiteral("hashes")).toArray(), hashes);
    const QJsonArray base45{QStringLiteral("AB"), QStringLiteral("Hello!!"), QStringLiteral("base-45"), QStringLiteral("ietf!"), QJsonValue(), QJsonValue(), QJsonValue(),
        QJsonValue(), QJsonValue(), QJsonValue()};
    QCOMPARE(answer.value(QStringLiteral("base45")).toArray(), base45);
    QCOMPARE(answer.value(QStringLiteral("signed")).toArray(), (QJsonArray{true, true, true, true}));
    QCOMPARE(answer.value(QStringLiteral("otherMessage")).toArray(), (QJsonArray{false, false, false, false}));
    QCOMPARE(answer.value(QStringLiteral("accepted")).toInt(-1), 0);
    QCOMPARE(answer.value(QStringLiteral("secondWay")), QJsonValue(false));
    QCOMPARE(answer.value(QStringLiteral("neutralKey")), QJsonValue(false));
    QCOMPARE(answer.value(QStringLiteral("notCanonical")), QJsonValue(true));
    QCOMPARE(answer.value(QStringLiteral("sizes")).toArray(), (QJsonArray{false, false}));
}

/// Two hundred altered texts, and good ones of every script: the page says of each what the program says.
void TestVerificationPage::judgesLikeTheProgram()
{
    NEED_BROWSER;
    QJsonArray texts;
    QStringList expected;
    const auto add = [&](const QString &text) {
        texts.append(text);
        const CertificateVerdict verdict = verifyText(text, keyFile());
        expected.append(scriptName(verdict.outcome) + u'|' + verdict.statement.name + u'|' + verdict.supersededBy);
    };
    const signing::SignedStatement good = signing::readSignedText(verificationText(1)).value();
    const QByteArray all = good.bytes + good.signature;
    QRandomGenerator random(200);
    for (int i = 0; i < 200; ++i) {
        QByteArray altered = all;
        const int bit = i * int(all.size()) * 8 / 200 + random.bounded(4);
        altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
        add(QStringLiteral("IL1:") + signing::base45(altered));
    }
    const qsizetype altered = expected.size();
    for (int index = 1; index <= 4; ++index)
        add(verificationText(index));
    add(testsupport::copiedText(2));
    const QString text = verificationText(4);
    for (const QString &way : {text.toLower(), QStringLiteral("\r\n  ") + text + u'\n', text.first(60) + QStringLiteral("\r\n") + text.sliced(60),
             QString(text).replace(u' ', u'\n'), text.first(80) + QStringLiteral("\n    ") + text.sliced(80), text.first(70), QChar(0xFEFF) + text,
             QStringLiteral("https://example.org"), QStringLiteral("IL2:ABC"), QStringLiteral("IL1:"), foreignText(), alteredText(QStringLiteral("Somebody Else"))})
        add(way);
    int names = 0;
    for (const testsupport::DifficultText &difficult : testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR))) {
        signing::Statement statement = verificationStatement(1);
        statement.name = difficult.text;
        if (const auto signedName = signing::signedText(statement, verificationKey())) {
            add(*signedName);
            ++names;
        }
    }
    const QJsonObject data{{QStringLiteral("texts"), texts}, {QStringLiteral("keyFile"), QJsonDocument::fromJson(keyFileBytes()).object()}};
    const QJsonArray answer = evaluate(QStringLiteral("return data.texts.map((text) => { const verdict = verify(text, data.keyFile);"
                                                      "return [verdict.outcome, verdict.statement?.name ?? '', verdict.supersededBy ?? ''].join('|'); });"), data).toArray();
    QCOMPARE(answer.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(answer.at(i).toString(), expected[i]);
        QVERIFY2(i >= altered || (!expected[i].startsWith(QLatin1StringView("valid"))), qPrintable(QString::number(i)));
    }
    if (names == 0)
        QSKIP("nasty.py is not there: no difficult names were tried");
}

/// Lists that are older, of another run, or lack a number.
void TestVerificationPage::knowsWhatItKnows()
{
    NEED_BROWSER;
    signing::KeyFile older = keyFile();
    older.asOf = QDate(2024, 11, 4);
    older.issued.clear();
    signing::KeyFile lacking = keyFile();
    lacking.issued.removeFirst();
    signing::KeyFile next = keyFile();
    next.issued = {QStringLiteral("2025-0001-1")};
    next.superseded.clear();
    next.revoked.clear();
    signing::KeyFile chained = keyFile();
    chained.superseded = {{QStringLiteral("2024-0001-2"), QStringLiteral("2024-0002-0")}, {QStringLiteral("2024-0002-0"), QStringLiteral("2024-0007-9")}};
    QJsonArray files;
    QJsonArray expected;
    for (const signing::KeyFile &file : {older, lacking, next, chained}) {
        files.append(QJsonDocument::fromJson(keyFileBytes(file)).object());
        const CertificateVerdict verdict = verifyText(verificationText(1), file);
        expected.append(QJsonArray{true, scriptName(verdict.outcome), verdict.supersededBy});
    }
    QCOMPARE(expected.at(0).toArray().at(1).toString(), QStringLiteral("newerThanList"));
    QCOMPARE(expected.at(1).toArray().at(1).toString(), QStringLiteral("notListed"));
    QCOMPARE(expected.at(2).toArray().at(1).toString(), QStringLiteral("otherRun"));
    const QJsonValue answer = evaluate(QStringLiteral("return data.files.map((file) => { const verdict = verify(data.text, file);"
                                                      "return [isKeyFileIntact(file), verdict.outcome, verdict.supersededBy ?? '']; });"),
        {{QStringLiteral("files"), files}, {QStringLiteral("text"), verificationText(1)}});
    QCOMPARE(answer.toArray(), expected);
}

void TestVerificationPage::readsCodesInPictures()
{
    NEED_BROWSER;
    const QString text = verificationText(1);
    QMap<QString, QByteArray> pictures;
    const auto add = [&pictures](const char *name, const QImage &image) { pictures.insert(QString::fromLatin1(name), png(image)); };
    add("200 dpi", testsupport::scannedPage(text, 200));
    add("300 dpi", testsupport::scannedPage(text, 300));
    add("300 dpi, askew and noisy", testsupport::scannedPage(text, 300, 25, 2.3, 25));
    add("300 dpi, on its side", testsupport::scannedPage(text, 300, 25, 91, 20));
    add("300 dpi, upside down", testsupport::scannedPage(text, 300, 25, 180, 20));
    add("300 dpi, any angle", testsupport::scannedPage(text, 300, 25, 33, 20));
    add("600 dpi", testsupport::scannedPage(text, 600, 25, -1, 20));
    add("small", testsupport::codeImage(text, 200));
    add("large", testsupport::codeImage(text, 2000));
    add("level L", testsupport::codeImage(text, 400, 'L'));
    add("level H", testsupport::codeImage(text, 500, 'H'));
    add("letters", testsupport::codeImage(QStringLiteral("Grüße, 12345 aus Ulm ☂"), 300));
    add("large version", testsupport::codeImage(QString(1200, u'7') + QString(700, u'x'), 1200));
    QImage white(600, 600, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    add("nothing", white);
    const QJsonValue evaluated = evaluate(
        QStringLiteral("return Object.fromEntries([...document.images].map((image) => [image.alt, codesOfPicture(image)]));"), {}, pictures);
    const QJsonObject answer = evaluated.toObject();
    QVERIFY2(answer.size() == pictures.size(), qPrintable(QString::fromUtf8(QJsonDocument(QJsonArray{evaluated}).toJson())));
    for (const QString &name : pictures.keys()) {
        QString expected = text;
        if (name == QLatin1StringView("letters"))
            expected = QStringLiteral("Grüße, 12345 aus Ulm ☂");
        else if (name == QLatin1StringView("large version"))
            expected = QString(1200, u'7') + QString(700, u'x');
        const QJsonArray codes = name == QLatin1StringView("nothing") ? QJsonArray() : QJsonArray{expected};
        QVERIFY2(answer.value(name).toArray() == codes, qPrintable(name));
    }
}

void TestVerificationPage::readsStatementsInPdfs()
{
    NEED_BROWSER;
    const QString one = verificationText(1);
    const QString two = verificationText(3);
    const QJsonArray files{QStringLiteral("%PDF-1.7\n/Statement (") + one + QStringLiteral(") /Title (x)\n<pdf:Statement>") + one + QStringLiteral("</pdf:Statement>"),
        QStringLiteral("%PDF-1.7 (") + one + QStringLiteral(") (") + two + u')', QStringLiteral("%PDF-1.7 nothing IL1: here")};
    const QJsonValue answer = evaluate(QStringLiteral("return data.files.map((file) => statementsInPdf(new TextEncoder().encode(file)));"), {{QStringLiteral("files"), files}});
    QCOMPARE(answer.toArray(), (QJsonArray{QJsonArray{one}, QJsonArray{one, two}, QJsonArray()}));
}

void TestVerificationPage::saysTheVerdict_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    const QString holder = QStringLiteral("Dr. Jörg Müller-Lüdenscheidt");
    QTest::newRow("valid") << verificationText(4) << QStringLiteral("valid") << QStringLiteral("Gültig") << holder;
    QTest::newRow("superseded") << verificationText(2) << QStringLiteral("superseded") << QStringLiteral("Ersetzt") << holder;
    QTest::newRow("made with a copy") << testsupport::copiedText(1) << QStringLiteral("otherStatement") << QStringLiteral("Mit einer Kopie gemacht") << QStringLiteral("Somebody Else");
    QTest::newRow("altered") << alteredText(QStringLiteral("Somebody Else")) << QStringLiteral("altered") << QStringLiteral("Gefälscht oder verändert") << QString();
    QTest::newRow("unknown key") << foreignText() << QStringLiteral("unknownKey") << QStringLiteral("Unbekannter Schlüssel") << holder;
    QTest::newRow("nothing given") << QString() << QStringLiteral("none") << QStringLiteral("Noch nichts geprüft.") << QString();
}

void TestVerificationPage::saysTheVerdict()
{
    NEED_BROWSER;
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QFETCH(QString, word);
    QFETCH(QString, name);
    const QString document = m_browser.open(verificationPage(keyFileBytes()).value(), QStringLiteral("check=") + QString::fromLatin1(QUrl::toPercentEncoding(text)));
    QCOMPARE(outcomeOf(document), outcome);
    QCOMPARE(textOf(document, QStringLiteral("word")), word);
    QCOMPARE(textOf(document, QStringLiteral("name")), name);
    if (outcome == QLatin1StringView("superseded"))
        QVERIFY(textOf(document, QStringLiteral("reason")).contains(QLatin1StringView("2024-0004-6")));
    if (outcome == QLatin1StringView("unknownKey"))
        QVERIFY(textOf(document, QStringLiteral("detailsHeading")).startsWith(QLatin1StringView("Das behauptet")));
    QCOMPARE(textOf(document, QStringLiteral("programme")), QStringLiteral("Impulsprogramm 2024"));
}

void TestVerificationPage::takesAPictureInTheLink()
{
    NEED_BROWSER;
    // The code alone, as it is cut out of a scan of 300 dpi.
    const QByteArray picture = png(testsupport::codeImage(verificationText(3), 295).convertToFormat(QImage::Format_Mono)).toBase64();
    const QString fragment = QStringLiteral("check=") + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1("data:image/png;base64," + picture)));
    QCOMPARE(outcomeOf(m_browser.open(verificationPage(keyFileBytes()).value(), fragment, hasAnswer)), QStringLiteral("revoked"));
}

/// Of a PDF only the data are read, which somebody may have left in place below another page.
void TestVerificationPage::doubtsPdfs()
{
    NEED_BROWSER;
    const auto check = [this](int index) {
        const QByteArray file = "%PDF-1.4\n(" + verificationText(index).toLatin1() + ")\n";
        const QString link = QString::fromLatin1("data:application/pdf;base64," + file.toBase64());
        return m_browser.open(verificationPage(keyFileBytes()).value(), QStringLiteral("check=") + QString::fromLatin1(QUrl::toPercentEncoding(link)), hasAnswer);
    };
    const QString valid = check(1);
    QCOMPARE(outcomeOf(valid), QStringLiteral("validInPdf"));
    QVERIFY(valid.contains(QLatin1StringView("data-tone=\"doubt\"")));
    QVERIFY(textOf(valid, QStringLiteral("reason")).contains(QStringLiteral("vergleichen")));
    QCOMPARE(textOf(valid, QStringLiteral("number")), testsupport::verificationNumber(1));
    QCOMPARE(outcomeOf(check(3)), QStringLiteral("revoked"));
}

/// A file that takes long to read does not overwrite the answer about a later one; one that cannot be read has an answer.
void TestVerificationPage::keepsTheNewestAnswer()
{
    NEED_BROWSER;
    const auto answerTo = [this](const QByteArray &script) {
        static const QRegularExpression policy(QStringLiteral("<meta http-equiv=\"Content-Security-Policy\"[^>]*>"));
        QString page = QString::fromUtf8(verificationPage(keyFileBytes()).value()).remove(policy);
        page.replace(QStringLiteral("</body>"), QString::fromUtf8("<script>const choose = (file) => { const chosen = new DataTransfer(); chosen.items.add(file);"
            "fileInput.files = chosen.files; fileInput.dispatchEvent(new Event(\"change\")); };\n" + script + "</script></body>"));
        return outcomeOf(m_browser.open(page.toUtf8(), {}, QStringLiteral("hasReadAll() && ") + hasAnswer));
    };
    // slow.txt is read to its end after every other file.
    const QByteArray reading = "let files = 0, read = 0, finishSlow; const slow = new Promise((resolve) => { finishSlow = resolve; });\n"
                               "const hasReadAll = () => { if (read === files - 1) finishSlow(); return read === files; };\n"
                               "const readFile = Blob.prototype.arrayBuffer; Blob.prototype.arrayBuffer = async function () {"
                               "const bytes = await readFile.call(this); if (this.name === \"slow.txt\") await slow; ++read; return bytes; };\n"
                               "const chooseText = (name, text) => { ++files; choose(new File([text], name)); };\n";
    const QByteArray chooseSlow = reading + "chooseText(\"slow.txt\", `" + verificationText(1).toLatin1() + "`);\n";
    QCOMPARE(answerTo(chooseSlow), QStringLiteral("valid"));
    QCOMPARE(answerTo(chooseSlow + "chooseText(\"fast.txt\", `" + verificationText(3).toLatin1() + "`);"), QStringLiteral("revoked"));
    QCOMPARE(answerTo(chooseSlow + "codeText.value = `" + verificationText(2).toLatin1() + "`; checkButton.click();"), QStringLiteral("superseded"));
    QCOMPARE(answerTo("const hasReadAll = () => true; Blob.prototype.arrayBuffer = async () => { throw new Error(); };\nchoose(new File([`any`], \"away.txt\"));"),
        QStringLiteral("noFile"));
}

void TestVerificationPage::noticesAlteredKeyData()
{
    NEED_BROWSER;
    QByteArray page = verificationPage(keyFileBytes()).value();
    QVERIFY(page.contains("\"revoked\":[\"2024-0003-8\"]"));
    page.replace("\"revoked\":[\"2024-0003-8\"]", "\"revoked\":[]");
    const QString document = m_browser.open(page, QStringLiteral("check=") + QString::fromLatin1(QUrl::toPercentEncoding(verificationText(3))));
    QCOMPARE(outcomeOf(document), QStringLiteral("none"));
    static const QRegularExpression hiddenNotice(QStringLiteral("id=\"alteredPage\"[^>]*hidden"));
    QVERIFY(!hiddenNotice.match(document).hasMatch());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestVerificationPage)
#include "tst_verificationpage.moc"
