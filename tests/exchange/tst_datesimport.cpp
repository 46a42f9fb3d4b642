#include "base/clock.h"
#include "domain/draft.h"
#include "domain/programmeindex.h"
#include "exchange/imports/datesimport.h"
#include "exchange/imports/datespan.h"
#include "exchange/readers/listreader.h"

#include "support/testmain.h"

#include <QFile>

using namespace domain;
using namespace exchange;

class TestDatesImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recognisesTheKind_data();
    void recognisesTheKind();
    void readsSpans_data();
    void readsSpans();
    void refusesSpans_data();
    void refusesSpans();
    void schoolHolidaysOfTheSample();
    void twiceIsNothingNew_data();
    void twiceIsNothingNew();
    void correctedHolidaysAreChanged();
    void oneBadRowLosesNoneOfTheOthers();
    void unavailableTimes();
    void whoIsNotKnownIsRejected();
    void sessions();
    void sessionsAreCorrected();
    void aCancelledSessionFreesItsPeople();
    void otherListsAreRefused();

private:
    [[nodiscard]] DatesImport import(const QByteArray &list) const;
    [[nodiscard]] Programme after(const QByteArray &list) const;

    Programme m_programme;
    ParticipantId m_heide;
    CoachId m_coach;
    RoleId m_planner;
};

namespace {

QStringList outcomes(const ImportPreview &preview)
{
    QStringList words;
    for (const ImportRow &row : preview.rows)
        words.append(rowOutcomeIdentifier(row.outcome));
    return words;
}

SourceTable tableOf(const QByteArray &list)
{
    auto table = ListReader::read(list, QStringLiteral("list.csv"), {});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

const QByteArray holidayList("von;bis;name\n2024-10-28;2024-10-30;Herbstferien\n23.12.2024;04.01.2025;Weihnachtsferien\n");
const QByteArray unavailableList("E-Mail;Von;Bis;Grund\naenne@stadt.example;28.10.2024;30.10.2024;Urlaub\nkim@buero.example;5.11.2024 09:00;5.11.2024 12:00;\n");
const QByteArray sessionList("Titel;Datum;Uhrzeit;Rolle;Ort;Plätze\nTraining B9;Di, 26. November 2024;10–12 Uhr;planner;Aalen;8\n");

} // namespace

void TestDatesImport::init()
{
    Draft draft(Programme(), {});
    Participant heide;
    heide.givenName = QStringLiteral("Änne");
    heide.namePrefix = QStringLiteral("von der");
    heide.familyName = QStringLiteral("Heide");
    heide.email = QStringLiteral("aenne@stadt.example");
    m_heide = draft.add(heide);
    for (int i = 0; i < 2; ++i) {
        Participant twin;
        twin.givenName = QStringLiteral("Anja");
        twin.familyName = QStringLiteral("Müller");
        draft.add(twin);
    }
    Coach coach;
    coach.givenName = QStringLiteral("Kim");
    coach.familyName = QStringLiteral("Öztürk");
    coach.email = QStringLiteral("kim@buero.example");
    m_coach = draft.add(coach);
    m_planner = draft.add(Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), QStringLiteral("P"), QStringLiteral("#d55e00"), 2, {}});
    m_programme = draft.programme();
}

DatesImport TestDatesImport::import(const QByteArray &list) const
{
    auto result = importDates(m_programme, tableOf(list));
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

Programme TestDatesImport::after(const QByteArray &list) const
{
    return *applied(m_programme, import(list).changeSet);
}

void TestDatesImport::recognisesTheKind_data()
{
    QTest::addColumn<QByteArray>("headings");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *headings, DatesKind kind) { QTest::newRow(name) << QByteArray(headings) << int(kind); };
    row("holidays", "von;bis;name", DatesKind::SchoolHolidays);
    row("holidays in words", "Ferien;Erster Tag;Letzter Tag", DatesKind::SchoolHolidays);
    row("holidays in English", "Name;First day;Last day", DatesKind::SchoolHolidays);
    row("people by address", "Name;E-Mail;Von;Bis", DatesKind::Unavailability);
    row("people with a title", "Titel;Vorname;Nachname;Datum", DatesKind::Unavailability);
    row("coaches", "Coach;Termin", DatesKind::Unavailability);
    row("sessions", "Titel;Datum;Uhrzeit;Ort", DatesKind::Sessions);
    row("sessions by occasion", "Termin;Datum;Uhrzeit;Für", DatesKind::Sessions);
    row("sessions by name", "Name;Datum;Uhrzeit;Ort", DatesKind::Sessions);
    row("sessions in English", "Title;Begins;Ends;Role;Place", DatesKind::Sessions);
}

void TestDatesImport::recognisesTheKind()
{
    QFETCH(QByteArray, headings);
    QFETCH(int, kind);
    const auto columns = locateDatesColumns(tableOf("Stand 2024;;;\n" + headings + "\n1;2;3;4\n"));
    QVERIFY(columns);
    QCOMPARE(int(columns->kind), kind);
    QCOMPARE(columns->headerRow, 2);
}

void TestDatesImport::readsSpans_data()
{
    QTest::addColumn<QStringList>("cells"); // from, to, day, time from, time to
    QTest::addColumn<QDateTime>("begins");
    QTest::addColumn<QDateTime>("ends");
    const auto at = [](int day, int hour) { return base::berlinTime(QDate(2024, 10, day), QTime(hour, 0)); };
    const auto row = [&](const char *name, const QStringList &cells, const QDateTime &begins, const QDateTime &ends) { QTest::newRow(name) << cells << begins << ends; };
    row("days", {QStringLiteral("2024-10-28"), QStringLiteral("30.10.2024")}, at(28, 0), at(31, 0));
    row("one day", {QString(), QString(), QStringLiteral("28.10.24")}, at(28, 0), at(29, 0));
    row("span in one cell", {QString(), QString(), QStringLiteral("28.10.–30.10.2024")}, at(28, 0), at(31, 0));
    row("span with bis", {QString(), QString(), QStringLiteral("28.10.2024 bis 30.10.2024")}, at(28, 0), at(31, 0));
    row("weekday in words", {QString(), QString(), QStringLiteral("Mo, 28. Oktober 2024")}, at(28, 0), at(29, 0));
    row("English", {QStringLiteral("28 October 2024")}, at(28, 0), at(29, 0));
    row("times within", {QStringLiteral("28.10.2024 10:00"), QStringLiteral("28.10.2024, 12 Uhr")}, at(28, 10), at(28, 12));
    row("times beside", {QString(), QString(), QStringLiteral("28.10.2024"), QStringLiteral("10:00"), QStringLiteral("12.00 Uhr")}, at(28, 10), at(28, 12));
    row("span of time", {QString(), QString(), QStringLiteral("28.10.2024"), QStringLiteral("10-12 Uhr")}, at(28, 10), at(28, 12));
    row("over the end of summer time", {QStringLiteral("26.10.2024"), QStringLiteral("27.10.2024")}, at(26, 0), at(28, 0));
}

void TestDatesImport::readsSpans()
{
    QFETCH(QStringList, cells);
    QFETCH(QDateTime, begins);
    QFETCH(QDateTime, ends);
    const auto span = readDateSpan({cells.value(0), cells.value(1), cells.value(2), cells.value(3), cells.value(4)});
    QVERIFY2(span, span ? "" : qPrintable(span.error().message));
    QCOMPARE(span->begins(), begins);
    QCOMPARE(span->ends(), ends);
}

void TestDatesImport::refusesSpans_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList() << QStringLiteral("no date");
    QTest::newRow("no day") << QStringList{QStringLiteral("31.02.2024")} << QStringLiteral("31.02.2024");
    QTest::newRow("bad end") << QStringList{QStringLiteral("1.2.2024"), QStringLiteral("bald")} << QStringLiteral("bald");
    QTest::newRow("turned") << QStringList{QStringLiteral("2.2.2024"), QStringLiteral("1.2.2024")} << QStringLiteral("before it begins");
    QTest::newRow("turned time") << QStringList{QString(), QString(), QStringLiteral("2.2.2024"), QStringLiteral("12:00"), QStringLiteral("10:00")} << QStringLiteral("before it begins");
    QTest::newRow("bad time") << QStringList{QString(), QString(), QStringLiteral("2.2.2024"), QStringLiteral("27:00")} << QStringLiteral("27:00");
}

void TestDatesImport::refusesSpans()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, words);
    const auto span = readDateSpan({cells.value(0), cells.value(1), cells.value(2), cells.value(3), cells.value(4)});
    QVERIFY(!span);
    QVERIFY2(span.error().message.contains(words), qPrintable(span.error().message));
}

void TestDatesImport::schoolHolidaysOfTheSample()
{
    QFile file(QStringLiteral(SHARED_DATA_DIR "/register/bw_schulferien_2024-2030.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The sample list is not there.");
    const auto table = ListReader::read(file, QStringLiteral("ferien.csv"), {});
    QVERIFY(table);
    const auto result = importDates(m_programme, *table);
    QVERIFY(result);
    QCOMPARE(result->preview.count(RowOutcome::New), int(table->rows.size()) - 1);
    const Programme done = *applied(m_programme, result->changeSet);
    QCOMPARE(done.table<SchoolHoliday>().begin()->lastDay, QDate(2024, 1, 5));
    QVERIFY(importDates(done, *table)->changeSet.isEmpty());
}

void TestDatesImport::twiceIsNothingNew_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("holidays") << holidayList;
    QTest::newRow("unavailable") << unavailableList;
    QTest::newRow("sessions") << sessionList;
}

void TestDatesImport::twiceIsNothingNew()
{
    QFETCH(QByteArray, list);
    const DatesImport first = import(list);
    QVERIFY(!first.changeSet.isEmpty());
    const Programme before = m_programme;
    m_programme = *applied(m_programme, first.changeSet);
    const DatesImport second = import(list);
    QVERIFY(second.changeSet.isEmpty());
    QCOMPARE(second.preview.count(RowOutcome::Same), int(second.preview.rows.size()));
    QVERIFY(*applied(m_programme, first.changeSet.inverse()) == before);
    // The same rows once more in one list.
    m_programme = before;
    const DatesImport doubled = import(list + list.mid(list.indexOf('\n') + 1));
    QCOMPARE(doubled.preview.count(RowOutcome::New), first.preview.count(RowOutcome::New));
}

void TestDatesImport::correctedHolidaysAreChanged()
{
    m_programme = after(holidayList);
    const DatesImport corrected = import("name;von;bis\nHerbstferien;28.10.2024;31.10.2024\nHerbstferien;27.10.2025;30.10.2025\n");
    QCOMPARE(outcomes(corrected.preview), QStringList({QStringLiteral("changed"), QStringLiteral("new")}));
    QCOMPARE(corrected.preview.rows[0].changedFields, QStringList(QStringLiteral("last_day")));
    QCOMPARE(corrected.changeSet.label, QStringLiteral("Import 2 school holidays"));
}

void TestDatesImport::oneBadRowLosesNoneOfTheOthers()
{
    const DatesImport result = import("name;von;bis\nHerbstferien;28.10.2024;30.10.2024\n;1.1.2025;2.1.2025\nOstern;;\nPfingsten;9.6.2025;8.6.2025\n\nFasnacht;3.3.2025;\n");
    QCOMPARE(outcomes(result.preview), QStringList({QStringLiteral("new"), QStringLiteral("rejected"), QStringLiteral("rejected"), QStringLiteral("rejected"), QStringLiteral("new")}));
    for (const ImportRow &row : result.preview.rows)
        QCOMPARE(row.reasons.isEmpty(), row.outcome == RowOutcome::New);
    QCOMPARE(result.changeSet.of<SchoolHoliday>().size(), size_t(2));
    QCOMPARE(result.preview.rows.back().row, 7);
    QVERIFY(result.preview.needsAttention());
}

void TestDatesImport::unavailableTimes()
{
    const DatesImport result = import(unavailableList);
    QCOMPARE(outcomes(result.preview), QStringList({QStringLiteral("new"), QStringLiteral("new")}));
    const RowChanges<Unavailability> &rows = result.changeSet.of<Unavailability>();
    QCOMPARE(rows[0].after->participant, m_heide);
    QCOMPARE(rows[0].after->endsAt, base::berlinTime(QDate(2024, 10, 31), QTime(0, 0)));
    QCOMPARE(rows[0].after->note, QStringLiteral("Urlaub"));
    QCOMPARE(rows[1].after->coach, m_coach);
    QCOMPARE(rows[1].after->startsAt, base::berlinTime(QDate(2024, 11, 5), QTime(9, 0)));
    QCOMPARE(result.changeSet.label, QStringLiteral("Import 2 unavailable times"));
    m_programme = *applied(m_programme, result.changeSet);
    const DatesImport within = import("Teilnehmer:in;Datum\nÄnne von der Heide;29.10.2024\n");
    QCOMPARE(outcomes(within.preview), QStringList(QStringLiteral("same")));
}

void TestDatesImport::whoIsNotKnownIsRejected()
{
    const DatesImport result = import("Name;E-Mail;Coach;Datum\nAnja Müller;;;1.10.2024\nNiemand;;;1.10.2024\n;fremd@stadt.example;;1.10.2024\n;;;1.10.2024\n;;Öztürk;1.10.2024\n;;Kim Öztürk;1.10.2024\n");
    QCOMPARE(result.preview.count(RowOutcome::Rejected), 5);
    QVERIFY(result.preview.rows[0].reasons.front().contains(QStringLiteral("Several people")));
    QVERIFY(result.preview.rows[1].reasons.front().contains(QStringLiteral("Niemand")));
    QVERIFY(result.preview.rows[2].reasons.front().contains(QStringLiteral("fremd@stadt.example")));
    QCOMPARE(result.preview.rows[5].outcome, RowOutcome::New);
}

void TestDatesImport::sessions()
{
    const DatesImport result = import("Titel;Datum;Uhrzeit;Rolle;Ort;Plätze;Coach\nTraining B9;Di, 26. November 2024;10–12 Uhr;planner;Aalen;8;Kim Öztürk\nOffen;27.11.2024;;;;;\nFremd;28.11.2024;9 Uhr;dragon;;;\n");
    QCOMPARE(outcomes(result.preview), QStringList({QStringLiteral("new"), QStringLiteral("rejected"), QStringLiteral("rejected")}));
    const Session session = *result.changeSet.of<Session>().front().after;
    QCOMPARE(session.startsAt, base::berlinTime(QDate(2024, 11, 26), QTime(10, 0)));
    QCOMPARE(session.endsAt, base::berlinTime(QDate(2024, 11, 26), QTime(12, 0)));
    QCOMPARE(session.roles, QList<RoleId>{m_planner});
    QCOMPARE(session.coaches, QList<CoachId>{m_coach});
    QCOMPARE(session.maxSize, 8);
    QCOMPARE(result.preview.rows[0].values.value(QStringLiteral("starts_at")), QStringLiteral("2024-11-26T10:00"));
    QCOMPARE(result.preview.columns[2].field, QStringLiteral("starts_at"));
}

void TestDatesImport::sessionsAreCorrected()
{
    m_programme = after(sessionList);
    const DatesImport moved = import("Titel;Datum;Uhrzeit\nTraining B9;27.11.2024;14:00\n");
    QCOMPARE(outcomes(moved.preview), QStringList(QStringLiteral("changed")));
    const Session session = *moved.changeSet.of<Session>().front().after;
    QCOMPARE(session.startsAt, base::berlinTime(QDate(2024, 11, 27), QTime(14, 0)));
    QCOMPARE(session.endsAt, base::berlinTime(QDate(2024, 11, 27), QTime(16, 0)));
    QCOMPARE(session.place, QStringLiteral("Aalen"));
}

void TestDatesImport::aCancelledSessionFreesItsPeople()
{
    m_programme = after(sessionList);
    Draft draft(m_programme, {});
    const SessionId id = m_programme.table<Session>().begin()->id;
    Enrolment place;
    place.participant = m_heide;
    place.session = id;
    draft.add(place);
    m_programme = draft.programme();
    const DatesImport result = import("Titel;Datum;Uhrzeit;Status\nTraining B9;26.11.2024;10:00;cancelled\n");
    QCOMPARE(result.changeSet.label, QStringLiteral("Import 1 sessions and free 1 people"));
    QCOMPARE(findEnrolment(*applied(m_programme, result.changeSet), id, m_heide)->state, EnrolmentState::Cancelled);
}

void TestDatesImport::otherListsAreRefused()
{
    for (const char *list : {"a;b\n1;2\n", "Vorname;Nachname;E-Mail\nA;B;c@d.example\n", "Name;Von wem\nA;B\n"}) {
        const auto result = importDates(m_programme, tableOf(list));
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
        QVERIFY(result.error().message.contains(QStringLiteral("list.csv")));
    }
}

LOTSE_TEST_MAIN(TestDatesImport)
#include "tst_datesimport.moc"
