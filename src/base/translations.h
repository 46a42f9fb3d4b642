#pragma once

#include <QLocale>

namespace base {

/// Makes the texts of the product and Qt's own texts ("Cancel", "Open File") speak the language of `locale`.
/// A language without a catalogue gets English. Calling it again replaces what the call before installed.
/// Needs the application object. Does not touch QLocale::setDefault, which decides about dates and numbers.
void installTranslators(const QLocale &locale);

} // namespace base
