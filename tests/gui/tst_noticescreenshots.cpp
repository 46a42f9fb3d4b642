#include "noticesfixture.h"
#include "pdfpictures.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "exchange/writers/icswriter.h"
#include "gui/dialogs/exportscheduledialog.h"
#include "gui/dialogs/updatesdialog.h"
#include "gui/sessions/noticestab.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/calendarimportdialog.h"
#include "models/noticesmodel.h"

#include <QComboBox>
#include <QPushButton>

using namespace testsupport;
using namespace Qt::StringLiterals;

/// Pictures of the ledger, the updates, the export of schedules and the import of calendars, into the folder
/// $LOTSE_SCREENSHOTS; without it they are only painted.
class TestNoticeScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabNotices();
    void grabSchedule();
    void grabCalendar();
    std::optional<Screenshots> m_screenshots;
};

void TestNoticeScreenshots::pictures_data()
{
    Screenshots::addColumns();
    for (const char *language : {"de", "en"}) {
        Screenshots::addRow("notices", language, false);
        Screenshots::addRow("notices", language, true);
    }
}

void TestNoticeScreenshots::pictures()
{
    m_screenshots.emplace();
    grabNotices();
    grabSchedule();
    grabCalendar();
}

void TestNoticeScreenshots::grabNotices()
{
    domain::Programme programme = toldProgramme();
    const QList<domain::SessionId> ahead = sessionsAhead(programme);
    programme = domain::applied(programme, laterBy(programme, ahead[0])).value();
    programme = domain::applied(programme, domain::cancelSessions(programme, {ahead[1]}).value()).value();
    PageFixture fixture(programme);
    gui::NoticesTab tab(fixture.context());
    tab.setDocument(fixture.document.get());
    QTRY_VERIFY(tab.model()->rowCount() > 0);
    QVERIFY(PageFixture::show(tab, QSize(1140, 640)));
    tab.findChild<gui::SnapshotView *>()->setFocus();
    tab.findChild<gui::SnapshotView *>()->selectOnly(0);
    m_screenshots->grab(tab, u"tab"_s);
    gui::UpdatesDialog updates(*fixture.document, fixture.context(), nullptr);
    updates.setAttribute(Qt::WA_DeleteOnClose, false);
    updates.show();
    QTRY_VERIFY(updates.findChild<QPushButton *>(u"writePushButton"_s)->isEnabled());
    m_screenshots->grab(updates, u"updates"_s);
}

void TestNoticeScreenshots::grabSchedule()
{
    using Format = gui::ExportScheduleDialog::Format;
    PageFixture fixture;
    gui::ExportScheduleDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *formats = dialog.findChild<QComboBox *>(u"formatComboBox"_s);
    const QList<std::pair<Format, QString>> pictures{{Format::Pdf, u"pdf"_s}, {Format::Page, u"page"_s}, {Format::Calendar, u"calendar"_s}, {Format::Table, u"table"_s}};
    for (const auto &[format, name] : pictures) {
        formats->setCurrentIndex(formats->findData(int(format)));
        QTRY_VERIFY(fixture.isIdle());
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"savePushButton"_s)->isEnabled());
        if (format == Format::Pdf)
            QTRY_VERIFY(isPainted(*dialog.findChild<gui::PdfPreview *>()));
        m_screenshots->grab(dialog, u"schedule-"_s + name);
    }
    dialog.findChild<QComboBox *>(u"whomComboBox"_s)->setCurrentIndex(3);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"savePushButton"_s)->isEnabled());
    QTRY_VERIFY(isPainted(*dialog.findChild<gui::PdfPreview *>()));
    m_screenshots->grab(dialog, u"schedule-each"_s);
}

void TestNoticeScreenshots::grabCalendar()
{
    PageFixture fixture;
    QFile file(fixture.file(u"calendar.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exchange::IcsWriter::calendar(fixture.programme(), domain::sessionsByTime(fixture.programme())).value());
    file.close();
    const QList<domain::SessionId> ahead = sessionsAhead(fixture.programme());
    QVERIFY(fixture.document->apply(laterBy(fixture.programme(), ahead[0])));
    gui::CalendarImportDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.readFile(file.fileName());
    dialog.show();
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(dialog.findChild<models::CalendarPreviewModel *>()->rowCount() > 0);
    m_screenshots->grab(dialog, u"calendarimport"_s);
}

LOTSE_GUI_TEST_MAIN(QApplication, TestNoticeScreenshots)
#include "tst_noticescreenshots.moc"
