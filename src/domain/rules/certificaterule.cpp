#include "domain/rules/certificaterule.h"

#include <QCoreApplication>

namespace domain {

CertificateRule certificateRule(const ProgrammeInfo &info)
{
    return {info.certificateNeedsKickoff, info.certificateMinTrainings, info.certificateNeedsClosing,
            info.certificateMinPercent, info.certificateNeedsKnownAttendance, info.attendanceMinPercent};
}

ProgrammeInfo withRule(ProgrammeInfo info, const CertificateRule &rule)
{
    info.certificateNeedsKickoff = rule.needsKickoff;
    info.certificateMinTrainings = rule.minTrainings;
    info.certificateNeedsClosing = rule.needsClosing;
    info.certificateMinPercent = rule.minPercent;
    info.certificateNeedsKnownAttendance = rule.needsKnownAttendance;
    info.attendanceMinPercent = rule.attendanceMinPercent;
    return info;
}

QStringList ruleConditions(const CertificateRule &rule)
{
    QStringList conditions;
    if (rule.needsKickoff)
        conditions.append(QCoreApplication::translate("domain", "the kick-off workshop was attended"));
    if (rule.minTrainings > 0)
        conditions.append(QCoreApplication::translate("domain", "at least %n trainings were attended", nullptr, rule.minTrainings));
    if (rule.needsClosing)
        conditions.append(QCoreApplication::translate("domain", "the closing event was attended or excused"));
    if (rule.minPercent > 0)
        conditions.append(QCoreApplication::translate("domain", "the person was present for at least %1 % of the hours").arg(rule.minPercent));
    if (rule.needsKnownAttendance)
        conditions.append(QCoreApplication::translate("domain", "attendance is recorded for every session so far"));
    return conditions;
}

QString ruleText(const CertificateRule &rule)
{
    const QStringList conditions = ruleConditions(rule);
    if (conditions.isEmpty())
        return QCoreApplication::translate("domain", "Everybody who takes part gets a certificate.");
    //: between two conditions of the rule on certificates (German: "und")
    const QString conjunction = QStringLiteral(" %1 ").arg(QCoreApplication::translate("domain", "and"));
    //: %1 is a list of conditions: "the kick-off workshop was attended and at least 1 training was attended"
    return QCoreApplication::translate("domain", "There is a certificate when %1.").arg(conditions.join(conjunction));
}

} // namespace domain
