#include "exchange/imports/daterows.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using domain::CoachId;
using domain::ParticipantId;
using domain::SchoolHoliday;
using domain::Session;
using domain::SessionId;
using domain::Unavailability;

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

void reject(ImportRow &result, const QString &reason)
{
    result.outcome = RowOutcome::Rejected;
    result.reasons.append(reason);
}

bool overlap(const SchoolHoliday &one, const SchoolHoliday &other)
{
    return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}

/// Each filled field of the record as files write it.
template <class R>
QMap<QString, QString> valuesOf(const domain::Programme &programme, const R &record)
{
    QMap<QString, QString> values;
    for (const domain::FieldInfo &field : domain::recordInfo<R>().fields) {
        if (const QString text = domain::exchangeText(programme, field, field.get(&record)); !text.isEmpty())
            values.insert(field.name, text);
    }
    return values;
}

} // namespace

DateRows::DateRows(domain::Draft &draft, const DatesColumns &columns) : m_draft(draft), m_columns(columns)
{
    const domain::Programme &programme = draft.programme();
    for (const domain::Alias &alias : programme.table<domain::Alias>())
        m_personOfEmail.insert(alias.email.toLower(), alias.participant);
    for (const domain::Participant &person : programme.table<domain::Participant>())
        m_personOfEmail.insert(person.email.toLower(), person.id);
    for (const domain::Coach &coach : programme.table<domain::Coach>())
        m_coachOfEmail.insert(coach.email.toLower(), coach.id);
    m_personOfEmail.remove(QString());
    m_coachOfEmail.remove(QString());
}

DateCells DateRows::cellsOf(const SourceRow &row) const
{
    return {m_columns.cell(row, DatesField::From), m_columns.cell(row, DatesField::To), m_columns.cell(row, DatesField::Day),
            m_columns.cell(row, DatesField::FromTime), m_columns.cell(row, DatesField::ToTime)};
}

ImportRow DateRows::take(const SourceRow &row)
{
    ImportRow result;
    result.row = row.number;
    result.cells = row.cells;
    switch (m_columns.kind) {
    case DatesKind::SchoolHolidays: takeSchoolHoliday(row, result); break;
    case DatesKind::Unavailability: takeUnavailability(row, result); break;
    case DatesKind::Sessions: takeSession(row, result); break;
    }
    return result;
}

template <class R>
void DateRows::put(R record, ImportRow &result)
{
    if (const auto checked = domain::check(m_draft.programme(), record); !checked) {
        reject(result, checked.error().message);
        return;
    }
    result.values = valuesOf(m_draft.programme(), record);
    const R *existing = m_draft.programme().find(record.id);
    if (!existing) {
        result.outcome = RowOutcome::New;
        m_taken.insert(m_draft.add(record).value);
        return;
    }
    result.record = record.id.value;
    result.outcome = *existing == record ? RowOutcome::Same : RowOutcome::Changed;
    domain::forEachField<R>([&](const auto &field) {
        if (field.value(*existing) != field.value(record))
            result.changedFields.append(QString::fromLatin1(field.name));
    });
    m_taken.insert(record.id.value);
    m_draft.update(record);
}

// School holidays

void DateRows::takeSchoolHoliday(const SourceRow &row, ImportRow &result)
{
    const auto span = readDateSpan(cellsOf(row));
    if (!span)
        return reject(result, span.error().message);
    SchoolHoliday holiday{{}, m_columns.cell(row, DatesField::Name), span->first, span->last};
    if (holiday.name.isEmpty())
        return reject(result, QCoreApplication::translate("exchange", "The row has no name of the holidays."));
    for (const SchoolHoliday &known : m_draft.programme().table<SchoolHoliday>()) {
        if (base::fold(known.name) == base::fold(holiday.name) && overlap(known, holiday))
            holiday.id = known.id;
    }
    if (m_taken.contains(holiday.id.value)) {
        result.outcome = RowOutcome::Same;
        result.record = holiday.id.value;
        result.values = valuesOf(m_draft.programme(), holiday);
        result.reasons.append(QCoreApplication::translate("exchange", "A row above already has these holidays."));
        return;
    }
    put(holiday, result);
}

// Unavailable times

base::Result<ParticipantId> DateRows::personOf(const SourceRow &row) const
{
    const QString email = m_columns.cell(row, DatesField::Email).toLower();
    if (const ParticipantId known = m_personOfEmail.value(email); known.isValid())
        return known;
    const QString both = m_columns.cell(row, DatesField::GivenName) + u' ' + m_columns.cell(row, DatesField::FamilyName);
    QString name = m_columns.cell(row, DatesField::Person);
    if (name.isEmpty())
        name = base::cleaned(both);
    if (name.isEmpty())
        return email.isEmpty() ? refused(QCoreApplication::translate("exchange", "The row does not say who is meant."))
                               : refused(QCoreApplication::translate("exchange", "Nobody has the address “%1”.").arg(email.left(80)));
    QList<ParticipantId> found;
    for (const domain::Participant &person : m_draft.programme().table<domain::Participant>()) {
        const QString plain = QStringLiteral("%1 %2").arg(person.givenName, domain::surname(person));
        const QString wanted = base::fold(name);
        if (wanted == base::fold(plain) || wanted == base::fold(domain::fullName(person)) || wanted == base::fold(domain::listName(person)))
            found.append(person.id);
    }
    if (found.size() == 1)
        return found.front();
    return found.isEmpty() ? refused(QCoreApplication::translate("exchange", "There is nobody called “%1”. Please write the name as in the programme, or the e-mail address.").arg(name.left(80)))
                           : refused(QCoreApplication::translate("exchange", "Several people are called “%1”. Please add the e-mail address.").arg(name.left(80)));
}

base::Result<> DateRows::findWho(const SourceRow &row, Unavailability &span) const
{
    const QString coach = m_columns.cell(row, DatesField::Coach);
    const QString email = m_columns.cell(row, DatesField::Email).toLower();
    if (!coach.isEmpty()) {
        const auto found = domain::findReference(m_draft.programme(), "coach", coach);
        span.coach = m_coachOfEmail.value(coach.toLower(), CoachId{found.value_or(0)});
        return span.coach.isValid() ? base::Result<>() : base::Result<>(found.failure());
    }
    if (!m_personOfEmail.contains(email))
        span.coach = m_coachOfEmail.value(email);
    if (span.coach.isValid())
        return {};
    const auto person = personOf(row);
    if (!person)
        return person.failure();
    span.participant = *person;
    return {};
}

void DateRows::takeUnavailability(const SourceRow &row, ImportRow &result)
{
    const auto when = readDateSpan(cellsOf(row));
    if (!when)
        return reject(result, when.error().message);
    Unavailability span;
    span.startsAt = when->begins();
    span.endsAt = when->ends();
    span.note = m_columns.cell(row, DatesField::Note);
    if (const auto who = findWho(row, span); !who)
        return reject(result, who.error().message);
    for (const Unavailability &known : m_draft.programme().table<Unavailability>()) {
        const bool isTheirs = known.participant == span.participant && known.coach == span.coach;
        if (!isTheirs || known.startsAt > span.startsAt || known.endsAt < span.endsAt)
            continue;
        result.outcome = RowOutcome::Same;
        result.record = known.id.value;
        result.values = valuesOf(m_draft.programme(), span);
        return;
    }
    put(span, result);
}

// Sessions

base::Result<> DateRows::setPlan(const SourceRow &row, Session &session) const
{
    for (auto column = m_columns.columns.cbegin(); column != m_columns.columns.cend(); ++column) {
        const domain::FieldInfo *field = domain::recordInfo<Session>().field(recordFieldOf(DatesKind::Sessions, column.key()));
        const QString text = m_columns.cell(row, column.key());
        if (!field || text.isEmpty() || field->kind == domain::FieldKind::DateTime)
            continue;
        const auto value = domain::parseText(m_draft.programme(), *field, text);
        if (!value)
            return value.failure();
        if (!field->set(&session, *value))
            return refused(QCoreApplication::translate("exchange", "“%1” does not fit the field “%2”.").arg(text.left(60), field->heading()));
    }
    return {};
}

base::Result<> DateRows::setTimes(const SourceRow &row, Session &session) const
{
    const auto span = readDateSpan(cellsOf(row));
    if (!span)
        return span.failure();
    if (!span->from.isValid())
        return refused(QCoreApplication::translate("exchange", "The row does not say at what time the session begins."));
    session.startsAt = span->begins();
    session.endsAt = span->to.isValid() ? span->ends() : QDateTime();
    return {};
}

/// The session that the row means: of the same title, at the same time or the only one of it.
SessionId DateRows::existingSession(const Session &session) const
{
    QList<SessionId> sameTitle;
    for (const Session &known : m_draft.programme().table<Session>()) {
        if (base::fold(known.title) != base::fold(session.title))
            continue;
        if (known.startsAt == session.startsAt)
            return known.id;
        if (!m_taken.contains(known.id.value))
            sameTitle.append(known.id);
    }
    return sameTitle.size() == 1 ? sameTitle.front() : SessionId();
}

void DateRows::takeSession(const SourceRow &row, ImportRow &result)
{
    Session wanted;
    wanted.title = m_columns.cell(row, DatesField::Title);
    if (wanted.title.isEmpty())
        return reject(result, QCoreApplication::translate("exchange", "The row has no title of the session."));
    if (const auto set = setTimes(row, wanted); !set)
        return reject(result, set.error().message);
    const Session *existing = m_draft.programme().find(existingSession(wanted));
    Session session = existing ? *existing : wanted;
    if (existing && session.startsAt != wanted.startsAt && !wanted.endsAt.isValid() && session.endsAt.isValid())
        wanted.endsAt = wanted.startsAt.addSecs(session.startsAt.secsTo(session.endsAt));
    session.startsAt = wanted.startsAt;
    if (wanted.endsAt.isValid())
        session.endsAt = wanted.endsAt;
    if (const auto set = setPlan(row, session); !set)
        return reject(result, set.error().message);
    put(session, result);
}

} // namespace exchange
