#include "domain/verbs/certificateverbs.h"

#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

const EntitlementOverride *findOverride(const Programme &programme, ParticipantId participant)
{
    for (const EntitlementOverride &decision : programme.table<EntitlementOverride>()) {
        if (decision.participant == participant)
            return &decision;
    }
    return nullptr;
}

base::Failure unknownNumber(const QString &number)
{
    if (!isWellFormedCertificateNumber(number.trimmed().toUpper()))
        return refused(QCoreApplication::translate("domain", "“%1” is no number of a certificate: its check character does not fit. Please look for a typing error.").arg(number));
    return refused(QCoreApplication::translate("domain", "No certificate has the number %1 in this programme.").arg(number));
}

base::Result<const Certificate *> validCertificate(const Programme &programme, const QString &number)
{
    const Certificate *certificate = findCertificate(programme, number);
    if (!certificate)
        return unknownNumber(number);
    if (certificate->state == CertificateState::Revoked)
        return refused(QCoreApplication::translate("domain", "The certificate %1 was revoked already.").arg(certificate->number));
    if (certificate->state == CertificateState::Superseded) {
        const Certificate *newer = correctionOf(programme, certificate->id);
        return refused(QCoreApplication::translate("domain", "The certificate %1 was superseded already by %2.")
                           .arg(certificate->number, newer ? newer->number : QStringLiteral("?")));
    }
    return certificate;
}

QString holderName(const Programme &programme, const Certificate &certificate)
{
    const Participant *person = programme.find(certificate.participant);
    return person ? fullName(*person) : QString();
}

base::Result<> mayIssue(const Programme &programme, const IssuedDocument &document, CertificateId superseded = {})
{
    const Participant *person = programme.find(document.participant);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(document.participant.value));
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (certificate.number == document.number)
            return refused(QCoreApplication::translate("domain", "The number %1 was already given. Please issue again.").arg(document.number));
        const bool sameHolder = certificate.participant == document.participant && certificate.kind == document.kind;
        if (sameHolder && certificate.state == CertificateState::Valid && certificate.id != superseded)
            return refused(QCoreApplication::translate("domain", "“%1” already holds the valid document %2. Reprint it instead.")
                               .arg(fullName(*person), certificate.number));
    }
    return {};
}

Certificate enter(Draft &draft, const IssuedDocument &document, CertificateId supersedes = {})
{
    Blob blob = makeBlob(document.pdf, QStringLiteral("application/pdf"));
    Certificate certificate;
    certificate.number = document.number;
    certificate.kind = document.kind;
    certificate.participant = document.participant;
    certificate.certificateTemplate = document.certificateTemplate;
    certificate.issuedOn = document.issuedOn;
    certificate.supersedes = supersedes;
    certificate.data = document.data;
    certificate.statement = document.statement;
    certificate.document = blob.hash;
    draft.addBlob(std::move(blob));
    certificate.id = draft.add(certificate);
    return certificate;
}

ChangeSet takeRecord(Draft &draft)
{
    ChangeSet changeSet = draft.take();
    changeSet.isRecord = true;
    return changeSet;
}

QString handoverLabel(CertificateHandover handover, int count)
{
    switch (handover) {
    case CertificateHandover::HandedOver:
        return QCoreApplication::translate("domain", "Note %n certificates as handed over", nullptr, count);
    case CertificateHandover::ToPost:
        return QCoreApplication::translate("domain", "Note %n certificates as to be posted", nullptr, count);
    case CertificateHandover::Posted:
        return QCoreApplication::translate("domain", "Note %n certificates as posted", nullptr, count);
    case CertificateHandover::Open:
        break;
    }
    return QCoreApplication::translate("domain", "Note %n certificates as not handed over", nullptr, count);
}

} // namespace

const Certificate *findCertificate(const Programme &programme, const QString &number)
{
    const QString wanted = number.trimmed();
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (!wanted.isEmpty() && certificate.number.compare(wanted, Qt::CaseInsensitive) == 0)
            return &certificate;
    }
    return nullptr;
}

base::Result<CertificateId> certificateOfNumber(const Programme &programme, const QString &number)
{
    const Certificate *certificate = findCertificate(programme, number);
    return certificate ? base::Result<CertificateId>(certificate->id) : unknownNumber(number);
}

const Certificate *correctionOf(const Programme &programme, CertificateId certificate)
{
    for (const Certificate &newer : programme.table<Certificate>()) {
        if (certificate.isValid() && newer.supersedes == certificate)
            return &newer;
    }
    return nullptr;
}

base::Result<ChangeSet> issueCertificates(const Programme &programme, const QList<IssuedDocument> &documents)
{
    const int count = static_cast<int>(documents.size());
    Draft draft(programme, QCoreApplication::translate("domain", "Issue %n certificates", nullptr, count));
    for (const IssuedDocument &document : documents) {
        if (const auto allowed = mayIssue(draft.programme(), document); !allowed)
            return allowed.failure();
        enter(draft, document);
    }
    return takeRecord(draft);
}

base::Result<ChangeSet> supersedeCertificate(const Programme &programme, const QString &number, const IssuedDocument &document, const QString &reason)
{
    const auto found = validCertificate(programme, number);
    if (!found)
        return found.failure();
    Certificate old = **found;
    if (reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "A correction needs a reason."));
    if (document.participant != old.participant || document.kind != old.kind)
        return refused(QCoreApplication::translate("domain", "A certificate can only be superseded by one of the same kind for the same person."));
    if (const auto allowed = mayIssue(programme, document, old.id); !allowed)
        return allowed.failure();
    Draft draft(programme, QCoreApplication::translate("domain", "Correct certificate %1 of “%2”: it is superseded by %3")
                               .arg(old.number, holderName(programme, old), document.number));
    enter(draft, document, old.id);
    old.state = CertificateState::Superseded;
    old.reason = reason.trimmed();
    draft.update(old);
    return takeRecord(draft);
}

base::Result<ChangeSet> revokeCertificates(const Programme &programme, const QStringList &numbers, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "A revocation needs a reason."));
    Draft draft(programme, QCoreApplication::translate("domain", "Revoke %n certificates", nullptr, int(numbers.size())));
    for (const QString &number : numbers) {
        const auto found = validCertificate(draft.programme(), number);
        if (!found)
            return found.failure();
        Certificate certificate = **found;
        if (numbers.size() == 1)
            draft.setLabel(QCoreApplication::translate("domain", "Revoke certificate %1 of “%2”").arg(certificate.number, holderName(programme, certificate)));
        certificate.state = CertificateState::Revoked;
        certificate.reason = reason.trimmed();
        draft.update(certificate);
    }
    return takeRecord(draft);
}

base::Result<ChangeSet> setHandover(const Programme &programme, const QList<CertificateId> &certificates, CertificateHandover handover, QDate on)
{
    const bool hasDay = handover == CertificateHandover::HandedOver || handover == CertificateHandover::Posted;
    Draft draft(programme, {});
    int count = 0;
    for (const CertificateId id : certificates) {
        const Certificate *current = draft.programme().find(id);
        if (!current)
            return refused(QCoreApplication::translate("domain", "There is no certificate %1.").arg(id.value));
        if (current->state != CertificateState::Valid)
            return refused(QCoreApplication::translate("domain", "The certificate %1 is no longer valid and is not handed over.").arg(current->number));
        // A day that is noted stays when the same is noted again.
        if (current->handover == handover)
            continue;
        Certificate certificate = *current;
        certificate.handover = handover;
        certificate.handedOverOn = hasDay ? on : QDate();
        draft.update(certificate);
        ++count;
    }
    draft.setLabel(handoverLabel(handover, count));
    return draft.take();
}

base::Result<ChangeSet> setCertificateRule(const Programme &programme, const CertificateRule &rule)
{
    Draft draft(programme, QCoreApplication::translate("domain", "Change who gets a certificate"));
    const ProgrammeInfo info = withRule(programme.info(), rule);
    if (const auto allowed = check(programme, info); !allowed)
        return allowed.failure();
    draft.update(info);
    return draft.take();
}

base::Result<ChangeSet> overrideEntitlement(const Programme &programme, ParticipantId participant, bool entitled,
                                            const QString &reason, const QString &decidedBy)
{
    const Participant *person = programme.find(participant);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(participant.value));
    if (reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "A decision against the rule needs a reason."));
    Draft draft(programme, entitled ? QCoreApplication::translate("domain", "Grant “%1” a certificate").arg(fullName(*person))
                                    : QCoreApplication::translate("domain", "Deny “%1” a certificate").arg(fullName(*person)));
    EntitlementOverride decision{{}, participant, entitled, reason.trimmed(), decidedBy.trimmed()};
    if (const EntitlementOverride *current = findOverride(programme, participant)) {
        decision.id = current->id;
        draft.update(decision);
    } else {
        draft.add(decision);
    }
    return draft.take();
}

base::Result<ChangeSet> withdrawOverride(const Programme &programme, ParticipantId participant)
{
    const EntitlementOverride *current = findOverride(programme, participant);
    if (!current)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Let the rule decide on the certificate of “%1”")
                               .arg(fullName(*programme.find(participant))));
    if (const auto removed = draft.remove(QSet{current->id}); !removed)
        return removed.failure();
    return draft.take();
}

} // namespace domain
