#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// Rows under headings with aligned columns, for reading on a terminal. Line breaks and control
/// characters of the data become blanks, so that data cannot steer the terminal.
[[nodiscard]] QString textTable(const QStringList &headings, const QList<QStringList> &rows);

} // namespace cli
