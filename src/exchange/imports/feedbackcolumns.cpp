#include "exchange/imports/feedbackcolumns.h"

#include "base/text.h"
#include "exchange/feedbackvocabulary.h"
#include "exchange/headingvocabulary.h"
#include "exchange/imports/columnvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

constexpr double Most = 0.8;        ///< share of the answers that decides what a column is
constexpr int UsualScale = 5;
constexpr int GradeScale = 6;       ///< German school grades
constexpr int FewestRunning = 4;    ///< answers from which 1, 2, 3 … counts rows

using Use = FeedbackColumn::Use;

QString say(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

/// The answers of one column.
struct Answers
{
    QStringList texts; ///< without empty cells and "no answer"

    template <class Predicate>
    [[nodiscard]] bool areMostly(Predicate holds) const
    {
        return !texts.isEmpty() && double(std::count_if(texts.begin(), texts.end(), holds)) >= Most * double(texts.size());
    }
    [[nodiscard]] bool areNumbers() const
    {
        return areMostly([](const QString &text) { return numberedAnswer(text).has_value(); });
    }
    [[nodiscard]] bool areOf(const ScoreFamily &family) const
    {
        return areMostly([&](const QString &text) { return family.scores.contains(feedbackWords(text)); });
    }
    /// 1, 2, 3 …: the number of the row, not an opinion.
    [[nodiscard]] bool areRunningNumbers() const
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (texts[i] != QString::number(i + 1))
                return false;
        }
        return texts.size() >= FewestRunning;
    }
};

Answers answersOf(const SourceTable &table, int header, int column)
{
    Answers answers;
    for (size_t row = size_t(header) + 1; row < table.rows.size(); ++row) {
        const QString text = base::cleaned(table.rows[row].cell(column));
        if (!isNoAnswer(text) || numberedAnswer(text))
            answers.texts.append(text);
    }
    return answers;
}

class ColumnReader
{
public:
    ColumnReader(const SourceTable &table, int header, BestScore best, const QHash<int, Use> &chosen)
        : m_table(table), m_header(header), m_best(best), m_chosen(chosen)
    {
    }

    QList<FeedbackColumn> columns()
    {
        const QStringList &headings = m_table.rows[size_t(m_header)].cells;
        for (int index = 0; index < headings.size(); ++index) {
            m_answers.append(answersOf(m_table, m_header, index));
            FeedbackColumn column;
            column.index = index;
            column.heading = base::cleaned(headings[index]);
            if (column.heading.isEmpty())
                column.heading = QCoreApplication::translate("exchange", "Column %1").arg(index + 1);
            m_columns.append(column);
        }
        for (FeedbackColumn &column : m_columns)
            judge(column);
        countFamilies();
        for (FeedbackColumn &column : m_columns) {
            if (column.use == Use::Scores && column.isInWords)
                readWords(column);
        }
        readNumbers();
        for (FeedbackColumn &column : m_columns)
            describe(column);
        return m_columns;
    }

private:
    void judge(FeedbackColumn &column);
    [[nodiscard]] bool isPersonal(const FeedbackColumn &column) const;
    void countFamilies();
    void readWords(FeedbackColumn &column) const;
    void readNumbers();
    void readNumber(FeedbackColumn &column, int usual) const;
    [[nodiscard]] std::optional<bool> lowestIsBestOf(const FeedbackColumn &column, const HeadingScale &heading) const;
    void describe(FeedbackColumn &column) const;

    const SourceTable &m_table;
    int m_header;
    BestScore m_best;
    const QHash<int, Use> &m_chosen;
    QList<FeedbackColumn> m_columns;
    QList<Answers> m_answers;
    QHash<QString, int> m_familyColumns; ///< how many columns fit each family
};

/// Scores are looked for first: "Organisation" heads a criterion as well as the name of an office.
void ColumnReader::judge(FeedbackColumn &column)
{
    const Answers &answers = m_answers[column.index];
    const bool isWord = std::any_of(scoreFamilies().begin(), scoreFamilies().end(), [&](const ScoreFamily &family) { return answers.areOf(family); });
    const bool isNumber = answers.areNumbers() && !answers.areRunningNumbers();
    const bool isIgnored = isIgnoredFeedbackHeading(column.heading);
    column.isPersonal = isIgnored || (!isWord && !isNumber && isPersonal(column));
    if (column.isPersonal || answers.texts.isEmpty() || answers.areRunningNumbers())
        return;
    column.use = isWord || isNumber ? Use::Scores : Use::Comments;
    column.isInWords = isWord;
    const auto chosen = m_chosen.constFind(column.index);
    if (chosen != m_chosen.cend() && (*chosen != Use::Scores || isWord || isNumber))
        column.use = *chosen;
}

bool ColumnReader::isPersonal(const FeedbackColumn &column) const
{
    const auto meaning = headingMeaning(column.heading);
    if (meaning && meaning->rank >= 2 && meaning->field != ListField::Notes)
        return true;
    const ColumnValues values(m_table, m_header + 1, column.index);
    return values.areEmails() || values.areDates() || values.arePhoneNumbers() || values.areWholeNames();
}

void ColumnReader::countFamilies()
{
    for (const FeedbackColumn &column : std::as_const(m_columns)) {
        if (column.use != Use::Scores || !column.isInWords)
            continue;
        for (const ScoreFamily &family : scoreFamilies())
            m_familyColumns[family.name] += m_answers[column.index].areOf(family) ? 1 : 0;
    }
}

/// "sehr gut" and "gut" alone fit several families; that which fits most columns of the form is meant.
void ColumnReader::readWords(FeedbackColumn &column) const
{
    const ScoreFamily *chosen = nullptr;
    for (const ScoreFamily &family : scoreFamilies()) {
        if (!m_answers[column.index].areOf(family))
            continue;
        if (!chosen || m_familyColumns.value(family.name) > m_familyColumns.value(chosen->name))
            chosen = &family;
    }
    column.family = chosen->name;
    column.least = 1;
    column.most = chosen->scale;
}

/// Columns that do not say how far their scale goes share one.
void ColumnReader::readNumbers()
{
    int highest = 0;
    bool hasGrades = false;
    for (const FeedbackColumn &column : std::as_const(m_columns)) {
        if (column.use != Use::Scores || column.isInWords)
            continue;
        const HeadingScale heading = headingScale(column.heading);
        hasGrades = hasGrades || (heading.lowestIsBest.value_or(false) && !heading.most);
        for (const QString &text : m_answers[column.index].texts) {
            const auto answer = numberedAnswer(text);
            if (!heading.most && answer && !answer->most)
                highest = std::max(highest, answer->number);
        }
    }
    const int usual = highest <= UsualScale ? (hasGrades ? GradeScale : UsualScale) : highest <= 7 ? highest : 10;
    for (FeedbackColumn &column : m_columns) {
        if (column.use == Use::Scores && !column.isInWords)
            readNumber(column, usual);
    }
}

void ColumnReader::readNumber(FeedbackColumn &column, int usual) const
{
    const HeadingScale heading = headingScale(column.heading);
    int least = 1;
    int most = heading.most.value_or(usual);
    for (const QString &text : m_answers[column.index].texts) {
        const auto answer = numberedAnswer(text);
        if (!answer)
            continue;
        least = std::min(least, answer->number);
        most = std::max({most, answer->number, answer->most.value_or(0)});
    }
    column.least = std::min(least, heading.least.value_or(1));
    column.most = most;
    const std::optional<bool> lowest = lowestIsBestOf(column, heading);
    column.isBestKnown = lowest.has_value();
    column.lowestIsBest = lowest.value_or(false);
}

std::optional<bool> ColumnReader::lowestIsBestOf(const FeedbackColumn &column, const HeadingScale &heading) const
{
    if (m_best != BestScore::Recognised)
        return m_best == BestScore::Lowest;
    for (const QString &text : m_answers[column.index].texts) {
        const auto answer = numberedAnswer(text);
        const auto lowest = answer && !answer->words.isEmpty() ? lowestIsBest(answer->number, column.most, answer->words) : std::nullopt;
        if (lowest)
            return lowest;
    }
    return heading.lowestIsBest;
}

void ColumnReader::describe(FeedbackColumn &column) const
{
    if (column.isPersonal)
        column.note = say(QT_TRANSLATE_NOOP("exchange", "It may say who answered, or was added by the form."));
    else if (m_answers[column.index].texts.isEmpty())
        column.note = say(QT_TRANSLATE_NOOP("exchange", "It is empty."));
    else if (column.use == Use::LeftOut)
        column.note = m_chosen.contains(column.index) ? say(QT_TRANSLATE_NOOP("exchange", "You left it out."))
                                                      : say(QT_TRANSLATE_NOOP("exchange", "It numbers the rows."));
    else if (column.use == Use::Comments)
        column.note = say(QT_TRANSLATE_NOOP("exchange", "Answers in the people’s own words."));
    else if (column.isInWords)
        column.note = say(QT_TRANSLATE_NOOP("exchange", "Answers in words, from 1 to %1.")).arg(column.most);
    else if (!column.isBestKnown)
        column.note = say(QT_TRANSLATE_NOOP("exchange", "%1 to %2; nothing says which end is best, %2 is taken for it.")).arg(column.least).arg(column.most);
    else
        column.note = say(QT_TRANSLATE_NOOP("exchange", "%1 to %2; %3 is best."))
                          .arg(column.least).arg(column.most).arg(column.lowestIsBest ? column.least : column.most);
}

} // namespace

QLatin1StringView feedbackUseIdentifier(Use use)
{
    switch (use) {
    case Use::Scores: return QLatin1StringView("scores");
    case Use::Comments: return QLatin1StringView("comments");
    case Use::LeftOut: break;
    }
    return QLatin1StringView("left_out");
}

QList<FeedbackColumn> feedbackColumns(const SourceTable &table, int header, BestScore best, const QHash<int, Use> &chosen)
{
    return ColumnReader(table, header, best, chosen).columns();
}

std::optional<int> scoreOf(const FeedbackColumn &column, const QString &cell)
{
    if (column.isInWords) {
        for (const ScoreFamily &family : scoreFamilies()) {
            const auto score = family.scores.constFind(feedbackWords(cell));
            if (family.name == column.family && score != family.scores.cend())
                return *score;
        }
        return std::nullopt;
    }
    const auto answer = numberedAnswer(cell);
    if (!answer || answer->number < column.least || answer->number > column.most)
        return std::nullopt;
    return column.lowestIsBest ? column.most - answer->number + 1 : answer->number - column.least + 1;
}

} // namespace exchange
