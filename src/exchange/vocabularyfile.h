#pragma once

#include <QStringList>

namespace exchange {

/// The lines of a file in resources/vocabulary that have `columns` cells between semicolons, without comments.
[[nodiscard]] QList<QStringList> vocabularyLines(const QString &fileName, int columns);

} // namespace exchange
