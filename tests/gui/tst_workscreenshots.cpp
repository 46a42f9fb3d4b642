#include "pagefixture.h"
#include "support/testmain.h"

#include "base/translations.h"
#include "domain/rules/entitlement.h"
#include "gui/dialogs/exportscheduledialog.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/pages/certificatespage.h"
#include "gui/pages/historypage.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/importdialog.h"

#include <QDir>

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

/// Pictures of the dialogs that issue, import and export, and of the pages beside the tables, into
/// the folder $LOTSE_SCREENSHOTS; without it they are only painted.
class TestWorkScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grab(QWidget &widget, const QString &name);
    void grabPages(PageFixture &fixture);
    void grabDialogs(PageFixture &fixture);
    QString m_prefix;
};

void TestWorkScreenshots::grab(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("LOTSE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, m_prefix, name)));
}

void TestWorkScreenshots::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("work-de-light") << QStringLiteral("de") << false;
    QTest::newRow("work-en-dark") << QStringLiteral("en") << true;
}

void TestWorkScreenshots::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    m_prefix = QString::fromLatin1(QTest::currentDataTag());
    const QLocale locale(language == QLatin1StringView("de") ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    base::installTranslators(locale);
    gui::applyTheme(*qApp, dark ? workspace::Appearance::Dark : workspace::Appearance::Light);
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
    grab(attendance, QStringLiteral("attendance"));

    gui::CertificatesPage certificates(fixture.context());
    certificates.setDocument(fixture.document.get());
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(PageFixture::show(certificates, QSize(1140, 640)));
    certificates.findChild<gui::SnapshotView *>()->selectRow(2);
    grab(certificates, QStringLiteral("certificates"));

    gui::HistoryPage history(fixture.context());
    history.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(history, QSize(1140, 640)));
    grab(history, QStringLiteral("history"));
}

void TestWorkScreenshots::grabDialogs(PageFixture &fixture)
{
    QList<domain::ParticipantId> people;
    for (const domain::Entitlement &entitlement : domain::entitlements(fixture.programme())) {
        if (entitlement.entitled && !entitlement.issued)
            people.append(entitlement.participant);
    }
    if (people.isEmpty())
        people = domain::participantsByName(fixture.programme()).first(8);
    auto *issue = new gui::IssueCertificatesDialog(people, *fixture.document, fixture.context(), nullptr);
    issue->show();
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(hasInk(*issue));
    grab(*issue, QStringLiteral("issuecertificates"));
    issue->close();

    auto *schedule = new gui::ExportScheduleDialog(*fixture.document, fixture.context(), nullptr);
    schedule->show();
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(hasInk(*schedule));
    grab(*schedule, QStringLiteral("exportschedule"));
    schedule->close();

    const QString list = QStringLiteral(SHARED_DATA_DIR "/lists/handliste_excel_cp1252.csv");
    if (!QFileInfo::exists(list))
        return;
    auto *import = new gui::ImportDialog(workspace::ListKind::Participants, *fixture.document, fixture.context(), nullptr);
    import->show();
    import->readFile(list);
    QTRY_VERIFY(fixture.isIdle());
    grab(*import, QStringLiteral("import"));
    import->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestWorkScreenshots)
#include "tst_workscreenshots.moc"
