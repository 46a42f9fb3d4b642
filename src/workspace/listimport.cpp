#include "workspace/listimport.h"

#include "exchange/readers/listreader.h"
#include "exchange/readers/meetingreportreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace workspace {

namespace {

constexpr int mostSheetsTried = 12;

QString kindName(ListKind kind)
{
    switch (kind) {
    case ListKind::Participants:
        return QStringLiteral("participants");
    case ListKind::Register:
        return QStringLiteral("register");
    case ListKind::Attendance:
        return QStringLiteral("attendance");
    case ListKind::Dates:
        return QStringLiteral("dates");
    case ListKind::Interests:
        return QStringLiteral("interests");
    }
    return {};
}

/// What the recipe says where the person chose nothing.
ListImportOptions withRecipe(ListImportOptions options, const domain::ImportRecipe *recipe)
{
    if (!recipe)
        return options;
    if (options.encoding.isEmpty())
        options.encoding = recipe->encoding;
    if (options.delimiter.isNull() && !recipe->delimiter.isEmpty())
        options.delimiter = recipe->delimiter.front();
    if (options.sheet.isEmpty())
        options.sheet = recipe->sheet;
    return options;
}

exchange::ImportMemory memoryOf(const ListImportOptions &options)
{
    exchange::ImportMemory memory;
    memory.recipe = options.recipe;
    memory.kind = kindName(options.kind);
    memory.fieldOfHeading = options.fieldOfHeading;
    memory.encoding = options.encoding;
    memory.delimiter = options.delimiter.isNull() ? QString() : QString(options.delimiter);
    memory.sheet = options.sheet;
    return memory;
}

base::Result<PlannedImport> planParticipants(const domain::Programme &programme, exchange::SourceTable source,
    const ListImportOptions &options, const domain::ImportRecipe *recipe)
{
    exchange::ParticipantImportOptions reading;
    reading.fieldOfHeading = options.fieldOfHeading;
    reading.learned = exchange::learnedHeadings(programme, recipe);
    reading.headerRow = options.headerRow;
    reading.decisions = options.decisions;
    reading.progress = options.progress;
    auto import = exchange::previewParticipants(programme, source, reading);
    if (!import)
        return import.failure();
    auto changeSet = exchange::importParticipants(programme, *import, options.decisions, memoryOf(options));
    if (!changeSet)
        return changeSet.failure();
    return PlannedImport{std::move(source), std::move(import->preview), std::move(*changeSet), recipe ? recipe->name : QString()};
}

base::Result<PlannedImport> planAttendance(
    const domain::Programme &programme, exchange::SourceTable source, const ListImportOptions &options)
{
    auto import = exchange::previewAttendance(programme, source, {options.session, options.decisions, options.minPercent, options.progress});
    if (!import)
        return import.failure();
    PlannedImport planned;
    if (!options.previewOnly || import->session.isValid()) {
        auto changeSet = exchange::importAttendance(programme, *import);
        if (!changeSet)
            return changeSet.failure();
        planned.changeSet = std::move(*changeSet);
    } else {
        import->preview.notes.append(import->sessionProblem);
    }
    planned.source = std::move(source);
    planned.preview = std::move(import->preview);
    planned.session = import->session;
    planned.proposals = std::move(import->proposals);
    return planned;
}

base::Result<PlannedImport> planDates(const domain::Programme &programme, exchange::SourceTable source)
{
    auto import = exchange::importDates(programme, source);
    if (!import)
        return import.failure();
    PlannedImport planned{std::move(source), std::move(import->preview), std::move(import->changeSet)};
    planned.dates = import->kind;
    return planned;
}

base::Result<PlannedImport> planInterests(const domain::Programme &programme, exchange::SourceTable source)
{
    auto import = exchange::previewInterests(programme, source);
    if (!import)
        return import.failure();
    auto changeSet = exchange::importInterests(programme, *import);
    if (!changeSet)
        return changeSet.failure();
    PlannedImport planned{std::move(source), std::move(import->preview), std::move(*changeSet)};
    planned.leavesOut = import->leavesOut;
    return planned;
}

base::Result<PlannedImport> plan(
    const domain::Programme &programme, exchange::SourceTable source, const ListImportOptions &options)
{
    if (options.kind == ListKind::Register) {
        auto import = exchange::importRegister(programme, source);
        if (!import)
            return import.failure();
        return PlannedImport{std::move(source), std::move(import->preview), std::move(import->changeSet)};
    }
    if (options.kind == ListKind::Dates)
        return planDates(programme, std::move(source));
    if (options.kind == ListKind::Attendance)
        return planAttendance(programme, std::move(source), options);
    if (options.kind == ListKind::Interests)
        return planInterests(programme, std::move(source));
    const domain::ImportRecipe *recipe = options.recipe.isEmpty()
        ? exchange::recipeFor(programme, kindName(options.kind), source)
        : exchange::recipeNamed(programme, kindName(options.kind), options.recipe);
    return planParticipants(programme, std::move(source), options, recipe);
}

/// Number of the row that may hold headings in words that nobody knows.
int fullestRow(const exchange::SourceTable &table)
{
    constexpr size_t searchedRows = 20;
    int number = 0;
    int most = 1;
    for (size_t i = 0; i < std::min(table.rows.size(), searchedRows); ++i) {
        if (table.rows[i].filledCells() > most) {
            most = table.rows[i].filledCells();
            number = table.rows[i].number;
        }
    }
    return number;
}

base::Result<PlannedImport> planNotUnderstood(const domain::Programme &programme, exchange::SourceTable table,
    ListImportOptions options, base::Result<PlannedImport> refused)
{
    const int row = fullestRow(table);
    if (options.kind != ListKind::Participants || options.headerRow || row == 0)
        return refused;
    options.headerRow = row;
    auto planned = plan(programme, std::move(table), options);
    if (!planned)
        return refused;
    planned->isUnderstood = false;
    planned->preview.notes.prepend(refused.error().message);
    return planned;
}

} // namespace

QLatin1StringView plannedTable(ListKind kind, const PlannedImport &planned)
{
    if (kind == ListKind::Register)
        return QLatin1StringView("municipality");
    if (kind == ListKind::Dates)
        return exchange::datesTable(planned.dates.value_or(exchange::DatesKind::SchoolHolidays));
    return QLatin1StringView("participant");
}

bool isMeetingReport(const exchange::SourceTable &table)
{
    constexpr size_t mostRows = 5'000;
    return table.rows.size() <= mostRows && exchange::MeetingReportReader::read(table).has_value();
}

base::Result<exchange::SourceTable> readList(const ListSource &source, const ListImportOptions &options)
{
    const exchange::ListReader::Options reading{options.encoding, options.delimiter, options.sheet};
    if (source.path.isEmpty())
        return exchange::ListReader::read(source.content, source.name, reading);
    QFile file(source.path);
    if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "The list “%1” cannot be read.").arg(source.path), file.errorString());
    return exchange::ListReader::read(file, QFileInfo(source.path).fileName(), reading);
}

base::Result<PlannedImport> planImport(const domain::Programme &programme, const ListSource &source, const ListImportOptions &options)
{
    const ListImportOptions reading =
        withRecipe(options, exchange::recipeNamed(programme, kindName(options.kind), options.recipe));
    auto table = readList(source, reading);
    if (!table)
        return table.failure();
    const QStringList sheets = table->sheets;
    const QString first = table->sheet;
    auto planned = plan(programme, std::move(*table), options);
    if (planned || planned.error().code != base::ErrorCode::InputRefused)
        return planned;
    // The first sheet may be a cover or a legend.
    for (const QString &sheet : sheets.first(std::min<qsizetype>(sheets.size(), mostSheetsTried))) {
        if (sheet == first || !reading.sheet.isEmpty())
            continue;
        ListImportOptions other = reading;
        other.sheet = sheet;
        auto otherTable = readList(source, other);
        if (!otherTable)
            continue;
        if (auto found = plan(programme, std::move(*otherTable), options))
            return found;
    }
    if (!options.evenIfNotUnderstood)
        return planned;
    auto again = readList(source, reading);
    return again ? planNotUnderstood(programme, std::move(*again), options, std::move(planned)) : planned;
}

} // namespace workspace
