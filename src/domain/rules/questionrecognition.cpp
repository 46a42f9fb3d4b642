#include "domain/rules/questionrecognition.h"

#include "base/text.h"
#include "domain/rules/editdistance.h"

#include <QRegularExpression>

namespace domain {

namespace {

constexpr qsizetype leastLetters = 12; ///< shorter texts are not compared letter by letter
constexpr int mostErrors = 3;
constexpr qsizetype lettersPerError = 12;

using Kind = QuestionMatch::Kind;

/// The number in "3", "3.", "Q3", "Nr. 3", "Leitfrage 3"; a spreadsheet may write "3.0". `bare`: a number alone counts.
std::optional<int> questionNumber(const QString &text, bool bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(q|f|lf|nr\\.?|no\\.?|#|frage|leitfrage|question|thema|topic)?\\s*(?:nr\\.?\\s*)?(\\d{1,3})(?:[.,]0)?\\s*[.):]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || (!bare && match.capturedLength(1) == 0))
        return std::nullopt;
    return match.captured(2).toInt();
}

/// "3. Wie finde ich …" and "Q3: Wie finde ich …" without what stands in front.
QString withoutNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:q|f|lf|nr\\.?|frage|leitfrage|question)?\\s*\\d{1,3}\\s*[.):–-]?\\s+"), QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    return rest.remove(number);
}

int errorsAllowed(const QString &words)
{
    return std::min(mostErrors, int(words.size() / lettersPerError));
}

} // namespace

QString questionWords(QStringView text)
{
    QString words;
    for (const QChar c : base::fold(text)) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

QuestionRecognizer::QuestionRecognizer(const Programme &programme)
{
    for (const Question &question : programme.table<Question>())
        m_entries.push_back({question.id, question.role, question.number, questionWords(question.text)});
    for (const Role &role : programme.table<Role>()) {
        for (const QString &name : {role.key, role.name, role.letter}) {
            if (!name.isEmpty())
                m_roles.insert(questionWords(name), role.id);
        }
    }
}

QuestionMatch QuestionRecognizer::byNumber(int number, RoleId role) const
{
    QuestionMatch match;
    for (const Entry &entry : m_entries) {
        if (entry.number != number || !fits(entry, role))
            continue;
        if (match.question.isValid())
            return {Kind::Ambiguous, {}};
        match = {Kind::Certain, entry.id};
    }
    return match;
}

QuestionMatch QuestionRecognizer::byText(const QString &words, RoleId role) const
{
    QuestionMatch match;
    for (const Entry &entry : m_entries) {
        if (entry.words != words || words.isEmpty() || !fits(entry, role))
            continue;
        if (match.question.isValid())
            return {Kind::Ambiguous, {}};
        match = {Kind::Certain, entry.id};
    }
    return match;
}

/// A text cut off at its end, or one with a few typing errors.
QuestionMatch QuestionRecognizer::bySimilarText(const QString &words, RoleId role) const
{
    if (words.size() < leastLetters)
        return {};
    const int allowed = errorsAllowed(words);
    QuestionMatch match;
    for (const Entry &entry : m_entries) {
        if (!fits(entry, role))
            continue;
        const bool isCut = entry.words.startsWith(words);
        const bool canBeNear = std::abs(entry.words.size() - words.size()) <= allowed;
        if (!isCut && !(canBeNear && editDistance(entry.words, words, allowed) <= allowed))
            continue;
        if (match.question.isValid())
            return {Kind::Ambiguous, {}};
        match = {Kind::Proposed, entry.id};
    }
    return match;
}

/// "planner:3", "Fachplaner:in 3", "P3"; nothing when the text is not of this form.
std::optional<QuestionMatch> QuestionRecognizer::byKey(const QString &text, RoleId role) const
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(.*?\\D)\\s*(?:q|nr\\.?)?\\s*(\\d{1,3})\\s*[.):]?\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const auto named = match.hasMatch() ? m_roles.constFind(questionWords(match.captured(1))) : m_roles.cend();
    if (named == m_roles.cend())
        return std::nullopt;
    if (role.isValid() && *named != role)
        return QuestionMatch();
    return byNumber(match.captured(2).toInt(), *named);
}

QuestionMatch QuestionRecognizer::find(const QString &text, RoleId role) const
{
    const std::pair key(text, role);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const auto decide = [&]() -> QuestionMatch {
        if (const auto number = questionNumber(text, true))
            return byNumber(*number, role);
        if (const auto match = byKey(text, role))
            return *match;
        const QStringList variants{questionWords(text), questionWords(withoutNumber(text))};
        QuestionMatch match;
        for (const QString &words : variants)
            match = match.kind == Kind::None ? byText(words, role) : match;
        for (const QString &words : variants)
            match = match.kind == Kind::None ? bySimilarText(words, role) : match;
        return match;
    };
    const QuestionMatch match = decide();
    m_known.insert(key, match);
    return match;
}

bool QuestionRecognizer::isQuestion(const QString &text) const
{
    const auto isThere = [](const QuestionMatch &match) { return match.kind != Kind::None; };
    if (const auto number = questionNumber(text, true))
        return questionNumber(text, false).has_value() && isThere(byNumber(*number, {}));
    if (const auto match = byKey(text, {}))
        return isThere(*match);
    return isThere(find(text, {}));
}

} // namespace domain
