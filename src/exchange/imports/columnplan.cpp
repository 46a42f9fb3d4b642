#include "exchange/imports/columnplan.h"

#include "base/text.h"
#include "domain/recordinfo.h"
#include "exchange/fieldvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

constexpr int searchedRows = 100;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

QString headingKey(QStringView heading)
{
    return base::fold(base::cleaned(heading)).simplified();
}

bool isParticipantField(const QString &name)
{
    const domain::FieldInfo *field = domain::recordInfo<domain::Participant>().field(name);
    return field && !field->has(domain::Technical);
}

/// How many different fields the row's cells name; 0 when it cannot be a row of headings.
int headingScore(const SourceRow &row, const QSet<QString> &named)
{
    QSet<int> fields;
    int chosen = 0;
    int filled = 0;
    for (const QString &cell : row.cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++filled;
        if (named.contains(headingKey(cell)))
            ++chosen;
        if (const auto meaning = headingMeaning(cell))
            fields.insert(int(meaning->field));
    }
    const bool aboutPeople = fields.contains(int(ListField::Email)) || fields.contains(int(ListField::FullName))
        || fields.contains(int(ListField::FamilyName)) || fields.contains(int(ListField::GivenName));
    const int score = int(fields.size()) + 2 * chosen;
    return chosen > 0 || (aboutPeople && (score >= 2 || filled == 1)) ? score : 0;
}

int findHeader(const SourceTable &table, const QSet<QString> &named)
{
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < int(std::min<size_t>(table.rows.size(), searchedRows)); ++i) {
        const int score = headingScore(table.rows[size_t(i)], named);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

void nameColumns(ColumnPlan &plan, const SourceRow &header)
{
    QHash<QString, int> seen;
    for (int index = 0; index < int(header.cells.size()); ++index) {
        QString heading = base::cleaned(header.cells[index]);
        if (heading.isEmpty())
            heading = QStringLiteral("#%1").arg(index + 1);
        const int count = ++seen[heading];
        if (count > 1)
            heading = QStringLiteral("%1 (%2)").arg(heading).arg(count);
        plan.columns.push_back({index, heading, {}});
    }
}

base::Result<> takeChosen(ColumnPlan &plan, const QMap<QString, QString> &fieldOfHeading, std::vector<bool> &chosen)
{
    for (auto choice = fieldOfHeading.cbegin(); choice != fieldOfHeading.cend(); ++choice) {
        const auto column = std::find_if(plan.columns.begin(), plan.columns.end(),
            [&](const ImportColumn &candidate) { return headingKey(candidate.heading) == headingKey(choice.key()); });
        if (column == plan.columns.end())
            return refused(QCoreApplication::translate("exchange", "The list has no column “%1”.").arg(choice.key()));
        chosen[size_t(column->index)] = true;
        column->field = choice.value();
        if (choice.value().isEmpty())
            continue;
        if (const auto field = listFieldFromIdentifier(choice.value()))
            plan.columnsOf[size_t(*field)].append(column->index);
        else if (isParticipantField(choice.value()))
            plan.mapped.append({column->index, choice.value()});
        else
            return refused(
                QCoreApplication::translate("exchange", "“%1” is no field of a participant that a list can fill.")
                    .arg(choice.value()));
    }
    return {};
}

void takeRecognised(ColumnPlan &plan, const SourceRow &header, const std::vector<bool> &chosen)
{
    struct Found
    {
        int column;
        int rank;
    };
    std::array<std::vector<Found>, listFieldCount> found;
    for (ImportColumn &column : plan.columns) {
        if (chosen[size_t(column.index)])
            continue;
        const auto meaning = headingMeaning(header.cells[column.index]);
        if (!meaning)
            continue;
        column.field = listFieldIdentifier(meaning->field);
        found[size_t(meaning->field)].push_back({column.index, meaning->rank});
    }
    for (size_t field = 0; field < found.size(); ++field) {
        std::stable_sort(found[field].begin(), found[field].end(),
            [](const Found &one, const Found &other) { return one.rank > other.rank; });
        for (const Found &entry : found[field])
            plan.columnsOf[field].append(entry.column);
    }
}

/// Beside a given name a column "Name" is the family name; a list with counties alone means them.
void settle(ColumnPlan &plan)
{
    const auto retarget = [&plan](ListField from, ListField to) {
        QList<int> &columns = plan.columnsOf[size_t(from)];
        for (const int column : columns)
            plan.columns[size_t(column)].field = listFieldIdentifier(to);
        plan.columnsOf[size_t(to)] += columns;
        columns.clear();
    };
    if (plan.has(ListField::GivenName) && !plan.has(ListField::FamilyName) && plan.has(ListField::FullName))
        retarget(ListField::FullName, ListField::FamilyName);
    if (plan.has(ListField::County) && !plan.has(ListField::Municipality))
        retarget(ListField::County, ListField::Municipality);
}

} // namespace

QString ColumnPlan::text(const SourceRow &row, ListField field) const
{
    for (const int column : columnsOf[size_t(field)]) {
        const QString text = base::cleaned(unescapedCell(row.cell(column)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

base::Result<ColumnPlan> planColumns(const SourceTable &table, const QMap<QString, QString> &fieldOfHeading)
{
    QSet<QString> named;
    for (const QString &heading : fieldOfHeading.keys())
        named.insert(headingKey(heading));
    ColumnPlan plan;
    plan.headerIndex = findHeader(table, named);
    if (plan.headerIndex < 0)
        return refused(QCoreApplication::translate("exchange",
            "No row of headings was found in %1. The list needs headings such as “Name” and “E-mail” above its "
            "columns.")
                           .arg(table.source));
    const SourceRow &header = table.rows[size_t(plan.headerIndex)];
    nameColumns(plan, header);
    std::vector<bool> chosen(plan.columns.size(), false);
    if (const auto taken = takeChosen(plan, fieldOfHeading, chosen); !taken)
        return taken.failure();
    takeRecognised(plan, header, chosen);
    settle(plan);
    return plan;
}

} // namespace exchange
