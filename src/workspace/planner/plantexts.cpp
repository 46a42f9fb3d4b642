#include "workspace/planner/plantexts.h"

#include "domain/rules/questionlabel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace workspace {

namespace {

using namespace domain;
using planning::LevelKind;
using planning::ReasonKind;

QString text(const char *source)
{
    return QCoreApplication::translate("workspace", source);
}

QString counted(const char *source, qint64 number)
{
    return QCoreApplication::translate("workspace", source, nullptr, int(number));
}

QString nameOf(const Programme &programme, const std::string &participant)
{
    const Participant *person = programme.find(ParticipantId{recordId(participant)});
    return person ? fullName(*person) : QString::fromStdString(participant);
}

QString titleOf(const Programme &programme, const std::string &training)
{
    const Session *session = programme.find(SessionId{recordId(training)});
    return session ? session->title : QString::fromStdString(training);
}

QString coachNames(const Programme &programme, const std::vector<std::string> &coaches)
{
    QStringList names;
    for (const std::string &id : coaches) {
        const Coach *coach = programme.find(CoachId{recordId(id)});
        names.append(coach ? fullName(*coach) : QString::fromStdString(id));
    }
    return QLocale().createSeparatedList(names);
}

QString peopleNames(const Programme &programme, const std::vector<std::string> &people)
{
    QStringList names;
    for (const std::string &id : people)
        names.append(nameOf(programme, id));
    return QLocale().createSeparatedList(names);
}

QString roleNames(const Programme &programme, const std::string &training)
{
    QStringList names;
    if (const Session *session = programme.find(SessionId{recordId(training)})) {
        for (const RoleId role : session->roles) {
            if (const Role *row = programme.find(role))
                names.append(row->name);
        }
    }
    return QLocale().createSeparatedList(names);
}

/// How many people want at least so many trainings.
qint64 peopleWanting(const PlanTask &task, int trainings)
{
    const auto &people = task.instance.participants;
    return std::count_if(people.begin(), people.end(), [trainings](const planning::Participant &person) { return person.max >= trainings; });
}

/// Of how many people a level counts those who miss something; nothing for a level that counts something else.
std::optional<qint64> peopleOf(const PlanTask &task, const planning::Level &level)
{
    switch (level.kind) {
    case LevelKind::None:
    case LevelKind::Over: return qint64(task.instance.participants.size());
    case LevelKind::Short: return peopleWanting(task, level.number);
    default: return std::nullopt;
    }
}

/// "41 of 43 people get a first wish."
QString peopleSentence(const planning::Level &level, qint64 served, qint64 all)
{
    const QString number = QString::number(served);
    if (level.kind == LevelKind::None)
        return counted(QT_TRANSLATE_N_NOOP("workspace", "%1 of %n people get a training."), all).arg(number);
    if (level.kind == LevelKind::Short)
        return counted(QT_TRANSLATE_N_NOOP("workspace", "%1 of %n people who want at least %2 trainings get as many."), all).arg(number).arg(level.number);
    if (level.number == 1)
        return counted(QT_TRANSLATE_N_NOOP("workspace", "%1 of %n people get a first wish."), all).arg(number);
    return counted(QT_TRANSLATE_N_NOOP("workspace", "%1 of %n people get one of their first %2 wishes."), all).arg(number).arg(level.number);
}

QString countSentence(const planning::Level &level, qint64 value)
{
    switch (level.kind) {
    case LevelKind::Musts:
        return value == 0 ? text(QT_TRANSLATE_NOOP("workspace", "Every pin is followed, and every training that has to be held is held."))
                          : counted(QT_TRANSLATE_N_NOOP("workspace", "%n pins or trainings that have to be held cannot be followed."), value);
    case LevelKind::RankSum:
        return value == 0 ? text(QT_TRANSLATE_NOOP("workspace", "Every seat is a first wish."))
                          : counted(QT_TRANSLATE_N_NOOP("workspace", "All seats together are %n ranks away from first wishes."), value);
    case LevelKind::Changes:
        return value == 0 ? text(QT_TRANSLATE_NOOP("workspace", "Everybody keeps the seats of the plan before."))
                          : counted(QT_TRANSLATE_N_NOOP("workspace", "%n seats of the plan before are given up."), value);
    default:
        return value == 0 ? text(QT_TRANSLATE_NOOP("workspace", "No training has two people of one municipality."))
                          : counted(QT_TRANSLATE_N_NOOP("workspace", "%n seats go to a further person of a municipality that is in the training already."), value);
    }
}

QString takenText(const PlanTask &task, const planning::Reason &reason)
{
    QStringList parts;
    for (const planning::RankCount &count : reason.ranks)
        //: how many people have a training as which wish: “6 × 1st wish”
        parts.append(QCoreApplication::translate("workspace", "%1 × %2").arg(count.people).arg(rankText(task, count.rank)));
    const QString taken = counted(QT_TRANSLATE_N_NOOP("workspace", "Full: %1 of %n seats are taken."), reason.needed).arg(reason.count);
    if (parts.isEmpty())
        return taken;
    //: %1 is a whole sentence, %2 is what stands behind it
    return QCoreApplication::translate("workspace", "%1 (%2)").arg(taken, parts.join(QStringLiteral(", ")));
}

/// Why those who have the training as a worse wish keep their seats.
QString fullText(const PlanTask &task, const planning::Reason &reason)
{
    const QString taken = takenText(task, reason);
    if (reason.worse == 0)
        return taken;
    const QString worse = reason.worse == reason.worseOnly
        ? counted(QT_TRANSLATE_N_NOOP("workspace", "%n of them wish it less, but have no other training."), reason.worse)
        : counted(QT_TRANSLATE_N_NOOP("workspace", "%n of them wish it less; a change would make the plan as a whole worse."), reason.worse);
    return QStringLiteral("%1 %2").arg(taken, worse);
}

QString notHeldText(const Programme &programme, const planning::Reason &reason, Audience audience)
{
    const QString sentence = counted(QT_TRANSLATE_N_NOOP("workspace", "Not held: it needs %n people; %1 who wish it are free for it."), reason.needed).arg(reason.count);
    if (audience == Audience::Participant || reason.people.empty())
        return sentence;
    //: %1 is a whole sentence, %2 are names
    return QCoreApplication::translate("workspace", "%1 (%2)").arg(sentence, peopleNames(programme, reason.people));
}

QString municipalityText(const Programme &programme, const planning::Reason &reason, Audience audience)
{
    if (audience == Audience::Participant || reason.people.empty())
        return text(QT_TRANSLATE_NOOP("workspace", "No more people of this municipality may attend it."));
    return QCoreApplication::translate("workspace", "No more people of this municipality may attend it beside %1.").arg(peopleNames(programme, reason.people));
}

QString roleText(const Programme &programme, const planning::Reason &reason)
{
    const QString roles = roleNames(programme, reason.training);
    return roles.isEmpty() ? text(QT_TRANSLATE_NOOP("workspace", "It is for other roles."))
                           : QCoreApplication::translate("workspace", "It is for other roles: %1.").arg(roles);
}

QString factText(const Programme &programme, const planning::Fact &fact)
{
    using Kind = planning::Fact::Kind;
    const QString person = nameOf(programme, fact.participant);
    const QString title = titleOf(programme, fact.training);
    switch (fact.kind) {
    case Kind::Pin: return QCoreApplication::translate("workspace", "“%1” is pinned to “%2”.").arg(person, title);
    case Kind::Must: return QCoreApplication::translate("workspace", "“%1” has to be held.").arg(title);
    case Kind::Overlap: return QCoreApplication::translate("workspace", "“%1” and “%2” overlap.").arg(title, titleOf(programme, fact.other));
    case Kind::SameTopic:
        return QCoreApplication::translate("workspace", "“%1” and “%2” answer the same question.").arg(title, titleOf(programme, fact.other));
    case Kind::Wants: return counted(QT_TRANSLATE_N_NOOP("workspace", "“%1” wants no more than %n trainings."), fact.count).arg(person);
    case Kind::Forbidden: return QCoreApplication::translate("workspace", "“%1” is barred from “%2”.").arg(person, title);
    case Kind::Cancelled: return QCoreApplication::translate("workspace", "“%1” is cancelled.").arg(title);
    case Kind::Municipality:
        return counted(QT_TRANSLATE_N_NOOP("workspace", "No more than %n people of one municipality may attend “%1”."), fact.count).arg(title);
    case Kind::Maximum: return counted(QT_TRANSLATE_N_NOOP("workspace", "“%1” has %n seats."), fact.count).arg(title);
    case Kind::Minimum:
        return counted(QT_TRANSLATE_N_NOOP("workspace", "“%1” needs %n people, and %2 are able to attend it."), fact.needed).arg(title).arg(fact.count);
    case Kind::Coach:
        return QCoreApplication::translate("workspace", "Nobody can lead “%1”: %2 cannot come then, or lead no more trainings.")
            .arg(title, coachNames(programme, fact.coaches));
    case Kind::CoachesShared:
        return QCoreApplication::translate("workspace", "These trainings cannot all be led by %1.").arg(coachNames(programme, fact.coaches));
    }
    return {};
}

/// Two pins of one person and what stands between them, in one sentence; empty for anything else.
QString pinPairText(const Programme &programme, const std::vector<planning::Fact> &facts)
{
    using Kind = planning::Fact::Kind;
    const bool isPair = facts.size() == 3 && facts[0].kind == Kind::Pin && facts[1].kind == Kind::Pin && facts[0].participant == facts[1].participant;
    if (!isPair || (facts[2].kind != Kind::Overlap && facts[2].kind != Kind::SameTopic))
        return {};
    const char *sentence = facts[2].kind == Kind::Overlap
        ? QT_TRANSLATE_NOOP("workspace", "“%1” is pinned to “%2” and to “%3”, which overlap.")
        : QT_TRANSLATE_NOOP("workspace", "“%1” is pinned to “%2” and to “%3”, which answer the same question.");
    return text(sentence).arg(nameOf(programme, facts[0].participant), titleOf(programme, facts[0].training), titleOf(programme, facts[1].training));
}

} // namespace

QString levelText(const planning::Level &level)
{
    switch (level.kind) {
    case LevelKind::Musts: return text(QT_TRANSLATE_NOOP("workspace", "Pins and trainings that have to be held, but are not followed"));
    case LevelKind::None: return text(QT_TRANSLATE_NOOP("workspace", "People without any training"));
    case LevelKind::Over:
        return level.number == 1 ? text(QT_TRANSLATE_NOOP("workspace", "People without a first wish"))
                                 : counted(QT_TRANSLATE_N_NOOP("workspace", "People without any of their first %n wishes"), level.number);
    case LevelKind::Short: return counted(QT_TRANSLATE_N_NOOP("workspace", "People with fewer than %n trainings who want as many"), level.number);
    case LevelKind::RankSum: return text(QT_TRANSLATE_NOOP("workspace", "Distance from first wishes over all seats"));
    case LevelKind::Changes: return text(QT_TRANSLATE_NOOP("workspace", "Seats of the plan before that are given up"));
    case LevelKind::Mixing: return text(QT_TRANSLATE_NOOP("workspace", "Further people of one municipality in a training"));
    }
    return {};
}

QString levelSentence(const PlanTask &task, const planning::Level &level, qint64 value, qint64 bound)
{
    const std::optional<qint64> people = peopleOf(task, level);
    const QString told = people ? peopleSentence(level, *people - value, *people) : countSentence(level, value);
    QString proof;
    if (value <= bound)
        proof = text(QT_TRANSLATE_NOOP("workspace", "That is the best possible."));
    else if (people)
        proof = counted(QT_TRANSLATE_N_NOOP("workspace", "No more than %n are possible."), *people - bound);
    else if (bound > 0)
        proof = counted(QT_TRANSLATE_N_NOOP("workspace", "No less than %n is possible."), bound);
    else
        proof = text(QT_TRANSLATE_NOOP("workspace", "That this is the best possible is not proven."));
    return QStringLiteral("%1 %2").arg(told, proof);
}

bool isBarredByHand(const PlanTask &task, const planning::Reason &reason, ParticipantId participant)
{
    return std::any_of(task.decisions.begin(), task.decisions.end(), [&](const planning::Lock &lock) {
        return lock.seat.training == reason.training && lock.kind == planning::LockKind::Out
            && (!participant.isValid() || lock.seat.participant == planId(participant.value));
    });
}

QString reasonText(const Programme &programme, const PlanTask &task, const planning::Reason &reason, Audience audience, ParticipantId participant)
{
    switch (reason.kind) {
    case ReasonKind::RoleDoesNotFit: return roleText(programme, reason);
    case ReasonKind::Unavailable: return text(QT_TRANSLATE_NOOP("workspace", "Not free at that time."));
    case ReasonKind::Overlaps: return QCoreApplication::translate("workspace", "Overlaps with “%1”.").arg(titleOf(programme, reason.other));
    case ReasonKind::SameTopic: return QCoreApplication::translate("workspace", "Answers the same question as “%1”.").arg(titleOf(programme, reason.other));
    case ReasonKind::Forbidden:
        return isBarredByHand(task, reason, participant)
            ? text(QT_TRANSLATE_NOOP("workspace", "Barred by the coordinator."))
            : text(QT_TRANSLATE_NOOP("workspace", "Answers a question that another training outside this plan answers already."));
    case ReasonKind::Cancelled: return text(QT_TRANSLATE_NOOP("workspace", "The training is cancelled."));
    case ReasonKind::MunicipalityFull: return municipalityText(programme, reason, audience);
    case ReasonKind::EnoughTrainings: return text(QT_TRANSLATE_NOOP("workspace", "As many trainings as wanted are given already."));
    case ReasonKind::NotHeld: return notHeldText(programme, reason, audience);
    case ReasonKind::NoCoach: return text(QT_TRANSLATE_NOOP("workspace", "Not held: none of its coaches can lead it."));
    case ReasonKind::Full: return fullText(task, reason);
    case ReasonKind::NotOffered: return text(QT_TRANSLATE_NOOP("workspace", "None of the trainings planned answers it."));
    case ReasonKind::Balance: return text(QT_TRANSLATE_NOOP("workspace", "A seat would be possible, but the plan as a whole would be worse for it."));
    }
    return {};
}

QString wishText(const Programme &programme, const planning::Wish &wish)
{
    if (!wish.training.empty())
        return titleOf(programme, wish.training);
    const Question *question = programme.find(QuestionId{recordId(wish.topic)});
    return question ? QStringLiteral("%1: %2").arg(shortLabel(*question), question->text) : QString::fromStdString(wish.topic);
}

QString contradictionText(const Programme &programme, const planning::Contradiction &contradiction)
{
    if (const QString pair = pinPairText(programme, contradiction.facts); !pair.isEmpty())
        return pair;
    QStringList sentences;
    for (const planning::Fact &fact : contradiction.facts)
        sentences.append(factText(programme, fact));
    return sentences.join(QLatin1Char(' '));
}

QString rankText(const PlanTask &task, int rank)
{
    if (rank <= 0 || rank >= task.instance.rules.otherRank)
        return text(QT_TRANSLATE_NOOP("workspace", "Not wished"));
    switch (rank) {
    case 1: return text(QT_TRANSLATE_NOOP("workspace", "1st wish"));
    case 2: return text(QT_TRANSLATE_NOOP("workspace", "2nd wish"));
    case 3: return text(QT_TRANSLATE_NOOP("workspace", "3rd wish"));
    default: return QCoreApplication::translate("workspace", "%1th wish").arg(rank);
    }
}

QString progressText(const PlanTask &task, const planning::Progress &progress)
{
    if (progress.phase == planning::Phase::Done)
        return text(QT_TRANSLATE_NOOP("workspace", "The plan is finished."));
    const std::vector<planning::Level> levels = planning::levelsOf(task.instance);
    if (progress.phase == planning::Phase::Search || progress.level >= levels.size())
        return text(QT_TRANSLATE_NOOP("workspace", "Planning …"));
    return QCoreApplication::translate("workspace", "Proving level %1 of %2: %3")
        .arg(QString::number(progress.level + 1), QString::number(levels.size()), levelText(levels[progress.level]));
}

} // namespace workspace
