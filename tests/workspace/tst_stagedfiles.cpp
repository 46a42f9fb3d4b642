#include "support/testmain.h"

#include "workspace/stagedfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace workspace;
using namespace Qt::StringLiterals;

class TestStagedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAppearTogether();
    void stopLeavesNothing();
    void goingLeavesNothing();
    void placeIsCheckedFirst();
    void existingFilesAreReplaced();
    void linksAreFollowed();
    void abandonedFoldersAreRemoved();

private:
    static QStringList entries(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const QList<NamedBytes> m_files{{u"a.pdf"_s, "A"}, {u"b.pdf"_s, "B"}, {u"c.pdf"_s, "C"}};
};

void TestStagedFiles::filesAppearTogether()
{
    QTemporaryDir root;
    const QString folder = root.filePath(u"deep/down"_s);
    StagedFiles staged;
    QList<int> told;
    QVERIFY(staged.stage(folder, m_files, [&](int done, int total) {
        told.append(done);
        return total == 3;
    }));
    QCOMPARE(told, (QList<int>{1, 2, 3}));
    QVERIFY(!QFile::exists(folder + u"/a.pdf"_s));
    QCOMPARE(staged.paths(), (QStringList{folder + u"/a.pdf"_s, folder + u"/b.pdf"_s, folder + u"/c.pdf"_s}));
    QCOMPARE(staged.publish().value_or(0), 3);
    QCOMPARE(entries(folder), (QStringList{u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}));
    QCOMPARE(read(folder + u"/b.pdf"_s), QByteArray("B"));
}

void TestStagedFiles::stopLeavesNothing()
{
    QTemporaryDir root;
    StagedFiles staged;
    const auto stopped = staged.stage(root.filePath(u"new"_s), m_files, [](int done, int) { return done < 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(entries(root.path()), QStringList());
    QCOMPARE(staged.publish().value_or(-1), 0);
}

void TestStagedFiles::goingLeavesNothing()
{
    QTemporaryDir root;
    {
        StagedFiles staged;
        QVERIFY(staged.stage(root.path(), m_files));
        QCOMPARE(entries(root.path()).size(), 1);
    }
    QCOMPARE(entries(root.path()), QStringList());
}

void TestStagedFiles::placeIsCheckedFirst()
{
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkdir(u"b.pdf"_s));
    StagedFiles staged;
    QVERIFY(!staged.stage(root.path(), m_files));
    QCOMPARE(entries(root.path()), QStringList{u"b.pdf"_s});
    QFile blocker(root.filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto refused = staged.stage(blocker.fileName(), m_files);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::ReadOnly);
    // A programme is not written over.
    QFile programme(root.filePath(u"a.pdf"_s));
    QVERIFY(programme.open(QIODevice::WriteOnly) && programme.write("SQLite format 3\0more", 20) == 20);
    programme.close();
    QVERIFY(!staged.stage(root.path(), m_files));
    QVERIFY(read(programme.fileName()).startsWith("SQLite"));
}

void TestStagedFiles::existingFilesAreReplaced()
{
    QTemporaryDir root;
    QVERIFY(base::writeFile(root.filePath(u"a.pdf"_s), "old"));
    StagedFiles staged;
    QVERIFY(staged.stage(root.path(), m_files));
    QCOMPARE(read(root.filePath(u"a.pdf"_s)), QByteArray("old"));
    QVERIFY(staged.publish());
    QCOMPARE(read(root.filePath(u"a.pdf"_s)), QByteArray("A"));
}

void TestStagedFiles::linksAreFollowed()
{
    QTemporaryDir root;
    QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.filePath(u"real.pdf"_s), root.filePath(u"a.pdf"_s)));
    StagedFiles staged;
    QVERIFY(staged.stage(root.path(), m_files.first(1)));
    QVERIFY(staged.publish());
    QVERIFY(QFileInfo(root.filePath(u"a.pdf"_s)).isSymLink());
    QCOMPARE(read(elsewhere.filePath(u"real.pdf"_s)), QByteArray("A"));
}

void TestStagedFiles::abandonedFoldersAreRemoved()
{
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u".impulslotse-gone12"_s));
    QVERIFY(base::writeFile(root.filePath(u".impulslotse-gone12/x.pdf"_s), "half a batch"));
    StagedFiles living;
    QVERIFY(living.stage(root.path(), m_files.first(1)));
    StagedFiles another;
    QVERIFY(another.stage(root.path(), m_files.mid(1)));
    QCOMPARE(entries(root.path()).size(), 2); // those of the living
    QVERIFY(living.publish());
    QVERIFY(another.publish());
    QCOMPARE(entries(root.path()), (QStringList{u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}));
}

LOTSE_TEST_MAIN(TestStagedFiles)
#include "tst_stagedfiles.moc"
