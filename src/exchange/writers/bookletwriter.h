#pragma once

#include "domain/rules/resultsbooklet.h"

#include <QByteArray>

namespace exchange {

/// Writes the booklet of results as one HTML page (HTML Living Standard): complete in itself, without scripts and
/// without anything to load; light and dark as the reader has it, and to be printed. Every text of the programme
/// is escaped; the page's own rule forbids a browser to load anything (Content Security Policy).
class BookletWriter
{
public:
    [[nodiscard]] static QByteArray write(const domain::ResultsBooklet &booklet);
};

} // namespace exchange
