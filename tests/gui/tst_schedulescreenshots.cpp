#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/programmeindex.h"
#include "gui/inspector/unavailabilitysection.h"
#include "gui/pages/sessionspage.h"
#include "gui/sessions/matrixview.h"
#include "gui/sessions/timelineview.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/wizards/importdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace testsupport;

/// Pictures of matrix, time line and the dialogs that shape the schedule, into the folder $LOTSE_SCREENSHOTS; without it
/// they are only painted.
class TestScheduleScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabViews(gui::SessionsPage &page);
    void grabDialogs(gui::SessionsPage &page);
    void grabImport(PageFixture &fixture);
    void grabUnavailable(PageFixture &fixture);

    std::optional<Screenshots> m_screenshots;
};

namespace {

qint64 firstTraining(const domain::Programme &programme)
{
    for (const domain::SessionId id : domain::sessionsByTime(programme)) {
        if (programme.find(id)->kind == domain::SessionKind::ImpulseTraining)
            return id.value;
    }
    return 0;
}

void press(QWidget &page, const char *name)
{
    QTest::mouseClick(page.findChild<QToolButton *>(QString::fromLatin1(name)), Qt::LeftButton);
}

} // namespace

void TestScheduleScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("sessions", "de", false);
    Screenshots::addRow("sessions", "de", true);
    Screenshots::addRow("sessions", "en", false);
}

void TestScheduleScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    gui::SessionsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page, QSize(1080, 620)));
    page.panes().first()->view()->selectIds({firstTraining(fixture.programme())});
    grabViews(page);
    grabDialogs(page);
    grabImport(fixture);
    grabUnavailable(fixture);
}

void TestScheduleScreenshots::grabViews(gui::SessionsPage &page)
{
    press(page, "matrixViewToolButton");
    page.findChild<gui::MatrixView *>()->setFocus();
    m_screenshots->grab(page, QStringLiteral("matrix"));
    press(page, "timelineViewToolButton");
    auto *timeline = page.findChild<gui::TimelineView *>();
    timeline->setFocus();
    timeline->fit();
    m_screenshots->grab(page, QStringLiteral("timeline"));
    auto *lanes = page.findChild<QComboBox *>(QStringLiteral("lanesComboBox"));
    lanes->setCurrentIndex(1);
    m_screenshots->grab(page, QStringLiteral("timeline-coaches"));
    lanes->setCurrentIndex(0);
    while (timeline->pixelsPerDay() < 26)
        timeline->zoom(1.25);
    timeline->goTo(QDate(2024, 11, 5));
    m_screenshots->grab(page, QStringLiteral("timeline-days"));
    press(page, "tableViewToolButton");
}

void TestScheduleScreenshots::grabDialogs(gui::SessionsPage &page)
{
    for (const char *action : {"seriesAction", "shiftAction"}) {
        page.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        auto *dialog = page.findChild<QDialog *>();
        if (auto *daysOff = dialog->findChild<QComboBox *>(QStringLiteral("daysOffComboBox")))
            daysOff->setCurrentIndex(1);
        m_screenshots->grab(*dialog, QString::fromLatin1(action).remove(QStringLiteral("Action")));
        delete dialog;
    }
}

void TestScheduleScreenshots::grabImport(PageFixture &fixture)
{
    QFile list(fixture.file(QStringLiteral("ferien.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("von;bis;name\n28.10.2024;30.10.2024;Herbstferien\n23.12.2024;04.01.2025;Weihnachtsferien\n14.04.2025;26.04.2025;Osterferien\n10.06.2025;;\n");
    list.close();
    gui::ImportDialog dialog(workspace::ListKind::Dates, *fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.resize(900, 480);
    dialog.readFiles({list.fileName()});
    press(dialog, "rowsStepToolButton");
    QTRY_VERIFY(dialog.findChild<QPushButton *>(QStringLiteral("importPushButton"))->isEnabled());
    m_screenshots->grab(dialog, QStringLiteral("importdates"));
}

void TestScheduleScreenshots::grabUnavailable(PageFixture &fixture)
{
    const domain::Unavailability &span = *fixture.programme().table<domain::Unavailability>().begin();
    gui::UnavailabilitySection section(span.coach.isValid() ? QStringLiteral("coach") : QStringLiteral("participant"), fixture.context());
    section.showRows(*fixture.document, {span.coach.isValid() ? span.coach.value : span.participant.value});
    QVERIFY(PageFixture::show(section, QSize(380, 300)));
    m_screenshots->grab(section, QStringLiteral("unavailable"));
    press(section, "addUnavailabilityToolButton");
    m_screenshots->grab(*section.findChild<QDialog *>(), QStringLiteral("unavailabledialog"));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestScheduleScreenshots)
#include "tst_schedulescreenshots.moc"
