#pragma once

#include "eligibilitydata.h"

#include "domain/rules/holdings.h"
#include "domain/rules/problemrule.h"
#include "domain/verbs/noticeverbs.h"
#include "domain/verbs/problemverbs.h"
#include "support/testmain.h"

// What the tests of the rules of open problems share: a programme in which nothing is open, and one way to spoil it, see
// what is told, and try every remedy.

namespace testdata {

/// The small programme with everything that rules ask for: a held training with a coach, a question and a finding, one
/// ahead, and a closing event that nobody has attended yet; everybody was told when to come.
struct TidyProgramme : SmallProgramme
{
    QuestionId question, other;
    CoachId coach;
    base::Id<Finding> finding;
    base::Id<Interest> wish;
};

template <class R>
base::Id<R> insert(Programme &programme, R row)
{
    row.id = programme.table<R>().nextId();
    const base::Id<R> id = row.id;
    programme.table<R>().insert(row);
    return id;
}

/// Everybody who has to know something is told how it is now.
inline void tellEverybody(Programme &programme)
{
    QList<Telling> tellings;
    for (const Holding &holding : holdings(programme, base::Clock::now(), HoldingScope::Open))
        tellings.append({holding.recipient, holding.uid, holding.state == HoldingState::StillComing});
    programme = applied(programme, noteTellings(programme, tellings, NoticeWay::Mail, Confirmation::Given).value()).value();
}

inline Question question(const char16_t *text, RoleId role)
{
    Question row;
    row.text = QString::fromUtf16(text);
    row.role = role;
    return row;
}

inline TidyProgramme tidyProgramme()
{
    TidyProgramme p{smallProgramme(), {}, {}, {}, {}, {}};
    Programme &programme = p.programme;
    edit<Participant>(programme, p.celik, [&](Participant &row) { row.municipality = p.county; });
    p.question = insert(programme, question(u"Wie finde ich Gehör?", p.planner));
    p.other = insert(programme, question(u"Wie beziehen wir den Gemeinderat ein?", p.leadership));
    Coach coach;
    coach.givenName = QStringLiteral("Paula");
    coach.familyName = QStringLiteral("Beispiel");
    coach.questions = {p.question, p.other};
    p.coach = insert(programme, coach);
    for (const SessionId id : {p.kickoff, p.training, p.second, p.closing}) {
        edit<Session>(programme, id, [&](Session &row) {
            const bool isTraining = row.kind == SessionKind::ImpulseTraining;
            row.mode = row.kind == SessionKind::ClosingEvent ? SessionMode::InPerson : SessionMode::Online;
            row.link = QStringLiteral("https://treffen.example");
            row.place = QStringLiteral("Rathaus");
            row.state = row.startsAt.date() < Today ? SessionState::Held : SessionState::Planned;
            row.questions = isTraining ? QList<QuestionId>{p.question, p.other} : QList<QuestionId>();
            row.coaches = isTraining ? QList<CoachId>{p.coach} : QList<CoachId>();
        });
    }
    const Table<Enrolment> enrolments = programme.table<Enrolment>();
    for (Enrolment row : enrolments) {
        row.stateSince = QDate(2024, 9, 20);
        row.attendance = row.session == p.closing ? Attendance::Unknown : row.attendance;
        programme.table<Enrolment>().replace(row);
    }
    p.finding = insert(programme, Finding{{}, p.training, p.question, FindingKind::Tip, QStringLiteral("Früh reden."), {}, true});
    p.wish = insert(programme, Interest{{}, p.heide, p.question, {}, 1});
    tellEverybody(programme);
    return p;
}

/// Gives somebody a place in a session, or changes it.
inline void place(Programme &programme, SessionId session, ParticipantId person, const std::function<void(Enrolment &)> &change = {})
{
    Enrolment row;
    if (const Enrolment *current = findEnrolment(programme, session, person))
        row = *current;
    row.participant = person;
    row.session = session;
    if (change)
        change(row);
    if (row.id.isValid())
        programme.table<Enrolment>().replace(row);
    else
        insert(programme, row);
}

using SpoilTidy = std::function<void(Programme &programme, const TidyProgramme &p)>;

/// A row of a data-driven test: how the tidy programme is spoiled and what is told then.
inline void addSpoiled(const char *name, SpoilTidy spoil, const QStringList &codes, Severity severity, const QStringList &fixes)
{
    QTest::newRow(name) << std::move(spoil) << codes << int(severity) << fixes;
}

inline void addSpoiledColumns()
{
    QTest::addColumn<SpoilTidy>("spoil");
    QTest::addColumn<QStringList>("expectedCodes"); ///< the first one is looked at
    QTest::addColumn<int>("severity");
    QTest::addColumn<QStringList>("fixes"); ///< of the first problem, in order
}

inline QStringList keys(const Programme &programme)
{
    QStringList found;
    for (const Problem &problem : problems(programme))
        found.append(problemKey(problem));
    return found;
}

/// Carries out each remedy: the problem is gone, and undo and redo lead to the same programmes.
inline void tryFixes(const Programme &programme, const Problem &problem)
{
    for (const Fix &fix : problem.fixes) {
        const auto change = solveProblem(programme, problem, fix.code);
        QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        QVERIFY2(!change->isEmpty() && !change->label.isEmpty() && !change->label.contains(u'%'), qPrintable(fix.code));
        const Programme solved = applied(programme, *change).value();
        QVERIFY2(!keys(solved).contains(problemKey(problem)), qPrintable(fix.code));
        const Programme undone = applied(solved, change->inverse()).value();
        QVERIFY(undone == programme);
        QVERIFY(applied(undone, *change).value() == solved);
        // What was solved meanwhile asks for nothing more.
        const auto again = applyFix(solved, problem, fix.code);
        QVERIFY2(!again || again->isEmpty(), qPrintable(fix.code));
    }
}

/// The body of the data-driven test. Everybody is told what is changed: who was not is a matter of the rules of notices.
inline void trySpoiled()
{
    QFETCH(SpoilTidy, spoil);
    QFETCH(QStringList, expectedCodes);
    QFETCH(int, severity);
    QFETCH(QStringList, fixes);
    TidyProgramme p = tidyProgramme();
    spoil(p.programme, p);
    tellEverybody(p.programme);
    QCOMPARE(codes(p.programme), expectedCodes);
    if (expectedCodes.isEmpty())
        return;
    const Problem problem = problemOf(p.programme, expectedCodes.first());
    QCOMPARE(int(problem.severity), severity);
    QVERIFY2(!problem.text.contains(u'%') && problem.text.endsWith(u'.'), qPrintable(problem.text));
    QVERIFY(!problem.subjects.isEmpty());
    QStringList offered;
    for (const Fix &fix : problem.fixes) {
        QVERIFY2(!fix.text.isEmpty() && !fix.text.contains(u'%'), qPrintable(fix.text));
        offered.append(fix.code);
    }
    QCOMPARE(offered, fixes);
    tryFixes(p.programme, problem);
}

} // namespace testdata

