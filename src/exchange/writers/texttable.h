#pragma once

#include <QStringList>

#include <vector>

namespace exchange {

/// A table as text, ready to be written in any table format.
struct TextTable
{
    QStringList headings;
    std::vector<QStringList> rows;
};

} // namespace exchange
