#include "exchange/imports/columnplan.h"

#include "base/text.h"
#include "domain/recordinfo.h"
#include "exchange/answervocabulary.h"
#include "exchange/fieldvalues.h"
#include "exchange/imports/columnvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

constexpr int searchedForAddresses = 30; // rows
constexpr int judgedColumns = 300; ///< whose values are looked at

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

/// The plan in the making.
class ColumnPlanner
{
public:
    ColumnPlanner(const SourceTable &table, const ListHeader &header, const domain::MunicipalityRecognizer &recognizer);

    [[nodiscard]] base::Result<> takeChosen(const QMap<QString, QString> &fieldOfHeading);
    void takeLearned(const QHash<QString, QString> &learned);
    void takeRoleMarks();
    void takeStatusMarks();
    void takeHeadings();
    void correctByValues();
    void settle();
    void completeByValues();
    [[nodiscard]] ColumnPlan take() { return std::move(m_plan); }

private:
    struct Candidate
    {
        int column;
        int rank;
    };

    void nameColumns();
    [[nodiscard]] bool assign(ImportColumn &column, const QString &field);
    void put(int column, ListField field);
    void retarget(ListField from, ListField to);
    [[nodiscard]] ColumnValues values(int column) const { return {m_table, m_plan.header.firstDataRow(), column}; }
    template <class Predicate>
    [[nodiscard]] int firstFree(Predicate holds) const;
    template <class Predicate>
    void complete(ListField field, Predicate holds);
    void completeNames();

    const SourceTable &m_table;
    const domain::MunicipalityRecognizer &m_recognizer;
    ColumnPlan m_plan;
    std::vector<bool> m_decided; ///< by column: somebody said what it is
    std::vector<bool> m_others; ///< by column: the heading says that it is about somebody else
};

ColumnPlanner::ColumnPlanner(
    const SourceTable &table, const ListHeader &header, const domain::MunicipalityRecognizer &recognizer)
    : m_table(table), m_recognizer(recognizer)
{
    m_plan.header = header;
    nameColumns();
    m_decided.assign(m_plan.columns.size(), false);
    for (const ImportColumn &column : m_plan.columns) {
        const HeadingPerson person = headingPerson(column.heading);
        m_others.push_back(person != HeadingPerson::Own);
        if (person == HeadingPerson::Second)
            m_plan.secondPerson.append(column.index);
    }
}

void ColumnPlanner::nameColumns()
{
    qsizetype columns = m_plan.header.headings.size();
    if (m_plan.header.first < 0) {
        for (size_t i = 0; i < std::min<size_t>(m_table.rows.size(), 200); ++i)
            columns = std::max(columns, m_table.rows[i].cells.size());
    }
    QHash<QString, int> seen;
    for (int index = 0; index < int(columns); ++index) {
        QString heading = m_plan.header.headings.value(index);
        if (heading.isEmpty())
            heading = QStringLiteral("#%1").arg(index + 1);
        const int count = ++seen[heading];
        if (count > 1)
            heading = QStringLiteral("%1 (%2)").arg(heading).arg(count);
        m_plan.columns.push_back({index, heading, {}});
    }
}

void ColumnPlanner::put(int column, ListField field)
{
    m_plan.columns[size_t(column)].field = listFieldIdentifier(field);
    m_plan.columnsOf[size_t(field)].append(column);
}

bool ColumnPlanner::assign(ImportColumn &column, const QString &field)
{
    m_decided[size_t(column.index)] = true;
    m_plan.secondPerson.removeAll(column.index);
    column.field = field;
    if (field.isEmpty())
        return true;
    if (const auto listField = listFieldFromIdentifier(field))
        put(column.index, *listField);
    else if (isParticipantField(field))
        m_plan.mapped.append({column.index, field});
    else
        return false;
    return true;
}

base::Result<> ColumnPlanner::takeChosen(const QMap<QString, QString> &fieldOfHeading)
{
    for (auto choice = fieldOfHeading.cbegin(); choice != fieldOfHeading.cend(); ++choice) {
        const auto column = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
            [&](const ImportColumn &candidate) { return headingKey(candidate.heading) == headingKey(choice.key()); });
        if (column == m_plan.columns.end())
            return refused(QCoreApplication::translate("exchange", "The list has no column “%1”.").arg(choice.key()));
        if (!assign(*column, choice.value()))
            return refused(
                QCoreApplication::translate("exchange", "“%1” is no field of a participant that a list can fill.")
                    .arg(choice.value()));
    }
    return {};
}

void ColumnPlanner::takeLearned(const QHash<QString, QString> &learned)
{
    for (ImportColumn &column : m_plan.columns) {
        const auto known = learned.constFind(headingWords(column.heading));
        if (!m_decided[size_t(column.index)] && known != learned.cend() && !assign(column, *known))
            column.field.clear(); // a field of another version of the program
    }
}

/// Questions about the role that were answered with ticks: several columns that each name a role.
void ColumnPlanner::takeRoleMarks()
{
    QSet<QString> roles;
    for (const ImportColumn &column : m_plan.columns) {
        if (column.index >= judgedColumns || m_decided[size_t(column.index)] || column.heading.size() > 200)
            continue;
        const qsizetype option = column.heading.endsWith(u']') ? column.heading.lastIndexOf(u'[') + 1 : 0;
        const QString role = roleKeyFromWords(QStringView(column.heading).sliced(option));
        const ColumnValues texts = values(column.index);
        if (role.isEmpty() || !(texts.isEmpty() || texts.areTicks()))
            continue;
        roles.insert(role);
        m_plan.roleMarks.append({column.index, role});
    }
    if (roles.size() < 2)
        m_plan.roleMarks.clear();
    for (const ColumnPlan::RoleMark &mark : std::as_const(m_plan.roleMarks)) {
        m_plan.columns[size_t(mark.column)].field = listFieldIdentifier(ListField::Role);
        m_decided[size_t(mark.column)] = true;
    }
}

/// "abgesagt" with a tick or a date below.
void ColumnPlanner::takeStatusMarks()
{
    constexpr qsizetype mostWords = 3;
    for (ImportColumn &column : m_plan.columns) {
        const qsizetype words = column.heading.count(u' ') + 1;
        if (column.index >= judgedColumns || m_decided[size_t(column.index)] || words > mostWords)
            continue;
        const ListedStatus status = listedStatus(column.heading);
        const bool says = status == ListedStatus::Cancelled || status == ListedStatus::Waiting
            || (status == ListedStatus::Declined && words == 1);
        const ColumnValues texts = values(column.index);
        if (!says || texts.isEmpty() || !(texts.areTicks() || texts.areDates()))
            continue;
        m_plan.statusMarks.append(column.index);
        column.field = listFieldIdentifier(ListField::Status);
        m_decided[size_t(column.index)] = true;
    }
}

void ColumnPlanner::takeHeadings()
{
    std::array<std::vector<Candidate>, listFieldCount> found;
    for (ImportColumn &column : m_plan.columns) {
        if (m_decided[size_t(column.index)])
            continue;
        const QString heading = m_plan.header.headings.value(column.index);
        auto meaning = headingMeaning(heading);
        if (!meaning)
            meaning = misspeltHeadingMeaning(heading);
        if (meaning)
            found[size_t(meaning->field)].push_back({column.index, meaning->rank});
    }
    for (size_t field = 0; field < found.size(); ++field) {
        std::stable_sort(found[field].begin(), found[field].end(),
            [](const Candidate &one, const Candidate &other) { return one.rank > other.rank; });
        for (const Candidate &candidate : found[field])
            put(candidate.column, ListField(field));
    }
}

bool isNameField(const QString &field)
{
    return field == listFieldIdentifier(ListField::FullName) || field == listFieldIdentifier(ListField::GivenName)
        || field == listFieldIdentifier(ListField::FamilyName);
}

/// A column full of addresses is the e-mail whatever its heading; numbers are no names ("Attendee #"), and what is
/// no grade is no title ("Titel" of an event).
void ColumnPlanner::correctByValues()
{
    for (ImportColumn &column : m_plan.columns) {
        const bool isEmail = column.field == listFieldIdentifier(ListField::Email);
        const bool isNote = column.field == listFieldIdentifier(ListField::Notes);
        const bool fixed = column.index >= judgedColumns || m_decided[size_t(column.index)] || m_others[size_t(column.index)];
        if (fixed || isEmail || isNote)
            continue;
        const ColumnValues texts = values(column.index);
        const bool noName = isNameField(column.field) && !texts.isEmpty() && !texts.areWords();
        const bool noTitle = column.field == listFieldIdentifier(ListField::AcademicTitle) && !texts.isEmpty() && !texts.areTitles();
        if (!noName && !noTitle && !texts.areEmails())
            continue;
        for (QList<int> &columns : m_plan.columnsOf)
            columns.removeAll(column.index);
        column.field.clear();
        if (noTitle && headingWords(column.heading) == u"title" && texts.areWords())
            put(column.index, ListField::Position);
        else if (noName || noTitle)
            m_others[size_t(column.index)] = true;
        else
            put(column.index, ListField::Email);
    }
}

void ColumnPlanner::retarget(ListField from, ListField to)
{
    const QList<int> columns = std::exchange(m_plan.columnsOf[size_t(from)], {});
    for (const int column : columns)
        put(column, to);
}

/// Beside a given name a column "Name" is the family name, and beside a family name a French "nom" too; a list with
/// counties alone means them.
void ColumnPlanner::settle()
{
    if (m_plan.has(ListField::GivenName) && !m_plan.has(ListField::FamilyName) && m_plan.has(ListField::FullName))
        retarget(ListField::FullName, ListField::FamilyName);
    if (!m_plan.has(ListField::GivenName) && m_plan.has(ListField::FamilyName) && !m_plan.has(ListField::FullName)
        && values(m_plan.columnsOf[size_t(ListField::FamilyName)].first()).areWholeNames())
        retarget(ListField::FamilyName, ListField::FullName);
    if (m_plan.has(ListField::GivenName) && !m_plan.has(ListField::FamilyName) && !m_plan.has(ListField::FullName)
        && values(m_plan.columnsOf[size_t(ListField::GivenName)].first()).areWholeNames())
        retarget(ListField::GivenName, ListField::FullName);
    if (m_plan.has(ListField::County) && !m_plan.has(ListField::Municipality))
        retarget(ListField::County, ListField::Municipality);
    const QList<int> given = m_plan.columnsOf[size_t(ListField::GivenName)];
    const QList<int> family = m_plan.columnsOf[size_t(ListField::FamilyName)];
    m_plan.namesSwapped = given.size() == 1 && family.size() == 1 && !m_decided[size_t(given.first())]
        && !m_decided[size_t(family.first())] && values(family.first()).areGivenNames()
        && values(given.first()).areNoGivenNames();
}

template <class Predicate>
int ColumnPlanner::firstFree(Predicate holds) const
{
    for (const ImportColumn &column : m_plan.columns) {
        if (column.index >= judgedColumns)
            break;
        if (!column.field.isEmpty() || m_decided[size_t(column.index)] || m_others[size_t(column.index)])
            continue;
        const ColumnValues texts = values(column.index);
        if (!texts.isEmpty() && holds(texts))
            return column.index;
    }
    return -1;
}

template <class Predicate>
void ColumnPlanner::complete(ListField field, Predicate holds)
{
    if (m_plan.has(field))
        return;
    if (const int column = firstFree(holds); column >= 0)
        put(column, field);
}

void ColumnPlanner::completeNames()
{
    if (m_plan.has(ListField::FullName) || m_plan.has(ListField::FamilyName))
        return;
    if (!m_plan.has(ListField::GivenName))
        complete(ListField::FullName, [](const ColumnValues &texts) { return texts.areWholeNames(); });
    if (m_plan.has(ListField::FullName))
        return;
    complete(ListField::GivenName, [](const ColumnValues &texts) { return texts.areGivenNames(); });
    if (!m_plan.has(ListField::GivenName))
        return;
    const int given = m_plan.columnsOf[size_t(ListField::GivenName)].first();
    for (const int column : {given - 1, given + 1}) {
        const bool free = column >= 0 && column < int(m_plan.columns.size())
            && m_plan.columns[size_t(column)].field.isEmpty() && !m_decided[size_t(column)] && !m_others[size_t(column)];
        if (free && values(column).canBeFamilyNames() && !values(column).areMunicipalities(m_recognizer)) {
            put(column, ListField::FamilyName);
            return;
        }
    }
}

void ColumnPlanner::completeByValues()
{
    completeNames();
    if (!m_plan.has(ListField::Ags))
        complete(ListField::Municipality, [this](const ColumnValues &texts) { return texts.areMunicipalities(m_recognizer); });
    if (!m_plan.has(ListField::Municipality))
        complete(ListField::Ags, [](const ColumnValues &texts) { return texts.areMunicipalityKeys(); });
    if (m_plan.roleMarks.isEmpty())
        complete(ListField::Role, [](const ColumnValues &texts) { return texts.areRoles(); });
    complete(ListField::Status, [](const ColumnValues &texts) { return texts.areStates(); });
    complete(ListField::PostalCode, [](const ColumnValues &texts) { return texts.arePostalCodes(); });
    complete(ListField::Phone, [](const ColumnValues &texts) { return texts.arePhoneNumbers(); });
}

/// The row above the first entries of a column of addresses, -1 when there is none: headings in an unknown language.
int rowAboveAddresses(const SourceTable &table)
{
    qsizetype columns = 0;
    for (size_t i = 0; i < std::min<size_t>(table.rows.size(), searchedForAddresses); ++i)
        columns = std::max(columns, table.rows[i].cells.size());
    for (int column = 0; column < int(std::min<qsizetype>(columns, 200)); ++column) {
        for (int row = 1; row < int(std::min<size_t>(table.rows.size(), searchedForAddresses)); ++row) {
            const SourceRow &above = table.rows[size_t(row) - 1];
            if (emailValue(table.rows[size_t(row)].cell(column)).state != EmailValue::State::Valid)
                continue;
            const bool isHeading = !above.cell(column).trimmed().isEmpty() && !above.cells.join(u' ').contains(u'@')
                && ColumnValues(table, row, column).areEmails();
            if (isHeading)
                return row - 1;
            break;
        }
    }
    return -1;
}

base::Failure notUnderstood(const SourceTable &table)
{
    return refused(QCoreApplication::translate("exchange",
        "No row of headings was found in %1. The list needs headings such as “Name” and “E-mail” above its columns.")
                       .arg(table.source));
}

} // namespace

QSet<QString> ColumnChoices::named() const
{
    QSet<QString> words(learned.keyBegin(), learned.keyEnd());
    for (auto choice = fieldOfHeading.cbegin(); choice != fieldOfHeading.cend(); ++choice)
        words.insert(headingWords(choice.key()));
    return words;
}

bool ColumnPlan::namesPeople() const
{
    return has(ListField::Email) || has(ListField::FullName) || has(ListField::FamilyName) || has(ListField::GivenName)
        || std::any_of(mapped.begin(), mapped.end(), [](const Mapped &entry) { return entry.field == u"family_name"; });
}

QString ColumnPlan::text(const SourceRow &row, ListField field) const
{
    for (const int column : columnsOf[size_t(field)]) {
        const QString text = base::cleaned(unescapedCell(row.cell(column)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool ColumnPlan::saysAnything(const SourceRow &row) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const ImportColumn &column) {
        return !column.field.isEmpty() && !row.cell(column.index).trimmed().isEmpty();
    });
}

base::Result<ColumnPlan> planColumns(const SourceTable &table, const ListHeader &header, const ColumnChoices &choices,
    const domain::MunicipalityRecognizer &recognizer)
{
    ColumnPlanner planner(table, header, recognizer);
    if (const auto taken = planner.takeChosen(choices.fieldOfHeading); !taken)
        return taken.failure();
    planner.takeLearned(choices.learned);
    planner.takeRoleMarks();
    planner.takeStatusMarks();
    planner.takeHeadings();
    planner.correctByValues();
    planner.settle();
    planner.completeByValues();
    return planner.take();
}

base::Result<ColumnPlan> planList(const SourceTable &table, std::optional<int> headerRow, const ColumnChoices &choices,
    const domain::MunicipalityRecognizer &recognizer)
{
    if (headerRow && *headerRow > 0) {
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
            [&](const SourceRow &candidate) { return candidate.number == *headerRow; });
        if (row == table.rows.end())
            return refused(QCoreApplication::translate("exchange", "%1 has no row %2.").arg(table.source).arg(*headerRow));
        return planColumns(table, listHeaderAt(table, int(row - table.rows.begin())), choices, recognizer);
    }
    if (!headerRow && table.givenHeadings.isEmpty()) {
        if (const auto header = findListHeader(table, choices.named()))
            return planColumns(table, *header, choices, recognizer);
        if (const int position = rowAboveAddresses(table); position >= 0)
            return planColumns(table, listHeaderAt(table, position), choices, recognizer);
        if (const int position = rowWithHeadingOfNames(table); position >= 0)
            return planColumns(table, listHeaderAt(table, position), choices, recognizer);
    }
    ListHeader none;
    none.headings = table.givenHeadings;
    auto plan = planColumns(table, none, choices, recognizer);
    if (plan && !plan->namesPeople())
        return notUnderstood(table);
    return plan;
}

} // namespace exchange
