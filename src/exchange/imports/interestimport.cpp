#include "exchange/imports/interestimport.h"

#include "base/text.h"
#include "domain/fieldtext.h"
#include "domain/rules/questionlabel.h"
#include "exchange/imports/interestcolumns.h"
#include "exchange/imports/participantrow.h"
#include "exchange/imports/respondents.h"

#include <QCoreApplication>

namespace exchange {

namespace {

using domain::ParticipantId;
using domain::QuestionId;
using domain::QuestionMatch;

constexpr qsizetype shownText = 80; // letters of a cell that a sentence repeats

QString shown(const QString &text)
{
    return text.size() > shownText ? text.left(shownText) + u'…' : text;
}

/// The ranks that people gave so far.
QHash<std::pair<ParticipantId, QuestionId>, int> ranksOf(const domain::Programme &programme)
{
    QHash<std::pair<ParticipantId, QuestionId>, int> ranks;
    for (const domain::Interest &interest : programme.table<domain::Interest>()) {
        if (!interest.question.isValid())
            continue;
        int &rank = ranks[{interest.participant, interest.question}];
        rank = rank == 0 ? interest.rank : std::min(rank, interest.rank);
    }
    return ranks;
}

class InterestPreview
{
public:
    InterestPreview(const domain::Programme &programme, const domain::MunicipalityRecognizer &municipalities, const ColumnPlan &plan,
        const InterestColumns &columns, const domain::QuestionRecognizer &questions, InterestImport &result)
        : m_programme(programme), m_reader(programme, municipalities), m_columns(columns), m_questions(questions), m_respondents(programme),
          m_ranks(ranksOf(programme)), m_result(result)
    {
        m_reader.setPlan(plan);
    }

    void add(const SourceRow &source);
    void finish();

private:
    using Ranks = QMap<QuestionId, int>;

    [[nodiscard]] Ranks ranksIn(const SourceRow &source, const domain::Participant &person, ImportRow &row);
    [[nodiscard]] QuestionId questionOf(const WrittenWish &wish, const domain::Participant &person, ImportRow &row);
    void compare(const domain::Participant &person, const Ranks &ranks, ImportRow &row) const;
    void replaceEarlier(ParticipantId person, const ImportRow &row);

    const domain::Programme &m_programme;
    ParticipantRowReader m_reader;
    const InterestColumns &m_columns;
    const domain::QuestionRecognizer &m_questions;
    Respondents m_respondents;
    const QHash<std::pair<ParticipantId, QuestionId>, int> m_ranks;
    InterestImport &m_result;
    std::vector<std::pair<ParticipantId, Ranks>> m_wanted; ///< one for each row of the preview
    QHash<ParticipantId, size_t> m_rowOf;
};

/// The question that a wish means; what is left open or proposed is told in the row.
QuestionId InterestPreview::questionOf(const WrittenWish &wish, const domain::Participant &person, ImportRow &row)
{
    const QuestionMatch match = m_questions.find(wish.question, person.role);
    if (match.kind == QuestionMatch::Kind::Proposed) {
        const domain::Question &question = *m_programme.find(match.question);
        row.reasons.append(QCoreApplication::translate("exchange", "“%1” was read as %2.").arg(shown(wish.question), domain::shortLabel(question)));
    }
    if (match.question.isValid())
        return match.question;
    m_result.leavesOut = true;
    row.reasons.append(match.kind == QuestionMatch::Kind::Ambiguous
            ? QCoreApplication::translate("exchange", "“%1” may be one of several questions and is left out.").arg(shown(wish.question))
            : QCoreApplication::translate("exchange", "“%1” is no question for the role “%2” and is left out.")
                  .arg(shown(wish.question), m_programme.find(person.role)->name));
    return {};
}

InterestPreview::Ranks InterestPreview::ranksIn(const SourceRow &source, const domain::Participant &person, ImportRow &row)
{
    Ranks ranks;
    for (const WrittenWish &wish : m_columns.wishesOf(source)) {
        // Columns of questions for other roles stay empty or hold a "no".
        if (wish.rank == 0 && !m_questions.find(wish.question, person.role).question.isValid())
            continue;
        const QuestionId question = questionOf(wish, person, row);
        if (!question.isValid())
            continue;
        if (!wish.rank) {
            m_result.leavesOut = true;
            row.reasons.append(QCoreApplication::translate("exchange", "“%1” is no rank; %2 is left out.")
                                   .arg(shown(wish.cell), domain::shortLabel(*m_programme.find(question))));
            continue;
        }
        const auto known = ranks.constFind(question);
        ranks.insert(question, known == ranks.cend() ? *wish.rank : std::min(*known, *wish.rank));
    }
    return ranks;
}

void InterestPreview::compare(const domain::Participant &person, const Ranks &ranks, ImportRow &row) const
{
    QStringList texts;
    bool isNew = false;
    bool isChanged = false;
    for (auto entry = ranks.cbegin(); entry != ranks.cend(); ++entry) {
        texts.append(QStringLiteral("%1=%2").arg(domain::questionKey(m_programme, *m_programme.find(entry.key()))).arg(entry.value()));
        const int before = m_ranks.value({person.id, entry.key()});
        isNew = isNew || (before == 0 && entry.value() > 0);
        isChanged = isChanged || (before > 0 && before != entry.value());
    }
    row.values.insert(QStringLiteral("interests"), texts.join(QStringLiteral(", ")));
    row.outcome = isChanged ? RowOutcome::Changed : isNew ? RowOutcome::New : RowOutcome::Same;
    if (isChanged)
        row.changedFields = {QStringLiteral("interests")};
    if (!ranks.isEmpty())
        return;
    row.outcome = row.reasons.isEmpty() ? RowOutcome::Skipped : RowOutcome::Rejected;
    if (row.reasons.isEmpty())
        row.reasons = {QCoreApplication::translate("exchange", "The row names no wish.")};
}

/// The newer answer of somebody counts alone.
void InterestPreview::replaceEarlier(ParticipantId person, const ImportRow &row)
{
    const auto earlier = m_rowOf.constFind(person);
    if (earlier == m_rowOf.cend())
        return;
    ImportRow &replaced = m_result.preview.rows[*earlier];
    replaced.outcome = RowOutcome::Skipped;
    replaced.reasons = {QCoreApplication::translate("exchange", "Row %1 is a newer answer of the same person.").arg(row.row)};
    m_wanted[*earlier].second.clear();
}

void InterestPreview::add(const SourceRow &source)
{
    const ParticipantRow read = m_reader.read(source);
    ImportRow row;
    row.row = source.number;
    row.cells = source.cells;
    row.values = {{QStringLiteral("name"), domain::fullName(read.values)}, {QStringLiteral("email"), read.values.email},
        {QStringLiteral("interests"), QString()}};
    Ranks ranks;
    ParticipantId participant;
    const bool tellsNobody = read.values.email.isEmpty() && read.values.familyName.isEmpty();
    const RespondentMatch match = tellsNobody ? RespondentMatch() : m_respondents.find(read.values);
    const domain::Participant *person = m_programme.find(match.participant);
    if (tellsNobody) {
        row.outcome = m_columns.wishesOf(source).empty() ? RowOutcome::Skipped : RowOutcome::Rejected;
        row.reasons = {QCoreApplication::translate("exchange", "The row names nobody: neither an e-mail address nor a name.")};
    } else if (!person) {
        row.outcome = RowOutcome::Rejected;
        row.reasons = {match.reason};
    } else if (!m_programme.find(person->role)) {
        row.outcome = RowOutcome::Rejected;
        row.reasons = {QCoreApplication::translate("exchange", "The person has no role yet, and questions belong to roles.")};
    } else {
        participant = person->id;
        row.record = person->id.value;
        if (!match.reason.isEmpty())
            row.reasons.append(match.reason);
        const qsizetype before = row.reasons.size();
        ranks = ranksIn(source, *person, row);
        if (ranks.isEmpty() && row.reasons.size() == before)
            row.reasons.clear();
        compare(*person, ranks, row);
        if (!ranks.isEmpty()) {
            replaceEarlier(participant, row);
            m_rowOf.insert(participant, m_result.preview.rows.size());
        }
    }
    m_result.preview.rows.push_back(std::move(row));
    m_wanted.emplace_back(participant, std::move(ranks));
}

void InterestPreview::finish()
{
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        const RowOutcome outcome = m_result.preview.rows[i].outcome;
        if (outcome != RowOutcome::New && outcome != RowOutcome::Changed)
            continue;
        const Ranks &ranks = m_wanted[i].second;
        for (auto entry = ranks.cbegin(); entry != ranks.cend(); ++entry)
            m_result.entries.append({m_wanted[i].first, entry.key(), entry.value()});
    }
}

ImportPreview emptyPreview(const SourceTable &table, const ColumnPlan &plan, const InterestColumns &columns)
{
    ImportPreview preview;
    preview.source = table.source;
    preview.encoding = table.encoding;
    preview.delimiter = table.delimiter;
    preview.sheet = table.sheet;
    preview.headerRow = plan.header.last < 0 ? 0 : table.rows[size_t(plan.header.last)].number;
    preview.columns = plan.columns;
    for (ImportColumn &column : preview.columns) {
        if (const QString field = columns.fieldOf(column.index); !field.isEmpty())
            column.field = field;
    }
    preview.notes = table.notes + columns.notes();
    return preview;
}

} // namespace

base::Result<InterestImport> previewInterests(const domain::Programme &programme, const SourceTable &table)
{
    const domain::MunicipalityRecognizer municipalities(programme);
    auto plan = planList(table, std::nullopt, {}, municipalities);
    if (!plan)
        return plan.failure();
    const domain::QuestionRecognizer questions(programme);
    const InterestColumns columns(table, plan->header, plan->columns, questions);
    if (columns.isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange",
                "No column with wishes was found in %1. Wishes stand below headings such as “1. Wahl”, below the questions themselves, or as questions between semicolons.")
                .arg(table.source));
    ColumnChoices choices;
    for (const QString &heading : columns.headings())
        choices.fieldOfHeading.insert(heading, QString());
    plan = planColumns(table, plan->header, choices, municipalities);
    if (!plan)
        return plan.failure();
    InterestImport result;
    result.preview = emptyPreview(table, *plan, columns);
    InterestPreview preview(programme, municipalities, *plan, columns, questions, result);
    for (size_t i = size_t(plan->header.firstDataRow()); i < table.rows.size(); ++i) {
        if (!table.rows[i].isBlank())
            preview.add(table.rows[i]);
    }
    preview.finish();
    return result;
}

base::Result<domain::ChangeSet> importInterests(const domain::Programme &programme, const InterestImport &import)
{
    auto changeSet = domain::setInterests(programme, import.entries);
    if (changeSet)
        changeSet->label = QCoreApplication::translate("exchange", "Import interests from %1").arg(import.preview.source);
    return changeSet;
}

} // namespace exchange
