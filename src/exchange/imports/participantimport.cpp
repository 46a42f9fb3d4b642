#include "exchange/imports/participantimport.h"

#include "base/text.h"
#include "domain/draft.h"
#include "domain/fieldtext.h"
#include "exchange/imports/columnplan.h"
#include "exchange/imports/participantrow.h"

#include <QCoreApplication>
#include <QSet>

namespace exchange {

namespace {

using domain::Participant;
using domain::ParticipantId;

/// How names are compared: "Müller", "Mueller" and "Muller" are one, titles do not count.
QString nameKey(const Participant &person)
{
    return base::foldUmlauts(person.givenName) + u'\x1F'
        + base::foldUmlauts(domain::surname(person)).remove(u' ').remove(u'-');
}

/// Where somebody comes from: the municipality, else the text.
QString placeKey(const Participant &person)
{
    return person.municipality.isValid() ? QString::number(person.municipality.value) : base::fold(person.organisation);
}

QString addedLines(const QString &existing, const QString &more)
{
    QStringList lines = existing.isEmpty() ? QStringList() : existing.split(u'\n');
    for (const QString &line : more.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

/// The row's person with what `wanted` mentions written over it; what it does not mention stays.
Participant merged(Participant person, const ParticipantImport::Wanted &wanted)
{
    const Participant &values = wanted.values;
    const bool samePlace = values.municipality.isValid() && values.municipality == person.municipality;
    if (values.municipality.isValid())
        person.municipality = values.municipality;
    if (!values.organisation.isEmpty() && !samePlace)
        person.organisation = values.organisation;
    if (!person.nameConfirmed || nameKey(person) != nameKey(values)) {
        for (const auto name : {&Participant::academicTitle, &Participant::givenName, &Participant::namePrefix,
                 &Participant::familyName, &Participant::nameSuffix}) {
            if (!(values.*name).isEmpty())
                person.*name = values.*name;
        }
    }
    for (const auto text : {&Participant::email, &Participant::phone, &Participant::office, &Participant::position}) {
        if (!(values.*text).isEmpty())
            person.*text = values.*text;
    }
    if (values.salutation != domain::Salutation::None)
        person.salutation = values.salutation;
    if (values.role.isValid())
        person.role = values.role;
    if (!person.registeredOn.isValid())
        person.registeredOn = values.registeredOn;
    person.notes = addedLines(person.notes, values.notes);
    for (const auto &[field, value] : wanted.chosenValues)
        domain::recordInfo<Participant>().field(field)->set(&person, value);
    return person;
}

/// What a row is compared by.
struct RowKeys
{
    QString name;
    QString nameAndPlace;

    explicit RowKeys(const Participant &person) : name(nameKey(person)), nameAndPlace(name + u'\x1F' + placeKey(person))
    {
    }
};

/// A later row of the same person: the newer answer counts, remarks are kept together.
void unite(ParticipantImport::Wanted &first, const ParticipantImport::Wanted &later)
{
    const domain::ParticipantState state = later.values.state;
    first.values = merged(first.values, later);
    first.values.state = state;
    first.chosenValues += later.chosenValues;
}

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

QStringList differingFields(const Participant &one, const Participant &other)
{
    QStringList names;
    for (const domain::FieldInfo &field : domain::recordInfo<Participant>().fields) {
        if (!field.equal(&one, &other))
            names.append(field.name);
    }
    return names;
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

/// Compares the rows with the programme and with each other.
class Comparison
{
public:
    Comparison(const domain::Programme &programme, ParticipantImport &result);

    /// Decides row `index` of the result, which reads as New so far.
    void decide(size_t index);
    /// Once all rows are decided: which of the known persons change.
    void settle();

private:
    [[nodiscard]] bool decideByEmail(size_t index, const RowKeys &keys);
    void decideByName(size_t index, const RowKeys &keys);
    [[nodiscard]] bool repeatsRow(size_t index, const RowKeys &keys);
    void conflict(size_t index, ParticipantId candidate, const QString &reason);

    const domain::Programme &m_programme;
    ParticipantImport &m_result;
    QHash<QString, QList<ParticipantId>> m_byEmail;
    QHash<QString, QList<ParticipantId>> m_byName;
    QHash<QString, size_t> m_rowByEmail;
    QHash<QString, size_t> m_rowByName; ///< name and place
};

Comparison::Comparison(const domain::Programme &programme, ParticipantImport &result)
    : m_programme(programme), m_result(result)
{
    for (const Participant &person : programme.table<Participant>()) {
        if (!person.email.isEmpty())
            m_byEmail[person.email.toLower()].append(person.id);
        m_byName[nameKey(person)].append(person.id);
    }
}

void Comparison::conflict(size_t index, ParticipantId candidate, const QString &reason)
{
    ImportRow &row = m_result.preview.rows[index];
    row.outcome = RowOutcome::Conflict;
    row.record = candidate.value;
    row.reasons.prepend(reason);
}

bool Comparison::repeatsRow(size_t index, const RowKeys &keys)
{
    ImportRow &row = m_result.preview.rows[index];
    const Participant &person = m_result.wanted[index].values;
    if (const auto known = m_rowByEmail.constFind(person.email);
        !person.email.isEmpty() && known != m_rowByEmail.cend()) {
        const int first = m_result.preview.rows[*known].row;
        if (nameKey(m_result.wanted[*known].values) != keys.name) {
            conflict(index, {},
                QCoreApplication::translate("exchange", "Row %1 has the same e-mail address and another name.")
                    .arg(first));
            return true;
        }
        row.outcome = RowOutcome::Same;
        row.record = m_result.preview.rows[*known].record;
        row.reasons.prepend(QCoreApplication::translate(
            "exchange", "The same person as in row %1; where they differ, this newer row counts.")
                                .arg(first));
        unite(m_result.wanted[*known], m_result.wanted[index]);
        return true;
    }
    const auto known = m_rowByName.constFind(keys.nameAndPlace);
    if (known == m_rowByName.cend())
        return false;
    const int first = m_result.preview.rows[*known].row;
    const bool repeated = m_result.preview.rows[*known].cells == row.cells;
    if (!repeated) {
        conflict(index, ParticipantId{m_result.preview.rows[*known].record},
            QCoreApplication::translate("exchange", "Row %1 has the same name and municipality. Is it the same person?")
                .arg(first));
        return true;
    }
    row.outcome = RowOutcome::Same;
    row.record = m_result.preview.rows[*known].record;
    row.reasons.prepend(QCoreApplication::translate("exchange", "Row %1 again.").arg(first));
    return true;
}

bool Comparison::decideByEmail(size_t index, const RowKeys &keys)
{
    const Participant &person = m_result.wanted[index].values;
    const QList<ParticipantId> known = person.email.isEmpty() ? QList<ParticipantId>() : m_byEmail.value(person.email);
    if (known.isEmpty())
        return false;
    QList<ParticipantId> sameName;
    for (const ParticipantId id : known) {
        if (nameKey(*m_programme.find(id)) == keys.name)
            sameName.append(id);
    }
    if (sameName.size() == 1) {
        m_result.preview.rows[index].outcome = RowOutcome::Changed; // or Same, see settle()
        m_result.preview.rows[index].record = sameName.first().value;
        return true;
    }
    conflict(index, known.first(),
        QCoreApplication::translate("exchange", "“%1” has the same e-mail address. Is it the same person?")
            .arg(domain::fullName(*m_programme.find(known.first()))));
    return true;
}

void Comparison::decideByName(size_t index, const RowKeys &keys)
{
    for (const ParticipantId id : m_byName.value(keys.name)) {
        const Participant &known = *m_programme.find(id);
        if (RowKeys(known).nameAndPlace != keys.nameAndPlace)
            continue;
        if (merged(known, m_result.wanted[index]) == known) {
            m_result.preview.rows[index].outcome = RowOutcome::Same;
            m_result.preview.rows[index].record = id.value;
        } else {
            conflict(index, id,
                QCoreApplication::translate(
                    "exchange", "“%1” has the same name and municipality. Is it the same person?")
                    .arg(domain::fullName(known)));
        }
        return;
    }
}

void Comparison::decide(size_t index)
{
    const Participant &person = m_result.wanted[index].values;
    const RowKeys keys(person);
    if (repeatsRow(index, keys))
        return;
    if (!decideByEmail(index, keys))
        decideByName(index, keys);
    if (!person.email.isEmpty())
        m_rowByEmail.insert(person.email, index);
    if (!m_rowByName.contains(keys.nameAndPlace))
        m_rowByName.insert(keys.nameAndPlace, index);
}

void Comparison::settle()
{
    for (size_t index = 0; index < m_result.preview.rows.size(); ++index) {
        ImportRow &row = m_result.preview.rows[index];
        if (row.outcome != RowOutcome::Changed)
            continue;
        const Participant &known = *m_programme.find(ParticipantId{row.record});
        row.changedFields = differingFields(known, merged(known, m_result.wanted[index]));
        if (row.changedFields.isEmpty())
            row.outcome = RowOutcome::Same;
    }
}

ImportPreview emptyPreview(const SourceTable &table, const ColumnPlan &plan)
{
    ImportPreview preview;
    preview.source = table.source;
    preview.encoding = table.encoding;
    preview.delimiter = table.delimiter;
    preview.sheet = table.sheet;
    preview.headerRow = table.rows[size_t(plan.headerIndex)].number;
    preview.columns = plan.columns;
    return preview;
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

} // namespace

base::Result<ParticipantImport> previewParticipants(
    const domain::Programme &programme, const SourceTable &table, const ParticipantImportOptions &options)
{
    const auto plan = planColumns(table, options.fieldOfHeading);
    if (!plan)
        return plan.failure();
    ParticipantImport result;
    result.preview = emptyPreview(table, *plan);
    const size_t first = size_t(plan->headerIndex) + 1;
    result.preview.rows.reserve(table.rows.size() - first);
    result.wanted.reserve(table.rows.size() - first);

    ParticipantRowReader reader(programme, *plan);
    Comparison comparison(programme, result);
    const bool hasMunicipality = plan->has(ListField::Municipality) || plan->has(ListField::Ags);
    for (size_t i = first; i < table.rows.size(); ++i) {
        const SourceRow &source = table.rows[i];
        if (source.isBlank())
            continue;
        ParticipantRow read = reader.read(source);
        ImportRow row;
        row.row = source.number;
        row.outcome = read.outcome;
        row.reasons = std::move(read.reasons);
        row.cells = source.cells;
        row.values = valueTexts(programme, read.values);
        if (hasMunicipality)
            row.municipality = shownMunicipality(programme, read.municipality);
        result.preview.rows.push_back(std::move(row));
        result.wanted.push_back({std::move(read.values), std::move(read.chosenValues)});
        if (read.outcome == RowOutcome::New)
            comparison.decide(result.preview.rows.size() - 1);
    }
    comparison.settle();
    return result;
}

base::Result<domain::ChangeSet> importParticipants(
    const domain::Programme &programme, const ParticipantImport &import, const QHash<int, RowDecision> &decisions)
{
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
            draft.add(newPerson(wanted));
        if (action != RowDecision::Action::Update)
            continue;
        const ParticipantId id = decision.participant.isValid() ? decision.participant : ParticipantId{row.record};
        const Participant *person = draft.programme().find(id);
        if (!person)
            return base::fail(base::ErrorCode::InputRefused,
                QCoreApplication::translate("exchange", "Row %1 is to update a participant that does not exist.")
                    .arg(row.row));
        draft.update(merged(*person, wanted));
    }
    return draft.take();
}

} // namespace exchange
