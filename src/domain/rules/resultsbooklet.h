#pragma once

#include "domain/programme.h"

#include <QDate>

namespace domain {

/// What is to stand in the booklet of results.
struct BookletOptions
{
    bool withNames = false;  ///< authors whose consent is there by `asOf` are named
    bool unreviewed = false; ///< findings that nobody reviewed yet stand in it too
    QDate asOf;              ///< day of the booklet; consent and sessions later than it do not count
};

/// A session that stands behind a question.
struct BookletTraining
{
    SessionId session;
    QString title;
    QDate date;

    bool operator==(const BookletTraining &) const = default;
};

/// One finding as it stands in the booklet.
struct BookletFinding
{
    base::Id<Finding> finding;
    QString text;
    QString author; ///< empty unless the person may be named
    bool reviewed = true;

    bool operator==(const BookletFinding &) const = default;
};

/// The findings of one kind on one question, by time of their session.
struct BookletGroup
{
    FindingKind kind = FindingKind::Insight;
    QList<BookletFinding> findings;

    bool operator==(const BookletGroup &) const = default;
};

/// A question with the trainings behind it, by time, and what they found, insights first.
struct BookletQuestion
{
    QuestionId question; ///< invalid for findings without one: they stand by their session
    int number = 0;      ///< as in the catalogue; 0 without question
    QString text;        ///< the question, or the session's title
    QList<BookletTraining> trainings;
    QList<BookletGroup> groups;

    bool operator==(const BookletQuestion &) const = default;
};

/// The questions of one role from one module, by number. Without role and module: findings without question.
struct BookletSection
{
    RoleId role;
    QString roleName;
    QString roleColour; ///< "#rrggbb"
    ModuleId module;
    int moduleNumber = 0;
    QString moduleTitle;
    QList<BookletQuestion> questions;

    bool operator==(const BookletSection &) const = default;
};

/// The booklet for the closing event as a value, from which PDF, page and screen are made: roles in their order,
/// within them modules by number. Only questions with findings stand in it.
struct ResultsBooklet
{
    QString title;
    QString organiser;
    QString language; ///< "de" or "en"
    QString occasion; ///< title of the closing event, empty while there is none
    QString place;    ///< of the closing event
    QDate date;       ///< of the closing event, else `asOf`
    QDate asOf;
    QList<BookletSection> sections;
    int findings = 0;   ///< in it
    int unreviewed = 0; ///< of these
    int leftOut = 0;    ///< not in it, because nobody reviewed them

    [[nodiscard]] bool isEmpty() const { return sections.isEmpty(); }
    bool operator==(const ResultsBooklet &) const = default;
};

/// The booklet of a programme. Cancelled sessions do not stand behind a question; one that is yet to come only
/// when it has a finding in the booklet.
[[nodiscard]] ResultsBooklet resultsBooklet(const Programme &programme, const BookletOptions &options);

/// Sessions that answer the question and are not cancelled, by time.
[[nodiscard]] QList<SessionId> sessionsAnswering(const Programme &programme, QuestionId question);

} // namespace domain
