#pragma once

#include <QString>

namespace exchange::spreadsheets {

/// From which day a spreadsheet counts its days.
enum class DateSystem {
    From1900, ///< 1 is 1 January 1900, and 29 February 1900 exists (Lotus 1-2-3 had it)
    From1904, ///< 0 is 1 January 1904 (Excel for the early Macintosh)
};

/// How a style shows numbers, decided once from its format code (ECMA-376 part 1, 18.8.31).
class NumberFormat
{
public:
    enum class Kind {
        Plain,
        Percent,
        Digits, ///< a fixed number of digits, such as 00000 for postal codes
        Date,
        DateTime,
        Time, ///< of a day
        Duration, ///< [h]:mm goes beyond 24 hours
    };

    NumberFormat() = default;
    [[nodiscard]] static NumberFormat fromCode(QStringView code);
    /// Of the codes that files do not spell out (ECMA-376 part 1, 18.8.30).
    [[nodiscard]] static NumberFormat builtIn(int id);

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// The number as text: days and times in ISO 8601, digits with their leading zeros, percentages with their sign,
    /// everything else as plainNumber(). What has no date, such as a negative number, is shown as a plain number.
    [[nodiscard]] QString text(double value, DateSystem system) const;

private:
    explicit NumberFormat(Kind kind) : m_kind(kind) { }

    Kind m_kind = Kind::Plain;
    QString m_pattern; ///< of Digits: the code with digitPlace where a digit stands, or a zero
};

/// The shortest text that is the number to 15 digits, which is what spreadsheets show: no exponent and no decimal
/// point without need.
[[nodiscard]] QString plainNumber(double value);

/// A day or a time in ISO 8601 without time zone and rounded to whole seconds; what is neither stays as it is.
[[nodiscard]] QString roundedIsoText(QString text);

/// Hours, minutes and seconds, "09:30:00"; hours may have more digits.
[[nodiscard]] QString clockText(qint64 seconds);

} // namespace exchange::spreadsheets
