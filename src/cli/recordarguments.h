#pragma once

#include "cli/command.h"
#include "domain/recordinfo.h"

#include <QStringList>

namespace cli {

/// The table that an argument names, singular or plural. Usage lists what there is.
[[nodiscard]] base::Result<const domain::RecordInfo *> tableArgument(const QString &name);

/// The same for a table whose rows may be added, changed and removed by hand: not what was issued or
/// published, which would no longer be what left the house.
[[nodiscard]] base::Result<const domain::RecordInfo *> changeableTableArgument(const QString &name);

/// The field of a table that an argument names. Usage lists what there is.
[[nodiscard]] base::Result<const domain::FieldInfo *> fieldArgument(const domain::RecordInfo &table, const QString &name);

/// Arguments of the form FIELD=VALUE, taken apart; the fields exist. Usage otherwise.
[[nodiscard]] base::Result<QList<std::pair<QString, QString>>> assignmentArguments(const domain::RecordInfo &table,
                                                                                   const QStringList &arguments);

/// Ids of rows named by id, key or label. InputRefused when one is not there.
[[nodiscard]] base::Result<QList<qint64>> rowArguments(const domain::Programme &programme, const domain::RecordInfo &table,
                                                       const QStringList &arguments);

/// Refusal of an identifier that is none of `entries`, listing them.
[[nodiscard]] base::Failure unknownIdentifier(const QString &text, std::span<const domain::EnumEntry> entries);

/// The value of an enumeration that an argument names by its identifier. Usage lists what there is.
template <class E>
[[nodiscard]] base::Result<E> enumArgument(const QString &text)
{
    if (const auto value = domain::enumFromIdentifier<E>(QLatin1StringView(text.toLatin1())))
        return *value;
    return unknownIdentifier(text, domain::EnumTraits<E>::entries);
}

} // namespace cli
