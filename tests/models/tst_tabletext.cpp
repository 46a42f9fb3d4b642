#include "models/tabletext.h"
#include "models/viewdefinition.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QStandardItemModel>

using models::Cells;

class tst_TableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies();
    void readsBack_data();
    void readsBack();
    void viewDefinition();
};

void tst_TableText::copies()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Note"), QStringLiteral("Hidden")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("<b>Änne</b> & Co")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("two\nlines")));
    model.setItem(1, 0, new QStandardItem(QStringLiteral("\"quoted\"")));
    model.setItem(1, 1, new QStandardItem(QStringLiteral("tab\there")));
    QModelIndexList all;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            all.append(model.index(row, column));
    }
    const auto data = models::copyCells(model, all, {1, 0}, true);
    QCOMPARE(data->text(), QStringLiteral("Note\tName\n\"two\nlines\"\t<b>Änne</b> & Co\n\"tab\there\"\t\"\"\"quoted\"\"\"\n"));
    QVERIFY(data->html().contains(QStringLiteral("<td>&lt;b&gt;Änne&lt;/b&gt; &amp; Co</td>")));
    QVERIFY(data->html().contains(QStringLiteral("<th>Note</th>")));
    const Cells back = models::parseCells(data->text());
    QCOMPARE(back, (Cells{{QStringLiteral("Note"), QStringLiteral("Name")},
                          {QStringLiteral("two\nlines"), QStringLiteral("<b>Änne</b> & Co")},
                          {QStringLiteral("tab\there"), QStringLiteral("\"quoted\"")}}));
}

void tst_TableText::readsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cells>("cells");
    QTest::newRow("nothing") << QString() << Cells{};
    QTest::newRow("one cell") << QStringLiteral("a") << Cells{{QStringLiteral("a")}};
    QTest::newRow("windows") << QStringLiteral("a\tb\r\nc\td\r\n") << Cells{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("empty cells") << QStringLiteral("\t\n") << Cells{{QString(), QString()}};
    QTest::newRow("inner quote") << QStringLiteral("5\" x\tb") << Cells{{QStringLiteral("5\" x"), QStringLiteral("b")}};
}

void tst_TableText::readsBack()
{
    QFETCH(QString, text);
    QTEST(models::parseCells(text), "cells");
}

void tst_TableText::viewDefinition()
{
    models::ViewDefinition view;
    view.filter = QStringLiteral("Müller");
    view.chips = {{QStringLiteral("role"), qint64(3)}, {QStringLiteral("state"), QStringLiteral("accepted")}, {QStringLiteral("county"), QVariant()}};
    view.sortColumn = QStringLiteral("name");
    view.sortDirection = Qt::DescendingOrder;
    view.columns = {{QStringLiteral("name"), 200, false}, {QStringLiteral("email"), 0, true}};
    QCOMPARE(models::ViewDefinition::fromJson(view.toJson()), view);
    QCOMPARE(models::ViewDefinition::fromJson("nonsense"), models::ViewDefinition());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, tst_TableText)
#include "tst_tabletext.moc"
