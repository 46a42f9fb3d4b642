#include "exchange/imports/personcomparison.h"

#include "base/text.h"
#include "domain/recordinfo.h"
#include "domain/rules/officeaddress.h"
#include "domain/rules/personkey.h"
#include "domain/rules/personname.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using domain::Participant;
using domain::ParticipantId;

namespace {

QString addedLines(const QString &existing, const QString &more)
{
    QStringList lines = existing.isEmpty() ? QStringList() : existing.split(u'\n');
    for (const QString &line : more.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

void takeName(Participant &person, const Participant &values)
{
    if (person.nameConfirmed && domain::nameKey(person) == domain::nameKey(values))
        return;
    for (const auto name : {&Participant::academicTitle, &Participant::givenName, &Participant::namePrefix,
             &Participant::familyName, &Participant::nameSuffix}) {
        if (!(values.*name).isEmpty())
            person.*name = values.*name;
    }
}

/// A later row of the same person: the newer answer counts, remarks are kept together.
void unite(ParticipantImport::Wanted &first, const ParticipantImport::Wanted &later)
{
    const domain::ParticipantState state = later.values.state;
    first.values = merged(first.values, later);
    first.values.state = state;
    first.chosenValues += later.chosenValues;
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

/// The key of a name that is written whole.
QString keyOfName(const QString &written)
{
    const domain::PersonName name = domain::parsePersonName(written);
    Participant person;
    person.givenName = name.givenName;
    person.namePrefix = name.namePrefix;
    person.familyName = name.familyName;
    return domain::nameKey(person);
}

/// Whether two places can be one: equal, or one of them not known.
bool canBeSamePlace(const QString &one, const QString &other)
{
    return one == other || one.isEmpty() || other.isEmpty();
}

} // namespace

Participant merged(Participant person, const ParticipantImport::Wanted &wanted)
{
    if (wanted.leaves) {
        person.state = *wanted.leaves;
        return person;
    }
    const Participant &values = wanted.values;
    const bool samePlace = values.municipality.isValid() && values.municipality == person.municipality;
    if (values.municipality.isValid())
        person.municipality = values.municipality;
    if (!values.organisation.isEmpty() && !samePlace)
        person.organisation = values.organisation;
    if (!wanted.byAlias)
        takeName(person, values);
    if (!values.email.isEmpty() && (!wanted.byAlias || person.email.isEmpty()))
        person.email = values.email;
    for (const auto text : {&Participant::phone, &Participant::office, &Participant::position}) {
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
struct PersonComparison::Keys
{
    QString email;
    QString name;
    QString place;

    explicit Keys(const Participant &person)
        : email(person.email), name(domain::nameKey(person)), place(domain::placeKey(person))
    {
    }
    [[nodiscard]] QString nameAndPlace() const { return name + u'\x1F' + place; }
};

PersonComparison::PersonComparison(const domain::Programme &programme, ParticipantImport &result)
    : m_programme(programme), m_result(result)
{
    for (const Participant &person : programme.table<Participant>()) {
        if (!person.email.isEmpty())
            m_byEmail[person.email.toLower()].append(person.id);
        m_byName[domain::nameKey(person)].append(person.id);
    }
    for (const domain::Alias &alias : programme.table<domain::Alias>()) {
        if (!alias.email.isEmpty()) {
            m_aliasEmails[alias.participant].append(alias.email.toLower());
            m_byEmail[alias.email.toLower()].append(alias.participant);
        }
        if (!alias.name.isEmpty()) {
            const QString key = keyOfName(alias.name);
            m_aliasNames[alias.participant].append(key);
            m_byName[key].append(alias.participant);
        }
    }
}

void PersonComparison::conflict(size_t index, ParticipantId candidate, const QString &reason)
{
    ImportRow &row = m_result.preview.rows[index];
    row.outcome = RowOutcome::Conflict;
    row.record = candidate.value;
    row.reasons.prepend(reason);
}

void PersonComparison::take(size_t index, ParticipantId person)
{
    const Participant &known = *m_programme.find(person);
    ParticipantImport::Wanted &wanted = m_result.wanted[index];
    const bool otherAddress = !wanted.values.email.isEmpty() && wanted.values.email != known.email.toLower()
        && m_aliasEmails.value(person).contains(wanted.values.email);
    const QString name = domain::nameKey(wanted.values);
    const bool otherName = name != domain::nameKey(known) && m_aliasNames.value(person).contains(name);
    wanted.byAlias = otherAddress || otherName;
    m_result.preview.rows[index].outcome = RowOutcome::Changed; // or Same, see settle()
    m_result.preview.rows[index].record = person.value;
}

bool PersonComparison::isKnownAs(ParticipantId person, const Keys &keys) const
{
    return domain::nameKey(*m_programme.find(person)) == keys.name || m_aliasNames.value(person).contains(keys.name);
}

/// The row of the list that has the same address and name.
std::optional<size_t> PersonComparison::rowOfPerson(const Keys &keys) const
{
    for (const size_t row : m_rowsByEmail.value(keys.email)) {
        if (domain::nameKey(m_result.wanted[row].values) == keys.name)
            return row;
    }
    return std::nullopt;
}

bool PersonComparison::repeatsAddress(size_t index, const Keys &keys)
{
    if (keys.email.isEmpty() || !m_rowsByEmail.contains(keys.email))
        return false;
    ImportRow &row = m_result.preview.rows[index];
    const auto first = rowOfPerson(keys);
    if (!first && domain::isOfficeAddress(keys.email))
        return false;
    if (!first) {
        conflict(index, {},
            QCoreApplication::translate("exchange", "Row %1 has the same e-mail address and another name.")
                .arg(m_result.preview.rows[m_rowsByEmail.value(keys.email).first()].row));
        return true;
    }
    row.outcome = RowOutcome::Same;
    row.record = m_result.preview.rows[*first].record;
    row.reasons.prepend(QCoreApplication::translate(
        "exchange", "The same person as in row %1; where they differ, this newer row counts.")
                            .arg(m_result.preview.rows[*first].row));
    unite(m_result.wanted[*first], m_result.wanted[index]);
    return true;
}

bool PersonComparison::repeatsRow(size_t index, const Keys &keys)
{
    if (repeatsAddress(index, keys))
        return true;
    ImportRow &row = m_result.preview.rows[index];
    const auto known = m_rowByName.constFind(keys.nameAndPlace());
    if (known == m_rowByName.cend())
        return false;
    const ImportRow &first = m_result.preview.rows[*known];
    if (first.cells != row.cells) {
        // Who are two people in the programme are two in the list.
        const bool bothKnown = !keys.email.isEmpty() && m_byEmail.contains(keys.email)
            && m_byEmail.value(keys.email).first().value != first.record;
        if (bothKnown)
            return false;
        conflict(index, ParticipantId{first.record},
            QCoreApplication::translate("exchange", "Row %1 has the same name and municipality. Is it the same person?")
                .arg(first.row));
        if (!keys.email.isEmpty())
            m_rowsByEmail[keys.email].append(index);
        return true;
    }
    row.outcome = RowOutcome::Same;
    row.record = first.record;
    row.reasons.prepend(QCoreApplication::translate("exchange", "Row %1 again.").arg(first.row));
    return true;
}

bool PersonComparison::decideByEmail(size_t index, const Keys &keys)
{
    const QList<ParticipantId> known = keys.email.isEmpty() ? QList<ParticipantId>() : m_byEmail.value(keys.email);
    if (known.isEmpty())
        return false;
    QList<ParticipantId> sameName;
    for (const ParticipantId id : known) {
        if (isKnownAs(id, keys) && !sameName.contains(id))
            sameName.append(id);
    }
    if (sameName.size() == 1) {
        take(index, sameName.first());
        return true;
    }
    if (sameName.isEmpty() && domain::isOfficeAddress(keys.email))
        return false;
    conflict(index, known.first(),
        QCoreApplication::translate("exchange", "“%1” has the same e-mail address. Is it the same person?")
            .arg(domain::fullName(*m_programme.find(known.first()))));
    return true;
}

/// Whether somebody of this name can be the one of a row by place and address.
bool PersonComparison::canBe(const Participant &person, const Keys &keys)
{
    const QString place = domain::placeKey(person);
    const bool otherAddress = !keys.email.isEmpty() && !person.email.isEmpty();
    return canBeSamePlace(place, keys.place) && (!otherAddress || place == keys.place);
}

void PersonComparison::decideByName(size_t index, const Keys &keys)
{
    ParticipantId candidate;
    QString namesake;
    for (const ParticipantId id : m_byName.value(keys.name)) {
        const Participant &known = *m_programme.find(id);
        if (!canBe(known, keys)) {
            namesake = domain::fullName(known);
            continue;
        }
        if (domain::placeKey(known) == keys.place && merged(known, m_result.wanted[index]) == known) {
            m_result.preview.rows[index].outcome = RowOutcome::Same;
            m_result.preview.rows[index].record = id.value;
            return;
        }
        if (!candidate.isValid())
            candidate = id;
    }
    if (candidate.isValid()) {
        const Participant &known = *m_programme.find(candidate);
        conflict(index, candidate,
            (domain::placeKey(known) == keys.place
                    ? QCoreApplication::translate(
                        "exchange", "“%1” has the same name and municipality. Is it the same person?")
                    : QCoreApplication::translate("exchange", "“%1” has the same name. Is it the same person?"))
                .arg(domain::fullName(known)));
        m_namesakes.push_back(index);
    } else if (!namesake.isEmpty() && keys.place.isEmpty()) {
        m_result.preview.rows[index].reasons.append(
            QCoreApplication::translate("exchange", "“%1” has the same name and another e-mail address.").arg(namesake));
    }
}

void PersonComparison::decide(size_t index)
{
    const Keys keys(m_result.wanted[index].values);
    if (repeatsRow(index, keys))
        return;
    if (!decideByEmail(index, keys))
        decideByName(index, keys);
    if (!keys.email.isEmpty())
        m_rowsByEmail[keys.email].append(index);
    if (!m_rowByName.contains(keys.nameAndPlace()))
        m_rowByName.insert(keys.nameAndPlace(), index);
}

/// The person in the programme whom a row that cancels means beyond doubt.
ParticipantId PersonComparison::leaver(size_t index) const
{
    const Keys keys(m_result.wanted[index].values);
    const QList<ParticipantId> byEmail = keys.email.isEmpty() ? QList<ParticipantId>() : m_byEmail.value(keys.email);
    for (const ParticipantId id : byEmail) {
        if (isKnownAs(id, keys) || (keys.name.size() <= 1 && byEmail.size() == 1))
            return id;
    }
    QList<ParticipantId> found;
    for (const ParticipantId id : m_byName.value(keys.name)) {
        const Participant &known = *m_programme.find(id);
        const bool otherAddress = !keys.email.isEmpty() && !known.email.isEmpty();
        if (!keys.place.isEmpty() && domain::placeKey(known) == keys.place && !otherAddress)
            found.append(id);
    }
    return found.size() == 1 ? found.first() : ParticipantId{};
}

void PersonComparison::settleLeaver(size_t index, const QHash<qint64, int> &rowOfRecord)
{
    ImportRow &row = m_result.preview.rows[index];
    ParticipantImport::Wanted &wanted = m_result.wanted[index];
    const Keys keys(wanted.values);
    const auto registering = rowOfPerson(keys);
    const auto named = m_rowByName.constFind(keys.nameAndPlace());
    const Participant *known = m_programme.find(leaver(index));
    int other = known ? rowOfRecord.value(known->id.value) : 0;
    if (registering)
        other = m_result.preview.rows[*registering].row;
    else if (named != m_rowByName.cend())
        other = m_result.preview.rows[*named].row;
    if (other > 0)
        row.reasons.append(QCoreApplication::translate("exchange", "Row %1 registers the same person.").arg(other));
    if (other > 0 || !known) {
        wanted.leaves.reset();
        return;
    }
    row.record = known->id.value;
    const bool gone = known->state == domain::ParticipantState::Withdrawn || known->state == domain::ParticipantState::Declined;
    if (gone)
        wanted.leaves.reset();
    row.outcome = gone ? RowOutcome::Same : RowOutcome::Changed;
    row.values.insert(QStringLiteral("state"), QString::fromLatin1(domain::enumIdentifier(gone ? known->state : *wanted.leaves)));
}

/// Whom the list itself moves to another place is no namesake of the rows of the old place any more; else the same
/// list would say something else about them once it is imported.
void PersonComparison::releaseNamesakes()
{
    QSet<qint64> asked;
    for (const size_t index : m_namesakes)
        asked.insert(m_result.preview.rows[index].record);
    QHash<qint64, Participant> after;
    for (size_t index = 0; index < m_result.preview.rows.size() && !asked.isEmpty(); ++index) {
        const ImportRow &row = m_result.preview.rows[index];
        if (row.outcome == RowOutcome::Changed && asked.contains(row.record))
            after.insert(row.record, merged(*m_programme.find(ParticipantId{row.record}), m_result.wanted[index]));
    }
    for (const size_t index : m_namesakes) {
        const Keys keys(m_result.wanted[index].values);
        const QList<ParticipantId> alike = m_byName.value(keys.name);
        const bool waits = std::any_of(alike.begin(), alike.end(), [&](ParticipantId id) {
            const auto moved = after.constFind(id.value);
            return canBe(moved == after.cend() ? *m_programme.find(id) : *moved, keys);
        });
        ImportRow &row = m_result.preview.rows[index];
        if (waits || row.outcome != RowOutcome::Conflict)
            continue;
        row.outcome = RowOutcome::New;
        row.record = 0;
        row.reasons.removeFirst();
    }
}

void PersonComparison::settle()
{
    releaseNamesakes();
    QHash<qint64, int> rowOfRecord;
    for (const ImportRow &row : m_result.preview.rows) {
        if (row.record > 0)
            rowOfRecord.insert(row.record, row.row);
    }
    for (size_t index = 0; index < m_result.preview.rows.size(); ++index) {
        if (m_result.wanted[index].leaves)
            settleLeaver(index, rowOfRecord);
        ImportRow &row = m_result.preview.rows[index];
        if (row.outcome != RowOutcome::Changed)
            continue;
        const Participant &known = *m_programme.find(ParticipantId{row.record});
        row.changedFields = differingFields(known, merged(known, m_result.wanted[index]));
        if (row.changedFields.isEmpty())
            row.outcome = RowOutcome::Same;
    }
}

} // namespace exchange
