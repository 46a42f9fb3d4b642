#include "domain/verbs/mergedrows.h"

#include "base/text.h"
#include "domain/recordinfo.h"
#include "domain/rules/officeaddress.h"

#include <QCoreApplication>

namespace domain {

namespace {

QString addedLines(const QString &text, const QString &more)
{
    QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    for (const QString &line : more.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

/// A field of one line: remarks stand one after the other.
QString addedRemark(const QString &text, const QString &more)
{
    if (more.isEmpty() || text.contains(more))
        return text;
    return text.isEmpty() ? more : QStringLiteral("%1; %2").arg(text, more);
}

/// Whether a field that is at its default says nothing, so that the other row may fill it.
template <class FieldType>
constexpr bool canBeUnsaid()
{
    using Value = typename FieldType::Value;
    return FieldType::kind == FieldKind::Text || FieldType::kind == FieldKind::Reference || FieldType::kind == FieldKind::Date
        || std::is_same_v<Value, std::optional<int>> || std::is_same_v<Value, Salutation>;
}

QString attendanceRemark(const Enrolment &gone, const QString &name)
{
    const QString attendance = enumLabel(gone.attendance);
    if (!gone.minutes)
        return QCoreApplication::translate("domain", "Attendance of “%1”: %2.").arg(name, attendance);
    return QCoreApplication::translate("domain", "Attendance of “%1”: %2, %n minutes.", nullptr, *gone.minutes).arg(name, attendance);
}

void takeState(Enrolment &row, const Enrolment &from)
{
    row.state = from.state;
    row.waitingPlace = from.waitingPlace;
    row.stateSince = from.stateSince;
    row.offerUntil = from.offerUntil;
}

/// Whether the state of `one` stands before that of `other` whoever it belongs to.
bool standsBefore(EnrolmentState one, EnrolmentState other)
{
    return one != other && (one == EnrolmentState::Enrolled || other == EnrolmentState::Invited)
        && other != EnrolmentState::Enrolled;
}

void mergeState(Enrolment &row, const Enrolment &gone, const QString &nameOfGone)
{
    if (row.state == gone.state) {
        if (!row.waitingPlace || (gone.waitingPlace && *gone.waitingPlace < *row.waitingPlace))
            row.waitingPlace = gone.waitingPlace;
        if (!row.stateSince.isValid())
            row.stateSince = gone.stateSince;
        if (!row.offerUntil.isValid())
            row.offerUntil = gone.offerUntil;
        return;
    }
    if (standsBefore(gone.state, row.state))
        takeState(row, gone);
    else if (gone.state != EnrolmentState::Invited)
        row.note = addedRemark(row.note, QCoreApplication::translate("domain", "State of “%1”: %2.").arg(nameOfGone, enumLabel(gone.state)));
}

void mergeAttendance(Enrolment &row, const Enrolment &gone, const QString &nameOfGone)
{
    if (row.attendance == Attendance::Unknown) {
        row.attendance = gone.attendance;
        row.minutes = gone.minutes ? gone.minutes : row.minutes;
        return;
    }
    const bool isSame = row.attendance == gone.attendance;
    if (isSame && !row.minutes)
        row.minutes = gone.minutes;
    const bool saysOther = gone.attendance != Attendance::Unknown && !isSame;
    if (saysOther || (gone.minutes && gone.minutes != row.minutes))
        row.note = addedRemark(row.note, attendanceRemark(gone, nameOfGone));
}

void take(FieldValues &values, QLatin1StringView field, const Participant &from)
{
    values.append({QString(field), recordInfo<Participant>().field(field)->get(&from)});
}

} // namespace

Participant mergedParticipant(const Participant &keep, const Participant &gone)
{
    static const Participant empty;
    const bool isSameFamily = base::foldUmlauts(keep.familyName) == base::foldUmlauts(gone.familyName);
    Participant merged = keep;
    forEachField<Participant>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        if constexpr (canBeUnsaid<FieldType>()) {
            // "Heide" may not get the prefix of a row whose family name already holds it.
            const bool isPartOfName = std::is_same_v<FieldType, Field<&Participant::givenName>>
                || std::is_same_v<FieldType, Field<&Participant::namePrefix>>;
            if (FieldType::value(merged) == FieldType::value(empty) && (isSameFamily || !isPartOfName))
                FieldType::value(merged) = FieldType::value(gone);
        }
    });
    merged.notes = addedLines(keep.notes, gone.notes);
    return merged;
}

FieldValues obviousValues(const Participant &keep, const Participant &gone)
{
    FieldValues values;
    if (gone.nameConfirmed && !keep.nameConfirmed) {
        for (const char *field : {"academic_title", "given_name", "name_prefix", "family_name", "name_suffix", "name_confirmed"})
            take(values, QLatin1StringView(field), gone);
    }
    if (!gone.email.isEmpty() && isOfficeAddress(keep.email) && !isOfficeAddress(gone.email))
        take(values, QLatin1StringView("email"), gone);
    const bool isDecided = gone.state == ParticipantState::Accepted || gone.state == ParticipantState::Waiting;
    if (keep.state == ParticipantState::Applied && isDecided)
        take(values, QLatin1StringView("state"), gone);
    if (keep.acceptsOther && !gone.acceptsOther)
        take(values, QLatin1StringView("accepts_other"), gone);
    if (gone.registeredOn.isValid() && keep.registeredOn.isValid() && gone.registeredOn < keep.registeredOn)
        take(values, QLatin1StringView("registered_on"), gone);
    return values;
}

Enrolment mergedEnrolment(const Enrolment &keep, const Enrolment &gone, const QString &nameOfGone)
{
    Enrolment merged = keep;
    merged.note = addedRemark(keep.note, gone.note);
    mergeState(merged, gone, nameOfGone);
    mergeAttendance(merged, gone, nameOfGone);
    return merged;
}

EntitlementOverride mergedOverride(const EntitlementOverride &keep, const EntitlementOverride &gone, const QString &nameOfGone)
{
    if (keep.entitled == gone.entitled && keep.reason == gone.reason && keep.decidedBy == gone.decidedBy)
        return keep;
    const QString sentence = gone.entitled
        ? QCoreApplication::translate("domain", "“%1” was to get a certificate: %2 (%3)")
        : QCoreApplication::translate("domain", "“%1” was to get no certificate: %2 (%3)");
    EntitlementOverride merged = keep;
    merged.reason = addedLines(keep.reason, sentence.arg(nameOfGone, gone.reason, gone.decidedBy));
    return merged;
}

} // namespace domain
