#include "printing/eventtexts.h"

namespace printing {

namespace {

EventTexts german()
{
    EventTexts t;
    t.badges = QStringLiteral("Namensschilder");
    t.tableSigns = QStringLiteral("Tischschilder");
    t.orderList = QStringLiteral("Reihenfolge der Übergabe");
    t.postingList = QStringLiteral("Versandliste");
    t.addressLabels = QStringLiteral("Adressetiketten");
    t.calibration = QStringLiteral("Probeblatt für Etiketten");
    t.titleOf = QStringLiteral("%1: %2");
    t.number = QStringLiteral("Nr.");
    t.name = QStringLiteral("Name");
    t.municipality = QStringLiteral("Kommune");
    t.role = QStringLiteral("Rolle");
    t.certificate = QStringLiteral("Zertifikat");
    t.address = QStringLiteral("Anschrift");
    t.handedOver = QStringLiteral("übergeben");
    t.posted = QStringLiteral("versandt");
    t.onDocument = QStringLiteral("auf dem Zertifikat: %1");
    t.noMunicipality = QStringLiteral("ohne Kommune");
    t.noRole = QStringLiteral("ohne Rolle");
    t.noTable = QStringLiteral("ohne Tisch");
    t.noAddress = QStringLiteral("Anschrift fehlt");
    t.people = QStringLiteral("Personen: %1");
    t.withoutCertificate = QStringLiteral("ohne ausgestelltes Zertifikat: %1");
    t.more = QStringLiteral("und %1 weitere");
    t.calibrationHint = QStringLiteral("Drucken Sie dieses Blatt in Originalgröße auf normales Papier und halten Sie es mit dem Etikettenbogen gegen das Licht. "
                                       "Liegen die Rahmen daneben, messen Sie, um wie viel, und tragen Sie es als Verschiebung ein.");
    t.rulerHint = QStringLiteral("Diese Strecke ist 100 mm lang. Ist sie es auf Ihrem Papier nicht, druckt der Drucker verkleinert.");
    t.toMr = QStringLiteral("Herrn");
    return t;
}

EventTexts english()
{
    EventTexts t;
    t.badges = QStringLiteral("Name badges");
    t.tableSigns = QStringLiteral("Table signs");
    t.orderList = QStringLiteral("Order of handing over");
    t.postingList = QStringLiteral("Posting list");
    t.addressLabels = QStringLiteral("Address labels");
    t.calibration = QStringLiteral("Trial sheet for labels");
    t.titleOf = QStringLiteral("%1: %2");
    t.number = QStringLiteral("No.");
    t.name = QStringLiteral("Name");
    t.municipality = QStringLiteral("Municipality");
    t.role = QStringLiteral("Role");
    t.certificate = QStringLiteral("Certificate");
    t.address = QStringLiteral("Address");
    t.handedOver = QStringLiteral("handed over");
    t.posted = QStringLiteral("posted");
    t.onDocument = QStringLiteral("on the certificate: %1");
    t.noMunicipality = QStringLiteral("no municipality");
    t.noRole = QStringLiteral("no role");
    t.noTable = QStringLiteral("no table");
    t.noAddress = QStringLiteral("address missing");
    t.people = QStringLiteral("People: %1");
    t.withoutCertificate = QStringLiteral("without a certificate issued: %1");
    t.more = QStringLiteral("and %1 more");
    t.calibrationHint = QStringLiteral("Print this sheet in its original size on plain paper and hold it against the light together with the sheet of labels. "
                                       "If the frames lie beside the labels, measure by how much and enter it as the offset.");
    t.rulerHint = QStringLiteral("This line is 100 mm long. If it is not on your paper, the printer prints smaller.");
    t.toMr = QStringLiteral("Mr");
    return t;
}

} // namespace

const EventTexts &eventTexts(DocumentLanguage language)
{
    static const EventTexts germanTexts = german();
    static const EventTexts englishTexts = english();
    return language == DocumentLanguage::English ? englishTexts : germanTexts;
}

} // namespace printing
