#include "workspace/planner/planversiontext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace workspace {

namespace {

/// How many levels from the first on are proven.
int provenLevels(const planning::Solution &solution)
{
    size_t level = 0;
    while (level < solution.objective.size() && level < solution.bounds.size() && solution.objective[level] == solution.bounds[level])
        ++level;
    return int(level);
}

QString seatLine(const domain::Programme &programme, const domain::Enrolment &seat)
{
    const domain::Participant *person = programme.find(seat.participant);
    const domain::Session *session = programme.find(seat.session);
    return QStringLiteral("%1: %2").arg(person ? domain::listName(*person) : QString(), session ? session->title : QString());
}

bool attends(const std::optional<domain::Enrolment> &seat)
{
    return seat && seat->state == domain::EnrolmentState::Enrolled;
}

QStringList detailLines(const QString &heading, QStringList lines)
{
    if (lines.isEmpty())
        return {};
    std::sort(lines.begin(), lines.end(), [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    lines.prepend(heading);
    lines.append(QString());
    return lines;
}

} // namespace

QString planResultText(const planning::Instance &instance, const std::vector<std::int64_t> &objective)
{
    const std::vector<planning::Level> levels = planning::levelsOf(instance);
    const int people = int(instance.participants.size());
    int without = 0;
    int first = 0;
    for (size_t i = 0; i < levels.size() && i < objective.size(); ++i) {
        if (levels[i].kind == planning::LevelKind::None)
            without = int(objective[i]);
        if (levels[i].kind == planning::LevelKind::Over && levels[i].number == 1)
            first = people - int(objective[i]);
    }
    const QString nothing = QCoreApplication::translate("workspace", "%n people without a place", nullptr, without);
    const QString wish = QCoreApplication::translate("workspace", "%n with a first wish", "people", first);
    //: %1: “2 people without a place”, %2: “41 with a first wish”
    return QCoreApplication::translate("workspace", "%1, %2").arg(nothing, wish);
}

QString planProofText(const PlanVersion &version)
{
    if (version.isByHand)
        return QCoreApplication::translate("workspace", "Changed by hand.");
    if (version.solution.status == planning::Status::Optimal)
        return QCoreApplication::translate("workspace", "Proven: no plan is better.");
    const int all = int(version.solution.objective.size());
    return QCoreApplication::translate("workspace", "Not proven: %1 of %n levels are known to be the best possible.", nullptr, all).arg(provenLevels(version.solution));
}

QString versionLine(const PlanVersion &version)
{
    const QString proof = version.isByHand ? QCoreApplication::translate("workspace", "by hand", "a plan that was changed by hand")
        : version.solution.status == planning::Status::Optimal ? QCoreApplication::translate("workspace", "proven", "a plan that is proven to be the best")
                                                               : QCoreApplication::translate("workspace", "not proven", "a plan");
    //: %1: title, %2: what it brings, %3: “proven”
    return QCoreApplication::translate("workspace", "%1: %2 (%3)").arg(version.title, planResultText(version.task.instance, version.solution.objective), proof);
}

AcceptSummary acceptSummary(const domain::Programme &programme, const domain::Assignment &assignment, const domain::ChangeSet &change)
{
    AcceptSummary summary;
    QSet<domain::ParticipantId> people;
    int seats = 0;
    for (const domain::SessionAssignment &held : assignment.held) {
        seats += int(held.participants.size());
        people.unite({held.participants.begin(), held.participants.end()});
    }
    summary.people = int(people.size());
    QStringList gained;
    QStringList lost;
    for (const auto &row : change.of<domain::Enrolment>()) {
        if (attends(row.after) && !attends(row.before))
            gained.append(seatLine(programme, *row.after));
        if (attends(row.before) && !attends(row.after))
            lost.append(seatLine(programme, *row.before));
    }
    int confirmed = 0;
    for (const auto &row : change.of<domain::Session>())
        confirmed += row.before && row.after && row.after->state == domain::SessionState::Confirmed && row.before->state != row.after->state;
    //: inserted into “%1 get %2 in %3.”
    const QString who = QCoreApplication::translate("workspace", "%n people", "who get seats", summary.people);
    const QString what = QCoreApplication::translate("workspace", "%n seats", "that people get", seats);
    const QString where = QCoreApplication::translate("workspace", "%n trainings", "in which people get seats", int(assignment.held.size()));
    QStringList sentences{QCoreApplication::translate("workspace", "%1 have %2 in %3.", "people, seats, trainings").arg(who, what, where),
                          QCoreApplication::translate("workspace", "%n seats are new.", nullptr, int(gained.size())),
                          QCoreApplication::translate("workspace", "%n seats that people hold now are taken back.", nullptr, int(lost.size())),
                          QCoreApplication::translate("workspace", "%n trainings become confirmed.", nullptr, confirmed)};
    if (!assignment.notHeld.isEmpty())
        sentences.append(QCoreApplication::translate("workspace", "%n trainings stay empty.", nullptr, int(assignment.notHeld.size())));
    summary.text = sentences.join(u' ');
    summary.details = (detailLines(QCoreApplication::translate("workspace", "Seats taken back:"), lost)
                       + detailLines(QCoreApplication::translate("workspace", "New seats:"), gained)).join(u'\n').trimmed();
    return summary;
}

} // namespace workspace
