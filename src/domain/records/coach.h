#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// Who leads trainings.
struct Coach
{
    CoachId id;
    QString academicTitle;
    QString givenName;
    QString familyName;
    QString email;
    QString phone;
    QString organisation;
    std::optional<int> maxTrainings; ///< none: no limit
    QList<QuestionId> questions;     ///< topics the coach offers
    QString notes;

    bool operator==(const Coach &) const = default;
};

[[nodiscard]] QString fullName(const Coach &coach);

template <>
struct RecordTraits<Coach>
{
    static constexpr const char *table = "coach";
    static constexpr const char *plural = "coaches";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Coaches");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Coach");
    static constexpr auto fields = FieldList{
        Field<&Coach::familyName>{"family_name", QT_TRANSLATE_NOOP("domain", "Family name"), Personal | Searchable | Required},
        Field<&Coach::givenName>{"given_name", QT_TRANSLATE_NOOP("domain", "Given name"), Personal | Searchable},
        Field<&Coach::academicTitle>{"academic_title", QT_TRANSLATE_NOOP("domain", "Academic title"), Personal | Searchable},
        Field<&Coach::email>{"email", QT_TRANSLATE_NOOP("domain", "E-mail"), Personal | Searchable},
        Field<&Coach::phone>{"phone", QT_TRANSLATE_NOOP("domain", "Phone"), Personal | Searchable | Extra},
        Field<&Coach::organisation>{"organisation", QT_TRANSLATE_NOOP("domain", "Organisation"), Searchable},
        Field<&Coach::maxTrainings>{"max_trainings", QT_TRANSLATE_NOOP("domain", "Trainings at most")},
        Field<&Coach::questions>{"questions", QT_TRANSLATE_NOOP("domain", "Topics"), Extra, OnRemove::Clear},
        Field<&Coach::notes>{"notes", QT_TRANSLATE_NOOP("domain", "Notes"), Personal | Searchable | LongText | Extra},
    };
    static QString label(const Coach &coach) { return fullName(coach); }
};

/// A span of time in which a participant or a coach cannot come; half-open.
struct Unavailability
{
    base::Id<Unavailability> id;
    ParticipantId participant;
    CoachId coach;
    QDateTime startsAt;
    QDateTime endsAt;
    QString note;

    bool operator==(const Unavailability &) const = default;
};

template <>
struct RecordTraits<Unavailability>
{
    static constexpr const char *table = "unavailability";
    static constexpr const char *plural = "unavailabilities";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Unavailable times");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Unavailable time");
    static constexpr auto fields = FieldList{
        Field<&Unavailability::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), NoFlags, OnRemove::Cascade},
        Field<&Unavailability::coach>{"coach", QT_TRANSLATE_NOOP("domain", "Coach"), NoFlags, OnRemove::Cascade},
        Field<&Unavailability::startsAt>{"starts_at", QT_TRANSLATE_NOOP("domain", "From"), Required},
        Field<&Unavailability::endsAt>{"ends_at", QT_TRANSLATE_NOOP("domain", "To"), Required},
        Field<&Unavailability::note>{"note", QT_TRANSLATE_NOOP("domain", "Note"), Personal | Searchable},
    };
    static QString label(const Unavailability &span) { return span.note; }
};

} // namespace domain
