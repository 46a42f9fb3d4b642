#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

constexpr QLatin1StringView planCode("plan_training");
constexpr QLatin1StringView stopCode("stop_offering");

QHash<QuestionId, int> wishesByQuestion(const Programme &programme)
{
    QHash<QuestionId, int> wishes;
    for (const Interest &interest : programme.table<Interest>()) {
        const Participant *person = programme.find(interest.participant);
        if (interest.question.isValid() && person && takesPart(*person))
            ++wishes[interest.question];
    }
    return wishes;
}

Fix stopFix(int count)
{
    return {stopCode, QCoreApplication::translate("domain", "No longer offer %n questions", nullptr, count)};
}

void tellWished(const Question &question, int wishes, Found &found)
{
    found.push_back({QStringLiteral("question_unanswered"), Severity::Warning,
                     QCoreApplication::translate("domain", "%n people wish for “%1”, and no session answers it.", nullptr, wishes).arg(question.text),
                     {subject(question)},
                     {{planCode, QCoreApplication::translate("domain", "Plan a training for it, its time still open")}, stopFix(1)}});
}

/// One sentence for all that nobody wishes for.
void tellUnwished(const QList<const Question *> &questions, Found &found)
{
    if (questions.isEmpty())
        return;
    const int count = static_cast<int>(questions.size());
    Problem problem{QStringLiteral("question_unanswered"), Severity::Hint,
                    QCoreApplication::translate("domain", "%n questions that nobody wishes for are answered by no session: %1.", nullptr, count), {}, {stopFix(count)}};
    QStringList texts;
    for (const Question *question : questions) {
        texts.append(QStringLiteral("“%1”").arg(question->text));
        problem.subjects.append(subject(*question));
    }
    problem.text = problem.text.arg(fewNames(texts));
    found.push_back(std::move(problem));
}

ChangeSet planTraining(const Programme &programme, const Question &question)
{
    Session session;
    session.title = question.text.left(100);
    session.mode = SessionMode::Online;
    session.maxSize = 8; // an impulse training has about 6 to 8 people
    session.module = question.module;
    session.questions = {question.id};
    if (question.role.isValid())
        session.roles = {question.role};
    Draft draft(programme, QCoreApplication::translate("domain", "Plan a training for “%1”").arg(question.text));
    draft.add(session);
    return draft.take();
}

ChangeSet stopOffering(const Programme &programme, const Problem &problem)
{
    Draft draft(programme, QCoreApplication::translate("domain", "No longer offer %n questions", nullptr, static_cast<int>(problem.subjects.size())));
    for (const Subject &row : problem.subjects) {
        if (const Question *question = programme.find(QuestionId{row.id})) {
            Question changed = *question;
            changed.active = false;
            draft.update(changed);
        }
    }
    return draft.take();
}

bool isAnswered(const Programme &programme, QuestionId question)
{
    const Table<Session> &sessions = programme.table<Session>();
    return std::any_of(sessions.begin(), sessions.end(), [&](const Session &session) {
        return session.state != SessionState::Cancelled && session.questions.contains(question);
    });
}

} // namespace

void findQuestionUnanswered(const RuleInput &input, Found &found)
{
    QSet<QuestionId> answered;
    bool hasTraining = false;
    for (const Session &session : input.programme.table<Session>()) {
        if (session.state == SessionState::Cancelled)
            continue;
        hasTraining = hasTraining || session.kind == SessionKind::ImpulseTraining;
        for (const QuestionId id : session.questions)
            answered.insert(id);
    }
    const QHash<QuestionId, int> wishes = wishesByQuestion(input.programme);
    QList<const Question *> unwished;
    for (const Question &question : input.programme.table<Question>()) {
        if (!question.active || answered.contains(question.id))
            continue;
        if (const int count = wishes.value(question.id); count > 0)
            tellWished(question, count, found);
        else if (hasTraining) // before the first training the catalogue is a catalogue
            unwished.append(&question);
    }
    tellUnwished(unwished, found);
}

FixResult fixQuestionUnanswered(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Question *question = subjectRow<Question>(programme, problem);
    if (!question)
        return ChangeSet();
    if (fixCode == stopCode)
        return stopOffering(programme, problem);
    return isAnswered(programme, question->id) ? ChangeSet() : planTraining(programme, *question);
}

} // namespace domain
