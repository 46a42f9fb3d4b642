#include "printing/schedulebuilder.h"

#include "printing/sessionwords.h"

#include <QSet>

#include <algorithm>

namespace printing {

namespace {

DocumentLanguage languageOf(const domain::Programme &programme, const ScheduleOptions &options)
{
    return documentLanguage(options.language.isEmpty() ? programme.info().language : options.language);
}

bool isForOneOf(const domain::Session &session, const QList<domain::RoleId> &roles)
{
    return roles.isEmpty() || session.roles.isEmpty()
        || std::any_of(session.roles.begin(), session.roles.end(), [&](domain::RoleId role) { return roles.contains(role); });
}

class MatrixBuilder
{
public:
    MatrixBuilder(const domain::Programme &programme, const ScheduleOptions &options)
        : m_programme(programme), m_options(options),
          m_roles(options.roles.isEmpty() ? domain::rolesInOrder(programme) : options.roles),
          m_words(programme, languageOf(programme, options))
    {
        const domain::ProgrammeInfo &info = programme.info();
        m_matrix.language = languageOf(programme, options);
        m_matrix.title = info.title;
        m_matrix.organiser = info.organiser;
        m_matrix.asOf = options.asOf;
    }

    ScheduleMatrix matrix()
    {
        for (const domain::RoleId id : std::as_const(m_roles)) {
            if (const domain::Role *role = m_programme.find(id))
                m_matrix.roles.append({role->name, role->letter, QColor(role->colour)});
        }
        const QList<domain::SessionId> chosen = scheduledSessions(m_programme, m_options);
        const QSet<domain::SessionId> wanted(chosen.begin(), chosen.end());
        const QList<domain::SessionId> order = domain::sessionsByTime(m_programme);
        for (const domain::SessionId id : order) {
            if (wanted.contains(id))
                add(*m_programme.find(id));
        }
        return m_matrix;
    }

private:
    [[nodiscard]] QList<int> columns(const domain::Session &session) const
    {
        QList<int> result;
        for (int column = 0; column < m_roles.size(); ++column) {
            if (session.roles.isEmpty() || session.roles.contains(m_roles[column]))
                result.append(column);
        }
        return result;
    }

    void add(const domain::Session &session)
    {
        const QString month = m_words.month(session);
        if (m_matrix.months.isEmpty() || m_matrix.months.last().name != month)
            m_matrix.months.append({month, {}});
        const bool cancelled = session.state == domain::SessionState::Cancelled;
        m_matrix.months.last().entries.append({m_words.when(session), session.title, m_words.kind(session), m_words.where(session),
                                               m_words.state(session), cancelled, columns(session)});
    }

    const domain::Programme &m_programme;
    const ScheduleOptions &m_options;
    QList<domain::RoleId> m_roles;
    SessionWords m_words;
    ScheduleMatrix m_matrix;
};

} // namespace

QList<domain::SessionId> scheduledSessions(const domain::Programme &programme, const ScheduleOptions &options)
{
    QList<domain::SessionId> sessions = options.sessions.isEmpty() ? domain::sessionsByTime(programme) : options.sessions;
    sessions.removeIf([&](domain::SessionId id) {
        const domain::Session *session = programme.find(id);
        return !session || !isForOneOf(*session, options.roles);
    });
    return sessions;
}

ScheduleMatrix scheduleMatrix(const domain::Programme &programme, const ScheduleOptions &options)
{
    return MatrixBuilder(programme, options).matrix();
}

ScheduleList scheduleList(const domain::Programme &programme, const ScheduleOptions &options)
{
    const domain::ProgrammeInfo &info = programme.info();
    ScheduleList list{languageOf(programme, options), info.title, info.organiser, options.asOf, {}};
    const SessionWords words(programme, list.language);
    const QList<domain::SessionId> sessions = scheduledSessions(programme, options);
    QList<domain::SessionId> byTime = domain::sessionsByTime(programme);
    const QSet<domain::SessionId> wanted(sessions.begin(), sessions.end());
    byTime.removeIf([&](domain::SessionId id) { return !wanted.contains(id); });
    const bool hasMonths = sessions == byTime;
    for (const domain::SessionId id : sessions) {
        const domain::Session &session = *programme.find(id);
        const QString heading = hasMonths ? words.month(session) : QString();
        if (list.parts.isEmpty() || list.parts.last().heading != heading)
            list.parts.append({heading, {}});
        const QString kind = words.kind(session);
        const bool hasYear = !hasMonths;
        list.parts.last().rows.append({session.startsAt.isValid() || !hasMonths ? words.day(session, hasYear) : QString(), words.time(session),
                                       kind.isEmpty() ? session.title : session.title + u'\n' + kind, words.roles(session), words.whereWithLink(session), words.state(session)});
    }
    return list;
}

} // namespace printing
