#include "noticesfixture.h"
#include "support/testmain.h"

#include "gui/dialogs/exportscheduledialog.h"
#include "gui/pages/sessionspage.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/personchooser.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextBrowser>

using namespace testsupport;
using namespace Qt::StringLiterals;
using Format = gui::ExportScheduleDialog::Format;

/// The schedule handed out to everybody, to one person, and to each their own.
class TestExportScheduleDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pageAndTableAreShown();
    void paperAndLayoutChangeThePreview();
    void onePersonIsToldByTheFile();
    void eachGetsTheirOwnFile();
    void whoHasNoSessionIsSaid();
    void nothingIsToldUnasked();
    void writesAnewWhatWasOvertaken();
    void followsTheTable();
    void isOfferedForAProgrammeThatCanOnlyBeRead();
    void everyControlHasAName();

private:
    void open();
    void choose(const QString &box, int value)
    {
        auto *combo = m_dialog->findChild<QComboBox *>(box);
        combo->setCurrentIndex(combo->findData(value));
    }
    void chooseWhom(int row) { m_dialog->findChild<QComboBox *>(u"whomComboBox"_s)->setCurrentIndex(row); }
    void choosePerson(domain::ParticipantId id)
    {
        auto *person = m_dialog->findChild<gui::PersonChooser *>();
        person->setCandidates({id});
        const QString label = person->currentText();
        person->setEditText({});
        person->setEditText(label);
        QCOMPARE(person->person(), id);
    }
    void waitUntilReady()
    {
        QTRY_VERIFY(m_fixture->isIdle());
        QTRY_VERIFY(button(u"savePushButton"_s)->isEnabled());
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QCheckBox *box(const QString &name) const { return m_dialog->findChild<QCheckBox *>(name); }
    [[nodiscard]] size_t notices() const { return m_fixture->programme().table<domain::Notice>().size(); }
    /// Somebody with a seat in a session to come.
    [[nodiscard]] domain::ParticipantId somebody() const
    {
        return domain::recipientsOf(m_fixture->programme(), sessionsAhead(m_fixture->programme()).first()).first().participant;
    }

    std::unique_ptr<PageFixture> m_fixture;
    QPointer<gui::ExportScheduleDialog> m_dialog;
};

void TestExportScheduleDialog::init()
{
    m_fixture = std::make_unique<PageFixture>();
    open();
}

void TestExportScheduleDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestExportScheduleDialog::open()
{
    m_dialog = new gui::ExportScheduleDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*m_dialog, QSize(1060, 720)));
    waitUntilReady();
}

void TestExportScheduleDialog::pageAndTableAreShown()
{
    choose(u"formatComboBox"_s, int(Format::Page));
    waitUntilReady();
    const QString title = m_fixture->programme().find(sessionsAhead(m_fixture->programme()).first())->title;
    const QString page = m_dialog->findChild<QTextBrowser *>(u"previewTextBrowser"_s)->toPlainText();
    QVERIFY(page.contains(title));
    QVERIFY(!page.contains(u"function"_s));
    QVERIFY(box(u"withCoachesCheckBox"_s)->isVisible());
    choose(u"formatComboBox"_s, int(Format::Table));
    waitUntilReady();
    auto *table = m_dialog->findChild<QTableWidget *>(u"previewTableWidget"_s);
    QCOMPARE(size_t(table->rowCount()), m_fixture->programme().table<domain::Session>().size());
    QVERIFY(!box(u"withCoachesCheckBox"_s)->isVisible());
    QVERIFY(!button(u"printPushButton"_s)->isEnabled());
}

void TestExportScheduleDialog::paperAndLayoutChangeThePreview()
{
    choose(u"formatComboBox"_s, int(Format::Pdf));
    waitUntilReady();
    const QByteArray before = m_dialog->findChild<gui::PdfPreview *>()->bytes();
    choose(u"arrangementComboBox"_s, int(printing::ScheduleArrangement::ByDate));
    choose(u"paperComboBox"_s, int(printing::PaperFormat::A3));
    waitUntilReady();
    QTRY_VERIFY(m_dialog->findChild<gui::PdfPreview *>()->bytes() != before);
    m_fixture->prompter.path = m_fixture->file(u"schedule.pdf"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QFile::exists(m_fixture->prompter.path));
    // The next time it begins as it was used last.
    open();
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"paperComboBox"_s)->currentData().toInt(), int(printing::PaperFormat::A3));
}

void TestExportScheduleDialog::onePersonIsToldByTheFile()
{
    chooseWhom(1);
    choose(u"formatComboBox"_s, int(Format::Calendar));
    auto *person = m_dialog->findChild<gui::PersonChooser *>();
    QVERIFY(person->isVisible());
    QTRY_VERIFY(!button(u"savePushButton"_s)->isEnabled());
    choosePerson(somebody());
    box(u"remindsCheckBox"_s)->click();
    m_dialog->findChild<QSpinBox *>()->setValue(30);
    waitUntilReady();
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"TRIGGER:-PT30M"_s));
    QVERIFY(box(u"toldCheckBox"_s)->isEnabled());
    QVERIFY(!box(u"toldCheckBox"_s)->isChecked());
    QTest::keyClick(box(u"toldCheckBox"_s), Qt::Key_Space);
    QVERIFY(m_dialog->findChild<QLabel *>(u"summaryLabel"_s)->text().contains(u"notice"_s));
    const size_t before = notices();
    m_fixture->prompter.path = m_fixture->file(u"one.ics"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QFile::exists(m_fixture->prompter.path));
    QVERIFY(notices() > before);
    for (const domain::Notice &notice : m_fixture->programme().table<domain::Notice>()) {
        QCOMPARE(notice.participant, somebody());
        QCOMPARE(notice.way, domain::NoticeWay::CalendarFile);
        QVERIFY(notice.toldAt.isValid());
    }
}

void TestExportScheduleDialog::eachGetsTheirOwnFile()
{
    chooseWhom(3);
    choose(u"formatComboBox"_s, int(Format::Pdf));
    waitUntilReady();
    QVERIFY(m_dialog->findChild<gui::PdfPreview *>()->pageCount() > 3);
    box(u"eachFileCheckBox"_s)->click();
    waitUntilReady();
    m_fixture->prompter.path = m_fixture->file(u"each"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QDir(m_fixture->prompter.path).entryList({u"*.pdf"_s}, QDir::Files).size() > 3);
    QCOMPARE(notices(), size_t(0));
}

void TestExportScheduleDialog::whoHasNoSessionIsSaid()
{
    domain::ParticipantId idle;
    for (const domain::Participant &person : m_fixture->programme().table<domain::Participant>()) {
        const auto &places = m_fixture->programme().table<domain::Enrolment>();
        if (std::none_of(places.begin(), places.end(), [&](const domain::Enrolment &place) { return place.participant == person.id; }))
            idle = person.id;
    }
    if (!idle.isValid())
        QSKIP("everybody in the example has a place somewhere");
    chooseWhom(1);
    choose(u"formatComboBox"_s, int(Format::Table));
    choosePerson(somebody());
    waitUntilReady();
    choosePerson(idle);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!button(u"savePushButton"_s)->isEnabled());
}

void TestExportScheduleDialog::nothingIsToldUnasked()
{
    choose(u"formatComboBox"_s, int(Format::Workbook));
    waitUntilReady();
    const domain::Programme before = m_fixture->programme();
    m_fixture->prompter.path = m_fixture->file(u"schedule.xlsx"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QFile::exists(m_fixture->prompter.path));
    QCOMPARE(m_fixture->programme(), before);
}

void TestExportScheduleDialog::writesAnewWhatWasOvertaken()
{
    choose(u"formatComboBox"_s, int(Format::Calendar));
    waitUntilReady();
    const QString path = m_fixture->file(u"all.ics"_s);
    m_dialog->writeTo(path);
    const domain::SessionId session = sessionsAhead(m_fixture->programme()).first();
    QVERIFY(m_fixture->document->apply(laterBy(m_fixture->programme(), session)));
    QTRY_COMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY(!QFile::exists(path));
    waitUntilReady();
    m_dialog->writeTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QDateTime start = m_fixture->programme().find(session)->startsAt;
    QVERIFY(file.readAll().contains(":" + start.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1()));
}

void TestExportScheduleDialog::followsTheTable()
{
    delete m_dialog;
    gui::SessionsPage page(m_fixture->context(), nullptr);
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    gui::RecordPane *pane = page.currentPane();
    const QString title = m_fixture->programme().find(sessionsAhead(m_fixture->programme()).first())->title;
    pane->filterBar()->setFilter(title, {});
    QTRY_VERIFY(pane->model()->rowCount() < pane->model()->total());
    page.findChild<QAction *>(u"exportShownAction"_s)->trigger();
    m_dialog = page.findChild<gui::ExportScheduleDialog *>();
    QVERIFY(m_dialog);
    choose(u"formatComboBox"_s, int(Format::Table));
    waitUntilReady();
    QVERIFY(box(u"onlySessionsCheckBox"_s)->isChecked());
    auto *table = m_dialog->findChild<QTableWidget *>(u"previewTableWidget"_s);
    QCOMPARE(table->rowCount(), pane->model()->rowCount());
    box(u"onlySessionsCheckBox"_s)->click();
    waitUntilReady();
    QCOMPARE(table->rowCount(), pane->model()->total());
}

void TestExportScheduleDialog::isOfferedForAProgrammeThatCanOnlyBeRead()
{
    delete m_dialog;
    const QString path = m_fixture->document->path();
    m_fixture->document.reset();
    auto opened = workspace::Document::open(path, storage::OpenMode::ReadOnly);
    QVERIFY(opened);
    m_fixture->document = std::move(*opened);
    gui::SessionsPage page(m_fixture->context(), nullptr);
    const auto isEnabled = [&page](const char *action) { return page.currentPane()->findChild<QAction *>(QString::fromLatin1(action))->isEnabled(); };
    QVERIFY(!isEnabled("exportShownAction"));
    page.setDocument(m_fixture->document.get());
    QVERIFY(isEnabled("exportShownAction"));
    page.currentPane()->view()->selectRow(0);
    QTRY_VERIFY(isEnabled("signatureSheetsAction"));
    QVERIFY(isEnabled("writeAction"));
    QVERIFY(!isEnabled("fillAction"));
    page.setDocument(nullptr);
    QVERIFY(!isEnabled("exportShownAction"));
}

void TestExportScheduleDialog::everyControlHasAName()
{
    for (int whom = 0; whom < 4; ++whom) {
        chooseWhom(whom);
        QCOMPARE(namelessControls(*m_dialog).join(u'\n'), QString());
    }
    QTRY_VERIFY(m_fixture->isIdle());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestExportScheduleDialog)
#include "tst_exportscheduledialog.moc"
