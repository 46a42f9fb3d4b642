#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/verbs/problemverbs.h"
#include "gui/inspector/problemssection.h"
#include "gui/problemspanel.h"
#include "gui/widgets/snapshotview.h"
#include "models/problemsmodel.h"

#include <QMenu>
#include <QToolButton>
#include <QListWidget>

using namespace testsupport;

/// Pictures of the open problems, into the folder $LOTSE_SCREENSHOTS; without it they are only painted.
class TestProblemScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabPanel(PageFixture &fixture);
    void grabSection(PageFixture &fixture);
    std::optional<Screenshots> m_screenshots;
};

void TestProblemScreenshots::pictures_data()
{
    Screenshots::addColumns();
    for (const char *language : {"de", "en"}) {
        Screenshots::addRow("problems", language, false);
        Screenshots::addRow("problems", language, true);
    }
}

void TestProblemScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    for (const domain::Problem &problem : domain::problems(fixture.document->programme())) {
        if (problem.code == QLatin1StringView("email_missing"))
            QVERIFY(fixture.document->apply(domain::ignoreProblem(fixture.document->programme(), problem, QStringLiteral("ist telefonisch erreichbar")).value()));
    }
    grabPanel(fixture);
    grabSection(fixture);
}

void TestProblemScreenshots::grabPanel(PageFixture &fixture)
{
    gui::ProblemsPanel panel(fixture.context());
    panel.setDocument(fixture.document.get());
    QTRY_VERIFY(panel.count() > 0 && fixture.isIdle());
    QVERIFY(PageFixture::show(panel, QSize(1130, 250)));
    auto *view = panel.findChild<gui::SnapshotView *>();
    view->setFocus();
    view->selectOnly(0);
    m_screenshots->grab(panel, QStringLiteral("panel"));
    auto *fix = panel.findChild<QToolButton *>(QStringLiteral("fixToolButton"));
    Q_EMIT fix->menu()->aboutToShow();
    m_screenshots->grab(*fix->menu(), QStringLiteral("remedies"));
    panel.findChild<QToolButton *>(QStringLiteral("ignoredToolButton"))->setChecked(true);
    view->selectOnly(0);
    m_screenshots->grab(panel, QStringLiteral("ignored"));
    panel.setDocument(nullptr);
}

void TestProblemScreenshots::grabSection(PageFixture &fixture)
{
    const std::vector<domain::Problem> found = domain::problems(fixture.document->programme());
    const domain::Subject person = found.front().subjects.front();
    gui::ProblemsSection section(person.table, fixture.context(), nullptr);
    QVERIFY(PageFixture::show(section, QSize(320, 360)));
    section.showRows(*fixture.document, {person.id});
    QTRY_VERIFY(section.findChild<QListWidget *>()->count() > 0);
    section.focusFirst();
    m_screenshots->grab(section, QStringLiteral("section"));
    QTRY_VERIFY(fixture.isIdle());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestProblemScreenshots)
#include "tst_problemscreenshots.moc"
