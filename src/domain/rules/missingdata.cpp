#include "domain/rules/problemrules.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

/// Appends a warning for each person who takes part and for whom `isWrong` holds.
template <class Predicate>
void warnAbout(const Programme &programme, const char *code, const char *sentence, std::vector<Problem> &found, Predicate isWrong)
{
    for (const Participant &person : programme.table<Participant>()) {
        if (takesPart(person) && isWrong(person))
            found.push_back({QString::fromLatin1(code), Severity::Warning,
                             QCoreApplication::translate("domain", sentence).arg(fullName(person)), {subject(person)}, {}});
    }
}

} // namespace

bool isPlausibleEmail(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\].]+(\\.[^\\s@<>,;:\"()\\[\\].]+)+$"));
    return text.size() <= 254 && pattern.match(text).hasMatch();
}

void findMissingMunicipalities(const Programme &programme, const ProgrammeIndex &, std::vector<Problem> &found)
{
    warnAbout(programme, "municipality_missing", QT_TRANSLATE_NOOP("domain", "“%1” has no municipality."), found,
              [](const Participant &person) { return !person.municipality.isValid(); });
}

void findMissingEmails(const Programme &programme, const ProgrammeIndex &, std::vector<Problem> &found)
{
    warnAbout(programme, "email_missing", QT_TRANSLATE_NOOP("domain", "“%1” has no e-mail address."), found,
              [](const Participant &person) { return person.email.isEmpty(); });
    warnAbout(programme, "email_invalid", QT_TRANSLATE_NOOP("domain", "The e-mail address of “%1” cannot be right."), found,
              [](const Participant &person) { return !person.email.isEmpty() && !isPlausibleEmail(person.email); });
}

void findMissingRoles(const Programme &programme, const ProgrammeIndex &, std::vector<Problem> &found)
{
    warnAbout(programme, "role_missing", QT_TRANSLATE_NOOP("domain", "“%1” has no role."), found,
              [](const Participant &person) { return !person.role.isValid(); });
}

void findUrbanDistrictCoordinators(const Programme &programme, const ProgrammeIndex &, std::vector<Problem> &found)
{
    warnAbout(programme, "coordinator_of_urban_district",
              QT_TRANSLATE_NOOP("domain", "“%1” is a county coordinator of an urban district, which § 29 KlimaG BW exempts."), found,
              [&](const Participant &person) {
                  const Role *role = programme.find(person.role);
                  const Municipality *municipality = programme.find(person.municipality);
                  return role && municipality && role->key == QLatin1StringView("county_coordinator")
                      && municipality->kind == MunicipalityKind::UrbanDistrict;
              });
}

void findUnrecordedAttendance(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found)
{
    const QDateTime now = base::Clock::now();
    for (const Session &session : programme.table<Session>()) {
        if (session.state == SessionState::Cancelled || !session.endsAt.isValid() || session.endsAt > now)
            continue;
        int unknown = 0;
        for (const Enrolment *enrolment : index.enrolmentsOf(session.id))
            unknown += enrolment->state == EnrolmentState::Enrolled && enrolment->attendance == Attendance::Unknown;
        if (unknown > 0)
            found.push_back({QStringLiteral("attendance_missing"), Severity::Hint,
                             QCoreApplication::translate("domain", "Attendance of %n people is not recorded for “%1”.", nullptr, unknown).arg(session.title),
                             {subject(session)}, {}});
    }
}

} // namespace domain
