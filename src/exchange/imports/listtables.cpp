#include "exchange/imports/listtables.h"

#include "base/text.h"
#include "exchange/givennames.h"
#include "exchange/headingvocabulary.h"
#include "exchange/imports/remarkrows.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

/// A title that is no person's name.
bool canBeTitle(const SourceRow &row)
{
    const QString title = titleText(row);
    const QStringList words = title.split(u' ');
    return !title.isEmpty()
        && std::none_of(words.begin(), words.end(), [](const QString &word) { return isUsualGivenName(word); });
}

/// "3. In-Meeting Activities": reports have several tables, each below a numbered title.
bool isNumberedTitle(const SourceRow &row)
{
    if (row.filledCells() != 1)
        return false;
    const QString text = row.cells.join(QString()).trimmed();
    return text.size() > 3 && text[0].isDigit() && text[1] == u'.' && text[2] == u' ';
}

/// Headings of when people joined and left: such a table repeats people who stood in another one.
bool isAboutMeeting(const SourceRow &row)
{
    constexpr std::array words{u"join", u"leave", u"duration", u"beitritt", u"verlassen", u"beigetreten", u"dauer"};
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const QString &cell) {
        const QString heading = headingWords(cell);
        return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return heading.contains(QStringView(word)); });
    });
}

} // namespace

ListTables::ListTables(const SourceTable &table, ColumnPlan first, ColumnChoices choices,
    const domain::MunicipalityRecognizer &recognizer)
    : m_table(table), m_plan(std::move(first)), m_choices(std::move(choices)), m_recognizer(recognizer)
{
    // A heading that somebody chose a field for need not be in each table.
    for (auto choice = m_choices.fieldOfHeading.cbegin(); choice != m_choices.fieldOfHeading.cend(); ++choice)
        m_choices.learned.insert(headingWords(choice.key()), choice.value());
    m_choices.fieldOfHeading.clear();
}

bool ListTables::peopleFollow(int position) const
{
    for (size_t i = size_t(position) + 1; i < m_table.rows.size(); ++i) {
        if (!m_table.rows[i].isBlank())
            return isListHeader(m_table.rows[i]) && !isAboutMeeting(m_table.rows[i]);
    }
    return false;
}

bool ListTables::isHeadingAgain(const SourceRow &row) const
{
    int same = 0;
    int filled = 0;
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const QString text = base::cleaned(row.cells[column]);
        filled += !text.isEmpty();
        same += !text.isEmpty() && text == m_plan.header.headings.value(column);
    }
    return same >= 2 && same == filled;
}

bool ListTables::begin(int position)
{
    auto plan = planColumns(m_table, listHeaderAt(m_table, position), m_choices, m_recognizer);
    if (!plan || !plan->namesPeople())
        return false;
    m_plan = std::move(*plan);
    return true;
}

ListTables::Row ListTables::look(int position)
{
    const SourceRow &row = m_table.rows[size_t(position)];
    if (isNumberedTitle(row)) {
        m_otherSection = !peopleFollow(position);
        return Row::OtherSection;
    }
    if (m_otherSection)
        return Row::OtherSection;
    if (isHeadingAgain(row))
        return Row::HeadingsAgain;
    if (canBeTitle(row) && peopleFollow(position))
        return Row::Title;
    if (isListHeader(row))
        return begin(position) ? Row::NewHeadings : Row::HeadingsAgain;
    return Row::Entry;
}

} // namespace exchange
