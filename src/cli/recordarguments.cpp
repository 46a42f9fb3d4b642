#include "cli/recordarguments.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>

namespace cli {

base::Result<const domain::RecordInfo *> tableArgument(const QString &name)
{
    if (const domain::RecordInfo *table = domain::recordInfo(name))
        return table;
    QStringList names;
    for (const domain::RecordInfo *info : domain::allRecordInfos())
        names.append(QString(info->table));
    return usageError(QCoreApplication::translate("cli", "There is no table “%1”. Possible are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

base::Result<const domain::RecordInfo *> changeableTableArgument(const QString &name)
{
    const auto table = tableArgument(name);
    if (!table)
        return table;
    if ((*table)->table == QLatin1StringView(domain::RecordTraits<domain::Certificate>::table))
        return usageError(QCoreApplication::translate("cli", "Certificates are kept as they were issued; use the command certificates."));
    if ((*table)->table == QLatin1StringView(domain::RecordTraits<domain::Publication>::table))
        return usageError(QCoreApplication::translate("cli", "What was published is noted by export and cannot be changed by hand."));
    if ((*table)->table == QLatin1StringView(domain::RecordTraits<domain::Notice>::table))
        return usageError(QCoreApplication::translate("cli", "What was told to whom is noted by export; use the command told."));
    return table;
}

base::Result<const domain::FieldInfo *> fieldArgument(const domain::RecordInfo &table, const QString &name)
{
    if (const domain::FieldInfo *field = table.field(name))
        return field;
    QStringList names;
    for (const domain::FieldInfo &field : table.fields)
        names.append(QString(field.name));
    return usageError(QCoreApplication::translate("cli", "The table “%1” has no field “%2”. Possible are: %3.")
                          .arg(QString(table.table), name, names.join(QStringLiteral(", "))));
}

base::Result<QList<std::pair<QString, QString>>> assignmentArguments(const domain::RecordInfo &table, const QStringList &arguments)
{
    QList<std::pair<QString, QString>> assignments;
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals <= 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is not of the form FIELD=VALUE.").arg(argument));
        const QString name = argument.left(equals);
        if (const auto field = fieldArgument(table, name); !field)
            return field.failure();
        assignments.append({name, argument.mid(equals + 1)});
    }
    return assignments;
}

base::Result<QList<qint64>> rowArguments(const domain::Programme &programme, const domain::RecordInfo &table, const QStringList &arguments)
{
    QList<qint64> ids;
    for (const QString &argument : arguments) {
        const auto id = domain::findReference(programme, table.table, argument);
        if (!id)
            return id.failure();
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

base::Failure unknownIdentifier(const QString &text, std::span<const domain::EnumEntry> entries)
{
    QStringList names;
    for (const domain::EnumEntry &entry : entries)
        names.append(QString::fromLatin1(entry.identifier));
    return usageError(QCoreApplication::translate("cli", "“%1” is not known. Possible are: %2.").arg(text, names.join(QStringLiteral(", "))));
}

} // namespace cli
