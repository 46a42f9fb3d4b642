#include "registerfixture.h"

#include "exchange/imports/participantimport.h"

#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

/// Files that are no lists, or want to be no lists: none may crash or hang, each refusal is one sentence.
class TestHostileLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survives_data();
    void survives();
    void namesComeThrough();

private:
    QTemporaryDir m_folder;
    domain::Programme m_programme;
};

void TestHostileLists::initTestCase()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(SHARED_TOOLS_DIR "/nasty.py"), m_folder.path()});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        QSKIP("the collection of nasty files is not here");
    m_programme = testsupport::programmeWithRegister();
}

void TestHostileLists::survives_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files))
        QTest::newRow(qPrintable(file)) << file;
}

void TestHostileLists::survives()
{
    QFETCH(QString, file);
    QElapsedTimer timer;
    timer.start();
    QFile device(m_folder.filePath(file));
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto table = exchange::DelimitedTextReader::read(device, file, {});
    base::Error error;
    if (!table) {
        error = table.error();
    } else if (const auto import = exchange::previewParticipants(m_programme, *table, {}); !import) {
        error = import.error();
    } else {
        const auto change = exchange::importParticipants(m_programme, *import);
        QVERIFY(change.has_value());
        QVERIFY(domain::applied(m_programme, *change).has_value());
    }
    QVERIFY(error.message.size() < 400);
    QVERIFY(!error.message.contains(u'\n'));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileLists::namesComeThrough()
{
    QFile device(m_folder.filePath(QStringLiteral("names.csv")));
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto table = exchange::DelimitedTextReader::read(device, QStringLiteral("names.csv"), {}).value();
    const auto import = exchange::previewParticipants(m_programme, table, {}).value();
    QCOMPARE(import.preview.rows.size() + 1, table.rows.size());
    QVERIFY(import.preview.count(exchange::RowOutcome::New) > 200);
}

LOTSE_TEST_MAIN(TestHostileLists)
#include "tst_hostilelists.moc"
