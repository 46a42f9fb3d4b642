#include "killing.h"

#include "support/testmain.h"

#include "domain/rules/entitlement.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "workspace/certificateissue.h"
#include "workspace/keptfiles.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace workspace;

namespace {

constexpr int UsualRounds = 20;
constexpr int RoundsToHitWriting = 100;
constexpr int BatchSize = 5;
constexpr quint64 DrawsOfOneChild = 10'000; ///< random numbers, more than one uses

/// One batch as window and command line do it: make, write beside, keep, move. Tells how many certificates are durable before
/// their files are moved.
base::Result<> issueBatch(Document &document, const QString &folder, int pipe)
{
    const QList<domain::ParticipantId> people = domain::peopleToIssueFor(document.programme(), domain::CertificateKind::AttendanceConfirmation);
    if (people.size() < BatchSize) {
        QStringList numbers;
        for (const domain::Certificate &certificate : document.programme().table<domain::Certificate>()) {
            if (certificate.state == domain::CertificateState::Valid)
                numbers.append(certificate.number);
        }
        const auto revoked = domain::revokeCertificates(document.programme(), numbers, QStringLiteral("once more"));
        if (!revoked)
            return revoked.failure();
        const auto applied = document.apply(*revoked);
        return applied ? base::Result<>() : applied.failure();
    }
    CertificateOrder order;
    order.kind = domain::CertificateKind::AttendanceConfirmation;
    order.participants = people.first(BatchSize);
    order.issuedOn = QDate(2024, 12, 12);
    const auto material = certificateMaterial(document, order, Purpose::Issue);
    if (!material)
        return material.failure();
    const auto batch = makeCertificates(document.programme(), order, *material);
    if (!batch)
        return batch.failure();
    QList<NamedBytes> files;
    for (qsizetype i = 0; i < batch->documents.size(); ++i)
        files.append({batch->fileNames[i], batch->documents[i].pdf});
    const auto staged = std::make_shared<StagedFiles>();
    if (const auto done = staged->stage(folder, files); !done)
        return done;
    const auto kept = keepWithFiles(document, issueChange(document.programme(), *batch), staged);
    if (!kept)
        return kept.failure();
    const qint64 count = qint64(document.programme().table<domain::Certificate>().size());
    if (::write(pipe, &count, sizeof count) != sizeof count)
        return base::fail(base::ErrorCode::System, QStringLiteral("pipe"));
    const auto published = kept->publish();
    return published ? base::Result<>() : published.failure();
}

[[noreturn]] void issueForever(const QString &path, const QString &folder, int pipe, quint64 round)
{
    // Children of one parent would draw the same names for files one after another.
    QRandomGenerator::global()->discard(round * DrawsOfOneChild);
    auto document = Document::open(path);
    if (!document || (*document)->isReadOnly())
        _exit(1);
    base::Result<> done;
    while (done)
        done = issueBatch(**document, folder, pipe);
    fprintf(stderr, "%s\n", qPrintable(done.error().message));
    _exit(2);
}

} // namespace

class KillIssueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumberTwiceNoneLostNoHalfFile();

private:
    static void lookAtProgramme(const QString &path, qint64 told, QHash<QString, QString> &known);
    static void lookAtFiles(const QString &folder, const QHash<QString, QString> &known, QSet<QString> &seen);
};

/// Every number that was ever seen is still there with the same document; what was told is there; each document is whole.
void KillIssueTest::lookAtProgramme(const QString &path, qint64 told, QHash<QString, QString> &known)
{
    const auto document = Document::open(path);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    QVERIFY(!(*document)->isReadOnly());
    QCOMPARE(*(*document)->file().integrity(), QStringList());
    const auto &certificates = (*document)->programme().table<domain::Certificate>();
    QVERIFY(qint64(certificates.size()) >= told);
    QHash<QString, QString> now;
    for (const domain::Certificate &certificate : certificates) {
        QVERIFY2(!now.contains(certificate.number), qPrintable(certificate.number));
        now.insert(certificate.number, certificate.document);
        if (known.contains(certificate.number)) {
            QCOMPARE(certificate.document, known.value(certificate.number));
            continue;
        }
        const auto blob = (*document)->file().blob(certificate.document);
        QVERIFY(blob);
        QCOMPARE(domain::makeBlob(blob->content, {}).hash, certificate.document);
        QVERIFY(blob->content.startsWith("%PDF-") && blob->content.trimmed().endsWith("%%EOF"));
    }
    for (auto number = known.cbegin(); number != known.cend(); ++number)
        QVERIFY2(now.contains(number.key()), qPrintable(number.key()));
    QVERIFY((*document)->programme().table<domain::SigningKey>().size() <= 1);
    known = now;
}

/// A file that is in its place is a whole document with a number that is kept.
void KillIssueTest::lookAtFiles(const QString &folder, const QHash<QString, QString> &known, QSet<QString> &seen)
{
    const QSet<QString> hashes(known.cbegin(), known.cend());
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files)) {
        if (seen.contains(name))
            continue;
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(hashes.contains(domain::makeBlob(file.readAll(), {}).hash), qPrintable(name));
        seen.insert(name);
    }
}

void KillIssueTest::noNumberTwiceNoneLostNoHalfFile()
{
    const int rounds = testsupport::killRounds(UsualRounds);
    QTemporaryDir root;
    const QString path = root.filePath(QStringLiteral("p.lotse"));
    const QString folder = root.filePath(QStringLiteral("certificates"));
    QVERIFY(Document::create(path, domain::creation(domain::exampleProgramme(2024))));
    QRandomGenerator random(11);
    QHash<QString, QString> known; // number → hash of its document
    QSet<QString> seen;
    qint64 told = 0;
    int killedInside = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto count = testsupport::toldUntilKilled(random, 30'000, 700'000, [&](int pipe) { issueForever(path, folder, pipe, quint64(round)); });
        QVERIFY(count.has_value());
        told = std::max(told, *count);
        lookAtProgramme(path, told, known);
        lookAtFiles(folder, known, seen);
        if (QTest::currentTestFailed())
            return;
        killedInside += QDir(folder).entryList({QStringLiteral(".impulslotse-*")}, QDir::Dirs | QDir::Hidden).isEmpty() ? 0 : 1;
    }
    qInfo("rounds=%d certificates=%d files=%d killed while files were written=%d", rounds, int(known.size()), int(seen.size()), killedInside);
    QVERIFY(told > 0);
    // Few rounds may miss the moment by chance, many do not.
    if (rounds >= RoundsToHitWriting)
        QVERIFY(killedInside > 0);
    // Kept, but killed before its file was moved: fewer files than numbers are fine, more are not.
    QVERIFY(seen.size() <= known.size());
    // No file stands beside the documents, whole or half.
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), int(seen.size()));
    QRandomGenerator::global()->discard(quint64(rounds) * DrawsOfOneChild);
    // What the last crash left is removed by the next one who writes there.
    StagedFiles last;
    QVERIFY(last.stage(folder, {{QStringLiteral("last.pdf"), "%PDF-"}}));
    last.discard();
    QVERIFY(QDir(folder).entryList({QStringLiteral(".impulslotse-*")}, QDir::Dirs | QDir::Hidden).isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, KillIssueTest)
#include "tst_killissue.moc"
