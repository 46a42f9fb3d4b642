#include "programmes.h"

#include "domain/verbs/recordverbs.h"

#include "support/testmain.h"

using namespace domain;

class TestRevert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsFieldsEditedSince();
    void keepsAddedRowsThatWereEdited();
    void keepsAddedRowsThatAreUsed();
    void restoresARemovedPersonWithPlaces();
    void applyingToChangedDataIsRefused();
};

namespace {
Programme after(const Programme &programme, const base::Result<ChangeSet> &change)
{
    return applied(programme, change.value()).value();
}
FieldValues one(const char *field, const QVariant &value)
{
    return {{QString::fromLatin1(field), value}};
}
} // namespace

void TestRevert::keepsFieldsEditedSince()
{
    const auto p = testdata::smallProgramme();
    const auto import = updateRecords(p.programme, "participant", {p.heide.value},
                                      {{QStringLiteral("office"), QStringLiteral("Amt 61")}, {QStringLiteral("phone"), QStringLiteral("1")}});
    Programme now = after(p.programme, import);
    now = after(now, updateRecords(now, "participant", {p.heide.value}, one("phone", QStringLiteral("2"))));
    const Reversal reversal = revert(now, *import);
    QCOMPARE(reversal.kept.size(), 1);
    QVERIFY(reversal.kept.front().contains(QStringLiteral("Phone")));
    now = applied(now, reversal.changeSet).value();
    QCOMPARE(now.find(p.heide)->office, QString());
    QCOMPARE(now.find(p.heide)->phone, QStringLiteral("2"));
}

void TestRevert::keepsAddedRowsThatWereEdited()
{
    const auto p = testdata::smallProgramme();
    const auto import = addRecord(p.programme, "participant", one("family_name", QStringLiteral("Neu")));
    const qint64 id = addedIds(*import, "participant").front();
    Programme now = after(p.programme, import);
    QVERIFY(applied(now, revert(now, *import).changeSet).value() == p.programme);
    now = after(now, updateRecords(now, "participant", {id}, one("office", QStringLiteral("Amt 61"))));
    const Reversal reversal = revert(now, *import);
    QCOMPARE(reversal.kept.size(), 1);
    QVERIFY(reversal.changeSet.isEmpty());
}

void TestRevert::keepsAddedRowsThatAreUsed()
{
    const auto p = testdata::smallProgramme();
    const auto import = addRecord(p.programme, "municipality", one("name", QStringLiteral("Neustadt")));
    const qint64 id = addedIds(*import, "municipality").front();
    Programme now = after(p.programme, import);
    now = after(now, updateRecords(now, "participant", {p.heide.value}, one("municipality", id)));
    const Reversal reversal = revert(now, *import);
    QCOMPARE(reversal.kept.size(), 1);
    QVERIFY(reversal.changeSet.isEmpty());
}

void TestRevert::restoresARemovedPersonWithPlaces()
{
    const auto p = testdata::smallProgramme();
    const auto removal = removeRecords(p.programme, "participant", {p.heide.value});
    Programme now = after(p.programme, removal);
    now = after(now, updateRecords(now, "participant", {p.weiss.value}, one("office", QStringLiteral("Amt 61"))));
    const Reversal reversal = revert(now, *removal);
    QCOMPARE(reversal.kept, QStringList());
    now = applied(now, reversal.changeSet).value();
    QCOMPARE(now.table<Enrolment>().size(), p.programme.table<Enrolment>().size());
    QCOMPARE(*now.find(p.heide), *p.programme.find(p.heide));
}

void TestRevert::applyingToChangedDataIsRefused()
{
    const auto p = testdata::smallProgramme();
    const auto edit = updateRecords(p.programme, "participant", {p.heide.value}, one("office", QStringLiteral("Amt 61")));
    const Programme now = after(p.programme, edit);
    const auto again = applied(now, *edit);
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::InputRefused);
}

LOTSE_TEST_MAIN(TestRevert)
#include "tst_revert.moc"
