#include "killing.h"

#include "support/testmain.h"

#include "base/clock.h"
#include "support/programmes.h"
#include "workspace/document.h"

#include <QTemporaryDir>

using workspace::Document;

namespace {

constexpr int rounds = 30;

/// The life of the child: commits, undoes and redoes without end, with a pause in microseconds after each, and tells
/// each durable entry.
[[noreturn]] void commitForever(const QString &path, int pipe, useconds_t pause = 0)
{
    auto document = Document::open(path);
    if (!document || (*document)->isReadOnly())
        _exit(1);
    for (int i = 0;; ++i) {
        qint64 id = 0;
        if (i % 5 == 3) {
            const auto outcome = (*document)->undo();
            id = outcome ? outcome->id : 0;
        } else {
            const auto applied = (*document)->apply(
                testprogrammes::addPerson((*document)->programme(), QStringLiteral("Person %1").arg(i)));
            id = applied.value_or(0);
        }
        if (id == 0 || ::write(pipe, &id, sizeof id) != sizeof id)
            _exit(2);
        ::usleep(pause);
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasReported();
    void crashOfHolderIsAskedAboutByNobody();
};

/// kill -9 at a random moment, again and again on the same file: what was told as durable is there,
/// the file is sound, the next start asks nothing.
void KillTest::losesNothingThatWasReported()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.lotse"));
    QVERIFY(Document::create(path, testprogrammes::small()));
    QRandomGenerator random(7);
    qint64 reported = 1;
    for (int round = 0; round < rounds; ++round) {
        const auto told = testsupport::toldUntilKilled(random, 15'000, 120'000, [&](int pipe) { commitForever(path, pipe); });
        QVERIFY(told.has_value());
        reported = std::max(reported, *told);
        const auto document = Document::open(path);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QVERIFY(!(*document)->isReadOnly());
        QVERIFY2((*document)->history().last().id >= reported, qPrintable(QStringLiteral("round %1").arg(round)));
        QCOMPARE((*document)->history().last().id, qint64((*document)->history().size()));
        QCOMPARE(*(*document)->file().integrity(), QStringList());
    }
    QVERIFY(reported > rounds);
}

void KillTest::crashOfHolderIsAskedAboutByNobody()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.lotse"));
    QVERIFY(Document::create(path, testprogrammes::small()));
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    // A holder that never rests would leave the second opener no moment to read.
    if (child == 0)
        commitForever(path, ends[1], 50'000);
    qint64 id = 0;
    QCOMPARE(::read(ends[0], &id, sizeof id), ssize_t(sizeof id));
    const auto meanwhile = Document::open(path);
    QVERIFY(meanwhile);
    QVERIFY((*meanwhile)->isReadOnly());
    QCOMPARE((*meanwhile)->file().holder().process, qint64(child));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    const auto afterwards = Document::open(path);
    QVERIFY(afterwards);
    QVERIFY(!(*afterwards)->isReadOnly());
}

LOTSE_TEST_MAIN(KillTest)
#include "tst_kill.moc"
