#include "exchange/imports/displayedname.h"

#include "support/testmain.h"

using domain::PersonName;
using exchange::DisplayedName;

/// Names that people choose to be shown in a video meeting.
class TestDisplayedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDisplayedNames_data();
    void readsDisplayedNames();
};

void TestDisplayedName::readsDisplayedNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "Title|Given|Prefix|Family"; or the kind
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Änne von der Heide", "|Änne|von der|Heide");
    row("von der Heide, Änne (Stadt Tübingen)", "|Änne|von der|Heide");
    row("von der Heide, Änne, Dr.-Ing.", "Dr.-Ing.|Änne|von der|Heide");
    row("Heide, Änne von der (Dr.-Ing.)", "Dr.-Ing.|Änne|von der|Heide");
    row("Zoë Brändle | Stadt Konstanz", "|Zoë||Brändle");
    row("Stadt Konstanz | Zoë Brändle", "|Zoë||Brändle");
    row("Stadt Konstanz, Zoë Brändle", "|Zoë||Brändle");
    row("Zoë Brändle - LRA Konstanz", "|Zoë||Brändle");
    row("Zoë Brändle (sie/ihr)", "|Zoë||Brändle");
    row("Zoë Brändle 🌻", "|Zoë||Brändle");
    row("Zoë Brändle (2)", "|Zoë||Brändle");
    row("zoë_brändle", "|Zoë||Brändle");
    row("JANSSENS JAN (EXT)", "|Jan||Janssens");
    row("Jörg Weißhaupt, Stadt Freiburg", "|Jörg||Weißhaupt");
    row("iPhone von Sabine (Sabine Strauss)", "|Sabine||Strauss");
    row("Sabine (Sabine Strauss)", "|Sabine||Strauss");
    row("Lea Sommerfeld (NVBW)", "|Lea||Sommerfeld");
    row("iPhone von Klaus", "|||Klaus");
    row("Sabines iPad", "|||Sabine");
    row("Klaus' Laptop", "|||Klaus");
    row("Tim Ö.", "|Tim||Ö.");
    row("Öttinger-Groß Petra", "|Petra||Öttinger-Groß");
    row("Jean-Luc d'Hondt", "|Jean-Luc||d'Hondt");
    row("iPhone", "nobody");
    row("Galaxy S21", "nobody");
    row("Stadt Konstanz", "nobody");
    row("Amt für Verkehr", "nobody");
    row("", "nobody");
    row("???", "nobody");
    row("+49 7131 *****01", "telephone");
    row("07071123456", "telephone");
    row("Call-in User_1", "telephone");
    row("Telefonbenutzer 2", "telephone");
    row("Otter.ai", "robot");
    row("Fireflies.ai Notetaker Anna", "robot");
}

void TestDisplayedName::readsDisplayedNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const DisplayedName name = exchange::displayedName(text, {});
    QString found;
    switch (name.kind) {
    case DisplayedName::Kind::Nobody: found = QStringLiteral("nobody"); break;
    case DisplayedName::Kind::Telephone: found = QStringLiteral("telephone"); break;
    case DisplayedName::Kind::Robot: found = QStringLiteral("robot"); break;
    case DisplayedName::Kind::Person: {
        const PersonName &person = name.names.first();
        found = QStringList{person.academicTitle, person.givenName, person.namePrefix, person.familyName}.join(u'|');
    }
    }
    QCOMPARE(found, expected);
}

LOTSE_TEST_MAIN(TestDisplayedName)
#include "tst_displayedname.moc"
