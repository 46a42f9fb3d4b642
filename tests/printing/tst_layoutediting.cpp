#include "support/testmain.h"

#include "printing/layoutediting.h"
#include "printing/layoutsnapping.h"

using namespace printing;

/// What the editor does to a layout.
class TestLayoutEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void movesTogetherOnThePage_data();
    void movesTogetherOnThePage();
    void resizesInProportion();
    void keepsAnElementPossible();
    void dragsEdges_data();
    void dragsEdges();
    void staysWhereItIsDraggedTo_data();
    void staysWhereItIsDraggedTo();
    void aligns_data();
    void aligns();
    void distributes();
    void reorders_data();
    void reorders();
    void addsEachKind();
    void pastesCopies();
    void removes();
    void findsByPoint();
    void changesThePage();
    void namesElements();
    void showsPlaceholderNames();
    void passesOverUnknownIds();
    void snapsMoves_data();
    void snapsMoves();
    void showsGuides();
    void snapsTheDraggedEdgeOnly();

private:
    [[nodiscard]] QRectF box(const CertificateLayout &layout, int id) const { return findElement(layout, id)->box; }
    [[nodiscard]] static QString order(const CertificateLayout &layout)
    {
        QString ids;
        for (const LayoutElement &element : layout.elements)
            ids += QString::number(element.id);
        return ids;
    }
    CertificateLayout m_layout;
};

void TestLayoutEditing::init()
{
    m_layout = {};
    m_layout.elements = {
        {1, {}, QRectF(20, 30, 100, 20), TextElement{QStringLiteral("{name}"), {}, 8, 2, true}},
        {2, QStringLiteral("Rule"), QRectF(20, 60, 50, 0.25), ShapeElement()},
        {3, {}, QRectF(150, 200, 30, 30), CodeElement()},
        {4, {}, QRectF(130, 100, 40, 25), ImageElement{{}, QStringLiteral("Signature"), false}},
    };
}

void TestLayoutEditing::movesTogetherOnThePage_data()
{
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<QPointF>("done");
    QTest::newRow("free") << QPointF(3.5, -2) << QPointF(3.5, -2);
    QTest::newRow("left and top edge") << QPointF(-50, -50) << QPointF(-20, -30);
    QTest::newRow("right and bottom edge") << QPointF(500, 500) << QPointF(30, 67);
    QTest::newRow("hundredths") << QPointF(0.123456, 0) << QPointF(0.12, 0);
}

void TestLayoutEditing::movesTogetherOnThePage()
{
    QFETCH(QPointF, by);
    QFETCH(QPointF, done);
    const CertificateLayout after = moved(m_layout, {1, 3}, by);
    QCOMPARE(box(after, 1), QRectF(20, 30, 100, 20).translated(done));
    QCOMPARE(box(after, 3), QRectF(150, 200, 30, 30).translated(done));
    QCOMPARE(box(after, 2), box(m_layout, 2));
}

void TestLayoutEditing::resizesInProportion()
{
    // The bounds of both are (20, 30) to (180, 230): half as wide, half as high.
    const CertificateLayout after = resized(m_layout, {1, 3}, {20, 30, 80, 100});
    QCOMPARE(box(after, 1), QRectF(20, 30, 50, 10));
    QCOMPARE(box(after, 3), QRectF(85, 115, 15, 15));
    // What hangs over the edge of the page is not followed.
    QCOMPARE(box(resized(m_layout, {1}, {-10, 30, 130, 20}), 1), QRectF(0, 30, 120, 20));
}

void TestLayoutEditing::keepsAnElementPossible()
{
    QCOMPARE(box(resized(m_layout, {1}, {20, 30, 0.5, 0.5}), 1).size(), QSizeF(2, 2));
    QCOMPARE(box(withBox(m_layout, 2, {20, 60, 50, 0}), 2).height(), 0.1);
    QCOMPARE(box(withBox(m_layout, 1, {200, 290, 100, 20}), 1), QRectF(110, 277, 100, 20));
    QCOMPARE(box(withBox(m_layout, 1, {0, 0, 900, 900}), 1), QRectF(0, 0, 210, 297));
}

void TestLayoutEditing::dragsEdges_data()
{
    QTest::addColumn<int>("edges");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QRectF>("after");
    const int corner = Qt::RightEdge | Qt::BottomEdge;
    QTest::newRow("right") << int(Qt::RightEdge) << false << QRectF(10, 10, 50, 20);
    QTest::newRow("left") << int(Qt::LeftEdge) << false << QRectF(20, 10, 30, 20);
    QTest::newRow("corner") << corner << false << QRectF(10, 10, 50, 24);
    QTest::newRow("corner in proportion") << corner << true << QRectF(10, 10, 50, 25);
    QTest::newRow("upper left in proportion") << int(Qt::LeftEdge | Qt::TopEdge) << true << QRectF(18, 14, 32, 16);
}

void TestLayoutEditing::dragsEdges()
{
    QFETCH(int, edges);
    QFETCH(bool, keeps);
    QFETCH(QRectF, after);
    QCOMPARE(draggedBounds({10, 10, 40, 20}, Qt::Edges(edges), {10, 4}, keeps), after);
}

void TestLayoutEditing::staysWhereItIsDraggedTo_data()
{
    QTest::addColumn<int>("edges");
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<QRectF>("after");
    // An element of 100 × 20 at (20, 30), an edge of which is drawn over the opposite one.
    QTest::newRow("right over left") << int(Qt::RightEdge) << QPointF(-150, 0) << QRectF(20, 30, 2, 20);
    QTest::newRow("left over right") << int(Qt::LeftEdge) << QPointF(150, 0) << QRectF(118, 30, 2, 20);
    QTest::newRow("bottom over top") << int(Qt::BottomEdge) << QPointF(0, -50) << QRectF(20, 30, 100, 2);
    QTest::newRow("top over bottom") << int(Qt::TopEdge) << QPointF(0, 50) << QRectF(20, 48, 100, 2);
    QTest::newRow("corner") << int(Qt::RightEdge | Qt::BottomEdge) << QPointF(-150, -50) << QRectF(20, 30, 2, 2);
    QTest::newRow("nearly as far") << int(Qt::LeftEdge) << QPointF(99.5, 0) << QRectF(118, 30, 2, 20);
}

void TestLayoutEditing::staysWhereItIsDraggedTo()
{
    QFETCH(int, edges);
    QFETCH(QPointF, by);
    QFETCH(QRectF, after);
    const QRectF bounds = box(m_layout, 1);
    QCOMPARE(box(resized(m_layout, {1}, draggedBounds(bounds, Qt::Edges(edges), by, false)), 1), after);
    QCOMPARE(box(resized(m_layout, {1}, bounds), 1), bounds);
}

void TestLayoutEditing::aligns_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<QPointF>("first");
    QTest::addColumn<QPointF>("alone");
    QTest::newRow("left") << int(AlignTo::Left) << QPointF(20, 30) << QPointF(0, 30);
    QTest::newRow("centre") << int(AlignTo::Centre) << QPointF(50, 30) << QPointF(55, 30);
    QTest::newRow("right") << int(AlignTo::Right) << QPointF(80, 30) << QPointF(110, 30);
    QTest::newRow("top") << int(AlignTo::Top) << QPointF(20, 30) << QPointF(20, 0);
    QTest::newRow("middle") << int(AlignTo::Middle) << QPointF(20, 120) << QPointF(20, 138.5);
    QTest::newRow("bottom") << int(AlignTo::Bottom) << QPointF(20, 210) << QPointF(20, 277);
}

void TestLayoutEditing::aligns()
{
    QFETCH(int, to);
    QFETCH(QPointF, first);
    QFETCH(QPointF, alone);
    QCOMPARE(box(aligned(m_layout, {1, 3}, AlignTo(to)), 1).topLeft(), first);
    QCOMPARE(box(aligned(m_layout, {1}, AlignTo(to)), 1).topLeft(), alone);
}

void TestLayoutEditing::distributes()
{
    // Heights 20, 25 and 30 between 30 and 230: two gaps of 62.5.
    const CertificateLayout after = distributed(m_layout, {3, 1, 4}, Qt::Vertical);
    QCOMPARE(box(after, 1).top(), 30.0);
    QCOMPARE(box(after, 4).top(), 112.5);
    QCOMPARE(box(after, 3).top(), 200.0);
    QCOMPARE(distributed(m_layout, {1, 3}, Qt::Horizontal), m_layout);
    // Widths 100, 40 and 30 overlap between 20 and 180: gaps of -5.
    QCOMPARE(box(distributed(m_layout, {1, 3, 4}, Qt::Horizontal), 4).left(), 115.0);
}

void TestLayoutEditing::reorders_data()
{
    QTest::addColumn<ElementIds>("ids");
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("after");
    QTest::newRow("forward") << ElementIds{1, 2} << int(Order::Forward) << QStringLiteral("3124");
    QTest::newRow("forward at the front") << ElementIds{4} << int(Order::Forward) << QStringLiteral("1234");
    QTest::newRow("backward") << ElementIds{2, 4} << int(Order::Backward) << QStringLiteral("2143");
    QTest::newRow("backward at the back") << ElementIds{1} << int(Order::Backward) << QStringLiteral("1234");
    QTest::newRow("front") << ElementIds{2, 1} << int(Order::ToFront) << QStringLiteral("3412");
    QTest::newRow("back") << ElementIds{3, 4} << int(Order::ToBack) << QStringLiteral("3412");
}

void TestLayoutEditing::reorders()
{
    QFETCH(ElementIds, ids);
    QFETCH(int, how);
    QFETCH(QString, after);
    QCOMPARE(order(reordered(m_layout, ids, Order(how))), after);
}

void TestLayoutEditing::addsEachKind()
{
    CertificateLayout layout = m_layout;
    for (const ElementKind kind : elementKinds) {
        const EditedLayout edited = added(layout, kind, {105, 148.5});
        QCOMPARE(edited.layout.elements.size(), layout.elements.size() + 1);
        const LayoutElement &element = edited.layout.elements.constLast();
        QCOMPARE(edited.ids, ElementIds{element.id});
        QCOMPARE(kindOf(element), kind);
        QVERIFY(!findElement(layout, element.id));
        QVERIFY(QRectF(QPointF(), layout.size).contains(element.box));
        QVERIFY(QLineF(element.box.center(), {105, 148.5}).length() < 0.02);
        layout = edited.layout;
    }
    QVERIFY(QRectF(QPointF(), layout.size).contains(added(layout, ElementKind::Text, {0, 0}).layout.elements.constLast().box));
}

void TestLayoutEditing::pastesCopies()
{
    const EditedLayout edited = pasted(m_layout, onlyElements(m_layout, {2, 4}).elements, {5, 5});
    QCOMPARE(edited.ids, (ElementIds{5, 6}));
    QCOMPARE(box(edited.layout, 5), QRectF(25, 65, 50, 0.25));
    QCOMPARE(box(edited.layout, 6), QRectF(135, 105, 40, 25));
    QCOMPARE(findElement(edited.layout, 6)->content, findElement(m_layout, 4)->content);
    QCOMPARE(order(edited.layout), QStringLiteral("123456"));
}

void TestLayoutEditing::removes()
{
    QCOMPARE(order(removed(m_layout, {2, 3})), QStringLiteral("14"));
    m_layout.background = QStringLiteral("hash");
    QVERIFY(onlyElements(m_layout, {2}).background.isEmpty());
    QCOMPARE(removed(m_layout, {2}).background, QStringLiteral("hash"));
}

void TestLayoutEditing::findsByPoint()
{
    m_layout.elements.append({5, {}, QRectF(20, 30, 100, 20), CodeElement()});
    QCOMPARE(elementsAt(m_layout, {30, 35}, 1), (ElementIds{5, 1}));
    QCOMPARE(elementsAt(m_layout, {30, 60.8}, 1), ElementIds{2});
    QCOMPARE(elementsAt(m_layout, {30, 62}, 1), ElementIds());
    QCOMPARE(elementsIn(m_layout, {0, 0, 125, 55}), (ElementIds{1, 5}));
    ShapeElement frame;
    frame.fill = QColor();
    frame.stroke = Qt::black;
    m_layout.elements.append({6, {}, QRectF(10, 10, 190, 270), frame});
    QCOMPARE(elementsAt(m_layout, {30, 35}, 1), (ElementIds{5, 1}));
    QCOMPARE(elementsAt(m_layout, {10.5, 35}, 1), ElementIds{6});
}

void TestLayoutEditing::changesThePage()
{
    const CertificateLayout after = withPageSize(m_layout, {148, 210});
    QCOMPARE(after.size, QSizeF(148, 210));
    QCOMPARE(box(after, 1), box(m_layout, 1));
    QCOMPARE(box(after, 3), QRectF(118, 180, 30, 30));
}

void TestLayoutEditing::namesElements()
{
    QCOMPARE(elementLabel(m_layout.elements[0]), QStringLiteral("{name}"));
    QCOMPARE(elementLabel(m_layout.elements[1]), QStringLiteral("Rule"));
    QCOMPARE(elementLabel(m_layout.elements[2]), QStringLiteral("QR code"));
    QCOMPARE(elementLabel(m_layout.elements[3]), QStringLiteral("Signature"));
    QCOMPARE(elementLabel({5, {}, {}, TextElement{QString(60, u'a'), {}, 8, 2, false}}), QString(29, u'a') + QChar(0x2026));
    QCOMPARE(elementLabel({5, {}, {}, ImageElement{{}, {}, true}}), QStringLiteral("Logo"));
    QCOMPARE(elementLabel({5, {}, {0, 0, 50, 40}, ShapeElement()}), QStringLiteral("Frame"));
}

void TestLayoutEditing::showsPlaceholderNames()
{
    std::get<TextElement>(m_layout.elements[0].content).text = QStringLiteral("{name}[, {institution}]");
    const CertificateLayout shown = withPlaceholderNames(m_layout);
    QCOMPARE(std::get<TextElement>(shown.elements[0].content).text, QStringLiteral("{{name}[[, {{institution}]"));
    QCOMPARE(shown.elements[1], m_layout.elements[1]);
}

void TestLayoutEditing::passesOverUnknownIds()
{
    QCOMPARE(moved(m_layout, {99}, {5, 5}), m_layout);
    QCOMPARE(resized(m_layout, {}, {0, 0, 10, 10}), m_layout);
    QCOMPARE(removed(m_layout, {99}), m_layout);
    QVERIFY(boundsOf(m_layout, {99}).isNull());
}

void TestLayoutEditing::snapsMoves_data()
{
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<bool>("elements");
    QTest::addColumn<bool>("grid");
    QTest::addColumn<QPointF>("place");
    QTest::newRow("edge of another") << QRectF(21, 81, 10, 10) << true << false << QPointF(20, 81);
    QTest::newRow("edge of the page") << QRectF(0.9, 296, 10, 0.5) << true << false << QPointF(0, 296.5);
    QTest::newRow("margin") << QRectF(100, 266.2, 7, 10) << true << false << QPointF(101.5, 267);
    QTest::newRow("middle of the page") << QRectF(99.2, 85, 10, 10) << true << false << QPointF(100, 85);
    QTest::newRow("out of reach") << QRectF(83, 83, 10, 10) << true << false << QPointF(83, 83);
    QTest::newRow("grid") << QRectF(83.4, 82.6, 10.3, 10.3) << true << true << QPointF(83, 83);
    QTest::newRow("grid alone") << QRectF(20.6, 80.2, 10, 10) << false << true << QPointF(21, 80);
    QTest::newRow("nothing") << QRectF(20.6, 80.2, 10, 10) << false << false << QPointF(20.6, 80.2);
}

void TestLayoutEditing::snapsMoves()
{
    QFETCH(QRectF, bounds);
    QFETCH(bool, elements);
    QFETCH(bool, grid);
    QFETCH(QPointF, place);
    const Snapped snapped = snappedMove(m_layout, {3}, bounds, {elements, grid, 1.5});
    QCOMPARE(snapped.bounds, QRectF(place, bounds.size()));
    QCOMPARE(snapped.guides.isEmpty(), !elements || place.x() == 83);
}

void TestLayoutEditing::showsGuides()
{
    // The left edge of 1, 2 and the left margin are one line from the top of the page to its foot.
    const Snapped snapped = snappedMove(m_layout, {3}, {20.5, 82, 10, 10}, {true, false, 1.5});
    QCOMPARE(snapped.guides, (QList<Guide>{{Qt::Vertical, 20, 0, 297}}));
    // Caught by 4 alone, at its foot.
    const Snapped byElement = snappedMove(m_layout, {3}, {83, 124.4, 10, 20}, {true, false, 1});
    QCOMPARE(byElement.guides, (QList<Guide>{{Qt::Horizontal, 125, 83, 170}}));
}

void TestLayoutEditing::snapsTheDraggedEdgeOnly()
{
    const Snapped snapped = snappedResize(m_layout, {3}, {150.4, 200, 38.9, 30}, Qt::RightEdge, {true, true, 1.5});
    QCOMPARE(snapped.bounds, QRectF(150.4, 200, 39.6, 30));
    const Snapped onGrid = snappedResize(m_layout, {3}, {150.4, 200, 32, 33.3}, Qt::BottomEdge, {true, true, 1.5});
    QCOMPARE(onGrid.bounds, QRectF(150.4, 200, 32, 33));
}

LOTSE_TEST_MAIN(TestLayoutEditing)
#include "tst_layoutediting.moc"
