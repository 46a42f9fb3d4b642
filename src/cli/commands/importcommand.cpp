#include "cli/commands/importcommand.h"

#include "cli/applied.h"
#include "workspace/document.h"
#include "workspace/listimport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// "12=add", "12=update", "12=update:34", "12=skip": what becomes of a row.
base::Result<std::pair<int, exchange::RowDecision>> rowDecision(const QString &text)
{
    using Action = exchange::RowDecision::Action;
    static const QHash<QString, Action> actions{{u"add"_s, Action::Add}, {u"update"_s, Action::Update}, {u"skip"_s, Action::Skip}};
    bool isNumber = false;
    bool isPerson = true;
    const int row = text.section(u'=', 0, 0).toInt(&isNumber);
    const QString what = text.section(u'=', 1);
    exchange::RowDecision decision;
    decision.action = actions.value(what.section(u':', 0, 0), Action::AsProposed);
    if (what.contains(u':'))
        decision.participant.value = what.section(u':', 1).toLongLong(&isPerson);
    if (!isNumber || !isPerson || decision.action == Action::AsProposed)
        return usageError(QCoreApplication::translate("cli", "“%1” is not of the form ROW=add, ROW=update, ROW=update:PARTICIPANT or ROW=skip.").arg(text));
    return std::pair(row, decision);
}

base::Result<workspace::ListImportOptions> importOptions(const Call &call)
{
    const QString kind = call.arguments.at(0);
    if (kind != u"register"_s && kind != u"participants"_s)
        return usageError(QCoreApplication::translate("cli", "“%1” cannot be imported. Possible are: %2.").arg(kind, u"register, participants"_s));
    workspace::ListImportOptions options;
    options.kind = kind == u"register"_s ? workspace::ListKind::Register : workspace::ListKind::Participants;
    options.encoding = call.parser.value(u"encoding"_s);
    options.sheet = call.parser.value(u"sheet"_s);
    options.recipe = call.parser.value(u"recipe"_s);
    if (call.parser.isSet(u"header-row"_s)) {
        bool isNumber = false;
        options.headerRow = call.parser.value(u"header-row"_s).toInt(&isNumber);
        if (!isNumber || *options.headerRow < 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is no number of a row.").arg(call.parser.value(u"header-row"_s)));
    }
    for (const QString &text : call.parser.values(u"decide"_s)) {
        const auto decision = rowDecision(text);
        if (!decision)
            return decision.failure();
        options.decisions.insert(decision->first, decision->second);
    }
    for (const QString &mapping : call.parser.values(u"map"_s)) {
        const qsizetype equals = mapping.lastIndexOf(u'=');
        if (equals <= 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is not of the form HEADING=FIELD.").arg(mapping));
        options.fieldOfHeading.insert(mapping.left(equals), mapping.mid(equals + 1));
    }
    return options;
}

/// The rows somebody should look at, and how many became what.
void tellRows(Console &console, const exchange::ImportPreview &preview)
{
    for (const exchange::ImportRow &row : preview.rows) {
        const bool isTold = row.outcome == exchange::RowOutcome::Conflict || row.outcome == exchange::RowOutcome::Rejected
            || (row.municipality && row.municipality->match < domain::MunicipalityMatch::Normalized);
        if (isTold && !row.reasons.isEmpty())
            console.message(QCoreApplication::translate("cli", "%1, row %2: %3").arg(preview.source).arg(row.row).arg(row.reasons.join(u' ')));
    }
    console.print(QCoreApplication::translate("cli", "%1: %2 new, %3 changed, %4 same, %5 conflicts, %6 rejected, %7 skipped.")
                      .arg(preview.source)
                      .arg(preview.count(exchange::RowOutcome::New))
                      .arg(preview.count(exchange::RowOutcome::Changed))
                      .arg(preview.count(exchange::RowOutcome::Same))
                      .arg(preview.count(exchange::RowOutcome::Conflict))
                      .arg(preview.count(exchange::RowOutcome::Rejected))
                      .arg(preview.count(exchange::RowOutcome::Skipped)));
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("cli", "Imports the register of municipalities or a list of participants.");
}

QList<Argument> ImportCommand::furtherArguments() const
{
    return {{u"KIND"_s, QCoreApplication::translate("cli", "register or participants.")},
            {u"SOURCE"_s, QCoreApplication::translate("cli", "The list: delimited text (CSV), a spreadsheet, or a mail's line of recipients.")}};
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {
        {u"dry-run"_s, QCoreApplication::translate("cli", "Only say what would become of each row.")},
        {u"sheet"_s, QCoreApplication::translate("cli", "Sheet of a spreadsheet; the first with a list when not given."), u"S"_s},
        {u"encoding"_s, QCoreApplication::translate("cli", "Encoding of the list; recognised when not given."), u"E"_s},
        {u"map"_s, QCoreApplication::translate("cli", "Take a column as this field; an empty FIELD leaves it out; may be repeated."), u"HEADING=FIELD"_s},
        {u"header-row"_s, QCoreApplication::translate("cli", "Number of the row of headings, 0 for a list without; recognised when not given."), u"N"_s},
        {u"decide"_s, QCoreApplication::translate("cli", "What becomes of a row: add, update (the person found, or :PARTICIPANT) or skip; may be repeated."), u"ROW=ACTION"_s},
        {u"recipe"_s, QCoreApplication::translate("cli", "Read as remembered under this name, or remember it under this name."), u"NAME"_s},
    };
}

DocumentCommand::Access ImportCommand::access(const Call &call) const
{
    return call.parser.isSet(u"dry-run"_s) ? Access::Read : Access::Write;
}

base::Result<ExitCode> ImportCommand::execute(Call &call, workspace::Document &document) const
{
    const auto options = importOptions(call);
    if (!options)
        return options.failure();
    auto planned = workspace::planImport(document.programme(), {call.arguments.at(1)}, *options);
    if (!planned)
        return planned.failure();
    QJsonObject answer;
    if (call.json)
        answer = exchange::toJson(planned->preview, options->kind == workspace::ListKind::Register ? "municipality"_L1 : "participant"_L1);
    if (access(call) == Access::Write) {
        const auto change = applyChange(call, document, std::move(planned->changeSet));
        if (!change)
            return change.failure();
        answer.insert(u"change"_s, idValue(change->id));
    }
    if (call.json)
        call.console.print(answer);
    else
        tellRows(call.console, planned->preview);
    return planned->preview.needsAttention() ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
