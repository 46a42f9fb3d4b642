#include "domain/rules/duplicates.h"

#include "base/text.h"
#include "domain/rules/officeaddress.h"
#include "domain/rules/personkey.h"
#include "domain/rules/personname.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

constexpr char16_t separator = u'\x1F';

/// A name and an address under which somebody is known: their own, or those of an alias.
struct Identity
{
    const Participant *person;
    QString given; ///< folded, without blanks and hyphens, as is the next
    QString family;
    QString email; ///< lower case

    /// The same for both orders of the names; empty for no name.
    [[nodiscard]] QString unorderedName() const
    {
        if (given.isEmpty() && family.isEmpty())
            return {};
        return given < family ? given + separator + family : family + separator + given;
    }
};

Identity makeIdentity(const Participant &person, const Participant &named, const QString &email)
{
    const QString key = nameKey(named);
    const qsizetype middle = key.indexOf(separator);
    Identity identity{&person, key.left(middle), key.mid(middle + 1), email.trimmed().toLower()};
    identity.given.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    return identity;
}

Identity makeIdentity(const Participant &person, const Alias &alias)
{
    const PersonName name = parsePersonName(alias.name);
    Participant named;
    named.givenName = name.givenName;
    named.namePrefix = name.namePrefix;
    named.familyName = name.familyName;
    return makeIdentity(person, named, alias.email);
}

std::vector<Identity> identitiesOf(const Programme &programme)
{
    std::vector<Identity> identities;
    identities.reserve(programme.table<Participant>().size() + programme.table<Alias>().size());
    for (const Participant &person : programme.table<Participant>())
        identities.push_back(makeIdentity(person, person, person.email));
    for (const Alias &alias : programme.table<Alias>()) {
        if (const Participant *person = programme.find(alias.participant))
            identities.push_back(makeIdentity(*person, alias));
    }
    return identities;
}

using Pair = std::pair<qint64, qint64>;

Pair ordered(ParticipantId one, ParticipantId other)
{
    return std::minmax(one.value, other.value);
}

QSet<Pair> distinctPairs(const Programme &programme)
{
    QSet<Pair> pairs;
    for (const DistinctPair &pair : programme.table<DistinctPair>())
        pairs.insert(ordered(pair.participant, pair.other));
    return pairs;
}

DuplicatePair makePair(const Identity &one, const Identity &other, DuplicateReason reason)
{
    const Pair ids = ordered(one.person->id, other.person->id);
    return {ParticipantId{ids.first}, ParticipantId{ids.second}, reason};
}

DuplicateReason reasonOfName(const Identity &one, const Identity &other)
{
    return one.given == other.given ? DuplicateReason::SameName : DuplicateReason::SwappedName;
}

bool canBeSamePlace(const Participant &one, const Participant &other)
{
    if (one.municipality.isValid() || other.municipality.isValid())
        return one.municipality == other.municipality || !one.municipality.isValid() || !other.municipality.isValid();
    const QString place = placeKey(one);
    const QString otherPlace = placeKey(other);
    return place == otherPlace || place.isEmpty() || otherPlace.isEmpty();
}

/// Collects pairs and passes over those known as two people.
class PairCollector
{
public:
    explicit PairCollector(const Programme &programme) : m_distinct(distinctPairs(programme)) {}

    [[nodiscard]] bool canBeOne(const Identity &one, const Identity &other) const
    {
        return one.person->id != other.person->id && !m_distinct.contains(ordered(one.person->id, other.person->id));
    }
    void add(const DuplicatePair &pair) { m_pairs.push_back(pair); }

    /// In order of ids, each pair once with its strongest reason.
    [[nodiscard]] std::vector<DuplicatePair> take()
    {
        const auto key = [](const DuplicatePair &pair) { return std::tuple(pair.participant, pair.other, pair.reason); };
        std::sort(m_pairs.begin(), m_pairs.end(),
            [&](const DuplicatePair &one, const DuplicatePair &other) { return key(one) < key(other); });
        const auto isSamePair = [](const DuplicatePair &one, const DuplicatePair &other) {
            return one.participant == other.participant && one.other == other.other;
        };
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end(), isSamePair), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    QSet<Pair> m_distinct;
    std::vector<DuplicatePair> m_pairs;
};

using Identities = std::vector<const Identity *>;

/// People of one name, kept by where they come from: whoever joins is compared only with those who can be from the
/// same place, so that a thousand namesakes of a thousand towns cost nothing.
class Namesakes
{
public:
    explicit Namesakes(PairCollector &collector) : m_collector(collector) {}

    void add(const Identity &identity)
    {
        const Participant &person = *identity.person;
        const QString place = placeKey(person);
        if (const Identity *alike = oldestAlike(identity, place))
            m_collector.add(makePair(*alike, identity, reasonOfName(*alike, identity)));
        m_all.push_back(&identity);
        (person.municipality.isValid() ? m_withMunicipality : m_withoutMunicipality).push_back(&identity);
        m_byPlace[placeOf(person, place)].push_back(&identity);
    }

private:
    /// Keys of municipalities and texts are kept apart.
    [[nodiscard]] static QString placeOf(const Participant &person, const QString &place)
    {
        return person.municipality.isValid() ? separator + place : place;
    }

    [[nodiscard]] const Identity *oldestAlike(const Identity &identity, const QString &place) const
    {
        const Participant &person = *identity.person;
        if (person.municipality.isValid())
            return older(firstOf(placeOf(person, place), identity), first(m_withoutMunicipality, identity));
        if (place.isEmpty())
            return first(m_all, identity);
        const Identity *samePlace = older(firstOf(place, identity), firstOf({}, identity));
        return older(first(m_withMunicipality, identity), samePlace);
    }

    [[nodiscard]] const Identity *first(const Identities &identities, const Identity &identity) const
    {
        const auto found = std::find_if(identities.begin(), identities.end(),
            [&](const Identity *other) { return m_collector.canBeOne(*other, identity); });
        return found == identities.end() ? nullptr : *found;
    }

    [[nodiscard]] const Identity *firstOf(const QString &place, const Identity &identity) const
    {
        const auto found = m_byPlace.constFind(place);
        return found == m_byPlace.cend() ? nullptr : first(*found, identity);
    }

    [[nodiscard]] static const Identity *older(const Identity *one, const Identity *other)
    {
        if (!one || !other)
            return one ? one : other;
        return one->person->id < other->person->id ? one : other;
    }

    PairCollector &m_collector;
    Identities m_all;
    Identities m_withMunicipality;
    Identities m_withoutMunicipality;
    QHash<QString, Identities> m_byPlace;
};

void pairByName(const Identities &identities, PairCollector &collector)
{
    Namesakes namesakes(collector);
    for (const Identity *identity : identities)
        namesakes.add(*identity);
}

void pairByEmail(const Identities &identities, PairCollector &collector)
{
    for (size_t i = 1; i < identities.size(); ++i) {
        const auto end = identities.begin() + std::ptrdiff_t(i);
        const auto alike = std::find_if(identities.begin(), end,
            [&](const Identity *other) { return collector.canBeOne(*other, *identities[i]); });
        if (alike != end)
            collector.add(makePair(**alike, *identities[i], DuplicateReason::SameEmail));
    }
}

/// Calls `visit` with each group of two or more that have the same key, in their order; an empty key is none.
template <class Key, class Visitor>
void forEachGroup(const std::vector<Identity> &identities, Key key, Visitor visit)
{
    const size_t seed = QHashSeed::globalSeed();
    std::vector<std::pair<size_t, const Identity *>> entries;
    entries.reserve(identities.size());
    for (const Identity &identity : identities) {
        if (const QString text = key(identity); !text.isEmpty())
            entries.emplace_back(qHash(text, seed), &identity);
    }
    std::sort(entries.begin(), entries.end());
    for (size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
        while (end < entries.size() && entries[end].first == entries[begin].first)
            ++end;
        Identities rest;
        for (size_t i = begin; end - begin > 1 && i < end; ++i)
            rest.push_back(entries[i].second);
        while (rest.size() > 1) {
            const QString text = key(*rest.front());
            const auto others = std::stable_partition(
                rest.begin(), rest.end(), [&](const Identity *identity) { return key(*identity) == text; });
            const Identities group(rest.begin(), others);
            rest.erase(rest.begin(), others);
            if (group.size() > 1)
                visit(group);
        }
    }
}

} // namespace

std::vector<DuplicatePair> duplicatePairs(const Programme &programme)
{
    const std::vector<Identity> identities = identitiesOf(programme);
    PairCollector collector(programme);
    forEachGroup(identities, [](const Identity &identity) { return identity.unorderedName(); },
        [&](const Identities &namesakes) { pairByName(namesakes, collector); });
    forEachGroup(identities, [](const Identity &identity) { return identity.email; }, [&](const Identities &sharers) {
        if (!isOfficeAddress(sharers.front()->email))
            pairByEmail(sharers, collector);
    });
    return collector.take();
}

std::vector<DuplicatePair> duplicatesOf(const Programme &programme, ParticipantId participant)
{
    const std::vector<Identity> identities = identitiesOf(programme);
    PairCollector collector(programme);
    for (const Identity &own : identities) {
        if (own.person->id != participant)
            continue;
        const QString name = own.unorderedName();
        const bool ownsAddress = !own.email.isEmpty() && !isOfficeAddress(own.email);
        for (const Identity &other : identities) {
            if (!collector.canBeOne(own, other))
                continue;
            if (!name.isEmpty() && other.unorderedName() == name && canBeSamePlace(*own.person, *other.person))
                collector.add(makePair(own, other, reasonOfName(own, other)));
            else if (ownsAddress && other.email == own.email)
                collector.add(makePair(own, other, DuplicateReason::SameEmail));
        }
    }
    return collector.take();
}

QString duplicateReasonText(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameName:
        return QCoreApplication::translate("domain", "The names are the same, and the municipality is the same or not known.");
    case DuplicateReason::SwappedName:
        return QCoreApplication::translate("domain", "Given and family name are swapped, and the municipality is the same or not known.");
    case DuplicateReason::SameEmail:
        return QCoreApplication::translate("domain", "The e-mail addresses are the same.");
    }
    return {};
}

} // namespace domain
