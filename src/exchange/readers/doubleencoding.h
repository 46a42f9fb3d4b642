#pragma once

#include <QString>

namespace exchange {

/// Mends text whose UTF-8 bytes were once taken for Windows-1252 or Mac Roman: "MÃ¼ller" and "M√ºller" become
/// "Müller", also when it happened twice. Does so only where nearly all letters outside ASCII are of this kind;
/// returns whether anything was mended.
bool mendDoubleEncoding(QString &text);

} // namespace exchange
