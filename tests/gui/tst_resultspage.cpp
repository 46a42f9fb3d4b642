#include "pagefixture.h"
#include "support/testmain.h"

#include "domain/rules/feedbacksummary.h"
#include "gui/pages/resultspage.h"
#include "gui/widgets/bookletview.h"
#include "gui/widgets/feedbackchart.h"
#include "gui/widgets/feedbackpane.h"
#include "gui/widgets/findingentry.h"
#include "gui/widgets/recordview.h"
#include "gui/wizards/feedbackimportdialog.h"
#include "models/bookletmodel.h"
#include "models/recordmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace testsupport;

/// The page of results by keyboard and by mouse, each change undone again.
class TestResultsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void entersFindingsByKeyboard();
    void choosesKindsByKeyAndMouse();
    void offersTheQuestionsOfTheSession();
    void findsTheSessionOfAQuestion();
    void refusesAFindingWithoutSession();
    void pastesNotes();
    void reviewsByKeyboardAndMouse();
    void showsFindingsByQuestion();
    void editsInTheCell();
    void showsFeedback();
    void takesOverFeedback();
    void copiesChartAndScores();
    void isReadable();
    void onlyLooksAtReadOnlyFiles();

private:
    [[nodiscard]] size_t findingCount() const { return m_fixture->programme().table<domain::Finding>().size(); }
    [[nodiscard]] QLineEdit *line() const { return m_page->findChild<QLineEdit *>(QStringLiteral("findingLineEdit")); }
    [[nodiscard]] gui::FindingEntry *entry() const { return m_page->findChild<gui::FindingEntry *>(); }
    [[nodiscard]] QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(QStringLiteral("resultsTabWidget")); }
    [[nodiscard]] gui::RecordView *findings() const { return m_page->findChild<gui::RecordView *>(); }
    [[nodiscard]] gui::BookletView *booklet() const { return m_page->findChild<gui::BookletView *>(); }
    [[nodiscard]] QString reviewedText() const { return m_page->findChild<QLabel *>(QStringLiteral("reviewedLabel"))->text(); }
    void undo() { QVERIFY(m_fixture->document->undo().has_value()); }
    void writeForm(const QByteArray &text)
    {
        m_fixture->prompter.path = m_fixture->file(QStringLiteral("form.csv"));
        QFile file(m_fixture->prompter.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::optional<PageFixture> m_fixture;
    std::optional<gui::ResultsPage> m_page;
};

void TestResultsPage::init()
{
    m_fixture.emplace();
    m_page.emplace(m_fixture->context());
    m_page->setDocument(m_fixture->document.get());
    QVERIFY(PageFixture::show(*m_page, QSize(1000, 640)));
}

void TestResultsPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestResultsPage::entersFindingsByKeyboard()
{
    const domain::Programme before = m_fixture->programme();
    entry()->chooseSession(domain::SessionId{8});
    entry()->focusText();
    QTest::keyClicks(line(), QStringLiteral("Frueh fragen"));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(line()->hasFocus());
    QVERIFY(line()->text().isEmpty());
    QTest::keyClicks(line(), QStringLiteral("Karte mitbringen"));
    QTest::keyClick(line(), Qt::Key_Down); // on to the next kind: a tip
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(findingCount(), before.table<domain::Finding>().size() + 2);
    const domain::Finding last = *m_fixture->programme().find(base::Id<domain::Finding>{qint64(findingCount())});
    QCOMPARE(last.kind, domain::FindingKind::Tip);
    QCOMPARE(last.session, domain::SessionId{8});
    QVERIFY(last.question.isValid());
    QCOMPARE(findings()->selectedIds(), (QList<qint64>{last.id.value}));
    undo();
    undo();
    QVERIFY(m_fixture->programme() == before);
    QTest::keyClick(line(), Qt::Key_Return); // nothing typed
    QVERIFY(m_fixture->programme() == before);
}

void TestResultsPage::choosesKindsByKeyAndMouse()
{
    entry()->focusText();
    QTest::keyClick(line(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(entry()->kind(), domain::FindingKind::OpenPoint);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(entry()->kind(), domain::FindingKind::Insight);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(entry()->kind(), domain::FindingKind::OpenPoint);
    QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("next_stepToolButton")), Qt::LeftButton);
    QCOMPARE(entry()->kind(), domain::FindingKind::NextStep);
    QVERIFY(line()->text().isEmpty());
    entry()->chooseSession(domain::SessionId{5});
    line()->setText(QStringLiteral("Per Maus"));
    const size_t before = findingCount();
    QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("addFindingToolButton")), Qt::LeftButton);
    QCOMPARE(findingCount(), before + 1);
    undo();
}

void TestResultsPage::offersTheQuestionsOfTheSession()
{
    auto *questions = m_page->findChild<QComboBox *>(QStringLiteral("questionComboBox"));
    QVERIFY(!entry()->question().isValid());
    entry()->chooseSession(domain::SessionId{8});
    const domain::Session session = *m_fixture->programme().find(domain::SessionId{8});
    QVERIFY(!session.questions.isEmpty());
    QCOMPARE(entry()->question(), session.questions.first());
    QCOMPARE(questions->itemData(1).toLongLong(), session.questions.first().value);
    QVERIFY(questions->count() >= int(m_fixture->programme().table<domain::Question>().size()));
}

void TestResultsPage::findsTheSessionOfAQuestion()
{
    domain::QuestionId single;
    for (const domain::Question &question : m_fixture->programme().table<domain::Question>()) {
        int answering = 0;
        for (const domain::Session &session : m_fixture->programme().table<domain::Session>())
            answering += session.questions.contains(question.id) && session.state != domain::SessionState::Cancelled ? 1 : 0;
        if (answering == 1)
            single = question.id;
    }
    QVERIFY(single.isValid());
    entry()->chooseQuestion(single);
    QVERIFY(entry()->session().isValid());
    QVERIFY(m_fixture->programme().find(entry()->session())->questions.contains(single));
}

void TestResultsPage::refusesAFindingWithoutSession()
{
    const size_t before = findingCount();
    line()->setText(QStringLiteral("Ohne Termin"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(findingCount(), before);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(line()->text(), QStringLiteral("Ohne Termin"));
}

void TestResultsPage::pastesNotes()
{
    const domain::Programme before = m_fixture->programme();
    entry()->chooseSession(domain::SessionId{5});
    entry()->focusText();
    QApplication::clipboard()->setText(QStringLiteral("- Erstens\n- Tipp: Zweitens\n\nOffen: Drittens\n"));
    QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->prompter.asked.first().details.contains(QStringLiteral("Tip: Zweitens")));
    QCOMPARE(findingCount(), before.table<domain::Finding>().size() + 3);
    undo();
    QVERIFY(m_fixture->programme() == before);
    m_fixture->prompter.accepts = false;
    m_page->findChild<QAction *>(QStringLiteral("pasteNotesAction"))->trigger();
    QVERIFY(m_fixture->programme() == before);
    QApplication::clipboard()->setText(QStringLiteral("eine Zeile"));
    QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(line()->text(), QStringLiteral("eine Zeile"));
}

void TestResultsPage::reviewsByKeyboardAndMouse()
{
    const domain::Programme before = m_fixture->programme();
    const QString told = reviewedText();
    QVERIFY(told.contains(QStringLiteral("of %1 findings reviewed").arg(findingCount())));
    domain::Finding open;
    for (const domain::Finding &finding : before.table<domain::Finding>()) {
        if (!finding.reviewed)
            open = finding;
    }
    findings()->setFocus();
    QVERIFY(findings()->reveal(open.id.value));
    QTest::keyClick(findings(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_fixture->programme().find(open.id)->reviewed);
    QVERIFY(reviewedText() != told);
    undo();
    QVERIFY(m_fixture->programme() == before);
    m_page->findChild<QAction *>(QStringLiteral("reviewAction"))->trigger();
    QVERIFY(m_fixture->programme().find(open.id)->reviewed);
    m_page->findChild<QAction *>(QStringLiteral("reviewAction"))->trigger();
    QVERIFY(m_fixture->programme() == before);
}

void TestResultsPage::showsFindingsByQuestion()
{
    tabs()->setCurrentIndex(1);
    auto *model = m_page->findChild<models::BookletModel *>();
    QVERIFY(model->rowCount() > 10);
    booklet()->setFocus();
    int row = 0;
    while (model->rowAt(row).kind != models::BookletRow::Kind::Finding || model->rowAt(row).reviewed)
        ++row;
    booklet()->selectOnly(row);
    const base::Id<domain::Finding> id = model->rowAt(row).finding;
    const domain::Programme before = m_fixture->programme();
    QTest::keyClick(booklet(), Qt::Key_Space);
    QVERIFY(m_fixture->programme().find(id)->reviewed);
    QVERIFY(model->rowAt(row).reviewed);
    undo();
    QVERIFY(m_fixture->programme() == before);
    QSignalSpy revealed(&*m_page, &gui::Page::revealRequested);
    booklet()->selectOnly(2);
    QTest::keyClick(booklet(), Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().first().toString(), QStringLiteral("question"));
    QTest::keyClick(booklet(), Qt::Key_Space); // a heading: nothing happens
    QVERIFY(m_fixture->programme() == before);
    // Long texts are whole: their rows are higher than one line.
    int highest = 0;
    for (int i = 0; i < model->rowCount(); ++i)
        highest = std::max(highest, booklet()->rowHeight(i));
    QVERIFY(highest > booklet()->fontMetrics().height() * 2);
}

void TestResultsPage::editsInTheCell()
{
    const domain::Programme before = m_fixture->programme();
    models::RecordModel *model = findings()->recordModel();
    QVERIFY(findings()->reveal(2));
    const QModelIndex text = model->index(model->rowOf(2), model->columnOf(u"text"));
    QVERIFY(model->setData(text, QStringLiteral("Anders gesagt")));
    QCOMPARE(m_fixture->programme().find(base::Id<domain::Finding>{2})->text, QStringLiteral("Anders gesagt"));
    undo();
    QVERIFY(m_fixture->programme() == before);
    QVERIFY(m_page->reveal(QStringLiteral("finding"), 3));
    QCOMPARE(findings()->selectedIds(), QList<qint64>{3});
    QVERIFY(!m_page->reveal(QStringLiteral("participant"), 3));
}

void TestResultsPage::showsFeedback()
{
    const QList<domain::SessionId> sessions = domain::sessionsWithFeedback(m_fixture->programme());
    QVERIFY(!sessions.isEmpty());
    tabs()->setCurrentIndex(2);
    auto *pane = m_page->findChild<gui::FeedbackPane *>();
    pane->showSession(sessions.first());
    QCOMPARE(pane->session(), sessions.first());
    QVERIFY(!pane->isEmpty());
    auto *chart = m_page->findChild<gui::FeedbackChart *>();
    QVERIFY(chart->isVisible());
    QVERIFY(!chart->accessibleDescription().isEmpty());
    QVERIFY(chart->heightForWidth(300) >= chart->heightForWidth(1200));
    auto *table = m_page->findChild<gui::SnapshotView *>(QStringLiteral("scoresTableView"));
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    QVERIFY(m_page->reveal(QStringLiteral("feedback"), 1));
}

void TestResultsPage::takesOverFeedback()
{
    const domain::Programme before = m_fixture->programme();
    writeForm("E-Mail;Das Training war hilfreich.;Was fehlte?\na@b.example;1;Zeit\nc@d.example;2;\n");
    m_page->findChild<QAction *>(QStringLiteral("importFeedbackAction"))->trigger();
    auto *dialog = m_page->findChild<gui::FeedbackImportDialog *>();
    QVERIFY(dialog);
    const domain::SessionId session = domain::sessionsByTime(before).last();
    QVERIFY(domain::feedbackSummary(before, session).sheets == 0);
    dialog->setSession(session);
    auto *take = dialog->findChild<QPushButton *>(QStringLiteral("takePushButton"));
    QTRY_VERIFY(take->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("best score")));
    auto *best = dialog->findChild<QComboBox *>(QStringLiteral("bestComboBox"));
    best->setFocus();
    QTest::keyClick(best, Qt::Key_End);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("best score")));
    // Leave the comments out, and take them again.
    auto *columns = dialog->findChild<gui::SnapshotView *>(QStringLiteral("columnsTableView"));
    columns->selectOnly(2);
    auto *toggle = dialog->findChild<QPushButton *>(QStringLiteral("toggleColumnPushButton"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_COMPARE(columns->model()->index(2, 1).data().toString(), QStringLiteral("left out"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTRY_COMPARE(columns->model()->index(2, 1).data().toString(), QStringLiteral("comments"));
    QTest::mouseClick(take, Qt::LeftButton);
    const domain::FeedbackSummary summary = domain::feedbackSummary(m_fixture->programme(), session);
    QCOMPARE(summary.sheets, 2);
    QCOMPARE(summary.criteria.first().counts, (QList<int>{0, 0, 0, 1, 1}));
    QCOMPARE(tabs()->currentIndex(), 2);
    for (const domain::Feedback &row : m_fixture->programme().table<domain::Feedback>())
        QVERIFY(!row.comment.contains(u'@') && !row.criterion.contains(QStringLiteral("Mail")));
    undo();
    QVERIFY(m_fixture->programme() == before);
}

void TestResultsPage::copiesChartAndScores()
{
    tabs()->setCurrentIndex(2);
    m_page->findChild<QAction *>(QStringLiteral("copyChartAction"))->trigger();
    QVERIFY(!QApplication::clipboard()->image().isNull());
    m_page->findChild<QAction *>(QStringLiteral("copyScoresAction"))->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Criterion\tMean")));
}

void TestResultsPage::isReadable()
{
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
    }
    gui::FeedbackImportDialog dialog(*m_fixture->document, m_fixture->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(namelessControls(dialog), QStringList());
}

void TestResultsPage::onlyLooksAtReadOnlyFiles()
{
    m_page->setDocument(nullptr);
    QVERIFY(!m_page->findChild<QAction *>(QStringLiteral("reviewAction"))->isEnabled());
    QVERIFY(!line()->isEnabled());
    auto reader = workspace::Document::open(m_fixture->document->path(), storage::OpenMode::ReadOnly);
    QVERIFY(reader.has_value());
    m_page->setDocument(reader->get());
    QVERIFY(!line()->isEnabled());
    QVERIFY(!m_page->findChild<QAction *>(QStringLiteral("importFeedbackAction"))->isEnabled());
    QVERIFY(m_page->findChild<QAction *>(QStringLiteral("bookletAction"))->isEnabled());
    m_page->setDocument(nullptr);
}

LOTSE_GUI_TEST_MAIN(QApplication, TestResultsPage)
#include "tst_resultspage.moc"
