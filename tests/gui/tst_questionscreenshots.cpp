#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "gui/dialogs/workshopquestionsdialog.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/rolesquestionspage.h"
#include "gui/questions/interestspane.h"
#include "gui/widgets/interestview.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/interestimportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace testsupport;

/// Pictures of interests, demand, proposals and their dialogs, into the folder $LOTSE_SCREENSHOTS; without it they are
/// only painted.
class TestQuestionScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabWindow(WindowFixture &fixture);
    void grabPage();
    void grabDialogs();
    std::optional<Screenshots> m_screenshots;
};

void TestQuestionScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("questions", "de", false);
    Screenshots::addRow("questions", "de", true);
    Screenshots::addRow("questions", "en", false);
}

void TestQuestionScreenshots::pictures()
{
    m_screenshots.emplace();
    WindowFixture fixture;
    grabWindow(fixture);
    grabPage();
    grabDialogs();
}

void TestQuestionScreenshots::grabWindow(WindowFixture &fixture)
{
    const auto isIdle = [&] { return fixture.window.findChild<workspace::Jobs *>()->running().isEmpty(); };
    fixture.window.showPage(QStringLiteral("questions"));
    auto *page = fixture.window.currentPage();
    auto *tabs = page->findChild<QTabWidget *>(QStringLiteral("pageTabWidget"));
    tabs->setCurrentIndex(1);
    page->findChild<gui::InterestsPane *>()->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->setCurrentIndex(1);
    page->findChild<gui::InterestView *>()->enter();
    QTRY_VERIFY(isIdle());
    auto *sections = fixture.window.inspector()->findChild<QTabWidget *>(QStringLiteral("inspectorTabWidget"));
    sections->setCurrentIndex(1);
    m_screenshots->grab(fixture.window, QStringLiteral("interests"));
    tabs->setCurrentIndex(2);
    page->findChild<QSpinBox *>(QStringLiteral("leastSpinBox"))->setValue(4);
    QTRY_VERIFY(isIdle());
    page->findChild<gui::SnapshotView *>(QStringLiteral("demandTableView"))->selectOnly(1);
    m_screenshots->grab(fixture.window, QStringLiteral("demand"));
    fixture.window.resize(1366, 1000);
    m_screenshots->grab(*page, QStringLiteral("demandpage"));
    fixture.window.resize(720, 480);
    m_screenshots->grab(*page, QStringLiteral("smalldemand"));
    tabs->setCurrentIndex(1);
    m_screenshots->grab(*page, QStringLiteral("smallinterests"));
    tabs->setCurrentIndex(0);
    fixture.window.resize(1366, 728);
    m_screenshots->grab(fixture.window, QStringLiteral("catalogue"));
}

/// As the handbook shows it.
void TestQuestionScreenshots::grabPage()
{
    PageFixture fixture;
    gui::RolesQuestionsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page, QSize(980, 560)));
    auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("pageTabWidget"));
    tabs->setCurrentIndex(1);
    page.findChild<gui::InterestsPane *>()->findChild<QComboBox *>(QStringLiteral("roleComboBox"))->setCurrentIndex(1);
    page.findChild<gui::InterestView *>()->enter();
    QTRY_VERIFY(fixture.isIdle());
    m_screenshots->grab(page, QStringLiteral("1-interests"));
    page.resize(980, 720);
    tabs->setCurrentIndex(2);
    page.findChild<QSpinBox *>(QStringLiteral("leastSpinBox"))->setValue(5);
    QTRY_VERIFY(fixture.isIdle());
    page.findChild<gui::SnapshotView *>(QStringLiteral("demandTableView"))->setFocus();
    m_screenshots->grab(page, QStringLiteral("2-demand"));
}

void TestQuestionScreenshots::grabDialogs()
{
    PageFixture fixture;
    auto *workshop = new gui::WorkshopQuestionsDialog(*fixture.document, fixture.context(), nullptr);
    workshop->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("• Wie gewinnen wir den Gemeinderat für Parkgebühren?\n• Wer misst, ob die Maßnahmen wirken?"));
    workshop->show();
    m_screenshots->grab(*workshop, QStringLiteral("workshop"));
    workshop->close();

    QFile list(fixture.file(QStringLiteral("Abfrage Interessen.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("E-Mail;Name;1. Wahl;2. Wahl\n");
    int number = 0;
    for (const domain::ParticipantId id : domain::participantsByName(fixture.programme())) {
        const domain::Participant &person = *fixture.programme().find(id);
        if (person.email.isEmpty() || ++number > 9)
            continue;
        const QString wish = number % 4 == 0 ? QStringLiteral("Wie werden wir schneller?") : QString::number(number % 3 + 1);
        list.write(QStringLiteral("%1;%2;%3;%4\n").arg(number == 7 ? QStringLiteral("unbekannt@stadt.example") : person.email, number == 7 ? QStringLiteral("Kim Neu") : domain::fullName(person), wish)
                       .arg(number % 2 + 3).toUtf8());
    }
    list.close();
    auto *import = new gui::InterestImportDialog(*fixture.document, fixture.context(), nullptr);
    import->show();
    import->readFile(list.fileName());
    QTRY_VERIFY(fixture.isIdle());
    import->resize(900, 420);
    m_screenshots->grab(*import, QStringLiteral("3-import"));
    import->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestQuestionScreenshots)
#include "tst_questionscreenshots.moc"
