#include "domain/rules/personkey.h"

#include "support/testmain.h"

using domain::Participant;

namespace {

/// "given|prefix|family".
Participant person(const QString &written)
{
    Participant row;
    row.givenName = written.section(u'|', 0, 0);
    row.namePrefix = written.section(u'|', 1, 1);
    row.familyName = written.section(u'|', 2, 2);
    return row;
}

} // namespace

/// By what people are compared.
class TestPersonKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNames_data();
    void comparesNames();
    void leavesTitlesAside();
    void comparesPlaces();
};

void TestPersonKey::comparesNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areOne");
    const auto row = [](const char *one, const char *other, bool areOne) {
        QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << areOne;
    };
    row("Anja||Müller", "Anja||Mueller", true);
    row("Anja||Müller", "ANJA||MULLER", true);
    row("Jörg||Strauß", "Joerg||Strauss", true);
    row("Änne|von der|Heide", "Änne||von der Heide", true);
    row("Änne|von der|Heide", "Aenne||Vonder-Heide", true);
    row("Ünal||Çelik", "Uenal||Celik", true);
    row("Łukasz||Małek", "Lukasz||Malek", true);
    row("Anja||Weber-Maier", "Anja||Weber Maier", true);
    row("Anja||Müller", "Anna||Müller", false);
    row("Anja||Müller", "Anja||Möller", false);
    row("Klaus||Heide", "Heide||Klaus", false);
    row("Anja|| Müller", "Anja||Müller", true);
    row("A||BC", "AB||C", false);
    row("||Heide", "Heide||", false);
}

void TestPersonKey::comparesNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, areOne);
    QCOMPARE(nameKey(person(one)) == nameKey(person(other)), areOne);
}

void TestPersonKey::leavesTitlesAside()
{
    Participant titled = person(QStringLiteral("Anja||Müller"));
    titled.academicTitle = QStringLiteral("Dr.");
    titled.nameSuffix = QStringLiteral("M.Sc.");
    titled.email = QStringLiteral("a@b.de");
    QCOMPARE(nameKey(titled), nameKey(person(QStringLiteral("Anja||Müller"))));
}

void TestPersonKey::comparesPlaces()
{
    Participant row;
    QVERIFY(placeKey(row).isEmpty());
    row.organisation = QStringLiteral("NVBW Süd");
    const QString byText = placeKey(row);
    row.organisation = QStringLiteral("nvbw sud");
    QCOMPARE(placeKey(row), byText);
    row.municipality.value = 5;
    const QString byMunicipality = placeKey(row);
    row.organisation = QStringLiteral("Stadt Aalen");
    QCOMPARE(placeKey(row), byMunicipality);
    QVERIFY(byMunicipality != byText);
}

LOTSE_TEST_MAIN(TestPersonKey)
#include "tst_personkey.moc"
