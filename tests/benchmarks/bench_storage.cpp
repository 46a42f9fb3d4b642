// Reading and writing a programme of the design size, each beside its bare loop over SQLite.
// bench_storage [participants] [enrolments]

#include "domain/draft.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sqlite3.h>

#include <cstdio>
#include <ctime>

using namespace domain;
using workspace::Document;

namespace {

constexpr int sessionCount = 10'000;
constexpr int municipalityCount = 1'145;
constexpr int editCount = 20;

/// A change set that adds `rows`; what a verb would give, without its checks.
template <class R>
void addRow(ChangeSet &changeSet, R row, qint64 id)
{
    row.id.value = id;
    changeSet.of<R>().push_back({std::nullopt, std::move(row)});
}

Participant person(int i)
{
    Participant row;
    row.familyName = QStringLiteral("Müllermann-%1").arg(i);
    row.givenName = QStringLiteral("Änne");
    row.academicTitle = i % 7 == 0 ? QStringLiteral("Dr.-Ing.") : QString();
    row.email = QStringLiteral("aenne.muellermann-%1@stadt-beispiel.de").arg(i);
    row.phone = QStringLiteral("07071 204-%1").arg(i);
    row.office = QStringLiteral("Fachabteilung Verkehrsplanung");
    row.position = QStringLiteral("Sachgebietsleitung");
    row.organisation = QStringLiteral("Stadtverwaltung Tübingen");
    row.municipality.value = 1 + i % municipalityCount;
    row.role.value = 1 + i % 3;
    row.state = ParticipantState::Accepted;
    row.registeredOn = QDate(2024, 9, 1).addDays(i % 60);
    return row;
}

ChangeSet frame()
{
    ChangeSet changeSet;
    changeSet.label = QStringLiteral("Frame");
    ProgrammeInfo info;
    info.title = QStringLiteral("Benchmark");
    addRow(changeSet, info, 1);
    for (int i = 1; i <= municipalityCount; ++i) {
        Municipality row;
        row.name = QStringLiteral("Kommune %1").arg(i);
        addRow(changeSet, row, i);
    }
    for (int i = 1; i <= 3; ++i) {
        Role row;
        row.name = QStringLiteral("Rolle %1").arg(i);
        addRow(changeSet, row, i);
    }
    for (int i = 1; i <= sessionCount; ++i) {
        Session row;
        row.title = QStringLiteral("Training %1").arg(i);
        row.startsAt = QDateTime(QDate(2024, 10, 1).addDays(i % 60), QTime(10, 0), QTimeZone("Europe/Berlin"));
        row.endsAt = row.startsAt.addSecs(7200);
        row.roles = {RoleId{1 + i % 3}};
        addRow(changeSet, row, i);
    }
    return changeSet;
}

ChangeSet people(int count)
{
    ChangeSet changeSet;
    changeSet.label = QStringLiteral("Import");
    for (int i = 1; i <= count; ++i)
        addRow(changeSet, person(i), i);
    return changeSet;
}

ChangeSet enrolments(int count, int participants)
{
    ChangeSet changeSet;
    changeSet.label = QStringLiteral("Enrol");
    const int each = std::max(1, count / participants);
    for (int i = 0; i < count; ++i) {
        Enrolment row;
        row.participant.value = 1 + i / each;
        row.session.value = 1 + (i / each * 7 + i % each * 13) % sessionCount;
        row.attendance = i % 3 == 0 ? Attendance::Present : Attendance::Unknown;
        row.stateSince = QDate(2024, 9, 15);
        addRow(changeSet, row, i + 1);
    }
    return changeSet;
}

/// Milliseconds on the clock and of the processor; the latter hold on a busy computer too.
struct Time
{
    double wall = 0;
    double cpu = 0;
};

double processorNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <class Work>
Time measure(Work work, int repetitions = 1)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorNow();
    for (int i = 0; i < repetitions; ++i)
        work(i);
    return {double(timer.nsecsElapsed()) / 1e6 / repetitions, (processorNow() - before) / repetitions};
}

void expect(bool done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "failed: %s\n", what);
    std::exit(1);
}

template <class T>
void expect(const base::Result<T> &result, const char *what)
{
    if (!result)
        std::fprintf(stderr, "%s\n%s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
    expect(result.has_value(), what);
}

/// The same rows with all their columns into a plain table: what nobody can do without.
Time bareInsert(const QString &path, const ChangeSet &changeSet)
{
    sqlite3 *db = nullptr;
    expect(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK, "open");
    sqlite3_exec(db,
        "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
        "CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT, i "
        "INTEGER, j INTEGER, "
        "k TEXT, l TEXT, m TEXT, n TEXT, o TEXT, p INTEGER, q INTEGER, r INTEGER, s TEXT, t TEXT)",
        nullptr, nullptr, nullptr);
    const auto bindText = [](sqlite3_stmt *statement, int index, const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    };
    return measure([&](int) {
        sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(
            db, "INSERT INTO p VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr);
        for (const auto &change : changeSet.of<Participant>()) {
            const Participant &row = *change.after;
            sqlite3_bind_int64(insert, 1, row.id.value);
            int index = 2;
            for (const QString *text :
                {&row.familyName, &row.givenName, &row.academicTitle, &row.namePrefix, &row.nameSuffix, &row.email,
                    &row.phone, &row.office, &row.position, &row.organisation, &row.notes})
                bindText(insert, index++, *text);
            sqlite3_bind_text(insert, index++, "none", -1, SQLITE_STATIC);
            sqlite3_bind_text(insert, index++, "accepted", -1, SQLITE_STATIC);
            for (const qint64 number :
                {row.municipality.value, row.role.value, qint64(row.acceptsOther), qint64(row.nameConfirmed)})
                sqlite3_bind_int64(insert, index++, number);
            bindText(insert, index++, row.registeredOn.toString(Qt::ISODate));
            expect(sqlite3_step(insert) == SQLITE_DONE, "insert");
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        expect(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "commit");
        sqlite3_close(db);
    });
}

/// Steps through the two large tables and touches every column.
Time bareRead(const QString &path)
{
    sqlite3 *db = nullptr;
    expect(sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK, "open");
    qint64 bytes = 0;
    const Time time = measure([&](int) {
        for (const char *sql : {"SELECT * FROM participant ORDER BY id", "SELECT * FROM enrolment ORDER BY id"}) {
            sqlite3_stmt *select = nullptr;
            sqlite3_prepare_v2(db, sql, -1, &select, nullptr);
            const int columns = sqlite3_column_count(select);
            while (sqlite3_step(select) == SQLITE_ROW) {
                for (int i = 0; i < columns; ++i) {
                    sqlite3_column_text(select, i);
                    bytes += sqlite3_column_bytes(select, i);
                }
            }
            sqlite3_finalize(select);
        }
    });
    sqlite3_close(db);
    expect(bytes > 0, "read");
    return time;
}

/// One update of one row, durable: the journal and its syncs.
Time bareCommit(const QString &path)
{
    sqlite3 *db = nullptr;
    expect(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK, "open");
    sqlite3_exec(db, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    const Time time = measure(
        [&](int) {
            sqlite3_exec(db, "UPDATE p SET f = 'Tiefbauamt' || random() WHERE id = 4711", nullptr, nullptr, nullptr);
        },
        editCount);
    sqlite3_close(db);
    return time;
}

void print(const char *what, Time ours)
{
    std::printf("%-40s %8.1f ms wall %8.1f ms cpu\n", what, ours.wall, ours.cpu);
    std::fflush(stdout);
}

void print(const char *what, Time ours, Time bare)
{
    std::printf("%-40s %8.1f ms wall %8.1f ms cpu   bare %8.1f / %8.1f   ratio %5.2f / %5.2f\n", what, ours.wall,
        ours.cpu, bare.wall, bare.cpu, ours.wall / bare.wall, ours.cpu / bare.cpu);
    std::fflush(stdout);
}

void write(const QString &path, const QString &barePath, int participants, int enrolmentCount)
{
    auto document = Document::create(path, frame());
    expect(document, "create");
    const ChangeSet import = people(participants);
    const Time bare = bareInsert(barePath, import);
    print("import of participants, durable", measure([&](int) { expect((*document)->apply(import), "import"); }), bare);
    const ChangeSet all = enrolments(enrolmentCount, participants);
    print("enrolments, durable", measure([&](int) { expect((*document)->apply(all), "enrol"); }));
}

void readAndEdit(const QString &path, const QString &barePath)
{
    Document::Pointer document;
    const Time load = measure([&](int) {
        auto opened = Document::open(path);
        expect(opened, "open");
        document = std::move(*opened);
    });
    print("whole file checked and loaded", load, bareRead(path));
    const auto edit = [&](int i) {
        Draft draft(document->programme(), QStringLiteral("Edit"));
        Participant row = *document->programme().find(ParticipantId{4711});
        row.office = QStringLiteral("Tiefbauamt %1").arg(i);
        draft.update(row);
        expect(document->apply(draft.take()), "edit");
    };
    print("one edit, durable", measure(edit, editCount), bareCommit(barePath));
    print("undo of the last edit", measure([&](int) { expect(document->undo(), "undo"); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.lotse"));
    const QString barePath = folder.filePath(QStringLiteral("bare.db"));
    write(path, barePath, argc > 1 ? atoi(argv[1]) : 100'000, argc > 2 ? atoi(argv[2]) : 1'000'000);
    readAndEdit(path, barePath);
    std::printf("%-40s %8.1f MB\n", "size of the file", double(QFileInfo(path).size()) / 1e6);
    return 0;
}
