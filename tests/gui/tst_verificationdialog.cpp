#include "gui/certificates/verificationdialog.h"

#include "pagefixture.h"
#include "support/codeimage.h"
#include "support/testmain.h"
#include "support/verificationsamples.h"
#include "workspace/signingkeys.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace testsupport;

/// Checking a certificate in the window, and handing out what others need for it.
class TestVerificationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void checksWhatIsTyped();
    void checksAFile();
    void checksWhatIsDropped();
    void handsOutPageAndKey();
    void saysThatThereIsNoKey();
    void everythingHasAName();

private:
    [[nodiscard]] QString said(const char *label) const { return m_dialog->findChild<QLabel *>(QLatin1StringView(label))->text(); }
    void press(const char *button) { QTest::keyClick(m_dialog->findChild<QPushButton *>(QLatin1StringView(button)), Qt::Key_Space); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<gui::VerificationDialog> m_dialog;
};

void TestVerificationDialog::init()
{
    m_fixture = std::make_unique<PageFixture>(domain::Programme{});
    m_fixture->document = workspace::Document::create(m_fixture->file(QStringLiteral("keys.lotse")), verificationContent()).value();
    m_dialog = std::make_unique<gui::VerificationDialog>(*m_fixture->document, m_fixture->context(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(PageFixture::show(*m_dialog, m_dialog->size()));
}

void TestVerificationDialog::cleanup()
{
    QTRY_VERIFY(m_fixture->isIdle());
    m_dialog.reset();
    m_fixture.reset();
}

void TestVerificationDialog::checksWhatIsTyped()
{
    auto *text = m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("codePlainTextEdit"));
    QTest::keyClicks(text, QStringLiteral("abc"));
    QCOMPARE(said("wordLabel"), QStringLiteral("Cannot be checked"));
    text->setPlainText(verificationText(1));
    QCOMPARE(said("wordLabel"), QStringLiteral("Valid"));
    QVERIFY(said("detailsLabel").contains(QStringLiteral("Dr. Jörg Müller-Lüdenscheidt")));
    text->setPlainText(verificationText(2));
    QCOMPARE(said("wordLabel"), QStringLiteral("Replaced"));
    QVERIFY(said("reasonLabel").contains(verificationNumber(4)));
    text->setPlainText(verificationText(3).toLower());
    QCOMPARE(said("wordLabel"), QStringLiteral("Revoked"));
    text->clear();
    QVERIFY(said("detailsLabel").isEmpty());
}

void TestVerificationDialog::checksAFile()
{
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("scan.png"));
    QVERIFY(scannedPage(verificationText(3), 300, 25, 1, 10).save(m_fixture->prompter.path));
    press("openPushButton");
    QTRY_COMPARE(said("wordLabel"), QStringLiteral("Revoked"));
}

void TestVerificationDialog::checksWhatIsDropped()
{
    const QString path = m_fixture->file(QStringLiteral("scan.png"));
    QVERIFY(scannedPage(verificationText(1), 300).save(path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_COMPARE(said("wordLabel"), QStringLiteral("Valid"));
}

void TestVerificationDialog::handsOutPageAndKey()
{
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("key.json"));
    press("keyPushButton");
    QCOMPARE(signing::readKeyFile(contentOf(m_fixture->prompter.path)).value(),
        workspace::keyFileOf(m_fixture->programme(), QDate(2024, 11, 5)));
    QVERIFY(said("handedOutLabel").contains(QLatin1StringView("key.json")));
    m_fixture->prompter.path = m_fixture->file(QStringLiteral("page.html"));
    press("pagePushButton");
    QVERIFY(contentOf(m_fixture->prompter.path).contains("</html>"));
}

void TestVerificationDialog::saysThatThereIsNoKey()
{
    PageFixture without;
    gui::VerificationDialog dialog(*without.document, without.context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("pagePushButton"))->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("handedOutLabel"))->text().contains(QLatin1StringView("no key yet")));
}

void TestVerificationDialog::everythingHasAName()
{
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    const QString folder = qEnvironmentVariable("LOTSE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("codePlainTextEdit"))->setPlainText(verificationText(2));
    QVERIFY(m_dialog->grab().save(folder + QStringLiteral("/verification.png")));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestVerificationDialog)
#include "tst_verificationdialog.moc"
