#include "certificatespagetest.h"
#include "support/testmain.h"

#include "domain/rules/entitlement.h"
#include "domain/verbs/recordverbs.h"
#include "gui/certificates/readinesstab.h"
#include "gui/dialogs/certificateruledialog.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/widgets/pdfpreview.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace testsupport;

/// Readiness, the rule, decisions and the way from the page to issued documents on the disk.
class TestCertificatesPage : public CertificatesPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void issueOneFileEach();
    void issueOneFile();
    void fileOfBeforeIsNotReplacedUnasked();
    void uncheckedPeopleGetNothing();
    void stoppingIssuesNothing();
    void issuedDocumentsAreShownAndSaved();
    void confirmationsForWhoAttended();
    void findingsStandBesideNames();
    void decisionNeedsAReason();
    void reasonLeadsToItsCell();
    void ruleIsChangedByKeyboard();
    void figuresLeadToTheirPeople();
    void groupGoesWithTheRolesChosen();
    void everyControlHasAName();
};

void TestCertificatesPage::issueOneFileEach()
{
    const int before = issuedCount();
    const QString undoLabel = m_fixture->document->undoLabel();
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
    QCOMPARE(m_fixture->document->undoLabel(), undoLabel);
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

void TestCertificatesPage::fileOfBeforeIsNotReplacedUnasked()
{
    const int before = issuedCount();
    QPointer<gui::IssueCertificatesDialog> dialog = openDialog(gui::IssueCertificatesDialog::Output::OneFile, {});
    QVERIFY(dialog);
    auto *target = dialog->findChild<QLineEdit *>(QStringLiteral("targetLineEdit"));
    auto *outputs = dialog->findChild<QComboBox *>(QStringLiteral("outputComboBox"));
    const auto suggest = [outputs] {
        const int oneFile = outputs->currentIndex();
        outputs->setCurrentIndex(oneFile + 1);
        outputs->setCurrentIndex(oneFile);
    };
    suggest();
    const QString path = target->text();
    QFile first(path);
    QVERIFY(first.open(QIODevice::WriteOnly) && first.write("first batch") > 0);
    first.close();
    suggest();
    QVERIFY2(target->text().endsWith(QStringLiteral(" (2).pdf")), qPrintable(target->text()));
    // Who asks for the same name all the same is asked.
    target->setText(path);
    m_fixture->prompter.accepts = false;
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(issuedCount(), before);
    QCOMPARE(QFileInfo(path).size(), qint64(11));
    m_fixture->prompter.accepts = true;
    dialog->findChild<QPushButton *>(QStringLiteral("issuePushButton"))->click();
    QTRY_VERIFY(!dialog);
    checkPdf(path);
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
    wanted.needsClosing = !wanted.needsClosing;
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

/// The button names a group only while the list shows it.
void TestCertificatesPage::groupGoesWithTheRolesChosen()
{
    using Group = models::ReadinessCount::Group;
    auto *tab = m_page->findChild<gui::ReadinessTab *>();
    auto *group = m_page->findChild<QToolButton *>(QStringLiteral("groupToolButton"));
    QToolButton *role = nullptr;
    for (QToolButton *chip : tab->findChildren<QToolButton *>(QStringLiteral("choiceToolButton"))) {
        if (chip->accessibleName().startsWith(QStringLiteral("Role")))
            role = chip;
    }
    QVERIFY(role);
    tab->showGroup({Group::Role, 0, QStringLiteral("without a role")});
    QVERIFY(group->isVisible());
    role->click();
    QVERIFY(!group->isVisible());
    QVERIFY(m_model->rowCount() > 0);
    // A county and roles go together.
    tab->showGroup({Group::County, 1, QStringLiteral("Landkreis")});
    role->click();
    QVERIFY(group->isVisible());
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
