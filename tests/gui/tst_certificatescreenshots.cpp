#include "pagefixture.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "domain/rules/entitlement.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/dialogs/certificateruledialog.h"
#include "gui/dialogs/correctcertificatedialog.h"
#include "gui/dialogs/issuecertificatesdialog.h"
#include "gui/inspector/certificatesection.h"
#include "gui/pages/certificatespage.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/snapshotview.h"
#include "workspace/certificatecorrection.h"

#include <QCheckBox>
#include <QPdfView>
#include <QTabWidget>

using namespace testsupport;

namespace {

/// Whether the preview below `widget` shows a page with something on it; Qt Pdf paints it later.
bool hasInk(QWidget &widget)
{
    const QImage image = widget.findChild<QPdfView *>()->viewport()->grab().toImage();
    int ink = 0;
    for (int y = 0; y < image.height(); y += 2) {
        int left = 0;
        int right = image.width() - 1;
        while (left < right && image.pixelColor(left, y).lightness() < 250)
            ++left;
        while (left < right && image.pixelColor(right, y).lightness() < 250)
            --right;
        for (int x = left; x < right; x += 2)
            ink += image.pixelColor(x, y).lightness() < 170 ? 1 : 0;
    }
    return ink > 20;
}

} // namespace

/// Pictures of readiness, register, figures, the rule, issuing and correcting, into the folder $LOTSE_SCREENSHOTS; without it they
/// are only painted. $LOTSE_SCREENSHOT_SIZE ("1366x728") is the size of the page.
class TestCertificateScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void prepare(PageFixture &fixture);
    void grabPage(PageFixture &fixture);
    void grabDialogs(PageFixture &fixture);
    void grabPreview(QDialog &dialog, const QString &name);
    std::optional<Screenshots> m_screenshots;
};

void TestCertificateScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("certificates", "de", false);
    Screenshots::addRow("certificates", "en", true);
}

void TestCertificateScreenshots::pictures()
{
    m_screenshots.emplace();
    PageFixture fixture;
    prepare(fixture);
    grabPage(fixture);
    grabDialogs(fixture);
}

/// Some certificates are out: one corrected, one revoked, some handed over; a name is too long.
void TestCertificateScreenshots::prepare(PageFixture &fixture)
{
    QList<domain::ParticipantId> people = domain::participantsByName(fixture.programme());
    people.removeIf([&](domain::ParticipantId id) { return !domain::takesPart(*fixture.programme().find(id)); });
    for (int i = 0; i < 16; ++i) {
        const auto decision = domain::overrideEntitlement(fixture.programme(), people[i], true, QStringLiteral("Leitete eine Arbeitsgruppe"), QStringLiteral("B. Kern"));
        QVERIFY(decision && fixture.document->apply(*decision));
    }
    workspace::CertificateOrder order;
    order.participants = people.first(9);
    order.issuedOn = QDate(2024, 12, 10);
    const auto issued = workspace::issueNow(*fixture.document, order);
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().message));
    const auto edit = domain::updateRecords(fixture.programme(), "participant", {people[1].value}, {{QStringLiteral("academic_title"), QStringLiteral("Dr.-Ing.")}});
    QVERIFY(edit && fixture.document->apply(*edit));
    QVERIFY(workspace::correctCertificate(*fixture.document, fixture.programme().find(issued->at(1))->number, QStringLiteral("Titel fehlte")));
    const auto revoked = domain::revokeCertificates(fixture.programme(), {fixture.programme().find(issued->at(4))->number}, QStringLiteral("Doppelt erfasst"));
    QVERIFY(revoked && fixture.document->apply(*revoked));
    const auto handed = domain::setHandover(fixture.programme(), issued->mid(5), domain::CertificateHandover::HandedOver, QDate(2024, 12, 10));
    QVERIFY(handed && fixture.document->apply(*handed));
    const auto name = domain::updateRecords(fixture.programme(), "participant", {people[11].value},
                                            {{QStringLiteral("family_name"), QStringLiteral("Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst-Öhringen")},
                                             {QStringLiteral("academic_title"), QStringLiteral("Prof. Dr. rer. nat. habil. Dipl.-Ing. (FH)")}});
    QVERIFY(name && fixture.document->apply(*name));
}

void TestCertificateScreenshots::grabPage(PageFixture &fixture)
{
    const QStringList wanted = qEnvironmentVariable("LOTSE_SCREENSHOT_SIZE", QStringLiteral("1140x640")).split(u'x');
    gui::CertificatesPage page(fixture.context());
    page.setDocument(fixture.document.get());
    QTRY_VERIFY(fixture.isIdle());
    QVERIFY(PageFixture::show(page, QSize(wanted.value(0).toInt(), wanted.value(1).toInt())));
    page.findChild<gui::SnapshotView *>(QStringLiteral("readinessTableView"))->selectOnly(2);
    m_screenshots->grab(page, QStringLiteral("certificates"));
    auto *tabs = page.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    page.findChild<gui::SnapshotView *>(QStringLiteral("registerTableView"))->selectOnly(1);
    m_screenshots->grab(page, QStringLiteral("register"));
    tabs->setCurrentIndex(2);
    page.findChild<gui::SnapshotView *>(QStringLiteral("countsTableView"))->selectOnly(1);
    m_screenshots->grab(page, QStringLiteral("figures"));

    gui::CertificateSection section(fixture.context(), nullptr);
    QVERIFY(PageFixture::show(section, QSize(336, 420)));
    const domain::Certificate *corrected = fixture.programme().find(domain::CertificateId{2});
    section.showRows(*fixture.document, {corrected->participant.value});
    QTRY_VERIFY(fixture.isIdle());
    m_screenshots->grab(section, QStringLiteral("certificatesection"));
    QTRY_VERIFY(fixture.isIdle());
}

void TestCertificateScreenshots::grabPreview(QDialog &dialog, const QString &name)
{
    dialog.show();
    QTRY_VERIFY(dialog.findChild<gui::PdfPreview *>()->pageCount() > 0);
    QTRY_VERIFY(hasInk(dialog));
    m_screenshots->grab(dialog, name);
}

void TestCertificateScreenshots::grabDialogs(PageFixture &fixture)
{
    auto *rule = new gui::CertificateRuleDialog(*fixture.document, fixture.context(), nullptr);
    rule->show();
    rule->findChild<QCheckBox *>(QStringLiteral("hoursCheckBox"))->click();
    QTRY_VERIFY(fixture.isIdle());
    m_screenshots->grab(*rule, QStringLiteral("certificaterule"));
    rule->close();

    const auto people = domain::participantsByName(fixture.programme());
    auto *issue = new gui::IssueCertificatesDialog(people, domain::CertificateKind::Certificate, *fixture.document, fixture.context(), nullptr);
    grabPreview(*issue, QStringLiteral("issuecertificates"));
    QTRY_VERIFY(fixture.isIdle());
    issue->findChild<QTabWidget *>(QStringLiteral("viewsTabWidget"))->setCurrentIndex(1);
    auto *worst = issue->findChild<gui::PdfPreview *>(QStringLiteral("worstPreview"));
    QTRY_VERIFY(worst->pageCount() > 0);
    QTRY_VERIFY(hasInk(*worst));
    m_screenshots->grab(*issue, QStringLiteral("certificatestolookat"));
    issue->close();

    const auto edit = domain::updateRecords(fixture.programme(), "participant", {fixture.programme().find(domain::CertificateId{3})->participant.value},
                                            {{QStringLiteral("family_name"), QStringLiteral("Großmann")}});
    QVERIFY(edit && fixture.document->apply(*edit));
    auto *correct = new gui::CorrectCertificateDialog(domain::CertificateId{3}, *fixture.document, fixture.context(), nullptr);
    grabPreview(*correct, QStringLiteral("correctcertificate"));
    correct->close();
    QTRY_VERIFY(fixture.isIdle());
}

LOTSE_GUI_TEST_MAIN(QApplication, TestCertificateScreenshots)
#include "tst_certificatescreenshots.moc"
