#include "printing/certificatebuilder.h"

#include "domain/rules/entitlement.h"
#include "printing/nametexts.h"

namespace printing {

namespace {

QString moduleText(const domain::Programme &programme, const domain::Session &session, DocumentLanguage language)
{
    const domain::Module *module = programme.find(session.module);
    if (!module)
        return {};
    return documentTexts(language).module.arg(module->number).arg(module->title);
}

/// "Fachplanerin, Amt für Stadtentwicklung", or the role when neither is known.
QString roleText(const domain::Programme &programme, const domain::Participant &participant)
{
    const QString function = joined({participant.position, participant.office}, QStringLiteral(", "));
    if (!function.isEmpty())
        return function;
    const domain::Role *role = programme.find(participant.role);
    return role ? role->name : QString();
}

void setPerson(CertificateData &data, const domain::Programme &programme, const domain::Participant &person)
{
    data.recipient = domain::fullName(person);
    data.familyName = person.familyName;
    data.salutation = salutationText(person.salutation, data.language);
    data.academicTitle = person.academicTitle;
    data.givenName = person.givenName;
    data.office = person.office;
    data.position = person.position;
    data.nameConfirmed = person.nameConfirmed;
    data.institution = institutionText(programme, person, data.language);
    data.role = roleText(programme, person);
    if (const domain::Municipality *municipality = programme.find(person.municipality))
        data.municipality = municipality->name;
    if (const domain::Role *role = programme.find(person.role))
        data.roleName = role->name;
}

} // namespace

QString whereText(const domain::Session &session, DocumentLanguage language)
{
    const DocumentTexts &texts = documentTexts(language);
    switch (session.mode) {
    case domain::SessionMode::Online: return texts.online;
    case domain::SessionMode::Hybrid: return session.place.isEmpty() ? texts.online : texts.hybrid.arg(session.place);
    default: return session.place;
    }
}

QString institutionText(const domain::Programme &programme, const domain::Participant &participant, DocumentLanguage language)
{
    const domain::Municipality *municipality = programme.find(participant.municipality);
    if (!municipality)
        return participant.organisation;
    const DocumentTexts &texts = documentTexts(language);
    const QString &name = municipality->name;
    switch (municipality->kind) {
    case domain::MunicipalityKind::Municipality:
        return name.contains(QStringLiteral("gemeinde"), Qt::CaseInsensitive) ? name : texts.municipality.arg(name);
    case domain::MunicipalityKind::Town:
    case domain::MunicipalityKind::LargeDistrictTown:
    case domain::MunicipalityKind::UrbanDistrict:
        return name.startsWith(QStringLiteral("Stadt ")) || name.startsWith(QStringLiteral("Stadtkreis ")) ? name : texts.town.arg(name);
    default: return name;
    }
}

QList<AttendedSession> certificateSessions(const domain::Programme &programme, const domain::ProgrammeIndex &index,
                                           domain::ParticipantId participant, DocumentLanguage language)
{
    QHash<domain::SessionId, const domain::Enrolment *> enrolments;
    for (const domain::Enrolment *enrolment : index.enrolmentsOf(participant))
        enrolments.insert(enrolment->session, enrolment);
    QList<AttendedSession> result;
    const QList<domain::SessionId> attended = domain::attendedSessions(programme, index, participant);
    for (const domain::SessionId id : attended) {
        const domain::Session &session = *programme.find(id);
        const QString detail = joined({moduleText(programme, session, language), whereText(session, language)}, QStringLiteral(" · "));
        result.append({session.startsAt.date(), session.title, detail, domain::presentMinutes(session, *enrolments.value(id))});
    }
    return result;
}

CertificateData certificateData(const domain::Programme &programme, const domain::ProgrammeIndex &index,
                                domain::ParticipantId participant, const CertificateOptions &options)
{
    CertificateData data;
    const domain::ProgrammeInfo &info = programme.info();
    data.kind = options.kind;
    data.language = documentLanguage(options.language.isEmpty() ? info.language : options.language);
    data.number = options.number;
    data.date = options.date;
    data.logo = options.logo;
    data.showUnits = options.showUnits;
    data.supersedes = options.supersedes;
    data.statement = options.statement;
    data.programme = info.title;
    data.year = info.year ? QString::number(*info.year) : QString();
    data.organiser = info.organiser;
    data.place = info.place;
    data.signerName = info.signerName;
    data.signerFunction = info.signerFunction;
    const domain::Participant *person = programme.find(participant);
    if (!person)
        return data;
    setPerson(data, programme, *person);
    data.sessions = certificateSessions(programme, index, participant, data.language);
    return data;
}

CertificateData certificateData(const domain::Programme &programme, domain::ParticipantId participant, const CertificateOptions &options)
{
    return certificateData(programme, domain::ProgrammeIndex(programme), participant, options);
}

} // namespace printing
