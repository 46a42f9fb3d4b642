#include "registerfixture.h"

#include "base/clock.h"
#include "domain/rules/calendarentry.h"
#include "domain/verbs/publicationverbs.h"
#include "exchange/fieldvalues.h"
#include "exchange/sessionselection.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/icswriter.h"
#include "exchange/writers/scheduleexport.h"
#include "exchange/writers/tableexport.h"

#include "support/difficulttexts.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace domain;

namespace {

QDateTime berlin(int month, int day, int hour, int minute = 0)
{
    return base::berlinTime(QDate(2024, month, day), QTime(hour, minute));
}

/// Content lines of a calendar, unfolded.
QStringList unfolded(const QByteArray &ics)
{
    QByteArray text = ics;
    text.replace("\r\n ", "");
    return QString::fromUtf8(text).split(QStringLiteral("\r\n"));
}

Enrolment enrolmentOf(ParticipantId participant, SessionId session, EnrolmentState state, Attendance attendance)
{
    Enrolment enrolment;
    enrolment.participant = participant;
    enrolment.session = session;
    enrolment.state = state;
    enrolment.attendance = attendance;
    return enrolment;
}

bool hasLine(const QStringList &lines, const char *line)
{
    return lines.contains(QString::fromUtf8(line));
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectsSessions();
    void writesCalendar();
    void calendarFollowsRfc5545_data();
    void calendarFollowsRfc5545();
    void sequenceRisesWithWhatWasTold();
    void otherProgramsReadWallTimes();
    void csvRoundTrip();
    void csvOfNastyStringsRoundTrip();
    void writesSchedule();
    void writesTables();

private:
    SessionId addSession(
        const QString &title, const QDateTime &start, const QDateTime &end, const QList<RoleId> &roles = {});

    Programme m_programme;
    RoleId m_planner;
    RoleId m_leader;
};

void TestWriters::init()
{
    Draft draft({}, {});
    ProgrammeInfo info;
    info.title = QStringLiteral("Mutig voran 2024");
    info.uuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
    draft.add(info);
    m_leader = draft.add(Role{{}, QStringLiteral("leadership"), QStringLiteral("Führungsebene"), {}, {}, 1, {}});
    m_planner = draft.add(Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), {}, {}, 2, {}});
    m_programme = draft.programme();
}

SessionId TestWriters::addSession(
    const QString &title, const QDateTime &start, const QDateTime &end, const QList<RoleId> &roles)
{
    Draft draft(m_programme, {});
    Session session;
    session.title = title;
    session.startsAt = start;
    session.endsAt = end;
    session.roles = roles;
    const SessionId id = draft.add(session);
    m_programme = draft.programme();
    return id;
}

void TestWriters::selectsSessions()
{
    const SessionId late = addSession(QStringLiteral("B"), berlin(10, 20, 10), berlin(10, 20, 12), {m_planner});
    const SessionId early = addSession(QStringLiteral("A"), berlin(9, 20, 10), berlin(9, 20, 12));
    const SessionId other = addSession(QStringLiteral("C"), berlin(11, 20, 10), berlin(11, 20, 12), {m_leader});
    QCOMPARE(exchange::selectedSessions(m_programme, {}), (QList<SessionId>{early, late, other}));
    QCOMPARE(exchange::selectedSessions(m_programme, {{m_planner}, {}, {}, {}}), (QList<SessionId>{early, late}));
    QCOMPARE(exchange::selectedSessions(m_programme, {{}, {}, {}, other}), QList<SessionId>{other});
    Draft draft(m_programme, {});
    Participant person;
    person.familyName = QStringLiteral("Maier");
    const ParticipantId id = draft.add(person);
    draft.add(enrolmentOf(id, late, EnrolmentState::Enrolled, Attendance::Unknown));
    draft.add(enrolmentOf(id, other, EnrolmentState::Waiting, Attendance::Unknown));
    QCOMPARE(exchange::selectedSessions(draft.programme(), {{}, id, {}, {}}), QList<SessionId>{late});
}

void TestWriters::writesCalendar()
{
    const SessionId id = addSession(
        QStringLiteral("Training; „Straße, Rad“\nTeil 2"), berlin(10, 15, 10), berlin(10, 15, 12), {m_planner});
    addSession(QStringLiteral("Ohne Termin"), {}, {});
    const QByteArray ics = exchange::IcsWriter::calendar(m_programme, exchange::selectedSessions(m_programme, {})).value();
    const QStringList lines = unfolded(ics);
    QVERIFY(hasLine(lines, "METHOD:PUBLISH"));
    QVERIFY(hasLine(lines, "TZID:Europe/Berlin"));
    QVERIFY(hasLine(lines, "UID:session-1@11111111-2222-3333-4444-555555555555.impulslotse"));
    QVERIFY(hasLine(lines, "DTSTART;TZID=Europe/Berlin:20241015T100000"));
    QVERIFY(hasLine(lines, "DTEND;TZID=Europe/Berlin:20241015T120000"));
    QVERIFY(hasLine(lines, "DTSTAMP:20241105T083000Z"));
    QVERIFY(hasLine(lines, "SEQUENCE:0"));
    QVERIFY(hasLine(lines, "STATUS:TENTATIVE"));
    QVERIFY(hasLine(lines, "SUMMARY:Training\\; „Straße\\, Rad“\\nTeil 2"));
    QCOMPARE(lines.filter(QStringLiteral("BEGIN:VEVENT")).size(), 1);
    QVERIFY(!ics.contains("X-LIC"));
    QCOMPARE(domain::calendarUid(m_programme, id),
        QStringLiteral("session-1@11111111-2222-3333-4444-555555555555.impulslotse"));
}

void TestWriters::calendarFollowsRfc5545_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long umlauts") << QString(400, u'ä');
    QTest::newRow("line breaks") << QStringLiteral("a\r\nEND:VEVENT\rX-EVIL:1\nATTENDEE:mailto:x@evil.example");
    QTest::newRow("escapes") << QStringLiteral("a;b,c\\d\"e\"\tf");
    QTest::newRow("control") << QStringLiteral("a\x01"
                                               "b\x1b[31m\u2028c");
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦").repeated(40);
}

void TestWriters::calendarFollowsRfc5545()
{
    QFETCH(QString, text);
    const SessionId id = addSession(text, berlin(10, 15, 10), berlin(10, 15, 12));
    Draft draft(m_programme, {});
    Session session = *m_programme.find(id);
    session.place = text;
    session.link = QStringLiteral("https://example.org/join?x=1");
    session.state = SessionState::Cancelled;
    draft.update(session);
    const QByteArray ics = exchange::IcsWriter::calendar(draft.programme(), {id}).value();
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QByteArray rest = ics;
    rest.replace("\r\n", "");
    QVERIFY(!rest.contains('\r') && !rest.contains('\n'));
    QVERIFY(std::none_of(rest.begin(), rest.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }));
    const QList<QByteArray> folded = ics.split('\n');
    for (const QByteArray &line : folded) {
        QVERIFY(line.size() <= 76); // with its carriage return
        QVERIFY(QString::fromUtf8(line).toUtf8() == line);
    }
    const QStringList lines = unfolded(ics);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^(X-EVIL|ATTENDEE)"))).size(), 0);
    QCOMPARE(lines.count(QStringLiteral("END:VEVENT")), 1);
    QVERIFY(hasLine(lines, "STATUS:CANCELLED"));
    QVERIFY(hasLine(lines, "URL:https://example.org/join?x=1"));
}

void TestWriters::sequenceRisesWithWhatWasTold()
{
    const SessionId id = addSession(QStringLiteral("Training"), berlin(10, 15, 10), berlin(10, 15, 12));
    m_programme = applied(m_programme, publishSessions(m_programme, {id})).value();
    QVERIFY(hasLine(unfolded(exchange::IcsWriter::calendar(m_programme, {id}).value()), "SEQUENCE:0"));
    Draft draft(m_programme, {});
    Session session = *m_programme.find(id);
    session.startsAt = berlin(10, 15, 11);
    draft.update(session);
    QVERIFY(hasLine(unfolded(exchange::IcsWriter::calendar(draft.programme(), {id}).value()), "SEQUENCE:1"));
}

void TestWriters::otherProgramsReadWallTimes()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("python3-icalendar is not installed");
    addSession(QStringLiteral("Sommerzeit"), berlin(10, 26, 9, 30), berlin(10, 26, 11));
    addSession(QStringLiteral("Winterzeit"), berlin(10, 28, 9, 30), berlin(10, 28, 11));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("schedule.ics")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exchange::IcsWriter::calendar(m_programme, exchange::selectedSessions(m_programme, {})).value());
    file.close();
    const QString script = QStringLiteral("import icalendar,sys\n"
                                          "c=icalendar.Calendar.from_ical(open(sys.argv[1],'rb').read())\n"
                                          "print(' '.join(e['DTSTART'].dt.isoformat() for e in c.walk('VEVENT')))");
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, file.fileName()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
        QStringLiteral("2024-10-26T09:30:00+02:00 2024-10-28T09:30:00+01:00"));
}

void TestWriters::csvRoundTrip()
{
    exchange::TextTable table;
    table.headings = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    for (const char *text : {"", "x", " x ", "a;b", "a,b", "a\tb", "\"", "\"\"", "a\"b", "a\nb", "a\r\nb", "a\rb",
             "=1+1", "'=1", "'x", "-5", "+49 711", "@a", "\t=1", "Müller"})
        table.rows.push_back({QString::fromUtf8(text), QString::fromUtf8(text), QStringLiteral("end")});
    const QByteArray bytes = exchange::DelimitedTextWriter::write(table);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "A;B;C\r\n"));
    const auto read = exchange::DelimitedTextReader::read(bytes, QStringLiteral("out.csv"), {}).value();
    QCOMPARE(read.delimiter, QChar(u';'));
    QCOMPARE(read.rows.size(), table.rows.size() + 1);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(exchange::unescapedCell(read.rows[i + 1].cell(0)), table.rows[i][0]);
        QCOMPARE(exchange::unescapedCell(read.rows[i + 1].cell(1)), table.rows[i][1]);
    }
}

void TestWriters::csvOfNastyStringsRoundTrip()
{
    const QList<testsupport::DifficultText> strings = testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR));
    if (strings.isEmpty())
        QSKIP("the collection of nasty strings is not here");
    exchange::TextTable table;
    table.headings = {QStringLiteral("Text"), QStringLiteral("Mehr")};
    for (const auto &[kind, text] : strings) {
        const bool tooLongForPython = text.size() > 100'000;
        if (!text.contains(QChar(u'\0')) && text.isValidUtf16() && !tooLongForPython)
            table.rows.push_back({text, QStringLiteral("x")});
    }
    QVERIFY(table.rows.size() > 200);
    const QByteArray bytes = exchange::DelimitedTextWriter::write(table);
    const auto read = exchange::DelimitedTextReader::read(bytes, QStringLiteral("out.csv"), {});
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.size(), table.rows.size() + 1);
    for (size_t i = 0; i < table.rows.size(); ++i)
        QCOMPARE(exchange::unescapedCell(read->rows[i + 1].cell(0)), table.rows[i][0]);

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("out.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"), {QStringLiteral(SHARED_TOOLS_DIR "/formula_check.py"), file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardOutput().constData());
}

void TestWriters::writesSchedule()
{
    addSession(QStringLiteral("Training"), berlin(10, 15, 10), berlin(10, 15, 12), {m_planner});
    const QList<SessionId> sessions = exchange::selectedSessions(m_programme, {});
    const exchange::TextTable table =
        exchange::scheduleTable(m_programme, sessions, QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(table.headings.size(), 12);
    QCOMPARE(table.rows.size(), 1u);
    QCOMPARE(table.rows[0].first(4),
        (QStringList{QStringLiteral("15.10.2024"), QStringLiteral("10:00"), QStringLiteral("12:00"),
            QStringLiteral("Training")}));
    QCOMPARE(table.rows[0][5], QStringLiteral("Fachplaner:in"));
    const QJsonObject json = exchange::scheduleJson(m_programme, sessions);
    const QJsonObject session = json.value(QStringLiteral("sessions")).toArray()[0].toObject();
    QCOMPARE(session.value(QStringLiteral("starts_at")).toString(), QStringLiteral("2024-10-15T10:00"));
    QVERIFY(session.value(QStringLiteral("uid")).toString().startsWith(QStringLiteral("session-1@")));
    QVERIFY(!session.contains(QStringLiteral("notes")));
}

void TestWriters::writesTables()
{
    const SessionId id = addSession(QStringLiteral("Training"), berlin(10, 15, 10), berlin(10, 15, 12), {m_planner});
    Draft draft(m_programme, {});
    QList<ParticipantId> people;
    for (const char *name : {"Zürn", "Änder", "Maier"}) {
        Participant person;
        person.familyName = QString::fromUtf8(name);
        person.role = m_planner;
        person.registeredOn = QDate(2024, 9, 1);
        people.append(draft.add(person));
        draft.add(enrolmentOf(people.last(), id, EnrolmentState::Enrolled, Attendance::Present));
    }
    const Programme &programme = draft.programme();
    const RecordInfo &info = recordInfo<Participant>();
    const auto ids = exchange::idsInOrder(programme, info);
    QCOMPARE(ids, (QList<qint64>{people[1].value, people[2].value, people[0].value}));
    const auto shown = exchange::recordTable(programme, info, ids,
        {QStringLiteral("family_name"), QStringLiteral("role"), QStringLiteral("registered_on")},
        exchange::TableStyle::Programs, QLocale());
    QCOMPARE(shown.headings,
        (QStringList{QStringLiteral("family_name"), QStringLiteral("role"), QStringLiteral("registered_on")}));
    QCOMPARE(
        shown.rows[0], (QStringList{QStringLiteral("Änder"), QStringLiteral("planner"), QStringLiteral("2024-09-01")}));
    const auto screen = exchange::recordTable(programme, info, ids,
        {QStringLiteral("family_name"), QStringLiteral("role")}, exchange::TableStyle::People, QLocale());
    QCOMPARE(screen.rows[0][1], QStringLiteral("Fachplaner:in"));
    for (const auto &[language, day] : {std::pair(QLocale::German, QStringLiteral("01.09.2024")),
             std::pair(QLocale::English, QStringLiteral("2024-09-01"))})
        QCOMPARE(exchange::recordTable(programme, info, ids, {QStringLiteral("registered_on")},
                     exchange::TableStyle::People, QLocale(language))
                     .rows[0][0],
            day);
    QVERIFY(exchange::exportedFields(recordInfo<ProgrammeInfo>()).contains(QStringLiteral("title")));
    QVERIFY(!exchange::exportedFields(recordInfo<ProgrammeInfo>()).contains(QStringLiteral("uuid")));

    const auto array = exchange::recordArray(programme, info, ids, exchange::exportedFields(info));
    QCOMPARE(array[0].toObject().value(QStringLiteral("role")).toObject().value(QStringLiteral("label")).toString(),
        QStringLiteral("Fachplaner:in"));
    const auto attendance = exchange::attendanceTable(programme, {id}, QLocale(QLocale::German));
    QCOMPARE(attendance.rows.size(), 3u);
    QCOMPARE(attendance.rows[0][4], QStringLiteral("Änder"));
    QCOMPARE(attendance.rows[0][8], QStringLiteral("Present"));
    QCOMPARE(exchange::attendanceTable(programme, {}, QLocale()).rows.size(), 0u);
}

LOTSE_TEST_MAIN(TestWriters)
#include "tst_writers.moc"
