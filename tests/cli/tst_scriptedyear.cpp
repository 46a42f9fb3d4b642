#include "clirunner.h"

#include "domain/rules/problemrule.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// A whole year from the command line: from an empty file to the closing event that was held. On the way each
/// rule of the open problems is broken once; `check` tells it, its remedy or a correction clears it, and at the
/// end nothing is open. The phases follow each other in one file.
class ScriptedYearTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summerSettingUp();
    void septemberRecruiting();
    void septemberDeciding();
    void octoberKickoffs();
    void octoberPlanning();
    void octoberCoaches();
    void octoberFilling();
    void novemberTrainings();
    void decemberClosing();
    void everyRuleHasSpoken();
    void nothingIsOpen();

private:
    /// Runs a command whose words are parted by bars; the file comes behind the first. "@2024-10-08T18:00" sets
    /// the clock. "{enrolment:SESSION:PERSON}" stands for the id of that row, "{last:TABLE}" for that of the newest.
    Answer run(const QString &command);
    [[nodiscard]] QJsonArray rows(const QStringList &list);
    [[nodiscard]] QString withIds(QString command);
    /// Runs commands that have to succeed; false (and a failed test) when one does not.
    bool done(const QStringList &commands);
    [[nodiscard]] QJsonArray openProblems();
    [[nodiscard]] QSet<QString> codes();
    /// Makes a mistake, sees it told as `code`, and clears it: by the remedy `fix` of that problem, or by commands.
    bool mistake(const QString &code, const QStringList &seed, const QString &fix, const QStringList &repair = {});

    CliRunner m_cli;
    QString m_file = m_cli.path(u"year.lotse"_s);
    QString m_now;
    QSet<QString> m_seen;
};

QJsonArray ScriptedYearTest::rows(const QStringList &list)
{
    return m_cli.run(QStringList{u"--json"_s, u"list"_s, m_file} + list).array();
}

QString ScriptedYearTest::withIds(QString command)
{
    static const QRegularExpression place(u"\\{(enrolment|last):([^}:]+)(?::([^}]+))?\\}"_s);
    for (auto match = place.match(command); match.hasMatch(); match = place.match(command)) {
        const QJsonArray found = match.captured(1) == u"last"
            ? rows({match.captured(2)})
            : rows({u"enrolment"_s, u"--where"_s, u"session=%1"_s.arg(match.captured(2)), u"--where"_s,
                u"participant=%1"_s.arg(match.captured(3))});
        qint64 newest = 0;
        for (const QJsonValue &row : found)
            newest = std::max(newest, row.toObject().value(u"id"_s).toString().toLongLong());
        command.replace(match.captured(0), QString::number(newest));
    }
    return command;
}

Answer ScriptedYearTest::run(const QString &command)
{
    if (command.startsWith(u'@')) {
        m_now = command.mid(1);
        return {0, {}, {}};
    }
    QStringList words = withIds(command).split(u'|');
    words.insert(1, m_file);
    return m_cli.run(QStringList{u"--json"_s, u"--lang"_s, u"en"_s, u"--now"_s, m_now} + words);
}

bool ScriptedYearTest::done(const QStringList &commands)
{
    for (const QString &command : commands) {
        const Answer answer = run(command);
        if (answer.code > 1) {
            QTest::qFail(qPrintable(u"%1: %2"_s.arg(command, answer.err)), __FILE__, __LINE__);
            return false;
        }
    }
    return true;
}

QJsonArray ScriptedYearTest::openProblems()
{
    return run(u"check"_s).object().value(u"problems"_s).toArray();
}

QSet<QString> ScriptedYearTest::codes()
{
    QSet<QString> found;
    const QJsonArray open = openProblems();
    for (const QJsonValue &problem : open)
        found.insert(problem.toObject().value(u"code"_s).toString());
    return found;
}

bool ScriptedYearTest::mistake(
    const QString &code, const QStringList &seed, const QString &fix, const QStringList &repair)
{
    const auto fail = [&](const QString &what) {
        QTest::qFail(
            qPrintable(u"%1: %2; open: %3"_s.arg(code, what, codes().values().join(u' '))), __FILE__, __LINE__);
        return false;
    };
    if (codes().contains(code))
        return fail(u"told before it was made"_s);
    if (!done(seed))
        return false;
    QString key;
    const QJsonArray open = openProblems();
    for (const QJsonValue &problem : open) {
        if (problem.toObject().value(u"code"_s).toString() == code)
            key = problem.toObject().value(u"key"_s).toString();
    }
    if (key.isEmpty())
        return fail(u"not told"_s);
    m_seen.insert(code);
    if (!fix.isEmpty() && !done({u"solve|%1|%2"_s.arg(key, fix)}))
        return false;
    if (!done(repair))
        return false;
    return codes().contains(code) ? fail(u"still told"_s) : true;
}

void ScriptedYearTest::summerSettingUp()
{
    QVERIFY(done({u"@2024-07-15T09:00"_s, u"new|--title|Durchgang 2024|--year|2024"_s,
        u"set|programme|1|organiser=Agentur für Mobilität|place=Stuttgart|participant_limit=20|same_municipality_max=2"_s,
        u"add|municipality|ags=08416041|name=Tübingen|kind=town|county=08416|population=91000"_s,
        u"add|municipality|ags=08416036|name=Rottenburg am Neckar|kind=town|county=08416|population=43000"_s,
        u"add|municipality|ags=08415061|name=Reutlingen|kind=town|county=08415|population=116000"_s,
        u"add|municipality|ags=08415050|name=Metzingen|kind=town|county=08415|population=22000"_s,
        u"add|eligibility|municipality=08416041|ground=climate_mobility_plan|evidence=Beschluss|evidence_date=2024-03-01"_s,
        u"add|eligibility|municipality=08416036|ground=action_plan|evidence=Beschluss|evidence_date=2024-03-01"_s,
        u"add|eligibility|municipality=08415061|ground=climate_mobility_plan|evidence=Beschluss|evidence_date=2024-03-01"_s,
        u"add|eligibility|municipality=08416|ground=county_coordinator|evidence=Bestellung|evidence_date=2024-01-10"_s,
        u"add|eligibility|municipality=08415|ground=county_coordinator|evidence=Bestellung|evidence_date=2024-01-10"_s,
        u"add|coach|family_name=Clemens|given_name=Clara|email=clara@coach.example|max_trainings=4"_s,
        u"add|coach|family_name=Otto|given_name=Oskar|email=oskar@coach.example"_s,
        u"set|session|1|link=https://treffen.example/1"_s, u"set|session|2|place=Rathaus Stuttgart"_s,
        u"set|session|3|place=Rathaus Stuttgart"_s, u"set|session|4|place=Rathaus Stuttgart"_s,
        u"set|session|5|place=Rathaus Tübingen"_s}));
    QFile holidays(m_cli.path(u"holidays.csv"_s));
    QVERIFY(holidays.open(QIODevice::WriteOnly));
    holidays.write("von;bis;name\n2024-07-25;2024-09-07;Sommerferien\n2024-10-28;2024-10-30;Herbstferien\n");
    holidays.close();
    QVERIFY(done({u"import|dates|%1"_s.arg(holidays.fileName())}));
    QVERIFY(
        mistake(u"session_time_missing"_s, {u"add|session|kind=other|title=Stammtisch|starts_at=2024-09-12T17:00"_s},
            u"end_after_two_hours"_s, {u"remove|session|Stammtisch"_s}));
    QVERIFY(mistake(u"session_on_holiday"_s, {u"set|session|1|starts_at=2024-09-22T10:00|ends_at=2024-09-22T11:30"_s},
        u"move_to_working_day"_s));
    QVERIFY(mistake(u"session_in_school_holidays"_s,
        {u"set|session|1|starts_at=2024-09-05T10:00|ends_at=2024-09-05T11:30"_s}, u"move_to_working_day"_s,
        {u"set|session|1|starts_at=2024-09-23T10:00|ends_at=2024-09-23T11:30"_s}));
}

void ScriptedYearTest::septemberRecruiting()
{
    QVERIFY(done({u"@2024-09-09T09:00"_s,
        u"add|participant|given_name=Ada|family_name=Amann|role=planner|municipality=08416041|email=ada@stadt.example|registered_on=2024-09-01"_s,
        u"add|participant|given_name=Bea|family_name=Bauer|role=planner|municipality=08416036|email=bea@stadt.example|registered_on=2024-09-02"_s,
        u"add|participant|given_name=Cem|family_name=Celik|role=planner|municipality=08415061|email=cem@stadt.example|registered_on=2024-09-03"_s,
        u"add|participant|given_name=Dora|family_name=Dietz|role=planner|municipality=08415061|email=dora@stadt.example|registered_on=2024-09-04"_s,
        u"add|participant|given_name=Emil|family_name=Ernst|role=planner|municipality=08416041|email=emil@stadt.example|registered_on=2024-09-05"_s,
        u"add|participant|given_name=Fritz|family_name=Funk|role=planner|municipality=08416036|email=fritz@stadt.example|registered_on=2024-09-06"_s,
        u"add|participant|given_name=Ina|family_name=Ilg|role=leadership|municipality=08416041|email=ina@stadt.example|registered_on=2024-09-01"_s,
        u"add|participant|given_name=Jan|family_name=Jung|role=leadership|municipality=08415061|email=jan@stadt.example|registered_on=2024-09-02"_s,
        u"add|participant|given_name=Mia|family_name=Maurer|role=county_coordinator|municipality=08416|email=mia@stadt.example|registered_on=2024-09-01"_s,
        u"add|participant|given_name=Nils|family_name=Nau|role=county_coordinator|municipality=08415|email=nils@stadt.example|registered_on=2024-09-02"_s}));
    QVERIFY(mistake(u"municipality_missing"_s, {u"set|participant|Ada Amann|municipality="_s}, {},
        {u"set|participant|Ada Amann|municipality=08416041"_s}));
    QVERIFY(mistake(u"email_missing"_s, {u"set|participant|Bea Bauer|email="_s}, {},
        {u"set|participant|Bea Bauer|email=bea@stadt.example"_s}));
    QVERIFY(mistake(u"email_invalid"_s, {u"set|participant|Cem Celik|email=cem(at)stadt"_s}, {},
        {u"set|participant|Cem Celik|email=cem@stadt.example"_s}));
    QVERIFY(mistake(u"role_missing"_s, {u"set|participant|Dora Dietz|role="_s}, {},
        {u"set|participant|Dora Dietz|role=planner"_s}));
    QVERIFY(mistake(u"possible_duplicate"_s,
        {u"add|participant|given_name=Emil|family_name=Ernst|role=planner|municipality=08416041|email=emil.ernst@stadt.example"_s},
        u"merge"_s));
    QVERIFY(mistake(u"not_eligible"_s,
        {u"add|participant|given_name=Gabi|family_name=Groß|role=planner|municipality=08415050|email=gabi@stadt.example"_s},
        {},
        {u"add|eligibility|municipality=08415050|ground=action_plan|evidence=Beschluss|evidence_date=2024-05-02"_s}));
    QVERIFY(mistake(u"eligibility_expired"_s, {u"set|eligibility|{last:eligibility}|valid_until=2024-08-31"_s}, {},
        {u"set|eligibility|{last:eligibility}|valid_until="_s}));
    QVERIFY(mistake(u"eligibility_unproven"_s, {u"set|eligibility|{last:eligibility}|evidence="_s}, {},
        {u"set|eligibility|{last:eligibility}|evidence=Beschluss"_s}));
    QVERIFY(mistake(u"coordinator_of_urban_district"_s,
        {u"add|participant|given_name=Uli|family_name=Urban|role=county_coordinator|municipality=08111|email=uli@stadt.example"_s},
        {}, {u"remove|participant|Uli Urban"_s}));
    QVERIFY(mistake(u"several_coordinators"_s,
        {u"add|participant|given_name=Vera|family_name=Vogt|role=county_coordinator|municipality=08416|email=vera@stadt.example"_s},
        {}, {u"remove|participant|Vera Vogt"_s}));
}

void ScriptedYearTest::septemberDeciding()
{
    QVERIFY(done({u"@2024-09-10T09:00"_s, u"set|session|1|state=confirmed"_s, u"enrol|2|--role|leadership"_s,
        u"enrol|3|--role|planner"_s, u"enrol|4|--role|county_coordinator"_s, u"enrol|5|--role|leadership"_s,
        u"enrol|5|--role|planner"_s, u"enrol|5|--role|county_coordinator"_s, u"decide|accepted|Ada Amann"_s,
        u"decide|accepted|Bea Bauer"_s, u"decide|accepted|Cem Celik"_s, u"decide|accepted|Dora Dietz"_s,
        u"decide|accepted|Emil Ernst"_s, u"decide|accepted|Fritz Funk"_s, u"decide|accepted|Gabi Groß"_s,
        u"decide|accepted|Ina Ilg"_s, u"decide|accepted|Jan Jung"_s, u"decide|accepted|Mia Maurer"_s,
        u"decide|accepted|Nils Nau"_s}));
    QVERIFY(mistake(u"limit_exceeded"_s, {u"set|role|leadership|participant_limit=1"_s}, {},
        {u"set|role|leadership|participant_limit="_s}));
    QVERIFY(mistake(u"kickoff_missing"_s,
        {u"add|participant|given_name=Zoe|family_name=Zander|role=planner|municipality=08415050|email=zoe@stadt.example|state=accepted"_s,
            u"enrol|5|--participant|Zoe Zander"_s},
        u"enrol_all"_s));
    QVERIFY(mistake(u"closing_missing"_s,
        {u"add|participant|given_name=Yan|family_name=Yilmaz|role=planner|municipality=08415050|email=yan@stadt.example|state=accepted"_s,
            u"enrol|3|--participant|Yan Yilmaz"_s},
        u"enrol_all"_s));
    QVERIFY(mistake(u"role_without_kickoff"_s, {u"set|session|4|roles=leadership"_s}, {},
        {u"set|session|4|roles=county_coordinator"_s}));
    QVERIFY(
        mistake(u"no_closing_event"_s, {u"set|session|5|kind=other"_s}, {}, {u"set|session|5|kind=closing_event"_s}));
    QVERIFY(mistake(
        u"link_missing"_s, {u"set|session|1|link="_s}, {}, {u"set|session|1|link=https://treffen.example/1"_s}));
    QVERIFY(mistake(u"session_not_closed"_s, {u"@2024-09-24T09:00"_s}, u"mark_held"_s));
}

void ScriptedYearTest::octoberKickoffs()
{
    QVERIFY(done({u"@2024-10-01T09:00"_s}));
    QVERIFY(mistake(u"mode_open"_s, {u"set|session|2|state=confirmed"_s}, u"set_in_person"_s,
        {u"set|session|3|mode=in_person|state=confirmed"_s, u"set|session|4|mode=in_person|state=confirmed"_s}));
    QVERIFY(mistake(u"place_missing"_s, {u"set|session|3|place="_s}, {}, {u"set|session|3|place=Rathaus Stuttgart"_s}));
    QVERIFY(mistake(u"place_double_booked"_s, {u"set|session|4|starts_at=2024-10-08T10:00|ends_at=2024-10-08T12:00"_s},
        {}, {u"set|session|4|starts_at=2024-10-09T09:30|ends_at=2024-10-09T12:30"_s}));
    QVERIFY(mistake(u"attendance_too_early"_s, {u"attend|5|Ada Amann|present"_s}, u"reset_attendance"_s));
    QVERIFY(mistake(u"attendance_missing"_s, {u"@2024-10-07T18:00"_s}, {},
        {u"attend|2|Ina Ilg|present"_s, u"attend|2|Jan Jung|present"_s, u"set|session|2|state=held"_s}));
    QVERIFY(done({u"@2024-10-10T09:00"_s, u"attend|3|Ada Amann|present"_s, u"attend|3|Bea Bauer|present"_s,
        u"attend|3|Cem Celik|present"_s, u"attend|3|Dora Dietz|present"_s, u"attend|3|Emil Ernst|present"_s,
        u"attend|3|Gabi Groß|present"_s, u"attend|3|Zoe Zander|present"_s, u"attend|3|Yan Yilmaz|present"_s,
        u"attend|3|Fritz Funk|excused"_s, u"attend|4|Mia Maurer|present"_s, u"attend|4|Nils Nau|present"_s,
        u"set|session|3|state=held"_s, u"set|session|4|state=held"_s}));
    QVERIFY(mistake(
        u"attendance_without_place"_s, {u"set|enrolment|{enrolment:3:Ada Amann}|state=declined"_s}, u"enrol"_s));
    QVERIFY(mistake(u"partial_without_minutes"_s, {u"set|enrolment|{enrolment:3:Bea Bauer}|attendance=partial"_s},
        u"set_present"_s));
    QVERIFY(mistake(u"minutes_too_long"_s, {u"set|enrolment|{enrolment:3:Cem Celik}|attendance=partial|minutes=600"_s},
        u"set_present"_s));
}

void ScriptedYearTest::octoberPlanning()
{
    QVERIFY(done({u"@2024-10-11T09:00"_s,
        u"add|session|kind=impulse_training|title=Training P1|roles=planner|questions=7,8|starts_at=2024-11-05T10:00|ends_at=2024-11-05T12:00|mode=online|link=https://treffen.example/p1|max_size=4|coaches=1"_s,
        u"add|session|kind=impulse_training|title=Training P2|roles=planner|questions=9,10|starts_at=2024-11-12T10:00|ends_at=2024-11-12T12:00|mode=online|link=https://treffen.example/p2|max_size=8|coaches=2"_s,
        u"add|session|kind=impulse_training|title=Training L1|roles=leadership|questions=1,2,3,4,5,6|starts_at=2024-11-13T10:00|ends_at=2024-11-13T12:00|mode=online|link=https://treffen.example/l1|max_size=8|coaches=1"_s,
        u"add|session|kind=impulse_training|title=Training K1|roles=county_coordinator|questions=11,12,13,14|starts_at=2024-11-14T10:00|ends_at=2024-11-14T12:00|mode=online|link=https://treffen.example/k1|max_size=8|coaches=2"_s,
        u"enrol|Training P1|--participant|Ada Amann|--participant|Bea Bauer|--participant|Cem Celik|--participant|Gabi Groß"_s,
        u"enrol|Training P2|--participant|Ada Amann|--participant|Emil Ernst|--participant|Fritz Funk|--participant|Yan Yilmaz|--participant|Dora Dietz"_s,
        u"enrol|Training L1|--role|leadership"_s, u"enrol|Training K1|--role|county_coordinator"_s,
        u"interest|Ada Amann|planner:1|1"_s, u"interest|Ada Amann|planner:3|2"_s, u"interest|Bea Bauer|planner:2|1"_s,
        u"interest|Dora Dietz|planner:3|1"_s, u"interest|Ina Ilg|leadership:1|1"_s,
        u"interest|Mia Maurer|county_coordinator:1|1"_s}));
    QVERIFY(mistake(u"question_unanswered"_s,
        {u"add|question|role=planner|number=5|text=Wie erklären wir, warum ein Parkplatz wegfällt?|origin=Auftaktworkshop|origin_session=3"_s,
            u"interest|Bea Bauer|planner:5|2"_s},
        u"stop_offering"_s));
    QVERIFY(mistake(
        u"question_inactive_in_session"_s, {u"set|session|Training P1|questions=7,8,15"_s}, u"remove_question"_s));
    QVERIFY(
        mistake(u"wish_of_other_role"_s, {u"add|interest|participant=Ina Ilg|question=7|rank=3"_s}, u"remove_wish"_s));
    QVERIFY(mistake(u"no_training"_s, {u"interest|Zoe Zander|planner:3|1"_s}, {},
        {u"enrol|Training P2|--participant|Zoe Zander"_s}));
    QVERIFY(mistake(u"training_without_question"_s,
        {u"add|session|kind=impulse_training|title=Training X|roles=planner|starts_at=2024-11-19T10:00|ends_at=2024-11-19T12:00|mode=online|max_size=6"_s},
        {}, {u"set|session|Training X|questions=10"_s}));
    QVERIFY(mistake(u"session_out_of_order"_s,
        {u"set|session|Training X|starts_at=2024-12-12T10:00|ends_at=2024-12-12T12:00"_s}, {},
        {u"set|session|Training X|starts_at=2024-11-19T10:00|ends_at=2024-11-19T12:00"_s}));
    QVERIFY(mistake(u"place_in_cancelled_session"_s,
        {u"cancel|Training X"_s, u"add|enrolment|participant=Zoe Zander|session=Training X|state=enrolled"_s},
        u"free_people"_s));
}

void ScriptedYearTest::octoberCoaches()
{
    QVERIFY(done({u"@2024-10-14T09:00"_s}));
    QVERIFY(mistake(u"coach_topic"_s, {u"set|coach|1|questions=1"_s}, {}, {u"set|coach|1|questions=1,7"_s}));
    QVERIFY(mistake(u"coach_overbooked"_s, {u"set|coach|2|max_trainings=1"_s}, {}, {u"set|coach|2|max_trainings=3"_s}));
    QVERIFY(mistake(u"coach_unavailable"_s,
        {u"add|unavailability|coach=1|starts_at=2024-11-05T00:00|ends_at=2024-11-06T00:00|note=Urlaub"_s}, {},
        {u"remove|unavailability|{last:unavailability}"_s}));
    QVERIFY(mistake(u"coach_double_booking"_s,
        {u"set|session|Training L1|starts_at=2024-11-05T11:00|ends_at=2024-11-05T13:00"_s}, {},
        {u"set|session|Training L1|starts_at=2024-11-13T10:00|ends_at=2024-11-13T12:00"_s}));
    QVERIFY(mistake(u"coach_missing"_s, {u"set|session|Training P2|coaches=|state=confirmed"_s}, {},
        {u"set|session|Training P2|coaches=2"_s}));
    QVERIFY(mistake(u"session_underfull"_s, {u"set|session|Training P2|min_size=7"_s}, {},
        {u"set|session|Training P2|min_size=4"_s}));
}

void ScriptedYearTest::octoberFilling()
{
    QVERIFY(done({u"@2024-10-21T09:00"_s}));
    QVERIFY(
        mistake(u"session_overfull"_s, {u"enrol|Training P1|--participant|Fritz Funk"_s}, u"move_last_to_waiting"_s));
    QVERIFY(mistake(u"waiting_order"_s,
        {u"enrol|Training P1|--participant|Dora Dietz|--state|waiting"_s,
            u"set|enrolment|{enrolment:Training P1:Dora Dietz}|waiting_place=1"_s},
        u"renumber"_s));
    QVERIFY(mistake(u"seat_free_for_waiting"_s, {u"enrol|Training P1|--participant|Gabi Groß|--state|cancelled"_s},
        u"enrol_first"_s));
    QVERIFY(mistake(u"offer_lapsed"_s,
        {u"enrol|Training P1|--participant|Bea Bauer|--state|cancelled"_s, u"offer|Training P1"_s,
            u"@2024-10-28T09:00"_s},
        u"decline_offer"_s, {u"enrol|Training P1|--participant|Bea Bauer"_s}));
    QVERIFY(
        mistake(u"double_booking"_s, {u"set|session|Training P2|starts_at=2024-11-05T11:00|ends_at=2024-11-05T13:00"_s},
            {}, {u"set|session|Training P2|starts_at=2024-11-12T10:00|ends_at=2024-11-12T12:00"_s}));
    QVERIFY(mistake(u"role_mismatch"_s, {u"enrol|Training P2|--participant|Ina Ilg"_s}, u"cancel_place"_s));
    QVERIFY(mistake(u"same_municipality"_s, {u"enrol|Training P2|--participant|Gabi Groß"_s}, u"move_last_to_waiting"_s,
        {u"enrol|Training P2|--participant|Gabi Groß|--state|declined"_s}));
    QVERIFY(mistake(u"participant_unavailable"_s,
        {u"add|unavailability|participant=Emil Ernst|starts_at=2024-11-12T00:00|ends_at=2024-11-13T00:00|note=Urlaub"_s},
        u"cancel_place"_s));
    QVERIFY(mistake(u"pin_not_followed"_s, {u"pin|Training P2|Emil Ernst"_s}, u"remove_pin"_s));
    QVERIFY(mistake(u"forbidden_but_enrolled"_s, {u"pin|Training P2|Fritz Funk|--forbid"_s}, u"remove_ban"_s));
    QVERIFY(mistake(u"leaver_has_place"_s, {u"decide|withdrawn|Yan Yilmaz"_s}, u"cancel_places"_s));
}

void ScriptedYearTest::novemberTrainings()
{
    QVERIFY(done(
        {u"@2024-11-05T18:00"_s, u"attend|Training P1|Ada Amann|present"_s, u"attend|Training P1|Bea Bauer|present"_s,
            u"attend|Training P1|Cem Celik|partial|--minutes|60"_s, u"attend|Training P1|Fritz Funk|absent"_s}));
    QVERIFY(mistake(u"findings_missing"_s, {u"set|session|Training P1|state=held"_s}, {},
        {u"add|finding|session=Training P1|question=7|kind=tip|reviewed=true|text=Früh mit der Pressestelle sprechen"_s}));
    QVERIFY(mistake(u"findings_unreviewed"_s,
        {u"add|finding|session=Training P1|question=8|kind=insight|text=Ein gemeinsamer Plan wirkt"_s},
        u"mark_reviewed"_s));
    QVERIFY(mistake(u"finding_off_topic"_s,
        {u"add|finding|session=Training P1|question=10|kind=next_step|reviewed=true|text=Treffen der Ämter einrichten"_s},
        u"add_question"_s));
    QVERIFY(done({u"@2024-11-12T18:00"_s, u"attend|Training P2|Ada Amann|present"_s,
        u"attend|Training P2|Fritz Funk|present"_s, u"attend|Training P2|Dora Dietz|present"_s,
        u"attend|Training P2|Zoe Zander|present"_s, u"set|session|Training P2|state=held"_s,
        u"add|finding|session=Training P2|question=9|reviewed=true|text=Klein anfangen"_s}));
    QVERIFY(done({u"@2024-11-13T18:00"_s, u"attend|Training L1|Ina Ilg|present"_s,
        u"attend|Training L1|Jan Jung|present"_s, u"set|session|Training L1|state=held"_s,
        u"add|finding|session=Training L1|question=1|reviewed=true|text=Klein anfangen"_s}));
    QVERIFY(done({u"@2024-11-14T18:00"_s, u"attend|Training K1|Mia Maurer|present"_s,
        u"attend|Training K1|Nils Nau|present"_s, u"set|session|Training K1|state=held"_s,
        u"add|finding|session=Training K1|question=11|reviewed=true|text=Klein anfangen"_s}));
}

void ScriptedYearTest::decemberClosing()
{
    QVERIFY(mistake(u"never_told"_s, {u"@2024-12-02T09:00"_s, u"set|session|5|state=confirmed"_s}, {}, {u"told|--session|5|--way|spoken"_s}));
    QVERIFY(mistake(u"told_outdated"_s, {u"set|session|5|place=Rathaus Reutlingen"_s}, {}, {u"set|session|5|place=Rathaus Tübingen"_s}));
    QVERIFY(mistake(u"told_unconfirmed"_s,
        {u"set|programme|1|contact_email=lotse@agentur.example"_s, u"set|session|5|place=Stadthalle Tübingen"_s,
            u"export|updates|%1"_s.arg(m_cli.path(u"updates"_s))},
        u"confirm_sent"_s));
    QVERIFY(done({u"@2024-12-09T18:00"_s, u"attend|5|Ada Amann|present"_s, u"attend|5|Bea Bauer|present"_s,
        u"attend|5|Cem Celik|present"_s, u"attend|5|Dora Dietz|present"_s, u"attend|5|Emil Ernst|present"_s,
        u"attend|5|Fritz Funk|present"_s, u"attend|5|Gabi Groß|present"_s, u"attend|5|Ina Ilg|present"_s,
        u"attend|5|Jan Jung|present"_s, u"attend|5|Mia Maurer|present"_s, u"attend|5|Nils Nau|present"_s,
        u"attend|5|Zoe Zander|excused"_s, u"set|session|5|state=held"_s}));
}

void ScriptedYearTest::everyRuleHasSpoken()
{
    QStringList silent;
    for (const domain::ProblemRule &rule : domain::problemRules()) {
        for (const QLatin1StringView code : rule.codes) {
            if (!m_seen.contains(code))
                silent.append(code);
        }
    }
    QCOMPARE(silent, QStringList());
    QVERIFY(m_seen.size() >= 30);
}

void ScriptedYearTest::nothingIsOpen()
{
    const Answer answer = run(u"check"_s);
    QVERIFY2(answer.object().value(u"problems"_s).toArray().isEmpty(), answer.out);
    QCOMPARE(answer.object().value(u"integrity"_s).toString(), u"ok"_s);
    QCOMPARE(answer.code, 0);
}

LOTSE_TEST_MAIN(ScriptedYearTest)
#include "tst_scriptedyear.moc"
