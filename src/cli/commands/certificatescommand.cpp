#include "cli/commands/certificatescommand.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "cli/applied.h"
#include "cli/asofclock.h"
#include "cli/certificateoutput.h"
#include "cli/recordarguments.h"
#include "cli/texttable.h"
#include "domain/rules/entitlement.h"
#include "domain/verbs/certificateverbs.h"
#include "printing/documentfilenames.h"
#include "storage/programmefile.h"
#include "workspace/certificateissue.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const domain::Programme &programme, const domain::Entitlement &entitlement)
{
    QJsonObject object{{u"participant"_s, idValue(entitlement.participant.value)},
                       {u"name"_s, domain::fullName(*programme.find(entitlement.participant))},
                       {u"entitled"_s, entitlement.entitled},
                       {u"reasons"_s, QJsonArray::fromStringList(entitlement.reasons)},
                       {u"override"_s, QJsonValue()},
                       {u"issued"_s, entitlement.issued ? QJsonValue(entitlement.issued->number) : QJsonValue()}};
    if (entitlement.decision)
        object.insert(u"override"_s, QJsonObject{{u"by"_s, entitlement.decision->decidedBy}, {u"reason"_s, entitlement.decision->reason}});
    return object;
}

/// The kind of document that --template names; certificates when it is not given.
base::Result<domain::CertificateKind> kindOf(const Call &call, const domain::Programme &programme)
{
    if (!call.parser.isSet(u"template"_s))
        return domain::CertificateKind::Certificate;
    const auto ids = rowArguments(programme, domain::recordInfo<domain::CertificateTemplate>(), {call.parser.value(u"template"_s)});
    if (!ids)
        return ids.failure();
    return programme.find(domain::CertificateTemplateId{ids->constFirst()})->kind;
}

/// Everybody who may get a confirmation of attendance and holds none.
QList<domain::ParticipantId> attendedWithoutConfirmation(const domain::Programme &programme)
{
    const domain::ProgrammeIndex index(programme);
    QSet<domain::ParticipantId> holders;
    for (const domain::Certificate &certificate : programme.table<domain::Certificate>()) {
        if (certificate.kind == domain::CertificateKind::AttendanceConfirmation && certificate.state == domain::CertificateState::Valid)
            holders.insert(certificate.participant);
    }
    QList<domain::ParticipantId> people = domain::participantsByName(programme);
    people.removeIf([&](domain::ParticipantId id) { return holders.contains(id) || domain::attendedSessions(programme, index, id).isEmpty(); });
    return people;
}

QList<domain::ParticipantId> entitledWithoutCertificate(const domain::Programme &programme)
{
    QList<domain::ParticipantId> people;
    for (const domain::Entitlement &entitlement : domain::entitlements(programme)) {
        if (entitlement.entitled && !entitlement.issued)
            people.append(entitlement.participant);
    }
    return people;
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
                      QCoreApplication::translate("cli", "“%1” is not entitled to a certificate. %2").arg(person, entitlement.reasons.join(u' ')));
}

base::Result<QList<domain::ParticipantId>> peopleOf(const Call &call, const domain::Programme &programme, domain::CertificateKind kind)
{
    const QStringList named = call.parser.values(u"participant"_s);
    if (named.isEmpty())
        return kind == domain::CertificateKind::Certificate ? entitledWithoutCertificate(programme) : attendedWithoutConfirmation(programme);
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

base::Result<workspace::CertificateOrder> orderOf(const Call &call, workspace::Document &document)
{
    const domain::Programme &programme = document.programme();
    workspace::CertificateOrder order;
    const auto kind = kindOf(call, programme);
    if (!kind)
        return kind.failure();
    const auto people = peopleOf(call, programme, *kind);
    if (!people)
        return people.failure();
    order.kind = *kind;
    order.participants = *people;
    order.issuedOn = base::Clock::today();
    if (const QString hash = programme.info().logo; !hash.isEmpty()) {
        const auto logo = document.file().blob(hash);
        if (!logo)
            return logo.failure();
        order.logo = logo->content;
    }
    return order;
}

/// Tells what to look at before handing out; true when there was something.
base::Result<bool> tellFindings(Console &console, const domain::Programme &programme, const workspace::CertificateOrder &order)
{
    const auto findings = workspace::checkCertificates(programme, order);
    if (!findings)
        return findings.failure();
    for (const printing::BatchFinding &entry : *findings) {
        const domain::Participant &person = *programme.find(order.participants.at(entry.index));
        //: %1 is a person, %2 a sentence on what to look at before printing
        console.message(QCoreApplication::translate("cli", "%1: %2").arg(domain::fullName(person), entry.finding.message));
    }
    return !findings->isEmpty();
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

} // namespace

QString CertificatesCommand::name() const
{
    return u"certificates"_s;
}

QString CertificatesCommand::summary() const
{
    return QCoreApplication::translate("cli", "Tells who is entitled, issues certificates and prints them again.");
}

QList<Argument> CertificatesCommand::furtherArguments() const
{
    return {{u"ACTION"_s, QCoreApplication::translate("cli", "ready: who is entitled, who is not and why; issue; reprint.")},
            {u"[NUMBER]"_s, QCoreApplication::translate("cli", "For reprint: the number of the certificate."), Argument::Optional}};
}

QList<QCommandLineOption> CertificatesCommand::options() const
{
    return {
        {u"out"_s, QCoreApplication::translate("cli", "One PDF for all; for reprint the file to write."), u"ONE.pdf"_s},
        {u"out-dir"_s, QCoreApplication::translate("cli", "Folder for one PDF each."), u"DIR"_s},
        {u"participant"_s, QCoreApplication::translate("cli", "Only for this person; may be repeated."), u"ID"_s},
        {u"template"_s, QCoreApplication::translate("cli", "Template to use, such as Zertifikat or Teilnahmebescheinigung."), u"NAME"_s},
        {u"dry-run"_s, QCoreApplication::translate("cli", "Only say who would get one, and what to look at.")},
    };
}

DocumentCommand::Access CertificatesCommand::access(const Call &call) const
{
    return call.arguments.contains(u"issue"_s) && !call.parser.isSet(u"dry-run"_s) ? Access::Write : Access::Read;
}

base::Result<ExitCode> CertificatesCommand::execute(Call &call, workspace::Document &document) const
{
    const QString action = call.arguments.constFirst();
    if (action == u"ready"_s)
        return ready(call, document);
    if (action == u"issue"_s)
        return issue(call, document);
    if (action == u"reprint"_s)
        return reprint(call, document);
    return usageError(QCoreApplication::translate("cli", "Certificates have no action “%1”. Possible are: %2.").arg(action, u"ready, issue, reprint"_s));
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
                     entitlement.issued ? entitlement.issued->number : QString(), entitlement.reasons.join(u' ')});
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
    if (call.parser.isSet(u"out"_s) == call.parser.isSet(u"out-dir"_s) && !isDryRun)
        return usageError(QCoreApplication::translate("cli", "Please give either --out or --out-dir."));
    const auto order = orderOf(call, document);
    if (!order)
        return order.failure();
    if (order->participants.isEmpty()) {
        call.console.message(QCoreApplication::translate("cli", "There is nobody who is entitled and holds none yet. See certificates FILE ready."));
        if (call.json)
            call.console.print(QJsonObject{{u"change"_s, QJsonValue()}, {u"issued"_s, QJsonArray()}});
        return ExitCode::Attention;
    }
    const auto needsAttention = tellFindings(call.console, document.programme(), *order);
    if (!needsAttention)
        return needsAttention.failure();
    const auto batch = workspace::makeCertificates(document.programme(), *order);
    if (!batch)
        return batch.failure();
    CertificateOutput output(*batch, call.parser.value(u"out"_s), call.parser.value(u"out-dir"_s));
    qint64 change = 0;
    if (!isDryRun) {
        if (const auto prepared = output.prepare(); !prepared)
            return prepared.failure();
        const auto applied = applyChange(call, document, domain::issueCertificates(document.programme(), batch->documents));
        if (!applied)
            return applied.failure();
        change = applied->id;
        if (const auto written = output.commit(); !written)
            return written.failure();
    }
    if (call.json) {
        call.console.print(QJsonObject{{u"change"_s, idValue(change)}, {u"issued"_s, personsJson(document.programme(), *batch, output.paths())}});
    } else {
        for (const domain::IssuedDocument &issued : batch->documents)
            call.console.print(u"%1  %2"_s.arg(issued.number, domain::fullName(*document.programme().find(issued.participant))));
    }
    return *needsAttention ? ExitCode::Attention : ExitCode::Done;
}

base::Result<ExitCode> CertificatesCommand::reprint(Call &call, workspace::Document &document)
{
    if (call.arguments.size() < 2)
        return usageError(QCoreApplication::translate("cli", "Please give the number of the certificate."));
    const auto ids = rowArguments(document.programme(), domain::recordInfo<domain::Certificate>(), {call.arguments.at(1)});
    if (!ids)
        return ids.failure();
    const domain::Certificate &certificate = *document.programme().find(domain::CertificateId{ids->constFirst()});
    const auto pdf = document.file().blob(certificate.document);
    if (!pdf)
        return pdf.failure();
    const QString path = call.parser.isSet(u"out"_s) ? call.parser.value(u"out"_s)
                                                     : printing::certificateFileName(printing::certificateDataFromJson(certificate.data));
    if (const auto written = base::writeFile(path, pdf->content); !written)
        return written.failure();
    if (call.json)
        call.console.print(QJsonObject{{u"number"_s, certificate.number}, {u"path"_s, path}});
    else if (!call.document)
        call.console.message(QCoreApplication::translate("cli", "“%1” was written.").arg(path));
    if (certificate.state == domain::CertificateState::Valid)
        return ExitCode::Done;
    call.console.message(QCoreApplication::translate("cli", "The certificate %1 is no longer valid: %2.")
                             .arg(certificate.number, domain::enumLabel(certificate.state)));
    return ExitCode::Attention;
}

} // namespace cli
