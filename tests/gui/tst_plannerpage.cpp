#include "pagefixture.h"
#include "support/planprogramme.h"
#include "support/testmain.h"

#include "domain/verbs/recordverbs.h"
#include "gui/pages/plannerpage.h"
#include "gui/planner/planboardview.h"
#include "gui/widgets/snapshotview.h"
#include "models/planboardmodel.h"
#include "models/planchoicemodel.h"
#include "workspace/planner/plansession.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QProgressBar>
#include <QRadioButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace testsupport;
using domain::AssignmentLockKind;
using models::PlanBoardModel;
using models::PlanCardKind;

namespace {

/// Counts the texts that are painted.
class TextCounter : public QPaintDevice
{
public:
    explicit TextCounter(QSize size) : m_size(size) {}
    [[nodiscard]] int texts() const { return m_engine.texts; }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(65536);
        default: return 96;
        }
    }

private:
    struct Engine : QPaintEngine
    {
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawTextItem(const QPointF &, const QTextItem &) override { ++texts; }
        Type type() const override { return User; }

        int texts = 0;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace

/// The planner by keyboard and by mouse.
class TestPlannerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelWithTheWindowAlive();
    void walkingOnTheBoard();
    void pinsBarsAndFreedom();
    void severalCardsAtOnce();
    void altUpAndDownGoToTheInspector();
    void carriedByKeys();
    void takenOutAndBack();
    void cutAndPasted();
    void draggedByMouse();
    void dragTellsWhyNot();
    void jumpToSomebody();
    void scopeIsChosen();
    void scopeSetElsewhereIsShown();
    void repairIsOffered();
    void aWhatIfIsNotAccepted();
    void readOnlyShowsOnly();
    void screenReadersMeetCards();
    void largeBoardIsPaintedInPart();
    void cleanup();

private:
    void open(const testprogrammes::PlanSize &size = {});
    void plan();
    template <class T>
    [[nodiscard]] T *child(const char *name) const { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] workspace::PlanSession &session() const { return m_page->session(); }
    [[nodiscard]] QModelIndex seat(int number) const;
    [[nodiscard]] domain::PlannedSeat seatOf(const QModelIndex &card) const;
    [[nodiscard]] std::optional<AssignmentLockKind> lockOf(const domain::PlannedSeat &seat) const;
    [[nodiscard]] size_t lockCount() const { return m_fixture->programme().table<domain::AssignmentLock>().size(); }
    [[nodiscard]] domain::SeatMove fittingMove() const;
    void press(const QModelIndex &card, QPoint to, bool releases);

    testprogrammes::PlanProgramme p;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::PlannerPage> m_page;
    gui::PlanBoardView *m_view = nullptr;
    PlanBoardModel *m_model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPlannerPage::open(const testprogrammes::PlanSize &size)
{
    p = testprogrammes::planProgramme(size);
    m_fixture = std::make_unique<PageFixture>(p.programme);
    m_page = std::make_unique<gui::PlannerPage>(m_fixture->context(), nullptr);
    m_page->setDocument(m_fixture->document.get());
    m_view = m_page->findChild<gui::PlanBoardView *>();
    m_model = m_view->model();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(PageFixture::show(*m_page, QSize(1300, 700)));
    QTRY_VERIFY(session().isTaskCurrent());
}

void TestPlannerPage::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_fixture.reset();
}

void TestPlannerPage::plan()
{
    QTRY_VERIFY(session().isTaskCurrent());
    action("planAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isRunning() && session().currentVersion(), 60000);
    QTRY_VERIFY(m_fixture->isIdle());
}

/// The n-th card of somebody who attends a training.
QModelIndex TestPlannerPage::seat(int number) const
{
    for (const QModelIndex &item : m_view->items()) {
        const models::PlanCard *card = m_model->card(item);
        if (card && card->kind == PlanCardKind::Seat && number-- == 0)
            return item;
    }
    return {};
}

domain::PlannedSeat TestPlannerPage::seatOf(const QModelIndex &card) const
{
    return {m_model->card(card)->participant, m_model->columnAt(m_model->columnOf(card)).session};
}

std::optional<AssignmentLockKind> TestPlannerPage::lockOf(const domain::PlannedSeat &seat) const
{
    for (const domain::AssignmentLock &lock : m_fixture->programme().table<domain::AssignmentLock>()) {
        if (lock.participant == seat.participant && lock.session == seat.session)
            return lock.kind;
    }
    return std::nullopt;
}

/// A seat whose person could go to a training further right with nothing against it.
domain::SeatMove TestPlannerPage::fittingMove() const
{
    const workspace::PlanVersion &version = *session().currentVersion();
    for (int number = 0; seat(number).isValid(); ++number) {
        const domain::PlannedSeat from = seatOf(seat(number));
        for (int column = m_model->columnOf(seat(number)) + 1; column < m_model->rowCount(); ++column) {
            const domain::SeatMove move{from.participant, from.session, m_model->columnAt(column).session};
            const auto verdict = workspace::moveVerdict(m_fixture->programme(), version.task, version.solution.plan, {move});
            if (verdict.isPossible && verdict.remarks.isEmpty())
                return move;
        }
    }
    return {};
}

/// The planner obeys within half a second; a timer of the window ticks all the while. A busy machine has three attempts.
void TestPlannerPage::cancelWithTheWindowAlive()
{
    open({1200, 240, 4, 6, 60, 5, 3, 200, false});
    QTimer timer;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(10);
    qint64 best = 10000;
    for (int attempt = 0; attempt < 3 && best > 500; ++attempt) {
        QSignalSpy progressed(&session(), &workspace::PlanSession::progressed);
        action("planAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty() && seat(0).isValid(), 60000);
        QVERIFY(child<QProgressBar>("planProgressBar")->isVisible());
        QVERIFY(action("stopPlanningAction")->isEnabled());
        QVERIFY(session().isRunning());
        const int before = ticks;
        QElapsedTimer elapsed;
        elapsed.start();
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isRunning(), 60000);
        best = std::min(best, elapsed.elapsed());
        QVERIFY(ticks > before);
        QCOMPARE(session().versions().size(), attempt + 1);
    }
    QVERIFY2(best <= 500, qPrintable(QString::number(best)));
    QVERIFY(seat(0).isValid());
    QVERIFY(!child<QProgressBar>("planProgressBar")->isVisible());
}

void TestPlannerPage::walkingOnTheBoard()
{
    open();
    plan();
    m_view->setFocus();
    m_view->setCurrent(m_model->columnIndex(1));
    const auto place = [this] {
        const QModelIndex current = m_view->currentIndex();
        return std::pair(m_model->columnOf(current), m_model->card(current) ? current.row() : -1);
    };
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(place(), std::pair(1, 0));
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(place(), std::pair(1, m_model->rowCount(m_model->columnIndex(1)) - 1));
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(place(), std::pair(1, -1));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(place().first, m_model->rowCount() - 1);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(place().first, 0);
    QSignalSpy selected(m_page.get(), &gui::Page::selectionChanged);
    m_view->setCurrent(seat(0));
    QCOMPARE(selected.last().first().toString(), QStringLiteral("participant"));
    QSignalSpy opened(m_page.get(), &gui::Page::inspectorRequested);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    m_view->setCurrent(m_model->columnIndex(1));
    QCOMPARE(selected.last().first().toString(), QStringLiteral("session"));
}

void TestPlannerPage::pinsBarsAndFreedom()
{
    open();
    plan();
    m_view->setFocus();
    m_view->setCurrent(seat(0));
    const domain::PlannedSeat chosen = seatOf(seat(0));
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(lockOf(chosen), AssignmentLockKind::Pinned);
    QVERIFY(m_model->card(m_model->cardIndex(chosen.session, chosen.participant))->isPinned);
    QTest::keyClick(m_view, Qt::Key_F);
    QCOMPARE(lockOf(chosen), AssignmentLockKind::Forbidden);
    plan();
    const QModelIndex barred = m_model->cardIndex(chosen.session, chosen.participant);
    QCOMPARE(m_model->card(barred)->kind, PlanCardKind::Barred);
    m_view->setCurrent(barred);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(lockCount(), size_t(0));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(lockOf(chosen), AssignmentLockKind::Forbidden);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::severalCardsAtOnce()
{
    open();
    plan();
    m_view->setFocus();
    m_view->setCurrent(seat(0));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->chosenSeats().size(), 2);
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(lockCount(), size_t(2));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(lockCount(), size_t(0));
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->chosenSeats().size(), m_model->rowCount(m_model->columnIndex(m_model->columnOf(seat(0)))));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, m_view->rectOf(seat(0)).center());
    QVERIFY(!m_view->isSelected(seat(0)));
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::altUpAndDownGoToTheInspector()
{
    open();
    plan();
    m_view->setFocus();
    m_view->setCurrent(seat(0));
    const QModelIndex current = m_view->currentIndex();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
        QKeyEvent claim(QEvent::ShortcutOverride, key, Qt::AltModifier);
        claim.ignore();
        QCoreApplication::sendEvent(m_view, &claim);
        QCOMPARE(claim.isAccepted(), key == Qt::Key_Left || key == Qt::Key_Right);
    }
    QShortcut inspector(QKeySequence(Qt::ALT | Qt::Key_Down), m_page.get());
    QSignalSpy stepped(&inspector, &QShortcut::activated);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stepped.size(), 1);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier); // nobody's key here
    QCOMPARE(m_view->currentIndex(), current);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::carriedByKeys()
{
    open({24, 6, 2, 12, 6, 3, 2, 8, false});
    plan();
    m_view->setFocus();
    const domain::SeatMove move = fittingMove();
    QVERIFY(move.to.isValid());
    m_view->setCurrent(m_model->cardIndex(move.from, move.participant));
    QSignalSpy told(m_page.get(), &gui::Page::statusText);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(lockOf({move.participant, move.to}), AssignmentLockKind::Pinned);
    QVERIFY(m_model->cardIndex(move.to, move.participant).isValid());
    QVERIFY(!m_model->cardIndex(move.from, move.participant).isValid());
    QCOMPARE(m_view->currentIndex(), m_model->cardIndex(move.to, move.participant));
    QVERIFY(session().currentVersion()->isByHand);
    QVERIFY(told.last().first().toString().startsWith(QStringLiteral("Move “")));
    QVERIFY(child<QLabel>("planStatusLabel")->text().contains(QStringLiteral("Changed by hand.")));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(lockCount(), size_t(0));
    QVERIFY(m_model->cardIndex(move.from, move.participant).isValid());
    QVERIFY(!m_model->cardIndex(move.to, move.participant).isValid());
    QVERIFY(m_fixture->document->redo());
    QCOMPARE(lockOf({move.participant, move.to}), AssignmentLockKind::Pinned);
    QVERIFY(m_model->cardIndex(move.to, move.participant).isValid());
    QVERIFY(!m_model->cardIndex(move.from, move.participant).isValid());
    QTRY_VERIFY(m_fixture->isIdle());
}

/// Out of a training without a pin changes nothing in the programme: a key of the board takes it back.
void TestPlannerPage::takenOutAndBack()
{
    open({24, 6, 2, 12, 6, 3, 2, 8, false});
    plan();
    m_view->setFocus();
    const domain::PlannedSeat taken = seatOf(seat(0));
    QVERIFY(!action("takeBackMoveAction")->isEnabled());
    m_view->setCurrent(seat(0));
    QTest::keyClick(m_view, Qt::Key_X, Qt::ControlModifier);
    m_view->setCurrent(m_model->columnIndex(0));
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_model->cardIndex(taken.session, taken.participant).isValid());
    QTest::keyClick(m_view, Qt::Key_Z);
    QVERIFY(m_model->cardIndex(taken.session, taken.participant).isValid());
    QVERIFY(!action("takeBackMoveAction")->isEnabled());
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::cutAndPasted()
{
    open({24, 6, 2, 12, 6, 3, 2, 8, false});
    plan();
    m_view->setFocus();
    const domain::SeatMove move = fittingMove();
    m_view->setCurrent(m_model->cardIndex(move.from, move.participant));
    QTest::keyClick(m_view, Qt::Key_X, Qt::ControlModifier);
    m_view->setCurrent(m_model->columnIndex(move.to));
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(lockOf({move.participant, move.to}), AssignmentLockKind::Pinned);
    // Out of the training again: the pin goes, nothing is barred.
    m_view->setCurrent(m_model->cardIndex(move.to, move.participant));
    QTest::keyClick(m_view, Qt::Key_X, Qt::ControlModifier);
    m_view->setCurrent(m_model->columnIndex(0));
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(lockCount(), size_t(0));
    QVERIFY(!m_model->cardIndex(move.to, move.participant).isValid());
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::press(const QModelIndex &card, QPoint to, bool releases)
{
    const QPoint from = m_view->rectOf(card).center();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    if (releases)
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
}

void TestPlannerPage::draggedByMouse()
{
    open({24, 6, 2, 12, 6, 3, 2, 8, false});
    plan();
    const domain::SeatMove move = fittingMove();
    QVERIFY(move.to.isValid());
    const QPoint target = m_view->rectOf(m_model->columnIndex(move.to)).center();
    QVERIFY(m_view->viewport()->rect().contains(target));
    press(m_model->cardIndex(move.from, move.participant), target, false);
    QVERIFY(!m_view->viewport()->grab().isNull());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, target);
    QCOMPARE(lockCount(), size_t(0));
    press(m_model->cardIndex(move.from, move.participant), target, true);
    QCOMPARE(lockOf({move.participant, move.to}), AssignmentLockKind::Pinned);
    QVERIFY(m_model->cardIndex(move.to, move.participant).isValid());
    QTRY_VERIFY(m_fixture->isIdle());
}

/// The first two trainings overlap: somebody pinned to one cannot be dropped on the other.
void TestPlannerPage::dragTellsWhyNot()
{
    open({24, 4, 2, 12, 4, 3, 2, 8, false});
    QVERIFY(m_fixture->document->apply(*domain::lockSeats(m_fixture->programme(), {{p.people[0], p.trainings[0]}}, AssignmentLockKind::Pinned)));
    plan();
    QSignalSpy told(m_page.get(), &gui::Page::statusText);
    const QModelIndexList cards = m_model->cardsOf(p.people[0]);
    QModelIndex other;
    for (const QModelIndex &card : cards) {
        if (m_model->columnOf(card) != m_model->columnOf(m_model->columnIndex(p.trainings[0])))
            other = card;
    }
    QVERIFY(other.isValid());
    press(other, m_view->rectOf(m_model->columnIndex(p.trainings[1])).center(), true);
    QCOMPARE(lockCount(), size_t(1));
    QCOMPARE(told.last().first().toString(), QStringLiteral("Not possible: It overlaps with “Training 1”, to which Vorname Person 000 is pinned."));
}

void TestPlannerPage::jumpToSomebody()
{
    open();
    plan();
    m_page->focusFilter();
    auto *line = child<QLineEdit>("jumpLineEdit");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("person 011"));
    QCOMPARE(m_model->card(m_view->currentIndex())->name, QStringLiteral("Person 011, Vorname"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_view->hasFocus());
    // Escape goes back to where it began.
    const QModelIndex began = m_view->currentIndex();
    m_page->focusFilter();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("person 005"));
    QVERIFY(m_view->currentIndex() != began);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(m_view->hasFocus());
    QVERIFY(!line->isVisible());
    QCOMPARE(m_view->currentIndex(), began);
}

void TestPlannerPage::scopeIsChosen()
{
    open({24, 8, 3, 6, 8, 3, 2, 8, true});
    child<QTabWidget>("plannerTabWidget")->setCurrentIndex(1);
    auto *table = child<gui::SnapshotView>("trainingsTableView");
    QCOMPARE(table->model()->rowCount(), 8);
    table->setFocus();
    table->selectOnly(0);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(session().task().instance.trainings.size(), size_t(7));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(session().task().instance.trainings.size(), size_t(8));
    const auto chips = child<QWidget>("rolesChoiceChips")->findChildren<QToolButton *>();
    QCOMPARE(chips.size(), 2);
    QTest::mouseClick(chips.first(), Qt::LeftButton);
    QTRY_COMPARE(session().task().instance.participants.size(), size_t(18));
    QVERIFY(child<QLabel>("demandLabel")->text().startsWith(QStringLiteral("18 people")));
    QTest::mouseClick(child<QRadioButton>("repairRadioButton"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(session().task().instance.rules.mode, planning::Mode::Repair);
    QCOMPARE(action("planAction")->text().remove(u'&'), QStringLiteral("Repair"));
}

/// What somebody else sets is shown, and the next tick goes on from there.
void TestPlannerPage::scopeSetElsewhereIsShown()
{
    open({24, 8, 3, 6, 8, 3, 2, 8, true});
    child<QTabWidget>("plannerTabWidget")->setCurrentIndex(1);
    const QList<domain::RoleId> roles = domain::rolesInOrder(m_fixture->programme());
    workspace::PlanScope scope = session().scope();
    scope.roles = {roles.last()};
    scope.sessions = {p.trainings[0], p.trainings[1]};
    scope.mode = planning::Mode::Repair;
    session().setScope(scope);
    QTRY_VERIFY(session().isTaskCurrent());
    const auto chips = child<QWidget>("rolesChoiceChips")->findChildren<QToolButton *>();
    QVERIFY(!chips.first()->isChecked());
    QVERIFY(chips.last()->isChecked());
    QVERIFY(child<QRadioButton>("repairRadioButton")->isChecked());
    QTest::mouseClick(child<QCheckBox>("ranksOnlyCheckBox"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(session().scope().ranksOnly);
    QCOMPARE(session().scope().roles, scope.roles);
    QCOMPARE(session().scope().sessions, scope.sessions);
    QCOMPARE(session().scope().mode, planning::Mode::Repair);
    m_page->setDocument(nullptr);
    m_page->setDocument(m_fixture->document.get());
    QVERIFY(session().scope().roles.isEmpty() && session().scope().sessions.isEmpty());
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::repairIsOffered()
{
    open({12, 3, 4, 6, 3, 2, 1, 6, false});
    plan();
    action("acceptPlanAction")->trigger();
    QTRY_VERIFY(session().isTaskCurrent());
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!action("repairAction")->isVisible());
    // People leave a training until it has fewer than it needs.
    const domain::Assignment present = session().task().present;
    QVERIFY(!present.held.isEmpty());
    const domain::SessionAssignment held = present.held.first();
    QList<qint64> ids;
    for (const domain::ParticipantId person : held.participants.mid(3))
        ids.append(person.value);
    const auto change = domain::updateRecords(m_fixture->programme(), "participant", ids, {{QStringLiteral("state"), QStringLiteral("withdrawn")}});
    QVERIFY(change);
    QVERIFY(m_fixture->document->apply(*change));
    QTRY_VERIFY(session().isTaskCurrent());
    QTRY_VERIFY(action("repairAction")->isVisible());
    QVERIFY(child<QLabel>("planStatusLabel")->text().contains(QStringLiteral("Something fell out of the plan that was accepted")));
    action("repairAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session().versions().size(), 2, 60000);
    QCOMPARE(session().currentVersion()->title, QStringLiteral("Repair 2"));
    QVERIFY(child<QRadioButton>("repairRadioButton")->isChecked());
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestPlannerPage::aWhatIfIsNotAccepted()
{
    open();
    plan();
    QVERIFY(action("acceptPlanAction")->isEnabled());
    session().start(session().task(), QStringLiteral("Without Coach 1"), true);
    QTRY_COMPARE_WITH_TIMEOUT(session().versions().size(), 2, 60000);
    QVERIFY(!action("acceptPlanAction")->isEnabled());
    QVERIFY(child<QLabel>("planStatusLabel")->text().contains(QStringLiteral("This is a what-if; it cannot be accepted.")));
    QSignalSpy told(m_page.get(), &gui::Page::statusText);
    action("dropPlanAction")->trigger();
    QCOMPARE(session().versions().size(), 1);
    QCOMPARE(told.last().first().toString(), QStringLiteral("The what-if “Without Coach 1” was dropped."));
    QVERIFY(action("acceptPlanAction")->isEnabled());
}

void TestPlannerPage::readOnlyShowsOnly()
{
    open();
    m_page->setDocument(nullptr);
    auto opened = workspace::Document::open(m_fixture->document->path(), storage::OpenMode::ReadOnly);
    QVERIFY(opened);
    m_page->setDocument(opened->get());
    plan();
    QVERIFY(seat(0).isValid());
    m_view->setCurrent(seat(0));
    for (const char *name : {"pinAction", "barAction", "freeAction", "acceptPlanAction"})
        QVERIFY2(!action(name)->isEnabled(), name);
    m_page->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPlannerPage::screenReadersMeetCards()
{
    open();
    plan();
    QCOMPARE(namelessControls(*m_page), QStringList());
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(board);
    QCOMPARE(board->childCount(), int(m_view->items().size()));
    QVERIFY(board->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Without a place")));
    const int number = int(m_view->items().indexOf(seat(0)));
    QAccessibleInterface *card = board->child(number);
    QVERIFY2(card->text(QAccessible::Name).startsWith(QStringLiteral("Person ")), qPrintable(card->text(QAccessible::Name)));
    QVERIFY(card->text(QAccessible::Name).contains(QStringLiteral("Training ")));
    QCOMPARE(board->indexOfChild(card), number);
    card->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->currentIndex(), seat(0));
    QVERIFY(card->state().focused && card->state().selected);
    for (const QModelIndex &item : m_view->items())
        QVERIFY(!item.data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestPlannerPage::largeBoardIsPaintedInPart()
{
    open({300, 60, 4, 8, 30, 4, 3, 60, true});
    plan();
    m_view->setFocus();
    for (const QModelIndex &item : {m_model->columnIndex(m_model->rowCount() - 1), seat(100), m_model->columnIndex(0)}) {
        m_view->setCurrent(item);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->rectOf(item)));
        // Each column and card shows a text at least: painted in whole, the board would show more of them than it has items.
        TextCounter counter(m_view->viewport()->size());
        m_view->viewport()->render(&counter);
        QVERIFY(counter.texts() > 0);
        QVERIFY2(counter.texts() < m_view->items().size(), qPrintable(QString::number(counter.texts())));
    }
}

LOTSE_GUI_TEST_MAIN(QApplication, TestPlannerPage)
#include "tst_plannerpage.moc"
