#include "pagefixture.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/programmeindex.h"
#include "gui/dialogprompter.h"
#include "gui/dialogs/walkindialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/jumpline.h"
#include "models/attendancemodel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace testsupport;
using namespace domain;

namespace {

const char *const families[] = {"Albrecht", "Böhm", "Çelik", "Dietz", "Eberle", "Fink", "Gärtner", "Häberle", "Illg", "Jäger",
                                "Kächele", "Lang", "Müller", "Nagel", "Öztürk", "Pfeiffer", "Quast", "Reiber", "Schäfer", "Thoma"};

/// A training that is over, with twenty people enrolled and nothing recorded.
Programme twentyPeople()
{
    Draft draft(newProgramme(QStringLiteral("Zwanzig"), 2024), QStringLiteral("Test data"));
    Session session;
    session.title = QStringLiteral("Training B1");
    session.startsAt = base::berlinTime(QDate(2024, 11, 4), QTime(10, 0));
    session.endsAt = session.startsAt.addSecs(2 * 3600);
    session.state = SessionState::Confirmed;
    session.roles = {rolesInOrder(draft.programme()).first()};
    const SessionId id = draft.add(session);
    for (const char *family : families) {
        Participant person;
        person.familyName = QString::fromUtf8(family);
        person.givenName = QStringLiteral("Alex");
        person.organisation = QStringLiteral("Stadt Aalen");
        person.state = ParticipantState::Accepted;
        Enrolment enrolment;
        enrolment.participant = draft.add(person);
        enrolment.session = id;
        draft.add(enrolment);
    }
    return draft.programme();
}

} // namespace

/// Attendance of one session by keyboard: few strokes, jumping to names, people at the door.
class TestRecordAttendance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void twentyPeopleInTwentyFiveStrokes();
    void lettersJumpToANameOrMark();
    void umlautsJumpToo();
    void escapeGoesBack();
    void downGoesToTheNextMatch();
    void progressIsTold();
    void sessionIsMarkedAsHeld();
    void walkInByThreeFields();
    void walkInIsRecognised();
    void walkInAsAnother();
    void walkInIsUndone();
    void everyControlHasAName();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void press(const QString &letters);
    [[nodiscard]] Attendance attendanceOf(const char *family) const;
    [[nodiscard]] QString currentName() const { return m_model->headerData(m_view->currentIndex().row(), Qt::Vertical).toString().section(u',', 0, 0); }
    [[nodiscard]] gui::WalkInDialog *openWalkIn();

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::DialogPrompter> m_prompter;
    std::unique_ptr<gui::AttendancePage> m_page;
    gui::AttendanceView *m_view = nullptr;
    models::AttendanceModel *m_model = nullptr;
    SessionId m_session;
    int m_strokes = 0;
};

void TestRecordAttendance::init()
{
    m_fixture = std::make_unique<PageFixture>(twentyPeople());
    m_prompter = std::make_unique<gui::DialogPrompter>(m_fixture->settings);
    m_page = std::make_unique<gui::AttendancePage>(gui::PageContext{m_fixture->settings, m_fixture->jobs, *m_prompter});
    m_page->setDocument(m_fixture->document.get());
    m_view = m_page->findChild<gui::AttendanceView *>();
    m_model = m_page->findChild<models::AttendanceModel *>();
    QVERIFY(PageFixture::show(*m_page));
    for (const Session &session : m_fixture->programme().table<Session>()) {
        if (session.title == QLatin1StringView("Training B1"))
            m_session = session.id;
    }
    auto *chooser = m_page->findChild<QComboBox *>(QStringLiteral("sessionComboBox"));
    chooser->setCurrentIndex(chooser->findData(m_session.value));
    m_view->enter();
    QCOMPARE(m_model->rowCount(), 20);
    m_strokes = 0;
}

void TestRecordAttendance::cleanup()
{
    m_page.reset();
    m_prompter.reset();
    m_fixture.reset();
}

/// One stroke where a person's would go: to whatever has the focus now.
void TestRecordAttendance::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
    ++m_strokes;
}

/// Also letters that no Latin-1 keyboard of the tests has.
void TestRecordAttendance::press(const QString &letters)
{
    for (const QChar letter : letters) {
        QWidget *target = QApplication::focusWidget();
        QVERIFY(target);
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        ++m_strokes;
    }
}

Attendance TestRecordAttendance::attendanceOf(const char *family) const
{
    for (const Participant &person : m_fixture->programme().table<Participant>()) {
        if (person.familyName == QString::fromUtf8(family))
            return findEnrolment(m_fixture->programme(), m_session, person.id)->attendance;
    }
    return Attendance::Unknown;
}

/// Two absent, one excused, one there for 45 minutes, sixteen present.
void TestRecordAttendance::twentyPeopleInTwentyFiveStrokes()
{
    press(QStringLiteral("dia")); // d begins a name, and i and a are letters of it
    QVERIFY(QApplication::focusWidget()->objectName() == QLatin1StringView("jumpLineEdit"));
    press(Qt::Key_Backspace);
    m_strokes = 0; // so much for the slip; from here it counts
    press(Qt::Key_Return);
    QCOMPARE(currentName(), QStringLiteral("Dietz"));
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_strokes = 0;

    press(QStringLiteral("di"));
    press(Qt::Key_Return);
    press(QStringLiteral("a"));
    press(QStringLiteral("hä"));
    press(Qt::Key_Return);
    press(QStringLiteral("a"));
    press(QStringLiteral("mül"));
    press(Qt::Key_Return);
    press(QStringLiteral("e"));
    press(QStringLiteral("sch"));
    press(Qt::Key_Return);
    press(QStringLiteral("45"));
    press(Qt::Key_Return);
    QTRY_COMPARE(attendanceOf("Schäfer"), Attendance::Partial);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(QStringLiteral("16")), qPrintable(box->text()));
    QTRY_VERIFY(box->isActiveWindow());
    press(Qt::Key_Return);

    QCOMPARE(m_model->missingIn(0), 0);
    QCOMPARE(attendanceOf("Dietz"), Attendance::Absent);
    QCOMPARE(attendanceOf("Häberle"), Attendance::Absent);
    QCOMPARE(attendanceOf("Müller"), Attendance::Excused);
    QCOMPARE(attendanceOf("Schäfer"), Attendance::Partial);
    QCOMPARE(attendanceOf("Albrecht"), Attendance::Present);
    QCOMPARE(attendanceOf("Thoma"), Attendance::Present);
    QVERIFY2(m_strokes <= 25, qPrintable(QString::number(m_strokes)));
}

void TestRecordAttendance::lettersJumpToANameOrMark()
{
    press(QStringLiteral("p"));
    QCOMPARE(attendanceOf("Albrecht"), Attendance::Present);
    // A capital letter begins a name even where the small one is a mark.
    press(QStringLiteral("Pf"));
    QCOMPARE(currentName(), QStringLiteral("Pfeiffer"));
    QCOMPARE(attendanceOf("Böhm"), Attendance::Unknown);
    auto *line = m_page->findChild<gui::JumpLine *>();
    QVERIFY(line->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("matchesLabel"))->text().startsWith(QStringLiteral("1 of 1")));
    press(Qt::Key_Return);
    QVERIFY(m_view->hasFocus());
    QVERIFY(!line->isVisible());
    press(QStringLiteral("/th"));
    press(Qt::Key_Return);
    QCOMPARE(currentName(), QStringLiteral("Thoma"));
    press(QStringLiteral("zz"));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("matchesLabel"))->text().startsWith(QStringLiteral("Nobody")));
    QCOMPARE(currentName(), QStringLiteral("Thoma"));
}

void TestRecordAttendance::umlautsJumpToo()
{
    for (const QString &typed : {QStringLiteral("Öz"), QStringLiteral("oz"), QStringLiteral("oez")}) {
        m_view->setCurrentIndex(m_model->index(0, 0));
        press(typed);
        QCOMPARE(currentName(), QStringLiteral("Öztürk"));
        press(Qt::Key_Return);
    }
}

void TestRecordAttendance::escapeGoesBack()
{
    m_view->setCurrentIndex(m_model->index(3, 0));
    press(QStringLiteral("la"));
    QCOMPARE(currentName(), QStringLiteral("Lang"));
    press(Qt::Key_Escape);
    QCOMPARE(currentName(), QStringLiteral("Dietz"));
    QVERIFY(m_view->hasFocus());
}

void TestRecordAttendance::downGoesToTheNextMatch()
{
    press(QStringLiteral("/al")); // Albrecht, then everybody called Alex
    QCOMPARE(currentName(), QStringLiteral("Albrecht"));
    press(Qt::Key_Down);
    QCOMPARE(currentName(), QStringLiteral("Böhm"));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(currentName(), QStringLiteral("Thoma"));
}

void TestRecordAttendance::progressIsTold()
{
    auto *label = m_page->findChild<QLabel *>(QStringLiteral("recordedLabel"));
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), QStringLiteral("0 of 20 recorded"));
    press(QStringLiteral("pa"));
    QCOMPARE(label->text(), QStringLiteral("2 of 20 recorded"));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(label->text(), QStringLiteral("1 of 20 recorded"));
    m_page->findChild<QComboBox *>(QStringLiteral("sessionComboBox"))->setCurrentIndex(0);
    QVERIFY(!label->isVisible());
}

void TestRecordAttendance::sessionIsMarkedAsHeld()
{
    auto *held = m_page->findChild<QPushButton *>(QStringLiteral("heldPushButton"));
    press(QStringLiteral("pppppppppppppppppppp"));
    QCOMPARE(m_model->missingIn(0), 0);
    QVERIFY(held->isVisible());
    QTest::mouseClick(held, Qt::LeftButton);
    QCOMPARE(m_fixture->programme().find(m_session)->state, SessionState::Held);
    QVERIFY(!held->isVisible());
    QVERIFY(m_fixture->document->undo());
    QVERIFY(held->isVisible());
}

gui::WalkInDialog *TestRecordAttendance::openWalkIn()
{
    QTest::keyClick(m_view, Qt::Key_Insert);
    auto *dialog = m_page->findChild<gui::WalkInDialog *>();
    const auto hasFocus = [&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog; };
    return dialog && QTest::qWaitFor(hasFocus) ? dialog : nullptr;
}

void TestRecordAttendance::walkInByThreeFields()
{
    gui::WalkInDialog *dialog = openWalkIn();
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("familyNameLineEdit"));
    press(QStringLiteral("Neuhaus"));
    press(Qt::Key_Tab);
    press(QStringLiteral("Nora"));
    press(Qt::Key_Tab);
    press(QStringLiteral("Stadt Bonn"));
    press(Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 21);
    QCOMPARE(attendanceOf("Neuhaus"), Attendance::Present);
    QCOMPARE(currentName(), QStringLiteral("Neuhaus"));
    const Participant &person = *m_fixture->programme().find(m_model->participantAt(m_view->currentIndex().row()));
    QCOMPARE(person.organisation, QStringLiteral("Stadt Bonn"));
    QCOMPARE(person.state, ParticipantState::Applied);
}

void TestRecordAttendance::walkInIsRecognised()
{
    gui::WalkInDialog *dialog = openWalkIn();
    QVERIFY(dialog);
    press(QStringLiteral("Mueller"));
    press(Qt::Key_Tab);
    press(QStringLiteral("Alex"));
    press(Qt::Key_Tab);
    press(QStringLiteral("Stadt Aalen"));
    auto *matches = dialog->findChild<QListWidget *>(QStringLiteral("matchesListWidget"));
    QCOMPARE(matches->currentRow(), 1);
    QVERIFY(matches->currentItem()->text().startsWith(QStringLiteral("Müller, Alex")));
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("recordPushButton"))->text(), QStringLiteral("Record as Present"));
    press(Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(attendanceOf("Müller"), Attendance::Present);
}

void TestRecordAttendance::walkInAsAnother()
{
    gui::WalkInDialog *dialog = openWalkIn();
    QVERIFY(dialog);
    auto *matches = dialog->findChild<QListWidget *>(QStringLiteral("matchesListWidget"));
    dialog->findChild<QLineEdit *>(QStringLiteral("familyNameLineEdit"))->setText(QStringLiteral("Müller"));
    dialog->findChild<QLineEdit *>(QStringLiteral("givenNameLineEdit"))->setText(QStringLiteral("Alex"));
    dialog->findChild<QLineEdit *>(QStringLiteral("municipalityLineEdit"))->setText(QStringLiteral("Ulm"));
    // Somebody of another place may be meant; it is asked about and not taken for granted.
    QCOMPARE(matches->count(), 2);
    QCOMPARE(matches->currentRow(), 0);
    press(Qt::Key_Down);
    QCOMPARE(matches->currentRow(), 1);
    press(Qt::Key_Up);
    QTest::mouseClick(matches->viewport(), Qt::LeftButton, {}, matches->visualItemRect(matches->item(1)).center());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("recordPushButton")), Qt::LeftButton);
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(attendanceOf("Müller"), Attendance::Present);
}

void TestRecordAttendance::walkInIsUndone()
{
    const Programme before = m_fixture->programme();
    gui::WalkInDialog *dialog = openWalkIn();
    QVERIFY(dialog);
    press(QStringLiteral("Neu"));
    press(Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 21);
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == before);
    QCOMPARE(m_model->rowCount(), 20);
}

void TestRecordAttendance::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestRecordAttendance)
#include "tst_recordattendance.moc"
