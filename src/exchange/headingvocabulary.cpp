#include "exchange/headingvocabulary.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr std::array<const char *, listFieldCount> identifiers{"academic_title", "given_name", "name_prefix",
    "family_name", "name_suffix", "full_name", "salutation", "email", "phone", "office", "position", "municipality",
    "county", "postal_code", "ags", "role", "status", "registered_on", "notes"};

enum class Where { Whole, Part };

/// One line of the vocabulary: words as headingWords() makes them.
struct Entry
{
    const char16_t *words;
    ListField field;
    int rank;
    Where where = Where::Whole;
};

/// German and English headings of forms, ticket shops and lists kept by hand. The best rank wins,
/// then the longer words; whole headings before parts.
// clang-format off
constexpr Entry vocabulary[] = {
    {u"email", ListField::Email, 2},
    {u"mail", ListField::Email, 2},
    {u"email adresse", ListField::Email, 2},
    {u"emailadresse", ListField::Email, 2},
    {u"mailadresse", ListField::Email, 2},
    {u"email address", ListField::Email, 2},
    {u"user email", ListField::Email, 2},
    {u"attendee email", ListField::Email, 3},
    {u"teilnehmer email", ListField::Email, 3},
    {u"dienstliche email", ListField::Email, 3, Where::Part},
    {u"berufliche email", ListField::Email, 3, Where::Part},
    {u"geschaftliche email", ListField::Email, 3, Where::Part},
    {u"work email", ListField::Email, 3, Where::Part},
    {u"email", ListField::Email, 1, Where::Part},

    {u"name", ListField::FullName, 2},
    {u"full name", ListField::FullName, 2},
    {u"vollstandiger name", ListField::FullName, 2},
    {u"ihr name", ListField::FullName, 2},
    {u"your name", ListField::FullName, 2},
    {u"name vorname", ListField::FullName, 2},
    {u"nachname vorname", ListField::FullName, 2},
    {u"vorname nachname", ListField::FullName, 2},
    {u"vorname name", ListField::FullName, 2},
    {u"vor und nachname", ListField::FullName, 2},
    {u"vor und zuname", ListField::FullName, 2},
    {u"vorname und nachname", ListField::FullName, 2},
    {u"name und vorname", ListField::FullName, 2},
    {u"first and last name", ListField::FullName, 2},
    {u"titel vorname nachname", ListField::FullName, 2},
    {u"attendee name", ListField::FullName, 3},
    {u"attendee", ListField::FullName, 1},
    {u"teilnehmer", ListField::FullName, 1},
    {u"teilnehmerin", ListField::FullName, 1},
    {u"teilnehmer in", ListField::FullName, 1},
    {u"teilnehmende", ListField::FullName, 1},
    {u"teilnehmende person", ListField::FullName, 1},
    {u"person", ListField::FullName, 1},
    {u"ansprechperson", ListField::FullName, 1},
    {u"ansprechpartner", ListField::FullName, 1},
    {u"kontakt", ListField::FullName, 1},

    {u"vorname", ListField::GivenName, 2},
    {u"vornamen", ListField::GivenName, 2},
    {u"rufname", ListField::GivenName, 2},
    {u"given name", ListField::GivenName, 2},
    {u"first name", ListField::GivenName, 2},
    {u"firstname", ListField::GivenName, 2},
    {u"forename", ListField::GivenName, 2},
    {u"attendee name given name", ListField::GivenName, 3},
    {u"nachname", ListField::FamilyName, 2},
    {u"familienname", ListField::FamilyName, 2},
    {u"zuname", ListField::FamilyName, 2},
    {u"family name", ListField::FamilyName, 2},
    {u"last name", ListField::FamilyName, 2},
    {u"lastname", ListField::FamilyName, 2},
    {u"surname", ListField::FamilyName, 2},
    {u"attendee name family name", ListField::FamilyName, 3},
    {u"titel", ListField::AcademicTitle, 2},
    {u"title", ListField::AcademicTitle, 2},
    {u"akad titel", ListField::AcademicTitle, 2},
    {u"akademischer titel", ListField::AcademicTitle, 2},
    {u"akademischer grad", ListField::AcademicTitle, 2},
    {u"akad grad", ListField::AcademicTitle, 2},
    {u"grad", ListField::AcademicTitle, 1},
    {u"academic title", ListField::AcademicTitle, 2},
    {u"attendee name title", ListField::AcademicTitle, 3},
    {u"namenszusatz", ListField::NamePrefix, 2},
    {u"vorsatzwort", ListField::NamePrefix, 2},
    {u"name prefix", ListField::NamePrefix, 2},
    {u"nachgestellter titel", ListField::NameSuffix, 2},
    {u"zusatz nach dem namen", ListField::NameSuffix, 2},
    {u"name suffix", ListField::NameSuffix, 2},
    {u"anrede", ListField::Salutation, 2},
    {u"salutation", ListField::Salutation, 2},

    {u"telefon", ListField::Phone, 2},
    {u"telefonnummer", ListField::Phone, 2},
    {u"tel", ListField::Phone, 2},
    {u"tel nr", ListField::Phone, 2},
    {u"durchwahl", ListField::Phone, 1},
    {u"rufnummer", ListField::Phone, 2},
    {u"phone", ListField::Phone, 2},
    {u"phone number", ListField::Phone, 2},
    {u"telephone", ListField::Phone, 2},
    {u"handy", ListField::Phone, 1},
    {u"mobil", ListField::Phone, 1},
    {u"mobilnummer", ListField::Phone, 1},
    {u"telefon", ListField::Phone, 1, Where::Part},

    {u"amt", ListField::Office, 2},
    {u"abteilung", ListField::Office, 2},
    {u"amt abteilung", ListField::Office, 2},
    {u"fachbereich", ListField::Office, 2},
    {u"dezernat", ListField::Office, 2},
    {u"referat", ListField::Office, 2},
    {u"sachgebiet", ListField::Office, 2},
    {u"organisationseinheit", ListField::Office, 2},
    {u"department", ListField::Office, 2},
    {u"office", ListField::Office, 2},
    {u"funktion", ListField::Position, 2},
    {u"amt funktion", ListField::Position, 2},
    {u"ihre funktion", ListField::Position, 2},
    {u"position", ListField::Position, 2},
    {u"amtsbezeichnung", ListField::Position, 2},
    {u"dienstbezeichnung", ListField::Position, 2},
    {u"berufsbezeichnung", ListField::Position, 2},
    {u"stellenbezeichnung", ListField::Position, 2},
    {u"function", ListField::Position, 2},
    {u"job title", ListField::Position, 2},

    {u"kommune", ListField::Municipality, 3},
    {u"kommune landkreis", ListField::Municipality, 3},
    {u"landkreis kommune", ListField::Municipality, 3},
    {u"kommune kreis", ListField::Municipality, 3},
    {u"gemeinde", ListField::Municipality, 3},
    {u"gemeindename", ListField::Municipality, 3},
    {u"stadt", ListField::Municipality, 3},
    {u"stadt gemeinde", ListField::Municipality, 3},
    {u"gemeinde stadt", ListField::Municipality, 3},
    {u"stadt landkreis", ListField::Municipality, 3},
    {u"gebietskorperschaft", ListField::Municipality, 3},
    {u"municipality", ListField::Municipality, 3},
    {u"town", ListField::Municipality, 2},
    {u"institution", ListField::Municipality, 2},
    {u"organisation", ListField::Municipality, 2},
    {u"organization", ListField::Municipality, 2},
    {u"dienststelle", ListField::Municipality, 2},
    {u"behorde", ListField::Municipality, 2},
    {u"einrichtung", ListField::Municipality, 2},
    {u"arbeitgeber", ListField::Municipality, 2},
    {u"employer", ListField::Municipality, 2},
    {u"organisation as given", ListField::Municipality, 1},
    {u"organisation laut angabe", ListField::Municipality, 1},
    {u"company", ListField::Municipality, 1},
    {u"firma", ListField::Municipality, 1},
    {u"ort", ListField::Municipality, 1},
    {u"city", ListField::Municipality, 1},
    {u"kommune", ListField::Municipality, 2, Where::Part},
    {u"landkreis", ListField::County, 2},
    {u"kreis", ListField::County, 2},
    {u"lk", ListField::County, 2},
    {u"county", ListField::County, 2},
    {u"plz", ListField::PostalCode, 2},
    {u"postleitzahl", ListField::PostalCode, 2},
    {u"zip", ListField::PostalCode, 2},
    {u"zip code", ListField::PostalCode, 2},
    {u"postcode", ListField::PostalCode, 2},
    {u"postal code", ListField::PostalCode, 2},
    {u"ags", ListField::Ags, 2},
    {u"gemeindeschlussel", ListField::Ags, 2},
    {u"amtlicher gemeindeschlussel", ListField::Ags, 2},
    {u"gemeindekennziffer", ListField::Ags, 2},

    {u"rolle", ListField::Role, 2},
    {u"ihre rolle", ListField::Role, 2},
    {u"role", ListField::Role, 2},
    {u"your role", ListField::Role, 2},
    {u"zielgruppe", ListField::Role, 2},
    {u"rolle", ListField::Role, 1, Where::Part},
    {u"status", ListField::Status, 2},
    {u"anmeldestatus", ListField::Status, 3},
    {u"teilnahmestatus", ListField::Status, 3},
    {u"order status", ListField::Status, 2},
    {u"zusage", ListField::Status, 2},
    {u"zu absage", ListField::Status, 3},
    {u"zusage absage", ListField::Status, 3},
    {u"ruckmeldung", ListField::Status, 1},
    {u"rsvp", ListField::Status, 3},

    {u"zeitstempel", ListField::RegisteredOn, 2},
    {u"timestamp", ListField::RegisteredOn, 2},
    {u"fertigstellungszeit", ListField::RegisteredOn, 2},
    {u"completion time", ListField::RegisteredOn, 2},
    {u"startzeit", ListField::RegisteredOn, 1},
    {u"start time", ListField::RegisteredOn, 1},
    {u"order date", ListField::RegisteredOn, 2},
    {u"anmeldedatum", ListField::RegisteredOn, 2},
    {u"angemeldet am", ListField::RegisteredOn, 2},
    {u"registered on", ListField::RegisteredOn, 2},

    {u"bemerkung", ListField::Notes, 2},
    {u"bemerkungen", ListField::Notes, 2},
    {u"anmerkung", ListField::Notes, 2},
    {u"anmerkungen", ListField::Notes, 2},
    {u"notiz", ListField::Notes, 2},
    {u"notizen", ListField::Notes, 2},
    {u"kommentar", ListField::Notes, 2},
    {u"hinweis", ListField::Notes, 2},
    {u"hinweise", ListField::Notes, 2},
    {u"sonstiges", ListField::Notes, 2},
    {u"notes", ListField::Notes, 2},
    {u"remarks", ListField::Notes, 2},
    {u"comment", ListField::Notes, 2},
    {u"comments", ListField::Notes, 2},
    {u"order comment", ListField::Notes, 2},
    {u"baustein", ListField::Notes, 1, Where::Part},
    {u"bausteine", ListField::Notes, 1, Where::Part},
    {u"themenwunsch", ListField::Notes, 1, Where::Part},
    {u"themenwunsche", ListField::Notes, 1, Where::Part},
    {u"interessieren", ListField::Notes, 1, Where::Part},
    {u"interessen", ListField::Notes, 1, Where::Part},
    {u"frage", ListField::Notes, 1, Where::Part},
    {u"fragen", ListField::Notes, 1, Where::Part},
    {u"question", ListField::Notes, 1, Where::Part},
    {u"questions", ListField::Notes, 1, Where::Part},
};
// clang-format on

/// A heading with one of these words is about something else: who sent the form, a seat, a bill.
constexpr std::array excluded{u"anzeigename", u"benutzer", u"nutzers", u"invoice", u"rechnung", u"seat", u"verified",
    u"bestatigt", u"verifiziert", u"newsletter", u"datenschutz", u"einwilligung", u"consent", u"product", u"voucher"};

/// Folded words with one blank between them; "E-Mail" is "email"; what stands in brackets is left out.
QString headingWords(QStringView heading)
{
    QString text;
    int depth = 0;
    const QString folded = base::fold(base::cleaned(heading));
    for (const QChar c : folded) {
        if (c == u'(')
            ++depth;
        else if (c == u')' && depth > 0)
            --depth;
        else if (depth == 0)
            text += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    if (text.trimmed().isEmpty())
        text = folded;
    text = text.simplified();
    text.replace(QLatin1StringView("e mail"), QLatin1StringView("email"));
    return text;
}

bool hasWords(const QString &heading, QStringView words)
{
    qsizetype at = -1;
    while ((at = heading.indexOf(words, at + 1)) >= 0) {
        const qsizetype end = at + words.size();
        if ((at == 0 || heading[at - 1] == u' ') && (end == heading.size() || heading[end] == u' '))
            return true;
    }
    return false;
}

} // namespace

QLatin1StringView listFieldIdentifier(ListField field)
{
    return QLatin1StringView(identifiers[size_t(field)]);
}

std::optional<ListField> listFieldFromIdentifier(QStringView identifier)
{
    for (int field = 0; field < listFieldCount; ++field) {
        if (identifier == listFieldIdentifier(ListField(field)))
            return ListField(field);
    }
    return std::nullopt;
}

std::optional<HeadingMeaning> headingMeaning(QStringView heading)
{
    if (heading.isEmpty() || heading.size() > 300)
        return std::nullopt;
    const QString words = headingWords(heading);
    if (std::any_of(excluded.begin(), excluded.end(), [&words](const char16_t *word) { return hasWords(words, word); }))
        return std::nullopt;
    const Entry *best = nullptr;
    for (const Entry &entry : vocabulary) {
        const QStringView known(entry.words);
        if (entry.where == Where::Whole) {
            if (words == known)
                return HeadingMeaning{entry.field, entry.rank};
        } else if (hasWords(words, known) && (!best || entry.rank > best->rank)) {
            best = &entry;
        }
    }
    return best ? std::optional(HeadingMeaning{best->field, best->rank}) : std::nullopt;
}

bool isRemarkHeading(QStringView heading)
{
    const auto meaning = headingMeaning(heading);
    return meaning && meaning->field == ListField::Notes && meaning->rank > 1;
}

} // namespace exchange
