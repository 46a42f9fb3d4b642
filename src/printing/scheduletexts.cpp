#include "printing/scheduletexts.h"

#include "domain/rules/sessionwording.h"

namespace printing {

namespace {

ScheduleTexts german()
{
    ScheduleTexts t;
    t.day = QStringLiteral("Tag");
    t.time = QStringLiteral("Uhrzeit");
    t.session = QStringLiteral("Termin");
    t.forWhom = QStringLiteral("Für");
    t.where = QStringLiteral("Ort und Link");
    t.state = QStringLiteral("Status");
    t.allDay = domain::sessionWording(QStringLiteral("de")).allDay;
    t.noSessions = QStringLiteral("Es sind noch keine Termine eingetragen.");
    t.personal = QStringLiteral("Persönlicher Terminplan");
    t.ofCoach = QStringLiteral("Terminplan für Coaches");
    t.role = QStringLiteral("Rolle");
    t.institution = QStringLiteral("Kommune");
    t.organisation = QStringLiteral("Organisation");
    t.contact = QStringLiteral("Kontakt");
    t.noPlaces = QStringLiteral("Zurzeit sind Sie für keinen Termin vorgemerkt.");
    t.leadsNothing = QStringLiteral("Zurzeit leiten Sie keinen Termin.");
    t.place = QStringLiteral("Ihr Platz");
    t.leader = QStringLiteral("Leitung");
    t.people = QStringLiteral("Personen");
    t.invited = QStringLiteral("eingeladen");
    t.enrolled = QStringLiteral("angemeldet");
    t.waiting = QStringLiteral("Warteliste");
    t.waitingAt = QStringLiteral("Warteliste, Platz %1");
    t.offered = QStringLiteral("Platz für Sie frei bis %1");
    t.sessionOff = QStringLiteral("fällt aus");
    t.link = QStringLiteral("Zugang: %1");
    t.seats = QStringLiteral("%1 Personen");
    t.seatsOf = QStringLiteral("%1 von %2 Plätzen belegt");
    t.seatsNeeded = QStringLiteral("mindestens %1 nötig");
    t.seatsWaiting = QStringLiteral("%1 auf der Warteliste");
    t.peopleOf = QStringLiteral("Wer kommt: %1");
    t.nobody = QStringLiteral("Bisher hat niemand einen Platz.");
    t.name = QStringLiteral("Name");
    t.confidential = QStringLiteral("Enthält Namen: nur für die Leitung der Termine");
    t.fileName = QStringLiteral("Terminplan");
    return t;
}

ScheduleTexts english()
{
    ScheduleTexts t;
    t.day = QStringLiteral("Day");
    t.time = QStringLiteral("Time");
    t.session = QStringLiteral("Session");
    t.forWhom = QStringLiteral("For");
    t.where = QStringLiteral("Place and link");
    t.state = QStringLiteral("State");
    t.allDay = domain::sessionWording(QStringLiteral("en")).allDay;
    t.noSessions = QStringLiteral("There are no sessions yet.");
    t.personal = QStringLiteral("Personal schedule");
    t.ofCoach = QStringLiteral("Schedule for coaches");
    t.role = QStringLiteral("Role");
    t.institution = QStringLiteral("Municipality");
    t.organisation = QStringLiteral("Organisation");
    t.contact = QStringLiteral("Contact");
    t.noPlaces = QStringLiteral("At present you are not down for any session.");
    t.leadsNothing = QStringLiteral("At present you do not lead any session.");
    t.place = QStringLiteral("Your place");
    t.leader = QStringLiteral("Led by");
    t.people = QStringLiteral("People");
    t.invited = QStringLiteral("invited");
    t.enrolled = QStringLiteral("enrolled");
    t.waiting = QStringLiteral("waiting list");
    t.waitingAt = QStringLiteral("waiting list, place %1");
    t.offered = QStringLiteral("place kept for you until %1");
    t.sessionOff = QStringLiteral("is not held");
    t.link = QStringLiteral("Join: %1");
    t.seats = QStringLiteral("people: %1");
    t.seatsOf = QStringLiteral("%1 of %2 places taken");
    t.seatsNeeded = QStringLiteral("at least %1 needed");
    t.seatsWaiting = QStringLiteral("%1 on the waiting list");
    t.peopleOf = QStringLiteral("Who comes: %1");
    t.nobody = QStringLiteral("Nobody has a place so far.");
    t.name = QStringLiteral("Name");
    t.confidential = QStringLiteral("Contains names: only for those who lead the sessions");
    t.fileName = QStringLiteral("Schedule");
    return t;
}

} // namespace

const ScheduleTexts &scheduleTexts(DocumentLanguage language)
{
    static const ScheduleTexts germanTexts = german();
    static const ScheduleTexts englishTexts = english();
    return language == DocumentLanguage::English ? englishTexts : germanTexts;
}

} // namespace printing
