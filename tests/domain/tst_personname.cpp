#include "domain/rules/personname.h"

#include "support/testmain.h"

using namespace domain;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWholeName_data();
    void parsesWholeName();
    void joinsColumns_data();
    void joinsColumns();
    void knowsSalutations();
    void survivesAnything_data();
    void survivesAnything();

private:
    static QString shown(const PersonName &name)
    {
        return QStringList{
            name.academicTitle, name.givenName, name.namePrefix, name.familyName, name.nameSuffix, name.remainder}
            .join(u'|');
    }
};

void TestPersonName::parsesWholeName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // title|given|prefix|family|suffix|remainder
    const auto row = [](const char *text, const char *parts) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parts);
    };
    row("Dr.-Ing. Änne von der Heide", "Dr.-Ing.|Änne|von der|Heide||");
    row("von der Heide, Änne (Dr.-Ing.)", "Dr.-Ing.|Änne|von der|Heide||");
    row("von der Heide, Änne, Dr.-Ing.", "Dr.-Ing.|Änne|von der|Heide||");
    row("Heide, Änne von der", "|Änne|von der|Heide||");
    row("Prof. Dr. Thomas Kächele", "Prof. Dr.|Thomas||Kächele||");
    row("Dr. Dr. h. c. Walburga Süßmilch", "Dr. Dr. h. c.|Walburga||Süßmilch||");
    row("Dipl.-Ing. (FH) Petra Gäßler", "Dipl.-Ing. (FH)|Petra||Gäßler||");
    row("Petra Gäßler (Dipl.-Ing.)", "Dipl.-Ing.|Petra||Gäßler||");
    row("Dr. rer. nat. Eva Maria Zürn", "Dr. rer. nat.|Eva Maria||Zürn||");
    row("Ilse-Marie Läufer-von Stein", "|Ilse-Marie||Läufer-von Stein||");
    row("Chiara Di Lorenzo", "|Chiara|Di|Lorenzo||");
    row("Thi Mai Pham-Berger", "|Thi Mai||Pham-Berger||");
    row("Götz Freiherr von Wiesenthal", "|Götz|Freiherr von|Wiesenthal||");
    row("Sebastian van de Sandt", "|Sebastian|van de|Sandt||");
    row("Karl von und zu Hohenfels", "|Karl|von und zu|Hohenfels||");
    row("Jean-Luc d'Hondt", "|Jean-Luc||d'Hondt||");
    row("Detlef O'Brien-Schäfle", "|Detlef||O'Brien-Schäfle||");
    row("Steffi Graf", "|Steffi||Graf||");
    row("Maier, Hans Peter", "|Hans Peter||Maier||");
    row("Gäßler,Petra", "|Petra||Gäßler||");
    row("Max Maier, M. Sc.", "|Max||Maier|M.Sc.|");
    row("Max Maier M.A.", "|Max||Maier|M.A.|");
    row("Frau Dr. Eva Müller", "Dr.|Eva||Müller||");
    row("MÜLLER Anja", "|Anja||MÜLLER||");
    row("HEIDE", "|||HEIDE||");
    row("  Anna\xC2\xA0 Maier ", "|Anna||Maier||");
    row("Lea Sommerfeld (NVBW)", "|Lea||Sommerfeld||NVBW");
    row("Jörg Weißhaupt, Stadt Freiburg", "|Jörg||Weißhaupt||Stadt Freiburg");
    row("von Stein", "||von|Stein||");
    row("Tim Ö.", "|Tim||Ö.||");
    row("", "|||||");
    row(",", "|||||");
}

void TestPersonName::parsesWholeName()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    QCOMPARE(shown(parsePersonName(text)), parts);
}

void TestPersonName::joinsColumns_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *title, const char *given, const char *family, const char *parts) {
        QTest::addRow("%s/%s/%s", title, given, family) << QString::fromUtf8(title) << QString::fromUtf8(given)
                                                        << QString::fromUtf8(family) << QString::fromUtf8(parts);
    };
    row("Dr.-Ing.", "Änne", "von der Heide", "Dr.-Ing.|Änne|von der|Heide||");
    row("", "Götz  ", "Freiherr von Wiesenthal", "|Götz|Freiherr von|Wiesenthal||");
    row("", "Friedrich", "zu Hohenfels", "|Friedrich|zu|Hohenfels||");
    row("", "Dr. Cem", "Böhm", "Dr.|Cem||Böhm||");
    row("", "Ilse-Marie", "Läufer-von Stein", "|Ilse-Marie||Läufer-von Stein||");
    row("", "Max", "Maier, M.Sc.", "|Max||Maier|M.Sc.|");
    row("", "", "Heide, Änne", "|Änne||Heide||");
    row("", "Änne", "", "|Änne||||");
    row("Frau Dr.", "Änne", "Heide", "Dr.|Änne||Heide||");
    row("Frau", "Änne", "Heide", "|Änne||Heide||");
}

void TestPersonName::joinsColumns()
{
    QFETCH(QString, title);
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, parts);
    QCOMPARE(shown(personNameFromParts(title, given, family)), parts);
}

void TestPersonName::knowsSalutations()
{
    QCOMPARE(salutationFromWord(u"Frau"), Salutation::Ms);
    QCOMPARE(salutationFromWord(u"Herrn"), Salutation::Mr);
    QCOMPARE(salutationFromWord(u"Divers"), Salutation::None);
    QCOMPARE(parsePersonName(u"Frau Dr. Eva Müller").salutation, Salutation::Ms);
    QCOMPARE(personNameFromParts(u"Herr", u"Max", u"Maier").salutation, Salutation::Mr);
}

void TestPersonName::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"(", ")", "((", "())", "Dr.", "Dr. (", "von", "von der", "M.Sc.", ", Dr.", "Herr",
             "Frau Dr.", "A B (", "()", "x ()", "Dr. (FH)", "ÄÖ ÜÜ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPersonName::survivesAnything()
{
    QFETCH(QString, text);
    (void)parsePersonName(text);
    (void)personNameFromParts(text, text, text, text);
    (void)personNameFromParts({}, text, {});
}

LOTSE_TEST_MAIN(TestPersonName)
#include "tst_personname.moc"
