#include "domain/rules/seating.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/enrolmentverbs.h"
#include "gui/dialogs/filldialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/prompter.h"
#include "gui/theme/theme.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/seatingview.h"
#include "models/attendancemodel.h"
#include "models/seatcandidatesmodel.h"
#include "support/largeyear.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

// The attendance grid of 3,000 people by 600 sessions: one paint, a mark recorded and visible, a jump to a name; and
// one person enrolled in the window that fills seats. Beside the paint stands that of a bare table of as many cells.

using namespace domain;

namespace {

class SilentPrompter : public gui::Prompter
{
public:
    void tell(QWidget *, const QString &, const QString &text, const QString &) override { std::printf("told: %s\n", qPrintable(text)); }
    void ask(QWidget *, const gui::Question &, std::function<void()> accepted) override { accepted(); }
    void askText(QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)>) override {}
    void askOpenFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askOpenFiles(QWidget *, const gui::FileRequest &, std::function<void(const QStringList &)>) override {}
    void askSaveFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askFolder(QWidget *, const gui::FileRequest &, std::function<void(const QString &)>) override {}
    void askPrinter(QWidget *, std::shared_ptr<QPrinter>, std::function<void()>) override {}
};

/// The same text in every cell.
class BareModel : public QAbstractTableModel
{
public:
    BareModel(int rows, int columns) : m_rows(rows), m_columns(columns) {}
    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return m_columns; }
    QVariant data(const QModelIndex &, int role) const override { return role == Qt::DisplayRole ? QVariant(QStringLiteral("present")) : QVariant(); }

private:
    int m_rows;
    int m_columns;
};

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The median of some runs and the worst of them, the first one left out.
struct Times
{
    double median;
    double worst;
};

Times times(int runs, const std::function<void(int)> &work)
{
    work(0);
    std::vector<double> all;
    for (int run = 1; run <= runs; ++run)
        all.push_back(timed([&] { work(run); }));
    std::sort(all.begin(), all.end());
    return {all[all.size() / 2], all.back()};
}

void print(const QString &what, Times measured)
{
    std::printf("%s: %.1f ms (worst %.1f)\n", qPrintable(what), measured.median, measured.worst);
}

void show(QWidget &widget)
{
    widget.resize(1366, 700);
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
}

void paintAll(QTableView &view)
{
    view.viewport()->repaint();
    view.horizontalHeader()->viewport()->repaint();
    view.verticalHeader()->viewport()->repaint();
}

double barePaint(int rows, int columns)
{
    BareModel model(rows, columns);
    QTableView view;
    view.setModel(&model);
    show(view);
    return times(20, [&](int) { paintAll(view); }).median;
}

/// A letter pressed on the current cell: recorded in the file, shown, and with the next person current.
Times markTimes(gui::AttendanceView &view)
{
    return times(40, [&](int run) {
        QTest::keyClick(&view, run % 2 == 0 ? 'p' : 'a');
        paintAll(view);
    });
}

void measureGrid(gui::AttendancePage &page)
{
    auto *view = page.findChild<gui::AttendanceView *>();
    auto *model = page.findChild<models::AttendanceModel *>();
    const Times paint = times(20, [&](int run) {
        view->verticalScrollBar()->setValue(run * 20);
        paintAll(*view);
    });
    const double bare = barePaint(model->rowCount(), model->columnCount());
    print(QStringLiteral("one paint of %1 people by %2 sessions").arg(model->rowCount()).arg(model->columnCount()), paint);
    std::printf("a bare table of as many cells: %.1f ms; ratio %.1f\n", bare, paint.median / bare);
    view->enter();
    print(QStringLiteral("a mark recorded and visible, all sessions"), markTimes(*view));
    print(QStringLiteral("a key stroke in the jump line"), times(10, [&](int run) {
        (void)model->rowsNamed(run % 2 == 0 ? QStringLiteral("mü") : QStringLiteral("sch"));
    }));
    print(QStringLiteral("a key stroke in the filter"), times(10, [&](int run) {
        model->setFilter(run % 2 == 0 ? QStringLiteral("mü") : QStringLiteral("mül"));
        paintAll(*view);
    }));
    model->setFilter({});
    auto *session = page.findChild<QComboBox *>(QStringLiteral("sessionComboBox"));
    session->setCurrentIndex(session->findData(model->sessionAt(1).value));
    view->enter();
    print(QStringLiteral("a mark recorded and visible, one session of %1 people").arg(model->rowCount()), markTimes(*view));
}

/// What the file alone takes for a mark, without a page.
void measureFile(workspace::Document &document)
{
    const Enrolment enrolment = *document.programme().table<Enrolment>().begin();
    const auto mark = [&](int run) {
        return recordAttendance(document.programme(), {{enrolment.session, enrolment.participant, run % 2 == 0 ? Attendance::Present : Attendance::Absent, {}}});
    };
    print(QStringLiteral("the verb alone"), times(20, [&](int run) { (void)mark(run); }));
    print(QStringLiteral("the verb, durable in the file"), times(20, [&](int run) { (void)document.apply(*mark(run)); }));
}

void measureFilling(workspace::Document &document, const gui::PageContext &context)
{
    SessionId session;
    for (const Session &row : document.programme().table<Session>()) {
        if (row.kind == SessionKind::ImpulseTraining && row.state == SessionState::Planned)
            session = row.id;
    }
    print(QStringLiteral("who may be picked for a session"), times(10, [&](int) { (void)seatCandidates(document.programme(), session); }));
    auto *dialog = new gui::FillDialog(document, context, session, nullptr);
    show(*dialog);
    auto *view = dialog->findChild<gui::SeatingView *>(QStringLiteral("candidatesTableView"));
    const int people = view->model()->rowCount();
    print(QStringLiteral("one of %1 people put on the waiting list and visible").arg(people), times(10, [&](int) {
        QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
        paintAll(*view);
    }));
    delete dialog;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    gui::applyTheme(application, workspace::Appearance::Light);
    QTemporaryDir folder;
    workspace::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    workspace::Jobs jobs;
    SilentPrompter prompter;
    const gui::PageContext context{settings, jobs, prompter};
    auto document = workspace::Document::create(folder.filePath(QStringLiteral("large.lotse")), creation(testprogrammes::largeYear()));
    if (!document)
        return 1;
    measureFile(**document);
    {
        gui::AttendancePage page(context);
        std::printf("page filled: %.1f ms\n", timed([&] { page.setDocument(document->get()); }));
        show(page);
        measureGrid(page);
    }
    measureFilling(**document, context);
    return 0;
}
