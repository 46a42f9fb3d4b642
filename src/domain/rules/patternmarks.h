#pragma once

#include "domain/rules/textpattern.h"

#include <QList>

namespace domain {

/// A pair of braces in a text with placeholders.
struct PatternMark
{
    enum class Kind { Placeholder, Condition, Unknown };

    qsizetype start = 0; ///< of the opening brace
    qsizetype length = 0;
    Kind kind = Kind::Unknown;

    bool operator==(const PatternMark &) const = default;
};

/// The braces of a text as TextPattern::read() takes each of them for itself, in their order; for an editor that marks them
/// while somebody types. A brace without an end on its line is unknown. Whether conditions are closed is not looked at.
[[nodiscard]] QList<PatternMark> patternMarks(const QString &text, const TextPattern::Names &names);

} // namespace domain
