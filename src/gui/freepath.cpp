#include "gui/freepath.h"

#include <QDir>
#include <QFileInfo>

namespace gui {

QString freePath(const QString &folder, const QString &fileName)
{
    const QDir directory(folder);
    const QFileInfo name(fileName);
    QString path = directory.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = directory.filePath(QStringLiteral("%1 (%2).%3").arg(name.completeBaseName(), QString::number(number), name.suffix()));
    return path;
}

} // namespace gui
