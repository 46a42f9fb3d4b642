#include "domain/verbs/questionverbs.h"

#include "base/text.h"
#include "domain/draft.h"
#include "domain/rules/questionrecognition.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

int lastNumber(const Programme &programme, RoleId role)
{
    int last = 0;
    for (const Question &question : programme.table<Question>()) {
        if (question.role == role)
            last = std::max(last, question.number);
    }
    return last;
}

} // namespace

base::Result<ChangeSet> addWorkshopQuestions(const Programme &programme, const WorkshopQuestions &questions)
{
    const Session *workshop = programme.find(questions.workshop);
    if (questions.workshop.isValid() && !workshop)
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(questions.workshop.value));
    const Role *role = programme.find(questions.role);
    if (!role)
        return refused(QCoreApplication::translate("domain", "Please say for which role the questions are."));
    QSet<QString> known;
    for (const Question &question : programme.table<Question>()) {
        if (question.role == role->id)
            known.insert(questionWords(question.text));
    }
    Draft draft(programme, {});
    int number = lastNumber(programme, role->id);
    QString onlyText;
    for (const QString &text : questions.texts) {
        const QString words = questionWords(text);
        if (words.isEmpty() || known.contains(words))
            continue;
        known.insert(words);
        Question question;
        question.role = role->id;
        question.module = questions.module;
        question.number = ++number;
        question.text = base::cleaned(text);
        question.origin = workshop ? workshop->title : QString();
        question.originSession = questions.workshop;
        onlyText = question.text;
        draft.add(question);
    }
    const int added = number - lastNumber(programme, role->id);
    draft.setLabel(added == 1 ? QCoreApplication::translate("domain", "Add the question “%1” for “%2”").arg(onlyText, role->name)
                              : QCoreApplication::translate("domain", "Add %n questions for “%1”", nullptr, added).arg(role->name));
    return draft.take();
}

QStringList questionLines(const QString &text)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-–—•*·▪●○]+|[Qq]?\\d{1,3}[.):]|\\d{1,3}\\t)\\s*"));
    QStringList lines;
    for (const QString &line : text.split(QRegularExpression(QStringLiteral("[\\r\\n]+")))) {
        QString question = line;
        question = base::cleaned(question.remove(bullet).replace(u'\t', u' '));
        if (!question.isEmpty())
            lines.append(question);
    }
    return lines;
}

RoleId roleOfWorkshop(const Programme &programme, SessionId workshop)
{
    const Session *session = programme.find(workshop);
    return session && session->roles.size() == 1 ? session->roles.first() : RoleId();
}

} // namespace domain
