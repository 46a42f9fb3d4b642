#include "base/text.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/seatverbs.h"

namespace domain {

namespace {

constexpr QLatin1StringView declineCode("decline_offer");
constexpr QLatin1StringView prolongCode("prolong_offer");

ChangeSet prolonged(const Programme &programme, const Enrolment &enrolment, const Participant &person, const Session &session)
{
    Draft draft(programme, QCoreApplication::translate("domain", "Prolong the offer to “%1” in “%2”").arg(fullName(person), session.title));
    Enrolment row = enrolment;
    row.offerUntil = usualOfferEnd(programme, session.id);
    draft.update(row);
    return draft.take();
}

} // namespace

void findOfferLapsed(const RuleInput &input, Found &found)
{
    for (const Enrolment &enrolment : input.programme.table<Enrolment>()) {
        const bool isOffer = enrolment.state == EnrolmentState::Invited || enrolment.state == EnrolmentState::Waiting;
        if (!isOffer || !enrolment.offerUntil.isValid() || enrolment.offerUntil > input.now)
            continue;
        const Session *session = input.programme.find(enrolment.session);
        const Participant *person = input.programme.find(enrolment.participant);
        if (!session || !person || !isAhead(*session, input.now))
            continue;
        Problem problem{QStringLiteral("offer_lapsed"), Severity::Warning,
                        QCoreApplication::translate("domain", "The offer of a place in “%1” to “%2” lapsed on %3.")
                            .arg(session->title, fullName(*person), base::longDate(enrolment.offerUntil.date(), QLocale())),
                        {subject(*person), subject(*session)},
                        {{declineCode, QCoreApplication::translate("domain", "Take the offer back")}}};
        if (usualOfferEnd(input.programme, session->id) > input.now)
            problem.fixes.append({prolongCode, QCoreApplication::translate("domain", "Prolong the offer by %n days", nullptr, input.programme.info().offerDays)});
        found.push_back(std::move(problem));
    }
}

FixResult fixOfferLapsed(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Participant *person = subjectRow<Participant>(programme, problem);
    const Session *session = subjectRow<Session>(programme, problem);
    const Enrolment *enrolment = person && session ? findEnrolment(programme, session->id, person->id) : nullptr;
    if (!enrolment)
        return ChangeSet();
    if (fixCode == prolongCode)
        return prolonged(programme, *enrolment, *person, *session);
    return enrol(programme, session->id, {person->id}, EnrolmentState::Declined);
}

} // namespace domain
