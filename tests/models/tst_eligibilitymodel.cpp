#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/eligibilityverbs.h"
#include "models/eligibilitymodel.h"
#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace models;
using domain::EligibilityAnswer;

/// The list of who may take part: follows the programme, the day, filter and order.
class TestEligibilityModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsEverybody();
    void followsDecisionsAndUndo();
    void followsTheDay();
    void isNarrowed();
    void isSorted_data();
    void isSorted();
    void cellsSayWhatRowsHold();
    void closingEmptiesIt();

private:
    [[nodiscard]] EligibilityRow row(domain::ParticipantId id) const { return m_model->rowAt(m_model->rowOf(QString::number(id.value))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    workspace::Document::Pointer m_document;
    workspace::Jobs m_jobs;
    std::unique_ptr<EligibilityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEligibilityModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = workspace::Document::create(m_folder->filePath(QStringLiteral("a.lotse")), domain::creation(domain::exampleProgramme(2024)));
    QVERIFY(created);
    m_document = std::move(*created);
    m_model = std::make_unique<EligibilityModel>(m_jobs);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refreshed(m_model.get(), &EligibilityModel::refreshed);
    m_model->setDocument(m_document.get());
    QTRY_COMPARE(refreshed.size(), 1);
}

void TestEligibilityModel::cleanup()
{
    m_model->setDocument(nullptr);
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

void TestEligibilityModel::listsEverybody()
{
    const domain::Programme &programme = m_document->programme();
    QCOMPARE(m_model->totalCount(), int(programme.table<domain::Participant>().size()));
    QCOMPARE(m_model->counts(), domain::participationCounts(programme));
    const domain::EligibilityIndex index(programme);
    for (const EligibilityRow &entry : m_model->allRows()) {
        const auto verdict = domain::eligibility(programme, index, entry.participant, m_model->asOf());
        QCOMPARE(entry.answer, verdict.answer);
        QCOMPARE(entry.reason, domain::eligibilityReason(programme, verdict));
        // A verdict on one person alone is the same.
        QCOMPARE(domain::eligibility(programme, domain::EligibilityIndex(programme, entry.participant), entry.participant, m_model->asOf()).counting.size(),
                 verdict.counting.size());
    }
}

void TestEligibilityModel::followsDecisionsAndUndo()
{
    m_model->narrow({EligibilityAnswer::NotEligible}, {}, {});
    const int before = m_model->rowCount();
    const domain::ParticipantId person = m_model->rowAt(0).participant;
    const domain::GroundEntry entry{domain::EligibilityGround::Exception, {}, QDate(2024, 11, 1), {}, QStringLiteral("Plan follows"), QStringLiteral("Me")};
    QVERIFY(m_document->apply(*domain::setGround(m_document->programme(), QList{person}, entry)));
    QTRY_COMPARE(m_model->rowCount(), before - 1);
    m_model->narrow({}, {}, {});
    QCOMPARE(row(person).answer, EligibilityAnswer::ByException);
    QCOMPARE(row(person).evidence, QStringLiteral("Me"));
    QVERIFY(m_document->undo());
    QTRY_COMPARE(row(person).answer, EligibilityAnswer::NotEligible);
}

void TestEligibilityModel::followsTheDay()
{
    QSignalSpy refreshed(m_model.get(), &EligibilityModel::refreshed);
    m_model->setAsOf(QDate(2024, 1, 1));
    m_model->setAsOf(QDate(2024, 1, 2));
    QTRY_VERIFY(!refreshed.isEmpty() && m_model->rowAt(0).reason.contains(QStringLiteral("02/01/2024")));
    for (const EligibilityRow &entry : m_model->allRows())
        QCOMPARE(entry.answer, EligibilityAnswer::NotEligible);
    QTRY_VERIFY(m_jobs.running().isEmpty());
    m_model->setAsOf(QDate(2024, 1, 2));
    QVERIFY(m_jobs.running().isEmpty());
}

void TestEligibilityModel::isNarrowed()
{
    const domain::RoleId role = domain::rolesInOrder(m_document->programme()).first();
    m_model->narrow({EligibilityAnswer::Eligible}, {domain::ParticipantState::Accepted}, {role});
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < m_model->totalCount());
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QCOMPARE(m_model->rowAt(i).answer, EligibilityAnswer::Eligible);
        QCOMPARE(m_model->rowAt(i).state, domain::ParticipantState::Accepted);
        QCOMPARE(m_model->rowAt(i).role, role);
    }
    m_model->narrow({}, {}, {});
    m_model->setFilter(QStringLiteral("Tubingen"));
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < m_model->totalCount());
}

void TestEligibilityModel::isSorted_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < EligibilityModel::ColumnCount; ++column)
        QTest::newRow(qPrintable(EligibilityModel::columnName(column))) << column;
}

void TestEligibilityModel::isSorted()
{
    QFETCH(int, column);
    m_model->sort(column, Qt::AscendingOrder);
    const domain::ParticipantId first = m_model->rowAt(0).participant;
    m_model->sort(column, Qt::DescendingOrder);
    QCOMPARE(m_model->rowCount(), m_model->totalCount());
    const auto at = [&](domain::ParticipantId id) { return m_model->rowOf(QString::number(id.value)); };
    QVERIFY(at(first) > 0);
}

void TestEligibilityModel::cellsSayWhatRowsHold()
{
    QSet<QString> names;
    for (int column = 0; column < EligibilityModel::ColumnCount; ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
        names.insert(EligibilityModel::columnName(column));
    }
    QCOMPARE(names.size(), int(EligibilityModel::ColumnCount));
    const EligibilityRow &first = m_model->rowAt(0);
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return m_model->index(0, column).data(role); };
    QCOMPARE(cell(EligibilityModel::NameColumn).toString(), first.name);
    QCOMPARE(cell(EligibilityModel::VerdictColumn, IconNameRole).toString(), EligibilityModel::iconName(first.answer));
    QCOMPARE(cell(EligibilityModel::RoleColumn, ColourRole).toString(), first.roleColour);
    QVERIFY(cell(EligibilityModel::ReasonColumn).toString().startsWith(first.reason));
    QVERIFY(!m_model->index(0, EligibilityModel::NameColumn).data(ColourRole).isValid());
}

void TestEligibilityModel::closingEmptiesIt()
{
    m_model->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->counts().empty());
}

LOTSE_TEST_MAIN(TestEligibilityModel)
#include "tst_eligibilitymodel.moc"
