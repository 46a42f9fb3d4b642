#include "base/text.h"
#include "domain/rules/eligibilityverdict.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/waitfix.h"

#include <map>

namespace domain {

namespace {

/// People who take part and what depends for them on one ground.
struct Dependants
{
    QList<ParticipantId> people;
    bool isNeeded = false; ///< somebody has no other ground
    GroundHint hint = GroundHint::None;
};

/// By the row of the ground, so that problems come in a lasting order.
using ByGround = std::map<EligibilityId, Dependants>;

QString holderName(const Programme &programme, const Eligibility &row)
{
    const Municipality *municipality = programme.find(row.municipality);
    const Participant *person = programme.find(row.participant);
    return municipality ? municipality->name : person ? fullName(*person) : QString();
}

/// Who holds the ground, then the people it concerns.
QList<Subject> subjectsOf(const Programme &programme, const Eligibility &row, const QList<ParticipantId> &people)
{
    QList<Subject> subjects;
    if (const Municipality *municipality = programme.find(row.municipality))
        subjects.append(subject(*municipality));
    for (const ParticipantId id : people)
        subjects.append(subject(*programme.find(id)));
    return subjects;
}

/// One holder may have several grounds with the same people.
QString detailOf(EligibilityId id)
{
    return QStringLiteral("eligibility:%1").arg(id.value);
}

bool allExpired(const EligibilityVerdict &verdict)
{
    return !verdict.rejected.empty() && std::all_of(verdict.rejected.begin(), verdict.rejected.end(), [](const RejectedGround &ground) {
        return ground.objection == GroundObjection::Expired;
    });
}

void noteGrounds(const EligibilityVerdict &verdict, ByGround &expired, ByGround &thin)
{
    const bool isEligible = verdict.answer != EligibilityAnswer::NotEligible;
    for (const RejectedGround &ground : verdict.rejected) {
        if (ground.objection != GroundObjection::Expired)
            continue;
        Dependants &dependants = expired[ground.row->id];
        dependants.people.append(verdict.participant);
        dependants.isNeeded = dependants.isNeeded || !isEligible;
    }
    for (const CountedGround &ground : verdict.counting) {
        if (ground.row && ground.hint != GroundHint::None) {
            thin[ground.row->id].people.append(verdict.participant);
            thin[ground.row->id].hint = ground.hint;
        }
    }
}

void tellExpired(const Programme &programme, const ByGround &expired, std::vector<Problem> &found)
{
    for (const auto &[id, dependants] : expired) {
        const Eligibility &row = *programme.find(id);
        found.push_back({QStringLiteral("eligibility_expired"), dependants.isNeeded ? Severity::Warning : Severity::Hint,
                         QCoreApplication::translate("domain", "“%1” of “%2” was valid until %3.")
                             .arg(enumLabel(row.ground), holderName(programme, row), base::shortDate(row.validUntil, QLocale())),
                         subjectsOf(programme, row, dependants.people), {}, detailOf(id)});
    }
}

void tellThin(const Programme &programme, const ByGround &thin, std::vector<Problem> &found)
{
    const auto sentence = [](GroundHint hint) {
        switch (hint) {
        case GroundHint::NoEvidence:
            return QCoreApplication::translate("domain", "“%1” of “%2” has no evidence.");
        case GroundHint::NobodyDecided:
            return QCoreApplication::translate("domain", "“%1” of “%2” does not name who decided.");
        case GroundHint::None:
        case GroundHint::UndatedEvidence:
            break;
        }
        return QCoreApplication::translate("domain", "The evidence for “%1” of “%2” has no date.");
    };
    for (const auto &[id, dependants] : thin) {
        const Eligibility &row = *programme.find(id);
        found.push_back({QStringLiteral("eligibility_unproven"), Severity::Hint,
                         sentence(dependants.hint).arg(enumLabel(row.ground), holderName(programme, row)),
                         subjectsOf(programme, row, dependants.people), {}, detailOf(id)});
    }
}

QString refusalSentence(const Programme &programme, const Participant &person, const EligibilityVerdict &verdict)
{
    if (verdict.rejected.empty())
        return QCoreApplication::translate("domain", "“%1” has no ground of eligibility.").arg(fullName(person));
    return QCoreApplication::translate("domain", "No ground of “%1” counts: %2.").arg(fullName(person), objectionsText(programme, verdict));
}

void tellCoordinatorByRole(const Participant &person, const EligibilityVerdict &verdict, std::vector<Problem> &found)
{
    const bool isByRole = std::any_of(verdict.counting.begin(), verdict.counting.end(), [](const CountedGround &ground) { return !ground.row; });
    if (isByRole)
        found.push_back({QStringLiteral("eligibility_unproven"), Severity::Hint,
                         QCoreApplication::translate("domain", "The appointment of “%1” as coordinator of the county has no evidence.").arg(fullName(person)),
                         {subject(person)}, {}});
}

} // namespace

void findEligibilityProblems(const RuleInput &input, Found &found)
{
    const Programme &programme = input.programme;
    const EligibilityIndex index(programme);
    const QDate today = input.now.date();
    ByGround expired;
    ByGround thin;
    for (const Participant &person : programme.table<Participant>()) {
        if (!takesPart(person))
            continue;
        const EligibilityVerdict verdict = eligibility(programme, index, person.id, today);
        noteGrounds(verdict, expired, thin);
        tellCoordinatorByRole(person, verdict, found);
        // Where nothing is wrong but that the time has passed, the ground is the problem, and names its people.
        if (verdict.answer == EligibilityAnswer::NotEligible && !allExpired(verdict))
            found.push_back({QStringLiteral("not_eligible"), Severity::Warning, refusalSentence(programme, person, verdict), {subject(person)}, {waitFix(person)}});
    }
    tellExpired(programme, expired, found);
    tellThin(programme, thin, found);
}

} // namespace domain
