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
    const auto chosen = fieldsOf(info, fields);
    TextTable table;
    for (const FieldInfo *field : chosen)
        table.headings.append(style == TableStyle::People ? field->heading() : QString(field->name));
    table.rows.reserve(size_t(ids.size()));
    for (const qint64 id : ids) {
        const void *record = info.find(programme, id);
        if (!record)
            continue;
        QStringList cells;
        for (const FieldInfo *field : chosen) {
            cells.append(style == TableStyle::People ? cellText(programme, *field, record, locale)
                                                     : domain::exchangeText(programme, *field, field->get(record)));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
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

TextTable attendanceTable(
    const domain::Programme &programme, const QList<domain::SessionId> &sessions, const QLocale &locale)
{
    const auto heading = []<class R>(const domain::RecordInfo &info, R field) { return info.field(field)->heading(); };
    const domain::RecordInfo &person = domain::recordInfo<Participant>();
    const domain::RecordInfo &enrolled = domain::recordInfo<Enrolment>();
    TextTable table;
    table.headings = {domain::recordInfo<domain::Session>().singular(), QCoreApplication::translate("exchange", "Date"),
        heading(person, u"academic_title"), heading(person, u"given_name"), heading(person, u"family_name"),
        heading(person, u"municipality"), heading(person, u"role"), heading(enrolled, u"state"),
        heading(enrolled, u"attendance"), heading(enrolled, u"minutes")};
    const auto wanted = places(sessions);
    for (const qint64 id : enrolmentsInOrder(programme)) {
        const Enrolment &enrolment = *programme.find(domain::EnrolmentId{id});
        const Participant *participant = programme.find(enrolment.participant);
        const domain::Session *session = programme.find(enrolment.session);
        if (!participant || !session || !wanted.contains(enrolment.session))
            continue;
        table.rows.push_back({session->title, dateCell(session->startsAt.date(), locale), participant->academicTitle,
            participant->givenName, domain::surname(*participant),
            domain::referenceLabel(
                programme, domain::RecordTraits<domain::Municipality>::table, participant->municipality.value),
            domain::referenceLabel(programme, domain::RecordTraits<domain::Role>::table, participant->role.value),
            domain::enumLabel(enrolment.state), domain::enumLabel(enrolment.attendance),
            enrolment.minutes ? QString::number(*enrolment.minutes) : QString()});
    }
    return table;
}

} // namespace exchange
