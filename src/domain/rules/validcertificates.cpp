#include "domain/rules/validcertificates.h"

namespace domain {

QHash<ParticipantId, const Certificate *> validCertificates(const Programme &programme, CertificateKind kind)
{
    QHash<ParticipantId, const Certificate *> found;
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (certificate.kind == kind && certificate.state == CertificateState::Valid)
            found.insert(certificate.participant, &certificate);
    }
    return found;
}

} // namespace domain
