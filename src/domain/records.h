#pragma once

#include "domain/records/alias.h"
#include "domain/records/allocation.h"
#include "domain/records/assignmentlock.h"
#include "domain/records/certificate.h"
#include "domain/records/coach.h"
#include "domain/records/eligibility.h"
#include "domain/records/enrolment.h"
#include "domain/records/feedback.h"
#include "domain/records/finding.h"
#include "domain/records/ignoredproblem.h"
#include "domain/records/importrecipe.h"
#include "domain/records/messagetemplate.h"
#include "domain/records/municipality.h"
#include "domain/records/notice.h"
#include "domain/records/participant.h"
#include "domain/records/programmeinfo.h"
#include "domain/records/question.h"
#include "domain/records/role.h"
#include "domain/records/savedview.h"
#include "domain/records/schoolholiday.h"
#include "domain/records/session.h"
#include "domain/records/signingkey.h"

#include <QAnyStringView>

namespace domain {

/// A list of types.
template <class... R>
struct TypeList {};

/// Every record of a programme, referenced ones before those that refer to them. A new record needs
/// its own file and its name here.
using Records = TypeList<ProgrammeInfo, Municipality, Role, Module, Coach, Session, Question, Participant,
                         Eligibility, Interest, Unavailability, Enrolment, Finding, CertificateTemplate,
                         Certificate, EntitlementOverride, Publication, SavedView, Alias, DistinctPair,
                         ImportRecipe, HeadingWord, SchoolHoliday, IgnoredProblem, Feedback,
                         AssignmentLock, Allocation, SigningKey, Notice, MessageTemplate>;

namespace detail {
template <class T>
struct Slot
{
    T value;

    bool operator==(const Slot &) const = default;
};

template <class... T>
struct Slots : Slot<T>...
{
    bool operator==(const Slots &) const = default;
};

template <template <class> class Holder, class List>
struct SlotsOf;
template <template <class> class Holder, class... R>
struct SlotsOf<Holder, TypeList<R...>> { using type = Slots<Holder<R>...>; };

template <class Visitor, class... R>
void forEachRecord(Visitor &&visit, TypeList<R...>)
{
    (visit.template operator()<R>(), ...);
}
} // namespace detail

/// A Holder<R> for each record. A tuple would do, but costs the compiler much in every file that sees a programme.
template <template <class> class Holder>
using ForEachRecord = typename detail::SlotsOf<Holder, Records>::type;

/// The holder of type T among them.
template <class T, class... Other>
[[nodiscard]] const T &slot(const detail::Slots<Other...> &slots) { return static_cast<const detail::Slot<T> &>(slots).value; }
template <class T, class... Other>
[[nodiscard]] T &slot(detail::Slots<Other...> &slots) { return static_cast<detail::Slot<T> &>(slots).value; }

/// Calls `visit.operator()<R>()` for each record in the order of Records.
template <class Visitor>
void forEachRecord(Visitor &&visit)
{
    detail::forEachRecord(std::forward<Visitor>(visit), Records{});
}

/// Calls `visit.operator()<R>()` for the record whose table has this name, singular or plural.
/// Returns false when there is none.
template <class Visitor>
bool withRecord(QAnyStringView table, Visitor &&visit)
{
    bool found = false;
    forEachRecord([&]<class R>() {
        if (found)
            return;
        if (table == QLatin1StringView(RecordTraits<R>::table) || table == QLatin1StringView(RecordTraits<R>::plural)) {
            found = true;
            visit.template operator()<R>();
        }
    });
    return found;
}

} // namespace domain
