#include "exchange/writers/emlwriter.h"

#include "base/clock.h"

#include "support/difficulttexts.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace exchange;
using namespace Qt::StringLiterals;

/// Drafts of mails as bytes, and as others read them.
class TestEmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPlainDraft();
    void foldsAndEncodesHeaders();
    void givesTheSameBytes();
    void leavesOutWhoIsNobody();
    void putsInvitationsBesideTheText();
    void quotesLinesOfMboxes();
    void batchesAddresses_data();
    void batchesAddresses();
    void othersReadDifficultTexts();
    void mailparserReadsDifficultTexts();
    void othersReadMboxes();

private:
    [[nodiscard]] static MailDraft draft();
    [[nodiscard]] static QStringList difficult();
    /// Each text as name, subject, body and name of an attachment.
    void writeDifficult(const QTemporaryDir &folder, const QStringList &texts) const;
    [[nodiscard]] static QJsonArray read(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    void compareDifficult(const QJsonArray &mails, const QStringList &texts) const;
};

MailDraft TestEmlWriter::draft()
{
    MailDraft draft;
    draft.from = {u"Geschäftsstelle"_s, "impuls@land.example"};
    draft.to = {u"Dr. Ada Amann"_s, "ada@stadt.example"};
    draft.subject = u"Einladung"_s;
    draft.body = u"Guten Tag,\n\nFrom hier an: = ü\n.Punkt "_s;
    draft.date = base::Clock::now();
    return draft;
}

/// One line as headers carry it: what the writer promises of data.
static QString inHeader(const QString &text)
{
    QString line;
    for (const QChar c : QStringView(text).first(std::min<qsizetype>(text.size(), 250))) {
        const char16_t code = c.unicode();
        if (c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029)
            line += u' ';
        else if (!(code >= 0x202A && code <= 0x202E) && !(code >= 0x2066 && code <= 0x2069) && code != 0xFEFF)
            line += c;
    }
    return line.simplified();
}

void TestEmlWriter::writesAPlainDraft()
{
    QCOMPARE(EmlWriter::write(draft()),
             QByteArray("Date: Tue, 05 Nov 2024 " + base::Clock::now().toString(u"HH:mm:ss"_s).toLatin1() + " +0100\r\n"
                        "From: =?UTF-8?B?R2VzY2jDpGZ0c3N0ZWxsZQ==?= <impuls@land.example>\r\n"
                        "To: \"Dr. Ada Amann\" <ada@stadt.example>\r\n"
                        "Subject: Einladung\r\n"
                        "X-Unsent: 1\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: text/plain; charset=utf-8\r\n"
                        "Content-Transfer-Encoding: quoted-printable\r\n"
                        "\r\n"
                        "Guten Tag,\r\n\r\n=46rom hier an: =3D =C3=BC\r\n=2EPunkt=20\r\n"));
}

void TestEmlWriter::foldsAndEncodesHeaders()
{
    MailDraft mail = draft();
    mail.subject = u"Änderung des Termins „Verkehrsplanung und Beteiligung der Öffentlichkeit“ in der Woche 46 😀 und noch viel mehr"_s;
    mail.to.name = u"\"x\\y\" =?UTF-8?Q?a?= \r\nBcc: evil@x.example"_s;
    const QByteArray bytes = EmlWriter::write(mail);
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY2(line.size() <= 78, line.constData());
    QVERIFY(!bytes.contains("\r\nBcc"));
    QVERIFY(!bytes.contains("=?UTF-8?Q?a?="));
}

void TestEmlWriter::givesTheSameBytes()
{
    MailDraft mail = draft();
    mail.attachments.append({u"a.pdf"_s, "application/pdf", "%PDF"});
    QCOMPARE(EmlWriter::write(mail), EmlWriter::write(mail));
}

void TestEmlWriter::leavesOutWhoIsNobody()
{
    MailDraft mail = draft();
    mail.from = {};
    QVERIFY(!EmlWriter::write(mail).contains("From:"));
}

void TestEmlWriter::putsInvitationsBesideTheText()
{
    MailDraft mail = draft();
    mail.calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    mail.calendarMethod = "REQUEST";
    mail.attachments.append({u"2024-11-12.ics"_s, "application/ics", mail.calendar});
    mail.attachments.append({u"Zeitplan für Ünal.pdf"_s, "application/pdf", QByteArray(1000, 'x')});
    const QByteArray bytes = EmlWriter::write(mail);
    QVERIFY(bytes.contains("Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n"));
    QVERIFY(bytes.indexOf("multipart/mixed") < bytes.indexOf("multipart/alternative"));
    QVERIFY(bytes.contains("filename*0*=UTF-8''Zeitplan%20f%C3%BCr%20%C3%9Cnal.pdf\r\n"));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QJsonObject read = TestEmlWriter::read(u"/usr/bin/python3"_s, {u"" TEST_DATA_DIR "/../exchange/readmail.py"_s, folder.path()}).first().toObject();
    if (read.isEmpty())
        QSKIP("python3 is not installed");
    QCOMPARE(read[u"defects"].toArray(), QJsonArray());
    QCOMPARE(read[u"types"].toArray(), (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/calendar"_s, u"application/ics"_s, u"application/pdf"_s}));
    const QJsonArray parts = read[u"parts"].toArray();
    QCOMPARE(parts[1].toArray()[2].toString(), u"REQUEST"_s);
    QCOMPARE(parts[1].toArray()[3].toInt(), int(mail.calendar.size()));
    QCOMPARE(parts[3].toArray()[1].toString(), u"Zeitplan für Ünal.pdf"_s);
    QCOMPARE(parts[3].toArray()[3].toInt(), 1000);
}

void TestEmlWriter::quotesLinesOfMboxes()
{
    const QByteArray mbox = EmlWriter::writeMbox({"A: b\r\n\r\nFrom x\r\n>From y\r\nfrom z\r\n", "C: d\r\n\r\n"}, base::Clock::now());
    const QByteArray separator = mbox.left(mbox.indexOf('\n') + 1);
    QVERIFY(separator.startsWith("From - Tue Nov 05 "));
    QCOMPARE(mbox, separator + "A: b\n\n>From x\n>>From y\nfrom z\n\n" + separator + "C: d\n\n");
}

void TestEmlWriter::batchesAddresses_data()
{
    QTest::addColumn<QList<QByteArray>>("addresses");
    QTest::addColumn<int>("size");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> three{"a@b.de", "c@d.de", "e@f.de"};
    QTest::newRow("one batch") << three << 50 << ';' << QByteArray("a@b.de; c@d.de; e@f.de\r\n");
    QTest::newRow("batches") << three << 2 << ',' << QByteArray("a@b.de, c@d.de\r\n\r\ne@f.de\r\n");
    QTest::newRow("each once") << QList<QByteArray>{"a@b.de", "", "A@B.de", "c@d.de"} << 2 << ';' << QByteArray("a@b.de; c@d.de\r\n");
    QTest::newRow("none") << QList<QByteArray>() << 2 << ';' << QByteArray();
}

void TestEmlWriter::batchesAddresses()
{
    QFETCH(QList<QByteArray>, addresses);
    QFETCH(int, size);
    QFETCH(char, separator);
    QTEST(addressBatches(addresses, size, separator), "text");
}

QStringList TestEmlWriter::difficult()
{
    QStringList texts;
    for (const testsupport::DifficultText &text : testsupport::difficultTexts(u"" SHARED_TOOLS_DIR ""_s))
        texts.append(text.text);
    return texts;
}

void TestEmlWriter::writeDifficult(const QTemporaryDir &folder, const QStringList &texts) const
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        MailDraft mail = draft();
        mail.from.name = texts[i];
        mail.to.name = texts[i];
        mail.subject = texts[i];
        mail.body = u"x "_s + texts[i].left(5000) + u" y"_s;
        mail.attachments.append({texts[i].left(80) + u".ics"_s, "application/ics", "x"});
        QFile file(folder.filePath(u"%1.eml"_s.arg(int(i), 4, 10, QChar(u'0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(EmlWriter::write(mail));
    }
}

QJsonArray TestEmlWriter::read(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(-1);
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qInfo("%s", errors.constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

void TestEmlWriter::compareDifficult(const QJsonArray &mails, const QStringList &texts) const
{
    QCOMPARE(mails.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonObject mail = mails[i].toObject();
        const QString wanted = inHeader(texts[i]);
        QCOMPARE(mail[u"subject"].toString(), wanted);
        const QJsonArray to = mail[u"to"].toArray();
        QCOMPARE(to.size(), 1);
        // Python keeps the blank between two encoded words of a name, which RFC 2047 § 6.2 takes away.
        const bool hasSeveralWords = wanted.toUtf8().size() > 33;
        const QString name = to[0].toArray()[0].toString();
        QCOMPARE(hasSeveralWords ? QString(name).remove(u' ') : name, hasSeveralWords ? QString(wanted).remove(u' ') : wanted);
        QCOMPARE(to[0].toArray()[1].toString(), u"ada@stadt.example"_s);
        QVERIFY(mail[u"text"].toString().startsWith(u"x "_s));
        QVERIFY(mail[u"text"].toString().endsWith(u" y"_s));
    }
}

void TestEmlWriter::othersReadDifficultTexts()
{
    const QStringList texts = difficult();
    if (texts.isEmpty())
        QSKIP("The list of difficult texts is not there");
    QTemporaryDir folder;
    writeDifficult(folder, texts);
    const QJsonArray mails = read(u"/usr/bin/python3"_s, {u"" TEST_DATA_DIR "/../exchange/readmail.py"_s, folder.path()});
    for (const QJsonValue &value : mails) {
        const QJsonObject mail = value.toObject();
        QCOMPARE(mail[u"defects"].toArray(), QJsonArray());
        QCOMPARE(mail[u"headers"].toArray(), (QJsonArray{u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s, u"X-Unsent"_s, u"MIME-Version"_s, u"Content-Type"_s}));
        QVERIFY2(mail[u"longest"].toInt() <= 78, qPrintable(mail[u"file"].toString()));
        QCOMPARE(mail[u"bare"].toInt(), 0);
        QVERIFY(mail[u"ascii"].toBool());
        QCOMPARE(mail[u"parts"].toArray().size(), 2);
    }
    compareDifficult(mails, texts);
}

void TestEmlWriter::mailparserReadsDifficultTexts()
{
    const QString modules = qEnvironmentVariable("LOTSE_NODE_MODULES");
    if (modules.isEmpty())
        QSKIP("LOTSE_NODE_MODULES does not name a folder with mailparser");
    const QStringList texts = difficult();
    if (texts.isEmpty())
        QSKIP("The list of difficult texts is not there");
    QTemporaryDir folder;
    writeDifficult(folder, texts);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, modules);
    const QJsonArray mails = read(u"node"_s, {u"" TEST_DATA_DIR "/../exchange/readmail.js"_s, folder.path()}, environment);
    for (const QJsonValue &value : mails) {
        QCOMPARE(value[u"headers"].toArray().size(), value[u"subject"].toString().isEmpty() ? 6 : 7); // it passes over an empty subject
        QCOMPARE(value[u"attachments"].toArray().size(), 1);
    }
    compareDifficult(mails, texts);
}

void TestEmlWriter::othersReadMboxes()
{
    QList<QByteArray> mails;
    for (int i = 0; i < 3; ++i) {
        MailDraft mail = draft();
        mail.body = u"From mir\n>From dir\nNr. %1"_s.arg(i);
        mails.append(EmlWriter::write(mail));
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.mbox"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(EmlWriter::writeMbox(mails, base::Clock::now()));
    file.close();
    const QJsonArray read = TestEmlWriter::read(u"/usr/bin/python3"_s, {u"" TEST_DATA_DIR "/../exchange/readmail.py"_s, file.fileName()});
    if (read.isEmpty())
        QSKIP("python3 is not installed");
    QCOMPARE(read.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(read[i][u"defects"].toArray(), QJsonArray());
        QCOMPARE(read[i][u"subject"].toString(), u"Einladung"_s);
        QVERIFY(read[i][u"text"].toString().startsWith(u"From mir\n"_s));
        QVERIFY(read[i][u"text"].toString().endsWith(u"Nr. %1"_s.arg(i)));
    }
}

LOTSE_TEST_MAIN(TestEmlWriter)
#include "tst_emlwriter.moc"
