#include "listfixture.h"
#include "listgenerator.h"

#include "support/testmain.h"

#include <QSet>

using namespace domain;
using exchange::ImportRow;
using exchange::ParticipantImport;
using exchange::RowOutcome;
using testsupport::GeneratedList;
using testsupport::RowMeaning;

/// What holds for every list: each row is accounted for once, nobody is invented, the same list again changes nothing,
/// and undo gives the programme back as it was. A list that fails is named by its seed; LOTSE_IMPORT_LISTS makes more.
class TestImportProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holds_data();
    void holds();

private:
    ParticipantImport preview(const GeneratedList &list, const Programme &programme) const;
    ChangeSet change(const GeneratedList &list, const Programme &programme, const ParticipantImport &import) const;
    void readsWhatWasWritten(const GeneratedList &list) const;
    void accountsForEachRow(const GeneratedList &list, const ParticipantImport &import) const;
    void inventsNobody(const ParticipantImport &import, const Programme &after) const;
    void changesNothingAgain(const GeneratedList &list, const Programme &after) const;
    void comesBackByUndo(const Programme &after, const ChangeSet &change) const;

    Programme m_programme;
};

void TestImportProperties::initTestCase()
{
    m_programme = testsupport::programmeWithSampleRegister();
    const auto known = testsupport::listOf(
        "Vorname;Nachname;E-Mail;Kommune;Telefon\nAnja;Müller;anja.mueller@stadt.example;Aalen;0731 9\n"
        "Änne;Heide;;Calw;\nBjörn;Öztürk;b.oeztuerk@kea.example;;\nEva;Zürn;;Malsch;");
    const auto import = exchange::previewParticipants(m_programme, known, {}).value();
    m_programme = applied(m_programme, exchange::importParticipants(m_programme, import).value()).value();
    QCOMPARE(m_programme.table<Participant>().size(), 4u);
}

void TestImportProperties::holds_data()
{
    QTest::addColumn<quint32>("seed");
    const int wanted = qEnvironmentVariableIntValue("LOTSE_IMPORT_LISTS");
    for (int seed = 1; seed <= (wanted > 0 ? wanted : 200); ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

ParticipantImport TestImportProperties::preview(const GeneratedList &list, const Programme &programme) const
{
    exchange::ParticipantImportOptions options;
    options.fieldOfHeading = list.fieldOfHeading;
    auto import = exchange::previewParticipants(programme, testsupport::listOf(list.bytes), options);
    return import ? *import : ParticipantImport{};
}

ChangeSet TestImportProperties::change(
    const GeneratedList &list, const Programme &programme, const ParticipantImport &import) const
{
    exchange::ImportMemory memory;
    memory.kind = QStringLiteral("participants");
    memory.fieldOfHeading = list.fieldOfHeading;
    return exchange::importParticipants(programme, import, {}, memory).value();
}

void TestImportProperties::readsWhatWasWritten(const GeneratedList &list) const
{
    const auto table = testsupport::listOf(list.bytes);
    QCOMPARE(table.encoding, list.encoding);
    for (const testsupport::GeneratedRow &row : list.rows) {
        QVERIFY(size_t(row.number) <= table.rows.size());
        QCOMPARE(table.rows[size_t(row.number) - 1].cells, row.cells);
    }
}

void TestImportProperties::accountsForEachRow(const GeneratedList &list, const ParticipantImport &import) const
{
    QCOMPARE(import.preview.headerRow, list.headerRow);
    QCOMPARE(import.preview.rows.size(), list.rows.size());
    for (size_t i = 0; i < list.rows.size(); ++i) {
        const ImportRow &row = import.preview.rows[i];
        QCOMPARE(row.row, list.rows[i].number);
        QSet<RowOutcome> expected;
        switch (list.rows[i].meaning) {
        case RowMeaning::Person:
            expected = {RowOutcome::New, RowOutcome::Changed, RowOutcome::Same, RowOutcome::Conflict};
            break;
        case RowMeaning::Repeated: expected = {RowOutcome::Same, RowOutcome::Conflict}; break;
        case RowMeaning::Leaver: expected = {RowOutcome::Skipped, RowOutcome::Changed, RowOutcome::Same}; break;
        case RowMeaning::Nameless: expected = {RowOutcome::Rejected}; break;
        case RowMeaning::NoEntry: expected = {RowOutcome::Skipped}; break;
        }
        QVERIFY2(expected.contains(row.outcome),
            qPrintable(QStringLiteral("row %1 is %2: %3; %4")
                           .arg(row.row)
                           .arg(exchange::rowOutcomeIdentifier(row.outcome))
                           .arg(row.cells.join(u'|'), row.reasons.join(u' '))));
        QVERIFY(!row.reasons.isEmpty() || row.outcome == RowOutcome::New || row.outcome == RowOutcome::Changed
            || row.outcome == RowOutcome::Same);
    }
}

void TestImportProperties::inventsNobody(const ParticipantImport &import, const Programme &after) const
{
    QCOMPARE(after.table<Participant>().size(),
        m_programme.table<Participant>().size() + size_t(import.preview.count(RowOutcome::New)));
    QVERIFY(after.table<Municipality>() == m_programme.table<Municipality>());
    const QStringList names = testsupport::generatedFamilyNames();
    for (const Participant &person : after.table<Participant>())
        QVERIFY2(names.contains(person.familyName), qPrintable(fullName(person)));
}

void TestImportProperties::changesNothingAgain(const GeneratedList &list, const Programme &after) const
{
    const ParticipantImport again = preview(list, after);
    for (const ImportRow &row : again.preview.rows)
        QVERIFY2(row.outcome != RowOutcome::New && row.outcome != RowOutcome::Changed,
            qPrintable(QStringLiteral("row %1 is %2 again: %3; %4")
                           .arg(row.row)
                           .arg(exchange::rowOutcomeIdentifier(row.outcome))
                           .arg(row.cells.join(u'|'), row.changedFields.join(u' '))));
    QVERIFY(change(list, after, again).isEmpty());
}

void TestImportProperties::comesBackByUndo(const Programme &after, const ChangeSet &change) const
{
    const Reversal undo = revert(after, change);
    QCOMPARE(undo.kept, QStringList());
    QVERIFY(applied(after, undo.changeSet).value() == m_programme);
    QVERIFY(applied(after, change.inverse()).value() == m_programme);
}

void TestImportProperties::holds()
{
    QFETCH(quint32, seed);
    const GeneratedList list = testsupport::generatedList(seed);
    readsWhatWasWritten(list);
    if (QTest::currentTestFailed())
        return;
    const ParticipantImport import = preview(list, m_programme);
    accountsForEachRow(list, import);
    if (QTest::currentTestFailed())
        return;
    const ChangeSet made = change(list, m_programme, import);
    const Programme after = applied(m_programme, made).value();
    QCOMPARE(after.table<ImportRecipe>().size(), size_t(!list.fieldOfHeading.isEmpty() && !made.isEmpty()));
    inventsNobody(import, after);
    changesNothingAgain(list, after);
    comesBackByUndo(after, made);
}

LOTSE_TEST_MAIN(TestImportProperties)
#include "tst_importproperties.moc"
