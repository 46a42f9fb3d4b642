#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// How the lists of one sender are read: remembered when such a list is imported, found again by its headings.
struct ImportRecipe
{
    base::Id<ImportRecipe> id;
    QString name;      ///< "Microsoft Forms", or the name of the first file
    QString kind;      ///< what the list holds: "participants", "attendance" …
    QString headings;  ///< folded headings, one a line, sorted: by them the recipe is found
    QString columns;   ///< JSON object: heading as written → field, "" for a column that is left out
    QString encoding;  ///< empty: recognised each time
    QString delimiter; ///< empty: recognised each time
    QString sheet;     ///< name of the sheet; empty: the first that fits
    QDate usedOn;

    bool operator==(const ImportRecipe &) const = default;
};

template <>
struct RecordTraits<ImportRecipe>
{
    static constexpr const char *table = "import_recipe";
    static constexpr const char *plural = "import_recipes";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Import recipes");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Import recipe");
    static constexpr auto fields = FieldList{
        Field<&ImportRecipe::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required | Key},
        Field<&ImportRecipe::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind of list"), Required},
        Field<&ImportRecipe::headings>{"headings", QT_TRANSLATE_NOOP("domain", "Headings"), Technical},
        Field<&ImportRecipe::columns>{"columns", QT_TRANSLATE_NOOP("domain", "Columns"), Technical},
        Field<&ImportRecipe::encoding>{"encoding", QT_TRANSLATE_NOOP("domain", "Encoding"), Extra},
        Field<&ImportRecipe::delimiter>{"delimiter", QT_TRANSLATE_NOOP("domain", "Separator"), Extra},
        Field<&ImportRecipe::sheet>{"sheet", QT_TRANSLATE_NOOP("domain", "Sheet"), Extra},
        Field<&ImportRecipe::usedOn>{"used_on", QT_TRANSLATE_NOOP("domain", "Last used")},
    };
    static QString label(const ImportRecipe &recipe) { return recipe.name; }
};

/// What a heading means, as the coordinator corrected it: it goes before the built-in vocabulary.
struct HeadingWord
{
    base::Id<HeadingWord> id;
    QString heading; ///< folded words, see exchange::headingWords()
    QString field;   ///< identifier of the list's field; empty: such a column is left out

    bool operator==(const HeadingWord &) const = default;
};

template <>
struct RecordTraits<HeadingWord>
{
    static constexpr const char *table = "heading_word";
    static constexpr const char *plural = "heading_words";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Meanings of headings");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Meaning of a heading");
    static constexpr auto fields = FieldList{
        Field<&HeadingWord::heading>{"heading", QT_TRANSLATE_NOOP("domain", "Heading"), Searchable | Required | Key},
        Field<&HeadingWord::field>{"field", QT_TRANSLATE_NOOP("domain", "Field")},
    };
    static QString label(const HeadingWord &word) { return word.heading; }
};

} // namespace domain
