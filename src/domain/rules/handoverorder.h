#pragma once

#include "domain/programme.h"

namespace domain {

/// In which order certificates are printed, so that they lie as they are handed over.
enum class HandoverOrder { Listed, ByName, ByMunicipality, ByRole, ByTable };

template <>
struct EnumTraits<HandoverOrder>
{
    static constexpr EnumEntry entries[] = {
        {int(HandoverOrder::Listed), "listed", QT_TRANSLATE_NOOP("domain", "As listed")},
        {int(HandoverOrder::ByName), "name", QT_TRANSLATE_NOOP("domain", "By name")},
        {int(HandoverOrder::ByMunicipality), "municipality", QT_TRANSLATE_NOOP("domain", "By municipality")},
        {int(HandoverOrder::ByRole), "role", QT_TRANSLATE_NOOP("domain", "By role")},
        {int(HandoverOrder::ByTable), "table", QT_TRANSLATE_NOOP("domain", "By table at the closing event")},
    };
};

/// These people in this order; within a municipality, role or table as in a phone book. Who has none of these comes last.
/// Tables are those of the places in `event`, as default of the closing event that is meant today, see closingEvent().
[[nodiscard]] QList<ParticipantId> inHandoverOrder(const Programme &programme, const QList<ParticipantId> &people, HandoverOrder order,
                                                   SessionId event = {});
/// The same for certificates, by the people who hold them.
[[nodiscard]] QList<CertificateId> inHandoverOrder(const Programme &programme, const QList<CertificateId> &certificates, HandoverOrder order);

} // namespace domain
