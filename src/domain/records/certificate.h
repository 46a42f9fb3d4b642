#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class CertificateKind { Certificate, AttendanceConfirmation };

template <>
struct EnumTraits<CertificateKind>
{
    static constexpr EnumEntry entries[] = {
        {int(CertificateKind::Certificate), "certificate", QT_TRANSLATE_NOOP("domain", "Certificate")},
        {int(CertificateKind::AttendanceConfirmation), "attendance_confirmation", QT_TRANSLATE_NOOP("domain", "Confirmation of attendance")},
    };
};

enum class CertificateState { Valid, Superseded, Revoked };

template <>
struct EnumTraits<CertificateState>
{
    static constexpr EnumEntry entries[] = {
        {int(CertificateState::Valid), "valid", QT_TRANSLATE_NOOP("domain", "Valid")},
        {int(CertificateState::Superseded), "superseded", QT_TRANSLATE_NOOP("domain", "Superseded")},
        {int(CertificateState::Revoked), "revoked", QT_TRANSLATE_NOOP("domain", "Revoked")},
    };
};

/// How a certificate gets to the person who holds it.
enum class CertificateHandover { Open, HandedOver, ToPost, Posted };

template <>
struct EnumTraits<CertificateHandover>
{
    static constexpr EnumEntry entries[] = {
        {int(CertificateHandover::Open), "open", QT_TRANSLATE_NOOP("domain", "Not handed over yet")},
        {int(CertificateHandover::HandedOver), "handed_over", QT_TRANSLATE_NOOP("domain", "Handed over")},
        {int(CertificateHandover::ToPost), "to_post", QT_TRANSLATE_NOOP("domain", "To be posted")},
        {int(CertificateHandover::Posted), "posted", QT_TRANSLATE_NOOP("domain", "Posted")},
    };
};

/// Vorlage: a layout of certificates.
struct CertificateTemplate
{
    CertificateTemplateId id;
    QString name;
    CertificateKind kind = CertificateKind::Certificate;
    QString language = QStringLiteral("de");
    QString layout; ///< JSON "impulslotse-layout/1"; empty: the program's own for this kind and language
    bool isDefault = false;

    bool operator==(const CertificateTemplate &) const = default;
};

template <>
struct RecordTraits<CertificateTemplate>
{
    static constexpr const char *table = "certificate_template";
    static constexpr const char *plural = "certificate_templates";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Certificate templates");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Certificate template");
    static constexpr auto fields = FieldList{
        Field<&CertificateTemplate::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required | Key},
        Field<&CertificateTemplate::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind")},
        Field<&CertificateTemplate::language>{"language", QT_TRANSLATE_NOOP("domain", "Language")},
        Field<&CertificateTemplate::layout>{"layout", QT_TRANSLATE_NOOP("domain", "Layout"), Technical},
        Field<&CertificateTemplate::isDefault>{"is_default", QT_TRANSLATE_NOOP("domain", "Default")},
    };
    static QString label(const CertificateTemplate &certificateTemplate) { return certificateTemplate.name; }
};

/// An issued document: its number was given once, its bytes are kept as they were printed.
struct Certificate
{
    CertificateId id;
    QString number;
    CertificateKind kind = CertificateKind::Certificate;
    ParticipantId participant;
    CertificateTemplateId certificateTemplate;
    QDate issuedOn;
    CertificateState state = CertificateState::Valid;
    CertificateId supersedes; ///< the one this corrects
    QString reason;           ///< of correction or revocation
    QString data;             ///< JSON of everything printed
    QString document;         ///< hash of the PDF among the blobs
    QString statement;        ///< the signed text of its QR code; empty: it has none
    CertificateHandover handover = CertificateHandover::Open;
    QDate handedOverOn;       ///< or posted

    bool operator==(const Certificate &) const = default;
};

template <>
struct RecordTraits<Certificate>
{
    static constexpr const char *table = "certificate";
    static constexpr const char *plural = "certificates";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Certificates");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Certificate");
    static constexpr auto fields = FieldList{
        Field<&Certificate::number>{"number", QT_TRANSLATE_NOOP("domain", "Number"), Searchable | Required | Key},
        Field<&Certificate::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Searchable | Required, OnRemove::Refuse},
        Field<&Certificate::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Kind")},
        Field<&Certificate::issuedOn>{"issued_on", QT_TRANSLATE_NOOP("domain", "Issued on")},
        Field<&Certificate::state>{"state", QT_TRANSLATE_NOOP("domain", "State")},
        Field<&Certificate::supersedes>{"supersedes", QT_TRANSLATE_NOOP("domain", "Supersedes"), Extra, OnRemove::Refuse},
        Field<&Certificate::reason>{"reason", QT_TRANSLATE_NOOP("domain", "Reason"), Searchable | Extra},
        Field<&Certificate::certificateTemplate>{"certificate_template", QT_TRANSLATE_NOOP("domain", "Template"), Extra, OnRemove::Refuse},
        Field<&Certificate::data>{"data", QT_TRANSLATE_NOOP("domain", "Data printed"), Personal | Technical},
        Field<&Certificate::document>{"document", QT_TRANSLATE_NOOP("domain", "Document"), Technical},
        Field<&Certificate::statement>{"statement", QT_TRANSLATE_NOOP("domain", "Signed statement"), Personal | Technical},
        Field<&Certificate::handover>{"handover", QT_TRANSLATE_NOOP("domain", "Handover")},
        Field<&Certificate::handedOverOn>{"handed_over_on", QT_TRANSLATE_NOOP("domain", "Handed over on"), Extra},
    };
    static QString label(const Certificate &certificate) { return certificate.number; }
};

/// A decision that overrides the rule on who gets a certificate.
struct EntitlementOverride
{
    base::Id<EntitlementOverride> id;
    ParticipantId participant;
    bool entitled = true;
    QString reason;
    QString decidedBy;

    bool operator==(const EntitlementOverride &) const = default;
};

template <>
struct RecordTraits<EntitlementOverride>
{
    static constexpr const char *table = "entitlement_override";
    static constexpr const char *plural = "entitlement_overrides";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Decisions on certificates");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Decision on a certificate");
    static constexpr auto fields = FieldList{
        Field<&EntitlementOverride::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Required, OnRemove::Cascade},
        Field<&EntitlementOverride::entitled>{"entitled", QT_TRANSLATE_NOOP("domain", "Entitled")},
        Field<&EntitlementOverride::reason>{"reason", QT_TRANSLATE_NOOP("domain", "Reason"), Required | LongText},
        Field<&EntitlementOverride::decidedBy>{"decided_by", QT_TRANSLATE_NOOP("domain", "Decided by")},
    };
    static QString label(const EntitlementOverride &decision) { return decision.reason; }
};

} // namespace domain
