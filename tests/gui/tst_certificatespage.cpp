#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/certificateruledialog.h"
#include "gui/dialogs/correctcertificatedialog.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/dialogs/reprintdialog.h"
#include "gui/inspector/certificatesection.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/snapshotview.h"
#include "models/certificateregistermodel.h"
#include "models/readinesscountsmodel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeWidget>

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
    void confirmationsForWhoAttended();
    void findingsStandBesideNames();
    void decisionNeedsAReason();
    void reasonLeadsToItsCell();
    void ruleIsChangedByKeyboard();
    void figuresLeadToTheirPeople();
    void correctionByKeyboard();
    void revokingNeedsAReason();
    void handingOverIsUndone();
    void reprintJoinsInOrder();
    void inspectorShowsReasonsAndDocuments();
    void everyControlHasAName();

private:
    void entitle(int people);
    [[nodiscard]] int countOf(Readiness readiness) const;
    [[nodiscard]] gui::IssueCertificatesDialog *openDialog(gui::IssueCertificatesDialog::Output output, const QString &target);
    [[nodiscard]] int issuedCount() const;
    [[nodiscard]] QAction *action(const char *name) const;
    void issueAll();
    void showRegister();
    static void checkPdf(const QString &path);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::CertificatesPage> m_page;
    gui::SnapshotView *m_view = nullptr;
    int m_entitled = 0;
    gui::SnapshotView *m_register = nullptr;
    models::CertificateRegisterModel *m_registerModel = nullptr;
    models::CertificateReadinessModel *m_model = nullptr;
};

void TestCertificatesPage::init()
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

QAction *TestCertificatesPage::action(const char *name) const
{
    for (QAction *one : m_page->pageActions()) {
        if (one->objectName() == QLatin1StringView(name))
            return one;
    }
    return nullptr;
}

void TestCertificatesPage::issueAll()
{
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::Nowhere, {});
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestCertificatesPage::showRegister()
{
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_register = m_page->findChild<gui::SnapshotView *>(QStringLiteral("registerTableView"));
    m_registerModel = m_page->findChild<models::CertificateRegisterModel *>();
    QTRY_COMPARE(m_registerModel->totalCount(), issuedCount());
    m_register->setFocus();
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
    QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), m_entitled);
    QTRY_VERIFY(dialog->findChild<gui::PdfPreview *>(QStringLiteral("documentPreview"))->pageCount() > 0);
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
    // A number that left the house is not undone.
    QVERIFY(m_fixture->document->undoLabel().contains(QStringLiteral("Grant")));
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
    auto *people = dialog->findChild<QTreeWidget *>();
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"));
    for (int row = 0; row < people->topLevelItemCount(); ++row)
        people->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button->isEnabled());
    people->setFocus();
    people->setCurrentItem(people->topLevelItem(2));
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

    showRegister();
    m_fixture->prompter.path = m_fixture->folder.path();
    m_register->selectAll();
    action("saveAction")->trigger();
    QTRY_COMPARE(QDir(m_fixture->folder.path()).entryList({QStringLiteral("*.pdf")}).size(), m_registerModel->rowCount());
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestCertificatesPage::confirmationsForWhoAttended()
{
    const int before = issuedCount();
    action("confirmAction")->trigger();
    QPointer<gui::IssueCertificatesDialog> dialog = m_page->findChild<gui::IssueCertificatesDialog *>();
    QVERIFY(dialog);
    auto *outputs = dialog->findChild<QComboBox *>(QStringLiteral("outputComboBox"));
    outputs->setCurrentIndex(outputs->findData(int(gui::IssueCertificatesDialog::Output::Nowhere)));
    const int people = dialog->findChild<QTreeWidget *>()->topLevelItemCount();
    QVERIFY(people > 0);
    // The kind chosen here decides who is offered.
    auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("kindComboBox"));
    kinds->setCurrentIndex(kinds->findData(int(domain::CertificateKind::Certificate)));
    QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), m_entitled);
    kinds->setCurrentIndex(kinds->findData(int(domain::CertificateKind::AttendanceConfirmation)));
    QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), people);
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(issuedCount(), before + people);
    for (const domain::Certificate &certificate : m_fixture->programme().table<domain::Certificate>())
        QCOMPARE(certificate.kind, domain::CertificateKind::AttendanceConfirmation);
}

void TestCertificatesPage::findingsStandBesideNames()
{
    QList<domain::ParticipantId> entitled;
    for (const models::ReadinessRow &row : m_model->allRows()) {
        if (row.readiness == Readiness::Entitled)
            entitled.append(row.participant);
    }
    const auto edit = domain::updateRecords(m_fixture->programme(), "participant", {entitled[3].value}, {{QStringLiteral("family_name"), QString(200, u'W')}});
    QVERIFY(edit && m_fixture->document->apply(*edit));
    QTRY_VERIFY(m_fixture->isIdle());
    auto *dialog = openDialog(gui::IssueCertificatesDialog::Output::Nowhere, {});
    QVERIFY(dialog);
    auto *people = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(dialog->findChild<gui::PdfPreview *>(QStringLiteral("worstPreview"))->pageCount() > 0);
    auto *only = dialog->findChild<QCheckBox *>(QStringLiteral("onlyFindingsCheckBox"));
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QTreeWidgetItem *shown = nullptr;
    for (int row = 0; row < people->topLevelItemCount(); ++row) {
        if (people->topLevelItem(row)->text(0).startsWith(QStringLiteral("WWW")))
            shown = people->topLevelItem(row);
    }
    QVERIFY(shown && !shown->isHidden());
    QVERIFY(!shown->text(1).isEmpty());
    QVERIFY(!shown->icon(1).isNull());
    QSignalSpy revealed(m_page.get(), &gui::Page::revealRequested);
    people->setCurrentItem(shown);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().at(0).toString(), QStringLiteral("participant"));
    QCOMPARE(revealed.first().at(1).toLongLong(), entitled[3].value);
    QVERIFY(!dialog->isVisible());
}

void TestCertificatesPage::decisionNeedsAReason()
{
    m_model->setReadiness({Readiness::NotEntitled});
    m_view->selectRow(0);
    const domain::ParticipantId person = m_model->rowAt(0).participant;
    QAction *decide = action("decideAction");
    QVERIFY(decide->isEnabled());
    m_fixture->prompter.typed = QStringLiteral("  ");
    decide->trigger();
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    m_fixture->prompter.typed = QStringLiteral("Led the working group");
    decide->trigger();
    m_model->setReadiness({});
    QTRY_COMPARE(m_model->rowAt(m_model->rowOf(QString::number(person.value))).readiness, Readiness::Entitled);
    QVERIFY(m_page->reveal(QStringLiteral("participant"), person.value));
    QAction *letRuleDecide = action("letRuleDecideAction");
    QVERIFY(letRuleDecide->isEnabled());
    letRuleDecide->trigger();
    QTRY_COMPARE(m_model->rowAt(m_model->rowOf(QString::number(person.value))).readiness, Readiness::NotEntitled);
}

void TestCertificatesPage::reasonLeadsToItsCell()
{
    // Somebody whose attendance at one training is not recorded.
    domain::EnrolmentId cell;
    domain::ParticipantId person;
    for (const domain::Enrolment &enrolment : m_fixture->programme().table<domain::Enrolment>()) {
        const domain::Session *session = m_fixture->programme().find(enrolment.session);
        if (session->kind == domain::SessionKind::ClosingEvent && enrolment.attendance == domain::Attendance::Unknown && takesSeat(enrolment)) {
            cell = enrolment.id;
            person = enrolment.participant;
        }
    }
    QVERIFY(cell.isValid());
    QVERIFY(m_page->reveal(QStringLiteral("participant"), person.value));
    const auto withdrawn = domain::withdrawOverride(m_fixture->programme(), person);
    QVERIFY(withdrawn && m_fixture->document->apply(*withdrawn));
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(m_page->reveal(QStringLiteral("participant"), person.value));
    QSignalSpy revealed(m_page.get(), &gui::Page::revealRequested);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().at(0).toString(), QStringLiteral("enrolment"));
    const domain::Enrolment *shown = m_fixture->programme().find(domain::EnrolmentId{revealed.first().at(1).toLongLong()});
    QVERIFY(shown);
    QCOMPARE(shown->participant, person);
    QCOMPARE(shown->attendance, domain::Attendance::Unknown);
    action("personAction")->trigger();
    QCOMPARE(revealed.last().at(1).toLongLong(), person.value);
}

void TestCertificatesPage::ruleIsChangedByKeyboard()
{
    const domain::Programme before = m_fixture->programme();
    action("editRuleAction")->trigger();
    QPointer<gui::CertificateRuleDialog> dialog = m_page->findChild<gui::CertificateRuleDialog *>();
    QVERIFY(dialog);
    auto *take = dialog->findChild<QPushButton *>(QStringLiteral("takePushButton"));
    QVERIFY(!take->isEnabled());
    auto *closing = dialog->findChild<QCheckBox *>(QStringLiteral("closingCheckBox"));
    closing->setFocus();
    QTest::keyClick(closing, Qt::Key_Space);
    auto *trainings = dialog->findChild<QSpinBox *>(QStringLiteral("trainingCountSpinBox"));
    trainings->setFocus();
    QTest::keyClick(trainings, Qt::Key_Up);
    auto *hours = dialog->findChild<QCheckBox *>(QStringLiteral("hoursCheckBox"));
    auto *percent = dialog->findChild<QSpinBox *>(QStringLiteral("hoursPercentSpinBox"));
    QVERIFY(!percent->isEnabled());
    hours->setFocus();
    QTest::keyClick(hours, Qt::Key_Space);
    QVERIFY(percent->isEnabled());
    QTRY_VERIFY(m_fixture->isIdle());
    domain::CertificateRule wanted = domain::certificateRule(before.info());
    wanted.needsClosing = false;
    wanted.minTrainings = 2;
    wanted.minPercent = 80;
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("ruleLabel"))->text(), domain::ruleText(wanted));
    const auto then = domain::entitledBy(before, wanted).size();
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("effectLabel"))->text().contains(QStringLiteral("By this rule: %1 of").arg(then)));
    QCOMPARE(m_fixture->programme(), before);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(domain::certificateRule(m_fixture->programme().info()), wanted);
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("ruleLabel"))->text(), domain::ruleText(wanted));
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == before);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestCertificatesPage::figuresLeadToTheirPeople()
{
    m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *figures = m_page->findChild<gui::SnapshotView *>(QStringLiteral("countsTableView"));
    auto *counts = m_page->findChild<models::ReadinessCountsModel *>();
    QTRY_COMPARE(counts->rowAt(0).entitled, m_entitled);
    const auto open = [&](models::ReadinessCount::Group group) {
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        int row = counts->rowCount() - 1;
        while (counts->rowAt(row).group != group)
            --row;
        figures->selectOnly(row);
        figures->setFocus();
        QTest::keyClick(figures, Qt::Key_Return);
        return counts->rowAt(row);
    };
    const models::ReadinessCount county = open(models::ReadinessCount::Group::County);
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 0);
    QCOMPARE(m_model->rowCount(), county.total());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowAt(row).county.value, county.id);
    const models::ReadinessCount role = open(models::ReadinessCount::Group::Role);
    QCOMPARE(m_model->rowCount(), role.total());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowAt(row).role.value, role.id);
    open(models::ReadinessCount::Group::All);
    QCOMPARE(m_model->rowCount(), m_model->totalCount());
}

void TestCertificatesPage::correctionByKeyboard()
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
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(reason));
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

void TestCertificatesPage::revokingNeedsAReason()
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

void TestCertificatesPage::handingOverIsUndone()
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

void TestCertificatesPage::reprintJoinsInOrder()
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

void TestCertificatesPage::inspectorShowsReasonsAndDocuments()
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

void TestCertificatesPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
    auto *rule = new gui::CertificateRuleDialog(*m_fixture->document, m_fixture->context(), m_page.get());
    rule->open();
    QCOMPARE(namelessControls(*rule).join(u'\n'), QString());
    rule->reject();
    auto *dialog = openDialog(gui::IssueCertificatesDialog::Output::OneFile, m_fixture->file(QStringLiteral("x.pdf")));
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
    dialog->reject();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCertificatesPage)
#include "tst_certificatespage.moc"
