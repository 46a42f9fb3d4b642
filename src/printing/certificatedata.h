#pragma once

#include "domain/records/certificate.h"
#include "printing/documenttexts.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>

namespace printing {

/// A session that somebody attended, as it stands in the list of a certificate.
struct AttendedSession
{
    QDate date;
    QString title;
    QString detail;  ///< module, place or "online"
    int minutes = 0; ///< of presence

    bool operator==(const AttendedSession &) const = default;
};

/// Everything that is printed on one certificate. Kept with the issued document as JSON, so that it
/// stays known what was printed when the programme has changed.
struct CertificateData
{
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    DocumentLanguage language = DocumentLanguage::German;
    QString number;
    QString recipient;   ///< full name with title
    QString familyName;  ///< for the file's name
    QString institution; ///< municipality or organisation
    QString role;        ///< function, or role where none is known
    QString roleName;    ///< role in the programme
    QString salutation;  ///< "Frau", "Ms"; empty: none
    QString academicTitle;
    QString givenName;
    QString municipality; ///< its name alone
    QString office;
    QString position;
    QString programme;   ///< title of the programme run
    QString year;        ///< of the programme run
    QString organiser;
    QList<AttendedSession> sessions; ///< by date
    QString place;
    QDate date;
    QString signerName;
    QString signerFunction;
    QString supersedes;    ///< number of the one that this one corrects
    QString statement;     ///< signed text of the QR code; empty: there is none
    bool nameConfirmed = true; ///< the person has seen how the name is spelt
    bool showUnits = true; ///< teaching units beside the hours
    QImage logo;           ///< shared by a batch, for the program's own layouts; not part of the JSON

    bool operator==(const CertificateData &) const = default;
};

/// Minutes of all sessions.
[[nodiscard]] int totalMinutes(const CertificateData &data);

/// "Zertifikat" or "Teilnahmebescheinigung" in the document's language.
[[nodiscard]] QString kindText(const CertificateData &data);

/// The data as JSON with the glossary's names, for Certificate::data; and back (the logo stays empty).
[[nodiscard]] QString toJson(const CertificateData &data);
[[nodiscard]] CertificateData certificateDataFromJson(const QString &json);

} // namespace printing
