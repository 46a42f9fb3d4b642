#include "domain/rules/placename.h"

namespace domain {

QString placeName(const Programme &programme, const Participant &person)
{
    const Municipality *municipality = programme.find(person.municipality);
    return municipality ? municipality->name : person.organisation;
}

} // namespace domain
