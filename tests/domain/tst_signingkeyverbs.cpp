#include "domain/verbs/recordverbs.h"
#include "domain/verbs/signingkeyverbs.h"

#include "changes.h"
#include "domain/templates/programmetemplate.h"
#include "support/testmain.h"

using namespace domain;
using testdata::after;
using testdata::worked;

namespace {

SigningKeyMaterial material(const QString &id)
{
    return {id, QStringLiteral("public ") + id, QByteArray(64, 's') + id.toLatin1()};
}

} // namespace

class TestSigningKeyVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAKeyAndTakesItBack();
    void newestSigns();
    void refuses();
    void nextRunTakesKeysOver();
    void staysOutOfReach();
};

void TestSigningKeyVerbs::addsAKeyAndTakesItBack()
{
    const Programme before = newProgramme(QStringLiteral("Run"), 2024);
    QVERIFY(!signingKey(before));
    const ChangeSet change = worked(addSigningKey(before, material(QStringLiteral("0011aabb"))));
    QVERIFY(change.isRecord);
    QVERIFY2(change.label.contains(QLatin1StringView("0011aabb")), qPrintable(change.label));
    QCOMPARE(change.blobs.size(), 1);
    QCOMPARE(change.blobs.first().content, material(QStringLiteral("0011aabb")).secret);
    const Programme with = after(before, change);
    const SigningKey expected{SigningKeyId{1}, QStringLiteral("0011aabb"), QStringLiteral("public 0011aabb"), change.blobs.first().hash, QDate(2024, 11, 5)};
    QCOMPARE(*signingKey(with), expected);
    QCOMPARE(secretsOf(with), QStringList{change.blobs.first().hash});
    QCOMPARE(after(with, change.inverse()), before);
    QCOMPARE(after(after(with, change.inverse()), change), with);
}

void TestSigningKeyVerbs::newestSigns()
{
    Programme programme = after(newProgramme(QStringLiteral("Run"), 2024), worked(addSigningKey(newProgramme(QStringLiteral("Run"), 2024), material(QStringLiteral("a")))));
    programme = after(programme, worked(addSigningKey(programme, material(QStringLiteral("b")))));
    QCOMPARE(signingKey(programme)->keyId, QStringLiteral("b"));
    QCOMPARE(secretsOf(programme).size(), 2);
}

void TestSigningKeyVerbs::refuses()
{
    const Programme empty = newProgramme(QStringLiteral("Run"), 2024);
    const Programme programme = after(empty, worked(addSigningKey(empty, material(QStringLiteral("a")))));
    QVERIFY(!addSigningKey(programme, material(QStringLiteral("a"))));
    SigningKeyMaterial incomplete = material(QStringLiteral("b"));
    incomplete.secret.clear();
    QVERIFY(!addSigningKey(programme, incomplete));
    QVERIFY(!addSigningKey(programme, {}));
}

void TestSigningKeyVerbs::nextRunTakesKeysOver()
{
    const Programme empty = newProgramme(QStringLiteral("Run"), 2024);
    const Programme old = after(empty, worked(addSigningKey(empty, material(QStringLiteral("a")))));
    Programme next = nextRun(old, QStringLiteral("Next"), 2025);
    QVERIFY2(!signingKey(next), "a key comes along only when that is wanted");
    takeSigningKeysOver(next, old);
    QCOMPARE(*signingKey(next), *signingKey(old));
}

/// A key that signed something is neither removed nor made by hand.
void TestSigningKeyVerbs::staysOutOfReach()
{
    const Programme empty = newProgramme(QStringLiteral("Run"), 2024);
    const Programme programme = after(empty, worked(addSigningKey(empty, material(QStringLiteral("a")))));
    QVERIFY(!removeRecords(programme, "signing_key", {1}));
    QVERIFY(!addRecord(programme, "signing_key", {{QStringLiteral("key_id"), QStringLiteral("b")}}));
}

LOTSE_TEST_MAIN(TestSigningKeyVerbs)
#include "tst_signingkeyverbs.moc"
