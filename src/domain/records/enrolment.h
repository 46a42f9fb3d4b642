#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class EnrolmentState { Invited, Enrolled, Waiting, Declined, Cancelled };

template <>
struct EnumTraits<EnrolmentState>
{
    static constexpr EnumEntry entries[] = {
        {int(EnrolmentState::Invited), "invited", QT_TRANSLATE_NOOP("domain", "Invited")},
        {int(EnrolmentState::Enrolled), "enrolled", QT_TRANSLATE_NOOP("domain", "Enrolled")},
        {int(EnrolmentState::Waiting), "waiting", QT_TRANSLATE_NOOP("domain", "Waiting list")},
        {int(EnrolmentState::Declined), "declined", QT_TRANSLATE_NOOP("domain", "Declined")},
        {int(EnrolmentState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("domain", "Cancelled")},
    };
};

/// Unknown is what nobody recorded; it is not absent.
enum class Attendance { Unknown, Present, Partial, Absent, Excused };

template <>
struct EnumTraits<Attendance>
{
    static constexpr EnumEntry entries[] = {
        {int(Attendance::Unknown), "unknown", QT_TRANSLATE_NOOP("domain", "Not recorded")},
        {int(Attendance::Present), "present", QT_TRANSLATE_NOOP("domain", "Present")},
        {int(Attendance::Partial), "partial", QT_TRANSLATE_NOOP("domain", "Partly present")},
        {int(Attendance::Absent), "absent", QT_TRANSLATE_NOOP("domain", "Absent")},
        {int(Attendance::Excused), "excused", QT_TRANSLATE_NOOP("domain", "Excused")},
    };
};

/// A participant's place in a session, with the attendance recorded afterwards. One for each pair.
struct Enrolment
{
    EnrolmentId id;
    ParticipantId participant;
    SessionId session;
    EnrolmentState state = EnrolmentState::Enrolled;
    Attendance attendance = Attendance::Unknown;
    std::optional<int> minutes;      ///< present for so long; needed for partial
    std::optional<int> waitingPlace; ///< order on the waiting list, from 1
    QDate stateSince;
    QDateTime offerUntil;            ///< a place offered to a waiting person lapses then
    QString tableName;               ///< where the person sits, at the closing event: "Table 4"
    QString note;

    bool operator==(const Enrolment &) const = default;
};

/// Whether the enrolment takes one of the session's places.
[[nodiscard]] bool takesSeat(const Enrolment &enrolment);

template <>
struct RecordTraits<Enrolment>
{
    static constexpr const char *table = "enrolment";
    static constexpr const char *plural = "enrolments";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Enrolments");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Enrolment");
    static constexpr auto fields = FieldList{
        Field<&Enrolment::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Searchable | Required, OnRemove::Cascade},
        Field<&Enrolment::session>{"session", QT_TRANSLATE_NOOP("domain", "Session"), Searchable | Required, OnRemove::Cascade},
        Field<&Enrolment::state>{"state", QT_TRANSLATE_NOOP("domain", "State")},
        Field<&Enrolment::attendance>{"attendance", QT_TRANSLATE_NOOP("domain", "Attendance")},
        Field<&Enrolment::minutes>{"minutes", QT_TRANSLATE_NOOP("domain", "Minutes")},
        Field<&Enrolment::waitingPlace>{"waiting_place", QT_TRANSLATE_NOOP("domain", "Place on the waiting list"), Extra},
        Field<&Enrolment::stateSince>{"state_since", QT_TRANSLATE_NOOP("domain", "Since"), Extra},
        Field<&Enrolment::offerUntil>{"offer_until", QT_TRANSLATE_NOOP("domain", "Offer until"), Extra},
        Field<&Enrolment::tableName>{"table_name", QT_TRANSLATE_NOOP("domain", "Table"), Searchable | Extra},
        Field<&Enrolment::note>{"note", QT_TRANSLATE_NOOP("domain", "Note"), Personal | Searchable | Extra},
    };
    static QString label(const Enrolment &enrolment) { return enumLabel(enrolment.state); }
};

} // namespace domain
