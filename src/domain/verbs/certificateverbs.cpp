#include "domain/verbs/certificateverbs.h"

#include "base/clock.h"
#include "domain/draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

/// Luhn check digit (ISO/IEC 7812-1 Annex B).
int checkDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return (10 - sum % 10) % 10;
}

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})-(\\d{4,9})-(\\d)$"));
    return pattern;
}

const EntitlementOverride *findOverride(const Programme &programme, ParticipantId participant)
{
    for (const EntitlementOverride &decision : programme.table<EntitlementOverride>()) {
        if (decision.participant == participant)
            return &decision;
    }
    return nullptr;
}

base::Result<> mayIssue(const Programme &programme, const IssuedDocument &document)
{
    const Participant *person = programme.find(document.participant);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(document.participant.value));
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (certificate.number == document.number)
            return refused(QCoreApplication::translate("domain", "The number %1 was already given. Please issue again.").arg(document.number));
        const bool sameHolder = certificate.participant == document.participant && certificate.kind == document.kind;
        if (sameHolder && certificate.state == CertificateState::Valid)
            return refused(QCoreApplication::translate("domain", "“%1” already holds the valid document %2. Reprint it instead.")
                               .arg(fullName(*person), certificate.number));
    }
    return {};
}

} // namespace

QStringList nextCertificateNumbers(const Programme &programme, int count)
{
    const int year = programme.info().year.value_or(base::Clock::today().year());
    // Ids are never given again, not even after an undo; so neither are numbers that follow them.
    qint64 running = programme.table<Certificate>().nextId().value;
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        const QString stem = QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(running++, 4, 10, QLatin1Char('0'));
        numbers.append(QStringLiteral("%1-%2").arg(stem).arg(checkDigit(QString(stem).remove(u'-'))));
    }
    return numbers;
}

bool isWellFormedCertificateNumber(const QString &number)
{
    const QRegularExpressionMatch match = numberPattern().match(number);
    return match.hasMatch() && checkDigit(match.captured(1) + match.captured(2)) == match.captured(3).toInt();
}

base::Result<ChangeSet> issueCertificates(const Programme &programme, const QList<IssuedDocument> &documents)
{
    const int count = static_cast<int>(documents.size());
    Draft draft(programme, QCoreApplication::translate("domain", "Issue %n certificates", nullptr, count));
    for (const IssuedDocument &document : documents) {
        if (const auto allowed = mayIssue(draft.programme(), document); !allowed)
            return allowed.failure();
        Blob blob = makeBlob(document.pdf, QStringLiteral("application/pdf"));
        Certificate certificate;
        certificate.number = document.number;
        certificate.kind = document.kind;
        certificate.participant = document.participant;
        certificate.issuedOn = document.issuedOn;
        certificate.data = document.data;
        certificate.document = blob.hash;
        draft.addBlob(std::move(blob));
        draft.add(certificate);
    }
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
