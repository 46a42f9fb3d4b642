#include "guifixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "gui/wizards/importdialog.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAbstractButton>
#include <QFile>
#include <QTableView>

using namespace testsupport;

/// Pictures of the three steps of an import over the window, into the folder $LOTSE_SCREENSHOTS; without it they are
/// only painted.
class TestImportScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    std::optional<Screenshots> m_screenshots;
};

namespace {

const char list[] = "Anmeldungen zum Durchgang 2024;;;;;;\r\n"
    ";;;;;;\r\n"
    "Name;E-Mail;Kommune;Funktion;Rolle;Zusage;Tel.\r\n"
    "\"Sommerfeld, Dr. Ina\";ina.sommerfeld@aalen.example;Stadt Aalen;Amtsleitung Verkehr;Führung;zugesagt;07361 52-1100\r\n"
    "Jörg Änderle;joerg.aenderle@reutlingen.example;Reutligen;Verkehrsplanung;Planung;zugesagt;07121 303-22\r\n"
    "\"KURZ, Bettina\";b.kurz@lra-bb.example;LRA Böblingen;Koordinatorin Radverkehr;Kreiskoordination;Warteliste;\r\n"
    "Theo Habermas;habermas@heilbron.example;Heilbron;Stadtbaumeister;Planung;zugesagt;\r\n"
    "Mia Lang;mia.lang@aalen.example;Aalen;Stadtplanung;Planung;abgesagt;\r\n"
    ";post@irgendwo.example;Irgendwo;;;;\r\n"
    "%1;%2;%3;Mobilität;Planung;zugesagt;0711 216-99\r\n"
    "%4;%5;;;;;\r\n"
    "Summe: 8;;;;;;\r\n";

/// The list with people of the programme among the others: one with a new telephone number, one under another name.
QByteArray listFor(const domain::Programme &programme)
{
    const domain::Participant &known = *programme.find(domain::ParticipantId{3});
    const domain::Participant &other = *programme.find(domain::ParticipantId{7});
    return QString::fromUtf8(list)
        .arg(domain::fullName(known), known.email, programme.find(known.municipality)->name, QStringLiteral("Kim Neuer"), other.email)
        .toUtf8();
}

} // namespace

void TestImportScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("import", "de", false);
    Screenshots::addRow("import", "de", true);
    Screenshots::addRow("import", "en", false);
}

void TestImportScreenshots::pictures()
{
    QFETCH(QString, language);
    m_screenshots.emplace();

    WindowFixture fixture;
    auto &jobs = *fixture.window.findChild<workspace::Jobs *>();
    QFile file(fixture.folder.filePath(language == QLatin1StringView("de") ? QStringLiteral("Anmeldungen.csv") : QStringLiteral("registrations.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(listFor(fixture.document().programme()));
    file.close();
    gui::ImportDialog::openForFiles(&fixture.window, {fixture.settings, jobs, fixture.prompter}, fixture.document(), {file.fileName()});
    auto *dialog = fixture.window.findChild<gui::ImportDialog *>();
    QVERIFY(dialog);
    dialog->resize(1060, 620);
    QTRY_VERIFY(jobs.running().isEmpty());
    m_screenshots->grab(*dialog, QStringLiteral("lists-1-source"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("columnsStepToolButton"))->click();
    m_screenshots->grab(*dialog, QStringLiteral("lists-2-columns"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("rowsStepToolButton"))->click();
    auto *view = dialog->findChild<QTableView *>(QStringLiteral("importTableView"));
    view->selectRow(1);
    m_screenshots->grab(*dialog, QStringLiteral("lists-3-rows"));
    dialog->reject();
    fixture.window.closeFile();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestImportScreenshots)
#include "tst_importscreenshots.moc"
