#pragma once

#include "gui/pages/page.h"

#include <QCoreApplication>

#include <vector>

namespace gui {

/// A page of the navigation. Adding one takes its own files and one line in pages.cpp.
struct PageEntry
{
    const char *name;   ///< for settings and saved views: "participants"
    const char *title;  ///< source text in translation context "gui::Page"
    const char *icon;   ///< for gui::icon()
    const char *tables; ///< tables that reveal() finds here, parted by blanks; the size of the first stands in the navigation
    Page *(*make)(const PageContext &context, QWidget *parent);

    [[nodiscard]] QStringList tableNames() const { return QString::fromLatin1(tables).split(u' ', Qt::SkipEmptyParts); }
    [[nodiscard]] QString text() const { return QCoreApplication::translate("gui::Page", title); }
};

/// All pages in the order of the navigation.
[[nodiscard]] const std::vector<PageEntry> &pages();

} // namespace gui
