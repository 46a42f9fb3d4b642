#pragma once

#include "printing/documenttexts.h"

namespace printing {

/// The fixed words of signature sheets in one language.
struct SignatureTexts
{
    QString signatureSheet;
    QString signatureSheets;
    QString sheetOf;         ///< %1 session
    QString sheetsOf;        ///< %1 programme
    QString date;
    QString time;
    QString place;
    QString coach;
    QString coaches;
    QString number;
    QString familyName;
    QString givenName;
    QString municipality;
    QString signature;
    QString waitingList;
    QString waitingOrder;    ///< explains the numbers of waiting people
    QString privacy;         ///< without organiser
    QString privacyOf;       ///< %1 organiser
};

[[nodiscard]] const SignatureTexts &signatureTexts(DocumentLanguage language);

} // namespace printing
