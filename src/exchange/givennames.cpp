#include "exchange/givennames.h"

#include "base/text.h"
#include "exchange/vocabularyfile.h"

#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

QSet<QString> readNames()
{
    QSet<QString> names;
    for (const QStringList &line : vocabularyLines(QStringLiteral("givennames.txt"), 1))
        names.insert(base::foldUmlauts(line.constFirst()));
    return names;
}

} // namespace

bool isUsualGivenName(QStringView word)
{
    static const QSet<QString> names = readNames();
    const QStringList parts = base::foldUmlauts(word).split(u'-', Qt::SkipEmptyParts);
    return !parts.isEmpty()
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return names.contains(part); });
}

} // namespace exchange
