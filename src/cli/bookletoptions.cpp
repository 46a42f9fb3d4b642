#include "cli/bookletoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> bookletOptions()
{
    return {
        {u"with-names"_s, QCoreApplication::translate("cli", "Booklet: name the authors of findings who consented to it.")},
        {u"unreviewed"_s, QCoreApplication::translate("cli", "Booklet: take findings that nobody reviewed, too; they are marked.")},
    };
}

domain::ResultsBooklet bookletOf(const Call &call, const domain::Programme &programme)
{
    const bool unreviewed = call.parser.isSet(u"unreviewed"_s);
    domain::ResultsBooklet booklet = domain::resultsBooklet(programme, {call.parser.isSet(u"with-names"_s), unreviewed, call.asOf});
    if (booklet.leftOut > 0)
        call.console.message(QCoreApplication::translate(
            "cli", "%n findings are left out because nobody reviewed them; --unreviewed takes them, too.", nullptr, booklet.leftOut));
    return booklet;
}

} // namespace cli
