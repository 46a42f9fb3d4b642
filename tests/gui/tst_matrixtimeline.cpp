#include "domain/programmes.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/pages/sessionspage.h"
#include "gui/sessions/matrixview.h"
#include "gui/sessions/timelineview.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QAccessible>
#include <QComboBox>
#include <QToolButton>
#include <QWheelEvent>

using namespace domain;
using testdata::SmallProgramme;
using testsupport::PageFixture;

/// The matrix and the time line of the sessions page: walking, moving by keys and mouse, undo.
class TestMatrixTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void viewsShareRowsAndSelection();
    void arrowsWalkThroughTheMatrix();
    void keysMoveACardToAnotherMonthAndRole();
    void theMouseMovesACardToAnotherMonthAndRole();
    void severalCardsMoveTogether();
    void escapeEndsADrag();
    void aSessionForEverybodyKeepsItsRoles();
    void sessionsWithoutADateGetOne();
    void newSessionsBeginWhereOneClicked();
    void keysMoveABlockByDays();
    void theMouseMovesABlockByDays();
    void theTimelineZooms();
    void lanesForCoaches();
    void blocksAreSpokenOf();
    void paintsInEverySize();

private:
    template <class View>
    View *show(const char *name)
    {
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("%1ViewToolButton").arg(QLatin1StringView(name))), Qt::LeftButton);
        auto *view = m_page->findChild<View *>();
        view->setFocus();
        return view;
    }
    static void drag(QWidget *viewport, QPoint from, QPoint to, bool letGo = true)
    {
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        if (letGo)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    [[nodiscard]] const Session &session(SessionId id) const { return *m_fixture->programme().find(id); }
    void undoes(const Programme &before)
    {
        QVERIFY(m_fixture->document->undo());
        QVERIFY(m_fixture->programme() == before);
    }

    SmallProgramme m_sample;
    SessionId m_undated;
    CoachId m_coach;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::SessionsPage> m_page;
    QStringList m_said;
};

/// Kick-off for everybody in October, trainings for planners (22 October) and leadership (12 November), an undated one.
void TestMatrixTimeline::init()
{
    m_sample = testdata::smallProgramme();
    Draft draft(m_sample.programme, {});
    Coach coach;
    coach.familyName = QStringLiteral("Öztürk");
    m_coach = draft.add(coach);
    Session planners = *draft.programme().find(m_sample.training);
    planners.roles = {m_sample.planner};
    planners.coaches = {m_coach};
    draft.update(planners);
    Session leaders = *draft.programme().find(m_sample.second);
    leaders.roles = {m_sample.leadership};
    draft.update(leaders);
    Session open;
    open.title = QStringLiteral("Offen");
    open.roles = {m_sample.planner};
    m_undated = draft.add(open);
    m_sample.programme = draft.programme();
    m_fixture = std::make_unique<PageFixture>(m_sample.programme);
    m_page = std::make_unique<gui::SessionsPage>(m_fixture->context(), nullptr);
    m_said.clear();
    connect(m_page.get(), &gui::Page::statusText, this, [this](const QString &text) { m_said.append(text); });
    m_page->setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(*m_page, QSize(1100, 700)));
}

void TestMatrixTimeline::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestMatrixTimeline::viewsShareRowsAndSelection()
{
    gui::RecordPane *pane = m_page->panes().first();
    pane->view()->selectIds({m_sample.training.value});
    auto *matrix = show<gui::MatrixView>("matrix");
    QCOMPARE(matrix->selectedIds(), QList<qint64>{m_sample.training.value});
    QCOMPARE(matrix->shownIds(), (QList<qint64>{m_sample.kickoff.value, m_sample.training.value, m_sample.second.value, m_sample.closing.value, m_undated.value}));
    pane->model()->setFilter(QStringLiteral("Training"));
    QCOMPARE(matrix->shownIds(), (QList<qint64>{m_sample.training.value, m_sample.second.value}));
    auto *timeline = show<gui::TimelineView>("timeline");
    QCOMPARE(timeline->shownIds(), (QList<qint64>{m_sample.training.value, m_sample.second.value}));
}

void TestMatrixTimeline::arrowsWalkThroughTheMatrix()
{
    auto *matrix = show<gui::MatrixView>("matrix");
    QTest::keyClick(matrix, Qt::Key_Home);
    QCOMPARE(matrix->currentId(), m_sample.kickoff.value);
    QTest::keyClick(matrix, Qt::Key_Down);
    QCOMPARE(matrix->currentId(), m_sample.second.value);
    QTest::keyClick(matrix, Qt::Key_Right);
    QCOMPARE(matrix->currentId(), m_sample.training.value);
    QTest::keyClick(matrix, Qt::Key_Down);
    QCOMPARE(matrix->currentId(), m_sample.closing.value);
    QTest::keyClick(matrix, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(matrix->selectedIds().size(), 2);
    QTest::keyClick(matrix, Qt::Key_End);
    QCOMPARE(matrix->currentId(), m_undated.value);
}

void TestMatrixTimeline::keysMoveACardToAnotherMonthAndRole()
{
    const Programme before = m_fixture->programme();
    auto *matrix = show<gui::MatrixView>("matrix");
    matrix->setCurrent(m_sample.training.value);
    QTest::keyClick(matrix, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(11, 26, 10));
    QVERIFY2(m_said.last().contains(QStringLiteral("fourth Tuesday")), qPrintable(m_said.last()));
    undoes(before);
    QTest::keyClick(matrix, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(session(m_sample.training).roles, QList<RoleId>{m_sample.leadership});
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(10, 22, 10));
    undoes(before);
}

void TestMatrixTimeline::theMouseMovesACardToAnotherMonthAndRole()
{
    const Programme before = m_fixture->programme();
    auto *matrix = show<gui::MatrixView>("matrix");
    drag(matrix->viewport(), matrix->blockRect(m_sample.training.value).center(), matrix->cellRect(1, 2, 2).center());
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(11, 26, 10));
    QCOMPARE(session(m_sample.training).roles, QList{m_sample.coordinator});
    QVERIFY(m_fixture->document->undoLabel().contains(QStringLiteral("Landkreiskoordinator:in")));
    undoes(before);
    QCOMPARE(matrix->selectedIds(), QList<qint64>{m_sample.training.value});
}

void TestMatrixTimeline::severalCardsMoveTogether()
{
    const Programme before = m_fixture->programme();
    auto *matrix = show<gui::MatrixView>("matrix");
    matrix->selectIds({m_sample.training.value, m_sample.second.value});
    drag(matrix->viewport(), matrix->blockRect(m_sample.training.value).center(), matrix->cellRect(1, 1, 1).center());
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(11, 26, 10));
    QCOMPARE(session(m_sample.second).startsAt, testdata::at(12, 10, 10));
    undoes(before);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->blockRect(m_sample.second.value).center());
    QCOMPARE(matrix->selectedIds(), QList<qint64>{m_sample.second.value});
}

void TestMatrixTimeline::escapeEndsADrag()
{
    const Programme before = m_fixture->programme();
    auto *matrix = show<gui::MatrixView>("matrix");
    const QPoint to = matrix->cellRect(1, 2, 2).center();
    drag(matrix->viewport(), matrix->blockRect(m_sample.training.value).center(), to, false);
    QTest::keyClick(matrix, Qt::Key_Escape);
    QTest::mouseRelease(matrix->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(m_fixture->programme() == before);
}

void TestMatrixTimeline::aSessionForEverybodyKeepsItsRoles()
{
    auto *matrix = show<gui::MatrixView>("matrix");
    drag(matrix->viewport(), matrix->blockRect(m_sample.kickoff.value).center(), matrix->cellRect(1, 0, 0).center());
    QCOMPARE(session(m_sample.kickoff).startsAt, testdata::at(11, 12, 10));
    QVERIFY(session(m_sample.kickoff).roles.isEmpty());
    matrix->setCurrent(m_sample.closing.value);
    QTest::keyClick(matrix, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(session(m_sample.closing).roles.isEmpty());
    QVERIFY(m_said.last().contains(QStringLiteral("not for one role alone")));
}

void TestMatrixTimeline::sessionsWithoutADateGetOne()
{
    auto *matrix = show<gui::MatrixView>("matrix");
    drag(matrix->viewport(), matrix->blockRect(m_undated.value).center(), matrix->cellRect(1, 1, 1).center());
    QCOMPARE(session(m_undated).startsAt, testdata::at(11, 4, 10));
    drag(matrix->viewport(), matrix->blockRect(m_sample.closing.value).center(), QPoint(5, matrix->viewport()->height() - 5));
    QCOMPARE(session(m_sample.closing).startsAt, testdata::at(12, 10, 10));
}

void TestMatrixTimeline::newSessionsBeginWhereOneClicked()
{
    auto *matrix = show<gui::MatrixView>("matrix");
    const QRect cell = matrix->cellRect(1, 2, 2);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, cell.center());
    const FieldValues values = matrix->presetForNew();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].value.toList(), QVariantList{m_sample.coordinator.value});
    QCOMPARE(values[1].value.toDateTime(), testdata::at(11, 4, 10));
}

void TestMatrixTimeline::keysMoveABlockByDays()
{
    const Programme before = m_fixture->programme();
    auto *timeline = show<gui::TimelineView>("timeline");
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(timeline->currentId(), m_sample.kickoff.value);
    timeline->setCurrent(m_sample.training.value);
    QTest::keyClick(timeline, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(10, 23, 10));
    undoes(before);
    QTest::keyClick(timeline, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(10, 29, 10));
    undoes(before);
    QTest::keyClick(timeline, Qt::Key_Up);
    QVERIFY(timeline->currentId() != m_sample.training.value);
    QVERIFY(timeline->blockRect(timeline->currentId()).top() < timeline->blockRect(m_sample.training.value).top());
}

void TestMatrixTimeline::theMouseMovesABlockByDays()
{
    const Programme before = m_fixture->programme();
    auto *timeline = show<gui::TimelineView>("timeline");
    while (timeline->pixelsPerDay() < 20)
        QTest::keyClick(timeline, Qt::Key_Plus);
    timeline->reveal(m_sample.training.value);
    const QPoint from = timeline->blockRect(m_sample.training.value).center();
    drag(timeline->viewport(), from, from + QPoint(int(std::lround(-3 * timeline->pixelsPerDay())), 4));
    QCOMPARE(session(m_sample.training).startsAt, testdata::at(10, 19, 10));
    QVERIFY2(m_said.last().contains(QStringLiteral("Weekend")), qPrintable(m_said.last()));
    undoes(before);
}

void TestMatrixTimeline::theTimelineZooms()
{
    auto *timeline = show<gui::TimelineView>("timeline");
    (void)timeline->shownIds();
    const double fitted = timeline->pixelsPerDay();
    QTest::keyClick(timeline, Qt::Key_Plus);
    QVERIFY(timeline->pixelsPerDay() > fitted);
    QTest::keyClick(timeline, Qt::Key_Minus);
    QVERIFY(std::abs(timeline->pixelsPerDay() - fitted) < 0.01);
    const QPointF middle(timeline->viewport()->rect().center());
    QWheelEvent wheel(middle, timeline->viewport()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline->viewport(), &wheel);
    QVERIFY(timeline->pixelsPerDay() > fitted);
    QTest::keyClick(timeline, Qt::Key_0);
    QVERIFY(std::abs(timeline->pixelsPerDay() - fitted) < 0.1 * fitted);
    QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("zoomInToolButton")), Qt::LeftButton);
    QVERIFY(timeline->pixelsPerDay() > fitted);
}

void TestMatrixTimeline::lanesForCoaches()
{
    auto *timeline = show<gui::TimelineView>("timeline");
    const int before = timeline->blockRect(m_sample.kickoff.value).top();
    m_page->findChild<QComboBox *>(QStringLiteral("lanesComboBox"))->setCurrentIndex(1);
    QCOMPARE(timeline->lanes(), gui::TimelineView::Lanes::Coaches);
    QVERIFY(timeline->blockRect(m_sample.training.value).top() < timeline->blockRect(m_sample.kickoff.value).top());
    m_page->findChild<QComboBox *>(QStringLiteral("lanesComboBox"))->setCurrentIndex(0);
    QCOMPARE(timeline->blockRect(m_sample.kickoff.value).top(), before);
    QCOMPARE(timeline->undated(), 1);
}

void TestMatrixTimeline::blocksAreSpokenOf()
{
    for (const char *name : {"matrix", "timeline"}) {
        gui::SessionView *view = qstrcmp(name, "matrix") == 0 ? static_cast<gui::SessionView *>(show<gui::MatrixView>(name)) : show<gui::TimelineView>(name);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        QVERIFY(list->childCount() >= 4);
        QVERIFY(list->child(1)->text(QAccessible::Name).contains(QStringLiteral("Training A")));
        QCOMPARE(testsupport::namelessControls(*m_page), QStringList());
    }
}

void TestMatrixTimeline::paintsInEverySize()
{
    for (const QSize size : {QSize(300, 200), QSize(1366, 768), QSize(2400, 1400)}) {
        m_page->resize(size);
        QVERIFY(!show<gui::MatrixView>("matrix")->grab().isNull());
        auto *timeline = show<gui::TimelineView>("timeline");
        for (int i = 0; i < 12; ++i) {
            QVERIFY(!timeline->grab().isNull());
            QTest::keyClick(timeline, Qt::Key_Plus);
        }
    }
    m_page->panes().first()->model()->setFilter(QStringLiteral("nothing of that name"));
    QVERIFY(!m_page->grab().isNull());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestMatrixTimeline)
#include "tst_matrixtimeline.moc"
