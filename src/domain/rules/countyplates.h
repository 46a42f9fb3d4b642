#pragma once

#include <QString>

namespace domain {

/// The key of the rural district whose number plate the letters are ("BB" → "08115"), empty for other words. People in
/// Baden-Württemberg write counties so. The letters are those of the Fahrzeug-Zulassungsverordnung, Anlage 1; letters that a rural district shares with a city mean the rural district.
[[nodiscard]] QString countyOfPlate(QStringView letters);

} // namespace domain
