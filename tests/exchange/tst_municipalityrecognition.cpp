#include "registerfixture.h"

#include "domain/rules/municipalityrecognition.h"

#include "support/testmain.h"

#include <memory>

using namespace domain;

class TestMunicipalityRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recognises_data();
    void recognises();
    void hintsDecide_data();
    void hintsDecide();
    void knowsEveryName();
    void knowsVariants();
    void proposesMisspellings();

private:
    QString ags(MunicipalityId id) const { return m_programme.find(id) ? m_programme.find(id)->ags : QString(); }
    QString shown(const MunicipalityRecognition &found) const
    {
        return QStringLiteral("%1 %2")
            .arg(QString(municipalityMatchIdentifier(found.match)), ags(found.municipality))
            .trimmed();
    }

    Programme m_programme;
    std::unique_ptr<MunicipalityRecognizer> m_recognizer;
};

void TestMunicipalityRecognition::initTestCase()
{
    m_programme = testsupport::programmeWithRegister();
    if (m_programme.table<Municipality>().size() < 1000)
        QSKIP("the official register is not among the shared data here");
    m_recognizer = std::make_unique<MunicipalityRecognizer>(m_programme);
}

void TestMunicipalityRecognition::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Stuttgart", "exact 08111000");
    row("  Stuttgart\xC2\xA0", "exact 08111000");
    row("stuttgart", "normalized 08111000");
    row("Stadt Aalen", "normalized 08136088");
    row("Aalen, Stadt", "normalized 08136088");
    row("AALEN", "normalized 08136088");
    row("Stadtverwaltung Aalen", "normalized 08136088");
    row("Große Kreisstadt Aalen", "normalized 08136088");
    row("Universitätsstadt Tübingen", "normalized 08416041");
    row("Tübingen, Universitätsstadt", "normalized 08416041");
    row("Tuebingen", "normalized 08416041");
    row("Landeshauptstadt Stuttgart", "normalized 08111000");
    row("Freiburg im Breisgau", "exact 08311000");
    row("Freiburg i. Br.", "normalized 08311000");
    row("Freiburg i.Br.", "normalized 08311000");
    row("Freiburg", "normalized 08311000");
    row("Stadt Freiburg", "normalized 08311000");
    row("Freiburg im Breisgau, Stadtkreis", "normalized 08311000");
    row("Freiberg a. N.", "normalized 08118078");
    row("Freiberg/Neckar", "normalized 08118078");
    row("Singen", "normalized 08335075");
    row("Stadt Singen (Hohentwiel)", "normalized 08335075");
    row("Stadt St. Georgen im Schwarzwald", "normalized 08326052");
    row("Sankt Georgen", "normalized 08326052");
    row("Leinfelden Echterdingen", "normalized 08116078");
    row("Weil d. Stadt", "normalized 08115050");
    row("Stadt Weil der Stadt", "normalized 08115050");
    row("Weil der Stadt, Stadt", "normalized 08115050");
    row("Wangen i. A.", "normalized 08436081");
    row("Schwäb. Gmünd", "normalized 08136065");
    row("Eningen u. A.", "normalized 08415019");
    row("Ulm (08421000)", "normalized 08421000");
    row("08136088 Aalen", "normalized 08136088");
    row("Ulm (08136088)", "ambiguous");
    row("Schömberg (Zollernalbkreis)", "normalized 08417057");
    row("Malsch/Landkreis Karlsruhe", "normalized 08215046");
    row("Stadt Karlsruhe / Landkreis Karlsruhe", "ambiguous");
    row("Aalen (Landkreis Karlsruhe)", "ambiguous");
    row("a", "none");
    row("City of Ulm", "normalized 08421000");
    row("LRA BB", "normalized 08115");
    row("Schömberg (CW)", "normalized 08235065");
    row("Kreis XY", "none");
    row("BB", "none");
    row("Mühlheim an dder Donau", "fuzzy 08327036");
    row("Fridingen an dereDonau", "fuzzy 08327016");
    row("County of Calw", "normalized 08235");
    row("Gmde. Aidlingen", "normalized 08115001");
    row("D-73430 Aalen", "normalized 08136088");
    row("Stadt Heilbronn, Amt für Straßenwesen", "normalized 08121000");
    row("8111000", "normalized 08111000");
    row("08111000", "exact 08111000");
    row("08115", "exact 08115");
    row("8115", "normalized 08115");
    row("081110000000", "normalized 08111000");
    row("99999999", "none");
    // counties
    row("LRA Calw", "normalized 08235");
    row("Landratsamt Lörrach", "normalized 08336");
    row("Landkreis Esslingen", "normalized 08116");
    row("Lkr. Esslingen", "normalized 08116");
    row("LK Böblingen", "normalized 08115");
    row("Bodenseekreis", "exact 08435");
    row("Schwarzwald-Baar-Kreis", "exact 08326");
    row("Landratsamt Schwarzwald-Baar-Kreis", "normalized 08326");
    row("Landratsamt Ortenaukreis", "normalized 08317");
    row("LRA Rems-Murr", "normalized 08119");
    row("Landratsamt Rhein-Neckar-Kreis", "normalized 08226");
    row("Breisgau-Hochschwarzwald", "exact 08315");
    row("Heilbronn, Landkreis", "normalized 08125");
    row("Heilbronn (LK)", "normalized 08125");
    // town and county of one name
    row("Heilbronn", "exact 08121000");
    row("Karlsruhe", "exact 08212000");
    row("Stadt Karlsruhe", "normalized 08212000");
    row("Stadtkreis Karlsruhe", "normalized 08212000");
    row("Landkreis Karlsruhe", "normalized 08215");
    row("Tübingen", "exact 08416041");
    row("Heidenheim", "normalized 08135019");
    // homonyms
    row("Malsch", "ambiguous");
    row("Gemeinde Malsch", "ambiguous");
    row("Altheim", "ambiguous");
    row("Altheim (Alb)", "exact 08425005");
    row("Stadt Schömberg", "ambiguous");
    row("Malsch (Landkreis Karlsruhe)", "normalized 08215046");
    row("69254 Malsch", "normalized 08226046");
    row("Weil", "ambiguous");
    row("Kirchheim", "ambiguous");
    row("Biberach", "ambiguous");
    row("Gemeinde Weingarten", "ambiguous");
    row("Weingarten", "ambiguous");
    row("Neuenburg", "normalized 08315076");
    // typing errors and odd short forms are proposed
    row("Reutligen", "fuzzy 08415061");
    row("Tubingen", "fuzzy 08416041");
    row("Freiberg i. Br.", "fuzzy 08311000");
    row("Leinfelden", "fuzzy 08116078");
    row("LRA Tübigen", "fuzzy 08416");
    // nothing
    row("Bonn", "none");
    row("", "none");
    row("Stadt", "none");
    row("München", "none");
}

void TestMunicipalityRecognition::recognises()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(m_recognizer->recognise(text)), expected);
}

void TestMunicipalityRecognition::hintsDecide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("postalCode");
    QTest::addColumn<QString>("county");
    QTest::addColumn<bool>("countyMeant");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *postalCode, const char *county, bool countyMeant,
                         const char *expected) {
        QTest::addRow("%s %s %s", text, postalCode, county)
            << QString::fromUtf8(text) << QString::fromUtf8(postalCode) << QString::fromUtf8(county) << countyMeant
            << QString::fromUtf8(expected);
    };
    row("Malsch", "76316", "", false, "normalized 08215046");
    row("Malsch", "", "Rhein-Neckar-Kreis", false, "normalized 08226046");
    row("Malsch", "", "08226", false, "normalized 08226046");
    row("Malsch", "", "KA", false, "normalized 08215046");
    row("Talheim", "", "TUT", false, "normalized 08327048");
    row("Malsch", "10115", "", false, "ambiguous");
    row("Altdorf", "", "Esslingen", false, "normalized 08116005");
    row("Sasbach", "", "Landkreis Emmendingen", false, "normalized 08316038");
    row("Heilbronn", "", "", true, "normalized 08125");
    row("Stadt Heilbronn", "", "", true, "normalized 08121000");
    row("Heilbronn", "", "Landkreis Heilbronn", false, "ambiguous");
    row("Karlsruhe", "", "Karlsruhe", false, "exact 08212000");
    row("Karlsruhe", "", "Stadtkreis Karlsruhe", false, "exact 08212000");
    row("Karlsruhe", "", "Landkreis", false, "ambiguous");
    row("Aalen", "", "Karlsruhe", false, "ambiguous");
    row("Aalen", "", "Ostalbkreis", false, "exact 08136088");
    row("Stuttgart", "70173", "", false, "exact 08111000");
    row("Biberach", "88400", "", false, "normalized 08426021");
}

void TestMunicipalityRecognition::hintsDecide()
{
    QFETCH(QString, text);
    QFETCH(QString, postalCode);
    QFETCH(QString, county);
    QFETCH(bool, countyMeant);
    QFETCH(QString, expected);
    QCOMPARE(shown(m_recognizer->recognise(text, {postalCode, county, countyMeant})), expected);
}

void TestMunicipalityRecognition::knowsEveryName()
{
    int exact = 0;
    QStringList others;
    for (const Municipality &municipality : m_programme.table<Municipality>()) {
        if (municipality.isCounty() && municipality.kind == MunicipalityKind::UrbanDistrict)
            continue;
        const auto found = m_recognizer->recognise(municipality.name);
        const bool certain = found.certain() == municipality.id;
        exact += certain && !municipality.isCounty() ? 1 : 0;
        if (!certain)
            others.append(municipality.name);
        QVERIFY2(!found.certain().isValid() || certain, qPrintable(municipality.name));
        const auto official = m_recognizer->recognise(municipality.officialName);
        const bool bareCounty = municipality.isCounty() && official.certain().isValid(); // "Böblingen" is the town
        QVERIFY2(!official.certain().isValid() || official.certain() == municipality.id || bareCounty,
            qPrintable(municipality.officialName));
    }
    others.sort();
    QCOMPARE(exact, 1101 - 16 - 13);
    QCOMPARE(others.size(), 29); // eight homonyms, and 13 such as Biberach beside Biberach an der Riß
}

void TestMunicipalityRecognition::knowsVariants()
{
    const auto variants = testsupport::sharedTable(QStringLiteral("register/bw_name_variants.csv"));
    int certain = 0;
    QStringList wrong;
    for (size_t i = 1; i < variants.rows.size(); ++i) {
        const auto found = m_recognizer->recognise(variants.rows[i].cell(1));
        certain += found.certain().isValid() && ags(found.certain()) == variants.rows[i].cell(0) ? 1 : 0;
        if (found.certain().isValid() && ags(found.certain()) != variants.rows[i].cell(0))
            wrong.append(variants.rows[i].cell(1));
    }
    QCOMPARE(wrong, QStringList());
    QVERIFY2(certain >= 35, qPrintable(QString::number(certain)));
}

void TestMunicipalityRecognition::proposesMisspellings()
{
    int total = 0;
    int right = 0;
    int among = 0;
    quint32 seed = 20240917;
    const auto next = [&seed](quint32 bound) { return (seed = seed * 1664525u + 1013904223u) / 65536u % bound; };
    for (const Municipality &municipality : m_programme.table<Municipality>()) {
        if (municipality.isCounty() || municipality.name.size() < 6 || next(4) != 0)
            continue;
        QString text = municipality.name;
        const auto at = qsizetype(1 + next(quint32(text.size() - 2)));
        switch (next(3)) {
        case 0: text.remove(at, 1); break;
        case 1: text[at] = u'e' == text[at] ? QChar(u'a') : QChar(u'e'); break;
        default: std::swap(text[at], text[at + 1]); break;
        }
        if (text == municipality.name)
            continue;
        ++total;
        const auto found = m_recognizer->recognise(text);
        right += found.municipality == municipality.id ? 1 : 0;
        among += found.candidates.contains(municipality.id) ? 1 : 0;
        if (found.certain().isValid() && found.certain() != municipality.id)
            qInfo("taken silently: %s for %s", qPrintable(text), qPrintable(municipality.name));
    }
    qInfo("%d misspellings, %d proposed first, %d among the candidates", total, right, among);
    QVERIFY(total >= 200);
    QVERIFY(right * 100 >= total * 90);
}

LOTSE_TEST_MAIN(TestMunicipalityRecognition)
#include "tst_municipalityrecognition.moc"
