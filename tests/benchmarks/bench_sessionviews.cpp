#include "domain/templates/programmetemplate.h"
#include "gui/sessions/matrixview.h"
#include "gui/sessions/timelineview.h"
#include "gui/theme/theme.h"
#include "models/recordmodel.h"
#include "support/largeyear.h"
#include "workspace/document.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

// Views of a year with 600 sessions and 3,000 people in a window of 1366 × 768: laid out and painted anew, painted while
// one scrolls; beside the same number of texts drawn into rectangles.

using namespace domain;

namespace {

constexpr QSize viewSize(1366, 620);
constexpr int rounds = 20;

double milliseconds(const std::function<void()> &work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// Rectangles with two lines of text each, as many as fit beside each other.
double bareTexts(int count)
{
    QPixmap target(viewSize);
    return milliseconds([&] {
        QPainter painter(&target);
        for (int i = 0; i < count; ++i) {
            const QRect place((i % 8) * 170, (i / 8 % 16) * 38, 160, 36);
            painter.fillRect(place, QColor(220, 230, 240));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("15 Oct, 10:00–12:00"));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, QStringLiteral("Training B3 for planners"));
        }
    });
}

int visibleBlocks(const gui::SessionView &view)
{
    const QList<qint64> ids = view.shownIds();
    return int(std::count_if(ids.begin(), ids.end(), [&](qint64 id) { return view.blockRect(id).intersects(view.viewport()->rect()); }));
}

template <class View>
void measure(const char *name, models::RecordModel &model, QItemSelectionModel &selection)
{
    View view;
    view.setModel(&model, &selection);
    view.resize(viewSize);
    view.show();
    QPixmap target(viewSize);
    const auto paint = [&] { view.viewport()->render(&target); };
    paint();
    const int blocks = visibleBlocks(view);
    const double bare = bareTexts(blocks);
    const double painted = milliseconds(paint);
    int step = 0;
    const double scrolled = milliseconds([&] {
        view.verticalScrollBar()->setValue(++step * 37);
        paint();
    });
    const double laidOut = milliseconds([&] {
        view.resize(viewSize + QSize(++step % 2, 0));
        paint();
    });
    std::printf("%s: %d of %d sessions in sight; painted %.1f ms (%.1f of bare texts), scrolled %.1f ms, laid out and painted %.1f ms\n", name, blocks,
                int(view.shownIds().size()), painted, painted / bare, scrolled, laidOut);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    gui::applyTheme(application, workspace::Appearance::Light);
    QTemporaryDir folder;
    auto document = workspace::Document::create(folder.filePath(QStringLiteral("large.lotse")), creation(testprogrammes::largeYear()));
    if (!document)
        return 1;
    models::RecordModel model(recordInfo<Session>());
    model.setDocument(document->get());
    QItemSelectionModel selection(&model);
    measure<gui::MatrixView>("matrix", model, selection);
    measure<gui::TimelineView>("time line", model, selection);
    model.setDocument(nullptr);
    return 0;
}
