#include "domain/programmes.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/pages/sessionspage.h"
#include "gui/sessions/calendarpane.h"
#include "gui/sessions/calendarview.h"
#include "gui/sessions/undatedstrip.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QAccessible>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace testsupport;
using namespace domain;
using gui::CalendarPlace;
using models::CalendarScale;
using testdata::at;

namespace {

constexpr Qt::KeyboardModifiers ShiftAlt = Qt::ShiftModifier | Qt::AltModifier;

/// The small programme with holidays and a session without a date.
Programme programmeWithHolidays(testdata::SmallProgramme &small)
{
    small = testdata::smallProgramme();
    Draft draft(small.programme, {});
    draft.add(SchoolHoliday{{}, QStringLiteral("Herbstferien"), QDate(2024, 10, 28), QDate(2024, 10, 30)});
    Session open;
    open.title = QStringLiteral("Noch offen");
    draft.add(open);
    small.programme = draft.programme();
    return small.programme;
}

/// Rows of a table as they are dragged.
std::unique_ptr<QMimeData> rows(const QString &table, const QList<qint64> &ids)
{
    QByteArray text = table.toUtf8();
    for (const qint64 id : ids)
        text += '\n' + QByteArray::number(id);
    auto data = std::make_unique<QMimeData>();
    data->setData(models::recordMimeType(), text);
    return data;
}

/// Drops something on a view. False when it does not take it.
bool drop(gui::SessionView &view, const QMimeData &data, QPoint place)
{
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &dropped);
    return move.isAccepted() && dropped.isAccepted();
}

} // namespace

/// The views of the page of sessions, and every way of editing in the calendar with undo.
class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void viewsShareTheSelection();
    void viewComesBack();
    void filterHoldsInTheCalendar();
    void dragsToAnotherDay();
    void dragsToAnotherTime();
    void dragsSeveral();
    void dragsTheLowerEdge();
    void dragsACopy();
    void escapeEndsADrag();
    void clickWithoutDragChangesNothing();
    void keysMoveInAMonth();
    void keysMoveInHours();
    void keysWalkInAMonth();
    void keysWalkInHours();
    void keysTurn();
    void barTurns();
    void insertAddsAtTheCursor();
    void doubleClickAddsInTheHours();
    void undatedIsDroppedOnADay();
    void undatedIsPlacedByButton();
    void peopleAreDroppedOnASession();
    void surplusOpensTheDay();
    void rowActionsWork();
    void screenReaderMeetsTheSessions();
    void everyControlHasAName();

private:
    [[nodiscard]] const Session &session(SessionId id) { return *m_fixture->programme().find(id); }
    [[nodiscard]] gui::RecordPane *pane() { return m_page->currentPane(); }
    [[nodiscard]] QWidget *port() { return m_view->viewport(); }
    [[nodiscard]] QPoint middle(SessionId id) { return m_view->blockRect(id.value).center(); }
    [[nodiscard]] QPoint cell(int month, int day, int minute = 0) { return m_view->cellRect({QDate(2024, month, day), minute}).center(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_view, key, modifiers); }
    /// Of the bar; other views have buttons of the same names.
    void button(const char *name) { m_calendar->findChild<QToolButton *>(QString::fromLatin1(name))->click(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void go(CalendarScale scale, int month, int day);
    /// Takes the newest change back and sees that everything is as before.
    void checkUndo();

    testdata::SmallProgramme m_small;
    Programme m_before;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::SessionsPage> m_page;
    gui::CalendarPane *m_calendar = nullptr;
    gui::CalendarView *m_view = nullptr;
    QStringList m_told;
};

void TestCalendar::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fixture = std::make_unique<PageFixture>(programmeWithHolidays(m_small));
    m_before = m_fixture->programme();
    m_page = std::make_unique<gui::SessionsPage>(m_fixture->context(), nullptr);
    m_page->setDocument(m_fixture->document.get());
    m_told.clear();
    connect(m_page.get(), &gui::Page::statusText, this, [this](const QString &text) { m_told.append(text); });
    QVERIFY(PageFixture::show(*m_page, QSize(1100, 800)));
    m_view = m_page->findChild<gui::CalendarView *>();
    m_calendar = m_page->findChild<gui::CalendarPane *>();
    m_page->findChild<QToolButton *>(QStringLiteral("calendarViewToolButton"))->click();
    m_view->setFocus();
    go(CalendarScale::Month, 10, 22);
}

void TestCalendar::cleanup()
{
    m_page->setDocument(nullptr);
    m_page.reset();
    m_fixture.reset();
}

void TestCalendar::go(CalendarScale scale, int month, int day)
{
    pane()->view()->selectionModel()->clear();
    m_view->goTo(QDate(2024, month, day));
    m_view->setScale(scale);
    m_view->goTo(QDate(2024, month, day));
}

void TestCalendar::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(port(), Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint place = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, port()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(port(), &move);
    }
    QTest::mouseRelease(port(), Qt::LeftButton, modifiers, to);
}

void TestCalendar::checkUndo()
{
    QVERIFY(m_fixture->prompter.told.isEmpty());
    const Programme after = m_fixture->programme();
    QVERIFY(after != m_before);
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == m_before);
    QVERIFY(m_fixture->document->redo());
    QVERIFY(m_fixture->programme() == after);
    QVERIFY(m_fixture->document->undo());
}

void TestCalendar::viewsShareTheSelection()
{
    const QList<qint64> two{m_small.training.value, m_small.kickoff.value};
    QTest::keyClick(m_view, Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(!m_view->isVisible() && pane()->view()->isVisible()); // the button shows that it is pressed
    QVERIFY(pane()->view()->hasFocus());
    pane()->view()->selectIds(two);
    QTest::keyClick(pane()->view(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(m_view->isVisible() && !pane()->view()->isVisible());
    QVERIFY(m_view->hasFocus());
    const QList<qint64> carried = m_view->selectedIds();
    QCOMPARE(QSet<qint64>(carried.begin(), carried.end()), QSet<qint64>(two.begin(), two.end()));
    QSignalSpy announced(m_page.get(), &gui::Page::selectionChanged);
    QTest::mouseClick(port(), Qt::LeftButton, Qt::NoModifier, middle(m_small.training));
    QCOMPARE(announced.last().at(1).value<QList<qint64>>(), QList<qint64>{m_small.training.value});
    QCOMPARE(pane()->selectedIds(), QList<qint64>{m_small.training.value});
}

void TestCalendar::viewComesBack()
{
    gui::SessionsPage second(m_fixture->context(), nullptr);
    second.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(second));
    QVERIFY(second.findChild<gui::CalendarView *>()->isVisible());
    QVERIFY(second.reveal(QStringLiteral("session"), m_small.closing.value));
    QCOMPARE(second.findChild<gui::CalendarView *>()->span().day.month(), 12);
    second.findChild<QToolButton *>(QStringLiteral("tableViewToolButton"))->click();
    second.setDocument(nullptr);
    QCOMPARE(m_fixture->settings.choice(QStringLiteral("sessions.view")).toString(), QStringLiteral("table"));
}

void TestCalendar::filterHoldsInTheCalendar()
{
    QCOMPARE(m_view->shownIds().size(), 2); // of October
    pane()->filterBar()->setFilter(QStringLiteral("auftakt"), {});
    QTRY_COMPARE(m_view->shownIds(), QList<qint64>{m_small.kickoff.value});
    pane()->filterBar()->setFilter(QStringLiteral("nothing like this"), {});
    QTRY_VERIFY(m_view->shownIds().isEmpty());
    QVERIFY(m_view->isVisible()); // an empty month can still be planned in
}

// The mouse

void TestCalendar::dragsToAnotherDay()
{
    drag(middle(m_small.training), cell(10, 29));
    QCOMPARE(session(m_small.training).startsAt, at(10, 29, 10)); // winter time by now: the clock says the same
    QCOMPARE(session(m_small.training).endsAt, at(10, 29, 12));
    QCOMPARE(m_fixture->document->undoLabel(), QStringLiteral("Move “Training A” to Tue, 29 October 2024, 10:00–12:00"));
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().contains(QStringLiteral("Herbstferien")));
    QCOMPARE(m_view->selectedIds(), QList<qint64>{m_small.training.value});
    checkUndo();
}

void TestCalendar::dragsToAnotherTime()
{
    go(CalendarScale::Week, 10, 22);
    const QPoint from = middle(m_small.training);
    const QPoint hour = cell(10, 25, 11 * 60) - cell(10, 22, 10 * 60);
    drag(from, from + hour + QPoint(0, 3)); // a little more than an hour: it snaps to a quarter
    QCOMPARE(session(m_small.training).startsAt, at(10, 25, 11));
    QCOMPARE(session(m_small.training).endsAt, at(10, 25, 13));
    checkUndo();
}

void TestCalendar::dragsSeveral()
{
    m_view->selectIds({m_small.training.value, m_small.kickoff.value});
    drag(middle(m_small.training), cell(10, 23));
    QCOMPARE(session(m_small.training).startsAt, at(10, 23, 10));
    QCOMPARE(session(m_small.kickoff).startsAt, at(10, 9, 10));
    QVERIFY(m_fixture->document->undoLabel().contains(u'2'));
    QCOMPARE(m_view->selectedIds().size(), 2);
    checkUndo();
}

void TestCalendar::dragsTheLowerEdge()
{
    go(CalendarScale::Week, 10, 22);
    const QRect block = m_view->blockRect(m_small.training.value);
    const QPoint edge(block.center().x(), block.bottom() - 2);
    drag(edge, edge + cell(10, 22, 12 * 60 + 30) - cell(10, 22, 12 * 60));
    QCOMPARE(session(m_small.training).startsAt, at(10, 22, 10));
    QCOMPARE(session(m_small.training).endsAt.time(), QTime(12, 30));
    checkUndo();
    const QRect again = m_view->blockRect(m_small.training.value);
    const QPoint lower(again.center().x(), again.bottom() - 2);
    drag(lower, QPoint(lower.x(), again.top() - 40)); // no session ends before it begins
    QCOMPARE(session(m_small.training).endsAt.time(), QTime(10, 15));
    checkUndo();
}

void TestCalendar::dragsACopy()
{
    drag(middle(m_small.training), cell(10, 24), Qt::ControlModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 22, 10));
    const QList<qint64> copies = m_view->selectedIds();
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies.first() != m_small.training.value);
    QCOMPARE(session(SessionId{copies.first()}).startsAt, at(10, 24, 10));
    checkUndo();
}

void TestCalendar::escapeEndsADrag()
{
    const QPoint from = middle(m_small.training);
    QTest::mousePress(port(), Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, cell(10, 24), port()->mapToGlobal(cell(10, 24)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(port(), &move);
    QVERIFY(!m_view->grab().isNull()); // with the ghost
    press(Qt::Key_Escape);
    QTest::mouseRelease(port(), Qt::LeftButton, Qt::NoModifier, cell(10, 24));
    QVERIFY(m_fixture->programme() == m_before);
}

void TestCalendar::clickWithoutDragChangesNothing()
{
    m_view->selectIds({m_small.training.value, m_small.kickoff.value});
    QTest::mouseClick(port(), Qt::LeftButton, Qt::NoModifier, middle(m_small.training));
    QCOMPARE(m_view->selectedIds(), QList<qint64>{m_small.training.value});
    QTest::mouseClick(port(), Qt::LeftButton, Qt::ControlModifier, middle(m_small.kickoff));
    QCOMPARE(m_view->selectedIds().size(), 2);
    QTest::mouseClick(port(), Qt::LeftButton, Qt::ControlModifier, middle(m_small.kickoff));
    QCOMPARE(m_view->selectedIds(), QList<qint64>{m_small.training.value});
    QSignalSpy asked(m_page.get(), &gui::Page::inspectorRequested);
    QTest::mouseDClick(port(), Qt::LeftButton, Qt::NoModifier, middle(m_small.training));
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(port(), Qt::LeftButton, Qt::NoModifier, cell(10, 16));
    QVERIFY(m_view->selectedIds().isEmpty());
    QVERIFY(m_fixture->programme() == m_before);
}

// The keys

void TestCalendar::keysMoveInAMonth()
{
    m_view->setCurrent(m_small.training.value);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 23, 10));
    checkUndo();
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 29, 10));
    checkUndo();
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 15, 10));
    checkUndo();
    press(Qt::Key_Down, ShiftAlt);
    QCOMPARE(session(m_small.training).endsAt.time(), QTime(12, 15));
    checkUndo();
}

void TestCalendar::keysMoveInHours()
{
    go(CalendarScale::Week, 10, 22);
    m_view->setCurrent(m_small.training.value);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 22, 10).addSecs(15 * 60));
    checkUndo();
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 21, 10));
    checkUndo();
    press(Qt::Key_Up, ShiftAlt);
    QCOMPARE(session(m_small.training).endsAt.time(), QTime(11, 45));
    checkUndo();
    // Over the edge of the week the view goes along.
    for (int day = 0; day < 7; ++day)
        press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(session(m_small.training).startsAt, at(10, 29, 10));
    QVERIFY(m_view->span().contains(QDate(2024, 10, 29)));
}

void TestCalendar::keysWalkInAMonth()
{
    go(CalendarScale::Month, 10, 21);
    press(Qt::Key_Right);
    QCOMPARE(m_view->currentId(), m_small.training.value);
    QCOMPARE(m_view->selectedIds(), QList<qint64>{m_small.training.value});
    press(Qt::Key_Left);
    QVERIFY(m_view->selectedIds().isEmpty());
    QCOMPARE(m_view->cursorDay(), QDate(2024, 10, 21));
    press(Qt::Key_Up);
    QCOMPARE(m_view->cursorDay(), QDate(2024, 10, 14));
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    QCOMPARE(m_view->currentId(), m_small.kickoff.value);
    QSignalSpy asked(m_page.get(), &gui::Page::inspectorRequested);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    press(Qt::Key_Right);
    press(Qt::Key_Return); // a day without sessions opens
    QCOMPARE(m_view->span().scale, CalendarScale::Day);
    QCOMPARE(m_view->span().day, QDate(2024, 10, 9));
}

void TestCalendar::keysWalkInHours()
{
    go(CalendarScale::Day, 10, 22);
    press(Qt::Key_Down);
    const QTime slot = m_view->cursorTime().time();
    press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(m_view->cursorTime().time() < slot || m_view->currentId() != 0);
    go(CalendarScale::Week, 10, 21);
    press(Qt::Key_Right);
    QCOMPARE(m_view->currentId(), m_small.training.value);
    press(Qt::Key_Down);
    QCOMPARE(m_view->currentId(), 0);
    QCOMPARE(m_view->cursorTime(), at(10, 22, 10).addSecs(30 * 60));
    press(Qt::Key_Up, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->cursorTime().time(), QTime(9, 30));
    press(Qt::Key_Down);
    QCOMPARE(m_view->currentId(), m_small.training.value);
}

void TestCalendar::keysTurn()
{
    press(Qt::Key_PageDown);
    QCOMPARE(m_view->span().day.month(), 11);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    QCOMPARE(m_view->span().day.month(), 9);
    press(Qt::Key_Home);
    QCOMPARE(m_view->cursorDay(), QDate(2024, 11, 5));
    press(Qt::Key_Plus);
    QCOMPARE(m_view->span(), (models::CalendarSpan{CalendarScale::Week, QDate(2024, 11, 5)}));
    press(Qt::Key_PageDown);
    QVERIFY(m_view->span().contains(QDate(2024, 11, 12)));
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    QCOMPARE(m_view->span().scale, CalendarScale::Day);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QCOMPARE(m_view->span().scale, CalendarScale::Month);
}

void TestCalendar::barTurns()
{
    const auto *title = m_calendar->findChild<QLabel *>(QStringLiteral("calendarTitleLabel"));
    QCOMPARE(title->text(), QStringLiteral("October 2024 · weeks 40–44"));
    button("forwardToolButton");
    QCOMPARE(title->text(), QStringLiteral("November 2024 · weeks 44–48"));
    button("weekToolButton");
    button("backToolButton");
    QVERIFY(title->text().contains(QStringLiteral("week")));
    button("todayToolButton");
    QCOMPARE(title->text(), QStringLiteral("4 – 10 November 2024 · week 45"));
    auto *date = m_calendar->findChild<QDateEdit *>(QStringLiteral("calendarDateEdit"));
    date->setDate(QDate(2024, 12, 31));
    QCOMPARE(title->text(), QStringLiteral("30 December 2024 – 5 January 2025 · week 1"));
    button("dayToolButton");
    QCOMPARE(title->text(), QStringLiteral("Tue, 31 December 2024 · week 1"));
}

// Adding

void TestCalendar::insertAddsAtTheCursor()
{
    go(CalendarScale::Month, 10, 17);
    press(Qt::Key_Insert);
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("recordDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("titleLineEdit"))->setText(QStringLiteral("Neues Training"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("titleLineEdit")), QStringLiteral("!"));
    dialog->findChild<QPushButton *>(QStringLiteral("addPushButton"))->click();
    QTRY_COMPARE(m_view->selectedIds().size(), 1);
    const Session &added = session(SessionId{m_view->selectedIds().first()});
    QCOMPARE(added.startsAt, at(10, 17, 10));
    QCOMPARE(added.endsAt, at(10, 17, 12));
    QCOMPARE(added.kind, SessionKind::ImpulseTraining);
    checkUndo();
}

void TestCalendar::doubleClickAddsInTheHours()
{
    go(CalendarScale::Week, 10, 22);
    const QPoint place = cell(10, 24, 14 * 60 + 30);
    QTest::mouseClick(port(), Qt::LeftButton, Qt::NoModifier, place);
    QTest::mouseDClick(port(), Qt::LeftButton, Qt::NoModifier, place);
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("recordDialog"));
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("titleLineEdit")), QStringLiteral("Training C"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_view->selectedIds().size(), 1);
    QCOMPARE(session(SessionId{m_view->selectedIds().first()}).startsAt, at(10, 24, 14).addSecs(30 * 60));
    checkUndo();
}

void TestCalendar::undatedIsDroppedOnADay()
{
    auto *strip = m_calendar->findChild<gui::UndatedStrip *>();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->shownIds().size(), 1);
    QCOMPARE(m_calendar->findChild<QLabel *>(QStringLiteral("undatedLabel"))->text(), QStringLiteral("Without a date (1)"));
    const SessionId open{strip->shownIds().first()};
    go(CalendarScale::Week, 10, 22);
    QVERIFY(drop(*m_view, *rows(QStringLiteral("session"), {open.value}), cell(10, 23, 13 * 60)));
    QCOMPARE(session(open).startsAt, at(10, 23, 13));
    QCOMPARE(session(open).endsAt, at(10, 23, 15));
    QTRY_VERIFY(!strip->isVisible());
    QCOMPARE(m_view->selectedIds(), QList<qint64>{open.value});
    checkUndo();
    QTRY_VERIFY(strip->isVisible());
}

void TestCalendar::undatedIsPlacedByButton()
{
    auto *strip = m_calendar->findChild<gui::UndatedStrip *>();
    const SessionId open{strip->shownIds().first()};
    go(CalendarScale::Month, 10, 24);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Down);
    QCOMPARE(strip->selectedIds(), QList<qint64>{open.value});
    auto *place = m_calendar->findChild<QPushButton *>(QStringLiteral("placePushButton"));
    QCOMPARE(place->text(), QStringLiteral("Place on 24 Oct"));
    QTest::keyClick(place, Qt::Key_Space);
    QCOMPARE(session(open).startsAt, at(10, 24, 10));
    QCOMPARE(session(open).endsAt, at(10, 24, 12));
    checkUndo();
}

void TestCalendar::peopleAreDroppedOnASession()
{
    const auto people = rows(QStringLiteral("participant"), {m_small.celik.value, m_small.weiss.value});
    go(CalendarScale::Month, 11, 12);
    QVERIFY(!drop(*m_view, *people, cell(11, 20)));
    QVERIFY(m_fixture->prompter.asked.isEmpty());
    const size_t before = m_fixture->programme().table<Enrolment>().size();
    QVERIFY(drop(*m_view, *people, middle(m_small.second)));
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QCOMPARE(m_fixture->programme().table<Enrolment>().size(), before + 2);
    QVERIFY(m_view->description(m_small.second.value).contains(QStringLiteral("2 seats")));
    checkUndo();
}

void TestCalendar::surplusOpensTheDay()
{
    Draft draft(m_fixture->programme(), QStringLiteral("Many"));
    for (int i = 0; i < 30; ++i)
        draft.add(testdata::session(SessionKind::ImpulseTraining, u"Training", at(10, 17, 9)));
    QVERIFY(m_fixture->document->apply(draft.take()));
    QVERIFY(m_view->shownIds().size() < 2 + 30);
    const QRect day = m_view->cellRect({QDate(2024, 10, 17), 0});
    // "+… more" is the lowest line.
    for (int y = day.bottom(); y > day.top() && m_view->span().scale == CalendarScale::Month; y -= 4)
        QTest::mouseClick(port(), Qt::LeftButton, Qt::NoModifier, QPoint(day.left() + 12, y));
    QCOMPARE(m_view->span(), (models::CalendarSpan{CalendarScale::Day, QDate(2024, 10, 17)}));
    QCOMPARE(m_view->shownIds().size(), 30);
}

void TestCalendar::rowActionsWork()
{
    m_view->setCurrent(m_small.second.value);
    press(Qt::Key_Delete);
    QVERIFY(!m_fixture->programme().find(m_small.second));
    checkUndo();
    m_view->setCurrent(m_small.training.value);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_fixture->programme().table<Session>().size(), m_before.table<Session>().size() + 1);
    checkUndo();
    m_view->setCurrent(m_small.training.value);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedIds().size(), 2);
}

void TestCalendar::screenReaderMeetsTheSessions()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Calendar"));
    QCOMPARE(list->childCount(), 2);
    m_view->setCurrent(m_small.training.value);
    QAccessibleInterface *item = list->child(1);
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Training A, Tue, 22 October 2024, 10:00–12:00, for everybody, 4 seats, Planned"));
    QVERIFY(item->state().selected && item->state().focused && !item->state().offscreen);
    QCOMPARE(item->parent(), list);
    QCOMPARE(list->indexOfChild(item), 1);
    QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
    QCOMPARE(list->focusChild(), item);
    QAccessibleInterface *other = list->child(0);
    other->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->currentId(), m_small.kickoff.value);
    m_view->goTo(QDate(2024, 10, 29));
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Herbstferien")));
}

void TestCalendar::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCalendar)
#include "tst_calendar.moc"
