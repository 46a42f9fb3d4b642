#include "domain/templates/programmetemplate.h"

#include "base/clock.h"
#include "domain/rules/holidays.h"
#include "domain/templates/templatetable.h"

#include <QCoreApplication>
#include <QUuid>

namespace domain {

namespace {

using namespace Qt::StringLiterals;

/// Colours of Okabe and Ito's palette, told apart by colour-blind eyes.
void addRoles(Programme &programme)
{
    addRow(programme, Role{{}, u"leadership"_s, u"Führungsebene"_s, u"F"_s, u"#0072b2"_s, 1, {}});
    addRow(programme, Role{{}, u"planner"_s, u"Fachplaner:in"_s, u"P"_s, u"#d55e00"_s, 2, {}});
    addRow(programme, Role{{}, u"county_coordinator"_s, u"Landkreiskoordinator:in"_s, u"L"_s, u"#009e73"_s, 3, {}});
}

void addModules(Programme &programme)
{
    addRow(programme, Module{{}, 1, u"Zusammenarbeit im Haus"_s,
                             u"Wie Leitung und Fachebene einander hören, entscheiden und sich Rückmeldung geben."_s});
    addRow(programme, Module{{}, 2, u"Vom Ziel zum Fahrplan"_s,
                             u"Wie aus Zielen Entscheidungen, Zuständigkeiten und Schritte vor Ort werden."_s});
    addRow(programme, Module{{}, 3, u"Andere gewinnen"_s,
                             u"Wie Ämter, Gremien und Nachbarn über das eigene Haus hinaus mitwirken."_s});
}

void addQuestions(Programme &programme)
{
    const TemplateTable questions(u"questions"_s);
    for (qsizetype row = 0; row < questions.size(); ++row) {
        Question question;
        question.role = roleByKey(programme, questions.value(row, "role"));
        question.number = questions.value(row, "number").toInt();
        question.text = questions.value(row, "text");
        question.origin = u"Fragekatalog"_s;
        addRow(programme, question);
    }
}

void addCounties(Programme &programme)
{
    const TemplateTable counties(u"counties"_s);
    for (qsizetype row = 0; row < counties.size(); ++row) {
        Municipality county;
        county.ags = counties.value(row, "ags");
        county.name = counties.value(row, "name");
        county.kind = enumFromIdentifier<MunicipalityKind>(QLatin1StringView(counties.value(row, "kind").toLatin1()))
                          .value_or(MunicipalityKind::RuralDistrict);
        addRow(programme, county);
    }
}

Session session(SessionKind kind, const QString &title, QDate date, QTime from, QTime to, SessionMode mode)
{
    Session session;
    session.kind = kind;
    session.title = title;
    session.startsAt = base::berlinTime(date, from);
    session.endsAt = base::berlinTime(date, to);
    session.mode = mode;
    return session;
}

void addSessions(Programme &programme, int year)
{
    addRow(programme, session(SessionKind::InfoEvent, u"Informationsveranstaltung"_s, nextWorkingDay(QDate(year, 9, 22)),
                              QTime(10, 0), QTime(11, 30), SessionMode::Online));
    QDate day(year, 10, 7);
    for (const RoleId role : rolesInOrder(programme)) {
        day = nextWorkingDay(day);
        Session kickoff = session(SessionKind::KickoffWorkshop, u"Auftaktworkshop: %1"_s.arg(programme.find(role)->name), day,
                                  QTime(9, 30), QTime(12, 30), SessionMode::Open);
        kickoff.roles = {role};
        addRow(programme, kickoff);
        day = day.addDays(1);
    }
    addRow(programme, session(SessionKind::ClosingEvent, u"Abschlussveranstaltung"_s, nextWorkingDay(QDate(year, 12, 9)),
                              QTime(10, 0), QTime(15, 0), SessionMode::InPerson));
}

void addCertificateTemplates(Programme &programme)
{
    addRow(programme, CertificateTemplate{{}, u"Zertifikat"_s, CertificateKind::Certificate, u"de"_s, {}, true});
    addRow(programme, CertificateTemplate{{}, u"Teilnahmebescheinigung"_s, CertificateKind::AttendanceConfirmation, u"de"_s, {}, true});
}

} // namespace

Programme newProgramme(const QString &title, int year)
{
    Programme programme;
    ProgrammeInfo info;
    info.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.title = title;
    info.year = year;
    addRow(programme, info);
    addRoles(programme);
    addModules(programme);
    addQuestions(programme);
    addCounties(programme);
    addSessions(programme, year);
    addCertificateTemplates(programme);
    return programme;
}

Programme nextRun(const Programme &old, const QString &title, int year)
{
    Programme programme;
    ProgrammeInfo info = old.info();
    info.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.title = title;
    info.year = year;
    addRow(programme, info);
    programme.table<Municipality>() = old.table<Municipality>();
    programme.table<Role>() = old.table<Role>();
    programme.table<Module>() = old.table<Module>();
    programme.table<Coach>() = old.table<Coach>();
    programme.table<CertificateTemplate>() = old.table<CertificateTemplate>();
    for (Question question : old.table<Question>()) {
        question.originSession = {};
        programme.table<Question>().insert(std::move(question));
    }
    addSessions(programme, year);
    return programme;
}

ChangeSet creation(const Programme &programme)
{
    ChangeSet changeSet;
    changeSet.label = QCoreApplication::translate("domain", "Create the programme");
    forEachRecord([&]<class R>() {
        changeSet.of<R>().reserve(programme.table<R>().size());
        for (const R &row : programme.table<R>())
            changeSet.of<R>().push_back({std::nullopt, row});
    });
    return changeSet;
}

RoleId roleByKey(const Programme &programme, QStringView key)
{
    for (const Role &role : programme.table<Role>()) {
        if (role.key == key)
            return role.id;
    }
    return {};
}

QuestionId questionByNumber(const Programme &programme, QStringView roleAndNumber)
{
    const qsizetype colon = roleAndNumber.indexOf(u':');
    const RoleId role = roleByKey(programme, roleAndNumber.left(colon));
    const int number = roleAndNumber.mid(colon + 1).toInt();
    for (const Question &question : programme.table<Question>()) {
        if (question.role == role && question.number == number)
            return question.id;
    }
    return {};
}

} // namespace domain
