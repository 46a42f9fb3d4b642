#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "gui/layout/layoutdialog.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutview.h"

#include <QAction>
#include <QComboBox>

using namespace testsupport;

/// Pictures of the editor of layouts, into the folder $LOTSE_SCREENSHOTS; without it they are only painted.
class TestLayoutScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();
};

void TestLayoutScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("layout", "de", false);
    Screenshots::addRow("layout", "en", false);
    Screenshots::addRow("layout", "de", true);
}

void TestLayoutScreenshots::pictures()
{
    const Screenshots screenshots;
    PageFixture fixture;
    gui::LayoutDialog dialog(*fixture.document, fixture.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(PageFixture::show(dialog, QSize(1366, 728)));
    auto *editor = dialog.findChild<gui::LayoutEditor *>();
    screenshots.grab(dialog, QStringLiteral("page"));
    dialog.findChild<QComboBox *>(QStringLiteral("previewComboBox"))->setCurrentIndex(2);
    editor->select({4});
    screenshots.grab(dialog, QStringLiteral("text"));
    dialog.resize(1080, 640);
    screenshots.grab(dialog, QStringLiteral("handbook"));
    dialog.resize(1366, 728);
    dialog.findChild<QAction *>(QStringLiteral("gridAction"))->trigger();
    editor->select({8});
    screenshots.grab(dialog, QStringLiteral("sessions"));
    editor->select({2, 3, 4, 5});
    screenshots.grab(dialog, QStringLiteral("several"));
    editor->edit(gui::LayoutEdit::Resize, printing::withBox(editor->layout(), 4, {27, 70, 15, 8}));
    editor->select({4});
    screenshots.grab(dialog, QStringLiteral("findings"));
    dialog.findChild<gui::LayoutView *>()->setZoom(2);
    screenshots.grab(dialog, QStringLiteral("zoomed"));
    // What is left of 1366 × 768 at 200 %.
    dialog.resize(683, 364);
    dialog.findChild<gui::LayoutView *>()->fitPage();
    screenshots.grab(dialog, QStringLiteral("small"));
    QVERIFY2(dialog.minimumSizeHint().width() <= 683, qPrintable(QString::number(dialog.minimumSizeHint().width())));
    QVERIFY2(dialog.minimumSizeHint().height() <= 364, qPrintable(QString::number(dialog.minimumSizeHint().height())));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestLayoutScreenshots)
#include "tst_layoutscreenshots.moc"
