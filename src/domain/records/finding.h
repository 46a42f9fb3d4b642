#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class FindingKind { Insight, Tip, NextStep, OpenPoint };

template <>
struct EnumTraits<FindingKind>
{
    static constexpr EnumEntry entries[] = {
        {int(FindingKind::Insight), "insight", QT_TRANSLATE_NOOP("domain", "Insight")},
        {int(FindingKind::Tip), "tip", QT_TRANSLATE_NOOP("domain", "Tip")},
        {int(FindingKind::NextStep), "next_step", QT_TRANSLATE_NOOP("domain", "Next step")},
        {int(FindingKind::OpenPoint), "open_point", QT_TRANSLATE_NOOP("domain", "Open point")},
    };
};

/// Erkenntnis: what a training found, for the closing event.
struct Finding
{
    base::Id<Finding> id;
    SessionId session;
    QuestionId question;
    FindingKind kind = FindingKind::Insight;
    QString text;
    ParticipantId author;     ///< named only with consent
    bool reviewed = false;    ///< fit for the booklet

    bool operator==(const Finding &) const = default;
};

template <>
struct RecordTraits<Finding>
{
    static constexpr const char *table = "finding";
    static constexpr const char *plural = "findings";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Findings");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Finding");
    static constexpr auto fields = FieldList{
        Field<&Finding::text>{"text", QT_TRANSLATE_NOOP("domain", "Finding"), Searchable | Required | LongText},
        Field<&Finding::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind")},
        Field<&Finding::session>{"session", QT_TRANSLATE_NOOP("domain", "Session"), Searchable | Required, OnRemove::Cascade},
        Field<&Finding::question>{"question", QT_TRANSLATE_NOOP("domain", "Question"), Searchable, OnRemove::Clear},
        Field<&Finding::author>{"author", QT_TRANSLATE_NOOP("domain", "Author"), Personal | Extra, OnRemove::Clear},
        Field<&Finding::reviewed>{"reviewed", QT_TRANSLATE_NOOP("domain", "Reviewed")},
    };
    static QString label(const Finding &finding) { return finding.text; }
};

} // namespace domain
