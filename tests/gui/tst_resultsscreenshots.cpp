#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/rules/feedbacksummary.h"
#include "gui/dialogs/bookletdialog.h"
#include "gui/dialogs/signaturesheetsdialog.h"
#include "gui/pages/resultspage.h"
#include "gui/widgets/feedbackpane.h"
#include "gui/widgets/findingentry.h"
#include "gui/widgets/recordview.h"
#include "gui/wizards/feedbackimportdialog.h"

#include <QPdfView>
#include <QTabWidget>

using namespace testsupport;

/// Pictures of results, feedback and the documents that are handed out, into the folder $LOTSE_SCREENSHOTS; without it
/// they are only painted.
class TestResultsScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabPage(PageFixture &fixture);
    void grabDialogs(PageFixture &fixture);
    std::optional<Screenshots> m_screenshots;
};

namespace {

/// Whether the preview below `widget` shows a page: something as white as paper beside something dark.
bool showsPaper(QWidget &widget)
{
    const QImage image = widget.findChild<QPdfView *>()->viewport()->grab().toImage();
    int white = 0;
    int coloured = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QColor colour = image.pixelColor(x, y);
            white += colour == Qt::white ? 1 : 0;
            coloured += colour.hsvSaturation() > 150 ? 1 : 0;
        }
    }
    return white > 1000 && coloured > 10;
}

} // namespace

void TestResultsScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("results", "de", false);
    Screenshots::addRow("results", "en", false);
    Screenshots::addRow("results", "de", true);
}

void TestResultsScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    grabPage(fixture);
    grabDialogs(fixture);
}

void TestResultsScreenshots::grabPage(PageFixture &fixture)
{
    gui::ResultsPage page(fixture.context());
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page, QSize(1040, 620)));
    page.findChild<gui::FindingEntry *>()->chooseSession(domain::SessionId{8});
    page.findChild<gui::RecordView *>()->reveal(6);
    m_screenshots->grab(page, QStringLiteral("findings"));
    auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("resultsTabWidget"));
    tabs->setCurrentIndex(1);
    m_screenshots->grab(page, QStringLiteral("byquestion"));
    tabs->setCurrentIndex(2);
    page.findChild<gui::FeedbackPane *>()->showSession(domain::sessionsWithFeedback(fixture.programme()).value(0));
    m_screenshots->grab(page, QStringLiteral("feedback"));
    // What is left for the page of 1366 × 768 at 200 %.
    page.resize(480, 300);
    m_screenshots->grab(page, QStringLiteral("feedback-small"));
    tabs->setCurrentIndex(1);
    m_screenshots->grab(page, QStringLiteral("byquestion-small"));
    tabs->setCurrentIndex(0);
    m_screenshots->grab(page, QStringLiteral("findings-small"));
    QVERIFY2(page.minimumSizeHint().width() <= 480, qPrintable(QString::number(page.minimumSizeHint().width())));
}

void TestResultsScreenshots::grabDialogs(PageFixture &fixture)
{
    auto *sheets = new gui::SignatureSheetsDialog({domain::SessionId{15}}, *fixture.document, fixture.context(), nullptr);
    sheets->show();
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(showsPaper(*sheets));
    m_screenshots->grab(*sheets, QStringLiteral("sheets"));
    sheets->resize(670, 350);
    m_screenshots->grab(*sheets, QStringLiteral("sheets-small"));
    sheets->close();

    auto *booklet = new gui::BookletDialog(*fixture.document, fixture.context(), nullptr);
    booklet->show();
    QTRY_VERIFY(fixture.isIdle());
    QTRY_VERIFY(showsPaper(*booklet));
    m_screenshots->grab(*booklet, QStringLiteral("booklet"));
    booklet->close();

    QFile form(fixture.file(QStringLiteral("Rückmeldung.csv")));
    QVERIFY(form.open(QIODevice::WriteOnly));
    form.write("Id;Startzeit;E-Mail;Das Training war nützlich für meine Arbeit.;Gesamtnote;Was nehmen Sie mit?\n"
               "1;27.10.2024 11:34;anonymous;stimme voll zu;1;Erst fragen, dann vorschlagen.\n"
               "2;27.10.2024 11:40;anonymous;stimme eher zu;2;\n3;27.10.2024 11:41;anonymous;stimme voll zu;2;Mehr Zeit\n");
    form.close();
    auto *feedback = new gui::FeedbackImportDialog(*fixture.document, fixture.context(), nullptr);
    feedback->show();
    feedback->readFile(form.fileName());
    QTRY_VERIFY(fixture.isIdle());
    m_screenshots->grab(*feedback, QStringLiteral("feedbackimport"));
    feedback->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestResultsScreenshots)
#include "tst_resultsscreenshots.moc"
