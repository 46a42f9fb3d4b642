#include "eventprogramme.h"
#include "pagefixture.h"
#include "support/testmain.h"

#include "gui/event/eventprintdialog.h"
#include "gui/event/labelchoice.h"
#include "gui/widgets/pdfpreview.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPushButton>
#include <QSpinBox>

using namespace testsupport;
using namespace domain;

/// The dialog for badges, labels and lists, with its preview.
class TestEventPrintDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(eventOfSeven()); }
    void printsBadges();
    void eachUseKeepsItsSheet();
    void assignsTables();
    void everyControlHasAName();

private:
    std::unique_ptr<PageFixture> m_fixture;
};

void TestEventPrintDialog::printsBadges()
{
    auto *dialog = new gui::EventPrintDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(1000, 640)));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("savePushButton"));
    auto *preview = dialog->findChild<gui::PdfPreview *>();
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(preview->pageCount(), 1);
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text(), QStringLiteral("7 people"));
    auto *start = dialog->findChild<QSpinBox *>(QStringLiteral("startSpinBox"));
    start->setValue(9);
    QTRY_VERIFY(save->isEnabled() && preview->pageCount() == 2);
    // An own format that cannot be says so in the preview.
    auto *sheet = dialog->findChild<QComboBox *>(QStringLiteral("sheetComboBox"));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_End);
    auto *width = dialog->findChild<QDoubleSpinBox *>(QStringLiteral("labelWidthDoubleSpinBox"));
    QVERIFY(width->isVisibleTo(dialog));
    width->setValue(190);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(!save->isEnabled());
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("sheetProblemLabel"))->text().isEmpty());
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("whatComboBox"));
    for (const int entry : {2, 5}) {
        what->setCurrentIndex(entry);
        QTRY_VERIFY(save->isEnabled());
    }
    dialog->close();
    auto *second = new gui::EventPrintDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QCOMPARE(second->findChild<QComboBox *>(QStringLiteral("whatComboBox"))->currentIndex(), 5);
    QCOMPARE(second->findChild<QSpinBox *>(QStringLiteral("startSpinBox"))->value(), 9);
    QTRY_VERIFY(m_fixture->isIdle());
    delete second;
}

/// Badges and addresses have their own sheets; a trial sheet changes neither, but keeps how far the printer is off.
void TestEventPrintDialog::eachUseKeepsItsSheet()
{
    workspace::Settings &settings = m_fixture->settings;
    const auto addresses = std::find_if(printing::labelFormats().begin(), printing::labelFormats().end(), [](const printing::LabelFormat &format) {
        return format.use == printing::LabelUse::Addresses && format.count() > printing::labelFormats().first().count();
    });
    QVERIFY(addresses != printing::labelFormats().end());
    const int start = addresses->count(); // more than a sheet of badges has
    gui::rememberSheet(settings, printing::LabelUse::Badges, {printing::labelFormats().first(), 3, {}, false});
    gui::rememberSheet(settings, printing::LabelUse::Addresses, {*addresses, start, {}, false});
    auto *dialog = new gui::EventPrintDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(1000, 640)));
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("whatComboBox"));
    auto *first = dialog->findChild<QSpinBox *>(QStringLiteral("startSpinBox"));
    QCOMPARE(first->value(), 3);
    what->setCurrentIndex(what->findData(int(printing::EventPrint::AddressLabels)));
    QCOMPARE(first->value(), start);
    what->setCurrentIndex(what->findData(int(printing::EventPrint::Calibration)));
    auto *sheet = dialog->findChild<QComboBox *>(QStringLiteral("sheetComboBox"));
    sheet->setCurrentIndex(sheet->findData(addresses->name));
    first->setValue(2);
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("offsetXDoubleSpinBox"))->setValue(1.5);
    QCOMPARE(gui::rememberedSheet(settings, printing::LabelUse::Badges), (printing::LabelSheet{printing::labelFormats().first(), 3, {}, false}));
    QCOMPARE(gui::rememberedSheet(settings, printing::LabelUse::Addresses), (printing::LabelSheet{*addresses, start, {1.5, 0}, false}));
    QTRY_VERIFY(m_fixture->isIdle());
    dialog->close();
}

void TestEventPrintDialog::assignsTables()
{
    const Programme before = m_fixture->programme();
    auto *dialog = new gui::EventPrintDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(1000, 640)));
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("whatComboBox"));
    what->setCurrentIndex(1);
    QTRY_VERIFY(m_fixture->isIdle());
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("savePushButton"));
    QVERIFY(!save->isEnabled()); // nobody has a table
    dialog->findChild<QSpinBox *>(QStringLiteral("tableSizeSpinBox"))->setValue(3);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("assignTablesPushButton")), Qt::LeftButton);
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    QVERIFY(m_fixture->prompter.asked.first().text.contains(u'7'));
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(dialog->findChild<gui::PdfPreview *>()->pageCount(), 3);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(m_fixture->programme(), before);
    QTRY_VERIFY(m_fixture->isIdle());
    dialog->close();
}

void TestEventPrintDialog::everyControlHasAName()
{
    auto *dialog = new gui::EventPrintDialog(*m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(1000, 640)));
    QTRY_VERIFY(m_fixture->isIdle());
    QCOMPARE(namelessControls(*dialog), QStringList());
    dialog->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestEventPrintDialog)
#include "tst_eventprintdialog.moc"
