#include "programmes.h"

#include "domain/fieldtext.h"
#include "domain/json.h"

#include "support/testmain.h"

#include <QJsonArray>

using namespace domain;

class TestFieldText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldReadsBackWhatItWrites();
    void parses_data();
    void parses();
    void dates_data();
    void dates();
    void referencesByKeyIdAndLabel();
    void dumpIsStable();
};

void TestFieldText::everyFieldReadsBackWhatItWrites()
{
    const auto p = testdata::smallProgramme();
    int compared = 0;
    for (const RecordInfo *info : allRecordInfos()) {
        for (const qint64 id : info->ids(p.programme)) {
            const void *record = info->find(p.programme, id);
            for (const FieldInfo &field : info->fields) {
                const QVariant value = field.get(record);
                if (field.kind == FieldKind::Text && value.toString().isEmpty())
                    continue;
                for (const QString &text : {exchangeText(p.programme, field, value), displayText(p.programme, field, value, QLocale(QLocale::German))}) {
                    const auto parsed = parseText(p.programme, field, text);
                    QVERIFY2(parsed, qPrintable(QString(field.name) + u' ' + text));
                    if (value.isValid() && !(field.kind == FieldKind::References && value.toList().isEmpty()))
                        QCOMPARE(*parsed, value);
                    ++compared;
                }
            }
        }
    }
    QVERIFY(compared > 300);
}

void TestFieldText::parses_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *table, const char *field, const char *text, const QVariant &value) {
        QTest::addRow("%s %s", field, text) << QString::fromLatin1(table) << QString::fromLatin1(field) << QString::fromUtf8(text) << value;
    };
    row("session", "max_size", "8", 8);
    row("session", "max_size", " ", QVariant());
    row("municipality", "population", "68.393", 68393);
    row("municipality", "population", "1 234 567", 1234567);
    row("participant", "name_confirmed", "ja", true);
    row("participant", "state", "Accepted", QStringLiteral("accepted"));
    row("participant", "role", "planner", 2);
    row("participant", "municipality", "08136088", 2);
    row("participant", "municipality", "aalen", 2);
    row("session", "roles", "planner, leadership", QVariantList{2, 1});
}

void TestFieldText::parses()
{
    QFETCH(QString, table);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const auto p = testdata::smallProgramme();
    const auto parsed = parseText(p.programme, *recordInfo(table)->field(field), text);
    QVERIFY(parsed);
    QCOMPARE(parsed->isValid(), value.isValid());
    if (value.typeId() == QMetaType::QVariantList) {
        QCOMPARE(parsed->toList().size(), value.toList().size());
        for (int i = 0; i < value.toList().size(); ++i)
            QCOMPARE(parsed->toList()[i].toLongLong(), value.toList()[i].toLongLong());
    } else if (value.typeId() == QMetaType::Int) {
        QCOMPARE(parsed->toLongLong(), value.toLongLong());
    } else {
        QCOMPARE(*parsed, value);
    }
}

void TestFieldText::dates_data()
{
    QTest::addColumn<QDateTime>("moment");
    const QDateTime autumn = base::berlinTime(QDate(2024, 10, 15), QTime(10, 0));
    QTest::newRow("2024-10-15T10:00") << autumn;
    QTest::newRow("15.10.2024 10:00") << autumn;
    QTest::newRow("15.10.2024, 10 Uhr") << autumn;
    QTest::newRow("2024-10-15T08:00:00Z") << autumn;
    QTest::newRow("2024-10-15T10:00+02:00") << autumn;
    QTest::newRow("2024-12-01T10:00") << base::berlinTime(QDate(2024, 12, 1), QTime(10, 0));
    QTest::newRow("31.04.2024 10:00") << QDateTime();
    QTest::newRow("tomorrow") << QDateTime();
    QTest::newRow("15.10.2024 24:10") << QDateTime();
}

void TestFieldText::dates()
{
    QFETCH(QDateTime, moment);
    const QDateTime parsed = parseDateTime(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(parsed.isValid(), moment.isValid());
    if (moment.isValid()) {
        QCOMPARE(parsed, moment);
        QCOMPARE(dateTimeText(parsed).size(), 16);
    }
}

void TestFieldText::referencesByKeyIdAndLabel()
{
    const auto p = testdata::smallProgramme();
    QCOMPARE(findReference(p.programme, "role", QStringLiteral("planner")).value(), p.planner.value);
    QCOMPARE(findReference(p.programme, "role", QString::number(p.planner.value)).value(), p.planner.value);
    QCOMPARE(findReference(p.programme, "role", QStringLiteral("FÜHRUNGSEBENE")).value(), p.leadership.value);
    QVERIFY(!findReference(p.programme, "role", QStringLiteral("nobody")));
    QCOMPARE(referenceKey(p.programme, "municipality", p.aalen.value), QStringLiteral("08136088"));
}

void TestFieldText::dumpIsStable()
{
    const auto p = testdata::smallProgramme();
    const QJsonObject dump = toJson(p.programme);
    QVERIFY(dump == toJson(Programme(p.programme)));
    QCOMPARE(dump.value(QStringLiteral("participant")).toArray().size(), 4);
    QCOMPARE(dump.value(QStringLiteral("participant")).toArray().first().toObject().value(QStringLiteral("family_name")).toString(), QStringLiteral("Heide"));
}

LOTSE_TEST_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
