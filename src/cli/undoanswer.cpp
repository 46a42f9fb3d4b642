#include "cli/undoanswer.h"

#include "cli/applied.h"

namespace cli {

using namespace Qt::StringLiterals;

base::Result<ExitCode> answerUndo(Call &call, const base::Result<workspace::Document::Outcome> &outcome)
{
    if (!outcome)
        return outcome.failure();
    for (const QString &sentence : outcome->kept)
        call.console.message(sentence);
    if (call.json)
        call.console.print(QJsonObject{{u"change"_s, idValue(outcome->id)},
                                       {u"label"_s, outcome->label},
                                       {u"kept"_s, QJsonArray::fromStringList(outcome->kept)}});
    else if (!call.document)
        call.console.message(outcome->label);
    return outcome->kept.isEmpty() ? ExitCode::Done : ExitCode::Attention;
}

} // namespace cli
