#include "printing/personalschedule.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/rules/seating.h"
#include "printing/certificatebuilder.h"
#include "printing/nametexts.h"
#include "printing/scheduletexts.h"
#include "printing/sessionwords.h"

#include <QSet>

#include <algorithm>

namespace printing {

namespace {

using domain::EnrolmentState;
using domain::Recipient;
using domain::Session;
using domain::SessionState;

QString linesOf(const QStringList &parts)
{
    return joined(parts, QStringLiteral("\n"));
}

class ScheduleBuilder
{
public:
    ScheduleBuilder(const domain::Programme &programme, const PersonalScheduleOptions &options)
        : m_programme(programme), m_options(options), m_index(programme),
          m_language(documentLanguage(options.language.isEmpty() ? programme.info().language : options.language)), m_words(programme, m_language),
          m_texts(scheduleTexts(m_language)), m_order(domain::sessionsByTime(programme))
    {
        if (options.sessions.isEmpty())
            return;
        const QSet<domain::SessionId> wanted(options.sessions.begin(), options.sessions.end());
        m_order.removeIf([&](domain::SessionId id) { return !wanted.contains(id); });
    }

    [[nodiscard]] QList<Recipient> recipients() const;
    [[nodiscard]] PersonalSchedule scheduleOf(Recipient recipient) const;

private:
    [[nodiscard]] bool concerns(const Session &session, const domain::Enrolment &enrolment) const
    {
        return domain::isScheduledFor(session, enrolment) || enrolment.state == EnrolmentState::Waiting;
    }
    [[nodiscard]] QString placeText(const Session &session, const domain::Enrolment &enrolment) const;
    [[nodiscard]] QString waitingText(const Session &session, const domain::Enrolment &enrolment) const;
    [[nodiscard]] QString seatsText(const Session &session) const;
    [[nodiscard]] QList<ScheduledPerson> peopleOf(const Session &session) const;
    [[nodiscard]] PersonalSession sessionText(const Session &session) const;
    void addParticipant(PersonalSchedule &schedule, const domain::Participant &person) const;
    void addCoach(PersonalSchedule &schedule, const domain::Coach &coach) const;

    const domain::Programme &m_programme;
    const PersonalScheduleOptions &m_options;
    domain::ProgrammeIndex m_index;
    DocumentLanguage m_language;
    SessionWords m_words;
    const ScheduleTexts &m_texts;
    QList<domain::SessionId> m_order;
};

QList<Recipient> ScheduleBuilder::recipients() const
{
    if (!m_options.recipients.isEmpty())
        return m_options.recipients;
    QSet<Recipient> found;
    for (const domain::SessionId id : m_order) {
        const Session &session = *m_programme.find(id);
        for (const domain::Enrolment *enrolment : m_index.enrolmentsOf(id)) {
            const domain::RoleId role = m_programme.find(enrolment->participant)->role;
            if (concerns(session, *enrolment) && (m_options.roles.isEmpty() || m_options.roles.contains(role)))
                found.insert({enrolment->participant, {}});
        }
        for (const domain::CoachId coach : m_options.roles.isEmpty() ? session.coaches : QList<domain::CoachId>())
            found.insert({{}, coach});
    }
    QList<Recipient> recipients(found.begin(), found.end());
    domain::sortByName(recipients, m_programme);
    return recipients;
}

QString ScheduleBuilder::waitingText(const Session &session, const domain::Enrolment &enrolment) const
{
    if (enrolment.offerUntil.isValid()) {
        const QLocale locale = documentLocale(m_language);
        return m_texts.waiting + u'\n' + m_texts.offered.arg(base::dateTimeSpan(enrolment.offerUntil, {}, locale));
    }
    const auto list = domain::waitingList(m_programme, session.id);
    const auto place = std::find_if(list.begin(), list.end(), [&](const domain::Enrolment *each) { return each->id == enrolment.id; });
    return place == list.end() ? m_texts.waiting : m_texts.waitingAt.arg(place - list.begin() + 1);
}

QString ScheduleBuilder::placeText(const Session &session, const domain::Enrolment &enrolment) const
{
    if (session.state == SessionState::Cancelled)
        return m_texts.sessionOff;
    switch (enrolment.state) {
    case EnrolmentState::Invited: return linesOf({m_texts.invited, m_words.state(session)});
    case EnrolmentState::Waiting: return waitingText(session, enrolment);
    default: break;
    }
    return m_texts.enrolled;
}

QString ScheduleBuilder::seatsText(const Session &session) const
{
    if (session.state == SessionState::Cancelled)
        return m_texts.sessionOff;
    const domain::SeatCount count = domain::seatCount(m_programme, session.id);
    QStringList lines{count.most ? m_texts.seatsOf.arg(count.taken()).arg(*count.most) : m_texts.seats.arg(count.taken())};
    if (count.shortage() > 0)
        lines.append(m_texts.seatsNeeded.arg(*count.least));
    if (count.waiting > 0)
        lines.append(m_texts.seatsWaiting.arg(count.waiting));
    return lines.join(u'\n');
}

QList<ScheduledPerson> ScheduleBuilder::peopleOf(const Session &session) const
{
    QList<ScheduledPerson> people;
    for (const Recipient recipient : domain::recipientsOf(m_programme, session.id)) {
        const domain::Participant *person = m_programme.find(recipient.participant);
        if (!person)
            continue;
        const domain::Enrolment *enrolment = domain::findEnrolment(m_programme, session.id, person->id);
        const bool isInvited = enrolment && enrolment->state == EnrolmentState::Invited;
        people.append({domain::listName(*person), institutionText(m_programme, *person, m_language), isInvited ? m_texts.invited : m_texts.enrolled});
    }
    return people;
}

PersonalSession ScheduleBuilder::sessionText(const Session &session) const
{
    PersonalSession text;
    const QString day = m_words.day(session, true);
    text.when = linesOf({day, m_words.time(session)});
    text.title = linesOf({session.title, m_words.kind(session), m_words.module(session)});
    text.where = m_words.whereWithLink(session);
    text.isOff = session.state == SessionState::Cancelled;
    text.shortTitle = QStringLiteral("%1, %2").arg(session.title, day);
    return text;
}

void ScheduleBuilder::addParticipant(PersonalSchedule &schedule, const domain::Participant &person) const
{
    schedule.name = domain::fullName(person);
    schedule.familyName = person.familyName;
    schedule.givenName = person.givenName;
    schedule.institution = institutionText(m_programme, person, m_language);
    if (const domain::Role *role = m_programme.find(person.role))
        schedule.role = role->name;
    QHash<domain::SessionId, const domain::Enrolment *> enrolments;
    for (const domain::Enrolment *enrolment : m_index.enrolmentsOf(person.id))
        enrolments.insert(enrolment->session, enrolment);
    for (const domain::SessionId id : m_order) {
        const Session &session = *m_programme.find(id);
        const domain::Enrolment *enrolment = enrolments.value(id);
        if (!enrolment || !concerns(session, *enrolment))
            continue;
        PersonalSession text = sessionText(session);
        text.with = m_words.coaches(session);
        text.state = placeText(session, *enrolment);
        schedule.sessions.append(text);
    }
}

void ScheduleBuilder::addCoach(PersonalSchedule &schedule, const domain::Coach &coach) const
{
    schedule.name = domain::fullName(coach);
    schedule.familyName = coach.familyName;
    schedule.givenName = coach.givenName;
    schedule.institution = coach.organisation;
    schedule.listsPeople = m_options.withPeople;
    for (const domain::SessionId id : m_order) {
        const Session &session = *m_programme.find(id);
        if (!session.coaches.contains(coach.id))
            continue;
        PersonalSession text = sessionText(session);
        text.with = m_words.roles(session);
        text.state = seatsText(session);
        if (m_options.withPeople && session.state != SessionState::Cancelled)
            text.people = peopleOf(session);
        schedule.sessions.append(text);
    }
}

PersonalSchedule ScheduleBuilder::scheduleOf(Recipient recipient) const
{
    const domain::ProgrammeInfo &info = m_programme.info();
    PersonalSchedule schedule;
    schedule.recipient = recipient;
    schedule.language = m_language;
    schedule.programme = info.title;
    schedule.organiser = info.organiser;
    schedule.contact = info.contactEmail;
    schedule.asOf = m_options.asOf;
    if (const domain::Participant *person = m_programme.find(recipient.participant))
        addParticipant(schedule, *person);
    else if (const domain::Coach *coach = m_programme.find(recipient.coach))
        addCoach(schedule, *coach);
    return schedule;
}

} // namespace

QList<PersonalSchedule> personalSchedules(const domain::Programme &programme, const PersonalScheduleOptions &options)
{
    const ScheduleBuilder builder(programme, options);
    QList<PersonalSchedule> schedules;
    for (const Recipient recipient : builder.recipients())
        schedules.append(builder.scheduleOf(recipient));
    return schedules;
}

} // namespace printing
