#pragma once

#include "domain/programmeindex.h"
#include "printing/certificatedata.h"

namespace printing {

/// What the programme does not say about one certificate.
struct CertificateOptions
{
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    QString number;
    QString supersedes; ///< number that this one takes the place of
    QString statement;  ///< signed text of the QR code
    QDate date;       ///< of issue
    QString language; ///< empty: the programme's
    QImage logo;
    bool showUnits = true;
};

/// What a certificate for `participant` says, taken from the programme as it is now. The sessions are
/// those of domain::attendedSessions(). Whether the person is entitled is not asked here.
[[nodiscard]] CertificateData certificateData(const domain::Programme &programme, const domain::ProgrammeIndex &index,
                                              domain::ParticipantId participant, const CertificateOptions &options);

/// The same for one person, without an index at hand.
[[nodiscard]] CertificateData certificateData(const domain::Programme &programme, domain::ParticipantId participant,
                                              const CertificateOptions &options);

/// The sessions that count as attended, by time, with the minutes of presence: as recorded, else the
/// whole session.
[[nodiscard]] QList<AttendedSession> certificateSessions(const domain::Programme &programme, const domain::ProgrammeIndex &index,
                                                         domain::ParticipantId participant, DocumentLanguage language);

/// "Stadt Aalen", "Landkreis Böblingen"; the organisation as written when no municipality is known.
[[nodiscard]] QString institutionText(const domain::Programme &programme, const domain::Participant &participant, DocumentLanguage language);

/// "online", a place, both, or "" when nothing is known.
[[nodiscard]] QString whereText(const domain::Session &session, DocumentLanguage language);

} // namespace printing
