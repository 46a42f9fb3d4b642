#include "pagefixture.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/programmeindex.h"
#include "domain/rules/seating.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/filldialog.h"
#include "gui/inspector/enrolmentsection.h"
#include "gui/pages/sessionspage.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/widgets/seatingview.h"
#include "models/seatcandidatesmodel.h"
#include "models/seatsmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

using namespace testsupport;
using namespace domain;
using models::SeatGroup;

/// The seats of a session, filled by keyboard, buttons and mouse, with undo.
class TestFillDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keysGiveStates();
    void severalAtOnceAreOneChange();
    void overflowIsAskedFirst();
    void warningsStandBesideTheChosen();
    void decliningTheQuestionChangesNothing();
    void waitingPeopleMoveByKeyboard();
    void aFreedSeatIsOffered();
    void seatsAreLeftByKeyboard();
    void draggingEnrolsAndTakesOff();
    void draggingWithinTheWaitingList();
    void undoAndRedoInTheDialog();
    void filterLeadsToTheList();
    void stateMenuChangesState();
    void opensFromTheSessionsPage();
    void theWindowUndoes();
    void inspectorAsksBeyondTheMaximum();
    void roleTellsWhoIsLeftOut();
    void readOnlyShowsOnly();
    void closesWithItsSession();
    void everyControlHasAName();

private:
    [[nodiscard]] EnrolmentState stateOf(ParticipantId id) const { return place(id)->state; }
    [[nodiscard]] const Enrolment *place(ParticipantId id) const { return findEnrolment(m_fixture->programme(), m_session, id); }
    [[nodiscard]] SeatCount count() const { return seatCount(m_fixture->programme(), m_session); }
    [[nodiscard]] ParticipantId candidate(int row) const { return m_candidates->rowAt(row).participant; }
    void setMaximum(int most);
    void choose(ParticipantId id);
    void drop(gui::SeatingView &target, QAbstractItemView &source, const QList<ParticipantId> &people, int row);
    template <class W>
    [[nodiscard]] W *find(const char *name) const { return m_dialog->findChild<W *>(QString::fromLatin1(name)); }

    std::unique_ptr<PageFixture> m_fixture;
    QPointer<gui::FillDialog> m_dialog;
    gui::SeatingView *m_candidateView = nullptr;
    gui::SeatingView *m_seatView = nullptr;
    models::SeatCandidatesModel *m_candidates = nullptr;
    models::SeatsModel *m_seats = nullptr;
    SessionId m_session;
};

void TestFillDialog::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_session = {};
    for (const SessionId id : sessionsByTime(m_fixture->programme())) {
        const Session &session = *m_fixture->programme().find(id);
        const SeatCount seats = seatCount(m_fixture->programme(), id);
        if (session.kind == SessionKind::ImpulseTraining && session.state == SessionState::Planned && seats.free().value_or(0) > 2 && seats.waiting == 0)
            m_session = id;
    }
    QVERIFY(m_session.isValid());
    m_dialog = new gui::FillDialog(*m_fixture->document, m_fixture->context(), m_session, nullptr);
    m_candidateView = find<gui::SeatingView>("candidatesTableView");
    m_seatView = find<gui::SeatingView>("seatsTableView");
    m_candidates = m_dialog->findChild<models::SeatCandidatesModel *>();
    m_seats = m_dialog->findChild<models::SeatsModel *>();
    QVERIFY(PageFixture::show(*m_dialog, QSize(1200, 640)));
}

void TestFillDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestFillDialog::setMaximum(int most)
{
    const auto change = updateRecords(m_fixture->programme(), QStringLiteral("session"), {m_session.value}, {{QStringLiteral("min_size"), 1}, {QStringLiteral("max_size"), most}});
    QVERIFY(change && m_fixture->document->apply(*change));
}

void TestFillDialog::choose(ParticipantId id)
{
    m_seatView->setFocus();
    m_seatView->selectOnly(m_seats->rowOf(id));
}

/// What a drag from `source` does when it is let go over a row of `target`; -1: below all rows.
void TestFillDialog::drop(gui::SeatingView &target, QAbstractItemView &, const QList<ParticipantId> &people, int row)
{
    const std::unique_ptr<QMimeData> data(models::draggedPeople(people));
    const QPoint place = row < 0 ? QPoint(10, target.viewport()->height() - 3) : target.visualRect(target.model()->index(row, 1)).center();
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &move);
    QDropEvent dropped(QPointF(place), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &dropped);
    QVERIFY(dropped.isAccepted());
}

void TestFillDialog::keysGiveStates()
{
    const ParticipantId first = candidate(0);
    const ParticipantId second = candidate(1);
    const ParticipantId third = candidate(2);
    const ParticipantId fourth = candidate(3);
    QVERIFY(m_candidateView->hasFocus());
    QTest::keyClick(m_candidateView, Qt::Key_Return);
    QCOMPARE(stateOf(first), EnrolmentState::Enrolled);
    QCOMPARE(place(first)->stateSince, QDate(2024, 11, 5));
    // The next one is chosen by itself.
    QCOMPARE(m_candidateView->selectedRows(), QList<int>{0});
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stateOf(second), EnrolmentState::Invited);
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(stateOf(third), EnrolmentState::Waiting);
    QTest::keyClick(m_candidateView, Qt::Key_Insert);
    QCOMPARE(stateOf(fourth), EnrolmentState::Enrolled);
    QVERIFY(find<QLabel>("seatsLabel")->text().contains(QStringLiteral("on the waiting list")));
    QVERIFY(m_fixture->prompter.asked.isEmpty());
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_fixture->document->undo());
    QVERIFY(!place(first) && !place(fourth));
    QCOMPARE(candidate(0), first);
}

void TestFillDialog::severalAtOnceAreOneChange()
{
    const qsizetype before = m_fixture->document->history().size();
    m_candidateView->selectOnly(0);
    QTest::keyClick(m_candidateView, Qt::Key_Down, Qt::ShiftModifier);
    // The button says before what it does.
    QVERIFY2(find<QPushButton>("enrolPushButton")->text().contains(u'2'), qPrintable(find<QPushButton>("enrolPushButton")->text()));
    const int taken = count().taken();
    QTest::mouseClick(find<QPushButton>("enrolPushButton"), Qt::LeftButton);
    QCOMPARE(count().taken(), taken + 2);
    QCOMPARE(m_fixture->document->history().size(), before + 1);
}

void TestFillDialog::overflowIsAskedFirst()
{
    setMaximum(count().taken() + 2);
    m_candidateView->selectOnly(0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_candidateView, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(find<QPushButton>("enrolPushButton")->text(), QStringLiteral("Enrol 2, 3 on the waiting list"));
    QTest::keyClick(m_candidateView, Qt::Key_Right);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    const gui::Question question = m_fixture->prompter.asked.first();
    QCOMPARE(question.accept, QStringLiteral("Enrol 2, 3 on the waiting list"));
    QVERIFY2(question.text.contains(QStringLiteral("3 people come onto the waiting list")), qPrintable(question.text));
    QCOMPARE(count().free(), 0);
    QCOMPARE(count().waiting, 3);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(count().waiting, 0);
}

void TestFillDialog::warningsStandBesideTheChosen()
{
    int warned = 0;
    while (m_candidates->rowAt(warned).warning.isEmpty())
        ++warned;
    auto *warning = find<QLabel>("warningLabel");
    m_candidateView->selectOnly(0);
    QVERIFY(!warning->isVisible());
    m_candidateView->selectOnly(warned);
    QVERIFY(warning->isVisible());
    QCOMPARE(warning->text(), m_candidates->rowAt(warned).name + QStringLiteral(": ") + m_candidates->rowAt(warned).warning);
    m_candidateView->selectAll();
    QCOMPARE(warning->text().count(u'\n'), 2);
}

void TestFillDialog::decliningTheQuestionChangesNothing()
{
    setMaximum(count().taken());
    m_fixture->prompter.accepts = false;
    const Programme before = m_fixture->programme();
    QTest::keyClick(m_candidateView, Qt::Key_Return);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->programme() == before);
}

void TestFillDialog::waitingPeopleMoveByKeyboard()
{
    const ParticipantId first = candidate(0);
    const ParticipantId second = candidate(1);
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    choose(second);
    QVERIFY(find<QToolButton>("upToolButton")->isEnabled());
    QTest::keyClick(m_seatView, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(place(second)->waitingPlace, 1);
    QCOMPARE(place(first)->waitingPlace, 2);
    // It stays chosen; the end of the list is no wall to run into.
    QTest::keyClick(m_seatView, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_seatView, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(place(second)->waitingPlace, 2);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(place(second)->waitingPlace, 1);
}

void TestFillDialog::aFreedSeatIsOffered()
{
    const ParticipantId waiting = candidate(0);
    const ParticipantId seated = m_seats->rowAt(1).participant;
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    setMaximum(count().taken());
    auto *offer = find<QWidget>("offerWidget");
    QVERIFY(!offer->isVisible());
    choose(seated);
    QTest::keyClick(m_seatView, Qt::Key_Delete);
    QCOMPARE(stateOf(seated), EnrolmentState::Cancelled);
    QVERIFY(offer->isVisible());
    QVERIFY(find<QLabel>("nextLabel")->text().contains(fullName(*m_fixture->programme().find(waiting))));
    auto *until = find<QDateTimeEdit>("offerUntilDateTimeEdit");
    QCOMPARE(until->date(), QDate(2024, 11, 8));
    until->setDate(QDate(2024, 11, 7));
    QTest::mouseClick(find<QPushButton>("offerPushButton"), Qt::LeftButton);
    QCOMPARE(stateOf(waiting), EnrolmentState::Invited);
    QCOMPARE(place(waiting)->offerUntil, base::berlinTime(QDate(2024, 11, 7), QTime(18, 0)));
    QVERIFY(!offer->isVisible());
    // Enter takes the offer.
    choose(waiting);
    QTest::keyClick(m_seatView, Qt::Key_Return);
    QCOMPARE(stateOf(waiting), EnrolmentState::Enrolled);
    QVERIFY(!place(waiting)->offerUntil.isValid());
}

void TestFillDialog::seatsAreLeftByKeyboard()
{
    const ParticipantId person = candidate(0);
    QTest::keyClick(m_candidateView, Qt::Key_Return);
    choose(person);
    QTest::keyClick(m_seatView, Qt::Key_Left);
    QVERIFY(!place(person));
    QVERIFY(m_fixture->document->undo());
    QVERIFY(place(person));
}

void TestFillDialog::draggingEnrolsAndTakesOff()
{
    const QList<ParticipantId> people{candidate(0), candidate(1)};
    drop(*m_seatView, *m_candidateView, people, 1);
    QCOMPARE(stateOf(people.at(0)), EnrolmentState::Enrolled);
    QCOMPARE(stateOf(people.at(1)), EnrolmentState::Enrolled);
    int heading = 0;
    while (m_seats->rowAt(heading).group != SeatGroup::Waiting)
        ++heading;
    drop(*m_seatView, *m_seatView, {people.at(0)}, heading);
    QCOMPARE(stateOf(people.at(0)), EnrolmentState::Waiting);
    drop(*m_candidateView, *m_seatView, {people.at(1)}, 0);
    QVERIFY(!place(people.at(1)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_fixture->document->undo());
    QVERIFY(!place(people.at(0)));
}

void TestFillDialog::draggingWithinTheWaitingList()
{
    const QList<ParticipantId> people{candidate(0), candidate(1), candidate(2)};
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    drop(*m_seatView, *m_seatView, {people.at(2)}, m_seats->rowOf(people.at(0)));
    QCOMPARE(place(people.at(2))->waitingPlace, 1);
    QCOMPARE(place(people.at(0))->waitingPlace, 2);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(place(people.at(2))->waitingPlace, 3);
}

void TestFillDialog::undoAndRedoInTheDialog()
{
    const ParticipantId person = candidate(0);
    QTest::keyClick(m_candidateView, Qt::Key_Return);
    QVERIFY(find<QLabel>("doneLabel")->text().contains(fullName(*m_fixture->programme().find(person))));
    QTest::keyClick(m_candidateView, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!place(person));
    QVERIFY(find<QLabel>("doneLabel")->text().startsWith(QStringLiteral("Undone: ")));
    QTest::keyClick(m_candidateView, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(place(person));
}

void TestFillDialog::filterLeadsToTheList()
{
    auto *filter = find<QLineEdit>("filterLineEdit");
    filter->setFocus();
    const QString name = m_candidates->rowAt(5).name.section(u',', 0, 0);
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    QCOMPARE(m_candidates->rowCount(), 0);
    filter->setText(name);
    QVERIFY(m_candidates->rowCount() >= 1);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(m_candidateView->hasFocus());
    const ParticipantId person = candidate(0);
    QTest::keyClick(m_candidateView, Qt::Key_Return);
    QVERIFY(place(person));
}

void TestFillDialog::stateMenuChangesState()
{
    const ParticipantId person = m_seats->rowAt(1).participant;
    choose(person);
    QMenu *menu = find<QToolButton>("stateToolButton")->menu();
    menu->actions().at(int(EnrolmentState::Declined))->trigger();
    QCOMPARE(stateOf(person), EnrolmentState::Declined);
    // Somebody who waits while no place is free is enrolled only after a question.
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    setMaximum(count().taken());
    const ParticipantId waiting = waitingList(m_fixture->programme(), m_session).front()->participant;
    choose(waiting);
    QTest::keyClick(m_seatView, Qt::Key_Return);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QCOMPARE(stateOf(waiting), EnrolmentState::Enrolled);
    QCOMPARE(count().excess(), 1);
    QVERIFY(find<QLabel>("seatsLabel")->text().contains(QStringLiteral("1 too many")));
}

void TestFillDialog::opensFromTheSessionsPage()
{
    gui::SessionsPage page(m_fixture->context(), nullptr);
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    QVERIFY(page.reveal(QStringLiteral("session"), m_session.value));
    gui::RecordView *view = page.currentPane()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = page.findChild<gui::FillDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->windowTitle().contains(m_fixture->programme().find(m_session)->title));
    dialog->close();
}

/// Through the real window: filled by keyboard, taken back by the window's own undo.
void TestFillDialog::theWindowUndoes()
{
    WindowFixture fixture;
    fixture.window.showPage(QStringLiteral("sessions"));
    auto *page = qobject_cast<gui::RecordPage *>(fixture.window.currentPage());
    QVERIFY(page->reveal(QStringLiteral("session"), m_session.value));
    gui::RecordView *view = page->currentPane()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = fixture.window.findChild<gui::FillDialog *>();
    QVERIFY(dialog);
    auto *candidates = dialog->findChild<gui::SeatingView *>(QStringLiteral("candidatesTableView"));
    const ParticipantId person = dialog->findChild<models::SeatCandidatesModel *>()->rowAt(0).participant;
    QTest::keyClick(candidates, Qt::Key_Return);
    QVERIFY(findEnrolment(fixture.document().programme(), m_session, person));
    dialog->close();
    QTRY_VERIFY(!fixture.window.findChild<gui::FillDialog *>());
    fixture.window.findChild<QAction *>(QStringLiteral("undoAction"))->trigger();
    QVERIFY(!findEnrolment(fixture.document().programme(), m_session, person));
}

/// The state in the inspector looks at the maximum too, and says who is next when a place is given up.
void TestFillDialog::inspectorAsksBeyondTheMaximum()
{
    setMaximum(count().taken());
    QTest::keyClick(m_candidateView, Qt::Key_Return, Qt::ShiftModifier);
    const ParticipantId waiting = waitingList(m_fixture->programme(), m_session).front()->participant;
    const ParticipantId seated = m_seats->rowAt(1).participant;
    gui::EnrolmentSection section(QStringLiteral("session"), m_fixture->context(), nullptr);
    section.showRows(*m_fixture->document, {m_session.value});
    QVERIFY(PageFixture::show(section, QSize(400, 400)));
    auto *view = section.findChild<QTreeView *>();
    const auto choose = [&](ParticipantId id, EnrolmentState state) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(Qt::UserRole).toLongLong() == id.value)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        section.findChild<QToolButton *>(QStringLiteral("enrolmentStateToolButton"))->menu()->actions().at(int(state))->trigger();
    };
    m_fixture->prompter.accepts = false;
    choose(waiting, EnrolmentState::Enrolled);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QCOMPARE(stateOf(waiting), EnrolmentState::Waiting);
    m_fixture->prompter.accepts = true;
    section.showRows(*m_fixture->document, {m_session.value});
    choose(seated, EnrolmentState::Cancelled);
    QCOMPARE(m_fixture->prompter.asked.size(), 2);
    QVERIFY(m_fixture->prompter.asked.last().text.contains(fullName(*m_fixture->programme().find(waiting))));
    QCOMPARE(stateOf(waiting), EnrolmentState::Invited);
}

void TestFillDialog::roleTellsWhoIsLeftOut()
{
    setMaximum(count().taken() + 1);
    QTest::mouseClick(find<QPushButton>("rolePushButton"), Qt::LeftButton);
    auto *dialog = m_dialog->findChild<gui::EnrolDialog *>();
    QVERIFY(dialog);
    const QString summary = dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text();
    QVERIFY2(summary.contains(QStringLiteral("One person gets")) || summary.contains(QStringLiteral("get a place")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("onto the waiting list")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("enrolled already")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("do not take part")), qPrintable(summary));
    dialog->findChild<QCheckBox *>(QStringLiteral("overflowCheckBox"))->setChecked(false);
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("onto the waiting list")));
    dialog->findChild<QCheckBox *>(QStringLiteral("overflowCheckBox"))->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("enrolPushButton")), Qt::LeftButton);
    QCOMPARE(count().free(), 0);
    QVERIFY(count().waiting > 0);
}

void TestFillDialog::readOnlyShowsOnly()
{
    delete m_dialog;
    const QString path = m_fixture->document->path();
    m_fixture->document.reset();
    auto opened = workspace::Document::open(path, storage::OpenMode::ReadOnly);
    QVERIFY(opened);
    m_fixture->document = std::move(*opened);
    m_dialog = new gui::FillDialog(*m_fixture->document, m_fixture->context(), m_session, nullptr);
    QVERIFY(PageFixture::show(*m_dialog));
    for (const char *name : {"enrolPushButton", "waitPushButton", "invitePushButton", "rolePushButton"})
        QVERIFY(!find<QPushButton>(name)->isEnabled());
}

void TestFillDialog::closesWithItsSession()
{
    const auto change = removeRecords(m_fixture->programme(), QStringLiteral("session"), {m_session.value});
    QVERIFY(change && m_fixture->document->apply(*change));
    QTRY_VERIFY(!m_dialog);
}

void TestFillDialog::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_dialog).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestFillDialog)
#include "tst_filldialog.moc"
