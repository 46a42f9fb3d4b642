#include "cli/applied.h"

#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

base::Result<AppliedChange> applyChange(Call &call, workspace::Document &document, base::Result<domain::ChangeSet> changeSet)
{
    if (!changeSet)
        return changeSet.failure();
    const auto id = document.apply(*changeSet);
    if (!id)
        return id.failure();
    return tellApplied(call, std::move(*changeSet), *id);
}

AppliedChange tellApplied(const Call &call, domain::ChangeSet changeSet, qint64 id)
{
    if (!call.document)
        call.console.message(id == 0 ? QCoreApplication::translate("cli", "There was nothing to change.") : changeSet.label);
    return {std::move(changeSet), id};
}

QJsonObject toJson(const AppliedChange &change)
{
    return {{QStringLiteral("change"), idValue(change.id)},
            {QStringLiteral("label"), change.changeSet.label},
            {QStringLiteral("rows"), static_cast<qint64>(change.changeSet.size())}};
}

base::Result<ExitCode> applyAndAnswer(Call &call, workspace::Document &document, base::Result<domain::ChangeSet> changeSet)
{
    const auto change = applyChange(call, document, std::move(changeSet));
    if (!change)
        return change.failure();
    if (call.json)
        call.console.print(toJson(*change));
    return ExitCode::Done;
}

QJsonValue idValue(qint64 id)
{
    return id > 0 ? QJsonValue(QString::number(id)) : QJsonValue(QJsonValue::Null);
}

} // namespace cli
