#pragma once

#include "base/clock.h"
#include "domain/templates/exampleprogramme.h"
#include "exchange/writers/schedulepagewriter.h"

/// The schedule that the tests of its page share.
namespace samples {

/// The example with so many trainings of the autumn more, one of them off, one for two roles, one without a date.
[[nodiscard]] inline domain::Programme fullSchedule(int trainings)
{
    domain::Programme programme = domain::exampleProgramme(2024);
    const QList<domain::RoleId> roles = domain::rolesInOrder(programme);
    auto &sessions = programme.table<domain::Session>();
    for (int i = 0; i < trainings; ++i) {
        domain::Session session;
        session.id = sessions.nextId();
        session.title = QStringLiteral("Training Z%1: Parkraum neu ordnen").arg(i);
        if (i != 2)
            session.startsAt = base::berlinTime(QDate(2024, 10, 7).addDays(i), QTime(10, 0));
        if (i != 2)
            session.endsAt = session.startsAt.addSecs(7200);
        session.roles = i == 1 ? QList{roles.first(), roles.last()} : QList{roles[i % roles.size()]};
        session.state = i == 0 ? domain::SessionState::Cancelled : domain::SessionState::Planned;
        session.mode = domain::SessionMode::Online;
        session.link = QStringLiteral("https://treffen.example/raum?nummer=%1&code=abc").arg(i);
        sessions.insert(session);
    }
    return programme;
}

[[nodiscard]] inline exchange::SchedulePageOptions wholeSchedule(const domain::Programme &programme)
{
    exchange::SchedulePageOptions options;
    options.sessions = domain::sessionsByTime(programme);
    options.asOf = QDate(2024, 11, 5);
    return options;
}

} // namespace samples
