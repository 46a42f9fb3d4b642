#include "models/composedcolumns.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/rules/personname.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {

using namespace domain;

namespace {

template <class R>
const R &as(const RowView &row)
{
    return *static_cast<const R *>(row.record);
}

Column composed(const char *name, const QString &heading)
{
    Column column;
    column.name = QString::fromLatin1(name);
    column.heading = heading;
    return column;
}

Column *find(std::vector<Column> &columns, QLatin1StringView name)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

void hide(std::vector<Column> &columns, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        find(columns, QLatin1StringView(name))->hidden = true;
}

void need(std::vector<Column> &columns, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        find(columns, QLatin1StringView(name))->needed = true;
}

/// Makes a column show how many rows of R have the column's row as their `key` (0: none).
template <class R>
void countRows(Column &column, qint64 (*key)(const R &))
{
    column.dependsOn.append(QString::fromLatin1(RecordTraits<R>::table));
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    column.count = [key](const Programme &programme) {
        Counts counts;
        for (const R &row : programme.table<R>()) {
            if (const qint64 id = key(row))
                ++counts[id];
        }
        return counts;
    };
    column.recount = [key](Counts &counts, const ChangeSet &changeSet) {
        for (const RowChange<R> &change : changeSet.of<R>()) {
            if (change.before && key(*change.before))
                --counts[key(*change.before)];
            if (change.after && key(*change.after))
                ++counts[key(*change.after)];
        }
    };
}

/// A column that shows nothing but such a count.
template <class R, class Counted>
Column countColumn(const char *name, const QString &heading, qint64 (*key)(const Counted &))
{
    Column column = composed(name, heading);
    countRows<Counted>(column, key);
    const auto number = [](const RowView &row) { return row.counts.value(as<R>(row).id.value); };
    column.text = [number](const RowView &row) { return number(row) ? QLocale().toString(number(row)) : QString(); };
    column.sortKey = [number](const RowView &row) { return SortKey{false, double(number(row)), {}}; };
    column.value = [number](const RowView &row) { return QVariant(number(row)); };
    return column;
}

base::Result<FieldValues> parseListName(const RowView &, const QString &text)
{
    const PersonName name = parsePersonName(text);
    if (name.familyName.isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("models", "Please write a name, such as “Heide, Änne” or “Änne Heide”."));
    FieldValues values{{QStringLiteral("family_name"), name.familyName}, {QStringLiteral("name_prefix"), name.namePrefix}};
    // What was not typed stays: a surname alone corrects the surname.
    if (!name.givenName.isEmpty())
        values.append({QStringLiteral("given_name"), name.givenName});
    if (!name.academicTitle.isEmpty())
        values.append({QStringLiteral("academic_title"), name.academicTitle});
    if (!name.nameSuffix.isEmpty())
        values.append({QStringLiteral("name_suffix"), name.nameSuffix});
    return values;
}

Column nameColumn()
{
    Column column = composed("name", QCoreApplication::translate("models", "Name"));
    column.needed = true;
    column.text = [](const RowView &row) { return listName(as<Participant>(row)); };
    column.sortKey = [](const RowView &row) {
        return SortKey{as<Participant>(row).familyName.isEmpty(), 0, nameSortKey(as<Participant>(row))};
    };
    column.value = [](const RowView &row) { return QVariant(listName(as<Participant>(row))); };
    column.parse = parseListName;
    return column;
}

Column countyColumn()
{
    Column column = composed("county", QCoreApplication::translate("models", "County"));
    column.hidden = true;
    column.facet = true;
    column.dependsOn = {QString::fromLatin1(RecordTraits<Municipality>::table)};
    const auto county = [](const RowView &row) { return countyOf(row.programme, as<Participant>(row).municipality); };
    const auto name = [](const Programme &programme, MunicipalityId id) {
        const Municipality *municipality = programme.find(id);
        return municipality ? municipality->name : QString();
    };
    column.text = [county, name](const RowView &row) { return name(row.programme, county(row)); };
    column.sortKey = [text = column.text](const RowView &row) {
        const QString label = text(row);
        return SortKey{label.isEmpty(), 0, base::phoneBookKey(label)};
    };
    column.value = [county](const RowView &row) { return county(row).isValid() ? QVariant(county(row).value) : QVariant(); };
    column.valueText = [name](const Programme &programme, const QVariant &value) {
        return name(programme, MunicipalityId{value.toLongLong()});
    };
    return column;
}

Column timeColumn()
{
    Column column = composed("time", QCoreApplication::translate("models", "When"));
    column.needed = true;
    column.text = [](const RowView &row) {
        const Session &session = as<Session>(row);
        return base::dateTimeSpan(session.startsAt, session.endsAt, QLocale());
    };
    column.sortKey = [](const RowView &row) {
        const QDateTime &start = as<Session>(row).startsAt;
        return SortKey{!start.isValid(), start.isValid() ? double(start.toMSecsSinceEpoch()) : 0, {}};
    };
    column.value = [](const RowView &row) { return QVariant(as<Session>(row).startsAt); };
    return column;
}

/// "7 of 8": places taken of those there are.
Column placesColumn()
{
    Column column = countColumn<Session, Enrolment>("places", QCoreApplication::translate("models", "Places taken"),
                                                    [](const Enrolment &e) { return takesSeat(e) ? e.session.value : 0; });
    column.text = [](const RowView &row) {
        const Session &session = as<Session>(row);
        const int taken = row.counts.value(session.id.value);
        if (!session.maxSize)
            return taken ? QLocale().toString(taken) : QString();
        return QCoreApplication::translate("models", "%1 of %2", "places of a session").arg(QLocale().toString(taken), QLocale().toString(*session.maxSize));
    };
    return column;
}

void composeParticipants(std::vector<Column> &columns)
{
    hide(columns, {"family_name", "given_name", "academic_title"});
    need(columns, {"municipality", "role", "email"});
    const auto position = columns.begin() + (find(columns, QLatin1StringView("municipality")) - columns.data()) + 1;
    columns.insert(position, countyColumn());
    columns.insert(columns.begin(), nameColumn());
    columns.push_back(countColumn<Participant, Enrolment>("sessions", QCoreApplication::translate("models", "Sessions"),
                                                          [](const Enrolment &e) { return takesSeat(e) ? e.participant.value : 0; }));
}

void composeSessions(std::vector<Column> &columns)
{
    hide(columns, {"starts_at", "ends_at", "max_size"});
    columns.insert(columns.begin(), timeColumn());
    // What is asked first stands first: when, what, how full, how far.
    const auto state = columns.begin() + (find(columns, QLatin1StringView("state")) - columns.data());
    std::rotate(columns.begin() + 2, state, state + 1);
    columns.insert(columns.begin() + 2, placesColumn());
}

} // namespace

void compose(QAnyStringView table, std::vector<Column> &columns)
{
    if (table == QLatin1StringView(RecordTraits<Participant>::table))
        composeParticipants(columns);
    else if (table == QLatin1StringView(RecordTraits<Session>::table))
        composeSessions(columns);
    else if (table == QLatin1StringView(RecordTraits<Municipality>::table))
        columns.push_back(countColumn<Municipality, Participant>("participants", QCoreApplication::translate("models", "Participants"),
                                                                 [](const Participant &p) { return p.municipality.value; }));
    else if (table == QLatin1StringView(RecordTraits<Question>::table))
        columns.push_back(countColumn<Question, Interest>("interests", QCoreApplication::translate("models", "Interested"),
                                                          [](const Interest &i) { return i.question.value; }));
}

QString defaultSortColumn(const RecordInfo &info)
{
    static const QHash<QLatin1StringView, QString> columns{
        {QLatin1StringView("participant"), QStringLiteral("name")},
        {QLatin1StringView("session"), QStringLiteral("time")},
        {QLatin1StringView("role"), QStringLiteral("position")},
    };
    return columns.value(info.table, info.fields.front().name);
}

} // namespace models
