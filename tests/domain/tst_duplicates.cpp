#include "programmes.h"

#include "domain/rules/duplicates.h"
#include "domain/rules/problems.h"
#include "domain/verbs/mergeverbs.h"

#include "support/testmain.h"


using namespace domain;

namespace {

struct Row
{
    const char16_t *given;
    const char16_t *prefix;
    const char16_t *family;
    const char16_t *email;
    int municipality; ///< 0: none
    const char16_t *organisation = u"";
};

Participant participant(const Row &row)
{
    Participant person;
    person.givenName = QString::fromUtf16(row.given);
    person.namePrefix = QString::fromUtf16(row.prefix);
    person.familyName = QString::fromUtf16(row.family);
    person.email = QString::fromUtf16(row.email);
    person.municipality.value = row.municipality;
    person.organisation = QString::fromUtf16(row.organisation);
    return person;
}

using Rows = std::vector<Row>;

Programme programmeOf(const Rows &rows)
{
    Draft draft(Programme(), {});
    for (const char16_t *name : {u"Aalen", u"Ulm"}) {
        Municipality municipality;
        municipality.name = QString::fromUtf16(name);
        draft.add(municipality);
    }
    for (const Row &row : rows)
        draft.add(participant(row));
    return draft.programme();
}

/// "1-2 1-3": the pairs, for a readable failure.
QString text(const std::vector<DuplicatePair> &pairs)
{
    QStringList texts;
    for (const DuplicatePair &pair : pairs)
        texts.append(QStringLiteral("%1-%2").arg(pair.participant.value).arg(pair.other.value));
    return texts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Rows)

class TestDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
    void reasons();
    void aliasesCount();
    void distinctPairsAreLeftOut();
    void problemsOfferBothRemedies();
    void comparesManyPeople_data();
    void comparesManyPeople();
};

void TestDuplicates::pairs_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("pairs");
    const auto row = [](const char *name, Rows rows, const char *pairs) { QTest::newRow(name) << std::move(rows) << QString::fromLatin1(pairs); };
    row("umlaut written out", {{u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Mueller", u"", 1}, {u"Anja", u"", u"Muller", u"", 1}}, "1-2 1-3");
    row("sharp s", {{u"Jörg", u"", u"Strauß", u"", 1}, {u"Joerg", u"", u"Strauss", u"", 1}}, "1-2");
    row("prefix in the family name", {{u"Änne", u"von der", u"Heide", u"", 1}, {u"Änne", u"", u"von der Heide", u"", 1}}, "1-2");
    row("hyphens", {{u"Hans-Peter", u"", u"Weber-Maier", u"", 1}, {u"Hans Peter", u"", u"Weber Maier", u"", 1}}, "1-2");
    row("other municipality", {{u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Müller", u"", 2}}, "");
    row("one without municipality", {{u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Müller", u"", 0, u"irgendwo"}}, "1-2");
    row("both without municipality", {{u"Anja", u"", u"Müller", u"", 0}, {u"Anja", u"", u"Müller", u"", 0, u"NVBW"}}, "1-2");
    row("two organisations", {{u"Anja", u"", u"Müller", u"", 0, u"KEA"}, {u"Anja", u"", u"Müller", u"", 0, u"NVBW"}}, "");
    row("same organisation", {{u"Anja", u"", u"Müller", u"", 0, u"KEA"}, {u"Anja", u"", u"Müller", u"", 0, u"kea"}}, "1-2");
    row("swapped names", {{u"Heide", u"", u"Klaus", u"", 1}, {u"Klaus", u"", u"Heide", u"", 1}}, "1-2");
    row("swapped in another town", {{u"Heide", u"", u"Klaus", u"", 1}, {u"Klaus", u"", u"Heide", u"", 2}}, "");
    row("same address", {{u"Anja", u"", u"Müller", u"A.Mueller@Aalen.example", 1}, {u"Anja", u"", u"Schmidt", u"a.mueller@aalen.example", 2}}, "1-2");
    row("office address", {{u"Anja", u"", u"Müller", u"bauamt@aalen.example", 1}, {u"Jörg", u"", u"Weiß", u"bauamt@aalen.example", 1}}, "");
    row("other people", {{u"Anja", u"", u"Müller", u"a@b.example", 1}, {u"Anja", u"", u"Weiß", u"c@b.example", 1}}, "");
    row("no address is no same address", {{u"Anja", u"", u"Müller", u"", 1}, {u"Jörg", u"", u"Weiß", u"", 1}}, "");
    row("namesakes of two towns and one of none", {{u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Müller", u"", 2}, {u"Anja", u"", u"Müller", u"", 0}}, "1-3");
    row("nobody of none first", {{u"Anja", u"", u"Müller", u"", 0, u"x"}, {u"Anja", u"", u"Müller", u"", 2}, {u"Anja", u"", u"Müller", u"", 2}}, "1-2 1-3");
}

void TestDuplicates::pairs()
{
    QFETCH(Rows, rows);
    QFETCH(QString, pairs);
    const Programme programme = programmeOf(rows);
    const std::vector<DuplicatePair> found = duplicatePairs(programme);
    QCOMPARE(text(found), pairs);
    for (const DuplicatePair &pair : found) {
        for (const ParticipantId id : {pair.participant, pair.other}) {
            const std::vector<DuplicatePair> ofOne = duplicatesOf(programme, id);
            QVERIFY2(std::find(ofOne.begin(), ofOne.end(), pair) != ofOne.end(), qPrintable(text(ofOne)));
        }
    }
    if (pairs.isEmpty())
        QCOMPARE(text(duplicatesOf(programme, ParticipantId{1})), QString());
}

void TestDuplicates::reasons()
{
    const Programme programme = programmeOf({{u"Anja", u"", u"Müller", u"a@b.example", 1}, {u"Anja", u"", u"Mueller", u"a@b.example", 1},
                                             {u"Müller", u"", u"Anja", u"", 1}, {u"A.", u"", u"M.", u"a@b.example", 2}});
    const std::vector<DuplicatePair> found = duplicatePairs(programme);
    QCOMPARE(text(found), QStringLiteral("1-2 1-3 1-4"));
    QCOMPARE(found[0].reason, DuplicateReason::SameName);
    QCOMPARE(found[1].reason, DuplicateReason::SwappedName);
    QCOMPARE(found[2].reason, DuplicateReason::SameEmail);
    QCOMPARE(text(duplicatesOf(programme, ParticipantId{4})), QStringLiteral("1-4 2-4"));
}

void TestDuplicates::aliasesCount()
{
    Draft draft(programmeOf({{u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Weiß", u"", 1}, {u"Eva", u"", u"Kurz", u"alt@b.example", 2}}), {});
    draft.add(Alias{{}, ParticipantId{1}, QStringLiteral("Dr. Anja Weiss"), QStringLiteral("alt@b.example"), {}});
    QCOMPARE(text(duplicatePairs(draft.programme())), QStringLiteral("1-2 1-3"));
    QCOMPARE(text(duplicatesOf(draft.programme(), ParticipantId{3})), QStringLiteral("1-3"));
    QCOMPARE(text(duplicatesOf(draft.programme(), ParticipantId{1})), QStringLiteral("1-2 1-3"));
}

void TestDuplicates::distinctPairsAreLeftOut()
{
    const Programme three = programmeOf({{u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Müller", u"", 1}, {u"Anja", u"", u"Müller", u"", 1}});
    const auto marked = markDistinct(three, {{ParticipantId{2}, ParticipantId{1}}});
    const Programme programme = applied(three, marked.value()).value();
    QCOMPARE(programme.table<DistinctPair>().begin()->participant, ParticipantId{1});
    QCOMPARE(text(duplicatePairs(programme)), QStringLiteral("1-3"));
    QCOMPARE(text(duplicatesOf(programme, ParticipantId{2})), QStringLiteral("2-3"));
    QVERIFY(markDistinct(programme, {{ParticipantId{1}, ParticipantId{2}}})->isEmpty());
    const Programme both = applied(programme, markDistinct(programme, {{ParticipantId{1}, ParticipantId{3}}}).value()).value();
    QCOMPARE(text(duplicatePairs(both)), QStringLiteral("2-3"));
}

void TestDuplicates::problemsOfferBothRemedies()
{
    const Programme programme = programmeOf({{u"Anja", u"", u"Müller", u"bauamt@b.example", 1}, {u"Anja", u"", u"Mueller", u"anja@b.example", 1}});
    const std::vector<Problem> all = problems(programme);
    const auto found = std::find_if(all.begin(), all.end(), [](const Problem &problem) { return problem.code == QLatin1StringView("possible_duplicate"); });
    QVERIFY(found != all.end());
    QCOMPARE(found->severity, Severity::Hint);
    QCOMPARE(found->subjects.size(), 2);
    QVERIFY(found->text.contains(QStringLiteral("“Anja Müller” and “Anja Mueller”")));
    QCOMPARE(found->fixes.size(), 2);
    const Programme merged = applied(programme, applyFix(programme, *found, QStringLiteral("merge")).value()).value();
    QCOMPARE(merged.table<Participant>().size(), size_t(1));
    QCOMPARE(merged.find(ParticipantId{1})->familyName, QStringLiteral("Müller"));
    QCOMPARE(merged.find(ParticipantId{1})->email, QStringLiteral("anja@b.example"));
    QVERIFY(duplicatePairs(merged).empty());
    const Programme apart = applied(programme, applyFix(programme, *found, QStringLiteral("not_the_same")).value()).value();
    QVERIFY(duplicatePairs(apart).empty());
    QVERIFY(!applyFix(programme, *found, QStringLiteral("guess")));
    QVERIFY(!applyFix(merged, *found, QStringLiteral("merge")));
}

void TestDuplicates::comparesManyPeople_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("places");
    QTest::newRow("all different") << 100000 << 100;
    QTest::newRow("one name, one place each") << 1 << 100000;
    QTest::newRow("all the same") << 1 << 1;
}

/// Not a measurement: what would be quadratic takes minutes.
void TestDuplicates::comparesManyPeople()
{
    QFETCH(int, names);
    QFETCH(int, places);
    constexpr int count = 100000;
    Programme programme;
    for (int i = 0; i < count; ++i) {
        Participant person;
        person.id.value = i + 1;
        person.givenName = QStringLiteral("Änne%1").arg(i % names);
        person.familyName = QStringLiteral("Müller");
        person.organisation = QStringLiteral("Büro %1").arg(i % places);
        programme.table<Participant>().insert(person);
    }
    const std::vector<DuplicatePair> found = duplicatePairs(programme);
    QCOMPARE(found.size(), size_t(names == 1 && places == 1 ? count - 1 : 0));
}

LOTSE_TEST_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
