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
    const char *table;  ///< table whose size stands in the navigation and which reveal() finds here, or nullptr
    Page *(*make)(const PageContext &context, QWidget *parent);

    [[nodiscard]] QString text() const { return QCoreApplication::translate("gui::Page", title); }
};

/// All pages in the order of the navigation.
[[nodiscard]] const std::vector<PageEntry> &pages();

} // namespace gui
