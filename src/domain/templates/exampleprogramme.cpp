#include "domain/templates/exampleprogramme.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/holidays.h"
#include "domain/templates/dice.h"
#include "domain/templates/exampleyear.h"
#include "domain/templates/programmetemplate.h"
#include "domain/templates/templatetable.h"

#include <QUuid>

#include <functional>

namespace domain {

namespace {

using namespace Qt::StringLiterals;

template <class E>
E enumValue(const QString &identifier)
{
    return *enumFromIdentifier<E>(QLatin1StringView(identifier.toLatin1()));
}

std::optional<int> optionalNumber(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<int>(text.toInt());
}

/// Letters for an address: "Öttingen-Waldburg" → "oettingen-waldburg".
QString addressPart(QString text)
{
    text = text.toLower();
    text.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s).replace(u"ı"_s, u"i"_s);
    QString letters;
    const QString folded = base::fold(text);
    for (const QChar letter : folded) {
        if ((letter >= u'a' && letter <= u'z') || letter == u'-')
            letters += letter;
        else if (letter == u' ' || letter == u'/')
            letters += u'-';
    }
    return letters;
}

class ExampleBuilder
{
public:
    explicit ExampleBuilder(int year) : m_year(year), m_programme(newProgramme(u"Gemeinsam klimafreundlich mobil"_s, year)) {}

    Programme build()
    {
        describeProgramme();
        assignModules();
        addMunicipalities();
        addCoaches();
        replaceSessions();
        addParticipants();
        addEligibility();
        addInterests();
        addUnavailability();
        enrolEverybody();
        enrolInTrainings();
        breakRules();
        addFindings();
        addOverride();
        addExampleYear(m_programme, m_year);
        return std::move(m_programme);
    }

private:
    void describeProgramme();
    void assignModules();
    void addMunicipalities();
    void addCoaches();
    void replaceSessions();
    void addParticipants();
    void addEligibility();
    void addInterests();
    void addUnavailability();
    void enrolEverybody();
    void enrolInTrainings();
    void breakRules();
    void addFindings();
    void addOverride();

    [[nodiscard]] Participant participantOf(const TemplateTable &people, qsizetype row) const;
    [[nodiscard]] QString addressOf(const Participant &participant) const;
    [[nodiscard]] QList<QuestionId> questionsOf(const QString &list) const;
    [[nodiscard]] MunicipalityId municipalityByKey(const QString &ags) const;
    [[nodiscard]] bool isForRoleOf(const Session &session, const Participant &participant) const;
    void enrol(const Session &session, ParticipantId participant, EnrolmentState state);
    void record(Enrolment &enrolment, const Session &session);
    template <class R>
    void change(base::Id<R> id, const std::function<void(R &)> &edit);

    int m_year;
    Programme m_programme;
    Dice m_dice;
    QList<CoachId> m_coaches;
    QList<SessionId> m_sessions; ///< in the order of the table
};

template <class R>
void ExampleBuilder::change(base::Id<R> id, const std::function<void(R &)> &edit)
{
    R row = *m_programme.find(id);
    edit(row);
    m_programme.table<R>().replace(row);
}

void ExampleBuilder::describeProgramme()
{
    change<ProgrammeInfo>(m_programme.info().id, [this](ProgrammeInfo &info) {
        const QUuid space = QUuid::fromString(u"{6f1ad2f0-9d6c-4f0c-8b7a-0f6f5c2f9a11}"_s);
        info.uuid = QUuid::createUuidV5(space, QString::number(m_year)).toString(QUuid::WithoutBraces);
        info.organiser = u"Agentur für Mobilität Musterland"_s;
        info.place = u"Stuttgart"_s;
        info.signerName = u"Dr. Paula Beispiel"_s;
        info.signerFunction = u"Leitung der Agentur"_s;
        info.contactEmail = u"programm@mobilitaet-musterland.example"_s;
        info.participantLimit = 120;
        info.certificateNeedsClosing = false; // so that some are entitled before the year is over
    });
}

void ExampleBuilder::assignModules()
{
    QList<ModuleId> modules;
    for (const Module &module : m_programme.table<Module>())
        modules.append(module.id);
    const Table<Question> questions = m_programme.table<Question>();
    for (const Question &question : questions) {
        change<Question>(question.id, [&](Question &row) { row.module = modules.at((row.number - 1) % modules.size()); });
    }
    Question raised;
    raised.role = roleByKey(m_programme, u"planner");
    raised.module = modules.at(2);
    raised.number = 5;
    raised.text = u"Wie erklären wir auf der Straße, warum ein Parkplatz wegfällt?"_s;
    raised.origin = u"Auftaktworkshop"_s;
    addRow(m_programme, raised);
}

void ExampleBuilder::addMunicipalities()
{
    const TemplateTable towns(u"examplemunicipalities"_s);
    for (qsizetype row = 0; row < towns.size(); ++row) {
        Municipality town;
        town.ags = towns.value(row, "ags");
        town.name = towns.value(row, "name");
        town.officialName = towns.value(row, "official_name");
        town.kind = enumValue<MunicipalityKind>(towns.value(row, "kind"));
        town.county = municipalityByKey(town.ags.left(5));
        town.population = towns.value(row, "population").toInt();
        town.postalCode = towns.value(row, "postal_code");
        addRow(m_programme, town);
    }
}

void ExampleBuilder::addCoaches()
{
    const TemplateTable coaches(u"examplecoaches"_s);
    for (qsizetype row = 0; row < coaches.size(); ++row) {
        Coach coach;
        coach.academicTitle = coaches.value(row, "academic_title");
        coach.givenName = coaches.value(row, "given_name");
        coach.familyName = coaches.value(row, "family_name");
        coach.organisation = coaches.value(row, "organisation");
        coach.maxTrainings = optionalNumber(coaches.value(row, "max_trainings"));
        coach.email = coaches.value(row, "email");
        coach.questions = questionsOf(coaches.value(row, "questions"));
        m_coaches.append(addRow(m_programme, coach));
    }
}

void ExampleBuilder::replaceSessions()
{
    m_programme.table<Session>() = {};
    const TemplateTable sessions(u"examplesessions"_s);
    for (qsizetype row = 0; row < sessions.size(); ++row) {
        const QDate wished = QDate::fromString(u"%1-%2"_s.arg(m_year).arg(sessions.value(row, "date")), Qt::ISODate);
        const QDate date = nextWorkingDay(wished);
        Session session;
        session.kind = enumValue<SessionKind>(sessions.value(row, "kind"));
        session.title = sessions.value(row, "title");
        session.startsAt = base::berlinTime(date, QTime::fromString(sessions.value(row, "from"), u"hh:mm"_s));
        session.endsAt = base::berlinTime(date, QTime::fromString(sessions.value(row, "to"), u"hh:mm"_s));
        session.mode = enumValue<SessionMode>(sessions.value(row, "mode"));
        session.place = sessions.value(row, "place");
        if (session.mode == SessionMode::Online || session.mode == SessionMode::Hybrid)
            session.link = u"https://treffen.mobilitaet-musterland.example/%1"_s.arg(row + 1);
        session.minSize = optionalNumber(sessions.value(row, "min_size"));
        session.maxSize = optionalNumber(sessions.value(row, "max_size"));
        session.state = enumValue<SessionState>(sessions.value(row, "state"));
        for (const QString &key : sessions.value(row, "roles").split(u',', Qt::SkipEmptyParts))
            session.roles.append(roleByKey(m_programme, key));
        for (const Module &module : m_programme.table<Module>()) {
            if (QString::number(module.number) == sessions.value(row, "module"))
                session.module = module.id;
        }
        session.questions = questionsOf(sessions.value(row, "questions"));
        for (const QString &number : sessions.value(row, "coaches").split(u',', Qt::SkipEmptyParts))
            session.coaches.append(m_coaches.at(number.toInt() - 1));
        m_sessions.append(addRow(m_programme, session));
    }
    const SessionId kickoff = m_sessions.at(2);
    change<Question>(questionByNumber(m_programme, u"planner:5"), [&](Question &question) { question.originSession = kickoff; });
}

Participant ExampleBuilder::participantOf(const TemplateTable &people, qsizetype row) const
{
    Participant participant;
    participant.salutation = enumValue<Salutation>(people.value(row, "salutation"));
    participant.academicTitle = people.value(row, "academic_title");
    participant.givenName = people.value(row, "given_name");
    participant.namePrefix = people.value(row, "name_prefix");
    participant.familyName = people.value(row, "family_name");
    participant.nameSuffix = people.value(row, "name_suffix");
    participant.role = roleByKey(m_programme, people.value(row, "role"));
    participant.municipality = municipalityByKey(people.value(row, "municipality"));
    participant.office = people.value(row, "office");
    participant.position = people.value(row, "position");
    participant.state = enumValue<ParticipantState>(people.value(row, "state"));
    participant.organisation = m_programme.find(participant.municipality)->officialName;
    participant.email = addressOf(participant);
    return participant;
}

QString ExampleBuilder::addressOf(const Participant &participant) const
{
    const Municipality *municipality = m_programme.find(participant.municipality);
    return u"%1.%2@%3.example"_s.arg(addressPart(participant.givenName), addressPart(surname(participant)),
                                     addressPart(municipality->name.section(u" ("_s, 0, 0)));
}

void ExampleBuilder::addParticipants()
{
    const TemplateTable people(u"exampleparticipants"_s);
    for (qsizetype row = 0; row < people.size(); ++row) {
        Participant participant = participantOf(people, row);
        participant.registeredOn = QDate(m_year, 7, 1).addDays(m_dice.roll(75));
        participant.nameConfirmed = m_dice.chance(40);
        if (m_dice.chance(70))
            participant.consentOn = participant.registeredOn;
        if (m_dice.chance(30))
            participant.wantedTrainings = 1 + m_dice.roll(3);
        if (m_dice.chance(60))
            participant.phone = u"0711 5550 %1"_s.arg(100 + row);
        if (row % 29 == 3)
            participant.email.clear();
        if (row % 37 == 6) {
            participant.municipality = {};
            participant.organisation = u"Gemeindeverwaltungsverband Mustertal"_s;
        }
        addRow(m_programme, participant);
    }
}

void ExampleBuilder::addEligibility()
{
    const QDate evidenceDate(m_year, 3, 12);
    for (const Municipality &municipality : m_programme.table<Municipality>()) {
        Eligibility eligibility;
        eligibility.municipality = municipality.id;
        eligibility.evidenceDate = evidenceDate.addDays(m_dice.roll(120));
        if (municipality.kind == MunicipalityKind::RuralDistrict) {
            eligibility.ground = EligibilityGround::CountyCoordinator;
            eligibility.evidence = u"Bestellung durch den Kreistag"_s;
        } else if (!municipality.isCounty() && municipality.id.value % 3 != 0) {
            eligibility.ground = municipality.population > 50'000 ? EligibilityGround::ClimateMobilityPlan : EligibilityGround::ActionPlan;
            eligibility.evidence = u"Beschluss des Gemeinderats"_s;
            if (municipality.id.value % 11 == 0)
                eligibility.validUntil = QDate(m_year, 6, 30);
        } else {
            continue;
        }
        addRow(m_programme, eligibility);
    }
    Eligibility exception;
    exception.participant = m_programme.table<Participant>().begin()->id;
    exception.ground = EligibilityGround::Exception;
    exception.evidenceDate = evidenceDate;
    exception.reason = u"Die Kommune beschließt ihren Plan im Dezember und möchte vorbereitet beginnen."_s;
    exception.decidedBy = u"Dr. Paula Beispiel"_s;
    addRow(m_programme, exception);
}

void ExampleBuilder::addInterests()
{
    for (const Participant &participant : m_programme.table<Participant>()) {
        if (!takesPart(participant))
            continue;
        QList<QuestionId> wishes;
        for (const Question &question : m_programme.table<Question>()) {
            if (question.role == participant.role)
                wishes.append(question.id);
        }
        const int count = m_dice.roll(4);
        for (int rank = 1; rank <= count && !wishes.isEmpty(); ++rank) {
            const QuestionId wish = wishes.takeAt(m_dice.roll(static_cast<int>(wishes.size())));
            addRow(m_programme, Interest{{}, participant.id, wish, {}, rank});
        }
    }
}

void ExampleBuilder::addUnavailability()
{
    const auto away = [this](ParticipantId participant, CoachId coach, QDate from, int days, const QString &note) {
        Unavailability span;
        span.participant = participant;
        span.coach = coach;
        span.startsAt = base::berlinTime(from, QTime(0, 0));
        span.endsAt = base::berlinTime(from.addDays(days), QTime(0, 0));
        span.note = note;
        addRow(m_programme, span);
    };
    for (const Participant &participant : m_programme.table<Participant>()) {
        if (m_dice.chance(10))
            away(participant.id, {}, QDate(m_year, 10, 26).addDays(m_dice.roll(30)), 1 + m_dice.roll(5), u"Urlaub"_s);
    }
    away({}, m_coaches.at(3), QDate(m_year, 11, 3), 5, u"Exkursion"_s);
    away({}, m_coaches.at(0), QDate(m_year, 12, 1), 3, u"anderer Auftrag"_s);
}

bool ExampleBuilder::isForRoleOf(const Session &session, const Participant &participant) const
{
    return takesPart(participant) && (session.roles.isEmpty() || session.roles.contains(participant.role));
}

void ExampleBuilder::record(Enrolment &enrolment, const Session &session)
{
    const int percent = m_dice.roll(100);
    if (percent < 78) {
        enrolment.attendance = Attendance::Present;
    } else if (percent < 84) {
        enrolment.attendance = Attendance::Partial;
        enrolment.minutes = durationMinutes(session) * (30 + m_dice.roll(65)) / 100;
    } else if (percent < 92) {
        enrolment.attendance = Attendance::Excused;
    } else {
        enrolment.attendance = Attendance::Absent;
    }
}

void ExampleBuilder::enrol(const Session &session, ParticipantId participant, EnrolmentState state)
{
    Enrolment enrolment;
    enrolment.participant = participant;
    enrolment.session = session.id;
    enrolment.state = state;
    enrolment.stateSince = session.startsAt.date().addDays(-21 + m_dice.roll(14));
    // Half recorded: nothing of the last sessions held, one half way through, and gaps in those before.
    const bool isRecorded = session.state == SessionState::Held && session.startsAt.date() < QDate(m_year, 10, 24);
    const int percent = session.id == m_sessions.at(2) ? 55 : 94;
    if (isRecorded && takesSeat(enrolment) && m_dice.chance(percent))
        record(enrolment, session);
    addRow(m_programme, enrolment);
}

void ExampleBuilder::enrolEverybody()
{
    for (const Session &session : m_programme.table<Session>()) {
        if (session.kind == SessionKind::ImpulseTraining || session.kind == SessionKind::Other)
            continue;
        const bool isClosing = session.kind == SessionKind::ClosingEvent;
        for (const Participant &participant : m_programme.table<Participant>()) {
            if (!isForRoleOf(session, participant))
                continue;
            EnrolmentState state = isClosing && m_dice.chance(45) ? EnrolmentState::Invited : EnrolmentState::Enrolled;
            if (m_dice.chance(4))
                state = EnrolmentState::Declined;
            enrol(session, participant.id, state);
        }
    }
}

void ExampleBuilder::enrolInTrainings()
{
    QHash<RoleId, qsizetype> next;
    for (const Session &session : m_programme.table<Session>()) {
        if (session.kind != SessionKind::ImpulseTraining || session.state == SessionState::Cancelled)
            continue;
        QList<ParticipantId> candidates;
        for (const Participant &participant : m_programme.table<Participant>()) {
            if (isForRoleOf(session, participant))
                candidates.append(participant.id);
        }
        qsizetype &position = next[session.roles.value(0)];
        const auto take = [&] { return candidates.at(position++ % candidates.size()); };
        const int seats = session.maxSize.value_or(8) - m_dice.roll(session.state == SessionState::Planned ? 6 : 3);
        for (int seat = 0; seat < seats; ++seat)
            enrol(session, take(), EnrolmentState::Enrolled);
        if (seats == session.maxSize) {
            const ParticipantId waiting = take();
            enrol(session, waiting, EnrolmentState::Waiting);
        }
        if (m_dice.chance(40))
            enrol(session, take(), m_dice.chance(50) ? EnrolmentState::Declined : EnrolmentState::Cancelled);
    }
    int place = 0;
    SessionId session;
    const Table<Enrolment> enrolments = m_programme.table<Enrolment>();
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.state != EnrolmentState::Waiting)
            continue;
        place = enrolment.session == session ? place + 1 : 1;
        session = enrolment.session;
        change<Enrolment>(enrolment.id, [&](Enrolment &row) { row.waitingPlace = place; });
    }
}

/// A training with more people than places, and two people who sit in two trainings at once.
void ExampleBuilder::breakRules()
{
    const Session crowded = *m_programme.find(m_sessions.at(15));
    const Session first = *m_programme.find(m_sessions.at(16));
    const Session overlapping = *m_programme.find(m_sessions.at(17));
    QHash<SessionId, QSet<ParticipantId>> there;
    for (const Enrolment &enrolment : m_programme.table<Enrolment>())
        there[enrolment.session].insert(enrolment.participant);
    int added = 0;
    for (const Participant &participant : m_programme.table<Participant>()) {
        if (added < 4 && isForRoleOf(crowded, participant) && !there[crowded.id].contains(participant.id)) {
            enrol(crowded, participant.id, EnrolmentState::Enrolled);
            ++added;
        }
    }
    int doubled = 0;
    const Table<Enrolment> enrolments = m_programme.table<Enrolment>();
    for (const Enrolment &enrolment : enrolments) {
        const bool isCandidate = enrolment.session == first.id && takesSeat(enrolment);
        if (doubled < 2 && isCandidate && !there[overlapping.id].contains(enrolment.participant)) {
            enrol(overlapping, enrolment.participant, EnrolmentState::Enrolled);
            ++doubled;
        }
    }
}

void ExampleBuilder::addFindings()
{
    const TemplateTable findings(u"examplefindings"_s);
    for (qsizetype row = 0; row < findings.size(); ++row) {
        Finding finding;
        finding.session = m_sessions.at(findings.value(row, "session").toInt() - 1);
        finding.kind = enumValue<FindingKind>(findings.value(row, "kind"));
        finding.question = questionByNumber(m_programme, findings.value(row, "question"));
        finding.reviewed = findings.value(row, "reviewed") == u'1';
        finding.text = findings.value(row, "text");
        addRow(m_programme, finding);
    }
}

void ExampleBuilder::addOverride()
{
    for (const Participant &participant : m_programme.table<Participant>()) {
        if (participant.state != ParticipantState::Accepted)
            continue;
        EntitlementOverride decision;
        decision.participant = participant.id;
        decision.reason = u"War beim Auftakt dienstlich verhindert und hat ihn mit der Coachin nachgeholt."_s;
        decision.decidedBy = u"Dr. Paula Beispiel"_s;
        addRow(m_programme, decision);
        return;
    }
}

QList<QuestionId> ExampleBuilder::questionsOf(const QString &list) const
{
    QList<QuestionId> questions;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
        questions.append(questionByNumber(m_programme, name));
    return questions;
}

MunicipalityId ExampleBuilder::municipalityByKey(const QString &ags) const
{
    for (const Municipality &municipality : m_programme.table<Municipality>()) {
        if (municipality.ags == ags)
            return municipality.id;
    }
    return {};
}

} // namespace

Programme exampleProgramme(int year)
{
    return ExampleBuilder(year).build();
}

int exampleYear(QDate today)
{
    return today.month() >= 10 ? today.year() : today.year() - 1;
}

} // namespace domain
