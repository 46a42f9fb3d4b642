#pragma once

#include <QHash>
#include <QString>

#include <unordered_set>

namespace exchange::spreadsheets {

/// Gives equal texts the same memory: lists repeat towns, roles and answers thousands of times.
class StringPool
{
public:
    [[nodiscard]] QString intern(QStringView text)
    {
        if (text.isEmpty())
            return {};
        if (text.size() > longestKept)
            return text.toString();
        if (const auto found = m_strings.find(text); found != m_strings.end())
            return *found;
        QString string = text.toString();
        if (m_strings.size() < mostKept)
            m_strings.insert(string);
        return string;
    }

private:
    static constexpr qsizetype longestKept = 80;
    static constexpr size_t mostKept = 200'000;

    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    std::unordered_set<QString, Hash, Equal> m_strings;
};

} // namespace exchange::spreadsheets
