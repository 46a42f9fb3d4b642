#include "ruletest.h"

#include "domain/rules/problemfinder.h"
#include "domain/templates/exampleprogramme.h"
#include "support/largeyear.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace testdata;

/// The table of rules, keys, ignoring, and looking again after an edit.
class TestProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { base::Clock::fix(at(11, 5, 9).addSecs(1800)); }
    void everyRuleIsDocumented_data();
    void everyRuleIsDocumented();
    void codesAreUnique();
    void keysAreUniqueAndShort_data();
    void keysAreUniqueAndShort();
    void keyNamesRuleAndRows();
    void ignoringParts();
    void ignoringNeedsAReason();
    void ignoringHoldsForTheSameRowsOnly();
    void unknownRemediesAreRefused();
    void finderAgreesAfterEachEdit();
    void finderRunsOnlyWhatIsNeeded();
    void finderFollowsTheClock();
};

void TestProblems::everyRuleIsDocumented_data()
{
    QTest::addColumn<QString>("path");
    for (const char *language : {"de", "en"})
        QTest::newRow(language) << QStringLiteral(TEST_DATA_DIR "/../../resources/handbook/%1/problems.md").arg(QLatin1StringView(language));
}

void TestProblems::everyRuleIsDocumented()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QString chapter = QString::fromUtf8(file.readAll());
    QStringList missing;
    for (const ProblemRule &rule : problemRules()) {
        for (const QLatin1StringView code : rule.codes) {
            if (!chapter.contains(u"`%1`"_s.arg(code)))
                missing.append(code);
        }
    }
    QCOMPARE(missing.join(u' '), QString());
}

void TestProblems::codesAreUnique()
{
    QSet<QString> seen;
    for (const ProblemRule &rule : problemRules()) {
        QVERIFY(rule.find && rule.reads != 0 && !rule.codes.isEmpty());
        for (const QLatin1StringView code : rule.codes) {
            QVERIFY2(!seen.contains(code), code.data());
            seen.insert(code);
            QCOMPARE(problemRule(QString(code)), &rule);
            QCOMPARE(areaOf(QString(code)), rule.area);
        }
    }
    QVERIFY(!problemRule(u"dragon"));
}

void TestProblems::keysAreUniqueAndShort_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("example") << false;
    QTest::newRow("large year") << true;
}

void TestProblems::keysAreUniqueAndShort()
{
    QFETCH(bool, isLarge);
    const Programme programme = isLarge ? testprogrammes::largeYear({600, 120}) : exampleProgramme(2024);
    QSet<QString> seen;
    QSet<QString> codes;
    for (const Problem &problem : problems(programme)) {
        const QString key = problemKey(problem);
        QVERIFY2(!seen.contains(key), qPrintable(key));
        QVERIFY2(key.size() < 300, qPrintable(key));
        QVERIFY2(problemRule(problem.code), qPrintable(problem.code));
        QVERIFY2(!problem.subjects.isEmpty(), qPrintable(key));
        seen.insert(key);
        codes.insert(problem.code);
    }
    QVERIFY(codes.size() > 8);
}

void TestProblems::keyNamesRuleAndRows()
{
    TidyProgramme p = tidyProgramme();
    edit<Session>(p.programme, p.closing, [](Session &row) { row.maxSize = 1; });
    QCOMPARE(problemKey(problems(p.programme).front()), u"session_overfull session:4"_s);
    Problem many{u"kickoff_missing"_s, Severity::Hint, {}, {}, {}};
    for (int id = 1; id <= 9; ++id)
        many.subjects.append({u"participant"_s, id, {}});
    const QString key = problemKey(many);
    QVERIFY2(key.startsWith(u"kickoff_missing participant:1 "_s) && key.contains(u"participant:6 +3:"_s), qPrintable(key));
    many.subjects.last().id = 10;
    QVERIFY(problemKey(many) != key);
}

void TestProblems::ignoringParts()
{
    TidyProgramme p = tidyProgramme();
    edit<Session>(p.programme, p.closing, [](Session &row) { row.maxSize = 1; });
    const Problem problem = problems(p.programme).front();
    const auto change = ignoreProblem(p.programme, problem, u" Der Saal ist größer. "_s);
    QVERIFY(change && !change->isEmpty());
    const Programme ignoring = applied(p.programme, *change).value();
    QVERIFY(problems(ignoring).empty());
    const std::vector<IgnoredFinding> ignored = ignoredProblems(ignoring);
    QCOMPARE(ignored.size(), size_t(1));
    QCOMPARE(ignored.front().problem, problem);
    QCOMPARE(ignored.front().reason, u"Der Saal ist größer."_s);
    QCOMPARE(ignored.front().decidedOn, Today);
    QVERIFY(applied(ignoring, change->inverse()).value() == p.programme);
    // Once more changes nothing; another reason takes the place of the first.
    QVERIFY(ignoreProblem(ignoring, problem, u"Der Saal ist größer."_s)->isEmpty());
    const Programme other = applied(ignoring, ignoreProblem(ignoring, problem, u"Anders."_s).value()).value();
    QCOMPARE(other.table<IgnoredProblem>().size(), size_t(1));
    const auto back = unignoreProblems(ignoring, {ignored.front().decision});
    QVERIFY(back);
    const Programme open = applied(ignoring, *back).value();
    QCOMPARE(problems(open).size(), size_t(1));
    QVERIFY(applied(open, back->inverse()).value() == ignoring);
    QVERIFY(!unignoreProblems(open, {ignored.front().decision}));
}

void TestProblems::ignoringNeedsAReason()
{
    TidyProgramme p = tidyProgramme();
    edit<Session>(p.programme, p.closing, [](Session &row) { row.maxSize = 1; });
    const auto change = ignoreProblem(p.programme, problems(p.programme).front(), u"  "_s);
    QVERIFY(!change);
    QVERIFY(change.error().message.contains(u"reason"));
}

void TestProblems::ignoringHoldsForTheSameRowsOnly()
{
    TidyProgramme p = tidyProgramme();
    Programme &programme = p.programme;
    const auto leave = [&](ParticipantId person) {
        programme.table<Enrolment>().remove(findEnrolment(programme, p.closing, person)->id);
        QList<NoticeId> told;
        for (const Notice &notice : programme.table<Notice>()) {
            if (notice.participant == person && notice.session == p.closing)
                told.append(notice.id);
        }
        for (const NoticeId id : told)
            programme.table<Notice>().remove(id);
    };
    leave(p.heide);
    programme = applied(programme, ignoreProblem(programme, problemOf(programme, u"closing_missing"_s), u"kommt nicht"_s).value()).value();
    QCOMPARE(codes(programme), QStringList());
    leave(p.weiss);
    QCOMPARE(codes(programme), QStringList(u"closing_missing"_s));
    QVERIFY(ignoredProblems(programme).empty());
}

void TestProblems::unknownRemediesAreRefused()
{
    TidyProgramme p = tidyProgramme();
    edit<Session>(p.programme, p.closing, [](Session &row) { row.maxSize = 1; });
    const auto change = solveProblem(p.programme, problems(p.programme).front(), u"guess"_s);
    QVERIFY(!change);
    QVERIFY(change.error().message.contains(u"move_last_to_waiting"));
    edit<Session>(p.programme, p.closing, [](Session &row) { row.maxSize.reset(); row.place.clear(); row.state = SessionState::Confirmed; });
    QVERIFY(!solveProblem(p.programme, problems(p.programme).front(), u"guess"_s));
}

namespace {

/// Changes one field of every eleventh row of R to something near; which field is told by its position.
template <class R>
Programme withOtherField(const Programme &programme, size_t position)
{
    Programme changed = programme;
    size_t row = 0;
    for (R copy : programme.table<R>()) {
        if (row++ % 11 != 0)
            continue;
        size_t at = 0;
        forEachField<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            if (at++ != position)
                return;
            auto &value = FieldType::value(copy);
            if constexpr (FieldType::kind == FieldKind::Text)
                value = value.isEmpty() ? u"x"_s : QString();
            else if constexpr (FieldType::kind == FieldKind::Boolean)
                value = !value;
            else if constexpr (FieldType::kind == FieldKind::Date)
                value = QDate(2024, 6, 1);
            else if constexpr (FieldType::kind == FieldKind::DateTime)
                value = testdata::at(11, 10, 9);
            else if constexpr (FieldType::kind == FieldKind::Enumeration)
                value = static_cast<typename FieldType::Value>((static_cast<int>(value) + 1) % static_cast<int>(std::size(EnumTraits<typename FieldType::Value>::entries)));
            else if constexpr (FieldType::kind == FieldKind::Integer)
                value = 1;
            else if constexpr (FieldType::kind == FieldKind::References)
                value.clear();
            else if constexpr (FieldType::kind == FieldKind::Reference)
                value.value = value.isValid() && value.value < 3 ? value.value + 1 : 1;
        });
        changed.table<R>().replace(copy);
    }
    return changed;
}

void compare(ProblemFinder &finder, const Programme &programme, const QString &what)
{
    const ProblemList list = finder.find(programme);
    const std::vector<Problem> expected = problems(programme);
    QVERIFY2(list.open == expected, qPrintable(what));
    QVERIFY2(list.ignored == ignoredProblems(programme), qPrintable(what));
}

} // namespace

void TestProblems::finderAgreesAfterEachEdit()
{
    for (Programme programme : {testprogrammes::largeYear({200, 60}), exampleProgramme(2024)}) {
        programme = applied(programme, ignoreProblem(programme, problems(programme).back(), u"darf so bleiben"_s).value()).value();
        ProblemFinder finder;
        compare(finder, programme, u"first"_s);
        QVERIFY(!finder.find(programme).ignored.empty());
        forEachRecord([&]<class R>() {
            for (size_t field = 0; field < fieldCount(RecordTraits<R>::fields); ++field) {
                compare(finder, withOtherField<R>(programme, field), u"%1, field %2"_s.arg(QLatin1StringView(RecordTraits<R>::table)).arg(field));
                compare(finder, programme, u"back"_s);
            }
        });
    }
}

void TestProblems::finderRunsOnlyWhatIsNeeded()
{
    Programme programme = tidyProgramme().programme;
    ProblemFinder finder;
    QVERIFY(finder.find(programme).open.empty());
    QCOMPARE(finder.rulesRun(), int(problemRules().size()));
    (void)finder.find(programme);
    QCOMPARE(finder.rulesRun(), 0);
    edit<Finding>(programme, programme.table<Finding>().begin()->id, [](Finding &row) { row.reviewed = false; });
    QCOMPARE(finder.find(programme).open.size(), size_t(1));
    QVERIFY(finder.rulesRun() <= 3);
}

void TestProblems::finderFollowsTheClock()
{
    const TidyProgramme p = tidyProgramme();
    ProblemFinder finder;
    QVERIFY(finder.find(p.programme).open.empty());
    // Nothing begins or ends today, so that the day's end is next.
    QCOMPARE(finder.lookAgainAt(), at(11, 6, 0));
    base::Clock::fix(at(11, 12, 11));
    QVERIFY(finder.find(p.programme).open.empty());
    QVERIFY(finder.rulesRun() > 0);
    QCOMPARE(finder.lookAgainAt(), at(11, 12, 12));
    base::Clock::fix(at(11, 12, 12));
    const ProblemList list = finder.find(p.programme);
    QCOMPARE(list.open.size(), size_t(1));
    QCOMPARE(list.open.front().code, u"session_not_closed"_s);
    base::Clock::fix(at(11, 5, 9));
    QVERIFY(finder.find(p.programme).open.empty());
}

LOTSE_TEST_MAIN(TestProblems)
#include "tst_problems.moc"
