#include "domain/rules/messagerecipients.h"

#include "domain/programmeindex.h"
#include "domain/rules/emailaddress.h"
#include "domain/rules/holdings.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

using Key = std::pair<Recipient, QString>; ///< recipient and UID

bool hasSeatOrWaits(MessageKind kind)
{
    return kind == MessageKind::Invitation || kind == MessageKind::Reminder || kind == MessageKind::Acceptance
        || kind == MessageKind::WaitingList || kind == MessageKind::Other;
}

class RecipientFinder
{
public:
    RecipientFinder(const Programme &programme, MessageKind kind, const MessageSelection &selection, const QDateTime &now)
        : m_programme(programme), m_kind(kind), m_selection(selection), m_now(now), m_entries(programme)
    {
    }

    QList<Addressee> find()
    {
        if (m_kind == MessageKind::ChangeOfTime || m_kind == MessageKind::Cancellation)
            addHolders();
        if (m_kind == MessageKind::CertificateFollows)
            addCertificates();
        addPeople();
        if (hasSeatOrWaits(m_kind))
            addPlaces();
        return inOrder();
    }

private:
    [[nodiscard]] bool isChosen(ParticipantId id) const
    {
        const Participant *person = m_programme.find(id);
        if (!person || (!m_selection.roles.isEmpty() && !m_selection.roles.contains(person->role)))
            return false;
        if (m_selection.participants.isEmpty())
            return m_selection.coaches.isEmpty();
        return m_selection.participants.contains(id);
    }

    [[nodiscard]] bool isChosen(CoachId id) const
    {
        if (!m_selection.coaches.isEmpty())
            return m_selection.coaches.contains(id);
        return m_selection.roles.isEmpty() && m_selection.participants.isEmpty() && m_selection.states.isEmpty();
    }

    [[nodiscard]] bool isChosen(Recipient recipient) const
    {
        return recipient.isCoach() ? isChosen(recipient.coach) : isChosen(recipient.participant);
    }

    [[nodiscard]] bool isChosen(SessionId id) const { return m_selection.sessions.isEmpty() || m_selection.sessions.contains(id); }

    Addressee &addressee(Recipient recipient)
    {
        if (!m_positions.contains(recipient)) {
            m_positions.insert(recipient, m_found.size());
            m_found.append(Addressee{recipient, {}, {}, {}, AddressGap::None, false});
        }
        return m_found[m_positions.value(recipient)];
    }

    void addSession(Recipient recipient, const AddressedSession &session)
    {
        if (m_selection.onlyUntold && m_current.contains({recipient, session.entry.uid}))
            return;
        addressee(recipient).sessions.append(session);
    }

    // People of the programme

    void addPeople()
    {
        for (const Participant &person : m_programme.table<Participant>()) {
            if (isAddressedAsPerson(person) && isChosen(person.id))
                addressee({person.id, {}});
        }
    }

    [[nodiscard]] bool isAddressedAsPerson(const Participant &person) const
    {
        if (!m_selection.sessions.isEmpty())
            return false;
        switch (m_kind) {
        case MessageKind::Acceptance: return person.state == ParticipantState::Accepted;
        case MessageKind::WaitingList: return person.state == ParticipantState::Waiting;
        case MessageKind::Decline: return person.state == ParticipantState::Declined;
        case MessageKind::Other: return takesPart(person);
        default: return false;
        }
    }

    void addCertificates()
    {
        for (const Certificate &certificate : m_programme.table<Certificate>()) {
            if (certificate.state == CertificateState::Valid && certificate.handover == CertificateHandover::ToPost && isChosen(certificate.participant))
                addressee({certificate.participant, {}}).certificate = certificate.id;
        }
    }

    // Places in sessions

    void addPlaces()
    {
        if (m_selection.onlyUntold)
            noteCurrent();
        const ProgrammeIndex index(m_programme);
        const QList<SessionId> order = sessionsByTime(m_programme);
        for (const SessionId id : order) {
            const Session &session = *m_programme.find(id);
            if (!isChosen(id) || session.state == SessionState::Cancelled || !session.startsAt.isValid() || session.startsAt < m_now)
                continue;
            const CalendarEntry entry = m_entries.of(session);
            for (const Enrolment *enrolment : index.enrolmentsOf(id)) {
                if (isAddressedInSession(*enrolment) && isChosen(enrolment->participant))
                    addSession({enrolment->participant, {}}, {entry, {}, enrolment->id});
            }
            if (m_kind == MessageKind::Invitation || m_kind == MessageKind::Reminder)
                addCoaches(session, entry);
        }
    }

    [[nodiscard]] bool isAddressedInSession(const Enrolment &enrolment) const
    {
        switch (m_kind) {
        case MessageKind::Invitation:
            return m_selection.states.isEmpty() ? enrolment.state == EnrolmentState::Invited : m_selection.states.contains(enrolment.state);
        case MessageKind::WaitingList: return enrolment.state == EnrolmentState::Waiting;
        case MessageKind::Acceptance:
            return takesSeat(enrolment) && m_programme.find(enrolment.participant)->state == ParticipantState::Accepted;
        case MessageKind::Other: return takesSeat(enrolment) && !m_selection.sessions.isEmpty();
        default: return m_selection.states.isEmpty() ? takesSeat(enrolment) : m_selection.states.contains(enrolment.state);
        }
    }

    void addCoaches(const Session &session, const CalendarEntry &entry)
    {
        for (const CoachId coach : session.coaches) {
            if (m_programme.find(coach) && isChosen(coach))
                addSession({{}, coach}, {entry, {}, {}});
        }
    }

    /// Whether the right thing is written already, where that counts.
    [[nodiscard]] bool isWritten(const Holding &holding) const { return holding.written.isValid() && !m_selection.alsoWritten; }

    void noteCurrent()
    {
        for (const Holding &holding : holdings(m_programme, m_now)) {
            if (holding.state == HoldingState::Current || isWritten(holding))
                m_current.insert({holding.recipient, holding.uid});
        }
    }

    // What was told and is not so any more

    void addHolders()
    {
        const ProgrammeIndex index(m_programme);
        const HoldingState wanted = m_kind == MessageKind::ChangeOfTime ? HoldingState::Outdated : HoldingState::StillComing;
        for (const Holding &holding : holdings(m_programme, m_now, HoldingScope::Open)) {
            if (holding.state != wanted || !isChosen(holding.recipient) || (!m_selection.sessions.isEmpty() && !m_selection.sessions.contains(holding.session)))
                continue;
            if (m_selection.onlyUntold && isWritten(holding))
                continue;
            addressee(holding.recipient).sessions.append(addressed(holding, index));
        }
    }

    [[nodiscard]] AddressedSession addressed(const Holding &holding, const ProgrammeIndex &index)
    {
        AddressedSession result;
        result.told = toldEntry(*m_programme.find(holding.told));
        if (const Session *session = m_programme.find(holding.session)) {
            result.entry = m_entries.of(*session);
        } else {
            result.entry = removedEntry(holding);
        }
        if (holding.state == HoldingState::StillComing)
            result.entry.status = EntryStatus::Cancelled;
        if (!result.entry.startsAt.isValid()) { // the session has no date any more
            result.entry.startsAt = result.told->startsAt;
            result.entry.endsAt = result.told->endsAt;
        }
        for (const Enrolment *enrolment : index.enrolmentsOf(holding.session)) {
            if (enrolment->participant == holding.recipient.participant)
                result.enrolment = enrolment->id;
        }
        return result;
    }

    /// What was told of a session that is not there any more, with the version that says so.
    [[nodiscard]] const CalendarEntry &removedEntry(const Holding &holding)
    {
        const auto known = m_removed.find(holding.uid);
        if (known != m_removed.end())
            return *known;
        const auto entry = entryOf(m_programme, {holding.recipient, holding.uid, true});
        return *m_removed.insert(holding.uid, entry.value_or(CalendarEntry()));
    }

    // The list

    QList<Addressee> inOrder()
    {
        QList<Recipient> order;
        for (const Addressee &entry : std::as_const(m_found)) {
            if (!needsSessions() || !entry.sessions.isEmpty())
                order.append(entry.recipient);
        }
        sortByName(order, m_programme);
        QList<Addressee> result;
        QHash<QByteArray, qsizetype> byEmail;
        for (const Recipient recipient : std::as_const(order)) {
            Addressee entry = m_found[m_positions.value(recipient)];
            const QString email = recipientEmail(m_programme, recipient);
            entry.email = mailAddress(email).value_or(QByteArray());
            entry.gap = !entry.email.isEmpty() ? AddressGap::None : email.trimmed().isEmpty() ? AddressGap::Missing : AddressGap::Invalid;
            if (const QByteArray key = entry.email.toLower(); !key.isEmpty()) {
                entry.sharesEmail = byEmail.contains(key);
                if (entry.sharesEmail)
                    result[byEmail.value(key)].sharesEmail = true;
                else
                    byEmail.insert(key, result.size());
            }
            result.append(std::move(entry));
        }
        return result;
    }

    [[nodiscard]] bool needsSessions() const
    {
        return m_kind == MessageKind::Invitation || m_kind == MessageKind::Reminder || m_selection.onlyUntold;
    }

    const Programme &m_programme;
    MessageKind m_kind;
    const MessageSelection &m_selection;
    QDateTime m_now;
    CalendarEntries m_entries;
    QHash<Recipient, qsizetype> m_positions; ///< in the list of those found
    QList<Addressee> m_found;
    QHash<QString, CalendarEntry> m_removed; ///< by UID
    QSet<Key> m_current; ///< dates that are known, or about to be
};

} // namespace

QList<Addressee> messageRecipients(const Programme &programme, MessageKind kind, const MessageSelection &selection, const QDateTime &now)
{
    return RecipientFinder(programme, kind, selection, now).find();
}

bool tellsDates(MessageKind kind)
{
    return kind != MessageKind::WaitingList && kind != MessageKind::Decline && kind != MessageKind::CertificateFollows;
}

QList<Telling> tellingsOf(const Addressee &addressee)
{
    QList<Telling> tellings;
    for (const AddressedSession &session : addressee.sessions)
        tellings.append({addressee.recipient, session.entry.uid, session.entry.status == EntryStatus::Cancelled});
    return tellings;
}

} // namespace domain
