#include "domain/records.h"

#include "base/text.h"

#include <QCoreApplication>

namespace domain {

namespace {

QString joined(std::initializer_list<QString> parts)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += part;
    }
    return text;
}

} // namespace

QString enumLabel(std::span<const EnumEntry> entries, int value)
{
    for (const EnumEntry &entry : entries) {
        if (entry.value == value)
            return QCoreApplication::translate("domain", entry.label);
    }
    return {};
}

QString surname(const Participant &participant)
{
    const bool elided = participant.namePrefix.endsWith(u'\'') || participant.namePrefix.endsWith(u'’');
    if (elided)
        return participant.namePrefix + participant.familyName;
    return joined({participant.namePrefix, participant.familyName});
}

QString fullName(const Participant &participant)
{
    const QString name = joined({participant.academicTitle, participant.givenName, surname(participant)});
    return participant.nameSuffix.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, participant.nameSuffix);
}

QString listName(const Participant &participant)
{
    if (participant.givenName.isEmpty())
        return surname(participant);
    return QStringLiteral("%1, %2").arg(surname(participant), participant.givenName);
}

QByteArray nameSortKey(const Participant &participant)
{
    return base::phoneBookKey(participant.familyName, participant.givenName);
}

bool takesPart(const Participant &participant)
{
    return participant.state == ParticipantState::Applied || participant.state == ParticipantState::Accepted;
}

QString fullName(const Coach &coach)
{
    return joined({coach.academicTitle, coach.givenName, coach.familyName});
}

int durationMinutes(const Session &session)
{
    if (!session.startsAt.isValid() || !session.endsAt.isValid())
        return 0;
    return static_cast<int>(session.startsAt.secsTo(session.endsAt) / 60);
}

bool takesSeat(const Enrolment &enrolment)
{
    return enrolment.state == EnrolmentState::Invited || enrolment.state == EnrolmentState::Enrolled;
}

} // namespace domain
