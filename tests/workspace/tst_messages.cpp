#include "support/testmain.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/holdings.h"
#include "domain/rules/messagetemplates.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "workspace/document.h"
#include "workspace/messages.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace workspace;
using namespace Qt::StringLiterals;

/// From an order to files and notices.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_example = domain::exampleProgramme(2024); }
    void preparesAndSaysWhatIsMissing();
    void rendersDrafts();
    void rendersOneFile_data();
    void rendersOneFile();
    void attachesCalendars();
    void attachesSchedules();
    void calendarsNeedAContact();
    void refusesWhenNobodyIsReady();
    void stopsWhenAsked();
    void tellsWhatItWrites();

private:
    [[nodiscard]] MessageOrder order(domain::MessageKind kind, MessageFormat format = MessageFormat::Drafts) const
    {
        MessageOrder order;
        order.messageTemplate = domain::messageTemplates(m_example, kind, u"de"_s).constFirst();
        order.format = format;
        return order;
    }
    [[nodiscard]] QList<PreparedMessage> prepared(const MessageOrder &order) const
    {
        const auto messages = prepareMessages(m_example, order, base::Clock::now());
        if (!messages)
            qFatal("%s", qPrintable(messages.error().message));
        return *messages;
    }

    domain::Programme m_example;
};

void TestMessages::preparesAndSaysWhatIsMissing()
{
    domain::Programme programme = m_example;
    domain::Draft draft(programme, u"No address"_s);
    QList<domain::ParticipantId> people;
    for (const domain::Addressee &addressee : domain::messageRecipients(programme, domain::MessageKind::Other, {}, base::Clock::now())) {
        if (addressee.gap == domain::AddressGap::None)
            people.append(addressee.recipient.participant);
    }
    domain::Participant first = *programme.find(people[0]);
    first.email.clear();
    draft.update(first);
    MessageOrder other = order(domain::MessageKind::Decline);
    other.messageTemplate.kind = domain::MessageKind::Other;
    other.messageTemplate.body = u"{certificate_number}"_s;
    other.selection.participants = people.first(2);
    const auto messages = prepareMessages(draft.programme(), other, base::Clock::now());
    QVERIFY(messages.has_value());
    QCOMPARE(messages->at(0).obstacles.size(), 2);
    QCOMPARE(messages->at(1).obstacles.size(), 1);
    QVERIFY(messages->at(1).obstacles[0].contains(u"{certificate_number}"_s));
    other.messageTemplate.body = u"{nonsense}"_s;
    QVERIFY(!prepareMessages(programme, other, base::Clock::now()).has_value());
}

void TestMessages::rendersDrafts()
{
    const MessageOrder reminders = order(domain::MessageKind::Reminder);
    const auto messages = prepared(reminders);
    const auto ready = std::count_if(messages.begin(), messages.end(), [](const auto &message) { return message.isReady(); });
    QVERIFY(ready > 10);
    const auto rendered = renderMessages(m_example, reminders, messages, {});
    QVERIFY(rendered.has_value());
    QCOMPARE(rendered->files.size(), ready);
    QCOMPARE(rendered->messages, int(ready));
    QCOMPARE(rendered->way, domain::NoticeWay::Mail);
    QSet<QString> names;
    for (const NamedBytes &file : rendered->files) {
        names.insert(file.fileName.toLower());
        QVERIFY(file.fileName.endsWith(u".eml"_s));
        QVERIFY(file.bytes.contains("\r\nX-Unsent: 1\r\n"));
    }
    QCOMPARE(names.size(), ready);
    QVERIFY(rendered->tellings.size() >= ready);
}

void TestMessages::rendersOneFile_data()
{
    QTest::addColumn<MessageFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("tells");
    QTest::newRow("mbox") << MessageFormat::Mailbox << QByteArray("From - ") << true;
    QTest::newRow("letters") << MessageFormat::Letters << QByteArray("%PDF-") << true;
    QTest::newRow("addresses") << MessageFormat::Addresses << QByteArray() << false;
}

void TestMessages::rendersOneFile()
{
    QFETCH(MessageFormat, format);
    QFETCH(QByteArray, beginning);
    QFETCH(bool, tells);
    const MessageOrder reminders = order(domain::MessageKind::Reminder, format);
    const auto rendered = renderMessages(m_example, reminders, prepared(reminders), u"out"_s);
    QVERIFY2(rendered.has_value(), rendered ? "" : qPrintable(rendered.error().message));
    QCOMPARE(rendered->files.size(), 1);
    QCOMPARE(rendered->files[0].fileName, u"out"_s);
    QVERIFY(rendered->files[0].bytes.startsWith(beginning));
    QCOMPARE(!rendered->tellings.isEmpty(), tells);
    QCOMPARE(rendered->way == domain::NoticeWay::Letter, format == MessageFormat::Letters);
}

void TestMessages::attachesCalendars()
{
    MessageOrder reminders = order(domain::MessageKind::Reminder);
    reminders.attachCalendar = true;
    const auto messages = prepared(reminders);
    const auto rendered = renderMessages(m_example, reminders, messages, {});
    QVERIFY2(rendered.has_value(), rendered ? "" : qPrintable(rendered.error().message));
    qsizetype file = 0;
    for (const PreparedMessage &message : messages) {
        if (!message.isReady())
            continue;
        const QByteArray &bytes = rendered->files[file++].bytes;
        const bool isOne = message.addressee.sessions.size() == 1;
        QCOMPARE(bytes.contains("text/calendar; charset=utf-8; method=REQUEST"), isOne);
        QCOMPARE(bytes.count("Content-Type: application/ics"), message.addressee.sessions.size());
    }
}

void TestMessages::attachesSchedules()
{
    MessageOrder reminders = order(domain::MessageKind::Reminder);
    reminders.attachSchedule = true;
    QList<PreparedMessage> messages = prepared(reminders);
    messages.removeIf([](const PreparedMessage &message) { return !message.isReady(); });
    MessageMaterial material;
    material.schedules.insert(messages[0].addressee.recipient, {u"Terminplan.pdf"_s, "%PDF-"});
    const auto rendered = renderMessages(m_example, reminders, messages, {}, material);
    QVERIFY(rendered.has_value());
    QVERIFY(rendered->files[0].bytes.contains("filename=\"Terminplan.pdf\""));
    QVERIFY(!rendered->files[1].bytes.contains("application/pdf"));
}

void TestMessages::calendarsNeedAContact()
{
    domain::Draft draft(m_example, u"No contact"_s);
    domain::ProgrammeInfo info = m_example.info();
    info.contactEmail = u"nobody"_s;
    draft.update(info);
    MessageOrder reminders = order(domain::MessageKind::Reminder);
    QVERIFY(prepareMessages(draft.programme(), reminders, base::Clock::now()).has_value());
    reminders.attachCalendar = true;
    QVERIFY(!prepareMessages(draft.programme(), reminders, base::Clock::now()).has_value());
}

void TestMessages::refusesWhenNobodyIsReady()
{
    const auto rendered = renderMessages(m_example, order(domain::MessageKind::Reminder), {}, {});
    QVERIFY(!rendered.has_value());
    QCOMPARE(rendered.error().code, base::ErrorCode::InputRefused);
}

void TestMessages::stopsWhenAsked()
{
    const MessageOrder reminders = order(domain::MessageKind::Reminder);
    const auto rendered = renderMessages(m_example, reminders, prepared(reminders), {}, {}, [](int done, int) { return done < 3; });
    QVERIFY(!rendered.has_value());
    QCOMPARE(rendered.error().code, base::ErrorCode::Cancelled);
}

void TestMessages::tellsWhatItWrites()
{
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"x.lotse"_s), domain::creation(m_example));
    QVERIFY(document.has_value());
    const auto open = [&] { return domain::holdings((*document)->programme(), base::Clock::now(), domain::HoldingScope::Open).size(); };
    const auto before = open();
    const MessageOrder reminders = order(domain::MessageKind::Reminder);
    const auto rendered = renderMessages(m_example, reminders, prepared(reminders), {});
    QVERIFY(rendered.has_value());
    QVERIFY(writeOutgoing(**document, folder.filePath(u"out"_s), rendered->files, rendered->tellings, rendered->way, domain::Confirmation::Given).has_value());
    QCOMPARE(open(), before - size_t(rendered->tellings.size()));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestMessages)
#include "tst_messages.moc"
