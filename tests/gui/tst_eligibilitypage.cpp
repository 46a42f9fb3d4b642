#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/rules/eligibilityverdict.h"
#include "gui/dialogs/decisiondialog.h"
#include "gui/dialogs/grounddialog.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/eligibilitypage.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/limitbars.h"
#include "gui/widgets/snapshotview.h"
#include "models/eligibilitymodel.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace testsupport;
using domain::EligibilityAnswer;
using models::EligibilityModel;

/// The eligibility page, its dialogs and the inspector's part, by keyboard.
class TestEligibilityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filterAndChipsNarrow();
    void anotherDayAnotherVerdict();
    void severalAreAcceptedAtOnce();
    void whoIsUncheckedStays();
    void limitsAreShown();
    void groundForTheMunicipalities();
    void exceptionNeedsReasonAndName();
    void evidenceFromAFile();
    void typedTextSurvivesAnotherGround();
    void columnsAreRemembered();
    void revealFindsWhoIsFilteredOut();
    void inspectorEditsInPlace();
    void readOnlyOffersNothingButExport();
    void everyControlHasAName();

private:
    void selectFirst(int rows);
    [[nodiscard]] int stateCount(domain::ParticipantState state) const;
    [[nodiscard]] models::EligibilityRow rowOf(domain::ParticipantId id) const { return m_model->rowAt(m_model->rowOf(QString::number(id.value))); }
    void chooseAnswer(EligibilityAnswer answer) { m_model->narrow({answer}, {}, {}); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::EligibilityPage> m_page;
    gui::SnapshotView *m_view = nullptr;
    EligibilityModel *m_model = nullptr;
};

void TestEligibilityPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_page = std::make_unique<gui::EligibilityPage>(m_fixture->context());
    m_view = m_page->findChild<gui::SnapshotView *>();
    m_model = m_page->findChild<EligibilityModel *>();
    QSignalSpy refreshed(m_model, &EligibilityModel::refreshed);
    m_page->setDocument(m_fixture->document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(PageFixture::show(*m_page));
    QVERIFY(m_model->rowCount() > 20);
}

void TestEligibilityPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

int TestEligibilityPage::stateCount(domain::ParticipantState state) const
{
    int count = 0;
    for (const domain::Participant &person : m_fixture->programme().table<domain::Participant>())
        count += person.state == state;
    return count;
}

/// Selects the first rows as a person does: the first one, then Shift and Down.
void TestEligibilityPage::selectFirst(int rows)
{
    m_view->setFocus();
    m_view->selectOnly(0);
    for (int row = 1; row < rows; ++row)
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows().size(), rows);
}

void TestEligibilityPage::filterAndChipsNarrow()
{
    const int total = m_model->totalCount();
    const QString name = QStringLiteral("anne heide");
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), name);
    QVERIFY(m_model->rowCount() >= 1 && m_model->rowCount() < total);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(m_view->hasFocus());
    m_page->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"))->clear();
    // The chips: what is not eligible.
    QToolButton *chip = nullptr;
    for (auto *button : m_page->findChildren<QToolButton *>(QStringLiteral("choiceToolButton"))) {
        if (button->text() == domain::enumLabel(EligibilityAnswer::NotEligible))
            chip = button;
    }
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < total);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowAt(row).answer, EligibilityAnswer::NotEligible);
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(m_model->rowCount(), total);
}

void TestEligibilityPage::anotherDayAnotherVerdict()
{
    const auto eligible = [this] {
        const QList<models::EligibilityRow> rows = m_model->allRows();
        return std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.answer != EligibilityAnswer::NotEligible; });
    };
    const auto today = eligible();
    QVERIFY(today > 0);
    auto *date = m_page->findChild<QDateEdit *>(QStringLiteral("asOfDateEdit"));
    date->setFocus();
    date->setDate(QDate(2023, 1, 1));
    // Before any evidence only coordinators by role are left, and of those nobody has a row here.
    QTRY_VERIFY(eligible() < today);
    date->setDate(QDate(2024, 11, 5));
    QTRY_COMPARE(eligible(), today);
}

void TestEligibilityPage::severalAreAcceptedAtOnce()
{
    m_model->narrow({}, {domain::ParticipantState::Applied}, {});
    QVERIFY(m_model->rowCount() >= 3);
    const int accepted = stateCount(domain::ParticipantState::Accepted);
    selectFirst(3);
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::DecisionDialog> dialog = m_page->findChild<gui::DecisionDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 3);
    const QString summary = dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text();
    QVERIFY2(summary.contains(QStringLiteral("Total: %1 of 120").arg(accepted + 3)), qPrintable(summary));
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(stateCount(domain::ParticipantState::Accepted), accepted + 3);
    QVERIFY(m_fixture->document->undoLabel().contains(QStringLiteral("3")) || m_fixture->document->undoLabel().contains(QStringLiteral("%n")));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(stateCount(domain::ParticipantState::Accepted), accepted);
}

void TestEligibilityPage::whoIsUncheckedStays()
{
    m_model->narrow({}, {domain::ParticipantState::Applied}, {});
    const int declined = stateCount(domain::ParticipantState::Declined);
    selectFirst(2);
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::DecisionDialog> dialog = m_page->findChild<gui::DecisionDialog *>();
    QVERIFY(dialog);
    auto *people = dialog->findChild<QTreeWidget *>();
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Space);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("decidePushButton"));
    QVERIFY(button->isEnabled());
    QTest::keyClick(people, Qt::Key_Down);
    QTest::keyClick(people, Qt::Key_Space);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(people, Qt::Key_Space);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(stateCount(domain::ParticipantState::Declined), declined + 1);
}

void TestEligibilityPage::limitsAreShown()
{
    auto *bars = m_page->findChild<gui::LimitBars *>();
    const auto texts = [bars] {
        QStringList found;
        for (const QLabel *label : bars->findChildren<QLabel *>(QStringLiteral("countLabel")))
            found.append(label->text());
        return found;
    };
    QVERIFY(texts().first().startsWith(QStringLiteral("Total: ")));
    QCOMPARE(texts().size(), 4);
    QVERIFY(bars->asTable().split(u'\n').size() > 5);
    domain::Draft draft(m_fixture->programme(), QStringLiteral("Limits"));
    domain::ProgrammeInfo info = m_fixture->programme().info();
    info.countyLimit = 1;
    draft.update(info);
    QVERIFY(m_fixture->document->apply(draft.take()));
    QTRY_COMPARE(texts().size(), 7);
    QVERIFY(texts().last().endsWith(QStringLiteral("of 1")));
}

void TestEligibilityPage::groundForTheMunicipalities()
{
    chooseAnswer(EligibilityAnswer::NotEligible);
    int row = 0;
    while (m_fixture->programme().find(m_model->rowAt(row).participant)->municipality.value == 0)
        ++row;
    const domain::ParticipantId person = m_model->rowAt(row).participant;
    m_view->setFocus();
    m_view->selectOnly(row);
    QTest::keyClick(m_view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::GroundDialog> dialog = m_page->findChild<gui::GroundDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QStringLiteral("evidenceLineEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Council decision"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12.3.2024"));
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("enterPushButton"))->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    m_model->narrow({}, {}, {});
    QTRY_COMPARE(rowOf(person).answer, EligibilityAnswer::Eligible);
    QCOMPARE(rowOf(person).evidence, QStringLiteral("Council decision"));
    QCOMPARE(rowOf(person).evidenceDate, QDate(2024, 3, 12));
}

void TestEligibilityPage::exceptionNeedsReasonAndName()
{
    chooseAnswer(EligibilityAnswer::NotEligible);
    selectFirst(2);
    const domain::ParticipantId person = m_model->rowAt(0).participant;
    QTest::keyClick(m_view, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::GroundDialog> dialog = m_page->findChild<gui::GroundDialog *>();
    QVERIFY(dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("enterPushButton"));
    QVERIFY(!button->isEnabled());
    auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonPlainTextEdit"));
    QTRY_COMPARE(QApplication::focusWidget(), reason);
    QTest::keyClicks(reason, QStringLiteral("Decides on its plan in December"));
    QVERIFY(button->isEnabled());
    auto *decidedBy = dialog->findChild<QLineEdit *>(QStringLiteral("decidedByLineEdit"));
    QCOMPARE(decidedBy->text(), QStringLiteral("Dr. Paula Beispiel"));
    decidedBy->clear();
    QTest::keyClicks(decidedBy, QStringLiteral(" "));
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(decidedBy, QStringLiteral("Me"));
    QTest::keyClick(decidedBy, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    m_model->narrow({}, {}, {});
    QTRY_COMPARE(rowOf(person).answer, EligibilityAnswer::ByException);
    QVERIFY(rowOf(person).reason.contains(QStringLiteral("Me")));
    QCOMPARE(m_fixture->settings.choice(QStringLiteral("exception.decidedBy")).toString(), QStringLiteral("Me"));
}

void TestEligibilityPage::evidenceFromAFile()
{
    selectFirst(1);
    QTest::keyClick(m_view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<gui::GroundDialog *>();
    QVERIFY(dialog);
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("Beschluss 2024.pdf"));
    dialog->findChild<QToolButton *>(QStringLiteral("fileToolButton"))->click();
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("evidenceLineEdit"))->text(), QStringLiteral("Beschluss 2024.pdf"));
    dialog->reject();
}

void TestEligibilityPage::typedTextSurvivesAnotherGround()
{
    selectFirst(1);
    QTest::keyClick(m_view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<gui::GroundDialog *>();
    QVERIFY(dialog);
    auto *evidence = dialog->findChild<QLineEdit *>(QStringLiteral("evidenceLineEdit"));
    evidence->clear();
    QTest::keyClicks(evidence, QStringLiteral("Letter"));
    auto *ground = dialog->findChild<QComboBox *>(QStringLiteral("groundComboBox"));
    QVERIFY(ground);
    ground->setFocus();
    QTest::keyClick(ground, Qt::Key_Down);
    QCOMPARE(ground->currentText(), domain::enumLabel(domain::EligibilityGround::ActionPlan));
    QTest::keyClick(ground, Qt::Key_End);
    QCOMPARE(ground->currentText(), domain::enumLabel(domain::EligibilityGround::Exception));
    QCOMPARE(evidence->text(), QStringLiteral("Letter"));
    QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("decidedByLineEdit"))->isVisible());
    dialog->reject();
}

void TestEligibilityPage::columnsAreRemembered()
{
    m_view->setColumnWidth(EligibilityModel::GroundColumn, 333);
    m_view->horizontalHeader()->moveSection(m_view->horizontalHeader()->visualIndex(EligibilityModel::RoleColumn), 1);
    gui::EligibilityPage other(m_fixture->context());
    auto *view = other.findChild<gui::SnapshotView *>();
    QCOMPARE(view->columnWidth(EligibilityModel::GroundColumn), 333);
    QCOMPARE(view->horizontalHeader()->visualIndex(EligibilityModel::RoleColumn), 1);
}

void TestEligibilityPage::revealFindsWhoIsFilteredOut()
{
    const domain::ParticipantId person = m_model->rowAt(5).participant;
    m_page->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"))->setText(QStringLiteral("nobody like this"));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_page->reveal(QStringLiteral("participant"), person.value));
    QCOMPARE(m_model->rowAt(m_view->selectedRows().value(0)).participant, person);
    const domain::Eligibility ground = *m_fixture->programme().table<domain::Eligibility>().begin();
    QVERIFY(!m_page->reveal(QStringLiteral("session"), 1));
    m_page->reveal(QStringLiteral("eligibility"), ground.id.value);
}

void TestEligibilityPage::inspectorEditsInPlace()
{
    gui::Inspector inspector(m_fixture->context());
    inspector.setDocument(m_fixture->document.get());
    chooseAnswer(EligibilityAnswer::NotEligible);
    const domain::ParticipantId person = m_model->rowAt(0).participant;
    inspector.showRows(QStringLiteral("participant"), {person.value});
    QVERIFY(PageFixture::show(inspector, QSize(340, 700)));
    auto *tabs = inspector.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *verdict = inspector.findChild<QLabel *>(QStringLiteral("verdictLabel"));
    QCOMPARE(verdict->text(), domain::enumLabel(EligibilityAnswer::NotEligible));
    auto *add = inspector.findChild<QToolButton *>(QStringLiteral("addGroundToolButton"));
    add->menu()->actions().first()->trigger();
    QCOMPARE(verdict->text(), domain::enumLabel(EligibilityAnswer::Eligible));
    QWidget *evidence = QApplication::focusWidget();
    QVERIFY(evidence && evidence->objectName() == QStringLiteral("evidenceLineEdit"));
    QTest::keyClicks(evidence, QStringLiteral("https://plan.example/beschluss.pdf"));
    QTest::keyClick(evidence, Qt::Key_Return);
    const domain::EligibilityIndex index(m_fixture->programme(), person);
    QCOMPARE(index.groundsOf(person).back()->evidence, QStringLiteral("https://plan.example/beschluss.pdf"));
    inspector.findChild<QToolButton *>(QStringLiteral("removeGroundToolButton"))->click();
    QCOMPARE(verdict->text(), domain::enumLabel(EligibilityAnswer::NotEligible));
    QCOMPARE(namelessControls(*tabs->currentWidget()).join(u'\n'), QString());

    const domain::MunicipalityId municipality = m_fixture->programme().table<domain::Eligibility>().begin()->municipality;
    inspector.showRows(QStringLiteral("municipality"), {municipality.value});
    tabs->setCurrentIndex(1);
    auto *section = tabs->currentWidget();
    QCOMPARE(section->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    inspector.setDocument(nullptr);
}

void TestEligibilityPage::readOnlyOffersNothingButExport()
{
    const QString path = m_fixture->document->path();
    m_page->setDocument(nullptr);
    m_fixture->document.reset();
    auto opened = workspace::Document::open(path, storage::OpenMode::ReadOnly);
    QVERIFY(opened);
    m_fixture->document = std::move(*opened);
    QSignalSpy refreshed(m_model, &EligibilityModel::refreshed);
    m_page->setDocument(m_fixture->document.get());
    QTRY_COMPARE(refreshed.size(), 1);
    m_view->selectOnly(0);
    const QList<QAction *> actions = m_page->pageActions();
    for (const QAction *action : actions)
        QCOMPARE(action->isEnabled(), action->objectName() == QStringLiteral("exportTableAction"));
    m_page->setDocument(nullptr);
    QVERIFY(!m_view->isVisible());
    for (const QAction *action : actions)
        QVERIFY(!action->isEnabled());
}

void TestEligibilityPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
    selectFirst(2);
    for (QAction *action : m_page->pageActions()) {
        if (!action->isEnabled())
            continue;
        action->trigger();
        auto *dialog = m_page->findChild<QDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        dialog->close();
        QTRY_VERIFY(!m_page->findChild<QDialog *>());
    }
}

LOTSE_GUI_TEST_MAIN(QApplication, TestEligibilityPage)
#include "tst_eligibilitypage.moc"
