#include "support/testmain.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QTemporaryDir>

using namespace storage;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTripsValues();
    void checksEveryCall();
    void failurePoisonsTransaction_data();
    void failurePoisonsTransaction();
    void dropsWhatIsNotCommitted();
    void keepsTriggersAndViewsAsleep();
    void noticesThatTheFileMoved();
    void copies();
    void leavesNoTraceOfRemovedText();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void DatabaseTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(path("a.db"), Access::Create);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = std::make_unique<Database>(std::move(*database));
    QVERIFY(m_database->execute("CREATE TABLE t (i INTEGER, r REAL, x TEXT, b BLOB) STRICT"));
}

void DatabaseTest::roundTripsValues()
{
    const QString texts[] = {
        QString(), QStringLiteral("Łódź – „Grüße“ 😀"), QString(9000, QChar(u'ä')), QStringLiteral("a\0b")};
    auto insert = m_database->prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
    QVERIFY(insert);
    for (const QString &text : texts) {
        insert->bindInteger(0, std::numeric_limits<qint64>::min());
        insert->bindReal(1, 0.1);
        insert->bindText(2, text);
        insert->bindBlob(3, QByteArray("\0\xff", 2));
        QVERIFY(insert->run());
    }
    auto select = m_database->prepare("SELECT * FROM t ORDER BY rowid");
    for (const QString &text : texts) {
        QVERIFY(*select->step());
        QCOMPARE(select->integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(select->real(1), 0.1);
        QCOMPARE(select->text(2), text);
        QVERIFY(!select->isNull(2));
        QCOMPARE(select->blob(3), QByteArray("\0\xff", 2));
    }
    QVERIFY(!*select->step());
}

void DatabaseTest::checksEveryCall()
{
    QVERIFY(!m_database->execute("INSERT INTO nowhere VALUES (1)"));
    QVERIFY(!m_database->prepare("SELECT nothing FROM t"));
    QVERIFY(!m_database->prepare(""));
    auto statement = m_database->prepare("INSERT INTO t (i) VALUES (?)");
    statement->bindInteger(7, 1);
    QVERIFY(!statement->run());
    statement->bindText(0, u"no number");
    const auto strict = statement->run();
    QVERIFY(!strict);
    QCOMPARE(strict.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!strict.error().message.isEmpty());
    statement->bindInteger(0, 1);
    QVERIFY(statement->run());
}

void DatabaseTest::failurePoisonsTransaction_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("prepare") << QByteArray("INSERT INTO nowhere VALUES (1)");
    QTest::newRow("constraint") << QByteArray("INSERT INTO t (i) VALUES ('x')");
    QTest::newRow("syntax") << QByteArray("INSRT");
}

/// Also when nobody looked at the failure.
void DatabaseTest::failurePoisonsTransaction()
{
    QFETCH(QByteArray, sql);
    {
        Transaction transaction(*m_database);
        QVERIFY(transaction.begin());
        QVERIFY(m_database->execute("INSERT INTO t (i) VALUES (1)"));
        std::ignore = m_database->execute(sql);
        std::ignore = m_database->execute("INSERT INTO t (i) VALUES (2)");
        const auto committed = transaction.commit();
        QVERIFY(!committed);
        QVERIFY(!committed.error().detail.isEmpty());
    }
    QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 0);
    Transaction transaction(*m_database);
    QVERIFY(transaction.begin());
    QVERIFY(m_database->execute("INSERT INTO t (i) VALUES (3)"));
    QVERIFY(transaction.commit());
    QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 1);
}

void DatabaseTest::dropsWhatIsNotCommitted()
{
    {
        Transaction transaction(*m_database);
        QVERIFY(transaction.begin());
        QVERIFY(m_database->execute("INSERT INTO t (i) VALUES (1)"));
    }
    QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 0);
}

void DatabaseTest::keepsTriggersAndViewsAsleep()
{
    QVERIFY(m_database->execute(
        "CREATE TRIGGER z AFTER INSERT ON t BEGIN DELETE FROM t; END; CREATE VIEW v AS SELECT 1 AS a"));
    QVERIFY(m_database->execute("INSERT INTO t (i) VALUES (1)"));
    QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 1);
    QVERIFY(!m_database->number("SELECT a FROM v"));
}

void DatabaseTest::noticesThatTheFileMoved()
{
    QVERIFY(!m_database->hasMoved());
    QVERIFY(QFile::rename(path("a.db"), path("b.db")));
    QVERIFY(m_database->hasMoved());
    QVERIFY(QFile::copy(path("b.db"), path("a.db")));
    QVERIFY(m_database->hasMoved());
}

void DatabaseTest::copies()
{
    QVERIFY(m_database->execute("INSERT INTO t (i) VALUES (42)"));
    QVERIFY(m_database->copyTo(path("copy.db")));
    QVERIFY(!m_database->copyTo(m_folder->filePath(QStringLiteral("none/copy.db"))));
    auto copy = Database::open(path("copy.db"), Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(*copy->number("SELECT i FROM t"), 42);
    const auto refused = copy->execute("INSERT INTO t (i) VALUES (1)");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::ReadOnly);
}

void DatabaseTest::leavesNoTraceOfRemovedText()
{
    QVERIFY(m_database->execute("INSERT INTO t (x) VALUES ('Quarkmueller'); DELETE FROM t"));
    m_database.reset();
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Quarkmueller"), qPrintable(name));
    }
}

LOTSE_TEST_MAIN(DatabaseTest)
#include "tst_database.moc"
