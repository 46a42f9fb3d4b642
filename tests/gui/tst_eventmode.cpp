#include "eventprogramme.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/programmeindex.h"
#include "domain/rules/closingevent.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "gui/event/eventoutput.h"
#include "gui/event/eventwindow.h"
#include "gui/dialogs/walkindialog.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/snapshotview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace testsupport;
using namespace domain;

/// Event mode through its window by keyboard.
class TestEventMode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void threeLettersFindSomebody_data();
    void threeLettersFindSomebody();
    void enterLeadsFromTheDoorToTheCertificate();
    void wrongNameIsCorrectedInFewKeys();
    void nameWithoutCertificateIsOnlyCorrected();
    void escapeLeavesTheNameAsItWas();
    void nameOfSomebodyElseIsNotTouched();
    void refusedNameStaysAsTyped();
    void toBePosted();
    void nobodyIsHandedOverWithoutCertificate();
    void badgesGoOnWhereTheSheetEnded();
    void badgesInARowGetALabelEach();
    void badgeThatWasNotWrittenIsNotMarked();
    void walkInByThreeFields();
    void undoTakesBackByKey();
    void undoSaysWhatStays();
    void certificateIsPrintedAgainAsItWas();
    void lettersBeginTheNextSearch();
    void escapeLeaves();
    void modelKeepsItsRules();
    void opensFromThePage();
    void everyControlHasAName();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void press(const QString &letters);
    void setPresent(ParticipantId person, Attendance attendance);
    [[nodiscard]] ParticipantId personOf(const QString &family) const;
    [[nodiscard]] const Certificate *certificateOf(ParticipantId person) const;
    [[nodiscard]] Attendance attendanceOf(ParticipantId person) const { return findEnrolment(m_fixture->programme(), m_session, person)->attendance; }
    [[nodiscard]] QString text(const char *name) const { return m_window->findChild<QLabel *>(QLatin1StringView(name))->text(); }
    [[nodiscard]] QStringList files() const { return QDir(m_fixture->file(QStringLiteral("out"))).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArray contentOf(const QString &file) const
    {
        QFile content(m_fixture->file(QStringLiteral("out/") + file));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::EventWindow> m_window;
    models::EventModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    gui::SnapshotView *m_view = nullptr;
    SessionId m_session;
    ParticipantId m_mueller;
    ParticipantId m_heide;
    int m_keys = 0;
};

void TestEventMode::init()
{
    m_fixture = std::make_unique<PageFixture>(testsupport::eventOfSeven());
    m_session = closingEvent(m_fixture->programme(), QDate(2024, 11, 5));
    QVERIFY(m_session.isValid());
    QVERIFY(QDir().mkpath(m_fixture->file(QStringLiteral("out"))));
    m_fixture->settings.setChoice(QStringLiteral("eventMode.folder"), m_fixture->file(QStringLiteral("out")));
    m_window = std::make_unique<gui::EventWindow>(*m_fixture->document, m_fixture->context(), m_session, nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(PageFixture::show(*m_window, QSize(1366, 768)));
    m_model = m_window->findChild<models::EventModel *>();
    m_search = m_window->findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    m_view = m_window->findChild<gui::SnapshotView *>();
    m_mueller = personOf(QStringLiteral("Müller"));
    m_heide = personOf(QStringLiteral("Heide"));
    QTRY_VERIFY(m_search->hasFocus());
    m_keys = 0;
}

void TestEventMode::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestEventMode::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A list that drops down gets the keys first.
    QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
    ++m_keys;
}

void TestEventMode::press(const QString &letters)
{
    for (const QChar letter : letters) {
        QWidget *target = QApplication::focusWidget();
        QVERIFY(target);
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        ++m_keys;
    }
}

ParticipantId TestEventMode::personOf(const QString &family) const
{
    for (const Participant &person : m_fixture->programme().table<Participant>()) {
        if (person.familyName == family)
            return person.id;
    }
    return {};
}

const Certificate *TestEventMode::certificateOf(ParticipantId person) const
{
    for (const Certificate &certificate : m_fixture->programme().table<Certificate>()) {
        if (certificate.participant == person && certificate.state == CertificateState::Valid)
            return &certificate;
    }
    return nullptr;
}

void TestEventMode::setPresent(ParticipantId person, Attendance attendance)
{
    const auto change = recordAttendance(m_fixture->programme(), {{m_session, person, attendance, {}}});
    QVERIFY(change && m_fixture->document->apply(*change));
}

void TestEventMode::threeLettersFindSomebody_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("shown");
    QTest::newRow("umlaut as ue") << QStringLiteral("mue") << QStringLiteral("Müller, Anja") << 2;
    QTest::newRow("umlaut") << QStringLiteral("mül") << QStringLiteral("Müller, Anja") << 2;
    QTest::newRow("umlaut left out") << QStringLiteral("mul") << QStringLiteral("Müller, Anja") << 2;
    QTest::newRow("family name before municipality") << QStringLiteral("hei") << QStringLiteral("von der Heide, Änne") << 2;
    QTest::newRow("given name") << QStringLiteral("joe") << QStringLiteral("Weiß, Jörg") << 1;
    QTest::newRow("beginning before the inside") << QStringLiteral("her") << QStringLiteral("Herrmansen, Kim") << 2;
    QTest::newRow("municipality") << QStringLiteral("aal") << QStringLiteral("von der Heide, Änne") << 2;
    QTest::newRow("nobody") << QStringLiteral("xyz") << QString() << 0;
}

void TestEventMode::threeLettersFindSomebody()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(int, shown);
    QCOMPARE(m_model->rowCount(), 7);
    press(typed);
    QCOMPARE(m_model->rowCount(), shown);
    if (shown > 0)
        QCOMPARE(m_view->currentIndex().siblingAtColumn(0).data().toString(), first);
    else
        QVERIFY(text("nameLabel").contains(QStringLiteral("Nobody fits")));
}

void TestEventMode::enterLeadsFromTheDoorToTheCertificate()
{
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    QCOMPARE(attendanceOf(m_mueller), Attendance::Present);
    QCOMPARE(text("stageLabel"), QStringLiteral("Certificate to be issued"));
    press(Qt::Key_Return);
    const Certificate *certificate = certificateOf(m_mueller);
    QVERIFY(certificate);
    QCOMPARE(text("stageLabel"), QStringLiteral("Certificate ready"));
    QTRY_COMPARE(files().size(), 1);
    QVERIFY(files().first().contains(certificate->number));
    QVERIFY(contentOf(files().first()).startsWith("%PDF"));
    press(Qt::Key_Return);
    QCOMPARE(certificateOf(m_mueller)->handover, CertificateHandover::HandedOver);
    QCOMPARE(certificateOf(m_mueller)->handedOverOn, QDate(2024, 11, 5));
    QVERIFY(text("progressLabel").startsWith(QStringLiteral("1 of 7 handed over · 0 to be posted · 6 not here yet")));
    // Ready for the next person.
    QVERIFY(m_search->hasFocus());
    QVERIFY(m_search->text().isEmpty());
    QCOMPARE(m_keys, 6);
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

/// Must show: found by three letters, family name of ten letters typed anew, issued anew and printed, in at most 40 keys.
void TestEventMode::wrongNameIsCorrectedInFewKeys()
{
    setPresent(m_mueller, Attendance::Present);
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    const Certificate wrong = *certificateOf(m_mueller);
    QTRY_COMPARE(files().size(), 1);
    press(Qt::Key_Escape);
    QVERIFY(m_search->hasFocus());

    m_keys = 0;
    press(QStringLiteral("mue"));
    press(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("familyNameLineEdit"));
    press(QStringLiteral("Möllendorf"));
    press(Qt::Key_Return);
    const int keys = m_keys;
    QTRY_COMPARE(files().size(), 2);
    qInfo("a wrong name corrected, issued anew and printed by %d keys", keys);
    QVERIFY2(keys <= 40, qPrintable(QString::number(keys)));

    const Certificate *corrected = certificateOf(m_mueller);
    QVERIFY(corrected && corrected->number != wrong.number);
    QCOMPARE(corrected->supersedes, wrong.id);
    QCOMPARE(m_fixture->programme().find(wrong.id)->state, CertificateState::Superseded);
    const Participant &person = *m_fixture->programme().find(m_mueller);
    QCOMPARE(person.familyName, QStringLiteral("Möllendorf"));
    QVERIFY(person.nameConfirmed);
    const QString file = files().filter(corrected->number).value(0);
    QVERIFY2(!file.isEmpty(), qPrintable(files().join(u' ')));
    QCOMPARE(contentOf(file), m_fixture->document->file().blob(corrected->document)->content);
    QVERIFY(m_fixture->prompter.told.isEmpty() && m_fixture->prompter.asked.isEmpty());
    // One change: nothing in between could be left behind by a crash.
    QCOMPARE(m_fixture->document->history().size(), 4); // made, present, issued, corrected
    QVERIFY(m_view->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(certificateOf(m_mueller)->handover, CertificateHandover::HandedOver);
}

void TestEventMode::nameWithoutCertificateIsOnlyCorrected()
{
    const Programme before = m_fixture->programme();
    press(QStringLiteral("hei"));
    press(Qt::Key_F2);
    press(QStringLiteral("von Haide"));
    press(Qt::Key_Tab);
    press(QStringLiteral("Anna"));
    press(Qt::Key_Return);
    const Participant &person = *m_fixture->programme().find(m_heide);
    QCOMPARE(person.namePrefix, QStringLiteral("von"));
    QCOMPARE(person.familyName, QStringLiteral("Haide"));
    QCOMPARE(person.givenName, QStringLiteral("Anna"));
    QCOMPARE(text("nameLabel"), QStringLiteral("Anna von Haide"));
    QVERIFY(!certificateOf(m_heide));
    QVERIFY(files().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->programme(), before);
}

void TestEventMode::escapeLeavesTheNameAsItWas()
{
    const Programme before = m_fixture->programme();
    press(QStringLiteral("hei"));
    press(Qt::Key_F2);
    press(QStringLiteral("Falsch"));
    press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_fixture->programme(), before);
    QCOMPARE(text("nameLabel"), QStringLiteral("Änne von der Heide"));
}

/// The fields belong to the person they were opened for: whoever is chosen meanwhile closes them.
void TestEventMode::nameOfSomebodyElseIsNotTouched()
{
    const Programme before = m_fixture->programme();
    press(QStringLiteral("hei"));
    QCOMPARE(m_model->rowCount(), 2);
    press(Qt::Key_F2);
    press(QStringLiteral("Haide"));
    QPointer<QLineEdit> field = m_window->findChild<QLineEdit *>(QStringLiteral("familyNameLineEdit"));
    QVERIFY(field->hasFocus());
    m_view->selectOnly(1); // as a click does
    QVERIFY(!field->isVisible());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(text("nameLabel"), QStringLiteral("Hermann Abt"));
    press(Qt::Key_F2);
    QCOMPARE(field->text(), QStringLiteral("Abt"));
    // Nor does it go to somebody else when the list is another one.
    m_search->setText(QStringLiteral("mue"));
    QVERIFY(!field->isVisible());
    QCOMPARE(m_fixture->programme(), before);
    press(Qt::Key_F2);
    m_search->setText(QStringLiteral("xyz"));
    QVERIFY(!field->isVisible());
    QCOMPARE(m_fixture->programme(), before);
}

void TestEventMode::refusedNameStaysAsTyped()
{
    setPresent(m_mueller, Attendance::Present);
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    QTRY_COMPARE(files().size(), 1);
    Draft draft(m_fixture->programme(), QStringLiteral("Broken key"));
    SigningKey key = *m_fixture->programme().table<SigningKey>().begin();
    key.publicKey = QStringLiteral("AAAA");
    draft.update(key);
    QVERIFY(m_fixture->document->apply(draft.take()));
    const Programme before = m_fixture->programme();
    press(Qt::Key_F2);
    press(QStringLiteral("Möllendorf"));
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(m_fixture->programme(), before);
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("familyNameLineEdit"));
    QVERIFY(field->isVisible() && field->hasFocus());
    QCOMPARE(field->text(), QStringLiteral("Möllendorf"));
    QCOMPARE(files().size(), 1);
}

void TestEventMode::toBePosted()
{
    setPresent(m_mueller, Attendance::Present);
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    press(QStringLiteral("o"));
    QCOMPARE(certificateOf(m_mueller)->handover, CertificateHandover::ToPost);
    QVERIFY(text("progressLabel").contains(QStringLiteral("1 to be posted")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(certificateOf(m_mueller)->handover, CertificateHandover::Open);
}

void TestEventMode::nobodyIsHandedOverWithoutCertificate()
{
    setPresent(m_heide, Attendance::Present);
    const auto denied = overrideEntitlement(m_fixture->programme(), m_heide, false, QStringLiteral("ging früher"), {});
    QVERIFY(denied && m_fixture->document->apply(*denied));
    const Programme before = m_fixture->programme();
    press(QStringLiteral("hei"));
    press(Qt::Key_Return);
    QVERIFY2(text("messageLabel").contains(QStringLiteral("ging früher")), qPrintable(text("messageLabel")));
    m_view->setFocus();
    press(QStringLiteral("h"));
    press(QStringLiteral("c"));
    QCOMPARE(m_fixture->programme(), before);
    QVERIFY(text("progressLabel").contains(QStringLiteral("1 here without a certificate")));
}

void TestEventMode::badgesGoOnWhereTheSheetEnded()
{
    m_fixture->settings.setChoice(QStringLiteral("labels.badges.start"), 10);
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    press(QStringLiteral("b"));
    QTRY_COMPARE(files().size(), 1);
    QCOMPARE(m_fixture->settings.choice(QStringLiteral("labels.badges.start")).toInt(), 1);
    QVERIFY(text("furtherLabel").contains(QStringLiteral("badge printed")));
    press(QStringLiteral("b"));
    QTRY_COMPARE(files().size(), 2); // the same name is not written over
    QCOMPARE(m_fixture->settings.choice(QStringLiteral("labels.badges.start")).toInt(), 2);
}

void TestEventMode::badgesInARowGetALabelEach()
{
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    press(QStringLiteral("b"));
    m_view->selectOnly(1);
    press(QStringLiteral("b")); // before the first one is ready
    QCOMPARE(files().size(), 0);
    QTRY_COMPARE(files().size(), 2);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(m_fixture->settings.choice(QStringLiteral("labels.badges.start")).toInt(), 3);
}

void TestEventMode::badgeThatWasNotWrittenIsNotMarked()
{
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    QVERIFY(QDir(m_fixture->file(QStringLiteral("out"))).removeRecursively());
    press(QStringLiteral("b"));
    QTRY_COMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY(!text("furtherLabel").contains(QStringLiteral("badge printed")));
}

void TestEventMode::walkInByThreeFields()
{
    press(Qt::Key_Insert);
    auto *dialog = m_window->findChild<gui::WalkInDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    press(QStringLiteral("Frau Dr. Petra von Neumann, M.Sc."));
    press(Qt::Key_Tab);
    press(QStringLiteral("Landkreis Böblingen"));
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("placeLabel"))->text(), QStringLiteral("Recognised: Landkreis Böblingen"));
    press(Qt::Key_Tab);
    QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    const ParticipantId id = personOf(QStringLiteral("Neumann"));
    QVERIFY(id.isValid());
    const Participant &person = *m_fixture->programme().find(id);
    QCOMPARE(fullName(person), QStringLiteral("Dr. Petra von Neumann, M.Sc."));
    QCOMPARE(person.salutation, Salutation::Ms);
    QCOMPARE(person.nameSuffix, QStringLiteral("M.Sc."));
    QCOMPARE(person.role, rolesInOrder(m_fixture->programme()).first());
    QVERIFY(person.municipality.isValid());
    QCOMPARE(attendanceOf(id), Attendance::Present);
    QCOMPARE(text("nameLabel"), fullName(person));
}

void TestEventMode::undoTakesBackByKey()
{
    const Programme before = m_fixture->programme();
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    QVERIFY(m_fixture->programme() != before);
    press(Qt::Key_Escape);
    QVERIFY(m_search->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier); // in the search line, too
    QCOMPARE(m_fixture->programme(), before);
    QVERIFY(text("messageLabel").startsWith(QStringLiteral("Undone")));
}

/// A certificate that was issued is not undone; the key takes back what was before and says so.
void TestEventMode::undoSaysWhatStays()
{
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(certificateOf(m_mueller));
    const QString issued = m_fixture->document->history().last().label;
    const QString present = m_fixture->document->undoLabel();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(certificateOf(m_mueller));
    QCOMPARE(attendanceOf(m_mueller), Attendance::Unknown);
    QCOMPARE(text("messageLabel"), QStringLiteral("Undone: %1. “%2” stays: it cannot be undone.").arg(present, issued));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text("messageLabel"), QStringLiteral("There is nothing to undo."));
}

void TestEventMode::certificateIsPrintedAgainAsItWas()
{
    setPresent(m_mueller, Attendance::Present);
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    press(QStringLiteral("c"));
    QTRY_COMPARE(files().size(), 2);
    QCOMPARE(contentOf(files().at(0)), contentOf(files().at(1)));
    QCOMPARE(m_fixture->programme().table<Certificate>().size(), size_t(1));
}

void TestEventMode::lettersBeginTheNextSearch()
{
    press(QStringLiteral("mue"));
    press(Qt::Key_Return);
    QVERIFY(m_view->hasFocus());
    press(QStringLiteral("z"));
    QVERIFY(m_search->hasFocus());
    QCOMPARE(m_search->text(), QStringLiteral("z"));
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    press(Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestEventMode::escapeLeaves()
{
    press(QStringLiteral("mue"));
    press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestEventMode::modelKeepsItsRules()
{
    QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *typed : {"m", "mu", "mue", "", "aal", "xyz", ""})
        m_search->setText(QString::fromLatin1(typed));
    setPresent(m_heide, Attendance::Present);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->progress().notHere, 7);
}

void TestEventMode::opensFromThePage()
{
    m_window->close();
    gui::CertificatesPage page(m_fixture->context());
    page.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(page));
    QTRY_VERIFY(m_fixture->isIdle());
    QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = page.findChild<gui::EventWindow *>();
    QVERIFY(window);
    QVERIFY(window->isFullScreen());
    window->close();
    page.setDocument(nullptr);
}

void TestEventMode::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_window), QStringList());
    gui::WalkInDialog walkIn(*m_fixture->document, m_fixture->context(), m_session, nullptr, gui::WalkInForm::WholeName);
    walkIn.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(PageFixture::show(walkIn, QSize(600, 400)));
    QCOMPARE(namelessControls(walkIn), QStringList());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestEventMode)
#include "tst_eventmode.moc"
