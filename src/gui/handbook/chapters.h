#pragma once

#include <QString>
#include <QUrl>

#include <vector>

class QWidget;

namespace gui {

/// A chapter of the handbook, resources/handbook/LANGUAGE/NAME.md, and what it explains. Adding one takes its two
/// files, their lines in handbook.qrc and one line in chapters.cpp.
struct ChapterEntry
{
    const char *name; ///< "lists"
    const char *places; ///< pages by name and dialogs by object name, parted by blanks
};

/// All chapters in the order of the contents; the first is the way in.
[[nodiscard]] const std::vector<ChapterEntry> &chapters();

/// The chapter about a page (by its name in pages.h) or dialog (by object name); the first when there is none.
[[nodiscard]] QString chapterOfPlace(QStringView place);
/// The chapter about the innermost place around a widget; empty when there is none.
[[nodiscard]] QString chapterAround(const QWidget *widget);

/// Where the chapter stands in the language of the program: German, else English.
[[nodiscard]] QUrl chapterUrl(QStringView chapter);
/// The name of the chapter at this address; empty for any other address.
[[nodiscard]] QString chapterAt(const QUrl &url);
/// Whether an address is inside the handbook; nothing else is ever opened from it.
[[nodiscard]] bool isHandbookUrl(const QUrl &url);

/// A heading of a chapter as its Markdown has it.
struct ChapterHeading
{
    int level; ///< 1 is the title
    QString text;
};
[[nodiscard]] QList<ChapterHeading> headingsOf(QStringView chapter);
/// The name under which links mean a heading: small letters, hyphens for blanks, no other signs.
[[nodiscard]] QString headingAnchor(const QString &heading);

} // namespace gui
