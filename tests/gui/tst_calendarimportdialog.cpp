#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/verbs/unavailabilityverbs.h"
#include "exchange/writers/icswriter.h"
#include "gui/inspector/unavailabilitysection.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/calendarimportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace testsupport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Appointments =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\n"
    "BEGIN:VEVENT\r\nUID:one@elsewhere\r\nDTSTAMP:20241101T080000Z\r\nDTSTART:20241112T090000Z\r\nDTEND:20241112T110000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:two@elsewhere\r\nDTSTAMP:20241101T080000Z\r\nDTSTART;VALUE=DATE:20241114\r\nDTEND;VALUE=DATE:20241116\r\nSUMMARY:Leave\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Calendar files become sessions and busy times, by keyboard and by dropping them.
class TestCalendarImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesBecomeSessions();
    void entriesAreFiltered();
    void ownFileChangesNothing();
    void busyTimesOfACoach();
    void whatIsNoCalendarIsRefused();
    void droppedOnTheWindow();
    void everyControlHasAName();
};

void TestCalendarImportDialog::entriesBecomeSessions()
{
    PageFixture fixture;
    const domain::Programme before = fixture.programme();
    write(fixture.file(u"a.ics"_s), Appointments);
    fixture.prompter.path = fixture.file(u"a.ics"_s);
    QWidget window;
    QVERIFY(PageFixture::show(window));
    gui::CalendarImportDialog::openFor(&window, fixture.context(), *fixture.document);
    QPointer<gui::CalendarImportDialog> dialog = window.findChild<gui::CalendarImportDialog *>();
    QVERIFY(dialog);
    auto *import = dialog->findChild<QPushButton *>(u"importPushButton"_s);
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(import->text().contains(u'2'));
    QCOMPARE(dialog->findChild<models::CalendarPreviewModel *>()->rowCount(), 2);
    QCOMPARE(fixture.programme(), before);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(fixture.programme().table<domain::Session>().size(), before.table<domain::Session>().size() + 2);
    const domain::Programme after = fixture.programme();
    QVERIFY(fixture.document->undo());
    QCOMPARE(fixture.programme(), before);
    QVERIFY(fixture.document->redo());
    QCOMPARE(fixture.programme(), after);
}

void TestCalendarImportDialog::entriesAreFiltered()
{
    PageFixture fixture;
    write(fixture.file(u"a.ics"_s), Appointments);
    gui::CalendarImportDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(PageFixture::show(dialog));
    dialog.readFile(fixture.file(u"a.ics"_s));
    const auto *model = dialog.findChild<models::CalendarPreviewModel *>();
    QTRY_COMPARE(model->rowCount(), 2);
    auto *filter = dialog.findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"dent"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(dialog.findChild<QLabel *>(u"countLabel"_s)->text(), u"1 of 2"_s);
    // What is imported stays the same, and Enter goes down to the rows rather than importing them.
    const domain::Programme before = fixture.programme();
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(dialog.findChild<gui::SnapshotView *>()->hasFocus());
    QCOMPARE(fixture.programme(), before);
    QVERIFY(dialog.findChild<QPushButton *>(u"importPushButton"_s)->text().contains(u'2'));
}

void TestCalendarImportDialog::ownFileChangesNothing()
{
    PageFixture fixture;
    write(fixture.file(u"own.ics"_s), exchange::IcsWriter::calendar(fixture.programme(), domain::sessionsByTime(fixture.programme())).value());
    gui::CalendarImportDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.readFile(fixture.file(u"own.ics"_s));
    auto *summary = dialog.findChild<QLabel *>(u"summaryLabel"_s);
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY2(summary->text().contains(u"nothing to import"_s), qPrintable(summary->text()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"importPushButton"_s)->isEnabled());
}

void TestCalendarImportDialog::busyTimesOfACoach()
{
    PageFixture fixture;
    const domain::Coach &coach = *fixture.programme().table<domain::Coach>().begin();
    const domain::CoachId id = coach.id;
    write(fixture.file(u"a.ics"_s), Appointments);
    fixture.prompter.path = fixture.file(u"a.ics"_s);
    gui::UnavailabilitySection section(u"coach"_s, fixture.context());
    QVERIFY(PageFixture::show(section, QSize(380, 400)));
    section.showRows(*fixture.document, {id.value});
    section.focusFirst();
    const auto countOf = [&] {
        const auto &table = fixture.programme().table<domain::Unavailability>();
        return std::count_if(table.begin(), table.end(), [&](const domain::Unavailability &span) { return span.coach == id; });
    };
    const auto before = countOf();
    section.findChild<QToolButton *>(u"importUnavailabilityToolButton"_s)->click();
    QPointer<gui::CalendarImportDialog> dialog = section.findChild<gui::CalendarImportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"targetComboBox"_s)->currentData().toLongLong(), id.value);
    auto *import = dialog->findChild<QPushButton *>(u"importPushButton"_s);
    QTRY_VERIFY(import->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(countOf(), before + 2);
    for (const domain::Unavailability &span : fixture.programme().table<domain::Unavailability>())
        QVERIFY(!span.note.contains(u"Dentist"_s));
    QVERIFY(fixture.document->undo());
    QCOMPARE(countOf(), before);
}

void TestCalendarImportDialog::whatIsNoCalendarIsRefused()
{
    PageFixture fixture;
    write(fixture.file(u"a.ics"_s), "no calendar");
    gui::CalendarImportDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *summary = dialog.findChild<QLabel *>(u"summaryLabel"_s);
    const QString hint = summary->text();
    dialog.readFile(fixture.file(u"a.ics"_s));
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(summary->text().contains(u"a.ics"_s));
    QVERIFY(summary->text() != hint);
    QVERIFY(!dialog.findChild<QPushButton *>(u"importPushButton"_s)->isEnabled());
}

void TestCalendarImportDialog::droppedOnTheWindow()
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(u"a.ics"_s);
    write(path, Appointments);
    QVERIFY(dropFiles(fixture.window, {path}));
    QPointer<gui::CalendarImportDialog> dialog = fixture.window.findChild<gui::CalendarImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"importPushButton"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestCalendarImportDialog::everyControlHasAName()
{
    PageFixture fixture;
    gui::CalendarImportDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(namelessControls(dialog).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCalendarImportDialog)
#include "tst_calendarimportdialog.moc"
