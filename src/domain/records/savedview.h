#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// A filter, order and choice of columns kept under a name for one page.
struct SavedView
{
    base::Id<SavedView> id;
    QString page;
    QString name;
    QString definition; ///< JSON

    bool operator==(const SavedView &) const = default;
};

template <>
struct RecordTraits<SavedView>
{
    static constexpr const char *table = "saved_view";
    static constexpr const char *plural = "saved_views";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Saved views");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Saved view");
    static constexpr auto fields = FieldList{
        Field<&SavedView::page>{"page", QT_TRANSLATE_NOOP("domain", "Page"), Required},
        Field<&SavedView::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required},
        Field<&SavedView::definition>{"definition", QT_TRANSLATE_NOOP("domain", "Definition"), Technical},
    };
    static QString label(const SavedView &view) { return view.name; }
};

} // namespace domain
