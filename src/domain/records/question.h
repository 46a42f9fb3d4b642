#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// Baustein: one of the parts the programme's content is divided into.
struct Module
{
    ModuleId id;
    int number = 1;
    QString title;
    QString text;

    bool operator==(const Module &) const = default;
};

template <>
struct RecordTraits<Module>
{
    static constexpr const char *table = "module";
    static constexpr const char *plural = "modules";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Modules");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Module");
    static constexpr auto fields = FieldList{
        Field<&Module::number>{"number", QT_TRANSLATE_NOOP("domain", "Number")},
        Field<&Module::title>{"title", QT_TRANSLATE_NOOP("domain", "Title"), Searchable | Required},
        Field<&Module::text>{"text", QT_TRANSLATE_NOOP("domain", "Description"), Searchable | LongText},
    };
    static QString label(const Module &module) { return module.title; }
};

/// Leitfrage: what a training answers, for people of one role.
struct Question
{
    QuestionId id;
    RoleId role;
    ModuleId module;
    int number = 1;
    QString text;
    QString origin;          ///< "catalogue", a workshop, a person's own words
    SessionId originSession; ///< the workshop that brought it up
    bool active = true;      ///< offered for interests and trainings

    bool operator==(const Question &) const = default;
};

template <>
struct RecordTraits<Question>
{
    static constexpr const char *table = "question";
    static constexpr const char *plural = "questions";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Guiding questions");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Guiding question");
    static constexpr auto fields = FieldList{
        Field<&Question::number>{"number", QT_TRANSLATE_NOOP("domain", "Number")},
        Field<&Question::text>{"text", QT_TRANSLATE_NOOP("domain", "Question"), Searchable | Required | LongText},
        Field<&Question::role>{"role", QT_TRANSLATE_NOOP("domain", "Role"), Searchable, OnRemove::Refuse},
        Field<&Question::module>{"module", QT_TRANSLATE_NOOP("domain", "Module"), Searchable, OnRemove::Clear},
        Field<&Question::origin>{"origin", QT_TRANSLATE_NOOP("domain", "Origin"), Searchable | Extra},
        Field<&Question::originSession>{"origin_session", QT_TRANSLATE_NOOP("domain", "Raised in"), Extra, OnRemove::Clear},
        Field<&Question::active>{"active", QT_TRANSLATE_NOOP("domain", "Offered")},
    };
    static QString label(const Question &question) { return question.text; }
};

/// A participant's wish: a question, or a training itself, with its rank (1 = first choice).
struct Interest
{
    base::Id<Interest> id;
    ParticipantId participant;
    QuestionId question;
    SessionId session;
    int rank = 1;

    bool operator==(const Interest &) const = default;
};

template <>
struct RecordTraits<Interest>
{
    static constexpr const char *table = "interest";
    static constexpr const char *plural = "interests";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Interests");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Interest");
    static constexpr auto fields = FieldList{
        Field<&Interest::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Required, OnRemove::Cascade},
        Field<&Interest::question>{"question", QT_TRANSLATE_NOOP("domain", "Question"), NoFlags, OnRemove::Cascade},
        Field<&Interest::session>{"session", QT_TRANSLATE_NOOP("domain", "Training"), NoFlags, OnRemove::Cascade},
        Field<&Interest::rank>{"rank", QT_TRANSLATE_NOOP("domain", "Rank")},
    };
    static QString label(const Interest &interest) { return QString::number(interest.rank); }
};

} // namespace domain
