#pragma once

#include "domain/records/participant.h"
#include "printing/documenttexts.h"

#include <QStringList>

namespace printing {

/// The parts that are not empty, with `separator` between them.
[[nodiscard]] QString joined(QStringList parts, const QString &separator = QStringLiteral(" "));

/// "Frau", "Mr"; empty where the salutation is not known.
[[nodiscard]] QString salutationText(domain::Salutation salutation, DocumentLanguage language);

} // namespace printing
