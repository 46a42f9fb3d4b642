#pragma once

#include <QStringList>

class QMimeData;

namespace gui {

/// Paths of the files on this computer among what is dragged or stands on the clipboard; no folders.
[[nodiscard]] QStringList droppedFiles(const QMimeData &data);

/// Whether the name is that of a calendar file.
[[nodiscard]] bool isCalendarFile(const QString &path);

} // namespace gui
