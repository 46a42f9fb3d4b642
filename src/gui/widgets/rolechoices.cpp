#include "gui/widgets/rolechoices.h"

#include "domain/programme.h"
#include "gui/delegates/recorddelegate.h"

namespace gui {

namespace {

constexpr int BadgeSize = 16;

} // namespace

QList<Choice> roleChoices(const domain::Programme &programme, qreal devicePixelRatio)
{
    QList<Choice> choices;
    for (const domain::RoleId id : domain::rolesInOrder(programme)) {
        const domain::Role &role = *programme.find(id);
        choices.append({role.name, id.value, QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatio))});
    }
    return choices;
}

} // namespace gui
