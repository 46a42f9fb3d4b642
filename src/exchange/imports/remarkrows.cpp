#include "exchange/imports/remarkrows.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype mostTitleWords = 8;

/// Words, folded, with which totals, legends and remarks begin.
constexpr std::array remarkWords{u"summe", u"gesamt", u"insgesamt", u"gesamtzahl", u"gesamtsumme", u"zwischensumme",
    u"ubertrag", u"total", u"subtotal", u"sum", u"count", u"anzahl", u"legende", u"legend", u"erlauterung", u"erlauterungen",
    u"hinweis", u"hinweise", u"quelle", u"ende der liste", u"ende", u"seite", u"page", u"stand", u"druckdatum", u"unterschrift"};

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasLetterOrDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isNumber(const QString &text)
{
    return hasDigit(text)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u"., %/").contains(c); });
}

QStringList filledTexts(const SourceRow &row)
{
    QStringList texts;
    for (const QString &cell : row.cells) {
        if (const QString text = base::cleaned(cell); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

/// A colon between words; that of "Manager:innen" is none.
bool hasColon(const QString &text)
{
    return text.endsWith(u':') || text.contains(QLatin1StringView(": "));
}

/// "Summe: 12", "Anzahl" above numbers, "Stand 12.10.2024", "Legende".
bool beginsAsRemark(const QStringList &texts)
{
    const QString text = base::fold(texts.first());
    const bool onlyNumbersFollow = std::all_of(texts.begin() + 1, texts.end(), isNumber);
    return std::any_of(remarkWords.begin(), remarkWords.end(), [&](const char16_t *known) {
        const QStringView word(known);
        const bool is = text == word || (text.startsWith(word) && !text[word.size()].isLetter());
        if (!is)
            return false;
        return onlyNumbersFollow || (texts.size() <= 3 && (hasDigit(texts.join(u' ')) || text != word));
    });
}

} // namespace

QString titleText(const SourceRow &row)
{
    const QStringList texts = filledTexts(row);
    const bool canBe = texts.size() == 1 && texts.first().size() <= longestTitle && !texts.first().contains(u'@')
        && !texts.first().contains(u'=') && !texts.first().contains(u',') && texts.first().count(u' ') < mostTitleWords;
    if (!canBe)
        return {};
    return texts.first().endsWith(u':') ? texts.first().chopped(1) : texts.first();
}

bool beginsOtherGroup(const QString &title)
{
    return !title.isEmpty() && !hasDigit(title) && hasLetterOrDigit(title) && !beginsAsRemark({title});
}

bool isNoEntry(const SourceRow &row, const ColumnPlan &plan)
{
    const QStringList texts = filledTexts(row);
    if (texts.isEmpty() || std::none_of(texts.begin(), texts.end(), hasLetterOrDigit))
        return true;
    if (plan.columns.size() < 3)
        return false;
    if (beginsAsRemark(texts) || !plan.saysAnything(row))
        return true;
    const QString text = texts.first();
    return texts.size() == 1
        && (text.startsWith(u'*') || text.contains(u'=') || hasColon(text) || text.count(u' ') > 5 || hasDigit(text));
}

} // namespace exchange
