#include "pagefixture.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/rules/messagetemplates.h"
#include "gui/messages/messagetextdialog.h"
#include "gui/messages/patternedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

using namespace testsupport;
using domain::MessageKind;

/// Texts of messages, by keyboard.
class TestMessageTextDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void previewFollowsTheTyping();
    void marksWhatIsUnknown();
    void insertsPlaceholders();
    void insertsConditionsInTheLanguage();
    void savesInPlaceOfTheShippedText();
    void savesAsNew();
    void bringsTheOriginalBack();
    void removes();
    void asksBeforeAChangeIsLost();
    void loadsTheTextOfAnotherKind();
    void subjectStaysOneLine();
    void isReadable();

private:
    void open(MessageKind kind);
    template <class Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    [[nodiscard]] gui::PatternEdit *body() const { return m_dialog->findChildren<gui::PatternEdit *>(QStringLiteral("bodyPlainTextEdit")).constFirst(); }
    [[nodiscard]] gui::PatternEdit *subject() const { return part<gui::PatternEdit>("subjectPlainTextEdit"); }
    /// The text in the preview, which is the other edit of this name.
    [[nodiscard]] QString preview() const
    {
        for (const QPlainTextEdit *edit : m_dialog->findChildren<QPlainTextEdit *>(QStringLiteral("bodyPlainTextEdit"))) {
            if (edit->isReadOnly())
                return edit->toPlainText();
        }
        return {};
    }
    void press(const char *button) const
    {
        auto *pressed = part<QPushButton>(button);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    [[nodiscard]] size_t texts() const { return m_fixture->programme().table<domain::MessageTemplate>().size(); }

    std::optional<PageFixture> m_fixture;
    QPointer<gui::MessageTextDialog> m_dialog;
};

void TestMessageTextDialog::init()
{
    m_fixture.emplace();
}

void TestMessageTextDialog::cleanup()
{
    delete m_dialog;
    QTRY_VERIFY(m_fixture->isIdle());
    m_fixture.reset();
}

void TestMessageTextDialog::open(MessageKind kind)
{
    const auto text = domain::shippedMessageTemplate(kind, QStringLiteral("de"));
    domain::MessageTemplate empty;
    empty.kind = kind;
    const auto examples = domain::messageRecipients(m_fixture->programme(), kind, {}, base::Clock::now());
    m_dialog = new gui::MessageTextDialog(text.value_or(empty), examples, *m_fixture->document, m_fixture->context(), nullptr);
    QVERIFY(PageFixture::show(*m_dialog, QSize(1200, 700)));
    QTRY_VERIFY(m_fixture->isIdle());
}

void TestMessageTextDialog::previewFollowsTheTyping()
{
    open(MessageKind::Reminder);
    QVERIFY(!preview().isEmpty() && !preview().contains(u'{'));
    body()->setFocus();
    body()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(body(), QStringLiteral("Bitte vormerken: {year}. "));
    QVERIFY(preview().startsWith(QStringLiteral("Bitte vormerken: 2024. ")));
    const QString first = preview();
    auto *example = part<QComboBox>("exampleComboBox");
    example->setFocus();
    QTest::keyClick(example, Qt::Key_Down);
    QVERIFY(preview() != first);
    QTest::keyClick(body(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!preview().startsWith(QStringLiteral("Bitte vormerken: 2024. ")));
}

void TestMessageTextDialog::marksWhatIsUnknown()
{
    open(MessageKind::Reminder);
    QVERIFY(!part<QPushButton>("goToPushButton")->isVisible());
    body()->setPlainText(QStringLiteral("{salutation}\n\nIhr Platz: {seat}\n"));
    QVERIFY(part<QLabel>("errorLabel")->text().contains(QStringLiteral("{seat}")));
    QVERIFY(part<QLabel>("errorLabel")->text().contains(QStringLiteral("Line 3")));
    QVERIFY(!part<QPushButton>("savePushButton")->isEnabled());
    press("goToPushButton");
    QVERIFY(body()->hasFocus());
    QCOMPARE(body()->textCursor().selectedText(), QStringLiteral("{seat}"));
    QTest::keyClicks(body(), QStringLiteral("{role}"));
    QVERIFY(part<QPushButton>("savePushButton")->isEnabled());
    subject()->setPlainText({});
    QVERIFY(!part<QPushButton>("savePushButton")->isEnabled());
    press("goToPushButton");
    QVERIFY(subject()->hasFocus());
}

void TestMessageTextDialog::insertsPlaceholders()
{
    open(MessageKind::Reminder);
    body()->setFocus();
    body()->moveCursor(QTextCursor::End);
    auto *filter = part<QLineEdit>("placeholderFilterLineEdit");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("contact_email"));
    auto *list = part<QTreeWidget>("placeholdersTreeWidget");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(body()->toPlainText().endsWith(QStringLiteral("{contact_email}")));
    QVERIFY(body()->hasFocus());
    subject()->setFocus();
    subject()->moveCursor(QTextCursor::Start);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(subject()->toPlainText().startsWith(QStringLiteral("{contact_email}")));
    QVERIFY(subject()->hasFocus());
}

void TestMessageTextDialog::insertsConditionsInTheLanguage()
{
    open(MessageKind::Reminder);
    body()->setPlainText(QStringLiteral("{salutation} Ort"));
    body()->setFocus();
    body()->moveCursor(QTextCursor::End);
    body()->moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    part<QLineEdit>("placeholderFilterLineEdit")->setText(QStringLiteral("several_sessions"));
    auto *list = part<QTreeWidget>("placeholdersTreeWidget");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(body()->toPlainText(), QStringLiteral("{salutation} {wenn several_sessions}Ort{ende}"));
    QVERIFY(part<QPushButton>("savePushButton")->isEnabled());
}

void TestMessageTextDialog::savesInPlaceOfTheShippedText()
{
    open(MessageKind::Reminder);
    body()->setFocus();
    body()->moveCursor(QTextCursor::End);
    QTest::keyClicks(body(), QStringLiteral(" Bis bald"));
    QSignalSpy saved(m_dialog, &gui::MessageTextDialog::saved);
    QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(texts(), size_t(1));
    const auto used = domain::messageTemplates(m_fixture->programme(), MessageKind::Reminder, QStringLiteral("de")).constFirst();
    QVERIFY(used.id.isValid() && used.body.endsWith(QStringLiteral(" Bis bald")));
    QVERIFY(!part<QPushButton>("savePushButton")->isEnabled());
    const domain::Programme after = m_fixture->programme();
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(texts(), size_t(0));
    QVERIFY(part<QPushButton>("savePushButton")->isEnabled());
    QVERIFY(m_fixture->document->redo());
    QCOMPARE(m_fixture->programme(), after);
}

void TestMessageTextDialog::savesAsNew()
{
    open(MessageKind::Reminder);
    m_fixture->prompter.typed = QStringLiteral("Letzte Erinnerung");
    press("saveAsNewPushButton");
    QCOMPARE(texts(), size_t(1));
    QCOMPARE(part<QLineEdit>("nameLineEdit")->text(), QStringLiteral("Letzte Erinnerung"));
    press("saveAsNewPushButton"); // the same name again
    QCOMPARE(texts(), size_t(1));
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    m_fixture->prompter.typed = QStringLiteral("Allerletzte Erinnerung");
    press("saveAsNewPushButton");
    QCOMPARE(texts(), size_t(2));
}

void TestMessageTextDialog::bringsTheOriginalBack()
{
    open(MessageKind::Decline);
    const QString original = body()->toPlainText();
    body()->replaceText(QStringLiteral("{salutation} leider nein"));
    press("originalPushButton");
    QCOMPARE(body()->toPlainText(), original);
    QTest::keyClick(body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body()->toPlainText(), QStringLiteral("{salutation} leider nein"));
}

void TestMessageTextDialog::removes()
{
    open(MessageKind::Decline);
    const QString original = body()->toPlainText();
    body()->replaceText(QStringLiteral("{salutation} leider nein"));
    QVERIFY(!part<QPushButton>("removePushButton")->isEnabled());
    press("savePushButton");
    QCOMPARE(texts(), size_t(1));
    press("removePushButton");
    QCOMPARE(texts(), size_t(0));
    QCOMPARE(body()->toPlainText(), original);
    QVERIFY(m_fixture->document->undo());
    QCOMPARE(texts(), size_t(1));
}

void TestMessageTextDialog::asksBeforeAChangeIsLost()
{
    open(MessageKind::Decline);
    body()->setFocus();
    QTest::keyClicks(body(), QStringLiteral("x"));
    m_fixture->prompter.accepts = false;
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(m_fixture->prompter.asked.size(), 1);
    m_fixture->prompter.accepts = true;
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestMessageTextDialog::loadsTheTextOfAnotherKind()
{
    open(MessageKind::Decline);
    auto *kind = part<QComboBox>("kindComboBox");
    kind->setCurrentIndex(kind->findData(int(MessageKind::Acceptance)));
    QCOMPARE(body()->toPlainText(), domain::shippedMessageTemplate(MessageKind::Acceptance, QStringLiteral("de"))->body);
    part<QComboBox>("languageComboBox")->setCurrentIndex(1);
    QCOMPARE(body()->toPlainText(), domain::shippedMessageTemplate(MessageKind::Acceptance, QStringLiteral("en"))->body);
    QTRY_VERIFY(m_fixture->isIdle());
    QVERIFY(part<QComboBox>("exampleComboBox")->count() > 0);
    body()->replaceText(QStringLiteral("{salutation} own"));
    kind->setCurrentIndex(kind->findData(int(MessageKind::Other)));
    QCOMPARE(body()->toPlainText(), QStringLiteral("{salutation} own"));
    QVERIFY(!part<QPushButton>("originalPushButton")->isEnabled());
}

void TestMessageTextDialog::subjectStaysOneLine()
{
    open(MessageKind::Decline);
    subject()->setFocus();
    const QString before = subject()->toPlainText();
    QTest::keyClick(subject(), Qt::Key_Return);
    QCOMPARE(subject()->toPlainText(), before);
    QGuiApplication::clipboard()->setText(QStringLiteral("two\nlines"));
    subject()->selectAll();
    subject()->paste();
    QCOMPARE(subject()->toPlainText(), QStringLiteral("two lines"));
    QVERIFY(m_dialog && m_dialog->isVisible());
}

void TestMessageTextDialog::isReadable()
{
    open(MessageKind::Invitation);
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 683, qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 360, qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestMessageTextDialog)
#include "tst_messagetextdialog.moc"
