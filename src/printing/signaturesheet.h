#pragma once

#include "domain/programme.h"
#include "printing/documenttexts.h"

namespace printing {

/// One person on a signature sheet: what lets people find their own line, and nothing more of them.
struct SignatureRow
{
    QString number;       ///< "12"; of waiting people "W2", their place on the waiting list
    QString familyName;   ///< with prefix: "von der Heide"
    QString givenName;    ///< with title: "Dr.-Ing. Änne"
    QString municipality; ///< or organisation as written

    bool operator==(const SignatureRow &) const = default;
};

/// Unterschriftenliste: everything that is printed on the signature sheet of one session.
struct SignatureSheet
{
    DocumentLanguage language = DocumentLanguage::German;
    QString programme;
    QString organiser; ///< answerable for the data, in the privacy note
    QString session;
    QString date;      ///< "Di, 15. Oktober 2024"
    QString time;      ///< "10:00–12:00 Uhr"
    QString place;     ///< or "online"
    QStringList coaches;
    QList<SignatureRow> people;  ///< with a place (invited or enrolled), as a phone book sorts them
    QList<SignatureRow> waiting; ///< on the waiting list, sorted alike
    int freeRows = 0;            ///< for people who come without being on the list

    bool operator==(const SignatureSheet &) const = default;
};

/// What the programme does not say about a signature sheet.
struct SignatureOptions
{
    static constexpr int MostFreeRows = 200;

    int freeRows = 3; ///< kept between 0 and MostFreeRows
    QString language; ///< empty: the programme's
};

/// The signature sheet of a session, DIN 5007-2 order. Declined and cancelled people are not on it.
[[nodiscard]] SignatureSheet signatureSheet(const domain::Programme &programme, domain::SessionId session,
                                            const SignatureOptions &options = {});

} // namespace printing
