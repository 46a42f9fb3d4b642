#pragma once

#include "domain/programme.h"

#include <span>

namespace domain {

/// Where somebody stands between the door of the closing event and the certificate in the hand.
enum class EventStage {
    NotHere,    ///< nobody has recorded that the person is there
    Blocked,    ///< there, but not entitled
    Ready,      ///< there and entitled; the certificate is to be issued
    Issued,     ///< there; the certificate is to be handed over
    HandedOver,
    ToPost,
    Posted,
};

template <>
struct EnumTraits<EventStage>
{
    static constexpr EnumEntry entries[] = {
        {int(EventStage::NotHere), "not_here", QT_TRANSLATE_NOOP("domain", "Not here yet")},
        {int(EventStage::Blocked), "blocked", QT_TRANSLATE_NOOP("domain", "No certificate")},
        {int(EventStage::Ready), "ready", QT_TRANSLATE_NOOP("domain", "Certificate to be issued")},
        {int(EventStage::Issued), "issued", QT_TRANSLATE_NOOP("domain", "Certificate ready")},
        {int(EventStage::HandedOver), "handed_over", QT_TRANSLATE_NOOP("domain", "Handed over")},
        {int(EventStage::ToPost), "to_post", QT_TRANSLATE_NOOP("domain", "To be posted")},
        {int(EventStage::Posted), "posted", QT_TRANSLATE_NOOP("domain", "Posted")},
    };
};

/// One person at the closing event.
struct EventStatus
{
    ParticipantId participant;
    EventStage stage = EventStage::NotHere;
    bool isPresent = false;    ///< wholly or partly
    CertificateId certificate; ///< the valid one; none: not issued
    QString reason;            ///< why there is no certificate, whole sentences; only when blocked

    bool operator==(const EventStatus &) const = default;
};

/// Everybody who has a place in the session or holds a valid certificate, in the order of a phone book.
[[nodiscard]] std::vector<EventStatus> eventStatuses(const Programme &programme, SessionId session);

/// How far handing over is. Who is there without being entitled does not count as somebody to hand over to.
struct EventProgress
{
    int handedOver = 0;
    int toPost = 0;  ///< posted included
    int notHere = 0;
    int waiting = 0; ///< here, and nothing is handed over yet
    int blocked = 0;

    [[nodiscard]] int all() const { return handedOver + toPost + notHere + waiting; }
    bool operator==(const EventProgress &) const = default;
};
[[nodiscard]] EventProgress eventProgress(std::span<const EventStatus> statuses);

} // namespace domain
