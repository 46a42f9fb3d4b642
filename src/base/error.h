#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace base {

/// What kind of failure it is. The command line maps each to its exit status (cli.md).
enum class ErrorCode {
    Usage,        ///< the call itself is wrong
    FileRefused,  ///< not a programme file, damaged, newer than this version, hostile
    Locked,       ///< somebody else has the file
    ReadOnly,     ///< file or folder cannot be written
    System,       ///< disk or system error; nothing was changed
    InputRefused, ///< a list, template, value or verb's argument was refused; nothing was changed
    Cancelled,    ///< the person stopped it; nothing was changed
};

/// A failure as a value: a sentence for the person (translated, names place and remedy) and a
/// technical detail for support. Neither may hold personal data beyond what the person just typed.
struct Error
{
    ErrorCode code = ErrorCode::System;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

using Failure = tl::unexpected<Error>;

/// Shorthand: `return base::fail(ErrorCode::InputRefused, tr("…"));`
[[nodiscard]] inline Failure fail(ErrorCode code, QString message, QString detail = {})
{
    return Failure(Error{code, std::move(message), std::move(detail)});
}

/// A value or an Error; never thrown away silently.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
    Result() = default;

    /// The error wrapped again, to return it from a function with another value type.
    [[nodiscard]] Failure failure() const { return Failure(this->error()); }
};

} // namespace base
