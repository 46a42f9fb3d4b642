#include "domain/questiondata.h"

#include "support/testmain.h"

#include "domain/templates/programmetemplate.h"
#include "domain/verbs/recordverbs.h"
#include "models/interestmatrixmodel.h"
#include "models/interestpreviewmodel.h"
#include "models/questiondemandmodel.h"
#include "models/recordmodel.h"
#include "models/trainingproposalsmodel.h"
#include "workspace/document.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace testdata;
using models::InterestMatrixModel;
using models::QuestionDemandModel;

/// The grid of wishes, and the tables computed of them.
class TestInterestMatrixModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void peopleDownQuestionsAcross();
    void filterFoldsUmlauts();
    void ranksAreSetAndFollowed();
    void equalRanks();
    void severalCellsAreOneChange();
    void headersTellSums();
    void pasteReadsBlocks();
    void pasteByLabels();
    void pasteRefuses_data();
    void pasteRefuses();
    void rowsAndColumnsComeAndGo();
    void demandAsATable();
    void proposalsAsATable();
    void previewAsATable();

private:
    void apply(const base::Result<ChangeSet> &changeSet);
    [[nodiscard]] QModelIndex cell(ParticipantId person, int question) const { return m_model->index(m_model->rowOf(person), question - 1); }
    [[nodiscard]] QString rowText(ParticipantId person) const;

    QuestionProgramme p;
    std::unique_ptr<QTemporaryDir> m_folder;
    workspace::Document::Pointer m_document;
    std::unique_ptr<InterestMatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestInterestMatrixModel::init()
{
    p = questionProgramme();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = workspace::Document::create(m_folder->filePath(QStringLiteral("a.lotse")), domain::creation(p.programme));
    QVERIFY(created);
    m_document = std::move(*created);
    m_model = std::make_unique<InterestMatrixModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDocument(m_document.get());
    m_model->setRole(p.planner);
}

void TestInterestMatrixModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

void TestInterestMatrixModel::apply(const base::Result<ChangeSet> &changeSet)
{
    QVERIFY2(changeSet, changeSet ? "" : qPrintable(changeSet.error().message));
    QVERIFY(m_document->apply(*changeSet));
}

/// "1 2 . ." of a person.
QString TestInterestMatrixModel::rowText(ParticipantId person) const
{
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->index(m_model->rowOf(person), column).data().toString();
        texts.append(text.isEmpty() ? QStringLiteral(".") : text);
    }
    return texts.join(u' ');
}

void TestInterestMatrixModel::peopleDownQuestionsAcross()
{
    QCOMPARE(m_model->rowCount(), 12);
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->participantAt(0), p.heide);
    QCOMPARE(m_model->participantAt(1), p.mueller);
    QCOMPARE(m_model->headerData(0, Qt::Vertical).toString(), QStringLiteral("von der Heide, Änne"));
    QCOMPARE(m_model->headerData(0, Qt::Vertical, models::GridCaptionRole).toString(), QStringLiteral("Aalen"));
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Q3"));
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, models::GridTitleRole).toString(), QStringLiteral("Woran erkenne ich Gelegenheiten?"));
    m_model->setRole(p.leadership);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->columnCount(), 1);
    m_model->setRole({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestInterestMatrixModel::filterFoldsUmlauts()
{
    m_model->setFilter(QStringLiteral("mueller"));
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter(QStringLiteral("ulm"));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->peopleCount(), 12);
}

void TestInterestMatrixModel::ranksAreSetAndFollowed()
{
    QSignalSpy changed(m_model.get(), &InterestMatrixModel::dataChanged);
    apply(m_model->proposal({cell(p.heide, 2)}, 1, EqualRanks::Keep));
    QCOMPARE(rowText(p.heide), QStringLiteral(". 1 . ."));
    QVERIFY(!changed.isEmpty());
    QVERIFY(cell(p.heide, 2).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("first wish")));
    QVERIFY(cell(p.heide, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Gehör")));
    connect(m_model.get(), &InterestMatrixModel::changeProposed, this, [this](const base::Result<ChangeSet> &change) { apply(change); });
    QVERIFY(m_model->setData(cell(p.heide, 1), QStringLiteral("3")));
    QVERIFY(m_model->setData(cell(p.heide, 2), QString()));
    QVERIFY(!m_model->setData(cell(p.heide, 2), QStringLiteral("viel")));
    QCOMPARE(rowText(p.heide), QStringLiteral("3 . . ."));
    QVERIFY(m_document->undo());
    QCOMPARE(rowText(p.heide), QStringLiteral("3 1 . ."));
}

void TestInterestMatrixModel::equalRanks()
{
    apply(m_model->proposal({cell(p.heide, 1)}, 1, EqualRanks::Keep));
    apply(m_model->proposal({cell(p.heide, 2)}, 1, EqualRanks::Keep));
    QCOMPARE(rowText(p.heide), QStringLiteral("1 1 . ."));
    QVERIFY(m_model->headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString().contains(QStringLiteral("more than once")));
    apply(m_model->proposal({cell(p.heide, 3)}, 1, EqualRanks::Move));
    QCOMPARE(rowText(p.heide), QStringLiteral(". . 1 ."));
}

void TestInterestMatrixModel::severalCellsAreOneChange()
{
    const qsizetype before = m_document->history().size();
    apply(m_model->proposal({cell(p.heide, 1), cell(p.mueller, 1), cell(p.mueller, 2)}, 2, EqualRanks::Move));
    QCOMPARE(rowText(p.mueller), QStringLiteral("2 2 . ."));
    QCOMPARE(m_document->history().size(), before + 1);
    apply(m_model->proposal({cell(p.mueller, 1), cell(p.mueller, 2), cell(p.mueller, 3)}, 0, EqualRanks::Keep));
    QCOMPARE(rowText(p.mueller), QStringLiteral(". . . ."));
}

void TestInterestMatrixModel::headersTellSums()
{
    apply(m_model->proposal({cell(p.heide, 1), cell(p.mueller, 1)}, 1, EqualRanks::Keep));
    apply(m_model->proposal({cell(p.people[0], 1)}, 2, EqualRanks::Keep));
    apply(m_model->proposal({cell(p.people[0], 2)}, 5, EqualRanks::Keep));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, models::GridSumRole).toString(), QStringLiteral("2 · 1 · 0 · 0"));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, models::GridSumRole).toString(), QStringLiteral("0 · 0 · 0 · 1"));
    QVERIFY(m_model->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(QStringLiteral("first by 2")));
    QCOMPARE(m_model->headerData(m_model->rowOf(p.people[0]), Qt::Vertical, models::GridSumRole).toString(), QStringLiteral("2"));
    QCOMPARE(m_model->headerData(m_model->rowOf(p.people[1]), Qt::Vertical, models::GridSumRole).toString(), QString());
}

void TestInterestMatrixModel::pasteReadsBlocks()
{
    apply(m_model->pasteProposal(QStringLiteral("1\t\t2\n\t1\tx\n"), cell(p.heide, 1), {cell(p.heide, 1)}));
    QCOMPARE(rowText(p.heide), QStringLiteral("1 . 2 ."));
    QCOMPARE(rowText(p.mueller), QStringLiteral(". 1 1 ."));
    // An empty cell of the block takes a wish back; a single one fills the selection.
    apply(m_model->pasteProposal(QStringLiteral("\t\t\n"), cell(p.heide, 1), {cell(p.heide, 1)}));
    QCOMPARE(rowText(p.heide), QStringLiteral(". . . ."));
    apply(m_model->pasteProposal(QStringLiteral("4"), cell(p.heide, 4), {cell(p.heide, 4), cell(p.mueller, 4)}));
    QCOMPARE(rowText(p.heide) + u'|' + rowText(p.mueller), QStringLiteral(". . . 4|. 1 1 4"));
}

void TestInterestMatrixModel::pasteByLabels()
{
    apply(m_model->pasteProposal(QStringLiteral("Q4\tQ2\n1\t2\n"), cell(p.heide, 1), {cell(p.heide, 1)}));
    QCOMPARE(rowText(p.heide), QStringLiteral(". 2 . 1"));
}

void TestInterestMatrixModel::pasteRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("question");
    QTest::newRow("word") << QStringLiteral("viel") << 1;
    QTest::newRow("negative") << QStringLiteral("-2") << 1;
    QTest::newRow("outside") << QStringLiteral("1\t2") << 4;
}

void TestInterestMatrixModel::pasteRefuses()
{
    QFETCH(const QString, text);
    QFETCH(const int, question);
    const auto result = m_model->pasteProposal(text, cell(p.heide, question), {cell(p.heide, question)});
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
}

void TestInterestMatrixModel::rowsAndColumnsComeAndGo()
{
    apply(domain::removeRecords(m_document->programme(), "participant", {p.mueller.value}));
    QCOMPARE(m_model->rowCount(), 11);
    apply(domain::updateRecords(m_document->programme(), "question", {p.questions[3].value}, {{QStringLiteral("active"), false}}));
    QCOMPARE(m_model->columnCount(), 3);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->undo());
    QCOMPARE(m_model->rowCount(), 12);
    QCOMPARE(m_model->columnCount(), 4);
    apply(domain::updateRecords(m_document->programme(), "participant", {p.heide.value}, {{QStringLiteral("state"), QStringLiteral("withdrawn")}}));
    QCOMPARE(m_model->rowOf(p.heide), -1);
}

void TestInterestMatrixModel::demandAsATable()
{
    QuestionDemandModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Programme wished = withWishes(withWishes(p.programme, p.people.first(3), p.questions[1], 1), p.people.mid(3, 2), p.questions[1], 2);
    model.setRows(models::questionDemandRows(wished));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.unansweredCount(), 1);
    model.sort(QuestionDemandModel::PeopleColumn, Qt::DescendingOrder);
    QCOMPARE(model.index(0, QuestionDemandModel::QuestionColumn).data().toString(), QStringLiteral("Q2 Wie wird aus Zielen ein Fahrplan?"));
    QCOMPARE(model.index(0, QuestionDemandModel::WishesColumn).data().toString(), QStringLiteral("3 first, 2 second"));
    QCOMPARE(model.index(0, QuestionDemandModel::WishesColumn).data(QuestionDemandModel::SegmentsRole).value<QList<int>>(), (QList<int>{3, 2, 0, 0}));
    QCOMPARE(model.index(0, QuestionDemandModel::PeopleColumn).data().toInt(), 5);
    QCOMPARE(model.index(0, QuestionDemandModel::AnswerColumn).data().toString(), QStringLiteral("nobody answers it"));
    QCOMPARE(model.index(0, QuestionDemandModel::AnswerColumn).data(models::IconNameRole).toString(), QStringLiteral("dialog-warning"));
    // Equally wanted ones stay as in the catalogue.
    QCOMPARE(model.rowAt(1).demand.question, p.leading);
    QCOMPARE(model.rowAt(2).demand.question, p.questions[0]);
    model.setRole(p.leadership);
    QCOMPARE(model.rowCount(), 1);
    model.setRole({});
    model.setFilter(QStringLiteral("fahrplan"));
    QCOMPARE(model.rowCount(), 1);
    model.setRows(models::questionDemandRows(p.programme));
    QCOMPARE(model.unansweredCount(), 0);
}

void TestInterestMatrixModel::proposalsAsATable()
{
    models::TrainingProposalsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    domain::ProposalSettings settings;
    settings.today = QDate(2024, 11, 5);
    model.setRows(models::trainingProposalRows(withWishes(p.programme, p.people.first(6), p.questions[0], 1), settings));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, models::TrainingProposalsModel::QuestionsColumn).data().toString(), QStringLiteral("Q1"));
    QCOMPARE(model.index(0, models::TrainingProposalsModel::PeopleColumn).data().toInt(), 6);
    QCOMPARE(model.index(0, models::TrainingProposalsModel::AbleColumn).data().toInt(), 6);
    QVERIFY(model.rowAt(0).dateTexts.first().endsWith(QStringLiteral("6 of 6 can come, coach Erste")));
    QCOMPARE(model.index(0, models::TrainingProposalsModel::CoachColumn).data().toString(), QStringLiteral("Erste"));
    QCOMPARE(model.rowAt(0).names.first(), QStringLiteral("Vorname Person 00 (first wish)"));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestInterestMatrixModel::previewAsATable()
{
    models::InterestPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    exchange::ImportPreview preview;
    exchange::ImportRow row;
    row.row = 2;
    row.outcome = exchange::RowOutcome::New;
    row.record = p.heide.value;
    row.values = {{QStringLiteral("name"), QStringLiteral("Aenne v. d. Heide")}, {QStringLiteral("interests"), QStringLiteral("planner:3=1, planner:1=0")}};
    preview.rows.push_back(row);
    row.row = 3;
    row.outcome = exchange::RowOutcome::Rejected;
    row.record = 0;
    row.reasons = {QStringLiteral("Nobody.")};
    preview.rows.push_back(row);
    model.setRows(models::interestPreviewRows(p.programme, preview));
    QCOMPARE(model.index(0, models::InterestPreviewModel::PersonColumn).data().toString(), QStringLiteral("von der Heide, Änne"));
    QCOMPARE(model.index(0, models::InterestPreviewModel::WishesColumn).data().toString(), QStringLiteral("Q3: rank 1, Q1: not wished"));
    QCOMPARE(model.index(1, models::InterestPreviewModel::PersonColumn).data().toString(), QStringLiteral("Aenne v. d. Heide"));
    model.setOutcomes({exchange::RowOutcome::Rejected});
    QCOMPARE(model.rowCount(), 1);
}

LOTSE_TEST_MAIN(TestInterestMatrixModel)
#include "tst_interestmatrixmodel.moc"
