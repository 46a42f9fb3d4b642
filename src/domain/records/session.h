#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class SessionKind { InfoEvent, KickoffWorkshop, ImpulseTraining, ClosingEvent, Other };

template <>
struct EnumTraits<SessionKind>
{
    static constexpr EnumEntry entries[] = {
        {int(SessionKind::InfoEvent), "info_event", QT_TRANSLATE_NOOP("domain", "Information event")},
        {int(SessionKind::KickoffWorkshop), "kickoff_workshop", QT_TRANSLATE_NOOP("domain", "Kick-off workshop")},
        {int(SessionKind::ImpulseTraining), "impulse_training", QT_TRANSLATE_NOOP("domain", "Impulse training")},
        {int(SessionKind::ClosingEvent), "closing_event", QT_TRANSLATE_NOOP("domain", "Closing event")},
        {int(SessionKind::Other), "other", QT_TRANSLATE_NOOP("domain", "Other session")},
    };
};

enum class SessionMode { Open, Online, InPerson, Hybrid };

template <>
struct EnumTraits<SessionMode>
{
    static constexpr EnumEntry entries[] = {
        {int(SessionMode::Open), "open", QT_TRANSLATE_NOOP("domain", "Still open")},
        {int(SessionMode::Online), "online", QT_TRANSLATE_NOOP("domain", "Online")},
        {int(SessionMode::InPerson), "in_person", QT_TRANSLATE_NOOP("domain", "In person")},
        {int(SessionMode::Hybrid), "hybrid", QT_TRANSLATE_NOOP("domain", "Hybrid")},
    };
};

enum class SessionState { Planned, Confirmed, Held, Cancelled };

template <>
struct EnumTraits<SessionState>
{
    static constexpr EnumEntry entries[] = {
        {int(SessionState::Planned), "planned", QT_TRANSLATE_NOOP("domain", "Planned")},
        {int(SessionState::Confirmed), "confirmed", QT_TRANSLATE_NOOP("domain", "Confirmed")},
        {int(SessionState::Held), "held", QT_TRANSLATE_NOOP("domain", "Held")},
        {int(SessionState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("domain", "Cancelled")},
    };
};

/// Termin: one meeting of the programme. Times are wall times in Europe/Berlin.
struct Session
{
    SessionId id;
    SessionKind kind = SessionKind::ImpulseTraining;
    QString title;
    QDateTime startsAt;
    QDateTime endsAt;
    SessionMode mode = SessionMode::Open;
    QString place;
    QString link;
    std::optional<int> minSize;
    std::optional<int> maxSize;
    SessionState state = SessionState::Planned;
    QList<RoleId> roles; ///< empty: for everybody
    ModuleId module;
    QList<QuestionId> questions;
    QList<CoachId> coaches;
    QString notes;

    bool operator==(const Session &) const = default;
};

/// Length in minutes; 0 when start or end is missing.
[[nodiscard]] int durationMinutes(const Session &session);

template <>
struct RecordTraits<Session>
{
    static constexpr const char *table = "session";
    static constexpr const char *plural = "sessions";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Sessions");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Session");
    static constexpr auto fields = FieldList{
        Field<&Session::title>{"title", QT_TRANSLATE_NOOP("domain", "Title"), Searchable | Required},
        Field<&Session::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind")},
        Field<&Session::startsAt>{"starts_at", QT_TRANSLATE_NOOP("domain", "Begins")},
        Field<&Session::endsAt>{"ends_at", QT_TRANSLATE_NOOP("domain", "Ends")},
        Field<&Session::roles>{"roles", QT_TRANSLATE_NOOP("domain", "For"), Searchable, OnRemove::Clear},
        Field<&Session::mode>{"mode", QT_TRANSLATE_NOOP("domain", "Mode")},
        Field<&Session::place>{"place", QT_TRANSLATE_NOOP("domain", "Place"), Searchable},
        Field<&Session::link>{"link", QT_TRANSLATE_NOOP("domain", "Link"), Searchable | Extra},
        Field<&Session::minSize>{"min_size", QT_TRANSLATE_NOOP("domain", "Minimum"), Extra},
        Field<&Session::maxSize>{"max_size", QT_TRANSLATE_NOOP("domain", "Maximum")},
        Field<&Session::state>{"state", QT_TRANSLATE_NOOP("domain", "State")},
        Field<&Session::module>{"module", QT_TRANSLATE_NOOP("domain", "Module"), Searchable | Extra, OnRemove::Clear},
        Field<&Session::questions>{"questions", QT_TRANSLATE_NOOP("domain", "Questions"), Extra, OnRemove::Clear},
        Field<&Session::coaches>{"coaches", QT_TRANSLATE_NOOP("domain", "Coaches"), Searchable | Extra, OnRemove::Clear},
        Field<&Session::notes>{"notes", QT_TRANSLATE_NOOP("domain", "Notes"), Searchable | LongText | Extra},
    };
    static QString label(const Session &session) { return session.title; }
};

/// What calendars outside were last told about a session; decides SEQUENCE (RFC 5545 § 3.8.7.4).
struct Publication
{
    base::Id<Publication> id;
    SessionId session;
    int sequence = 0;
    QString digest; ///< of time, place, link, mode, title and state as published
    QDateTime publishedAt;

    bool operator==(const Publication &) const = default;
};

template <>
struct RecordTraits<Publication>
{
    static constexpr const char *table = "publication";
    static constexpr const char *plural = "publications";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Publications");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Publication");
    static constexpr auto fields = FieldList{
        Field<&Publication::session>{"session", QT_TRANSLATE_NOOP("domain", "Session"), Required | Technical, OnRemove::Cascade},
        Field<&Publication::sequence>{"sequence", QT_TRANSLATE_NOOP("domain", "Version"), Technical},
        Field<&Publication::digest>{"digest", QT_TRANSLATE_NOOP("domain", "Digest"), Technical},
        Field<&Publication::publishedAt>{"published_at", QT_TRANSLATE_NOOP("domain", "Published at"), Technical},
    };
    static QString label(const Publication &publication) { return QString::number(publication.sequence); }
};

} // namespace domain
