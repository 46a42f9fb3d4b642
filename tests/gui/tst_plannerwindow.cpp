#include "guifixture.h"
#include "support/planprogramme.h"
#include "support/testmain.h"

#include "gui/pages/plannerpage.h"
#include "gui/planner/planboardview.h"
#include "models/planboardmodel.h"
#include "workspace/jobs.h"
#include "workspace/planner/plansession.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace testsupport;
using models::PlanCardKind;

/// From the first run to the accepted plan and back, through the real window.
class TestPlannerWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runPinCompareAcceptUndo();

private:
    [[nodiscard]] QString status() const { return m_page->findChild<QLabel *>(QStringLiteral("planStatusLabel"))->text(); }
    void choose(const char *list, int version);

    gui::PlannerPage *m_page = nullptr;
};

void TestPlannerWindow::choose(const char *list, int version)
{
    auto *versions = m_page->findChild<QComboBox *>(QString::fromLatin1(list));
    versions->setCurrentIndex(versions->findData(version));
}

void TestPlannerWindow::runPinCompareAcceptUndo()
{
    WindowFixture fixture(testprogrammes::planProgramme().programme);
    fixture.window.showPage(QStringLiteral("planner"));
    m_page = qobject_cast<gui::PlannerPage *>(fixture.window.currentPage());
    QVERIFY(m_page);
    auto *view = m_page->findChild<gui::PlanBoardView *>();
    QTRY_VERIFY(m_page->session().isTaskCurrent());
    const auto planned = [&] { return !m_page->session().isRunning() && m_page->session().isTaskCurrent(); };
    // Run.
    QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("planToolButton")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().versions().size(), 1, 60000);
    QVERIFY(status().contains(QStringLiteral("Proven: no plan is better.")));
    // Pin.
    view->setFocus();
    QModelIndex card;
    for (const QModelIndex &item : view->items()) {
        if (const models::PlanCard *one = view->model()->card(item); one && one->kind == PlanCardKind::Seat)
            card = item;
    }
    const domain::ParticipantId person = view->model()->card(card)->participant;
    const domain::SessionId training = view->model()->columnAt(view->model()->columnOf(card)).session;
    view->setCurrent(card);
    QTest::keyClick(view, Qt::Key_P);
    QCOMPARE(fixture.document().programme().table<domain::AssignmentLock>().size(), size_t(1));
    QTRY_VERIFY(m_page->session().isTaskCurrent());
    QVERIFY(status().contains(QStringLiteral("plan again")));
    // Plan again, and compare.
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().versions().size(), 2, 60000);
    QVERIFY(view->model()->cardIndex(training, person).isValid());
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("referencePlanComboBox"))->count(), 3);
    choose("referencePlanComboBox", 0);
    QCOMPARE(m_page->session().reference(), 0);
    choose("currentPlanComboBox", 0);
    QCOMPARE(m_page->session().current(), 0);
    choose("currentPlanComboBox", 1);
    // Accept, and undo.
    const domain::Programme before = fixture.document().programme();
    m_page->findChild<QAction *>(QStringLiteral("acceptPlanAction"))->trigger();
    QCOMPARE(fixture.prompter.asked.size(), 1);
    QVERIFY2(fixture.prompter.asked.first().text.contains(QStringLiteral(" seats are new.")), qPrintable(fixture.prompter.asked.first().text));
    QVERIFY(!fixture.document().programme().table<domain::Enrolment>().isEmpty());
    QCOMPARE(fixture.document().programme().table<domain::Allocation>().size(), size_t(1));
    QTRY_VERIFY(planned());
    QVERIFY(status().contains(QStringLiteral("These are the seats that people hold.")));
    QVERIFY(!status().contains(QStringLiteral("plan again")));
    QVERIFY(fixture.document().undo());
    QCOMPARE(fixture.document().programme(), before);
    QTRY_VERIFY(planned());
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestPlannerWindow)
#include "tst_plannerwindow.moc"
