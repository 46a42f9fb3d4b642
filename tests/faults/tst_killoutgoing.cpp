#include "killing.h"

#include "support/testmain.h"

#include "base/clock.h"
#include "domain/rules/holdings.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "workspace/document.h"
#include "workspace/outgoing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace workspace;

namespace {

constexpr int UsualRounds = 10;
constexpr qsizetype FileSize = 20'000; ///< bytes
constexpr quint64 DrawsOfOneChild = 10'000;

/// A file that says which notice it belongs to.
NamedBytes fileOf(size_t number)
{
    return {QStringLiteral("%1.eml").arg(number), QByteArray(FileSize, char('a' + number % 26))};
}

/// Writes one file with its notice after another, as windows and command line do.
[[noreturn]] void writeForever(const QString &path, const QString &folder, int pipe, quint64 round)
{
    QRandomGenerator::global()->discard(round * DrawsOfOneChild);
    auto document = Document::open(path);
    if (!document || (*document)->isReadOnly())
        _exit(1);
    for (;;) {
        const domain::Programme &programme = (*document)->programme();
        const domain::Holding held = domain::holdings(programme, base::Clock::now()).front();
        const auto written = writeOutgoing(**document, folder, {fileOf(programme.table<domain::Notice>().size() + 1)}, {{held.recipient, held.uid, false}},
                                           domain::NoticeWay::Mail, domain::Confirmation::Awaited);
        const qint64 count = qint64((*document)->programme().table<domain::Notice>().size());
        if (!written || ::write(pipe, &count, sizeof count) != sizeof count)
            _exit(2);
    }
}

} // namespace

/// Killed while drafts are written: no draft without its notice, no half draft, nothing told is lost.
class KillOutgoingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDraftWithoutItsNotice();

private:
    void lookAt(const QString &path, const QString &folder, qint64 told);

    size_t m_notices = 0;
};

void KillOutgoingTest::lookAt(const QString &path, const QString &folder, qint64 told)
{
    const auto document = Document::open(path);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    const size_t notices = (*document)->programme().table<domain::Notice>().size();
    QVERIFY(qint64(notices) >= told);
    QVERIFY(notices >= m_notices);
    m_notices = notices;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const size_t number = name.section(u'.', 0, 0).toULongLong();
        QVERIFY2(number >= 1 && number <= notices, qPrintable(name));
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), fileOf(number).bytes);
    }
}

void KillOutgoingTest::noDraftWithoutItsNotice()
{
    const int rounds = testsupport::killRounds(UsualRounds);
    QTemporaryDir root;
    const QString path = root.filePath(QStringLiteral("p.lotse"));
    const QString folder = root.filePath(QStringLiteral("drafts"));
    QVERIFY(Document::create(path, domain::creation(domain::exampleProgramme(2024))));
    QRandomGenerator random(7);
    qint64 told = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto count = testsupport::toldUntilKilled(random, 50'000, 500'000, [&](int pipe) { writeForever(path, folder, pipe, quint64(round)); });
        QVERIFY(count.has_value());
        told = std::max(told, *count);
        lookAt(path, folder, told);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("rounds=%d notices=%d", rounds, int(m_notices));
    QVERIFY(told > 0);
    // Each kill costs at most the one file whose notice was committed just before.
    QVERIFY(QDir(folder).entryList(QDir::Files).size() + rounds >= qsizetype(m_notices));
    QRandomGenerator::global()->discard(quint64(rounds) * DrawsOfOneChild);
}

LOTSE_TEST_MAIN(KillOutgoingTest)
#include "tst_killoutgoing.moc"
