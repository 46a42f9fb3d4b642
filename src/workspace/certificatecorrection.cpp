#include "workspace/certificatecorrection.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/verbs/recordverbs.h"
#include "printing/certificatebuilder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace workspace {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

/// "2024-10-08 Kick-off, online (120 min); …", to be compared and read.
QString sessionsText(const printing::CertificateData &data)
{
    QStringList parts;
    for (const printing::AttendedSession &session : data.sessions) {
        const QString what = session.detail.isEmpty() ? session.title : session.title + QStringLiteral(", ") + session.detail;
        //: a session on a certificate: date, title, minutes
        parts.append(QCoreApplication::translate("workspace", "%1 %2 (%3 min)").arg(base::shortDate(session.date, QLocale()), what).arg(session.minutes));
    }
    return parts.join(QStringLiteral("; "));
}

/// A text of a document: its name in the JSON that is kept, what it is called, and the text that shows its change where it
/// stands in it.
struct ComparedText
{
    const char *name;
    const char *label;
    QString printing::CertificateData::*member;
    QString printing::CertificateData::*whole = nullptr;
};

constexpr ComparedText PersonTexts[] = {
    {"recipient", QT_TRANSLATE_NOOP("workspace", "Name"), &printing::CertificateData::recipient},
    {"academic_title", QT_TRANSLATE_NOOP("workspace", "Academic title"), &printing::CertificateData::academicTitle, &printing::CertificateData::recipient},
    {"given_name", QT_TRANSLATE_NOOP("workspace", "Given name"), &printing::CertificateData::givenName, &printing::CertificateData::recipient},
    {"family_name", QT_TRANSLATE_NOOP("workspace", "Family name"), &printing::CertificateData::familyName, &printing::CertificateData::recipient},
    {"salutation", QT_TRANSLATE_NOOP("workspace", "Salutation"), &printing::CertificateData::salutation},
    {"institution", QT_TRANSLATE_NOOP("workspace", "Institution"), &printing::CertificateData::institution},
    {"municipality", QT_TRANSLATE_NOOP("workspace", "Municipality"), &printing::CertificateData::municipality, &printing::CertificateData::institution},
    {"role", QT_TRANSLATE_NOOP("workspace", "Function"), &printing::CertificateData::role},
    {"position", QT_TRANSLATE_NOOP("workspace", "Position"), &printing::CertificateData::position, &printing::CertificateData::role},
    {"office", QT_TRANSLATE_NOOP("workspace", "Office"), &printing::CertificateData::office, &printing::CertificateData::role},
    {"role_name", QT_TRANSLATE_NOOP("workspace", "Role"), &printing::CertificateData::roleName, &printing::CertificateData::role},
};

constexpr ComparedText ProgrammeTexts[] = {
    {"programme", QT_TRANSLATE_NOOP("workspace", "Programme"), &printing::CertificateData::programme},
    {"year", QT_TRANSLATE_NOOP("workspace", "Year"), &printing::CertificateData::year},
    {"organiser", QT_TRANSLATE_NOOP("workspace", "Organiser"), &printing::CertificateData::organiser},
    {"place", QT_TRANSLATE_NOOP("workspace", "Place"), &printing::CertificateData::place},
    {"signer_name", QT_TRANSLATE_NOOP("workspace", "Signed by"), &printing::CertificateData::signerName},
    {"signer_function", QT_TRANSLATE_NOOP("workspace", "Function of the signer"), &printing::CertificateData::signerFunction},
};

/// Compares what a document that is kept says with what it would say now.
class Comparison
{
public:
    Comparison(const QString &kept, const printing::CertificateData &after)
        : m_kept(QJsonDocument::fromJson(kept.toUtf8()).object()), m_before(printing::certificateDataFromJson(kept)), m_after(after)
    {
    }

    void add(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.append({what, before, after});
    }
    /// Documents of earlier versions do not say everything: what they leave out is not compared.
    void add(std::span<const ComparedText> texts)
    {
        for (const ComparedText &text : texts) {
            if (!isToldAlready(text) && m_kept.contains(QLatin1StringView(text.name)))
                add(tr(text.label), m_before.*text.member, m_after.*text.member);
        }
    }
    [[nodiscard]] QList<PrintedChange> changes()
    {
        add(PersonTexts);
        add(tr(QT_TRANSLATE_NOOP("workspace", "Sessions")), sessionsText(m_before), sessionsText(m_after));
        add(ProgrammeTexts);
        return m_changes;
    }

private:
    [[nodiscard]] bool isToldAlready(const ComparedText &text) const
    {
        return text.whole && m_before.*text.whole != m_after.*text.whole && (m_before.*text.whole).contains(m_before.*text.member)
            && (m_after.*text.whole).contains(m_after.*text.member);
    }

    QJsonObject m_kept;
    printing::CertificateData m_before;
    printing::CertificateData m_after;
    QList<PrintedChange> m_changes;
};

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
    printing::CertificateOptions options;
    options.kind = order.kind;
    options.date = order.issuedOn;
    options.language = order.language;
    return Comparison(old->data, printing::certificateData(programme, order.participants.constFirst(), options)).changes();
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
