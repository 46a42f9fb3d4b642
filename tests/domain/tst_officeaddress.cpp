#include "domain/rules/officeaddress.h"

#include "support/testmain.h"

/// Which addresses several people of an office share.
class TestOfficeAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void TestOfficeAddress::tells_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOffice");
    const auto row = [](const char *address, bool isOffice) {
        QTest::newRow(address) << QString::fromUtf8(address) << isOffice;
    };
    for (const char *office : {"info@stadt.de", "INFO@stadt.de", "poststelle@stadt.de", "post@stadt.de",
             "rathaus@stadt.de", "bauamt@stadt.de", "stadtplanungsamt@stadt.de", "buergermeister@stadt.de",
             "bürgermeister@stadt.de", "bm@stadt.de", "post.verkehr@stadt.de", "verkehr@stadt.de",
             "klimaschutz@stadt.de", "dezernat3@stadt.de", "fachbereich-4@stadt.de", "fb4@stadt.de", "sg2@stadt.de",
             "amt61@stadt.de", "amt-61@stadt.de", "stadtverwaltung@stadt.de", "geschaeftsstelle@stadt.de",
             "team_mobilitaet@stadt.de", "info+liste@stadt.de", "info"})
        row(office, true);
    for (const char *person : {"anna.maier@stadt.de", "a.maier@stadt.de", "maier@stadt.de", "o.bauamt@stadt.de",
             "verkehrmann@stadt.de", "sgier@stadt.de", "fbecker@stadt.de", "postl@stadt.de", "stadtler@stadt.de",
             "amtmann@stadt.de", "@stadt.de", "", "4711@stadt.de"})
        row(person, false);
}

void TestOfficeAddress::tells()
{
    QFETCH(QString, address);
    QFETCH(bool, isOffice);
    QCOMPARE(domain::isOfficeAddress(address), isOffice);
}

LOTSE_TEST_MAIN(TestOfficeAddress)
#include "tst_officeaddress.moc"
