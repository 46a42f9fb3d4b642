#include "domain/verbs/walkinverbs.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/check.h"
#include "domain/rules/editdistance.h"
#include "domain/rules/municipalityrecognition.h"
#include "domain/rules/personkey.h"
#include "domain/rules/personname.h"
#include "domain/verbs/enrolmentdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype MostMatches = 8;
constexpr qsizetype ShortestMistypedName = 5; ///< of family names in which one wrong letter is forgiven

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

MunicipalityId recognised(const Programme &programme, const QString &text)
{
    const QString cleaned = base::cleaned(text);
    return cleaned.isEmpty() ? MunicipalityId() : MunicipalityRecognizer(programme).recognise(cleaned, {}, Proposals::None).certain();
}

Participant personOf(const Programme &programme, const WalkIn &walkIn)
{
    const PersonName name = personNameFromParts({}, base::cleaned(walkIn.givenName), base::cleaned(walkIn.familyName));
    Participant person;
    person.salutation = name.salutation;
    person.academicTitle = name.academicTitle;
    person.givenName = name.givenName;
    person.namePrefix = name.namePrefix;
    person.familyName = name.familyName;
    person.nameSuffix = name.nameSuffix;
    person.municipality = recognised(programme, walkIn.municipality);
    person.organisation = base::cleaned(walkIn.municipality);
    return person;
}

/// A name for comparison: given name and family name, folded.
struct NameParts
{
    QString given;
    QString family;
};

NameParts partsOf(const Participant &person)
{
    const QString key = nameKey(person);
    const qsizetype middle = key.indexOf(u'\x1F');
    return {key.left(middle), key.mid(middle + 1)};
}

/// How well two names agree: 3 the same (also swapped), 2 mistyped by a letter, 1 the given name's beginning; 0 not.
int agreementOf(const NameParts &typed, const NameParts &known)
{
    const bool same = typed.family == known.family && typed.given == known.given;
    const bool swapped = typed.family == known.given && typed.given == known.family;
    if (same || swapped)
        return 3;
    const bool begins = typed.family == known.family && (known.given.startsWith(typed.given) || typed.given.startsWith(known.given));
    const bool mistypedFamily = typed.family.size() >= ShortestMistypedName && editDistance(typed.family, known.family, 1) <= 1;
    if (typed.given == known.given && !typed.given.isEmpty() && mistypedFamily)
        return 2;
    const bool mistypedGiven = typed.family == known.family && typed.given.size() > 2 && editDistance(typed.given, known.given, 1) <= 1;
    return mistypedGiven ? 2 : begins ? 1 : 0;
}

/// The same, also where only one of them writes the name prefix; that is no certainty.
int agreement(const Participant &typed, const NameParts &name, const Participant &known)
{
    const int whole = agreementOf(name, partsOf(known));
    if (whole > 1 || typed.namePrefix == known.namePrefix)
        return whole;
    Participant bareTyped = typed;
    Participant bareKnown = known;
    bareTyped.namePrefix.clear();
    bareKnown.namePrefix.clear();
    return std::max(whole, std::min(2, agreementOf(partsOf(bareTyped), partsOf(bareKnown))));
}

bool isSamePlace(const Participant &typed, const Participant &known)
{
    const QString place = placeKey(typed);
    return !place.isEmpty() && (place == placeKey(known) || base::fold(typed.organisation) == base::fold(known.organisation));
}

} // namespace

WalkInMatches walkInMatches(const Programme &programme, const WalkIn &walkIn)
{
    struct Match
    {
        int rank;
        QByteArray order;
        ParticipantId id;
    };
    WalkInMatches matches;
    if (base::cleaned(walkIn.familyName).isEmpty())
        return matches;
    const Participant typed = personOf(programme, walkIn);
    const NameParts name = partsOf(typed);
    std::vector<Match> found;
    for (const Participant &person : programme.table<Participant>()) {
        if (const int agrees = agreement(typed, name, person); agrees > 0)
            found.push_back({-(2 * agrees + (isSamePlace(typed, person) ? 1 : 0)), nameSortKey(person), person.id});
    }
    std::sort(found.begin(), found.end(), [](const Match &one, const Match &other) {
        return std::tie(one.rank, one.order, one.id) < std::tie(other.rank, other.order, other.id);
    });
    constexpr int SameInAll = -7;
    matches.isCertain = !found.empty() && found.front().rank == SameInAll && (found.size() == 1 || found[1].rank != SameInAll);
    for (const Match &match : found) {
        if (matches.people.size() < MostMatches)
            matches.people.append(match.id);
    }
    return matches;
}

base::Result<ChangeSet> recordWalkIn(const Programme &programme, SessionId sessionId, const WalkIn &walkIn, ParticipantId known)
{
    const Session *session = programme.find(sessionId);
    if (!session)
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(sessionId.value));
    if (session->state == SessionState::Cancelled)
        return refused(QCoreApplication::translate("domain", "“%1” is cancelled. Please choose another session or plan it again first.").arg(session->title));
    if (known.isValid() && !programme.find(known))
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(known.value));
    EnrolmentDraft draft(programme, sessionId, {});
    ParticipantId id = known;
    if (!known.isValid()) {
        Participant person = personOf(programme, walkIn);
        if (person.familyName.isEmpty())
            return refused(QCoreApplication::translate("domain", "Please give the family name of the person."));
        person.role = walkIn.role.isValid() ? walkIn.role : session->roles.size() == 1 ? session->roles.front() : RoleId();
        person.state = ParticipantState::Applied;
        person.registeredOn = base::Clock::today();
        if (const auto valid = check(programme, person); !valid)
            return valid.failure();
        id = draft.draft().add(person);
    }
    draft.setState(id, EnrolmentState::Enrolled);
    Enrolment row = *draft.find(id);
    row.attendance = row.attendance == Attendance::Partial ? Attendance::Partial : Attendance::Present;
    draft.update(row);
    const QString name = fullName(*draft.draft().programme().find(id));
    draft.draft().setLabel(known.isValid() ? QCoreApplication::translate("domain", "Record “%1” as a walk-in in “%2”").arg(name, session->title)
                                           : QCoreApplication::translate("domain", "Add “%1” as a walk-in in “%2”").arg(name, session->title));
    return draft.take();
}

} // namespace domain
