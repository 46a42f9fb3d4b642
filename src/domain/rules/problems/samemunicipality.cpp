#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"

#include <map>

namespace domain {

namespace {

using ByMunicipality = std::map<MunicipalityId, QList<ParticipantId>>;

/// People with a seat, the latest last.
ByMunicipality peopleByMunicipality(const Programme &programme, const ProgrammeIndex &index, SessionId session)
{
    ByMunicipality people;
    for (const Enrolment *enrolment : seatsOf(index, session)) {
        const Participant *person = programme.find(enrolment->participant);
        if (person && person->municipality.isValid())
            people[person->municipality].append(person->id);
    }
    return people;
}

} // namespace

void findSameMunicipality(const RuleInput &input, Found &found)
{
    const std::optional<int> limit = input.programme.info().sameMunicipalityMax;
    if (!limit)
        return;
    for (const Session &session : input.programme.table<Session>()) {
        if (session.kind != SessionKind::ImpulseTraining || !isAhead(session, input.now))
            continue;
        for (const auto &[id, people] : peopleByMunicipality(input.programme, input.index, session.id)) {
            const Municipality *municipality = input.programme.find(id);
            const int excess = static_cast<int>(people.size()) - *limit;
            if (!municipality || excess <= 0)
                continue;
            found.push_back({QStringLiteral("same_municipality"), Severity::Warning,
                             QCoreApplication::translate("domain", "%1 people in “%2” come from “%3”, at most %4 are wanted.")
                                 .arg(QString::number(people.size()), session.title, municipality->name, QString::number(*limit)),
                             {subject(session), subject(*municipality)},
                             {{QStringLiteral("move_last_to_waiting"),
                               QCoreApplication::translate("domain", "Put the last %n enrolled on the waiting list", nullptr, excess)}}});
        }
    }
}

FixResult fixSameMunicipality(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    const Municipality *municipality = subjectRow<Municipality>(programme, problem);
    const std::optional<int> limit = programme.info().sameMunicipalityMax;
    if (!session || !municipality || !limit)
        return ChangeSet();
    const ProgrammeIndex index(programme);
    ByMunicipality people = peopleByMunicipality(programme, index, session->id);
    const QList<ParticipantId> excess = people[municipality->id].mid(*limit);
    return excess.isEmpty() ? ChangeSet() : enrol(programme, session->id, excess, EnrolmentState::Waiting);
}

} // namespace domain
