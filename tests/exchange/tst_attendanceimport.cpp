#include "attendancesample.h"
#include "registerfixture.h"

#include "domain/programmeindex.h"
#include "domain/verbs/enrolmentverbs.h"
#include "exchange/imports/attendanceimport.h"

#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace domain;
using exchange::AttendanceImport;
using exchange::AttendanceImportOptions;
using exchange::ImportRow;
using exchange::RowDecision;
using exchange::RowOutcome;
using testsupport::present;
using testsupport::Sample;
using testsupport::tableOf;

namespace {

QStringList outcomes(const AttendanceImport &import)
{
    QStringList list;
    for (const ImportRow &row : import.preview.rows)
        list.append(QString(exchange::rowOutcomeIdentifier(row.outcome)));
    return list;
}

QString wholeName(const QMap<QString, QString> &values)
{
    const QStringList parts{values.value(QStringLiteral("academic_title")), values.value(QStringLiteral("given_name")),
        values.value(QStringLiteral("name_prefix")), values.value(QStringLiteral("family_name"))};
    return parts.join(u' ').simplified();
}

RowDecision means(ParticipantId person)
{
    return {RowDecision::Action::Update, person, {}, {}};
}

} // namespace

class TestAttendanceImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void recordsSamples();
    void recognises_data();
    void recognises();
    void tellsTwoPeopleApart();
    void unitesRows();
    void judgesPresence_data();
    void judgesPresence();
    void minimumShareIsChosen();
    void readingCanBeStopped();
    void comparesWithRecords();
    void findsTheSession();
    void settlesTheDay();
    void remembersDecisions();
    void refusesDecisions();
    void accountsForEveryRow();

private:
    Programme withPeopleOf(const QJsonObject &expected, const QDateTime &start, int minutes) const;
};

void TestAttendanceImport::readsSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Teams") << QStringLiteral("teams_attendance_en.csv");
    QTest::newRow("Zoom") << QStringLiteral("zoom_participants.csv");
}

void TestAttendanceImport::readsSamples()
{
    QFETCH(QString, file);
    const auto table = testsupport::sharedTable(QStringLiteral("lists/") + file);
    QFile json(QStringLiteral(SHARED_DATA_DIR "/lists/%1.expected.json").arg(file));
    if (table.rows.empty() || !json.open(QIODevice::ReadOnly))
        QSKIP("the sample lists are not among the shared data here");
    const auto import = exchange::previewAttendance({}, table);
    QVERIFY(import.has_value());
    const QJsonArray people = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("people")).toArray();
    QCOMPARE(int(import->preview.rows.size()), int(people.size()));
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QJsonObject person = people[i].toObject();
        const auto &values = import->preview.rows[size_t(i)].values;
        const auto text = [&person](const char *key) { return person.value(QLatin1StringView(key)).toString(); };
        QCOMPARE(wholeName(values), (text("title") + u' ' + text("first") + u' ' + text("last")).simplified());
        QCOMPARE(values.value(QStringLiteral("given_name")), text("first"));
        QCOMPARE(values.value(QStringLiteral("email")), text("email"));
        QCOMPARE(values.value(QStringLiteral("minutes")).toInt(), person.value(QStringLiteral("minutes")).toInt());
    }
}

/// The people of a sample, with a session at its time in which they have places.
Programme TestAttendanceImport::withPeopleOf(const QJsonObject &expected, const QDateTime &start, int minutes) const
{
    Draft draft(Programme(), {});
    draft.add(ProgrammeInfo());
    Session session;
    session.title = QStringLiteral("Online");
    session.startsAt = start;
    session.endsAt = start.addSecs(minutes * 60);
    const SessionId id = draft.add(session);
    QSet<QString> known;
    for (const QJsonValue &value : expected.value(QStringLiteral("people")).toArray()) {
        const QJsonObject person = value.toObject();
        const QString email = person.value(QStringLiteral("email")).toString();
        if (email.isEmpty() || known.contains(email) || email.startsWith(QLatin1StringView("lea.")))
            continue;
        known.insert(email);
        Participant row;
        row.givenName = person.value(QStringLiteral("first")).toString();
        row.familyName = person.value(QStringLiteral("last")).toString();
        row.email = email;
        Enrolment place;
        place.participant = draft.add(row);
        place.session = id;
        draft.add(place);
    }
    return draft.programme();
}

void TestAttendanceImport::recordsSamples()
{
    struct Expected
    {
        const char *file;
        QDateTime start;
        int length;
        QMap<QString, std::pair<Attendance, int>> people; ///< by family name; Anja Müller and Anja Mueller differ
    };
    const Expected samples[] = {
        {"teams_attendance_en.csv", base::berlinTime(QDate(2024, 10, 15), QTime(10, 0)), 120,
            {{QStringLiteral("von der Heide"), {Attendance::Present, 121}}, {QStringLiteral("Çelik"), {Attendance::Present, 113}},
                {QStringLiteral("Rößle"), {Attendance::Partial, 25}}, {QStringLiteral("Maier"), {Attendance::Present, 120}}}},
        {"zoom_participants.csv", base::berlinTime(QDate(2024, 9, 19), QTime(10, 0)), 90,
            {{QStringLiteral("Weißhaupt"), {Attendance::Present, 91}}, {QStringLiteral("Strauss"), {Attendance::Present, 88}},
                {QStringLiteral("Müller"), {Attendance::Present, 93}}, {QStringLiteral("Mueller"), {Attendance::Present, 92}}}}};
    for (const Expected &sample : samples) {
        const auto table = testsupport::sharedTable(QStringLiteral("lists/%1").arg(QLatin1StringView(sample.file)));
        QFile json(QStringLiteral(SHARED_DATA_DIR "/lists/%1.expected.json").arg(QLatin1StringView(sample.file)));
        if (table.rows.empty() || !json.open(QIODevice::ReadOnly))
            QSKIP("the sample lists are not among the shared data here");
        const Programme before = withPeopleOf(QJsonDocument::fromJson(json.readAll()).object(), sample.start, sample.length);
        const auto import = exchange::previewAttendance(before, table).value();
        const auto change = exchange::importAttendance(before, import).value();
        const Programme after = applied(before, change).value();
        QCOMPARE(after.table<Enrolment>().size(), before.table<Enrolment>().size());
        for (const Enrolment &place : after.table<Enrolment>()) {
            const auto expected = sample.people.constFind(after.find(place.participant)->familyName);
            if (expected == sample.people.cend())
                continue;
            QCOMPARE(place.attendance, expected->first);
            QCOMPARE(place.minutes, std::optional(expected->second));
        }
        const auto again = exchange::previewAttendance(after, table).value();
        QVERIFY(exchange::importAttendance(after, again).value().isEmpty());
        QVERIFY(applied(after, change.inverse()).value() == before);
    }
}

void TestAttendanceImport::recognises_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("expected"); // outcome and the person's family name or the candidates'
    const auto row = [](const char *name, const QByteArray &rows, const QStringList &expected) {
        QTest::newRow(name) << rows << expected;
    };
    const QString known = QStringLiteral("new Heide");
    row("address", present("Wer auch immer", 120, "AENNE@stadt.example"), {QStringLiteral("conflict Heide")});
    row("address and device", present("iPhone", 120, "aenne@stadt.example"), {known});
    row("name", present("Änne Heide"), {known});
    row("name without umlauts", present("Aenne Heide"), {known});
    row("other order", present("Heide Änne"), {known});
    row("comma and title", present("Heide, Änne (Dr.-Ing.)"), {known});
    row("beside an office", present("Änne Heide | Stadt Tübingen"), {known});
    row("capitals", present("HEIDE ÄNNE (EXT)"), {known});
    row("private address", present("Änne Heide", 120, "heide@mail.example"), {known});
    row("private address without a place", present("Karl Ohneplatz", 120, "karl@mail.example"), {QStringLiteral("conflict Ohneplatz")});
    row("without a place", present("Karl Ohneplatz"), {QStringLiteral("new Ohneplatz")});
    row("address of one, name of another", present("Änne Heide", 120, "uenal@stadt.example"), {QStringLiteral("conflict Çelik Heide")});
    row("office address", present("Bauamt", 120, "bauamt@stadt.example"), {QStringLiteral("conflict Amtmann")});
    row("office address with the name", present("Ute Amtmann", 120, "bauamt@stadt.example"), {QStringLiteral("new Amtmann")});
    row("initial", present("Ünal Ç."), {QStringLiteral("conflict Çelik")});
    row("typing error", present("Änne Haide"), {QStringLiteral("conflict Heide")});
    row("given name alone", present("iPhone von Ünal"), {QStringLiteral("conflict Çelik")});
    row("family name alone", present("Çelik"), {QStringLiteral("conflict Çelik")});
    row("nobody known", present("Xaver Fremd"), {QStringLiteral("conflict ")});
    row("device", present("iPad"), {QStringLiteral("conflict ")});
    row("telephone", present("+49 7071 *****12"), {QStringLiteral("skipped ")});
    row("known telephone", present("+49 7071 204555"), {QStringLiteral("conflict Çelik")});
    row("robot", present("Read.ai meeting notes"), {QStringLiteral("skipped ")});
    row("coach", present("Carla Coach"), {QStringLiteral("skipped ")});
    row("coach by address", present("CC", 120, "carla@coach.example"), {QStringLiteral("skipped ")});
    row("organiser", "Lea Lenk;lea@x.example;22.10.2024 10:00;22.10.2024 12:00;;Organisator\n", {QStringLiteral("skipped ")});
    row("organiser with a place", "Änne Heide;;22.10.2024 10:00;22.10.2024 12:00;;Organizer\n", {known});
    row("two of one name", present("Eva Doppel"), {QStringLiteral("conflict Doppel Doppel")});
    row("no times", "Änne Heide;;;;;\nÜnal Çelik;;22.10.2024 10:00;22.10.2024 12:00;;\n",
        {QStringLiteral("rejected Heide"), QStringLiteral("new Çelik")});
    row("total", present("Änne Heide") + "Summe;;;;120 min;\n", {known, QStringLiteral("skipped ")});
}

void TestAttendanceImport::recognises()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, expected);
    Sample sample;
    sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"), QStringLiteral("aenne@stadt.example"));
    const ParticipantId celik = sample.person(QStringLiteral("Ünal"), QStringLiteral("Çelik"), QStringLiteral("uenal@stadt.example"));
    Participant withPhone = *sample.draft.programme().find(celik);
    withPhone.phone = QStringLiteral("07071 / 204-555");
    sample.draft.update(withPhone);
    sample.person(QStringLiteral("Ute"), QStringLiteral("Amtmann"), QStringLiteral("bauamt@stadt.example"));
    sample.person(QStringLiteral("Karl"), QStringLiteral("Ohneplatz"), QStringLiteral("karl@stadt.example"), false);
    sample.person(QStringLiteral("Eva"), QStringLiteral("Doppel"));
    sample.person(QStringLiteral("Eva"), QStringLiteral("Doppel"));
    AttendanceImportOptions options;
    options.session = sample.training;
    const AttendanceImport import = sample.preview(rows, options);
    QStringList found;
    for (size_t i = 0; i < import.preview.rows.size(); ++i) {
        const auto &proposal = import.proposals[i];
        const auto people = proposal.participant.isValid() ? QList{proposal.participant} : proposal.candidates;
        QStringList names;
        for (const ParticipantId id : people)
            names.append(sample.draft.programme().find(id)->familyName);
        found.append(QString(exchange::rowOutcomeIdentifier(import.preview.rows[i].outcome)) + u' ' + names.join(u' '));
        QCOMPARE(import.preview.rows[i].record, proposal.participant.value);
        if (import.preview.rows[i].outcome != RowOutcome::New)
            QVERIFY(!import.preview.rows[i].reasons.isEmpty());
    }
    QCOMPARE(found, expected);
}

void TestAttendanceImport::tellsTwoPeopleApart()
{
    const auto person = [](const AttendanceImport &import) { return import.proposals[0].participant; };
    Sample sample;
    const ParticipantId umlaut = sample.person(QStringLiteral("Anja"), QStringLiteral("Müller"), QStringLiteral("am@a.example"));
    QCOMPARE(person(sample.preview(present("Anja Mueller"))), umlaut);
    // The other spelling from another address is somebody else, as far as anybody knows.
    QCOMPARE(person(sample.preview(present("Anja Mueller", 120, "am@b.example"))), ParticipantId());
    const ParticipantId plain = sample.person(QStringLiteral("Anja"), QStringLiteral("Mueller"), QStringLiteral("am@b.example"), false);
    QCOMPARE(person(sample.preview(present("Anja Mueller", 120, "am@b.example"))), plain);
    QCOMPARE(person(sample.preview(present("Anja Müller"))), umlaut);
    QCOMPARE(person(sample.preview(present("Anja Mueller"))), ParticipantId());
    sample.place(plain);
    QCOMPARE(person(sample.preview(present("Anja Müller"))), umlaut);
    QCOMPARE(person(sample.preview(present("Anja Mueller"))), ParticipantId());
    const AttendanceImport both = sample.preview(present("Anja Müller", 60, "am@a.example") + present("Anja Mueller", 90, "am@b.example"));
    QCOMPARE(outcomes(both), (QStringList{QStringLiteral("new"), QStringLiteral("new")}));
}

void TestAttendanceImport::unitesRows()
{
    Sample sample;
    const ParticipantId heide = sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"), QStringLiteral("aenne@stadt.example"));
    const AttendanceImport import = sample.preview("Änne Heide;;22.10.2024 10:00;22.10.2024 10:30;;\n"
                                                   "Xaver Fremd;;22.10.2024 10:00;22.10.2024 10:30;;\n"
                                                   "iPhone;aenne@stadt.example;22.10.2024 10:20;22.10.2024 11:00;;\n"
                                                   "Xaver Fremd;;22.10.2024 11:00;22.10.2024 11:30;;\n"
                                                   "Heide, Änne;;22.10.2024 11:30;22.10.2024 12:00;;\n");
    QCOMPARE(outcomes(import),
        (QStringList{QStringLiteral("new"), QStringLiteral("conflict"), QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("same")}));
    const auto value = [&import](size_t row, const char *field) { return import.preview.rows[row].values.value(QLatin1StringView(field)); };
    QCOMPARE(value(0, "minutes"), QStringLiteral("30"));
    QCOMPARE(value(0, "total_minutes"), QStringLiteral("90"));
    QCOMPARE(value(0, "attendance"), QStringLiteral("partial"));
    QCOMPARE(value(1, "total_minutes"), QStringLiteral("60"));
    QCOMPARE(value(2, "minutes"), QStringLiteral("40"));
    QVERIFY(value(2, "total_minutes").isEmpty());
    QCOMPARE(import.preview.rows[4].reasons, QStringList{QStringLiteral("The same person as in row 2; the times are united.")});
    const Programme after = sample.imported(import);
    QCOMPARE(findEnrolment(after, sample.training, heide)->minutes, std::optional(90));
}

void TestAttendanceImport::judgesPresence_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected"); // attendance, minutes
    QTest::addColumn<bool>("isTold");
    QTest::newRow("all the time") << present("Änne Heide") << QStringLiteral("present 120") << false;
    QTest::newRow("just enough") << present("Änne Heide", 96) << QStringLiteral("present 96") << false;
    QTest::newRow("just not") << present("Änne Heide", 95) << QStringLiteral("partial 95") << false;
    QTest::newRow("early and late") << QByteArray("Änne Heide;;22.10.2024 09:53;22.10.2024 12:04;;\n") << QStringLiteral("present 131") << false;
    QTest::newRow("mostly before") << QByteArray("Änne Heide;;22.10.2024 09:00;22.10.2024 11:00;;\n") << QStringLiteral("present 120") << true;
    QTest::newRow("a minute") << QByteArray("Änne Heide;;22.10.2024 10:00;22.10.2024 10:00;40 s;\n") << QStringLiteral("partial 1") << false;
}

void TestAttendanceImport::judgesPresence()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    QFETCH(bool, isTold);
    Sample sample;
    const ParticipantId heide = sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"));
    AttendanceImportOptions options;
    options.session = sample.training;
    const AttendanceImport import = sample.preview(row, options);
    QCOMPARE(!import.preview.rows[0].reasons.isEmpty(), isTold);
    const Programme after = sample.imported(import);
    const Enrolment *place = findEnrolment(after, sample.training, heide);
    QCOMPARE(QStringLiteral("%1 %2").arg(QLatin1StringView(enumIdentifier(place->attendance))).arg(place->minutes.value_or(-1)), expected);
}

void TestAttendanceImport::comparesWithRecords()
{
    Sample sample;
    const ParticipantId recorded = sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"), {}, false);
    sample.place(recorded, Attendance::Present, 120);
    const ParticipantId excused = sample.person(QStringLiteral("Ünal"), QStringLiteral("Çelik"), {}, false);
    sample.place(excused, Attendance::Excused);
    const ParticipantId walkIn = sample.person(QStringLiteral("Karl"), QStringLiteral("Ohneplatz"), {}, false);
    const AttendanceImport import = sample.preview(present("Änne Heide") + present("Ünal Çelik", 30) + present("Karl Ohneplatz"));
    QCOMPARE(outcomes(import), (QStringList{QStringLiteral("same"), QStringLiteral("changed"), QStringLiteral("new")}));
    QVERIFY(import.preview.rows[1].reasons.join(u' ').contains(QStringLiteral("Excused")));
    QCOMPARE(import.preview.rows[2].reasons, QStringList{QStringLiteral("Has no place in the session yet and gets one.")});
    const Programme after = sample.imported(import);
    QCOMPARE(findEnrolment(after, sample.training, excused)->attendance, Attendance::Partial);
    QCOMPARE(findEnrolment(after, sample.training, walkIn)->state, EnrolmentState::Enrolled);
    QCOMPARE(findEnrolment(after, sample.training, walkIn)->minutes, std::optional(120));
}

/// 70 of 120 minutes are 58 percent.
void TestAttendanceImport::minimumShareIsChosen()
{
    Sample sample;
    sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"));
    AttendanceImportOptions options;
    QCOMPARE(sample.preview(present("Änne Heide", 70), options).proposals.front().attendance, Attendance::Partial);
    options.minPercent = 58;
    QCOMPARE(sample.preview(present("Änne Heide", 70), options).proposals.front().attendance, Attendance::Present);
    options.minPercent = 59;
    QCOMPARE(sample.preview(present("Änne Heide", 70), options).proposals.front().attendance, Attendance::Partial);
}

void TestAttendanceImport::readingCanBeStopped()
{
    Sample sample;
    int asked = 0;
    AttendanceImportOptions options;
    options.progress = [&asked](int, int total) { return ++asked > 1 || total == 0; };
    const auto stopped = exchange::previewAttendance(sample.draft.programme(), tableOf("Name;Dauer\nA B;5\n"), options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(asked, 1);
}

void TestAttendanceImport::findsTheSession()
{
    Sample sample;
    sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"));
    // Ten seconds of the next training do not make it the one that is meant.
    QCOMPARE(sample.preview("Änne Heide;;22.10.2024 09:55:00;22.10.2024 12:00:10;;\n").session, sample.training);
    const AttendanceImport both = sample.preview("Änne Heide;;22.10.2024 10:00;22.10.2024 14:00;;\n");
    QVERIFY(!both.session.isValid());
    QVERIFY(both.sessionProblem.contains(QStringLiteral("Training A (%1), Training B (%2)").arg(sample.training.value).arg(sample.later.value)));
    const auto refused = exchange::importAttendance(sample.draft.programme(), both);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, both.sessionProblem);
    const AttendanceImport sameDay = sample.preview("Änne Heide;;22.10.2024 16:00;22.10.2024 18:00;;\n");
    QVERIFY(sameDay.sessionProblem.contains(QStringLiteral("Training A")));
    QVERIFY(!sample.preview("Änne Heide;;23.10.2024 10:00;23.10.2024 12:00;;\n").sessionProblem.isEmpty());
    Session cancelled = *sample.draft.programme().find(sample.training);
    cancelled.state = SessionState::Cancelled;
    sample.draft.update(cancelled);
    QVERIFY(!sample.preview(present("Änne Heide")).session.isValid());
    AttendanceImportOptions options;
    options.session = SessionId{99};
    QVERIFY(!exchange::previewAttendance(sample.draft.programme(), tableOf("Name;Dauer\nA B;5\n"), options));
    options.session = sample.later;
    QVERIFY(!sample.preview(present("Änne Heide", 60), options).preview.notes.isEmpty());
}

void TestAttendanceImport::settlesTheDay()
{
    Sample sample;
    sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"));
    const SessionId november = sample.addSession(QStringLiteral("Training C"), 10, 10); // 10 October, not 8 November
    AttendanceImportOptions options;
    options.session = november;
    const auto joined = [](const AttendanceImport &import) { return import.report.entries[0].joined; };
    const QDateTime start = base::berlinTime(QDate(2024, 10, 10), QTime(10, 0));
    QCOMPARE(joined(sample.preview("Änne Heide;;10:00;12:00;;\n", options)), start);
    const AttendanceImport withoutDay = sample.preview("Änne Heide;;10:00;12:00;;\n");
    QVERIFY(!withoutDay.session.isValid());
    const SessionId twelfth = sample.addSession(QStringLiteral("Training D"), 12, 10);
    const AttendanceImport american = sample.preview("Änne Heide;;10/12/24 10:00;10/12/24 12:00;;\n");
    QCOMPARE(american.session, twelfth);
    QCOMPARE(joined(american).date(), QDate(2024, 10, 12));
}

void TestAttendanceImport::remembersDecisions()
{
    Sample sample;
    const ParticipantId heide = sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"), QStringLiteral("aenne@stadt.example"));
    const ParticipantId celik = sample.person(QStringLiteral("Ünal"), QStringLiteral("Çelik"));
    const QByteArray rows = "iPhone von Klaus;;22.10.2024 10:00;22.10.2024 10:30;;\n"
                            "Änne Heide;;22.10.2024 10:00;22.10.2024 12:00;;\n"
                            "iPhone von Klaus;;22.10.2024 11:00;22.10.2024 12:00;;\n"
                            "Mobil 3;mobil@x.example;22.10.2024 10:00;22.10.2024 12:00;;\n"
                            "Xaver Fremd;;22.10.2024 10:00;22.10.2024 12:00;;\n";
    AttendanceImportOptions options;
    options.decisions = {{2, means(celik)}, {5, means(heide)}, {6, {RowDecision::Action::Skip, {}, {}, {}}}};
    const AttendanceImport import = sample.preview(rows, options);
    QCOMPARE(outcomes(import),
        (QStringList{QStringLiteral("new"), QStringLiteral("new"), QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("skipped")}));
    const auto change = exchange::importAttendance(sample.draft.programme(), import).value();
    const Programme after = applied(sample.draft.programme(), change).value();
    QCOMPARE(findEnrolment(after, sample.training, celik)->minutes, std::optional(90));
    QCOMPARE(findEnrolment(after, sample.training, heide)->minutes, std::optional(120));
    QCOMPARE(after.table<Alias>().size(), 2u);

    const auto table = tableOf("Name;E-Mail;Beitritt;Verlassen;Dauer;Rolle\n" + rows);
    const auto again = exchange::previewAttendance(after, table).value();
    QCOMPARE(outcomes(again),
        (QStringList{QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("conflict")}));
    QVERIFY(exchange::importAttendance(after, exchange::previewAttendance(after, table, options).value()).value().isEmpty());
    QVERIFY(applied(after, change.inverse()).value() == sample.draft.programme());
}

void TestAttendanceImport::refusesDecisions()
{
    Sample sample;
    const ParticipantId heide = sample.person(QStringLiteral("Änne"), QStringLiteral("Heide"));
    const auto table = tableOf("Name;Dauer\nÄnne Heide;120 min\nSumme;120 min\n");
    for (const auto &decisions : {QHash<int, RowDecision>{{9, means(heide)}}, QHash<int, RowDecision>{{3, means(heide)}},
             QHash<int, RowDecision>{{2, means(ParticipantId{99})}}}) {
        const auto import = exchange::previewAttendance(sample.draft.programme(), table, {sample.training, decisions});
        QVERIFY(!import);
        QCOMPARE(import.error().code, base::ErrorCode::InputRefused);
    }
}

/// For generated reports: each row of the table appears once, importing twice changes nothing, undo restores.
void TestAttendanceImport::accountsForEveryRow()
{
    Sample sample;
    const QStringList given{QStringLiteral("Anna"), QStringLiteral("Jörg"), QStringLiteral("Änne"), QStringLiteral("Bert")};
    const QStringList family{QStringLiteral("Müller"), QStringLiteral("Mueller"), QStringLiteral("Groß"), QStringLiteral("Maier")};
    for (const QString &first : given) {
        for (const QString &last : family)
            sample.person(first, last, QStringLiteral("%1.%2@x.example").arg(first.toLower(), last.toLower()), (first.size() + last.size()) % 2 == 0);
    }
    QRandomGenerator dice(11);
    const auto any = [&dice](const QStringList &list) { return list[dice.bounded(int(list.size()))]; };
    const QStringList roles{QString(), QStringLiteral("Organizer"), QStringLiteral("Presenter"), QStringLiteral("Attendee")};
    for (int round = 0; round < 60; ++round) {
        QString text;
        const int rows = 1 + int(dice.bounded(40));
        for (int i = 0; i < rows; ++i) {
            const QString name = any({any(given) + u' ' + any(family), any(family) + QStringLiteral(", ") + any(given), any(given),
                QStringLiteral("+49 7071 1234%1").arg(i), QStringLiteral("iPad"), QStringLiteral("Summe"), QString()});
            const QTime from = QTime(9, 30).addSecs(int(dice.bounded(7200)));
            text += QStringLiteral("%1;%2;22.10.2024 %3;22.10.2024 %4;;%5\n")
                        .arg(name, dice.bounded(3) == 0 ? QStringLiteral("anna.maier@x.example") : QString(), from.toString(),
                            from.addSecs(int(dice.bounded(5400))).toString(), any(roles));
        }
        AttendanceImportOptions options;
        options.session = sample.training;
        const AttendanceImport import = sample.preview(text.toUtf8(), options);
        QCOMPARE(int(import.preview.rows.size()), rows);
        for (int i = 0; i < rows; ++i)
            QCOMPARE(import.preview.rows[size_t(i)].row, i + 2);
        const auto change = exchange::importAttendance(sample.draft.programme(), import).value();
        const Programme after = applied(sample.draft.programme(), change).value();
        const auto table = tableOf("Name;E-Mail;Beitritt;Verlassen;Dauer;Rolle\n" + text.toUtf8());
        const auto again = exchange::previewAttendance(after, table, options).value();
        QCOMPARE(again.preview.count(RowOutcome::Changed), 0);
        QVERIFY(exchange::importAttendance(after, again).value().isEmpty());
        QVERIFY(applied(after, change.inverse()).value() == sample.draft.programme());
    }
}

LOTSE_TEST_MAIN(TestAttendanceImport)
#include "tst_attendanceimport.moc"
