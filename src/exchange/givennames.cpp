#include "exchange/givennames.h"

#include "base/text.h"

#include <QFile>
#include <QSet>

#include <algorithm>

// Outside the namespace, as the macro demands.
static void initGivenNameResources()
{
    Q_INIT_RESOURCE(vocabulary);
}

namespace exchange {

namespace {

QSet<QString> readNames()
{
    initGivenNameResources();
    QFile file(QStringLiteral(":/vocabulary/givennames.txt"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QSet<QString> names;
    for (const QString &name : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        names.insert(base::foldUmlauts(name));
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
