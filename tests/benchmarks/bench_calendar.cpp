#include "domain/templates/programmetemplate.h"
#include "gui/sessions/calendarview.h"
#include "gui/theme/theme.h"
#include "models/recordmodel.h"
#include "support/largeyear.h"
#include "workspace/document.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// The calendar on a year of 600 sessions and 3,000 people: laying out and painting a month, a week and a
// day, beside a bare loop that only writes as many texts as the month shows sessions. A month is to be
// drawn in under 16 ms.

using namespace domain;

namespace {

constexpr int Rounds = 25;

/// Middle of several runs, in milliseconds.
template <class Work>
double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + Rounds / 2, times.end());
    return times[Rounds / 2];
}

/// The month with most sessions.
QDate busiestDay(const Programme &programme)
{
    QHash<int, int> counts;
    QDate busiest;
    for (const Session &session : programme.table<Session>()) {
        const QDate day = session.startsAt.date();
        if (day.isValid() && ++counts[day.year() * 12 + day.month()] > counts.value(busiest.year() * 12 + busiest.month()))
            busiest = day;
    }
    return busiest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    gui::applyTheme(application, workspace::Appearance::Light);
    QTemporaryDir folder;
    auto document = workspace::Document::create(folder.filePath(QStringLiteral("large.lotse")), creation(testprogrammes::largeYear()));
    if (!document)
        return 1;
    models::RecordModel model(recordInfo<Session>());
    model.setDocument(document->get());
    while (model.isPreparing())
        QCoreApplication::processEvents();
    QItemSelectionModel selection(&model);
    gui::CalendarView view;
    view.setModel(&model, &selection);
    view.resize(1140, 700);
    view.show();
    QPixmap picture(view.size());
    const QDate day = busiestDay((*document)->programme());
    for (const auto &[scale, name] : {std::pair{models::CalendarScale::Month, "month"}, {models::CalendarScale::Week, "week"}, {models::CalendarScale::Day, "day"}}) {
        view.goTo(day);
        view.setScale(scale);
        int wider = 0;
        const double laidOut = median([&] {
            view.resize(1140 + (++wider & 1), 700); // another size: all is placed anew
            (void)view.shownIds();
        });
        const double painted = median([&] { view.viewport()->render(&picture); });
        const qsizetype shown = view.shownIds().size();
        const double bare = median([&] {
            QPainter painter(&picture);
            for (qsizetype i = 0; i < shown; ++i)
                painter.drawText(QPoint(10, 20 + int(i) % 600), QStringLiteral("10:00 Training zum Parkraum"));
        });
        std::printf("%-6s of %d sessions, %lld shown: laid out %.2f ms, painted %.2f ms; bare texts %.2f ms, ratio %.1f\n", name, model.rowCount(),
                    static_cast<long long>(shown), laidOut, painted, bare, painted / std::max(bare, 0.001));
    }
    model.setDocument(nullptr);
    return 0;
}
