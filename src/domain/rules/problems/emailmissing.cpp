#include "domain/rules/problems/rulesupport.h"

#include <QRegularExpression>

namespace domain {

bool isPlausibleEmail(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\].]+(\\.[^\\s@<>,;:\"()\\[\\].]+)+$"));
    return text.size() <= 254 && pattern.match(text).hasMatch();
}

void findEmailMissing(const RuleInput &input, Found &found)
{
    for (const Participant &person : input.programme.table<Participant>()) {
        if (!takesPart(person))
            continue;
        if (person.email.isEmpty())
            found.push_back({QStringLiteral("email_missing"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” has no e-mail address.").arg(fullName(person)), {subject(person)}, {}});
        else if (!isPlausibleEmail(person.email))
            found.push_back({QStringLiteral("email_invalid"), Severity::Warning,
                             QCoreApplication::translate("domain", "The e-mail address of “%1” cannot be right.").arg(fullName(person)), {subject(person)}, {}});
    }
}

} // namespace domain
