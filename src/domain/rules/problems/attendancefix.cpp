#include "domain/rules/problems/attendancefix.h"

#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

namespace {
constexpr QLatin1StringView resetCode("reset_attendance");
constexpr QLatin1StringView presentCode("set_present");
constexpr QLatin1StringView enrolCode("enrol");
} // namespace

Fix resetAttendanceFix()
{
    return {resetCode, QCoreApplication::translate("domain", "Take the record back")};
}

Fix setPresentFix()
{
    return {presentCode, QCoreApplication::translate("domain", "Count as present for the whole session")};
}

Fix enrolFix()
{
    return {enrolCode, QCoreApplication::translate("domain", "Enrol the person")};
}

QString sentenceAbout(const char *sentence, const Session &session, const QList<const Participant *> &people)
{
    QStringList names;
    for (const Participant *person : people)
        names.append(fullName(*person));
    return QCoreApplication::translate("domain", sentence, nullptr, static_cast<int>(people.size())).arg(session.title, fewNames(names));
}

QList<Subject> subjectsOf(const Session &session, const QList<const Participant *> &people)
{
    QList<Subject> subjects{subject(session)};
    for (const Participant *person : people)
        subjects.append(subject(*person));
    return subjects;
}

FixResult fixAttendance(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session)
        return ChangeSet();
    QList<AttendanceEntry> entries;
    QList<ParticipantId> people;
    for (const Subject &row : problem.subjects) {
        const ParticipantId id{row.id};
        if (row.table != QLatin1StringView(RecordTraits<Participant>::table) || !findEnrolment(programme, session->id, id))
            continue;
        people.append(id);
        entries.append({session->id, id, fixCode == presentCode ? Attendance::Present : Attendance::Unknown, {}});
    }
    if (fixCode == enrolCode)
        return enrol(programme, session->id, people, EnrolmentState::Enrolled);
    if (fixCode != presentCode && fixCode != resetCode)
        return unknownFix();
    return recordAttendance(programme, entries);
}

} // namespace domain
