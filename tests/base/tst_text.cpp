#include "base/clock.h"
#include "base/text.h"

#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsUmlautsHoweverWritten_data();
    void findsUmlautsHoweverWritten();
    void sortsAsAPhoneBook();
    void sortsPersonsAsTheStandardSays();
    void cleans_data();
    void cleans();
    void fileNames_data();
    void fileNames();
    void writesDates();
};

void TestText::findsUmlautsHoweverWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<bool>("found");
    const QStringList mueller{QStringLiteral("Müller"), QStringLiteral("Mueller"), QStringLiteral("Muller"), QStringLiteral("MU\u0308LLER")};
    for (const QString &text : mueller) {
        for (const QString &needle : mueller)
            QTest::addRow("%s in %s", qPrintable(needle), qPrintable(text)) << text << needle << true;
    }
    QTest::newRow("Weiß") << QStringLiteral("Weiß") << QStringLiteral("weiss") << true;
    QTest::newRow("Bäuerle") << QStringLiteral("Bäuerle") << QStringLiteral("erle") << true;
    QTest::newRow("Bauer") << QStringLiteral("Bauer") << QStringLiteral("er") << true;
    QTest::newRow("Łukasz") << QStringLiteral("Łukasz") << QStringLiteral("lukasz") << true;
    QTest::newRow("Çelik") << QStringLiteral("Çelik") << QStringLiteral("celik") << true;
    QTest::newRow("other") << QStringLiteral("Müller") << QStringLiteral("Maier") << false;
}

void TestText::findsUmlautsHoweverWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QFETCH(bool, found);
    QCOMPARE(base::foldedContains(text, needle), found);
}

void TestText::sortsAsAPhoneBook()
{
    const QStringList sorted{QStringLiteral("Adam"), QStringLiteral("Ärger"), QStringLiteral("Goethe"), QStringLiteral("Göthe"),
                             QStringLiteral("Gotthelf"), QStringLiteral("Müller"), QStringLiteral("Müller-Öst"), QStringLiteral("Mueller-Ost"),
                             QStringLiteral("Muffel"), QStringLiteral("Weiss"), QStringLiteral("Weiß"), QStringLiteral("Weißhaupt")};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(base::phoneBookKey(sorted[i - 1]) < base::phoneBookKey(sorted[i]), qPrintable(sorted[i]));
}

void TestText::sortsPersonsAsTheStandardSays()
{
    QFile file(QStringLiteral(SHARED_DATA_DIR "/register/sort_vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The sort vectors are not beside the project.");
    const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object();
    const auto key = [](const QString &person) {
        return base::phoneBookKey(person.section(QStringLiteral(", "), 0, 0), person.section(QStringLiteral(", "), 1));
    };
    for (const char *name : {"din5007_2_phonebook", "sharp_s", "sharp_s_tie", "same_surname_by_first_name", "hyphen_ignored"}) {
        const QJsonArray persons = vectors.value(QLatin1StringView(name)).toArray();
        QVERIFY(persons.size() > 1);
        for (qsizetype i = 1; i < persons.size(); ++i)
            QVERIFY2(key(persons[i - 1].toString()) < key(persons[i].toString()), qPrintable(persons[i].toString()));
    }
}

void TestText::cleans_data()
{
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("  Götz  ") << QStringLiteral("Götz");
    QTest::newRow("Anna\u00a0Maier") << QStringLiteral("Anna Maier");
    QTest::newRow("\ufeffAnna\u200b") << QStringLiteral("Anna");
    QTest::newRow("Jo\u0308rg") << QStringLiteral("Jörg");
    QTest::newRow("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("\u202eMax\u202c") << QStringLiteral("Max");
    QTest::newRow("") << QString();
}

void TestText::cleans()
{
    QFETCH(QString, cleaned);
    QCOMPARE(base::cleaned(QString::fromUtf8(QTest::currentDataTag())), cleaned);
}

void TestText::fileNames_data()
{
    QTest::addColumn<QString>("safe");
    QTest::newRow("Zertifikat Müller") << QStringLiteral("Zertifikat Müller");
    QTest::newRow("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
    QTest::newRow("CON") << QStringLiteral("_CON");
    QTest::newRow("nul.txt") << QStringLiteral("_nul.txt");
    QTest::newRow("COM1") << QStringLiteral("_COM1");
    QTest::newRow("Anna. ") << QStringLiteral("Anna");
    QTest::newRow("-rf") << QStringLiteral("rf");
    QTest::newRow("...") << QStringLiteral("unnamed");
    QTest::newRow("") << QStringLiteral("unnamed");
}

void TestText::fileNames()
{
    QFETCH(QString, safe);
    QCOMPARE(base::safeFileName(QString::fromUtf8(QTest::currentDataTag())), safe);
    QVERIFY(base::safeFileName(QString(300, u'ä')).toUtf8().size() <= 120);
}

void TestText::writesDates()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QDateTime from = base::berlinTime(QDate(2024, 10, 15), QTime(10, 0));
    QCOMPARE(base::dateTimeSpan(from, from.addSecs(7200), german), QStringLiteral("Di, 15.\u00a0Oktober 2024, 10:00–12:00 Uhr"));
    QCOMPARE(base::shortDate(from.date(), german), QStringLiteral("15.10.2024"));
    QCOMPARE(base::longDate(from.date(), QLocale(QLocale::English)), QStringLiteral("Tue, 15 October 2024"));
}

LOTSE_TEST_MAIN(TestText)
#include "tst_text.moc"
