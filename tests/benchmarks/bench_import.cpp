// A list of people through the whole import (read, recognise, check, compare, commit), as CSV and as a spreadsheet,
// beside a bare loop that splits lines and inserts them. Each kind runs in a process of its own, so that its peak of
// memory is its own; the peak is reset before each phase where the system lets us.
// bench_import [rows]

#include "domain/templates/programmetemplate.h"
#include "exchange/imports/participantrow.h"
#include "importlist.h"
#include "workspace/document.h"
#include "workspace/listimport.h"

#include "exchange/registerfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using workspace::Document;

namespace {

constexpr int usualRows = 100'000;

double processorNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The largest resident size since the last reset, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').first().toDouble() / 1024;
}

void resetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void expect(bool done, const QString &what)
{
    if (done)
        return;
    std::fprintf(stderr, "failed: %s\n", qPrintable(what));
    std::exit(1);
}

template <class T>
T taken(base::Result<T> result)
{
    expect(result.has_value(), result ? QString() : result.error().message + u' ' + result.error().detail);
    return std::move(*result);
}

/// What the phases of one kind take together.
struct Sum
{
    double wall = 0;
    double cpu = 0;
    double peak = 0;
};

void print(const char *kind, const char *phase, double wall, double cpu, double peak)
{
    std::printf("%-6s %-44s %9.0f ms wall %9.0f ms cpu %8.0f MB\n", kind, phase, wall, cpu, peak);
    std::fflush(stdout);
}

template <class Work>
auto phase(const char *kind, const char *name, Sum &sum, Work work)
{
    resetPeakMemory();
    QElapsedTimer timer;
    timer.start();
    const double before = processorNow();
    auto result = work();
    const double wall = double(timer.nsecsElapsed()) / 1e6;
    const double cpu = processorNow() - before;
    const double peak = peakMemory();
    print(kind, name, wall, cpu, peak);
    sum = {sum.wall + wall, sum.cpu + cpu, std::max(sum.peak, peak)};
    return result;
}

QString counts(const exchange::ImportPreview &preview)
{
    QStringList texts;
    for (int i = 0; i < exchange::rowOutcomeCount; ++i)
        texts.append(u"%1 %2"_s.arg(preview.count(exchange::RowOutcome(i)))
                         .arg(exchange::rowOutcomeIdentifier(exchange::RowOutcome(i))));
    return texts.join(u", "_s);
}

Document::Pointer newDocument(const QTemporaryDir &folder)
{
    const domain::Programme programme = testsupport::programmeWithRegister();
    return taken(Document::create(folder.filePath(u"programme.lotse"_s), domain::creation(programme)));
}

/// The columns found, then each row read: what the preview does before it compares.
int readRows(const domain::Programme &programme, const exchange::SourceTable &table)
{
    const domain::MunicipalityRecognizer recognizer(programme);
    const exchange::ColumnPlan plan = taken(exchange::planList(table, std::nullopt, {}, recognizer));
    exchange::ParticipantRowReader reader(programme, recognizer);
    reader.setPlan(plan);
    int recognised = 0;
    for (size_t i = size_t(plan.header.firstDataRow()); i < table.rows.size(); ++i)
        recognised += reader.read(table.rows[i]).values.municipality.isValid();
    return recognised;
}

/// The phases one by one, and the file imported once more.
void importList(const char *kind, const QString &path)
{
    const QTemporaryDir folder;
    const Document::Pointer document = newDocument(folder);
    const workspace::ListSource source{path};
    Sum sum;
    Sum part;
    {
        const auto table = phase(kind, "read", sum, [&] { return taken(workspace::readList(source, {})); });
        phase(kind, "  of the next: recognise and check each row", part,
            [&] { return readRows(document->programme(), table); });
        const auto import = phase(kind, "recognise, check, compare", sum,
            [&] { return taken(exchange::previewParticipants(document->programme(), table, {})); });
        const auto change = phase(kind, "change set", sum,
            [&] { return taken(exchange::importParticipants(document->programme(), import)); });
        phase(kind, "commit, durable", sum, [&] { return taken(document->apply(change)); });
        std::printf("%-6s %s\n", kind, qPrintable(counts(import.preview)));
    }
    print(kind, "together", sum.wall, sum.cpu, sum.peak);
    {
        const auto again = phase(kind, "the same file again, planned in one", part,
            [&] { return taken(workspace::planImport(document->programme(), source, {})); });
        std::printf("%-6s %s; %zu rows of the programme change\n", kind, qPrintable(counts(again.preview)),
            again.changeSet.size());
    }
    phase(kind, "undo", part, [&] { return taken(document->undo()); });
    std::printf("%-6s %-44s %9.1f MB\n", kind, "the list", double(QFileInfo(path).size()) / 1e6);
}

/// What nobody can do without: lines split at semicolons, each an INSERT of twelve texts in one transaction.
int insertLines(const QString &path, sqlite3 *db)
{
    QFile file(path);
    expect(file.open(QIODevice::ReadOnly), path);
    sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO p (a, b, c, d, e, f, g, h, i, j, k, l) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", -1,
        &insert, nullptr);
    int rows = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const QList<QByteArray> cells = line.trimmed().split(';');
        for (int i = 0; i < importlist::columnCount; ++i)
            sqlite3_bind_text(insert, i + 1, cells.value(i).constData(), int(cells.value(i).size()), SQLITE_TRANSIENT);
        expect(sqlite3_step(insert) == SQLITE_DONE, u"insert"_s);
        sqlite3_reset(insert);
        ++rows;
    }
    sqlite3_finalize(insert);
    expect(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, u"commit"_s);
    return rows;
}

void insertBare(const char *kind, const QString &path)
{
    const QTemporaryDir folder;
    sqlite3 *db = nullptr;
    expect(sqlite3_open(folder.filePath(u"bare.db"_s).toUtf8().constData(), &db) == SQLITE_OK, u"open"_s);
    sqlite3_exec(db,
        "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT, b "
        "TEXT, "
        "c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT, i TEXT, j TEXT, k TEXT, l TEXT)",
        nullptr, nullptr, nullptr);
    Sum sum;
    phase(kind, "lines split and inserted, durable", sum, [&] { return insertLines(path, db); });
    sqlite3_close(db);
}

/// Whether the program ran well.
bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void measure(const QString &kind, const QString &path)
{
    expect(runs(QCoreApplication::applicationFilePath(), {kind, path}), kind);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3) {
        const QByteArray kind = arguments[1].toUtf8();
        kind == "bare" ? insertBare(kind, arguments[2]) : importList(kind, arguments[2]);
        return 0;
    }
    const int rows = arguments.size() > 1 ? arguments[1].toInt() : usualRows;
    const QTemporaryDir folder;
    const domain::Programme programme = testsupport::programmeWithRegister();
    std::printf("%d rows of %d columns, %zu municipalities and counties\n", rows, importlist::columnCount,
        programme.table<domain::Municipality>().size());
    std::fflush(stdout);
    const QString csv = folder.filePath(u"people.csv"_s);
    expect(importlist::writeCsv(csv, programme, rows), csv);
    measure(u"bare"_s, csv);
    measure(u"csv"_s, csv);
    const QString xlsx = folder.filePath(u"people.xlsx"_s);
    if (runs(QCoreApplication::applicationDirPath() + u"/csvtoxlsx"_s, {csv, xlsx}))
        measure(u"xlsx"_s, xlsx);
    else
        std::puts("xlsx   left out: csvtoxlsx is not there or failed; it needs libxlsxwriter");
    return 0;
}
