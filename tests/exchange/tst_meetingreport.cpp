#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/meetingreportreader.h"

#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>

using exchange::MeetingEntry;
using exchange::MeetingReport;
using exchange::MeetingReportReader;

namespace {

exchange::SourceTable tableOf(const QByteArray &bytes)
{
    return exchange::DelimitedTextReader::read(bytes, QStringLiteral("report.csv"), {}).value();
}

QString kindText(MeetingEntry::Kind kind)
{
    switch (kind) {
    case MeetingEntry::Kind::Presence: return {};
    case MeetingEntry::Kind::Continuation: return QStringLiteral(" continued");
    case MeetingEntry::Kind::Waiting: return QStringLiteral(" waiting");
    case MeetingEntry::Kind::NotAttended: return QStringLiteral(" not attended");
    case MeetingEntry::Kind::NoEntry: return QStringLiteral(" no entry");
    }
    return {};
}

/// "Anna Maier|a@b.de|10:00-11:30|90 organiser": an entry in one line.
QString lineOf(const MeetingEntry &entry)
{
    const auto time = [](const QDateTime &moment) {
        return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QString();
    };
    QString line = QStringLiteral("%1|%2|%3-%4|%5")
                       .arg(entry.name, entry.email, time(entry.joined), time(entry.left),
                           entry.minutes() ? QString::number(*entry.minutes()) : QString());
    if (entry.role == exchange::MeetingRole::Organiser)
        line += QStringLiteral(" organiser");
    if (entry.role == exchange::MeetingRole::Presenter)
        line += QStringLiteral(" presenter");
    return line + kindText(entry.kind);
}

/// Columns of a test of whole reports.
void addReportColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("expected");
}

/// A report, the tool that is recognised, and its entries as lineOf() writes them.
void row(const char *name, const char *text, const char *tool, const QStringList &expected)
{
    QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(tool) << expected;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
        QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestMeetingReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTeams_data();
    void readsTeams() { readsReport(); }
    void readsZoom_data();
    void readsZoom() { readsReport(); }
    void readsOtherTools_data();
    void readsOtherTools() { readsReport(); }
    void readsOwnTables_data();
    void readsOwnTables() { readsReport(); }
    void readsEncodings();
    void readsTheMeeting_data();
    void readsTheMeeting();
    void unitesTimes_data();
    void unitesTimes();
    void keepsBreaksOfActivities();
    void refuses_data();
    void refuses();
    void survivesNoise();

private:
    void readsReport();
};

void TestMeetingReport::readsTeams_data()
{
    addReportColumns();
    row("Teams German",
        "1. Zusammenfassung\nBesprechungstitel\tTraining A\nTeilnehmer\t2\nStartzeit\t22.10.2024, 09:55:00\n"
        "Endzeit\t22.10.2024, 12:00:00\nBesprechungsdauer\t2 Std. 5 Min.\n"
        "Durchschnittliche Anwesenheitszeit\t1 Std. 2 Min.\n\n2. Teilnehmer\n"
        "Name\tErster Beitritt\tLetztes Verlassen\tDauer in der Besprechung\tE-Mail\tTeilnehmer-ID (UPN)\tRolle\n"
        "Lea Maier\t22.10.2024, 09:55:00\t22.10.2024, 12:00:00\t2 Std. 5 Min.\tlea@x.de\tlea@x.de\tOrganisator\n"
        "Heide, Änne\t22.10.2024, 10:02:11\t22.10.2024, 11:30:02\t1 Std. 27 Min. 51 Sek.\t\t"
        "aenne_stadt.de#EXT#@x.onmicrosoft.com\tTeilnehmer\n\n3. Aktivitäten während der Besprechung\n"
        "Name\tBeitrittszeit\tZeitpunkt des Verlassens\tDauer\tE-Mail\tRolle\n"
        "Lea Maier\t22.10.2024, 09:55:00\t22.10.2024, 12:00:00\t2 Std. 5 Min.\tlea@x.de\tOrganisator\n"
        "Heide, Änne\t22.10.2024, 10:02:11\t22.10.2024, 11:30:02\t1 Std. 27 Min. 51 Sek.\t\tTeilnehmer\n",
        "Microsoft Teams",
        {QStringLiteral("Lea Maier|lea@x.de|09:55-12:00|125 organiser"),
            QStringLiteral("Heide, Änne|aenne@stadt.de|10:02-11:30|88")});
    row("Teams English, AM and PM",
        "1. Summary\nMeeting title\tA, B\nStart time\t7/22/26, 7:00:11 PM\nEnd time\t7/22/26, 8:31:02 PM\n\n"
        "2. Participants\nName\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole\n"
        "Anna Kurz\t7/22/26, 7:02:11\u202FPM\t7/22/26, 8:30:02\u202FPM\t1h 27m 51s\tanna@x.de\tanna@x.de\tAttendee\n"
        "\n3. In-Meeting Activities\nName\tJoin time\tLeave time\tDuration\tEmail\tRole\n"
        "Anna Kurz\t7/22/26, 7:02:11 PM\t7/22/26, 8:30:02 PM\t1h 27m 51s\tanna@x.de\tAttendee\n",
        "Microsoft Teams", {QStringLiteral("Anna Kurz|anna@x.de|19:02-20:30|88")});
    row("Teams before the sections",
        "Meeting Summary\nTotal Number of Participants\t2\nMeeting Title\tTraining\n"
        "Meeting Start Time\t14/11/22, 09:30:46\nMeeting End Time\t14/11/22, 11:31:00\nMeeting Id\tabc\n\n"
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n"
        "De Compostela, Santiago\t14/11/22, 09:30:46\t14/11/22, 11:31:00\t2h\ts@x.be\tOrganizer\ts@x.be\n"
        "JANSSENS JAN (EXT)\t14/11/22, 09:40:00\t14/11/22, 11:30:00\t1h 50m\tj@x.be\tPresenter\tj@x.be\n",
        "Microsoft Teams",
        {QStringLiteral("De Compostela, Santiago|s@x.be|09:30-11:31|120 organiser"),
            QStringLiteral("JANSSENS JAN (EXT)|j@x.be|09:40-11:30|110 presenter")});
    row("Teams joining and leaving",
        "Full Name\tUser Action\tTimestamp\nAnna Kurz\tJoined\t10/22/2020, 9:55:00 AM\n"
        "Bert Lang\tJoined before\t10/22/2020, 10:00:00 AM\nAnna Kurz\tLeft\t10/22/2020, 10:30:00 AM\n"
        "Anna Kurz\tJoined\t10/22/2020, 10:40:00 AM\nBert Lang\tLeft\t10/22/2020, 12:00:00 PM\n",
        "Microsoft Teams",
        {QStringLiteral("Anna Kurz||09:55-10:30|35"), QStringLiteral("Bert Lang||10:00-12:00|120"),
            QStringLiteral("Anna Kurz||-10:30| continued"), QStringLiteral("Anna Kurz||10:40-12:00|80"),
            QStringLiteral("Bert Lang||-12:00| continued")});
    row("Teams joining and leaving, German",
        "Vollständiger Name,Benutzeraktion,Zeitstempel\nAnna Kurz,Beigetreten,\"22.10.2020, 09:55:00\"\n"
        "Anna Kurz,Verlassen,\"22.10.2020, 10:25:00\"\n",
        "Microsoft Teams",
        {QStringLiteral("Anna Kurz||09:55-10:25|30"), QStringLiteral("Anna Kurz||-10:25| continued")});
    row("Teams French",
        "1. Résumé\nTitre de la réunion\tAtelier\nHeure de début\t22/10/2024, 10:00:00\n\n2. Participants\n"
        "Nom\tPremière participation\tDernier départ\tDurée de la réunion\tE-mail\tID du participant (UPN)\tRôle\n"
        "Zoé Noël\t22/10/2024, 10:00:00\t22/10/2024, 11:00:00\t1 h 0 min 5 s\tzoe@x.fr\tzoe@x.fr\tParticipant\n\n"
        "3. Activités en réunion\nNom\tHeure d'arrivée\tHeure de départ\tDurée\tE-mail\tRôle\n"
        "Zoé Noël\t22/10/2024, 10:00:00\t22/10/2024, 11:00:00\t1 h 0 min 5 s\tzoe@x.fr\tParticipant\n",
        "Microsoft Teams", {QStringLiteral("Zoé Noël|zoe@x.fr|10:00-11:00|60")});
    row("Teams Spanish",
        "1. Resumen\n\n2. Participantes\n"
        "Nombre\tPrimera unión\tÚltima salida\tDuración en la reunión\tCorreo electrónico\tId. de participante (UPN)\tRol\n"
        "Íñigo Peña\t22/10/24, 10:00:00\t22/10/24, 11:00:00\t1 h\ti@x.es\ti@x.es\tOrganizador\n",
        "Microsoft Teams", {QStringLiteral("Íñigo Peña|i@x.es|10:00-11:00|60 organiser")});
    row("Teams Dutch",
        "1. Samenvatting\n\n2. Deelnemers\n"
        "Naam\tEerste deelname\tLaatst verlaten\tDuur in vergadering\tE-mail\tDeelnemer-id (UPN)\tRol\n"
        "Jan Smit\t22-10-2024 10:00:00\t22-10-2024 11:27:51\t1u 27m 51s\tj@x.nl\tj@x.nl\tPresentator\n",
        "Microsoft Teams", {QStringLiteral("Jan Smit|j@x.nl|10:00-11:27|88")});
}

void TestMeetingReport::readsZoom_data()
{
    addReportColumns();
    row("Zoom, host in the block, waiting room",
        "Topic,ID,Host,Duration (minutes),Start time,End time,Participants\n"
        "Info,812 3456,Lea Maier (lea@x.de),90,09/19/2024 10:00:00 AM,09/19/2024 11:30:00 AM,3\n\n"
        "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room\n"
        "Lea Maier,lea@x.de,09/19/2024 10:00:00 AM,09/19/2024 11:30:00 AM,90,No,No\n"
        "Bert Lang,,09/19/2024 09:58:00 AM,09/19/2024 10:01:00 AM,3,Yes,Yes\n"
        "Bert Lang,,09/19/2024 10:01:00 AM,09/19/2024 11:30:00 AM,90,Yes,No\n",
        "Zoom",
        {QStringLiteral("Lea Maier|lea@x.de|10:00-11:30|90 organiser"),
            QStringLiteral("Bert Lang||09:58-10:01|3 waiting"), QStringLiteral("Bert Lang||10:01-11:30|90")});
    row("Zoom German",
        "Name (Originalname),Benutzer-E-Mail,Beitrittszeit,Austrittszeit,Dauer (Minuten),Gast,"
        "Zustimmung zur Aufzeichnung\n+49 7071 *****12,,19.09.2024 10:00:00,19.09.2024 10:31:00,31,Ja,\n",
        "Zoom", {QStringLiteral("+49 7071 *****12||10:00-10:31|31")});
    row("Zoom without times", "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAnna Kurz,a@x.de,45,Yes\n",
        "Zoom", {QStringLiteral("Anna Kurz|a@x.de|-|45")});
    row("Zoom webinar",
        "Attendee Report\nReport Generated:,\"Sep 20, 2024 08:00:00\"\n"
        "Topic,Webinar ID,Actual Start Time,Actual Duration (minutes)\n"
        "Info,812 3456,\"Sep 19, 2024 10:00:00\",90\nHost Details,\n"
        "Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest\n"
        "Yes,Lea Maier,lea@x.de,\"Sep 19, 2024 09:55:00\",\"Sep 19, 2024 11:30:00\",95,No\nAttendee Details,\n"
        "Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Join Time,Leave Time,"
        "Time in Session (minutes),Is Guest\n"
        "Yes,Anna Kurz,Anna,Kurz,a@x.de,\"Sep 1, 2024 10:00:00\",\"Sep 19, 2024 10:00:00\",\"Sep 19, 2024 11:00:00\",60,Yes\n"
        "No,Bert Lang,Bert,Lang,b@x.de,\"Sep 1, 2024 10:00:00\",--,--,--,--\n",
        "Zoom",
        {QStringLiteral("Lea Maier|lea@x.de|09:55-11:30|95 organiser"),
            QStringLiteral("Anna Kurz|a@x.de|10:00-11:00|60"), QStringLiteral("Bert Lang|b@x.de|-| not attended")});
}

void TestMeetingReport::readsOtherTools_data()
{
    addReportColumns();
    row("Webex",
        "Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tFirst Name\tLast Name\tRole\tAttendee Email\t"
        "Join Time\tLeave Time\tAttendance Duration\tConnection Type\n"
        "Training\t\"=\"\"2024-10-22 10:00:00\"\"\"\t\"=\"\"2024-10-22 12:00:00\"\"\"\tAnna Kurz\tAnna\tKurz\tAttendee\t"
        "A@x.de\t\"=\"\"2024-10-22 10:01:00\"\"\"\t\"=\"\"2024-10-22 11:58:00\"\"\"\t\"117 mins\"\tDesktop app\n"
        "Training\t2024-10-22 10:00:00\t2024-10-22 12:00:00\tLea Maier\tLea\tMaier\tHost\tlea@x.de\t"
        "2024-10-22 09:55:00\t2024-10-22 12:00:00\t125 mins\tMobile app\n",
        "Webex",
        {QStringLiteral("Anna Kurz|a@x.de|10:01-11:58|117"),
            QStringLiteral("Lea Maier|lea@x.de|09:55-12:00|125 organiser")});
    row("Webex German",
        "Teilnehmer;Rolle;E-Mail;Beitrittszeit;Zeitpunkt des Verlassens;Anwesenheitsdauer\n"
        "Anna Kurz;Diskussionsteilnehmer;a@x.de;2024-10-22 10:01:00;2024-10-22 11:58:00;117 Min.\n",
        "Webex", {QStringLiteral("Anna Kurz|a@x.de|10:01-11:58|117 presenter")});
    row("Google Meet",
        "First name,Last name,Email,Duration,Time joined,Time exited\n"
        "Anna,Kurz,a@x.de,1 hr 27 min,10:03 AM,11:30 AM\nBert,Lang,,51 min,23:30,0:21\n",
        "Google Meet",
        {QStringLiteral("Kurz, Anna|a@x.de|10:03-11:30|87"), QStringLiteral("Lang, Bert||23:30-00:21|51")});
    row("GoToMeeting",
        "Meeting Date,\"October 22, 2024 10:00 AM CEST\"\nMeeting Duration,120 minutes\nNumber of Attendees,1\n\n"
        "Name,Email Address,Join Time,Leave Time,Time in Session (minutes)\nAnna Kurz,a@x.de,10:05 AM,11:55 AM,110\n",
        "GoToMeeting", {QStringLiteral("Anna Kurz|a@x.de|10:05-11:55|110")});
    row("BigBlueButton",
        "Name,Moderator,Activity Score,Talk time,Webcam Time,Messages,Emojis,Poll Votes,Raise Hands,Join,Left,Duration\n"
        "Anna Kurz,FALSE,2.5,00:10:00,00:50:00,1,0,0,0,\"10/22/2024, 10:00:00 AM\",\"10/22/2024, 11:27:51 AM\",01:27:51\n"
        "Lea Maier,TRUE,9,01:00:00,01:20:00,3,0,0,0,\"10/22/2024, 9:55:00 AM\",\"10/22/2024, 12:00:00 PM\",02:05:00\n",
        "BigBlueButton",
        {QStringLiteral("Anna Kurz||10:00-11:27|88"), QStringLiteral("Lea Maier||09:55-12:00|125 presenter")});
}

void TestMeetingReport::readsOwnTables_data()
{
    addReportColumns();
    row("own table",
        "Anwesenheit Training A\n\nTeilnehmer:in;von;bis;Bemerkung\nAnna Kurz;10:00;11:30;\nBert Lang;10:15;12:00;Zug\n"
        ";;;\nSumme;;3:15;\n* ohne Gewähr;;;\n",
        "",
        {QStringLiteral("Anna Kurz||10:00-11:30|90"), QStringLiteral("Bert Lang||10:15-12:00|105"),
            QStringLiteral("Summe||-03:15| no entry"), QStringLiteral("* ohne Gewähr||-| no entry")});
    row("minutes alone", "Name;Minuten\nAnna Kurz;87,5\nBert Lang;\n", "",
        {QStringLiteral("Anna Kurz||-|88"), QStringLiteral("Bert Lang||-|")});
    row("hours on a clock", "Name;Dauer\nAnna Kurz;1:27\n", "", {QStringLiteral("Anna Kurz||-|87")});
    row("repeated headings", "Name;Name;Dauer;Dauer\nAnna Kurz;Amt 61;87;1\n", "", {QStringLiteral("Anna Kurz||-|87")});
    row("still there at the end",
        "Name,Join time,Leave time\nAnna Kurz,2024-10-22T08:00:00Z,2024-10-22T10:00:00Z\nBert Lang,2024-10-22T09:00:00Z,\n",
        "", {QStringLiteral("Anna Kurz||10:00-12:00|120"), QStringLiteral("Bert Lang||11:00-12:00|60")});
    row("times in UTC", "Name,Join time (UTC),Leave time (UTC)\nAnna Kurz,2024-10-22 08:00,2024-10-22 10:00\n", "",
        {QStringLiteral("Anna Kurz||10:00-12:00|120")});
    row("dates counted by a spreadsheet", "Name;Beitritt;Verlassen\nAnna Kurz;45587,4166666667;45587,5\n", "",
        {QStringLiteral("Anna Kurz||10:00-12:00|120")});
}

void TestMeetingReport::readsReport()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, tool);
    QFETCH(QStringList, expected);
    const auto report = MeetingReportReader::read(tableOf(text));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    QStringList lines;
    for (const MeetingEntry &entry : report->entries)
        lines.append(lineOf(entry));
    QCOMPARE(lines, expected);
    QCOMPARE(exchange::meetingToolName(report->tool), tool);
}

void TestMeetingReport::readsEncodings()
{
    const QString text = QStringLiteral("2. Participants\r\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\r\n"
                                        "Änne Çelik\t10/15/24, 9:58:58 AM\t10/15/24, 12:00:01 PM\t2h 1m 3s\ta@x.de\r\n");
    for (const QByteArray &bytes : {utf16(text, false), utf16(text, true), QByteArray("\xEF\xBB\xBF") + text.toUtf8(),
             text.toLatin1(), QString(text).replace(u'\r', QString()).toUtf8()}) {
        const auto report = MeetingReportReader::read(tableOf(bytes));
        QVERIFY(report.has_value());
        QCOMPARE(report->entries.size(), 1u);
        QCOMPARE(lineOf(report->entries[0]), QStringLiteral("Änne Çelik|a@x.de|09:58-12:00|121"));
    }
}

void TestMeetingReport::readsTheMeeting_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("span");
    QTest::addColumn<int>("minutes");
    QTest::newRow("lines") << QByteArray("Meeting title\tA\nStart time\t10/15/24, 9:53:00 AM\n"
                                         "End time\t10/15/24, 12:00:10 PM\n\nName\tFirst join\tDuration\nX Y\t10/15/24, 10:00 AM\t5m\n")
                           << QStringLiteral("A") << QStringLiteral("2024-10-15 09:53 12:00") << 127;
    QTest::newRow("lines with colons") << QByteArray("Thema: Training\nDatum: 15.10.2024\nBeginn: 10:00 Uhr\nEnde: 12:00 Uhr\n\n"
                                                     "Name;Dauer\nX Y;5\nZ W;6\n")
                                       << QStringLiteral("Training") << QStringLiteral("2024-10-15 10:00 12:00") << 120;
    QTest::newRow("from the people") << QByteArray("Name;Beitritt;Verlassen\nX Y;15.10.2024 10:05;15.10.2024 11:00\n"
                                                   "Z W;15.10.2024 10:00;15.10.2024 10:10\n")
                                     << QString() << QStringLiteral("2024-10-15 10:00 11:00") << 60;
    QTest::newRow("only how long") << QByteArray("Meeting duration;90\n\nName;Minutes\nX Y;5\n") << QString()
                                   << QString() << 90;
}

void TestMeetingReport::readsTheMeeting()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, title);
    QFETCH(QString, span);
    QFETCH(int, minutes);
    const MeetingReport report = MeetingReportReader::read(tableOf(text)).value();
    QCOMPARE(report.title, title);
    const QString found = report.start.isValid()
        ? report.start.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + report.end.toString(QStringLiteral(" HH:mm"))
        : QString();
    QCOMPARE(found, span);
    QCOMPARE((report.seconds.value_or(0) + 30) / 60, minutes);
}

void TestMeetingReport::unitesTimes_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("minutes");
    QTest::newRow("one after the other") << QByteArray("A;10:00;10:34;34\nA;10:36;11:33;57\n") << 91;
    QTest::newRow("overlap") << QByteArray("A;10:00;11:00;60\nA;10:30;11:30;60\n") << 90;
    QTest::newRow("one within the other") << QByteArray("A;10:00;12:00;120\nA;10:30;10:40;10\n") << 120;
    QTest::newRow("twice the same") << QByteArray("A;10:00;12:00;120\nA;10:00;12:00;120\nA;10:00;12:00;120\n") << 120;
    QTest::newRow("the tool counts up") << QByteArray("A;10:00;10:33;34\nA;10:33;11:30;58\n") << 92;
    QTest::newRow("without times") << QByteArray("A;;;34\nA;;;57\n") << 91;
    QTest::newRow("unknown beside known") << QByteArray("A;;;\nA;10:00;11:00;60\n") << 60;
    QTest::newRow("leaving before joining") << QByteArray("A;2024-10-22 11:00;2024-10-22 10:00;60\n") << 60;
}

void TestMeetingReport::unitesTimes()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, minutes);
    const MeetingReport report =
        MeetingReportReader::read(tableOf("Name;Beitritt;Verlassen;Dauer (Minuten)\n" + rows)).value();
    std::vector<const MeetingEntry *> entries;
    for (const MeetingEntry &entry : report.entries)
        entries.push_back(&entry);
    QCOMPARE((exchange::unitedSeconds(entries).value() + 30) / 60, minutes);
}

void TestMeetingReport::keepsBreaksOfActivities()
{
    const QByteArray text = "2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\n"
                            "Anna Kurz\t10/15/24, 9:00:00 AM\t10/15/24, 12:00:00 PM\t1h 30m\ta@x.de\n\n"
                            "3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\n"
                            "Anna Kurz\t10/15/24, 9:00:00 AM\t10/15/24, 9:30:00 AM\t30m\ta@x.de\n"
                            "Anna Kurz\t10/15/24, 11:00:00 AM\t10/15/24, 12:00:00 PM\t1h\ta@x.de\n";
    const MeetingReport report = MeetingReportReader::read(tableOf(text)).value();
    QCOMPARE(report.entries.size(), 1u);
    const MeetingEntry &entry = report.entries[0];
    QCOMPARE(entry.spans.size(), 2u);
    QCOMPARE(entry.minutes(), std::optional(90));
    const MeetingEntry *entries[] = {&entry};
    QCOMPARE(exchange::secondsWithin(entries, entry.joined.addSecs(3600), entry.left), std::optional(3600));
}

void TestMeetingReport::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list of participants") << QByteArray("Name;E-Mail\nAnna Kurz;a@x.de\n");
    QTest::newRow("no people") << QByteArray("Datum;Betrag\n01.10.2024;5,00\n");
    QTest::newRow("no headings") << QByteArray("Anna Kurz;10:00;12:00\nBert Lang;10:00;12:00\n");
    QTest::newRow("only a meeting") << QByteArray(
        "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n1,A,10:00,11:00,a@x.de,60,3\n");
}

void TestMeetingReport::refuses()
{
    QFETCH(QByteArray, text);
    const auto report = MeetingReportReader::read(tableOf(text));
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::ErrorCode::InputRefused);
    QVERIFY(report.error().message.contains(QLatin1StringView("report.csv")));
}

/// Reports with cells exchanged, dropped, doubled and filled with anything.
void TestMeetingReport::survivesNoise()
{
    const QByteArray sound = "1. Summary\nMeeting title\tA\nStart time\t10/15/24, 9:53:00 AM\n\n2. Participants\n"
                             "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole\n"
                             "Anna Kurz\t10/15/24, 9:55:00 AM\t10/15/24, 12:00:00 PM\t2h\ta@x.de\tPresenter\n\n"
                             "3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\n"
                             "Anna Kurz\t10/15/24, 9:55:00 AM\t10/15/24, 12:00:00 PM\t2h\ta@x.de\n";
    const QStringList junk{QString(), QStringLiteral("99/99/9999, 99:99:99 PM"), QStringLiteral("=\""), QStringLiteral("="),
        QString(5000, u'9'), QString(300, u'('), QStringLiteral("1e999"), QStringLiteral("Name"), QStringLiteral("Left"),
        QString(QChar(0xD800)), QString(QChar(0)), QStringLiteral("9:1"), QStringLiteral(":"), QStringLiteral("2. "),
        QStringLiteral("45580.4"), QStringLiteral("#EXT#@"), QStringLiteral("_#EXT#@x.de"), QStringLiteral("10:00+9999")};
    QRandomGenerator dice(7);
    for (int round = 0; round < 2000; ++round) {
        exchange::SourceTable table = tableOf(sound);
        for (int change = 0; change < 6; ++change) {
            exchange::SourceRow &row = table.rows[dice.bounded(quint32(table.rows.size()))];
            const int cell = row.cells.isEmpty() ? 0 : int(dice.bounded(quint32(row.cells.size())));
            switch (dice.bounded(4)) {
            case 0: row.cells.insert(cell, junk[dice.bounded(int(junk.size()))]); break;
            case 1: row.cells.removeIf([](const QString &text) { return text.size() % 3 == 0; }); break;
            case 2: std::swap(row, table.rows[dice.bounded(quint32(table.rows.size()))]); break;
            default:
                if (!row.cells.isEmpty())
                    row.cells[cell] = junk[dice.bounded(int(junk.size()))];
            }
        }
        if (const auto report = MeetingReportReader::read(table))
            QVERIFY(!report->tables.empty());
    }
}

LOTSE_TEST_MAIN(TestMeetingReport)
#include "tst_meetingreport.moc"
