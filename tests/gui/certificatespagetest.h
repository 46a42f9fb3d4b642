#pragma once

#include "pagefixture.h"

#include "domain/verbs/certificateverbs.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/snapshotview.h"
#include "models/certificateregistermodel.h"
#include "models/readinesscountsmodel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>

namespace testsupport {

using models::Readiness;

/// The page of certificates on the example programme, where at least seven people are entitled; a base of test classes.
class CertificatesPageTest : public QObject
{
protected:
    void open();
    void close();
    /// Grants people a certificate until so many are entitled.
    void entitle(int people);
    [[nodiscard]] int countOf(Readiness readiness) const;
    [[nodiscard]] int issuedCount() const { return int(m_fixture->programme().table<domain::Certificate>().size()); }
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] gui::IssueCertificatesDialog *openDialog(gui::IssueCertificatesDialog::Output output, const QString &target);
    /// Issues certificates for everybody entitled, without files.
    void issueAll();
    void showRegister();
    static void checkPdf(const QString &path);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::CertificatesPage> m_page;
    gui::SnapshotView *m_view = nullptr;
    models::CertificateReadinessModel *m_model = nullptr;
    gui::SnapshotView *m_register = nullptr;
    models::CertificateRegisterModel *m_registerModel = nullptr;
    int m_entitled = 0;
};

inline void CertificatesPageTest::open()
{
    m_fixture = std::make_unique<PageFixture>();
    m_page = std::make_unique<gui::CertificatesPage>(m_fixture->context());
    m_view = m_page->findChild<gui::SnapshotView *>(QStringLiteral("readinessTableView"));
    m_model = m_page->findChild<models::CertificateReadinessModel *>();
    QSignalSpy refreshed(m_model, &models::CertificateReadinessModel::refreshed);
    m_page->setDocument(m_fixture->document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(PageFixture::show(*m_page));
    m_entitled = std::max(7, countOf(Readiness::Entitled));
    entitle(m_entitled);
}

inline void CertificatesPageTest::close()
{
    m_page.reset();
    m_fixture.reset();
}

inline void CertificatesPageTest::entitle(int people)
{
    const int already = countOf(Readiness::Entitled);
    QList<domain::ParticipantId> wanted;
    for (const models::ReadinessRow &row : m_model->allRows()) {
        if (row.readiness == Readiness::NotEntitled && !row.decided && already + wanted.size() < people)
            wanted.append(row.participant);
    }
    for (const domain::ParticipantId id : std::as_const(wanted)) {
        const auto decision = domain::overrideEntitlement(m_fixture->programme(), id, true, QStringLiteral("Test"), QStringLiteral("Test"));
        QVERIFY(decision && m_fixture->document->apply(*decision));
    }
    QTRY_COMPARE(countOf(Readiness::Entitled), people);
    QTRY_VERIFY(m_fixture->isIdle());
}

inline int CertificatesPageTest::countOf(Readiness readiness) const
{
    const QList<models::ReadinessRow> rows = m_model->allRows();
    return int(std::count_if(rows.begin(), rows.end(), [readiness](const models::ReadinessRow &row) { return row.readiness == readiness; }));
}

inline QAction *CertificatesPageTest::action(const char *name) const
{
    for (QAction *one : m_page->pageActions()) {
        if (one->objectName() == QLatin1StringView(name))
            return one;
    }
    return nullptr;
}

inline gui::IssueCertificatesDialog *CertificatesPageTest::openDialog(gui::IssueCertificatesDialog::Output output, const QString &target)
{
    QAction *issue = m_page->pageActions().first();
    issue->trigger();
    auto *dialog = m_page->findChild<gui::IssueCertificatesDialog *>();
    if (!dialog)
        return nullptr;
    auto *outputs = dialog->findChild<QComboBox *>(QStringLiteral("outputComboBox"));
    outputs->setCurrentIndex(outputs->findData(int(output)));
    dialog->findChild<QLineEdit *>(QStringLiteral("targetLineEdit"))->setText(target);
    return dialog;
}

inline void CertificatesPageTest::issueAll()
{
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::Nowhere, {});
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_fixture->isIdle());
}

inline void CertificatesPageTest::showRegister()
{
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_register = m_page->findChild<gui::SnapshotView *>(QStringLiteral("registerTableView"));
    m_registerModel = m_page->findChild<models::CertificateRegisterModel *>();
    QTRY_COMPARE(m_registerModel->totalCount(), issuedCount());
    m_page->activateWindow();
    m_register->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_register));
}

inline void CertificatesPageTest::checkPdf(const QString &path)
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        return;
    QProcess process;
    process.start(qpdf, {QStringLiteral("--check"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

} // namespace testsupport
