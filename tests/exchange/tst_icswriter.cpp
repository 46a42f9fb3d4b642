#include "calendarfixture.h"

#include "domain/verbs/noticeverbs.h"
#include "domain/verbs/publicationverbs.h"
#include "exchange/writers/icswriter.h"

#include "support/testmain.h"

using namespace domain;
using namespace Qt::StringLiterals;
using exchange::IcsWriter;
using testsupport::inBerlin;
using testsupport::unfolded;

class TestIcsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = {}; }
    void invitesOneRecipient();
    void cancelsForOneRecipient();
    void cancelsWhatWasRemoved();
    void refusesWithoutAddresses_data();
    void refusesWithoutAddresses();
    void refusesWhatCannotBeInvitedTo();
    void namesAndAddressesStayOneLine();
    void wholeDaysAreDates();
    void timesAreWallTimes_data();
    void timesAreWallTimes();
    void zoneOnlyWhereItIsUsed();
    void linkStandsWhereCalendarsLook();
    void textsFitTheRecipient();
    void remindsWhereAsked();
    void calendarHasItsName();

private:
    [[nodiscard]] CalendarEntry entry(SessionId id) const { return CalendarEntries(m_data.programme).of(*m_data.programme.find(id)); }
    [[nodiscard]] QStringList calendar(const exchange::CalendarOptions &options = {}) const
    {
        return unfolded(IcsWriter::calendar(m_data.programme, sessionsByTime(m_data.programme), options).value());
    }
    [[nodiscard]] Recipient heide() const { return {m_data.heide, {}}; }
    [[nodiscard]] Recipient coach() const { return {{}, m_data.coach}; }

    testsupport::CalendarProgramme m_data;
};

void TestIcsWriter::invitesOneRecipient()
{
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    const QByteArray ics = IcsWriter::invitation(m_data.programme, heide(), entry(id)).value();
    const QStringList lines = unfolded(ics);
    QVERIFY(lines.contains(u"METHOD:REQUEST"_s));
    QCOMPARE(lines.filter(u"BEGIN:VEVENT"_s).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^ORGANIZER"_s)), QStringList{u"ORGANIZER;CN=\"Agentur „Mobil“, Stuttgart\":mailto:programm@mobil.example"_s});
    const QStringList attendees = lines.filter(QRegularExpression(u"^ATTENDEE"_s));
    QCOMPARE(attendees.size(), 1);
    QVERIFY(attendees[0].endsWith(u":mailto:aenne.heide@stadt.example"_s));
    for (const QString &parameter : {u"ROLE=REQ-PARTICIPANT"_s, u"PARTSTAT=NEEDS-ACTION"_s, u"RSVP=TRUE"_s, u"CN=Änne von der Heide"_s})
        QVERIFY2(attendees[0].contains(u';' + parameter), qPrintable(attendees[0]));
    QVERIFY(lines.contains(u"UID:session-1@11111111-2222-3333-4444-555555555555.impulslotse"_s));
    QVERIFY(lines.contains(u"SEQUENCE:0"_s));
    QVERIFY(lines.contains(u"DTSTAMP:20241105T083000Z"_s));
    QVERIFY(lines.filter(u"X-WR"_s).isEmpty());
    QVERIFY(!ics.contains("X-LIC"));
}

void TestIcsWriter::cancelsForOneRecipient()
{
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    m_data.programme = applied(m_data.programme, publishSessions(m_data.programme, {id})).value();
    m_data.changeSession(id, [](Session &session) { session.state = SessionState::Cancelled; });
    const QStringList lines = unfolded(IcsWriter::cancellation(m_data.programme, heide(), entry(id)).value());
    QVERIFY(lines.contains(u"METHOD:CANCEL"_s));
    QVERIFY(lines.contains(u"STATUS:CANCELLED"_s));
    QVERIFY(lines.contains(u"SEQUENCE:1"_s));
    QVERIFY(lines.contains(u"UID:session-1@11111111-2222-3333-4444-555555555555.impulslotse"_s));
    QCOMPARE(lines.filter(QRegularExpression(u"^ORGANIZER"_s)).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^ATTENDEE"_s)).size(), 1);
    QVERIFY(lines.filter(u"RSVP"_s).isEmpty());
    // Who lost the place only is told the same, though the session takes place.
    m_data.changeSession(id, [](Session &session) { session.state = SessionState::Planned; });
    QVERIFY(unfolded(IcsWriter::cancellation(m_data.programme, heide(), entry(id)).value()).contains(u"STATUS:CANCELLED"_s));
}

void TestIcsWriter::cancelsWhatWasRemoved()
{
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    const Telling telling{heide(), calendarUid(m_data.programme, id)};
    m_data.programme = applied(m_data.programme, noteTellings(m_data.programme, {telling}, NoticeWay::Mail, Confirmation::Given).value()).value();
    Draft draft(m_data.programme, {});
    QVERIFY(draft.remove<Session>({id}));
    m_data.programme = draft.programme();
    const auto removed = entryOf(m_data.programme, {heide(), telling.uid, true});
    QVERIFY(removed.has_value());
    const QStringList lines = unfolded(IcsWriter::cancellation(m_data.programme, heide(), *removed).value());
    for (const QString &line : {u"METHOD:CANCEL"_s, u"UID:"_s + telling.uid, u"SEQUENCE:1"_s, u"SUMMARY:Training"_s, u"DTSTART;TZID=Europe/Berlin:20241112T100000"_s})
        QVERIFY2(lines.contains(line), qPrintable(line));
}

void TestIcsWriter::refusesWithoutAddresses_data()
{
    QTest::addColumn<QString>("organiser");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("named");
    QTest::newRow("no contact") << QString() << u"a@b.example"_s << u"contact e-mail address"_s;
    QTest::newRow("bad contact") << u"nobody"_s << u"a@b.example"_s << u"“nobody”"_s;
    QTest::newRow("no address") << u"p@b.example"_s << QString() << u"“Änne von der Heide”"_s;
    QTest::newRow("bad address") << u"p@b.example"_s << u"a@b"_s << u"“a@b”"_s;
    QTest::newRow("two addresses") << u"p@b.example"_s << u"a@b.example; c@b.example"_s << u"“a@b.example; c@b.example”"_s;
    QTest::newRow("an umlaut that servers refuse") << u"p@b.example"_s << u"änne@b.example"_s << u"“änne@b.example”"_s;
    QTest::newRow("a header in it") << u"p@b.example"_s << u"a@b.example\r\nATTENDEE:mailto:x@evil.example"_s << u"Änne von der Heide"_s;
}

void TestIcsWriter::refusesWithoutAddresses()
{
    QFETCH(QString, organiser);
    QFETCH(QString, email);
    QFETCH(QString, named);
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    Draft draft(m_data.programme, {});
    ProgrammeInfo info = m_data.programme.info();
    info.contactEmail = organiser;
    draft.update(info);
    Participant person = *m_data.programme.find(m_data.heide);
    person.email = email;
    draft.update(person);
    for (const auto &result : {IcsWriter::invitation(draft.programme(), heide(), entry(id)), IcsWriter::cancellation(draft.programme(), heide(), entry(id))}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
        QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
    }
}

void TestIcsWriter::refusesWhatCannotBeInvitedTo()
{
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    QVERIFY(!IcsWriter::invitation(m_data.programme, {}, entry(id)));
    QVERIFY(!IcsWriter::invitation(m_data.programme, {ParticipantId{99}, {}}, entry(id)));
    m_data.changeSession(id, [](Session &session) { session.state = SessionState::Cancelled; });
    QVERIFY(!IcsWriter::invitation(m_data.programme, heide(), entry(id)));
    QVERIFY(IcsWriter::cancellation(m_data.programme, heide(), entry(id)));
    QVERIFY(!IcsWriter::invitation(m_data.programme, heide(), entry(m_data.addSession(u"Ohne Termin"_s, {}, {}))));
}

void TestIcsWriter::namesAndAddressesStayOneLine()
{
    Draft draft(m_data.programme, {});
    Participant person = *m_data.programme.find(m_data.heide);
    person.familyName = u"Hei\"de; \\^'\r\nATTENDEE:mailto:x@evil.example"_s;
    person.email = u"Aenne+x@München.example"_s;
    draft.update(person);
    m_data.programme = draft.programme();
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    const QStringList lines = unfolded(IcsWriter::invitation(m_data.programme, heide(), entry(id)).value());
    const QStringList attendees = lines.filter(QRegularExpression(u"^ATTENDEE"_s));
    QCOMPARE(attendees.size(), 1);
    QVERIFY2(attendees[0].endsWith(u":mailto:Aenne+x@xn--mnchen-3ya.example"_s), qPrintable(attendees[0]));
    QCOMPARE(attendees[0].count(u'"'), 2);
}

void TestIcsWriter::wholeDaysAreDates()
{
    m_data.addSession(u"Klausur"_s, inBerlin(10, 26, 0), inBerlin(10, 29, 0));
    const QStringList lines = calendar();
    QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20241026"_s));
    QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20241029"_s));
    QVERIFY(lines.filter(u"VTIMEZONE"_s).isEmpty());
}

void TestIcsWriter::timesAreWallTimes_data()
{
    const auto instant = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toTimeZone(base::berlin()); };
    QTest::addColumn<QDateTime>("starts");
    QTest::addColumn<QDateTime>("ends");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("before the end of summer time") << inBerlin(10, 26, 9, 30) << inBerlin(10, 26, 11) << u"DTSTART;TZID=Europe/Berlin:20241026T093000"_s << u"DTEND;TZID=Europe/Berlin:20241026T110000"_s;
    QTest::newRow("over the end of summer time") << inBerlin(10, 26, 22) << inBerlin(10, 27, 6) << u"DTSTART;TZID=Europe/Berlin:20241026T220000"_s << u"DTEND;TZID=Europe/Berlin:20241027T060000"_s;
    QTest::newRow("the doubled hour, first") << instant("2024-10-27T00:30:00Z") << inBerlin(10, 27, 4) << u"DTSTART;TZID=Europe/Berlin:20241027T023000"_s << u"DTEND;TZID=Europe/Berlin:20241027T040000"_s;
    QTest::newRow("the doubled hour, second") << instant("2024-10-27T01:30:00Z") << inBerlin(10, 27, 4) << u"DTSTART:20241027T013000Z"_s << u"DTEND:20241027T030000Z"_s;
    QTest::newRow("from one to the other") << instant("2024-10-27T00:45:00Z") << instant("2024-10-27T01:15:00Z") << u"DTSTART:20241027T004500Z"_s << u"DTEND:20241027T011500Z"_s;
    QTest::newRow("the skipped hour") << inBerlin(3, 31, 2, 30, 2025) << inBerlin(3, 31, 5, 0, 2025) << u"DTSTART;TZID=Europe/Berlin:20250331T023000"_s << u"DTEND;TZID=Europe/Berlin:20250331T050000"_s;
    QTest::newRow("in the skipped hour") << inBerlin(3, 30, 2, 30, 2025) << inBerlin(3, 30, 5, 0, 2025) << u"DTSTART;TZID=Europe/Berlin:20250330T033000"_s << u"DTEND;TZID=Europe/Berlin:20250330T050000"_s;
    QTest::newRow("several days") << inBerlin(12, 9, 13) << inBerlin(12, 11, 12) << u"DTSTART;TZID=Europe/Berlin:20241209T130000"_s << u"DTEND;TZID=Europe/Berlin:20241211T120000"_s;
    QTest::newRow("no end") << inBerlin(12, 9, 13) << QDateTime() << u"DTSTART;TZID=Europe/Berlin:20241209T130000"_s << QString();
}

void TestIcsWriter::timesAreWallTimes()
{
    QFETCH(QDateTime, starts);
    QFETCH(QDateTime, ends);
    QFETCH(QString, start);
    QFETCH(QString, end);
    m_data.addSession(u"Training"_s, starts, ends);
    const QStringList lines = calendar();
    QVERIFY2(lines.contains(start), qPrintable(lines.filter(u"DT"_s).join(u' ')));
    QCOMPARE(lines.filter(QRegularExpression(u"^DTEND"_s)), end.isEmpty() ? QStringList() : QStringList{end});
}

void TestIcsWriter::zoneOnlyWhereItIsUsed()
{
    QVERIFY(calendar().filter(u"VTIMEZONE"_s).isEmpty());
    m_data.addSession(u"Training"_s, inBerlin(10, 15, 10), inBerlin(10, 15, 12));
    m_data.addSession(u"Training"_s, inBerlin(10, 16, 10), inBerlin(10, 16, 12));
    QCOMPARE(calendar().filter(u"BEGIN:VTIMEZONE"_s).size(), 1);
}

void TestIcsWriter::linkStandsWhereCalendarsLook()
{
    const QString link = u"https://example.org/join?x=1,2;3"_s;
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(10, 15, 10), inBerlin(10, 15, 12));
    m_data.changeSession(id, [&](Session &session) { session.link = link; });
    QStringList lines = calendar();
    QVERIFY(lines.contains(u"LOCATION:https://example.org/join?x=1\\,2\\;3"_s));
    QVERIFY(lines.contains(u"URL:"_s + link));
    QCOMPARE(lines.filter(QRegularExpression(u"^DESCRIPTION.*join\\?x=1"_s)).size(), 1);
    m_data.changeSession(id, [](Session &session) { session.place = u"Rathaus, Saal 2"_s; });
    lines = calendar();
    QVERIFY(lines.contains(u"LOCATION:Rathaus\\, Saal 2"_s));
    QVERIFY(lines.contains(u"URL:"_s + link));
    m_data.changeSession(id, [](Session &session) { session.link = u"javascript:alert(1)"_s; });
    QVERIFY(calendar().filter(QRegularExpression(u"^URL"_s)).isEmpty());
}

void TestIcsWriter::textsFitTheRecipient()
{
    Session session;
    session.title = u"Training"_s;
    session.startsAt = inBerlin(10, 15, 10);
    session.roles = {m_data.planner};
    session.coaches = {m_data.coach};
    m_data.add(session);
    const auto text = [this](Recipient recipient) { return calendar({{}, recipient, {}}).filter(QRegularExpression(u"^DESCRIPTION"_s)).value(0); };
    QVERIFY(text({}).contains(u"Für: Fachplaner:in"_s));
    QVERIFY(text({}).contains(u"Leitung: Max Coach"_s));
    QVERIFY(!text({}).contains(u"programm@mobil.example"_s));
    QVERIFY(!text(heide()).contains(u"Für: "_s));
    QVERIFY(text(heide()).contains(u"Leitung: Max Coach"_s));
    QVERIFY(text(heide()).contains(u"Fragen an: programm@mobil.example"_s));
    QVERIFY(text(coach()).contains(u"Für: Fachplaner:in"_s));
    QVERIFY(!text(coach()).contains(u"Max Coach"_s));
    // The language is that of the document, whatever the program speaks.
    QVERIFY(calendar({{}, heide(), {}, u"en"_s}).filter(QRegularExpression(u"^DESCRIPTION"_s)).value(0).contains(u"Led by: Max Coach"_s));
}

void TestIcsWriter::remindsWhereAsked()
{
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(10, 15, 10), inBerlin(10, 15, 12));
    QVERIFY(calendar().filter(u"VALARM"_s).isEmpty());
    const QStringList lines = calendar({{}, {}, 90});
    QCOMPARE(lines.filter(u"BEGIN:VALARM"_s).size(), 1);
    QVERIFY(lines.contains(u"ACTION:DISPLAY"_s));
    QVERIFY2(lines.contains(u"TRIGGER:-PT1H30M"_s), qPrintable(lines.filter(u"TRIGGER"_s).join(u' ')));
    QVERIFY(calendar({{}, {}, 0}).contains(u"TRIGGER:PT0S"_s));
    QCOMPARE(unfolded(IcsWriter::invitation(m_data.programme, heide(), entry(id), {15}).value()).filter(u"BEGIN:VALARM"_s).size(), 1);
    m_data.changeSession(id, [](Session &session) { session.state = SessionState::Cancelled; });
    QVERIFY(calendar({{}, {}, 90}).filter(u"VALARM"_s).isEmpty());
}

void TestIcsWriter::calendarHasItsName()
{
    QVERIFY(calendar().contains(u"X-WR-CALNAME:Mutig voran 2024"_s));
    QVERIFY(calendar().contains(u"NAME:Mutig voran 2024"_s));
    QVERIFY(calendar({u"Für Planer, kurz"_s, {}, {}}).contains(u"X-WR-CALNAME:Für Planer, kurz"_s));
}

LOTSE_TEST_MAIN(TestIcsWriter)
#include "tst_icswriter.moc"
