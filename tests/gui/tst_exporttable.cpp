#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "exchange/readers/spreadsheetreader.h"
#include "gui/dialogs/exporttabledialog.h"
#include "gui/pages/eligibilitypage.h"
#include "gui/pages/participantspage.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/widgets/snapshotview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>

using namespace testsupport;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Tables of the pages as files: what is shown, in its order.
class TestExportTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatIsShown();
    void writesSelectedRowsAndHiddenColumns();
    void computedTables();
    void isReachableAndNamed();
    void tellsWhatFails();
    void cancelWritesNothing();
    void pictures_data();
    void pictures();

private:
    static gui::ExportTableDialog *openFrom(QWidget &page)
    {
        page.findChild<QAction *>(u"exportTableAction"_s)->trigger();
        return page.window()->findChild<gui::ExportTableDialog *>();
    }
};

void TestExportTable::writesWhatIsShown()
{
    PageFixture fixture;
    gui::ParticipantsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page));
    gui::RecordPane *pane = page.currentPane();
    pane->filterBar()->setFilter(u"tübingen"_s, {});
    QTRY_VERIFY(pane->model()->rowCount() < pane->model()->total());
    const int shown = pane->model()->rowCount();
    QVERIFY(shown > 1);
    pane->view()->clearSelection();
    QPointer<gui::ExportTableDialog> dialog = openFrom(page);
    QVERIFY(dialog);
    const QString summary = dialog->findChild<QLabel *>(u"summaryLabel"_s)->text();
    QVERIFY2(summary.startsWith(u"%1 of %2 rows"_s.arg(shown).arg(pane->model()->total())), qPrintable(summary));
    QVERIFY(summary.contains(u"names people"_s));
    fixture.prompter.path = fixture.file(u"people.xlsx"_s);
    QSignalSpy told(&page, &gui::Page::statusText);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(fixture.prompter.told.isEmpty());
    QVERIFY(told.last().first().toString().contains(u"people.xlsx"_s));
    const auto read = exchange::SpreadsheetReader::read(contentOf(fixture.prompter.path), u"people.xlsx"_s, {}).value();
    QCOMPARE(read.rows.size(), size_t(shown) + 1);
    const QList<int> columns = pane->view()->shownColumns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        QCOMPARE(read.rows[0].cell(int(i)), pane->model()->headerData(columns[i], Qt::Horizontal).toString());
    for (int row = 0; row < shown; ++row)
        QCOMPARE(read.rows[size_t(row) + 1].cell(0), pane->model()->index(row, columns[0]).data().toString());
}

void TestExportTable::writesSelectedRowsAndHiddenColumns()
{
    PageFixture fixture;
    gui::ParticipantsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page));
    gui::RecordPane *pane = page.currentPane();
    pane->view()->selectIds({pane->model()->idAt(1), pane->model()->idAt(3), pane->model()->idAt(4)});
    QPointer<gui::ExportTableDialog> dialog = openFrom(page);
    QVERIFY(dialog->findChild<QRadioButton *>(u"selectedRowsRadioButton"_s)->isChecked());
    dialog->findChild<QCheckBox *>(u"hiddenColumnsCheckBox"_s)->setChecked(true);
    auto *formats = dialog->findChild<QComboBox *>(u"formatComboBox"_s);
    formats->setCurrentIndex(formats->findData(int(gui::ExportTableDialog::Format::Csv)));
    fixture.prompter.path = fixture.file(u"people.csv"_s);
    dialog->findChild<QPushButton *>(u"savePushButton"_s)->click();
    QTRY_VERIFY(!dialog);
    const QByteArray text = contentOf(fixture.prompter.path);
    QVERIFY(text.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(text.count("\r\n"), 4);
    QCOMPARE(text.split('\r').first().count(';'), pane->model()->columnCount() - 1);
    // The next dialog remembers the format.
    pane->view()->clearSelection();
    dialog = openFrom(page);
    QCOMPARE(dialog->findChild<QComboBox *>(u"formatComboBox"_s)->currentData().toInt(), int(gui::ExportTableDialog::Format::Csv));
    QVERIFY(!dialog->findChild<QRadioButton *>(u"selectedRowsRadioButton"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestExportTable::computedTables()
{
    PageFixture fixture;
    gui::EligibilityPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page));
    auto *view = page.findChild<gui::SnapshotView *>();
    QTRY_VERIFY(view->model()->rowCount() > 10);
    view->clearSelection();
    QPointer<gui::ExportTableDialog> dialog = openFrom(page);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QCheckBox *>(u"hiddenColumnsCheckBox"_s)->isHidden());
    fixture.prompter.path = fixture.file(u"eligibility.xlsx"_s);
    dialog->findChild<QPushButton *>(u"savePushButton"_s)->click();
    QTRY_VERIFY(!dialog);
    const auto read = exchange::SpreadsheetReader::read(contentOf(fixture.prompter.path), u"e.xlsx"_s, {}).value();
    QCOMPARE(read.rows.size(), size_t(view->model()->rowCount()) + 1);
    QCOMPARE(read.rows[1].cell(0), view->model()->index(0, 0).data().toString());
}

void TestExportTable::isReachableAndNamed()
{
    PageFixture fixture;
    gui::ParticipantsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page));
    const QList<QAction *> actions = page.pageActions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *action) { return action->objectName() == u"exportTableAction"_s; }));
    QPointer<gui::ExportTableDialog> dialog = openFrom(page);
    QCOMPARE(namelessControls(*dialog), QStringList());
    dialog->reject();
}

void TestExportTable::tellsWhatFails()
{
    PageFixture fixture;
    gui::ParticipantsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page));
    QPointer<gui::ExportTableDialog> dialog = openFrom(page);
    fixture.prompter.path = fixture.file(u"no/such/folder.xlsx"_s);
    auto *save = dialog->findChild<QPushButton *>(u"savePushButton"_s);
    save->click();
    QTRY_COMPARE(fixture.prompter.told.size(), 1);
    QVERIFY(dialog);
    QVERIFY(save->isEnabled());
    dialog->reject();
}

void TestExportTable::cancelWritesNothing()
{
    PageFixture fixture;
    QSemaphore mayGoOn;
    gui::TableToExport table;
    table.title = u"People"_s;
    table.total = table.shown = table.shownColumns = table.allColumns = 1;
    table.maker = [&mayGoOn](bool, bool) -> models::SheetMaker {
        return [&mayGoOn] {
            mayGoOn.acquire();
            return exchange::Sheet();
        };
    };
    QPointer<gui::ExportTableDialog> dialog = new gui::ExportTableDialog(table, fixture.context(), nullptr);
    QVERIFY(PageFixture::show(*dialog));
    fixture.prompter.path = fixture.file(u"people.xlsx"_s);
    dialog->findChild<QPushButton *>(u"savePushButton"_s)->click();
    QCOMPARE(dialog->findChild<QLabel *>(u"summaryLabel"_s)->text(), u"Writing: People"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    mayGoOn.release();
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(!QFile::exists(fixture.prompter.path));
}

void TestExportTable::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("export", "de", false);
    Screenshots::addRow("export", "en", true);
}

void TestExportTable::pictures()
{
    const Screenshots screenshots;
    PageFixture fixture;
    gui::ParticipantsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page));
    QPointer<gui::ExportTableDialog> dialog = openFrom(page);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    screenshots.grab(*dialog, u"table"_s);
    dialog->reject();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestExportTable)
#include "tst_exporttable.moc"
