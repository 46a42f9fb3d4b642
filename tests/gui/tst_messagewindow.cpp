#include "messagefixture.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/holdings.h"
#include "domain/verbs/messagetemplateverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/messages/messageoutcomebar.h"
#include "gui/pages/participantspage.h"
#include "gui/pages/sessionspage.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace testsupport;
using domain::MessageKind;
using workspace::MessageFormat;

/// Writing to many people, by keyboard.
class TestMessageWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhoGetsIt();
    void spaceLeavesPeopleOut();
    void showsOnlyGaps();
    void previewsOneAfterTheOther();
    void previewsLetters();
    void copiesAddressesInBatches();
    void writesDraftsAndMarksThemAsTold();
    void askBeforeReplacing();
    void stopsWhenClosed();
    void narrowsToSessions();
    void followsTheProgramme();
    void needsAText();
    void usesTheTextOfTheProgramme();
    void refusesWithoutContactAddress();
    void opensFromThePages();
    void walksThroughThePanes();
    void isReadable();

private:
    void openReminder();
    std::optional<MessageFixture> m_fixture;
};

void TestMessageWindow::init()
{
    m_fixture.emplace();
    m_fixture->settings.setChoice(QStringLiteral("messages.format"), int(MessageFormat::Drafts));
}

void TestMessageWindow::cleanup()
{
    delete m_fixture->window;
    QTRY_VERIFY(m_fixture->isIdle());
    m_fixture.reset();
}

void TestMessageWindow::openReminder()
{
    QVERIFY(m_fixture->openWindow({MessageKind::Reminder, {}}));
    QTRY_VERIFY(m_fixture->part<QPushButton>("writePushButton")->isEnabled());
}

void TestMessageWindow::saysWhoGetsIt()
{
    openReminder();
    const auto expected = domain::messageRecipients(m_fixture->programme(), MessageKind::Reminder, {}, base::Clock::now());
    QCOMPARE(m_fixture->model().totalCount(), expected.size());
    const qsizetype chosen = m_fixture->model().chosen().size();
    QVERIFY(chosen > 10);
    QVERIFY(m_fixture->text("recipientsLabel").startsWith(QStringLiteral("%1 of %2 get it").arg(chosen).arg(expected.size())));
    QVERIFY(m_fixture->text("summaryLabel").startsWith(QStringLiteral("%1 mail drafts are written into the folder").arg(chosen)));
    QVERIFY(m_fixture->part<QPushButton>("writePushButton")->text().contains(QString::number(chosen)));
}

void TestMessageWindow::spaceLeavesPeopleOut()
{
    openReminder();
    gui::SnapshotView *view = m_fixture->view();
    const qsizetype before = m_fixture->model().chosen().size();
    int first = 0;
    while (!m_fixture->model().rowAt(first).isReady() || !m_fixture->model().rowAt(first + 1).isReady())
        ++first;
    view->setFocus();
    view->selectOnly(first);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_fixture->model().chosen().size(), before - 1);
    QVERIFY(m_fixture->text("recipientsLabel").contains(QStringLiteral("1 left out by hand")));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_fixture->model().chosen().size(), before);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_fixture->model().chosen().size(), before - 2);
    view->findChild<QAction *>(QStringLiteral("leaveAllAction"))->trigger();
    QCOMPARE(m_fixture->model().chosen().size(), 0);
    QVERIFY(!m_fixture->part<QPushButton>("writePushButton")->isEnabled());
    QCOMPARE(m_fixture->text("summaryLabel"), QStringLiteral("Nobody is chosen."));
    view->findChild<QAction *>(QStringLiteral("takeAllAction"))->trigger();
    QCOMPARE(m_fixture->model().chosen().size(), before);
}

void TestMessageWindow::showsOnlyGaps()
{
    const auto people = domain::messageRecipients(m_fixture->programme(), MessageKind::Reminder, {}, base::Clock::now());
    const domain::ParticipantId person = people[2].recipient.participant;
    const auto edit = domain::updateRecords(m_fixture->programme(), "participant", {person.value}, {{QStringLiteral("email"), QString()}});
    QVERIFY(edit && m_fixture->document->apply(*edit));
    openReminder();
    auto *gaps = m_fixture->part<QCheckBox>("onlyGapsCheckBox");
    gaps->setFocus();
    QTest::keyClick(gaps, Qt::Key_Space);
    QVERIFY(m_fixture->model().rowCount() < m_fixture->model().totalCount());
    const int row = m_fixture->model().rowOf(domain::Recipient{person, {}});
    QVERIFY(row >= 0);
    m_fixture->view()->selectOnly(row);
    QTRY_VERIFY(m_fixture->part<QLabel>("obstaclesLabel")->isVisible());
    QCOMPARE(m_fixture->text("obstaclesLabel"), QStringLiteral("This message is not written. There is no e-mail address."));
}

void TestMessageWindow::previewsOneAfterTheOther()
{
    openReminder();
    auto *body = m_fixture->part<QPlainTextEdit>("bodyPlainTextEdit");
    m_fixture->view()->setFocus();
    m_fixture->view()->selectOnly(0);
    QTRY_VERIFY(m_fixture->isIdle());
    int previewed = 0;
    for (int row = 0; row < 4; ++row) {
        const models::MessageRecipientRow &shown = m_fixture->model().rowAt(row);
        const QString name = domain::recipientName(m_fixture->programme(), shown.recipient);
        QCOMPARE(m_fixture->text("placeLabel"), QStringLiteral("%1 of %2: %3").arg(row + 1).arg(m_fixture->model().rowCount()).arg(name));
        if (shown.isReady()) {
            QTRY_VERIFY(m_fixture->text("toLabel").startsWith(name));
            QVERIFY(!body->toPlainText().contains(u'{'));
            QVERIFY(!m_fixture->text("subjectLabel").isEmpty());
            ++previewed;
        }
        QTest::keyClick(m_fixture->window, Qt::Key_Down, Qt::AltModifier);
    }
    QVERIFY(previewed > 1);
    QVERIFY(m_fixture->text("attachmentsLabel").contains(QStringLiteral(".ics")));
    QTest::keyClick(m_fixture->window, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_fixture->view()->currentIndex().row(), 3);
    auto *after = m_fixture->part<QToolButton>("afterToolButton");
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Space);
    QCOMPARE(m_fixture->view()->currentIndex().row(), 4);
}

void TestMessageWindow::previewsLetters()
{
    openReminder();
    m_fixture->choose("formatComboBox", int(MessageFormat::Letters));
    auto *preview = m_fixture->window->findChild<gui::PdfPreview *>();
    QTRY_VERIFY(m_fixture->isIdle());
    m_fixture->view()->selectOnly(1);
    QTRY_VERIFY(preview->pageCount() > 0);
    QVERIFY(preview->bytes().startsWith("%PDF-"));
    QVERIFY(m_fixture->part<QPushButton>("writePushButton")->text().contains(QStringLiteral("letters")));
    QVERIFY(!m_fixture->part<QCheckBox>("calendarCheckBox")->isVisible());
}

void TestMessageWindow::copiesAddressesInBatches()
{
    openReminder();
    m_fixture->choose("formatComboBox", int(MessageFormat::Addresses));
    auto *batch = m_fixture->part<QSpinBox>("batchSpinBox");
    QVERIFY(batch->isVisible());
    batch->setFocus();
    batch->selectAll();
    QTest::keyClicks(batch, QStringLiteral("5"));
    QTRY_VERIFY(m_fixture->isIdle());
    QTRY_VERIFY(m_fixture->text("placeLabel").startsWith(QStringLiteral("Batch 1 of ")));
    auto *addresses = m_fixture->part<QPlainTextEdit>("addressesPlainTextEdit");
    const QString first = addresses->toPlainText();
    QCOMPARE(first.count(u'@'), 5);
    QTest::keyClick(m_fixture->window, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(addresses->toPlainText() != first);
    m_fixture->press("copyBatchPushButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), addresses->toPlainText());
    m_fixture->press("writePushButton");
    QTRY_VERIFY(m_fixture->part<gui::MessageOutcomeBar>("messageOutcomeBar")->isVisible());
    QVERIFY(!m_fixture->part<QPushButton>("markToldPushButton")->isVisible());
    QVERIFY(m_fixture->programme().table<domain::Notice>().size() == 0);
}

void TestMessageWindow::writesDraftsAndMarksThemAsTold()
{
    openReminder();
    auto *target = m_fixture->part<QLineEdit>("targetLineEdit");
    const QString folder = m_fixture->file(QStringLiteral("drafts"));
    target->setText(folder);
    const qsizetype chosen = m_fixture->model().chosen().size();
    m_fixture->press("writePushButton");
    QTRY_VERIFY(m_fixture->part<gui::MessageOutcomeBar>("messageOutcomeBar")->isVisible());
    QVERIFY2(m_fixture->prompter.told.isEmpty(), qPrintable(m_fixture->prompter.told.join(u' ')));
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.eml")}).size(), chosen);
    const auto &notices = m_fixture->programme().table<domain::Notice>();
    QVERIFY(notices.size() >= size_t(chosen));
    QVERIFY(std::none_of(notices.begin(), notices.end(), [](const domain::Notice &notice) { return notice.toldAt.isValid(); }));
    QVERIFY(m_fixture->text("outcomeLabel").contains(QStringLiteral("%1 mail drafts were written.").arg(chosen)));
    QVERIFY(target->text() != folder);
    QVERIFY(!m_fixture->document->canUndo());
    m_fixture->press("markToldPushButton");
    const auto &told = m_fixture->programme().table<domain::Notice>();
    QVERIFY(std::all_of(told.begin(), told.end(), [](const domain::Notice &notice) { return notice.toldAt.isValid(); }));
    QVERIFY(!m_fixture->part<QPushButton>("markToldPushButton")->isVisible());
}

void TestMessageWindow::askBeforeReplacing()
{
    openReminder();
    m_fixture->choose("formatComboBox", int(MessageFormat::Mailbox));
    QTRY_VERIFY(m_fixture->part<QPushButton>("writePushButton")->isEnabled());
    const QString path = m_fixture->file(QStringLiteral("all.mbox"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    m_fixture->part<QLineEdit>("targetLineEdit")->setText(path);
    m_fixture->prompter.accepts = false;
    m_fixture->press("writePushButton");
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    file.close();
    m_fixture->prompter.accepts = true;
    m_fixture->press("writePushButton");
    QTRY_VERIFY(m_fixture->part<gui::MessageOutcomeBar>("messageOutcomeBar")->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("From "));
}

void TestMessageWindow::stopsWhenClosed()
{
    openReminder();
    const QString folder = m_fixture->file(QStringLiteral("stopped"));
    m_fixture->part<QLineEdit>("targetLineEdit")->setText(folder);
    m_fixture->press("writePushButton");
    m_fixture->press("closePushButton"); // says Cancel meanwhile
    QVERIFY(m_fixture->window && m_fixture->window->isVisible());
    QTRY_VERIFY(m_fixture->isIdle());
    QTRY_COMPARE(m_fixture->text("summaryLabel"), QStringLiteral("Stopped. Nothing was written."));
    QTRY_VERIFY(!QFileInfo::exists(folder));
    QVERIFY(m_fixture->programme().table<domain::Notice>().size() == 0);
}

void TestMessageWindow::narrowsToSessions()
{
    gui::MessageRequest request{MessageKind::Reminder, {}};
    request.selection.sessions = {domain::SessionId{14}};
    QVERIFY(m_fixture->openWindow(request));
    domain::MessageSelection selection;
    selection.sessions = request.selection.sessions;
    QCOMPARE(m_fixture->model().totalCount(), domain::messageRecipients(m_fixture->programme(), MessageKind::Reminder, selection, base::Clock::now()).size());
    auto *sessions = m_fixture->part<QListWidget>("sessionsListWidget");
    sessions->setFocus();
    QVERIFY(sessions->currentItem() && sessions->currentItem()->checkState() == Qt::Checked);
    QTest::keyClick(sessions, Qt::Key_Space);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(m_fixture->model().totalCount(), domain::messageRecipients(m_fixture->programme(), MessageKind::Reminder, {}, base::Clock::now()).size());
    m_fixture->choose("kindComboBox", int(MessageKind::Decline));
    QVERIFY(!sessions->isVisible());
}

void TestMessageWindow::followsTheProgramme()
{
    openReminder();
    int row = 0;
    while (!m_fixture->model().rowAt(row).isReady() || m_fixture->model().rowAt(row).recipient.isCoach())
        ++row;
    const domain::Recipient person = m_fixture->model().rowAt(row).recipient;
    const auto edit = domain::updateRecords(m_fixture->programme(), "participant", {person.participant.value}, {{QStringLiteral("email"), QString()}});
    QVERIFY(edit && m_fixture->document->apply(*edit));
    QTRY_VERIFY(!m_fixture->model().rowAt(m_fixture->model().rowOf(person)).isReady());
    QVERIFY(m_fixture->document->undo());
    QTRY_VERIFY(m_fixture->model().rowAt(m_fixture->model().rowOf(person)).isReady());
}

void TestMessageWindow::needsAText()
{
    QVERIFY(m_fixture->openWindow({MessageKind::Other, {}}));
    QTRY_COMPARE(m_fixture->text("summaryLabel"), QStringLiteral("There is no text for this message yet. Please write one."));
    QVERIFY(!m_fixture->part<QPushButton>("writePushButton")->isEnabled());
}

void TestMessageWindow::usesTheTextOfTheProgramme()
{
    domain::MessageTemplate own{{}, QStringLiteral("Kurz"), MessageKind::Reminder, QStringLiteral("de"), QStringLiteral("Bald ist es so weit"), QStringLiteral("{salutation}")};
    const auto added = domain::saveMessageTemplate(m_fixture->programme(), own);
    QVERIFY(added && m_fixture->document->apply(*added));
    gui::MessageRequest request{MessageKind::Reminder, {}};
    QVERIFY(m_fixture->openWindow(request));
    QCOMPARE(m_fixture->part<QComboBox>("textComboBox")->currentText(), QStringLiteral("Kurz"));
    QTRY_COMPARE(m_fixture->text("subjectLabel"), QStringLiteral("Bald ist es so weit"));
    auto *texts = m_fixture->part<QComboBox>("textComboBox");
    texts->setFocus();
    QTest::keyClick(texts, Qt::Key_Down);
    QTRY_VERIFY(m_fixture->text("subjectLabel") != QStringLiteral("Bald ist es so weit"));
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(texts->count(), 1);
}

void TestMessageWindow::refusesWithoutContactAddress()
{
    domain::Draft draft(m_fixture->programme(), QStringLiteral("No contact"));
    domain::ProgrammeInfo info = m_fixture->programme().info();
    info.contactEmail.clear();
    draft.update(info);
    QVERIFY(m_fixture->document->apply(draft.take()));
    QVERIFY(m_fixture->openWindow({MessageKind::Reminder, {}}));
    QTRY_VERIFY(m_fixture->text("summaryLabel").startsWith(QStringLiteral("Calendar entries name who invites")));
    auto *calendar = m_fixture->part<QCheckBox>("calendarCheckBox");
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Space);
    QTRY_VERIFY(m_fixture->part<QPushButton>("writePushButton")->isEnabled());
}

void TestMessageWindow::opensFromThePages()
{
    gui::ParticipantsPage people(m_fixture->context(), nullptr);
    people.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(people));
    gui::RecordView *list = people.currentPane()->view();
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_L, Qt::ControlModifier);
    auto *window = people.findChild<gui::MessageWindow *>();
    QVERIFY(window && window->isVisible());
    QVERIFY(window->findChild<QCheckBox *>(QStringLiteral("onlySelectedCheckBox"))->isChecked());
    QTRY_VERIFY(m_fixture->isIdle());
    gui::SessionsPage sessions(m_fixture->context(), nullptr);
    sessions.setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(sessions));
    sessions.reveal(QStringLiteral("session"), 14);
    QWidget *view = sessions.currentPane()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier);
    window = sessions.findChild<gui::MessageWindow *>();
    QVERIFY(window && window->isVisible());
    QTRY_VERIFY(m_fixture->isIdle());
    auto *kind = window->findChild<QComboBox *>(QStringLiteral("kindComboBox"));
    QVERIFY(kind->currentData().toInt() == int(MessageKind::Reminder) || kind->currentData().toInt() == int(MessageKind::Invitation));
    QVERIFY(!window->findChild<QCheckBox *>(QStringLiteral("onlySelectedCheckBox"))->isVisible());
    QCOMPARE(window->findChild<QListWidget *>(QStringLiteral("sessionsListWidget"))->currentItem()->checkState(), Qt::Checked);
}

void TestMessageWindow::walksThroughThePanes()
{
    openReminder();
    m_fixture->part<QComboBox>("kindComboBox")->setFocus();
    QStringList panes;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(m_fixture->window, Qt::Key_F6);
        const QWidget *pane = QApplication::focusWidget();
        while (pane && !pane->objectName().startsWith(QStringLiteral("message")))
            pane = pane->parentWidget();
        panes.append(pane ? pane->objectName() : QString());
    }
    QCOMPARE(panes, (QStringList{QStringLiteral("messageRecipientsPane"), QStringLiteral("messagePreviewPane"), QStringLiteral("messageOutputBar"),
                                 QStringLiteral("messageOrderPane")}));
    QTest::keyClick(m_fixture->window, Qt::Key_Escape);
    QVERIFY(m_fixture->window && m_fixture->window->isVisible());
    m_fixture->part<QAction>("closeAction")->trigger();
    QTRY_VERIFY(!m_fixture->window);
}

void TestMessageWindow::isReadable()
{
    openReminder();
    QCOMPARE(namelessControls(*m_fixture->window).join(u'\n'), QString());
    QVERIFY2(m_fixture->window->minimumSizeHint().width() <= 683, qPrintable(QString::number(m_fixture->window->minimumSizeHint().width())));
    QVERIFY2(m_fixture->window->minimumSizeHint().height() <= 360, qPrintable(QString::number(m_fixture->window->minimumSizeHint().height())));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestMessageWindow)
#include "tst_messagewindow.moc"
