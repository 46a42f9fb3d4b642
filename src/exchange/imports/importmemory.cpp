#include "exchange/imports/importmemory.h"

#include "base/clock.h"
#include "exchange/headingvocabulary.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exchange {

namespace {

constexpr size_t searchedRows = 100;

/// Headings as recipes are found by: order and spelling do not matter.
QString fingerprint(const QStringList &headings)
{
    QStringList words;
    for (const QString &heading : headings) {
        if (const QString word = headingWords(heading); !word.isEmpty())
            words.append(word);
    }
    words.sort();
    return words.join(u'\n');
}

QJsonObject columnsOf(const domain::ImportRecipe &recipe)
{
    return QJsonDocument::fromJson(recipe.columns.toUtf8()).object();
}

/// A name that no other recipe has.
QString freeName(const domain::Programme &programme, const QString &wanted)
{
    const auto taken = [&](const QString &name) {
        const auto &recipes = programme.table<domain::ImportRecipe>();
        return std::any_of(recipes.begin(), recipes.end(), [&](const auto &recipe) { return recipe.name == name; });
    };
    QString name = wanted.left(100);
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted.left(100)).arg(number);
    return name;
}

void rememberHeadings(domain::Draft &draft, const QMap<QString, QString> &fieldOfHeading)
{
    for (auto choice = fieldOfHeading.cbegin(); choice != fieldOfHeading.cend(); ++choice) {
        const QString words = headingWords(choice.key());
        if (words.isEmpty() || choice.key().startsWith(u'#'))
            continue;
        domain::HeadingWord row;
        for (const domain::HeadingWord &known : draft.programme().table<domain::HeadingWord>()) {
            if (known.heading == words)
                row = known;
        }
        row.heading = words;
        row.field = choice.value();
        if (row.id.isValid())
            draft.update(row);
        else
            draft.add(row);
    }
}

} // namespace

bool ImportMemory::isWorthKeeping() const
{
    return !recipe.isEmpty() || !fieldOfHeading.isEmpty() || !encoding.isEmpty() || !delimiter.isEmpty() || !sheet.isEmpty();
}

const domain::ImportRecipe *recipeNamed(const domain::Programme &programme, const QString &kind, const QString &name)
{
    for (const domain::ImportRecipe &recipe : programme.table<domain::ImportRecipe>()) {
        if (recipe.kind == kind && recipe.name == name)
            return &recipe;
    }
    return nullptr;
}

const domain::ImportRecipe *recipeFor(const domain::Programme &programme, const QString &kind, const SourceTable &table)
{
    const domain::ImportRecipe *found = nullptr;
    if (programme.table<domain::ImportRecipe>().isEmpty())
        return found;
    QStringList fingerprints{fingerprint(table.givenHeadings)};
    for (size_t i = 0; i < std::min(table.rows.size(), searchedRows); ++i)
        fingerprints.append(fingerprint(table.rows[i].cells));
    for (const domain::ImportRecipe &recipe : programme.table<domain::ImportRecipe>()) {
        const bool fits = recipe.kind == kind && !recipe.headings.isEmpty() && fingerprints.contains(recipe.headings);
        if (fits && (!found || found->usedOn <= recipe.usedOn))
            found = &recipe;
    }
    return found;
}

QHash<QString, QString> learnedHeadings(const domain::Programme &programme, const domain::ImportRecipe *recipe)
{
    QHash<QString, QString> learned;
    for (const domain::HeadingWord &word : programme.table<domain::HeadingWord>())
        learned.insert(word.heading, word.field);
    if (!recipe)
        return learned;
    const QJsonObject columns = columnsOf(*recipe);
    for (auto column = columns.begin(); column != columns.end(); ++column)
        learned.insert(headingWords(column.key()), column.value().toString());
    return learned;
}

void remember(domain::Draft &draft, const ImportMemory &memory, const QStringList &headings, const QString &source)
{
    if (!memory.isWorthKeeping())
        return;
    const QString found = fingerprint(headings);
    domain::ImportRecipe recipe;
    for (const domain::ImportRecipe &known : draft.programme().table<domain::ImportRecipe>()) {
        const bool same = memory.recipe.isEmpty() ? known.headings == found : known.name == memory.recipe;
        if (known.kind == memory.kind && same)
            recipe = known;
    }
    if (!recipe.id.isValid())
        recipe.name = memory.recipe.isEmpty() ? freeName(draft.programme(), QFileInfo(source).completeBaseName())
                                              : memory.recipe;
    QJsonObject columns = columnsOf(recipe);
    for (auto choice = memory.fieldOfHeading.cbegin(); choice != memory.fieldOfHeading.cend(); ++choice)
        columns.insert(choice.key(), choice.value());
    recipe.kind = memory.kind;
    recipe.headings = found;
    recipe.columns = QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
    for (const auto &[chosen, kept] : {std::pair(&memory.encoding, &recipe.encoding),
             std::pair(&memory.delimiter, &recipe.delimiter), std::pair(&memory.sheet, &recipe.sheet)}) {
        if (!chosen->isEmpty())
            *kept = *chosen;
    }
    recipe.usedOn = base::Clock::today();
    if (recipe.id.isValid())
        draft.update(recipe);
    else
        draft.add(recipe);
    rememberHeadings(draft, memory.fieldOfHeading);
}

} // namespace exchange
