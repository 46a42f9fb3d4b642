#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// What one person who is not named answered to one question of a feedback form about a session: a score, a
/// comment, or both.
struct Feedback
{
    base::Id<Feedback> id;
    SessionId session;
    int respondent = 1;       ///< parts the answers of one session; says nothing about who it was
    QString criterion;        ///< the form's question: "The training was useful for my work."
    std::optional<int> score; ///< from 1 to `scale`, more is better; none: only a comment
    int scale = 5;            ///< the best score possible
    QString comment;

    bool operator==(const Feedback &) const = default;
};

template <>
struct RecordTraits<Feedback>
{
    static constexpr const char *table = "feedback";
    static constexpr const char *plural = "feedbacks";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Feedback");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Answer of a feedback form");
    static constexpr auto fields = FieldList{
        Field<&Feedback::session>{"session", QT_TRANSLATE_NOOP("domain", "Session"), Searchable | Required, OnRemove::Cascade},
        Field<&Feedback::respondent>{"respondent", QT_TRANSLATE_NOOP("domain", "Answer sheet")},
        Field<&Feedback::criterion>{"criterion", QT_TRANSLATE_NOOP("domain", "Criterion"), Searchable | Required},
        Field<&Feedback::score>{"score", QT_TRANSLATE_NOOP("domain", "Score")},
        Field<&Feedback::scale>{"scale", QT_TRANSLATE_NOOP("domain", "Best score")},
        Field<&Feedback::comment>{"comment", QT_TRANSLATE_NOOP("domain", "Comment"), Personal | Searchable | LongText},
    };
    static QString label(const Feedback &feedback) { return feedback.criterion; }
};

} // namespace domain
