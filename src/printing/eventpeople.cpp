#include "printing/eventpeople.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/rules/validcertificates.h"
#include "printing/certificatebuilder.h"
#include "printing/eventtexts.h"
#include "printing/nametexts.h"

#include <QHash>
#include <QSet>

namespace printing {

using namespace domain;

namespace {

DocumentLanguage languageOf(const Programme &programme, const EventSelection &selection)
{
    return documentLanguage(selection.language.isEmpty() ? programme.info().language : selection.language);
}

/// Looks up once what belongs to many people.
class PersonBuilder
{
public:
    PersonBuilder(const Programme &programme, const EventSelection &selection)
        : m_programme(programme), m_language(languageOf(programme, selection)),
          m_certificates(validCertificates(programme, CertificateKind::Certificate))
    {
        for (const Enrolment &enrolment : programme.table<Enrolment>()) {
            if (enrolment.session == selection.session)
                m_enrolments.insert(enrolment.participant, &enrolment);
        }
        for (const Certificate &certificate : programme.table<Certificate>()) {
            if (certificate.state == CertificateState::Valid && certificate.handover == CertificateHandover::ToPost)
                m_toPost[certificate.participant].append(certificate.number);
        }
    }

    [[nodiscard]] bool hasPlace(ParticipantId id) const
    {
        const Enrolment *enrolment = m_enrolments.value(id);
        return enrolment && takesSeat(*enrolment);
    }
    [[nodiscard]] bool isToPost(ParticipantId id) const { return m_toPost.contains(id); }
    [[nodiscard]] EventPerson personOf(const Participant &row) const
    {
        EventPerson person;
        person.id = row.id;
        person.givenName = row.givenName;
        person.familyName = joined({row.academicTitle, surname(row)});
        if (!row.nameSuffix.isEmpty())
            person.familyName += QStringLiteral(", ") + row.nameSuffix;
        person.fullName = fullName(row);
        person.listName = listName(row);
        person.spokenName = spokenName(row, m_language);
        person.municipality = institutionText(m_programme, row, m_language);
        if (const Role *role = m_programme.find(row.role)) {
            person.role = role->name;
            person.roleColour = QColor(role->colour);
        }
        if (hasPlace(row.id))
            person.table = m_enrolments.value(row.id)->tableName;
        if (const Certificate *certificate = m_certificates.value(row.id))
            person.certificateNumber = certificate->number;
        person.numbersToPost = m_toPost.value(row.id);
        person.address = postalAddress(m_programme, row, m_language);
        return person;
    }

private:
    const Programme &m_programme;
    DocumentLanguage m_language;
    QHash<ParticipantId, const Certificate *> m_certificates;
    QHash<ParticipantId, const Enrolment *> m_enrolments;
    QHash<ParticipantId, QStringList> m_toPost;
};

template <class Wanted>
QList<EventPerson> chosenPeople(const Programme &programme, const EventSelection &selection, Wanted wanted)
{
    const PersonBuilder builder(programme, selection);
    const QSet<ParticipantId> named(selection.participants.begin(), selection.participants.end());
    QList<ParticipantId> chosen = participantsByName(programme);
    chosen.removeIf([&](ParticipantId id) { return named.isEmpty() ? !wanted(builder, id) : !named.contains(id); });
    QList<EventPerson> people;
    for (const ParticipantId id : inHandoverOrder(programme, chosen, selection.order, selection.session))
        people.append(builder.personOf(*programme.find(id)));
    return people;
}

} // namespace

EventHead eventHead(const Programme &programme, const EventSelection &selection)
{
    EventHead head;
    head.language = languageOf(programme, selection);
    head.programme = programme.info().title;
    head.organiser = programme.info().organiser;
    if (const Session *session = programme.find(selection.session)) {
        head.event = session->title;
        if (session->startsAt.isValid())
            head.when = base::dateTimeSpan(session->startsAt, session->endsAt, documentLocale(head.language));
        head.where = whereText(*session, head.language);
    }
    return head;
}

QList<EventPerson> eventPeople(const Programme &programme, const EventSelection &selection)
{
    return chosenPeople(programme, selection, [](const PersonBuilder &builder, ParticipantId id) { return builder.hasPlace(id); });
}

QList<EventPerson> peopleToPost(const Programme &programme, const EventSelection &selection)
{
    return chosenPeople(programme, selection, [](const PersonBuilder &builder, ParticipantId id) { return builder.isToPost(id); });
}

QString groupOf(const EventPerson &person, HandoverOrder order, DocumentLanguage language)
{
    const EventTexts &texts = eventTexts(language);
    switch (order) {
    case HandoverOrder::Listed:
    case HandoverOrder::ByName: break;
    case HandoverOrder::ByMunicipality: return person.municipality.isEmpty() ? texts.noMunicipality : person.municipality;
    case HandoverOrder::ByRole: return person.role.isEmpty() ? texts.noRole : person.role;
    case HandoverOrder::ByTable: return person.table.isEmpty() ? texts.noTable : person.table;
    }
    return {};
}

} // namespace printing
