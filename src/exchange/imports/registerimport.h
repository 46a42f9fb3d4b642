#pragma once

#include "domain/changeset.h"
#include "exchange/imports/importpreview.h"
#include "exchange/sourcetable.h"

namespace exchange {

/// The register of municipalities as read from a list, compared with a programme.
struct RegisterImport
{
    ImportPreview preview;
    QString vintage; ///< day of the territory as ISO date ("2020-12-31"); empty when the list does not say
    domain::ChangeSet changeSet; ///< empty when everything is there already
};

/// Reads the official "Auszug aus dem Gemeindeverzeichnis" (Destatis GV-ISys) of Baden-Württemberg:
/// counties (Satzart 40) and municipalities (60) become rows, existing ones with the same key are
/// updated. Left out with a reason: areas without municipality (Textkennzeichen 65, 66) and other
/// Länder. The population of a county is the sum of its municipalities. A name that the programme
/// changed stays; what the register does not know (notes) is never touched.
/// InputRefused when the list is no such register.
[[nodiscard]] base::Result<RegisterImport> importRegister(const domain::Programme &programme, const SourceTable &table);

} // namespace exchange
