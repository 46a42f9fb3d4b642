#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/verbs/certificateverbs.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/snapshotview.h"
#include "models/certificatereadinessmodel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

using namespace testsupport;
using models::Readiness;

/// Readiness, decisions and the way from the page to issued documents on the disk.
class TestCertificatesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void issueOneFileEach();
    void issueOneFile();
    void uncheckedPeopleGetNothing();
    void stoppingIssuesNothing();
    void issuedDocumentsAreShownAndSaved();
    void decisionNeedsAReason();
    void everyControlHasAName();

private:
    void entitle(int people);
    [[nodiscard]] int countOf(Readiness readiness) const;
    [[nodiscard]] gui::IssueCertificatesDialog *openDialog(gui::IssueCertificatesDialog::Output output, const QString &target);
    [[nodiscard]] int issuedCount() const;
    static void checkPdf(const QString &path);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::CertificatesPage> m_page;
    gui::SnapshotView *m_view = nullptr;
    int m_entitled = 0;
    models::CertificateReadinessModel *m_model = nullptr;
};

void TestCertificatesPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_page = std::make_unique<gui::CertificatesPage>(m_fixture->context());
    m_view = m_page->findChild<gui::SnapshotView *>();
    m_model = m_page->findChild<models::CertificateReadinessModel *>();
    QSignalSpy refreshed(m_model, &models::CertificateReadinessModel::refreshed);
    m_page->setDocument(m_fixture->document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(PageFixture::show(*m_page));
    m_entitled = std::max(7, countOf(Readiness::Entitled));
    entitle(m_entitled);
}

int TestCertificatesPage::countOf(Readiness readiness) const
{
    const QList<models::ReadinessRow> rows = m_model->allRows();
    return int(std::count_if(rows.begin(), rows.end(), [readiness](const models::ReadinessRow &row) { return row.readiness == readiness; }));
}

void TestCertificatesPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

/// Grants people a certificate until so many are entitled.
void TestCertificatesPage::entitle(int people)
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

gui::IssueCertificatesDialog *TestCertificatesPage::openDialog(gui::IssueCertificatesDialog::Output output, const QString &target)
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

int TestCertificatesPage::issuedCount() const
{
    return int(m_fixture->programme().table<domain::Certificate>().size());
}

void TestCertificatesPage::checkPdf(const QString &path)
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        return;
    QProcess process;
    process.start(qpdf, {QStringLiteral("--check"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCertificatesPage::issueOneFileEach()
{
    const int before = issuedCount();
    const QString folder = m_fixture->file(QStringLiteral("certificates"));
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::FileEach, folder);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), m_entitled);
    QTRY_VERIFY(dialog->findChild<gui::PdfPreview *>()->pageCount() > 0);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"));
    QVERIFY(button->text().contains(QString::number(m_entitled)));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QCOMPARE(issuedCount(), before + m_entitled);
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    QCOMPARE(files.size(), m_entitled);
    // The bytes on the disk are those that are kept.
    QSet<QString> hashes;
    for (const domain::Certificate &certificate : m_fixture->programme().table<domain::Certificate>())
        hashes.insert(certificate.document);
    for (const QString &name : files) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(hashes.contains(domain::makeBlob(file.readAll(), {}).hash));
        checkPdf(file.fileName());
    }
    QVERIFY(m_fixture->document->undoLabel().contains(QString::number(m_entitled)));
    QTRY_VERIFY(!m_page->pageActions().first()->isEnabled());
}

void TestCertificatesPage::issueOneFile()
{
    const QString path = m_fixture->file(QStringLiteral("all.pdf"));
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::OneFile, path);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(QFileInfo(path).size() > 10000);
    checkPdf(path);
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

void TestCertificatesPage::uncheckedPeopleGetNothing()
{
    const int before = issuedCount();
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::Nowhere, {});
    QVERIFY(dialog);
    auto *people = dialog->findChild<QListWidget *>();
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"));
    for (int row = 0; row < people->count(); ++row)
        people->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!button->isEnabled());
    people->setFocus();
    people->setCurrentRow(2);
    QTest::keyClick(people, Qt::Key_Space);
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(issuedCount(), before + 1);
}

void TestCertificatesPage::stoppingIssuesNothing()
{
    const int before = issuedCount();
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::Nowhere, {});
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    // Nothing comes back before the event loop runs: the job is stopped while it is at work.
    dialog->findChild<QPushButton *>(QStringLiteral("cancelPushButton"))->click();
    QVERIFY(dialog);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(issuedCount(), before);
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPushButton *>(QStringLiteral("cancelPushButton"))->click();
    QTRY_VERIFY(!dialog);
}

void TestCertificatesPage::issuedDocumentsAreShownAndSaved()
{
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::Nowhere, {});
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_fixture->isIdle());
    m_model->setReadiness({Readiness::Issued});
    m_view->selectRow(0);
    QTest::keyClick(m_view, Qt::Key_Return);
    auto *shown = m_page->findChild<gui::PdfDialog *>();
    QVERIFY(shown);
    QCOMPARE(shown->findChild<gui::PdfPreview *>()->pageCount(), 1);
    QCOMPARE(domain::makeBlob(shown->findChild<gui::PdfPreview *>()->bytes(), {}).hash, m_model->rowAt(0).document);
    shown->close();

    m_fixture->prompter.path = m_fixture->folder.path();
    m_view->selectAll();
    m_page->pageActions().at(2)->trigger();
    QTRY_COMPARE(QDir(m_fixture->folder.path()).entryList({QStringLiteral("*.pdf")}).size(), m_model->rowCount());
}

void TestCertificatesPage::decisionNeedsAReason()
{
    m_model->setReadiness({Readiness::NotEntitled});
    m_view->selectRow(0);
    const domain::ParticipantId person = m_model->rowAt(0).participant;
    QAction *decide = m_page->pageActions().at(4);
    QVERIFY(decide->isEnabled());
    m_fixture->prompter.typed = QStringLiteral("  ");
    decide->trigger();
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    m_fixture->prompter.typed = QStringLiteral("Led the working group");
    decide->trigger();
    m_model->setReadiness({});
    QTRY_COMPARE(m_model->rowAt(m_model->rowOf(QString::number(person.value))).readiness, Readiness::Entitled);
    QVERIFY(m_page->reveal(QStringLiteral("participant"), person.value));
    QAction *letRuleDecide = m_page->pageActions().at(5);
    QVERIFY(letRuleDecide->isEnabled());
    letRuleDecide->trigger();
    QTRY_COMPARE(m_model->rowAt(m_model->rowOf(QString::number(person.value))).readiness, Readiness::NotEntitled);
}

void TestCertificatesPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
    auto *dialog = openDialog(gui::IssueCertificatesDialog::Output::OneFile, m_fixture->file(QStringLiteral("x.pdf")));
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
    dialog->reject();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCertificatesPage)
#include "tst_certificatespage.moc"
