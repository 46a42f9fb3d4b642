#include "models/planperson.h"

#include "models/recordmodel.h"
#include "workspace/planner/plantexts.h"

#include <QCoreApplication>

namespace models {

using namespace domain;

QVariant PlanPerson::mark(int role, bool isRoleColumn) const
{
    if (role == IdRole)
        return id.value;
    if (!isRoleColumn)
        return QString();
    return role == ColourRole ? roleColour : roleLetter;
}

PlanNames::PlanNames(const Programme &programme) : m_programme(programme)
{
    for (const ParticipantId id : participantsByName(programme))
        m_places.insert(id, int(m_places.size()));
}

PlanPerson PlanNames::person(const std::string &planId) const
{
    PlanPerson result;
    result.id = ParticipantId{workspace::recordId(planId)};
    result.place = m_places.value(result.id, int(m_places.size()));
    const Participant *person = m_programme.find(result.id);
    if (!person) {
        result.name = QString::number(result.id.value);
        return result;
    }
    const Municipality *municipality = m_programme.find(person->municipality);
    result.name = listName(*person);
    result.municipality = municipality ? municipality->name : person->organisation;
    if (const Role *role = m_programme.find(person->role)) {
        result.roleName = role->name;
        result.roleColour = role->colour;
        result.roleLetter = role->letter;
    }
    return result;
}

QString PlanNames::trainings(const std::vector<std::string> &planIds) const
{
    return trainingTitles(m_programme, planIds);
}

QString trainingTitles(const Programme &programme, const std::vector<std::string> &planIds)
{
    std::vector<std::pair<QDateTime, QString>> titles;
    for (const std::string &planId : planIds) {
        const SessionId id{workspace::recordId(planId)};
        const Session *session = programme.find(id);
        titles.emplace_back(session ? session->startsAt : QDateTime(), session ? session->title : QString::number(id.value));
    }
    std::stable_sort(titles.begin(), titles.end());
    QStringList texts;
    for (const auto &[time, title] : titles)
        texts.append(title);
    return texts.join(QStringLiteral(", "));
}

QString bestRankText(const workspace::PlanTask &task, int rank)
{
    return rank > 0 ? workspace::rankText(task, rank) : QCoreApplication::translate("models", "No training");
}

} // namespace models
