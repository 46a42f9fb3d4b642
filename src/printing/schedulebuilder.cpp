#include "printing/schedulebuilder.h"

#include "base/text.h"
#include "printing/certificatebuilder.h"

#include <algorithm>

namespace printing {

namespace {

class MatrixBuilder
{
public:
    MatrixBuilder(const domain::Programme &programme, const ScheduleOptions &options)
        : m_programme(programme),
          m_roles(options.roles.isEmpty() ? domain::rolesInOrder(programme) : options.roles)
    {
        const domain::ProgrammeInfo &info = programme.info();
        m_matrix.language = documentLanguage(options.language.isEmpty() ? info.language : options.language);
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
        const auto &sessions = m_programme.table<domain::Session>();
        m_someConfirmed = std::any_of(sessions.begin(), sessions.end(), [](const domain::Session &session) {
            return session.state == domain::SessionState::Confirmed || session.state == domain::SessionState::Held;
        });
        const QList<domain::SessionId> order = domain::sessionsByTime(m_programme);
        for (const domain::SessionId id : order)
            add(*m_programme.find(id));
        return m_matrix;
    }

private:
    [[nodiscard]] const DocumentTexts &texts() const { return documentTexts(m_matrix.language); }

    [[nodiscard]] QList<int> columns(const domain::Session &session) const
    {
        QList<int> result;
        for (int column = 0; column < m_roles.size(); ++column) {
            if (session.roles.isEmpty() || session.roles.contains(m_roles[column]))
                result.append(column);
        }
        return result;
    }

    [[nodiscard]] QString monthName(const domain::Session &session) const
    {
        if (!session.startsAt.isValid())
            return texts().dateOpen;
        return documentLocale(m_matrix.language).toString(session.startsAt.date(), QStringLiteral("MMMM yyyy"));
    }

    /// Without the year, which stands at the month: "Mo, 14. Oktober, 10:00–12:00 Uhr".
    [[nodiscard]] QString when(const domain::Session &session) const
    {
        const QLocale locale = documentLocale(m_matrix.language);
        if (!session.startsAt.isValid())
            return texts().dateOpen;
        if (session.endsAt.isValid() && session.endsAt.date() != session.startsAt.date())
            return base::dateTimeSpan(session.startsAt, session.endsAt, locale);
        const QDate date = session.startsAt.date();
        const QString day = base::longDate(date, locale).remove(QStringLiteral(" %1").arg(date.year()));
        const QTime end = session.endsAt.isValid() ? session.endsAt.time() : QTime();
        return QStringLiteral("%1, %2").arg(day, base::timeSpan(session.startsAt.time(), end, locale));
    }

    [[nodiscard]] QString state(const domain::Session &session) const
    {
        if (session.state == domain::SessionState::Cancelled)
            return texts().cancelled;
        return session.state == domain::SessionState::Planned && m_someConfirmed ? texts().planned : QString();
    }

    [[nodiscard]] QString kind(const domain::Session &session) const
    {
        const QString word = sessionKindText(session.kind, m_matrix.language);
        const auto bare = [](QString text) { return text.remove(u'-').remove(u' '); };
        return base::foldedContains(bare(session.title), bare(word)) ? QString() : word;
    }

    void add(const domain::Session &session)
    {
        const QList<int> wanted = columns(session);
        if (wanted.isEmpty() && !m_roles.isEmpty())
            return;
        const QString month = monthName(session);
        if (m_matrix.months.isEmpty() || m_matrix.months.last().name != month)
            m_matrix.months.append({month, {}});
        const QString where = whereText(session, m_matrix.language);
        const bool cancelled = session.state == domain::SessionState::Cancelled;
        m_matrix.months.last().entries.append({when(session), session.title, kind(session), where.isEmpty() ? texts().placeOpen : where,
                                               state(session), cancelled, wanted});
    }

    const domain::Programme &m_programme;
    QList<domain::RoleId> m_roles;
    ScheduleMatrix m_matrix;
    bool m_someConfirmed = false;
};

} // namespace

ScheduleMatrix scheduleMatrix(const domain::Programme &programme, const ScheduleOptions &options)
{
    return MatrixBuilder(programme, options).matrix();
}

} // namespace printing
