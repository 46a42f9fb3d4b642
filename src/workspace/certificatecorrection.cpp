#include "workspace/certificatecorrection.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/verbs/recordverbs.h"
#include "printing/certificatebuilder.h"

#include <QCoreApplication>

namespace workspace {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

/// "3 sessions: 2024-10-08 Kick-off; …", to be compared and read.
QString sessionsText(const printing::CertificateData &data)
{
    QStringList parts;
    for (const printing::AttendedSession &session : data.sessions) {
        //: a session on a certificate: date, title, minutes
        parts.append(QCoreApplication::translate("workspace", "%1 %2 (%3 min)").arg(base::shortDate(session.date, QLocale()), session.title).arg(session.minutes));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

base::Result<CertificateOrder> correctionOrder(const domain::Programme &programme, const QString &number)
{
    // The verb is asked first, with a document that only has what it looks at: one place says what may be corrected.
    const domain::Certificate *old = domain::findCertificate(programme, number);
    const QString next = domain::nextCertificateNumbers(programme, 1).constFirst();
    const domain::IssuedDocument sketch{next, old ? old->participant : domain::ParticipantId(), old ? old->kind : domain::CertificateKind::Certificate,
                                        base::Clock::today(), {}, {}};
    if (const auto allowed = domain::supersedeCertificate(programme, number, sketch, QStringLiteral("-")); !allowed)
        return allowed.failure();
    CertificateOrder order;
    order.participants = {old->participant};
    order.kind = old->kind;
    order.issuedOn = base::Clock::today();
    order.language = printing::languageCode(printing::certificateDataFromJson(old->data).language);
    order.certificateTemplate = old->certificateTemplate;
    order.supersedes = old->number;
    return order;
}

QList<PrintedChange> printedChanges(const domain::Programme &programme, const CertificateOrder &order)
{
    const domain::Certificate *old = domain::findCertificate(programme, order.supersedes);
    if (!old || order.participants.isEmpty())
        return {};
    const printing::CertificateData before = printing::certificateDataFromJson(old->data);
    printing::CertificateOptions options;
    options.kind = order.kind;
    options.date = order.issuedOn;
    options.language = order.language;
    const printing::CertificateData after = printing::certificateData(programme, order.participants.constFirst(), options);
    QList<PrintedChange> changes;
    const auto compare = [&changes](const QString &what, const QString &one, const QString &other) {
        if (one != other)
            changes.append({what, one, other});
    };
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Name")), before.recipient, after.recipient);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Institution")), before.institution, after.institution);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Function")), before.role, after.role);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Sessions")), sessionsText(before), sessionsText(after));
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Programme")), before.programme, after.programme);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Organiser")), before.organiser, after.organiser);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Place")), before.place, after.place);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Signed by")), before.signerName, after.signerName);
    compare(tr(QT_TRANSLATE_NOOP("workspace", "Function of the signer")), before.signerFunction, after.signerFunction);
    return changes;
}

base::Result<CertificateCorrection> makeCorrection(Document &document, const domain::Programme &programme, const QString &number, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "A correction needs a reason."));
    const auto order = correctionOrder(programme, number);
    if (!order)
        return order.failure();
    const auto material = certificateMaterial(document, *order, Purpose::Issue);
    if (!material)
        return material.failure();
    auto batch = makeCertificates(programme, *order, *material);
    if (!batch)
        return batch.failure();
    return CertificateCorrection{order->supersedes, reason.trimmed(), std::move(*batch)};
}

base::Result<domain::ChangeSet> correctionChange(const domain::Programme &programme, const CertificateCorrection &correction)
{
    auto change = domain::supersedeCertificate(programme, correction.number, correction.batch.documents.constFirst(), correction.reason);
    if (!change)
        return change;
    return together(std::move(*change), correction.batch.keyChange);
}

base::Result<domain::CertificateId> correctCertificate(Document &document, const QString &number, const QString &reason)
{
    const auto correction = makeCorrection(document, document.programme(), number, reason);
    if (!correction)
        return correction.failure();
    const auto change = correctionChange(document.programme(), *correction);
    if (!change)
        return change.failure();
    if (const auto applied = document.apply(*change); !applied)
        return applied.failure();
    return domain::CertificateId{domain::addedIds(*change, "certificate").constFirst()};
}

} // namespace workspace
