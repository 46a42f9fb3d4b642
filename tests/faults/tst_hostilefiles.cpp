#include "support/testmain.h"

#include "domain/json.h"
#include "support/programmes.h"
#include "storage/schema.h"
#include "workspace/document.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>

using workspace::Document;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray patched(QByteArray content, qsizetype at, const QByteArray &bytes)
{
    return content.replace(at, bytes.size(), bytes);
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void survivesDamage_data();
    void survivesDamage();
    void survivesForeignJournal();
    void survivesHostileDatabases();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("p.lotse")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_good;
    domain::Programme m_programme;
};

void HostileFilesTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("p.lotse"));
    {
        auto document = Document::create(file, testprogrammes::everything());
        QVERIFY(document);
        for (int i = 0; i < 50; ++i)
            QVERIFY((*document)->apply(
                testprogrammes::addPerson((*document)->programme(), QStringLiteral("Person %1").arg(i))));
        m_programme = (*document)->programme();
    }
    m_good = contentOf(file);
    QVERIFY(m_good.size() > 50'000);
}

void HostileFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void HostileFilesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("list") << QByteArray("Name;Vorname\r\nM\xfcller;J\xf6rg\r\n");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(600, 0);
    QTest::newRow("zeroes") << QByteArray(m_good.size(), 0);
    QTest::newRow("header only") << m_good.left(100);
    QTest::newRow("other program's database") << patched(m_good, 68, bigEndian(0x12345678));
    QTest::newRow("newer format") << patched(m_good, 60, bigEndian(quint32(storage::Schema::current().version() + 1)));
    QTest::newRow("format 0") << patched(m_good, 60, bigEndian(0));
    QTest::newRow("format -7") << patched(m_good, 60, bigEndian(quint32(-7)));
    QTest::newRow("UTF-16") << patched(m_good, 56, bigEndian(2));
    QTest::newRow("page size 7") << patched(m_good, 16, QByteArray("\x00\x07", 2));
    QTest::newRow("newer SQLite to read") << patched(m_good, 19, "\x03");
    QTest::newRow("free pages in a circle") << patched(m_good, 32, bigEndian(2) + bigEndian(9999));
    QTest::newRow("half") << m_good.left(m_good.size() / 2);
}

void HostileFilesTest::refuses()
{
    QFETCH(QByteArray, content);
    write(path(), content);
    const auto opened = Document::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::FileRefused);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(contentOf(path()), content);
}

void HostileFilesTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"folder", "pipe", "link to a device", "link to a text", "circle", "missing"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HostileFilesTest::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("link to a device"))));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), path(QStringLiteral("link to a text"))));
    QVERIFY(QFile::link(QStringLiteral("circle"), path(QStringLiteral("circle"))));
    QElapsedTimer timer;
    timer.start();
    const auto opened = Document::open(path(name));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::FileRefused);
    QVERIFY(timer.elapsed() < 2000);
}

void HostileFilesTest::survivesDamage_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Flipped bits, cut ends and swapped sectors: refused or opened, never a crash, a hang or a change
/// to what a person typed that nobody mentions.
void HostileFilesTest::survivesDamage()
{
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 25; ++i) {
        QByteArray content = m_good;
        const auto at = random.bounded(content.size());
        switch (i % 5) {
        case 0: content[at] = char(content[at] ^ (1 << random.bounded(8))); break;
        case 1: content[at / 4096 * 4096 + random.bounded(16)] ^= char(1 << random.bounded(8)); break;
        case 2: content.truncate(at); break;
        case 3: content.replace(at / 512 * 512, 512, QByteArray(512, 0)); break;
        default:
            content.replace(at / 512 * 512, 512, m_good.mid(random.bounded(m_good.size() / 512) * 512, 512));
            break;
        }
        const QString file = path(QStringLiteral("%1.lotse").arg(i));
        write(file, content);
        const auto opened = Document::open(file);
        if (!opened) {
            QCOMPARE(opened.error().code, base::ErrorCode::FileRefused);
            QVERIFY(!opened.error().message.isEmpty());
        }
    }
}

void HostileFilesTest::survivesForeignJournal()
{
    write(path(), m_good);
    write(path(QStringLiteral("p.lotse-journal")),
        QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + bigEndian(0xffffffff) + bigEndian(1) + bigEndian(0)
            + bigEndian(512) + bigEndian(4096) + QByteArray(5000, 0));
    write(path(QStringLiteral("p.lotse-wal")), QByteArray(5000, 7));
    const auto opened = Document::open(path());
    if (opened)
        QVERIFY((*opened)->programme() == m_programme);
    else
        QCOMPARE(opened.error().code, base::ErrorCode::FileRefused);
}

/// The files of the yardstick, where it is there.
void HostileFilesTest::survivesHostileDatabases()
{
    const QString script = QStringLiteral(SHARED_TOOLS_DIR "/hostile_db.py");
    if (!QFile::exists(script))
        QSKIP("The generator of hostile databases is not here.");
    write(path(QStringLiteral("template.lotse")), m_good);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {script, path(QStringLiteral("template.lotse")), path(QStringLiteral("out")), QStringLiteral("--table"),
            QStringLiteral("participant")});
    QVERIFY(python.waitForFinished(60'000));
    const QJsonObject expected = QJsonDocument::fromJson(contentOf(path(QStringLiteral("out/expect.json")))).object();
    QVERIFY2(expected.size() > 40, python.readAllStandardError().constData());
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        QElapsedTimer timer;
        timer.start();
        const auto opened = Document::open(path(QStringLiteral("out/") + entry.key()));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(entry.key()));
        if (!opened)
            QVERIFY2(
                opened.error().code == base::ErrorCode::FileRefused, qPrintable(entry.key() + opened.error().message));
        if (opened && entry.value() == QStringLiteral("refuse"))
            QFAIL(qPrintable(entry.key() + QStringLiteral(" was opened")));
        if (opened && entry.value() == QStringLiteral("readonly"))
            QVERIFY2((*opened)->isReadOnly(), qPrintable(entry.key()));
    }
}

LOTSE_TEST_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
