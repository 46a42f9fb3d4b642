#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "gui/layout/layoutdialog.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "gui/layout/layoutview.h"
#include "gui/prompter.h"
#include "gui/theme/theme.h"
#include "printing/certificatepage.h"
#include "printing/documentfont.h"
#include "printing/pagepainter.h"
#include "printing/typesetter.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// The editor of layouts: one step of a drag (the whole page laid out anew and painted, with what is found in each
// element), beside a bare loop that lays the same page out once and paints it into a picture of the same size. A step is
// to take less than 16 ms.

namespace {

constexpr int Rounds = 60;

class NoPrompter : public gui::Prompter
{
public:
    void tell(QWidget *, const QString &, const QString &, const QString &) override {}
    void ask(QWidget *, const gui::Question &, std::function<void()>) override {}
    void askText(QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)>) override {}
    void askOpenFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askOpenFiles(QWidget *, const gui::FileRequest &, std::function<void(const QStringList &)>) override {}
    void askSaveFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askFolder(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askPrinter(QWidget *, std::shared_ptr<QPrinter>, std::function<void()>) override {}
};

/// Middle of several runs, in milliseconds.
template <class Work>
double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + Rounds / 2, times.end());
    return times[Rounds / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    gui::applyTheme(application, workspace::Appearance::Light);
    if (!printing::checkDocumentFont())
        return 1;
    QTemporaryDir folder;
    auto document = workspace::Document::create(folder.filePath(QStringLiteral("example.lotse")), domain::creation(domain::exampleProgramme(2024)));
    if (!document)
        return 1;
    workspace::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    workspace::Jobs jobs;
    NoPrompter prompter;
    gui::LayoutDialog dialog(**document, {settings, jobs, prompter}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(1366, 728);
    dialog.show();
    QCoreApplication::processEvents();
    auto *editor = dialog.findChild<gui::LayoutEditor *>();
    auto *view = dialog.findChild<gui::LayoutView *>();
    const printing::CertificateLayout before = editor->layout();
    const printing::ElementIds ids{4};
    editor->select(ids);
    QPixmap picture(view->viewport()->size());
    const double laidOut = median([&](int i) { editor->show(printing::moved(before, ids, {0, 0.5 * (i % 20)})); });
    const double step = median([&](int i) {
        editor->show(printing::moved(before, ids, {0, 0.3 * (i % 20)}));
        view->viewport()->render(&picture);
    });
    editor->cancel();
    printing::Typesetter typesetter;
    const printing::CertificateData data = dialog.findChild<gui::LayoutPreview *>()->data();
    const printing::CertificateLayout shown = printing::withPlaceholderNames(before);
    const double bare = median([&](int) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), Qt::white);
        for (const printing::Page &page : printing::certificatePages(typesetter, shown, {}, data).pages)
            printing::paintPage(painter, page, view->transform().m11(), typesetter);
    });
    std::printf("step of a drag: laid out %.2f ms, laid out and painted %.2f ms; bare page %.2f ms, ratio %.1f\n", laidOut, step, bare, step / std::max(bare, 0.001));
    return 0;
}
