#include "support/testmain.h"

#include "base/safefile.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using base::ErrorCode;
using base::SafeFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Limits the size of files for its lifetime, so that writing fails in the middle as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class SafeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesNewFile();
    void replacesAndKeepsPermissions();
    void seeksBack();
    void manyFilesAreSyncedLater();
    void followsSymbolicLink();
    void writesBehindDanglingLink();
    void keepsOldFileWhenDropped();
    void keepsOldFileOnFullDisk_data();
    void keepsOldFileOnFullDisk();
    void refuses_data();
    void refuses();
    void refusesReadOnlyFolder();
    void refusesToWriteOverAProgramme();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafeFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SafeFileTest::writesNewFile()
{
    QVERIFY(base::writeFile(path("list.csv"), "a;b\r\n"));
    QCOMPARE(contentOf(path("list.csv")), QByteArray("a;b\r\n"));
    QVERIFY(base::writeFile(path("empty.csv"), {}));
    QCOMPARE(contentOf(path("empty.csv")), QByteArray());
    QCOMPARE(names().size(), 2);
}

void SafeFileTest::replacesAndKeepsPermissions()
{
    QVERIFY(base::writeFile(path("list.csv"), "old"));
    QVERIFY(QFile::setPermissions(path("list.csv"), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(base::writeFile(path("list.csv"), QByteArray(3'000'000, 'x')));
    QCOMPARE(contentOf(path("list.csv")).size(), 3'000'000);
    QVERIFY(!(QFile::permissions(path("list.csv")) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(names().size(), 1);
}

void SafeFileTest::manyFilesAreSyncedLater()
{
    QVERIFY(base::writeFile(path("a.eml"), "a", base::Durability::Later));
    QVERIFY(base::writeFile(path("b.eml"), "b", base::Durability::Later));
    for (const char *name : {"a.eml", "b.eml"})
        QVERIFY(base::syncFile(path(name)));
    QCOMPARE(contentOf(path("b.eml")), QByteArray("b"));
    const auto gone = base::syncFile(path("gone.eml"));
    QVERIFY(!gone);
    QVERIFY(gone.error().message.contains(path("gone.eml")));
}

void SafeFileTest::seeksBack()
{
    SafeFile file(path("page.pdf"));
    QVERIFY(file.open());
    QIODevice &device = file.device();
    device.write("0123456789");
    QCOMPARE(device.pos(), 10);
    QVERIFY(device.seek(2));
    device.write("ab");
    QVERIFY(device.seek(device.size()));
    device.write("!");
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path("page.pdf")), QByteArray("01ab456789!"));
}

void SafeFileTest::followsSymbolicLink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    QVERIFY(base::writeFile(path("real/list.csv"), "old"));
    QVERIFY(QFile::link(QStringLiteral("real/list.csv"), path("link.csv")));
    QVERIFY(base::writeFile(path("link.csv"), "new"));
    QVERIFY(QFileInfo(path("link.csv")).isSymLink());
    QCOMPARE(contentOf(path("real/list.csv")), QByteArray("new"));
}

void SafeFileTest::writesBehindDanglingLink()
{
    QVERIFY(QFile::link(path("later.csv"), path("link.csv")));
    QVERIFY(base::writeFile(path("link.csv"), "new"));
    QVERIFY(QFileInfo(path("link.csv")).isSymLink());
    QCOMPARE(contentOf(path("later.csv")), QByteArray("new"));
}

void SafeFileTest::keepsOldFileWhenDropped()
{
    QVERIFY(base::writeFile(path("list.csv"), "old"));
    {
        SafeFile file(path("list.csv"));
        QVERIFY(file.open());
        file.device().write("half");
    }
    QCOMPARE(contentOf(path("list.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("list.csv")});
}

void SafeFileTest::keepsOldFileOnFullDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("in the last buffer") << 70'000;
    QTest::newRow("in the middle") << 2'000'000;
    QTest::newRow("one byte too many") << 65'537;
}

void SafeFileTest::keepsOldFileOnFullDisk()
{
    QFETCH(int, size);
    QVERIFY(base::writeFile(path("list.csv"), "old"));
    base::Result<> result;
    {
        const FullDisk full(65'536);
        result = base::writeFile(path("list.csv"), QByteArray(size, 'x'));
    }
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::System);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(contentOf(path("list.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("list.csv")});
}

void SafeFileTest::refuses_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder") << QStringLiteral("folder");
    QTest::newRow("pipe") << QStringLiteral("pipe");
    QTest::newRow("device") << QStringLiteral("/dev/full");
    QTest::newRow("link to a pipe") << QStringLiteral("link");
    QTest::newRow("circle of links") << QStringLiteral("circle");
    QTest::newRow("missing folder") << QStringLiteral("none/list.csv");
}

void SafeFileTest::refuses()
{
    QFETCH(QString, target);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("pipe"), path("link")));
    QVERIFY(QFile::link(QStringLiteral("circle2"), path("circle")));
    QVERIFY(QFile::link(QStringLiteral("circle"), path("circle2")));
    const QStringList before = names();
    const auto result = base::writeFile(QDir(m_folder->path()).filePath(target), "new");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::System);
    QVERIFY(result.error().message.contains(target));
    QCOMPARE(names(), before);
}

void SafeFileTest::refusesReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("Root may write everywhere.");
    QVERIFY(base::writeFile(path("list.csv"), "old"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto result = base::writeFile(path("list.csv"), "new");
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ReadOnly);
    QCOMPARE(contentOf(path("list.csv")), QByteArray("old"));
}

void SafeFileTest::refusesToWriteOverAProgramme()
{
    const QByteArray programme = QByteArray("SQLite format 3\0", 16) + "rows";
    QFile file(path("2024.lotse"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(programme) == programme.size());
    file.close();
    const auto result = base::writeFile(path("2024.lotse"), "list");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Usage);
    QCOMPARE(contentOf(path("2024.lotse")), programme);
}

LOTSE_TEST_MAIN(SafeFileTest)
#include "tst_safefile.moc"
