#include "printing/signaturetexts.h"

namespace printing {

namespace {

SignatureTexts german()
{
    SignatureTexts t;
    t.signatureSheet = QStringLiteral("Unterschriftenliste");
    t.signatureSheets = QStringLiteral("Unterschriftenlisten");
    t.sheetOf = QStringLiteral("Unterschriftenliste: %1");
    t.sheetsOf = QStringLiteral("Unterschriftenlisten: %1");
    t.date = QStringLiteral("Datum");
    t.time = QStringLiteral("Zeit");
    t.place = QStringLiteral("Ort");
    t.coach = QStringLiteral("Coach");
    t.coaches = QStringLiteral("Coaches");
    t.number = QStringLiteral("Nr.");
    t.familyName = QStringLiteral("Name");
    t.givenName = QStringLiteral("Vorname");
    t.municipality = QStringLiteral("Kommune");
    t.signature = QStringLiteral("Unterschrift");
    t.waitingList = QStringLiteral("Warteliste");
    t.waitingOrder = QStringLiteral("W1 rückt als Erstes nach, dann W2 und so weiter.");
    const QString rights = QStringLiteral("Name, Kommune und Unterschrift dienen nur dem Nachweis der Teilnahme und werden gelöscht, sobald er "
                                          "nicht mehr gebraucht wird. Sie können Auskunft, Berichtigung, Löschung oder Einschränkung verlangen "
                                          "und sich bei der Datenschutzaufsicht beschweren.");
    t.privacy = QStringLiteral("Datenschutz (Art. 13 DSGVO): ") + rights;
    t.privacyOf = QStringLiteral("Datenschutz (Art. 13 DSGVO): Verantwortlich ist: %1. ") + rights;
    return t;
}

SignatureTexts english()
{
    SignatureTexts t;
    t.signatureSheet = QStringLiteral("Signature sheet");
    t.signatureSheets = QStringLiteral("Signature sheets");
    t.sheetOf = QStringLiteral("Signature sheet: %1");
    t.sheetsOf = QStringLiteral("Signature sheets: %1");
    t.date = QStringLiteral("Date");
    t.time = QStringLiteral("Time");
    t.place = QStringLiteral("Place");
    t.coach = QStringLiteral("Coach");
    t.coaches = QStringLiteral("Coaches");
    t.number = QStringLiteral("No.");
    t.familyName = QStringLiteral("Family name");
    t.givenName = QStringLiteral("Given name");
    t.municipality = QStringLiteral("Municipality");
    t.signature = QStringLiteral("Signature");
    t.waitingList = QStringLiteral("Waiting list");
    t.waitingOrder = QStringLiteral("W1 moves up first, then W2 and so on.");
    const QString rights = QStringLiteral("Name, municipality and signature only prove attendance and are erased as soon as the proof is no "
                                          "longer needed. You may ask for access, rectification, erasure or restriction and complain to the "
                                          "supervisory authority for data protection.");
    t.privacy = QStringLiteral("Privacy (Art. 13 GDPR): ") + rights;
    t.privacyOf = QStringLiteral("Privacy (Art. 13 GDPR): The controller is: %1. ") + rights;
    return t;
}

} // namespace

const SignatureTexts &signatureTexts(DocumentLanguage language)
{
    static const SignatureTexts germanTexts = german();
    static const SignatureTexts englishTexts = english();
    return language == DocumentLanguage::English ? englishTexts : germanTexts;
}

} // namespace printing
