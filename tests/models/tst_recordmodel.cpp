#include "models/recordmodel.h"

#include "domain/draft.h"
#include "domain/templates/programmetemplate.h"
#include "support/testmain.h"
#include "workspace/document.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace domain;
using models::Chip;
using models::RecordModel;

namespace {

/// The shown rows as text: columns by name, joined by " | ".
QStringList dump(const RecordModel &model, const QStringList &columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(model.index(row, model.columnOf(column)).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

Participant person(const QString &given, const QString &prefix, const QString &family, MunicipalityId municipality, RoleId role)
{
    Participant participant;
    participant.givenName = given;
    participant.namePrefix = prefix;
    participant.familyName = family;
    participant.municipality = municipality;
    participant.role = role;
    return participant;
}

} // namespace

/// The model on a small programme in a temporary file, always under Qt's model tester.
class tst_RecordModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sortsAsPhoneBook();
    void sortsByNumberAndKeepsEmptyLast();
    void filters_data();
    void filters();
    void chips();
    void showsMissing();
    void editsCells();
    void editsWholeNames();
    void refuses();
    void movesEditedRow();
    void addsAndRemovesRowByRow();
    void filteredRowsComeAndGo();
    void followsReferences();
    void countsRows();
    void undoAndRedo();
    void manyRowsAtOnce();
    void largeTables();
    void readOnlyWithoutDocument();
    void dragsIds();

private:
    void apply(const base::Result<ChangeSet> &change);
    [[nodiscard]] int rowOfName(const QString &name) const;
    [[nodiscard]] QStringList names() const { return dump(*m_model, {QStringLiteral("name")}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Document> m_document;
    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    MunicipalityId m_aalen;
    MunicipalityId m_tuebingen;
    RoleId m_planner;
    RoleId m_leadership;
};

void tst_RecordModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Programme programme;
    ProgrammeInfo info;
    info.title = QStringLiteral("Run");
    info.uuid = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
    addRow(programme, info);
    Municipality municipality;
    municipality.name = QStringLiteral("Aalen");
    m_aalen = addRow(programme, municipality);
    municipality.name = QStringLiteral("Tübingen");
    m_tuebingen = addRow(programme, municipality);
    Role role;
    role.key = QStringLiteral("planner");
    role.name = QStringLiteral("Planner");
    role.letter = QStringLiteral("P");
    role.colour = QStringLiteral("#0072b2");
    m_planner = addRow(programme, role);
    role.key = QStringLiteral("leadership");
    role.name = QStringLiteral("Leadership");
    m_leadership = addRow(programme, role);
    addRow(programme, person(QStringLiteral("Änne"), QStringLiteral("von der"), QStringLiteral("Heide"), m_tuebingen, m_planner));
    addRow(programme, person(QStringLiteral("Max"), {}, QStringLiteral("Müller"), m_aalen, m_leadership));
    addRow(programme, person(QStringLiteral("Eva"), {}, QStringLiteral("Mueller"), m_aalen, m_planner));
    addRow(programme, person(QStringLiteral("Jan"), {}, QStringLiteral("Muller"), {}, m_planner));
    addRow(programme, person(QStringLiteral("Ada"), {}, QStringLiteral("Öhler"), m_tuebingen, {}));
    auto created = workspace::Document::create(m_folder->filePath(QStringLiteral("run.lotse")), creation(programme));
    QVERIFY(created);
    m_document = std::move(*created);
    m_model = std::make_unique<RecordModel>(recordInfo<Participant>());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDocument(m_document.get());
}

void tst_RecordModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
    m_folder.reset();
}

void tst_RecordModel::apply(const base::Result<ChangeSet> &change)
{
    QVERIFY2(change, change ? "" : qPrintable(change.error().message));
    QVERIFY(m_document->apply(*change));
}

int tst_RecordModel::rowOfName(const QString &name) const
{
    return int(names().indexOf(name));
}

void tst_RecordModel::sortsAsPhoneBook()
{
    // DIN 5007-2: ü as ue, the prefix "von der" not counted.
    QCOMPARE(names(), (QStringList{QStringLiteral("von der Heide, Änne"), QStringLiteral("Mueller, Eva"), QStringLiteral("Müller, Max"),
                                   QStringLiteral("Muller, Jan"), QStringLiteral("Öhler, Ada")}));
    m_model->sort(m_model->columnOf(u"name"), Qt::DescendingOrder);
    QCOMPARE(names().first(), QStringLiteral("Öhler, Ada"));
}

void tst_RecordModel::sortsByNumberAndKeepsEmptyLast()
{
    apply(updateRecords(m_document->programme(), "participant", {1}, {{QStringLiteral("wanted_trainings"), 10}}));
    apply(updateRecords(m_document->programme(), "participant", {2}, {{QStringLiteral("wanted_trainings"), 9}}));
    const int column = m_model->columnOf(u"wanted_trainings");
    m_model->sort(column, Qt::AscendingOrder);
    QCOMPARE(dump(*m_model, {QStringLiteral("wanted_trainings")}), (QStringList{QStringLiteral("9"), QStringLiteral("10"), {}, {}, {}}));
    m_model->sort(column, Qt::DescendingOrder);
    QCOMPARE(dump(*m_model, {QStringLiteral("wanted_trainings")}), (QStringList{QStringLiteral("10"), QStringLiteral("9"), {}, {}, {}}));
    QCOMPARE(m_model->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight, Qt::Alignment(Qt::AlignRight));
}

void tst_RecordModel::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("umlaut") << QStringLiteral("Müller") << 3;
    QTest::newRow("ue") << QStringLiteral("Mueller") << 3;
    QTest::newRow("plain") << QStringLiteral("Muller") << 3;
    QTest::newRow("place") << QStringLiteral("tubing") << 2;
    QTest::newRow("two words") << QStringLiteral("mull aalen") << 2;
    QTest::newRow("role") << QStringLiteral("leader") << 1;
    QTest::newRow("none") << QStringLiteral("xyz") << 0;
    QTest::newRow("all") << QString() << 5;
}

void tst_RecordModel::filters()
{
    QFETCH(QString, filter);
    m_model->setFilter(filter);
    QTEST(m_model->rowCount(), "rows");
    QCOMPARE(m_model->total(), 5);
}

void tst_RecordModel::chips()
{
    m_model->setChips({{QStringLiteral("role"), m_planner.value}});
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setChips({{QStringLiteral("role"), m_planner.value}, {QStringLiteral("role"), m_leadership.value}});
    QCOMPARE(m_model->rowCount(), 4);
    m_model->setChips({{QStringLiteral("role"), m_planner.value}, {QStringLiteral("municipality"), m_aalen.value}});
    QCOMPARE(names(), QStringList{QStringLiteral("Mueller, Eva")});
    m_model->setChips({{QStringLiteral("municipality"), QVariant()}});
    QCOMPARE(names(), QStringList{QStringLiteral("Muller, Jan")});
    const QVariantList values = m_model->facetValues(m_model->columnOf(u"role"));
    QCOMPARE(values, (QVariantList{m_leadership.value, m_planner.value, QVariant()}));
}

void tst_RecordModel::showsMissing()
{
    const QModelIndex cell = m_model->index(rowOfName(QStringLiteral("Muller, Jan")), m_model->columnOf(u"municipality"));
    QCOMPARE(cell.data().toString(), QStringLiteral("missing"));
    QVERIFY(cell.data(models::MissingRole).toBool());
    const QModelIndex office = cell.siblingAtColumn(m_model->columnOf(u"office"));
    QCOMPARE(office.data().toString(), QString());
    const QModelIndex role = cell.siblingAtColumn(m_model->columnOf(u"role"));
    QCOMPARE(role.data(models::LetterRole).toString(), QStringLiteral("P"));
    QCOMPARE(role.data(models::ColourRole).toString(), QStringLiteral("#0072b2"));
    QCOMPARE(cell.siblingAtColumn(m_model->columnOf(u"state")).data(models::IconNameRole).toString(), QStringLiteral("state-open"));
}

void tst_RecordModel::editsCells()
{
    const int row = rowOfName(QStringLiteral("Muller, Jan"));
    QVERIFY(m_model->setData(m_model->index(row, m_model->columnOf(u"municipality")), QStringLiteral("tubingen")));
    QVERIFY(m_model->setData(m_model->index(row, m_model->columnOf(u"registered_on")), QStringLiteral("15.10.2024")));
    QVERIFY(m_model->setData(m_model->index(row, m_model->columnOf(u"role")), m_leadership.value));
    const Participant *jan = m_document->programme().find(ParticipantId{4});
    QCOMPARE(jan->municipality, m_tuebingen);
    QCOMPARE(jan->registeredOn, QDate(2024, 10, 15));
    QCOMPARE(jan->role, m_leadership);
    QCOMPARE(m_model->index(row, m_model->columnOf(u"registered_on")).data().toString(), QStringLiteral("15/10/2024"));
}

void tst_RecordModel::editsWholeNames()
{
    const int row = rowOfName(QStringLiteral("Muller, Jan"));
    QVERIFY(m_model->setData(m_model->index(row, m_model->columnOf(u"name")), QStringLiteral("Dr. Jan von Muller")));
    const Participant *jan = m_document->programme().find(ParticipantId{4});
    QCOMPARE(jan->academicTitle, QStringLiteral("Dr."));
    QCOMPARE(jan->namePrefix, QStringLiteral("von"));
    QCOMPARE(jan->familyName, QStringLiteral("Muller"));
}

void tst_RecordModel::refuses()
{
    QSignalSpy refused(m_model.get(), &RecordModel::refused);
    const int row = rowOfName(QStringLiteral("Muller, Jan"));
    QVERIFY(!m_model->setData(m_model->index(row, m_model->columnOf(u"municipality")), QStringLiteral("Nowhere")));
    QVERIFY(!m_model->setData(m_model->index(row, m_model->columnOf(u"family_name")), QString()));
    QVERIFY(!m_model->setData(m_model->index(row, m_model->columnOf(u"registered_on")), QStringLiteral("soon")));
    QCOMPARE(refused.size(), 3);
    QVERIFY(!m_document->canUndo());
}

void tst_RecordModel::movesEditedRow()
{
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex jan = m_model->index(rowOfName(QStringLiteral("Muller, Jan")), 0);
    apply(updateRecords(m_document->programme(), "participant", {4}, {{QStringLiteral("family_name"), QStringLiteral("Abele")}}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(jan.row(), 0);
    QCOMPARE(names().first(), QStringLiteral("Abele, Jan"));
    apply(updateRecords(m_document->programme(), "participant", {4}, {{QStringLiteral("family_name"), QStringLiteral("Zeller")}}));
    QCOMPARE(jan.row(), 4);
}

void tst_RecordModel::addsAndRemovesRowByRow()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    apply(addRecord(m_document->programme(), "participant", {{QStringLiteral("family_name"), QStringLiteral("Kern")}}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(rowOfName(QStringLiteral("Kern")), 1);
    apply(removeRecords(m_document->programme(), "participant", {1, 6}));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->rowOf(1), -1);
    QCOMPARE(reset.size(), 0);
}

void tst_RecordModel::filteredRowsComeAndGo()
{
    m_model->setFilter(QStringLiteral("aalen"));
    QCOMPARE(m_model->rowCount(), 2);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    apply(updateRecords(m_document->programme(), "participant", {4}, {{QStringLiteral("municipality"), m_aalen.value}}));
    QCOMPARE(inserted.size(), 1);
    apply(updateRecords(m_document->programme(), "participant", {2, 3}, {{QStringLiteral("municipality"), m_tuebingen.value}}));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(names(), QStringList{QStringLiteral("Muller, Jan")});
}

void tst_RecordModel::followsReferences()
{
    m_model->setFilter(QStringLiteral("neustadt"));
    QCOMPARE(m_model->rowCount(), 0);
    apply(updateRecords(m_document->programme(), "municipality", {m_aalen.value}, {{QStringLiteral("name"), QStringLiteral("Neustadt")}}));
    m_model->setFilter(QStringLiteral("Neustadt"));
    QCOMPARE(dump(*m_model, {QStringLiteral("municipality")}), (QStringList{QStringLiteral("Neustadt"), QStringLiteral("Neustadt")}));
}

void tst_RecordModel::countsRows()
{
    RecordModel municipalities(recordInfo<Municipality>());
    QAbstractItemModelTester tester(&municipalities, QAbstractItemModelTester::FailureReportingMode::QtTest);
    municipalities.setDocument(m_document.get());
    const QStringList columns{QStringLiteral("name"), QStringLiteral("participants")};
    QCOMPARE(dump(municipalities, columns), (QStringList{QStringLiteral("Aalen | 2"), QStringLiteral("Tübingen | 2")}));
    apply(updateRecords(m_document->programme(), "participant", {2, 4}, {{QStringLiteral("municipality"), m_tuebingen.value}}));
    QCOMPARE(dump(municipalities, columns), (QStringList{QStringLiteral("Aalen | 1"), QStringLiteral("Tübingen | 4")}));
}

void tst_RecordModel::undoAndRedo()
{
    const QStringList before = names();
    apply(removeRecords(m_document->programme(), "participant", {1, 2, 3}));
    const QStringList after = names();
    QVERIFY(m_document->undo());
    QCOMPARE(names(), before);
    QVERIFY(m_document->redo());
    QCOMPARE(names(), after);
}

void tst_RecordModel::manyRowsAtOnce()
{
    Draft draft(m_document->programme(), QStringLiteral("Import"));
    for (int i = 0; i < 3000; ++i)
        draft.add(person(QStringLiteral("P"), {}, QStringLiteral("Person %1").arg(i, 5, 10, QLatin1Char('0')), m_aalen, m_planner));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_document->apply(draft.take()));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 3005);
    m_model->setFilter(QStringLiteral("02999"));
    QCOMPARE(names(), QStringList{QStringLiteral("Person 02999, P")});
}

void tst_RecordModel::largeTables()
{
    Draft draft(m_document->programme(), QStringLiteral("Import"));
    for (int i = 0; i < 6000; ++i)
        draft.add(person(QStringLiteral("P"), {}, QStringLiteral("Person %1").arg(5999 - i, 5, 10, QLatin1Char('0')), m_aalen, m_planner));
    QVERIFY(m_document->apply(draft.take()));
    QVERIFY(m_model->isPreparing());
    // Changed while the worker is at it: it begins again.
    apply(updateRecords(m_document->programme(), "participant", {4}, {{QStringLiteral("family_name"), QStringLiteral("Abele")}}));
    m_model->setFilter(QStringLiteral("person 0042"));
    QTRY_VERIFY(!m_model->isPreparing());
    QCOMPARE(m_model->rowCount(), 11);
    QCOMPARE(names().first(), QStringLiteral("Person 00042, P"));
    m_model->setFilter({});
    QCOMPARE(names().first(), QStringLiteral("Abele, Jan"));
    m_model->sort(m_model->columnOf(u"name"), Qt::DescendingOrder);
    QTRY_VERIFY(!m_model->isPreparing());
    QCOMPARE(names().last(), QStringLiteral("Abele, Jan"));
}

void tst_RecordModel::readOnlyWithoutDocument()
{
    m_model->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isEditable(0));
    QCOMPARE(m_model->flags({}), Qt::NoItemFlags);
}

void tst_RecordModel::dragsIds()
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0, 0), m_model->index(0, 1), m_model->index(1, 0)}));
    QCOMPARE(data->data(models::recordMimeType()), QByteArray("participant\n1\n3"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, tst_RecordModel)
#include "tst_recordmodel.moc"
