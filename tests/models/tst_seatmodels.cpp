#include "support/testmain.h"

#include "base/clock.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/seatverbs.h"
#include "models/recordmodel.h"
#include "models/seatcandidatesmodel.h"
#include "models/seatsmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace domain;
using models::SeatCandidatesModel;
using models::SeatGroup;
using models::SeatsModel;

/// Who may be picked for a session, and its lists.
class TestSeatModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everybodyIsOnOneSide();
    void peopleMoveBetweenTheLists();
    void filterFoldsUmlauts();
    void sortsByColumn_data();
    void sortsByColumn();
    void headingsCannotBeChosen();
    void waitingListKeepsItsOrder();
    void lapsedOfferIsTold();
    void rowsAreDraggedAsParticipants();

private:
    void show();
    void apply(const base::Result<ChangeSet> &change);
    [[nodiscard]] ParticipantId firstCandidate() const { return m_candidates->rowAt(0).participant; }

    Programme m_programme;
    SessionId m_session;
    std::unique_ptr<SeatCandidatesModel> m_candidates;
    std::unique_ptr<SeatsModel> m_seats;
    std::unique_ptr<QAbstractItemModelTester> m_candidatesTester;
    std::unique_ptr<QAbstractItemModelTester> m_seatsTester;
};

void TestSeatModels::init()
{
    m_programme = exampleProgramme(2024);
    for (const SessionId id : sessionsByTime(m_programme)) {
        const Session &session = *m_programme.find(id);
        if (session.kind == SessionKind::ImpulseTraining && session.state == SessionState::Planned && seatCount(m_programme, id).free().value_or(0) > 1)
            m_session = id;
    }
    QVERIFY(m_session.isValid());
    m_candidates = std::make_unique<SeatCandidatesModel>();
    m_seats = std::make_unique<SeatsModel>();
    m_candidatesTester = std::make_unique<QAbstractItemModelTester>(m_candidates.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_seatsTester = std::make_unique<QAbstractItemModelTester>(m_seats.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show();
}

void TestSeatModels::show()
{
    const std::vector<SeatCandidate> candidates = seatCandidates(m_programme, m_session);
    m_candidates->setCandidates(m_programme, candidates);
    m_seats->setSession(m_programme, m_session, candidates);
}

void TestSeatModels::apply(const base::Result<ChangeSet> &change)
{
    QVERIFY(change);
    auto result = applied(m_programme, *change);
    QVERIFY(result);
    m_programme = std::move(*result);
    show();
}

void TestSeatModels::everybodyIsOnOneSide()
{
    int seated = 0;
    for (int row = 0; row < m_seats->rowCount(); ++row)
        seated += m_seats->rowAt(row).isHeading() ? 0 : 1;
    QVERIFY(seated > 0);
    QCOMPARE(m_candidates->rowCount() + seated, int(m_programme.table<Participant>().size()));
}

void TestSeatModels::peopleMoveBetweenTheLists()
{
    const ParticipantId person = firstCandidate();
    const int before = m_candidates->rowCount();
    QCOMPARE(m_seats->rowOf(person), -1);
    apply(enrol(m_programme, m_session, {person}, EnrolmentState::Enrolled));
    QCOMPARE(m_candidates->rowCount(), before - 1);
    const int row = m_seats->rowOf(person);
    QVERIFY(row > 0);
    QCOMPARE(m_seats->rowAt(row).group, SeatGroup::Enrolled);
    QCOMPARE(m_seats->index(row, SeatsModel::SinceColumn).data().toString(), QStringLiteral("05/11/2024"));
    apply(enrol(m_programme, m_session, {person}, EnrolmentState::Declined));
    QCOMPARE(m_seats->rowAt(m_seats->rowOf(person)).group, SeatGroup::Gone);
    apply(takeOff(m_programme, m_session, {person}));
    QCOMPARE(m_candidates->rowCount(), before);
}

void TestSeatModels::filterFoldsUmlauts()
{
    const int all = m_candidates->rowCount();
    m_candidates->setFilter(QStringLiteral("mue"));
    const int found = m_candidates->rowCount();
    QVERIFY(found > 0 && found < all);
    m_candidates->setFilter(QStringLiteral("mü"));
    QCOMPARE(m_candidates->rowCount(), found);
    QCOMPARE(m_candidates->totalCount(), all);
}

void TestSeatModels::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < SeatCandidatesModel::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void TestSeatModels::sortsByColumn()
{
    QFETCH(int, column);
    m_candidates->sort(column, Qt::AscendingOrder);
    const QString first = m_candidates->rowAt(0).key();
    const int count = m_candidates->rowCount();
    m_candidates->sort(column, Qt::DescendingOrder);
    QCOMPARE(m_candidates->rowCount(), count);
    m_candidates->sort(column, Qt::AscendingOrder);
    QCOMPARE(m_candidates->rowAt(0).key(), first);
}

void TestSeatModels::headingsCannotBeChosen()
{
    QVERIFY(m_seats->rowAt(0).isHeading());
    QCOMPARE(m_seats->index(0, 0).flags(), Qt::NoItemFlags);
    QVERIFY(m_seats->index(0, 0).data(SeatsModel::HeadingRole).toBool());
    QVERIFY(m_seats->index(0, 0).data().toString().startsWith(QStringLiteral("Enrolled (")));
    QVERIFY(m_seats->index(1, 0).flags().testFlag(Qt::ItemIsSelectable));
}

void TestSeatModels::waitingListKeepsItsOrder()
{
    const QList<ParticipantId> people{m_candidates->rowAt(2).participant, m_candidates->rowAt(0).participant, m_candidates->rowAt(1).participant};
    apply(enrol(m_programme, m_session, people, EnrolmentState::Waiting));
    const int first = m_seats->rowOf(people.at(0));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_seats->rowAt(first + i).participant, people.at(i));
        QCOMPARE(m_seats->rowAt(first + i).number, m_seats->rowAt(first).number + i);
    }
    apply(moveOnWaitingList(m_programme, m_session, people.at(2), 1));
    QCOMPARE(m_seats->rowAt(m_seats->rowOf(people.at(2))).number, 1);
}

void TestSeatModels::lapsedOfferIsTold()
{
    const ParticipantId person = firstCandidate();
    apply(enrol(m_programme, m_session, {person}, EnrolmentState::Waiting));
    apply(offerPlace(m_programme, m_session, person));
    const auto state = [&] { return m_seats->index(m_seats->rowOf(person), SeatsModel::StateColumn); };
    QCOMPARE(state().data().toString(), QStringLiteral("Invited until 08/11/2024, 18:00"));
    base::Clock::fix(base::berlinTime(QDate(2024, 11, 9), QTime(9, 0)));
    show();
    QCOMPARE(state().data().toString(), QStringLiteral("Offer lapsed 08/11/2024, 18:00"));
    QCOMPARE(state().data(models::IconNameRole).toString(), QStringLiteral("dialog-warning"));
    base::Clock::fix(base::berlinTime(QDate(2024, 11, 5), QTime(9, 30)));
}

void TestSeatModels::rowsAreDraggedAsParticipants()
{
    const std::unique_ptr<QMimeData> data(m_candidates->mimeData({m_candidates->index(1, 0), m_candidates->index(0, 0), m_candidates->index(0, 1)}));
    QCOMPARE(data->data(models::recordMimeType()),
             "participant\n" + QByteArray::number(m_candidates->rowAt(0).participant.value) + '\n' + QByteArray::number(m_candidates->rowAt(1).participant.value));
    const std::unique_ptr<QMimeData> seated(m_seats->mimeData({m_seats->index(0, 0), m_seats->index(1, 0)}));
    QCOMPARE(seated->data(models::recordMimeType()), "participant\n" + QByteArray::number(m_seats->rowAt(1).participant.value));
}

LOTSE_TEST_MAIN(TestSeatModels)
#include "tst_seatmodels.moc"
