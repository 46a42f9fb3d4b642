#include "domain/verbs/findingverbs.h"

#include "base/text.h"
#include "domain/draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

constexpr qsizetype LabelLetters = 40;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

/// Words that people write before a note, folded.
const QHash<QString, FindingKind> &kindWords()
{
    static const QHash<QString, FindingKind> words{
        {QStringLiteral("erkenntnis"), FindingKind::Insight},       {QStringLiteral("erkenntnisse"), FindingKind::Insight},
        {QStringLiteral("insight"), FindingKind::Insight},          {QStringLiteral("insights"), FindingKind::Insight},
        {QStringLiteral("einsicht"), FindingKind::Insight},         {QStringLiteral("einsichten"), FindingKind::Insight},
        {QStringLiteral("tipp"), FindingKind::Tip},                 {QStringLiteral("tipps"), FindingKind::Tip},
        {QStringLiteral("tip"), FindingKind::Tip},                  {QStringLiteral("tips"), FindingKind::Tip},
        {QStringLiteral("nachster schritt"), FindingKind::NextStep}, {QStringLiteral("nachste schritte"), FindingKind::NextStep},
        {QStringLiteral("next step"), FindingKind::NextStep},       {QStringLiteral("next steps"), FindingKind::NextStep},
        {QStringLiteral("to-do"), FindingKind::NextStep},           {QStringLiteral("todo"), FindingKind::NextStep},
        {QStringLiteral("offener punkt"), FindingKind::OpenPoint},  {QStringLiteral("offene punkte"), FindingKind::OpenPoint},
        {QStringLiteral("offen geblieben"), FindingKind::OpenPoint},
        {QStringLiteral("offen"), FindingKind::OpenPoint},          {QStringLiteral("open point"), FindingKind::OpenPoint},
        {QStringLiteral("open points"), FindingKind::OpenPoint},    {QStringLiteral("open"), FindingKind::OpenPoint},
    };
    return words;
}

QString withoutListSign(const QString &line)
{
    static const QRegularExpression sign(QStringLiteral("^(?:[-–—*•·▪◦‣➢►✓☐]|\\d{1,2}[.)])\\s+"));
    return QString(line).remove(sign);
}

QString shortened(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u' ');
    return line.size() <= LabelLetters ? line : line.first(LabelLetters - 1).trimmed() + QChar(0x2026);
}

QString addLabel(const Session &session, const QList<NewFinding> &findings)
{
    if (findings.size() == 1)
        return QCoreApplication::translate("domain", "Note “%1” in “%2”").arg(shortened(base::cleaned(findings.first().text)), session.title);
    return QCoreApplication::translate("domain", "Note %n findings in “%1”", nullptr, int(findings.size())).arg(session.title);
}

QString reviewLabel(int count, bool reviewed)
{
    return reviewed ? QCoreApplication::translate("domain", "Mark %n findings as reviewed", nullptr, count)
                    : QCoreApplication::translate("domain", "Mark %n findings as not reviewed", nullptr, count);
}

} // namespace

QList<NewFinding> findingsOfNotes(const QString &notes, FindingKind usual)
{
    QList<NewFinding> findings;
    FindingKind kind = usual;
    const QStringList lines = QString(notes).replace(u'\r', u'\n').split(u'\n');
    for (const QString &raw : lines) {
        QString line = withoutListSign(base::cleaned(raw));
        FindingKind own = kind;
        const qsizetype colon = line.indexOf(u':');
        const auto word = colon > 0 ? kindWords().constFind(base::fold(line.first(colon)).trimmed()) : kindWords().cend();
        if (word != kindWords().cend()) {
            own = *word;
            line = base::cleaned(line.mid(colon + 1));
            if (line.isEmpty())
                kind = own;
        }
        if (!line.isEmpty())
            findings.append({own, line, {}});
    }
    return findings;
}

base::Result<ChangeSet> addFindings(const Programme &programme, SessionId sessionId, QuestionId question, const QList<NewFinding> &findings)
{
    const Session *session = programme.find(sessionId);
    if (!session)
        return refused(sessionId.isValid() ? QCoreApplication::translate("domain", "There is no session %1.").arg(sessionId.value)
                                           : QCoreApplication::translate("domain", "Please choose the session that the findings come from."));
    if (question.isValid() && !programme.find(question))
        return refused(QCoreApplication::translate("domain", "There is no question %1.").arg(question.value));
    QSet<QString> known;
    for (const Finding &finding : programme.table<Finding>()) {
        if (finding.session == sessionId && finding.question == question)
            known.insert(base::fold(finding.text));
    }
    Draft draft(programme, addLabel(*session, findings));
    for (const NewFinding &added : findings) {
        const QString text = base::cleaned(added.text);
        if (text.isEmpty())
            return refused(QCoreApplication::translate("domain", "A finding needs a text."));
        if (added.author.isValid() && !programme.find(added.author))
            return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(added.author.value));
        if (known.contains(base::fold(text)))
            continue;
        known.insert(base::fold(text));
        draft.add(Finding{{}, sessionId, question, added.kind, text, added.author, false});
    }
    return draft.take();
}

base::Result<ChangeSet> reviewFindings(const Programme &programme, const QList<base::Id<Finding>> &findings, bool reviewed)
{
    int count = 0;
    Draft draft(programme, {});
    for (const base::Id<Finding> id : findings) {
        const Finding *finding = programme.find(id);
        if (!finding)
            return refused(QCoreApplication::translate("domain", "There is no finding %1.").arg(id.value));
        Finding row = *finding;
        count += row.reviewed == reviewed ? 0 : 1;
        row.reviewed = reviewed;
        draft.update(row);
    }
    draft.setLabel(reviewLabel(count, reviewed));
    return draft.take();
}

} // namespace domain
