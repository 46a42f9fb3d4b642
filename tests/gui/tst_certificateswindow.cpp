#include "guifixture.h"
#include "support/testmain.h"

#include "domain/rules/entitlement.h"
#include "domain/verbs/certificateverbs.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/snapshotview.h"
#include "models/attendancemodel.h"
#include "models/certificatereadinessmodel.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QComboBox>
#include <QPushButton>

using namespace testsupport;

/// Certificates in the real window, by keyboard: from a reason to its cell and back, issuing, and what Undo leaves alone.
class TestCertificatesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void enterGoesToTheMissingAttendance();
    void undoPassesOverIssuedCertificates();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    gui::SnapshotView *m_view = nullptr;
    models::CertificateReadinessModel *m_model = nullptr;
};

void TestCertificatesWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QTest::keyClick(&m_fixture->window, Qt::Key_8, Qt::ControlModifier);
    auto *page = m_fixture->window.findChild<gui::CertificatesPage *>();
    QVERIFY(page && page->isVisible());
    m_view = page->findChild<gui::SnapshotView *>(QStringLiteral("readinessTableView"));
    m_model = page->findChild<models::CertificateReadinessModel *>();
    QTRY_VERIFY(m_model->rowCount() > 0);
    QTRY_VERIFY(m_view->hasFocus());
}

void TestCertificatesWindow::enterGoesToTheMissingAttendance()
{
    int row = 0;
    while (m_model->rowAt(row).readiness != models::Readiness::NotEntitled || !domain::placeToSettle(m_model->rowAt(row).reasons).isValid())
        ++row;
    const domain::EnrolmentId place = domain::placeToSettle(m_model->rowAt(row).reasons);
    m_view->selectOnly(row);
    QTest::keyClick(m_view, Qt::Key_Return);
    auto *attendance = m_fixture->window.findChild<gui::AttendancePage *>();
    QVERIFY(attendance);
    QTRY_VERIFY(attendance->isVisible());
    auto *grid = attendance->findChild<gui::AttendanceView *>();
    auto *model = attendance->findChild<models::AttendanceModel *>();
    QTRY_COMPARE(grid->currentIndex(), model->indexOf(place));
    QVERIFY(grid->currentIndex().isValid());
}

void TestCertificatesWindow::undoPassesOverIssuedCertificates()
{
    const QList<models::ReadinessRow> rows = m_model->allRows();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const models::ReadinessRow &row) { return row.readiness == models::Readiness::Entitled; }));
    QTest::keyClick(m_view, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::IssueCertificatesDialog> dialog = m_fixture->window.findChild<gui::IssueCertificatesDialog *>();
    QVERIFY(dialog);
    auto *outputs = dialog->findChild<QComboBox *>(QStringLiteral("outputComboBox"));
    outputs->setCurrentIndex(outputs->findData(int(gui::IssueCertificatesDialog::Output::Nowhere)));
    auto *issue = dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"));
    issue->setFocus();
    QTest::keyClick(issue, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    const size_t count = m_fixture->document().programme().table<domain::Certificate>().size();
    QVERIFY(count > 0);
    QVERIFY(!m_fixture->document().canUndo());
    QTest::keyClick(&m_fixture->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->document().programme().table<domain::Certificate>().size(), count);
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCertificatesWindow)
#include "tst_certificateswindow.moc"
