#pragma once

#include "base/clock.h"
#include "domain/draft.h"
#include "exchange/imports/attendanceimport.h"
#include "exchange/readers/delimitedtextreader.h"

namespace testsupport {

using namespace domain;
using exchange::AttendanceImport;
using exchange::AttendanceImportOptions;

inline exchange::SourceTable tableOf(const QByteArray &text)
{
    return exchange::DelimitedTextReader::read(text, QStringLiteral("report.csv"), {}).value();
}

/// People and two sessions on 22 October 2024: a training from 10 to 12, another from 12 to 14 o'clock.
class Sample
{
public:
    Sample()
    {
        ProgrammeInfo info;
        info.title = QStringLiteral("Programm 2024");
        draft.add(info);
        coach = draft.add(Coach{{}, {}, QStringLiteral("Carla"), QStringLiteral("Coach"), QStringLiteral("carla@coach.example"), {}, {}, {}, {}, {}});
        training = addSession(QStringLiteral("Training A"), 22, 10);
        later = addSession(QStringLiteral("Training B"), 22, 12);
        Session led = *draft.programme().find(training);
        led.coaches = {coach};
        draft.update(led);
    }

    SessionId addSession(const QString &title, int day, int hour)
    {
        Session session;
        session.title = title;
        session.startsAt = base::berlinTime(QDate(2024, 10, day), QTime(hour, 0));
        session.endsAt = session.startsAt.addSecs(2 * 3600);
        return draft.add(session);
    }

    ParticipantId person(const QString &given, const QString &family, const QString &email = {}, bool enrolled = true)
    {
        Participant person;
        person.givenName = given;
        person.familyName = family;
        person.email = email;
        const ParticipantId id = draft.add(person);
        if (enrolled)
            place(id);
        return id;
    }

    void place(ParticipantId id, Attendance attendance = Attendance::Unknown, std::optional<int> minutes = {})
    {
        Enrolment enrolment;
        enrolment.participant = id;
        enrolment.session = training;
        enrolment.attendance = attendance;
        enrolment.minutes = minutes;
        draft.add(enrolment);
    }

    [[nodiscard]] AttendanceImport preview(const QByteArray &rows, const AttendanceImportOptions &options = {}) const
    {
        return exchange::previewAttendance(draft.programme(), tableOf("Name;E-Mail;Beitritt;Verlassen;Dauer;Rolle\n" + rows), options).value();
    }

    [[nodiscard]] Programme imported(const AttendanceImport &import) const
    {
        return applied(draft.programme(), exchange::importAttendance(draft.programme(), import).value()).value();
    }

    Draft draft{Programme(), {}};
    CoachId coach;
    SessionId training;
    SessionId later;
};

/// A row of a person who was there from 10 o'clock on for so many minutes.
inline QByteArray present(const char *name, int minutes = 120, const char *email = "")
{
    const QTime end = QTime(10, 0).addSecs(minutes * 60);
    return QByteArray(name) + ';' + email + ";22.10.2024 10:00;22.10.2024 " + end.toString(QStringLiteral("HH:mm")).toLatin1() + ";;\n";
}

} // namespace testsupport
