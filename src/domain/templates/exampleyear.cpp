#include "domain/templates/exampleyear.h"

#include "base/clock.h"
#include "domain/programmeindex.h"
#include "domain/templates/dice.h"
#include "domain/templates/programmetemplate.h"

#include <algorithm>

namespace domain {

namespace {

using namespace Qt::StringLiterals;

constexpr int HeldUntilMonth = 10; ///< feedback has come in for sessions up to the end of this month
constexpr int AnswerPercent = 70;
constexpr int CommentPercent = 25;

const QStringList &criteria()
{
    static const QStringList texts{u"Das Treffen war für meine Arbeit nützlich."_s, u"Ich konnte meine Fragen einbringen."_s,
                                   u"Umfang und Tempo waren angemessen."_s};
    return texts;
}

const QStringList &comments()
{
    static const QStringList texts{u"Bitte mehr Zeit für den Austausch unter uns."_s,
                                   u"Das Beispiel aus der Nachbarkommune hat mir sehr geholfen."_s,
                                   u"Die Vorlage für das Ämtergespräch nutzen wir ab sofort."_s,
                                   u"Zwei Stunden sind knapp, aber gut vorbereitet."_s,
                                   u"Gerne wieder mit dem Ordnungsamt zusammen."_s};
    return texts;
}

/// The Monday of the last full week of October; autumn holidays are about then.
QDate autumnMonday(int year)
{
    QDate day(year, 10, 31);
    while (day.dayOfWeek() != Qt::Friday)
        day = day.addDays(-1);
    return day.addDays(Qt::Monday - Qt::Friday);
}

void addSchoolHolidays(Programme &programme, int year)
{
    addRow(programme, SchoolHoliday{{}, u"Sommerferien"_s, QDate(year, 7, 25), QDate(year, 9, 7)});
    addRow(programme, SchoolHoliday{{}, u"Herbstferien"_s, autumnMonday(year), autumnMonday(year).addDays(4)});
    addRow(programme, SchoolHoliday{{}, u"Weihnachtsferien"_s, QDate(year, 12, 23), QDate(year + 1, 1, 4)});
}

void addAnswerSheet(Programme &programme, SessionId session, int respondent, Dice &dice)
{
    for (const QString &criterion : criteria()) {
        Feedback answer;
        answer.session = session;
        answer.respondent = respondent;
        answer.criterion = criterion;
        answer.score = dice.chance(85) ? 4 + dice.roll(2) : 2 + dice.roll(2);
        addRow(programme, answer);
    }
    if (dice.chance(CommentPercent)) {
        Feedback answer;
        answer.session = session;
        answer.respondent = respondent;
        answer.criterion = u"Was möchten Sie uns noch sagen?"_s;
        answer.comment = comments().at(dice.roll(int(comments().size())));
        addRow(programme, answer);
    }
}

void addFeedback(Programme &programme, Dice &dice)
{
    const ProgrammeIndex index(programme);
    for (const Session &session : programme.table<Session>()) {
        if (session.state != SessionState::Held || session.startsAt.date().month() > HeldUntilMonth)
            continue;
        int respondent = 0;
        for (const Enrolment *enrolment : index.enrolmentsOf(session.id)) {
            if (enrolment->attendance == Attendance::Present && dice.chance(AnswerPercent))
                addAnswerSheet(programme, session.id, ++respondent, dice);
        }
    }
}

/// Somebody gives a place up, and the first of the waiting list has a few days to take it.
void offerPlace(Programme &programme, int year)
{
    const Table<Enrolment> enrolments = programme.table<Enrolment>();
    const auto isOpen = [&](const Enrolment &enrolment, EnrolmentState state) {
        const Session *session = programme.find(enrolment.session);
        return enrolment.state == state && session->kind == SessionKind::ImpulseTraining && session->startsAt.date() > QDate(year, 11, 12);
    };
    const auto waiting = std::find_if(enrolments.begin(), enrolments.end(),
                                      [&](const Enrolment &enrolment) { return isOpen(enrolment, EnrolmentState::Waiting); });
    if (waiting == enrolments.end())
        return;
    const auto leaving = std::find_if(enrolments.begin(), enrolments.end(), [&](const Enrolment &enrolment) {
        return enrolment.session == waiting->session && isOpen(enrolment, EnrolmentState::Enrolled);
    });
    Enrolment offered = *waiting;
    offered.state = EnrolmentState::Invited;
    offered.waitingPlace.reset();
    offered.offerUntil = base::berlinTime(QDate(year, 11, 8), QTime(18, 0));
    programme.table<Enrolment>().replace(offered);
    if (leaving == enrolments.end())
        return;
    Enrolment cancelled = *leaving;
    cancelled.state = EnrolmentState::Cancelled;
    programme.table<Enrolment>().replace(cancelled);
}

} // namespace

void addExampleYear(Programme &programme, int year)
{
    Dice dice;
    ProgrammeInfo info = programme.info();
    info.sameMunicipalityMax = 3;
    programme.table<ProgrammeInfo>().replace(info);
    addSchoolHolidays(programme, year);
    addFeedback(programme, dice);
    offerPlace(programme, year);
}

} // namespace domain
