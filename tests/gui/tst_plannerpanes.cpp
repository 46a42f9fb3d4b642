#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "gui/planner/comparepane.h"
#include "gui/planner/lesspane.h"
#include "gui/planner/mixingchart.h"
#include "gui/planner/mixingview.h"
#include "gui/planner/plannerpanes.h"
#include "gui/planner/rankprofile.h"
#include "gui/planner/whatifpane.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"
#include "models/lessthanwantedmodel.h"
#include "models/mixingmodel.h"
#include "models/planlevelsmodel.h"
#include "models/planmovesmodel.h"
#include "models/rankprofilemodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace testsupport;
using namespace domain;
using workspace::PlanSession;

namespace {

constexpr std::chrono::milliseconds RunLimit{3000};

/// The panes with a session on the example programme, and a plan of it.
struct PanesFixture : PageFixture
{
    PanesFixture() : session(jobs), panes(*new gui::PlannerPanes(session, context(), tabs))
    {
        tabs.setObjectName(QStringLiteral("plannerTabWidget"));
        tabs.setAccessibleName(QStringLiteral("Planner"));
        tabs.tabBar()->setAccessibleName(QStringLiteral("Planner"));
        session.setTimeLimit(RunLimit);
        session.setDocument(document.get());
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([this] { return session.isTaskCurrent(); });
        [[maybe_unused]] const bool isShown = show(tabs, tabs.devicePixelRatioF() > 1.5 ? QSize(683, 360) : QSize(900, 640));
    }

    bool run(const QString &title)
    {
        session.start(session.task(), title, false);
        return QTest::qWaitFor([this] { return !session.isRunning(); }, 20000);
    }
    template <class Pane>
    Pane *open()
    {
        auto *pane = tabs.findChild<Pane *>();
        tabs.setCurrentWidget(tabs.findChild<QScrollArea *>(pane->objectName() + QStringLiteral("ScrollArea")));
        QCoreApplication::processEvents();
        return pane;
    }
    template <class Control>
    Control *find(const char *name) { return tabs.findChild<Control *>(QString::fromLatin1(name)); }

    /// Selects the first person with a wish that some training answers.
    bool choosePricedWish()
    {
        auto *view = find<gui::SnapshotView>("lessTableView");
        auto *reasons = find<QListWidget>("reasonsListWidget");
        const auto *cost = find<QPushButton>("costPushButton");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            view->selectOnly(row);
            for (int reason = 0; reason < reasons->count() && !cost->isEnabled(); ++reason)
                reasons->setCurrentRow(reason);
            if (cost->isEnabled())
                return true;
        }
        return false;
    }

    PanesFixture(const PanesFixture &) = delete;

    PlanSession session;
    QTabWidget tabs;
    gui::PlannerPanes &panes;
};

} // namespace

/// What a plan means, beside the board.
class TestPlannerPanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyPanesSaySo();
    void everyControlHasAName();
    void profileFollowsThePlan();
    void mixingIsReadByKeyboard();
    void reasonsAreStoppedForAnotherPlan();
    void cancelledReasonsAreNotTold();
    void wishIsPricedAndKept();
    void plansAreCompared();
    void whatIfIsTriedAdoptedAndUndone();
    void whatIfIsDropped();
    void impossibleChangeIsTold();
    void goneDocumentEmptiesThePanes();
    void pictures_data();
    void pictures();
};

void TestPlannerPanes::emptyPanesSaySo()
{
    PanesFixture fixture;
    for (const char *name : {"profileSummaryLabel", "mixingSummaryLabel", "lessSummaryLabel", "compareSummaryLabel"})
        QCOMPARE(fixture.find<QLabel>(name)->text(), QStringLiteral("There is no plan yet."));
    fixture.open<gui::WhatIfPane>();
    QVERIFY(fixture.find<QPlainTextEdit>("whatIfResultTextEdit")->toPlainText().startsWith(QStringLiteral("The plan that is shown")));
    for (QAction *action : fixture.panes.paneActions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
}

void TestPlannerPanes::everyControlHasAName()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    for (int tab = 0; tab < fixture.tabs.count(); ++tab) {
        fixture.tabs.setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(fixture.tabs).join(u','), QString());
    }
}

void TestPlannerPanes::profileFollowsThePlan()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    const auto *model = fixture.open<gui::RankProfile>()->findChild<models::RankProfileModel *>();
    QTRY_VERIFY(model->rowCount() > 2);
    int people = 0;
    for (const models::RankProfileRow &row : model->allRows())
        people += row.now;
    QCOMPARE(people, int(fixture.session.task().instance.participants.size()));
    QVERIFY(fixture.find<QLabel>("profileSummaryLabel")->text().contains(QStringLiteral("the seats people hold now")));
    fixture.panes.paneActions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Best training\tPlan\tBefore")));
    fixture.panes.paneActions().last()->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestPlannerPanes::mixingIsReadByKeyboard()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    auto *chart = fixture.open<gui::MixingChart>();
    const auto *model = chart->findChild<models::MixingModel *>();
    QTRY_VERIFY(model->rowCount() > 3);
    auto *view = chart->findChild<gui::MixingView *>();
    view->setFocus();
    view->setCurrentIndex(model->index(1, 0));
    const QString names = QStringLiteral("%1 and %2").arg(model->headerData(1, Qt::Vertical).toString());
    QVERIFY(fixture.find<QLabel>("mixingPairLabel")->text().startsWith(names.arg(model->headerData(0, Qt::Vertical).toString())));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(fixture.find<QLabel>("mixingPairLabel")->text().startsWith(names.arg(model->headerData(2, Qt::Vertical).toString())));
    auto *shown = fixture.find<QComboBox>("mixingShownComboBox");
    QTest::keyClick(shown, Qt::Key_End);
    QCOMPARE(model->shown(), models::MixingModel::Shown::Difference);
    fixture.panes.paneActions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(model->headerData(0, Qt::Vertical).toString()));
}

/// Until the rows are there, nothing old can be asked; what is being found for another plan stops.
void TestPlannerPanes::reasonsAreStoppedForAnotherPlan()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    auto *pane = fixture.open<gui::LessPane>();
    const auto *model = pane->findChild<models::LessThanWantedModel *>();
    QTRY_VERIFY(model->rowCount() > 0);
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(fixture.choosePricedWish());
    pane->refresh();
    QVERIFY(!fixture.find<QPushButton>("costPushButton")->isEnabled());
    QCOMPARE(fixture.find<QLabel>("lessSummaryLabel")->text(), QStringLiteral("Looking for reasons …"));
    pane->refresh();
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(model->rowCount() > 0);
    QVERIFY(fixture.find<QLabel>("lessSummaryLabel")->text().contains(QStringLiteral("fewer trainings than wanted")));
    QVERIFY(fixture.choosePricedWish());
    QVERIFY(fixture.prompter.told.isEmpty());
}

void TestPlannerPanes::cancelledReasonsAreNotTold()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    auto *pane = fixture.open<gui::LessPane>();
    QTRY_VERIFY(fixture.isIdle());
    pane->refresh();
    QCOMPARE(fixture.jobs.running().size(), 1);
    fixture.jobs.running().first()->cancel();
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(fixture.prompter.told.isEmpty());
    QCOMPARE(fixture.find<QLabel>("lessSummaryLabel")->text(), QStringLiteral("The reasons were not looked for to the end."));
}

void TestPlannerPanes::wishIsPricedAndKept()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    auto *pane = fixture.open<gui::LessPane>();
    const auto *model = pane->findChild<models::LessThanWantedModel *>();
    QTRY_VERIFY(model->rowCount() > 0);
    auto *cost = fixture.find<QPushButton>("costPushButton");
    QVERIFY(fixture.choosePricedWish());
    auto *reasons = fixture.find<QListWidget>("reasonsListWidget");
    QVERIFY(reasons->count() > 0);
    QTest::mouseClick(cost, Qt::LeftButton);
    QVERIFY(!cost->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(cost->isEnabled(), 20000);
    QVERIFY(fixture.find<QPlainTextEdit>("costTextEdit")->toPlainText().count(u'\n') > 0);
    auto *keep = fixture.find<QPushButton>("keepPushButton");
    QVERIFY(keep->isEnabled());
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    QTRY_COMPARE(fixture.session.versions().size(), 2);
    const workspace::PlanVersion &kept = *fixture.session.currentVersion();
    QVERIFY(kept.isWhatIf);
    QCOMPARE(fixture.session.reference(), 0);
    QCOMPARE(planning::violations(kept.task.instance, kept.solution.plan), std::vector<std::string>());
    QCOMPARE(kept.solution.objective.size(), planning::levelsOf(kept.task.instance).size());
}

void TestPlannerPanes::plansAreCompared()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    auto *pane = fixture.open<gui::ComparePane>();
    auto *reference = fixture.find<QComboBox>("referenceComboBox");
    QTRY_COMPARE(reference->count(), 2);
    const auto *levels = pane->findChild<models::PlanLevelsModel *>();
    const auto *moves = pane->findChild<models::PlanMovesModel *>();
    QCOMPARE(levels->rowCount(), int(planning::levelsOf(fixture.session.task().instance).size()));
    QVERIFY(moves->rowCount() > 0);
    const QString all = fixture.find<QLabel>("compareSummaryLabel")->text();
    QVERIFY2(all.contains(QString::number(moves->totalCount())), qPrintable(all));
    auto *effect = fixture.find<QComboBox>("effectComboBox");
    QTest::keyClick(effect, Qt::Key_Down);
    QCOMPARE(moves->rowCount(), moves->countOf(workspace::Effect::Gains));
    QVERIFY(fixture.panes.focusFilter());
    const auto *filter = pane->findChild<gui::FilterLine *>();
    QTRY_VERIFY(QApplication::focusWidget() && filter->isAncestorOf(QApplication::focusWidget()));

    reference->setFocus();
    QTest::keyClick(reference, Qt::Key_Down);
    QCOMPARE(reference->currentIndex(), 1);
    QCOMPARE(fixture.session.reference(), 0);
    QTRY_COMPARE(moves->totalCount(), 0);
    QCOMPARE(fixture.find<QLabel>("compareSummaryLabel")->text(), QStringLiteral("Everybody has the same trainings in both plans."));
}

void TestPlannerPanes::whatIfIsTriedAdoptedAndUndone()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    fixture.open<gui::WhatIfPane>();
    auto *kind = fixture.find<QComboBox>("whatIfKindComboBox");
    auto *training = fixture.find<QComboBox>("whatIfTrainingComboBox");
    auto *people = fixture.find<QSpinBox>("whatIfPeopleSpinBox");
    QTRY_VERIFY(training->count() > 0);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentIndex(), 2); // more seats
    QVERIFY(people->isVisible() && training->isVisible() && !fixture.find<QWidget>("whatIfDateTimeEdit")->isVisible());
    const SessionId session{training->currentData().toLongLong()};
    people->setValue(people->value() + 5);
    const int seats = people->value();
    QTest::mouseClick(fixture.find<QPushButton>("whatIfAddPushButton"), Qt::LeftButton);
    auto *list = fixture.find<QListWidget>("whatIfListWidget");
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(fixture.find<QToolButton>("tryWhatIfToolButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session.versions().size() == 2 && !fixture.session.isRunning(), 20000);
    QVERIFY(fixture.session.currentVersion()->isWhatIf);
    QTRY_VERIFY(fixture.find<QPlainTextEdit>("whatIfResultTextEdit")->toPlainText().contains(QStringLiteral("Compared with “Plan 1”:")));
    const Programme before = fixture.programme();
    QVERIFY(before.find(session)->maxSize != seats); // only a copy so far

    auto *adopt = fixture.find<QToolButton>("adoptWhatIfToolButton");
    QVERIFY(adopt->isEnabled());
    adopt->setFocus();
    QTest::keyClick(adopt, Qt::Key_Space);
    QCOMPARE(fixture.prompter.asked.size(), 1);
    QCOMPARE(fixture.programme().find(session)->maxSize, seats);
    QTRY_VERIFY(fixture.session.isTaskCurrent());
    QVERIFY(!fixture.session.currentVersion()->isWhatIf);
    QVERIFY(!fixture.session.isOutdated(*fixture.session.currentVersion()));
    QVERIFY(!fixture.session.isRunning()); // it is the plan for the programme as it is now
    QVERIFY(fixture.document->undo());
    QCOMPARE(fixture.programme(), before);
    QVERIFY(fixture.document->redo());
    QCOMPARE(fixture.programme().find(session)->maxSize, seats);
}

void TestPlannerPanes::whatIfIsDropped()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    fixture.open<gui::WhatIfPane>();
    auto *coach = fixture.find<QComboBox>("whatIfCoachComboBox");
    QTRY_VERIFY(coach->count() > 0);
    fixture.find<QComboBox>("whatIfKindComboBox")->setCurrentIndex(3);
    QVERIFY(coach->isVisible());
    fixture.find<QPushButton>("whatIfAddPushButton")->click();
    fixture.find<QPushButton>("whatIfAddPushButton")->click(); // the same again is no second change
    auto *list = fixture.find<QListWidget>("whatIfListWidget");
    QCOMPARE(list->count(), 1);
    fixture.find<QComboBox>("whatIfKindComboBox")->setCurrentIndex(0); // a further date
    fixture.find<QPushButton>("whatIfAddPushButton")->click();
    QCOMPARE(list->count(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    const Programme before = fixture.programme();
    fixture.find<QToolButton>("tryWhatIfToolButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session.versions().size() == 2 && !fixture.session.isRunning(), 20000);
    QTRY_VERIFY(fixture.find<QToolButton>("dropWhatIfToolButton")->isEnabled());
    fixture.find<QToolButton>("dropWhatIfToolButton")->click();
    QCOMPARE(fixture.session.versions().size(), 1);
    QCOMPARE(fixture.session.current(), 0);
    QCOMPARE(fixture.programme(), before);
}

void TestPlannerPanes::impossibleChangeIsTold()
{
    PanesFixture fixture;
    fixture.open<gui::WhatIfPane>();
    auto *training = fixture.find<QComboBox>("whatIfTrainingComboBox");
    QTRY_VERIFY(training->count() > 0);
    fixture.find<QComboBox>("whatIfKindComboBox")->setCurrentIndex(1);
    fixture.find<QSpinBox>("whatIfPeopleSpinBox")->setValue(900); // more than there are seats
    fixture.find<QPushButton>("whatIfAddPushButton")->click();
    QCOMPARE(fixture.prompter.told.size(), 1);
    QCOMPARE(fixture.find<QListWidget>("whatIfListWidget")->count(), 0);
}

void TestPlannerPanes::goneDocumentEmptiesThePanes()
{
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    const auto *profile = fixture.open<gui::RankProfile>()->findChild<models::RankProfileModel *>();
    QTRY_VERIFY(profile->rowCount() > 0);
    const auto *mixing = fixture.open<gui::MixingChart>()->findChild<models::MixingModel *>();
    QTRY_VERIFY(mixing->rowCount() > 0);
    const auto *less = fixture.open<gui::LessPane>()->findChild<models::LessThanWantedModel *>();
    QTRY_VERIFY(less->rowCount() > 0);
    auto *compare = fixture.open<gui::ComparePane>();
    const auto *levels = compare->findChild<models::PlanLevelsModel *>();
    const auto *moves = compare->findChild<models::PlanMovesModel *>();
    QTRY_VERIFY(levels->rowCount() > 0 && moves->rowCount() > 0);
    fixture.open<gui::WhatIfPane>();
    const auto *trainings = fixture.find<QComboBox>("whatIfTrainingComboBox");
    QTRY_VERIFY(trainings->count() > 0);
    fixture.session.setDocument(nullptr);
    for (int tab = 0; tab < fixture.tabs.count(); ++tab) {
        fixture.tabs.setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    QCOMPARE(profile->rowCount(), 0);
    QCOMPARE(mixing->rowCount(), 0);
    QCOMPARE(less->rowCount(), 0);
    QCOMPARE(levels->rowCount(), 0);
    QCOMPARE(moves->rowCount(), 0);
    QCOMPARE(trainings->count(), 0);
}

void TestPlannerPanes::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("panes", "de", false);
    Screenshots::addRow("panes", "de", true);
    Screenshots::addRow("panes", "en", false);
}

void TestPlannerPanes::pictures()
{
    const Screenshots screenshots;
    PanesFixture fixture;
    QVERIFY(fixture.run(QStringLiteral("Plan 1")));
    fixture.open<gui::RankProfile>();
    QTRY_VERIFY(fixture.tabs.findChild<models::RankProfileModel *>()->rowCount() > 0);
    screenshots.grab(fixture.tabs, QStringLiteral("profile"));
    fixture.open<gui::MixingChart>();
    auto *mixing = fixture.tabs.findChild<gui::MixingView *>();
    mixing->setFocus();
    mixing->setCurrentIndex(mixing->model()->index(3, 1));
    screenshots.grab(fixture.tabs, QStringLiteral("mixing"));
    fixture.open<gui::ComparePane>();
    screenshots.grab(fixture.tabs, QStringLiteral("compare"));
    fixture.open<gui::LessPane>();
    QTRY_VERIFY(fixture.tabs.findChild<models::LessThanWantedModel *>()->rowCount() > 0);
    auto *cost = fixture.find<QPushButton>("costPushButton");
    QVERIFY(fixture.choosePricedWish());
    cost->click();
    QTRY_VERIFY_WITH_TIMEOUT(cost->isEnabled(), 20000);
    screenshots.grab(fixture.tabs, QStringLiteral("less"));
    fixture.open<gui::WhatIfPane>();
    QTRY_VERIFY(fixture.find<QComboBox>("whatIfCoachComboBox")->count() > 0);
    fixture.find<QComboBox>("whatIfKindComboBox")->setCurrentIndex(3);
    fixture.find<QPushButton>("whatIfAddPushButton")->click();
    fixture.find<QToolButton>("tryWhatIfToolButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session.versions().size() == 2 && !fixture.session.isRunning(), 20000);
    QTRY_VERIFY(fixture.find<QToolButton>("adoptWhatIfToolButton")->isEnabled());
    fixture.find<QComboBox>("whatIfKindComboBox")->setCurrentIndex(0);
    fixture.find<QListWidget>("whatIfListWidget")->clearSelection();
    screenshots.grab(fixture.tabs, QStringLiteral("whatif"));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestPlannerPanes)
#include "tst_plannerpanes.moc"
