#pragma once

#include "domain/draft.h"
#include "exchange/imports/registerimport.h"
#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/listreader.h"

#include <QFile>
#include <QFileInfo>

namespace testsupport {

/// A list among the shared data, for instance "lists/googleforms_de.csv"; a table without rows when it is missing.
inline exchange::SourceTable sharedTable(const QString &path)
{
    QFile file(QStringLiteral(SHARED_DATA_DIR "/%1").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto table = exchange::ListReader::read(file, QFileInfo(path).fileName(), {});
    return table ? *table : exchange::SourceTable{};
}

inline exchange::SourceTable registerTable()
{
    return sharedTable(QStringLiteral("register/raw/AuszugGV4Q2020_BW.csv"));
}

/// A few rows of the register in the layout of the original: several rows of headings, Windows-1252.
inline exchange::SourceTable sampleRegisterTable()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/lists/register_sample.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto table = exchange::DelimitedTextReader::read(file, QStringLiteral("register_sample.csv"), {});
    return table ? *table : exchange::SourceTable{};
}

/// A programme with the three roles and the full register, or its sample where the shared data are missing.
inline domain::Programme programmeWithRegister()
{
    domain::Draft draft({}, {});
    domain::ProgrammeInfo info;
    info.title = QStringLiteral("Programm 2024");
    info.uuid = QStringLiteral("0b9f4d6e-5f6e-4a39-9f5c-000000000001");
    draft.add(info);
    draft.add(domain::Role{{}, QStringLiteral("leadership"), QStringLiteral("Führungsebene"), {}, {}, 1, {}});
    draft.add(domain::Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), {}, {}, 2, {}});
    draft.add(
        domain::Role{{}, QStringLiteral("county_coordinator"), QStringLiteral("Landkreiskoordinator:in"), {}, {}, 3, {}});
    const domain::Programme programme = draft.programme();
    const exchange::SourceTable full = registerTable();
    const auto imported = exchange::importRegister(programme, full.rows.empty() ? sampleRegisterTable() : full);
    if (!imported)
        return programme;
    const auto result = domain::applied(programme, imported->changeSet);
    return result ? *result : programme;
}

} // namespace testsupport
