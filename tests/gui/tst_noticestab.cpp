#include "noticesfixture.h"
#include "support/testmain.h"

#include "domain/rules/problems.h"
#include "gui/dialogs/updatesdialog.h"
#include "gui/pages/sessionspage.h"
#include "gui/problemspanel.h"
#include "gui/sessions/noticestab.h"
#include "gui/widgets/snapshotview.h"
#include "models/noticesmodel.h"
#include "models/problemsmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace testsupport;
using namespace Qt::StringLiterals;
using models::NoticeState;

/// Who was told what, and what is done about it.
class TestNoticesTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhoHoldsWhat();
    void updatesAreWrittenAndConfirmedByKeyboard();
    void whoHasNoAddressIsToldOtherwise();
    void takingBackIsUndone();
    void showsTheRowsOfAProblem();
    void selectionGoesToTheInspector();
    void rowsAreCopied();
    void everyControlHasAName();
    void problemLeadsHere();

private:
    void apply(const base::Result<domain::ChangeSet> &change)
    {
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        QVERIFY(m_fixture->document->apply(*change));
        QTRY_VERIFY(m_fixture->isIdle());
    }
    /// What a window manager does when a dialog closes.
    void backToTheTable()
    {
        QVERIFY(PageFixture::show(*m_tab));
        m_view->setFocus();
    }
    [[nodiscard]] QAction *action(const QString &name) const { return m_tab->findChild<QAction *>(name); }
    [[nodiscard]] int count(NoticeState state) const { return m_model->countOf(state); }
    [[nodiscard]] qsizetype notices() const { return qsizetype(m_fixture->programme().table<domain::Notice>().size()); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::NoticesTab> m_tab;
    models::NoticesModel *m_model = nullptr;
    gui::SnapshotView *m_view = nullptr;
    domain::SessionId m_session;
    int m_people = 0;
};

void TestNoticesTab::init()
{
    m_fixture = std::make_unique<PageFixture>(toldProgramme());
    m_tab = std::make_unique<gui::NoticesTab>(m_fixture->context());
    m_model = m_tab->model();
    m_view = m_tab->findChild<gui::SnapshotView *>();
    m_tab->setDocument(m_fixture->document.get());
    QTRY_VERIFY(m_model->totalCount() > 0);
    QVERIFY(PageFixture::show(*m_tab));
    m_session = sessionsAhead(m_fixture->programme()).first();
    m_people = int(domain::recipientsOf(m_fixture->programme(), m_session).size());
    QVERIFY(m_people > 2);
    // What is open stands there at first: nothing.
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_tab->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    QVERIFY(!m_tab->findChild<QLabel *>(u"noticesLabel"_s)->isVisible());
    apply(laterBy(m_fixture->programme(), m_session));
    QTRY_COMPARE(m_model->rowCount(), m_people);
}

void TestNoticesTab::cleanup()
{
    m_tab.reset();
    m_fixture.reset();
}

void TestNoticesTab::saysWhoHoldsWhat()
{
    QCOMPARE(count(NoticeState::Outdated), m_people);
    const QString sentence = m_tab->findChild<QLabel *>(u"noticesLabel"_s)->text();
    QVERIFY2(sentence.contains(u"still hold"_s), qPrintable(sentence));
    QVERIFY(sentence.contains(m_fixture->programme().find(m_session)->title));
    const models::NoticeRow &row = m_model->rowAt(0);
    QVERIFY(!row.told.isEmpty());
    QVERIFY(row.told != row.now);
    QCOMPARE(m_model->index(0, models::NoticesModel::StateColumn).data().toString(), domain::enumLabel(domain::HoldingState::Outdated));
    // Moved back, they know how it is.
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestNoticesTab::updatesAreWrittenAndConfirmedByKeyboard()
{
    const qsizetype before = notices();
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::UpdatesDialog> dialog = m_tab->findChild<gui::UpdatesDialog *>();
    QVERIFY(dialog);
    auto *write = dialog->findChild<QPushButton *>(u"writePushButton"_s);
    QTRY_VERIFY(write->isEnabled());
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"messagePlainTextEdit"_s)->toPlainText().isEmpty());
    const int ready = dialog->findChild<models::UpdatesModel *>()->readyCount();
    QVERIFY(ready > 0);
    m_fixture->prompter.path = m_fixture->file(u"updates"_s);
    QSignalSpy told(m_tab.get(), &gui::PageTab::statusText);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY2(m_fixture->prompter.told.isEmpty(), qPrintable(m_fixture->prompter.told.join(u'\n')));
    QCOMPARE(QDir(m_fixture->prompter.path).entryList({u"*.eml"_s}, QDir::Files).size(), ready);
    QVERIFY(told.last().first().toString().contains(QString::number(ready)));
    QCOMPARE(notices(), before + ready);
    QTRY_COMPARE(count(NoticeState::Awaiting), ready);

    backToTheTable();
    m_view->selectAll();
    QVERIFY(action(u"confirmSentAction"_s)->isEnabled());
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(count(NoticeState::Awaiting), 0);
    QCOMPARE(m_fixture->prompter.asked.last().details.count(u'\n') + 1, ready);
    QCOMPARE(count(NoticeState::Outdated), m_people - ready);
    // What was told stays told when the change is taken back: they hold the new time now.
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(count(NoticeState::Outdated), ready);
}

void TestNoticesTab::whoHasNoAddressIsToldOtherwise()
{
    const domain::Recipient person = m_model->rowAt(0).holding.recipient;
    QVERIFY(person.participant.isValid());
    domain::Draft draft(m_fixture->programme(), u"No address"_s);
    domain::Participant row = *m_fixture->programme().find(person.participant);
    row.email.clear();
    draft.update(row);
    apply(draft.take());
    action(u"updatesAction"_s)->trigger();
    QPointer<gui::UpdatesDialog> dialog = m_tab->findChild<gui::UpdatesDialog *>();
    auto *updates = dialog->findChild<models::UpdatesModel *>();
    QTRY_VERIFY(updates->readyCount() > 0 && updates->readyCount() < updates->totalCount());
    QVERIFY(dialog->findChild<QLabel *>(u"summaryLabel"_s)->text().contains(u"cannot be written to"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);

    const qsizetype before = notices();
    backToTheTable();
    m_view->selectOnly(0);
    QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(notices(), before + 1);
    QTRY_COMPARE(count(NoticeState::Outdated), m_people - 1);
    QVERIFY(m_fixture->prompter.asked.last().details.contains(domain::listName(row)));
}

void TestNoticesTab::takingBackIsUndone()
{
    const domain::Programme before = m_fixture->programme();
    m_view->setFocus();
    m_view->selectOnly(0);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(notices(), qsizetype(before.table<domain::Notice>().size()) - 1);
    QTRY_COMPARE(count(NoticeState::NeverTold), 1);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_fixture->programme(), before);
    QTRY_COMPARE(count(NoticeState::NeverTold), 0);
}

void TestNoticesTab::showsTheRowsOfAProblem()
{
    const domain::SessionId other = sessionsAhead(m_fixture->programme()).at(1);
    apply(laterBy(m_fixture->programme(), other));
    const int others = int(domain::recipientsOf(m_fixture->programme(), other).size());
    QTRY_COMPARE(m_model->rowCount(), m_people + others);
    std::optional<domain::Problem> about;
    for (const domain::Problem &problem : domain::problems(m_fixture->programme())) {
        if (problem.code == u"told_outdated" && problem.subjects.first().id == other.value)
            about = problem;
    }
    QVERIFY(about);
    QVERIFY(m_tab->revealProblem(*about));
    QCOMPARE(m_model->rowCount(), others);
    auto *only = m_tab->findChild<QToolButton *>(u"onlyToolButton"_s);
    QVERIFY(only->isVisible());
    QTest::keyClick(only, Qt::Key_Space);
    QCOMPARE(m_model->rowCount(), m_people + others);
    about->code = u"email_missing"_s;
    QVERIFY(!m_tab->revealProblem(*about));
}

void TestNoticesTab::selectionGoesToTheInspector()
{
    QSignalSpy selected(m_tab.get(), &gui::PageTab::selectionChanged);
    QSignalSpy revealed(m_tab.get(), &gui::PageTab::revealRequested);
    m_view->setFocus();
    m_view->selectOnly(0);
    QTRY_VERIFY(!selected.isEmpty());
    const domain::Recipient recipient = m_model->rowAt(0).holding.recipient;
    QCOMPARE(selected.last().at(1).value<QList<qint64>>(), QList<qint64>{recipient.participant.value});
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.last().at(0).toString(), u"session"_s);
    QCOMPARE(revealed.last().at(1).toLongLong(), m_session.value);
}

void TestNoticesTab::rowsAreCopied()
{
    m_view->setFocus();
    m_view->selectOnly(0);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(m_model->rowAt(0).name));
    QCOMPARE(text.trimmed().count(u'\n'), 1);
    m_tab->focusFilter();
    auto *filter = m_tab->findChild<QLineEdit *>(u"filterLineEdit"_s);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(filter));
    QTest::keyClicks(filter, u"nobody of this name"_s);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestNoticesTab::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_tab).join(u'\n'), QString());
    gui::UpdatesDialog dialog(*m_fixture->document, m_fixture->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(namelessControls(dialog).join(u'\n'), QString());
    QTRY_VERIFY(m_fixture->isIdle());
}

/// Through the real window: Enter on the problem shows the tab with its rows.
void TestNoticesTab::problemLeadsHere()
{
    const domain::Programme programme = toldProgramme();
    WindowFixture fixture(domain::applied(programme, laterBy(programme, m_session)).value());
    auto *problems = fixture.window.findChild<gui::ProblemsPanel *>();
    auto *model = problems->findChild<models::ProblemsModel *>();
    auto *view = problems->findChild<gui::SnapshotView *>();
    const auto rowOfProblem = [model] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->problemAt(row).code == u"told_outdated")
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(rowOfProblem() >= 0);
    view->setFocus();
    view->selectOnly(rowOfProblem());
    QTest::keyClick(view, Qt::Key_Return);
    auto *page = qobject_cast<gui::SessionsPage *>(fixture.window.currentPage());
    QVERIFY(page);
    auto *tab = qobject_cast<gui::NoticesTab *>(page->findChild<QTabWidget *>(u"pageTabWidget"_s)->currentWidget());
    QVERIFY(tab);
    QTRY_COMPARE(tab->model()->rowCount(), m_people);
}

LOTSE_GUI_TEST_MAIN(QApplication, TestNoticesTab)
#include "tst_noticestab.moc"
