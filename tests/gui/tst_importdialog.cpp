#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/widgets/snapshotview.h"
#include "gui/wizards/importdialog.h"
#include "models/importpreviewmodel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
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
    void leftOutColumnIsNotImported();
    void conflictsAreDecided();
    void unreadableListSaysWhy();
    void registerOfMunicipalities();
    void everyControlHasAName();

private:
    void open(workspace::ListKind kind);
    [[nodiscard]] QString write(const QByteArray &bytes);
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

QString TestImportDialog::write(const QByteArray &bytes)
{
    const QString path = m_fixture->file(QStringLiteral("list.csv"));
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

void TestImportDialog::participantsByKeyboard()
{
    const QString list = QStringLiteral(SHARED_DATA_DIR "/lists/handliste_excel_cp1252.csv");
    if (!QFile::exists(list))
        QSKIP("The shared lists are not there.");
    const domain::Programme before = m_fixture->programme();
    open(workspace::ListKind::Participants);
    QVERIFY(!importButton()->isEnabled());
    m_fixture->prompter.path = list;
    auto *browse = m_dialog->findChild<QPushButton *>(QStringLiteral("browsePushButton"));
    browse->setFocus();
    QTest::keyClick(browse, Qt::Key_Space);
    QTRY_VERIFY(importButton()->isEnabled());
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("sampleLabel"))->text().contains(QStringLiteral("Änne")));
    QVERIFY(m_fixture->programme() == before);
    const auto *model = m_dialog->findChild<models::ImportPreviewModel *>();
    const int added = int(model->rowCount());
    QVERIFY(importButton()->text().contains(QString::number(added)));
    const qsizetype changes = m_fixture->document->history().size();
    importButton()->setFocus();
    QTest::keyClick(importButton(), Qt::Key_Space);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->document->history().size(), changes + 1);
    QCOMPARE(people(), before.table<domain::Participant>().size() + size_t(added));
    QVERIFY(m_fixture->document->undo());
    QVERIFY(m_fixture->programme() == before);
}

void TestImportDialog::chosenEncodingIsUsed()
{
    open(workspace::ListKind::Participants);
    m_dialog->readFile(write("Vorname;Nachname;E-Mail\r\nJ\xf6rg;Zw\xf6lfer;joerg@list.example\r\n"));
    QTRY_VERIFY(importButton()->isEnabled());
    auto *sample = m_dialog->findChild<QLabel *>(QStringLiteral("sampleLabel"));
    QVERIFY(sample->text().contains(QStringLiteral("Zwölfer")));
    auto *encoding = m_dialog->findChild<QComboBox *>(QStringLiteral("encodingComboBox"));
    QVERIFY(encoding->itemText(0).contains(QStringLiteral("Windows-1252")));
    encoding->setCurrentIndex(encoding->findData(QStringLiteral("cp1252")));
    QVERIFY(!importButton()->isEnabled());
    QTRY_VERIFY(importButton()->isEnabled());
    QVERIFY(sample->text().contains(QStringLiteral("Zwölfer")));
}

void TestImportDialog::leftOutColumnIsNotImported()
{
    open(workspace::ListKind::Participants);
    m_dialog->readFile(write("Vorname;Nachname;E-Mail;Telefon\r\nIna;Leuchtturm;ina@list.example;0711 12\r\n"));
    QTRY_VERIFY(importButton()->isEnabled());
    const QList<QComboBox *> fields = m_dialog->findChildren<QComboBox *>(QStringLiteral("fieldComboBox"));
    QCOMPARE(fields.size(), 4);
    QCOMPARE(fields[3]->currentData().toString(), QStringLiteral("phone"));
    fields[3]->setFocus();
    QTest::keyClick(fields[3], Qt::Key_Home);
    QTRY_VERIFY(importButton()->isEnabled());
    importButton()->click();
    QVERIFY(person(QStringLiteral("Leuchtturm")));
    QVERIFY(person(QStringLiteral("Leuchtturm"))->phone.isEmpty());
}

void TestImportDialog::conflictsAreDecided()
{
    // A known address under another name: somebody has to decide.
    QString email;
    for (const domain::Participant &participant : m_fixture->programme().table<domain::Participant>()) {
        if (participant.email.contains(u'@'))
            email = participant.email;
    }
    const QString line = QStringLiteral("Vorname;Nachname;E-Mail\r\nXaver;Andersname;%1\r\nIna;Leuchtturm;ina@list.example\r\n").arg(email);
    open(workspace::ListKind::Participants);
    m_dialog->readFile(write(line.toUtf8()));
    QTRY_VERIFY(importButton()->isEnabled());
    auto *model = m_dialog->findChild<models::ImportPreviewModel *>();
    auto *view = m_dialog->findChild<gui::SnapshotView *>();
    QVERIFY2(model->rowAt(0).outcome == exchange::RowOutcome::Conflict, qPrintable(model->rowAt(0).reasons));
    QVERIFY(importButton()->text().contains(QStringLiteral("1")));
    view->selectRow(0);
    auto *decide = m_dialog->findChild<QPushButton *>(QStringLiteral("decidePushButton"));
    QVERIFY(decide->isEnabled());
    view->actions().at(1)->trigger();
    QTRY_VERIFY(importButton()->isEnabled());
    QVERIFY(importButton()->text().contains(QStringLiteral("2")));
    QCOMPARE(model->rowAt(0).decision, exchange::RowDecision::Action::Add);
    const size_t before = people();
    importButton()->click();
    QCOMPARE(people(), before + 2);
}

void TestImportDialog::unreadableListSaysWhy()
{
    open(workspace::ListKind::Participants);
    m_dialog->readFile(write("nothing;to;see\r\n1;2;3\r\n"));
    auto *summary = m_dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"));
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(!summary->text().isEmpty());
    m_dialog->readFile(m_fixture->file(QStringLiteral("not there.csv")));
    QTRY_VERIFY(summary->text().contains(QStringLiteral("not there.csv")));
}

void TestImportDialog::registerOfMunicipalities()
{
    const QString path = QStringLiteral(SHARED_DATA_DIR "/register/raw/AuszugGV4Q2020_BW.csv");
    if (!QFile::exists(path))
        QSKIP("The register is not there.");
    open(workspace::ListKind::Register);
    m_dialog->readFile(path);
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
    m_dialog->readFile(write("Vorname;Nachname;E-Mail\r\nIna;Leuchtturm;ina@list.example\r\n"));
    QTRY_VERIFY(importButton()->isEnabled());
    QCOMPARE(namelessControls(*m_dialog).join(u'\n'), QString());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestImportDialog)
#include "tst_importdialog.moc"
