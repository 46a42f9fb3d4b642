#pragma once

#include "base/clock.h"
#include "domain/draft.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace testsupport {

inline QDateTime inBerlin(int month, int day, int hour, int minute = 0, int year = 2024)
{
    return base::berlinTime(QDate(year, month, day), QTime(hour, minute));
}

/// A programme with a contact address, two roles, a participant and a coach; sessions come by addSession().
struct CalendarProgramme
{
    domain::Programme programme;
    domain::RoleId planner;
    domain::ParticipantId heide;
    domain::CoachId coach;

    CalendarProgramme()
    {
        domain::Draft draft({}, {});
        domain::ProgrammeInfo info;
        info.title = QStringLiteral("Mutig voran 2024");
        info.uuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
        info.year = 2024;
        info.organiser = QStringLiteral("Agentur „Mobil“, Stuttgart");
        info.contactEmail = QStringLiteral("programm@mobil.example");
        draft.add(info);
        planner = draft.add(domain::Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), {}, {}, 1, {}});
        domain::Participant person;
        person.givenName = QStringLiteral("Änne");
        person.namePrefix = QStringLiteral("von der");
        person.familyName = QStringLiteral("Heide");
        person.email = QStringLiteral("aenne.heide@stadt.example");
        heide = draft.add(person);
        domain::Coach leader;
        leader.givenName = QStringLiteral("Max");
        leader.familyName = QStringLiteral("Coach");
        leader.email = QStringLiteral("coach@example.org");
        coach = draft.add(leader);
        programme = draft.programme();
    }

    domain::SessionId add(domain::Session session)
    {
        domain::Draft draft(programme, {});
        const domain::SessionId id = draft.add(std::move(session));
        programme = draft.programme();
        return id;
    }

    domain::SessionId addSession(const QString &title, const QDateTime &start, const QDateTime &end)
    {
        domain::Session session;
        session.title = title;
        session.startsAt = start;
        session.endsAt = end;
        return add(std::move(session));
    }

    template <class Change>
    void changeSession(domain::SessionId id, Change change)
    {
        domain::Draft draft(programme, {});
        domain::Session session = *programme.find(id);
        change(session);
        draft.update(session);
        programme = draft.programme();
    }
};

/// Content lines of a calendar, unfolded.
inline QStringList unfolded(QByteArray ics)
{
    ics.replace("\r\n ", "");
    return QString::fromUtf8(ics).split(QStringLiteral("\r\n"));
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

/// What a program printed, and how it ended.
struct ToolAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline ToolAnswer runTool(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline bool hasPythonModule(const QString &module)
{
    return runTool(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import %1").arg(module)}).code == 0;
}

} // namespace testsupport
