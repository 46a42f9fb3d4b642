#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "gui/dialogs/exportscheduledialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/pages/historypage.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/snapshotview.h"

#include <QPdfView>

using namespace testsupport;

namespace {

constexpr int AccentHue = 191; ///< of headings in documents

/// Whether the preview below `widget` shows a page with something on it; Qt Pdf paints it later.
bool hasInk(QWidget &widget)
{
    const QImage image = widget.findChild<QPdfView *>()->viewport()->grab().toImage();
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QColor colour = image.pixelColor(x, y);
            if (std::abs(colour.hsvHue() - AccentHue) < 8 && colour.hsvSaturation() > 200)
                return true;
        }
    }
    return false;
}

} // namespace

/// Pictures of the dialogs that issue and export, and of the pages beside the tables, into
/// the folder $LOTSE_SCREENSHOTS; without it they are only painted.
class TestWorkScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabPages(PageFixture &fixture);
    void grabDialogs(PageFixture &fixture);
    std::optional<Screenshots> m_screenshots;
};

void TestWorkScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("work", "de", false);
    Screenshots::addRow("work", "en", true);
}

void TestWorkScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    grabPages(fixture);
    grabDialogs(fixture);
}

void TestWorkScreenshots::grabPages(PageFixture &fixture)
{
    gui::AttendancePage attendance(fixture.context());
    attendance.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(attendance, QSize(1140, 640)));
    attendance.findChild<gui::AttendanceView *>()->enter();
    m_screenshots->grab(attendance, QStringLiteral("attendance"));

    gui::HistoryPage history(fixture.context());
    history.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(history, QSize(1140, 640)));
    m_screenshots->grab(history, QStringLiteral("history"));
}

void TestWorkScreenshots::grabDialogs(PageFixture &fixture)
{
    auto *schedule = new gui::ExportScheduleDialog(*fixture.document, fixture.context(), nullptr);
    schedule->show();
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(hasInk(*schedule));
    m_screenshots->grab(*schedule, QStringLiteral("exportschedule"));
    schedule->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestWorkScreenshots)
#include "tst_workscreenshots.moc"
