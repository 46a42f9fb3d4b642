#include "exchange/imports/participantrow.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/fieldtext.h"
#include "domain/recordinfo.h"
#include "exchange/answervocabulary.h"
#include "exchange/fieldvalues.h"
#include "exchange/givennames.h"
#include "exchange/imports/listedname.h"
#include "exchange/imports/remarkrows.h"
#include "exchange/imports/rowstatus.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

using domain::MunicipalityMatch;

constexpr qsizetype shownText = 100; // letters of a cell that a sentence repeats
constexpr qsizetype longestTitle = 80; // of a group of rows

/// The month before the day, as Americans write it, where a time with "AM" or "PM" follows.
QDate americanDate(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*\\d ?[ap]m\\b"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.left(60));
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt()) : QDate();
}

/// "abgesagt" of "Tom Weber (abgesagt)"; empty where the words say no status.
QString statusOf(const QString &besideName)
{
    return listedStatus(besideName) == ListedStatus::Unknown ? QString() : besideName;
}

/// A date in words, or the number by which a spreadsheet counts days from 30 December 1899.
QDate listedDate(const QString &text)
{
    bool isNumber = false;
    const double days = text.toDouble(&isNumber);
    if (isNumber && days > 30'000 && days < 80'000)
        return QDate(1899, 12, 30).addDays(qint64(days));
    if (const QDate date = americanDate(text); date.isValid())
        return date;
    return domain::parseDate(text.left(20).section(u' ', 0, 0).section(u'T', 0, 0).section(u',', 0, 0));
}

/// "stadt tuebingen" of "a@stadt-tuebingen.de": what a domain may say about the place.
QString placeInDomain(const QString &email)
{
    const QStringList labels = email.section(u'@', 1).split(u'.', Qt::SkipEmptyParts);
    QString place = labels.value(labels.size() - 2);
    return place.replace(u'-', u' ');
}

} // namespace

ParticipantRowReader::ParticipantRowReader(
    const domain::Programme &programme, const domain::MunicipalityRecognizer &recognizer)
    : m_programme(programme), m_recognizer(recognizer)
{
    for (const domain::Role &role : programme.table<domain::Role>()) {
        m_roles.insert(base::fold(role.key), role.id);
        m_roles.insert(base::fold(role.name), role.id);
    }
}

void ParticipantRowReader::setPlan(const ColumnPlan &plan)
{
    m_plan = &plan;
    m_isRemark.clear();
    for (const ImportColumn &column : plan.columns)
        m_isRemark.push_back(
            isRemarkHeading(column.heading) || column.heading == listFieldIdentifier(ListField::Notes));
}

ParticipantRow ParticipantRowReader::read(
    const SourceRow &row, const RowCorrections &corrections, domain::MunicipalityId municipality)
{
    ParticipantRow result;
    readEmail(row, result);
    if (result.values.email.isEmpty() && corrections.isEmpty() && isNoEntry(row, *m_plan)) {
        result.outcome = RowOutcome::Skipped;
        result.reasons = {QCoreApplication::translate("exchange", "No entry: a total or a remark.")};
        return result;
    }
    readName(row, result);
    readRole(row, result);
    readMunicipality(row, result);
    result.values.phone = phoneOf(row);
    result.values.office = oneLine(m_plan->text(row, ListField::Office));
    result.values.position = oneLine(m_plan->text(row, ListField::Position));
    readNotes(row, result);
    readChosen(row, result);
    readDate(row, result);
    noteSecondPerson(row, result);
    correct(corrections, result);
    if (municipality.isValid()) {
        result.municipality = {MunicipalityMatch::Normalized, municipality, {municipality}, false};
        result.values.municipality = municipality;
    } else if (const QString reason = municipalityReason(result.values.organisation.left(shownText), result.municipality);
               !reason.isEmpty()) {
        result.reasons.append(reason);
    }
    checkName(result);
    if (result.outcome == RowOutcome::New && corrections.isEmpty() && refuseSeveral(row, result))
        return result;
    if (result.outcome == RowOutcome::New && corrections.isEmpty() && isLoneWord(row, result))
        return result;
    readStatus(row, result);
    if (row.isHidden && result.outcome == RowOutcome::New)
        result.reasons.append(QCoreApplication::translate("exchange", "The spreadsheet hides this row."));
    return result;
}

bool ParticipantRowReader::refuseSeveral(const SourceRow &row, ParticipantRow &result) const
{
    if (!result.namesSeveral)
        return false;
    result.outcome = RowOutcome::Rejected;
    result.reasons.prepend(QCoreApplication::translate("exchange", "“%1” names several people; a row is read as one person.")
                               .arg(oneLine(m_plan->text(row, ListField::FullName)).left(shownText)));
    return true;
}

/// A single word in a row of several columns is a label rather than somebody's name.
bool ParticipantRowReader::isLoneWord(const SourceRow &row, ParticipantRow &result) const
{
    const QString text = m_plan->has(ListField::FullName) ? m_plan->text(row, ListField::FullName) : result.values.familyName;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool isName = !result.values.givenName.isEmpty() && !text.contains(u'"') && words.size() < 7
        && (row.filledCells() > 1
            || std::any_of(words.begin(), words.end(), [](const QString &word) { return isUsualGivenName(word); }));
    const bool hasEntry = !result.values.email.isEmpty() || !result.values.organisation.isEmpty() || row.filledCells() > 2
        || (row.filledCells() > 1 && listedStatus(text) == ListedStatus::Unknown) || m_plan->columns.size() < 3;
    if (isName || hasEntry || !result.chosenValues.isEmpty())
        return false;
    result.outcome = RowOutcome::Rejected;
    result.reasons = {QCoreApplication::translate("exchange", "Only “%1” stands in this row; it was not taken for a person.")
                          .arg(text.left(shownText))};
    return true;
}

/// What a list says about one more person in the row is not lost silently.
void ParticipantRowReader::noteSecondPerson(const SourceRow &row, ParticipantRow &result) const
{
    QStringList texts;
    for (const int column : m_plan->secondPerson) {
        const QString text = oneLine(base::cleaned(row.cell(column)));
        if (!text.isEmpty() && !isTick(text) && !namesNobody(text))
            texts.append(text.left(shownText));
    }
    if (!texts.isEmpty())
        result.reasons.append(QCoreApplication::translate(
            "exchange", "One more person stands in this row and was not taken: %1.")
                                  .arg(texts.join(QLatin1StringView(", "))));
}

/// The first text with a figure: some programs export the kind of number ("Work") beside it.
QString ParticipantRowReader::phoneOf(const SourceRow &row) const
{
    for (const int column : m_plan->columnsOf[size_t(ListField::Phone)]) {
        const QString text = oneLine(base::cleaned(unescapedCell(row.cell(column))));
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            return text;
    }
    return {};
}

void ParticipantRowReader::checkName(ParticipantRow &result) const
{
    if (result.values.familyName.isEmpty()) {
        result.outcome = RowOutcome::Rejected;
        const QString proposal = nameInAddress(result.values.email);
        result.reasons.prepend(proposal.isEmpty()
                ? QCoreApplication::translate("exchange", "The name is missing.")
                : QCoreApplication::translate("exchange", "The name is missing; the e-mail address suggests “%1”.").arg(proposal));
    } else if (const auto writable = domain::check(m_programme, result.values); !writable) {
        result.outcome = RowOutcome::Rejected;
        result.reasons.prepend(writable.error().message);
    }
}

void ParticipantRowReader::readName(const SourceRow &row, ParticipantRow &result) const
{
    const ListedName listed = listedName(*m_plan, row, result.values.email);
    result.namesSeveral = listed.areSeveral;
    result.besideName = listed.name.remainder;
    domain::Participant &person = result.values;
    person.salutation = listed.name.salutation;
    person.academicTitle = listed.name.academicTitle;
    person.givenName = listed.name.givenName;
    person.namePrefix = listed.name.namePrefix;
    person.familyName = listed.name.familyName;
    person.nameSuffix = listed.name.nameSuffix;
    result.reasons += listed.reasons;
}

void ParticipantRowReader::readEmail(const SourceRow &row, ParticipantRow &result) const
{
    QString invalid;
    for (const int column : m_plan->columnsOf[size_t(ListField::Email)]) {
        const QString cell = unescapedCell(row.cell(column));
        const EmailValue value = emailValue(cell);
        if (value.state == EmailValue::State::Valid) {
            result.values.email = value.address;
            if (!value.others.isEmpty())
                result.reasons.append(QCoreApplication::translate(
                    "exchange", "The first of several e-mail addresses was taken; the others are: %1.")
                                          .arg(value.others));
            return;
        }
        if (value.state == EmailValue::State::Invalid && invalid.isEmpty())
            invalid = oneLine(base::cleaned(cell)).left(100);
    }
    if (!invalid.isEmpty())
        result.reasons.append(
            QCoreApplication::translate("exchange", "“%1” is no e-mail address; the address stays empty.")
                .arg(invalid));
}

domain::RoleId ParticipantRowReader::roleOf(const QString &text) const
{
    const domain::RoleId role = m_roles.value(base::fold(text));
    return role.isValid() ? role : m_roles.value(roleKeyFromWords(text));
}

void ParticipantRowReader::readRole(const SourceRow &row, ParticipantRow &result) const
{
    QString text = oneLine(m_plan->text(row, ListField::Role));
    for (const ColumnPlan::RoleMark &mark : m_plan->roleMarks) {
        if (listedStatus(base::cleaned(row.cell(mark.column))) == ListedStatus::Registered)
            text += (text.isEmpty() ? QString() : QStringLiteral(" / ")) + mark.role;
    }
    result.values.role = text.isEmpty() ? m_groupRole : roleOf(text);
    if (!text.isEmpty() && !result.values.role.isValid())
        result.reasons.append(
            QCoreApplication::translate("exchange", "The role “%1” is not known.").arg(text.left(shownText)));
}

void ParticipantRowReader::setGroupStatus(const QString &title)
{
    if (saysStatus(title))
        m_groupStatus = title;
}

void ParticipantRowReader::setListStatus(const QString &title)
{
    if (listedStatus(title) != ListedStatus::Pending) // "Entwurf" is said of the list
        setGroupStatus(title);
}

void ParticipantRowReader::readStatus(const SourceRow &row, ParticipantRow &result) const
{
    QString text = statusText(*m_plan, row);
    for (const QString &further : {cancellingRemark(*m_plan, row), statusOf(result.besideName), m_groupStatus}) {
        if (text.isEmpty())
            text = further;
    }
    if (text.isEmpty())
        return;
    switch (listedStatus(text)) {
    case ListedStatus::Registered: return;
    case ListedStatus::Waiting: result.values.state = domain::ParticipantState::Waiting; return;
    case ListedStatus::Unknown:
        result.reasons.append(
            QCoreApplication::translate("exchange", "The status “%1” is not known.").arg(text.left(shownText)));
        return;
    case ListedStatus::Cancelled:
    case ListedStatus::Declined:
        result.leaves = saysProgrammeDeclined(text) ? domain::ParticipantState::Declined : domain::ParticipantState::Withdrawn;
        [[fallthrough]];
    case ListedStatus::Pending:
        result.outcome = RowOutcome::Skipped;
        result.reasons.prepend(
            QCoreApplication::translate("exchange", "Not registered: the status is “%1”.").arg(text.left(shownText)));
        return;
    }
}

void ParticipantRowReader::recogniseMunicipality(
    const QString &text, const domain::MunicipalityHints &hints, ParticipantRow &result)
{
    const QString memory =
        QStringList{text, hints.postalCode, hints.county, hints.countyMeant ? QStringLiteral("1") : QString()}.join(
            u'\x1F');
    auto known = m_recognised.constFind(memory);
    if (known == m_recognised.cend())
        known = m_recognised.insert(memory, m_recognizer.recognise(text, hints));
    result.municipality = *known;
    result.values.municipality = known->certain();
}

QString ParticipantRowReader::countyOf(const SourceRow &row) const
{
    const QString written = oneLine(m_plan->text(row, ListField::County));
    return written.isEmpty() ? m_groupCounty : written;
}

domain::MunicipalityId ParticipantRowReader::groupPlace(const QString &title) const
{
    const bool canBe = !title.isEmpty() && title.size() <= longestTitle && !title.contains(u'@')
        && std::none_of(title.begin(), title.end(), [](QChar c) { return c.isDigit(); });
    return canBe ? m_recognizer.recognise(title, {}, domain::Proposals::None).certain() : domain::MunicipalityId{};
}

void ParticipantRowReader::setGroupPlace(const QString &title)
{
    const domain::MunicipalityId id = groupPlace(title);
    if (!id.isValid())
        return;
    m_groupPlace = title;
    if (const domain::Municipality *place = m_programme.find(id); place->isCounty())
        m_groupCounty = place->ags.isEmpty() ? place->name : place->ags;
}

void ParticipantRowReader::setGroupCounty(const QString &title)
{
    const domain::Municipality *place = m_programme.find(groupPlace(title));
    if (place && place->isCounty())
        m_groupCounty = place->ags.isEmpty() ? place->name : place->ags;
}

void ParticipantRowReader::readMunicipality(const SourceRow &row, ParticipantRow &result)
{
    const bool namesPlace = m_plan->has(ListField::Municipality) || m_plan->has(ListField::Ags);
    const QString written = namesPlace ? oneLine(m_plan->text(row, ListField::Municipality)) : m_groupPlace;
    const QString key = m_plan->text(row, ListField::Ags);
    const QString text = key.isEmpty() ? written : key;
    result.values.organisation = written;
    if (!text.isEmpty()) {
        const domain::Role *role = m_programme.find(result.values.role);
        recogniseMunicipality(text,
            {m_plan->text(row, ListField::PostalCode), countyOf(row),
                role && role->key == u"county_coordinator"},
            result);
        if (result.municipality.match == MunicipalityMatch::None && !key.isEmpty() && !written.isEmpty())
            recogniseMunicipality(written, {}, result);
    }
    takeHints(row, text, result);
}

/// The municipality that the domain of the address or the office names; a hint only.
domain::MunicipalityId ParticipantRowReader::hinted(const SourceRow &row, const QString &email)
{
    for (const QString &text : {placeInDomain(email), oneLine(m_plan->text(row, ListField::Office))}) {
        if (text.size() < 3)
            continue;
        auto known = m_hinted.constFind(text);
        if (known == m_hinted.cend())
            known = m_hinted.insert(text, m_recognizer.recognise(text, {}, domain::Proposals::None).certain());
        if (known->isValid())
            return *known;
    }
    return {};
}

/// A hint never decides: it proposes where nothing is said, and asks where town and county have one name.
void ParticipantRowReader::takeHints(const SourceRow &row, const QString &text, ParticipantRow &result)
{
    const domain::MunicipalityId hint = hinted(row, result.values.email);
    if (!hint.isValid())
        return;
    domain::MunicipalityRecognition &found = result.municipality;
    const domain::Municipality &municipality = *m_programme.find(hint);
    if (text.isEmpty()) {
        found.candidates = {hint};
        return;
    }
    const bool otherOfOneName = found.certain().isValid() && found.certain() != hint && municipality.isCounty()
        && found.candidates.contains(hint);
    if (!otherOfOneName)
        return;
    found = {MunicipalityMatch::Ambiguous, {}, {hint, found.municipality}, false};
    result.values.municipality = {};
}

QString ParticipantRowReader::municipalityReason(
    const QString &text, const domain::MunicipalityRecognition &found) const
{
    QStringList labels;
    for (const domain::MunicipalityId id : found.candidates) {
        const domain::Municipality &municipality = *m_programme.find(id);
        labels.append(municipality.ags.isEmpty() ? municipality.name
                                                 : QStringLiteral("%1 (%2)").arg(municipality.name, municipality.ags));
    }
    const QString list = labels.join(QLatin1StringView(", "));
    switch (found.match) {
    case MunicipalityMatch::Exact:
    case MunicipalityMatch::Normalized: return {};
    case MunicipalityMatch::Fuzzy:
        return QCoreApplication::translate(
            "exchange", "“%1” is not in the register of municipalities; similar are: %2. The municipality stays empty.")
            .arg(text, list);
    case MunicipalityMatch::Ambiguous:
        if (found.candidates.size() == 1)
            return QCoreApplication::translate("exchange",
                "“%1” and the county in this row do not fit together; similar are: %2. The municipality stays empty.")
                .arg(text, list);
        return QCoreApplication::translate(
            "exchange", "“%1” can mean several municipalities: %2. The municipality stays empty.")
            .arg(text, list);
    case MunicipalityMatch::None: break;
    }
    if (text.isEmpty() && !list.isEmpty())
        return QCoreApplication::translate(
            "exchange", "The municipality is missing; the e-mail address or the office suggests: %1.")
            .arg(list);
    if (text.isEmpty())
        return m_plan->has(ListField::Municipality)
            ? QCoreApplication::translate("exchange", "The municipality is missing.")
            : QString();
    return QCoreApplication::translate(
        "exchange", "“%1” is not in the register of municipalities. The municipality stays empty.")
        .arg(text);
}

void ParticipantRowReader::readDate(const SourceRow &row, ParticipantRow &result) const
{
    const QString registered = m_plan->text(row, ListField::RegisteredOn);
    if (!registered.isEmpty())
        result.values.registeredOn = listedDate(registered);
}

void ParticipantRowReader::readNotes(const SourceRow &row, ParticipantRow &result) const
{
    QStringList notes;
    for (const int column : m_plan->columnsOf[size_t(ListField::Notes)]) {
        const QString text = base::cleaned(unescapedCell(row.cell(column)));
        if (text.isEmpty())
            continue;
        notes.append(m_isRemark[size_t(column)]
                ? text
                : QStringLiteral("%1: %2").arg(m_plan->columns[size_t(column)].heading, text));
    }
    result.values.notes = notes.join(u'\n');
}

void ParticipantRowReader::readChosen(const SourceRow &row, ParticipantRow &result) const
{
    const domain::RecordInfo &info = domain::recordInfo<domain::Participant>();
    for (const ColumnPlan::Mapped &mapped : m_plan->mapped) {
        const QString text = base::cleaned(unescapedCell(row.cell(mapped.column)));
        if (text.isEmpty())
            continue;
        const domain::FieldInfo *field = info.field(mapped.field);
        const auto value = domain::parseText(m_programme, *field, text);
        if (value && field->set(&result.values, *value))
            result.chosenValues.append({mapped.field, *value});
        else
            result.reasons.append(value ? QCoreApplication::translate("exchange", "“%1” does not fit “%2”.")
                                              .arg(text.left(100), field->heading())
                                        : value.error().message);
    }
}

void ParticipantRowReader::correct(const RowCorrections &corrections, ParticipantRow &result)
{
    const domain::RecordInfo &info = domain::recordInfo<domain::Participant>();
    for (auto correction = corrections.cbegin(); correction != corrections.cend(); ++correction) {
        const domain::FieldInfo *field = info.field(correction.key());
        if (!field || field->has(domain::Technical))
            continue;
        if (correction.key() == u"municipality") {
            result.values.organisation = result.values.organisation.isEmpty() ? correction.value() : result.values.organisation;
            recogniseMunicipality(base::cleaned(correction.value()), {}, result);
            continue;
        }
        const auto value = domain::parseText(m_programme, *field, correction.value());
        if (value && field->set(&result.values, *value))
            result.chosenValues.append({correction.key(), *value});
        else if (!value)
            result.reasons.append(value.error().message);
    }
}

} // namespace exchange
