#pragma once

#include <QList>
#include <QString>

namespace testsupport {

/// A text that programs tend to stumble over.
struct DifficultText
{
    QString kind; ///< "latin", "long", "formula", "script", …
    QString text;
};

/// The shared list, made by nasty.py in this folder of tools; nothing when it is not there: the test is to be skipped.
[[nodiscard]] QList<DifficultText> difficultTexts(const QString &toolsFolder);

/// Those of the list that the fonts at hand can shape: no foreign scripts, no control characters; shorter than `length`.
[[nodiscard]] QStringList shapeableTexts(const QString &toolsFolder, qsizetype length);

} // namespace testsupport
