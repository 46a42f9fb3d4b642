#include "domain/rules/countyplates.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

struct Plate
{
    const char16_t *letters;
    const char16_t *key;
};

constexpr std::array<Plate, 35> plates{{{u"BB", u"08115"}, {u"ES", u"08116"}, {u"GP", u"08117"}, {u"LB", u"08118"},
    {u"WN", u"08119"}, {u"HN", u"08125"}, {u"KÜN", u"08126"}, {u"SHA", u"08127"}, {u"TBB", u"08128"}, {u"HDH", u"08135"},
    {u"AA", u"08136"}, {u"KA", u"08215"}, {u"RA", u"08216"}, {u"MOS", u"08225"}, {u"HD", u"08226"}, {u"CW", u"08235"},
    {u"PF", u"08236"}, {u"FDS", u"08237"}, {u"FR", u"08315"}, {u"EM", u"08316"}, {u"OG", u"08317"}, {u"RW", u"08325"},
    {u"VS", u"08326"}, {u"TUT", u"08327"}, {u"KN", u"08335"}, {u"LÖ", u"08336"}, {u"WT", u"08337"}, {u"RT", u"08415"},
    {u"TÜ", u"08416"}, {u"BL", u"08417"}, {u"UL", u"08425"}, {u"BC", u"08426"}, {u"FN", u"08435"}, {u"RV", u"08436"},
    {u"SIG", u"08437"}}};

} // namespace

QString countyOfPlate(QStringView letters)
{
    const auto found = std::find_if(
        plates.begin(), plates.end(), [letters](const Plate &plate) { return letters == QStringView(plate.letters); });
    return found == plates.end() ? QString() : QString::fromUtf16(found->key);
}

} // namespace domain
