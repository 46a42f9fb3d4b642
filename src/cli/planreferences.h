#pragma once

#include "planning/reasons.h"
#include "workspace/planner/planscope.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// The record that an id of a planning instance means: {"id", "label"}; null for an empty id.
template <class R>
[[nodiscard]] QJsonValue planReference(const domain::Programme &programme, const std::string &id)
{
    if (id.empty())
        return {};
    const R *row = programme.find(base::Id<R>{workspace::recordId(id)});
    return QJsonObject{{QStringLiteral("id"), QString::fromStdString(id)}, {QStringLiteral("label"), row ? domain::RecordTraits<R>::label(*row) : QString()}};
}

template <class R>
[[nodiscard]] QJsonArray planReferences(const domain::Programme &programme, const std::vector<std::string> &ids)
{
    QJsonArray array;
    for (const std::string &id : ids)
        array.append(planReference<R>(programme, id));
    return array;
}

/// The label of the record; the id where it is not there.
template <class R>
[[nodiscard]] QString planLabel(const domain::Programme &programme, const std::string &id)
{
    const R *row = programme.find(base::Id<R>{workspace::recordId(id)});
    return row ? domain::RecordTraits<R>::label(*row) : QString::fromStdString(id);
}

/// The row of this id in a list of an instance, or nullptr.
template <class R>
[[nodiscard]] const R *planRow(const std::vector<R> &rows, const std::string &id)
{
    for (const R &row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

/// Rank of a training for a participant of the instance; 0 for none.
[[nodiscard]] inline int planRank(const planning::Instance &instance, const std::string &participant, const std::string &training)
{
    const planning::Participant *person = planRow(instance.participants, participant);
    const planning::Training *session = planRow(instance.trainings, training);
    return person && session ? planning::rankOf(instance, *person, *session) : 0;
}

} // namespace cli
