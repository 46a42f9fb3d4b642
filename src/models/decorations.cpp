#include "models/decorations.h"

namespace models {

QString stateIcon(QStringView field, const QString &identifier)
{
    // Identifiers mean the same in all tables: participants, sessions, enrolments, certificates.
    static const QHash<QString, QString> icons{
        {QStringLiteral("applied"), QStringLiteral("state-open")},
        {QStringLiteral("planned"), QStringLiteral("state-open")},
        {QStringLiteral("invited"), QStringLiteral("state-open")},
        {QStringLiteral("accepted"), QStringLiteral("state-done")},
        {QStringLiteral("confirmed"), QStringLiteral("state-done")},
        {QStringLiteral("enrolled"), QStringLiteral("state-done")},
        {QStringLiteral("valid"), QStringLiteral("state-done")},
        {QStringLiteral("present"), QStringLiteral("state-done")},
        {QStringLiteral("held"), QStringLiteral("state-past")},
        {QStringLiteral("waiting"), QStringLiteral("state-waiting")},
        {QStringLiteral("partial"), QStringLiteral("state-waiting")},
        {QStringLiteral("declined"), QStringLiteral("state-off")},
        {QStringLiteral("withdrawn"), QStringLiteral("state-off")},
        {QStringLiteral("cancelled"), QStringLiteral("state-off")},
        {QStringLiteral("absent"), QStringLiteral("state-off")},
        {QStringLiteral("revoked"), QStringLiteral("state-off")},
        {QStringLiteral("superseded"), QStringLiteral("state-past")},
        {QStringLiteral("excused"), QStringLiteral("state-past")},
    };
    const bool isState = field == QLatin1StringView("state") || field == QLatin1StringView("attendance");
    return isState ? icons.value(identifier) : QString();
}

const domain::Role *shownRole(const domain::Programme &programme, const domain::FieldInfo &field, const QVariant &value)
{
    if (!field.targetTable || QLatin1StringView(field.targetTable) != QLatin1StringView("role"))
        return nullptr;
    const QVariantList ids = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
    return ids.isEmpty() ? nullptr : programme.find(domain::RoleId{ids.first().toLongLong()});
}

} // namespace models
