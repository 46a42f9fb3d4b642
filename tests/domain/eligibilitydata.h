#pragma once

#include "programmes.h"

#include "domain/rules/eligibilityverdict.h"
#include "domain/rules/participationlimits.h"
#include "domain/rules/problems.h"

#include <functional>

// What the tests of eligibility and of the problems that follow from it share.

namespace testdata {

inline const QDate Today(2024, 11, 5); ///< of the fixed clock

/// A ground that counts, with everything filled.
inline Eligibility row(MunicipalityId municipality, ParticipantId participant, EligibilityGround ground)
{
    return {{}, municipality, participant, ground, QStringLiteral("Beschluss"), QDate(2024, 1, 15), {}, QStringLiteral("Grund"), QStringLiteral("Dr. Beispiel")};
}

/// The programme with one more ground.
inline Programme with(Programme programme, Eligibility ground)
{
    ground.id = programme.table<Eligibility>().nextId();
    programme.table<Eligibility>().insert(ground);
    return programme;
}

/// Changes one row in place.
template <class R>
void edit(Programme &programme, base::Id<R> id, const std::function<void(R &)> &change)
{
    R changed = *programme.find(id);
    change(changed);
    programme.table<R>().replace(changed);
}

/// The small programme without any ground.
inline SmallProgramme bare()
{
    SmallProgramme p = smallProgramme();
    while (!p.programme.table<Eligibility>().isEmpty())
        p.programme.table<Eligibility>().remove(p.programme.table<Eligibility>().begin()->id);
    return p;
}

inline EligibilityVerdict verdictOn(const Programme &programme, ParticipantId person, QDate asOf = Today)
{
    return eligibility(programme, EligibilityIndex(programme), person, asOf);
}

inline QStringList codes(const Programme &programme)
{
    QStringList found;
    for (const Problem &problem : problems(programme))
        found.append(problem.code);
    return found;
}

inline Problem problemOf(const Programme &programme, const QString &code)
{
    for (const Problem &problem : problems(programme)) {
        if (problem.code == code)
            return problem;
    }
    return {};
}

inline const ParticipationCount *countOf(const std::vector<ParticipationCount> &counts, ParticipationCount::Scope scope, qint64 id)
{
    for (const ParticipationCount &count : counts) {
        if (count.scope == scope && count.id == id)
            return &count;
    }
    return nullptr;
}

} // namespace testdata
