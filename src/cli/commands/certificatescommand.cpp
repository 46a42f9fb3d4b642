#include "cli/commands/certificatescommand.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/asofclock.h"
#include "cli/certificatefiles.h"
#include "cli/certificatefollowups.h"
#include "cli/recordarguments.h"
#include "cli/texttable.h"
#include "domain/rules/entitlement.h"
#include "domain/verbs/certificateverbs.h"
#include "workspace/certificateissue.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray detailsJson(const domain::EntitlementReasons &reasons)
{
    QJsonArray list;
    for (const domain::EntitlementReason &reason : reasons) {
        list.append(QJsonObject{{u"code"_s, QString::fromLatin1(domain::enumIdentifier(reason.obstacle))},
                                {u"text"_s, reason.text},
                                {u"session"_s, idValue(reason.session.value)},
                                {u"enrolment"_s, idValue(reason.enrolment.value)}});
    }
    return list;
}

QJsonObject asJson(const domain::Programme &programme, const domain::Entitlement &entitlement)
{
    QJsonObject object{{u"participant"_s, idValue(entitlement.participant.value)},
                       {u"name"_s, domain::fullName(*programme.find(entitlement.participant))},
                       {u"entitled"_s, entitlement.entitled},
                       {u"reasons"_s, QJsonArray::fromStringList(domain::sentences(entitlement.reasons))},
                       {u"details"_s, detailsJson(entitlement.reasons)},
                       {u"override"_s, QJsonValue()},
                       {u"issued"_s, entitlement.issued ? QJsonValue(entitlement.issued->number) : QJsonValue()}};
    if (entitlement.decision)
        object.insert(u"override"_s, QJsonObject{{u"by"_s, entitlement.decision->decidedBy}, {u"reason"_s, entitlement.decision->reason}});
    return object;
}

/// The template that --template names; nothing when it is not given.
base::Result<std::optional<domain::CertificateTemplateId>> templateOf(const Call &call, const domain::Programme &programme)
{
    if (!call.parser.isSet(u"template"_s))
        return std::optional<domain::CertificateTemplateId>();
    const auto ids = rowArguments(programme, domain::recordInfo<domain::CertificateTemplate>(), {call.parser.value(u"template"_s)});
    if (!ids)
        return ids.failure();
    return std::optional(domain::CertificateTemplateId{ids->constFirst()});
}

/// The kind of document: as told, else that of the template, else certificates.
base::Result<domain::CertificateKind> kindOf(const Call &call, const domain::Programme &programme, domain::CertificateTemplateId certificateTemplate)
{
    const domain::CertificateTemplate *chosen = programme.find(certificateTemplate);
    if (!call.parser.isSet(u"kind"_s))
        return chosen ? chosen->kind : domain::CertificateKind::Certificate;
    const auto kind = enumArgument<domain::CertificateKind>(call.parser.value(u"kind"_s));
    if (kind && chosen && chosen->kind != *kind)
        return usageError(QCoreApplication::translate("cli", "The template “%1” is for another kind of document.").arg(chosen->name));
    return kind;
}

/// Refuses a person named who is not entitled, with the reasons.
base::Result<> requireEntitled(const domain::Programme &programme, domain::ParticipantId participant, domain::CertificateKind kind)
{
    const domain::ProgrammeIndex index(programme);
    const QString person = domain::fullName(*programme.find(participant));
    if (kind == domain::CertificateKind::AttendanceConfirmation) {
        if (!domain::attendedSessions(programme, index, participant).isEmpty())
            return {};
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("cli", "“%1” has not attended any session.").arg(person));
    }
    const domain::Entitlement entitlement = domain::entitlement(programme, index, participant);
    if (entitlement.entitled)
        return {};
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "“%1” is not entitled to a certificate. %2").arg(person, domain::refusalText(entitlement)));
}

base::Result<QList<domain::ParticipantId>> peopleOf(const Call &call, const domain::Programme &programme, domain::CertificateKind kind)
{
    const QStringList named = call.parser.values(u"participant"_s);
    if (named.isEmpty())
        return domain::peopleToIssueFor(programme, kind);
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Participant>(), named);
    if (!ids)
        return ids.failure();
    QList<domain::ParticipantId> people;
    for (const qint64 id : *ids) {
        people.append(domain::ParticipantId{id});
        if (const auto entitled = requireEntitled(programme, people.last(), kind); !entitled)
            return entitled.failure();
    }
    return people;
}

base::Result<workspace::CertificateOrder> orderOf(const Call &call, const domain::Programme &programme)
{
    workspace::CertificateOrder order;
    const auto chosen = templateOf(call, programme);
    if (!chosen)
        return chosen.failure();
    const auto kind = kindOf(call, programme, chosen->value_or(domain::CertificateTemplateId()));
    if (!kind)
        return kind.failure();
    const auto people = peopleOf(call, programme, *kind);
    if (!people)
        return people.failure();
    if (call.parser.isSet(u"order"_s)) {
        const auto sequence = enumArgument<domain::HandoverOrder>(call.parser.value(u"order"_s));
        if (!sequence)
            return sequence.failure();
        order.sequence = *sequence;
    }
    order.kind = *kind;
    order.certificateTemplate = *chosen;
    order.participants = *people;
    order.issuedOn = base::Clock::today();
    return order;
}

/// Tells what to look at before handing out; true when there was more than hints.
base::Result<bool> tellFindings(Console &console, const domain::Programme &programme, const workspace::CertificateOrder &order,
                                const workspace::CertificateMaterial &material)
{
    const auto check = workspace::checkCertificates(programme, order, material);
    if (!check)
        return check.failure();
    bool needsAttention = false;
    for (const printing::BatchFinding &entry : check->findings) {
        if (printing::severity(entry.finding.code) == printing::Severity::Hint)
            continue;
        needsAttention = true;
        const domain::Participant &person = *programme.find(check->people.at(entry.index));
        //: %1 is a person, %2 a sentence on what to look at before printing
        console.message(QCoreApplication::translate("cli", "%1: %2").arg(domain::fullName(person), entry.finding.message));
    }
    return needsAttention;
}

QJsonArray personsJson(const domain::Programme &programme, const workspace::CertificateBatch &batch, const QStringList &paths)
{
    QJsonArray list;
    for (qsizetype i = 0; i < batch.documents.size(); ++i) {
        const domain::IssuedDocument &document = batch.documents.at(i);
        list.append(QJsonObject{{u"number"_s, document.number},
                                {u"participant"_s, idValue(document.participant.value)},
                                {u"name"_s, domain::fullName(*programme.find(document.participant))},
                                {u"file"_s, paths.isEmpty() ? QJsonValue() : QJsonValue(paths.at(std::min(i, paths.size() - 1)))}});
    }
    return list;
}

/// Where issued documents went.
struct Kept
{
    qint64 change = 0;
    QStringList paths;
};

/// Writes the files beside their places, keeps the documents, moves the files.
base::Result<Kept> keep(Call &call, workspace::Document &document, const workspace::CertificateBatch &batch, const CertificatePlace &place)
{
    QList<workspace::NamedBytes> each;
    for (qsizetype i = 0; i < batch.documents.size(); ++i)
        each.append({batch.fileNames.at(i), batch.documents.at(i).pdf});
    const auto files = std::make_shared<workspace::StagedFiles>();
    if (const auto staged = stage(*files, place, batch.allInOne, each); !staged)
        return staged.failure();
    Kept kept;
    for (const workspace::NamedBytes &file : place.folder.isEmpty() ? QList<workspace::NamedBytes>() : each)
        kept.paths.append(QDir(place.folder).filePath(file.fileName));
    if (!place.onePath.isEmpty())
        kept.paths.append(place.onePath);
    const auto applied = keepAndPublish(call, document, workspace::issueChange(document.programme(), batch), files);
    if (!applied)
        return applied.failure();
    kept.change = applied->id;
    return kept;
}

} // namespace

QString CertificatesCommand::name() const
{
    return u"certificates"_s;
}

QString CertificatesCommand::summary() const
{
    return QCoreApplication::translate("cli", "Tells who is entitled, issues certificates, prints them again, corrects and revokes them.");
}

QList<Argument> CertificatesCommand::furtherArguments() const
{
    return {{u"ACTION"_s, QCoreApplication::translate("cli", "ready: who is entitled, who is not and why; issue; reprint; supersede; revoke; handover.")},
            {u"[NUMBER…]"_s,
             QCoreApplication::translate("cli", "For reprint, revoke and handover: numbers of certificates. For supersede: one number, then FIELD=VALUE to change in the participant first."),
             Argument::Any}};
}

QList<QCommandLineOption> CertificatesCommand::options() const
{
    return {
        {u"out"_s, QCoreApplication::translate("cli", "One PDF for all."), u"ONE.pdf"_s},
        {u"out-dir"_s, QCoreApplication::translate("cli", "Folder for one PDF each."), u"DIR"_s},
        {u"participant"_s, QCoreApplication::translate("cli", "Only for this person; may be repeated."), u"ID"_s},
        {u"template"_s, QCoreApplication::translate("cli", "Template to use, such as Zertifikat or Teilnahmebescheinigung."), u"NAME"_s},
        {u"kind"_s, QCoreApplication::translate("cli", "certificate or attendance_confirmation; that of the template when not given."), u"KIND"_s},
        {u"order"_s, QCoreApplication::translate("cli", "Order of the documents: listed, name, municipality, role or table."), u"ORDER"_s},
        {u"reason"_s, QCoreApplication::translate("cli", "Why a certificate is superseded or revoked."), u"TEXT"_s},
        {u"state"_s, QCoreApplication::translate("cli", "For handover: handed_over, to_post, posted or open."), u"STATE"_s},
        {u"dry-run"_s, QCoreApplication::translate("cli", "Only say who would get one and what to look at, or what a correction would change.")},
    };
}

DocumentCommand::Access CertificatesCommand::access(const Call &call) const
{
    // Asked before the arguments are split from the file, too.
    static const QStringList writing{u"issue"_s, u"supersede"_s, u"revoke"_s, u"handover"_s};
    const bool isWriting = std::any_of(writing.begin(), writing.end(), [&](const QString &action) { return call.arguments.contains(action); });
    return isWriting && !call.parser.isSet(u"dry-run"_s) ? Access::Write : Access::Read;
}

base::Result<ExitCode> CertificatesCommand::execute(Call &call, workspace::Document &document) const
{
    const QString action = call.arguments.constFirst();
    if (action == u"ready"_s)
        return ready(call, document);
    if (action == u"issue"_s)
        return issue(call, document);
    if (action == u"reprint"_s)
        return reprintCertificates(call, document);
    if (action == u"supersede"_s)
        return supersedeCertificate(call, document);
    if (action == u"revoke"_s)
        return revokeCertificates(call, document);
    if (action == u"handover"_s)
        return handOverCertificates(call, document);
    return usageError(QCoreApplication::translate("cli", "Certificates have no action “%1”. Possible are: %2.")
                          .arg(action, u"ready, issue, reprint, supersede, revoke, handover"_s));
}

base::Result<ExitCode> CertificatesCommand::ready(Call &call, const workspace::Document &document)
{
    const AsOfClock clock(call.asOf);
    const domain::Programme &programme = document.programme();
    QJsonArray list;
    QList<QStringList> rows;
    for (const domain::Entitlement &entitlement : domain::entitlements(programme)) {
        list.append(asJson(programme, entitlement));
        rows.append({QString::number(entitlement.participant.value), domain::fullName(*programme.find(entitlement.participant)),
                     entitlement.entitled ? QCoreApplication::translate("cli", "yes") : QCoreApplication::translate("cli", "no"),
                     entitlement.issued ? entitlement.issued->number : QString(), domain::sentences(entitlement.reasons).join(u' ')});
    }
    if (call.json) {
        call.console.print(list);
    } else {
        call.console.print(textTable({QCoreApplication::translate("cli", "Id"), QCoreApplication::translate("cli", "Name"),
                                      QCoreApplication::translate("cli", "Entitled"), QCoreApplication::translate("cli", "Issued"),
                                      QCoreApplication::translate("cli", "Reasons")},
                                     rows));
    }
    return ExitCode::Done;
}

base::Result<ExitCode> CertificatesCommand::issue(Call &call, workspace::Document &document)
{
    const bool isDryRun = call.parser.isSet(u"dry-run"_s);
    const auto place = certificatePlace(call);
    if (!place)
        return place.failure();
    if (!place->isGiven() && !isDryRun)
        return usageError(QCoreApplication::translate("cli", "Please give either --out or --out-dir."));
    const auto order = orderOf(call, document.programme());
    if (!order)
        return order.failure();
    if (order->participants.isEmpty()) {
        call.console.message(QCoreApplication::translate("cli", "There is nobody who is entitled and holds none yet. See certificates FILE ready."));
        if (call.json)
            call.console.print(QJsonObject{{u"change"_s, QJsonValue()}, {u"issued"_s, QJsonArray()}});
        return ExitCode::Attention;
    }
    const auto material = workspace::certificateMaterial(document, *order, isDryRun ? workspace::Purpose::Preview : workspace::Purpose::Issue);
    if (!material)
        return material.failure();
    const auto needsAttention = tellFindings(call.console, document.programme(), *order, *material);
    if (!needsAttention)
        return needsAttention.failure();
    const auto batch = workspace::makeCertificates(document.programme(), *order, *material);
    if (!batch)
        return batch.failure();
    const auto kept = isDryRun ? base::Result<Kept>(Kept()) : keep(call, document, *batch, *place);
    if (!kept)
        return kept.failure();
    if (call.json) {
        call.console.print(QJsonObject{{u"change"_s, idValue(kept->change)}, {u"issued"_s, personsJson(document.programme(), *batch, kept->paths)}});
    } else {
        for (const domain::IssuedDocument &issued : batch->documents)
            call.console.print(u"%1  %2"_s.arg(issued.number, domain::fullName(*document.programme().find(issued.participant))));
    }
    return *needsAttention ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
