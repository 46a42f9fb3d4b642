#include "domain/rules/officeaddress.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace domain {

namespace {

/// Whole words of the local part, folded.
constexpr std::array officeWords{u"info", u"post", u"poststelle", u"kontakt", u"mail", u"email", u"office", u"zentrale",
    u"verwaltung", u"rathaus", u"stadt", u"gemeinde", u"stadtverwaltung", u"gemeindeverwaltung", u"landratsamt", u"lra",
    u"kommune", u"buergermeister", u"buergermeisterin", u"oberbuergermeister", u"oberbuergermeisterin", u"ob", u"bm",
    u"landrat", u"landraetin", u"sekretariat", u"vorzimmer", u"empfang", u"anmeldung", u"service", u"buero", u"team",
    u"amt", u"ordnungsamt", u"tiefbau", u"hochbau", u"verkehr", u"mobilitaet", u"klimaschutz", u"umwelt", u"planung",
    u"stadtplanung", u"stadtentwicklung", u"presse", u"personal", u"hauptamt", u"kaemmerei", u"webmaster", u"admin"};
/// What such words begin or end with: "bauamt", "dezernat3", "fachbereich-4".
constexpr std::array officeEndings{u"amt", u"stelle", u"buero", u"verwaltung", u"sekretariat", u"referat"};
constexpr std::array officeBeginnings{u"dezernat", u"fachbereich", u"abteilung", u"sachgebiet", u"amt-", u"fb", u"sg"};

QString spelled(QStringView text)
{
    QString result = text.toString().toLower();
    result.replace(u'ä', QLatin1StringView("ae")).replace(u'ö', QLatin1StringView("oe"));
    return result.replace(u'ü', QLatin1StringView("ue")).replace(u'ß', QLatin1StringView("ss"));
}

bool isOfficeWord(const QString &word)
{
    QString letters = word;
    letters.removeIf([](QChar c) { return c.isDigit(); });
    const auto is = [&letters](const char16_t *known) { return letters == QStringView(known); };
    const auto ends = [&letters](const char16_t *known) { return letters.endsWith(QStringView(known)); };
    const auto begins = [&](const char16_t *known) {
        return word.startsWith(QStringView(known)) && (QStringView(known).size() > 2 || letters.size() < word.size());
    };
    return std::any_of(officeWords.begin(), officeWords.end(), is)
        || std::any_of(officeEndings.begin(), officeEndings.end(), ends)
        || std::any_of(officeBeginnings.begin(), officeBeginnings.end(), begins);
}

} // namespace

bool isOfficeAddress(QStringView email)
{
    QString local = spelled(email.left(email.indexOf(u'@')));
    local.replace(u'_', u'.').replace(u'-', u'.').replace(u'+', u'.');
    const QStringList words = local.split(u'.', Qt::SkipEmptyParts);
    return !words.isEmpty() && isOfficeWord(words.first());
}

} // namespace domain
