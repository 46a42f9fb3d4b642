#include "cli/commands/templatetransfer.h"

#include "base/safefile.h"
#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/recordverbs.h"
#include "workspace/document.h"
#include "workspace/templatefiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The template that --template names; the only one of the programme when it is not given.
base::Result<domain::CertificateTemplate> chosenTemplate(const Call &call, const domain::Programme &programme)
{
    const auto &templates = programme.table<domain::CertificateTemplate>();
    if (!call.parser.isSet(u"template"_s) && templates.size() != 1)
        return usageError(QCoreApplication::translate("cli", "Please say with --template which layout of certificates is meant; “list FILE certificate_template” shows them."));
    if (!call.parser.isSet(u"template"_s))
        return *templates.begin();
    const auto ids = rowArguments(programme, domain::recordInfo<domain::CertificateTemplate>(), {call.parser.value(u"template"_s)});
    if (!ids)
        return ids.failure();
    return *programme.find(domain::CertificateTemplateId{ids->constFirst()});
}

base::Result<printing::TemplateFile> fileOf(workspace::Document &document, const domain::CertificateTemplate &row)
{
    const auto layout = printing::layoutOf(row);
    if (!layout)
        return layout.failure();
    return workspace::templateFile(document, row, *layout);
}

} // namespace

QList<QCommandLineOption> templateOptions()
{
    return {{u"template"_s, QCoreApplication::translate("cli", "Template: its id or name."), u"NAME"_s}};
}

OptionOwner templateOptionOwner()
{
    return {u"template"_s, {u"template"_s}};
}

base::Result<ExitCode> exportTemplate(Call &call, workspace::Document &document)
{
    const auto row = chosenTemplate(call, document.programme());
    if (!row)
        return row.failure();
    const auto file = fileOf(document, *row);
    if (!file)
        return file.failure();
    const QString path = call.arguments.at(1);
    const QByteArray bytes = printing::writeTemplateFile(*file);
    if (const auto written = base::writeFile(path, bytes); !written)
        return written.failure();
    if (call.json)
        call.console.print(QJsonObject{{u"path"_s, path}, {u"template"_s, row->name}, {u"size"_s, bytes.size()}});
    else if (!call.document)
        call.console.message(QCoreApplication::translate("cli", "“%1” was written.").arg(path));
    return ExitCode::Done;
}

base::Result<ExitCode> importTemplate(Call &call, workspace::Document &document)
{
    const QStringList options = call.parser.optionNames();
    for (const QString &option : {u"header-row"_s, u"recipe"_s, u"decide"_s, u"map"_s, u"sheet"_s, u"encoding"_s, u"session"_s, u"best"_s, u"coach"_s}) {
        if (options.contains(option))
            return usageError(QCoreApplication::translate("cli", "--%1 is not for the import of %2.").arg(option, u"template"_s));
    }
    const auto file = workspace::readTemplate(call.arguments.at(1));
    if (!file)
        return file.failure();
    const auto change = domain::addTemplate(document.programme(), workspace::newTemplate(*file));
    if (!change)
        return change.failure();
    if (call.parser.isSet(u"dry-run"_s)) {
        call.console.message(QCoreApplication::translate("cli", "Would be done: %1").arg(change->label));
        if (call.json)
            call.console.print(toJson(AppliedChange{*change, 0}));
        return ExitCode::Done;
    }
    const auto applied = applyChange(call, document, *change);
    if (!applied)
        return applied.failure();
    if (call.json) {
        QJsonObject answer = toJson(*applied);
        answer.insert(u"id"_s, idValue(domain::addedIds(applied->changeSet, "certificate_template").constFirst()));
        call.console.print(answer);
    }
    return ExitCode::Done;
}

} // namespace cli
