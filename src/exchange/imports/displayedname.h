#pragma once

#include "domain/rules/personname.h"

#include <QList>

namespace exchange {

/// Who a name means that somebody chose to be shown in a video meeting.
struct DisplayedName
{
    enum class Kind {
        Person,
        Telephone, ///< a number, or "Call-in User 2"
        Robot, ///< a recording or a note taker
        Nobody ///< only a device, an office, or nothing
    };

    Kind kind = Kind::Nobody;
    /// Readings of the name, likeliest first; of "iPhone von Sabine (Sabine Strauss)" what stands in the brackets
    /// comes first. Empty unless a person.
    QList<domain::PersonName> names;
};

/// Takes a displayed name apart: devices ("iPhone von Klaus"), what follows a line, dash or comma ("Zoë Brändle |
/// Stadt Konstanz"), brackets ("Änne (Änne von der Heide)", "JANSSENS JAN (EXT)"), underscores, pictures and
/// pronouns. `email` helps to tell the family name from the given name; may be empty.
[[nodiscard]] DisplayedName displayedName(const QString &text, const QString &email);

} // namespace exchange
