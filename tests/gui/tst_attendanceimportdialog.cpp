#include "meetingreport.h"
#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "gui/pages/attendancepage.h"
#include "gui/widgets/personchooser.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/attendanceimportdialog.h"
#include "models/attendanceproposalmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace testsupport;
using exchange::RowOutcome;
using models::AttendanceProposalModel;

/// A meeting report from the file to one change that can be undone.
class TestAttendanceImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void recordsByKeyboard();
    void leavesRowsOut();
    void filtersByOutcome();
    void asksForTheSession();
    void minimumShareIsChosen();
    void readingCanBeStopped();
    void unreadableReportSaysWhy();
    void opensFromThePage();
    void everyControlHasAName();
    void pictures_data();
    void pictures();

private:
    void open();
    void openWith(const QString &path);
    template <class Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] AttendanceProposalModel *model() const { return m_dialog->findChild<AttendanceProposalModel *>(); }
    [[nodiscard]] gui::SnapshotView *view() const { return m_dialog->findChild<gui::SnapshotView *>(); }
    [[nodiscard]] int rowNamed(const QString &name) const;

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<MeetingReportSample> m_sample;
    QPointer<gui::AttendanceImportDialog> m_dialog;
};

void TestAttendanceImportDialog::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_sample = std::make_unique<MeetingReportSample>(m_fixture->programme(), m_fixture->file(QStringLiteral("Teilnahme.csv")));
    QVERIFY(m_sample->people.size() >= 3);
}

void TestAttendanceImportDialog::cleanup()
{
    delete m_dialog.data();
    m_sample.reset();
    m_fixture.reset();
}

void TestAttendanceImportDialog::open()
{
    m_dialog = new gui::AttendanceImportDialog(*m_fixture->document, m_fixture->context(), nullptr);
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_dialog);
    QVERIFY(PageFixture::show(*m_dialog, QSize(1080, 680)));
}

void TestAttendanceImportDialog::openWith(const QString &path)
{
    open();
    m_dialog->readFile(path);
    QTRY_VERIFY(m_fixture->isIdle());
}

int TestAttendanceImportDialog::rowNamed(const QString &name) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->rowAt(row).shownName == name)
            return row;
    }
    return -1;
}

void TestAttendanceImportDialog::recordsByKeyboard()
{
    const domain::Programme before = m_fixture->programme();
    open();
    QVERIFY(!child<QPushButton>("recordPushButton")->isEnabled());
    m_fixture->prompter.path = m_sample->path;
    auto *browse = child<QPushButton>("browsePushButton");
    browse->setFocus();
    QTest::keyClick(browse, Qt::Key_Space);
    QTRY_VERIFY(m_fixture->isIdle());
    // The first row to decide is chosen: the device.
    const int device = rowNamed(QStringLiteral("iPhone von Klaus"));
    QVERIFY(device >= 0);
    QCOMPARE(view()->selectedRows(), QList<int>{device});
    QCOMPARE(child<QLabel>("reasonLabel")->text(), model()->rowAt(device).reasons);
    const domain::Participant &meant = *m_fixture->programme().find(m_sample->people.last());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    auto *person = m_dialog->findChild<gui::PersonChooser *>();
    QTRY_VERIFY(person->lineEdit()->hasFocus());
    QTest::keyClicks(person->lineEdit(), QString::fromLatin1(base::fold(domain::listName(meant)).toLatin1()));
    QTest::keyClick(person->lineEdit(), Qt::Key_Return); // writes the name out
    QCOMPARE(person->person(), meant.id);
    QTest::keyClick(person->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(m_dialog);
    QCOMPARE(model()->rowAt(device).outcome, RowOutcome::Same); // united with the row of the same person
    QCOMPARE(model()->rowAt(device).participant, meant.id);
    // The next row to decide has somebody on offer.
    QCOMPARE(person->person(), m_sample->people.first());

    const qsizetype changes = m_fixture->document->history().size();
    auto *record = child<QPushButton>("recordPushButton");
    QVERIFY(record->isEnabled());
    record->setFocus();
    QTest::keyClick(record, Qt::Key_Space);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->document->history().size(), changes + 1);
    const domain::Enrolment *rejoined = domain::findEnrolment(m_fixture->programme(), m_sample->session, m_sample->people[1]);
    QCOMPARE(rejoined->minutes, std::optional(39 + 73));
    QCOMPARE(m_fixture->programme().table<domain::Alias>().size(), before.table<domain::Alias>().size() + 1);
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == before);
}

void TestAttendanceImportDialog::leavesRowsOut()
{
    openWith(m_sample->path);
    const int row = rowNamed(domain::listName(*m_fixture->programme().find(m_sample->people.first())));
    view()->selectRow(row);
    child<QPushButton>("leaveOutPushButton")->click();
    QTRY_COMPARE(model()->rowAt(row).outcome, RowOutcome::Skipped);
    view()->selectRow(row);
    child<QPushButton>("asProposedPushButton")->click();
    QTRY_VERIFY(model()->rowAt(row).outcome != RowOutcome::Skipped);
}

void TestAttendanceImportDialog::filtersByOutcome()
{
    openWith(m_sample->path);
    const int all = model()->rowCount();
    model()->setOutcomes({RowOutcome::Conflict});
    QCOMPARE(model()->rowCount(), 2);
    model()->setOutcomes({});
    QCOMPARE(model()->rowCount(), all);
    for (int column = 0; column < AttendanceProposalModel::ColumnCount; ++column) {
        model()->sort(column, Qt::DescendingOrder);
        QCOMPARE(model()->rowCount(), all);
        QVERIFY(!model()->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void TestAttendanceImportDialog::asksForTheSession()
{
    const QString path = m_fixture->file(QStringLiteral("minutes.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name;Minuten\n" + domain::fullName(*m_fixture->programme().find(m_sample->people.first())).toUtf8() + ";90\n");
    file.close();
    openWith(path);
    QVERIFY(!child<QPushButton>("recordPushButton")->isEnabled());
    QVERIFY(!child<QLabel>("notesLabel")->text().isEmpty());
    m_dialog->setSession(m_sample->session);
    QTRY_VERIFY(m_fixture->isIdle());
    QTRY_VERIFY(child<QPushButton>("recordPushButton")->isEnabled());
    QVERIFY(child<QLabel>("notesLabel")->isHidden());
}

/// Whoever was there for a part is present when a smaller share is asked for.
void TestAttendanceImportDialog::minimumShareIsChosen()
{
    openWith(m_sample->path);
    auto *percent = child<QSpinBox>("minPercentSpinBox");
    QCOMPARE(percent->value(), m_fixture->programme().info().attendanceMinPercent);
    const auto count = [this](const QString &word) {
        int rows = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            rows += model()->index(row, AttendanceProposalModel::ProposalColumn).data().toString().contains(word) ? 1 : 0;
        return rows;
    };
    percent->setValue(100);
    QTRY_VERIFY(m_fixture->isIdle());
    const int partly = count(domain::enumLabel(domain::Attendance::Partial));
    QVERIFY(partly > 0);
    percent->setValue(1);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(count(domain::enumLabel(domain::Attendance::Partial)), 0);
}

void TestAttendanceImportDialog::readingCanBeStopped()
{
    open();
    m_dialog->readFile(m_sample->path);
    auto *stop = child<QPushButton>("stopPushButton");
    QVERIFY(stop->isVisible());
    stop->click();
    QTRY_VERIFY(m_fixture->isIdle());
    // It may have been read already when it was stopped; either way it can be read again.
    QTRY_VERIFY(stop->isVisible());
    stop->click();
    QTRY_VERIFY(m_fixture->isIdle());
    QTRY_VERIFY(model()->rowCount() > 0);
}

void TestAttendanceImportDialog::unreadableReportSaysWhy()
{
    openWith(m_fixture->file(QStringLiteral("not there.csv")));
    QVERIFY(child<QLabel>("summaryLabel")->text().contains(QStringLiteral("not there.csv")));
    QVERIFY(!child<QPushButton>("recordPushButton")->isEnabled());
    QCOMPARE(model()->rowCount(), 0);
}

void TestAttendanceImportDialog::opensFromThePage()
{
    gui::AttendancePage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    m_fixture->prompter.path = m_sample->path;
    page.findChild<QAction *>(QStringLiteral("importReportAction"))->trigger();
    m_dialog = page.findChild<gui::AttendanceImportDialog *>();
    QVERIFY(m_dialog);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(model()->rowCount() > 0);
    delete m_dialog.data();
}

void TestAttendanceImportDialog::everyControlHasAName()
{
    openWith(m_sample->path);
    QCOMPARE(namelessControls(*m_dialog).join(u'\n'), QString());
}

void TestAttendanceImportDialog::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("attendance", "de", false);
    Screenshots::addRow("attendance", "de", true);
}

/// Pictures of the dialog into the folder $LOTSE_SCREENSHOTS; without it they are only painted.
void TestAttendanceImportDialog::pictures()
{
    const Screenshots screenshots;
    openWith(m_sample->path);
    screenshots.grab(*m_dialog, QStringLiteral("report"));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestAttendanceImportDialog)
#include "tst_attendanceimportdialog.moc"
