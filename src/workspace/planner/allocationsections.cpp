#include "workspace/planner/allocationview.h"

#include "domain/rules/questionlabel.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace workspace {

namespace {

using domain::ParticipantId;
using domain::SessionId;
using planning::ReasonKind;
using printing::AllocationSection;

QString sizeText(const KeptTraining &training)
{
    return QCoreApplication::translate("workspace", "%1 of %2 seats are taken; at least %3 are needed.")
        .arg(training.seats.size()).arg(training.max).arg(training.min);
}

QList<int> ranksOf(const KeptTraining &training)
{
    QList<int> ranks;
    for (const KeptSeat &seat : training.seats)
        ranks.append(seat.rank);
    return ranks;
}

AllocationSection seatSection(const AllocationView &view, const KeptTraining &training)
{
    AllocationSection section;
    section.level = 3;
    section.heading = view.trainingTitle(training.session);
    QString text = sizeText(training);
    if (const domain::Coach *coach = view.programme().find(training.coach))
        text = QCoreApplication::translate("workspace", "%1 %2 leads it.", "a sentence about seats, and the name of a coach").arg(text, domain::fullName(*coach));
    const QString date = view.trainingDate(training.session);
    section.paragraphs = {date.isEmpty() ? text : QStringLiteral("%1 · %2").arg(date, text)};
    section.table.columns = {{QCoreApplication::translate("workspace", "Name"), 4, false},
                             {QCoreApplication::translate("workspace", "Municipality"), 4, false},
                             {QCoreApplication::translate("workspace", "Rank"), 3, false}};
    for (const KeptSeat &seat : training.seats)
        section.table.rows.append({view.personName(seat.participant), view.municipality(seat.participant),
                                   seat.rank > 0 ? rankText(view.task(), seat.rank) : QString()});
    return section;
}

/// One row for each training: for passing on.
AllocationSection seatCounts(const AllocationView &view)
{
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "Trainings that are held");
    section.table.columns = {{QCoreApplication::translate("workspace", "Training"), 6.6, false},
                             {QCoreApplication::translate("workspace", "People"), 1.6, true},
                             {QCoreApplication::translate("workspace", "Minimum"), 2, true},
                             {QCoreApplication::translate("workspace", "Seats"), 1.3, true},
                             {QCoreApplication::translate("workspace", "Rank for those who attend"), 5, false}};
    for (const KeptTraining &training : view.trainings(true)) {
        const QString title = QStringLiteral("%1\n%2").arg(view.trainingTitle(training.session), view.trainingDate(training.session));
        section.table.rows.append({title.trimmed(), QString::number(training.seats.size()), QString::number(training.min), QString::number(training.max),
                                   view.rankCounts(ranksOf(training))});
    }
    return section;
}

/// Why a training is not held: told by the reasons of those who wish it.
QString notHeldText(const AllocationView &view, const KeptTraining &training)
{
    if (training.state == planning::TrainingState::Cancelled)
        return QCoreApplication::translate("workspace", "It was cancelled.");
    const std::string id = planId(training.session.value);
    std::map<ReasonKind, planning::Reason> found;
    for (const KeptPerson &person : view.kept().people) {
        for (const planning::Reason &reason : person.reasons) {
            if (reason.training == id)
                found.emplace(reason.kind, reason);
        }
    }
    if (const auto few = found.find(ReasonKind::NotHeld); few != found.end())
        return QCoreApplication::translate("workspace", "Too few people: %1 of the %2 that are needed asked for it and could come.")
            .arg(few->second.count).arg(few->second.needed);
    if (found.contains(ReasonKind::NoCoach))
        return QCoreApplication::translate("workspace", "None of its coaches could lead it.");
    if (found.contains(ReasonKind::Balance))
        return QCoreApplication::translate("workspace", "Holding it would make an earlier level worse.");
    return found.empty() ? QCoreApplication::translate("workspace", "No wish that is still open asks for it.")
                         : QCoreApplication::translate("workspace", "Whoever still wishes it cannot come then or has another training.");
}

QString kindText(ReasonKind kind, bool isByHand)
{
    switch (kind) {
    case ReasonKind::RoleDoesNotFit: return QCoreApplication::translate("workspace", "The training is for other roles");
    case ReasonKind::Unavailable: return QCoreApplication::translate("workspace", "The person cannot come then");
    case ReasonKind::Overlaps: return QCoreApplication::translate("workspace", "The person has another training at that time");
    case ReasonKind::SameTopic: return QCoreApplication::translate("workspace", "The person attends a training on the same question");
    case ReasonKind::Forbidden:
        return isByHand ? QCoreApplication::translate("workspace", "The coordinator barred the person from it")
                        : QCoreApplication::translate("workspace", "The person has a training outside this plan on the same question");
    case ReasonKind::Cancelled: return QCoreApplication::translate("workspace", "The training is cancelled");
    case ReasonKind::MunicipalityFull: return QCoreApplication::translate("workspace", "Enough people of the same municipality attend");
    case ReasonKind::EnoughTrainings: return QCoreApplication::translate("workspace", "The person has as many trainings as wanted");
    case ReasonKind::NotHeld: return QCoreApplication::translate("workspace", "The training is not held: too few people");
    case ReasonKind::NoCoach: return QCoreApplication::translate("workspace", "The training is not held: no coach is free");
    case ReasonKind::Full: return QCoreApplication::translate("workspace", "The training is full");
    case ReasonKind::NotOffered: return QCoreApplication::translate("workspace", "No training answers the wish");
    case ReasonKind::Balance: break;
    }
    return QCoreApplication::translate("workspace", "The seat would make the plan worse for others");
}

/// "First wish, Q7, Training B1: Full: 8 of 8 seats …"
QString reasonLine(const AllocationView &view, const ViewedPerson &person, const planning::Reason &reason)
{
    QStringList parts{rankText(view.task(), reason.wish.rank)};
    if (const domain::Question *question = view.programme().find(domain::QuestionId{recordId(reason.wish.topic)}))
        parts.append(domain::shortLabel(*question));
    if (!reason.training.empty())
        parts.append(view.trainingTitle(SessionId{recordId(reason.training)}));
    return QStringLiteral("%1: %2").arg(parts.join(QStringLiteral(", ")), reasonText(view.programme(), view.task(), reason, view.source().audience, person.id));
}

/// "1 of 2: Training B1 (second wish)"
QString gotText(const AllocationView &view, const ViewedPerson &person)
{
    QStringList lines{QCoreApplication::translate("workspace", "%1 of %2", "trainings that somebody has, of those wanted").arg(person.seats.size()).arg(person.wanted)};
    for (const auto &[session, rank] : person.seats)
        lines.append(rank > 0 ? QStringLiteral("%1 (%2)").arg(view.trainingTitle(session), rankText(view.task(), rank)) : view.trainingTitle(session));
    return lines.join(u'\n');
}

QString reasonLines(const AllocationView &view, const ViewedPerson &person)
{
    QStringList lines;
    for (const planning::Reason &reason : person.reasons)
        lines.append(QStringLiteral("– %1").arg(reasonLine(view, person, reason)));
    return lines.join(u'\n');
}

QString nameLines(const AllocationView &view, const ViewedPerson &person)
{
    return QStringLiteral("%1\n%2").arg(view.personName(person.id), view.municipality(person.id)).trimmed();
}

/// Those for whom `property` holds, without a training first.
QList<ViewedPerson> peopleWith(const AllocationView &view, bool (*property)(const ViewedPerson &))
{
    QList<ViewedPerson> people = view.people();
    people.removeIf([property](const ViewedPerson &person) { return !property(person); });
    std::stable_sort(people.begin(), people.end(), [](const ViewedPerson &one, const ViewedPerson &other) {
        return one.seats.isEmpty() > other.seats.isEmpty();
    });
    return people;
}

bool hasLess(const ViewedPerson &person)
{
    return person.seats.size() < person.wanted || !person.reasons.isEmpty();
}

bool hasOpenWish(const ViewedPerson &person)
{
    return !person.reasons.isEmpty();
}

void addNamedWishes(const AllocationView &view, AllocationSection &section)
{
    section.table.columns = {{QCoreApplication::translate("workspace", "Name"), 3.9, false},
                             {QCoreApplication::translate("workspace", "Has"), 3.3, false},
                             {QCoreApplication::translate("workspace", "Wishes not granted, and why"), 6.2, false}};
    for (const ViewedPerson &person : peopleWith(view, &hasOpenWish))
        section.table.rows.append({nameLines(view, person), gotText(view, person), reasonLines(view, person)});
}

/// Who wants more trainings, but none in particular.
AllocationSection undecidedSection(const AllocationView &view)
{
    AllocationSection section;
    section.level = 3;
    section.heading = QCoreApplication::translate("workspace", "Fewer trainings than wanted, but no open wish");
    section.table.columns = {{QCoreApplication::translate("workspace", "Name"), 4, false},
                             {QCoreApplication::translate("workspace", "Municipality"), 4.4, false},
                             {QCoreApplication::translate("workspace", "Has"), 5.6, false}};
    for (const ViewedPerson &person : peopleWith(view, [](const ViewedPerson &one) { return hasLess(one) && !hasOpenWish(one); }))
        section.table.rows.append({view.personName(person.id), view.municipality(person.id), gotText(view, person)});
    return section;
}

void addCountedWishes(const AllocationView &view, AllocationSection &section)
{
    using Cause = std::pair<ReasonKind, bool>; // and whether the coordinator decided it
    std::map<Cause, int> wishes;
    std::map<Cause, std::set<qint64>> people;
    for (const ViewedPerson &person : view.people()) {
        for (const planning::Reason &reason : person.reasons) {
            const Cause cause{reason.kind, reason.kind == ReasonKind::Forbidden && isBarredByHand(view.task(), reason, person.id)};
            ++wishes[cause];
            people[cause].insert(person.id.value);
        }
    }
    section.table.columns = {{QCoreApplication::translate("workspace", "Why a wish was not granted"), 6, false},
                             {QCoreApplication::translate("workspace", "Wishes"), 1.3, true},
                             {QCoreApplication::translate("workspace", "People"), 1.3, true}};
    for (const auto &[cause, count] : wishes)
        section.table.rows.append({kindText(cause.first, cause.second), QString::number(count), QString::number(people[cause].size())});
    section.notes = {QCoreApplication::translate("workspace", "A wish that several trainings answer counts once for each of them. Everybody may ask the "
                                                         "organiser for the reasons of their own wishes.")};
}

} // namespace

QList<AllocationSection> seatSections(const AllocationView &view)
{
    if (!view.namesPeople())
        return {seatCounts(view)};
    AllocationSection head;
    head.heading = QCoreApplication::translate("workspace", "Who attends which training");
    const QList<KeptTraining> held = view.trainings(true);
    if (held.isEmpty())
        head.paragraphs = {QCoreApplication::translate("workspace", "No training is held.")};
    QList<AllocationSection> sections{head};
    for (const KeptTraining &training : held)
        sections.append(seatSection(view, training));
    return sections;
}

AllocationSection notHeldSection(const AllocationView &view)
{
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "Trainings that are not held");
    const QList<KeptTraining> trainings = view.trainings(false);
    if (trainings.isEmpty()) {
        section.paragraphs = {QCoreApplication::translate("workspace", "Every training that was planned is held.")};
        return section;
    }
    section.table.columns = {{QCoreApplication::translate("workspace", "Training"), 4, false},
                             {QCoreApplication::translate("workspace", "Date"), 3, false},
                             {QCoreApplication::translate("workspace", "Why it is not held"), 5, false}};
    for (const KeptTraining &training : trainings)
        section.table.rows.append({view.trainingTitle(training.session), view.trainingDate(training.session), notHeldText(view, training)});
    return section;
}

QList<AllocationSection> openWishesSections(const AllocationView &view)
{
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "Who has less than wished, and why");
    const auto count = int(std::count_if(view.people().begin(), view.people().end(), hasLess));
    const auto without = int(std::count_if(view.people().begin(), view.people().end(), [](const ViewedPerson &person) { return person.seats.isEmpty(); }));
    if (count == 0) {
        section.paragraphs = {QCoreApplication::translate("workspace", "Everybody has as many trainings as wanted, and nobody would rather have another.")};
        return {section};
    }
    section.paragraphs = {QCoreApplication::translate("workspace", "%n people have fewer trainings than wanted or wish another one more.", nullptr, count)};
    if (without > 0)
        section.paragraphs.append(QCoreApplication::translate("workspace", "%n of them have no training at all.", nullptr, without));
    section.paragraphs = {section.paragraphs.join(u' ')};
    if (!view.namesPeople()) {
        addCountedWishes(view, section);
        return {section};
    }
    addNamedWishes(view, section);
    const AllocationSection undecided = undecidedSection(view);
    return undecided.table.rows.isEmpty() ? QList{section} : QList{section, undecided};
}

QList<AllocationSection> decisionSections(const AllocationView &view)
{
    AllocationSection pins;
    pins.heading = QCoreApplication::translate("workspace", "What the coordinator decided before");
    const auto &locks = view.kept().locks;
    const auto barred = std::count_if(locks.begin(), locks.end(), [](const planning::Lock &lock) { return lock.kind == planning::LockKind::Out; });
    pins.paragraphs = {QCoreApplication::translate("workspace", "Pins: %1. Bars: %2.").arg(locks.size() - barred).arg(barred)};
    if (view.namesPeople() && !locks.isEmpty()) {
        pins.table.columns = {{QCoreApplication::translate("workspace", "Name"), 4, false},
                              {QCoreApplication::translate("workspace", "Training"), 5, false},
                              {QCoreApplication::translate("workspace", "Decision"), 2, false}};
        for (const planning::Lock &lock : locks)
            pins.table.rows.append({view.personName(ParticipantId{recordId(lock.seat.participant)}), view.trainingTitle(SessionId{recordId(lock.seat.training)}),
                                    domain::enumLabel(lock.kind == planning::LockKind::In ? domain::AssignmentLockKind::Pinned : domain::AssignmentLockKind::Forbidden)});
    }
    QList<AllocationSection> sections{pins};
    const auto &contradictions = view.kept().contradictions;
    if (contradictions.isEmpty())
        return sections;
    AllocationSection clashes;
    clashes.heading = QCoreApplication::translate("workspace", "Decisions that contradict each other");
    clashes.paragraphs = {QCoreApplication::translate("workspace", "%n contradictions were found. Not all of these decisions can be kept to.", nullptr, int(contradictions.size()))};
    for (const planning::Contradiction &contradiction : contradictions) {
        if (view.namesPeople())
            clashes.points.append(contradictionText(view.programme(), contradiction));
    }
    sections.append(clashes);
    return sections;
}

} // namespace workspace
