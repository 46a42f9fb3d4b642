#include "gui/layout/worstpeople.h"

#include "base/text.h"
#include "printing/certificatebuilder.h"
#include "workspace/jobs.h"

#include <algorithm>

namespace gui {

using domain::ParticipantId;

namespace {

/// Those who are accepted; everybody while nobody is.
QList<ParticipantId> peopleOf(const domain::Programme &programme)
{
    const QList<ParticipantId> all = domain::participantsByName(programme);
    QList<ParticipantId> accepted = all;
    accepted.removeIf([&programme](ParticipantId id) { return programme.find(id)->state != domain::ParticipantState::Accepted; });
    return accepted.isEmpty() ? all : accepted;
}

} // namespace

QList<ParticipantId> longestNames(const domain::Programme &programme, int count)
{
    QList<ParticipantId> people = peopleOf(programme);
    std::stable_sort(people.begin(), people.end(), [&programme](ParticipantId a, ParticipantId b) {
        return domain::fullName(*programme.find(a)).size() > domain::fullName(*programme.find(b)).size();
    });
    return people.first(std::min<qsizetype>(count, people.size()));
}

base::Result<QList<ParticipantId>> worstPeople(const WorstTask &task, int count, workspace::JobControl &control)
{
    const domain::ProgrammeIndex index(task.programme);
    const QList<ParticipantId> people = peopleOf(task.programme);
    printing::CertificateOptions options;
    options.kind = task.like.kind;
    options.language = printing::languageCode(task.like.language);
    options.number = task.like.number;
    options.date = task.like.date;
    options.statement = task.like.statement;
    QList<printing::CertificateData> data;
    for (const ParticipantId person : people)
        data.append(printing::certificateData(task.programme, index, person, options));
    const auto findings = printing::preflight(data, task.design, [&control](int done, int total) { return control.report(done, total); });
    if (!findings)
        return findings.failure();
    QList<ParticipantId> result;
    for (const int position : printing::worst(*findings, count))
        result.append(people[position]);
    return result;
}

} // namespace gui
