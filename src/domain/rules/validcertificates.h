#pragma once

#include "domain/programme.h"

#include <QHash>

namespace domain {

/// Who holds a valid document of this kind; points into the programme.
[[nodiscard]] QHash<ParticipantId, const Certificate *> validCertificates(const Programme &programme, CertificateKind kind);

} // namespace domain
