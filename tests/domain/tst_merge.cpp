#include "programmes.h"

#include "domain/verbs/mergedrows.h"
#include "domain/verbs/mergeverbs.h"

#include "support/testmain.h"

#include <QRandomGenerator>

using namespace domain;
using testdata::SmallProgramme;

Q_DECLARE_METATYPE(domain::Enrolment)

namespace {

Programme after(const Programme &programme, const base::Result<ChangeSet> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    return applied(programme, *change).value();
}

template <class R, class Predicate>
std::vector<R> rowsWith(const Programme &programme, Predicate fits)
{
    std::vector<R> rows;
    for (const R &row : programme.table<R>()) {
        if (fits(row))
            rows.push_back(row);
    }
    return rows;
}

template <class R>
std::vector<R> rowsOf(const Programme &programme, ParticipantId person)
{
    return rowsWith<R>(programme, [&](const R &row) { return row.participant == person; });
}

FieldValues chosen(const char *field, const QVariant &value)
{
    return {{QString::fromLatin1(field), value}};
}

Certificate certificate(const QString &number, ParticipantId person)
{
    Certificate row;
    row.number = number;
    row.participant = person;
    row.data = QStringLiteral("{}");
    return row;
}

constexpr int peopleCount = 5;
constexpr int sessionCount = 4;

/// Any programme of a few people, in which all that can refer to a participant does.
class AnyProgramme
{
public:
    explicit AnyProgramme(uint seed) : m_random(seed), m_draft(Programme(), {}) {}

    [[nodiscard]] Programme make()
    {
        m_draft.add(ProgrammeInfo());
        addSessions();
        addPeople();
        addEnrolments();
        for (int i = 0; i < 12; ++i)
            addReferences(i);
        return m_draft.programme();
    }
    /// Two different people.
    [[nodiscard]] std::pair<ParticipantId, ParticipantId> pair()
    {
        const ParticipantId one = person();
        return {one, ParticipantId{1 + (one.value + any(peopleCount - 1)) % peopleCount}};
    }

private:
    int any(int count) { return m_random.bounded(count); }
    ParticipantId person() { return ParticipantId{1 + any(peopleCount)}; }

    void addSessions()
    {
        for (int i = 0; i < sessionCount; ++i) {
            m_draft.add(testdata::session(SessionKind::ImpulseTraining, u"Training", testdata::at(10, 1 + i, 10)));
            Question question;
            question.text = QStringLiteral("Frage %1").arg(i);
            m_draft.add(question);
        }
    }

    void addPeople()
    {
        for (int i = 0; i < peopleCount; ++i) {
            Participant row = testdata::person(any(2) ? u"Änne" : u"", any(2) ? u"von" : u"", any(2) ? u"Heide" : u"Heide-Müller", {}, {});
            row.email = any(2) ? QStringLiteral("person%1@stadt.example").arg(any(3)) : QString();
            row.notes = QStringLiteral("Notiz %1\nNotiz %2").arg(any(3)).arg(any(3));
            row.state = ParticipantState(any(5));
            row.registeredOn = any(2) ? QDate(2024, 9, 1 + any(9)) : QDate();
            m_draft.add(row);
        }
    }

    void addEnrolments()
    {
        for (int place = 0; place < peopleCount * sessionCount; ++place) {
            if (any(2) == 0)
                continue;
            Enrolment row;
            row.participant.value = 1 + place / sessionCount;
            row.session.value = 1 + place % sessionCount;
            row.state = EnrolmentState(any(5));
            row.attendance = Attendance(any(5));
            row.minutes = any(2) ? std::optional(any(120)) : std::nullopt;
            row.waitingPlace = row.state == EnrolmentState::Waiting ? std::optional(1 + any(3)) : std::nullopt;
            m_draft.add(row);
        }
    }

    void addReferences(int number)
    {
        const QuestionId question{1 + any(sessionCount)};
        m_draft.add(Interest{{}, person(), question, {}, 1 + any(3)});
        Eligibility ground;
        ground.participant = person();
        ground.ground = EligibilityGround(any(2));
        m_draft.add(ground);
        Finding finding;
        finding.session.value = 1 + any(sessionCount);
        finding.text = QStringLiteral("Erkenntnis %1").arg(number);
        finding.author = person();
        m_draft.add(finding);
        Unavailability busy;
        busy.participant = person();
        busy.startsAt = testdata::at(11, 1 + any(2), 8);
        busy.endsAt = busy.startsAt.addSecs(3600);
        m_draft.add(busy);
        m_draft.add(certificate(QStringLiteral("2024-%1").arg(number), person()));
        m_draft.add(Alias{{}, person(), QStringLiteral("Name %1").arg(any(3)), {}, {}});
        const auto [one, other] = pair();
        m_draft.add(DistinctPair{{}, std::min(one, other), std::max(one, other)});
        if (any(4) == 0)
            m_draft.add(EntitlementOverride{{}, person(), any(2) == 0, QStringLiteral("Grund %1").arg(number), QStringLiteral("K. Leitung")});
    }

    QRandomGenerator m_random;
    Draft m_draft;
};

bool refersTo(const Programme &programme, ParticipantId person)
{
    bool refers = false;
    forEachRecord([&]<class R>() {
        forEachField<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            if constexpr (std::is_same_v<typename FieldType::Target, Participant> && FieldType::kind == FieldKind::Reference)
                refers = refers || !rowsWith<R>(programme, [&](const R &row) { return FieldType::value(row) == person; }).empty();
        });
    });
    return refers;
}

/// Everything recorded of one attendance: the value, or a note that says it.
bool tells(const Enrolment &merged, const Enrolment &part)
{
    const bool attendance = part.attendance == Attendance::Unknown || merged.attendance == part.attendance
        || merged.note.contains(enumLabel(part.attendance));
    const bool minutes = !part.minutes || merged.minutes == part.minutes || part.attendance == Attendance::Unknown
        || merged.note.contains(QString::number(*part.minutes));
    const bool state = part.state == EnrolmentState::Invited || merged.state == part.state
        || merged.state == EnrolmentState::Enrolled || merged.note.contains(enumLabel(part.state));
    return attendance && minutes && state;
}

void checkNothingLost(const Programme &before, const Programme &merged, ParticipantId keep, ParticipantId gone)
{
    for (const Enrolment &row : before.table<Enrolment>()) {
        const bool concerned = row.participant == keep || row.participant == gone;
        const auto now = rowsWith<Enrolment>(merged, [&](const Enrolment &other) {
            return other.session == row.session && other.participant == (concerned ? keep : row.participant);
        });
        QCOMPARE(now.size(), size_t(1));
        QVERIFY2(tells(now.front(), row), qPrintable(now.front().note));
    }
    for (const Interest &row : before.table<Interest>()) {
        const bool concerned = row.participant == keep || row.participant == gone;
        const auto now = rowsWith<Interest>(merged, [&](const Interest &other) {
            return other.question == row.question && other.participant == (concerned ? keep : row.participant) && other.rank <= row.rank;
        });
        QVERIFY(!now.empty());
    }
    QCOMPARE(merged.table<Certificate>().size(), before.table<Certificate>().size());
    QCOMPARE(merged.table<Finding>().size(), before.table<Finding>().size());
    QVERIFY(!refersTo(merged, gone));
    QVERIFY(!merged.find(gone));
    for (const DistinctPair &pair : merged.table<DistinctPair>())
        QVERIFY(pair.participant < pair.other);
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyMergeLosesNothingAndIsUndone_data();
    void anyMergeLosesNothingAndIsUndone();
    void valuesOfTheKeptRowStand();
    void chosenValuesStand();
    void prefixIsNotDoubled();
    void obviousValuesAreTaken();
    void enrolments_data();
    void enrolments();
    void rowsAboutTheSameBecomeOne();
    void aliasesKeepNamesAndHistory();
    void severalBecomeOne();
    void contentsAreCounted();
    void refusals_data();
    void refusals();
};

void TestMerge::anyMergeLosesNothingAndIsUndone_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 200; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestMerge::anyMergeLosesNothingAndIsUndone()
{
    QFETCH(uint, seed);
    AnyProgramme any(seed);
    const Programme before = any.make();
    const auto [keep, gone] = any.pair();
    const auto change = mergeParticipants(before, keep, {gone});
    const Programme merged = after(before, change);
    checkNothingLost(before, merged, keep, gone);
    QVERIFY(applied(merged, change->inverse()).value() == before);
    const Reversal reversal = revert(merged, *change);
    QCOMPARE(reversal.kept, QStringList());
    QVERIFY(applied(merged, reversal.changeSet).value() == before);
}

void TestMerge::valuesOfTheKeptRowStand()
{
    Participant keep = testdata::person(u"Anja", u"", u"Müller", MunicipalityId{1}, {});
    keep.notes = QStringLiteral("Allergie\nVegetarisch");
    Participant gone = testdata::person(u"Anja", u"", u"Mueller", MunicipalityId{2}, RoleId{3});
    gone.academicTitle = QStringLiteral("Dr.");
    gone.salutation = Salutation::Ms;
    gone.state = ParticipantState::Withdrawn;
    gone.wantedTrainings = 2;
    gone.notes = QStringLiteral("Vegetarisch\nkommt später");
    const Participant merged = mergedParticipant(keep, gone);
    QCOMPARE(fullName(merged), QStringLiteral("Dr. Anja Müller"));
    QCOMPARE(merged.municipality, MunicipalityId{1});
    QCOMPARE(merged.role, RoleId{3});
    QCOMPARE(merged.salutation, Salutation::Ms);
    QCOMPARE(merged.state, ParticipantState::Accepted);
    QCOMPARE(merged.wantedTrainings, std::optional(2));
    QCOMPARE(merged.notes, QStringLiteral("Allergie\nVegetarisch\nkommt später"));
}

void TestMerge::chosenValuesStand()
{
    const SmallProgramme p = testdata::smallProgramme();
    FieldValues values = chosen("family_name", QStringLiteral("Weiss"));
    values += chosen("role", p.coordinator.value);
    values += chosen("email", QString());
    const Programme merged = after(p.programme, mergeParticipants(p.programme, p.weiss, {p.celik}, values));
    const Participant &person = *merged.find(p.weiss);
    QCOMPARE(person.familyName, QStringLiteral("Weiss"));
    QCOMPARE(person.role, p.coordinator);
    QCOMPARE(person.email, QString());
}

void TestMerge::prefixIsNotDoubled()
{
    const Participant whole = testdata::person(u"Änne", u"", u"von der Heide", {}, {});
    const Participant parted = testdata::person(u"Änne", u"von der", u"Heide", {}, {});
    QCOMPARE(fullName(mergedParticipant(whole, parted)), QStringLiteral("Änne von der Heide"));
    QCOMPARE(fullName(mergedParticipant(parted, whole)), QStringLiteral("Änne von der Heide"));
}

void TestMerge::obviousValuesAreTaken()
{
    Participant keep = testdata::person(u"Anja", u"", u"Mueller", {}, {});
    keep.state = ParticipantState::Applied;
    keep.email = QStringLiteral("bauamt@aalen.example");
    keep.registeredOn = QDate(2024, 9, 9);
    Participant gone = testdata::person(u"Anja", u"", u"Müller", {}, {});
    gone.nameConfirmed = true;
    gone.acceptsOther = false;
    gone.registeredOn = QDate(2024, 9, 2);
    Draft draft(Programme(), {});
    const ParticipantId keepId = draft.add(keep);
    const ParticipantId goneId = draft.add(gone);
    const auto change = mergeParticipants(draft.programme(), keepId, {goneId}, obviousValues(keep, gone));
    const Programme merged = after(draft.programme(), change);
    gone.id = keepId;
    QCOMPARE(*merged.find(keepId), gone);
    QVERIFY(obviousValues(gone, keep).isEmpty());
}

void TestMerge::enrolments_data()
{
    QTest::addColumn<Enrolment>("keep");
    QTest::addColumn<Enrolment>("gone");
    QTest::addColumn<Enrolment>("merged");
    const auto place = [](EnrolmentState state, Attendance attendance, std::optional<int> minutes, const char16_t *note = u"") {
        Enrolment row;
        row.state = state;
        row.attendance = attendance;
        row.minutes = minutes;
        row.note = QString::fromUtf16(note);
        return row;
    };
    const auto row = [](const char *name, const Enrolment &keep, const Enrolment &gone, const Enrolment &merged) {
        QTest::newRow(name) << keep << gone << merged;
    };
    using enum EnrolmentState;
    using enum Attendance;
    row("recorded beats unknown", place(Enrolled, Unknown, {}), place(Enrolled, Present, 90), place(Enrolled, Present, 90));
    row("unknown adds nothing", place(Enrolled, Absent, {}), place(Enrolled, Unknown, {}), place(Enrolled, Absent, {}));
    row("minutes are kept", place(Enrolled, Partial, 40), place(Enrolled, Unknown, {}), place(Enrolled, Partial, 40));
    row("minutes are filled", place(Enrolled, Present, {}), place(Enrolled, Present, 90), place(Enrolled, Present, 90));
    row("other minutes are noted", place(Enrolled, Present, 90), place(Enrolled, Present, 60),
        place(Enrolled, Present, 90, u"Attendance of “Anja”: Present, 60 minutes."));
    row("other attendance is noted", place(Enrolled, Absent, {}, u"krank"), place(Enrolled, Present, 60),
        place(Enrolled, Absent, {}, u"krank; Attendance of “Anja”: Present, 60 minutes."));
    row("enrolled beats cancelled", place(Cancelled, Unknown, {}), place(Enrolled, Unknown, {}), place(Enrolled, Unknown, {}));
    row("enrolled beats waiting", place(Waiting, Unknown, {}), place(Enrolled, Unknown, {}), place(Enrolled, Unknown, {}));
    row("an answer beats an invitation", place(Invited, Unknown, {}), place(Declined, Unknown, {}), place(Declined, Unknown, {}));
    row("invitation says nothing", place(Cancelled, Unknown, {}), place(Invited, Unknown, {}), place(Cancelled, Unknown, {}));
    row("other answer is noted", place(Waiting, Unknown, {}), place(Declined, Unknown, {}),
        place(Waiting, Unknown, {}, u"State of “Anja”: Declined."));
    row("notes of both", place(Enrolled, Unknown, {}, u"eins"), place(Enrolled, Unknown, {}, u"zwei"), place(Enrolled, Unknown, {}, u"eins; zwei"));
    row("the same note once", place(Enrolled, Unknown, {}, u"eins"), place(Enrolled, Unknown, {}, u"eins"), place(Enrolled, Unknown, {}, u"eins"));
    Enrolment third = place(Waiting, Unknown, {});
    third.waitingPlace = 3;
    Enrolment first = third;
    first.waitingPlace = 1;
    row("better place on the waiting list", third, first, first);
    Enrolment since = place(Enrolled, Unknown, {});
    since.stateSince = QDate(2024, 10, 1);
    row("the date goes with the state", third, since, since);
}

void TestMerge::enrolments()
{
    QFETCH(Enrolment, keep);
    QFETCH(Enrolment, gone);
    QFETCH(Enrolment, merged);
    const Enrolment result = mergedEnrolment(keep, gone, QStringLiteral("Anja"));
    QCOMPARE(result.note, merged.note);
    QVERIFY(result == merged);
}

void TestMerge::rowsAboutTheSameBecomeOne()
{
    const SmallProgramme p = testdata::smallProgramme();
    Draft draft(p.programme, {});
    Question question;
    question.text = QStringLiteral("Wie?");
    const QuestionId questionId = draft.add(question);
    draft.add(Interest{{}, p.weiss, questionId, {}, 3});
    draft.add(Interest{{}, p.celik, questionId, {}, 1});
    draft.add(EntitlementOverride{{}, p.weiss, true, QStringLiteral("Härtefall"), QStringLiteral("A")});
    draft.add(EntitlementOverride{{}, p.celik, false, QStringLiteral("ging früh"), QStringLiteral("B")});
    draft.add(DistinctPair{{}, p.weiss, p.celik});
    draft.add(DistinctPair{{}, p.heide, p.weiss});
    draft.add(DistinctPair{{}, p.heide, p.celik});
    draft.add(DistinctPair{{}, p.mueller, p.celik});
    draft.add(AssignmentLock{{}, p.celik, p.second, AssignmentLockKind::Pinned});
    draft.add(AssignmentLock{{}, p.weiss, p.second, AssignmentLockKind::Forbidden});
    draft.add(AssignmentLock{{}, p.weiss, p.closing, AssignmentLockKind::Pinned});
    const Programme merged = after(draft.programme(), mergeParticipants(draft.programme(), p.celik, {p.weiss}));
    QCOMPARE(rowsOf<Interest>(merged, p.celik).size(), size_t(1));
    QCOMPARE(rowsOf<Interest>(merged, p.celik).front().rank, 1);
    const auto decisions = rowsOf<EntitlementOverride>(merged, p.celik);
    QCOMPARE(decisions.size(), size_t(1));
    QVERIFY(!decisions.front().entitled);
    QCOMPARE(decisions.front().reason, QStringLiteral("ging früh\n“Jörg Weiß” was to get a certificate: Härtefall (A)"));
    QCOMPARE(merged.table<DistinctPair>().size(), size_t(2));
    QCOMPARE(rowsOf<Enrolment>(merged, p.celik).size(), size_t(3));
    const auto locks = rowsOf<AssignmentLock>(merged, p.celik);
    QCOMPARE(locks.size(), size_t(2));
    QCOMPARE(locks.front().kind, AssignmentLockKind::Forbidden); // a ban stands before a pin
}

void TestMerge::aliasesKeepNamesAndHistory()
{
    const SmallProgramme p = testdata::smallProgramme();
    Programme merged = after(p.programme, mergeParticipants(p.programme, p.weiss, {p.celik}, chosen("email", QStringLiteral("Neu@stadt.example"))));
    const auto aliases = rowsOf<Alias>(merged, p.weiss);
    QCOMPARE(aliases.size(), size_t(2));
    QCOMPARE(aliases[0].name, QStringLiteral("Ünal Çelik"));
    QCOMPARE(aliases[0].email, QStringLiteral("ünal@stadt.example"));
    QCOMPARE(aliases[0].formerId, std::optional(int(p.celik.value)));
    QCOMPARE(aliases[1].email, QStringLiteral("jörg@stadt.example"));
    QVERIFY(!aliases[1].formerId);
    merged = after(merged, mergeParticipants(merged, p.heide, {p.weiss}));
    QCOMPARE(rowsOf<Alias>(merged, p.heide).size(), size_t(3));
}

void TestMerge::severalBecomeOne()
{
    const SmallProgramme p = testdata::smallProgramme();
    const auto change = mergeParticipants(p.programme, p.heide, {p.weiss, p.celik, p.mueller});
    QCOMPARE(change->label, QStringLiteral("Merge “Änne von der Heide” and 3 others"));
    QCOMPARE(mergeParticipants(p.programme, p.heide, {p.weiss})->label, QStringLiteral("Merge “Änne von der Heide” and “Jörg Weiß”"));
    const Programme merged = after(p.programme, change);
    QCOMPARE(merged.table<Participant>().size(), size_t(1));
    QCOMPARE(merged.table<Enrolment>().size(), size_t(3));
    QCOMPARE(rowsOf<Alias>(merged, p.heide).size(), size_t(3));
    QVERIFY(applied(merged, change->inverse()).value() == p.programme);
    QVERIFY(mergeParticipants(p.programme, p.heide, {})->isEmpty());
}

void TestMerge::contentsAreCounted()
{
    const SmallProgramme p = testdata::smallProgramme();
    Draft draft(p.programme, {});
    Enrolment enrolment;
    enrolment.participant = p.celik;
    enrolment.session = p.second;
    draft.add(enrolment);
    draft.add(certificate(QStringLiteral("2024-1"), p.celik));
    MergeContents expected;
    expected.sessions = 4;
    expected.sharedSessions = 3;
    expected.attendances = 3;
    expected.certificates = 1;
    QVERIFY(mergeContents(draft.programme(), p.weiss, p.celik) == expected);
}

void TestMerge::refusals_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("gone");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody to keep") << 99 << 1 << QString() << QStringLiteral("99");
    QTest::newRow("nobody to go") << 1 << 99 << QString() << QStringLiteral("99");
    QTest::newRow("the same") << 1 << 1 << QString() << QStringLiteral("one row already");
    QTest::newRow("no such field") << 1 << 2 << QStringLiteral("size") << QStringLiteral("size");
    QTest::newRow("no name") << 1 << 2 << QStringLiteral("family_name") << QStringLiteral("Family name");
}

void TestMerge::refusals()
{
    QFETCH(int, keep);
    QFETCH(int, gone);
    QFETCH(QString, field);
    QFETCH(QString, words);
    const SmallProgramme p = testdata::smallProgramme();
    const FieldValues values = field.isEmpty() ? FieldValues() : FieldValues{{field, QString()}};
    const auto change = mergeParticipants(p.programme, ParticipantId{keep}, {ParticipantId{gone}}, values);
    QVERIFY(!change);
    QVERIFY2(change.error().message.contains(words), qPrintable(change.error().message));
    if (field.isEmpty()) {
        const auto marked = markDistinct(p.programme, {{ParticipantId{keep}, ParticipantId{gone}}});
        QVERIFY(!marked);
        QVERIFY2(marked.error().message.contains(words), qPrintable(marked.error().message));
    }
}

LOTSE_TEST_MAIN(TestMerge)
#include "tst_merge.moc"
