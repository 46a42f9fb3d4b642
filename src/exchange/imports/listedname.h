#pragma once

#include "domain/rules/personname.h"
#include "exchange/imports/columnplan.h"

namespace exchange {

/// A name as a list gives it.
struct ListedName
{
    domain::PersonName name;
    bool areSeveral = false; ///< the text names more than one person
    QStringList reasons; ///< what was read otherwise than written, whole sentences, translated
};

/// Reads the name in a row's columns, whole or in parts. Names in capitals or small letters alone are written as
/// names are ("HEIDE" → "Heide"); of a whole name without comma, the address and usual given names say which
/// part is the family name ("Öttinger-Groß Marie-Luise"). `email` is the person's address, may be empty.
[[nodiscard]] ListedName listedName(const ColumnPlan &plan, const SourceRow &row, const QString &email);

/// The same for a whole name that stands alone.
[[nodiscard]] ListedName listedName(const QString &written, const QString &email);

/// The name that an address is made of ("uenal.celik@…" → "Uenal Celik"), empty when it shows none. A proposal only.
[[nodiscard]] QString nameInAddress(const QString &email);

} // namespace exchange
