#include "gui/droppedfiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace gui {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool isCalendarFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1StringView("ics") || suffix == QLatin1StringView("ical") || suffix == QLatin1StringView("ifb");
}

} // namespace gui
