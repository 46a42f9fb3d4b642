#include "domain/questiondata.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/dialogs/workshopquestionsdialog.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/questionsection.h"
#include "gui/pages/rolesquestionspage.h"
#include "gui/questions/demandpane.h"
#include "gui/questions/interestspane.h"
#include "gui/widgets/interestview.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/interestimportdialog.h"
#include "models/interestmatrixmodel.h"
#include "models/questiondemandmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace testsupport;
using testdata::QuestionProgramme;

/// The page of questions by keyboard and by mouse: interests, demand, proposals, questions of a workshop.
class TestQuestionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void figuresSetRanksAndGoOn();
    void eachRankOnceMovesIt();
    void severalCellsAtOnce();
    void editorTakesARank();
    void copyAndPaste();
    void filterAndRoles();
    void tabLeavesTheGrid();
    void questionOfACellIsAnnounced();
    void readOnlyKeepsWishes();
    void chartIsATable();
    void proposalBecomesASession_data();
    void proposalBecomesASession();
    void sizesMakeOtherProposals();
    void workshopQuestions();
    void importDialogShowsAndImports();
    void importDialogReadsTheClipboard();
    void copiedTableIsImportedAgain();
    void sectionsTellWhoAskedWhat();
    void theWindowGoesBetweenPlaces();
    void everyControlHasAName();

private:
    template <class T>
    [[nodiscard]] T *child(const char *name) const { return m_page->findChild<T *>(QString::fromLatin1(name)); }
    void showTab(int tab);
    void applyWishes(const QList<domain::ParticipantId> &people, int question, int rank);
    [[nodiscard]] QString row(domain::ParticipantId person) const;
    void goTo(domain::ParticipantId person, int question);
    [[nodiscard]] size_t wishes() const { return m_fixture->programme().table<domain::Interest>().size(); }

    QuestionProgramme p;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::RolesQuestionsPage> m_page;
    QTabWidget *m_tabs = nullptr;
    gui::InterestView *m_view = nullptr;
    models::InterestMatrixModel *m_model = nullptr;
};

void TestQuestionsPage::init()
{
    p = testdata::questionProgramme();
    m_fixture = std::make_unique<PageFixture>(p.programme);
    m_page = std::make_unique<gui::RolesQuestionsPage>(m_fixture->context(), nullptr);
    m_page->setDocument(m_fixture->document.get());
    m_tabs = child<QTabWidget>("pageTabWidget");
    m_view = m_page->findChild<gui::InterestView *>();
    m_model = m_page->findChild<models::InterestMatrixModel *>();
    QVERIFY(m_tabs && m_view && m_model);
    QVERIFY(PageFixture::show(*m_page));
    showTab(1);
    m_page->findChild<gui::InterestsPane *>()->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->setCurrentIndex(1);
    m_view->enter();
}

void TestQuestionsPage::cleanup()
{
    QTRY_VERIFY(m_fixture->isIdle());
    m_page.reset();
    m_fixture.reset();
}

void TestQuestionsPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestQuestionsPage::applyWishes(const QList<domain::ParticipantId> &people, int question, int rank)
{
    QList<domain::InterestEntry> entries;
    for (const domain::ParticipantId person : people)
        entries.append({person, p.questions[question - 1], rank});
    QVERIFY(m_fixture->document->apply(*domain::setInterests(m_fixture->programme(), entries)));
    QTRY_VERIFY(m_fixture->isIdle());
}

QString TestQuestionsPage::row(domain::ParticipantId person) const
{
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->index(m_model->rowOf(person), column).data().toString();
        texts.append(text.isEmpty() ? QStringLiteral(".") : text);
    }
    return texts.join(u' ');
}

void TestQuestionsPage::goTo(domain::ParticipantId person, int question)
{
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(person), question - 1));
}

void TestQuestionsPage::figuresSetRanksAndGoOn()
{
    QVERIFY(m_view->hasFocus());
    goTo(p.heide, 1);
    QTest::keyClicks(m_view, QStringLiteral("2 1 "));
    QCOMPARE(row(p.heide), QStringLiteral("2 . 1 ."));
    // At the end of a row the next person begins.
    QTest::keyClicks(m_view, QStringLiteral("13"));
    QCOMPARE(row(p.mueller), QStringLiteral("1 3 . ."));
    goTo(p.heide, 1);
    QTest::keyClick(m_view, Qt::Key_0);
    QCOMPARE(m_view->currentIndex().column(), 1);
    goTo(p.heide, 3);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(row(p.heide), QStringLiteral(". . . ."));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(row(p.heide), QStringLiteral(". . 1 ."));
    child<QAction>("goDownAction")->setChecked(true);
    goTo(p.heide, 4);
    QTest::keyClicks(m_view, QStringLiteral("12"));
    QCOMPARE(row(p.heide) + u'|' + row(p.mueller), QStringLiteral(". . 1 1|1 3 . 2"));
    QTest::keyClicks(m_view, QStringLiteral("qz"));
    QCOMPARE(wishes(), size_t(5));
}

void TestQuestionsPage::eachRankOnceMovesIt()
{
    goTo(p.heide, 1);
    QTest::keyClicks(m_view, QStringLiteral("11"));
    QCOMPARE(row(p.heide), QStringLiteral("1 1 . ."));
    child<QAction>("eachOnceAction")->setChecked(true);
    goTo(p.heide, 3);
    QTest::keyClicks(m_view, QStringLiteral("1"));
    QCOMPARE(row(p.heide), QStringLiteral(". . 1 ."));
}

void TestQuestionsPage::severalCellsAtOnce()
{
    goTo(p.heide, 1);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClicks(m_view, QStringLiteral("3"));
    QCOMPARE(row(p.heide) + u'|' + row(p.mueller), QStringLiteral("3 3 . .|3 3 . ."));
    QCOMPARE(m_view->chosenCells().size(), 4);
    QTest::keyClick(m_view, Qt::Key_Backspace);
    QCOMPARE(wishes(), size_t(0));
}

void TestQuestionsPage::editorTakesARank()
{
    goTo(p.heide, 2);
    const QRect cell = m_view->visualRect(m_view->currentIndex());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, cell.center());
    auto *editor = m_view->findChild<QLineEdit *>(QStringLiteral("rankLineEdit"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("12"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(row(p.heide), QStringLiteral(". 12 . ."));
}

void TestQuestionsPage::copyAndPaste()
{
    goTo(p.heide, 1);
    QTest::keyClicks(m_view, QStringLiteral("1 2"));
    m_view->selectRow(m_model->rowOf(p.heide));
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1\t\t2\t\n"));
    goTo(p.mueller, 1);
    QTest::keySequence(m_view, QKeySequence::Paste);
    QCOMPARE(row(p.mueller), QStringLiteral("1 . 2 ."));
    QGuiApplication::clipboard()->setText(QStringLiteral("viel"));
    QTest::keySequence(m_view, QKeySequence::Paste);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(row(p.mueller), QStringLiteral("1 . 2 ."));
}

void TestQuestionsPage::filterAndRoles()
{
    m_page->focusFilter();
    auto *filter = m_page->findChild<gui::InterestsPane *>()->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("mueller"));
    QCOMPARE(m_model->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(m_view->hasFocus());
    QTest::keyClicks(m_view, QStringLiteral("1"));
    QCOMPARE(row(p.mueller), QStringLiteral("1 . . ."));
    const qint64 wish = m_fixture->programme().table<domain::Interest>().begin()->id.value;
    m_tabs->setCurrentIndex(0);
    filter->setText(QStringLiteral("zzz"));
    QVERIFY(m_page->reveal(QStringLiteral("interest"), wish));
    QCOMPARE(m_tabs->currentIndex(), 1);
    QCOMPARE(m_model->participantAt(m_view->currentIndex().row()), p.mueller);
    QTest::keyClick(m_view, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_model->role(), p.coordinator);
}

void TestQuestionsPage::tabLeavesTheGrid()
{
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(!m_view->hasFocus());
}

void TestQuestionsPage::questionOfACellIsAnnounced()
{
    QSignalSpy selected(m_page.get(), &gui::Page::selectionChanged);
    goTo(p.heide, 3);
    QCOMPARE(selected.last().at(0).toString(), QStringLiteral("question"));
    QCOMPARE(selected.last().at(1).value<QList<qint64>>(), QList<qint64>{p.questions[2].value});
    m_view->selectRow(m_model->rowOf(p.heide));
    QCOMPARE(selected.last().at(0).toString(), QStringLiteral("participant"));
    QCOMPARE(selected.last().at(1).value<QList<qint64>>(), QList<qint64>{p.heide.value});
}

void TestQuestionsPage::readOnlyKeepsWishes()
{
    m_page->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    const QString path = m_fixture->document->path();
    m_fixture->document.reset();
    auto opened = workspace::Document::open(path, storage::OpenMode::ReadOnly);
    QVERIFY(opened);
    m_fixture->document = std::move(*opened);
    m_page->setDocument(m_fixture->document.get());
    m_page->findChild<gui::InterestsPane *>()->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->setCurrentIndex(1);
    goTo(p.heide, 1);
    QTest::keyClicks(m_view, QStringLiteral("1"));
    QCOMPARE(wishes(), size_t(0));
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QVERIFY(!child<QAction>("fromWorkshopAction")->isEnabled());
    QVERIFY(!child<QPushButton>("createPushButton")->isEnabled());
}

void TestQuestionsPage::chartIsATable()
{
    applyWishes(p.people.first(3), 2, 1);
    showTab(2);
    auto *chart = child<gui::SnapshotView>("demandTableView");
    QCOMPARE(chart->model()->rowCount(), 5);
    QCOMPARE(child<QLabel>("demandSummaryLabel")->text(), QStringLiteral("1 questions that somebody wants are answered by nobody."));
    child<QComboBox>("orderComboBox")->setCurrentIndex(1);
    QVERIFY(chart->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Q2")));
    QSignalSpy selected(m_page.get(), &gui::Page::selectionChanged);
    chart->setFocus();
    chart->selectOnly(0);
    QCOMPARE(selected.last().at(1).value<QList<qint64>>(), QList<qint64>{p.questions[1].value});
    QSignalSpy revealed(m_page.get(), &gui::Page::revealRequested);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QTest::keySequence(chart, QKeySequence::Copy);
    const QString table = QGuiApplication::clipboard()->text();
    QVERIFY(table.startsWith(QStringLiteral("Question\tRole\tWishes\tAnswered by\tPeople")));
    QVERIFY(table.contains(QStringLiteral("3 first\tnobody answers it\t3\t0")));
    child<QAction>("copyPictureAction")->trigger();
    QVERIFY(QGuiApplication::clipboard()->image().height() > 100);
}

void TestQuestionsPage::proposalBecomesASession_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keyboard") << false;
    QTest::newRow("mouse") << true;
}

void TestQuestionsPage::proposalBecomesASession()
{
    QFETCH(const bool, byMouse);
    applyWishes(p.people.first(7), 1, 1);
    showTab(2);
    auto *proposals = child<gui::SnapshotView>("proposalsTableView");
    QCOMPARE(proposals->model()->rowCount(), 1);
    QVERIFY(child<QLabel>("proposalDetailsLabel")->text().contains(QStringLiteral("Person 06")));
    auto *dates = m_page->findChild<QComboBox *>(QStringLiteral("dateComboBox"));
    QCOMPARE(dates->count(), 3);
    dates->setCurrentIndex(1);
    const size_t sessions = m_fixture->programme().table<domain::Session>().size();
    if (byMouse) {
        QTest::mouseClick(child<QPushButton>("createPushButton"), Qt::LeftButton);
    } else {
        proposals->setFocus();
        proposals->selectOnly(0);
        QTest::keyClick(proposals, Qt::Key_Return);
    }
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->prompter.asked.first().text.contains(QStringLiteral("Impulse training: Q1")));
    QVERIFY(m_fixture->prompter.asked.first().details.contains(QStringLiteral("Person 00, Vorname")));
    QCOMPARE(m_fixture->programme().table<domain::Session>().size(), sessions + 1);
    QTRY_COMPARE(proposals->model()->rowCount(), 0);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(child<QLabel>("demandSummaryLabel")->text(), QStringLiteral("Every question that somebody wants is answered by a training."));
    QVERIFY(m_fixture->document->undo());
    QTRY_COMPARE(proposals->model()->rowCount(), 1);
    QCOMPARE(m_fixture->programme().table<domain::Session>().size(), sessions);
}

void TestQuestionsPage::sizesMakeOtherProposals()
{
    applyWishes(p.people.first(4), 1, 1);
    showTab(2);
    auto *proposals = child<gui::SnapshotView>("proposalsTableView");
    QCOMPARE(proposals->model()->rowCount(), 0);
    child<QSpinBox>("leastSpinBox")->setValue(4);
    QTRY_COMPARE(proposals->model()->rowCount(), 1);
    child<QSpinBox>("leastSpinBox")->setValue(20);
    QCOMPARE(child<QSpinBox>("mostSpinBox")->value(), 20);
    QTRY_COMPARE(proposals->model()->rowCount(), 0);
}

void TestQuestionsPage::workshopQuestions()
{
    showTab(0);
    QTest::mouseClick(child<QToolButton>("fromWorkshopToolButton"), Qt::LeftButton);
    auto *dialog = m_page->findChild<gui::WorkshopQuestionsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
    auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addPushButton"));
    QVERIFY(!add->isEnabled());
    dialog->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->setCurrentIndex(1);
    auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("questionsPlainTextEdit"));
    QTest::keyClicks(text, QStringLiteral("- Wer bezahlt?"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("2. Woran erkenne ich Gelegenheiten?"));
    QVERIFY(add->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("from 5 on")));
    QTest::mouseClick(add, Qt::LeftButton);
    const domain::Table<domain::Question> &questions = m_fixture->programme().table<domain::Question>();
    QCOMPARE(questions.size(), size_t(6));
    QCOMPARE(questions.find(domain::QuestionId{questions.nextId().value - 1})->originSession, p.kickoff);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_fixture->programme().table<domain::Question>().size(), size_t(5));
}

void TestQuestionsPage::importDialogShowsAndImports()
{
    QFile list(m_fixture->file(QStringLiteral("wishes.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("E-Mail;1. Wahl;2. Wahl\np0@stadt.example;3;1\nfremd@stadt.example;1;\n");
    list.close();
    m_fixture->prompter.path = list.fileName();
    child<QAction>("importInterestsAction")->trigger();
    auto *dialog = m_page->findChild<gui::InterestImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(m_fixture->isIdle());
    auto *rows = dialog->findChild<gui::SnapshotView *>();
    QCOMPARE(rows->model()->rowCount(), 2);
    QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
    rows->selectOnly(1);
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("reasonLabel"))->text().isEmpty());
    auto *import = dialog->findChild<QPushButton *>(QStringLiteral("importPushButton"));
    QVERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(row(p.people[0]), QStringLiteral("2 . 1 ."));
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(wishes(), size_t(0));
}

void TestQuestionsPage::importDialogReadsTheClipboard()
{
    gui::InterestImportDialog dialog(*m_fixture->document, m_fixture->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QGuiApplication::clipboard()->setText(QStringLiteral("E-Mail\tQ1\tQ2\np0@stadt.example\t2\t1\n"));
    dialog.readClipboard();
    QTRY_VERIFY(m_fixture->isIdle());
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("importPushButton")), Qt::LeftButton);
    QCOMPARE(row(p.people[0]), QStringLiteral("2 1 . ."));
    QGuiApplication::clipboard()->setText(QStringLiteral("Nichts davon"));
    dialog.readClipboard();
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("importPushButton"))->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().isEmpty());
    QGuiApplication::clipboard()->clear();
    dialog.readClipboard();
    QCOMPARE(m_fixture->prompter.told.size(), 1);
}

void TestQuestionsPage::copiedTableIsImportedAgain()
{
    applyWishes({p.heide, p.mueller}, 1, 2);
    applyWishes({p.people[0], p.mueller}, 3, 1);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Name\tMunicipality\tQ1\tQ2\tQ3\tQ4\nvon der Heide, Änne\tAalen\t2\t")));
    m_view->selectAll();
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(wishes(), size_t(0));
    gui::InterestImportDialog dialog(*m_fixture->document, m_fixture->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.readClipboard();
    QTRY_VERIFY(m_fixture->isIdle());
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("importPushButton")), Qt::LeftButton);
    QCOMPARE(row(p.heide), QStringLiteral("2 . . ."));
    QCOMPARE(row(p.mueller), QStringLiteral("2 . 1 ."));
    QCOMPARE(row(p.people[0]), QStringLiteral(". . 1 ."));
}

/// Through the real window: from the chart to the catalogue, from the inspector to the person, undo by its key.
void TestQuestionsPage::theWindowGoesBetweenPlaces()
{
    WindowFixture fixture(testdata::withWishes(p.programme, p.people.first(2), p.questions[1], 1));
    const auto isIdle = [&] { return fixture.window.findChild<workspace::Jobs *>()->running().isEmpty(); };
    fixture.window.showPage(QStringLiteral("questions"));
    gui::Page *page = fixture.window.currentPage();
    auto *tabs = page->findChild<QTabWidget *>(QStringLiteral("pageTabWidget"));
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(isIdle());
    auto *chart = page->findChild<gui::SnapshotView *>(QStringLiteral("demandTableView"));
    chart->setFocus();
    chart->selectOnly(2);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(fixture.window.inspector()->ids(), QList<qint64>{p.questions[1].value});
    auto *sections = fixture.window.inspector()->findChild<QTabWidget *>(QStringLiteral("inspectorTabWidget"));
    sections->setCurrentIndex(1);
    auto *tree = sections->currentWidget()->findChild<QTreeWidget *>();
    QVERIFY(tree);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 2);
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(1)->child(1));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(fixture.window.inspector()->table(), QStringLiteral("participant"));
    QCOMPARE(fixture.window.inspector()->ids(), QList<qint64>{p.people[1].value});

    fixture.window.showPage(QStringLiteral("questions"));
    tabs->setCurrentIndex(1);
    page->findChild<gui::InterestsPane *>()->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->setCurrentIndex(1);
    auto *grid = page->findChild<gui::InterestView *>();
    grid->enter();
    QTest::keyClicks(grid, QStringLiteral("3"));
    QCOMPARE(fixture.document().programme().table<domain::Interest>().size(), size_t(3));
    QTest::keySequence(grid, QKeySequence::Undo);
    QCOMPARE(fixture.document().programme().table<domain::Interest>().size(), size_t(2));
    QTRY_VERIFY(isIdle());
}

void TestQuestionsPage::sectionsTellWhoAskedWhat()
{
    applyWishes({p.heide, p.people[0]}, 1, 1);
    domain::Draft draft(m_fixture->programme(), QStringLiteral("Answer"));
    domain::Session training = *m_fixture->programme().find(p.training);
    training.questions = {p.questions[0], p.questions[1]};
    draft.update(training);
    QVERIFY(m_fixture->document->apply(draft.take()));
    gui::QuestionSection session(QStringLiteral("session"), m_fixture->context(), nullptr);
    session.showRows(*m_fixture->document, {p.training.value});
    auto *tree = session.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    // Only she has a place there.
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("von der Heide, Änne"));
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("first wish"));
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), QStringLiteral("Nobody with a place asked for it."));

    gui::QuestionSection question(QStringLiteral("question"), m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(question, QSize(360, 400)));
    question.showRows(*m_fixture->document, {p.questions[0].value});
    tree = question.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("22/10/2024  Training A"));
    QCOMPARE(tree->topLevelItem(1)->childCount(), 2);
    QSignalSpy revealed(&question, &gui::InspectorSection::revealRequested);
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    question.focusFirst();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().at(0).toString(), QStringLiteral("participant"));
    question.showRows(*m_fixture->document, {p.questions[3].value});
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("Nobody answers it yet."));
}

void TestQuestionsPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestQuestionsPage)
#include "tst_questionspage.moc"
