#include "exchange/imports/participantimport.h"

#include "domain/draft.h"
#include "domain/fieldtext.h"
#include "exchange/imports/columnplan.h"
#include "exchange/imports/listtables.h"
#include "exchange/imports/participantrow.h"
#include "exchange/imports/personcomparison.h"
#include "exchange/imports/remarkrows.h"
#include "exchange/imports/rowstatus.h"

#include <QCoreApplication>
#include <QSet>

namespace exchange {

namespace {

using domain::Participant;
using domain::ParticipantId;

constexpr int rowsBetweenProgress = 500;

/// A field as the preview shows it.
struct ShownField
{
    const domain::FieldInfo *info;
    QString name;
    bool always; ///< also when the row says nothing about it
};

std::vector<ShownField> shownFields()
{
    static const QSet<QString> always{QStringLiteral("academic_title"), QStringLiteral("given_name"),
        QStringLiteral("name_prefix"), QStringLiteral("family_name"), QStringLiteral("name_suffix"),
        QStringLiteral("email"), QStringLiteral("municipality"), QStringLiteral("organisation"), QStringLiteral("role"),
        QStringLiteral("state")};
    std::vector<ShownField> fields;
    for (const domain::FieldInfo &field : domain::recordInfo<Participant>().fields)
        fields.push_back({&field, field.name, always.contains(field.name)});
    return fields;
}

QMap<QString, QString> valueTexts(const domain::Programme &programme, const Participant &person)
{
    static const std::vector<ShownField> fields = shownFields();
    static const Participant empty;
    QMap<QString, QString> texts;
    for (const ShownField &field : fields) {
        if (!field.info->equal(&person, &empty))
            texts.insert(field.name, domain::exchangeText(programme, *field.info, field.info->get(&person)));
        else if (field.always)
            texts.insert(field.name,
                field.info->kind == domain::FieldKind::Enumeration
                    ? domain::exchangeText(programme, *field.info, field.info->get(&person))
                    : QString());
    }
    return texts;
}

ImportMunicipality shownMunicipality(const domain::Programme &programme, const domain::MunicipalityRecognition &found)
{
    ImportMunicipality shown;
    shown.match = found.match;
    if (const domain::Municipality *municipality = programme.find(found.municipality))
        shown.ags = municipality->ags;
    for (const domain::MunicipalityId id : found.candidates) {
        if (const QString ags = programme.find(id)->ags; !ags.isEmpty())
            shown.candidates.append(ags);
    }
    return shown;
}

ImportPreview emptyPreview(const SourceTable &table, const ColumnPlan &plan)
{
    ImportPreview preview;
    preview.source = table.source;
    preview.encoding = table.encoding;
    preview.delimiter = table.delimiter;
    preview.sheet = table.sheet;
    preview.headerRow = plan.header.last < 0 ? 0 : table.rows[size_t(plan.header.last)].number;
    preview.columns = plan.columns;
    preview.notes = table.notes;
    return preview;
}

/// Reads the rows one after the other and lets them be compared.
class ParticipantPreview
{
public:
    ParticipantPreview(const domain::Programme &programme, const ParticipantImportOptions &options,
        const domain::MunicipalityRecognizer &recognizer, ParticipantImport &result)
        : m_programme(programme), m_options(options), m_reader(programme, recognizer), m_comparison(programme, result),
          m_result(result)
    {
    }

    [[nodiscard]] base::Result<> run(const SourceTable &table, ListTables &tables);

private:
    void takeTitles(const SourceTable &table, const ListTables &tables);
    [[nodiscard]] bool isGroupTitle(const SourceRow &source, const ListTables &tables);
    void add(const SourceRow &source, ListTables &tables);
    void append(ImportRow row, ParticipantImport::Wanted wanted);
    void skip(const SourceRow &source, const QString &reason);

    const domain::Programme &m_programme;
    const ParticipantImportOptions &m_options;
    ParticipantRowReader m_reader;
    PersonComparison m_comparison;
    ParticipantImport &m_result;
    int m_table = 0;
};

void ParticipantPreview::append(ImportRow row, ParticipantImport::Wanted wanted)
{
    row.table = m_table;
    m_result.preview.rows.push_back(std::move(row));
    m_result.wanted.push_back(std::move(wanted));
}

void ParticipantPreview::skip(const SourceRow &source, const QString &reason)
{
    ImportRow row;
    row.row = source.number;
    row.reasons = {reason};
    row.cells = source.cells;
    row.values = valueTexts(m_programme, {});
    append(std::move(row), {});
}

/// What stands above the list and on its sheet's tab may name a role or a county.
void ParticipantPreview::takeTitles(const SourceTable &table, const ListTables &tables)
{
    m_reader.setGroupRole(m_reader.groupRole(table.sheet));
    m_reader.setGroupCounty(table.sheet);
    m_reader.setListStatus(table.sheet);
    for (int row = 0; row < tables.plan().header.first; ++row) {
        m_reader.setGroupCounty(titleText(table.rows[size_t(row)]));
        m_reader.setListStatus(titleText(table.rows[size_t(row)]));
    }
}

/// Takes "Führungskräfte" or "Landkreis Calw" above a group of people; false when the row is no such title.
bool ParticipantPreview::isGroupTitle(const SourceRow &source, const ListTables &tables)
{
    const QString title = tables.plan().columns.size() < 2 ? QString() : titleText(source);
    if (title.isEmpty())
        return false;
    if (const domain::RoleId role = m_reader.groupRole(title); role.isValid()) {
        m_reader.setGroupRole(role);
        skip(source,
            QCoreApplication::translate("exchange", "A heading: the people below have the role “%1”.")
                .arg(m_programme.find(role)->name));
        return true;
    }
    if (saysStatus(title)) {
        m_reader.setGroupStatus(title);
        skip(source, QCoreApplication::translate("exchange", "A heading: the people below have the status “%1”.").arg(title));
        return true;
    }
    if (tables.plan().columns.size() < 3 || !m_reader.groupPlace(title).isValid())
        return false;
    m_reader.setGroupPlace(title);
    skip(source, QCoreApplication::translate("exchange", "A heading: the people below come from “%1”.").arg(title));
    return true;
}

void ParticipantPreview::add(const SourceRow &source, ListTables &tables)
{
    if (isGroupTitle(source, tables))
        return;
    const RowDecision decision = m_options.decisions.value(source.number);
    ParticipantRow read = m_reader.read(source, decision.values, decision.municipality);
    ImportRow row;
    row.row = source.number;
    row.outcome = read.outcome;
    row.reasons = std::move(read.reasons);
    row.cells = source.cells;
    row.values = valueTexts(m_programme, read.values);
    if (tables.plan().has(ListField::Municipality) || tables.plan().has(ListField::Ags) || !read.municipality.candidates.isEmpty())
        row.municipality = shownMunicipality(m_programme, read.municipality);
    append(std::move(row), {std::move(read.values), std::move(read.chosenValues), read.leaves, false});
    if (read.outcome != RowOutcome::New && beginsOtherGroup(titleText(source)))
        m_reader.setGroupRole({});
    if (read.outcome == RowOutcome::New)
        m_comparison.decide(m_result.preview.rows.size() - 1);
}

base::Result<> ParticipantPreview::run(const SourceTable &table, ListTables &tables)
{
    m_reader.setPlan(tables.plan());
    takeTitles(table, tables);
    for (size_t i = size_t(tables.plan().header.firstDataRow()); i < table.rows.size(); ++i) {
        if (m_options.progress && i % rowsBetweenProgress == 0 && !m_options.progress(int(i), int(table.rows.size())))
            return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("exchange", "Reading the list was stopped."));
        const SourceRow &source = table.rows[i];
        if (source.isBlank())
            continue;
        switch (tables.look(int(i))) {
        case ListTables::Row::Entry: add(source, tables); break;
        case ListTables::Row::Title:
            if (!isGroupTitle(source, tables))
                skip(source, QCoreApplication::translate("exchange", "The title of another table."));
            break;
        case ListTables::Row::HeadingsAgain:
            skip(source, QCoreApplication::translate("exchange", "The headings again."));
            break;
        case ListTables::Row::NewHeadings:
            m_result.preview.furtherColumns.push_back(tables.plan().columns);
            ++m_table;
            m_reader.setPlan(tables.plan());
            skip(source, QCoreApplication::translate("exchange", "The headings of another table."));
            break;
        case ListTables::Row::OtherSection:
            skip(source, QCoreApplication::translate("exchange", "Another section of the report."));
            break;
        }
    }
    m_comparison.settle();
    return {};
}

/// The person that a row becomes when nobody like it is there.
Participant newPerson(const ParticipantImport::Wanted &wanted)
{
    Participant person = wanted.values;
    person.id = {};
    return person;
}

RowDecision::Action actionFor(const ImportRow &row, const RowDecision &decision)
{
    if (decision.action != RowDecision::Action::AsProposed)
        return decision.action;
    switch (row.outcome) {
    case RowOutcome::New: return RowDecision::Action::Add;
    case RowOutcome::Changed: return RowDecision::Action::Update;
    default: return RowDecision::Action::Skip;
    }
}

/// An address that an update replaces stays known, so that older lists still mean the same person.
void keepReplaced(domain::Draft &draft, const Participant &before, const Participant &after)
{
    if (before.email.isEmpty() || before.email.toLower() == after.email.toLower())
        return;
    domain::Alias alias;
    alias.participant = before.id;
    alias.name = domain::fullName(before);
    alias.email = before.email.toLower();
    draft.add(alias);
}

void addPerson(domain::Draft &draft, const ImportRow &row, const ParticipantImport::Wanted &wanted)
{
    const ParticipantId id = draft.add(newPerson(wanted));
    const ParticipantId alike{row.record};
    if (row.outcome != RowOutcome::Conflict || !draft.programme().find(alike))
        return;
    draft.add(domain::DistinctPair{{}, alike, id});
}

base::Result<> expectRows(const ImportPreview &preview, const QHash<int, RowDecision> &decisions)
{
    QSet<int> rows;
    for (const ImportRow &row : preview.rows)
        rows.insert(row.row);
    for (auto decision = decisions.cbegin(); decision != decisions.cend(); ++decision) {
        if (!rows.contains(decision.key()))
            return base::fail(base::ErrorCode::InputRefused,
                QCoreApplication::translate("exchange", "%1 has no entry in row %2, so nothing can be decided about it.")
                    .arg(preview.source)
                    .arg(decision.key()));
    }
    return {};
}

} // namespace

base::Result<ParticipantImport> previewParticipants(
    const domain::Programme &programme, const SourceTable &table, const ParticipantImportOptions &options)
{
    const domain::MunicipalityRecognizer recognizer(programme);
    const ColumnChoices choices{options.fieldOfHeading, options.learned};
    auto plan = planList(table, options.headerRow, choices, recognizer);
    if (!plan)
        return plan.failure();
    ParticipantImport result;
    result.preview = emptyPreview(table, *plan);
    result.preview.rows.reserve(table.rows.size());
    result.wanted.reserve(table.rows.size());
    ListTables tables(table, std::move(*plan), choices, recognizer);
    if (const auto done = ParticipantPreview(programme, options, recognizer, result).run(table, tables); !done)
        return done.failure();
    return result;
}

int importedRows(const ImportPreview &preview, const QHash<int, RowDecision> &decisions)
{
    return int(std::count_if(preview.rows.begin(), preview.rows.end(), [&](const ImportRow &row) {
        return actionFor(row, decisions.value(row.row)) != RowDecision::Action::Skip;
    }));
}

base::Result<domain::ChangeSet> importParticipants(const domain::Programme &programme,
    const ParticipantImport &import, const QHash<int, RowDecision> &decisions, const ImportMemory &memory)
{
    if (const auto known = expectRows(import.preview, decisions); !known)
        return known.failure();
    domain::Draft draft(
        programme, QCoreApplication::translate("exchange", "Import participants from %1").arg(import.preview.source));
    for (size_t i = 0; i < import.preview.rows.size(); ++i) {
        const ImportRow &row = import.preview.rows[i];
        const RowDecision decision = decisions.value(row.row);
        ParticipantImport::Wanted wanted = import.wanted[i];
        if (decision.municipality.isValid())
            wanted.values.municipality = decision.municipality;
        const RowDecision::Action action = actionFor(row, decision);
        if (action == RowDecision::Action::Add)
            addPerson(draft, row, wanted);
        if (action != RowDecision::Action::Update)
            continue;
        const ParticipantId id = decision.participant.isValid() ? decision.participant : ParticipantId{row.record};
        const Participant *person = draft.programme().find(id);
        if (!person)
            return base::fail(base::ErrorCode::InputRefused,
                QCoreApplication::translate("exchange", "Row %1 is to update a participant that does not exist.")
                    .arg(row.row));
        const Participant before = *person;
        const Participant after = merged(before, wanted);
        draft.update(after);
        keepReplaced(draft, before, after);
    }
    if (draft.isEmpty())
        return draft.take();
    QStringList headings;
    for (const ImportColumn &column : import.preview.columns)
        headings.append(column.heading);
    remember(draft, memory, headings, import.preview.source);
    return draft.take();
}

} // namespace exchange
