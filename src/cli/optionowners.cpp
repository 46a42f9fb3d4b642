#include "cli/optionowners.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

base::Result<> checkOptionOwners(const Call &call, const QString &what, const QList<OptionOwner> &owners)
{
    QHash<QString, QStringList> ownersOf;
    for (const OptionOwner &owner : owners) {
        for (const QString &option : owner.options)
            ownersOf[option].append(owner.what);
    }
    for (const auto &[option, names] : ownersOf.asKeyValueRange()) {
        if (!names.contains(what) && call.parser.isSet(option))
            return usageError(QCoreApplication::translate("cli", "--%1 is only for %2.").arg(option, names.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace cli
