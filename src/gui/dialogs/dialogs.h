#pragma once

#include "gui/pages/page.h"

#include <QCoreApplication>

#include <vector>

namespace gui {

/// Menu of the window that an entry stands in.
enum class DialogMenu { Import, Export, Print };

/// A dialog that the window opens from a menu. Adding one takes its own files and one line in
/// dialogs.cpp.
struct DialogEntry
{
    const char *name; ///< for object names: "importRegister"
    DialogMenu menu;
    const char *text; ///< source text in translation context "gui::Dialog": "Register of municipalities…"
    const char *icon; ///< for gui::icon()
    bool writes;      ///< not offered for a file that can only be read
    /// Shows the dialog over `parent`; returns at once. The dialog deletes itself when closed.
    void (*open)(QWidget *parent, const PageContext &context, workspace::Document &document);

    [[nodiscard]] QString label() const { return QCoreApplication::translate("gui::Dialog", text); }
};

/// All dialogs of the menus, in their order.
[[nodiscard]] const std::vector<DialogEntry> &dialogs();

} // namespace gui
