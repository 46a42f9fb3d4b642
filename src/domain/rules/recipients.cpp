#include "domain/rules/recipients.h"

#include "base/text.h"

#include <algorithm>

namespace domain {

namespace {

struct OrderedRecipient
{
    bool isCoach;
    QByteArray key;
    qint64 id;
    Recipient recipient;

    bool operator<(const OrderedRecipient &other) const { return std::tie(isCoach, key, id) < std::tie(other.isCoach, other.key, other.id); }
};

OrderedRecipient ordered(const Programme &programme, Recipient recipient)
{
    if (const Participant *person = programme.find(recipient.participant))
        return {false, nameSortKey(*person), person->id.value, recipient};
    const Coach *coach = programme.find(recipient.coach);
    return {true, coach ? base::phoneBookKey(coach->familyName, coach->givenName) : QByteArray(), recipient.coach.value, recipient};
}

} // namespace

QString recipientName(const Programme &programme, Recipient recipient)
{
    if (const Participant *person = programme.find(recipient.participant))
        return fullName(*person);
    const Coach *coach = programme.find(recipient.coach);
    return coach ? fullName(*coach) : QString();
}

QString recipientEmail(const Programme &programme, Recipient recipient)
{
    if (const Participant *person = programme.find(recipient.participant))
        return person->email;
    const Coach *coach = programme.find(recipient.coach);
    return coach ? coach->email : QString();
}

void sortByName(QList<Recipient> &recipients, const Programme &programme)
{
    std::vector<OrderedRecipient> rows;
    rows.reserve(recipients.size());
    for (const Recipient recipient : std::as_const(recipients))
        rows.push_back(ordered(programme, recipient));
    std::sort(rows.begin(), rows.end());
    std::transform(rows.begin(), rows.end(), recipients.begin(), [](const OrderedRecipient &row) { return row.recipient; });
}

bool isScheduledFor(const Session &session, const Enrolment &enrolment)
{
    return takesSeat(enrolment) || (enrolment.state == EnrolmentState::Cancelled && session.state == SessionState::Cancelled);
}

QList<Recipient> recipientsOf(const Programme &programme, SessionId session)
{
    QList<Recipient> recipients;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session && takesSeat(enrolment))
            recipients.append({enrolment.participant, {}});
    }
    if (const Session *row = programme.find(session)) {
        for (const CoachId coach : row->coaches)
            recipients.append({{}, coach});
    }
    sortByName(recipients, programme);
    return recipients;
}

} // namespace domain
