#include "exchange/writers/tableexport.h"

#include "base/text.h"
#include "domain/fieldtext.h"
#include "domain/json.h"
#include "exchange/writers/celltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

using domain::Enrolment;
using domain::FieldInfo;
using domain::Participant;

std::vector<const FieldInfo *> fieldsOf(const domain::RecordInfo &info, const QStringList &names)
{
    std::vector<const FieldInfo *> fields;
    for (const QString &name : names) {
        if (const FieldInfo *field = info.field(name))
            fields.push_back(field);
    }
    return fields;
}

template <class T>
QList<qint64> values(const QList<T> &ids)
{
    QList<qint64> result;
    result.reserve(ids.size());
    for (const T id : ids)
        result.append(id.value);
    return result;
}

/// Position of each id in its list.
template <class T>
QHash<T, qsizetype> places(const QList<T> &ids)
{
    QHash<T, qsizetype> result;
    for (qsizetype i = 0; i < ids.size(); ++i)
        result.insert(ids[i], i);
    return result;
}

QList<qint64> enrolmentsInOrder(const domain::Programme &programme)
{
    const auto sessionPlaces = places(domain::sessionsByTime(programme));
    const auto personPlaces = places(domain::participantsByName(programme));
    std::vector<const Enrolment *> rows;
    for (const Enrolment &enrolment : programme.table<Enrolment>())
        rows.push_back(&enrolment);
    std::sort(rows.begin(), rows.end(), [&](const Enrolment *one, const Enrolment *other) {
        return std::pair(sessionPlaces.value(one->session), personPlaces.value(one->participant))
            < std::pair(sessionPlaces.value(other->session), personPlaces.value(other->participant));
    });
    QList<qint64> ids;
    for (const Enrolment *row : rows)
        ids.append(row->id.value);
    return ids;
}

} // namespace

QStringList exportedFields(const domain::RecordInfo &info)
{
    QStringList names;
    for (const FieldInfo &field : info.fields) {
        if (!field.has(domain::Technical))
            names.append(field.name);
    }
    return names;
}

TextTable recordTable(const domain::Programme &programme, const domain::RecordInfo &info, const QList<qint64> &ids,
    const QStringList &fields, TableStyle style, const QLocale &locale)
{
    if (style == TableStyle::People)
        return textTable(recordSheet(programme, info, ids, fields), locale);
    const auto chosen = fieldsOf(info, fields);
    TextTable table;
    for (const FieldInfo *field : chosen)
        table.headings.append(field->name);
    table.rows.reserve(size_t(ids.size()));
    for (const qint64 id : ids) {
        const void *record = info.find(programme, id);
        if (!record)
            continue;
        QStringList cells;
        for (const FieldInfo *field : chosen)
            cells.append(domain::exchangeText(programme, *field, field->get(record)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Sheet recordSheet(const domain::Programme &programme, const domain::RecordInfo &info, const QList<qint64> &ids,
    const QStringList &fields)
{
    const auto chosen = fieldsOf(info, fields);
    Sheet sheet;
    sheet.title = info.heading();
    for (const FieldInfo *field : chosen)
        sheet.columns.push_back(columnOf(*field));
    sheet.rows.reserve(size_t(ids.size()));
    for (const qint64 id : ids) {
        const void *record = info.find(programme, id);
        if (!record)
            continue;
        std::vector<SheetCell> cells;
        cells.reserve(chosen.size());
        for (const FieldInfo *field : chosen)
            cells.push_back(typedCell(programme, *field, record));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

QJsonArray recordArray(const domain::Programme &programme, const domain::RecordInfo &info, const QList<qint64> &ids,
    const QStringList &fields)
{
    const auto chosen = fieldsOf(info, fields);
    QJsonArray array;
    for (const qint64 id : ids) {
        const void *record = info.find(programme, id);
        if (!record)
            continue;
        QJsonObject object{{QStringLiteral("id"), QString::number(id)}};
        for (const FieldInfo *field : chosen)
            object.insert(field->name, domain::toJson(*field, record, &programme));
        array.append(object);
    }
    return array;
}

QList<qint64> idsInOrder(const domain::Programme &programme, const domain::RecordInfo &info)
{
    if (info.table == QLatin1StringView(domain::RecordTraits<Participant>::table))
        return values(domain::participantsByName(programme));
    if (info.table == QLatin1StringView(domain::RecordTraits<domain::Session>::table))
        return values(domain::sessionsByTime(programme));
    if (info.table == QLatin1StringView(domain::RecordTraits<domain::Role>::table))
        return values(domain::rolesInOrder(programme));
    if (info.table == QLatin1StringView(domain::RecordTraits<Enrolment>::table))
        return enrolmentsInOrder(programme);
    struct Entry
    {
        QByteArray key;
        qint64 id;
    };
    std::vector<Entry> entries;
    for (const qint64 id : info.ids(programme))
        entries.push_back({base::phoneBookKey(info.label(info.find(programme, id))), id});
    std::sort(entries.begin(), entries.end(),
        [](const Entry &one, const Entry &other) { return std::tie(one.key, one.id) < std::tie(other.key, other.id); });
    QList<qint64> ids;
    for (const Entry &entry : entries)
        ids.append(entry.id);
    return ids;
}

namespace {

/// Columns of the lists of sessions and their people.
std::vector<SheetColumn> seatColumns(bool withAttendance)
{
    const domain::RecordInfo &person = domain::recordInfo<Participant>();
    const domain::RecordInfo &enrolled = domain::recordInfo<Enrolment>();
    std::vector<SheetColumn> columns{{domain::recordInfo<domain::Session>().singular()},
        {QCoreApplication::translate("exchange", "Date"), ColumnKind::Date}};
    for (const char16_t *name : {u"academic_title", u"given_name", u"family_name", u"municipality", u"role"})
        columns.push_back({person.field(name)->heading()});
    columns.push_back({enrolled.field(u"state")->heading()});
    if (withAttendance) {
        columns.push_back({enrolled.field(u"attendance")->heading()});
        columns.push_back({enrolled.field(u"minutes")->heading(), ColumnKind::Whole});
    }
    return columns;
}

std::vector<SheetCell> seatCells(const domain::Programme &programme, const Enrolment &enrolment,
    const Participant &participant, const domain::Session &session, bool withAttendance)
{
    std::vector<SheetCell> cells{session.title, session.startsAt.date(), participant.academicTitle,
        participant.givenName, domain::surname(participant),
        domain::referenceLabel(
            programme, domain::RecordTraits<domain::Municipality>::table, participant.municipality.value),
        domain::referenceLabel(programme, domain::RecordTraits<domain::Role>::table, participant.role.value),
        domain::enumLabel(enrolment.state)};
    if (withAttendance) {
        cells.push_back(domain::enumLabel(enrolment.attendance));
        cells.emplace_back();
        if (enrolment.minutes)
            cells.back() = qint64(*enrolment.minutes);
    }
    return cells;
}

Sheet seatSheet(const domain::Programme &programme, const QList<qint64> &enrolments, bool withAttendance)
{
    Sheet sheet;
    sheet.columns = seatColumns(withAttendance);
    sheet.rows.reserve(size_t(enrolments.size()));
    for (const qint64 id : enrolments) {
        const Enrolment &enrolment = *programme.find(domain::EnrolmentId{id});
        const Participant *participant = programme.find(enrolment.participant);
        const domain::Session *session = programme.find(enrolment.session);
        if (participant && session)
            sheet.rows.push_back(seatCells(programme, enrolment, *participant, *session, withAttendance));
    }
    return sheet;
}

QList<qint64> enrolmentsIn(const domain::Programme &programme, const QList<domain::SessionId> &sessions)
{
    const auto wanted = places(sessions);
    QList<qint64> ids = enrolmentsInOrder(programme);
    ids.removeIf([&](qint64 id) { return !wanted.contains(programme.find(domain::EnrolmentId{id})->session); });
    return ids;
}

} // namespace

Sheet attendanceSheet(const domain::Programme &programme, const QList<qint64> &enrolments)
{
    Sheet sheet = seatSheet(programme, enrolments, true);
    sheet.title = domain::recordInfo<Enrolment>().field(u"attendance")->heading();
    return sheet;
}

TextTable attendanceTable(
    const domain::Programme &programme, const QList<domain::SessionId> &sessions, const QLocale &locale)
{
    return textTable(attendanceSheet(programme, enrolmentsIn(programme, sessions)), locale);
}

Sheet enrolledSheet(const domain::Programme &programme, const QList<domain::SessionId> &sessions)
{
    using domain::EnrolmentState;
    QList<qint64> ids = enrolmentsIn(programme, sessions);
    ids.removeIf([&](qint64 id) {
        const EnrolmentState state = programme.find(domain::EnrolmentId{id})->state;
        return state == EnrolmentState::Declined || state == EnrolmentState::Cancelled;
    });
    Sheet sheet = seatSheet(programme, ids, false);
    sheet.title = domain::recordInfo<Participant>().heading();
    return sheet;
}

} // namespace exchange
