#include "printing/certificatefields.h"
#include "printing/certificatepage.h"

#include <QSet>

#include <algorithm>

namespace printing {

namespace {

void appendNew(QList<PreflightFinding> &findings, const QList<PreflightFinding> &more)
{
    for (const PreflightFinding &finding : more) {
        const auto isSame = [&](const PreflightFinding &old) {
            const bool bothEmpty = old.code == PreflightCode::EmptyText && finding.code == PreflightCode::EmptyPlaceholder;
            return (old.code == finding.code || bothEmpty) && old.field == finding.field;
        };
        if (std::none_of(findings.begin(), findings.end(), isSame))
            findings.append(finding);
    }
}

/// Placeholders of all texts, each once, in order.
QStringList shownFields(const CertificateLayout &layout, const CertificateData &data)
{
    QStringList fields;
    for (const LayoutElement &element : layout.elements) {
        const auto *text = std::get_if<TextElement>(&element.content);
        if (!text)
            continue;
        const QStringList used = filledText(text->text, data).used;
        for (const QString &name : used) {
            if (!fields.contains(name))
                fields.append(name);
        }
    }
    return fields;
}

bool isName(const QString &field)
{
    static const QSet<QString> names{QStringLiteral("recipient"), QStringLiteral("given_name"), QStringLiteral("family_name")};
    return names.contains(field);
}

/// Titles follow no rule of capitals: the name without them where its parts are known.
QString nameAlone(const QString &field, const CertificateData &data)
{
    const QString text = fieldText(data, field).value_or(QString());
    if (field != QLatin1StringView("recipient") || data.familyName.isEmpty() || !text.contains(data.familyName))
        return text;
    return QStringLiteral("%1 %2").arg(data.givenName, data.familyName).trimmed();
}

QList<PreflightFinding> checkField(const QString &field, const CertificateData &data)
{
    const QString text = fieldText(data, field).value_or(QString());
    QList<PreflightFinding> findings;
    if (text.isEmpty() && field != QLatin1StringView("recipient"))
        return findings; // whether it may be empty is a matter of the brackets in the layout
    findings = checkSpelling(field, text);
    if (isName(field) && hasUnusualCapitals(nameAlone(field, data)))
        findings.append(preflightFinding(PreflightCode::UnusualCapitals, field, text));
    return findings;
}

} // namespace

QList<PreflightFinding> preflight(Typesetter &typesetter, const CertificateLayout &layout, const LayoutAssets &assets, const CertificateData &data)
{
    QList<PreflightFinding> findings;
    const QStringList fields = shownFields(layout, data);
    for (const QString &field : fields)
        appendNew(findings, checkField(field, data));
    if (!data.nameConfirmed && std::any_of(fields.begin(), fields.end(), isName))
        findings.append(preflightFinding(PreflightCode::UnconfirmedName, QStringLiteral("recipient"), data.recipient));
    appendNew(findings, certificatePages(typesetter, layout, assets, data).findings);
    return findings;
}

QList<PreflightFinding> preflight(Typesetter &typesetter, const CertificateData &data)
{
    return preflight(typesetter, standardLayout(data.kind, data.language), {}, data);
}

} // namespace printing
