#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/verbs/recordverbs.h"
#include "gui/pages/sessionspage.h"
#include "gui/sessions/calendarview.h"
#include "gui/widgets/recordpane.h"

#include <QToolButton>

using namespace testsupport;

/// Pictures of the calendar into the folder $LOTSE_SCREENSHOTS; without it they are only painted.
/// QT_SCALE_FACTOR=2 gives those of 200 %.
class TestCalendarScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();
    void page_data() { pictures_data(); }
    void page();

private:
    void prepare(workspace::Document &document);
};

void TestCalendarScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("calendar", "de", false);
    Screenshots::addRow("calendar", "de", true);
    Screenshots::addRow("calendar", "en", false);
}

/// Two sessions without a date, one over two days, one cancelled.
void TestCalendarScreenshots::prepare(workspace::Document &document)
{
    const auto add = [&](const QString &title, const QDateTime &begin, const QDateTime &end) {
        const auto change = domain::addRecord(document.programme(), u"session",
                                              {{QStringLiteral("title"), title}, {QStringLiteral("starts_at"), begin}, {QStringLiteral("ends_at"), end}});
        QVERIFY(change && document.apply(*change));
    };
    add(QStringLiteral("Training: Parkraum bewirtschaften"), {}, {});
    add(QStringLiteral("Training: Förderanträge stellen"), {}, {});
    for (const domain::Coach &coach : document.programme().table<domain::Coach>()) {
        const auto absence = domain::addRecord(document.programme(), u"unavailability",
                                               {{QStringLiteral("coach"), coach.id.value},
                                                {QStringLiteral("starts_at"), base::berlinTime(QDate(2024, 11, 15), QTime(8, 0))},
                                                {QStringLiteral("ends_at"), base::berlinTime(QDate(2024, 11, 15), QTime(18, 0))}});
        QVERIFY(absence && document.apply(*absence));
    }
    add(QStringLiteral("Fachexkursion Freiburg"), base::berlinTime(QDate(2024, 11, 13), QTime(9, 0)), base::berlinTime(QDate(2024, 11, 15), QTime(16, 0)));
}

void TestCalendarScreenshots::pictures()
{
    const Screenshots screenshots;
    WindowFixture fixture;
    if (qEnvironmentVariable("QT_SCALE_FACTOR") == QLatin1StringView("2"))
        fixture.window.resize(683, 384);
    prepare(fixture.document());
    fixture.window.showPage(QStringLiteral("sessions"));
    QTRY_VERIFY(fixture.window.findChild<workspace::Jobs *>()->running().isEmpty());
    fixture.window.currentPage()->findChild<QToolButton *>(QStringLiteral("calendarViewToolButton"))->click();
    auto *view = fixture.window.currentPage()->findChild<gui::CalendarView *>();
    view->setFocus();
    view->goTo(QDate(2024, 11, 12));
    const QList<qint64> shown = view->shownIds();
    view->setCurrent(shown.value(shown.size() / 2));
    screenshots.grab(fixture.window, QStringLiteral("month"));
    view->setScale(models::CalendarScale::Week);
    screenshots.grab(fixture.window, QStringLiteral("week"));
    view->setScale(models::CalendarScale::Day);
    screenshots.grab(fixture.window, QStringLiteral("day"));
}

/// The page alone, for the handbook.
void TestCalendarScreenshots::page()
{
    const Screenshots screenshots;
    PageFixture fixture;
    prepare(*fixture.document);
    gui::SessionsPage page(fixture.context(), nullptr);
    page.setDocument(fixture.document.get());
    QVERIFY(PageFixture::show(page, QSize(980, 620)));
    page.findChild<QToolButton *>(QStringLiteral("calendarViewToolButton"))->click();
    auto *view = page.findChild<gui::CalendarView *>();
    view->goTo(QDate(2024, 11, 12));
    const QList<qint64> shown = view->shownIds();
    for (const qint64 id : shown) {
        if (view->session(id)->startsAt.date() == QDate(2024, 11, 14))
            view->setCurrent(id);
    }
    screenshots.grab(page, QStringLiteral("page-month"));
    view->setScale(models::CalendarScale::Week);
    screenshots.grab(page, QStringLiteral("page-week"));
    page.setDocument(nullptr);
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCalendarScreenshots)
#include "tst_calendarscreenshots.moc"
