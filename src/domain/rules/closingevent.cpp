#include "domain/rules/closingevent.h"

#include "base/text.h"

#include <QRegularExpression>

namespace domain {

namespace {

constexpr qsizetype NumberDigits = 9;

} // namespace

SessionId closingEvent(const Programme &programme, QDate today)
{
    SessionId last;
    for (const SessionId id : sessionsByTime(programme)) {
        const Session &session = *programme.find(id);
        if (session.kind != SessionKind::ClosingEvent || session.state == SessionState::Cancelled)
            continue;
        const bool isDated = session.startsAt.isValid();
        if (isDated && session.startsAt.date() >= today)
            return id;
        if (isDated || !last.isValid() || !programme.find(last)->startsAt.isValid())
            last = id;
    }
    return last;
}

QByteArray tableSortKey(const QString &tableName)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    QString padded;
    qsizetype end = 0;
    for (auto matches = number.globalMatch(tableName); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        padded += QStringView(tableName).mid(end, match.capturedStart() - end);
        padded += match.captured().rightJustified(NumberDigits, u'0');
        end = match.capturedEnd();
    }
    padded += QStringView(tableName).mid(end);
    return base::phoneBookKey(padded);
}

} // namespace domain
