#pragma once

#include "programmes.h"

#include "domain/draft.h"

namespace testdata {

/// The small programme with a catalogue of four questions for planners and one for the leadership, two coaches, and ten
/// more planners "Person 00" … "Person 09" who wish nothing yet and have no place anywhere.
struct QuestionProgramme : SmallProgramme
{
    ModuleId module;
    QList<QuestionId> questions; ///< of planners, numbers 1 to 4; the first three belong to the module
    QuestionId leading;
    CoachId coach, otherCoach;
    QList<ParticipantId> people;
};

inline Question question(RoleId role, ModuleId module, int number, const char16_t *text)
{
    Question row;
    row.role = role;
    row.module = module;
    row.number = number;
    row.text = QString::fromUtf16(text);
    return row;
}

inline QuestionProgramme questionProgramme()
{
    QuestionProgramme p;
    static_cast<SmallProgramme &>(p) = smallProgramme();
    Draft draft(p.programme, QStringLiteral("Test data"));
    p.module = draft.add(Module{{}, 1, QStringLiteral("Im Haus"), {}});
    p.questions = {draft.add(question(p.planner, p.module, 1, u"Wie finde ich im Haus Gehör für meine Themen?")),
                   draft.add(question(p.planner, p.module, 2, u"Wie wird aus Zielen ein Fahrplan?")),
                   draft.add(question(p.planner, p.module, 3, u"Woran erkenne ich Gelegenheiten?")),
                   draft.add(question(p.planner, {}, 4, u"Wie arbeiten wir über Ämter hinweg zusammen?"))};
    p.leading = draft.add(question(p.leadership, {}, 1, u"Wie pflegen wir Anerkennung im Haus?"));
    Coach coach;
    coach.familyName = QStringLiteral("Erste");
    coach.questions = {p.questions[0], p.questions[1]};
    p.coach = draft.add(coach);
    coach.familyName = QStringLiteral("Zweite");
    coach.questions = {p.questions[0], p.questions[3]};
    p.otherCoach = draft.add(coach);
    for (int i = 0; i < 10; ++i) {
        Participant person = testdata::person(u"Vorname", u"", u"Person", p.aalen, p.planner);
        person.familyName += QStringLiteral(" %1").arg(i, 2, 10, QLatin1Char('0'));
        person.email = QStringLiteral("p%1@stadt.example").arg(i);
        p.people.append(draft.add(person));
    }
    p.programme = draft.programme();
    return p;
}

/// The programme with these wishes added.
inline Programme withWishes(const Programme &programme, const QList<ParticipantId> &people, QuestionId question, int rank)
{
    Draft draft(programme, {});
    for (const ParticipantId person : people)
        draft.add(Interest{{}, person, question, {}, rank});
    return draft.programme();
}

inline ChangeSet worked(base::Result<ChangeSet> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

inline Programme after(const Programme &programme, const ChangeSet &changeSet)
{
    auto result = applied(programme, changeSet);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

/// Whether the change can be applied, undone and redone; the programme is the same as before and after.
inline bool isReversible(const Programme &programme, const ChangeSet &changeSet)
{
    const Programme done = after(programme, changeSet);
    const Programme undone = after(done, changeSet.inverse());
    return !changeSet.isEmpty() && !changeSet.label.isEmpty() && !(done == programme) && undone == programme && after(undone, changeSet) == done;
}

} // namespace testdata
