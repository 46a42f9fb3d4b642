#include "messagefixture.h"
#include "pdfpictures.h"
#include "screenshots.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/rules/messagetemplates.h"
#include "domain/verbs/recordverbs.h"
#include "gui/messages/messageoutcomebar.h"
#include "gui/messages/messagetextdialog.h"
#include "gui/messages/patternedit.h"

#include <QSpinBox>

using namespace testsupport;
using domain::MessageKind;
using workspace::MessageFormat;

/// Pictures of the window for messages and of the editor of their texts, into the folder $LOTSE_SCREENSHOTS; without it they are only
/// painted. $LOTSE_SCREENSHOT_SIZE ("1366x728") is the size of the window.
class TestMessageScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data();
    void pictures();

private:
    void grabLetter();
    void grabAddresses();
    void grabEditor();
    std::optional<Screenshots> m_screenshots;
    std::optional<MessageFixture> m_fixture;
};

void TestMessageScreenshots::pictures_data()
{
    Screenshots::addColumns();
    Screenshots::addRow("messages", "de", false);
    Screenshots::addRow("messages", "en", false);
    Screenshots::addRow("messages", "en", true);
}

void TestMessageScreenshots::pictures()
{
    m_screenshots.emplace();
    m_fixture.emplace();
    m_fixture->settings.setChoice(QStringLiteral("messages.format"), int(MessageFormat::Drafts));
    const auto people = domain::participantsByName(m_fixture->programme());
    const auto edit = domain::updateRecords(m_fixture->programme(), "participant", {people[1].value, people[6].value}, {{QStringLiteral("email"), QString()}});
    QVERIFY(edit && m_fixture->document->apply(*edit));
    const QStringList size = qEnvironmentVariable("LOTSE_SCREENSHOT_SIZE", QStringLiteral("1240x720")).split(u'x');
    QVERIFY(m_fixture->openWindow({MessageKind::Reminder, {}}, QSize(size.value(0).toInt(), size.value(1).toInt())));
    m_fixture->view()->setFocus();
    m_fixture->view()->selectOnly(3);
    QTRY_VERIFY(!m_fixture->text("subjectLabel").isEmpty());
    QTRY_VERIFY(m_fixture->isIdle());
    auto *target = m_fixture->part<QLineEdit>("targetLineEdit");
    target->setText(QStringLiteral("Dokumente/Erinnerung"));
    m_screenshots->grab(*m_fixture->window, QStringLiteral("drafts"));
    target->setText(m_fixture->file(QStringLiteral("Erinnerung")));
    m_fixture->press("writePushButton");
    QTRY_VERIFY(m_fixture->part<gui::MessageOutcomeBar>("messageOutcomeBar")->isVisible());
    QTRY_VERIFY(m_fixture->isIdle());
    m_screenshots->grab(*m_fixture->window, QStringLiteral("written"));
    grabLetter();
    grabAddresses();
    grabEditor();
    delete m_fixture->window;
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestMessageScreenshots::grabLetter()
{
    m_fixture->choose("formatComboBox", int(MessageFormat::Letters));
    auto *preview = m_fixture->window->findChild<gui::PdfPreview *>();
    QTRY_VERIFY(preview->pageCount() > 0);
    QTRY_VERIFY(m_fixture->isIdle());
    QTRY_VERIFY(isPainted(*preview));
    m_screenshots->grab(*m_fixture->window, QStringLiteral("letters"));
}

void TestMessageScreenshots::grabAddresses()
{
    m_fixture->choose("formatComboBox", int(MessageFormat::Addresses));
    m_fixture->part<QSpinBox>("batchSpinBox")->setValue(20);
    QTRY_VERIFY(m_fixture->isIdle());
    m_screenshots->grab(*m_fixture->window, QStringLiteral("addresses"));
}

void TestMessageScreenshots::grabEditor()
{
    const auto examples = domain::messageRecipients(m_fixture->programme(), MessageKind::Reminder, {}, base::Clock::now());
    auto *dialog = new gui::MessageTextDialog(*domain::shippedMessageTemplate(MessageKind::Reminder, QStringLiteral("de")), examples, *m_fixture->document,
                                              m_fixture->context(), m_fixture->window);
    QVERIFY(PageFixture::show(*dialog, QSize(1200, 680)));
    m_screenshots->grab(*dialog, QStringLiteral("text"));
    auto *body = dialog->findChildren<gui::PatternEdit *>(QStringLiteral("bodyPlainTextEdit")).constFirst();
    body->moveCursor(QTextCursor::End);
    body->insertPlainText(QStringLiteral("\n{contact}"));
    m_screenshots->grab(*dialog, QStringLiteral("mistake"));
    QTRY_VERIFY(m_fixture->isIdle());
    delete dialog;
}

LOTSE_GUI_TEST_MAIN(QApplication, TestMessageScreenshots)
#include "tst_messagescreenshots.moc"
