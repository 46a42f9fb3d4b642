#include "exchange/imports/listedname.h"
#include "listfixture.h"

#include "support/testmain.h"

using exchange::ListedName;

/// Names as lists write them: in any order, with grades, prefixes, in capitals.
class TestListedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWholeNames_data();
    void readsWholeNames();
    void readsColumns_data();
    void readsColumns();
    void readsTheNameInAnAddress_data();
    void readsTheNameInAnAddress();

private:
    static QString shown(const ListedName &listed)
    {
        const domain::PersonName &name = listed.name;
        return QStringList{name.academicTitle, name.givenName, name.namePrefix, name.familyName, name.nameSuffix}.join(
            u'|');
    }
};

void TestListedName::readsWholeNames_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name"); // title|given|prefix|family|suffix
    QTest::addColumn<bool>("isTold"); // that it was read otherwise than written
    const auto row = [](const char *written, const char *email, const char *name, bool isTold) {
        QTest::addRow("%s <%s>", written, email)
            << QString::fromUtf8(written) << QString::fromLatin1(email) << QString::fromUtf8(name) << isTold;
    };
    row("Anna Maier", "", "|Anna||Maier|", false);
    row("Maier Anna", "", "|Anna||Maier|", true);
    row("Maier, Anna", "", "|Anna||Maier|", false);
    row("Öttinger-Groß Anna-Maria", "", "|Anna-Maria||Öttinger-Groß|", true);
    row("Xu Chenglei", "", "|Xu||Chenglei|", false);
    row("Xu Chenglei", "chenglei.xu@b.de", "|Chenglei||Xu|", true);
    row("Xu Chenglei", "xu.chenglei@b.de", "|Xu||Chenglei|", false);
    row("Xu Chenglei", "xu@b.de", "|Chenglei||Xu|", true);
    row("Heide Klaus", "heide.klaus@b.de", "|Heide||Klaus|", false);
    row("Heide Klaus", "klaus.heide@b.de", "|Klaus||Heide|", true);
    row("Anna Maier", "info@b.de", "|Anna||Maier|", false);
    row("Dr.-Ing. Änne von der Heide", "", "Dr.-Ing.|Änne|von der|Heide|", false);
    row("von der Heide, Änne (Dr.-Ing.)", "", "Dr.-Ing.|Änne|von der|Heide|", false);
    row("Heide, Änne von der", "", "|Änne|von der|Heide|", false);
    row("HEIDE", "", "|||Heide|", true);
    row("heide", "", "|||Heide|", true);
    row("MÜLLER-LÜDENSCHEIDT, ANNA", "", "|Anna||Müller-Lüdenscheidt|", true);
    row("ANNA O'BRIEN", "", "|Anna||O'Brien|", true);
    row("MÜLLER Anna", "", "|Anna||Müller|", true);
    row("anna von der heide", "", "|Anna|von der|Heide|", true);
    row("ANNA VON DER HEIDE", "", "|Anna|von der|Heide|", true);
    row("Tim Ö.", "", "|Tim||Ö.|", false);
    row("Max Maier, M.Sc.", "", "|Max||Maier|M.Sc.", false);
    row("", "a@b.de", "||||", false);
}

void TestListedName::readsWholeNames()
{
    QFETCH(QString, written);
    QFETCH(QString, email);
    QFETCH(QString, name);
    QFETCH(bool, isTold);
    const ListedName listed = exchange::listedName(written, email);
    QCOMPARE(shown(listed), name);
    QCOMPARE(!listed.reasons.isEmpty(), isTold);
}

void TestListedName::readsColumns_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reasons");
    const auto row = [](const char *list, const char *name, int reasons) {
        QTest::newRow(list) << QByteArray(list) << QString::fromUtf8(name) << reasons;
    };
    row("Vorname;Nachname\nAnna;Maier", "|Anna||Maier|", 0);
    row("Nachname;Vorname;Titel\nvon der Heide;Änne;Dr.", "Dr.|Änne|von der|Heide|", 0);
    row("Anrede;Vorname;Nachname\nFrau Dr.;Anna;Maier", "|Anna||Maier|", 0);
    row("Vorname;Nachname;Namenszusatz\nÄnne;Heide;von der", "|Änne|von der|Heide|", 0);
    row("Vorname;Nachname\nANNA;MAIER", "|Anna||Maier|", 1);
    row("Vorname;Nachname\n;Maier, Anna", "|Anna||Maier|", 0);
    row("Name;Titel;E-Mail\nAnna Maier;Dr.;a@b.de", "Dr.|Anna||Maier|", 0);
    row("Name;E-Mail\nAnna Maier (NVBW);a@b.de", "|Anna||Maier|", 1);
    row("Name;E-Mail\n\"Anna\nMaier\";a@b.de", "|Anna||Maier|", 0);
    row("Name\nvon der Heide Änne", "|Änne|von der|Heide|", 1);
    row("Name\nGroß Marie-Luise", "|Marie-Luise||Groß|", 1);
    row("Name;E-Mail\n'=Anna Maier;a@b.de", "|=Anna||Maier|", 0);
}

void TestListedName::readsColumns()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, name);
    QFETCH(int, reasons);
    const auto table = testsupport::listOf(list);
    const domain::Programme none;
    const auto plan = exchange::planList(table, 1, {}, domain::MunicipalityRecognizer(none));
    QVERIFY(plan.has_value());
    const ListedName listed = exchange::listedName(*plan, table.rows[size_t(plan->header.firstDataRow())], {});
    QCOMPARE(shown(listed), name);
    QCOMPARE(listed.reasons.size(), reasons);
}

void TestListedName::readsTheNameInAnAddress_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *email, const char *name) {
        QTest::newRow(email) << QString::fromUtf8(email) << QString::fromUtf8(name);
    };
    row("uenal.celik@stadt.de", "Uenal Celik");
    row("anna.mueller-maier@stadt.de", "Anna Mueller-Maier");
    row("a.maier@stadt.de", "");
    row("anna.maria.maier@stadt.de", "");
    row("anna.maier2@stadt.de", "");
    row("maier@stadt.de", "");
    row("", "");
}

void TestListedName::readsTheNameInAnAddress()
{
    QFETCH(QString, email);
    QFETCH(QString, name);
    QCOMPARE(exchange::nameInAddress(email), name);
}

LOTSE_TEST_MAIN(TestListedName)
#include "tst_listedname.moc"
