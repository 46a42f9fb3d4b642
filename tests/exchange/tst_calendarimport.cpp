#include "calendarfixture.h"

#include "domain/verbs/publicationverbs.h"
#include "exchange/imports/calendarimport.h"
#include "exchange/writers/icswriter.h"

#include "support/difficulttexts.h"
#include "support/testmain.h"

using namespace domain;
using namespace Qt::StringLiterals;
using exchange::CalendarEvent;
using exchange::CalendarFile;
using exchange::CalendarImport;
using exchange::RowOutcome;
using testsupport::inBerlin;

namespace {

CalendarEvent foreign(int number, const QString &title, const QDateTime &start, const QDateTime &end)
{
    CalendarEvent event;
    event.number = number;
    event.uid = u"%1@elsewhere"_s.arg(number);
    event.title = title;
    event.startsAt = start;
    event.endsAt = end;
    return event;
}

CalendarFile fileOf(std::vector<CalendarEvent> events)
{
    CalendarFile file;
    file.source = u"anna.ics"_s;
    file.events = std::move(events);
    return file;
}

QList<RowOutcome> outcomes(const CalendarImport &import)
{
    QList<RowOutcome> list;
    for (const exchange::ImportRow &row : import.preview.rows)
        list.append(row.outcome);
    return list;
}

Programme after(const Programme &programme, const ChangeSet &changeSet)
{
    return applied(programme, changeSet).value();
}

} // namespace

class TestCalendarImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownFileChangesNothing();
    void ownFileOfNastyTextsChangesNothing();
    void ownEntriesAreFoundByIdentity();
    void olderVersionsAreSkipped();
    void removedSessionsAreSkipped();
    void cancelledEntriesCancel();
    void cancelledSessionsAreNotBroughtBack();
    void foreignEntriesAreMatched();
    void foreignEntriesBecomeSessions();
    void importIsOneChange();
    void busyTimesAreTaken();
    void busyTimesTwiceDoubleNothing();
    void laterFileReplacesEarlierOne();
    void messagesReplaceNothing();
    void freeTimesAreLeftOut();
    void busyTimesNeedACoach();

private:
    [[nodiscard]] CalendarFile ownFile() const
    {
        const QByteArray ics = exchange::IcsWriter::calendar(m_data.programme, sessionsByTime(m_data.programme)).value();
        return exchange::IcsReader::read(ics, u"own.ics"_s).value();
    }
    [[nodiscard]] CalendarImport sessions(const CalendarFile &file) const { return exchange::importCalendarSessions(m_data.programme, file); }
    [[nodiscard]] CalendarImport busy(const CalendarFile &file) const { return exchange::importBusyTimes(m_data.programme, m_data.coach, file).value(); }
    void apply(const ChangeSet &changeSet) { m_data.programme = after(m_data.programme, changeSet); }
    [[nodiscard]] size_t busyRows() const { return m_data.programme.table<Unavailability>().size(); }

    testsupport::CalendarProgramme m_data;
    SessionId m_training;
};

void TestCalendarImport::init()
{
    m_data = {};
    m_training = m_data.addSession(u"Training"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
}

void TestCalendarImport::ownFileChangesNothing()
{
    m_data.addSession(u"Klausur"_s, inBerlin(10, 26, 0), inBerlin(10, 29, 0));
    m_data.addSession(u"Nacht"_s, inBerlin(10, 26, 22), inBerlin(10, 27, 6));
    m_data.addSession(u"Ohne Ende"_s, inBerlin(12, 1, 9), {});
    m_data.changeSession(m_training, [](Session &session) {
        session.place = u"Rathaus; „Saal 2“, links\nErdgeschoss"_s;
        session.link = u"https://example.org/ä?x=1,2"_s;
        session.state = SessionState::Confirmed;
    });
    const SessionId held = m_data.addSession(u"Gehalten"_s, inBerlin(9, 1, 9), inBerlin(9, 1, 10));
    m_data.changeSession(held, [](Session &session) {
        session.state = SessionState::Held;
        session.link = u"Einwahl 0711 123"_s;
    });
    const CalendarImport import = sessions(ownFile());
    QCOMPARE(outcomes(import), QList<RowOutcome>(5, RowOutcome::Same));
    QVERIFY(import.changeSet.isEmpty());
}

void TestCalendarImport::ownFileOfNastyTextsChangesNothing()
{
    const QList<testsupport::DifficultText> strings = testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR));
    if (strings.isEmpty())
        QSKIP("the collection of nasty strings is not here");
    int count = 0;
    for (const auto &[kind, text] : strings) {
        if (text.trimmed().isEmpty() || text.size() > 20'000)
            continue;
        const SessionId id = m_data.addSession(text, inBerlin(11, 12, 10), inBerlin(11, 12, 12));
        m_data.changeSession(id, [&](Session &session) { session.place = text; });
        m_data.changeSession(m_data.addSession(text, inBerlin(11, 12, 10), {}), [&](Session &session) { session.link = text; });
        ++count;
    }
    QVERIFY(count > 200);
    const CalendarImport import = sessions(ownFile());
    QCOMPARE(import.preview.rows.size(), size_t(2 * count + 1));
    for (const exchange::ImportRow &row : import.preview.rows)
        QVERIFY2(row.outcome == RowOutcome::Same || row.reasons.join(u' ').contains(u"characters"_s), qPrintable(row.cells.join(u'|') + row.changedFields.join(u' ') + row.reasons.join(u' ')));
    QVERIFY(import.changeSet.isEmpty());
}

void TestCalendarImport::ownEntriesAreFoundByIdentity()
{
    CalendarFile file = ownFile();
    file.events[0].title = u"Training mit neuem Namen"_s;
    file.events[0].startsAt = inBerlin(11, 13, 9);
    file.events[0].endsAt = inBerlin(11, 13, 11);
    file.events[0].place = u"Rathaus"_s;
    file.events[0].status = CalendarEvent::Status::Confirmed;
    const CalendarImport import = sessions(file);
    QCOMPARE(outcomes(import), QList{RowOutcome::Changed});
    QCOMPARE(import.preview.rows[0].record, m_training.value);
    QCOMPARE(import.preview.rows[0].changedFields, (QStringList{u"title"_s, u"starts_at"_s, u"ends_at"_s, u"place"_s, u"state"_s}));
    apply(import.changeSet);
    QCOMPARE(m_data.programme.table<Session>().size(), 1u);
    QCOMPARE(m_data.programme.find(m_training)->startsAt, inBerlin(11, 13, 9));
}

void TestCalendarImport::olderVersionsAreSkipped()
{
    const CalendarFile file = ownFile();
    apply(publishSessions(m_data.programme, {m_training}));
    m_data.changeSession(m_training, [](Session &session) { session.startsAt = session.startsAt.addDays(-1); });
    const CalendarImport import = sessions(file);
    QCOMPARE(outcomes(import), QList{RowOutcome::Skipped});
    QVERIFY(import.preview.rows[0].reasons[0].contains(u"version 0"_s));
    QVERIFY(import.changeSet.isEmpty());
}

void TestCalendarImport::removedSessionsAreSkipped()
{
    const CalendarFile file = ownFile();
    Draft draft(m_data.programme, {});
    QVERIFY(draft.remove<Session>({m_training}));
    m_data.programme = draft.programme();
    QCOMPARE(outcomes(sessions(file)), QList{RowOutcome::Skipped});
    // The same number in another programme is another session.
    draft = Draft(m_data.programme, {});
    ProgrammeInfo info = m_data.programme.info();
    info.uuid = u"99999999-2222-3333-4444-555555555555"_s;
    draft.update(info);
    QCOMPARE(outcomes(exchange::importCalendarSessions(draft.programme(), file)), QList{RowOutcome::New});
}

void TestCalendarImport::cancelledEntriesCancel()
{
    Draft draft(m_data.programme, {});
    Enrolment enrolment;
    enrolment.participant = m_data.heide;
    enrolment.session = m_training;
    const EnrolmentId place = draft.add(enrolment);
    m_data.programme = draft.programme();
    CalendarFile file = ownFile();
    file.events[0].status = CalendarEvent::Status::Cancelled;
    file.events[0].startsAt = inBerlin(11, 20, 9);
    file.events.push_back(foreign(2, u"Unbekannt"_s, inBerlin(11, 20, 9), {}));
    file.events[1].status = CalendarEvent::Status::Cancelled;
    const CalendarImport import = sessions(file);
    QCOMPARE(outcomes(import), (QList{RowOutcome::Changed, RowOutcome::Skipped}));
    QVERIFY(import.preview.needsAttention());
    QVERIFY(import.changeSet.label.contains(u"free"_s));
    apply(import.changeSet);
    QCOMPARE(m_data.programme.find(m_training)->state, SessionState::Cancelled);
    QCOMPARE(m_data.programme.find(m_training)->startsAt, inBerlin(11, 12, 10));
    QCOMPARE(m_data.programme.find(place)->state, EnrolmentState::Cancelled);
    QCOMPARE(outcomes(sessions(file))[0], RowOutcome::Same);
}

void TestCalendarImport::cancelledSessionsAreNotBroughtBack()
{
    const CalendarFile file = ownFile();
    m_data.changeSession(m_training, [](Session &session) { session.state = SessionState::Cancelled; });
    const CalendarImport import = sessions(file);
    QCOMPARE(outcomes(import), QList{RowOutcome::Conflict});
    QVERIFY(import.changeSet.isEmpty());
}

void TestCalendarImport::foreignEntriesAreMatched()
{
    const QDateTime start = inBerlin(11, 12, 10);
    QCOMPARE(outcomes(sessions(fileOf({foreign(1, u"TRAINING"_s, start, inBerlin(11, 12, 12))}))), QList{RowOutcome::Changed}); // the spelling
    QCOMPARE(outcomes(sessions(fileOf({foreign(1, u"Training"_s, start, inBerlin(11, 12, 12))}))), QList{RowOutcome::Same});
    const CalendarImport moved = sessions(fileOf({foreign(1, u"Training"_s, start.addDays(1), {})}));
    QCOMPARE(outcomes(moved), QList{RowOutcome::Changed});
    QVERIFY(moved.preview.needsAttention());
    QCOMPARE(after(m_data.programme, moved.changeSet).find(m_training)->endsAt, inBerlin(11, 13, 12));
    // Two of the title: nobody knows which one was moved.
    const CalendarImport two = sessions(fileOf({foreign(1, u"Training"_s, start.addDays(1), {}), foreign(2, u"Training"_s, start.addDays(2), {})}));
    QCOMPARE(outcomes(two), (QList{RowOutcome::New, RowOutcome::New}));
    const CalendarImport twice = sessions(fileOf({foreign(1, u"Training"_s, start, {}), foreign(2, u"Training"_s, start, {})}));
    QCOMPARE(outcomes(twice), (QList{RowOutcome::Same, RowOutcome::Conflict}));
}

void TestCalendarImport::foreignEntriesBecomeSessions()
{
    CalendarEvent event = foreign(1, u"Impulse training: Parkraum"_s, inBerlin(11, 20, 10), inBerlin(11, 20, 12));
    event.place = u"https://example.org/join"_s;
    event.status = CalendarEvent::Status::Confirmed;
    CalendarEvent untitled = foreign(2, u" "_s, inBerlin(11, 20, 10), inBerlin(11, 20, 12));
    CalendarEvent broken = foreign(3, u"x"_s, {}, {});
    broken.problem = u"It is broken."_s;
    CalendarEvent old = foreign(4, u"y"_s, inBerlin(11, 20, 10), {});
    old.isSuperseded = true;
    const CalendarImport import = sessions(fileOf({event, untitled, broken, old}));
    QCOMPARE(outcomes(import), (QList{RowOutcome::New, RowOutcome::Rejected, RowOutcome::Rejected, RowOutcome::Skipped}));
    apply(import.changeSet);
    const Session session = *m_data.programme.find(SessionId{2});
    QCOMPARE(session.kind, SessionKind::ImpulseTraining);
    QCOMPARE(session.link, u"https://example.org/join"_s);
    QCOMPARE(session.place, QString());
    QCOMPARE(session.mode, SessionMode::Online);
    QCOMPARE(session.state, SessionState::Confirmed);
    QVERIFY(sessions(fileOf({event, untitled, broken, old})).changeSet.isEmpty());
}

void TestCalendarImport::importIsOneChange()
{
    const Programme before = m_data.programme;
    const CalendarImport import = sessions(fileOf({foreign(1, u"A"_s, inBerlin(11, 20, 10), {}), foreign(2, u"Training"_s, inBerlin(11, 20, 10), {})}));
    QCOMPARE(import.changeSet.label, u"Import 2 sessions"_s);
    const Programme done = after(before, import.changeSet);
    QVERIFY(done != before);
    QVERIFY(after(done, import.changeSet.inverse()) == before);
    QVERIFY(after(after(done, import.changeSet.inverse()), import.changeSet) == done);
}

void TestCalendarImport::busyTimesAreTaken()
{
    const CalendarImport import = busy(fileOf({foreign(1, u"Zahnarzt"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 11)), foreign(2, u"Urlaub"_s, inBerlin(10, 26, 0), inBerlin(10, 29, 0))}));
    QCOMPARE(outcomes(import), (QList{RowOutcome::New, RowOutcome::New}));
    QVERIFY(import.changeSet.label.contains(u"Max Coach"_s));
    const Programme before = m_data.programme;
    apply(import.changeSet);
    QCOMPARE(busyRows(), 2u);
    for (const Unavailability &span : m_data.programme.table<Unavailability>()) {
        QCOMPARE(span.coach, m_data.coach);
        QCOMPARE(span.note, u"ICS: anna"_s); // what it is about stays at home
    }
    QVERIFY(after(m_data.programme, import.changeSet.inverse()) == before);
}

void TestCalendarImport::busyTimesTwiceDoubleNothing()
{
    const CalendarFile file = fileOf({foreign(1, u"A"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 14)), foreign(2, u"B"_s, inBerlin(11, 12, 11), inBerlin(11, 12, 12)),
        foreign(3, u"C"_s, inBerlin(11, 12, 13), inBerlin(11, 12, 15)), foreign(4, u"D"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 11))});
    const CalendarImport import = busy(file);
    QCOMPARE(outcomes(import), (QList{RowOutcome::New, RowOutcome::Same, RowOutcome::New, RowOutcome::Same}));
    apply(import.changeSet);
    QVERIFY(busy(file).changeSet.isEmpty());
    // What was entered by hand is enough.
    Draft draft(m_data.programme, {});
    draft.add(Unavailability{{}, {}, m_data.coach, inBerlin(12, 1, 0), inBerlin(12, 8, 0), u"Urlaub"_s});
    m_data.programme = draft.programme();
    QCOMPARE(outcomes(busy(fileOf({foreign(1, u"A"_s, inBerlin(12, 3, 10), inBerlin(12, 3, 14))}))), QList{RowOutcome::Same});
}

void TestCalendarImport::laterFileReplacesEarlierOne()
{
    Draft draft(m_data.programme, {});
    draft.add(Unavailability{{}, {}, m_data.coach, inBerlin(12, 20, 0), inBerlin(12, 21, 0), u"Umzug"_s});
    m_data.programme = draft.programme();
    apply(busy(fileOf({foreign(1, u"A"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 11)), foreign(2, u"B"_s, inBerlin(11, 13, 10), inBerlin(11, 13, 11)),
                   foreign(3, u"C"_s, inBerlin(11, 14, 10), inBerlin(11, 14, 11))})).changeSet);
    QCOMPARE(busyRows(), 4u);
    // Another calendar does not touch it.
    CalendarFile other = fileOf({foreign(1, u"X"_s, inBerlin(11, 1, 10), inBerlin(11, 1, 11))});
    other.name = u"Privat"_s;
    apply(busy(other).changeSet);
    QCOMPARE(busyRows(), 5u);
    // B moved, C is off, A lies before what the file tells.
    const CalendarImport later = busy(fileOf({foreign(2, u"B"_s, inBerlin(11, 13, 12), inBerlin(11, 13, 13))}));
    QCOMPARE(later.preview.notes.size(), 1);
    QVERIFY(later.changeSet.label.contains(u"remove 2"_s));
    const Programme before = m_data.programme;
    apply(later.changeSet);
    QStringList starts;
    for (const Unavailability &span : m_data.programme.table<Unavailability>())
        starts.append(span.startsAt.toString(u"MMdd-HH"_s));
    starts.sort();
    QCOMPARE(starts.join(u' '), u"1101-10 1112-10 1113-12 1220-00"_s);
    QVERIFY(after(m_data.programme, later.changeSet.inverse()) == before);
}

void TestCalendarImport::messagesReplaceNothing()
{
    apply(busy(fileOf({foreign(1, u"A"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 11))})).changeSet);
    CalendarFile message = fileOf({foreign(2, u"B"_s, inBerlin(11, 2, 10), inBerlin(11, 2, 11))});
    message.method = "REQUEST";
    apply(busy(message).changeSet);
    QCOMPARE(busyRows(), 2u);
}

void TestCalendarImport::freeTimesAreLeftOut()
{
    std::vector<CalendarEvent> events(7, foreign(1, u"A"_s, inBerlin(11, 12, 10), inBerlin(11, 12, 11)));
    events[0].isBusy = false;
    events[1].status = CalendarEvent::Status::Cancelled;
    events[2].endsAt = {};
    events[3].uid = calendarUid(m_data.programme, m_training);
    events[4].startsAt = inBerlin(11, 12, 10, 0, 2023);
    events[4].endsAt = inBerlin(11, 12, 11, 0, 2023);
    events[5].isSuperseded = true;
    events[6].problem = u"It is broken."_s;
    const CalendarImport import = busy(fileOf(events));
    QCOMPARE(outcomes(import), QList<RowOutcome>(6, RowOutcome::Skipped) << RowOutcome::Rejected);
    QVERIFY(import.changeSet.isEmpty());
    for (const exchange::ImportRow &row : import.preview.rows)
        QCOMPARE(row.reasons.size(), 1);
}

void TestCalendarImport::busyTimesNeedACoach()
{
    const auto import = exchange::importBusyTimes(m_data.programme, CoachId{99}, fileOf({}));
    QVERIFY(!import);
    QCOMPARE(import.error().code, base::ErrorCode::InputRefused);
    QVERIFY(busy(fileOf({})).changeSet.isEmpty());
}

LOTSE_TEST_MAIN(TestCalendarImport)
#include "tst_calendarimport.moc"
