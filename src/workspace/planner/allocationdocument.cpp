#include "workspace/planner/allocationdocument.h"

#include "base/clock.h"
#include "base/text.h"
#include "workspace/planner/allocationview.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace workspace {

namespace {

using printing::AllocationDocument;
using printing::AllocationSection;

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toTimeZone(base::berlin());
    return QStringLiteral("%1, %2").arg(base::longDate(local.date(), QLocale()), base::timeSpan(local.time(), QTime(), QLocale()));
}

int peopleWith(const AllocationView &view, const std::function<bool(const ViewedPerson &)> &property)
{
    return int(std::count_if(view.people().begin(), view.people().end(), property));
}

/// Levels before the first whose value is not its bound.
int provenLevels(const KeptAllocation &kept)
{
    const auto open = std::find_if(kept.levels.begin(), kept.levels.end(), [](const KeptLevel &level) { return level.value != level.bound; });
    return int(open - kept.levels.begin());
}

QString proofSentence(const KeptAllocation &kept)
{
    const int proven = provenLevels(kept);
    if (kept.isByHand)
        return QCoreApplication::translate("workspace", "The plan was changed by hand after it was planned. Its levels are counted below.");
    if (kept.levels.isEmpty())
        return {};
    if (proven == kept.levels.size())
        return QCoreApplication::translate("workspace", "It is proven that no plan is better by these rules.");
    if (proven == 0)
        return QCoreApplication::translate("workspace", "The planner was stopped before anything was proven. The bounds below say how much better a plan could be at most.");
    return QCoreApplication::translate(
        "workspace", "The planner was stopped: for the first %n levels it is proven that no plan is better. For the others the bounds "
                     "below say how much better a plan could be at most.", nullptr, proven);
}

QList<std::pair<QString, QString>> particulars(const AllocationView &view)
{
    const KeptAllocation &kept = view.kept();
    QList<std::pair<QString, QString>> lines;
    const QDateTime accepted = view.source().acceptedAt;
    lines.append({QCoreApplication::translate("workspace", "Accepted"),
                  accepted.isValid() ? momentText(accepted) : QCoreApplication::translate("workspace", "not accepted: a plan to talk about")});
    if (kept.madeAt.isValid())
        lines.append({QCoreApplication::translate("workspace", "Planned"), momentText(kept.madeAt)});
    if (!kept.programVersion.isEmpty())
        lines.append({QCoreApplication::translate("workspace", "Program"), QStringLiteral("Impulslotse %1").arg(kept.programVersion)});
    lines.append({QCoreApplication::translate("workspace", "How it was planned"),
                  kept.rules.mode == planning::Mode::Repair ? QCoreApplication::translate("workspace", "Repair: as few changes as possible to seats that people know")
                                                            : QCoreApplication::translate("workspace", "Plan from scratch")});
    lines.append({QCoreApplication::translate("workspace", "Names and dates"),
                  QCoreApplication::translate("workspace", "as they stand in the programme on %1").arg(base::longDate(base::Clock::today(), QLocale()))});
    return lines;
}

QStringList summary(const AllocationView &view)
{
    const auto total = int(view.people().size());
    const int served = peopleWith(view, [](const ViewedPerson &person) { return !person.seats.isEmpty(); });
    const int first = peopleWith(view, [](const ViewedPerson &person) { return AllocationView::bestRank(person) == 1; });
    const auto held = int(view.trainings(true).size());
    QStringList sentences{
        QCoreApplication::translate("workspace", "%1 of %n people have a training.", nullptr, total).arg(served),
        QCoreApplication::translate("workspace", "%n people have a first wish.", nullptr, first),
        QCoreApplication::translate("workspace", "%1 of %n trainings are held.", nullptr, int(view.kept().trainings.size())).arg(held)};
    QStringList result{sentences.join(u' ')};
    if (const QString proof = proofSentence(view.kept()); !proof.isEmpty())
        result.append(proof);
    for (const KeptLevel &level : view.kept().levels) {
        if (level.level.kind == planning::LevelKind::Musts && level.value > 0)
            result.append(QCoreApplication::translate("workspace", "%n decisions of the coordinator could not be kept to.", nullptr, int(level.value)));
    }
    return result;
}

/// "40 people want one training, 20 people want 2"
QString wantedText(const AllocationView &view)
{
    std::map<int, int> counts;
    for (const ViewedPerson &person : view.people())
        ++counts[person.wanted];
    QStringList parts;
    for (const auto &[wanted, people] : counts)
        parts.append(QCoreApplication::translate("workspace", "%n people want at most %1", nullptr, people).arg(wanted));
    return QCoreApplication::translate("workspace", "Nobody attends more trainings than wanted: %1.").arg(parts.join(QStringLiteral(", ")));
}

AllocationSection rulesSection(const AllocationView &view)
{
    const planning::Rules &rules = view.kept().rules;
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "What every plan keeps to");
    section.points = {
        QCoreApplication::translate("workspace", "Everybody attends only trainings for their role, on dates they can make, and never two at the same time."),
        QCoreApplication::translate("workspace", "A training is held only if it has its minimum of people, and it never has more than its maximum."),
        QCoreApplication::translate("workspace", "A training that needs a coach is held only if one of its coaches is free and not at the limit.")};
    section.points.append(rules.repeatTopic ? QCoreApplication::translate("workspace", "Two trainings of one person may answer the same question.")
                                            : QCoreApplication::translate("workspace", "Nobody attends two trainings that answer the same question."));
    section.points.append(rules.sameMunicipalityMax
            ? QCoreApplication::translate("workspace", "At most %n people of the same municipality attend a training.", nullptr, *rules.sameMunicipalityMax)
            : QCoreApplication::translate("workspace", "There is no limit for people of the same municipality."));
    section.points.append(wantedText(view));
    if (view.kept().keepsConfirmed)
        section.points.append(QCoreApplication::translate("workspace", "Trainings that were confirmed before are held, as far as that is possible."));
    if (view.kept().ranksOnly)
        section.points.append(QCoreApplication::translate("workspace", "Nobody attends a training that was not wished."));
    section.points.append(QCoreApplication::translate("workspace", "What the coordinator pinned or barred goes before wishes and dates."));
    return section;
}

/// What a plan changed by hand amounts to: nothing is known of how much better another could be.
AllocationSection levelsSection(const AllocationView &view)
{
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "How the plan is counted");
    section.paragraphs = {QCoreApplication::translate("workspace", "The plan was changed by hand after it was planned. In each level less is better; an earlier level goes before a later one.")};
    section.table.columns = {{QCoreApplication::translate("workspace", "Level"), 0.9, true},
                             {QCoreApplication::translate("workspace", "What is counted"), 7.6, false},
                             {QCoreApplication::translate("workspace", "Result"), 1.2, true}};
    for (const KeptLevel &level : view.kept().levels)
        section.table.rows.append({QString::number(section.table.rows.size() + 1), levelText(level.level), QString::number(level.value)});
    return section;
}

AllocationSection objectiveSection(const AllocationView &view)
{
    if (view.kept().isByHand)
        return levelsSection(view);
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "How it was weighed, and the proof");
    section.paragraphs = {
        QCoreApplication::translate("workspace", "Plans are compared level by level, and in each level less is better. The first level in which two plans differ decides, "
                                                 "whatever stands below: nobody goes without a training so that others get a better wish."),
        QCoreApplication::translate("workspace", "Names, municipalities and the order of registration play no part, and neither does chance."),
        QCoreApplication::translate("workspace", "The bound of a level is proven for all plans that are as good in the levels above it: none of them has less.")};
    section.table.columns = {{QCoreApplication::translate("workspace", "Level"), 0.9, true},
                             {QCoreApplication::translate("workspace", "What is counted"), 7.6, false},
                             {QCoreApplication::translate("workspace", "Result"), 1.2, true},
                             {QCoreApplication::translate("workspace", "Proven bound"), 1.5, true},
                             {QCoreApplication::translate("workspace", "Proof"), 2.8, false}};
    for (const KeptLevel &level : view.kept().levels) {
        const QString proof = level.value == level.bound ? QCoreApplication::translate("workspace", "Proven best")
            : level.bound.value_or(0) > 0                ? QCoreApplication::translate("workspace", "At best %1 possible").arg(*level.bound)
                                                         : QCoreApplication::translate("workspace", "Not proven");
        section.table.rows.append({QString::number(section.table.rows.size() + 1), levelText(level.level), QString::number(level.value),
                                   level.bound ? QString::number(*level.bound) : QStringLiteral("–"), proof});
    }
    return section;
}

AllocationSection numbersSection(const AllocationView &view)
{
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "Numbers");
    section.table.columns = {{QCoreApplication::translate("workspace", "What"), 6, false}, {QCoreApplication::translate("workspace", "Number"), 1, true}};
    const auto add = [&](const QString &what, qsizetype number) { section.table.rows.append({what, QString::number(number)}); };
    qsizetype seats = 0;
    qsizetype places = 0;
    for (const KeptTraining &training : view.trainings(true)) {
        seats += training.seats.size();
        places += training.max;
    }
    const int served = peopleWith(view, [](const ViewedPerson &person) { return !person.seats.isEmpty(); });
    add(QCoreApplication::translate("workspace", "People the plan was made for"), view.people().size());
    std::map<int, int> best;
    for (const ViewedPerson &person : view.people())
        ++best[AllocationView::bestRank(person)];
    for (const auto &[rank, people] : best) {
        if (rank > 0)
            add(QCoreApplication::translate("workspace", "… whose best training is: %1").arg(rankText(view.task(), rank)), people);
    }
    add(QCoreApplication::translate("workspace", "… without a training"), view.people().size() - served);
    add(QCoreApplication::translate("workspace", "Trainings that were planned"), view.kept().trainings.size());
    add(QCoreApplication::translate("workspace", "… that are held"), view.trainings(true).size());
    add(QCoreApplication::translate("workspace", "Seats in trainings that are held"), places);
    add(QCoreApplication::translate("workspace", "… that are given out"), seats);
    return section;
}

AllocationSection notesSection(const AllocationView &view)
{
    AllocationSection section;
    section.heading = QCoreApplication::translate("workspace", "What was left out");
    section.points = view.kept().notes;
    return section;
}

} // namespace

AllocationDocument allocationDocument(const AllocationSource &source)
{
    const AllocationView view(source);
    const domain::ProgrammeInfo &info = source.programme.info();
    AllocationDocument document;
    document.language = QLocale().language() == QLocale::German ? printing::DocumentLanguage::German : printing::DocumentLanguage::English;
    document.kind = QCoreApplication::translate("workspace", "Record of the allocation");
    document.title = source.title.isEmpty() ? QCoreApplication::translate("workspace", "Plan that is not accepted") : source.title;
    document.programme = info.title;
    document.organiser = info.organiser;
    document.handling = view.namesPeople() ? QCoreApplication::translate("workspace", "For the file: names people")
                                           : QCoreApplication::translate("workspace", "For passing on: names nobody");
    document.particulars = particulars(view);
    document.summary = summary(view);
    document.sections = {rulesSection(view), objectiveSection(view), numbersSection(view)};
    document.sections += seatSections(view);
    document.sections.append(notHeldSection(view));
    document.sections += openWishesSections(view);
    document.sections += decisionSections(view);
    if (!view.kept().notes.isEmpty())
        document.sections.append(notesSection(view));
    return document;
}

base::Result<AllocationDocument> allocationDocument(const domain::Programme &programme, const domain::Allocation &allocation, Audience audience)
{
    const auto kept = readAllocation(allocation.record.toUtf8());
    if (!kept)
        return kept.failure();
    return allocationDocument(AllocationSource{programme, *kept, allocation.title, allocation.decidedAt, audience});
}

base::Result<AllocationDocument> allocationDocument(const domain::Programme &programme, const AllocationRecord &record, Audience audience)
{
    const auto kept = readAllocation(allocationJson(record));
    if (!kept)
        return kept.failure();
    return allocationDocument(AllocationSource{programme, *kept, {}, {}, audience});
}

} // namespace workspace
