#include "exchange/imports/columnvalues.h"
#include "listfixture.h"

#include "support/testmain.h"

using exchange::ColumnValues;

/// What the texts of a column say about it, whatever its heading is.
class TestColumnValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void looksAtTheRowsBelow();

private:
    domain::Programme m_programme = testsupport::programmeWithSampleRegister();
    domain::MunicipalityRecognizer m_recognizer{m_programme};
};

void TestColumnValues::judges_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("expected"); // what they may be
    const auto row = [](const char *texts, const char *expected) {
        QTest::newRow(texts) << QString::fromUtf8(texts) << QString::fromLatin1(expected);
    };
    row("a@b.de|mailto:c@d.de|E F <e@f.de>|-|", "emails");
    row("a@b.de|c@d.de|kein|keine|nein", "");
    row("Aalen|Stadt Aalen|LRA Calw", "municipalities family-names");
    row("73430|71032|89073", "postal-codes");
    row("8136088|08335043", "keys");
    row("0731 12345|+49 731/2345-6|(0731) 345678", "phones");
    row("5|6|7|8", "");
    row("Fachplaner:in|Führung|Fachplaner:in|Führung", "roles family-names");
    row("zugesagt|abgesagt|Warteliste|zugesagt", "states family-names");
    row("ja|nein|ja|ja", "family-names");
    row("Anna Maier|Weiß, Jörg|Dr. Petra Huber", "whole-names family-names");
    row("Anna|Jörg|Petra Maria", "given-names");
    row("Maier|von der Heide|Weiß-Grün|Öztürk", "family-names");
    row("'=1+1|'+49 731 12345|'+49 731 54321", "phones");
    row("", "");
}

void TestColumnValues::judges()
{
    QFETCH(QString, texts);
    QFETCH(QString, expected);
    exchange::SourceTable table;
    for (const QString &text : texts.split(u'|'))
        table.rows.push_back({int(table.rows.size()) + 1, {text}});
    const ColumnValues values(table, 0, 0);
    QStringList found;
    const auto add = [&found](bool is, const char *what) {
        if (is)
            found.append(QString::fromLatin1(what));
    };
    add(values.areEmails(), "emails");
    add(values.areMunicipalities(m_recognizer), "municipalities");
    add(values.areMunicipalityKeys(), "keys");
    add(values.arePostalCodes(), "postal-codes");
    add(values.arePhoneNumbers(), "phones");
    add(values.areRoles(), "roles");
    add(values.areStates(), "states");
    add(values.areWholeNames(), "whole-names");
    add(values.areGivenNames(), "given-names");
    add(values.canBeFamilyNames(), "family-names");
    QCOMPARE(found.join(u' '), expected);
    QCOMPARE(values.isEmpty(), texts.isEmpty());
}

void TestColumnValues::looksAtTheRowsBelow()
{
    exchange::SourceTable table;
    table.rows = {{1, {QStringLiteral("x"), QStringLiteral("E-Mail")}}, {2, {QStringLiteral("x")}},
        {3, {QStringLiteral("x"), QStringLiteral("a@b.de")}}};
    QVERIFY(ColumnValues(table, 1, 1).areEmails());
    QVERIFY(!ColumnValues(table, 0, 1).areEmails());
    QVERIFY(ColumnValues(table, 3, 1).isEmpty());
    QVERIFY(ColumnValues(table, -1, 7).isEmpty());
}

LOTSE_TEST_MAIN(TestColumnValues)
#include "tst_columnvalues.moc"
