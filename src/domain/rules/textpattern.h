#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace domain {

/// A text with placeholders and conditions, read once and filled for many people. As in layouts of certificates, "{name}" is a
/// placeholder, what stands in [square brackets] is left out when a placeholder inside is empty, "{{" and "[[" are the signs
/// themselves. Beside that there are conditions:
///
///     {if online} … {else} … {end}        {if not online} … {end}        {if role = Fachplaner:in} … {end}
///
/// also in German: {wenn}, {wenn nicht}, {sonst}, {ende}. A line on which nothing is left disappears; several empty lines become one.
/// What data look like is never read as pattern.
class TextPattern
{
public:
    static constexpr int LongestText = 20'000; ///< signs
    static constexpr int DeepestNesting = 8;

    /// What a name may be used for.
    enum class NameUse { Unknown, Placeholder, Condition };
    using Names = std::function<NameUse(const QString &name)>;
    /// The text for a name; empty: no data, or the condition does not hold.
    using Values = std::function<QString(const QString &name)>;

    /// A filled text.
    struct Filled
    {
        QString text;
        QStringList empty; ///< placeholders outside of brackets for which there is no data, each once
    };

    TextPattern();
    TextPattern(const TextPattern &) = default;
    TextPattern(TextPattern &&) noexcept = default;
    TextPattern &operator=(const TextPattern &) = default;
    TextPattern &operator=(TextPattern &&) noexcept = default;
    ~TextPattern();

    /// Reads a text. InputRefused with the line for a brace, bracket or condition that is not closed, a name that `names` does not
    /// know, a text that is too long or nested too deep.
    [[nodiscard]] static base::Result<TextPattern> read(const QString &text, const Names &names);

    [[nodiscard]] Filled filled(const Values &values) const;

private:
    struct Node;
    class Reader;
    class Writer;

    std::shared_ptr<const std::vector<Node>> m_nodes;
};

} // namespace domain
