#pragma once

#include <QtGlobal>

/// What a spreadsheet may ask of this computer. Real lists stay far below; files that are made to hurt do not.
namespace exchange::spreadsheets {

inline constexpr qint64 maximumFileSize = 100'000'000; ///< bytes
inline constexpr qint64 maximumUnpackedSize = 300'000'000; ///< bytes of all parts that are read
inline constexpr qint64 maximumTokenSize = 4'000'000; ///< bytes of XML without a tag, text or comment coming to its end
inline constexpr qint64 maximumAttributes = 2'500; ///< of a tag: the XML reader compares each with each
inline constexpr qint64 maximumRatio = 200; ///< bytes unpacked for each packed one …
inline constexpr qint64 smallestSuspiciousSize = 4'000'000; ///< … in parts larger than this
inline constexpr int maximumParts = 65'535; ///< of an archive
inline constexpr int maximumDepth = 100; ///< of XML elements in one another
inline constexpr int maximumSheets = 1'000;
inline constexpr int maximumRows = 1'048'576; ///< as in Excel and LibreOffice
inline constexpr int maximumColumns = 16'384;
inline constexpr qint64 maximumCells = 12'000'000; ///< of a sheet, gaps to the left of a filled cell included
inline constexpr int maximumStrings = 4'000'000; ///< in the table of strings that cells share
inline constexpr int maximumStyles = 65'535;
inline constexpr int maximumMerges = 100'000;
inline constexpr int maximumFormatLength = 1'000; ///< characters of a number format

} // namespace exchange::spreadsheets
