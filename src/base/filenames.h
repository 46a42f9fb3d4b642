#pragma once

#include <QSet>
#include <QString>

namespace base {

/// Hands out file names of one folder, none of them twice, capitals and accents not counted, because
/// some file systems do not tell them apart.
class FileNames
{
public:
    /// `name`, or "name-2.pdf" and so on when it is taken.
    [[nodiscard]] QString unique(const QString &name);

private:
    QSet<QString> m_taken;
};

} // namespace base
