#include "cli/allocationoptions.h"

#include "cli/recordarguments.h"
#include "domain/rules/assignment.h"
#include "printing/allocationpages.h"
#include "workspace/planner/allocationdocument.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> allocationOptions()
{
    return {
        {u"allocation"_s, QCoreApplication::translate("cli", "Record of an allocation: of this one, by id or title; the latest when not given."), u"ID"_s},
        {u"anonymous"_s, QCoreApplication::translate("cli", "Record of an allocation: for passing on, people are counts and nobody is named.")},
    };
}

OptionOwner allocationOptionOwner()
{
    return {u"allocation"_s, {u"allocation"_s, u"anonymous"_s}};
}

base::Result<domain::Allocation> allocationOf(const Call &call, const domain::Programme &programme)
{
    if (call.parser.isSet(u"allocation"_s)) {
        const auto ids = rowArguments(programme, domain::recordInfo<domain::Allocation>(), {call.parser.value(u"allocation"_s)});
        if (!ids)
            return ids.failure();
        return *programme.find(base::Id<domain::Allocation>{ids->constFirst()});
    }
    const domain::Allocation *latest = domain::latestAllocation(programme);
    if (!latest)
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("cli", "No plan was accepted yet. Please make one with “plan FILE --accept”."));
    return *latest;
}

base::Result<QByteArray> allocationPdf(const Call &call, const domain::Programme &programme, const domain::Allocation &allocation)
{
    const auto audience = call.parser.isSet(u"anonymous"_s) ? workspace::Audience::Participant : workspace::Audience::Coordinator;
    const auto document = workspace::allocationDocument(programme, allocation, audience);
    if (!document)
        return document.failure();
    const auto pdf = printing::renderAllocation(*document);
    if (!pdf)
        return pdf.failure();
    for (const printing::PreflightFinding &finding : pdf->findings)
        call.console.message(finding.message);
    return pdf->bytes;
}

} // namespace cli
