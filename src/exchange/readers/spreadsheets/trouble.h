#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace exchange::spreadsheets {

/// Why a spreadsheet is not read.
enum class Trouble {
    Damaged, ///< cut, inconsistent, no XML, or XML with a document type (entities)
    TooLarge, ///< more rows, columns or cells than a list has
    Bomb, ///< unpacks to far more than it weighs or than any list
    Encrypted,
    BinaryWorkbook, ///< XLSB
    OldWorkbook, ///< before Excel 97
    WebPage, ///< HTML or XML of Excel 2003 under a spreadsheet's name
    OtherFormat, ///< a picture, a letter, an archive of other things
    NoSheet,
};

template <class T = void>
using Read = tl::expected<T, Trouble>;

/// The sentence for the person: names the file and the remedy.
[[nodiscard]] base::Failure refusal(Trouble trouble, const QString &source);

} // namespace exchange::spreadsheets
