#include "domain/rules/bookletwords.h"

#include "domain/rules/resultsbooklet.h"

#include <QLocale>

namespace domain {

namespace {

BookletWords german()
{
    BookletWords w;
    w.results = QStringLiteral("Ergebnisse");
    w.contents = QStringLiteral("Inhalt");
    w.withoutRole = QStringLiteral("Weitere Fragen");
    w.withoutQuestion = QStringLiteral("Weitere Ergebnisse");
    w.module = QStringLiteral("Baustein %1: %2");
    w.question = QStringLiteral("Frage %1");
    w.behind = QStringLiteral("Aus dem Termin");
    w.allBehind = QStringLiteral("Aus den Terminen");
    w.notReviewed = QStringLiteral("ungeprüft");
    w.closing = QStringLiteral("%1 am %2");
    w.asOf = QStringLiteral("Stand: %1");
    w.draft = QStringLiteral("Entwurf: Dieses Heft enthält Ergebnisse, die noch nicht geprüft sind. Sie sind so gekennzeichnet.");
    w.empty = QStringLiteral("Es gibt noch keine geprüften Ergebnisse.");
    w.page = QStringLiteral("Seite %1 von %2");
    return w;
}

BookletWords english()
{
    BookletWords w;
    w.results = QStringLiteral("Results");
    w.contents = QStringLiteral("Contents");
    w.withoutRole = QStringLiteral("Further questions");
    w.withoutQuestion = QStringLiteral("Further results");
    w.module = QStringLiteral("Module %1: %2");
    w.question = QStringLiteral("Question %1");
    w.behind = QStringLiteral("From the session");
    w.allBehind = QStringLiteral("From the sessions");
    w.notReviewed = QStringLiteral("not reviewed");
    w.closing = QStringLiteral("%1 on %2");
    w.asOf = QStringLiteral("As of %1");
    w.draft = QStringLiteral("Draft: This booklet holds results that are not reviewed yet. They are marked.");
    w.empty = QStringLiteral("There are no reviewed results yet.");
    w.page = QStringLiteral("Page %1 of %2");
    w.english = true;
    return w;
}

} // namespace

QString BookletWords::kindText(FindingKind kind) const
{
    switch (kind) {
    case FindingKind::Insight: return english ? QStringLiteral("Insights") : QStringLiteral("Einsichten");
    case FindingKind::Tip: return english ? QStringLiteral("Tips") : QStringLiteral("Tipps");
    case FindingKind::NextStep: return english ? QStringLiteral("Next steps") : QStringLiteral("Nächste Schritte");
    case FindingKind::OpenPoint: break;
    }
    return english ? QStringLiteral("Open points") : QStringLiteral("Offen geblieben");
}

QString BookletWords::dateText(QDate date) const
{
    if (!date.isValid())
        return {};
    const QLocale locale = english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::German, QLocale::Germany);
    const QString pattern = english ? QStringLiteral("%1\u00A0%2") : QStringLiteral("%1.\u00A0%2");
    return pattern.arg(date.day()).arg(locale.toString(date, QStringLiteral("MMMM yyyy")));
}

QString BookletWords::trainingText(const BookletTraining &training) const
{
    return training.date.isValid() ? QStringLiteral("%1, %2").arg(training.title, dateText(training.date)) : training.title;
}

QString BookletWords::roleText(const BookletSection &section) const
{
    if (!section.roleName.isEmpty())
        return section.roleName;
    const bool hasQuestion = !section.questions.isEmpty() && section.questions.first().question.isValid();
    return hasQuestion ? withoutRole : withoutQuestion;
}

QString BookletWords::moduleText(const BookletSection &section) const
{
    return section.moduleTitle.isEmpty() ? QString() : module.arg(section.moduleNumber).arg(section.moduleTitle);
}

const BookletWords &bookletWords(const QString &language)
{
    static const BookletWords germanWords = german();
    static const BookletWords englishWords = english();
    return language.startsWith(u"en", Qt::CaseInsensitive) ? englishWords : germanWords;
}

} // namespace domain
