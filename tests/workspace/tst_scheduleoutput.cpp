#include "support/testmain.h"

#include "base/clock.h"
#include "domain/templates/exampleprogramme.h"
#include "exchange/readers/icsreader.h"
#include "exchange/sessionselection.h"
#include "workspace/scheduleoutput.h"

#include <QGuiApplication>

using namespace workspace;
using namespace Qt::StringLiterals;

/// The schedule for everybody, for one person and for each their own, in each form.
class TestScheduleOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void forEverybody_data();
    void forEverybody();
    void followsTheChosenSessions();
    void forOnePerson();
    void eachTheirOwn();
    void calendarsOfEachAreDistinct();
    void nothingToHandOut();

private:
    [[nodiscard]] ScheduleOutput made(const ScheduleOrder &order) const
    {
        const auto output = makeSchedule(m_programme, order, base::Clock::now());
        if (!output)
            qFatal("%s", qPrintable(output.error().message));
        return *output;
    }
    [[nodiscard]] domain::ParticipantId busiest() const;

    domain::Programme m_programme;
};

void TestScheduleOutput::init()
{
    m_programme = domain::exampleProgramme(2024);
}

domain::ParticipantId TestScheduleOutput::busiest() const
{
    domain::ParticipantId busiest;
    qsizetype most = 0;
    for (const domain::Participant &person : m_programme.table<domain::Participant>()) {
        if (const qsizetype count = exchange::selectedSessions(m_programme, {{}, person.id, {}, {}}).size(); count > most) {
            busiest = person.id;
            most = count;
        }
    }
    return busiest;
}

void TestScheduleOutput::forEverybody_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("publishes");
    QTest::newRow("pdf") << int(ScheduleFormat::Pdf) << QByteArray("%PDF-") << false;
    QTest::newRow("html") << int(ScheduleFormat::Page) << QByteArray("<!") << true;
    QTest::newRow("ics") << int(ScheduleFormat::Calendar) << QByteArray("BEGIN:VCALENDAR") << true;
    QTest::newRow("xlsx") << int(ScheduleFormat::Workbook) << QByteArray("PK") << false;
    QTest::newRow("csv") << int(ScheduleFormat::Table) << QByteArray("\xef\xbb\xbf") << false;
}

void TestScheduleOutput::forEverybody()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begin);
    QFETCH(bool, publishes);
    ScheduleOrder order;
    order.format = static_cast<ScheduleFormat>(format);
    const ScheduleOutput output = made(order);
    QCOMPARE(output.files.size(), 1);
    QVERIFY(output.files.first().bytes.startsWith(begin));
    QVERIFY(output.files.first().fileName.endsWith(u'.' + scheduleSuffix(order.format)));
    QCOMPARE(output.sessions.size(), qsizetype(m_programme.table<domain::Session>().size()));
    QCOMPARE(output.published, publishes ? output.sessions : QList<domain::SessionId>());
    QVERIFY(!output.tellings.isEmpty());
    QCOMPARE(output.people, 0);
}

void TestScheduleOutput::followsTheChosenSessions()
{
    QList<domain::SessionId> wanted = domain::sessionsByTime(m_programme).first(3);
    std::reverse(wanted.begin(), wanted.end());
    ScheduleOrder order;
    order.format = ScheduleFormat::Table;
    order.sessions = wanted;
    const ScheduleOutput output = made(order);
    QCOMPARE(output.sessions, wanted);
    const QString text = QString::fromUtf8(output.preview);
    QVERIFY(text.indexOf(m_programme.find(wanted[0])->title) < text.indexOf(m_programme.find(wanted[2])->title));
    order.roles = {domain::rolesInOrder(m_programme).first()};
    const auto narrower = makeSchedule(m_programme, order, base::Clock::now());
    QVERIFY(!narrower || narrower->sessions.size() <= wanted.size());
}

void TestScheduleOutput::forOnePerson()
{
    const domain::ParticipantId person = busiest();
    QVERIFY(person.isValid());
    const QList<domain::SessionId> sessions = exchange::selectedSessions(m_programme, {{}, person, {}, {}});
    for (const ScheduleFormat format : {ScheduleFormat::Pdf, ScheduleFormat::Calendar, ScheduleFormat::Workbook, ScheduleFormat::Table}) {
        ScheduleOrder order;
        order.format = format;
        order.audience = ScheduleAudience::OnePerson;
        order.recipient.participant = person;
        const ScheduleOutput output = made(order);
        QCOMPARE(output.sessions, sessions);
        QCOMPARE(output.people, 1);
        for (const domain::Telling &telling : output.tellings)
            QCOMPARE(telling.recipient, (domain::Recipient{person, {}}));
    }
    ScheduleOrder order;
    order.format = ScheduleFormat::Calendar;
    order.audience = ScheduleAudience::OnePerson;
    order.recipient.participant = person;
    order.alarmMinutes = 90;
    QVERIFY(made(order).files.first().bytes.contains("TRIGGER:-PT1H30M"));
}

void TestScheduleOutput::eachTheirOwn()
{
    ScheduleOrder order;
    order.audience = ScheduleAudience::EachPerson;
    const ScheduleOutput one = made(order);
    QCOMPARE(one.files.size(), 1);
    QVERIFY(one.people > 3);
    order.inOneFile = false;
    const ScheduleOutput each = made(order);
    QCOMPARE(each.files.size(), one.people);
    QCOMPARE(each.tellings, one.tellings);
    QSet<QString> names;
    for (const NamedBytes &file : each.files) {
        names.insert(file.fileName);
        QVERIFY(file.bytes.startsWith("%PDF-"));
    }
    QCOMPARE(names.size(), each.files.size());
    int calls = 0;
    const auto stopped = makeSchedule(m_programme, order, base::Clock::now(), [&calls](int, int) { return ++calls < 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
}

void TestScheduleOutput::calendarsOfEachAreDistinct()
{
    ScheduleOrder order;
    order.audience = ScheduleAudience::EachPerson;
    order.format = ScheduleFormat::Calendar;
    order.roles = {domain::rolesInOrder(m_programme).first()};
    const ScheduleOutput output = made(order);
    QCOMPARE(output.files.size(), output.people);
    QSet<QString> names;
    for (const NamedBytes &file : output.files) {
        names.insert(file.fileName);
        const auto calendar = exchange::IcsReader::read(file.bytes, file.fileName, {QDate(2024, 1, 1), QDate(2025, 12, 31)});
        QVERIFY(calendar);
    }
    QCOMPARE(names.size(), output.files.size());
    for (const domain::Telling &telling : output.tellings)
        QCOMPARE(m_programme.find(telling.recipient.participant)->role, order.roles.first());
}

void TestScheduleOutput::nothingToHandOut()
{
    ScheduleOrder order;
    order.audience = ScheduleAudience::OnePerson;
    order.recipient.participant = domain::ParticipantId{999999};
    const auto output = makeSchedule(m_programme, order, base::Clock::now());
    QVERIFY(!output);
    QCOMPARE(output.error().code, base::ErrorCode::InputRefused);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestScheduleOutput)
#include "tst_scheduleoutput.moc"
