#include "printing/signaturesheet.h"

#include "base/text.h"
#include "printing/certificatebuilder.h"

#include <algorithm>

namespace printing {

namespace {

QString municipalityText(const domain::Programme &programme, const domain::Participant &person)
{
    const domain::Municipality *municipality = programme.find(person.municipality);
    return municipality ? domain::RecordTraits<domain::Municipality>::label(*municipality) : person.organisation;
}

SignatureRow rowOf(const domain::Programme &programme, const domain::Participant &person, const QString &number)
{
    const QString given = QStringLiteral("%1 %2").arg(person.academicTitle, person.givenName).trimmed();
    return {number, domain::surname(person), given, municipalityText(programme, person)};
}

/// The date of a session within one day, else both ends with their times.
void describeTime(const domain::Session &session, SignatureSheet &sheet)
{
    const DocumentTexts &texts = documentTexts(sheet.language);
    const QLocale locale = documentLocale(sheet.language);
    if (!session.startsAt.isValid()) {
        sheet.date = texts.dateOpen;
        return;
    }
    const bool endsLater = session.endsAt.isValid() && session.endsAt.date() != session.startsAt.date();
    if (endsLater) {
        sheet.date = base::dateTimeSpan(session.startsAt, session.endsAt, locale);
        return;
    }
    sheet.date = base::longDate(session.startsAt.date(), locale);
    sheet.time = base::timeSpan(session.startsAt.time(), session.endsAt.isValid() ? session.endsAt.time() : QTime(), locale);
}

void addPeople(const domain::Programme &programme, domain::SessionId session, SignatureSheet &sheet)
{
    QHash<domain::ParticipantId, const domain::Enrolment *> enrolments;
    for (const domain::Enrolment &enrolment : programme.table<domain::Enrolment>()) {
        const bool isListed = domain::takesSeat(enrolment) || enrolment.state == domain::EnrolmentState::Waiting;
        if (enrolment.session == session && isListed)
            enrolments.insert(enrolment.participant, &enrolment);
    }
    for (const domain::ParticipantId id : domain::participantsByName(programme)) {
        const domain::Enrolment *enrolment = enrolments.value(id);
        if (!enrolment)
            continue;
        const domain::Participant &person = *programme.find(id);
        if (domain::takesSeat(*enrolment)) {
            sheet.people.append(rowOf(programme, person, QString::number(sheet.people.size() + 1)));
            continue;
        }
        const int place = enrolment->waitingPlace.value_or(0);
        sheet.waiting.append(rowOf(programme, person, place > 0 ? QStringLiteral("W%1").arg(place) : QStringLiteral("W")));
    }
}

} // namespace

SignatureSheet signatureSheet(const domain::Programme &programme, domain::SessionId id, const SignatureOptions &options)
{
    SignatureSheet sheet;
    const domain::ProgrammeInfo &info = programme.info();
    sheet.language = documentLanguage(options.language.isEmpty() ? info.language : options.language);
    sheet.programme = info.title;
    sheet.organiser = info.organiser;
    sheet.freeRows = std::clamp(options.freeRows, 0, SignatureOptions::MostFreeRows);
    const domain::Session *session = programme.find(id);
    if (!session)
        return sheet;
    sheet.session = session->title;
    describeTime(*session, sheet);
    const QString where = whereText(*session, sheet.language);
    sheet.place = where.isEmpty() ? documentTexts(sheet.language).placeOpen : where;
    for (const domain::CoachId coach : session->coaches) {
        if (const domain::Coach *row = programme.find(coach))
            sheet.coaches.append(domain::fullName(*row));
    }
    addPeople(programme, id, sheet);
    return sheet;
}

} // namespace printing
