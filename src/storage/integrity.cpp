#include "storage/integrity.h"

#include "storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace storage {

namespace {

constexpr qsizetype maxLines = 100;

/// The lines of a checking PRAGMA; none when it says "ok".
base::Result<QStringList> linesOf(Database &database, const QByteArray &pragma, int columns)
{
    auto statement = database.prepare(pragma);
    if (!statement)
        return statement.failure();
    QStringList lines;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row || lines.size() >= maxLines)
            return lines;
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(statement->text(i));
        if (cells != QStringList{QStringLiteral("ok")})
            lines.append(cells.join(u' '));
    }
}

base::Result<QStringList> damagedBlobs(Database &database)
{
    auto statement = database.prepare("SELECT hash, content FROM blob");
    if (!statement)
        return statement.failure();
    QStringList lines;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return lines;
        const QString hash = statement->text(0);
        if (QString::fromLatin1(QCryptographicHash::hash(statement->blob(1), QCryptographicHash::Sha256).toHex())
            != hash)
            lines.append(QCoreApplication::translate("storage", "The document %1 is damaged.").arg(hash));
    }
}

} // namespace

base::Result<> quickCheck(Database &database)
{
    const auto lines = linesOf(database, "PRAGMA quick_check(1)", 1);
    if (!lines)
        return lines.failure();
    if (lines->isEmpty())
        return {};
    return base::fail(base::ErrorCode::FileRefused,
        QCoreApplication::translate("storage", "The programme file is damaged. Open a backup of it."), lines->first());
}

base::Result<QStringList> findDamage(Database &database)
{
    auto lines = linesOf(database, "PRAGMA integrity_check(100)", 1);
    if (!lines)
        return lines;
    const auto references = linesOf(database, "PRAGMA foreign_key_check", 4);
    if (!references)
        return references;
    for (const QString &line : *references)
        lines->append(QCoreApplication::translate("storage", "A row refers to one that is not there: %1").arg(line));
    const auto blobs = damagedBlobs(database);
    if (!blobs)
        return blobs;
    lines->append(*blobs);
    return lines;
}

} // namespace storage
