#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/pages/attendancepage.h"
#include "gui/widgets/attendanceview.h"
#include "models/attendancemodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace testsupport;
using domain::Attendance;

/// The attendance grid by keyboard.
class TestAttendancePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void twentyPeopleInTwentyKeys();
    void lettersRecordAllChosenCells();
    void minutesAreTyped();
    void everyoneElsePresent();
    void filterLineLeadsToTheGrid();
    void copyAndPaste();
    void tabLeavesTheGrid();
    void selectionIsAnnounced();
    void revealLoosensFilters();
    void readOnlyKeepsAttendance();
    void everyControlHasAName();

private:
    void chooseBiggestSession();
    [[nodiscard]] Attendance attendanceAt(int row) const;
    void type(const QString &keys);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::AttendancePage> m_page;
    gui::AttendanceView *m_view = nullptr;
    models::AttendanceModel *m_model = nullptr;
    QComboBox *m_session = nullptr;
};

void TestAttendancePage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_page = std::make_unique<gui::AttendancePage>(m_fixture->context());
    m_page->setDocument(m_fixture->document.get());
    m_view = m_page->findChild<gui::AttendanceView *>();
    m_model = m_page->findChild<models::AttendanceModel *>();
    m_session = m_page->findChild<QComboBox *>(QStringLiteral("sessionComboBox"));
    QVERIFY(m_view && m_model && m_session);
    QVERIFY(PageFixture::show(*m_page));
}

void TestAttendancePage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestAttendancePage::chooseBiggestSession()
{
    int best = 0;
    int most = 0;
    for (int i = 1; i < m_session->count(); ++i) {
        m_session->setCurrentIndex(i);
        if (m_model->rowCount() > most) {
            most = m_model->rowCount();
            best = i;
        }
    }
    m_session->setCurrentIndex(best);
    m_view->enter();
    QVERIFY(m_view->hasFocus());
}

Attendance TestAttendancePage::attendanceAt(int row) const
{
    return m_model->enrolmentAt(m_model->index(row, 0))->attendance;
}

void TestAttendancePage::type(const QString &keys)
{
    for (const QChar key : keys)
        QTest::keyClick(m_view, key.toLatin1());
}

void TestAttendancePage::twentyPeopleInTwentyKeys()
{
    chooseBiggestSession();
    QVERIFY(m_model->rowCount() >= 20);
    const QString keys = QStringLiteral("ppppappeppptpppppupp");
    type(keys);
    for (int row = 0; row < keys.size(); ++row)
        QCOMPARE(attendanceAt(row), *models::AttendanceModel::attendanceFromText(keys.mid(row, 1)));
    QCOMPARE(m_view->currentIndex().row(), std::min(20, m_model->rowCount() - 1));
}

void TestAttendancePage::lettersRecordAllChosenCells()
{
    chooseBiggestSession();
    m_view->setCurrentIndex(m_model->index(0, 0));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    const qsizetype before = m_fixture->document->history().size();
    type(QStringLiteral("e"));
    QCOMPARE(m_fixture->document->history().size(), before + 1);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(attendanceAt(row), Attendance::Excused);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_view->chosenCells().size(), 5);
}

void TestAttendancePage::minutesAreTyped()
{
    chooseBiggestSession();
    const QModelIndex cell = m_model->index(0, 0);
    m_view->setCurrentIndex(cell);
    QTest::keyClick(m_view, '4');
    auto *editor = m_view->findChild<QLineEdit *>(QStringLiteral("minutesLineEdit"));
    QVERIFY(editor);
    QTest::keyClick(editor, '5');
    QCOMPARE(editor->text(), QStringLiteral("45"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_model->enrolmentAt(cell)->minutes, 45);
    QCOMPARE(attendanceAt(0), Attendance::Partial);
}

void TestAttendancePage::everyoneElsePresent()
{
    chooseBiggestSession();
    type(QStringLiteral("aau"));
    QAction *others = m_page->pageActions().first();
    const int missing = m_model->missingIn(0);
    QVERIFY(missing > 0);
    m_fixture->prompter.accepts = false;
    others->trigger();
    QCOMPARE(m_model->missingIn(0), missing);
    m_fixture->prompter.accepts = true;
    others->trigger();
    QCOMPARE(m_model->missingIn(0), 0);
    QCOMPARE(attendanceAt(0), Attendance::Absent);
    QCOMPARE(attendanceAt(2), Attendance::Present);
    // Who and how many is said first.
    QVERIFY(m_fixture->prompter.asked.last().text.contains(QString::number(missing)));
    QCOMPARE(m_fixture->prompter.asked.last().details.split(u'\n').size(), missing);
}

void TestAttendancePage::filterLineLeadsToTheGrid()
{
    m_page->focusFilter();
    auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    QVERIFY(filter->hasFocus());
    const QString name = m_model->headerData(3, Qt::Vertical).toString();
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    QCOMPARE(m_model->rowCount(), 0);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(m_model->rowCount() > 3);
    filter->setText(name.section(u',', 0, 0));
    QVERIFY(m_model->rowCount() >= 1);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(m_view->hasFocus());
}

void TestAttendancePage::copyAndPaste()
{
    chooseBiggestSession();
    type(QStringLiteral("pae"));
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("present\nabsent\nexcused\n"));
    m_view->setCurrentIndex(m_model->index(5, 0));
    QTest::keySequence(m_view, QKeySequence::Paste);
    QCOMPARE(attendanceAt(5), Attendance::Present);
    QCOMPARE(attendanceAt(6), Attendance::Absent);
    QCOMPARE(attendanceAt(7), Attendance::Excused);
}

void TestAttendancePage::tabLeavesTheGrid()
{
    chooseBiggestSession();
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(!m_view->hasFocus());
}

void TestAttendancePage::selectionIsAnnounced()
{
    QSignalSpy selected(m_page.get(), &gui::Page::selectionChanged);
    chooseBiggestSession();
    m_view->setCurrentIndex(m_model->index(2, 0));
    QCOMPARE(selected.last().at(0).toString(), QStringLiteral("enrolment"));
    QCOMPARE(selected.last().at(1).value<QList<qint64>>(), QList<qint64>{m_model->enrolmentAt(m_model->index(2, 0))->id.value});
}

void TestAttendancePage::revealLoosensFilters()
{
    const domain::Enrolment enrolment = *m_model->enrolmentAt(m_model->index(0, 0));
    auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    filter->setText(QStringLiteral("zzz"));
    QVERIFY(m_page->reveal(QStringLiteral("enrolment"), enrolment.id.value));
    QCOMPARE(m_model->enrolmentAt(m_view->currentIndex())->id, enrolment.id);
    QVERIFY(!m_page->reveal(QStringLiteral("municipality"), 1));
}

void TestAttendancePage::readOnlyKeepsAttendance()
{
    m_page->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    for (const QAction *action : m_page->pageActions())
        QVERIFY(!action->isEnabled());
    const QString path = m_fixture->document->path();
    m_fixture->document.reset();
    auto opened = workspace::Document::open(path, storage::OpenMode::ReadOnly);
    QVERIFY(opened);
    m_fixture->document = std::move(*opened);
    m_page->setDocument(m_fixture->document.get());
    chooseBiggestSession();
    const Attendance before = attendanceAt(0);
    type(before == Attendance::Absent ? QStringLiteral("p") : QStringLiteral("a"));
    QCOMPARE(attendanceAt(0), before);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
}

void TestAttendancePage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestAttendancePage)
#include "tst_attendancepage.moc"
