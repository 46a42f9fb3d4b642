#include "domain/rules/holdingtexts.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

QString momentText(const QDateTime &from, const QDateTime &to)
{
    return base::dateTimeSpan(from, to, QLocale());
}

/// One session and those who hold something about it.
class GroupTexts
{
public:
    GroupTexts(const Programme &programme, const HoldingGroup &group)
        : m_programme(programme), m_group(group), m_session(programme.find(group.front()->session)), m_count(int(group.size()))
    {
    }

    [[nodiscard]] QString outdated() const
    {
        const bool knowTime = std::all_of(m_group.begin(), m_group.end(), [this](const Holding *holding) {
            return told(holding).startsAt == m_session->startsAt && told(holding).endsAt == m_session->endsAt;
        });
        if (knowTime)
            return QCoreApplication::translate("domain", "%1 do not know yet where “%2” takes place now.", "people, a session", m_count).arg(holdersText(m_group), m_session->title);
        const QString moment = toldMoment();
        if (moment.isEmpty())
            return QCoreApplication::translate("domain", "%1 still hold earlier dates for “%2”.", "people, a session", m_count).arg(holdersText(m_group), m_session->title);
        return QCoreApplication::translate("domain", "%1 still hold %2 for “%3”.", "people, a date, a session", m_count).arg(holdersText(m_group), moment, m_session->title);
    }

    [[nodiscard]] QString stillComing() const
    {
        const Notice &first = told(m_group.front());
        const QString moment = momentText(first.startsAt, first.endsAt);
        const bool isOff = !m_session || m_session->state == SessionState::Cancelled;
        const QString text = isOff
            ? QCoreApplication::translate("domain", "%1 still expect “%2” (%3), although it is off.", "people, a session, a date", m_count)
            : QCoreApplication::translate("domain", "%1 still expect “%2” (%3), but do not have to come any more.", "people, a session, a date", m_count);
        return text.arg(holdersText(m_group), m_session ? m_session->title : first.title, moment);
    }

    [[nodiscard]] QString neverTold() const
    {
        return QCoreApplication::translate("domain", "%1 were never told of “%2” (%3).", "people, a session, a date", m_count)
            .arg(holdersText(m_group), m_session->title, momentText(m_session->startsAt, m_session->endsAt));
    }

private:
    [[nodiscard]] const Notice &told(const Holding *holding) const { return *m_programme.find(holding->told); }

    /// When it takes place as all of them were told; empty where they were told different times.
    [[nodiscard]] QString toldMoment() const
    {
        const Notice &first = told(m_group.front());
        const bool isOne = std::all_of(m_group.begin(), m_group.end(), [&](const Holding *holding) {
            return told(holding).startsAt == first.startsAt && told(holding).endsAt == first.endsAt;
        });
        return isOne ? momentText(first.startsAt, first.endsAt) : QString();
    }

    const Programme &m_programme;
    const HoldingGroup &m_group;
    const Session *m_session;
    int m_count;
};

} // namespace

QString holdersText(const HoldingGroup &group)
{
    const int coaches = int(std::count_if(group.begin(), group.end(), [](const Holding *holding) { return holding->recipient.isCoach(); }));
    const int people = int(group.size()) - coaches;
    const QString peopleText = QCoreApplication::translate("domain", "%n people", "subject of a sentence", people);
    const QString coachesText = QCoreApplication::translate("domain", "%n coaches", "subject of a sentence", coaches);
    if (coaches == 0)
        return peopleText;
    return people == 0 ? coachesText : QCoreApplication::translate("domain", "%1 and %2", "people and coaches").arg(peopleText, coachesText);
}

QString holdingText(const Programme &programme, const HoldingGroup &group)
{
    const GroupTexts texts(programme, group);
    switch (group.front()->state) {
    case HoldingState::Outdated:
        return texts.outdated();
    case HoldingState::StillComing:
        return texts.stillComing();
    case HoldingState::NeverTold:
        return texts.neverTold();
    case HoldingState::Current:
        break;
    }
    return {};
}

QString awaitingText(const Programme &programme, const HoldingGroup &group)
{
    const Session *session = programme.find(group.front()->session);
    const QString name = session ? session->title : programme.find(group.front()->written)->title;
    return QCoreApplication::translate("domain", "For “%1”, %n messages are written, but not yet confirmed as sent.", nullptr, int(group.size())).arg(name);
}

} // namespace domain
