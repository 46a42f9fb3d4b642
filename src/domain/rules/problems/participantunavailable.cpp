#include "domain/rules/problems/placefix.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"

namespace domain {

namespace {

using Spans = std::vector<const Unavailability *>;

void tellPlaces(const RuleInput &input, const Participant &person, const Spans &spans, Found &found)
{
    for (const Enrolment *enrolment : input.index.enrolmentsOf(person.id)) {
        const Session *session = takesSeat(*enrolment) ? input.programme.find(enrolment->session) : nullptr;
        if (!session || !isAhead(*session, input.now))
            continue;
        if (std::none_of(spans.begin(), spans.end(), [&](const Unavailability *span) { return overlaps(*session, *span); }))
            continue;
        found.push_back({QStringLiteral("participant_unavailable"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” cannot come at the time of “%2”.").arg(fullName(person), session->title),
                         {subject(person), subject(*session)}, {cancelPlaceFix(*session)}});
    }
}

} // namespace

void findParticipantUnavailable(const RuleInput &input, Found &found)
{
    QHash<ParticipantId, Spans> spansOf;
    for (const Unavailability &span : input.programme.table<Unavailability>()) {
        if (span.participant.isValid() && span.endsAt > input.now)
            spansOf[span.participant].push_back(&span);
    }
    QList<ParticipantId> people = spansOf.keys();
    std::sort(people.begin(), people.end());
    for (const ParticipantId id : people) {
        if (const Participant *person = input.programme.find(id))
            tellPlaces(input, *person, spansOf.value(id), found);
    }
}

} // namespace domain
