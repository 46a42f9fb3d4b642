#include "certificatespagetest.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/rules/entitlement.h"
#include "domain/rules/handoverorder.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/correctcertificatedialog.h"
#include "gui/dialogs/reprintdialog.h"
#include "gui/inspector/certificatesection.h"
#include "gui/widgets/pdfpreview.h"

#include <QListWidget>
#include <QTreeWidget>

using namespace testsupport;

/// What becomes of certificates that were issued, in the register and the inspector.
class TestCertificateRegister : public CertificatesPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void correctionByKeyboard();
    void verifyingTellsWhatOthersGetToKnow();
    void revokingNeedsAReason();
    void handingOverIsUndone();
    void reprintJoinsInOrder();
    void inspectorShowsReasonsAndDocuments();
    void nothingIsSavedAfterAnError();
};

void TestCertificateRegister::correctionByKeyboard()
{
    issueAll();
    showRegister();
    m_register->selectOnly(0);
    const models::RegisterRow old = m_registerModel->rowAt(0);
    const auto edit = domain::updateRecords(m_fixture->programme(), "participant", {old.participant.value}, {{QStringLiteral("given_name"), QStringLiteral("Neu")}});
    QVERIFY(edit && m_fixture->document->apply(*edit));
    QTRY_VERIFY(m_fixture->isIdle());
    m_register->selectOnly(m_registerModel->rowOf(old.key()));
    QTest::keyClick(m_register, Qt::Key_F2);
    QPointer<gui::CorrectCertificateDialog> dialog = m_page->findChild<gui::CorrectCertificateDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<gui::PdfPreview *>()->pageCount() > 0);
    auto *changes = dialog->findChild<QTreeWidget *>();
    QCOMPARE(changes->topLevelItemCount(), 1);
    QVERIFY(changes->topLevelItem(0)->text(2).contains(QStringLiteral("Neu")));
    auto *correct = dialog->findChild<QPushButton *>(QStringLiteral("correctPushButton"));
    QVERIFY(!correct->isEnabled());
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit"));
    QTRY_COMPARE(dialog->focusWidget(), static_cast<QWidget *>(reason));
    QTest::keyClicks(reason, QStringLiteral("misspelt"));
    QVERIFY(correct->isEnabled());
    QTest::keyClick(dialog, Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!dialog);
    const domain::Certificate *newer = domain::correctionOf(m_fixture->programme(), old.certificate);
    QVERIFY(newer);
    QCOMPARE(m_fixture->programme().find(old.certificate)->reason, QStringLiteral("misspelt"));
    // The new one is selected, and leads back to the old one.
    QTRY_COMPARE(m_registerModel->rowAt(m_register->selectedRows().value(0)).certificate, newer->id);
    QVERIFY(action("otherAction")->isEnabled());
    action("otherAction")->trigger();
    QCOMPARE(m_registerModel->rowAt(m_register->selectedRows().value(0)).certificate, old.certificate);
    QVERIFY(!action("correctAction")->isEnabled());
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

void TestCertificateRegister::verifyingTellsWhatOthersGetToKnow()
{
    issueAll();
    showRegister();
    m_register->selectOnly(0);
    action("verifyAction")->trigger();
    QTRY_COMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY2(m_fixture->prompter.told.first().contains(QStringLiteral("stands as it was issued")), qPrintable(m_fixture->prompter.told.first()));
    m_fixture->prompter.typed = QStringLiteral("Printed too early");
    QTest::keyClick(m_register, Qt::Key_Delete);
    action("verifyAction")->trigger();
    QTRY_COMPARE(m_fixture->prompter.told.size(), 2);
    QVERIFY2(m_fixture->prompter.told.last().contains(QStringLiteral("revoked")), qPrintable(m_fixture->prompter.told.last()));
}

void TestCertificateRegister::revokingNeedsAReason()
{
    issueAll();
    showRegister();
    m_register->selectAll();
    m_fixture->prompter.typed = QStringLiteral("  ");
    QTest::keyClick(m_register, Qt::Key_Delete);
    QCOMPARE(m_fixture->prompter.asked.size(), 1); // who and how many
    QVERIFY(m_fixture->prompter.asked.first().text.contains(QString::number(m_entitled)));
    QCOMPARE(m_fixture->prompter.told.size(), 1);  // no reason
    m_fixture->prompter.typed = QStringLiteral("Printed too early");
    m_fixture->prompter.accepts = false;
    QTest::keyClick(m_register, Qt::Key_Delete);
    const auto allAre = [this](domain::CertificateState state) {
        const auto &table = m_fixture->programme().table<domain::Certificate>();
        return std::all_of(table.begin(), table.end(), [state](const domain::Certificate &certificate) { return certificate.state == state; });
    };
    QVERIFY(allAre(domain::CertificateState::Valid));
    m_fixture->prompter.accepts = true;
    QTest::keyClick(m_register, Qt::Key_Delete);
    QVERIFY(allAre(domain::CertificateState::Revoked));
    QTRY_VERIFY(!action("revokeAction")->isEnabled());
    // Who is entitled may get another one.
    QTRY_COMPARE(countOf(Readiness::Entitled), m_entitled);
}

void TestCertificateRegister::handingOverIsUndone()
{
    issueAll();
    showRegister();
    m_register->selectOnly(1);
    const domain::CertificateId chosen = m_registerModel->rowAt(1).certificate;
    QTest::keyClick(m_register, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(m_fixture->programme().find(chosen)->handover, domain::CertificateHandover::HandedOver);
    QCOMPARE(m_fixture->programme().find(chosen)->handedOverOn, QDate(2024, 11, 5));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_fixture->programme().find(chosen)->handover, domain::CertificateHandover::Open);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestCertificateRegister::reprintJoinsInOrder()
{
    issueAll();
    showRegister();
    m_register->selectAll();
    action("printAction")->trigger();
    QPointer<gui::ReprintDialog> dialog = m_page->findChild<gui::ReprintDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<gui::PdfPreview *>()->pageCount(), m_entitled);
    const QByteArray listed = dialog->findChild<gui::PdfPreview *>()->bytes();
    auto *order = dialog->findChild<QComboBox *>(QStringLiteral("orderComboBox"));
    order->setCurrentIndex(order->findData(int(domain::HandoverOrder::ByMunicipality)));
    QTRY_VERIFY(dialog->findChild<gui::PdfPreview *>()->bytes() != listed);
    const QString path = m_fixture->file(QStringLiteral("again.pdf"));
    m_fixture->prompter.path = path;
    dialog->findChild<QPushButton *>(QStringLiteral("savePushButton"))->click();
    QTRY_VERIFY(!dialog);
    checkPdf(path);
}

void TestCertificateRegister::inspectorShowsReasonsAndDocuments()
{
    issueAll();
    gui::CertificateSection section(m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(section, QSize(320, 500)));
    const domain::Certificate issued = *m_fixture->programme().table<domain::Certificate>().begin();
    section.showRows(*m_fixture->document, {issued.participant.value});
    auto *documents = section.findChild<QListWidget *>(QStringLiteral("issuedListWidget"));
    QTRY_COMPARE(documents->count(), 1);
    QVERIFY(documents->item(0)->text().contains(issued.number));
    documents->setFocus();
    QTest::keyClick(documents, Qt::Key_F2);
    auto *dialog = section.findChild<gui::CorrectCertificateDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(namelessControls(section).join(u'\n'), QString());
    // Somebody who gets none: the reason leads to its cell.
    domain::ParticipantId other;
    for (const models::ReadinessRow &row : m_model->allRows()) {
        if (row.readiness == Readiness::NotEntitled && domain::placeToSettle(row.reasons).isValid())
            other = row.participant;
    }
    QVERIFY(other.isValid());
    section.showRows(*m_fixture->document, {other.value});
    auto *reasons = section.findChild<QListWidget *>(QStringLiteral("reasonsListWidget"));
    QTRY_VERIFY(reasons->count() > 0);
    QSignalSpy revealed(&section, &gui::InspectorSection::revealRequested);
    reasons->setFocus();
    for (int row = 0; row < reasons->count() && revealed.isEmpty(); ++row) {
        reasons->setCurrentRow(row);
        QTest::keyClick(reasons, Qt::Key_Return);
    }
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().at(0).toString(), QStringLiteral("enrolment"));
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestCertificateRegister::nothingIsSavedAfterAnError()
{
    issueAll();
    showRegister();
    domain::Draft draft(m_fixture->programme(), QStringLiteral("Lost document"));
    domain::Certificate lost = *m_fixture->programme().table<domain::Certificate>().begin();
    lost.document = QString(64, u'0');
    draft.update(lost);
    QVERIFY(m_fixture->document->apply(draft.take()));
    QTRY_VERIFY(m_fixture->isIdle());
    m_fixture->prompter.path = m_fixture->folder.path();
    QSignalSpy started(&m_fixture->jobs, &workspace::Jobs::started);
    m_register->selectAll();
    action("saveAction")->trigger();
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(started.size(), 0);
    QVERIFY(QDir(m_fixture->folder.path()).entryList({QStringLiteral("*.pdf")}).isEmpty());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCertificateRegister)
#include "tst_certificateregister.moc"
