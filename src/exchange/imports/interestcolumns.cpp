#include "exchange/imports/interestcolumns.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

constexpr size_t rowsLookedAt = 500;

/// Words that make a number beside them a rank, folded.
constexpr const char *rankWords = "(?:wahl|wunsch|choice|wish|prioritat|priority|prio|rang|rank|praferenz|preference|platz)";

/// "1. Wahl", "2nd choice", "Priorität 1", "Wunsch (2)".
std::optional<int> numberBesideWord(const QString &folded)
{
    static const QRegularExpression before(QStringLiteral("(?<![\\d.,])(\\d{1,2})\\s*\\.?\\s*(?:st|nd|rd|th|te|ter)?[\\s-]*%1").arg(QLatin1StringView(rankWords)));
    static const QRegularExpression behind(QStringLiteral("%1[\\s(:#.-]*(?:nr\\.?|no\\.?)?\\s*(\\d{1,2})(?!\\d)").arg(QLatin1StringView(rankWords)));
    for (const QRegularExpression &pattern : {before, behind}) {
        if (const auto match = pattern.match(folded); match.hasMatch() && match.captured(1).toInt() > 0)
            return match.captured(1).toInt();
    }
    return std::nullopt;
}

/// "Erste Wahl", "Zweitwunsch", "third choice".
std::optional<int> ordinalBesideWord(const QString &folded)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const char *word : {"erst|first", "zweit|second", "dritt|third", "viert|fourth", "funft|fifth", "sechst|sixth", "siebt|seventh",
                 "acht|eighth", "neunt|ninth"})
            list.append(QRegularExpression(QStringLiteral("\\b(?:%1)(?:e|er|en|es)?[\\s-]*%2").arg(QLatin1StringView(word), QLatin1StringView(rankWords))));
        return list;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (patterns[i].match(folded).hasMatch())
            return int(i) + 1;
    }
    return std::nullopt;
}

/// A grid of a form writes "How do you rank … [question]" over each of its columns.
QStringList headingVariants(const QString &heading)
{
    static const QRegularExpression brackets(QStringLiteral("\\[([^\\]]+)\\]\\s*$"));
    QStringList variants{heading};
    if (const auto match = brackets.match(heading); match.hasMatch())
        variants.append(match.captured(1));
    const qsizetype dot = heading.lastIndexOf(QStringLiteral("?."));
    if (dot > 0)
        variants.append(heading.mid(dot + 2));
    return variants;
}

QStringList partsOf(const QString &cell)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[;|\\r\\n]+\\s*"));
    static const QRegularExpression labels(QStringLiteral("^[\\w:]{1,24}(?:\\s*,\\s*[\\w:]{1,24})+$"));
    QStringList parts = cell.split(separator, Qt::SkipEmptyParts);
    if (parts.size() == 1 && labels.match(parts.first().trimmed()).hasMatch())
        parts = parts.first().split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = base::cleaned(part);
    parts.removeAll(QString());
    return parts;
}

/// Whether the heading asks for an order rather than for a choice.
bool asksForOrder(const QString &heading)
{
    static const QRegularExpression order(QStringLiteral("reihenfolge|ordne|sortier|rang|priorisier|rank|order|sort|wichtigkeit"));
    return order.match(base::fold(heading)).hasMatch();
}

} // namespace

std::optional<int> rankOfHeading(QStringView heading)
{
    const QString folded = base::fold(heading);
    const auto number = numberBesideWord(folded);
    return number ? number : ordinalBesideWord(folded);
}

std::optional<int> rankOfCell(QStringView cell)
{
    static const QSet<QString> yes{QStringLiteral("x"), QStringLiteral("ja"), QStringLiteral("yes"), QStringLiteral("j"), QStringLiteral("y"),
        QStringLiteral("wahr"), QStringLiteral("true"), QStringLiteral("✓"), QStringLiteral("✔"), QStringLiteral("☑"), QStringLiteral("☒")};
    static const QSet<QString> no{QStringLiteral("0"), QStringLiteral("nein"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("-"),
        QStringLiteral("–"), QStringLiteral("falsch"), QStringLiteral("false"), QStringLiteral("kein interesse"), QStringLiteral("☐")};
    static const QRegularExpression plain(QStringLiteral("^(\\d{1,2})(?:[.,]0+)?\\.?$"));
    const QString folded = base::fold(base::cleaned(cell));
    if (yes.contains(folded))
        return 1;
    if (no.contains(folded))
        return 0;
    if (const auto match = plain.match(folded); match.hasMatch())
        return match.captured(1).toInt();
    return rankOfHeading(folded);
}

InterestColumns::InterestColumns(const SourceTable &table, const ListHeader &header, const std::vector<ImportColumn> &columns,
    const domain::QuestionRecognizer &questions)
    : m_recognizer(questions)
{
    for (const ImportColumn &column : columns) {
        const QStringList variants = headingVariants(column.heading);
        const auto question = std::find_if(variants.begin(), variants.end(), [&](const QString &text) { return questions.isQuestion(text); });
        const auto rank = rankOfHeading(variants.last());
        if (question != variants.end())
            m_questions.push_back({column.index, *question});
        else if (rank)
            m_ranks.push_back({column.index, *rank});
        else if (holdsLists(table, header.firstDataRow(), column.index))
            addListColumn(table, header.firstDataRow(), column);
        else
            continue;
        m_headings.append(column.heading);
    }
}

/// Whether most of the filled cells name questions, at least one of them by more than a number.
bool InterestColumns::holdsLists(const SourceTable &table, int firstRow, int column) const
{
    int filled = 0;
    int understood = 0;
    for (size_t i = size_t(firstRow); i < std::min(table.rows.size(), size_t(firstRow) + rowsLookedAt); ++i) {
        const QStringList parts = partsOf(table.rows[i].cell(column));
        if (parts.isEmpty())
            continue;
        ++filled;
        understood += std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return m_recognizer.isQuestion(part); }) ? 1 : 0;
    }
    return understood > 0 && understood * 2 >= filled;
}

/// A ranking question of a form names all questions in each answer; in a choice their number differs. Where it differs
/// and the heading does not ask for an order, all questions are wished alike.
void InterestColumns::addListColumn(const SourceTable &table, int firstRow, const ImportColumn &column)
{
    QSet<qsizetype> sizes;
    int answers = 0;
    for (size_t i = size_t(firstRow); i < table.rows.size(); ++i) {
        if (const qsizetype size = partsOf(table.rows[i].cell(column.index)).size(); size > 0) {
            sizes.insert(size);
            ++answers;
        }
    }
    const bool isRanking = answers > 1 && sizes.size() == 1 && *sizes.begin() > 1;
    const bool inOrder = asksForOrder(column.heading) || isRanking;
    m_lists.push_back({column.index, inOrder});
    const QString heading = column.heading.left(100);
    m_notes.append(inOrder
            ? QCoreApplication::translate("exchange", "The order of the questions in “%1” is taken as their rank.").arg(heading)
            : QCoreApplication::translate("exchange", "All questions in “%1” get rank 1, because the list tells no order.").arg(heading));
}

QString InterestColumns::fieldOf(int column) const
{
    for (const RankColumn &entry : m_ranks) {
        if (entry.column == column)
            return QStringLiteral("rank_%1").arg(entry.rank);
    }
    const auto isIt = [&](const auto &entry) { return entry.column == column; };
    if (std::any_of(m_questions.begin(), m_questions.end(), isIt))
        return QStringLiteral("question");
    return std::any_of(m_lists.begin(), m_lists.end(), isIt) ? QStringLiteral("questions") : QString();
}

void InterestColumns::appendList(const QString &cell, bool inOrder, std::vector<WrittenWish> &wishes) const
{
    int rank = 1;
    for (const QString &part : partsOf(cell)) {
        wishes.push_back({part, rank, part});
        rank += inOrder ? 1 : 0;
    }
}

std::vector<WrittenWish> InterestColumns::wishesOf(const SourceRow &row) const
{
    std::vector<WrittenWish> wishes;
    for (const RankColumn &entry : m_ranks) {
        if (const QString cell = base::cleaned(row.cell(entry.column)); !cell.isEmpty() && rankOfCell(cell) != 0)
            wishes.push_back({cell, entry.rank, cell});
    }
    for (const QuestionColumn &entry : m_questions) {
        if (const QString cell = base::cleaned(row.cell(entry.column)); !cell.isEmpty())
            wishes.push_back({entry.question, rankOfCell(cell), cell});
    }
    for (const ListColumn &entry : m_lists)
        appendList(row.cell(entry.column), entry.inOrder, wishes);
    return wishes;
}

} // namespace exchange
