#pragma once

#include "exchange/imports/participantimport.h"
#include "exchange/readers/listreader.h"
#include "registerfixture.h"

namespace testsupport {

/// The text as a list that was read, recognised in all.
inline exchange::SourceTable listOf(const QByteArray &text)
{
    return exchange::ListReader::read(text, QStringLiteral("list.csv"), exchange::ListReader::Options{}).value();
}

/// The programme with the sample of the register alone: Aalen, Malsch twice, Freiburg and Freiberg, some counties.
inline domain::Programme programmeWithSampleRegister()
{
    domain::Programme programme;
    domain::Draft draft(std::move(programme), {});
    draft.add(domain::Role{{}, QStringLiteral("leadership"), QStringLiteral("Führungsebene"), {}, {}, 1, {}});
    draft.add(domain::Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), {}, {}, 2, {}});
    const auto imported = exchange::importRegister(draft.programme(), sampleRegisterTable());
    return domain::applied(draft.programme(), imported.value().changeSet).value();
}

/// "new", "conflict" … by row.
inline QStringList outcomesOf(const exchange::ParticipantImport &import)
{
    QStringList list;
    for (const exchange::ImportRow &row : import.preview.rows)
        list.append(QString(exchange::rowOutcomeIdentifier(row.outcome)));
    return list;
}

/// The fields of columns from left to right, "-" for one that is left out.
inline QString fieldsOf(const std::vector<exchange::ImportColumn> &columns)
{
    QStringList fields;
    for (const exchange::ImportColumn &column : columns)
        fields.append(column.field.isEmpty() ? QStringLiteral("-") : column.field);
    return fields.join(u'|');
}

} // namespace testsupport
