#include "domain/draft.h"
#include "domain/rules/editdistance.h"
#include "domain/rules/municipalityrecognition.h"

#include "support/testmain.h"

using namespace domain;

class TestPlaceNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recognises_data();
    void recognises();
    void emptyRegisterKnowsNothing();
    void measuresDistance_data();
    void measuresDistance();

private:
    MunicipalityId add(Draft &draft, const char *ags, const char *name, MunicipalityKind kind, MunicipalityId county);

    Programme m_programme;
};

MunicipalityId TestPlaceNames::add(
    Draft &draft, const char *ags, const char *name, MunicipalityKind kind, MunicipalityId county)
{
    Municipality municipality;
    municipality.ags = QString::fromLatin1(ags);
    municipality.name = QString::fromUtf8(name);
    municipality.kind = kind;
    municipality.county = county;
    return draft.add(municipality);
}

void TestPlaceNames::initTestCase()
{
    Draft draft({}, {});
    const auto karlsruhe = add(draft, "08215", "Landkreis Karlsruhe", MunicipalityKind::RuralDistrict, {});
    const auto rheinNeckar = add(draft, "08226", "Rhein-Neckar-Kreis", MunicipalityKind::RuralDistrict, {});
    const auto city = add(draft, "08212", "Stadtkreis Karlsruhe", MunicipalityKind::UrbanDistrict, {});
    add(draft, "08212000", "Karlsruhe", MunicipalityKind::UrbanDistrict, city);
    add(draft, "08215046", "Malsch", MunicipalityKind::Municipality, karlsruhe);
    add(draft, "08226046", "Malsch", MunicipalityKind::Municipality, rheinNeckar);
    add(draft, "08311000", "Freiburg im Breisgau", MunicipalityKind::UrbanDistrict, {});
    add(draft, "08118078", "Freiberg am Neckar", MunicipalityKind::Town, {});
    add(draft, "08125078", "Oedheim", MunicipalityKind::Municipality, {});
    add(draft, "", "Bonn", MunicipalityKind::Other, {});
    m_programme = draft.programme();
}

void TestPlaceNames::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Karlsruhe", "exact Karlsruhe");
    row("Stadtkreis Karlsruhe", "normalized Karlsruhe");
    row("LK Karlsruhe", "normalized Landkreis Karlsruhe");
    row("Rhein-Neckar-Kreis", "exact Rhein-Neckar-Kreis");
    row("LRA Rhein-Neckar", "normalized Rhein-Neckar-Kreis");
    row("Malsch", "ambiguous ");
    row("Malsch, LK Karlsruhe", "normalized Malsch");
    row("Freiburg i. Br.", "normalized Freiburg im Breisgau");
    row("Freiberg i. Br.", "fuzzy Freiburg im Breisgau");
    row("Ödheim", "normalized Oedheim");
    row("Bonn", "exact Bonn");
    row("Hamburg", "none ");
}

void TestPlaceNames::recognises()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const MunicipalityRecognition found = MunicipalityRecognizer(m_programme).recognise(text);
    const Municipality *municipality = m_programme.find(found.municipality);
    QCOMPARE(QStringLiteral("%1 %2").arg(
                 QString(municipalityMatchIdentifier(found.match)), municipality ? municipality->name : QString()),
        expected);
    QCOMPARE(found.certain().isValid(), found.match >= MunicipalityMatch::Normalized);
}

void TestPlaceNames::emptyRegisterKnowsNothing()
{
    QCOMPARE(MunicipalityRecognizer(Programme()).recognise(u"Karlsruhe"), MunicipalityRecognition());
    QCOMPARE(MunicipalityRecognizer(m_programme).recognise(u"  "), MunicipalityRecognition());
}

void TestPlaceNames::measuresDistance_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << QStringLiteral("ulm") << QStringLiteral("ulm") << 0;
    QTest::newRow("omission") << QStringLiteral("reutligen") << QStringLiteral("reutlingen") << 1;
    QTest::newRow("swap") << QStringLiteral("aaeln") << QStringLiteral("aalen") << 1;
    QTest::newRow("two") << QStringLiteral("alen") << QStringLiteral("aalem") << 2;
    QTest::newRow("more than the limit") << QStringLiteral("ulm") << QStringLiteral("stuttgart") << 4;
    QTest::newRow("empty") << QString() << QStringLiteral("ulm") << 3;
}

void TestPlaceNames::measuresDistance()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, distance);
    QCOMPARE(editDistance(one, other, 3), distance);
    QCOMPARE(editDistance(other, one, 3), distance);
}

LOTSE_TEST_MAIN(TestPlaceNames)
#include "tst_placenames.moc"
