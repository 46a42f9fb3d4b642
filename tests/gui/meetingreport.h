#pragma once

#include "domain/programme.h"

#include <QFile>

namespace testsupport {

/// A session with places, and a report of its meeting: the people with a place, one of them twice, then a device, an
/// initial, a telephone and the organiser.
struct MeetingReportSample
{
    domain::SessionId session;
    QList<domain::ParticipantId> people;
    QString path;

    MeetingReportSample(const domain::Programme &programme, const QString &reportPath) : path(reportPath)
    {
        for (const domain::Session &row : programme.table<domain::Session>()) {
            if (row.kind == domain::SessionKind::ImpulseTraining && row.state != domain::SessionState::Cancelled && !session.isValid())
                session = row.id;
        }
        for (const domain::Enrolment &place : programme.table<domain::Enrolment>()) {
            if (place.session == session && place.state == domain::EnrolmentState::Enrolled)
                people.append(place.participant);
        }
        write(programme);
    }

private:
    void write(const domain::Programme &programme)
    {
        const QDateTime start = programme.find(session)->startsAt;
        QString text = QStringLiteral("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Role\n");
        const auto add = [&](const QString &name, const QString &email, int from, int to, const char *role = "") {
            const auto moment = [&start](int minutes) { return start.addSecs(minutes * 60).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); };
            text += QStringLiteral("\"%1\",%2,%3,%4,%5,%6\n").arg(name, email, moment(from), moment(to)).arg(to - from).arg(QLatin1StringView(role));
        };
        add(QStringLiteral("Lea Sommerfeld"), QStringLiteral("lea@nvbw-team.example"), -7, 120, "Host");
        for (qsizetype i = 0; i < people.size(); ++i) {
            const domain::Participant &person = *programme.find(people[i]);
            add(domain::listName(person), person.email, int(i), i == 1 ? 40 : 118 - int(i) * 10);
            if (i == 1)
                add(domain::fullName(person), person.email, 45, 118);
        }
        add(QStringLiteral("iPhone von Klaus"), {}, 2, 110);
        const domain::Participant &first = *programme.find(people.first());
        add(first.givenName + u' ' + first.familyName.left(1) + u'.', {}, 3, 90);
        add(QStringLiteral("+49 7071 *****12"), {}, 0, 60);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }
};

} // namespace testsupport
