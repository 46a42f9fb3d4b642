#include "domain/rules/textpattern.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace domain {

/// A piece of a pattern.
struct TextPattern::Node
{
    enum class Kind { Text, LineEnd, Placeholder, Group, Condition };

    Kind kind = Kind::Text;
    QString text;               ///< or the name of a placeholder or condition
    bool isNegated = false;
    bool compares = false;
    QString value;              ///< that a condition compares with
    std::vector<Node> nodes;    ///< in brackets, or where a condition holds
    std::vector<Node> otherwise;
};

namespace {

constexpr std::array IfWords{u"if", u"wenn"};
constexpr std::array NotWords{u"not", u"nicht"};
constexpr std::array ElseWords{u"else", u"sonst"};
constexpr std::array EndWords{u"end", u"ende"};

template <size_t size>
bool isOneOf(QStringView word, const std::array<const char16_t *, size> &words)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *known) { return word.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

} // namespace

class TextPattern::Reader
{
public:
    Reader(const QString &text, const Names &names) : m_text(text), m_names(names) {}

    base::Result<std::vector<Node>> read()
    {
        if (m_text.size() > LongestText)
            return base::fail(base::ErrorCode::InputRefused,
                              QCoreApplication::translate("domain", "The text is longer than %1 characters. Please shorten it.").arg(LongestText));
        std::vector<Node> nodes = readNodes(End::Text, 0);
        if (m_error.isEmpty())
            return nodes;
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "Line %1: %2").arg(m_errorLine).arg(m_error));
    }

private:
    /// What ends a list of nodes.
    enum class End { Text, Bracket, Condition };

    void refuse(const QString &sentence, int line)
    {
        if (!m_error.isEmpty())
            return;
        m_error = sentence;
        m_errorLine = line;
        m_at = m_text.size();
    }

    [[nodiscard]] bool isTwice() const { return m_at + 1 < m_text.size() && m_text[m_at] == m_text[m_at + 1]; }

    static void appendText(std::vector<Node> &nodes, QChar c)
    {
        if (nodes.empty() || nodes.back().kind != Node::Kind::Text)
            nodes.emplace_back();
        nodes.back().text += c;
    }

    std::vector<Node> readNodes(End end, int depth)
    {
        std::vector<Node> nodes;
        const int begin = m_line;
        if (depth > DeepestNesting)
            refuse(QCoreApplication::translate("domain", "Brackets and conditions stand in each other more than %1 deep. Please make the text simpler.").arg(DeepestNesting), m_line);
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if ((c == u'[' || c == u'{') && isTwice()) {
                appendText(nodes, c);
                m_at += 2;
            } else if (c == u'{') {
                if (readBraces(nodes, end, depth))
                    return nodes;
            } else if (c == u'[') {
                ++m_at;
                Node group{Node::Kind::Group, {}, false, false, {}, {}, {}};
                group.nodes = readNodes(End::Bracket, depth + 1);
                nodes.push_back(std::move(group));
            } else if (c == u']' && end == End::Bracket) {
                ++m_at;
                return nodes;
            } else {
                readSign(nodes, c);
            }
        }
        if (end == End::Bracket)
            refuse(QCoreApplication::translate("domain", "The bracket “[” is not closed. Please add “]”, or write “[[” for the sign itself."), begin);
        if (end == End::Condition)
            refuse(QCoreApplication::translate("domain", "A condition that begins here has no {end}. Please add it."), begin);
        return nodes;
    }

    void readSign(std::vector<Node> &nodes, QChar c)
    {
        ++m_at;
        if (c == u'\n') {
            nodes.push_back({Node::Kind::LineEnd, {}, false, false, {}, {}, {}});
            ++m_line;
        } else if (c != u'\r') {
            appendText(nodes, c);
        }
    }

    /// Returns whether it was the end of the list, which is left for the caller to read.
    bool readBraces(std::vector<Node> &nodes, End end, int depth)
    {
        const qsizetype close = m_text.indexOf(u'}', m_at);
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
        if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
            refuse(QCoreApplication::translate("domain", "The brace “{” is not closed. Please add “}”, or write “{{” for the sign itself."), m_line);
            return true;
        }
        const QString content = m_text.mid(m_at + 1, close - m_at - 1).simplified();
        const QString first = content.section(u' ', 0, 0);
        if (isOneOf(content, ElseWords) || isOneOf(content, EndWords)) {
            if (end == End::Condition)
                return true;
            refuse(QCoreApplication::translate("domain", "“{%1}” stands without a condition before it. Please remove it, or add {if …}.").arg(content), m_line);
            return true;
        }
        m_at = close + 1;
        if (isOneOf(first, IfWords))
            readCondition(nodes, content.section(u' ', 1), depth);
        else
            readPlaceholder(nodes, content);
        return false;
    }

    void readPlaceholder(std::vector<Node> &nodes, const QString &name)
    {
        if (m_names(name) != NameUse::Placeholder) {
            refuse(QCoreApplication::translate("domain", "There is no placeholder “{%1}”. Please choose one from the list.").arg(name), m_line);
            return;
        }
        nodes.push_back({Node::Kind::Placeholder, name, false, false, {}, {}, {}});
    }

    void readCondition(std::vector<Node> &nodes, QString content, int depth)
    {
        Node node{Node::Kind::Condition, {}, false, false, {}, {}, {}};
        if (isOneOf(content.section(u' ', 0, 0), NotWords)) {
            node.isNegated = true;
            content = content.section(u' ', 1);
        }
        node.compares = content.contains(u'=');
        node.text = content.section(u'=', 0, 0).trimmed();
        node.value = base::fold(content.section(u'=', 1).trimmed());
        if (m_names(node.text) == NameUse::Unknown) {
            refuse(QCoreApplication::translate("domain", "There is no condition “%1”. Please choose one from the list.").arg(node.text), m_line);
            return;
        }
        node.nodes = readNodes(End::Condition, depth + 1);
        if (takesWord(ElseWords))
            node.otherwise = readNodes(End::Condition, depth + 1);
        if (!takesWord(EndWords))
            refuse(QCoreApplication::translate("domain", "A condition has a second {else}. Please remove one."), m_line);
        nodes.push_back(std::move(node));
    }

    /// Reads "{else}" or "{end}", which readBraces() stopped at.
    template <size_t size>
    bool takesWord(const std::array<const char16_t *, size> &words)
    {
        const qsizetype close = m_text.indexOf(u'}', m_at);
        if (close < 0 || !isOneOf(m_text.mid(m_at + 1, close - m_at - 1).simplified(), words))
            return false;
        m_at = close + 1;
        return true;
    }

    const QString &m_text;
    const Names &m_names;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_error;
    int m_errorLine = 0;
};

class TextPattern::Writer
{
public:
    explicit Writer(const Values &values) : m_values(values) {}

    Filled filled(const std::vector<Node> &nodes)
    {
        write(nodes, false);
        endLine(false);
        while (m_result.text.endsWith(u'\n'))
            m_result.text.chop(1);
        return m_result;
    }

private:
    void write(const std::vector<Node> &nodes, bool inGroup)
    {
        for (const Node &node : nodes) {
            switch (node.kind) {
            case Node::Kind::Text: m_result.text += node.text; break;
            case Node::Kind::LineEnd: endLine(true); break;
            case Node::Kind::Placeholder: writeValue(node.text, inGroup); break;
            case Node::Kind::Group: writeGroup(node); break;
            case Node::Kind::Condition:
                m_leftOut = true;
                write(holds(node) ? node.nodes : node.otherwise, inGroup);
                m_leftOut = true; // {end} too
                break;
            }
        }
    }

    [[nodiscard]] bool holds(const Node &node) const
    {
        const QString value = m_values(node.text);
        const bool is = node.compares ? base::fold(value.trimmed()) == node.value : !value.trimmed().isEmpty();
        return is != node.isNegated;
    }

    void writeValue(const QString &name, bool inGroup)
    {
        const QString value = m_values(name);
        if (value.trimmed().isEmpty()) {
            m_leftOut = true;
            m_groupIsEmpty = true;
            if (!inGroup && !m_result.empty.contains(name))
                m_result.empty.append(name);
        }
        m_result.text += value;
    }

    void writeGroup(const Node &group)
    {
        const Writer before = *this;
        m_groupIsEmpty = false;
        write(group.nodes, true);
        if (m_groupIsEmpty) {
            *this = before;
            m_leftOut = true;
        }
        m_groupIsEmpty = before.m_groupIsEmpty;
    }

    /// A line on which nothing is left disappears.
    void endLine(bool isFollowed)
    {
        const bool isBlank = QStringView(m_result.text).sliced(m_lineStart).trimmed().isEmpty();
        if (isBlank)
            m_result.text.truncate(m_lineStart);
        const bool isSecondEmpty = isBlank && (m_lineStart == 0 || m_result.text.endsWith(QLatin1StringView("\n\n")));
        if (isFollowed && !(isBlank && (m_leftOut || isSecondEmpty)))
            m_result.text += u'\n';
        m_lineStart = m_result.text.size();
        m_leftOut = false;
    }

    Writer &operator=(const Writer &other)
    {
        m_result = other.m_result;
        m_lineStart = other.m_lineStart;
        m_leftOut = other.m_leftOut;
        m_groupIsEmpty = other.m_groupIsEmpty;
        return *this;
    }
    Writer(const Writer &) = default;

    const Values &m_values;
    Filled m_result;
    qsizetype m_lineStart = 0;
    bool m_leftOut = false; ///< something on this line
    bool m_groupIsEmpty = false;
};

TextPattern::TextPattern() = default;
TextPattern::~TextPattern() = default;

base::Result<TextPattern> TextPattern::read(const QString &text, const Names &names)
{
    auto nodes = Reader(text, names).read();
    if (!nodes)
        return nodes.failure();
    TextPattern pattern;
    pattern.m_nodes = std::make_shared<const std::vector<Node>>(std::move(*nodes));
    return pattern;
}

TextPattern::Filled TextPattern::filled(const Values &values) const
{
    return m_nodes ? Writer(values).filled(*m_nodes) : Filled();
}

} // namespace domain
