#include "registerfixture.h"

#include "support/testmain.h"

#include <QSet>

using namespace domain;
using exchange::RowOutcome;

class TestRegisterImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsMunicipalitiesAndCounties();
    void secondImportChangesNothing();
    void updatesExistingRows();
    void undoRestores();
    void readsTheOriginalLayout();
    void refusesOtherLists();

private:
    const Municipality *find(const Programme &programme, const QString &ags) const;

    exchange::SourceTable m_table;
};

const Municipality *TestRegisterImport::find(const Programme &programme, const QString &ags) const
{
    for (const Municipality &municipality : programme.table<Municipality>()) {
        if (municipality.ags == ags)
            return &municipality;
    }
    return nullptr;
}

void TestRegisterImport::initTestCase()
{
    m_table = testsupport::registerTable();
}

void TestRegisterImport::addsMunicipalitiesAndCounties()
{
    if (m_table.rows.empty())
        QSKIP("the official register is not among the shared data here");
    const Programme programme = testsupport::programmeWithRegister();
    int counties = 0;
    int towns = 0;
    qint64 population = 0;
    for (const Municipality &municipality : programme.table<Municipality>()) {
        counties += municipality.isCounty() ? 1 : 0;
        towns += municipality.kind == MunicipalityKind::Town || municipality.kind == MunicipalityKind::LargeDistrictTown
            ? 1
            : 0;
        if (!municipality.isCounty()) {
            population += municipality.population.value_or(0);
            QVERIFY(programme.find(municipality.county));
            QCOMPARE(programme.find(municipality.county)->ags, municipality.ags.first(5));
        }
    }
    QCOMPARE(counties, 44);
    QCOMPARE(int(programme.table<Municipality>().size()), 1101 + 44);
    QCOMPARE(towns, 94 + 211);
    QCOMPARE(population, 11'100'394);

    const Municipality *aalen = find(programme, QStringLiteral("08136088"));
    QVERIFY(aalen);
    QCOMPARE(aalen->name, QStringLiteral("Aalen"));
    QCOMPARE(aalen->officialName, QStringLiteral("Aalen, Stadt"));
    QCOMPARE(aalen->kind, MunicipalityKind::LargeDistrictTown);
    QCOMPARE(find(programme, QStringLiteral("08111000"))->population, 635'911);
    QCOMPARE(find(programme, QStringLiteral("08111000"))->postalCode, QStringLiteral("70173"));
    QCOMPARE(find(programme, QStringLiteral("08115"))->name, QStringLiteral("Landkreis Böblingen"));
    QCOMPARE(find(programme, QStringLiteral("08115"))->population, 392'807);
    QCOMPARE(find(programme, QStringLiteral("08119"))->name, QStringLiteral("Rems-Murr-Kreis"));
    QCOMPARE(find(programme, QStringLiteral("08421"))->name, QStringLiteral("Stadtkreis Ulm"));
    QCOMPARE(programme.info().registerVintage, QStringLiteral("2020-12-31"));
}

void TestRegisterImport::secondImportChangesNothing()
{
    if (m_table.rows.empty())
        QSKIP("the official register is not among the shared data here");
    const Programme programme = testsupport::programmeWithRegister();
    const auto again = exchange::importRegister(programme, m_table);
    QVERIFY(again.has_value());
    QVERIFY(again->changeSet.isEmpty());
    QCOMPARE(again->preview.count(RowOutcome::Same), 1101 + 44);
    QCOMPARE(again->preview.count(RowOutcome::Skipped), 2);
    QSet<int> rows;
    for (const auto &row : again->preview.rows)
        rows.insert(row.row);
    QCOMPARE(rows.size(), qsizetype(again->preview.rows.size()));
}

void TestRegisterImport::updatesExistingRows()
{
    if (m_table.rows.empty())
        QSKIP("the official register is not among the shared data here");
    Draft draft({}, {});
    draft.add(ProgrammeInfo{});
    const auto county = draft.add(Municipality{{}, QStringLiteral("08115"), QStringLiteral("Kreis Böblingen"), {},
        MunicipalityKind::RuralDistrict, {}, {}, {}, {}, {}, QStringLiteral("my note")});
    const auto imported = exchange::importRegister(draft.programme(), m_table);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->preview.count(RowOutcome::New), 1101 + 43);
    QCOMPARE(imported->preview.count(RowOutcome::Changed), 1);
    const auto programme = applied(draft.programme(), imported->changeSet);
    QVERIFY(programme.has_value());
    QCOMPARE(int(programme->table<Municipality>().size()), 1101 + 44);
    QCOMPARE(programme->find(county)->name, QStringLiteral("Kreis Böblingen"));
    QCOMPARE(programme->find(county)->officialName, QStringLiteral("Böblingen"));
    QCOMPARE(programme->find(county)->notes, QStringLiteral("my note"));
}

void TestRegisterImport::undoRestores()
{
    if (m_table.rows.empty())
        QSKIP("the official register is not among the shared data here");
    Draft draft({}, {});
    draft.add(ProgrammeInfo{});
    const Programme before = draft.programme();
    const auto imported = exchange::importRegister(before, m_table);
    QVERIFY(imported.has_value());
    const auto after = applied(before, imported->changeSet);
    QVERIFY(after.has_value());
    const auto undone = applied(*after, imported->changeSet.inverse());
    QVERIFY(undone.has_value());
    QVERIFY(*undone == before);
    QVERIFY(applied(*undone, imported->changeSet).value() == *after);
}

void TestRegisterImport::readsTheOriginalLayout()
{
    Draft draft({}, {});
    draft.add(ProgrammeInfo{});
    const auto imported = exchange::importRegister(draft.programme(), testsupport::sampleRegisterTable());
    QVERIFY(imported.has_value());
    QCOMPARE(imported->preview.encoding, QStringLiteral("cp1252"));
    QCOMPARE(imported->vintage, QStringLiteral("2020-12-31"));
    QCOMPARE(imported->preview.count(RowOutcome::New), 17 + 15);
    QCOMPARE(imported->preview.count(RowOutcome::Skipped), 2); // an uninhabited area, and München
    const Programme programme = applied(draft.programme(), imported->changeSet).value();
    const Municipality *aalen = find(programme, QStringLiteral("08136088"));
    QVERIFY(aalen);
    QCOMPARE(aalen->name, QStringLiteral("Aalen"));
    QCOMPARE(aalen->population, 68'393);
    QCOMPARE(aalen->postalCode, QStringLiteral("73430"));
    QCOMPARE(programme.find(aalen->county)->name, QStringLiteral("Ostalbkreis"));
}

void TestRegisterImport::refusesOtherLists()
{
    const auto list =
        exchange::DelimitedTextReader::read(QByteArray("Name;E-Mail\nMaier;a@b.de"), QStringLiteral("list.csv"), {});
    QVERIFY(list.has_value());
    const auto imported = exchange::importRegister({}, *list);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, base::ErrorCode::InputRefused);
}

LOTSE_TEST_MAIN(TestRegisterImport)
#include "tst_registerimport.moc"
