#include "exchange/imports/attendeematch.h"

#include "base/text.h"
#include "domain/rules/editdistance.h"
#include "domain/rules/officeaddress.h"

#include <algorithm>

namespace exchange {

namespace {

using domain::Participant;
using domain::ParticipantId;

constexpr qsizetype mostCandidates = 5;
constexpr qsizetype commonWord = 500; // people; a word shared by more tells only of those with a place
constexpr qsizetype shortestNumber = 6;

/// Letters by which names are compared: no umlauts, blanks, hyphens, dots.
QString letters(QStringView text)
{
    QString result = base::foldUmlauts(text);
    result.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return result;
}

QString nameLetters(const QString &given, const QString &family)
{
    return letters(given) + u'\x1F' + letters(family);
}

QStringList wordsOf(QStringView text)
{
    QString folded = base::foldUmlauts(text);
    std::replace_if(folded.begin(), folded.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QString surnameOf(const domain::PersonName &name)
{
    return name.namePrefix.isEmpty() ? name.familyName : name.namePrefix + u' ' + name.familyName;
}

/// The figures of a telephone number without the country's or the leading zero; empty when some are hidden or too few.
QString figures(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'*')
            return {};
        if (c.isDigit())
            result += c;
    }
    if (result.startsWith(QLatin1StringView("0049")))
        result.remove(0, 4);
    else if (result.startsWith(QLatin1StringView("49")) && text.contains(u'+'))
        result.remove(0, 2);
    while (result.startsWith(u'0'))
        result.remove(0, 1);
    return result.size() < shortestNumber ? QString() : result;
}

/// The spelling apart from case, to tell "Müller" from "Mueller".
QString spelling(const QString &given, const QString &family)
{
    return (given + u' ' + family).toLower();
}

void insertOnce(QHash<QString, QList<ParticipantId>> &index, const QString &key, ParticipantId person)
{
    QList<ParticipantId> &people = index[key];
    if (!people.contains(person))
        people.append(person);
}

AttendeeMatch open(const QList<ParticipantId> &people, bool contradicts)
{
    return {AttendeeMatch::Kind::Open, {}, people.first(std::min(people.size(), mostCandidates)), contradicts};
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

AttendeeMatcher::AttendeeMatcher(const domain::Programme &programme, domain::SessionId session) : m_programme(programme)
{
    for (const Participant &person : programme.table<Participant>()) {
        if (!person.email.isEmpty())
            m_byEmail[person.email.toLower()].append(person.id);
        addName(person.givenName, domain::surname(person), person.id);
        const QStringList words = wordsOf(person.givenName + u' ' + domain::surname(person));
        for (const QString &word : words)
            m_byWord[word].append(person.id);
        m_words.insert(person.id, words);
        if (const QString number = figures(person.phone); !number.isEmpty())
            m_byPhone[number].append(person.id);
    }
    for (const domain::Enrolment &enrolment : programme.table<domain::Enrolment>()) {
        if (enrolment.session == session && enrolment.state != domain::EnrolmentState::Declined
            && enrolment.state != domain::EnrolmentState::Cancelled)
            m_enrolled.insert(enrolment.participant);
    }
    addAliases();
    addCoaches(session);
}

bool AttendeeMatcher::addPlaces(const QSet<ParticipantId> &people)
{
    const auto before = m_enrolled.size();
    m_enrolled += people;
    return m_enrolled.size() > before;
}

void AttendeeMatcher::addName(const QString &given, const QString &family, ParticipantId person)
{
    m_byName[nameLetters(given, family)].append(person);
}

void AttendeeMatcher::addAliases()
{
    for (const domain::Alias &alias : m_programme.table<domain::Alias>()) {
        if (!m_programme.find(alias.participant))
            continue;
        if (!alias.email.isEmpty())
            insertOnce(m_byEmail, alias.email.toLower(), alias.participant);
        if (alias.name.isEmpty())
            continue;
        insertOnce(m_byShown, base::fold(base::cleaned(alias.name)), alias.participant);
        const domain::PersonName name = domain::parsePersonName(alias.name);
        if (!name.givenName.isEmpty())
            insertOnce(m_byName, nameLetters(name.givenName, surnameOf(name)), alias.participant);
    }
}

void AttendeeMatcher::addCoaches(domain::SessionId sessionId)
{
    const domain::Session *session = m_programme.find(sessionId);
    for (const domain::Coach &coach : m_programme.table<domain::Coach>()) {
        QSet<QString> keys{nameLetters(coach.givenName, coach.familyName)};
        if (!coach.email.isEmpty())
            keys.insert(coach.email.toLower());
        m_coaches += keys;
        if (session && session->coaches.contains(coach.id))
            m_sessionCoaches += keys;
    }
}

bool AttendeeMatcher::isCoach(const QSet<QString> &keys, const DisplayedName &name, const QString &email) const
{
    if (!email.isEmpty() && keys.contains(email))
        return true;
    return std::any_of(name.names.begin(), name.names.end(), [&keys](const domain::PersonName &reading) {
        return !reading.givenName.isEmpty()
            && (keys.contains(nameLetters(reading.givenName, surnameOf(reading)))
                || keys.contains(nameLetters(surnameOf(reading), reading.givenName)));
    });
}

/// People of exactly this name, in the first of its readings that anybody has.
AttendeeMatcher::People AttendeeMatcher::namesakes(const DisplayedName &name) const
{
    for (const domain::PersonName &reading : name.names) {
        if (reading.givenName.isEmpty())
            continue;
        const QString family = surnameOf(reading);
        People people = m_byName.value(nameLetters(reading.givenName, family));
        if (people.isEmpty())
            people = m_byName.value(nameLetters(family, reading.givenName));
        if (!people.isEmpty())
            return people;
    }
    return {};
}

bool AttendeeMatcher::isSpeltAlike(ParticipantId id, const DisplayedName &name) const
{
    const Participant &person = *m_programme.find(id);
    const QString known = spelling(person.givenName, domain::surname(person));
    return std::any_of(name.names.begin(), name.names.end(), [&known](const domain::PersonName &reading) {
        return spelling(reading.givenName, surnameOf(reading)) == known
            || spelling(surnameOf(reading), reading.givenName) == known;
    });
}

/// Whether the name has no word in common with the person's; `wholeNamesOnly`: a single word contradicts nobody.
bool AttendeeMatcher::isOtherName(ParticipantId person, const DisplayedName &name, bool wholeNamesOnly) const
{
    const QStringList known = m_words.value(person);
    const auto sharesWord = [&](const domain::PersonName &reading) {
        const QStringList words = wordsOf(reading.givenName + u' ' + surnameOf(reading));
        return (wholeNamesOnly && reading.givenName.isEmpty()) || std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(
                known.begin(), known.end(), [&](const QString &other) { return isSimilar({word}, {other}); });
        });
    };
    return !name.names.isEmpty() && std::none_of(name.names.begin(), name.names.end(), sharesWord);
}

/// Of several people of one name, those with a place in the session, then those whose umlauts are written alike.
AttendeeMatcher::People AttendeeMatcher::preferred(People people, const DisplayedName &name) const
{
    const auto keep = [&people](const auto &isBetter) {
        People better;
        std::copy_if(people.begin(), people.end(), std::back_inserter(better), isBetter);
        if (!better.isEmpty())
            people = better;
    };
    const People all = people;
    if (people.size() > 1)
        keep([this](ParticipantId person) { return m_enrolled.contains(person); });
    if (people.size() > 1)
        keep([this, &name](ParticipantId id) {
            return !isAscii(domain::fullName(*m_programme.find(id))) && isSpeltAlike(id, name);
        });
    const bool anotherIsMeant = people.size() == 1 && all.size() > 1 && !isSpeltAlike(people.first(), name)
        && std::any_of(all.begin(), all.end(), [&](ParticipantId person) { return isSpeltAlike(person, name); });
    return anotherIsMeant ? all : people;
}

/// Whether each word of one name stands for one of the other: the same, its initial, or one typing error beside it.
bool AttendeeMatcher::isSimilar(const QStringList &shown, const QStringList &known) const
{
    const QStringList &few = shown.size() <= known.size() ? shown : known;
    const QStringList &many = shown.size() <= known.size() ? known : shown;
    QList<bool> used(many.size(), false);
    for (const QString &word : few) {
        bool found = false;
        for (qsizetype i = 0; i < many.size() && !found; ++i) {
            const QString &other = many[i];
            const bool isInitial = (word.size() == 1 || other.size() == 1) && word.front() == other.front();
            const int limit = std::min(word.size(), other.size()) >= 5 ? 1 : 0;
            found = !used[i]
                && (word == other || isInitial || (limit > 0 && domain::editDistance(word, other, limit) <= limit));
            used[i] = used[i] || found;
        }
        if (!found)
            return false;
    }
    return true;
}

/// People who share a word with the name and are similar in the others; with a place in the session first.
AttendeeMatcher::People AttendeeMatcher::similar(const DisplayedName &name) const
{
    People found;
    for (const domain::PersonName &reading : name.names) {
        const QStringList shown = wordsOf(reading.givenName + u' ' + surnameOf(reading));
        for (const QString &word : shown) {
            const auto people = m_byWord.constFind(word);
            if (word.size() < 2 || people == m_byWord.cend())
                continue;
            for (const ParticipantId id : *people) {
                if (people->size() > commonWord && !isEnrolled(id))
                    continue;
                if (!found.contains(id) && found.size() < commonWord && isSimilar(shown, m_words.value(id)))
                    found.append(id);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [this](ParticipantId one, ParticipantId other) { return isEnrolled(one) && !isEnrolled(other); });
    if (!found.isEmpty() && isEnrolled(found.first()))
        found.removeIf([this](ParticipantId person) { return !isEnrolled(person); });
    if (found.size() > mostCandidates)
        found.clear();
    return found;
}

AttendeeMatch AttendeeMatcher::byAddress(const People &owners, const People &named, const DisplayedName &name,
    const QString &email, bool isRemembered) const
{
    const ParticipantId owner = owners.first();
    if (owners.size() > 1)
        return open(owners, false);
    if (named.contains(owner) || isRemembered)
        return {AttendeeMatch::Kind::Certain, owner, {}, false};
    if (!named.isEmpty())
        return open(owners + named, true);
    const bool isOffice = domain::isOfficeAddress(email);
    const bool doubtful = isOtherName(owner, name, !isOffice) || (isOffice && name.names.isEmpty());
    return doubtful ? open(owners, true) : AttendeeMatch{AttendeeMatch::Kind::Certain, owner, {}, false};
}

/// Whether a name alone is enough although the report has another address than the programme: only for somebody with a
/// place whose name is spelt just so.
bool AttendeeMatcher::isEnough(ParticipantId person, const DisplayedName &name, const QString &email) const
{
    const bool hasOtherAddress = !email.isEmpty() && !m_programme.find(person)->email.isEmpty();
    return !hasOtherAddress || (isEnrolled(person) && isSpeltAlike(person, name));
}

AttendeeMatch AttendeeMatcher::match(
    const QString &shownName, const DisplayedName &name, const QString &email, const QString &phone) const
{
    using Kind = AttendeeMatch::Kind;
    if (isCoach(m_sessionCoaches, name, email))
        return {Kind::Coach, {}, {}, false};
    const People remembered = m_byShown.value(base::fold(base::cleaned(shownName)));
    const People named = remembered.isEmpty() ? preferred(namesakes(name), name) : remembered;
    People owners = email.isEmpty() ? People() : m_byEmail.value(email);
    if (owners.size() > 1) {
        People both;
        std::copy_if(owners.begin(), owners.end(), std::back_inserter(both),
            [&named](ParticipantId person) { return named.contains(person); });
        owners = preferred(both.isEmpty() ? owners : both, name);
    }
    if (!owners.isEmpty())
        return byAddress(owners, named.isEmpty() ? named : namesakes(name) + remembered, name, email,
            remembered.contains(owners.first()));
    if (named.size() == 1 && (!remembered.isEmpty() || isEnough(named.first(), name, email)))
        return {Kind::Certain, named.first(), {}, false};
    if (!named.isEmpty())
        return open(named, false);
    if (isCoach(m_coaches, name, email))
        return {Kind::Coach, {}, {}, false};
    const QString number = figures(phone.isEmpty() && name.kind == DisplayedName::Kind::Telephone ? shownName : phone);
    const People callers = number.isEmpty() ? People() : m_byPhone.value(number);
    const People alike = callers.isEmpty() ? similar(name) : callers;
    return alike.isEmpty() ? AttendeeMatch() : open(alike, false);
}

bool AttendeeMatcher::isRemembered(ParticipantId person, const QString &shownName, const QString &email) const
{
    const bool knowsEmail = email.isEmpty() || m_byEmail.value(email).contains(person);
    const bool knowsName = shownName.isEmpty() || m_byShown.value(base::fold(base::cleaned(shownName))).contains(person);
    return knowsEmail && knowsName;
}

} // namespace exchange
