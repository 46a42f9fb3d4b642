#pragma once

#include "domain/draft.h"
#include "exchange/sourcetable.h"

#include <QHash>
#include <QMap>

namespace exchange {

/// What a person said about how a list is to be read, to be remembered for the next one of its kind.
struct ImportMemory
{
    QString recipe; ///< name; empty: named after the list, when there is something to remember
    QString kind; ///< of list: "participants", "attendance"
    QMap<QString, QString> fieldOfHeading; ///< heading as written → field, "" for a column left out
    QString encoding; ///< chosen by the person; empty: recognised
    QString delimiter;
    QString sheet;

    /// Whether there is something that would not be recognised again by itself.
    [[nodiscard]] bool isWorthKeeping() const;
};

/// The recipe of this name and kind, nullptr when there is none.
[[nodiscard]] const domain::ImportRecipe *recipeNamed(
    const domain::Programme &programme, const QString &kind, const QString &name);

/// The recipe whose headings stand in one of the table's first rows, the one used last; nullptr when there is none.
[[nodiscard]] const domain::ImportRecipe *recipeFor(
    const domain::Programme &programme, const QString &kind, const SourceTable &table);

/// What headings mean, by headingWords(): the coordinator's own corrections, and before them those of the recipe.
[[nodiscard]] QHash<QString, QString> learnedHeadings(
    const domain::Programme &programme, const domain::ImportRecipe *recipe);

/// Adds the memory to an import's change: a recipe (new, or the one of this name or these headings brought up to date)
/// and the corrections as meanings of headings. `headings` are the list's own. Does nothing when nothing was said.
void remember(domain::Draft &draft, const ImportMemory &memory, const QStringList &headings, const QString &source);

} // namespace exchange
