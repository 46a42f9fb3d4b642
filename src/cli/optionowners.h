#pragma once

#include "cli/command.h"

namespace cli {

/// Something that a command makes, and the options that are for it alone.
struct OptionOwner
{
    QString what;
    QStringList options;
};

/// Refuses an option that is for something else than `what`.
[[nodiscard]] base::Result<> checkOptionOwners(const Call &call, const QString &what, const QList<OptionOwner> &owners);

} // namespace cli
