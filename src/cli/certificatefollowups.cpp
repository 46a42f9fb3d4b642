#include "cli/certificatefollowups.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/certificatefiles.h"
#include "cli/recordarguments.h"
#include "domain/rules/handoverorder.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/recordverbs.h"
#include "printing/documentfilenames.h"
#include "workspace/certificatecorrection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A certificate by its number, or by the id of its row.
base::Result<domain::CertificateId> certificateOf(const domain::Programme &programme, const QString &number)
{
    bool isId = false;
    number.toLongLong(&isId);
    if (!isId)
        return domain::certificateOfNumber(programme, number);
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Certificate>(), {number});
    if (!ids)
        return ids.failure();
    return domain::CertificateId{ids->constFirst()};
}

/// The certificates that the numbers after the action name, each once.
base::Result<QList<domain::CertificateId>> certificatesOf(const Call &call, const domain::Programme &programme)
{
    const QStringList numbers = call.arguments.mid(1);
    if (numbers.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please give the number of the certificate."));
    QList<domain::CertificateId> certificates;
    for (const QString &number : numbers) {
        const auto certificate = certificateOf(programme, number);
        if (!certificate)
            return certificate.failure();
        if (!certificates.contains(*certificate))
            certificates.append(*certificate);
    }
    return certificates;
}

base::Result<domain::HandoverOrder> orderOf(const Call &call)
{
    if (!call.parser.isSet(u"order"_s))
        return domain::HandoverOrder::Listed;
    return enumArgument<domain::HandoverOrder>(call.parser.value(u"order"_s));
}

/// Tells which of them are no longer valid; true when one is.
bool tellVoid(const Call &call, const domain::Programme &programme, const QList<domain::CertificateId> &certificates)
{
    bool isAny = false;
    for (const domain::CertificateId id : certificates) {
        const domain::Certificate &certificate = *programme.find(id);
        if (certificate.state == domain::CertificateState::Valid)
            continue;
        isAny = true;
        call.console.message(QCoreApplication::translate("cli", "The certificate %1 is no longer valid: %2.")
                                 .arg(certificate.number, domain::enumLabel(certificate.state)));
    }
    return isAny;
}

base::Result<QList<workspace::NamedBytes>> keptDocuments(workspace::Document &document, const QList<domain::CertificateId> &certificates)
{
    QList<workspace::NamedBytes> kept;
    printing::FileNames names;
    for (const domain::CertificateId id : certificates) {
        const domain::Certificate &certificate = *document.programme().find(id);
        const auto pdf = document.file().blob(certificate.document);
        if (!pdf)
            return pdf.failure();
        kept.append({names.unique(printing::certificateFileName(printing::certificateDataFromJson(certificate.data))), pdf->content});
    }
    return kept;
}

base::Result<QByteArray> joined(const QList<workspace::NamedBytes> &documents, const QString &language)
{
    if (documents.size() == 1)
        return documents.constFirst().bytes;
    QList<QByteArray> pdfs;
    for (const workspace::NamedBytes &document : documents)
        pdfs.append(document.bytes);
    printing::PdfInfo info;
    info.title = QCoreApplication::translate("cli", "Certificates");
    info.language = language;
    return printing::joinPdfs(pdfs, info);
}

void answerReprint(const Call &call, const domain::Programme &programme, const QList<domain::CertificateId> &certificates, const QStringList &paths)
{
    if (!call.json) {
        for (const QString &path : call.document ? QStringList() : paths)
            call.console.message(QCoreApplication::translate("cli", "“%1” was written.").arg(path));
        return;
    }
    if (certificates.size() == 1) {
        call.console.print(QJsonObject{{u"number"_s, programme.find(certificates.constFirst())->number}, {u"path"_s, paths.constFirst()}});
        return;
    }
    QJsonArray list;
    for (qsizetype i = 0; i < certificates.size(); ++i)
        list.append(QJsonObject{{u"number"_s, programme.find(certificates[i])->number}, {u"path"_s, paths.at(std::min(i, paths.size() - 1))}});
    call.console.print(list);
}

/// The edit of the participant that the call asks for; empty when it asks for none.
base::Result<domain::ChangeSet> editOf(const Call &call, const domain::Programme &programme, domain::ParticipantId person)
{
    const auto assignments = assignmentArguments(domain::recordInfo<domain::Participant>(), call.arguments.mid(2));
    if (!assignments)
        return assignments.failure();
    if (assignments->isEmpty())
        return domain::ChangeSet();
    const auto values = domain::parseValues(programme, "participant", *assignments);
    if (!values)
        return values.failure();
    return domain::updateRecords(programme, "participant", {person.value}, *values);
}

base::Result<ExitCode> answerDryRun(const Call &call, const domain::Programme &programme, const QString &number)
{
    const auto order = workspace::correctionOrder(programme, number);
    if (!order)
        return order.failure();
    QJsonArray changes;
    for (const workspace::PrintedChange &change : workspace::printedChanges(programme, *order)) {
        changes.append(QJsonObject{{u"what"_s, change.what}, {u"before"_s, change.before}, {u"after"_s, change.after}});
        if (!call.json)
            //: what a corrected certificate says otherwise: "Name: Jörg Weiss → Jörg Weiß"
            call.console.print(QCoreApplication::translate("cli", "%1: %2 → %3").arg(change.what, change.before, change.after));
    }
    if (call.json)
        call.console.print(QJsonObject{{u"number"_s, order->supersedes}, {u"changes"_s, changes}});
    return changes.isEmpty() ? ExitCode::Attention : ExitCode::Done;
}

} // namespace

base::Result<ExitCode> reprintCertificates(Call &call, workspace::Document &document)
{
    const domain::Programme &programme = document.programme();
    const auto place = certificatePlace(call);
    if (!place)
        return place.failure();
    const auto order = orderOf(call);
    if (!order)
        return order.failure();
    const auto named = certificatesOf(call, programme);
    if (!named)
        return named.failure();
    const QList<domain::CertificateId> certificates = domain::inHandoverOrder(programme, *named, *order);
    if (certificates.size() > 1 && !place->isGiven())
        return usageError(QCoreApplication::translate("cli", "Please give either --out or --out-dir."));
    const auto documents = keptDocuments(document, certificates);
    if (!documents)
        return documents.failure();
    const auto one = joined(*documents, programme.info().language);
    if (!one)
        return one.failure();
    workspace::StagedFiles files;
    const CertificatePlace where = place->isGiven() ? *place : CertificatePlace{documents->constFirst().fileName, {}};
    if (const auto staged = stage(files, where, *one, *documents); !staged)
        return staged.failure();
    QStringList paths;
    for (const workspace::NamedBytes &kept : where.folder.isEmpty() ? QList<workspace::NamedBytes>() : *documents)
        paths.append(QDir(where.folder).filePath(kept.fileName));
    if (!where.onePath.isEmpty())
        paths.append(where.onePath);
    if (const auto moved = files.publish(); !moved)
        return moved.failure();
    answerReprint(call, programme, certificates, paths);
    return tellVoid(call, programme, certificates) ? ExitCode::Attention : ExitCode::Done;
}

base::Result<ExitCode> supersedeCertificate(Call &call, workspace::Document &document)
{
    if (call.arguments.size() < 2)
        return usageError(QCoreApplication::translate("cli", "Please give the number of the certificate."));
    const auto place = certificatePlace(call);
    if (!place)
        return place.failure();
    const QString number = call.arguments.at(1);
    const auto order = workspace::correctionOrder(document.programme(), number);
    if (!order)
        return order.failure();
    const auto edit = editOf(call, document.programme(), order->participants.constFirst());
    if (!edit)
        return edit.failure();
    const auto edited = domain::applied(document.programme(), *edit);
    if (!edited)
        return edited.failure();
    if (call.parser.isSet(u"dry-run"_s))
        return answerDryRun(call, *edited, number);
    const auto correction = workspace::makeCorrection(document, *edited, number, call.parser.value(u"reason"_s));
    if (!correction)
        return correction.failure();
    const domain::IssuedDocument &issued = correction->batch.documents.constFirst();
    const auto files = std::make_shared<workspace::StagedFiles>();
    if (const auto staged = stage(*files, *place, issued.pdf, {{correction->batch.fileNames.constFirst(), issued.pdf}}); !staged)
        return staged.failure();
    const QStringList paths = files->paths();
    if (!edit->isEmpty()) {
        if (const auto applied = applyChange(call, document, *edit); !applied)
            return applied.failure();
    }
    const auto applied = keepAndPublish(call, document, workspace::correctionChange(document.programme(), *correction), files);
    if (!applied)
        return applied.failure();
    if (call.json) {
        QJsonObject answer = toJson(*applied);
        answer.insert(u"number"_s, issued.number);
        answer.insert(u"supersedes"_s, correction->number);
        answer.insert(u"participant"_s, idValue(issued.participant.value));
        answer.insert(u"file"_s, paths.isEmpty() ? QJsonValue() : QJsonValue(paths.constFirst()));
        call.console.print(answer);
    } else {
        call.console.print(issued.number);
    }
    return ExitCode::Done;
}

base::Result<ExitCode> revokeCertificates(Call &call, workspace::Document &document)
{
    const auto certificates = certificatesOf(call, document.programme());
    if (!certificates)
        return certificates.failure();
    QStringList numbers;
    for (const domain::CertificateId id : *certificates)
        numbers.append(document.programme().find(id)->number);
    return applyAndAnswer(call, document, domain::revokeCertificates(document.programme(), numbers, call.parser.value(u"reason"_s)));
}

base::Result<ExitCode> handOverCertificates(Call &call, workspace::Document &document)
{
    const auto state = enumArgument<domain::CertificateHandover>(call.parser.value(u"state"_s));
    if (!state)
        return state.failure();
    const auto certificates = certificatesOf(call, document.programme());
    if (!certificates)
        return certificates.failure();
    return applyAndAnswer(call, document, domain::setHandover(document.programme(), *certificates, *state, call.asOf.isValid() ? call.asOf : base::Clock::today()));
}

} // namespace cli
