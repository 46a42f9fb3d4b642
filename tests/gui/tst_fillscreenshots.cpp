#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/rules/seating.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/dialogs/filldialog.h"
#include "gui/dialogs/walkindialog.h"
#include "gui/pages/attendancepage.h"
#include "gui/widgets/attendanceview.h"
#include "gui/widgets/seatingview.h"
#include "models/seatcandidatesmodel.h"
#include "models/seatsmodel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace testsupport;
using namespace domain;

/// Pictures of the window that fills seats, of the attendance of one session and of a walk-in.
class TestFillScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void apply(PageFixture &fixture, const base::Result<ChangeSet> &change) { QVERIFY(change && fixture.document->apply(*change)); }
    void grabFill(PageFixture &fixture);
    void grabAttendance(PageFixture &fixture);
    std::optional<Screenshots> m_screenshots;
};

void TestFillScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("fill", "de", false);
    Screenshots::addRow("fill", "en", true);
    Screenshots::addRow("fill", "en", false);
    Screenshots::addRow("fill", "de", true);
}

void TestFillScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    grabFill(fixture);
    grabAttendance(fixture);
}

void TestFillScreenshots::grabFill(PageFixture &fixture)
{
    SessionId training;
    for (const SessionId id : sessionsByTime(fixture.programme())) {
        const Session &session = *fixture.programme().find(id);
        const SeatCount seats = seatCount(fixture.programme(), id);
        if (session.kind == SessionKind::ImpulseTraining && session.state == SessionState::Planned && seats.taken() > 3 && !session.questions.isEmpty())
            training = id;
    }
    apply(fixture, updateRecords(fixture.programme(), QStringLiteral("programme"), {1}, {{QStringLiteral("same_municipality_max"), 1}}));
    std::vector<SeatCandidate> candidates = seatCandidates(fixture.programme(), training);
    std::erase_if(candidates, [](const SeatCandidate &candidate) { return candidate.enrolment.isValid(); });
    sortBestFirst(candidates);
    apply(fixture, enrol(fixture.programme(), training, {candidates.at(6).participant, candidates.at(4).participant}, EnrolmentState::Waiting));
    apply(fixture, enrol(fixture.programme(), training, {candidates.at(2).participant}, EnrolmentState::Invited));
    const int taken = seatCount(fixture.programme(), training).taken();
    apply(fixture, updateRecords(fixture.programme(), QStringLiteral("session"), {training.value}, {{QStringLiteral("max_size"), taken + 1}}));
    auto *dialog = new gui::FillDialog(*fixture.document, fixture.context(), training, nullptr);
    const bool isScaled = dialog->devicePixelRatioF() > 1.5;
    QVERIFY(PageFixture::show(*dialog, isScaled ? QSize(683, 360) : QSize(1300, 680)));
    auto *view = dialog->findChild<gui::SeatingView *>(QStringLiteral("candidatesTableView"));
    const auto *people = dialog->findChild<models::SeatCandidatesModel *>();
    int warned = 0;
    while (warned < people->rowCount() - 1 && people->rowAt(warned).warning.isEmpty())
        ++warned;
    view->scrollTo(people->index(std::max(0, warned - 6), 0), QAbstractItemView::PositionAtTop);
    view->selectOnly(std::max(0, warned - 2));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    m_screenshots->grab(*dialog, QStringLiteral("filling"));
    gui::EnrolDialog::openForSession(dialog, fixture.context(), *fixture.document, training);
    m_screenshots->grab(*dialog->findChild<gui::EnrolDialog *>(), QStringLiteral("role"));
    delete dialog;
}

void TestFillScreenshots::grabAttendance(PageFixture &fixture)
{
    SessionId kickoff;
    for (const Session &session : fixture.programme().table<Session>()) {
        if (session.kind == SessionKind::KickoffWorkshop && !kickoff.isValid())
            kickoff = session.id;
    }
    gui::AttendancePage page(fixture.context());
    page.setDocument(fixture.document.get());
    const bool isScaled = page.devicePixelRatioF() > 1.5;
    QVERIFY(PageFixture::show(page, isScaled ? QSize(683, 360) : QSize(1000, 600)));
    auto *session = page.findChild<QComboBox *>(QStringLiteral("sessionComboBox"));
    session->setCurrentIndex(session->findData(kickoff.value));
    auto *view = page.findChild<gui::AttendanceView *>();
    view->enter();
    QTest::keyClick(view, Qt::Key_S, Qt::NoModifier);
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("jumpLineEdit")), QStringLiteral("ch"));
    m_screenshots->grab(page, QStringLiteral("attendance"));

    auto *walkIn = new gui::WalkInDialog(*fixture.document, fixture.context(), kickoff, &page);
    const Participant &known = *fixture.programme().find(participantsByName(fixture.programme()).at(4));
    walkIn->findChild<QLineEdit *>(QStringLiteral("familyNameLineEdit"))->setText(known.familyName);
    walkIn->findChild<QLineEdit *>(QStringLiteral("givenNameLineEdit"))->setText(known.givenName.left(3));
    walkIn->show();
    m_screenshots->grab(*walkIn, QStringLiteral("walkin"));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestFillScreenshots)
#include "tst_fillscreenshots.moc"
