#include "cli/commands/decidecommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/rules/participationlimits.h"
#include "domain/verbs/eligibilityverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString scopeName(domain::ParticipationCount::Scope scope)
{
    switch (scope) {
    case domain::ParticipationCount::Scope::Programme:
        return u"programme"_s;
    case domain::ParticipationCount::Scope::Role:
        return u"role"_s;
    case domain::ParticipationCount::Scope::County:
        return u"county"_s;
    }
    return {};
}

/// The counts as they are after the decision.
QJsonArray countsJson(const std::vector<domain::CountChange> &effect)
{
    QJsonArray counts;
    for (const domain::CountChange &change : effect)
        counts.append(QJsonObject{{u"scope"_s, scopeName(change.after.scope)},
                                  {u"id"_s, idValue(change.after.id)},
                                  {u"name"_s, change.after.name},
                                  {u"limit"_s, change.after.limit ? QJsonValue(*change.after.limit) : QJsonValue()},
                                  {u"accepted"_s, change.after.accepted},
                                  {u"applied"_s, change.after.applied},
                                  {u"waiting"_s, change.after.waiting}});
    return counts;
}

/// Tells which limits the decision leaves exceeded.
bool tellExceeded(Call &call, const std::vector<domain::CountChange> &effect)
{
    bool isExceeded = false;
    for (const domain::CountChange &change : effect) {
        if (!change.after.isExceeded() || change.after.accepted <= change.before.accepted)
            continue;
        isExceeded = true;
        call.console.message(QCoreApplication::translate("cli", "This is more than the limit: %1.").arg(domain::countText(change.after)));
    }
    return isExceeded;
}

} // namespace

QString DecideCommand::name() const
{
    return u"decide"_s;
}

QString DecideCommand::summary() const
{
    return QCoreApplication::translate("cli", "Accepts people, puts them on the waiting list or declines them.");
}

QList<Argument> DecideCommand::furtherArguments() const
{
    return {{u"STATE"_s, QCoreApplication::translate("cli", "applied, accepted, waiting, declined or withdrawn.")},
            {u"PARTICIPANT…"_s, QCoreApplication::translate("cli", "People by id or name."), Argument::Some}};
}

QList<QCommandLineOption> DecideCommand::options() const
{
    return {{u"dry-run"_s, QCoreApplication::translate("cli", "Only say what would be done.")}};
}

DocumentCommand::Access DecideCommand::access(const Call &call) const
{
    return call.parser.isSet(u"dry-run"_s) ? Access::Read : Access::Write;
}

base::Result<ExitCode> DecideCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme programme = document.programme();
    const auto state = enumArgument<domain::ParticipantState>(call.arguments.constFirst());
    if (!state)
        return state.failure();
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Participant>(), call.arguments.mid(1));
    if (!ids)
        return ids.failure();
    QList<domain::ParticipantId> people;
    for (const qint64 id : *ids)
        people.append(domain::ParticipantId{id});
    auto decision = domain::decideParticipants(programme, people, *state);
    if (!decision)
        return decision.failure();
    const auto effect = domain::effectOfDecision(programme, people, *state);
    const int changed = int(decision->of<domain::Participant>().size());
    AppliedChange change{*decision, 0};
    if (!call.parser.isSet(u"dry-run"_s)) {
        auto applied = applyChange(call, document, std::move(decision));
        if (!applied)
            return applied.failure();
        change = std::move(*applied);
    }
    if (call.json) {
        QJsonObject answer = toJson(change);
        answer.insert(u"counts"_s, countsJson(effect));
        call.console.print(answer);
    } else if (!call.document) {
        call.console.print(domain::decisionText(effect, changed));
    }
    return tellExceeded(call, effect) ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
