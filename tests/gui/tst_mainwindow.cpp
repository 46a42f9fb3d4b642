#include "guifixture.h"
#include "support/testmain.h"

#include "gui/inspector/inspector.h"
#include "gui/pages/recordpage.h"
#include "gui/widgets/fieldeditor.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/navigation.h"
#include "gui/widgets/recordform.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/wizards/importdialog.h"
#include "workspace/signingkeys.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace domain;
using namespace testsupport;

namespace {

/// One letter after the other, any of Unicode.
void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace

/// The main flows, by keyboard, on the example programme.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void addsParticipant();
    void refusesNameless();
    void editsInCell();
    void keepsWrongTextInCell();
    void editsSeveralInInspector();
    void inspectorSaysWhatIsWrong();
    void undoesWithName();
    void removesAndDuplicates();
    void copiesAndPastes();
    void pasteTellsBadCells();
    void filtersAndGoesDown();
    void remembersColumns();
    void savesViews();
    void tabLeavesTable();
    void walksPanes();
    void stepsThroughRecords();
    void showsDataAsTyped();
    void findsAnything();
    void asksBeforeDroppedPeopleAreEnrolled();
    void droppedListsAreImported();
    void openedTwiceIsReadOnly();
    void startsWithChoices();
    void nextRunTakesTheKeyAlong_data();
    void nextRunTakesTheKeyAlong();
    void sectionsTellWhatBelongsToAPerson();

private:
    void focusTable();
    [[nodiscard]] gui::MainWindow &window() { return m_fixture->window; }
    [[nodiscard]] const Programme &programme() { return m_fixture->document().programme(); }
    [[nodiscard]] gui::RecordPane *pane() { return qobject_cast<gui::RecordPage *>(window().currentPage())->currentPane(); }
    [[nodiscard]] gui::RecordView *view() { return pane()->view(); }
    [[nodiscard]] QModelIndex cell(qint64 id, QStringView column)
    {
        return pane()->model()->index(pane()->model()->rowOf(id), pane()->model()->columnOf(column));
    }
    [[nodiscard]] QLineEdit *inspectorLine(const QString &name) { return window().inspector()->findChild<QLineEdit *>(name); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_MainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(window().document());
    QCOMPARE(pane()->model()->info().table, QLatin1StringView("participant"));
    focusTable();
}

/// Shortcuts need the active window and the focus, also after a dialog.
void tst_MainWindow::focusTable()
{
    window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    view()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), view());
}

void tst_MainWindow::addsParticipant()
{
    const size_t before = programme().table<Participant>().size();
    QTest::keyClick(view(), Qt::Key_Insert);
    auto *dialog = pane()->findChild<QDialog *>(QStringLiteral("recordDialog"));
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("familyNameLineEdit"));
    QTRY_COMPARE(QApplication::focusWidget(), name);
    type(name, QStringLiteral("Ängström"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(programme().table<Participant>().size(), before + 1);
    QCOMPARE(view()->selectedIds().size(), 1);
    QCOMPARE(programme().find(ParticipantId{view()->selectedIds().first()})->familyName, QStringLiteral("Ängström"));
    focusTable();
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(programme().table<Participant>().size(), before);
}

void tst_MainWindow::refusesNameless()
{
    const size_t before = programme().table<Participant>().size();
    pane()->addRow();
    auto *dialog = pane()->findChild<QDialog *>(QStringLiteral("recordDialog"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("addPushButton")), Qt::LeftButton);
    QCOMPARE(programme().table<Participant>().size(), before);
    QVERIFY(dialog->isVisible());
}

void tst_MainWindow::editsInCell()
{
    view()->selectCell(cell(5, u"email"));
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = view()->findChild<QLineEdit *>(QStringLiteral("cellLineEdit"));
    QVERIFY(editor);
    editor->selectAll();
    type(editor, QStringLiteral("new@example.org"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(programme().find(ParticipantId{5})->email, QStringLiteral("new@example.org"));
}

void tst_MainWindow::keepsWrongTextInCell()
{
    gui::RecordView *table = view();
    table->setColumnShown(pane()->model()->columnOf(u"registered_on"), true);
    table->selectCell(cell(5, u"registered_on"));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("cellLineEdit"));
    QVERIFY(editor);
    editor->setText(QStringLiteral("soon"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(editor->isVisible());
    QVERIFY(editor->accessibleDescription().contains(QStringLiteral("soon")));
    editor->setText(QStringLiteral("15.10.2024"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(programme().find(ParticipantId{5})->registeredOn, QDate(2024, 10, 15));
}

void tst_MainWindow::editsSeveralInInspector()
{
    view()->selectIds({3, 5, 7});
    auto *office = inspectorLine(QStringLiteral("officeLineEdit"));
    QVERIFY(office);
    QCOMPARE(office->placeholderText(), QStringLiteral("several values"));
    office->setFocus();
    type(office, QStringLiteral("Planning"));
    QTest::keyClick(office, Qt::Key_Return);
    for (const qint64 id : {3, 5, 7})
        QCOMPARE(programme().find(ParticipantId{id})->office, QStringLiteral("Planning"));
    QVERIFY(m_fixture->document().undo());
    QVERIFY(programme().find(ParticipantId{3})->office != QStringLiteral("Planning"));
    QVERIFY(programme().find(ParticipantId{5})->office != QStringLiteral("Planning") || programme().find(ParticipantId{7})->office != QStringLiteral("Planning"));
}

void tst_MainWindow::inspectorSaysWhatIsWrong()
{
    view()->selectIds({5});
    auto *date = inspectorLine(QStringLiteral("registeredOnLineEdit"));
    date->setFocus();
    date->selectAll();
    type(date, QStringLiteral("soon"));
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(date->accessibleDescription().contains(QStringLiteral("soon")));
    QCOMPARE(date->text(), QStringLiteral("soon"));
}

void tst_MainWindow::undoesWithName()
{
    const auto change = updateRecords(programme(), "participant", {5}, {{QStringLiteral("office"), QStringLiteral("Other")}});
    QVERIFY(m_fixture->document().apply(*change));
    auto *undo = window().findChild<QAction *>(QStringLiteral("undoAction"));
    QVERIFY(undo->text().contains(change->label));
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QVERIFY(window().findChild<QAction *>(QStringLiteral("redoAction"))->text().contains(change->label));
}

void tst_MainWindow::removesAndDuplicates()
{
    const size_t before = programme().table<Municipality>().size();
    window().showPage(QStringLiteral("municipalities"));
    focusTable();
    view()->selectCell(pane()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(programme().table<Municipality>().size(), before + 1);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(programme().table<Municipality>().size(), before);
    QVERIFY(m_fixture->prompter.asked.isEmpty());
}

void tst_MainWindow::copiesAndPastes()
{
    view()->selectIds({3, 5});
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 3);
    QVERIFY(text.startsWith(QStringLiteral("Name\tMunicipality\t")));
    QGuiApplication::clipboard()->setText(QStringLiteral("one@example.org\r\ntwo@example.org\r\n"));
    const int row = 2;
    view()->selectCell(pane()->model()->index(row, pane()->model()->columnOf(u"email")));
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pane()->model()->index(row, pane()->model()->columnOf(u"email")).data().toString(), QStringLiteral("one@example.org"));
    QCOMPARE(pane()->model()->index(row + 1, pane()->model()->columnOf(u"email")).data().toString(), QStringLiteral("two@example.org"));
    QVERIFY(m_fixture->prompter.told.isEmpty());
}

void tst_MainWindow::pasteTellsBadCells()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("accepted\tgood@example.org\nnonsense\tfine@example.org\n"));
    view()->selectCell(pane()->model()->index(0, pane()->model()->columnOf(u"state")));
    m_fixture->prompter.accepts = false;
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->prompter.asked.first().text.contains(QStringLiteral("Row 2, State")));
    QVERIFY(!m_fixture->document().canUndo());
    m_fixture->prompter.accepts = true;
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pane()->model()->index(1, pane()->model()->columnOf(u"email")).data().toString(), QStringLiteral("fine@example.org"));
}

void tst_MainWindow::filtersAndGoesDown()
{
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = pane()->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    QCOMPARE(QApplication::focusWidget(), filter);
    type(filter, QStringLiteral("Muller"));
    const int plain = pane()->model()->rowCount();
    QVERIFY(plain > 0 && plain < pane()->model()->total());
    filter->clear();
    type(filter, QStringLiteral("Müller"));
    QCOMPARE(pane()->model()->rowCount(), plain);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), view());
    QVERIFY(view()->currentIndex().isValid());
}

void tst_MainWindow::remembersColumns()
{
    const int phone = pane()->model()->columnOf(u"phone");
    QVERIFY(view()->isColumnHidden(phone));
    view()->setColumnShown(phone, true);
    view()->setColumnWidth(phone, 133);
    gui::RecordPane other(recordInfo<Participant>(), {m_fixture->settings, *window().findChild<workspace::Jobs *>(), m_fixture->prompter});
    QVERIFY(!other.view()->isColumnHidden(phone));
    QCOMPARE(other.view()->columnWidth(phone), 133);
}

void tst_MainWindow::savesViews()
{
    pane()->filterBar()->setFilter(QStringLiteral("mu"), {{QStringLiteral("state"), QStringLiteral("accepted")}});
    const int shown = pane()->model()->rowCount();
    m_fixture->prompter.typed = QStringLiteral("Accepted");
    auto *button = pane()->findChild<QToolButton *>(QStringLiteral("viewToolButton"));
    const auto actionNamed = [](QMenu *menu, const QString &text) {
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->text() == text; });
        return found == actions.end() ? nullptr : *found;
    };
    actionNamed(button->menu(), QStringLiteral("Save this view…"))->trigger();
    QCOMPARE(programme().table<SavedView>().size(), size_t(1));
    pane()->filterBar()->clear();
    QAction *entry = actionNamed(button->menu(), QStringLiteral("Accepted"));
    QVERIFY(entry);
    entry->menu()->actions().first()->trigger();
    QCOMPARE(pane()->model()->rowCount(), shown);
    QCOMPARE(pane()->model()->chips().size(), 1);
}

void tst_MainWindow::tabLeavesTable()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != view());
    QVERIFY(!view()->isAncestorOf(QApplication::focusWidget()));
}

void tst_MainWindow::walksPanes()
{
    view()->setFocus();
    QSet<QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        visited.insert(QApplication::focusWidget());
    }
    QCOMPARE(visited.size(), 4);
    QVERIFY(visited.contains(view()));
    QVERIFY(visited.contains(window().findChild<gui::Navigation *>()));
}

void tst_MainWindow::stepsThroughRecords()
{
    view()->selectCell(pane()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(window().inspector()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(window().inspector()->ids(), QList<qint64>{pane()->model()->idAt(1)});
    QVERIFY(window().inspector()->isAncestorOf(QApplication::focusWidget()));
}

void tst_MainWindow::showsDataAsTyped()
{
    const QString name = QStringLiteral("<b>Bold</b> <img src=file:///etc/hostname> &amp; Co");
    const auto change = updateRecords(programme(), "participant", {5}, {{QStringLiteral("family_name"), name}});
    QVERIFY(change);
    QVERIFY(m_fixture->document().apply(*change));
    QVERIFY(pane()->reveal(5));
    QVERIFY(cell(5, u"name").data().toString().startsWith(name));
    auto *title = window().inspector()->findChild<QLabel *>(QStringLiteral("inspectorTitleLabel"));
    QVERIFY(title->text().contains(name));
    const QList<QLabel *> labels = window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(QStringLiteral("Bold")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QList<QWidget *> widgets = window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->objectName()));
    QVERIFY(!window().findChild<QAction *>(QStringLiteral("undoAction"))->toolTip().contains(QStringLiteral("<img")));
}

void tst_MainWindow::findsAnything()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto *locator = window().findChild<QDialog *>(QStringLiteral("locator"));
    QVERIFY(locator);
    auto *text = locator->findChild<QLineEdit *>(QStringLiteral("findLineEdit"));
    auto *hits = locator->findChild<QListWidget *>(QStringLiteral("hitsListWidget"));
    const Session session = *programme().table<Session>().begin();
    type(text, session.title);
    QTRY_VERIFY(hits->count() > 0);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(window().findChild<gui::Navigation *>()->currentPage(), QStringLiteral("sessions"));
    QCOMPARE(view()->selectedIds(), QList<qint64>{session.id.value});
}

void tst_MainWindow::asksBeforeDroppedPeopleAreEnrolled()
{
    window().showPage(QStringLiteral("sessions"));
    Participant stranger;
    stranger.familyName = QStringLiteral("Stranger");
    const auto added = addRecord(programme(), "participant", {{QStringLiteral("family_name"), QStringLiteral("Stranger")}});
    QVERIFY(m_fixture->document().apply(*added));
    const qint64 id = addedIds(*added, "participant").first();
    const qint64 session = pane()->model()->idAt(0);
    const size_t before = programme().table<Enrolment>().size();
    m_fixture->prompter.accepts = false;
    Q_EMIT view()->rowsDropped(QStringLiteral("participant"), {id}, session);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->prompter.asked.first().details.contains(QStringLiteral("Stranger")));
    QCOMPARE(programme().table<Enrolment>().size(), before);
    m_fixture->prompter.accepts = true;
    Q_EMIT view()->rowsDropped(QStringLiteral("participant"), {id}, session);
    QCOMPARE(programme().table<Enrolment>().size(), before + 1);
}

void tst_MainWindow::droppedListsAreImported()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Vorname;Nachname;E-Mail\r\nIna;Leuchtturm;ina@list.example\r\n");
    file.close();
    QVERIFY(!dropFiles(m_fixture->window, {m_fixture->folder.path()}));
    QVERIFY(dropFiles(m_fixture->window, {path}));
    auto *dialog = m_fixture->window.findChild<gui::ImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("importPushButton"))->isEnabled());
    dialog->reject();
}

void tst_MainWindow::openedTwiceIsReadOnly()
{
    FakePrompter prompter;
    gui::MainWindow second(m_fixture->settings, prompter);
    QSignalSpy opened(&second, &gui::MainWindow::documentChanged);
    second.openFile(m_fixture->document().path());
    QVERIFY(opened.wait());
    second.show();
    QVERIFY(second.document()->isReadOnly());
    auto *banner = second.findChild<QWidget *>(QStringLiteral("readOnlyBanner"));
    QVERIFY(banner->isVisible());
    auto *page = qobject_cast<gui::RecordPage *>(second.currentPage());
    QVERIFY(!page->currentPane()->model()->isEditable(0));
}

void tst_MainWindow::startsWithChoices()
{
    window().closeFile();
    auto *start = window().findChild<QWidget *>(QStringLiteral("startPage"));
    QVERIFY(start->isVisible());
    m_fixture->prompter.path = m_fixture->folder.filePath(QStringLiteral("fresh.lotse"));
    QTest::mouseClick(start->findChild<QPushButton *>(QStringLiteral("newCommandLinkButton")), Qt::LeftButton);
    auto *dialog = window().findChild<QDialog *>(QStringLiteral("newProgrammeDialog"));
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(window().document());
    QCOMPARE(programme().table<Role>().size(), size_t(3));
    QCOMPARE(m_fixture->settings.recentFiles().first(), m_fixture->prompter.path);
    auto *empty = pane()->findChild<QPushButton *>(QStringLiteral("emptyPushButton"));
    QVERIFY(empty->isVisible());
}

void tst_MainWindow::nextRunTakesTheKeyAlong_data()
{
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("by default") << true;
    QTest::newRow("declined") << false;
}

void tst_MainWindow::nextRunTakesTheKeyAlong()
{
    QFETCH(bool, isWanted);
    const auto key = workspace::ensureSigningKey(m_fixture->document());
    QVERIFY(key);
    m_fixture->prompter.path = m_fixture->folder.filePath(QStringLiteral("next.lotse"));
    window().findChild<QAction *>(QStringLiteral("newAction"))->trigger();
    auto *dialog = window().findChild<QDialog *>(QStringLiteral("newProgrammeDialog"));
    auto *offer = dialog->findChild<QCheckBox *>(QStringLiteral("signingKeyCheckBox"));
    auto *source = dialog->findChild<QComboBox *>(QStringLiteral("sourceComboBox"));
    QVERIFY(!offer->isVisible());
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down);
    QVERIFY(offer->isVisible() && offer->isChecked());
    if (!isWanted) {
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Space);
    }
    dialog->accept();
    QCOMPARE(window().document()->path(), m_fixture->prompter.path);
    QCOMPARE(programme().table<SigningKey>().size(), size_t(isWanted));
    if (isWanted)
        QCOMPARE(workspace::signingKeyOf(*window().document()).value(), *key);
}

void tst_MainWindow::sectionsTellWhatBelongsToAPerson()
{
    const Enrolment enrolment = *programme().table<Enrolment>().begin();
    const auto count = std::count_if(programme().table<Enrolment>().begin(), programme().table<Enrolment>().end(),
                                     [&](const Enrolment &other) { return other.participant == enrolment.participant; });
    QVERIFY(pane()->reveal(enrolment.participant.value));
    auto *tabs = window().inspector()->findChild<QTabWidget *>(QStringLiteral("inspectorTabWidget"));
    QCOMPARE(tabs->count(), 7);
    tabs->setCurrentIndex(1);
    QVERIFY(!tabs->currentWidget()->findChild<QLabel *>(QStringLiteral("verdictLabel"))->text().isEmpty());
    tabs->setCurrentIndex(2);
    auto *sessions = tabs->currentWidget()->findChild<QTreeView *>(QStringLiteral("enrolmentsTreeView"));
    QCOMPARE(sessions->model()->rowCount(), int(count));
    tabs->setCurrentIndex(3);
    QTRY_VERIFY(!tabs->currentWidget()->findChildren<QLabel *>().first()->text().isEmpty());
    tabs->setCurrentIndex(6);
    QVERIFY(tabs->currentWidget()->findChild<QListWidget *>(QStringLiteral("historyListWidget"))->count() > 0);
    QVERIFY(pane()->reveal(enrolment.participant.value + 1));
    QCOMPARE(tabs->currentIndex(), 6);
}

LOTSE_GUI_TEST_MAIN(QApplication, tst_MainWindow)
#include "tst_mainwindow.moc"
