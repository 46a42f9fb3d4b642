#include "domain/rules/questionlabel.h"

#include <QCoreApplication>

namespace domain {

QString shortLabel(const Question &question)
{
    //: a guiding question by its number where its text has no room (German: "Q12" too)
    return QCoreApplication::translate("domain", "Q%1").arg(question.number);
}

QString questionKey(const Programme &programme, const Question &question)
{
    const Role *role = programme.find(question.role);
    return QStringLiteral("%1:%2").arg(role ? role->key : QString()).arg(question.number);
}

QString shortLabels(const Programme &programme, const QList<QuestionId> &questions)
{
    QStringList labels;
    for (const QuestionId id : questions) {
        if (const Question *question = programme.find(id))
            labels.append(shortLabel(*question));
    }
    return labels.join(QStringLiteral(", "));
}

QList<QuestionId> questionsInOrder(const Programme &programme)
{
    const QList<RoleId> roles = rolesInOrder(programme);
    std::vector<std::tuple<qsizetype, int, QuestionId>> keyed;
    for (const Question &question : programme.table<Question>()) {
        const qsizetype role = roles.indexOf(question.role);
        keyed.emplace_back(role < 0 ? roles.size() : role, question.number, question.id);
    }
    std::sort(keyed.begin(), keyed.end());
    QList<QuestionId> ids;
    for (const auto &entry : keyed)
        ids.append(std::get<QuestionId>(entry));
    return ids;
}

QList<QuestionId> questionsOfRole(const Programme &programme, RoleId role)
{
    QList<QuestionId> ids = questionsInOrder(programme);
    ids.removeIf([&](QuestionId id) { return programme.find(id)->role != role; });
    return ids;
}

} // namespace domain
