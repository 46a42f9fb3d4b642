#include "printing/documenttexts.h"

#include "domain/rules/sessionwording.h"

namespace printing {

namespace {

constexpr int MinutesOfUnit = 45;

DocumentTexts german()
{
    const domain::SessionWording &wording = domain::sessionWording(QStringLiteral("de"));
    DocumentTexts t;
    t.certificate = QStringLiteral("Zertifikat");
    t.attendanceConfirmation = QStringLiteral("Teilnahmebescheinigung");
    t.onDay = QStringLiteral("am %1");
    t.fromTo = QStringLiteral("vom %1 bis zum %2");
    t.supersedes = QStringLiteral("ersetzt Nr. %1");
    t.ms = QStringLiteral("Frau");
    t.mr = QStringLiteral("Herr");
    t.extent = QStringLiteral("Die besuchten Veranstaltungen umfassen %1 Stunden, das sind %2 Unterrichtseinheiten.");
    t.extentOnly = QStringLiteral("Die besuchten Veranstaltungen umfassen %1 Stunden.");
    t.sessions = QStringLiteral("Besuchte Veranstaltungen");
    t.listFollows = QStringLiteral("Die besuchten Veranstaltungen sind in der Anlage einzeln aufgeführt.");
    t.date = QStringLiteral("Datum");
    t.session = QStringLiteral("Veranstaltung");
    t.detail = QStringLiteral("Baustein und Ort");
    t.duration = QStringLiteral("Stunden");
    t.units = QStringLiteral("UE");
    t.total = QStringLiteral("Gesamtumfang");
    t.unitRule = QStringLiteral("UE: Unterrichtseinheit zu 45 Minuten. Angegeben ist die Zeit der Anwesenheit.");
    t.placeAndDate = QStringLiteral("%1, %2");
    t.numberOfKind = QStringLiteral("%1 Nr. %2");
    t.annexTo = QStringLiteral("Anlage zu: %1 Nr. %2");
    t.annex = QStringLiteral("Anlage zu: %1");
    t.pageOf = QStringLiteral("Seite %1 von %2");
    t.online = wording.online;
    t.logo = QStringLiteral("Logo: %1");
    t.code = QStringLiteral("QR-Code mit der signierten Aussage, zum Prüfen der Echtheit");
    t.schedule = QStringLiteral("Terminübersicht");
    t.month = QStringLiteral("Monat");
    t.allRoles = QStringLiteral("Alle Rollen");
    t.cancelled = wording.cancelled;
    t.planned = wording.planned;
    t.hybrid = wording.hybrid;
    t.placeOpen = QStringLiteral("Ort noch offen");
    t.dateOpen = wording.dateOpen;
    t.continued = QStringLiteral("Fortsetzung");
    t.module = QStringLiteral("Baustein %1: %2");
    t.municipality = QStringLiteral("Gemeinde %1");
    t.town = QStringLiteral("Stadt %1");
    t.asOf = QStringLiteral("Stand: %1");
    return t;
}

DocumentTexts english()
{
    const domain::SessionWording &wording = domain::sessionWording(QStringLiteral("en"));
    DocumentTexts t;
    t.certificate = QStringLiteral("Certificate");
    t.attendanceConfirmation = QStringLiteral("Confirmation of attendance");
    t.onDay = QStringLiteral("on %1");
    t.fromTo = QStringLiteral("from %1 to %2");
    t.supersedes = QStringLiteral("replaces no. %1");
    t.ms = QStringLiteral("Ms");
    t.mr = QStringLiteral("Mr");
    t.extent = QStringLiteral("The sessions attended comprise %1 hours, that is %2 teaching units.");
    t.extentOnly = QStringLiteral("The sessions attended comprise %1 hours.");
    t.sessions = QStringLiteral("Sessions attended");
    t.listFollows = QStringLiteral("The sessions attended are listed one by one in the annex.");
    t.date = QStringLiteral("Date");
    t.session = QStringLiteral("Session");
    t.detail = QStringLiteral("Module and place");
    t.duration = QStringLiteral("Hours");
    t.units = QStringLiteral("Units");
    t.total = QStringLiteral("Total");
    t.unitRule = QStringLiteral("Unit: teaching unit of 45 minutes. The time of presence is given.");
    t.placeAndDate = QStringLiteral("%1, %2");
    t.numberOfKind = QStringLiteral("%1 no. %2");
    t.annexTo = QStringLiteral("Annex to: %1 no. %2");
    t.annex = QStringLiteral("Annex to: %1");
    t.pageOf = QStringLiteral("Page %1 of %2");
    t.online = wording.online;
    t.logo = QStringLiteral("Logo: %1");
    t.code = QStringLiteral("QR code with the signed statement, to verify it");
    t.schedule = QStringLiteral("Schedule");
    t.month = QStringLiteral("Month");
    t.allRoles = QStringLiteral("All roles");
    t.cancelled = wording.cancelled;
    t.planned = wording.planned;
    t.hybrid = wording.hybrid;
    t.placeOpen = QStringLiteral("Place still open");
    t.dateOpen = wording.dateOpen;
    t.continued = QStringLiteral("continued");
    t.module = QStringLiteral("Module %1: %2");
    t.municipality = QStringLiteral("Municipality of %1");
    t.town = QStringLiteral("City of %1");
    t.asOf = QStringLiteral("As of %1");
    return t;
}

} // namespace

DocumentLanguage documentLanguage(const QString &code)
{
    return code.startsWith(u"en", Qt::CaseInsensitive) ? DocumentLanguage::English : DocumentLanguage::German;
}

QString languageCode(DocumentLanguage language)
{
    return language == DocumentLanguage::English ? QStringLiteral("en") : QStringLiteral("de");
}

QLocale documentLocale(DocumentLanguage language)
{
    return language == DocumentLanguage::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                 : QLocale(QLocale::German, QLocale::Germany);
}

const DocumentTexts &documentTexts(DocumentLanguage language)
{
    static const DocumentTexts germanTexts = german();
    static const DocumentTexts englishTexts = english();
    return language == DocumentLanguage::English ? englishTexts : germanTexts;
}

QString sessionKindText(domain::SessionKind kind, DocumentLanguage language)
{
    return domain::sessionWording(languageCode(language)).kindText(kind);
}

QString writtenDate(QDate date, DocumentLanguage language)
{
    if (!date.isValid())
        return {};
    const QString monthAndYear = documentLocale(language).toString(date, QStringLiteral("MMMM yyyy"));
    const QString pattern = language == DocumentLanguage::English ? QStringLiteral("%1\u00A0%2") : QStringLiteral("%1.\u00A0%2");
    return pattern.arg(date.day()).arg(monthAndYear);
}

QString hoursText(int minutes)
{
    if (minutes <= 0)
        return QStringLiteral("–");
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString unitsText(int minutes, DocumentLanguage language)
{
    if (minutes <= 0)
        return QStringLiteral("–");
    const int hundredths = (minutes * 200 + MinutesOfUnit) / (2 * MinutesOfUnit);
    if (hundredths % 100 == 0)
        return QString::number(hundredths / 100);
    const QChar point = language == DocumentLanguage::English ? u'.' : u',';
    return QStringLiteral("%1%2%3").arg(hundredths / 100).arg(point).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace printing
