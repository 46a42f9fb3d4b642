#include "domain/rules/handoverorder.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/closingevent.h"
#include "domain/rules/placename.h"

#include <QHash>

#include <algorithm>

namespace domain {

namespace {

/// Sorts before everything that has a name.
constexpr char Named = '0';
constexpr char Nameless = '1';

QByteArray groupKey(const QString &name, const QByteArray &key)
{
    return name.isEmpty() ? QByteArray(1, Nameless) : Named + key;
}

QHash<ParticipantId, QString> tablesOf(const Programme &programme, SessionId event)
{
    QHash<ParticipantId, QString> tables;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == event && takesSeat(enrolment) && !enrolment.tableName.isEmpty())
            tables.insert(enrolment.participant, enrolment.tableName);
    }
    return tables;
}

/// The group, then the name, by which somebody stands in the order.
using HandoverKey = std::pair<QByteArray, QByteArray>;

class HandoverKeys
{
public:
    HandoverKeys(const Programme &programme, HandoverOrder order, SessionId event)
        : m_programme(programme), m_order(order), m_roles(rolesInOrder(programme))
    {
        if (order == HandoverOrder::ByTable)
            m_tables = tablesOf(programme, event.isValid() ? event : closingEvent(programme, base::Clock::today()));
    }

    [[nodiscard]] HandoverKey of(ParticipantId id) const
    {
        const Participant *person = m_programme.find(id);
        return person ? HandoverKey(group(*person), nameSortKey(*person)) : HandoverKey(QByteArray(1, Nameless), {});
    }

private:
    [[nodiscard]] QByteArray group(const Participant &person) const
    {
        switch (m_order) {
        case HandoverOrder::ByMunicipality:
            return groupKey(placeName(m_programme, person), base::phoneBookKey(placeName(m_programme, person)));
        case HandoverOrder::ByTable:
            return groupKey(m_tables.value(person.id), tableSortKey(m_tables.value(person.id)));
        case HandoverOrder::ByRole:
            return m_roles.contains(person.role) ? Named + QByteArray::number(m_roles.indexOf(person.role)).rightJustified(6, '0') : QByteArray(1, Nameless);
        case HandoverOrder::Listed:
        case HandoverOrder::ByName:
            break;
        }
        return {};
    }

    const Programme &m_programme;
    HandoverOrder m_order;
    QList<RoleId> m_roles;
    QHash<ParticipantId, QString> m_tables;
};

template <class Id, class HolderOf>
QList<Id> sorted(const Programme &programme, const QList<Id> &ids, HandoverOrder order, SessionId event, HolderOf holderOf)
{
    if (order == HandoverOrder::Listed)
        return ids;
    const HandoverKeys keys(programme, order, event);
    std::vector<std::pair<HandoverKey, Id>> keyed;
    for (const Id id : ids)
        keyed.emplace_back(keys.of(holderOf(id)), id);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Id> result;
    for (const auto &entry : keyed)
        result.append(entry.second);
    return result;
}

} // namespace

QList<ParticipantId> inHandoverOrder(const Programme &programme, const QList<ParticipantId> &people, HandoverOrder order, SessionId event)
{
    return sorted(programme, people, order, event, [](ParticipantId id) { return id; });
}

QList<CertificateId> inHandoverOrder(const Programme &programme, const QList<CertificateId> &certificates, HandoverOrder order)
{
    return sorted(programme, certificates, order, SessionId(), [&](CertificateId id) {
        const Certificate *certificate = programme.find(id);
        return certificate ? certificate->participant : ParticipantId();
    });
}

} // namespace domain
