#include "support/testmain.h"

#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// The type definition of the package, compiled into a database of its own and asked as a file manager would.
class TestMimeType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typeOf_data();
    void typeOf();

private:
    QTemporaryDir m_folder;
};

void TestMimeType::initTestCase()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("update-mime-database"));
    const QString known = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");
    if (tool.isEmpty() || !QFile::exists(known))
        QSKIP("shared-mime-info is not installed");
    const QString packages = m_folder.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(known, packages + QStringLiteral("/freedesktop.org.xml")));
    QVERIFY(QFile::copy(QStringLiteral(MIME_DEFINITION), packages + QStringLiteral("/impulslotse.xml")));
    QProcess process;
    process.start(tool, {m_folder.filePath(QStringLiteral("mime"))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    // Asked before the first QMimeDatabase, which reads the folders once.
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_DATA_DIRS", "/nonexistent");
}

void TestMimeType::typeOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("applicationId");
    QTest::addColumn<QString>("type");
    const QByteArray ours("LOTS");
    const QByteArray none(4, '\0');
    QTest::newRow("by content") << QStringLiteral("backup") << ours << QStringLiteral("application/x-impulslotse");
    QTest::newRow("by name") << QStringLiteral("2024.lotse") << ours << QStringLiteral("application/x-impulslotse");
    QTest::newRow("another database") << QStringLiteral("other") << none << QStringLiteral("application/vnd.sqlite3");
}

void TestMimeType::typeOf()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, applicationId);
    QFETCH(QString, type);
    QByteArray header("SQLite format 3");
    header.append(100 - header.size(), '\0');
    header.replace(68, 4, applicationId);
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(header);
    file.close();
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file.fileName()).name(), type);
}

LOTSE_TEST_MAIN(TestMimeType)
#include "tst_mimetype.moc"
