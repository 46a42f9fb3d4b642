#include "exchange/imports/participantrow.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/fieldtext.h"
#include "domain/rules/personname.h"
#include "exchange/fieldvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

using domain::MunicipalityMatch;

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

int filledCells(const SourceRow &row)
{
    return int(std::count_if(
        row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

} // namespace

ParticipantRowReader::ParticipantRowReader(const domain::Programme &programme, const ColumnPlan &plan)
    : m_programme(programme), m_plan(plan), m_recognizer(programme)
{
    for (const domain::Role &role : programme.table<domain::Role>()) {
        m_roles.insert(base::fold(role.key), role.id);
        m_roles.insert(base::fold(role.name), role.id);
    }
    for (const ImportColumn &column : plan.columns)
        m_isRemark.push_back(
            isRemarkHeading(column.heading) || column.heading == listFieldIdentifier(ListField::Notes));
}

ParticipantRow ParticipantRowReader::read(const SourceRow &row)
{
    ParticipantRow result;
    m_listIsOver = m_listIsOver || isSectionTitle(row);
    if (m_listIsOver) {
        result.outcome = RowOutcome::Skipped;
        result.reasons = {QCoreApplication::translate("exchange", "Another section of the report.")};
        return result;
    }
    readEmail(row, result);
    if (isHeadingAgain(row)) {
        result.outcome = RowOutcome::Skipped;
        result.reasons = {QCoreApplication::translate("exchange", "The headings again.")};
        return result;
    }
    if (result.values.email.isEmpty() && isNoEntry(row)) {
        result.outcome = RowOutcome::Skipped;
        result.reasons = {QCoreApplication::translate("exchange", "No entry: a total or a remark.")};
        return result;
    }
    readName(row, result);
    readRole(row, result);
    readMunicipality(row, result);
    result.values.phone = oneLine(m_plan.text(row, ListField::Phone));
    result.values.office = oneLine(m_plan.text(row, ListField::Office));
    result.values.position = oneLine(m_plan.text(row, ListField::Position));
    readNotes(row, result);
    readChosen(row, result);
    const QString registered = m_plan.text(row, ListField::RegisteredOn);
    if (!registered.isEmpty())
        result.values.registeredOn = domain::parseDate(registered.left(10).section(u' ', 0, 0).section(u'T', 0, 0));
    if (result.values.familyName.isEmpty()) {
        result.outcome = RowOutcome::Rejected;
        result.reasons.prepend(QCoreApplication::translate("exchange", "The name is missing."));
    } else if (const auto writable = domain::check(m_programme, result.values); !writable) {
        result.outcome = RowOutcome::Rejected;
        result.reasons.prepend(writable.error().message);
    }
    readStatus(row, result);
    return result;
}

void ParticipantRowReader::readName(const SourceRow &row, ParticipantRow &result) const
{
    const QString given = m_plan.text(row, ListField::GivenName);
    const QString family = m_plan.text(row, ListField::FamilyName);
    const QString title = oneLine(m_plan.text(row, ListField::AcademicTitle));
    domain::PersonName name;
    if (given.isEmpty() && family.isEmpty()) {
        name = domain::parsePersonName(m_plan.text(row, ListField::FullName));
        if (!title.isEmpty() && name.academicTitle.isEmpty())
            name.academicTitle = title;
    } else {
        name = domain::personNameFromParts(
            title, oneLine(given), oneLine(family), m_plan.text(row, ListField::NameSuffix));
    }
    if (name.familyName.isEmpty() && !name.givenName.isEmpty())
        std::swap(name.familyName, name.givenName);
    const QString prefix = oneLine(m_plan.text(row, ListField::NamePrefix));
    const auto salutation = domain::salutationFromWord(m_plan.text(row, ListField::Salutation));
    domain::Participant &person = result.values;
    person.salutation = salutation == domain::Salutation::None ? name.salutation : salutation;
    person.academicTitle = name.academicTitle;
    person.givenName = name.givenName;
    person.namePrefix = prefix.isEmpty() ? name.namePrefix : prefix;
    person.familyName = name.familyName;
    person.nameSuffix = name.nameSuffix;
    if (!name.remainder.isEmpty())
        result.reasons.append(QCoreApplication::translate("exchange", "“%1” stood beside the name and was left out.")
                                  .arg(name.remainder));
}

void ParticipantRowReader::readEmail(const SourceRow &row, ParticipantRow &result) const
{
    QString invalid;
    for (const int column : m_plan.columnsOf[size_t(ListField::Email)]) {
        const QString cell = unescapedCell(row.cell(column));
        const EmailValue value = emailValue(cell);
        if (value.state == EmailValue::State::Valid) {
            result.values.email = value.address;
            if (!value.others.isEmpty())
                result.reasons.append(QCoreApplication::translate(
                    "exchange", "The first of several e-mail addresses was taken; the others are: %1.")
                                          .arg(value.others));
            return;
        }
        if (value.state == EmailValue::State::Invalid && invalid.isEmpty())
            invalid = oneLine(base::cleaned(cell)).left(100);
    }
    if (!invalid.isEmpty())
        result.reasons.append(
            QCoreApplication::translate("exchange", "“%1” is no e-mail address; the address stays empty.")
                .arg(invalid));
}

void ParticipantRowReader::readRole(const SourceRow &row, ParticipantRow &result) const
{
    const QString text = oneLine(m_plan.text(row, ListField::Role));
    if (text.isEmpty())
        return;
    result.values.role = m_roles.value(base::fold(text));
    if (!result.values.role.isValid())
        result.values.role = m_roles.value(roleKeyFromWords(text));
    if (!result.values.role.isValid())
        result.reasons.append(
            QCoreApplication::translate("exchange", "The role “%1” is not known.").arg(text.left(100)));
}

void ParticipantRowReader::readStatus(const SourceRow &row, ParticipantRow &result) const
{
    const QString text = oneLine(m_plan.text(row, ListField::Status));
    if (text.isEmpty())
        return;
    switch (listedStatus(text)) {
    case ListedStatus::Registered: return;
    case ListedStatus::Waiting: result.values.state = domain::ParticipantState::Waiting; return;
    case ListedStatus::Unknown:
        result.reasons.append(
            QCoreApplication::translate("exchange", "The status “%1” is not known.").arg(text.left(100)));
        return;
    case ListedStatus::Pending:
    case ListedStatus::Cancelled:
    case ListedStatus::Declined:
        result.outcome = RowOutcome::Skipped;
        result.reasons.prepend(
            QCoreApplication::translate("exchange", "Not registered: the status is “%1”.").arg(text.left(100)));
        return;
    }
}

void ParticipantRowReader::readMunicipality(const SourceRow &row, ParticipantRow &result)
{
    const QString written = oneLine(m_plan.text(row, ListField::Municipality));
    const QString key = m_plan.text(row, ListField::Ags);
    const QString text = key.isEmpty() ? written : key;
    result.values.organisation = written;
    if (text.isEmpty()) {
        if (m_plan.has(ListField::Municipality))
            result.reasons.append(QCoreApplication::translate("exchange", "The municipality is missing."));
        return;
    }
    const domain::Role *role = m_programme.find(result.values.role);
    const domain::MunicipalityHints hints{m_plan.text(row, ListField::PostalCode),
        oneLine(m_plan.text(row, ListField::County)), role && role->key == u"county_coordinator"};
    const QString memory =
        QStringList{text, hints.postalCode, hints.county, hints.countyMeant ? QStringLiteral("1") : QString()}.join(
            u'\x1F');
    auto known = m_recognised.constFind(memory);
    if (known == m_recognised.cend())
        known = m_recognised.insert(memory, m_recognizer.recognise(text, hints));
    result.municipality = *known;
    result.values.municipality = known->certain();
    if (const QString reason = municipalityReason(text.left(100), *known); !reason.isEmpty())
        result.reasons.append(reason);
}

QString ParticipantRowReader::municipalityReason(
    const QString &text, const domain::MunicipalityRecognition &found) const
{
    QStringList labels;
    for (const domain::MunicipalityId id : found.candidates) {
        const domain::Municipality &municipality = *m_programme.find(id);
        labels.append(municipality.ags.isEmpty() ? municipality.name
                                                 : QStringLiteral("%1 (%2)").arg(municipality.name, municipality.ags));
    }
    const QString list = labels.join(QLatin1StringView(", "));
    switch (found.match) {
    case MunicipalityMatch::Exact:
    case MunicipalityMatch::Normalized: return {};
    case MunicipalityMatch::Fuzzy:
        return QCoreApplication::translate(
            "exchange", "“%1” is not in the register of municipalities; similar are: %2. The municipality stays empty.")
            .arg(text, list);
    case MunicipalityMatch::Ambiguous:
        return QCoreApplication::translate(
            "exchange", "“%1” can mean several municipalities: %2. The municipality stays empty.")
            .arg(text, list);
    case MunicipalityMatch::None: break;
    }
    return QCoreApplication::translate(
        "exchange", "“%1” is not in the register of municipalities. The municipality stays empty.")
        .arg(text);
}

void ParticipantRowReader::readNotes(const SourceRow &row, ParticipantRow &result) const
{
    QStringList notes;
    for (const int column : m_plan.columnsOf[size_t(ListField::Notes)]) {
        const QString text = base::cleaned(unescapedCell(row.cell(column)));
        if (text.isEmpty())
            continue;
        notes.append(m_isRemark[size_t(column)]
                ? text
                : QStringLiteral("%1: %2").arg(m_plan.columns[size_t(column)].heading, text));
    }
    result.values.notes = notes.join(u'\n');
}

void ParticipantRowReader::readChosen(const SourceRow &row, ParticipantRow &result) const
{
    const domain::RecordInfo &info = domain::recordInfo<domain::Participant>();
    for (const ColumnPlan::Mapped &mapped : m_plan.mapped) {
        const QString text = base::cleaned(unescapedCell(row.cell(mapped.column)));
        if (text.isEmpty())
            continue;
        const domain::FieldInfo *field = info.field(mapped.field);
        const auto value = domain::parseText(m_programme, *field, text);
        if (value && field->set(&result.values, *value))
            result.chosenValues.append({mapped.field, *value});
        else
            result.reasons.append(value ? QCoreApplication::translate("exchange", "“%1” does not fit “%2”.")
                                              .arg(text.left(100), field->heading())
                                        : value.error().message);
    }
}

bool ParticipantRowReader::isHeadingAgain(const SourceRow &row) const
{
    int same = 0;
    for (const ImportColumn &column : m_plan.columns) {
        if (!column.field.isEmpty() && column.index < row.cells.size()
            && QStringView(row.cells[column.index]).trimmed() == column.heading)
            ++same;
    }
    return same >= 2;
}

/// "3. In-Meeting Activities": reports have several tables, each below a numbered title.
bool ParticipantRowReader::isSectionTitle(const SourceRow &row)
{
    if (filledCells(row) != 1)
        return false;
    const QString text = row.cells.join(QString()).trimmed();
    return text.size() > 3 && text[0].isDigit() && text[1] == u'.' && text[2] == u' ';
}

bool ParticipantRowReader::isNoEntry(const SourceRow &row) const
{
    const int filled = filledCells(row);
    if (filled > 3 || m_plan.columns.size() < 3)
        return false;
    const auto first =
        std::find_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (first == row.cells.end())
        return false;
    const QString text = base::fold(base::cleaned(*first));
    for (const QLatin1StringView word : {QLatin1StringView("summe"), QLatin1StringView("gesamt"),
             QLatin1StringView("insgesamt"), QLatin1StringView("total"), QLatin1StringView("anzahl"),
             QLatin1StringView("legende"), QLatin1StringView("stand")}) {
        if (text == word || (text.startsWith(word) && !text[word.size()].isLetter()))
            return true;
    }
    return filled == 1 && (text.startsWith(u'*') || text.contains(u'=') || text.endsWith(u':') || text.count(u' ') > 5);
}

} // namespace exchange
