#include "support/testmain.h"

#include "base/clock.h"
#include "base/translations.h"
#include "domain/draft.h"
#include "domain/templates/exampleprogramme.h"
#include "printing/allocationpages.h"
#include "printing/typesetter.h"
#include "workspace/planner/allocationdocument.h"

#include <QFile>
#include <QGuiApplication>
#include <QScopeGuard>

#include <numeric>

using namespace workspace;
using printing::AllocationDocument;
using printing::AllocationSection;

/// The record of an allocation: what is kept of a plan comes back, and becomes a document for the file or for passing on.
class TestAllocationDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void comesBackFromJson();
    void namesEverybodyForTheFile();
    void tellsWhyWishesStayOpen();
    void namesNobodyForPassingOn();
    void countsAlikeForBoth();
    void tellsWhatIsProven();
    void tellsTheDecisions();
    void tellsBarsOfThePast();
    void claimsNothingOfAPlanChangedByHand();
    void tellsWhatThePlannerWasTold();
    void forgetsWhoWasErased();
    void isTheSameYearsLater();
    void readsWhatIsIncomplete_data();
    void readsWhatIsIncomplete();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void becomesPages_data();
    void becomesPages();

private:
    [[nodiscard]] KeptAllocation kept() const { return *readAllocation(allocationJson(m_record)); }
    [[nodiscard]] AllocationDocument document(Audience audience) const { return *allocationDocument(m_programme, m_record, audience); }
    [[nodiscard]] domain::Allocation accepted() const
    {
        domain::Allocation allocation;
        allocation.title = QStringLiteral("Vergabe im November");
        allocation.decidedAt = base::berlinTime(QDate(2024, 11, 5), QTime(9, 30));
        allocation.record = QString::fromUtf8(allocationJson(m_record));
        return allocation;
    }
    /// Everything that is printed, a line for each text.
    static QString textOf(const AllocationDocument &document)
    {
        QStringList texts{document.kind, document.title, document.handling};
        texts += document.summary;
        for (const auto &[label, value] : document.particulars)
            texts << label << value;
        for (const AllocationSection &section : document.sections) {
            texts << section.heading;
            texts += section.paragraphs + section.points + section.notes;
            for (const QStringList &row : section.table.rows)
                texts += row;
        }
        return texts.join(u'\n');
    }
    static const AllocationSection *section(const AllocationDocument &document, const QString &heading)
    {
        const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                        [&](const AllocationSection &section) { return section.heading == heading; });
        return found == document.sections.end() ? nullptr : &*found;
    }

    domain::Programme m_programme = domain::exampleProgramme(2024);
    AllocationRecord m_record;
};

void TestAllocationDocument::initTestCase()
{
    PlanScope scope;
    scope.from = base::Clock::now();
    domain::Draft draft(m_programme, QStringLiteral("Pins"));
    const PlanTask before = planTask(m_programme, scope);
    QVERIFY(before.instance.participants.size() > 5 && before.instance.trainings.size() > 2);
    const domain::ParticipantId person{recordId(before.instance.participants.front().id)};
    for (const planning::Training &training : before.instance.trainings) {
        domain::AssignmentLock lock;
        lock.participant = person;
        lock.session = domain::SessionId{recordId(training.id)};
        lock.kind = domain::AssignmentLockKind::Forbidden;
        draft.add(lock);
    }
    m_programme = draft.programme();
    m_record.task = planTask(m_programme, scope);
    m_record.solution = planning::solve(m_record.task.instance, {std::chrono::seconds(60), {}, {}, {}});
    m_record.programVersion = QStringLiteral("1.2.3");
    m_record.madeAt = base::Clock::now();
    QCOMPARE(m_record.solution.status, planning::Status::Optimal);
    QVERIFY(m_record.solution.plan.held.size() > 1);
}

void TestAllocationDocument::comesBackFromJson()
{
    const KeptAllocation read = kept();
    QCOMPARE(read.programVersion, m_record.programVersion);
    QCOMPARE(read.madeAt, m_record.madeAt);
    QVERIFY(read.rules == m_record.task.instance.rules);
    QCOMPARE(read.keepsConfirmed, m_record.task.scope.keepsConfirmed);
    QCOMPARE(read.ranksOnly, m_record.task.scope.ranksOnly);
    QVERIFY(!read.isByHand);
    QCOMPARE(read.notes, m_record.task.notes);
    QVERIFY(std::equal(read.locks.begin(), read.locks.end(), m_record.task.decisions.begin(), m_record.task.decisions.end()));
    const auto levels = planning::levelsOf(m_record.task.instance);
    QCOMPARE(read.levels.size(), qsizetype(levels.size()));
    for (qsizetype i = 0; i < read.levels.size(); ++i)
        QVERIFY((read.levels[i] == KeptLevel{levels[i], m_record.solution.objective[i], m_record.solution.bounds[i]}));
    QCOMPARE(read.trainings.size(), qsizetype(m_record.task.instance.trainings.size()));
    planning::Plan plan;
    for (const KeptTraining &training : read.trainings) {
        if (!training.isHeld)
            continue;
        planning::HeldTraining held{planId(training.session.value), training.coach.isValid() ? planId(training.coach.value) : std::string(), {}};
        for (const KeptSeat &seat : training.seats)
            held.participants.push_back(planId(seat.participant.value));
        plan.held.push_back(held);
    }
    QVERIFY(planning::objectiveOf(m_record.task.instance, plan) == m_record.solution.objective);
    QCOMPARE(read.people.size(), qsizetype(m_record.task.instance.participants.size()));
    for (const KeptPerson &person : read.people) {
        const auto reasons = planning::reasonsFor(m_record.task.instance, m_record.solution.plan, planId(person.participant.value));
        QCOMPARE(person.reasons.size(), qsizetype(reasons.size()));
        for (qsizetype i = 0; i < person.reasons.size(); ++i) {
            QCOMPARE(person.reasons[i].kind, reasons[i].kind);
            QVERIFY(person.reasons[i].wish == reasons[i].wish);
            QCOMPARE(person.reasons[i].training, reasons[i].training);
            QVERIFY(person.reasons[i].ranks == reasons[i].ranks);
        }
    }
}

void TestAllocationDocument::namesEverybodyForTheFile()
{
    const AllocationDocument file = document(Audience::Coordinator);
    for (const KeptTraining &training : kept().trainings) {
        const domain::Session &session = *m_programme.find(training.session);
        const auto found = std::find_if(file.sections.begin(), file.sections.end(),
                                        [&](const AllocationSection &section) { return section.level == 3 && section.heading.startsWith(session.title); });
        QCOMPARE(found != file.sections.end(), training.isHeld);
        if (!training.isHeld)
            continue;
        QCOMPARE(found->table.rows.size(), training.seats.size());
        for (const KeptSeat &seat : training.seats) {
            const domain::Participant &person = *m_programme.find(seat.participant);
            const domain::Municipality *municipality = m_programme.find(person.municipality);
            const QStringList row{domain::fullName(person), municipality ? municipality->name : person.organisation, rankText(m_record.task, seat.rank)};
            QVERIFY2(found->table.rows.contains(row), qPrintable(row.join(u'|')));
        }
    }
    QVERIFY(file.title.contains(QStringLiteral("not accepted")));
    QVERIFY(textOf(file).contains(QStringLiteral("Impulslotse 1.2.3")));
}

void TestAllocationDocument::tellsWhyWishesStayOpen()
{
    const AllocationDocument file = document(Audience::Coordinator);
    const QList<QStringList> rows = section(file, QStringLiteral("Who has less than wished, and why"))->table.rows;
    QVERIFY(!rows.isEmpty());
    const KeptAllocation read = kept();
    for (const KeptPerson &person : read.people) {
        const auto seats = std::accumulate(read.trainings.begin(), read.trainings.end(), 0, [&](int sum, const KeptTraining &training) {
            return sum + int(std::count_if(training.seats.begin(), training.seats.end(), [&](const KeptSeat &seat) { return seat.participant == person.participant; }));
        });
        const QString name = domain::fullName(*m_programme.find(person.participant));
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const QStringList &cells) { return cells[0].section(u'\n', 0, 0) == name; });
        if (seats >= person.wanted)
            continue;
        QCOMPARE(row != rows.end(), !person.reasons.isEmpty());
        if (row == rows.end())
            continue;
        QVERIFY2(row->at(1).startsWith(QStringLiteral("%1 of %2").arg(seats).arg(person.wanted)), qPrintable(row->at(1)));
        QCOMPARE(row->at(2).split(u'\n').size(), person.reasons.size());
        for (const planning::Reason &reason : person.reasons)
            QVERIFY(row->at(2).contains(reasonText(m_programme, m_record.task, reason, Audience::Coordinator, person.participant)));
    }
    const auto isFewer = [](const AllocationSection &section) { return section.heading == QStringLiteral("Fewer trainings than wanted, but no open wish"); };
    QVERIFY(std::any_of(file.sections.begin(), file.sections.end(), isFewer));
}

void TestAllocationDocument::namesNobodyForPassingOn()
{
    const QString text = textOf(document(Audience::Participant));
    for (const domain::Participant &person : m_programme.table<domain::Participant>())
        QVERIFY2(!text.contains(person.familyName), qPrintable(person.familyName));
    for (const domain::Coach &coach : m_programme.table<domain::Coach>())
        QVERIFY2(!text.contains(coach.familyName), qPrintable(coach.familyName));
    for (const KeptTraining &training : kept().trainings)
        QVERIFY(text.contains(m_programme.find(training.session)->title));
    QVERIFY(text.contains(QStringLiteral("names nobody")));
}

void TestAllocationDocument::countsAlikeForBoth()
{
    const AllocationDocument file = document(Audience::Coordinator);
    const AllocationDocument passedOn = document(Audience::Participant);
    QCOMPARE(file.summary, passedOn.summary);
    for (const QString &heading : {QStringLiteral("What every plan keeps to"), QStringLiteral("How it was weighed, and the proof"), QStringLiteral("Numbers"),
                                   QStringLiteral("Trainings that are not held")})
        QVERIFY(*section(file, heading) == *section(passedOn, heading));
    qsizetype seats = 0;
    for (const QStringList &row : section(passedOn, QStringLiteral("Trainings that are held"))->table.rows)
        seats += row[1].toInt();
    QCOMPARE(section(file, QStringLiteral("Numbers"))->table.rows.last()[1], QString::number(seats));
}

void TestAllocationDocument::tellsWhatIsProven()
{
    const QList<QStringList> proven = section(document(Audience::Coordinator), QStringLiteral("How it was weighed, and the proof"))->table.rows;
    QCOMPARE(proven.size(), qsizetype(m_record.solution.objective.size()));
    for (const QStringList &row : proven)
        QCOMPARE(row[4], QStringLiteral("Proven best"));
    AllocationRecord stopped = m_record;
    stopped.solution.status = planning::Status::Feasible;
    stopped.solution.objective[3] = 9;
    stopped.solution.bounds[3] = 7;
    const AllocationDocument open = *allocationDocument(m_programme, stopped, Audience::Coordinator);
    const QStringList row = section(open, QStringLiteral("How it was weighed, and the proof"))->table.rows[3];
    QCOMPARE(row.mid(2), (QStringList{QStringLiteral("9"), QStringLiteral("7"), QStringLiteral("At best 7 possible")}));
    QVERIFY(open.summary.join(u' ').contains(QStringLiteral("for the first 3 levels")));
    stopped.solution.bounds.clear();
    const AllocationDocument unknown = *allocationDocument(m_programme, stopped, Audience::Coordinator);
    QCOMPARE(section(unknown, QStringLiteral("How it was weighed, and the proof"))->table.rows[3][4], QStringLiteral("Not proven"));
}

void TestAllocationDocument::tellsTheDecisions()
{
    const AllocationDocument file = document(Audience::Coordinator);
    const AllocationSection &pins = *section(file, QStringLiteral("What the coordinator decided before"));
    QCOMPARE(pins.table.rows.size(), qsizetype(m_record.task.decisions.size()));
    for (const QStringList &row : pins.table.rows)
        QCOMPARE(row[2], QStringLiteral("Forbidden"));
    const AllocationDocument passedOn = document(Audience::Participant);
    QVERIFY(section(passedOn, QStringLiteral("What the coordinator decided before"))->table.rows.isEmpty());
    KeptAllocation clash = kept();
    planning::Fact pin;
    pin.kind = planning::Fact::Kind::Pin;
    pin.participant = m_record.task.decisions.front().seat.participant;
    pin.training = m_record.task.decisions.front().seat.training;
    clash.contradictions = {planning::Contradiction{{pin}}};
    const domain::Participant &person = *m_programme.find(domain::ParticipantId{recordId(pin.participant)});
    const auto clashes = [&](Audience audience) {
        const AllocationDocument told = allocationDocument(AllocationSource{m_programme, clash, {}, {}, audience});
        return *section(told, QStringLiteral("Decisions that contradict each other"));
    };
    QVERIFY(clashes(Audience::Coordinator).points.join(u' ').contains(domain::fullName(person)));
    QVERIFY(clashes(Audience::Participant).points.isEmpty());
    QVERIFY(!section(file, QStringLiteral("Decisions that contradict each other")));
}

/// What the coordinator barred stands in the record, whatever is barred today; a question that was answered elsewhere is no bar.
void TestAllocationDocument::tellsBarsOfThePast()
{
    KeptAllocation past = kept();
    planning::Reason reason;
    reason.kind = planning::ReasonKind::Forbidden;
    reason.wish.rank = 1;
    reason.training = past.locks.first().seat.training;
    const auto person = std::find_if(past.people.begin(), past.people.end(),
                                     [&](const KeptPerson &one) { return planId(one.participant.value) == past.locks.first().seat.participant; });
    QVERIFY(person != past.people.end());
    person->reasons = {reason};
    domain::Programme later = m_programme;
    for (const domain::AssignmentLock &lock : m_programme.table<domain::AssignmentLock>())
        later.table<domain::AssignmentLock>().remove(lock.id);
    const QString barred = QStringLiteral("Barred by the coordinator.");
    const auto told = [&](const KeptAllocation &record, Audience audience) { return textOf(allocationDocument(AllocationSource{later, record, {}, {}, audience})); };
    QVERIFY(told(past, Audience::Coordinator).contains(barred));
    KeptAllocation automatic = past;
    automatic.locks.clear();
    QVERIFY(!told(automatic, Audience::Coordinator).contains(barred));
    const QString row = QStringLiteral("The coordinator barred the person from it");
    QVERIFY(told(past, Audience::Participant).contains(row));
    QVERIFY(!told(automatic, Audience::Participant).contains(row));
    QVERIFY(told(automatic, Audience::Participant).contains(QStringLiteral("outside this plan on the same question")));
}

void TestAllocationDocument::claimsNothingOfAPlanChangedByHand()
{
    QVERIFY(!allocationJson(m_record).contains("by_hand"));
    AllocationRecord byHand = m_record;
    byHand.isByHand = true;
    QVERIFY(readAllocation(allocationJson(byHand))->isByHand);
    for (const Audience audience : {Audience::Coordinator, Audience::Participant}) {
        const AllocationDocument told = *allocationDocument(m_programme, byHand, audience);
        QVERIFY(told.summary.join(u' ').contains(QStringLiteral("changed by hand")));
        const QString text = textOf(told);
        for (const QString &claim : {QStringLiteral("roven"), QStringLiteral("proof"), QStringLiteral("ossible plan"), QStringLiteral("At best"), QStringLiteral("bound")})
            QVERIFY2(!text.contains(claim), qPrintable(claim));
        const AllocationSection *levels = section(told, QStringLiteral("How the plan is counted"));
        QVERIFY(levels);
        QCOMPARE(levels->table.columns.size(), 3);
        QCOMPARE(levels->table.rows.size(), qsizetype(m_record.solution.objective.size()));
        QCOMPARE(levels->table.rows[1][2], QString::number(m_record.solution.objective[1]));
    }
}

void TestAllocationDocument::tellsWhatThePlannerWasTold()
{
    const auto points = [this](bool keepsConfirmed, bool ranksOnly) {
        AllocationRecord record = m_record;
        record.task.scope.keepsConfirmed = keepsConfirmed;
        record.task.scope.ranksOnly = ranksOnly;
        const AllocationDocument told = *allocationDocument(m_programme, record, Audience::Participant);
        return section(told, QStringLiteral("What every plan keeps to"))->points.join(u' ');
    };
    const QString confirmed = QStringLiteral("confirmed before are held");
    const QString wished = QStringLiteral("Nobody attends a training that was not wished.");
    QVERIFY(points(true, false).contains(confirmed) && !points(true, false).contains(wished));
    QVERIFY(!points(false, true).contains(confirmed) && points(false, true).contains(wished));
}

void TestAllocationDocument::forgetsWhoWasErased()
{
    domain::Programme later = m_programme;
    const domain::ParticipantId gone = kept().trainings.first().seats.isEmpty() ? kept().people.first().participant : kept().trainings.first().seats.first().participant;
    const QString name = domain::fullName(*later.find(gone));
    later.table<domain::Participant>().remove(gone);
    const QString text = textOf(*allocationDocument(later, accepted(), Audience::Coordinator));
    QVERIFY(!text.contains(name));
    QVERIFY(text.contains(QStringLiteral("Person no. %1").arg(gone.value)));
}

void TestAllocationDocument::isTheSameYearsLater()
{
    const AllocationDocument now = document(Audience::Coordinator);
    const AllocationDocument later = *allocationDocument(m_programme, accepted(), Audience::Coordinator);
    QCOMPARE(later.title, QStringLiteral("Vergabe im November"));
    QVERIFY(later.sections == now.sections);
    QVERIFY(later.particulars.first().second.contains(QStringLiteral("5 November 2024")));
    QVERIFY(later.particulars.first().second.contains(QStringLiteral("09:30")));
}

void TestAllocationDocument::readsWhatIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray begin = R"({"format":"impulslotse-allocation/1")";
    QTest::newRow("nothing else") << begin + "}";
    QTest::newRow("wrong kinds") << begin + R"(,"rules":7,"levels":{"a":1},"people":[3,null,[]],"trainings":"x","held":[[]],"reasons":[{}],"contradictions":[1]})";
    QTest::newRow("unknown names") << begin + R"(,"levels":[{"name":"over","value":1},{"name":"joy","value":2}],"people":[{"participant":"1"}],
        "reasons":[{"participant":"1","reasons":[{"kind":"weather"},{"kind":"full"}]},{"participant":"2","reasons":[{"kind":"full"}]}]})";
    QTest::newRow("huge numbers") << begin + R"(,"rules":{"other_rank":1e300,"same_municipality_max":-1e300},"people":[{"participant":"99999999999999999999","wants":1e99}],
        "trainings":[{"session":"-5","min":1e18,"max":-1}],"held":[{"session":"77","seats":[{"participant":"1","rank":1e18}]}]})";
}

void TestAllocationDocument::readsWhatIsIncomplete()
{
    QFETCH(QByteArray, json);
    const auto read = readAllocation(json);
    QVERIFY(read.has_value());
    for (const Audience audience : {Audience::Coordinator, Audience::Participant}) {
        const AllocationDocument made = allocationDocument(AllocationSource{m_programme, *read, {}, {}, audience});
        QVERIFY(!made.sections.isEmpty());
    }
}

void TestAllocationDocument::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Vergabe");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format":"planning-plan/1"})");
    QTest::newRow("a newer one") << QByteArray(R"({"format":"impulslotse-allocation/2"})");
    QTest::newRow("cut") << allocationJson(m_record).chopped(20);
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestAllocationDocument::refusesOtherTexts()
{
    QFETCH(QByteArray, json);
    const auto read = readAllocation(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::InputRefused);
    QVERIFY(!read.error().message.isEmpty());
}

void TestAllocationDocument::becomesPages_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("page");
    QTest::newRow("de") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral("Seite 1 von ");
    QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringLiteral("Page 1 of ");
}

/// In both languages; with $LOTSE_SCREENSHOTS the documents stay in that folder.
void TestAllocationDocument::becomesPages()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, page);
    const QLocale before;
    QLocale::setDefault(locale);
    base::installTranslators(locale);
    const auto back = qScopeGuard([before] {
        QLocale::setDefault(before);
        base::installTranslators(before);
    });
    for (const Audience audience : {Audience::Coordinator, Audience::Participant}) {
        const AllocationDocument made = *allocationDocument(m_programme, accepted(), audience);
        QCOMPARE(printing::languageCode(made.language), QString::fromLatin1(QTest::currentDataTag()));
        printing::Typesetter typesetter;
        const printing::AllocationPages laidOut = printing::allocationPages(typesetter, made);
        QVERIFY(laidOut.findings.isEmpty());
        QVERIFY(laidOut.pages.size() >= (audience == Audience::Participant ? 2 : 3));
        const auto isNumbered = [&](const printing::Item &item) {
            const auto *run = std::get_if<printing::TextRun>(&item);
            return run && run->text.startsWith(page);
        };
        QVERIFY(std::any_of(laidOut.pages.first().items.begin(), laidOut.pages.first().items.end(), isNumbered));
        const auto pdf = printing::renderAllocation(made);
        QVERIFY(pdf.has_value());
        QCOMPARE(pdf->pageCount, laidOut.pages.size());
        const QString folder = qEnvironmentVariable("LOTSE_SCREENSHOTS");
        if (folder.isEmpty())
            continue;
        QFile file(QStringLiteral("%1/allocation-%2-%3.pdf").arg(folder, QLatin1StringView(QTest::currentDataTag()),
                                                                 audience == Audience::Coordinator ? QStringLiteral("file") : QStringLiteral("passed-on")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf->bytes);
    }
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestAllocationDocument)
#include "tst_allocationdocument.moc"
