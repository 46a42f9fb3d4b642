#include "guifixture.h"
#include "support/testmain.h"

#include "base/translations.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/pages.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QAction>
#include <QDir>
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
    void grab(QWidget *widget, const QString &name);
    void grabDialog(gui::MainWindow &window, const QString &action, const QString &dialog);
    QString m_prefix;
};

void tst_Screenshots::grab(QWidget *widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = widget->grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("LOTSE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, m_prefix, name)));
}

void tst_Screenshots::grabDialog(gui::MainWindow &window, const QString &action, const QString &dialog)
{
    auto *trigger = window.findChild<QAction *>(action);
    QVERIFY(trigger);
    trigger->trigger();
    auto *shown = window.findChild<QDialog *>(dialog);
    QVERIFY(shown);
    grab(shown, dialog);
    shown->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_Screenshots::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("de-light") << QStringLiteral("de") << false;
    QTest::newRow("de-dark") << QStringLiteral("de") << true;
    QTest::newRow("en-light") << QStringLiteral("en") << false;
}

void tst_Screenshots::pictures()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    m_prefix = QString::fromLatin1(QTest::currentDataTag());
    const QLocale locale(language == QLatin1StringView("de") ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    base::installTranslators(locale);
    gui::applyTheme(*qApp, dark ? workspace::Appearance::Dark : workspace::Appearance::Light);

    WindowFixture fixture;
    for (const gui::PageEntry &entry : gui::pages()) {
        fixture.window.showPage(QString::fromLatin1(entry.name));
        QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
        grab(&fixture.window, QString::fromLatin1(entry.name));
    }
    fixture.window.showPage(QStringLiteral("participants"));
    auto *pane = fixture.window.currentPage()->findChild<gui::RecordPane *>();
    pane->filterBar()->setFilter(QStringLiteral("en"), {{QStringLiteral("state"), QStringLiteral("accepted")}});
    pane->view()->selectAll();
    grab(&fixture.window, QStringLiteral("several"));
    pane->filterBar()->clear();
    pane->reveal(7);
    auto *tabs = fixture.window.inspector()->findChild<QTabWidget *>(QStringLiteral("inspectorTabWidget"));
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        grab(&fixture.window, QStringLiteral("inspector%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    grabDialog(fixture.window, QStringLiteral("newAction"), QStringLiteral("newProgrammeDialog"));
    grabDialog(fixture.window, QStringLiteral("settingsAction"), QStringLiteral("settingsDialog"));
    pane->addRow();
    auto *record = pane->findChild<QDialog *>(QStringLiteral("recordDialog"));
    grab(record, record->objectName());
    record->reject();
    gui::EnrolDialog::openForParticipants(pane, {fixture.settings, *fixture.window.findChild<workspace::Jobs *>(), fixture.prompter},
                                          fixture.document(), {domain::ParticipantId{3}, domain::ParticipantId{7}});
    auto *enrol = pane->findChild<QDialog *>(QStringLiteral("enrolDialog"));
    grab(enrol, enrol->objectName());
    enrol->reject();
    fixture.window.findChild<QAction *>(QStringLiteral("findAction"))->trigger();
    auto *locator = fixture.window.findChild<QDialog *>(QStringLiteral("locator"));
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
    locator->findChild<QLineEdit *>()->setText(QStringLiteral("mu"));
    grab(locator, locator->objectName());
    locator->reject();
    grabDialog(fixture.window, QStringLiteral("programmeAction"), QStringLiteral("programmeDialog"));
    fixture.window.closeFile();
    grab(&fixture.window, QStringLiteral("start"));
}

LOTSE_GUI_TEST_MAIN(QApplication, tst_Screenshots)
#include "tst_screenshots.moc"
