#pragma once

#include "domain/programme.h"

#include <QHash>

#include <optional>

namespace domain {

/// The words of a question as texts are compared: folded, without signs, one blank between words.
[[nodiscard]] QString questionWords(QStringView text);

/// Which question a text means.
struct QuestionMatch
{
    enum class Kind {
        None,
        Certain,   ///< by number, key or text
        Proposed,  ///< one question is written nearly so, and no other
        Ambiguous, ///< several come into question
    };

    Kind kind = Kind::None;
    QuestionId question; ///< for Certain and Proposed
};

/// Recognises questions as people and forms write them: "3", "Q3", "Frage 3", "planner:3", "Fachplaner:in 3", the text
/// itself, with or without its number in front, and texts with a few typing errors or cut off at the end.
class QuestionRecognizer
{
public:
    explicit QuestionRecognizer(const Programme &programme);

    /// The question among those of the role; of all roles when `role` is invalid.
    [[nodiscard]] QuestionMatch find(const QString &text, RoleId role) const;
    /// Whether the text means a question of at least one role. A bare number does not: too much is a number.
    [[nodiscard]] bool isQuestion(const QString &text) const;

private:
    struct Entry
    {
        QuestionId id;
        RoleId role;
        int number;
        QString words;
    };

    [[nodiscard]] QuestionMatch byNumber(int number, RoleId role) const;
    [[nodiscard]] QuestionMatch byText(const QString &words, RoleId role) const;
    [[nodiscard]] QuestionMatch bySimilarText(const QString &words, RoleId role) const;
    [[nodiscard]] std::optional<QuestionMatch> byKey(const QString &text, RoleId role) const;
    [[nodiscard]] static bool fits(const Entry &entry, RoleId role) { return !role.isValid() || entry.role == role; }

    std::vector<Entry> m_entries;
    QHash<QString, RoleId> m_roles; ///< by words of key, name and letter
    mutable QHash<std::pair<QString, RoleId>, QuestionMatch> m_known;
};

} // namespace domain
