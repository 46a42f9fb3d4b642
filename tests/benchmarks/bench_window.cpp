#include "domain/templates/programmetemplate.h"
#include "gui/mainwindow.h"
#include "gui/pages/recordpage.h"
#include "gui/prompter.h"
#include "gui/theme/theme.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

// Window with 100,000 participants: first paint, key strokes in the filter, an edit committed and
// visible; beside an empty QMainWindow and a bare scan over the same texts.

using namespace domain;

namespace {

constexpr int People = 100000;

class SilentPrompter : public gui::Prompter
{
public:
    void tell(QWidget *, const QString &, const QString &text, const QString &) override { std::printf("told: %s\n", qPrintable(text)); }
    void ask(QWidget *, const gui::Question &, std::function<void()>) override {}
    void askText(QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)>) override {}
    void askOpenFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askOpenFiles(QWidget *, const gui::FileRequest &, std::function<void(const QStringList &)>) override {}
    void askSaveFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askFolder(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askPrinter(QWidget *, std::shared_ptr<QPrinter>, std::function<void()>) override {}
};

Programme largeProgramme()
{
    static const char *const families[] = {"Müller", "Maier", "Öztürk", "Weiß", "Schäfer", "Häberle", "Kächele", "Łukaszewicz", "von der Heide", "Bäuerle"};
    static const char *const given[] = {"Änne", "Jürgen", "Sofía", "Max", "Jana", "Karl-Heinz", "Zoë", "Ida", "Björn", "Özlem", "Till"};
    Programme programme = newProgramme(QStringLiteral("Large"), 2024);
    QList<MunicipalityId> places;
    for (const Municipality &place : programme.table<Municipality>())
        places.append(place.id);
    const QList<RoleId> roles = rolesInOrder(programme);
    for (int i = 0; i < People; ++i) {
        Participant person;
        person.familyName = QStringLiteral("%1-%2").arg(QString::fromUtf8(families[i % 10])).arg(i % 997);
        person.givenName = QString::fromUtf8(given[i % 11]);
        person.email = QStringLiteral("person%1@amt-%2.example").arg(i).arg(i % 331);
        person.office = QStringLiteral("Fachbereich Mobilität und Verkehr %1").arg(i % 40);
        person.municipality = places[i % places.size()];
        person.role = roles[i % roles.size()];
        addRow(programme, person);
    }
    return programme;
}

/// Milliseconds until the widget was painted for the first time.
double firstPaint(QWidget &widget, QElapsedTimer &clock)
{
    widget.resize(1366, 728);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return -1;
    widget.repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double emptyQtWindow()
{
    QElapsedTimer clock;
    clock.start();
    QMainWindow window;
    return firstPaint(window, clock);
}

double emptyWindow(workspace::Settings &settings, gui::Prompter &prompter)
{
    QElapsedTimer clock;
    clock.start();
    gui::MainWindow window(settings, prompter);
    return firstPaint(window, clock);
}

/// Time for the worst of 32 key strokes, each with the view repainted.
double worstKeyStroke(gui::RecordPane &pane)
{
    const QStringList texts{QStringLiteral("müller-99"), QStringLiteral("öztürk jana"), QStringLiteral("e"), QStringLiteral("person9999"),
                            QStringLiteral("xq")};
    auto *filter = pane.findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
    double worst = 0;
    for (const QString &text : texts) {
        filter->clear();
        for (qsizetype length = 1; length <= text.size(); ++length) {
            worst = std::max(worst, timed([&] {
                filter->setText(text.left(length));
                pane.view()->viewport()->repaint();
            }));
        }
    }
    filter->clear();
    return worst;
}

double bareScan(const Programme &programme)
{
    QByteArray block;
    for (const Participant &person : programme.table<Participant>())
        block += (person.familyName + person.givenName + person.email + person.office).toLower().toUtf8() + '\n';
    double worst = 0;
    for (const char *needle : {"müller-99", "öztürk", "e", "person9999", "xq"}) {
        worst = std::max(worst, timed([&] {
            qsizetype hits = 0;
            for (qsizetype at = block.indexOf(needle); at >= 0; at = block.indexOf(needle, block.indexOf('\n', at)))
                ++hits;
            if (hits < 0)
                std::puts("");
        }));
    }
    return worst;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    gui::applyTheme(application, workspace::Appearance::Light);
    QTemporaryDir folder;
    workspace::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setCurrentPage(QStringLiteral("participants"));
    SilentPrompter prompter;
    const Programme programme = largeProgramme();
    const QString path = folder.filePath(QStringLiteral("large.lotse"));
    if (auto created = workspace::Document::create(path, creation(programme)); !created)
        return 1;
    emptyQtWindow(); // fonts and style are loaded once
    const double bare = emptyQtWindow();
    const double empty = emptyWindow(settings, prompter);
    std::printf("first paint: empty QMainWindow %.0f ms, window without a file %.0f ms\n", bare, empty);

    gui::MainWindow window(settings, prompter);
    QSignalSpy opened(&window, &gui::MainWindow::documentChanged);
    const double load = timed([&] {
        window.openFile(path);
        opened.wait(60000);
    });
    QElapsedTimer clock;
    clock.start();
    const double paint = firstPaint(window, clock);
    std::printf("100,000 participants: read and handed to the window %.0f ms, then first paint %.0f ms (%.2f of an empty QMainWindow)\n", load, paint, paint / bare);

    auto *pane = qobject_cast<gui::RecordPage *>(window.currentPage())->currentPane();
    std::printf("sorted and searchable after another %.0f ms in the background\n",
                timed([&] { (void)QTest::qWaitFor([&] { return !pane->model()->isPreparing(); }, 60000); }));
    const double stroke = worstKeyStroke(*pane);
    const double scan = bareScan(programme);
    std::printf("worst key stroke of 32 with repaint %.1f ms; bare scan over the lower-case text %.1f ms; ratio %.1f\n", stroke, scan, stroke / scan);

    double worstEdit = 0;
    for (int row : {0, 500, 50000, 99999}) {
        const QModelIndex cell = pane->model()->index(row, pane->model()->columnOf(u"office"));
        worstEdit = std::max(worstEdit, timed([&] {
            pane->model()->setData(cell, QStringLiteral("Edited %1").arg(row));
            pane->view()->viewport()->repaint();
        }));
    }
    std::printf("worst of 4 edits committed and visible %.1f ms\n", worstEdit);
    return 0;
}
