#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace exchange::spreadsheets {

/// Gives equal texts the same memory where they come again soon: lists repeat towns, roles and answers thousands of
/// times. Each place keeps the last text of its hash, so that the pool neither grows nor slows down.
class StringPool
{
public:
    [[nodiscard]] QString intern(QStringView text)
    {
        if (text.isEmpty())
            return {};
        if (text.size() > longestKept)
            return text.toString();
        QString &place = m_places[qHash(text) % m_places.size()];
        if (place != text)
            place = text.toString();
        return place;
    }

private:
    static constexpr qsizetype longestKept = 80;

    std::vector<QString> m_places = std::vector<QString>(16'384);
};

} // namespace exchange::spreadsheets
