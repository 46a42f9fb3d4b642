#include "pagefixture.h"
#include "screenshots.h"
#include "support/planprogramme.h"
#include "support/testmain.h"

#include "gui/pages/plannerpage.h"
#include "gui/planner/planboardview.h"
#include "models/planboardmodel.h"
#include "workspace/planner/plansession.h"

#include <QAction>
#include <QTabWidget>

using namespace testsupport;

/// Pictures of the planner, into the folder $LOTSE_SCREENSHOTS; without it they are only painted. QT_SCALE_FACTOR=2 gives
/// those of 200 %.
class TestPlannerScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void plan(gui::PlannerPage &page);
    void grabExample(const QString &name, QSize size);
    void grabDrag(gui::PlanBoardView &view);
    std::optional<Screenshots> m_screenshots;
};

void TestPlannerScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("planner", "de", false);
    Screenshots::addRow("planner", "de", true);
    Screenshots::addRow("planner", "en", false);
}

void TestPlannerScreenshots::plan(gui::PlannerPage &page)
{
    QTRY_VERIFY(page.session().isTaskCurrent());
    const qsizetype before = page.session().versions().size();
    page.findChild<QAction *>(QStringLiteral("planAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!page.session().isRunning() && page.session().versions().size() > before, 60000);
}

void TestPlannerScreenshots::grabExample(const QString &name, QSize size)
{
    WindowFixture fixture;
    fixture.window.resize(size);
    fixture.window.showPage(QStringLiteral("planner"));
    auto &page = *qobject_cast<gui::PlannerPage *>(fixture.window.currentPage());
    auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("plannerTabWidget"));
    QTRY_VERIFY(page.session().isTaskCurrent());
    m_screenshots->grab(fixture.window, name + QStringLiteral("-before"));
    plan(page);
    auto *view = page.findChild<gui::PlanBoardView *>();
    for (const QModelIndex &item : view->items()) {
        const models::PlanCard *card = view->model()->card(item);
        if (card && card->kind == models::PlanCardKind::Seat) {
            view->setCurrent(item);
            page.findChild<QAction *>(QStringLiteral("pinAction"))->trigger();
            break;
        }
    }
    plan(page);
    view->setFocus();
    m_screenshots->grab(fixture.window, name + QStringLiteral("-board"));
    grabDrag(*view);
    m_screenshots->grab(fixture.window, name + QStringLiteral("-drag"));
    QTest::keyClick(view, Qt::Key_Escape);
    tabs->setCurrentIndex(1);
    m_screenshots->grab(fixture.window, name + QStringLiteral("-scope"));
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
}

/// Holds a card over the next training.
void TestPlannerScreenshots::grabDrag(gui::PlanBoardView &view)
{
    const QPoint from = view.rectOf(view.currentIndex()).center();
    const QPoint to = from + QPoint(view.rectOf(view.model()->columnIndex(1)).width(), 40);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
}

void TestPlannerScreenshots::pictures()
{
    m_screenshots.emplace();
    const bool isScaled = qEnvironmentVariable("QT_SCALE_FACTOR") == QLatin1StringView("2");
    grabExample(QStringLiteral("window"), isScaled ? QSize(683, 384) : QSize(1366, 728));
    if (isScaled)
        return;
    PageFixture fixture(testprogrammes::planProgramme({300, 60, 4, 8, 30, 4, 2, 60, true}).programme);
    gui::PlannerPage page(fixture.context());
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page, QSize(1366, 900)));
    plan(page);
    m_screenshots->grab(page, QStringLiteral("large"));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestPlannerScreenshots)
#include "tst_plannerscreenshots.moc"
