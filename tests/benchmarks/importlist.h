#pragma once

#include "domain/programme.h"

/// Lists of invented people for the benchmark of the import.
namespace importlist {

inline constexpr int columnCount = 12;

/// Headings and `rows` people from the programme's municipalities, a few in a hundred of them misspelt or written in
/// another way; semicolons between the cells, none of which needs quotes. The same rows each time.
[[nodiscard]] bool writeCsv(const QString &path, const domain::Programme &programme, int rows);

} // namespace importlist
