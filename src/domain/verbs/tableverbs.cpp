#include "domain/verbs/tableverbs.h"

#include "base/text.h"
#include "domain/draft.h"
#include "domain/programmeindex.h"
#include "domain/rules/personkey.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

constexpr int LargestTable = 1000;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure noSession(SessionId id)
{
    return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
}

/// Those who have a place, in the order of a phone book.
std::vector<Enrolment> seated(const Programme &programme, SessionId session)
{
    QHash<ParticipantId, const Enrolment *> byPerson;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session && takesSeat(enrolment))
            byPerson.insert(enrolment.participant, &enrolment);
    }
    std::vector<Enrolment> result;
    for (const ParticipantId id : participantsByName(programme)) {
        if (const Enrolment *enrolment = byPerson.value(id))
            result.push_back(*enrolment);
    }
    return result;
}

/// Puts people of one place next to each other, the most numerous places first, roles within them together: dealt out one
/// after another, neighbours come to different tables.
void orderForDealing(const Programme &programme, std::vector<Enrolment> &people)
{
    QHash<QString, int> sizes;
    const auto placeOf = [&](const Enrolment &enrolment) { return placeKey(*programme.find(enrolment.participant)); };
    for (const Enrolment &enrolment : people)
        ++sizes[placeOf(enrolment)];
    std::stable_sort(people.begin(), people.end(), [&](const Enrolment &one, const Enrolment &other) {
        const auto key = [&](const Enrolment &enrolment) {
            const QString place = placeOf(enrolment);
            const bool isAlone = place.isEmpty() || sizes.value(place) == 1;
            return std::tuple(isAlone ? 0 : -sizes.value(place), isAlone ? QString() : place, programme.find(enrolment.participant)->role);
        };
        return key(one) < key(other);
    });
}

} // namespace

base::Result<ChangeSet> setTable(const Programme &programme, SessionId sessionId, const QList<ParticipantId> &participants, const QString &tableName)
{
    const Session *session = programme.find(sessionId);
    if (!session)
        return noSession(sessionId);
    const QString name = base::cleaned(tableName);
    Draft draft(programme, {});
    int count = 0;
    for (const ParticipantId id : participants) {
        const Enrolment *enrolment = findEnrolment(programme, sessionId, id);
        if (!enrolment || !takesSeat(*enrolment)) {
            const Participant *person = programme.find(id);
            return refused(QCoreApplication::translate("domain", "“%1” has no place in “%2”.")
                               .arg(person ? fullName(*person) : QString::number(id.value), session->title));
        }
        Enrolment row = *enrolment;
        row.tableName = name;
        count += row == *enrolment ? 0 : 1;
        draft.update(row);
    }
    draft.setLabel(name.isEmpty() ? QCoreApplication::translate("domain", "Take %n people away from their table", nullptr, count)
                                  : QCoreApplication::translate("domain", "Seat %n people at “%1”", nullptr, count).arg(name));
    return draft.take();
}

TableCount tableCount(const Programme &programme, SessionId session, int size)
{
    const auto &table = programme.table<Enrolment>();
    const auto people = std::count_if(table.begin(), table.end(), [session](const Enrolment &row) { return row.session == session && takesSeat(row); });
    return {int(people), size > 0 ? int((people + size - 1) / size) : 0};
}

base::Result<ChangeSet> assignTables(const Programme &programme, SessionId sessionId, int size)
{
    const Session *session = programme.find(sessionId);
    if (!session)
        return noSession(sessionId);
    if (size < 1 || size > LargestTable)
        return refused(QCoreApplication::translate("domain", "Please give a number of people at a table from 1 to %1.").arg(LargestTable));
    std::vector<Enrolment> people = seated(programme, sessionId);
    if (people.empty())
        return refused(QCoreApplication::translate("domain", "Nobody has a place in “%1” yet. Please enrol people first.").arg(session->title));
    orderForDealing(programme, people);
    const int tables = tableCount(programme, sessionId, size).tables;
    // The language is that of the printed signs, not of the window.
    const bool isEnglish = programme.info().language.startsWith(QLatin1StringView("en"));
    const QString pattern = isEnglish ? QStringLiteral("Table %1") : QStringLiteral("Tisch %1");
    Draft draft(programme, QCoreApplication::translate("domain", "Seat %n people of “%1” at tables", nullptr, int(people.size())).arg(session->title));
    int next = 0;
    for (Enrolment &row : people) {
        row.tableName = pattern.arg(next % tables + 1);
        draft.update(row);
        ++next;
    }
    return draft.take();
}

} // namespace domain
