#include "questiondata.h"

#include "domain/rules/trainingproposals.h"
#include "domain/verbs/proposalverbs.h"

#include "support/testmain.h"

using namespace domain;
using namespace testdata;

class TestTrainingProposals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneQuestionWithEnoughPeople();
    void tooFewMakeNone();
    void sharedWishesMakeOneTraining();
    void manyAreSpreadEvenly();
    void seatedPeopleDoNotCount();
    void peopleWithEnoughTrainingsDoNotCount();
    void daysLieWithinTheSeason();
    void datesAvoidWhatIsTaken();
    void proposalsDoNotCollide();
    void coachIsFreeAndWilling();
    void isDeterministic();
    void createsTheTraining();
    void refusesWhatIsGone();

private:
    [[nodiscard]] static ProposalSettings settings() { return {{}, 6, 8, 3, 120, {QTime(10, 0), QTime(14, 0)}, 7, QDate(2024, 11, 5)}; }
    [[nodiscard]] static QList<ParticipantId> peopleOf(const TrainingProposal &proposal);
};

QList<ParticipantId> TestTrainingProposals::peopleOf(const TrainingProposal &proposal)
{
    QList<ParticipantId> people;
    for (const ProposedPerson &person : proposal.people)
        people.append(person.participant);
    return people;
}

void TestTrainingProposals::oneQuestionWithEnoughPeople()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(p.programme, p.people.first(7), p.questions[0], 1);
    const auto proposals = trainingProposals(wished, settings());
    QCOMPARE(proposals.size(), size_t(1));
    QCOMPARE(proposals[0].questions, QList<QuestionId>{p.questions[0]});
    QCOMPARE(proposals[0].role, p.planner);
    QCOMPARE(proposals[0].module, p.module);
    QCOMPARE(peopleOf(proposals[0]), p.people.first(7));
    QCOMPARE(proposals[0].dates.size(), 3);
    // A week's notice from 5 November: the 12th at ten; Ulm and Aalen have no place then.
    QCOMPARE(proposals[0].dates[0].startsAt, at(11, 12, 10));
    QCOMPARE(proposals[0].dates[0].endsAt, at(11, 12, 12));
    QCOMPARE(proposals[0].dates[0].people, p.people.first(7));
    QCOMPARE(proposals[0].dates[1].startsAt, at(11, 13, 10));
}

void TestTrainingProposals::tooFewMakeNone()
{
    const QuestionProgramme p = questionProgramme();
    QVERIFY(trainingProposals(p.programme, settings()).empty());
    QVERIFY(trainingProposals(withWishes(p.programme, p.people.first(5), p.questions[0], 1), settings()).empty());
    ProposalSettings wrong = settings();
    wrong.maxSize = 3;
    QVERIFY(trainingProposals(withWishes(p.programme, p.people, p.questions[0], 1), wrong).empty());
    ProposalSettings other = settings();
    other.role = p.leadership;
    QVERIFY(trainingProposals(withWishes(p.programme, p.people, p.questions[0], 1), other).empty());
}

void TestTrainingProposals::sharedWishesMakeOneTraining()
{
    const QuestionProgramme p = questionProgramme();
    // Four wish Q1, five wish Q2, three of them both: together six.
    Programme wished = withWishes(p.programme, p.people.first(4), p.questions[0], 1);
    wished = withWishes(wished, p.people.mid(1, 5), p.questions[1], 2);
    const auto proposals = trainingProposals(wished, settings());
    QCOMPARE(proposals.size(), size_t(1));
    QCOMPARE(proposals[0].questions, (QList<QuestionId>{p.questions[0], p.questions[1]}));
    QCOMPARE(peopleOf(proposals[0]), p.people.first(6));
    QCOMPARE(proposals[0].people.first().rank, 1);
    QCOMPARE(proposals[0].people.last().rank, 2);
}

void TestTrainingProposals::manyAreSpreadEvenly()
{
    QuestionProgramme p = questionProgramme();
    Draft draft(p.programme, {});
    QList<ParticipantId> people = p.people;
    for (int i = 10; i < 20; ++i) {
        Participant person = *draft.programme().find(p.people[0]);
        person.familyName = QStringLiteral("Person %1").arg(i);
        people.append(draft.add(person));
    }
    const auto proposals = trainingProposals(withWishes(draft.programme(), people, p.questions[0], 1), settings());
    QCOMPARE(proposals.size(), size_t(3));
    QCOMPARE(proposals[0].people.size(), 7);
    QCOMPARE(proposals[1].people.size(), 7);
    QCOMPARE(proposals[2].people.size(), 6);
}

void TestTrainingProposals::seatedPeopleDoNotCount()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(withWishes(p.programme, p.people.first(6), p.questions[0], 1), {});
    Session training = *draft.programme().find(p.second);
    training.questions = {p.questions[0]};
    draft.update(training);
    const auto enrolFirst = [&](EnrolmentState state) {
        Draft further(draft.programme(), {});
        Enrolment enrolment;
        enrolment.participant = p.people[0];
        enrolment.session = p.second;
        enrolment.state = state;
        further.add(enrolment);
        return further.programme();
    };
    QVERIFY(trainingProposals(enrolFirst(EnrolmentState::Invited), settings()).empty());
    QCOMPARE(trainingProposals(enrolFirst(EnrolmentState::Declined), settings()).size(), size_t(1));
}

void TestTrainingProposals::peopleWithEnoughTrainingsDoNotCount()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(withWishes(p.programme, p.people.first(6), p.questions[0], 1), {});
    Participant content = *draft.programme().find(p.people[2]);
    content.wantedTrainings = 0;
    draft.update(content);
    QVERIFY(trainingProposals(draft.programme(), settings()).empty());
}

void TestTrainingProposals::daysLieWithinTheSeason()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(p.programme, {});
    draft.add(SchoolHoliday{{}, QStringLiteral("Herbstferien"), QDate(2024, 10, 28), QDate(2024, 10, 30)});
    ProposalSettings early = settings();
    early.today = QDate(2024, 9, 1);
    const QList<QDate> days = trainingDays(draft.programme(), p.planner, early);
    QCOMPARE(days.first(), QDate(2024, 10, 9)); // the day after the kick-off
    QCOMPARE(days.last(), QDate(2024, 12, 9)); // the day before the closing event
    QVERIFY(!days.contains(QDate(2024, 10, 12))); // a Saturday
    QVERIFY(!days.contains(QDate(2024, 11, 1)));  // All Saints
    QVERIFY(!days.contains(QDate(2024, 10, 29))); // school holidays
    QVERIFY(days.contains(QDate(2024, 10, 31)));
    early.today = QDate(2025, 1, 1);
    QVERIFY(trainingDays(draft.programme(), p.planner, early).isEmpty());
}

void TestTrainingProposals::datesAvoidWhatIsTaken()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(withWishes(p.programme, p.people.first(6), p.questions[0], 1), {});
    Enrolment enrolment;
    enrolment.participant = p.people[0];
    enrolment.session = p.second; // 12 November, 10 to 12
    draft.add(enrolment);
    Unavailability away;
    away.participant = p.people[1];
    away.startsAt = at(11, 12, 15);
    away.endsAt = at(11, 13, 10);
    draft.add(away);
    const auto proposals = trainingProposals(draft.programme(), settings());
    QCOMPARE(proposals.size(), size_t(1));
    QCOMPARE(proposals[0].dates[0].startsAt, at(11, 13, 10)); // half-open: away until ten
    QCOMPARE(proposals[0].dates[0].people.size(), 6);
    QCOMPARE(proposals[0].dates[1].startsAt, at(11, 14, 10));
}

void TestTrainingProposals::proposalsDoNotCollide()
{
    const QuestionProgramme p = questionProgramme();
    Programme wished = withWishes(p.programme, p.people.first(6), p.questions[0], 1);
    wished = withWishes(wished, p.people.first(6), p.questions[3], 1);
    ProposalSettings single = settings();
    single.mostQuestions = 1;
    const auto proposals = trainingProposals(wished, single);
    QCOMPARE(proposals.size(), size_t(2));
    QCOMPARE(proposals[0].dates[0].startsAt, at(11, 12, 10));
    QCOMPARE(proposals[1].dates[0].startsAt, at(11, 12, 14));
}

void TestTrainingProposals::coachIsFreeAndWilling()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(p.programme, p.people.first(6), p.questions[0], 1);
    QCOMPARE(trainingProposals(wished, settings())[0].dates[0].coach, p.coach);

    Draft away(wished, {});
    Unavailability span;
    span.coach = p.coach;
    span.startsAt = at(11, 1, 0);
    span.endsAt = at(12, 1, 0);
    away.add(span);
    QCOMPARE(trainingProposals(away.programme(), settings())[0].dates[0].coach, p.otherCoach);
    span.coach = p.otherCoach;
    away.add(span);
    // Nobody is free before December: a later date with a coach is better.
    const auto later = trainingProposals(away.programme(), settings());
    QCOMPARE(later[0].dates[0].startsAt, at(12, 2, 10));
    QVERIFY(later[0].dates[0].coach.isValid());

    Draft limited(wished, {});
    Coach coach = *wished.find(p.coach);
    coach.maxTrainings = 0;
    limited.update(coach);
    QCOMPARE(trainingProposals(limited.programme(), settings())[0].dates[0].coach, p.otherCoach);
    QVERIFY(!trainingProposals(withWishes(p.programme, p.people.first(6), p.questions[2], 1), settings())[0].dates[0].coach.isValid());
}

void TestTrainingProposals::isDeterministic()
{
    const QuestionProgramme p = questionProgramme();
    Programme wished = p.programme;
    for (qsizetype i = 0; i < p.people.size(); ++i) {
        wished = withWishes(wished, {p.people[i]}, p.questions[i % 4], 1);
        wished = withWishes(wished, {p.people[i]}, p.questions[(i + 1) % 4], 2);
    }
    const auto once = trainingProposals(wished, settings());
    QVERIFY(!once.empty());
    QCOMPARE(trainingProposals(wished, settings()), once);
    for (const TrainingProposal &proposal : once) {
        QVERIFY(proposal.people.size() >= 6 && proposal.people.size() <= 8);
        QVERIFY(proposal.questions.size() <= 3);
    }
}

void TestTrainingProposals::createsTheTraining()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(p.programme, p.people.first(7), p.questions[0], 1);
    const TrainingProposal proposal = trainingProposals(wished, settings())[0];
    const ChangeSet change = worked(createTrainingFromProposal(wished, proposal, 0));
    QVERIFY(isReversible(wished, change));
    QCOMPARE(change.label, QStringLiteral("Create “Impulse training: Q1” and set 7 participants to “Invited”"));
    const Session &session = *change.of<Session>()[0].after;
    QCOMPARE(session.title, QStringLiteral("Impulse training: Q1"));
    QCOMPARE(session.kind, SessionKind::ImpulseTraining);
    QCOMPARE(session.startsAt, at(11, 12, 10));
    QCOMPARE(session.questions, proposal.questions);
    QCOMPARE(session.roles, QList<RoleId>{p.planner});
    QCOMPARE(session.module, p.module);
    QCOMPARE(session.coaches, QList<CoachId>{p.coach});
    QCOMPARE(session.minSize, std::optional(6));
    QCOMPARE(session.maxSize, std::optional(8));
    QCOMPARE(change.of<Enrolment>().size(), size_t(7));
    QCOMPARE(change.of<Enrolment>()[0].after->state, EnrolmentState::Invited);
    const Programme done = after(wished, change);
    QVERIFY(trainingProposals(done, settings()).empty());
    QCOMPARE(titleFor(done, proposal), QStringLiteral("Impulse training: Q1 (2)"));
    const ChangeSet enrolled = worked(createTrainingFromProposal(wished, proposal, 1, EnrolmentState::Enrolled));
    QCOMPARE(enrolled.of<Session>()[0].after->startsAt, at(11, 13, 10));
    QCOMPARE(enrolled.of<Enrolment>()[0].after->state, EnrolmentState::Enrolled);
}

void TestTrainingProposals::refusesWhatIsGone()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(p.programme, p.people.first(7), p.questions[0], 1);
    const TrainingProposal proposal = trainingProposals(wished, settings())[0];
    QVERIFY(!createTrainingFromProposal(wished, proposal, 3));
    QVERIFY(!createTrainingFromProposal(wished, proposal, -1));
    Draft draft(wished, {});
    QVERIFY(draft.remove(QSet<ParticipantId>{p.people[0]}));
    const auto result = createTrainingFromProposal(draft.programme(), proposal, 0);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
}

LOTSE_TEST_MAIN(TestTrainingProposals)
#include "tst_trainingproposals.moc"
