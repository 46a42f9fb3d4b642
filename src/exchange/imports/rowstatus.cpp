#include "exchange/imports/rowstatus.h"

#include "base/text.h"
#include "exchange/answervocabulary.h"
#include "exchange/fieldvalues.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype longestRemark = 100;

bool isRemark(const QString &heading)
{
    return isRemarkHeading(heading) || heading == listFieldIdentifier(ListField::Notes);
}

bool saysNo(const QString &text)
{
    const ListedStatus status = listedStatus(text);
    return status == ListedStatus::Cancelled || status == ListedStatus::Declined;
}

} // namespace

QString cancellingRemark(const ColumnPlan &plan, const SourceRow &row)
{
    constexpr qsizetype mostWords = 4;
    for (const int column : plan.columnsOf[size_t(ListField::Notes)]) {
        const QString text = oneLine(base::cleaned(unescapedCell(row.cell(column))));
        if (isRemark(plan.columns[size_t(column)].heading) && text.count(u' ') < mostWords && text.size() < longestRemark
            && listedStatus(text) == ListedStatus::Cancelled)
            return text;
    }
    return {};
}

QString statusText(const ColumnPlan &plan, const SourceRow &row)
{
    QStringList texts;
    for (const int column : plan.statusMarks) {
        const QString text = base::cleaned(row.cell(column));
        if (!text.isEmpty() && text != u"-" && listedStatus(text) != ListedStatus::Declined)
            texts.append(plan.columns[size_t(column)].heading);
    }
    for (const int column : plan.columnsOf[size_t(ListField::Status)]) {
        if (const QString text = oneLine(base::cleaned(unescapedCell(row.cell(column)))); !text.isEmpty())
            texts.append(text);
    }
    const auto no = std::find_if(texts.begin(), texts.end(), saysNo);
    if (no != texts.end())
        return *no;
    const auto known = std::find_if(
        texts.begin(), texts.end(), [](const QString &text) { return listedStatus(text) != ListedStatus::Unknown; });
    return known != texts.end() ? *known : texts.value(0);
}

bool saysStatus(const QString &title)
{
    constexpr qsizetype mostWords = 3;
    const qsizetype words = title.count(u' ') + 1;
    const ListedStatus status = listedStatus(title);
    const bool needsNoMore = status == ListedStatus::Pending || status == ListedStatus::Declined; // "nicht öffentlich"
    return !title.isEmpty() && status != ListedStatus::Unknown && words <= (needsNoMore ? 1 : mostWords);
}

} // namespace exchange
