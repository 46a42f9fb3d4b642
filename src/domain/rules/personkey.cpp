#include "domain/rules/personkey.h"

#include "base/text.h"

namespace domain {

QString nameKey(const Participant &person)
{
    return base::foldUmlauts(person.givenName) + u'\x1F'
        + base::foldUmlauts(surname(person)).remove(u' ').remove(u'-');
}

QString placeKey(const Participant &person)
{
    return person.municipality.isValid() ? QString::number(person.municipality.value) : base::fold(person.organisation);
}

} // namespace domain
