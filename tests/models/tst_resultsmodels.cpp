#include "support/testmain.h"

#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/findingverbs.h"
#include "models/bookletmodel.h"
#include "models/feedbackcolumnsmodel.h"
#include "models/feedbackmodel.h"
#include "workspace/document.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace models;

/// The models of the page of results, under the model tester.
class TestResultsModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheBooklet();
    void followsTheProgrammeRowByRow();
    void showsFeedbackInNumbers();
    void showsColumnsOfAForm();

private:
    workspace::Document::Pointer document()
    {
        return std::move(*workspace::Document::create(m_folder.filePath(QStringLiteral("%1.lotse").arg(++m_count)), domain::creation(domain::exampleProgramme(2024))));
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestResultsModels::showsTheBooklet()
{
    const auto file = document();
    BookletModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(file.get());
    QCOMPARE(size_t(model.findingCount()), file->programme().table<domain::Finding>().size());
    QVERIFY(model.reviewedCount() > 0 && model.reviewedCount() < model.findingCount());
    QCOMPARE(model.rowAt(0).kind, BookletRow::Kind::Role);
    QCOMPARE(model.rowAt(1).kind, BookletRow::Kind::Module);
    QCOMPARE(model.rowAt(2).kind, BookletRow::Kind::Question);
    QVERIFY(!model.rowAt(2).from.isEmpty());
    QCOMPARE(model.rowAt(3).kind, BookletRow::Kind::Finding);
    QCOMPARE(model.index(3, BookletModel::StateColumn).data().toString(), QStringLiteral("reviewed"));
    model.setFilter(QStringLiteral("kaffee"));
    QCOMPARE(model.rowCount(), 1);
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestResultsModels::followsTheProgrammeRowByRow()
{
    const auto file = document();
    BookletModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(file.get());
    const int rows = model.rowCount();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const int reviewed = model.reviewedCount();
    QVERIFY(file->apply(*domain::reviewFindings(file->programme(), {base::Id<domain::Finding>{4}}, true)).has_value());
    QCOMPARE(model.reviewedCount(), reviewed + 1);
    QVERIFY(changes.size() > 0);
    QVERIFY(file->apply(*domain::addFindings(file->programme(), domain::SessionId{5}, {}, {{domain::FindingKind::Tip, QStringLiteral("neu"), {}}})).has_value());
    QCOMPARE(model.rowCount(), rows + 3); // a heading of its own for findings without question
    QVERIFY(file->undo().has_value());
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(resets.size(), 0);
    model.setDocument(nullptr);
}

void TestResultsModels::showsFeedbackInNumbers()
{
    domain::FeedbackSummary summary;
    summary.sheets = 3;
    summary.criteria = {{QStringLiteral("Nützlich?"), 5, {0, 1, 0, 1, 1}, 3, 11.0 / 3}, {QStringLiteral("Leer"), 6, QList<int>(6, 0), 0, 0}};
    summary.comments = {{domain::SessionId{1}, QStringLiteral("Was fehlte?"), QStringLiteral("Zeit")}};
    FeedbackModel scores;
    QAbstractItemModelTester scoresTester(&scores, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FeedbackCommentsModel comments;
    QAbstractItemModelTester commentsTester(&comments, QAbstractItemModelTester::FailureReportingMode::QtTest);
    scores.setSummary(summary);
    comments.setSummary(summary);
    QCOMPARE(scores.index(0, FeedbackModel::MeanColumn).data().toString(), QStringLiteral("3.7 of 5"));
    QCOMPARE(scores.index(0, FeedbackModel::CountsColumn).data().toString(), QStringLiteral("1: 0 · 2: 1 · 3: 0 · 4: 1 · 5: 1"));
    QCOMPARE(scores.index(1, FeedbackModel::MeanColumn).data().toString(), QStringLiteral("– of 6"));
    QCOMPARE(comments.index(0, FeedbackCommentsModel::CommentColumn).data().toString(), QStringLiteral("Zeit"));
    scores.setSummary({});
    comments.setSummary({});
    QCOMPARE(scores.rowCount() + comments.rowCount(), 0);
}

void TestResultsModels::showsColumnsOfAForm()
{
    FeedbackColumnsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    exchange::FeedbackColumn column;
    column.heading = QStringLiteral("Name");
    column.note = QStringLiteral("It may say who answered.");
    model.setColumns({column});
    QCOMPARE(model.index(0, FeedbackColumnsModel::UseColumn).data().toString(), QStringLiteral("left out"));
    column.use = exchange::FeedbackColumn::Use::Scores;
    model.setColumns({column});
    QCOMPARE(model.index(0, FeedbackColumnsModel::UseColumn).data().toString(), QStringLiteral("scores"));
    QCOMPARE(model.rowCount(), 1);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestResultsModels)
#include "tst_resultsmodels.moc"
