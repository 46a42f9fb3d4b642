#include "guifixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "gui/dialogs/decisiondialog.h"
#include "gui/dialogs/grounddialog.h"
#include "gui/dialogs/programmedialog.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/eligibilitypage.h"
#include "gui/widgets/snapshotview.h"
#include "models/eligibilitymodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>

using namespace testsupport;

/// Pictures of the eligibility page in the window and of its dialogs, into the folder
/// $LOTSE_SCREENSHOTS; without it they are only painted.
class TestEligibilityScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabDialog(gui::EligibilityPage &page, int action, const QString &name);
    std::optional<Screenshots> m_screenshots;
    workspace::Jobs m_jobs;
};

void TestEligibilityScreenshots::grabDialog(gui::EligibilityPage &page, int action, const QString &name)
{
    page.pageActions().at(action)->trigger();
    auto *dialog = page.findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    if (auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonPlainTextEdit")); reason && reason->hasFocus())
        QTest::keyClicks(reason, QStringLiteral("Der Gemeinderat entscheidet im Dezember."));
    m_screenshots->grab(*dialog, name);
    dialog->close();
    QTRY_VERIFY(!page.findChild<QDialog *>());
}

void TestEligibilityScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("eligibility", "de", false);
    Screenshots::addRow("eligibility", "de", true);
}

void TestEligibilityScreenshots::pictures()
{
    m_screenshots.emplace();

    domain::Programme programme = domain::exampleProgramme(2024);
    domain::ProgrammeInfo info = programme.info();
    info.countyLimit = 6;
    programme.table<domain::ProgrammeInfo>().replace(info);
    for (const domain::RoleId id : domain::rolesInOrder(programme)) {
        domain::Role role = *programme.find(id);
        role.participantLimit = role.position == 1 ? 30 : 45;
        programme.table<domain::Role>().replace(role);
    }
    WindowFixture fixture(programme);
    fixture.window.showPage(QStringLiteral("eligibility"));
    auto *page = fixture.window.findChild<gui::EligibilityPage *>();
    QVERIFY(page);
    auto *model = page->findChild<models::EligibilityModel *>();
    QTRY_VERIFY(model->rowCount() > 20);
    auto *view = page->findChild<gui::SnapshotView *>();
    view->selectOnly(0);
    auto *tabs = fixture.window.findChild<gui::Inspector *>()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    m_screenshots->grab(fixture.window, QStringLiteral("window"));
    auto *properties = new gui::ProgrammeDialog({fixture.settings, m_jobs, fixture.prompter}, fixture.document(), nullptr);
    properties->show();
    auto *area = properties->findChild<QScrollArea *>();
    area->ensureWidgetVisible(properties->findChild<QWidget *>(QStringLiteral("acceptsExceptionComboBox")));
    m_screenshots->grab(*properties, QStringLiteral("properties"));
    properties->close();
    model->narrow({}, {domain::ParticipantState::Applied}, {});
    view->selectAll();
    grabDialog(*page, 0, QStringLiteral("accept"));
    grabDialog(*page, 3, QStringLiteral("ground"));
    grabDialog(*page, 4, QStringLiteral("exception"));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestEligibilityScreenshots)
#include "tst_eligibilityscreenshots.moc"
