#include "guifixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "gui/dialogs/enroldialog.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/pages.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>

using namespace testsupport;

/// Grabs a picture of every page and dialog into the folder $LOTSE_SCREENSHOTS, in both languages
/// and appearances. Without that variable each page is only shown and painted once.
class tst_Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabDialog(gui::MainWindow &window, const QString &action, const QString &dialog);
    std::optional<Screenshots> m_screenshots;
};

void tst_Screenshots::grabDialog(gui::MainWindow &window, const QString &action, const QString &dialog)
{
    auto *trigger = window.findChild<QAction *>(action);
    QVERIFY(trigger);
    trigger->trigger();
    auto *shown = window.findChild<QDialog *>(dialog);
    QVERIFY(shown);
    m_screenshots->grab(*shown, dialog);
    shown->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_Screenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("", "de", false);
    Screenshots::addRow("", "de", true);
    Screenshots::addRow("", "en", false);
}

void tst_Screenshots::pictures()
{
    m_screenshots.emplace();

    WindowFixture fixture;
    for (const gui::PageEntry &entry : gui::pages()) {
        fixture.window.showPage(QString::fromLatin1(entry.name));
        QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
        m_screenshots->grab(fixture.window, QString::fromLatin1(entry.name));
    }
    fixture.window.showPage(QStringLiteral("participants"));
    auto *pane = fixture.window.currentPage()->findChild<gui::RecordPane *>();
    pane->filterBar()->setFilter(QStringLiteral("en"), {{QStringLiteral("state"), QStringLiteral("accepted")}});
    pane->view()->selectAll();
    m_screenshots->grab(fixture.window, QStringLiteral("several"));
    pane->filterBar()->clear();
    pane->reveal(7);
    auto *tabs = fixture.window.inspector()->findChild<QTabWidget *>(QStringLiteral("inspectorTabWidget"));
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        m_screenshots->grab(fixture.window, QStringLiteral("inspector%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    grabDialog(fixture.window, QStringLiteral("newAction"), QStringLiteral("newProgrammeDialog"));
    grabDialog(fixture.window, QStringLiteral("settingsAction"), QStringLiteral("settingsDialog"));
    pane->addRow();
    auto *record = pane->findChild<QDialog *>(QStringLiteral("recordDialog"));
    m_screenshots->grab(*record, record->objectName());
    record->reject();
    gui::EnrolDialog::openForParticipants(pane, {fixture.settings, *fixture.window.findChild<workspace::Jobs *>(), fixture.prompter},
                                          fixture.document(), {domain::ParticipantId{3}, domain::ParticipantId{7}});
    auto *enrol = pane->findChild<QDialog *>(QStringLiteral("enrolDialog"));
    m_screenshots->grab(*enrol, enrol->objectName());
    enrol->reject();
    fixture.window.findChild<QAction *>(QStringLiteral("findAction"))->trigger();
    auto *locator = fixture.window.findChild<QDialog *>(QStringLiteral("locator"));
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
    locator->findChild<QLineEdit *>()->setText(QStringLiteral("mu"));
    m_screenshots->grab(*locator, locator->objectName());
    locator->reject();
    grabDialog(fixture.window, QStringLiteral("programmeAction"), QStringLiteral("programmeDialog"));
    fixture.window.closeFile();
    m_screenshots->grab(fixture.window, QStringLiteral("start"));
}

LOTSE_GUI_TEST_MAIN(QApplication, tst_Screenshots)
#include "tst_screenshots.moc"
