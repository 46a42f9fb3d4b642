#include "calendarfixture.h"

#include "domain/verbs/noticeverbs.h"
#include "domain/verbs/publicationverbs.h"
#include "exchange/writers/icswriter.h"

#include "support/difficulttexts.h"
#include "support/testmain.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;
using exchange::IcsWriter;
using testsupport::inBerlin;
using testsupport::runTool;
using testsupport::ToolAnswer;

namespace {

const QString python = u"/usr/bin/python3"_s;

QString script(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/calendars/") + name;
}

/// As the other programs tell an entry: a day, or the wall time in Berlin.
QString wall(const QDateTime &moment, bool isDay)
{
    return !moment.isValid() ? QString() : isDay ? moment.date().toString(Qt::ISODate) : moment.toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

/// Whether a library is installed, or lies in the folder that LOTSE_NODE_MODULES names.
bool isHere(const QString &library)
{
    if (library == u"icalendar"_s)
        return testsupport::hasPythonModule(library);
    const QString modules = qEnvironmentVariable("LOTSE_NODE_MODULES");
    return !modules.isEmpty() && !QStandardPaths::findExecutable(u"node"_s).isEmpty() && QDir(modules + u'/' + library).exists();
}

/// The entries of files as a library reads them.
ToolAnswer readBy(const QString &library, const QStringList &paths)
{
    if (library == u"icalendar"_s)
        return runTool(python, QStringList{script(u"entries.py"_s)} + paths);
    const QStringList arguments{script(u"entries.cjs"_s), qEnvironmentVariable("LOTSE_NODE_MODULES"), library};
    return runTool(QStandardPaths::findExecutable(u"node"_s), arguments + paths, {u"TZ=Europe/Berlin"_s});
}

/// A text with what a calendar file cannot hold as blanks.
QString asWritten(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (QChar &c : text) {
        const bool isControl = (c < u' ' && c != u'\n') || (c >= u'\x7f' && c < QChar(0xa0));
        if (isControl || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0xfffe) || c == QChar(0xffff))
            c = u' ';
    }
    return text;
}

} // namespace

/// What calendars of others make of our files.
class TestOtherCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void icalendarReadsEverything();
    void nastyTextsAreReadAsWritten_data();
    void nastyTextsAreReadAsWritten();
    void javaScriptReadsEverything_data();
    void javaScriptReadsEverything();
    void khalReadsEverything();
    void replayByTheRulesEndsRight();
    void replayIntoKhalEndsRight();

private:
    struct File
    {
        QString path;
        QList<SessionId> sessions;
        QString method;
    };

    void addSessions();
    [[nodiscard]] QList<File> writeFiles(const QTemporaryDir &folder) const;
    [[nodiscard]] QStringList writeStory(const QTemporaryDir &folder);
    [[nodiscard]] static QStringList pathsOf(const QList<File> &files);
    [[nodiscard]] QString compare(const QJsonArray &entries, const QList<File> &files) const;
    [[nodiscard]] QByteArray khalConfiguration(const QTemporaryDir &folder) const;
    [[nodiscard]] QByteArray invitation(SessionId id) const
    {
        const CalendarEntry entry = CalendarEntries(m_data.programme).of(*m_data.programme.find(id));
        const Recipient heide{m_data.heide, {}};
        const bool isOff = entry.status == EntryStatus::Cancelled;
        return (isOff ? IcsWriter::cancellation(m_data.programme, heide, entry) : IcsWriter::invitation(m_data.programme, heide, entry, {30})).value();
    }

    testsupport::CalendarProgramme m_data;
};

void TestOtherCalendars::init()
{
    m_data = {};
}

/// Both sides of both changes of the clock, inside the skipped and the doubled hour, whole days, several days, difficult texts.
void TestOtherCalendars::addSessions()
{
    const auto add = [this](const QString &title, const QDateTime &start, const QDateTime &end) { return m_data.addSession(title, start, end); };
    add(u"Vor dem Ende der Sommerzeit"_s, inBerlin(10, 26, 9, 30), inBerlin(10, 26, 11));
    add(u"Über das Ende der Sommerzeit"_s, inBerlin(10, 26, 22), inBerlin(10, 27, 6));
    add(u"Doppelte Stunde, zuerst"_s, QDateTime(QDate(2024, 10, 27), QTime(0, 30), Qt::UTC).toTimeZone(base::berlin()), inBerlin(10, 27, 9));
    add(u"Doppelte Stunde, danach"_s, QDateTime(QDate(2024, 10, 27), QTime(1, 30), Qt::UTC).toTimeZone(base::berlin()), inBerlin(10, 27, 10));
    add(u"Doppelte Stunde, wie getippt"_s, inBerlin(10, 27, 2, 15), inBerlin(10, 27, 2, 45));
    add(u"Nach dem Ende der Sommerzeit"_s, inBerlin(10, 27, 9, 30), inBerlin(10, 27, 11));
    add(u"Vor Beginn der Sommerzeit"_s, inBerlin(3, 29, 9, 30, 2025), inBerlin(3, 29, 11, 0, 2025));
    add(u"Über den Beginn der Sommerzeit"_s, inBerlin(3, 29, 22, 0, 2025), inBerlin(3, 30, 6, 0, 2025));
    add(u"Übersprungene Stunde"_s, inBerlin(3, 30, 2, 30, 2025), inBerlin(3, 30, 5, 0, 2025));
    add(u"Nach Beginn der Sommerzeit"_s, inBerlin(3, 30, 9, 30, 2025), inBerlin(3, 30, 11, 0, 2025));
    add(u"Ein ganzer Tag"_s, inBerlin(10, 27, 0), inBerlin(10, 28, 0));
    add(u"Drei ganze Tage"_s, inBerlin(3, 29, 0, 0, 2025), inBerlin(4, 1, 0, 0, 2025));
    add(u"Mehrere Tage"_s, inBerlin(12, 9, 13), inBerlin(12, 11, 12));
    add(u"Über Mitternacht"_s, inBerlin(12, 31, 22), inBerlin(1, 1, 2, 0, 2025));
    const SessionId difficult = add(u"Straße; „Rad, Fuß“ "_s + u"ä👩‍👩‍👧‍👦"_s.repeated(60), inBerlin(11, 5, 10), inBerlin(11, 5, 12));
    m_data.changeSession(difficult, [](Session &session) {
        session.place = u"Rathaus\nSaal 2"_s;
        session.link = u"https://example.org/join?x=1"_s;
    });
    const SessionId off = add(u"Abgesagt"_s, inBerlin(11, 6, 10), inBerlin(11, 6, 12));
    m_data.changeSession(off, [](Session &session) { session.state = SessionState::Cancelled; });
    for (const Session &session : Table<Session>(m_data.programme.table<Session>()))
        m_data.changeSession(session.id, [this](Session &changed) { changed.coaches = {m_data.coach}; });
}

QList<TestOtherCalendars::File> TestOtherCalendars::writeFiles(const QTemporaryDir &folder) const
{
    const QList<SessionId> all = sessionsByTime(m_data.programme);
    const auto write = [&](const QString &name, const base::Result<QByteArray> &ics) { return testsupport::written(folder, name, ics.value()); };
    QList<File> files{
        {write(u"all.ics"_s, IcsWriter::calendar(m_data.programme, all)), all, u"PUBLISH"_s},
        {write(u"coach.ics"_s, IcsWriter::calendar(m_data.programme, all, {u"Für Coach"_s, {{}, m_data.coach}, 45})), all, u"PUBLISH"_s},
        {write(u"person.ics"_s, IcsWriter::calendar(m_data.programme, all.first(3), {{}, {m_data.heide, {}}, {}})), all.first(3), u"PUBLISH"_s},
    };
    for (const SessionId id : all) {
        const bool isOff = m_data.programme.find(id)->state == SessionState::Cancelled;
        files.append({write(u"invitation-%1.ics"_s.arg(id.value), invitation(id)), {id}, isOff ? u"CANCEL"_s : u"REQUEST"_s});
    }
    return files;
}

QStringList TestOtherCalendars::pathsOf(const QList<File> &files)
{
    QStringList paths;
    for (const File &file : files)
        paths.append(file.path);
    return paths;
}

/// The first difference between what a program read and what was written, empty without one.
QString TestOtherCalendars::compare(const QJsonArray &entries, const QList<File> &files) const
{
    qsizetype next = 0;
    for (const File &file : files) {
        for (const SessionId id : file.sessions) {
            const Session &session = *m_data.programme.find(id);
            const CalendarEntry entry = CalendarEntries(m_data.programme).of(session);
            const QJsonObject read = entries.at(next++).toObject();
            const QJsonObject expected{{u"uid"_s, entry.uid}, {u"sequence"_s, entry.sequence}, {u"method"_s, file.method}, {u"title"_s, session.title},
                {u"starts"_s, wall(session.startsAt, isAllDay(entry))}, {u"ends"_s, wall(session.endsAt, isAllDay(entry))},
                {u"status"_s, entry.status == EntryStatus::Cancelled ? u"CANCELLED"_s : u"TENTATIVE"_s}};
            for (auto value = expected.begin(); value != expected.end(); ++value) {
                if (read.value(value.key()) != value.value())
                    return u"%1, %2: %3 is %4 instead of %5"_s.arg(file.path, session.title, value.key(), read.value(value.key()).toVariant().toString(), value.value().toVariant().toString());
            }
        }
    }
    return next == entries.size() ? QString() : u"%1 entries instead of %2"_s.arg(entries.size()).arg(next);
}

void TestOtherCalendars::icalendarReadsEverything()
{
    if (!isHere(u"icalendar"_s))
        QSKIP("python3-icalendar is not installed");
    addSessions();
    const QTemporaryDir folder;
    const QList<File> files = writeFiles(folder);
    const ToolAnswer answer = readBy(u"icalendar"_s, pathsOf(files));
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(compare(answer.array(), files), QString());
    const QJsonObject last = answer.array().last().toObject();
    QCOMPARE(last.value(u"attendees"_s).toArray(), QJsonArray{u"mailto:aenne.heide@stadt.example"_s});
    QCOMPARE(last.value(u"organiser"_s).toString(), u"mailto:programm@mobil.example"_s);
    QCOMPARE(last.value(u"alarms"_s).toInt(), 1);
    const ToolAnswer checked = runTool(python, {QStringLiteral(SHARED_TOOLS_DIR "/ics_eml_check.py"), files[0].path});
    if (QFile::exists(QStringLiteral(SHARED_TOOLS_DIR "/ics_eml_check.py")))
        QVERIFY2(checked.code == 0, checked.out.constData());
}

void TestOtherCalendars::nastyTextsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("library");
    QTest::newRow("icalendar") << u"icalendar"_s;
    QTest::newRow("ical.js") << u"ical.js"_s;
}

void TestOtherCalendars::nastyTextsAreReadAsWritten()
{
    QFETCH(QString, library);
    const QList<testsupport::DifficultText> strings = testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR));
    if (strings.isEmpty() || !isHere(library))
        QSKIP("the collection of nasty strings or the library is not here");
    QStringList texts;
    for (const auto &[kind, text] : strings) {
        // icalendar 4 takes the second of two backslashes for the beginning of an escape.
        const bool isMisread = library == u"icalendar"_s && text.contains(u'\\');
        if (text.size() > 40'000 || isMisread)
            continue;
        const SessionId id = m_data.addSession(text, inBerlin(11, 12, 10).addSecs(60 * texts.size()), {});
        m_data.changeSession(id, [&](Session &session) { session.link = text; });
        texts.append(text);
    }
    QVERIFY(texts.size() > 200);
    const QTemporaryDir folder;
    const QString path = testsupport::written(folder, u"nasty.ics"_s, IcsWriter::calendar(m_data.programme, sessionsByTime(m_data.programme)).value());
    const ToolAnswer answer = readBy(library, {path});
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(answer.array().size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(answer.array()[i].toObject().value(u"title"_s).toString(), asWritten(texts[i]));
        QCOMPARE(answer.array()[i].toObject().value(u"place"_s).toString(), asWritten(texts[i]));
    }
    const ToolAnswer checked = runTool(python, {QStringLiteral(SHARED_TOOLS_DIR "/ics_eml_check.py"), u"--events"_s, QString::number(texts.size()), path});
    QVERIFY2(checked.code == 0, checked.out.constData());
}

void TestOtherCalendars::javaScriptReadsEverything_data()
{
    QTest::addColumn<QString>("library");
    QTest::newRow("ical.js") << u"ical.js"_s;
    QTest::newRow("node-ical") << u"node-ical"_s;
}

void TestOtherCalendars::javaScriptReadsEverything()
{
    QFETCH(QString, library);
    if (!isHere(library))
        QSKIP("LOTSE_NODE_MODULES names no folder with this library");
    addSessions();
    const QTemporaryDir folder;
    const QList<File> files = writeFiles(folder);
    const ToolAnswer answer = readBy(library, pathsOf(files));
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(compare(answer.array(), files), QString());
}

QByteArray TestOtherCalendars::khalConfiguration(const QTemporaryDir &folder) const
{
    const QByteArray path = folder.path().toUtf8();
    return "[calendars]\n[[c]]\npath = " + path + "/calendar\ntype = calendar\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
           "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%dT%H:%M\nlongdatetimeformat = %Y-%m-%dT%H:%M\nlocal_timezone = Europe/Berlin\n"
           "default_timezone = Europe/Berlin\n[sqlite]\npath = " + path + "/khal.db\n";
}

void TestOtherCalendars::khalReadsEverything()
{
    const QString khal = QStandardPaths::findExecutable(u"khal"_s);
    if (khal.isEmpty())
        QSKIP("khal is not installed");
    addSessions();
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"calendar"_s));
    const QStringList khalWith{u"-c"_s, testsupport::written(folder, u"khal.conf"_s, khalConfiguration(folder))};
    const QString path = writeFiles(folder).first().path;
    const ToolAnswer imported = runTool(khal, khalWith + QStringList{u"import"_s, u"--batch"_s, path});
    QVERIFY2(imported.code == 0 && !imported.err.contains("rror"), imported.err.constData());
    const ToolAnswer listed = runTool(khal, khalWith + QStringList{u"list"_s, u"--once"_s, u"-df"_s, QString(), u"-f"_s,
        u"{uid}|{start-long-full}|{end-long-full}|{cancelled}|{title}"_s, u"2024-01-01"_s, u"2025-12-31"_s});
    QVERIFY2(listed.code == 0, listed.err.constData());
    const QStringList lines = QString::fromUtf8(listed.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(m_data.programme.table<Session>().size()));
    for (const Session &session : m_data.programme.table<Session>()) {
        const CalendarEntry entry = CalendarEntries(m_data.programme).of(session);
        // khal tells whole days by their first and last one.
        const QDateTime end = isAllDay(entry) ? session.endsAt.addDays(-1) : session.endsAt;
        const QString expected = u"%1|%2|%3|%4|%5"_s.arg(entry.uid, wall(session.startsAt, false), wall(end, false),
            session.state == SessionState::Cancelled ? u"CANCELLED "_s : QString(), session.title);
        QVERIFY2(lines.contains(expected), qPrintable(expected + u'\n' + lines.filter(entry.uid).join(u' ')));
    }
}

/// create → move → move back → cancel: an invitation or cancellation for each, told and confirmed every time.
QStringList TestOtherCalendars::writeStory(const QTemporaryDir &folder)
{
    const SessionId id = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
    QStringList paths;
    const auto tell = [&] {
        base::Clock::fix(base::Clock::now().addSecs(3600));
        paths.append(testsupport::written(folder, u"%1.ics"_s.arg(paths.size()), invitation(id)));
        const Telling telling{{m_data.heide, {}}, calendarUid(m_data.programme, id)};
        m_data.programme = applied(m_data.programme, noteTellings(m_data.programme, {telling}, NoticeWay::Mail, Confirmation::Given).value()).value();
    };
    const QDateTime start = base::Clock::now();
    tell();
    m_data.changeSession(id, [](Session &session) { session.startsAt = inBerlin(11, 13, 14); session.endsAt = inBerlin(11, 13, 16); });
    tell();
    m_data.changeSession(id, [](Session &session) { session.startsAt = inBerlin(11, 12, 10); session.endsAt = inBerlin(11, 12, 12); });
    tell();
    m_data.changeSession(id, [](Session &session) { session.state = SessionState::Cancelled; });
    tell();
    base::Clock::fix(start);
    return paths;
}

void TestOtherCalendars::replayByTheRulesEndsRight()
{
    if (!testsupport::hasPythonModule(u"icalendar"_s))
        QSKIP("python3-icalendar is not installed");
    const QTemporaryDir folder;
    const QStringList story = writeStory(folder);
    QCOMPARE(story.size(), 4);
    const auto held = [](const QStringList &files) { return runTool(python, QStringList{script(u"replay.py"_s)} + files).array(); };
    const QString uid = calendarUid(m_data.programme, SessionId{1});
    QCOMPARE(held(story.first(1)), (QJsonArray{QJsonObject{{u"uid"_s, uid}, {u"sequence"_s, 0}, {u"starts"_s, u"2024-11-12T10:00:00+01:00"_s}, {u"status"_s, u"TENTATIVE"_s}}}));
    QCOMPARE(held(story.first(2)), (QJsonArray{QJsonObject{{u"uid"_s, uid}, {u"sequence"_s, 1}, {u"starts"_s, u"2024-11-13T14:00:00+01:00"_s}, {u"status"_s, u"TENTATIVE"_s}}}));
    QCOMPARE(held(story.first(3)), (QJsonArray{QJsonObject{{u"uid"_s, uid}, {u"sequence"_s, 2}, {u"starts"_s, u"2024-11-12T10:00:00+01:00"_s}, {u"status"_s, u"TENTATIVE"_s}}}));
    // Mails overtake one another: whatever the order, one cancelled entry is left.
    QStringList order = story;
    std::sort(order.begin(), order.end());
    do {
        const QJsonArray last = held(order);
        QCOMPARE(last, (QJsonArray{QJsonObject{{u"uid"_s, uid}, {u"sequence"_s, 3}, {u"starts"_s, u"2024-11-12T10:00:00+01:00"_s}, {u"status"_s, u"CANCELLED"_s}}}));
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestOtherCalendars::replayIntoKhalEndsRight()
{
    const QString khal = QStandardPaths::findExecutable(u"khal"_s);
    if (khal.isEmpty())
        QSKIP("khal is not installed");
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"calendar"_s));
    const QStringList khalWith{u"-c"_s, testsupport::written(folder, u"khal.conf"_s, khalConfiguration(folder))};
    QStringList states;
    for (const QString &message : writeStory(folder)) {
        QCOMPARE(runTool(khal, khalWith + QStringList{u"import"_s, u"--batch"_s, message}).code, 0);
        const ToolAnswer listed = runTool(khal, khalWith + QStringList{u"list"_s, u"--once"_s, u"-df"_s, QString(), u"-f"_s, u"{start-long-full} {cancelled}"_s, u"2024-01-01"_s, u"2025-12-31"_s});
        states.append(QString::fromUtf8(listed.out).trimmed());
        QCOMPARE(QDir(folder.filePath(u"calendar"_s)).entryList({u"*.ics"_s}).size(), 1);
    }
    QCOMPARE(states, (QStringList{u"2024-11-12T10:00"_s, u"2024-11-13T14:00"_s, u"2024-11-12T10:00"_s, u"2024-11-12T10:00 CANCELLED"_s}));
}

LOTSE_TEST_MAIN(TestOtherCalendars)
#include "tst_othercalendars.moc"
