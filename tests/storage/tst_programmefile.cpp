#include "support/testmain.h"

#include "domain/verbs/mergeverbs.h"
#include "storage/programmefile.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "support/programmes.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace domain;
using namespace storage;

namespace {

/// `result` is a variable: it is looked at more than once.
#define VERIFY_RESULT(result)                                                                                          \
    QVERIFY2(result, (result) ? "" : qPrintable((result).error().message + QLatin1Char(' ') + (result).error().detail))

/// Runs SQL on a file beside the program, as another program would.
void tamper(const QString &path, const QByteArray &sql)
{
    auto database = Database::open(path, Access::ReadWrite);
    VERIFY_RESULT(database);
    const auto done = database->execute(sql);
    VERIFY_RESULT(done);
    QVERIFY(database->execute("PRAGMA journal_mode=DELETE"));
}

} // namespace

class ProgrammeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTripsEveryField();
    void roundTripsChanges();
    void historyHoldsOnlyDifferences();
    void givesChangeSetsBack();
    void findsHistoryOfRow();
    void findsHistoryOfMergedPeople();
    void keepsBlobs();
    void refusesBrokenChanges_data();
    void refusesBrokenChanges();
    void leavesNothingBesideTheFile();
    void refusesToOverwrite();
    void namesTheHolder();
    void takesOverDeadLocks();
    void respectsLockOfOtherComputer();
    void noticesOutsideChange();
    void noticesReplacedFile();
    void opensReadOnlyOnRequest();
    void opensThroughSymbolicLink();
    void opensReadOnlyWithoutAccess_data();
    void opensReadOnlyWithoutAccess();
    void survivesFullDisk();
    void backsUp();
    void findsDamage();
    void opensStoredFiles_data();
    void opensStoredFiles();
    void migratesAndKeepsCopy();
    void refusesNewerFile();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("p.lotse")) const
    {
        return m_folder->filePath(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    void create(const ChangeSet &content);
    void reopen(OpenMode mode = OpenMode::ReadWrite);
    void load();

    std::unique_ptr<QTemporaryDir> m_folder;
    ProgrammeFile::Pointer m_file;
    Programme m_programme;
};

void ProgrammeFileTest::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProgrammeFileTest::create(const ChangeSet &content)
{
    auto created = ProgrammeFile::create(path(), content);
    VERIFY_RESULT(created);
    m_file = std::move(*created);
    load();
}

void ProgrammeFileTest::reopen(OpenMode mode)
{
    m_file.reset();
    auto opened = ProgrammeFile::open(path(), mode);
    VERIFY_RESULT(opened);
    m_file = std::move(*opened);
    load();
}

void ProgrammeFileTest::load()
{
    auto programme = m_file->load();
    VERIFY_RESULT(programme);
    m_programme = std::move(*programme);
}

void ProgrammeFileTest::roundTripsEveryField()
{
    const ChangeSet content = testprogrammes::everything();
    create(content);
    if (QTest::currentTestFailed())
        return;
    const auto wanted = applied(Programme{}, content);
    VERIFY_RESULT(wanted);
    forEachRecord([&]<class R>() {
        QVERIFY2(m_programme.table<R>() == wanted->table<R>(), RecordTraits<R>::table);
        QCOMPARE(m_programme.table<R>().nextId().value, 3);
    });
    reopen();
    QVERIFY(m_programme == *wanted);
    QCOMPARE(*m_file->integrity(), QStringList());
}

void ProgrammeFileTest::roundTripsChanges()
{
    create(testprogrammes::everything());
    if (QTest::currentTestFailed())
        return;
    Draft draft(m_programme, QStringLiteral("Change"));
    forEachRecord([&]<class R>() {
        R row = *draft.programme().find(base::Id<R>{2});
        const R blank;
        forEachField<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            if constexpr (FieldType::kind != FieldKind::Reference)
                FieldType::value(row) = FieldType::value(blank);
        });
        draft.update(row);
    });
    QVERIFY(draft.remove(QSet<ParticipantId>{ParticipantId{2}}));
    const ChangeSet changeSet = draft.take();
    const auto wanted = applied(m_programme, changeSet);
    const auto entry = m_file->commit(changeSet, ChangeKind::Change);
    VERIFY_RESULT(entry);
    QCOMPARE(entry->rowCount, static_cast<int>(changeSet.size()));
    reopen();
    QVERIFY(m_programme == *wanted);
    QCOMPARE(m_programme.table<Participant>().nextId().value, 3);
    QCOMPARE(m_file->history()->size(), 2);
    QCOMPARE(m_file->history()->last(), *entry);
}

void ProgrammeFileTest::historyHoldsOnlyDifferences()
{
    create(testprogrammes::small());
    Draft draft(m_programme, QStringLiteral("Edit"));
    Municipality row = *m_programme.find(MunicipalityId{1});
    row.name = QStringLiteral("Rottenburg \"am\" Neckar\t\x01");
    row.population = 43'000;
    draft.update(row);
    const auto entry = m_file->commit(draft.take(), ChangeKind::Change);
    VERIFY_RESULT(entry);
    const auto rows = m_file->rowChanges(entry->id);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().table, QStringLiteral("municipality"));
    QCOMPARE(rows->first().rowId, 1);
    QCOMPARE(*rows->first().before,
        (QJsonObject{
            {QStringLiteral("name"), QStringLiteral("Tübingen")}, {QStringLiteral("population"), QJsonValue::Null}}));
    QCOMPARE(*rows->first().after,
        (QJsonObject{{QStringLiteral("name"), row.name}, {QStringLiteral("population"), 43'000}}));
    const auto creation = m_file->rowChanges(1);
    QVERIFY(!creation->at(1).before);
    QCOMPARE(creation->at(1).after->keys(), QStringList{QStringLiteral("name")});
}

/// What comes out of the history, applied to an empty programme or taken back, is what went in.
void ProgrammeFileTest::givesChangeSetsBack()
{
    create(testprogrammes::everything());
    if (QTest::currentTestFailed())
        return;
    const auto creation = m_file->changeSet(1, m_programme);
    VERIFY_RESULT(creation);
    QVERIFY(*applied(Programme{}, *creation) == m_programme);
    Draft draft(m_programme, QStringLiteral("Change"));
    forEachRecord([&]<class R>() {
        R row;
        testprogrammes::fillFields(row, 7);
        row.id.value = 1;
        if constexpr (std::is_same_v<R, Certificate>)
            row.supersedes.value = 2;
        draft.update(row);
    });
    QVERIFY(draft.remove(QSet<base::Id<Interest>>{base::Id<Interest>{2}}));
    const ChangeSet changeSet = draft.take();
    const auto entry = m_file->commit(changeSet, ChangeKind::Change);
    VERIFY_RESULT(entry);
    const Programme before = m_programme;
    load();
    const auto again = m_file->changeSet(entry->id, m_programme);
    VERIFY_RESULT(again);
    QVERIFY(again->rows == changeSet.rows);
    QVERIFY(*applied(m_programme, again->inverse()) == before);
    QVERIFY(!m_file->changeSet(99, m_programme));
}

void ProgrammeFileTest::findsHistoryOfRow()
{
    create(testprogrammes::small());
    const auto entry =
        m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    VERIFY_RESULT(entry);
    const auto person = m_file->history(u"participant", 1);
    VERIFY_RESULT(person);
    QCOMPARE(person->size(), 1);
    QCOMPARE(person->first().id, entry->id);
    QCOMPARE(person->first().madeAt, QDateTime(QDate(2024, 11, 5), QTime(9, 30), QTimeZone("Europe/Berlin")));
    QCOMPARE(m_file->history(u"municipality", 1)->first().kind, ChangeKind::Creation);
    QVERIFY(m_file->history(u"role", 1)->isEmpty());
}

void ProgrammeFileTest::findsHistoryOfMergedPeople()
{
    create(testprogrammes::small());
    const auto commit = [this](const ChangeSet &changeSet) {
        const auto entry = m_file->commit(changeSet, ChangeKind::Change);
        VERIFY_RESULT(entry);
        load();
    };
    for (const char16_t *name : {u"Ada", u"Bea", u"Cleo", u"Dora"})
        commit(testprogrammes::addPerson(m_programme, QString::fromUtf16(name)));
    commit(*domain::mergeParticipants(m_programme, ParticipantId{2}, {ParticipantId{3}}));
    commit(*domain::mergeParticipants(m_programme, ParticipantId{1}, {ParticipantId{2}}));
    const auto labels = [this](qint64 person) {
        QStringList texts;
        const auto entries = m_file->history(u"participant", person);
        for (const HistoryEntry &entry : *entries)
            texts.append(entry.label);
        return texts.join(u'|');
    };
    QCOMPARE(labels(1), QStringLiteral("Add Ada|Add Bea|Add Cleo|Merge “Bea” and “Cleo”|Merge “Ada” and “Bea”"));
    QCOMPARE(labels(3), QStringLiteral("Add Cleo|Merge “Bea” and “Cleo”"));
    QCOMPARE(labels(4), QStringLiteral("Add Dora"));
}

void ProgrammeFileTest::keepsBlobs()
{
    const ChangeSet content = testprogrammes::everything();
    create(content);
    if (QTest::currentTestFailed())
        return;
    const auto blob = m_file->blob(content.blobs.first().hash);
    VERIFY_RESULT(blob);
    QCOMPARE(*blob, content.blobs.first());
    QVERIFY(!m_file->blob(QStringLiteral("none")));
}

void ProgrammeFileTest::refusesBrokenChanges_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("reference to nowhere") << 0;
    QTest::newRow("row that is not there") << 1;
    QTest::newRow("same person in the same session twice") << 2;
}

void ProgrammeFileTest::refusesBrokenChanges()
{
    QFETCH(int, which);
    create(testprogrammes::everything());
    if (QTest::currentTestFailed())
        return;
    ChangeSet changeSet = testprogrammes::addPerson(m_programme, QStringLiteral("Ada"));
    if (which == 0) {
        changeSet.of<Participant>().front().after->municipality.value = 99;
    } else if (which == 1) {
        Role role;
        role.id.value = 99;
        changeSet.of<Role>().push_back({role, std::nullopt});
    } else {
        Enrolment enrolment = *m_programme.find(EnrolmentId{1});
        enrolment.id = m_programme.table<Enrolment>().nextId();
        changeSet.of<Enrolment>().push_back({std::nullopt, enrolment});
    }
    const Programme before = m_programme;
    QVERIFY(!m_file->commit(changeSet, ChangeKind::Change));
    load();
    QVERIFY(m_programme == before);
    QCOMPARE(m_file->history()->size(), 1);
    const auto next = m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    VERIFY_RESULT(next);
}

void ProgrammeFileTest::leavesNothingBesideTheFile()
{
    create(testprogrammes::small());
    QVERIFY(m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change));
    QVERIFY(names().contains(QStringLiteral(".p.lotse.lock")));
    m_file.reset();
    QCOMPARE(names(), QStringList{QStringLiteral("p.lotse")});
}

void ProgrammeFileTest::refusesToOverwrite()
{
    create(testprogrammes::small());
    const auto again = ProgrammeFile::create(path(), testprogrammes::small());
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::Usage);
    const auto nowhere = ProgrammeFile::create(path(QStringLiteral("none/p.lotse")), testprogrammes::small());
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().message.isEmpty());
}

void ProgrammeFileTest::namesTheHolder()
{
    create(testprogrammes::small());
    const auto second = ProgrammeFile::open(path(), OpenMode::ReadWrite);
    VERIFY_RESULT(second);
    QCOMPARE((*second)->readOnlyReason(), ReadOnlyReason::Held);
    QCOMPARE((*second)->holder().process, QCoreApplication::applicationPid());
    QCOMPARE((*second)->holder().host, QSysInfo::machineHostName());
    const auto refused =
        (*second)->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Locked);
    // Reading goes on beside the writer and sees what was written.
    QVERIFY((*second)->load());
    QVERIFY(m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change));
    QCOMPARE((*second)->load()->table<Participant>().size(), 1);
}

void ProgrammeFileTest::takesOverDeadLocks()
{
    create(testprogrammes::small());
    m_file.reset();
    QFile lock(FileLock::pathFor(path()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("anna\n%1\nimpulslotse\n4711\n").arg(QSysInfo::machineHostName()).toUtf8());
    lock.close();
    reopen();
    QVERIFY(!m_file->isReadOnly());
}

void ProgrammeFileTest::respectsLockOfOtherComputer()
{
    create(testprogrammes::small());
    m_file.reset();
    QFile lock(FileLock::pathFor(path()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("anna\nrathaus-17\nimpulslotse\n4711\n");
    lock.close();
    reopen();
    QCOMPARE(m_file->readOnlyReason(), ReadOnlyReason::Held);
    QVERIFY(m_file->readOnlyError()->message.contains(QStringLiteral("rathaus-17")));
    m_file.reset();
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    lock.close();
    reopen();
    QVERIFY(!m_file->isReadOnly());
}

void ProgrammeFileTest::noticesOutsideChange()
{
    create(testprogrammes::small());
    tamper(path(), "UPDATE municipality SET name = 'Anderswo'");
    const auto refused =
        m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Locked);
    load();
    QVERIFY(m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change));
}

void ProgrammeFileTest::noticesReplacedFile()
{
    create(testprogrammes::small());
    QVERIFY(m_file->backup(path(QStringLiteral("copy.lotse"))));
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path(QStringLiteral("copy.lotse")), path()));
    const auto refused =
        m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Locked);
}

void ProgrammeFileTest::opensReadOnlyOnRequest()
{
    create(testprogrammes::small());
    reopen(OpenMode::ReadOnly);
    const auto refused =
        m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::ReadOnly);
    QCOMPARE(names(), QStringList{QStringLiteral("p.lotse")});
}

void ProgrammeFileTest::opensThroughSymbolicLink()
{
    create(testprogrammes::small());
    const QString real = m_file->path();
    QVERIFY(QFile::link(path(), path(QStringLiteral("link.lotse"))));
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("folder"))));
    const auto second = ProgrammeFile::open(path(QStringLiteral("folder/link.lotse")), OpenMode::ReadWrite);
    VERIFY_RESULT(second);
    QCOMPARE((*second)->path(), real);
    QCOMPARE((*second)->readOnlyReason(), ReadOnlyReason::Held);
}

void ProgrammeFileTest::opensReadOnlyWithoutAccess_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void ProgrammeFileTest::opensReadOnlyWithoutAccess()
{
    if (::geteuid() == 0)
        QSKIP("Root may write everywhere.");
    QFETCH(bool, folder);
    create(testprogrammes::small());
    m_file.reset();
    const QString closed = folder ? m_folder->path() : path();
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
    reopen();
    const auto refused =
        m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change);
    const auto another = ProgrammeFile::create(path(QStringLiteral("q.lotse")), testprogrammes::small());
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(m_file->readOnlyReason(), ReadOnlyReason::NoAccess);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::ReadOnly);
    QCOMPARE(another.has_value(), !folder);
    if (folder)
        QCOMPARE(another.error().code, base::ErrorCode::ReadOnly);
}

void ProgrammeFileTest::survivesFullDisk()
{
    create(testprogrammes::small());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{rlim_t(QFileInfo(path()).size()), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const ChangeSet large = testprogrammes::addPerson(m_programme, QString(300'000, u'x'));
    const auto refused = m_file->commit(large, ChangeKind::Change);
    const auto backup = m_file->backup(path(QStringLiteral("copy.lotse")));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::System);
    const Programme programme = m_programme;
    load();
    QVERIFY(m_programme == programme);
    const auto again = m_file->commit(large, ChangeKind::Change);
    VERIFY_RESULT(again);
    QCOMPARE(*m_file->integrity(), QStringList());
    QVERIFY(backup);
}

void ProgrammeFileTest::backsUp()
{
    create(testprogrammes::everything());
    if (QTest::currentTestFailed())
        return;
    const QString copy = path(QStringLiteral("copy.lotse"));
    QVERIFY(m_file->backup(copy));
    QVERIFY(m_file->backup(copy));
    QVERIFY(!m_file->backup(m_folder->path()));
    const auto opened = ProgrammeFile::open(copy, OpenMode::ReadWrite);
    VERIFY_RESULT(opened);
    QVERIFY(*(*opened)->load() == m_programme);
    QCOMPARE((*opened)->history()->size(), 1);
}

void ProgrammeFileTest::findsDamage()
{
    create(testprogrammes::everything());
    if (QTest::currentTestFailed())
        return;
    m_file.reset();
    tamper(path(), "PRAGMA foreign_keys=OFF; DELETE FROM role WHERE id = 1; UPDATE blob SET content = x'00'");
    auto file = ProgrammeFile::open(path(), OpenMode::ReadOnly);
    VERIFY_RESULT(file);
    QVERIFY((*file)->integrity()->size() >= 2);
    const auto refused = (*file)->load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::FileRefused);
}

/// A file of every released format opens with its content.
void ProgrammeFileTest::opensStoredFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("format 1") << QStringLiteral("format1.lotse");
    QTest::newRow("format 2") << QStringLiteral("format2.lotse");
    QTest::newRow("format 3") << QStringLiteral("format3.lotse");
    QTest::newRow("format 4") << QStringLiteral("format4.lotse");
    QTest::newRow("format 5") << QStringLiteral("format5.lotse");
    QTest::newRow("format 6") << QStringLiteral("format6.lotse");
}

void ProgrammeFileTest::opensStoredFiles()
{
    QFETCH(QString, name);
    const QString stored = QStringLiteral(TEST_DATA_DIR "/formats/") + name;
    if (!QFile::exists(stored)) {
        create(testprogrammes::everything());
        QVERIFY(m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Ada")), ChangeKind::Change));
        QVERIFY(QDir().mkpath(QFileInfo(stored).path()));
        QVERIFY(m_file->backup(stored));
        QFAIL("There was no stored file; it was made now and belongs into the repository.");
    }
    QVERIFY(QFile::copy(stored, path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    reopen();
    QCOMPARE(m_file->version(), Schema::current().version());
    QVERIFY(!m_file->isReadOnly());
    QCOMPARE(m_programme.table<Participant>().size(), 3);
    QCOMPARE(m_file->history()->size(), 2);
    const auto wanted = applied(Programme{}, testprogrammes::everything());
    QVERIFY(m_programme.table<Session>() == wanted->table<Session>());
    QVERIFY(m_file->commit(testprogrammes::addPerson(m_programme, QStringLiteral("Bea")), ChangeKind::Change));
}

void ProgrammeFileTest::migratesAndKeepsCopy()
{
    create(testprogrammes::small());
    m_file.reset();
    QList<SchemaStep> steps = Schema::current().steps();
    const int known = Schema::current().version();
    steps.append({known + 1,
        QStringLiteral("CREATE TABLE z (a INTEGER) STRICT; INSERT INTO file_format VALUES (%1, '9.7'); PRAGMA user_version = %1;")
            .arg(known + 1)
            .toUtf8()});
    const Schema next(steps);
    {
        auto migrated = ProgrammeFile::open(path(), OpenMode::ReadWrite, next);
        VERIFY_RESULT(migrated);
        QCOMPARE((*migrated)->version(), known + 1);
        QVERIFY((*migrated)->load());
    }
    const QString kept = QStringLiteral("p.format%1.lotse").arg(known);
    QCOMPARE(names(), (QStringList{kept, QStringLiteral("p.lotse")}));
    auto copy = ProgrammeFile::open(path(kept), OpenMode::ReadWrite);
    VERIFY_RESULT(copy);
    QCOMPARE((*copy)->version(), known);
    // A program that does not know the format says which version is needed.
    const auto refused = ProgrammeFile::open(path(), OpenMode::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::FileRefused);
    QVERIFY(refused.error().message.contains(QStringLiteral("9.7")));
}

void ProgrammeFileTest::refusesNewerFile()
{
    create(testprogrammes::small());
    m_file.reset();
    tamper(path(), "PRAGMA user_version = 99");
    const auto refused = ProgrammeFile::open(path(), OpenMode::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::FileRefused);
    QVERIFY(refused.error().message.contains(QStringLiteral("99")));
}

LOTSE_TEST_MAIN(ProgrammeFileTest)
#include "tst_programmefile.moc"
