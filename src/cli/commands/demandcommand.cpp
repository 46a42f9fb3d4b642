#include "cli/commands/demandcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "cli/texttable.h"
#include "domain/rules/questiondemand.h"
#include "domain/rules/questionlabel.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using domain::Programme;
using domain::QuestionDemand;

QJsonObject demandJson(const Programme &programme, const QuestionDemand &demand)
{
    const domain::Question &question = *programme.find(demand.question);
    QJsonArray sessions;
    for (const domain::SessionId id : demand.sessions)
        sessions.append(QJsonObject{{u"id"_s, idValue(id.value)}, {u"label"_s, programme.find(id)->title}});
    return {{u"question"_s, QJsonObject{{u"id"_s, idValue(question.id.value)}, {u"key"_s, domain::questionKey(programme, question)}, {u"label"_s, question.text}}},
            {u"first"_s, demand.byRank[0]}, {u"second"_s, demand.byRank[1]}, {u"third"_s, demand.byRank[2]}, {u"further"_s, demand.byRank[3]},
            {u"people"_s, demand.people()}, {u"seated"_s, demand.seated}, {u"sessions"_s, sessions},
            {u"seats"_s, demand.unlimited > 0 ? QJsonValue() : QJsonValue(demand.seats)}};
}

void printTable(Console &console, const Programme &programme, const std::vector<QuestionDemand> &demands)
{
    QList<QStringList> rows;
    for (const QuestionDemand &demand : demands) {
        const domain::Question &question = *programme.find(demand.question);
        QStringList row{domain::questionKey(programme, question)};
        for (const int people : demand.byRank)
            row.append(QString::number(people));
        row.append({QString::number(demand.people()), QString::number(demand.seated), domain::answerText(demand), question.text});
        rows.append(row);
    }
    console.print(textTable({QCoreApplication::translate("cli", "Question"), QCoreApplication::translate("cli", "1st"),
                             QCoreApplication::translate("cli", "2nd"), QCoreApplication::translate("cli", "3rd"),
                             //: heading: people with a wish of rank 4 and more (German: "weitere")
                             QCoreApplication::translate("cli", "further"), QCoreApplication::translate("cli", "People"),
                             //: heading: how many of the people have a place in a training for the question (German: "Mit Platz")
                             QCoreApplication::translate("cli", "Seated"), QCoreApplication::translate("cli", "Answered by"),
                             QCoreApplication::translate("cli", "Text")},
                            rows));
}

} // namespace

QString DemandCommand::name() const
{
    return u"demand"_s;
}

QString DemandCommand::summary() const
{
    return QCoreApplication::translate("cli", "Counts who wishes which question, and says what answers it.");
}

QList<QCommandLineOption> DemandCommand::options() const
{
    return {{u"role"_s, QCoreApplication::translate("cli", "Only for this role."), u"ROLE"_s}};
}

base::Result<ExitCode> DemandCommand::execute(Call &call, workspace::Document &document) const
{
    const Programme &programme = document.programme();
    std::vector<QuestionDemand> demands = domain::questionDemand(programme);
    if (call.parser.isSet(u"role"_s)) {
        const auto role = rowArguments(programme, domain::recordInfo<domain::Role>(), {call.parser.value(u"role"_s)});
        if (!role)
            return role.failure();
        std::erase_if(demands, [&](const QuestionDemand &demand) { return programme.find(demand.question)->role.value != role->constFirst(); });
    }
    const bool isOpen = std::any_of(demands.begin(), demands.end(), [](const QuestionDemand &demand) { return demand.people() > 0 && !demand.isAnswered(); });
    if (call.json) {
        QJsonArray answer;
        for (const QuestionDemand &demand : demands)
            answer.append(demandJson(programme, demand));
        call.console.print(answer);
    } else {
        printTable(call.console, programme, demands);
    }
    return isOpen ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
