#include "meetingreport.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/widgets/snapshotview.h"
#include "gui/wizards/attendanceimportdialog.h"
#include "gui/wizards/importdialog.h"
#include "models/attendanceproposalmodel.h"
#include "models/importpreviewmodel.h"
#include "models/listsamplemodel.h"

#include "domain/recordinfo.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace testsupport;

/// Lists of participants and the register, from the file to one change that can be undone.
class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void participantsByKeyboard();
    void chosenEncodingIsUsed();
    void separatorAndHeadingsAreChosen();
    void sheetIsChosen();
    void unknownHeadingsAreMapped();
    void leftOutColumnIsNotImported();
    void conflictsAreDecided();
    void municipalityIsChosenAmongCandidates();
    void severalListsOneAfterTheOther();
    void listIsPasted();
    void meetingReportLeadsToAttendance();
    void readingCanBeStopped();
    void unreadableListSaysWhy();
    void registerOfMunicipalities();
    void everyControlHasAName();

private:
    void open(workspace::ListKind kind);
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"));
    /// Reads such a list and waits until it is shown.
    void read(const QByteArray &bytes);
    /// A choice of the button Decide.
    void trigger(const QString &text);
    [[nodiscard]] QString sample(int row, int column) const;
    [[nodiscard]] int columnOf(const char *field) const;
    [[nodiscard]] QString knownEmail() const;
    [[nodiscard]] const models::ImportPreviewModel &rows() const { return *m_dialog->findChild<models::ImportPreviewModel *>(); }
    [[nodiscard]] QList<QComboBox *> fields() const { return m_dialog->findChildren<QComboBox *>(QStringLiteral("fieldComboBox")); }
    [[nodiscard]] QComboBox *box(const char *name) const { return m_dialog->findChild<QComboBox *>(QString::fromLatin1(name)); }
    [[nodiscard]] QAbstractButton *step(const char *name) const { return m_dialog->findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    [[nodiscard]] size_t people() const { return m_fixture->programme().table<domain::Participant>().size(); }
    [[nodiscard]] const domain::Participant *person(const QString &familyName) const;
    [[nodiscard]] QPushButton *importButton() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("importPushButton")); }

    std::unique_ptr<PageFixture> m_fixture;
    QPointer<gui::ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_fixture = std::make_unique<PageFixture>();
}

void TestImportDialog::cleanup()
{
    delete m_dialog.data();
    m_fixture.reset();
}

void TestImportDialog::open(workspace::ListKind kind)
{
    m_dialog = new gui::ImportDialog(kind, *m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*m_dialog, QSize(1080, 760)));
}

void TestImportDialog::read(const QByteArray &bytes)
{
    m_dialog->readFiles({write(bytes)});
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestImportDialog::trigger(const QString &text)
{
    auto *menu = m_dialog->findChild<QPushButton *>(QStringLiteral("decidePushButton"))->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() != text)
            continue;
        QVERIFY(action->isEnabled());
        action->trigger();
        return;
    }
    QFAIL(qPrintable(text));
}

QString TestImportDialog::sample(int row, int column) const
{
    return m_dialog->findChild<models::ListSampleModel *>()->index(row, column).data().toString();
}

int TestImportDialog::columnOf(const char *field) const
{
    for (int column = 0; column < rows().columnCount(); ++column) {
        if (rows().fieldOf(column) && rows().fieldOf(column)->name == QLatin1StringView(field))
            return column;
    }
    return -1;
}

QString TestImportDialog::knownEmail() const
{
    for (const domain::Participant &participant : m_fixture->programme().table<domain::Participant>()) {
        if (participant.email.contains(u'@'))
            return participant.email;
    }
    return {};
}

QString TestImportDialog::write(const QByteArray &bytes, const QString &name)
{
    const QString path = m_fixture->file(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return path;
}

const domain::Participant *TestImportDialog::person(const QString &familyName) const
{
    for (const domain::Participant &participant : m_fixture->programme().table<domain::Participant>()) {
        if (participant.familyName == familyName)
            return &participant;
    }
    return nullptr;
}

/// The whole way with keys alone, as somebody without a mouse goes it.
void TestImportDialog::participantsByKeyboard()
{
    const domain::Programme before = m_fixture->programme();
    m_fixture->prompter.path = write(QStringLiteral(
        "Anmeldungen\r\n\r\nVorname;Nachname;E-Mail;Wohlgefühl\r\nIna;Leuchtturm;ina@list.example;gut\r\n;;x@list.example;\r\n").toUtf8());
    open(workspace::ListKind::Participants);
    QTest::keyClick(m_dialog, Qt::Key_C, Qt::AltModifier); // Choose
    QTRY_COMPARE(sample(3, 2), QStringLiteral("x@list.example"));
    QTest::keyClick(m_dialog, Qt::Key_Return); // Next: columns
    QTRY_VERIFY(step("columnsStepToolButton")->isChecked());
    QTest::keyClick(m_dialog, Qt::Key_1, Qt::AltModifier); // and back
    QTRY_VERIFY(step("sourceStepToolButton")->isChecked());
    QTest::keyClick(m_dialog, Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(step("rowsStepToolButton")->isChecked());
    auto *view = m_dialog->findChild<QTableView *>(QStringLiteral("importTableView"));
    QTRY_VERIFY(view->hasFocus());
    QCOMPARE(rows().rowCount(), 2);
    QCOMPARE(rows().rowAt(1).outcome, exchange::RowOutcome::Rejected);
    view->setCurrentIndex(rows().index(1, columnOf("family_name")));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>(QStringLiteral("cellLineEdit"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Sturmflut"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(rows().rowAt(1).outcome, exchange::RowOutcome::New);
    QTRY_VERIFY(importButton()->isEnabled());
    QVERIFY(m_fixture->programme() == before);
    const qsizetype changes = m_fixture->document->history().size();
    QTest::keyClick(importButton(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->document->history().size(), changes + 1);
    QCOMPARE(people(), before.table<domain::Participant>().size() + 2);
    QVERIFY(person(QStringLiteral("Sturmflut")));
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == before);
}

void TestImportDialog::chosenEncodingIsUsed()
{
    open(workspace::ListKind::Participants);
    read("Vorname;Nachname;E-Mail\r\nJ\xf6rg;Zw\xf6lfer;joerg@list.example\r\n");
    QCOMPARE(sample(1, 1), QStringLiteral("Zwölfer"));
    auto *encoding = box("encodingComboBox");
    QVERIFY(encoding->itemText(0).contains(QStringLiteral("Windows-1252")));
    encoding->setCurrentIndex(encoding->findData(QStringLiteral("mac-roman")));
    QTRY_VERIFY(sample(1, 1) != QStringLiteral("Zwölfer"));
    encoding->setCurrentIndex(encoding->findData(QStringLiteral("cp1252")));
    QTRY_COMPARE(sample(1, 1), QStringLiteral("Zwölfer"));
}

void TestImportDialog::separatorAndHeadingsAreChosen()
{
    open(workspace::ListKind::Participants);
    read("Name, Vorname;Mail\r\nLeuchtturm, Ina;ina@list.example\r\nSturm, Jo;jo@list.example\r\n");
    QCOMPARE(rows().rowCount(), 2);
    box("delimiterComboBox")->setCurrentIndex(box("delimiterComboBox")->findData(QChar(u',')));
    QTRY_COMPARE(sample(1, 0), QStringLiteral("Leuchtturm"));
    box("delimiterComboBox")->setCurrentIndex(0);
    QTRY_COMPARE(sample(1, 0), QStringLiteral("Leuchtturm, Ina"));
    QTRY_VERIFY(m_fixture->isIdle());
    auto *headings = box("headerRowComboBox");
    QVERIFY(headings->itemText(0).contains(u'1'));
    headings->setCurrentIndex(headings->findData(2));
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(headings->currentData().toInt(), 2);
    QCOMPARE(rows().rowCount(), 1);
    // What was chosen for a list is still there when one comes back to it.
    read("Vorname;Nachname\r\nIna;Leuchtturm\r\n");
    QVERIFY(!headings->currentData().isValid());
    box("listComboBox")->setCurrentIndex(0);
    Q_EMIT box("listComboBox")->activated(0);
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(headings->currentData().toInt(), 2);
}

void TestImportDialog::sheetIsChosen()
{
    open(workspace::ListKind::Participants);
    m_dialog->readFiles({QStringLiteral(TEST_DATA_DIR "/lists/registrations.xlsx")});
    QTRY_VERIFY(m_fixture->isIdle());
    auto *sheets = box("sheetComboBox");
    QVERIFY(sheets->isVisible());
    QVERIFY(!box("encodingComboBox")->isVisible());
    QVERIFY(sheets->count() > 2);
    const int people = rows().rowCount();
    QVERIFY(people > 0);
    const QString before = sample(0, 0);
    sheets->setCurrentIndex(sheets->findText(QStringLiteral("Deckblatt")));
    QTRY_VERIFY(sample(0, 0) != before);
    sheets->setCurrentIndex(0);
    QTRY_COMPARE(sample(0, 0), before);
    QTRY_COMPARE(rows().rowCount(), people);
}

void TestImportDialog::unknownHeadingsAreMapped()
{
    open(workspace::ListKind::Participants);
    read("Zaun;Tor;Garten\r\nQuax;Leuchtturm;17\r\nZwix;Sturmflut;18\r\n");
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(fields().size(), 3);
    fields()[0]->setCurrentIndex(fields()[0]->findData(QStringLiteral("given_name")));
    fields()[1]->setCurrentIndex(fields()[1]->findData(QStringLiteral("family_name")));
    auto *recipe = box("recipeComboBox");
    recipe->lineEdit()->setFocus();
    QTest::keyClicks(recipe->lineEdit(), QStringLiteral("Gartenamt"));
    QTest::keyClick(recipe->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(importButton()->isEnabled());
    importButton()->click();
    QVERIFY(person(QStringLiteral("Leuchtturm")));
    const auto &recipes = m_fixture->programme().table<domain::ImportRecipe>();
    QCOMPARE(recipes.size(), size_t(1));
    QCOMPARE(recipes.begin()->name, QStringLiteral("Gartenamt"));
    open(workspace::ListKind::Participants);
    read("Zaun;Tor;Garten\r\nWrux;Nebelhorn;19\r\n");
    QCOMPARE(rows().rowAt(0).outcome, exchange::RowOutcome::New);
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("recipeHintLabel"))->text().contains(QStringLiteral("Gartenamt")));
    auto *forget = m_dialog->findChild<QPushButton *>(QStringLiteral("forgetPushButton"));
    QVERIFY(!forget->isEnabled());
    box("recipeComboBox")->setCurrentText(QStringLiteral("Gartenamt"));
    QVERIFY(forget->isEnabled());
    forget->click();
    QVERIFY(m_fixture->programme().table<domain::ImportRecipe>().isEmpty());
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_fixture->programme().table<domain::ImportRecipe>().size(), size_t(1));
}

void TestImportDialog::leftOutColumnIsNotImported()
{
    open(workspace::ListKind::Participants);
    read("Vorname;Nachname;E-Mail;Telefon\r\nIna;Leuchtturm;ina@list.example;0711 12\r\n");
    QCOMPARE(fields().size(), 4);
    QCOMPARE(fields()[3]->currentData().toString(), QStringLiteral("phone"));
    fields()[3]->setFocus();
    QTest::keyClick(fields()[3], Qt::Key_Home);
    QTRY_VERIFY(importButton()->isEnabled());
    importButton()->click();
    QVERIFY(person(QStringLiteral("Leuchtturm")));
    QVERIFY(person(QStringLiteral("Leuchtturm"))->phone.isEmpty());
}

/// A known address under another name: somebody has to decide.
void TestImportDialog::conflictsAreDecided()
{
    open(workspace::ListKind::Participants);
    read(QStringLiteral("Vorname;Nachname;E-Mail\r\nXaver;Andersname;%1\r\nIna;Leuchtturm;ina@list.example\r\n").arg(knownEmail()).toUtf8());
    QVERIFY2(rows().rowAt(0).outcome == exchange::RowOutcome::Conflict, qPrintable(rows().rowAt(0).reasons));
    QVERIFY(importButton()->text().contains(QStringLiteral("1")));
    trigger(QStringLiteral("Add All Undecided as New People (1)"));
    QTRY_VERIFY(importButton()->text().contains(QStringLiteral("2")));
    QCOMPARE(rows().rowAt(0).decision, exchange::RowDecision::Action::Add);
    trigger(QStringLiteral("Take Back the Last Decision"));
    QTRY_VERIFY(importButton()->text().contains(QStringLiteral("1")));
    m_dialog->findChild<gui::SnapshotView *>(QStringLiteral("importTableView"))->selectRow(0);
    trigger(QStringLiteral("&Add as a New Person"));
    QTRY_VERIFY(importButton()->isEnabled());
    const size_t before = people();
    importButton()->click();
    QCOMPARE(people(), before + 2);
}

void TestImportDialog::municipalityIsChosenAmongCandidates()
{
    QString name;
    for (const domain::Municipality &municipality : m_fixture->programme().table<domain::Municipality>()) {
        if (!municipality.isCounty() && municipality.name.size() > 8 && !municipality.name.contains(u' '))
            name = municipality.name;
    }
    QString misspelt = name;
    misspelt.remove(name.size() / 2, 1);
    open(workspace::ListKind::Participants);
    read(QStringLiteral("Vorname;Nachname;E-Mail;Kommune\r\nIna;Leuchtturm;ina@list.example;%1\r\n").arg(misspelt).toUtf8());
    const int column = columnOf("municipality");
    QCOMPARE(rows().index(0, column).data().toString(), name + u'?');
    auto *view = m_dialog->findChild<gui::SnapshotView *>(QStringLiteral("importTableView"));
    step("rowsStepToolButton")->click();
    view->setCurrentIndex(rows().index(0, column));
    view->edit(rows().index(0, column));
    auto *choice = view->findChild<QComboBox *>(QStringLiteral("municipalityComboBox"));
    QVERIFY(choice);
    QCOMPARE(choice->itemText(0), name);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    QTRY_COMPARE(rows().index(0, column).data().toString(), name);
    QTRY_VERIFY(importButton()->isEnabled());
    importButton()->click();
    QCOMPARE(m_fixture->programme().find(person(QStringLiteral("Leuchtturm"))->municipality)->name, name);
}

void TestImportDialog::severalListsOneAfterTheOther()
{
    const QString one = write("Vorname;Nachname;E-Mail\r\nIna;Leuchtturm;ina@list.example\r\n", QStringLiteral("one.csv"));
    const QString two = write("Vorname;Nachname;E-Mail\r\nJo;Sturm;jo@list.example\r\n", QStringLiteral("two.csv"));
    open(workspace::ListKind::Participants);
    QVERIFY(dropFiles(*m_dialog, {one, two}));
    QTRY_VERIFY(importButton()->isEnabled());
    importButton()->click();
    QVERIFY(m_dialog);
    QCOMPARE(box("listComboBox")->currentText(), QStringLiteral("two.csv"));
    QTRY_VERIFY(importButton()->isEnabled());
    importButton()->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(person(QStringLiteral("Leuchtturm")) && person(QStringLiteral("Sturm")));
}

void TestImportDialog::listIsPasted()
{
    open(workspace::ListKind::Participants);
    QGuiApplication::clipboard()->setText(QStringLiteral("\"Leuchtturm, Ina\" <ina@list.example>; Eva Sturm <eva@list.example>"));
    QTest::keyClick(m_dialog, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(importButton()->isEnabled());
    QCOMPARE(rows().rowCount(), 2);
    importButton()->click();
    QVERIFY(person(QStringLiteral("Leuchtturm")) && person(QStringLiteral("Sturm")));
}

void TestImportDialog::meetingReportLeadsToAttendance()
{
    const MeetingReportSample report(m_fixture->programme(), m_fixture->file(QStringLiteral("report.csv")));
    open(workspace::ListKind::Participants);
    auto *attendance = m_dialog->findChild<QPushButton *>(QStringLiteral("attendancePushButton"));
    read("Vorname;Nachname;E-Mail\r\nIna;Leuchtturm;ina@list.example\r\n");
    QVERIFY(!attendance->isVisible());
    m_dialog->readFiles({report.path});
    QTRY_VERIFY(attendance->isVisible());
    attendance->click();
    QTRY_VERIFY(!m_dialog);
    QPointer<gui::AttendanceImportDialog> opened;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<gui::AttendanceImportDialog *>(widget))
            opened = dialog;
    }
    QVERIFY(opened);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(opened->findChild<models::AttendanceProposalModel *>()->rowCount() > 0);
    delete opened;
}

void TestImportDialog::readingCanBeStopped()
{
    QByteArray list = "Vorname;Nachname;E-Mail;Kommune\r\n";
    for (int i = 0; i < 10'000; ++i)
        list += QStringLiteral("Ina;Leuchtturm %1;ina%1@list.example;Xstadt %1\r\n").arg(i).toUtf8();
    open(workspace::ListKind::Participants);
    m_dialog->readFiles({write(list)});
    auto *stop = m_dialog->findChild<QPushButton *>(QStringLiteral("stopPushButton"));
    QVERIFY(stop->isVisible());
    stop->click();
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(stop->isVisible());
    stop->click(); // reads again
    QTRY_VERIFY_WITH_TIMEOUT(importButton()->isEnabled(), 60'000);
    QCOMPARE(rows().rowCount(), 10'000);
}

void TestImportDialog::unreadableListSaysWhy()
{
    open(workspace::ListKind::Participants);
    auto *summary = m_dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"));
    read("\x89PNG\r\n\x1a\n and so on");
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(summary->text().contains(QStringLiteral("list.csv")));
    m_dialog->readFiles({m_fixture->file(QStringLiteral("not there.csv"))});
    QTRY_VERIFY(summary->text().contains(QStringLiteral("not there.csv")));
}

void TestImportDialog::registerOfMunicipalities()
{
    const QString path = QStringLiteral(SHARED_DATA_DIR "/register/raw/AuszugGV4Q2020_BW.csv");
    if (!QFile::exists(path))
        QSKIP("The register is not there.");
    open(workspace::ListKind::Register);
    m_dialog->readFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(importButton()->isEnabled(), 20000);
    const auto *model = m_dialog->findChild<models::ImportPreviewModel *>();
    QVERIFY(model->rowCount() >= 1145);
    importButton()->click();
    QTRY_VERIFY(!m_dialog);
    int municipalities = 0;
    for (const domain::Municipality &municipality : m_fixture->programme().table<domain::Municipality>())
        municipalities += municipality.ags.size() == 8;
    QCOMPARE(municipalities, 1101);
}

void TestImportDialog::everyControlHasAName()
{
    open(workspace::ListKind::Participants);
    read("Vorname;Nachname;E-Mail\r\nIna;Leuchtturm;ina@list.example\r\n");
    QCOMPARE(namelessControls(*m_dialog).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestImportDialog)
#include "tst_importdialog.moc"
