#include "domain/verbs/proposalverbs.h"

#include "base/clock.h"
#include "domain/check.h"
#include "domain/draft.h"
#include "domain/rules/questionlabel.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Result<> checkProposal(const Programme &programme, const TrainingProposal &proposal, const ProposedDate &date)
{
    const bool areThere = std::all_of(proposal.questions.begin(), proposal.questions.end(), [&](QuestionId id) { return programme.find(id); })
        && std::all_of(date.people.begin(), date.people.end(), [&](ParticipantId id) { return programme.find(id); })
        && (!date.coach.isValid() || programme.find(date.coach)) && programme.find(proposal.role);
    if (!areThere)
        return refused(QCoreApplication::translate("domain", "The programme has changed since this training was proposed. Please look at the proposals again."));
    return {};
}

Session sessionFor(const Programme &programme, const TrainingProposal &proposal, const ProposedDate &date)
{
    Session session;
    session.kind = SessionKind::ImpulseTraining;
    session.title = titleFor(programme, proposal);
    session.startsAt = date.startsAt;
    session.endsAt = date.endsAt;
    session.mode = SessionMode::Online;
    session.minSize = proposal.minSize;
    session.maxSize = proposal.maxSize;
    session.roles = {proposal.role};
    session.module = programme.find(proposal.module) ? proposal.module : ModuleId();
    session.questions = proposal.questions;
    if (date.coach.isValid())
        session.coaches = {date.coach};
    return session;
}

} // namespace

QString titleFor(const Programme &programme, const TrainingProposal &proposal)
{
    //: title of a training by its questions: "Impulse training: Q3, Q4"
    const QString title = QCoreApplication::translate("domain", "Impulse training: %1").arg(shortLabels(programme, proposal.questions));
    QSet<QString> taken;
    for (const Session &session : programme.table<Session>())
        taken.insert(session.title);
    QString free = title;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(title).arg(number);
    return free;
}

base::Result<ChangeSet> createTrainingFromProposal(const Programme &programme, const TrainingProposal &proposal, qsizetype date, EnrolmentState state)
{
    if (date < 0 || date >= proposal.dates.size())
        return refused(QCoreApplication::translate("domain", "The proposal has no such date in common."));
    const ProposedDate &chosen = proposal.dates[date];
    if (const auto checked = checkProposal(programme, proposal, chosen); !checked)
        return checked.failure();
    const Session session = sessionFor(programme, proposal, chosen);
    if (const auto checked = check(programme, session); !checked)
        return checked.failure();
    const int count = int(chosen.people.size());
    Draft draft(programme, QCoreApplication::translate("domain", "Create “%1” and set %n participants to “%2”", nullptr, count)
                               .arg(session.title, enumLabel(state)));
    const SessionId id = draft.add(session);
    for (const ParticipantId person : chosen.people) {
        Enrolment enrolment;
        enrolment.participant = person;
        enrolment.session = id;
        enrolment.state = state;
        enrolment.stateSince = base::Clock::today();
        draft.add(enrolment);
    }
    return draft.take();
}

} // namespace domain
