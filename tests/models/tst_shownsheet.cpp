#include "models/gridroles.h"
#include "models/shownsheet.h"
#include "support/testmain.h"

#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "workspace/document.h"

#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using exchange::ColumnKind;
using exchange::SheetCell;

class TestShownSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsKeepTheirTypes();
    void recordsAreThoseOfTheMoment();
    void shownCells();
    void gridsTakeNamesAlong();
};

void TestShownSheet::recordsKeepTheirTypes()
{
    QTemporaryDir folder;
    auto document = workspace::Document::create(folder.filePath(u"a.lotse"_s), domain::creation(domain::exampleProgramme(2024))).value();
    models::RecordModel model(domain::recordInfo<domain::Session>());
    model.setDocument(document.get());
    model.sort(model.columnOf(u"starts_at"), Qt::DescendingOrder);
    model.setFilter(u"fachplaner"_s);
    QVERIFY(model.rowCount() > 2);
    QVERIFY(model.rowCount() < model.total());
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    const QList<int> columns{model.columnOf(u"max_size"), model.columnOf(u"starts_at"), model.columnOf(u"title")};
    const exchange::Sheet sheet = models::recordSheetMaker(model, ids, columns)();
    QCOMPARE(sheet.title, domain::recordInfo<domain::Session>().heading());
    QCOMPARE(sheet.columns.size(), 3u);
    QCOMPARE(sheet.columns[0].kind, ColumnKind::Whole);
    QCOMPARE(sheet.columns[1].kind, ColumnKind::DateTime);
    QCOMPARE(sheet.columns[2].kind, ColumnKind::Text);
    QCOMPARE(sheet.rows.size(), size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto *session = static_cast<const domain::Session *>(model.record(row));
        const std::vector<SheetCell> &cells = sheet.rows[size_t(row)];
        QCOMPARE(cells[0], session->maxSize ? SheetCell(qint64(*session->maxSize)) : SheetCell());
        QCOMPARE(std::get<QString>(cells[2]), session->title);
        if (session->startsAt.isValid())
            QCOMPARE(std::get<QDateTime>(cells[1]), session->startsAt);
    }
}

void TestShownSheet::recordsAreThoseOfTheMoment()
{
    QTemporaryDir folder;
    auto document = workspace::Document::create(folder.filePath(u"a.lotse"_s), domain::creation(domain::exampleProgramme(2024))).value();
    models::RecordModel model(domain::recordInfo<domain::Municipality>());
    model.setDocument(document.get());
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.append(column);
    const models::SheetMaker maker = models::recordSheetMaker(model, {model.idAt(0), 999'999}, columns);
    model.setDocument(nullptr);
    document.reset();
    const exchange::Sheet sheet = maker();
    QCOMPARE(sheet.rows.size(), 1u);
    QCOMPARE(sheet.rows[0].size(), size_t(columns.size()));
    const bool countsPeople = std::any_of(sheet.rows[0].begin(), sheet.rows[0].end(), [](const SheetCell &cell) { return std::holds_alternative<qint64>(cell); });
    QVERIFY(countsPeople);
}

void TestShownSheet::shownCells()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"Name"_s, u"Anzahl"_s, u"Verborgen"_s});
    const auto set = [&model](int row, int column, const QVariant &value, Qt::Alignment alignment = Qt::AlignLeft) {
        model.setData(model.index(row, column), value);
        model.setData(model.index(row, column), int(alignment), Qt::TextAlignmentRole);
    };
    set(0, 0, u"12"_s);
    set(0, 1, QLocale().toString(1234), Qt::AlignRight);
    set(1, 0, u"fehlt"_s);
    model.setData(model.index(1, 0), true, models::MissingRole);
    set(1, 1, u"–"_s, Qt::AlignRight);
    set(1, 2, 7);
    const exchange::Sheet sheet = models::shownSheet(model, u"Titel"_s, {1, 0}, {2, 1, 0}, {});
    QCOMPARE(sheet.title, u"Titel"_s);
    QCOMPARE(sheet.columns[0].heading, u"Verborgen"_s);
    QCOMPARE(sheet.rows[0], (std::vector<SheetCell>{qint64(7), u"–"_s, SheetCell()}));
    QCOMPARE(sheet.rows[1], (std::vector<SheetCell>{SheetCell(), qint64(1234), u"12"_s}));
}

void TestShownSheet::gridsTakeNamesAlong()
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u"Q1"_s});
    model.horizontalHeaderItem(0)->setData(u"Q1"_s, models::GridCaptionRole);
    model.horizontalHeaderItem(0)->setData(u"Welche Straßen?"_s, models::GridTitleRole);
    model.setVerticalHeaderLabels({u"Maier, Anna"_s});
    model.setData(model.index(0, 0), 3);
    const exchange::Sheet sheet = models::shownSheet(model, {}, {0}, {0}, u"Person"_s);
    QCOMPARE(sheet.columns[0].heading, u"Person"_s);
    QCOMPARE(sheet.columns[1].heading, u"Q1, Welche Straßen?"_s);
    QCOMPARE(sheet.rows[0], (std::vector<SheetCell>{u"Maier, Anna"_s, qint64(3)}));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestShownSheet)
#include "tst_shownsheet.moc"
