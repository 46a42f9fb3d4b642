#include "noticesfixture.h"
#include "support/testmain.h"

#include "domain/rules/calendarentry.h"
#include "domain/rules/problems.h"
#include "gui/dialogs/exportscheduledialog.h"
#include "gui/dialogs/updatesdialog.h"
#include "gui/inspector/problemssection.h"
#include "gui/messages/mailview.h"
#include "gui/messages/messagewindow.h"
#include "gui/problemspanel.h"
#include "gui/sessions/noticestab.h"
#include "gui/widgets/snapshotview.h"
#include "models/noticesmodel.h"
#include "models/problemsmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace testsupport;
using namespace Qt::StringLiterals;
using models::NoticeState;

namespace {

/// Alt and a letter that two things seen at once answer to.
QStringList doubledMnemonics(const QWidget &widget)
{
    QMap<QString, QStringList> users;
    const auto add = [&](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            users[keys.toString()].append(text);
    };
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&widget))
            add(label->text());
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget))
            add(button->text());
    }
    QStringList doubled;
    for (const QStringList &texts : std::as_const(users)) {
        if (texts.size() > 1)
            doubled.append(texts.join(u", "_s));
    }
    return doubled;
}

} // namespace

/// From an open problem to the updates that solve it, and what happens when writing is stopped or overtaken.
class TestNoticeRemedies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void problemWritesTheUpdates();
    void whoWasNeverToldIsWrittenTo();
    void inspectorWritesTheUpdates();
    void remediesAreTheWindows();
    void tabGoesToTheRowsOnceTheyAreThere();
    void tabWritesAboutTheSessionShown();
    void writingIsStopped();
    void sessionMovedMeanwhile();
    void messagesBeingWrittenStay();
    void scheduleIsStopped();
    void choicesAreRemembered();
    void headerOfAMailIsReadOut();
    void lettersAreUnique();
    void fitsASmallScreen();

private:
    void apply(const base::Result<domain::ChangeSet> &change)
    {
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        QVERIFY(m_fixture->document->apply(*change));
    }
    /// Nobody was told of the session.
    void forget(domain::SessionId session)
    {
        QList<domain::NoticeId> notices;
        const QString uid = domain::calendarUid(m_fixture->programme(), session);
        for (const domain::Notice &notice : m_fixture->programme().table<domain::Notice>()) {
            if (notice.uid == uid)
                notices.append(notice.id);
        }
        apply(domain::withdrawNotices(m_fixture->programme(), notices));
    }
    [[nodiscard]] std::optional<domain::Problem> problem(QStringView code) const
    {
        for (const domain::Problem &found : domain::problems(m_fixture->programme())) {
            if (found.code == code)
                return found;
        }
        return std::nullopt;
    }
    /// Chooses the problem in a panel and presses the button beside it.
    void solve(gui::ProblemsPanel &panel, QStringView code)
    {
        panel.setDocument(m_fixture->document.get());
        QVERIFY(PageFixture::show(panel, QSize(1000, 240)));
        auto *model = panel.findChild<models::ProblemsModel *>();
        const auto row = [&] {
            for (int i = 0; i < model->rowCount(); ++i) {
                if (model->problemAt(i).code == code)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        panel.findChild<gui::SnapshotView *>()->selectOnly(row());
        QVERIFY(!model->index(row(), models::ProblemsModel::FixColumn).data().toString().isEmpty());
        auto *button = panel.findChild<QToolButton *>(u"fixToolButton"_s);
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    template <class Part>
    [[nodiscard]] static Part *part(const QWidget &of, const char *name)
    {
        return of.findChild<Part *>(QString::fromLatin1(name));
    }
    [[nodiscard]] size_t notices() const { return m_fixture->programme().table<domain::Notice>().size(); }

    std::unique_ptr<PageFixture> m_fixture;
    domain::SessionId m_session;
};

void TestNoticeRemedies::init()
{
    m_fixture = std::make_unique<PageFixture>(toldProgramme());
    m_session = sessionsAhead(m_fixture->programme()).constFirst();
}

void TestNoticeRemedies::cleanup()
{
    QTRY_VERIFY(m_fixture->isIdle());
    m_fixture.reset();
}

void TestNoticeRemedies::problemWritesTheUpdates()
{
    apply(laterBy(m_fixture->programme(), m_session));
    apply(laterBy(m_fixture->programme(), sessionsAhead(m_fixture->programme()).at(1)));
    const domain::SessionId about{problem(u"told_outdated")->subjects.constFirst().id};
    gui::ProblemsPanel panel(m_fixture->context());
    QSignalSpy said(&panel, &gui::ProblemsPanel::statusText);
    solve(panel, u"told_outdated");
    QPointer<gui::UpdatesDialog> dialog = panel.findChild<gui::UpdatesDialog *>();
    QVERIFY(dialog);
    QVERIFY(part<QCheckBox>(*dialog, "onlySessionsCheckBox")->isChecked());
    QVERIFY(part<QCheckBox>(*dialog, "onlySessionsCheckBox")->text().contains(m_fixture->programme().find(about)->title));
    QVERIFY(!part<QCheckBox>(*dialog, "withNewCheckBox")->isChecked());
    QTRY_VERIFY(part<QPushButton>(*dialog, "writePushButton")->isEnabled());
    const int ready = dialog->findChild<models::UpdatesModel *>()->readyCount();
    const size_t before = notices();
    m_fixture->prompter.path = m_fixture->file(u"updates"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY2(m_fixture->prompter.told.isEmpty(), qPrintable(m_fixture->prompter.told.join(u'\n')));
    QCOMPARE(QDir(m_fixture->prompter.path).entryList({u"*.eml"_s}, QDir::Files).size(), ready);
    QCOMPARE(notices(), before + size_t(ready));
    QVERIFY(said.constLast().constFirst().toString().contains(QString::number(ready)));
    panel.setDocument(nullptr);
}

void TestNoticeRemedies::whoWasNeverToldIsWrittenTo()
{
    forget(m_session);
    if (!problem(u"never_told")) { // it has to be known a fortnight before only
        domain::Draft draft(m_fixture->programme(), u"Soon"_s);
        domain::Session session = *m_fixture->programme().find(m_session);
        session.startsAt = base::Clock::now().addDays(5);
        session.endsAt = session.startsAt.addSecs(7200);
        draft.update(session);
        apply(draft.take());
    }
    QVERIFY(problem(u"never_told"));
    gui::ProblemsPanel panel(m_fixture->context());
    solve(panel, u"never_told");
    auto *dialog = panel.findChild<gui::UpdatesDialog *>();
    QVERIFY(dialog);
    QVERIFY(part<QCheckBox>(*dialog, "withNewCheckBox")->isChecked());
    QTRY_VERIFY(part<QPushButton>(*dialog, "writePushButton")->isEnabled());
    panel.setDocument(nullptr);
}

void TestNoticeRemedies::inspectorWritesTheUpdates()
{
    apply(laterBy(m_fixture->programme(), m_session));
    gui::ProblemsSection section(u"session"_s, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(section, QSize(380, 400)));
    section.showRows(*m_fixture->document, {m_session.value});
    auto *list = section.findChild<QListWidget *>();
    const QString sentence = problem(u"told_outdated")->text;
    const auto row = [&] {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().contains(sentence))
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    list->setCurrentRow(row());
    section.focusFirst();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(section.findChild<gui::UpdatesDialog *>());
}

void TestNoticeRemedies::remediesAreTheWindows()
{
    apply(laterBy(m_fixture->programme(), m_session));
    const auto found = problem(u"told_outdated");
    QCOMPARE(models::remedies(*found).size(), 1);
    QVERIFY(found->fixes.isEmpty()); // the command line has a command of its own
    QVERIFY(models::remedies(domain::Problem()).isEmpty());
}

void TestNoticeRemedies::tabGoesToTheRowsOnceTheyAreThere()
{
    apply(laterBy(m_fixture->programme(), m_session));
    gui::NoticesTab tab(m_fixture->context());
    QVERIFY(PageFixture::show(tab));
    tab.setDocument(m_fixture->document.get());
    QVERIFY(tab.revealProblem(*problem(u"told_outdated"))); // the rows are still being looked up
    auto *view = tab.findChild<gui::SnapshotView *>();
    QTRY_VERIFY(tab.model()->rowCount() > 0);
    QCOMPARE(view->selectedRows(), QList<int>{0});
    QTRY_VERIFY(view->hasFocus());
    view->clearSelection();
    apply(laterBy(m_fixture->programme(), m_session));
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(view->selectedRows().isEmpty()); // that was asked for once
}

void TestNoticeRemedies::tabWritesAboutTheSessionShown()
{
    const domain::SessionId other = sessionsAhead(m_fixture->programme()).at(1);
    apply(laterBy(m_fixture->programme(), other));
    forget(m_session);
    gui::NoticesTab tab(m_fixture->context());
    QVERIFY(PageFixture::show(tab));
    tab.setDocument(m_fixture->document.get());
    QTRY_VERIFY(tab.model()->countOf(NoticeState::NeverTold) > 0);
    domain::Problem about;
    about.code = u"never_told"_s;
    about.subjects.append(domain::subject(*m_fixture->programme().find(m_session)));
    QVERIFY(tab.revealProblem(about));
    part<QAction>(tab, "updatesAction")->trigger();
    auto *dialog = tab.findChild<gui::UpdatesDialog *>();
    QVERIFY(dialog);
    QVERIFY(part<QCheckBox>(*dialog, "onlySessionsCheckBox")->isChecked());
    QVERIFY(part<QCheckBox>(*dialog, "withNewCheckBox")->isChecked());
    QTRY_VERIFY(part<QPushButton>(*dialog, "writePushButton")->isEnabled());
    const auto *updates = dialog->findChild<models::UpdatesModel *>();
    for (const models::UpdateRow &row : updates->allRows())
        QCOMPARE(row.sessions, m_fixture->programme().find(m_session)->title);
}

void TestNoticeRemedies::writingIsStopped()
{
    apply(laterBy(m_fixture->programme(), m_session));
    const domain::Programme before = m_fixture->programme();
    QPointer<gui::UpdatesDialog> dialog = new gui::UpdatesDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog));
    auto *write = part<QPushButton>(*dialog, "writePushButton");
    QTRY_VERIFY(write->isEnabled());
    m_fixture->prompter.path = m_fixture->file(u"stopped"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!write->isEnabled());
    QVERIFY(part<QWidget>(*dialog, "writeProgressBar")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(part<QLabel>(*dialog, "summaryLabel")->text(), u"Stopped. Nothing was written."_s);
    QTRY_VERIFY(!QFileInfo::exists(m_fixture->prompter.path));
    QCOMPARE(m_fixture->programme(), before);
    QVERIFY(write->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestNoticeRemedies::sessionMovedMeanwhile()
{
    apply(laterBy(m_fixture->programme(), m_session));
    QPointer<gui::UpdatesDialog> dialog = new gui::UpdatesDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog));
    auto *write = part<QPushButton>(*dialog, "writePushButton");
    QTRY_VERIFY(write->isEnabled());
    m_fixture->prompter.path = m_fixture->file(u"overtaken"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    apply(laterBy(m_fixture->programme(), m_session));
    const domain::Programme moved = m_fixture->programme();
    QTRY_COMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY2(m_fixture->prompter.told.constFirst().startsWith(u"Sessions were changed"_s), qPrintable(m_fixture->prompter.told.constFirst()));
    QVERIFY(dialog);
    QCOMPARE(m_fixture->programme(), moved);
    QTRY_VERIFY(!QFileInfo::exists(m_fixture->prompter.path));
    // It is planned anew, and can be written now.
    QTRY_VERIFY(write->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(QFileInfo::exists(m_fixture->prompter.path));
}

void TestNoticeRemedies::messagesBeingWrittenStay()
{
    auto *window = new gui::MessageWindow(*m_fixture->document, m_fixture->context(), {domain::MessageKind::Reminder, {}}, nullptr);
    const std::unique_ptr<QWidget> owner(window);
    QVERIFY(PageFixture::show(*window, QSize(1200, 700)));
    auto *write = part<QPushButton>(*window, "writePushButton");
    QTRY_VERIFY(write->isEnabled());
    part<QLineEdit>(*window, "targetLineEdit")->setText(m_fixture->file(u"reminders"_s));
    write->click();
    window->begin({domain::MessageKind::Decline, {}});
    QCOMPARE(part<QComboBox>(*window, "kindComboBox")->currentData().toInt(), int(domain::MessageKind::Reminder));
    QTRY_VERIFY(part<QLabel>(*window, "outcomeLabel")->isVisible());
    QVERIFY(!QDir(m_fixture->file(u"reminders"_s)).entryList({u"*.eml"_s}).isEmpty());
    QTRY_VERIFY(m_fixture->isIdle());
    window->begin({domain::MessageKind::Decline, {}});
    QCOMPARE(part<QComboBox>(*window, "kindComboBox")->currentData().toInt(), int(domain::MessageKind::Decline));
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestNoticeRemedies::scheduleIsStopped()
{
    const domain::Programme before = m_fixture->programme();
    QPointer<gui::ExportScheduleDialog> dialog = new gui::ExportScheduleDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(1060, 720)));
    auto *save = part<QPushButton>(*dialog, "savePushButton");
    part<QComboBox>(*dialog, "whomComboBox")->setCurrentIndex(3);
    auto *format = part<QComboBox>(*dialog, "formatComboBox");
    format->setCurrentIndex(format->findData(int(gui::ExportScheduleDialog::Format::Calendar)));
    QTRY_VERIFY(m_fixture->isIdle() && save->isEnabled());
    part<QCheckBox>(*dialog, "toldCheckBox")->click();
    m_fixture->prompter.path = m_fixture->file(u"each"_s);
    save->click();
    QVERIFY(part<QWidget>(*dialog, "writeProgressBar")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(part<QLabel>(*dialog, "summaryLabel")->text(), u"Stopped. Nothing was written."_s);
    QVERIFY(dialog);
    QTRY_VERIFY(!QFileInfo::exists(m_fixture->prompter.path));
    QCOMPARE(m_fixture->programme(), before);
    save->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(!QDir(m_fixture->prompter.path).entryList({u"*.ics"_s}).isEmpty());
    QVERIFY(notices() > before.table<domain::Notice>().size());
}

void TestNoticeRemedies::choicesAreRemembered()
{
    {
        QPointer<gui::ExportScheduleDialog> dialog = new gui::ExportScheduleDialog(*m_fixture->document, m_fixture->context(), nullptr);
        QVERIFY(PageFixture::show(*dialog, QSize(1060, 720)));
        auto *format = part<QComboBox>(*dialog, "formatComboBox");
        format->setCurrentIndex(format->findData(int(gui::ExportScheduleDialog::Format::Calendar)));
        part<QCheckBox>(*dialog, "remindsCheckBox")->click();
        part<QSpinBox>(*dialog, "minutesSpinBox")->setValue(45);
        QTRY_VERIFY(m_fixture->isIdle() && part<QPushButton>(*dialog, "savePushButton")->isEnabled());
        m_fixture->prompter.path = m_fixture->file(u"all.ics"_s);
        part<QPushButton>(*dialog, "savePushButton")->click();
        QTRY_VERIFY(!dialog);
    }
    gui::ExportScheduleDialog again(*m_fixture->document, m_fixture->context(), nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(part<QCheckBox>(again, "remindsCheckBox")->isChecked());
    QCOMPARE(part<QSpinBox>(again, "minutesSpinBox")->value(), 45);
    for (const int width : {180, 260}) {
        gui::NoticesTab tab(m_fixture->context());
        QHeaderView *header = tab.findChild<gui::SnapshotView *>()->horizontalHeader();
        QVERIFY(width == 180 || header->sectionSize(models::NoticesModel::NameColumn) == 180);
        header->resizeSection(models::NoticesModel::NameColumn, width);
    }
    for (const bool isOn : {true, false}) {
        gui::MessageWindow window(*m_fixture->document, m_fixture->context(), {domain::MessageKind::Reminder, {}}, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *schedule = part<QCheckBox>(window, "scheduleCheckBox");
        QCOMPARE(schedule->isChecked(), !isOn);
        schedule->setChecked(isOn);
        QTRY_VERIFY(m_fixture->isIdle());
    }
}

void TestNoticeRemedies::headerOfAMailIsReadOut()
{
    gui::MailView view;
    exchange::MailDraft draft;
    draft.to = {u"Ada Amann"_s, "ada@example.org"};
    draft.subject = u"Bald ist es so weit"_s;
    draft.body = u"Guten Tag"_s;
    view.showDraft(draft);
    const QString header = view.findChild<QPlainTextEdit *>()->accessibleDescription();
    QVERIFY2(header.contains(u"To: Ada Amann <ada@example.org>\nSubject: Bald ist es so weit"_s), qPrintable(header));
}

void TestNoticeRemedies::lettersAreUnique()
{
    gui::ExportScheduleDialog dialog(*m_fixture->document, m_fixture->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *whom = part<QComboBox>(dialog, "whomComboBox");
    auto *format = part<QComboBox>(dialog, "formatComboBox");
    for (int person = 0; person < whom->count(); ++person) {
        whom->setCurrentIndex(person);
        for (int kind = 0; kind < format->count(); ++kind) {
            format->setCurrentIndex(kind);
            QCOMPARE(doubledMnemonics(dialog).join(u'\n'), QString());
        }
    }
    gui::UpdatesDialog updates(*m_fixture->document, m_fixture->context(), nullptr);
    updates.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(doubledMnemonics(updates).join(u'\n'), QString());
    gui::MessageWindow window(*m_fixture->document, m_fixture->context(), {domain::MessageKind::Reminder, {}}, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(doubledMnemonics(window).join(u'\n'), QString());
    QTRY_VERIFY(m_fixture->isIdle());
}

/// 1366 × 768 at 200 %.
void TestNoticeRemedies::fitsASmallScreen()
{
    gui::UpdatesDialog updates(*m_fixture->document, m_fixture->context(), nullptr);
    gui::ExportScheduleDialog schedule(*m_fixture->document, m_fixture->context(), nullptr);
    for (QDialog *dialog : QList<QDialog *>{&updates, &schedule}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const QSize least = dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 683 && least.height() <= 360, qPrintable(u"%1 %2 × %3"_s.arg(dialog->objectName()).arg(least.width()).arg(least.height())));
    }
    QTRY_VERIFY(m_fixture->isIdle());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestNoticeRemedies)
#include "tst_noticeremedies.moc"
