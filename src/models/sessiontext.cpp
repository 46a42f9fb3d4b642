#include "models/sessiontext.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

using namespace domain;

QList<const Role *> sessionRoles(const Programme &programme, const Session &session)
{
    QList<const Role *> roles;
    for (const RoleId id : session.roles) {
        if (const Role *role = programme.find(id))
            roles.append(role);
    }
    std::stable_sort(roles.begin(), roles.end(), [](const Role *one, const Role *other) { return one->position < other->position; });
    return roles;
}

QString sessionRolesText(const Programme &programme, const Session &session)
{
    QStringList names;
    const QList<const Role *> roles = sessionRoles(programme, session);
    for (const Role *role : roles)
        names.append(role->name);
    return names.isEmpty() ? QCoreApplication::translate("models", "for everybody") : names.join(QStringLiteral(", "));
}

QString sessionDescription(const Programme &programme, const Session &session, const QString &places)
{
    const QString when = base::dateTimeSpan(session.startsAt, session.endsAt, QLocale());
    QStringList parts{session.title, when.isEmpty() ? QCoreApplication::translate("models", "without a date") : when,
                      sessionRolesText(programme, session)};
    if (!places.isEmpty())
        parts.append(QCoreApplication::translate("models", "%1 seats", "taken places of a session: “7 of 8” or “7”").arg(places));
    parts.append(enumLabel(session.state));
    return parts.join(QStringLiteral(", "));
}

} // namespace models
