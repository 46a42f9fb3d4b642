#include "support/testmain.h"

#include "domain/recordinfo.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QTemporaryDir>

using namespace storage;

namespace {

/// Column → type with its NOT NULL, of one table.
QMap<QString, QString> columnsOf(Database &database, const QByteArray &table)
{
    QMap<QString, QString> columns;
    auto statement = database.prepare("PRAGMA table_info(" + table + ')');
    while (statement && *statement->step())
        columns.insert(
            statement->text(1), statement->text(2) + (statement->integer(3) ? QStringLiteral(" NOT NULL") : QString()));
    return columns;
}

/// The column's type that a field needs.
QString typeOf(const domain::FieldInfo &field)
{
    switch (field.kind) {
    case domain::FieldKind::Text:
    case domain::FieldKind::Enumeration: return QStringLiteral("TEXT NOT NULL");
    case domain::FieldKind::Boolean: return QStringLiteral("INTEGER NOT NULL");
    case domain::FieldKind::Real: return QStringLiteral("REAL NOT NULL");
    case domain::FieldKind::Integer:
        return field.optional ? QStringLiteral("INTEGER") : QStringLiteral("INTEGER NOT NULL");
    case domain::FieldKind::Date:
    case domain::FieldKind::DateTime: return QStringLiteral("TEXT");
    default: return QStringLiteral("INTEGER");
    }
}

Database freshDatabase()
{
    auto database = Database::inMemory();
    const auto migrated = Schema::current().migrate(*database);
    Q_ASSERT(migrated);
    return std::move(*database);
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasColumnsOfEveryRecord_data();
    void hasColumnsOfEveryRecord();
    void knowsEveryChoice();
    void referencesTheRightTables();
    void everyTableIsStrict();
    void matchesItself();
    void refusesStrangers_data();
    void refusesStrangers();
    void namesNeededVersion();
    void stepRunsWholeOrNotAtAll();
};

void SchemaTest::hasColumnsOfEveryRecord_data()
{
    QTest::addColumn<QString>("table");
    for (const domain::RecordInfo *info : domain::allRecordInfos())
        QTest::newRow(info->table.data()) << QString(info->table);
}

/// A field without its migration, or a column that no record has, fails here.
void SchemaTest::hasColumnsOfEveryRecord()
{
    QFETCH(QString, table);
    Database database = freshDatabase();
    const domain::RecordInfo *info = domain::recordInfo(table);
    QMap<QString, QString> wanted{{QStringLiteral("id"), QStringLiteral("INTEGER")}};
    for (const domain::FieldInfo &field : info->fields) {
        if (field.kind != domain::FieldKind::References) {
            wanted.insert(field.name, typeOf(field));
            continue;
        }
        const QString target = QString::fromLatin1(field.targetTable);
        const QMap<QString, QString> link{{table, QStringLiteral("INTEGER NOT NULL")},
            {target, QStringLiteral("INTEGER NOT NULL")},
            {QStringLiteral("position"), QStringLiteral("INTEGER NOT NULL")}};
        QCOMPARE(columnsOf(database, QStringLiteral("%1_%2").arg(table, target).toLatin1()), link);
    }
    QCOMPARE(columnsOf(database, table.toLatin1()), wanted);
}

void SchemaTest::knowsEveryChoice()
{
    Database database = freshDatabase();
    for (const domain::RecordInfo *info : domain::allRecordInfos()) {
        const auto sql =
            database.text(QByteArray("SELECT sql FROM sqlite_schema WHERE name = '") + info->table.data() + '\'');
        QVERIFY(sql);
        for (const domain::FieldInfo &field : info->fields) {
            if (field.kind != domain::FieldKind::Enumeration)
                continue;
            QStringList choices;
            for (const domain::EnumEntry &entry : field.entries)
                choices.append(QStringLiteral("%1 = '%2'").arg(field.name, QLatin1StringView(entry.identifier)));
            const QString check = choices.size() > 2 ? QStringLiteral("(%1)").arg(choices.join(QStringLiteral(" OR ")))
                                                     : QStringLiteral("%1 IN").arg(field.name);
            QVERIFY2(sql->contains(check), qPrintable(check));
        }
    }
}

void SchemaTest::referencesTheRightTables()
{
    Database database = freshDatabase();
    for (const domain::RecordInfo *info : domain::allRecordInfos()) {
        QMap<QString, QString> found;
        auto statement = database.prepare(QByteArray("PRAGMA foreign_key_list(") + info->table.data() + ')');
        while (*statement->step())
            found.insert(statement->text(3), statement->text(2));
        QMap<QString, QString> wanted;
        for (const domain::FieldInfo &field : info->fields) {
            if (field.kind == domain::FieldKind::Reference)
                wanted.insert(field.name, QString::fromLatin1(field.targetTable));
        }
        QCOMPARE(found, wanted);
    }
}

void SchemaTest::everyTableIsStrict()
{
    Database database = freshDatabase();
    auto statement = database.prepare(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'");
    int tables = 0;
    while (*statement->step()) {
        QVERIFY2(statement->integer(1) == 1, qPrintable(statement->text(0)));
        ++tables;
    }
    QVERIFY(tables > 20);
}

void SchemaTest::matchesItself()
{
    Database database = freshDatabase();
    QVERIFY(Schema::current().expectMatch(database, Schema::current().version()));
    QCOMPARE(*database.number("PRAGMA user_version"), Schema::current().version());
    QCOMPARE(*database.number("PRAGMA application_id"), 0x4C4F5453);
}

void SchemaTest::refusesStrangers_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER z AFTER INSERT ON participant BEGIN DELETE FROM role; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW z AS SELECT 1");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE z USING fts5(a)");
    QTest::newRow("extra table") << QByteArray("CREATE TABLE z (a)");
    QTest::newRow("extra column") << QByteArray("ALTER TABLE role ADD COLUMN z TEXT");
    QTest::newRow("extra index") << QByteArray("CREATE INDEX z ON role (name)");
    QTest::newRow("missing table") << QByteArray("DROP TABLE saved_view");
    QTest::newRow("renamed column") << QByteArray("ALTER TABLE role RENAME COLUMN name TO z");
    QTest::newRow("view in place of a table")
        << QByteArray("ALTER TABLE role RENAME TO z; CREATE VIEW role AS SELECT * FROM z");
}

void SchemaTest::refusesStrangers()
{
    QFETCH(QByteArray, sql);
    Database database = freshDatabase();
    QVERIFY(database.execute(sql));
    const auto match = Schema::current().expectMatch(database, Schema::current().version());
    QVERIFY(!match);
    QCOMPARE(match.error().code, base::ErrorCode::FileRefused);
}

void SchemaTest::namesNeededVersion()
{
    Database database = freshDatabase();
    const base::Failure unknown = refuseNewer(database, 99, 1);
    QVERIFY(unknown.value().message.contains(QStringLiteral("99")));
    QVERIFY(database.execute("INSERT INTO file_format VALUES (99, '7.3')"));
    const base::Failure known = refuseNewer(database, 99, 1);
    QVERIFY(known.value().message.contains(QStringLiteral("7.3")));
    QCOMPARE(known.value().code, base::ErrorCode::FileRefused);
}

void SchemaTest::stepRunsWholeOrNotAtAll()
{
    Database database = freshDatabase();
    const int newest = Schema::current().version();
    const QByteArray sql = "CREATE TABLE z (a); PRAGMA user_version = " + QByteArray::number(newest + 1) + "; CREATE TABEL y (a);";
    const Schema broken({{newest, {}}, {newest + 1, sql}});
    QVERIFY(!broken.migrate(database));
    QCOMPARE(*database.number("PRAGMA user_version"), newest);
    QCOMPARE(*database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'z'"), 0);
}

LOTSE_TEST_MAIN(SchemaTest)
#include "tst_schema.moc"
