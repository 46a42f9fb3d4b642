#pragma once

#include "printing/documenttexts.h"

namespace printing {

/// The fixed words of what is printed for a closing event, in one language.
struct EventTexts
{
    QString badges;
    QString tableSigns;
    QString orderList;
    QString postingList;
    QString addressLabels;
    QString calibration;
    QString titleOf;         ///< %1 document, %2 session or programme
    QString number;
    QString name;
    QString municipality;
    QString role;
    QString certificate;
    QString address;
    QString handedOver;
    QString posted;
    QString onDocument;      ///< %1 name as it stands on the certificate
    QString noMunicipality;
    QString noRole;
    QString noTable;
    QString noAddress;
    QString people;          ///< %1 number
    QString withoutCertificate; ///< %1 number
    QString more;            ///< %1 number of people that have no room
    QString calibrationHint;
    QString rulerHint;
    QString toMr;            ///< "Mr" in an address
};

[[nodiscard]] const EventTexts &eventTexts(DocumentLanguage language);

} // namespace printing
