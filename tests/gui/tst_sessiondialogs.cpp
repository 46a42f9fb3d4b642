#include "domain/programmes.h"
#include "domain/programmeindex.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/dialogs/unavailabilitydialog.h"
#include "gui/inspector/detailssection.h"
#include "gui/inspector/unavailabilitysection.h"
#include "gui/pages/sessionspage.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/wizards/importdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace domain;
using testdata::SmallProgramme;
using testsupport::PageFixture;

/// The dialogs that shape the schedule, through the actions of the sessions page; the inspector's unavailable times; the
/// import of dates in its wizard.
class TestSessionDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSeriesIsPreviewedAndAdded();
    void aSeriesLeavesOutHolidays();
    void aSeriesNeedsOneSession();
    void sessionsAreShiftedByKeyboard();
    void sessionsAreDuplicatedAtAnotherTime();
    void cancellingSaysWhoAndHowMany();
    void statesAreSetForManyAfterAQuestion();
    void cancellingInTheTableFreesPeopleToo();
    void manySessionsAreEditedAtOnce();
    void unavailableTimesOfACoachByKeyboard();
    void unavailableTimesOfAParticipantByMouse();
    void schoolHolidaysAreImported();
    void everyControlHasAName();

private:
    void select(const QList<SessionId> &sessions)
    {
        QList<qint64> ids;
        for (const SessionId id : sessions)
            ids.append(id.value);
        m_page->panes().first()->view()->selectIds(ids);
        m_page->panes().first()->view()->setFocus();
    }
    void trigger(const char *name) { m_page->findChild<QAction *>(QString::fromLatin1(name))->trigger(); }
    template <class Widget>
    [[nodiscard]] Widget *open(const char *name) const { return m_page->findChild<Widget *>(QString::fromLatin1(name)); }
    [[nodiscard]] const Programme &programme() const { return m_fixture->programme(); }
    [[nodiscard]] qsizetype countOfSessions() const { return qsizetype(programme().table<Session>().size()); }
    void undoes(const Programme &before)
    {
        QVERIFY(m_fixture->document->undo());
        QVERIFY(programme() == before);
    }

    SmallProgramme m_sample;
    CoachId m_coach;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::SessionsPage> m_page;
};

void TestSessionDialogs::init()
{
    m_sample = testdata::smallProgramme();
    Draft draft(m_sample.programme, {});
    draft.add(SchoolHoliday{{}, QStringLiteral("Herbstferien"), QDate(2024, 10, 28), QDate(2024, 10, 30)});
    Coach coach;
    coach.familyName = QStringLiteral("Öztürk");
    coach.maxTrainings = 4;
    m_coach = draft.add(coach);
    Session training = *draft.programme().find(m_sample.training);
    training.coaches = {m_coach};
    draft.update(training);
    m_sample.programme = draft.programme();
    m_fixture = std::make_unique<PageFixture>(m_sample.programme);
    m_page = std::make_unique<gui::SessionsPage>(m_fixture->context(), nullptr);
    m_page->setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(*m_page));
}

void TestSessionDialogs::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestSessionDialogs::aSeriesIsPreviewedAndAdded()
{
    const Programme before = programme();
    select({m_sample.training});
    trigger("seriesAction");
    auto *dialog = open<QDialog>("seriesDialog");
    QVERIFY(dialog);
    auto *preview = dialog->findChild<QTreeWidget *>(QStringLiteral("previewTreeWidget"));
    QCOMPARE(preview->topLevelItemCount(), 3);
    QVERIFY(preview->topLevelItem(0)->text(3).contains(QStringLiteral("Herbstferien")));
    dialog->findChild<QSpinBox *>(QStringLiteral("everyWeeksSpinBox"))->setValue(2);
    QCOMPARE(preview->topLevelItem(0)->text(0), QStringLiteral("Training A (2)"));
    QCOMPARE(preview->topLevelItem(0)->text(2), QStringLiteral("W 45"));
    QVERIFY(preview->topLevelItem(0)->text(3).isEmpty());
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("planPushButton"));
    QCOMPARE(accept->text(), QStringLiteral("Add 3 sessions"));
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(countOfSessions(), 7);
    undoes(before);
}

void TestSessionDialogs::aSeriesLeavesOutHolidays()
{
    select({m_sample.training});
    trigger("seriesAction");
    auto *dialog = open<QDialog>("seriesDialog");
    auto *daysOff = dialog->findChild<QComboBox *>(QStringLiteral("daysOffComboBox"));
    auto *preview = dialog->findChild<QTreeWidget *>(QStringLiteral("previewTreeWidget"));
    dialog->findChild<QDateEdit *>(QStringLiteral("untilDateEdit"))->setDate(QDate(2024, 11, 5));
    QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("byDayRadioButton"))->isChecked());
    daysOff->setCurrentIndex(1);
    QCOMPARE(preview->topLevelItemCount(), 2);
    QCOMPARE(preview->topLevelItem(0)->text(0), QStringLiteral("falls away"));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("fall away")));
    dialog->findChild<QRadioButton *>(QStringLiteral("byTimesRadioButton"))->setChecked(true);
    dialog->findChild<QSpinBox *>(QStringLiteral("timesSpinBox"))->setValue(2);
    daysOff->setCurrentIndex(2);
    QCOMPARE(preview->topLevelItemCount(), 1);
    QVERIFY2(preview->topLevelItem(0)->text(3).startsWith(QStringLiteral("instead of")), qPrintable(preview->topLevelItem(0)->text(3)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(countOfSessions(), 5);
}

void TestSessionDialogs::aSeriesNeedsOneSession()
{
    QStringList said;
    connect(m_page.get(), &gui::Page::statusText, this, [&](const QString &text) { said.append(text); });
    select({m_sample.training, m_sample.second});
    trigger("seriesAction");
    QVERIFY(!open<QDialog>("seriesDialog"));
    QCOMPARE(said.size(), 1);
}

void TestSessionDialogs::sessionsAreShiftedByKeyboard()
{
    const Programme before = programme();
    select({m_sample.training, m_sample.second});
    QTest::keyClick(m_page->panes().first()->view(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = open<QDialog>("shiftDialog");
    QVERIFY(dialog);
    auto *distance = dialog->findChild<QSpinBox *>(QStringLiteral("distanceSpinBox"));
    distance->setFocus();
    QTest::keyClick(distance, Qt::Key_Up);
    QCOMPARE(distance->value(), 2);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("4 people")));
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("planPushButton"))->text(), QStringLiteral("Shift 2 sessions"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(programme().find(m_sample.training)->startsAt, testdata::at(11, 5, 10));
    QCOMPARE(programme().find(m_sample.second)->startsAt, testdata::at(11, 26, 10));
    undoes(before);
}

void TestSessionDialogs::sessionsAreDuplicatedAtAnotherTime()
{
    const Programme before = programme();
    select({m_sample.training});
    trigger("duplicateShiftedAction");
    auto *dialog = open<QDialog>("shiftDialog");
    dialog->findChild<QComboBox *>(QStringLiteral("unitComboBox"))->setCurrentIndex(1);
    dialog->findChild<QSpinBox *>(QStringLiteral("distanceSpinBox"))->setValue(6);
    dialog->findChild<QTimeEdit *>(QStringLiteral("timeEdit"))->setTime(QTime(14, 0));
    QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("changesTimeCheckBox"))->isChecked());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("planPushButton")), Qt::LeftButton);
    QCOMPARE(countOfSessions(), 5);
    QCOMPARE(programme().find(SessionId{5})->startsAt, testdata::at(10, 28, 14));
    QCOMPARE(programme().find(SessionId{5})->endsAt, testdata::at(10, 28, 16));
    undoes(before);
}

void TestSessionDialogs::cancellingSaysWhoAndHowMany()
{
    const Programme before = programme();
    select({m_sample.training});
    m_fixture->prompter.accepts = false;
    trigger("cancelSessionsAction");
    QVERIFY(programme() == before);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->prompter.asked.first().text.contains(QStringLiteral("free 4 people")));
    QVERIFY(m_fixture->prompter.asked.first().details.contains(QStringLiteral("Heide")));
    m_fixture->prompter.accepts = true;
    QTest::keyClick(m_page->panes().first()->view(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(programme().find(m_sample.training)->state, SessionState::Cancelled);
    QCOMPARE(findEnrolment(programme(), m_sample.training, m_sample.heide)->state, EnrolmentState::Cancelled);
    undoes(before);
}

void TestSessionDialogs::statesAreSetForManyAfterAQuestion()
{
    select({m_sample.second, m_sample.closing});
    trigger("confirmAction");
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QCOMPARE(programme().find(m_sample.closing)->state, SessionState::Confirmed);
    select({m_sample.kickoff});
    trigger("holdAction");
    QCOMPARE(programme().find(m_sample.kickoff)->state, SessionState::Held);
    select({m_sample.closing});
    trigger("holdAction");
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY(m_fixture->prompter.told.first().contains(QStringLiteral("not begun")));
}

void TestSessionDialogs::cancellingInTheTableFreesPeopleToo()
{
    models::RecordModel *model = m_page->panes().first()->model();
    const QModelIndex cell = model->index(model->rowOf(m_sample.training.value), model->columnOf(u"state"));
    QVERIFY(model->setData(cell, QStringLiteral("Cancelled")));
    QCOMPARE(findEnrolment(programme(), m_sample.training, m_sample.heide)->state, EnrolmentState::Cancelled);
    QCOMPARE(m_fixture->document->undoLabel(), QStringLiteral("Cancel “Training A” and free 4 people"));
}

/// Ticking a role for several sessions adds it to each and takes none of their own away.
void TestSessionDialogs::manySessionsAreEditedAtOnce()
{
    const QList<qint64> ids{m_sample.training.value, m_sample.second.value};
    const auto change = editCells(programme(), "session", {{ids[0], QStringLiteral("roles"), QVariantList{m_sample.planner.value}}, {ids[1], QStringLiteral("roles"), QVariantList{m_sample.leadership.value}}});
    QVERIFY(change && m_fixture->document->apply(*change));
    const Programme before = programme();
    gui::DetailsSection section(recordInfo<Session>(), m_fixture->context(), nullptr);
    section.showRows(*m_fixture->document, ids);
    QVERIFY(PageFixture::show(section, QSize(400, 600)));
    QListWidget *roles = nullptr;
    for (QListWidget *list : section.findChildren<QListWidget *>()) {
        if (!list->findItems(QStringLiteral("Landkreiskoordinator:in"), Qt::MatchExactly).isEmpty())
            roles = list;
    }
    QVERIFY(roles);
    const auto item = [&](const char16_t *name) { return roles->findItems(QString::fromUtf16(name), Qt::MatchExactly).first(); };
    QCOMPARE(item(u"Fachplaner:in")->checkState(), Qt::PartiallyChecked);
    QCOMPARE(item(u"Landkreiskoordinator:in")->checkState(), Qt::Unchecked);
    roles->setFocus();
    roles->setCurrentItem(item(u"Landkreiskoordinator:in"));
    QTest::keyClick(roles, Qt::Key_Space);
    QCOMPARE(programme().find(m_sample.training)->roles, (QList{m_sample.planner, m_sample.coordinator}));
    QCOMPARE(programme().find(m_sample.second)->roles, (QList{m_sample.leadership, m_sample.coordinator}));
    roles->setCurrentItem(item(u"Fachplaner:in"));
    QTest::keyClick(roles, Qt::Key_Space);
    QCOMPARE(programme().find(m_sample.second)->roles, (QList{m_sample.leadership, m_sample.coordinator, m_sample.planner}));
    QVERIFY(m_fixture->document->undo());
    undoes(before);
}

void TestSessionDialogs::unavailableTimesOfACoachByKeyboard()
{
    gui::UnavailabilitySection section(QStringLiteral("coach"), m_fixture->context());
    section.showRows(*m_fixture->document, {m_coach.value});
    QVERIFY(PageFixture::show(section, QSize(360, 400)));
    QCOMPARE(section.findChild<QLabel *>(QStringLiteral("trainingsLabel"))->text(), QStringLiteral("Trainings: 1 of 4"));
    section.focusFirst();
    auto *list = section.findChild<QTreeWidget *>();
    QTest::keyClick(list, Qt::Key_Insert);
    auto *dialog = section.findChild<gui::UnavailabilityDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>(QStringLiteral("firstDayDateEdit"))->setDate(QDate(2024, 11, 11));
    QCOMPARE(dialog->findChild<QDateEdit *>(QStringLiteral("lastDayDateEdit"))->date(), QDate(2024, 11, 11));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("noteLineEdit")), QStringLiteral("Messe"));
    QTest::keyClick(dialog, Qt::Key_Return);
    const Programme entered = programme();
    QCOMPARE(entered.table<Unavailability>().size(), size_t(1));
    QCOMPARE(entered.table<Unavailability>().begin()->endsAt, testdata::at(11, 12, 0));

    section.showRows(*m_fixture->document, {m_coach.value});
    QCOMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(programme().table<Unavailability>().isEmpty());
    undoes(entered);
}

void TestSessionDialogs::unavailableTimesOfAParticipantByMouse()
{
    gui::UnavailabilitySection section(QStringLiteral("participant"), m_fixture->context());
    section.showRows(*m_fixture->document, {m_sample.heide.value});
    QVERIFY(PageFixture::show(section, QSize(360, 400)));
    QVERIFY(!section.findChild<QLabel *>(QStringLiteral("trainingsLabel"))->isVisible());
    QTest::mouseClick(section.findChild<QToolButton *>(QStringLiteral("addUnavailabilityToolButton")), Qt::LeftButton);
    auto *dialog = section.findChild<gui::UnavailabilityDialog *>();
    dialog->findChild<QCheckBox *>(QStringLiteral("wholeDaysCheckBox"))->setChecked(false);
    dialog->findChild<QTimeEdit *>(QStringLiteral("fromTimeEdit"))->setTime(QTime(14, 0));
    dialog->findChild<QTimeEdit *>(QStringLiteral("toTimeEdit"))->setTime(QTime(13, 0));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("savePushButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("errorLabel"))->isVisible());
    QVERIFY(programme().table<Unavailability>().isEmpty());
    dialog->findChild<QTimeEdit *>(QStringLiteral("toTimeEdit"))->setTime(QTime(15, 0));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(programme().table<Unavailability>().begin()->participant, m_sample.heide);
    QCOMPARE(programme().table<Unavailability>().begin()->startsAt, testdata::at(11, 5, 14));
}

void TestSessionDialogs::schoolHolidaysAreImported()
{
    QFile list(m_fixture->file(QStringLiteral("ferien.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("von,bis,name\n2024-12-23,2025-01-04,Weihnachtsferien\n2024-10-28,2024-10-30,Herbstferien\n,,Unfug\n");
    list.close();
    const Programme before = programme();
    gui::ImportDialog dialog(workspace::ListKind::Dates, *m_fixture->document, m_fixture->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.readFiles({list.fileName()});
    QTest::mouseClick(dialog.findChild<QToolButton *>(QStringLiteral("rowsStepToolButton")), Qt::LeftButton);
    auto *import = dialog.findChild<QPushButton *>(QStringLiteral("importPushButton"));
    QTRY_VERIFY(import->isEnabled());
    QCOMPARE(import->text().remove(u'&'), QStringLiteral("Import 1 rows"));
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(programme().table<SchoolHoliday>().size(), size_t(2));
    undoes(before);
}

void TestSessionDialogs::everyControlHasAName()
{
    select({m_sample.training});
    for (const char *action : {"seriesAction", "shiftAction"}) {
        trigger(action);
        auto *dialog = m_page->findChild<QDialog *>();
        QCOMPARE(testsupport::namelessControls(*dialog), QStringList());
        delete dialog;
    }
    gui::UnavailabilitySection section(QStringLiteral("coach"), m_fixture->context());
    section.showRows(*m_fixture->document, {m_coach.value});
    section.show();
    QCOMPARE(testsupport::namelessControls(section), QStringList());
    QTest::mouseClick(section.findChild<QToolButton *>(QStringLiteral("addUnavailabilityToolButton")), Qt::LeftButton);
    QCOMPARE(testsupport::namelessControls(*section.findChild<gui::UnavailabilityDialog *>()), QStringList());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestSessionDialogs)
#include "tst_sessiondialogs.moc"
