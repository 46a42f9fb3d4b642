#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/rules/closingevent.h"
#include "domain/rules/entitlement.h"
#include "domain/rules/eventstatus.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/tableverbs.h"
#include "gui/dialogs/walkindialog.h"
#include "gui/event/eventprintdialog.h"
#include "gui/event/eventwindow.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/snapshotview.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPdfView>
#include <QPushButton>
#include <QSpinBox>

using namespace testsupport;
using namespace domain;

namespace {

/// Whether the preview shows a page with something dark on it; Qt Pdf paints it later.
bool hasInk(QWidget &widget)
{
    const QImage image = widget.findChild<QPdfView *>()->viewport()->grab().toImage();
    int dark = 0;
    int white = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QColor colour = image.pixelColor(x, y);
            dark += colour.lightness() < 120 ? 1 : 0;
            white += colour == QColor(Qt::white) ? 1 : 0;
        }
    }
    return dark > 20 && white > 1000;
}

} // namespace

/// Pictures of event mode and of the dialog for badges, labels and lists, into the folder $LOTSE_SCREENSHOTS; without it they
/// are only painted.
class TestEventScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void fill(PageFixture &fixture);
    void grabWindow(PageFixture &fixture);
    void grabDialog(PageFixture &fixture);
    void apply(PageFixture &fixture, const base::Result<ChangeSet> &change);
    std::optional<Screenshots> m_screenshots;
};

void TestEventScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("event", "de", false);
    Screenshots::addRow("event", "en", false);
    Screenshots::addRow("event", "de", true);
}

void TestEventScreenshots::apply(PageFixture &fixture, const base::Result<ChangeSet> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    if (!fixture.document->apply(*change))
        qFatal("the change cannot be applied");
}

/// The middle of the event: most are there, many have their certificate in the hand.
void TestEventScreenshots::fill(PageFixture &fixture)
{
    const SessionId closing = closingEvent(fixture.programme(), QDate(2024, 11, 5));
    apply(fixture, assignTables(fixture.programme(), closing, 8));
    QList<AttendanceEntry> entries;
    QList<IssuedDocument> documents;
    int number = 0;
    for (const EventStatus &status : eventStatuses(fixture.programme(), closing)) {
        ++number;
        if (number % 9 == 4)
            continue;
        entries.append({closing, status.participant, Attendance::Present, {}});
        if (number % 7 != 3)
            apply(fixture, overrideEntitlement(fixture.programme(), status.participant, true, QStringLiteral("Beispiel"), {}));
    }
    apply(fixture, recordAttendance(fixture.programme(), entries));
    for (const EventStatus &status : eventStatuses(fixture.programme(), closing)) {
        if (status.stage != EventStage::Ready || status.participant.value % 5 == 0 || status.certificate.isValid())
            continue;
        documents.append({{}, status.participant, CertificateKind::Certificate, QDate(2024, 12, 10), QStringLiteral("{}"), QByteArray::number(status.participant.value)});
    }
    const QStringList numbers = nextCertificateNumbers(fixture.programme(), int(documents.size()));
    for (qsizetype i = 0; i < documents.size(); ++i)
        documents[i].number = numbers[i];
    apply(fixture, issueCertificates(fixture.programme(), documents));
    QList<CertificateId> given;
    QList<CertificateId> toPost;
    for (const Certificate &certificate : fixture.programme().table<Certificate>()) {
        if (certificate.state == CertificateState::Valid && certificate.id.value % 8 == 5)
            toPost.append(certificate.id);
        else if (certificate.state == CertificateState::Valid && certificate.id.value % 4 != 0)
            given.append(certificate.id);
    }
    apply(fixture, setHandover(fixture.programme(), given, CertificateHandover::HandedOver, QDate(2024, 12, 10)));
    apply(fixture, setHandover(fixture.programme(), toPost, CertificateHandover::ToPost, {}));
}

void TestEventScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    fill(fixture);
    const QString folder = fixture.file(QLocale().language() == QLocale::German ? QStringLiteral("Zertifikate") : QStringLiteral("Certificates"));
    QVERIFY(QDir().mkpath(folder));
    fixture.settings.setChoice(QStringLiteral("eventMode.folder"), folder);
    grabWindow(fixture);
    grabDialog(fixture);
}

void TestEventScreenshots::grabWindow(PageFixture &fixture)
{
    const SessionId closing = closingEvent(fixture.programme(), QDate(2024, 11, 5));
    auto *window = new gui::EventWindow(*fixture.document, fixture.context(), closing, nullptr);
    QVERIFY(PageFixture::show(*window, QSize(1366, 768)));
    m_screenshots->grab(*window, QStringLiteral("window"));
    auto *search = window->findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    search->setText(QStringLiteral("sch"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    m_screenshots->grab(*window, QStringLiteral("found"));
    QTest::keyClick(search, Qt::Key_F2);
    m_screenshots->grab(*window, QStringLiteral("correct"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(window, Qt::Key_Escape);
    // 200 % on 1366×768 leaves half of each.
    window->resize(683, 384);
    search->setText(QStringLiteral("sch"));
    m_screenshots->grab(*window, QStringLiteral("small"));
    auto *walkIn = new gui::WalkInDialog(*fixture.document, fixture.context(), closing, nullptr, gui::WalkInForm::WholeName);
    QVERIFY(PageFixture::show(*walkIn, QSize(560, 420)));
    walkIn->findChild<QLineEdit *>(QStringLiteral("nameLineEdit"))->setText(QStringLiteral("Dr. Petra Neumann"));
    walkIn->findChild<QLineEdit *>(QStringLiteral("municipalityLineEdit"))->setText(QStringLiteral("LRA Böblingen"));
    m_screenshots->grab(*walkIn, QStringLiteral("walkin"));
    walkIn->close();
    window->close();
}

void TestEventScreenshots::grabDialog(PageFixture &fixture)
{
    auto *dialog = new gui::EventPrintDialog(*fixture.document, fixture.context(), nullptr);
    QVERIFY(PageFixture::show(*dialog, QSize(1100, 680)));
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("whatComboBox"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("savePushButton"));
    for (int entry = 0; entry < what->count(); ++entry) {
        what->setCurrentIndex(entry);
        QTRY_VERIFY(fixture.isIdle());
        QTRY_VERIFY(save->isEnabled() || entry >= 3);
        if (save->isEnabled())
            QTRY_VERIFY(hasInk(*dialog));
        m_screenshots->grab(*dialog, QStringLiteral("print-%1").arg(entry));
    }
    dialog->close();
}

LOTSE_GUI_TEST_MAIN(QApplication, TestEventScreenshots)
#include "tst_eventscreenshots.moc"
