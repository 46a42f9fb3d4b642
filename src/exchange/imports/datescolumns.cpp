#include "exchange/imports/datescolumns.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

struct Words
{
    DatesField field;
    const char16_t *headings; ///< separated by |, compared without blanks, case and marks
};

constexpr Words words[] = {
    {DatesField::From, u"von|ab|from|beginn|beginnt|anfang|start|starts|begins|erster tag|first day|start date|startdatum|datum von|von datum|ferienbeginn|starts at|first_day|starts_at|abwesend von|verhindert von"},
    {DatesField::To, u"bis|to|until|ende|endet|end|ends|letzter tag|last day|end date|enddatum|datum bis|bis datum|ferienende|ends at|last_day|ends_at|abwesend bis|verhindert bis|bis einschließlich"},
    {DatesField::Day, u"datum|tag|date|day|an|on|zeitraum|zeit raum|period|nicht verfügbar|nicht am|verhindert am|sperrtermin|sperrtermine|unavailable"},
    {DatesField::FromTime, u"uhrzeit|zeit|time|von uhr|uhrzeit von|beginn uhrzeit|startzeit|start time|from time"},
    {DatesField::ToTime, u"bis uhr|uhrzeit bis|ende uhrzeit|endzeit|end time|to time"},
    {DatesField::Name, u"name|bezeichnung|ferien|ferienname|schulferien|holiday|holidays|school holidays|school holiday"},
    {DatesField::Person, u"teilnehmer|teilnehmerin|teilnehmer in|teilnehmende|teilnehmende person|person|participant|participants|attendee"},
    {DatesField::GivenName, u"vorname|given name|first name|given_name"},
    {DatesField::FamilyName, u"nachname|familienname|zuname|family name|last name|surname|family_name"},
    {DatesField::Email, u"e mail|email|mail|e mail adresse|mailadresse|email address|mail adresse"},
    {DatesField::Coach, u"coach|coaches|trainer|trainerin|trainer in|referent|referentin|referent in|leitung"},
    {DatesField::Note, u"notiz|notizen|bemerkung|bemerkungen|grund|anlass|hinweis|note|notes|remark|reason|comment|kommentar"},
    {DatesField::Title, u"titel|title|veranstaltung|session|training|thema|terminname|bezeichnung des termins"},
    {DatesField::Occasion, u"termin|termine|sitzung"},
    {DatesField::Kind, u"art|kind|typ|type|format"},
    {DatesField::Role, u"rolle|rollen|role|roles|für|for|zielgruppe|audience"},
    {DatesField::Mode, u"modus|mode|form|durchführung"},
    {DatesField::Place, u"ort|place|location|raum|room|adresse|venue"},
    {DatesField::Link, u"link|url|zugang|einwahl|online link"},
    {DatesField::MinSize, u"minimum|min|mindestens|min size|mindestgröße|min_size"},
    {DatesField::MaxSize, u"maximum|max|höchstens|plätze|max size|seats|teilnehmerzahl|max_size"},
    {DatesField::Module, u"baustein|modul|module"},
    {DatesField::State, u"status|stand|state|zustand"},
};

/// Letters and digits only, folded, without what stands in brackets: "E-Mail (dienstlich)" → "email".
QString bare(const QString &heading)
{
    static const QRegularExpression bracketed(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    QString text;
    for (const QChar c : base::foldUmlauts(QString(heading).remove(bracketed))) {
        if (c.isLetterOrNumber())
            text += c;
    }
    return text;
}

const QHash<QString, DatesField> &vocabulary()
{
    static const QHash<QString, DatesField> known = [] {
        QHash<QString, DatesField> made;
        for (const Words &entry : words) {
            for (const QString &heading : QString::fromUtf16(entry.headings).split(u'|'))
                made.insert(bare(heading), entry.field);
        }
        return made;
    }();
    return known;
}

void rename(QMap<DatesField, int> &columns, DatesField from, DatesField to)
{
    if (columns.contains(from) && !columns.contains(to))
        columns.insert(to, columns.take(from));
}

bool hasAny(const QMap<DatesField, int> &columns, std::initializer_list<DatesField> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](DatesField field) { return columns.contains(field); });
}

/// "Termin" names the session where the list has dates beside it, else it is the date.
void settleOccasion(QMap<DatesField, int> &columns)
{
    const bool hasDates = hasAny(columns, {DatesField::From, DatesField::Day});
    rename(columns, DatesField::Occasion, hasDates ? DatesField::Title : DatesField::Day);
}

std::optional<DatesKind> kindOf(QMap<DatesField, int> &columns)
{
    settleOccasion(columns);
    if (!hasAny(columns, {DatesField::From, DatesField::Day}))
        return std::nullopt;
    if (hasAny(columns, {DatesField::Person, DatesField::GivenName, DatesField::FamilyName, DatesField::Email})) {
        rename(columns, DatesField::Name, DatesField::Person);
        return DatesKind::Unavailability;
    }
    const bool isPlanned = hasAny(columns, {DatesField::Kind, DatesField::Role, DatesField::Mode, DatesField::Place, DatesField::Link, DatesField::MaxSize, DatesField::Module});
    if (isPlanned)
        rename(columns, DatesField::Name, DatesField::Title);
    if (columns.contains(DatesField::Title))
        return DatesKind::Sessions;
    if (columns.contains(DatesField::Coach))
        return DatesKind::Unavailability;
    return columns.contains(DatesField::Name) ? std::optional(DatesKind::SchoolHolidays) : std::nullopt;
}

QString sessionFieldOf(DatesField field)
{
    switch (field) {
    case DatesField::Title: return QStringLiteral("title");
    case DatesField::Kind: return QStringLiteral("kind");
    case DatesField::Role: return QStringLiteral("roles");
    case DatesField::Mode: return QStringLiteral("mode");
    case DatesField::Place: return QStringLiteral("place");
    case DatesField::Link: return QStringLiteral("link");
    case DatesField::MinSize: return QStringLiteral("min_size");
    case DatesField::MaxSize: return QStringLiteral("max_size");
    case DatesField::Module: return QStringLiteral("module");
    case DatesField::State: return QStringLiteral("state");
    case DatesField::Coach: return QStringLiteral("coaches");
    case DatesField::Note: return QStringLiteral("notes");
    default: return {};
    }
}

} // namespace

QString recordFieldOf(DatesKind kind, DatesField field)
{
    const bool isBeginning = field == DatesField::From || field == DatesField::Day || field == DatesField::FromTime;
    const bool isEnd = field == DatesField::To || field == DatesField::ToTime;
    if (kind == DatesKind::SchoolHolidays)
        return field == DatesField::Name ? QStringLiteral("name") : isBeginning ? QStringLiteral("first_day") : isEnd ? QStringLiteral("last_day") : QString();
    if (isBeginning || isEnd)
        return isBeginning ? QStringLiteral("starts_at") : QStringLiteral("ends_at");
    if (kind == DatesKind::Sessions)
        return sessionFieldOf(field);
    const bool isPerson = field == DatesField::Person || field == DatesField::GivenName || field == DatesField::FamilyName || field == DatesField::Email;
    return isPerson ? QStringLiteral("participant") : field == DatesField::Coach ? QStringLiteral("coach") : field == DatesField::Note ? QStringLiteral("note") : QString();
}

QString DatesColumns::cell(const SourceRow &row, DatesField field) const
{
    return base::cleaned(row.cell(columns.value(field, -1)));
}

std::vector<ImportColumn> DatesColumns::importColumns() const
{
    std::vector<ImportColumn> shown;
    for (int index = 0; index < int(headings.size()); ++index)
        shown.push_back({index, base::cleaned(headings[index]), {}});
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        shown[size_t(column.value())].field = recordFieldOf(kind, column.key());
    return shown;
}

std::optional<DatesColumns> locateDatesColumns(const SourceTable &table)
{
    constexpr size_t searchedRows = 30;
    for (size_t i = 0; i < std::min(table.rows.size(), searchedRows); ++i) {
        const SourceRow &row = table.rows[i];
        DatesColumns found;
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const auto known = vocabulary().constFind(bare(row.cells[column]));
            if (known != vocabulary().cend() && !found.columns.contains(*known))
                found.columns.insert(*known, column);
        }
        const auto kind = kindOf(found.columns);
        if (!kind)
            continue;
        found.kind = *kind;
        found.headerRow = row.number;
        found.headings = row.cells;
        return found;
    }
    return std::nullopt;
}

} // namespace exchange
