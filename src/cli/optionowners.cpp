#include "cli/optionowners.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

base::Result<> checkOptionOwners(const Call &call, const QString &what, const QList<OptionOwner> &owners)
{
    for (const OptionOwner &owner : owners) {
        for (const QString &option : owner.options) {
            if (owner.what != what && call.parser.isSet(option))
                return usageError(QCoreApplication::translate("cli", "--%1 is only for %2.").arg(option, owner.what));
        }
    }
    return {};
}

} // namespace cli
