#include "exchange/imports/respondents.h"

#include "base/text.h"
#include "domain/rules/officeaddress.h"
#include "domain/rules/personkey.h"
#include "domain/rules/personname.h"

#include <QCoreApplication>

namespace exchange {

using domain::Participant;
using domain::ParticipantId;

namespace {

QString keyOfName(const QString &written)
{
    const domain::PersonName name = domain::parsePersonName(written);
    Participant person;
    person.givenName = name.givenName;
    person.namePrefix = name.namePrefix;
    person.familyName = name.familyName;
    return domain::nameKey(person);
}

bool isWholeName(const Participant &person)
{
    return !person.givenName.isEmpty() && !person.familyName.isEmpty();
}

void addOnce(QList<ParticipantId> &people, ParticipantId id)
{
    if (!people.contains(id))
        people.append(id);
}

} // namespace

Respondents::Respondents(const domain::Programme &programme) : m_programme(programme)
{
    for (const Participant &person : programme.table<Participant>()) {
        if (!person.email.isEmpty())
            addOnce(m_byEmail[person.email.toLower()], person.id);
        addOnce(m_byName[domain::nameKey(person)], person.id);
    }
    for (const domain::Alias &alias : programme.table<domain::Alias>()) {
        if (!alias.email.isEmpty())
            addOnce(m_byEmail[alias.email.toLower()], alias.participant);
        if (!alias.name.isEmpty())
            addOnce(m_byName[keyOfName(alias.name)], alias.participant);
    }
}

bool Respondents::isKnownAs(ParticipantId id, const QString &nameKey) const
{
    return m_byName.value(nameKey).contains(id);
}

/// Whether the row names somebody whose family name is another one.
bool Respondents::contradicts(ParticipantId id, const Participant &person) const
{
    if (!isWholeName(person) || isKnownAs(id, domain::nameKey(person)))
        return false;
    const Participant &known = *m_programme.find(id);
    return base::foldUmlauts(known.familyName) != base::foldUmlauts(person.familyName)
        && base::foldUmlauts(known.givenName) != base::foldUmlauts(person.givenName);
}

Respondents::People Respondents::atPlace(People people, const QString &place) const
{
    people.removeIf([&](ParticipantId id) { return domain::placeKey(*m_programme.find(id)) != place; });
    return people;
}

RespondentMatch Respondents::byName(const Participant &person) const
{
    const QString place = domain::placeKey(person);
    const People namesakes = isWholeName(person) ? m_byName.value(domain::nameKey(person)) : People();
    const People fitting = place.isEmpty() ? namesakes : atPlace(namesakes, place);
    if (fitting.size() > 1)
        return {{}, QCoreApplication::translate("exchange", "Several participants have this name; add the e-mail address or the municipality to the row.")};
    if (fitting.size() == 1 && !place.isEmpty())
        return {fitting.first(), {}};
    if (fitting.size() == 1 && person.email.isEmpty())
        return {fitting.first(), QCoreApplication::translate("exchange", "Recognised by the name alone.")};
    if (!namesakes.isEmpty())
        return {{}, QCoreApplication::translate("exchange", "A participant has this name, but another e-mail address or municipality. Please put the row right or record the address.")};
    return {{}, QCoreApplication::translate("exchange", "This person is not among the participants. Import the registration first.")};
}

RespondentMatch Respondents::find(const Participant &person) const
{
    const People owners = person.email.isEmpty() ? People() : m_byEmail.value(person.email.toLower());
    if (owners.size() == 1 && !contradicts(owners.first(), person))
        return {owners.first(), {}};
    People named = owners;
    named.removeIf([&](ParticipantId id) { return !isKnownAs(id, domain::nameKey(person)); });
    if (named.size() == 1)
        return {named.first(), {}};
    const bool tells = !owners.isEmpty() && !domain::isOfficeAddress(person.email);
    if (tells)
        return {{}, QCoreApplication::translate("exchange", "The e-mail address is that of another participant. Please say in the list who it is.")};
    return byName(person);
}

} // namespace exchange
