#include "exchange/readers/recipientlist.h"

#include "support/testmain.h"

using exchange::SourceTable;

/// What is copied out of a mail's line of recipients.
class TestRecipientList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isNone_data();
    void isNone();
    void isLinear();
};

void TestRecipientList::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "name|address/…"
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Outlook", "Maier, Anna <anna.maier@a.de>; Weiß, Jörg (Stadt Ulm) <j@b.de>; Grün, Lou <l@c.de>",
        "Maier, Anna|anna.maier@a.de/Weiß, Jörg (Stadt Ulm)|j@b.de/Grün, Lou|l@c.de");
    row("Outlook, last semicolon", "Maier, Anna <a@b.de>; Weiß, Jörg <j@b.de>;",
        "Maier, Anna|a@b.de/Weiß, Jörg|j@b.de");
    row("Outlook, quoted addresses", "'a@b.de' <a@b.de>; 'Anna Maier' <c@b.de>", "a@b.de|a@b.de/Anna Maier|c@b.de");
    row("Thunderbird", "Anna Maier <a@b.de>, \"Weiß, Jörg\" <j@b.de>, l@c.de",
        "Anna Maier|a@b.de/Weiß, Jörg|j@b.de/|l@c.de");
    row("Thunderbird, one a line", "Anna Maier <a@b.de>\nJörg Weiß <j@b.de>\n", "Anna Maier|a@b.de/Jörg Weiß|j@b.de");
    row("Apple", "Anna Maier <a@b.de>,\n\tJörg Weiß <j@b.de>", "");
    row("Apple, folded", "Anna Maier <a@b.de>,\r\n Jörg Weiß <j@b.de>,\r\n l@c.de",
        "Anna Maier|a@b.de/Jörg Weiß|j@b.de/|l@c.de");
    row("head of a mail", "An: Anna Maier <a@b.de>; j@b.de\nCc: Lou Grün <l@c.de>",
        "Anna Maier|a@b.de/|j@b.de/Lou Grün|l@c.de");
    row("English head", "To: a@b.de, c@d.de", "|a@b.de/|c@d.de");
    row("addresses alone", "a@b.de;c@d.de; e@f.de", "|a@b.de/|c@d.de/|e@f.de");
    row("addresses in brackets", "<a@b.de>; <c@d.de>", "|a@b.de/|c@d.de");
    row("name behind", "<a@b.de> Anna Maier, <c@d.de> Jörg Weiß", "Anna Maier|a@b.de/Jörg Weiß|c@d.de");
    row("quotes inside", "\"Anna \\\"Änne\\\" Maier\" <a@b.de>", "Anna \"Änne\" Maier|a@b.de");
    row("semicolon inside quotes", "\"Maier; Anna\" <a@b.de>, c@d.de", "Maier; Anna|a@b.de/|c@d.de");
    row("at sign inside quotes", "\"Anna @ Stadt, Ulm\" <a@b.de>, c@d.de", "Anna @ Stadt, Ulm|a@b.de/|c@d.de");
    row("one with a bracket left open", "Anna Maier <a@b.de", "Anna Maier|a@b.de");
    row("a name without address among many",
        "A B <a@b.de>; C D <c@b.de>; E F <e@b.de>; G H <g@b.de>; I J <i@b.de>; K L <k@b.de>; M N <m@b.de>; "
        "O P <o@b.de>; Q R <q@b.de>; Verteiler",
        "A B|a@b.de/C D|c@b.de/E F|e@b.de/G H|g@b.de/I J|i@b.de/K L|k@b.de/M N|m@b.de/O P|o@b.de/Q "
        "R|q@b.de/Verteiler|");
}

void TestRecipientList::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(exchange::isRecipientList(text), !expected.isEmpty());
    if (expected.isEmpty())
        return;
    SourceTable table;
    exchange::readRecipients(text, table);
    QStringList rows;
    for (const exchange::SourceRow &row : table.rows) {
        rows.append(row.cells.join(u'|'));
        QCOMPARE(row.number, int(rows.size()));
    }
    QCOMPARE(rows.join(u'/'), expected);
    QCOMPARE(table.givenHeadings, (QStringList{QStringLiteral("Name"), QStringLiteral("E-Mail")}));
}

void TestRecipientList::isNone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("empty", "");
    row("list with headings", "Name;E-Mail\nAnna Maier;a@b.de\nJörg Weiß;j@b.de");
    row("list without headings", "Anna Maier;a@b.de\nJörg Weiß;j@b.de");
    row("two addresses in a row", "Vorname,Nachname,E-Mail,Vertretung\nAnna,Maier,a@b.de,c@d.de");
    row("columns by tabs", "Anna Maier\ta@b.de\tc@d.de");
    row("names without addresses", "Maier, Anna; Weiß, Jörg");
    row("a sentence", "Bitte schreiben Sie an a@b.de oder rufen Sie an.");
    row("a mail's text", "Guten Tag,\nanbei die Liste.\nViele Grüße\nAnna Maier <a@b.de>\nStadt Ulm");
}

void TestRecipientList::isNone()
{
    QFETCH(QString, text);
    QVERIFY(!exchange::isRecipientList(text));
}

void TestRecipientList::isLinear()
{
    const QString text = QStringLiteral("\"Maier, Anna <a@b.de>, ").repeated(40'000);
    SourceTable table;
    exchange::readRecipients(text, table);
    QVERIFY(!table.rows.empty());
}

LOTSE_TEST_MAIN(TestRecipientList)
#include "tst_recipientlist.moc"
