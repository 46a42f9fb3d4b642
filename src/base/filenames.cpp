#include "base/filenames.h"

#include "base/text.h"

#include <QFileInfo>

namespace base {

QString FileNames::unique(const QString &name)
{
    const QFileInfo file(name);
    QString candidate = name;
    for (int number = 2; m_taken.contains(fold(candidate)); ++number)
        candidate = QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix());
    m_taken.insert(fold(candidate));
    return candidate;
}

} // namespace base
