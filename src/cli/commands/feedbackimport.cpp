#include "cli/commands/feedbackimport.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "exchange/imports/feedbackimport.h"
#include "exchange/readers/listreader.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Use = exchange::FeedbackColumn::Use;

base::Result<exchange::SourceTable> sourceOf(const Call &call)
{
    const QString path = call.arguments.at(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("cli", "“%1” cannot be read: %2").arg(path, file.errorString()));
    return exchange::ListReader::read(file, QFileInfo(path).fileName(), {call.parser.value(u"encoding"_s), {}, call.parser.value(u"sheet"_s)});
}

base::Result<exchange::BestScore> bestOf(const Call &call)
{
    const QString best = call.parser.value(u"best"_s);
    if (best.isEmpty())
        return exchange::BestScore::Recognised;
    if (best == u"high"_s)
        return exchange::BestScore::Highest;
    if (best == u"low"_s)
        return exchange::BestScore::Lowest;
    return usageError(QCoreApplication::translate("cli", "“%1” is no end of a scale. Possible are high and low.").arg(best));
}

base::Result<domain::SessionId> sessionOf(const Call &call, const domain::Programme &programme)
{
    if (!call.parser.isSet(u"session"_s))
        return usageError(QCoreApplication::translate("cli", "Please say with --session which session the feedback is about."));
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.parser.value(u"session"_s)});
    if (!ids)
        return ids.failure();
    return domain::SessionId{ids->constFirst()};
}

/// --map HEADING=score, =comment, or = to leave it out.
base::Result<QHash<int, Use>> chosenUses(const Call &call, const exchange::FeedbackPreview &preview)
{
    static const QHash<QString, Use> uses{{u"score"_s, Use::Scores}, {u"comment"_s, Use::Comments}, {QString(), Use::LeftOut}};
    QHash<int, Use> chosen;
    for (const QString &mapping : call.parser.values(u"map"_s)) {
        const QString heading = mapping.section(u'=', 0, -2);
        const auto use = uses.constFind(mapping.section(u'=', -1));
        const auto column = std::find_if(preview.columns.begin(), preview.columns.end(),
            [&](const exchange::FeedbackColumn &entry) { return entry.heading == heading; });
        if (use == uses.cend() || column == preview.columns.end())
            return usageError(QCoreApplication::translate("cli", "“%1” is not of the form HEADING=score, HEADING=comment or HEADING= for feedback.").arg(mapping));
        chosen.insert(column->index, *use);
    }
    return chosen;
}

void tell(Console &console, const exchange::FeedbackPreview &preview)
{
    for (const QString &note : preview.notes)
        console.message(QCoreApplication::translate("cli", "%1: %2").arg(preview.source, note));
    for (const exchange::FeedbackColumn &column : preview.columns) {
        if (column.use == Use::LeftOut)
            console.message(QCoreApplication::translate("cli", "“%1” is left out. %2").arg(column.heading, column.note));
        else if (column.use == Use::Scores && !column.isBestKnown)
            console.message(QCoreApplication::translate("cli", "“%1”: %2 Say it with --best high or --best low.").arg(column.heading, column.note));
    }
    console.print(QCoreApplication::translate("cli", "%1: %2 answer sheets new, %3 known, %4 empty.")
                      .arg(preview.source)
                      .arg(preview.count(exchange::RowOutcome::New))
                      .arg(preview.count(exchange::RowOutcome::Same))
                      .arg(preview.count(exchange::RowOutcome::Skipped)));
}

base::Result<exchange::FeedbackPreview> previewOf(const Call &call, const domain::Programme &programme, domain::SessionId session)
{
    const auto source = sourceOf(call);
    if (!source)
        return source.failure();
    const auto best = bestOf(call);
    if (!best)
        return best.failure();
    auto preview = exchange::readFeedback(programme, *source, {session, *best, {}});
    if (!preview || !call.parser.isSet(u"map"_s))
        return preview;
    const auto chosen = chosenUses(call, *preview);
    if (!chosen)
        return chosen.failure();
    return exchange::readFeedback(programme, *source, {session, *best, *chosen});
}

} // namespace

QList<QCommandLineOption> feedbackOptions()
{
    return {{u"best"_s, QCoreApplication::translate("cli", "Feedback: which end of its scales of numbers is best, high or low; recognised when not given."), u"END"_s}};
}

base::Result<ExitCode> importFeedback(Call &call, workspace::Document &document)
{
    for (const QString &option : {u"header-row"_s, u"recipe"_s, u"decide"_s}) {
        if (call.parser.isSet(option))
            return usageError(QCoreApplication::translate("cli", "--%1 is not for the import of %2.").arg(option, u"feedback"_s));
    }
    const auto session = sessionOf(call, document.programme());
    if (!session)
        return session.failure();
    const auto preview = previewOf(call, document.programme(), *session);
    if (!preview)
        return preview.failure();
    QJsonObject answer = exchange::toJson(*preview);
    answer.insert(u"session"_s, idValue(session->value));
    if (!call.parser.isSet(u"dry-run"_s)) {
        const auto change = applyChange(call, document, domain::addFeedback(document.programme(), *session, preview->sheets()));
        if (!change)
            return change.failure();
        answer.insert(u"change"_s, idValue(change->id));
    }
    if (call.json)
        call.console.print(answer);
    else
        tell(call.console, *preview);
    return preview->isBestGuessed() ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
