#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/exportscheduledialog.h"
#include "gui/inspector/problemssection.h"
#include "gui/pages/historypage.h"
#include "gui/problemspanel.h"
#include "gui/widgets/jobsbar.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/snapshotview.h"
#include "models/changedetailsmodel.h"
#include "models/historymodel.h"
#include "models/problemsmodel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QProgressBar>
#include <QSemaphore>
#include <QToolButton>
#include <QListWidget>

using namespace testsupport;

/// History, open problems, the schedule's export and the jobs of the status bar.
class TestWorkPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anyChangeIsUndone();
    void detailsAreShown();
    void problemLeadsToItsSubject();
    void problemIsSolved();
    void problemsAreFiltered();
    void problemIsIgnoredAndBroughtBack();
    void problemNeedsAReasonToBeIgnored();
    void inspectorShowsTheProblemsOfARecord();
    void scheduleIsWritten_data();
    void scheduleIsWritten();
    void scheduleForOneRole();
    void jobsBarWaitsAndStops();
    void everyControlHasAName();

private:
    void setPhone(const QString &phone);

    std::unique_ptr<PageFixture> m_fixture;
};

void TestWorkPages::init()
{
    m_fixture = std::make_unique<PageFixture>();
}

void TestWorkPages::cleanup()
{
    m_fixture.reset();
}

void TestWorkPages::setPhone(const QString &phone)
{
    const qint64 id = domain::participantsByName(m_fixture->programme()).first().value;
    const auto change = domain::updateRecords(m_fixture->programme(), QStringLiteral("participant"), {id}, {{QStringLiteral("phone"), phone}});
    QVERIFY(change && m_fixture->document->apply(*change));
}

void TestWorkPages::anyChangeIsUndone()
{
    const domain::Programme before = m_fixture->programme();
    setPhone(QStringLiteral("0711 1"));
    const domain::ParticipantId last = domain::participantsByName(m_fixture->programme()).last();
    const auto later = domain::updateRecords(m_fixture->programme(), QStringLiteral("participant"), {last.value},
                                             {{QStringLiteral("notes"), QStringLiteral("later")}});
    QVERIFY(later && m_fixture->document->apply(*later));

    gui::HistoryPage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    auto *view = page.findChild<gui::SnapshotView *>(QStringLiteral("historyTableView"));
    auto *model = page.findChild<models::HistoryModel *>();
    view->setFocus();
    view->selectRow(1);
    QAction *undo = page.pageActions().first();
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(m_fixture->prompter.told.isEmpty());
    QVERIFY(m_fixture->programme().find(domain::participantsByName(before).first())->phone != QStringLiteral("0711 1"));
    QCOMPARE(m_fixture->programme().find(last)->notes, QStringLiteral("later"));
    QCOMPARE(model->rowCount(), 4);
    QVERIFY(model->rowAt(2).isUndone);
    QVERIFY(!undo->isEnabled());
}

void TestWorkPages::detailsAreShown()
{
    setPhone(QStringLiteral("<i>07071</i>"));
    gui::HistoryPage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    auto *details = page.findChild<models::ChangeDetailsModel *>();
    QCOMPARE(details->rowCount(), 1);
    QCOMPARE(details->index(0, models::ChangeDetailsModel::AfterColumn).data().toString(), QStringLiteral("<i>07071</i>"));
    page.setDocument(nullptr);
    QCOMPARE(details->rowCount(), 0);
}

void TestWorkPages::problemLeadsToItsSubject()
{
    gui::ProblemsPanel panel(m_fixture->context());
    QSignalSpy counted(&panel, &gui::ProblemsPanel::countChanged);
    QSignalSpy revealed(&panel, &gui::ProblemsPanel::revealRequested);
    panel.setDocument(m_fixture->document.get());
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(panel.count() > 0);
    QVERIFY(PageFixture::show(panel, QSize(1000, 200)));
    auto *view = panel.findChild<gui::SnapshotView *>();
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    const auto *model = panel.findChild<models::ProblemsModel *>();
    QCOMPARE(revealed.first().at(0).toString(), model->problemAt(0).subjects.first().table);
    QCOMPARE(revealed.first().at(1).toLongLong(), model->problemAt(0).subjects.first().id);
    panel.setDocument(nullptr);
}

void TestWorkPages::problemIsSolved()
{
    gui::ProblemsPanel panel(m_fixture->context());
    QSignalSpy counted(&panel, &gui::ProblemsPanel::countChanged);
    panel.setDocument(m_fixture->document.get());
    QTRY_COMPARE(counted.size(), 1);
    auto *model = panel.findChild<models::ProblemsModel *>();
    int row = 0;
    while (row < model->rowCount() && model->problemAt(row).fixes.isEmpty())
        ++row;
    QVERIFY2(row < model->rowCount(), "The example has a problem with a remedy.");
    const QString text = model->problemAt(row).text;
    panel.findChild<gui::SnapshotView *>()->selectRow(row);
    auto *fix = panel.findChild<QToolButton *>(QStringLiteral("fixToolButton"));
    QVERIFY(fix->isEnabled());
    const qsizetype remedies = model->problemAt(row).fixes.size();
    fix->click();
    if (remedies > 1) { // the button does not choose between them
        QCOMPARE(fix->menu()->actions().size(), remedies);
        fix->menu()->actions().first()->trigger();
        fix->menu()->close();
    }
    QTRY_COMPARE(counted.size(), 2);
    for (const models::ProblemRow &left : model->allRows())
        QVERIFY(left.problem.text != text);
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(counted.size(), 3);
    panel.setDocument(nullptr);
}

void TestWorkPages::problemsAreFiltered()
{
    gui::ProblemsPanel panel(m_fixture->context());
    QSignalSpy counted(&panel, &gui::ProblemsPanel::countChanged);
    panel.setDocument(m_fixture->document.get());
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(PageFixture::show(panel, QSize(1000, 300)));
    auto *model = panel.findChild<models::ProblemsModel *>();
    const int all = model->rowCount();
    QCOMPARE(counted.first().at(0).toInt() + counted.first().at(1).toInt() + counted.first().at(2).toInt(), all);
    auto *areas = panel.findChild<QComboBox *>(QStringLiteral("areasComboBox"));
    areas->setFocus();
    areas->setCurrentIndex(areas->findData(int(domain::ProblemArea::Attendance)));
    QVERIFY(model->rowCount() > 0 && model->rowCount() < all);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(domain::areaOf(model->problemAt(row).code), domain::ProblemArea::Attendance);
    areas->setCurrentIndex(0);
    auto *filter = panel.findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("hans-jurgen"));
    QVERIFY(model->rowCount() > 0 && model->rowCount() < all);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(panel.findChild<gui::SnapshotView *>()->hasFocus());
    QCOMPARE(panel.count(), all);
    panel.setDocument(nullptr);
}

void TestWorkPages::problemIsIgnoredAndBroughtBack()
{
    gui::ProblemsPanel panel(m_fixture->context());
    QSignalSpy counted(&panel, &gui::ProblemsPanel::countChanged);
    panel.setDocument(m_fixture->document.get());
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(PageFixture::show(panel, QSize(1000, 300)));
    auto *model = panel.findChild<models::ProblemsModel *>();
    auto *view = panel.findChild<gui::SnapshotView *>();
    auto *ignored = panel.findChild<QToolButton *>(QStringLiteral("ignoredToolButton"));
    QVERIFY(!ignored->isVisible());
    const int before = panel.count();
    const QString text = model->problemAt(0).text;
    m_fixture->prompter.typed = QStringLiteral("ist abgesprochen");
    view->setFocus();
    view->selectOnly(0);
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(panel.count(), before - 1);
    QCOMPARE(m_fixture->document->programme().table<domain::IgnoredProblem>().begin()->reason, QStringLiteral("ist abgesprochen"));
    QVERIFY(ignored->isVisible());
    QVERIFY(ignored->text().contains(u'1'));
    ignored->setFocus();
    QTest::keyClick(ignored, Qt::Key_Space);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, models::ProblemsModel::TextColumn).data().toString(), text);
    QCOMPARE(model->index(0, models::ProblemsModel::FixColumn).data().toString(), QStringLiteral("ist abgesprochen"));
    QCOMPARE(namelessControls(panel).join(u'\n'), QString());
    view->selectOnly(0);
    panel.findChild<QToolButton *>(QStringLiteral("bringBackToolButton"))->click();
    QTRY_COMPARE(panel.count(), before);
    QCOMPARE(model->rowCount(), 0);
    QTest::mouseClick(ignored, Qt::LeftButton);
    QCOMPARE(model->rowCount(), before);
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(panel.count(), before - 1);
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(panel.count(), before);
    panel.setDocument(nullptr);
}

void TestWorkPages::problemNeedsAReasonToBeIgnored()
{
    gui::ProblemsPanel panel(m_fixture->context());
    QSignalSpy counted(&panel, &gui::ProblemsPanel::countChanged);
    panel.setDocument(m_fixture->document.get());
    QTRY_COMPARE(counted.size(), 1);
    panel.findChild<gui::SnapshotView *>()->selectOnly(0);
    panel.findChild<QToolButton *>(QStringLiteral("ignoreToolButton"))->click();
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY(m_fixture->document->programme().table<domain::IgnoredProblem>().isEmpty());
    panel.setDocument(nullptr);
}

void TestWorkPages::inspectorShowsTheProblemsOfARecord()
{
    const auto overfull = [this]() -> domain::Problem {
        for (const domain::Problem &problem : domain::problems(m_fixture->document->programme())) {
            if (problem.code == QLatin1StringView("session_overfull"))
                return problem;
        }
        return {};
    };
    const domain::Problem problem = overfull();
    QVERIFY(!problem.subjects.isEmpty());
    gui::ProblemsSection section(QStringLiteral("session"), m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(section, QSize(340, 500)));
    const auto refresh = [&] { section.showRows(*m_fixture->document, {problem.subjects.first().id}); };
    refresh();
    auto *list = section.findChild<QListWidget *>();
    QTRY_VERIFY(list->count() > 0);
    QVERIFY(list->item(0)->text().contains(problem.text));
    QCOMPARE(namelessControls(section).join(u'\n'), QString());
    section.focusFirst();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(overfull().subjects.isEmpty());
    refresh();
    QTRY_VERIFY(list->count() == 0 || !list->item(0)->text().contains(problem.text));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(overfull(), problem);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestWorkPages::scheduleIsWritten_data()
{
    using Format = gui::ExportScheduleDialog::Format;
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("changes");
    QTest::newRow("pdf") << int(Format::Pdf) << QByteArray("%PDF-") << 0;
    QTest::newRow("csv") << int(Format::Table) << QByteArray("\xef\xbb\xbf") << 0;
    QTest::newRow("ics") << int(Format::Calendar) << QByteArray("BEGIN:VCALENDAR\r\n") << 1;
}

void TestWorkPages::scheduleIsWritten()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begin);
    QFETCH(int, changes);
    QPointer<gui::ExportScheduleDialog> dialog = new gui::ExportScheduleDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(900, 700)));
    auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("formatComboBox"));
    formats->setCurrentIndex(formats->findData(format));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("savePushButton"));
    QTRY_VERIFY(save->isEnabled());
    QTRY_VERIFY(m_fixture->isIdle());
    const qsizetype before = m_fixture->document->history().size();
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("schedule"));
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QFile file(m_fixture->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QCOMPARE(m_fixture->document->history().size(), before + changes);
}

void TestWorkPages::scheduleForOneRole()
{
    auto *dialog = new gui::ExportScheduleDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(900, 700)));
    auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("formatComboBox"));
    formats->setCurrentIndex(formats->findData(int(gui::ExportScheduleDialog::Format::Calendar)));
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("previewPlainTextEdit"));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("BEGIN:VEVENT")));
    const qsizetype all = text->toPlainText().count(QStringLiteral("BEGIN:VEVENT"));
    auto *role = dialog->findChild<QToolButton *>(QStringLiteral("choiceToolButton"));
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Space);
    QTRY_VERIFY(text->toPlainText().count(QStringLiteral("BEGIN:VEVENT")) < all);
    delete dialog;
}

void TestWorkPages::jobsBarWaitsAndStops()
{
    QWidget window;
    gui::JobsBar bar(m_fixture->jobs, &window);
    QVERIFY(PageFixture::show(window, QSize(500, 40)));
    QSemaphore gate;
    bool stopped = false;
    m_fixture->jobs.start(
        QStringLiteral("Long work"), this,
        [&gate](workspace::JobControl &control) -> base::Result<> {
            control.report(2, 5);
            while (!control.isCancelled())
                QThread::yieldCurrentThread();
            gate.acquire();
            return base::fail(base::ErrorCode::Cancelled, QStringLiteral("Stopped."));
        },
        [&stopped](const base::Result<> &result) { stopped = !result; });
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("jobTitleLabel"))->text(), QStringLiteral("Long work"));
    QTRY_COMPARE(bar.findChild<QProgressBar *>()->value(), 2);
    auto *cancel = bar.findChild<QToolButton *>();
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(!cancel->isEnabled());
    gate.release();
    QTRY_VERIFY(stopped);
    QTRY_VERIFY(!bar.isVisible());
}

void TestWorkPages::everyControlHasAName()
{
    gui::HistoryPage history(m_fixture->context());
    history.setDocument(m_fixture->document.get());
    QCOMPARE(namelessControls(history).join(u'\n'), QString());
    gui::ProblemsPanel problems(m_fixture->context());
    QCOMPARE(namelessControls(problems).join(u'\n'), QString());
    gui::ExportScheduleDialog schedule(*m_fixture->document, m_fixture->context(), nullptr);
    schedule.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(namelessControls(schedule).join(u'\n'), QString());
    gui::JobsBar bar(m_fixture->jobs);
    QCOMPARE(namelessControls(bar).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestWorkPages)
#include "tst_workpages.moc"
