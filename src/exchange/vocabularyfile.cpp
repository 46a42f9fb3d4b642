#include "exchange/vocabularyfile.h"

#include <QFile>

// Outside the namespace, as the macro demands.
static void initVocabularyResources()
{
    Q_INIT_RESOURCE(vocabulary);
}

namespace exchange {

QList<QStringList> vocabularyLines(const QString &fileName, int columns)
{
    initVocabularyResources();
    QFile file(QStringLiteral(":/vocabulary/") + fileName);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u';');
        if (!line.startsWith(u'#') && cells.size() == columns)
            lines.append(cells);
    }
    return lines;
}

} // namespace exchange
