#pragma once

#include "domain/programme.h"
#include "exchange/imports/displayedname.h"

#include <QHash>
#include <QSet>

namespace exchange {

/// Whom a row of a meeting report means.
struct AttendeeMatch
{
    enum class Kind {
        Certain, ///< one participant, by address, by name, or as remembered from an earlier report
        Open, ///< one or several who may be meant
        Coach, ///< leads the session, or is a coach and no participant
        Unknown
    };

    Kind kind = Kind::Unknown;
    domain::ParticipantId participant; ///< for Certain
    QList<domain::ParticipantId> candidates; ///< for Open, likeliest first
    bool contradicts = false; ///< for Open: address and name mean different people
};

/// Recognises people in meeting reports.
///
/// The address counts before the name. Where the report has another address than the programme, the name alone is only
/// enough for somebody with a place in the session. A name is the same in either order, with or without umlauts, titles, hyphens
/// and what stands beside it; of several people of that name the one with a place in the session is meant, then the
/// one whose umlauts are written alike. Whoever is only similar (an initial, one typing error, a part of the name) is
/// a candidate and never taken silently.
class AttendeeMatcher
{
public:
    /// `session`: whose places and coaches count; may be invalid.
    AttendeeMatcher(const domain::Programme &programme, domain::SessionId session);

    [[nodiscard]] AttendeeMatch match(
        const QString &shownName, const DisplayedName &name, const QString &email, const QString &phone) const;
    /// Lets these people count as having a place; returns whether one of them had none.
    bool addPlaces(const QSet<domain::ParticipantId> &people);
    /// Whether the person has a place in the session.
    [[nodiscard]] bool isEnrolled(domain::ParticipantId person) const { return m_enrolled.contains(person); }
    /// Whether this name or address is remembered for the person already.
    [[nodiscard]] bool isRemembered(domain::ParticipantId person, const QString &shownName, const QString &email) const;

private:
    using People = QList<domain::ParticipantId>;

    void addName(const QString &given, const QString &family, domain::ParticipantId person);
    void addAliases();
    void addCoaches(domain::SessionId session);
    [[nodiscard]] People namesakes(const DisplayedName &name) const;
    [[nodiscard]] bool isSpeltAlike(domain::ParticipantId person, const DisplayedName &name) const;
    [[nodiscard]] bool isOtherName(
        domain::ParticipantId person, const DisplayedName &name, bool wholeNamesOnly) const;
    [[nodiscard]] bool isEnough(domain::ParticipantId person, const DisplayedName &name, const QString &email) const;
    [[nodiscard]] People preferred(People people, const DisplayedName &name) const;
    [[nodiscard]] People similar(const DisplayedName &name) const;
    [[nodiscard]] bool isSimilar(const QStringList &shown, const QStringList &known) const;
    [[nodiscard]] bool isCoach(const QSet<QString> &keys, const DisplayedName &name, const QString &email) const;
    [[nodiscard]] AttendeeMatch byAddress(const People &owners, const People &named, const DisplayedName &name,
        const QString &email, bool isRemembered) const;

    const domain::Programme &m_programme;
    QSet<domain::ParticipantId> m_enrolled;
    QHash<QString, People> m_byEmail; ///< aliases too
    QHash<QString, People> m_byName; ///< letters of given and family name; names of aliases too
    QHash<QString, People> m_byShown; ///< names of aliases as displayed, folded
    QHash<QString, People> m_byWord; ///< words of names
    QHash<domain::ParticipantId, QStringList> m_words;
    QHash<QString, People> m_byPhone; ///< figures
    QSet<QString> m_sessionCoaches; ///< names and addresses of those who lead the session
    QSet<QString> m_coaches; ///< of all
};

} // namespace exchange
