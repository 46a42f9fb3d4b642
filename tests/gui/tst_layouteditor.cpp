#include "layoutfixture.h"
#include "support/testmain.h"

#include "gui/layout/layoutclipboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace testsupport;
using printing::ElementIds;
using printing::LayoutElement;

/// The canvas, the list of elements and the properties, by mouse and by keyboard.
class TestLayoutEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gui::applyTheme(*qApp, workspace::Appearance::Light); }
    void init() { m_fixture.emplace(); }
    void cleanup() { m_fixture.reset(); }
    void addsEachKind();
    void dragsWithGuides();
    void staysBelowThePointer();
    void keepsThePageStillWhileDragging();
    void resizesByHandle();
    void drawsARubberBand();
    void alignsSeveral();
    void nudgesAsOneChange();
    void walksByTab();
    void zooms();
    void editsTheText();
    void keepsBlanksThatDoNotBreak();
    void insertsPlaceholders();
    void changesTheLook();
    void placesByNumbers();
    void copiesIntoAnotherLayout();
    void removesAndUndoes();
    void ordersByKeys();
    void choosesColumns();
    void keepsInStepWithTheList();
    void isReadable();

private:
    std::optional<LayoutFixture> m_fixture;
};

void TestLayoutEditor::addsEachKind()
{
    const qsizetype before = m_fixture->layout().elements.size();
    const QStringList names{QStringLiteral("addTextAction"), QStringLiteral("addImageAction"), QStringLiteral("addLineAction"), QStringLiteral("addFrameAction"),
                            QStringLiteral("addSessionListAction"), QStringLiteral("addCodeAction")};
    for (int i = 0; i < names.size(); ++i) {
        m_fixture->dialog->findChild<QAction *>(names[i])->trigger();
        QCOMPARE(m_fixture->layout().elements.size(), before + i + 1);
        QCOMPARE(m_fixture->editor->selection(), ElementIds{m_fixture->layout().elements.constLast().id});
        QCOMPARE(printing::kindOf(m_fixture->layout().elements.constLast()), printing::elementKinds[i]);
    }
    QCOMPARE(m_fixture->kept(), m_fixture->layout());
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Add “QR code” to the layout “Zertifikat”"));
    QVERIFY(m_fixture->view->hasFocus());
}

void TestLayoutEditor::dragsWithGuides()
{
    const LayoutElement name = m_fixture->named(u"Name");
    const QPointF start = name.box.center();
    m_fixture->drag(start, start + QPointF(3, 4));
    const QRectF moved = m_fixture->element(name.id).box;
    QVERIFY(QLineF(moved.topLeft(), name.box.topLeft() + QPointF(3, 4)).length() < 0.6);
    QCOMPARE(moved.size(), name.box.size());
    QCOMPARE(m_fixture->kept(), m_fixture->layout());
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Move “Name” in the layout “Zertifikat”"));
    // Without Alt the left edges of the others catch it.
    m_fixture->drag(moved.center(), moved.center() + QPointF(-2.4, 20), Qt::NoModifier);
    QCOMPARE(m_fixture->element(name.id).box.left(), name.box.left());
    m_fixture->undo();
    m_fixture->undo();
    QCOMPARE(m_fixture->element(name.id), name);
    QVERIFY(!m_fixture->document->canUndo());
}

void TestLayoutEditor::staysBelowThePointer()
{
    // Only the right end of the name is in sight; taking it must not scroll.
    const LayoutElement name = m_fixture->named(u"Name");
    m_fixture->view->setZoom(4);
    m_fixture->view->centerOn(name.box.right() + 30, name.box.center().y());
    QVERIFY(!m_fixture->view->viewport()->rect().contains(m_fixture->at(name.box.topLeft())));
    const QPointF start(name.box.right() - 4, name.box.center().y());
    QVERIFY(m_fixture->view->viewport()->rect().contains(m_fixture->at(start)));
    m_fixture->drag(start, start + QPointF(0, 12));
    const QPointF by = m_fixture->element(name.id).box.topLeft() - name.box.topLeft();
    QVERIFY2(QLineF(by, {0, 12}).length() < 0.6, qPrintable(QStringLiteral("%1 %2").arg(by.x()).arg(by.y())));
}

void TestLayoutEditor::keepsThePageStillWhileDragging()
{
    m_fixture->find<QComboBox>("previewComboBox")->setCurrentIndex(2);
    auto *findings = m_fixture->find<QListWidget>("findingsListWidget");
    QVERIFY(!findings->isVisible());
    const LayoutElement name = m_fixture->named(u"Name");
    m_fixture->click(name.box.center());
    const QTransform scale = m_fixture->view->transform();
    const QPointF corner = m_fixture->at({0, 0});
    QTest::mousePress(m_fixture->view->viewport(), Qt::LeftButton, {}, m_fixture->at(name.box.bottomRight()));
    m_fixture->move(name.box.topLeft() + QPointF(30, 30), Qt::AltModifier);
    m_fixture->move(name.box.topLeft() + QPointF(5, 5), Qt::AltModifier);
    QCoreApplication::processEvents();
    // There is something to be looked at now, and it takes its room only when the mouse lets go.
    QVERIFY(findings->count() > 0);
    QCOMPARE(m_fixture->view->transform(), scale);
    QCOMPARE(m_fixture->at({0, 0}), corner);
    QTest::mouseRelease(m_fixture->view->viewport(), Qt::LeftButton, {}, m_fixture->at(name.box.topLeft() + QPointF(5, 5)));
    QTRY_VERIFY(findings->isVisible());
    QVERIFY(m_fixture->view->viewport()->rect().contains(m_fixture->at({0, 0})) && m_fixture->view->viewport()->rect().contains(m_fixture->at({210, 297})));
}

void TestLayoutEditor::resizesByHandle()
{
    const LayoutElement code = m_fixture->named(u"Prüfcode");
    m_fixture->click(code.box.center());
    QCOMPARE(m_fixture->editor->selection(), ElementIds{code.id});
    m_fixture->drag(code.box.topLeft(), code.box.topLeft() + QPointF(10, 5));
    QVERIFY(std::abs(m_fixture->element(code.id).box.width() - (code.box.width() - 10)) < 0.6);
    QVERIFY(std::abs(m_fixture->element(code.id).box.height() - (code.box.height() - 5)) < 0.6);
    QVERIFY(std::abs(m_fixture->element(code.id).box.bottom() - code.box.bottom()) < 0.02);
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Change the size of “Prüfcode” in the layout “Zertifikat”"));
    // Escape takes a drag back before it is one.
    const printing::CertificateLayout before = m_fixture->layout();
    QTest::mousePress(m_fixture->view->viewport(), Qt::LeftButton, {}, m_fixture->at(m_fixture->element(code.id).box.center()));
    m_fixture->move({60, 60}, {});
    QVERIFY(!(m_fixture->layout() == before));
    QTest::keyClick(m_fixture->view, Qt::Key_Escape);
    QCOMPARE(m_fixture->layout(), before);
    QTest::mouseRelease(m_fixture->view->viewport(), Qt::LeftButton, {}, m_fixture->at({60, 60}));
    QCOMPARE(m_fixture->layout(), before);
}

void TestLayoutEditor::drawsARubberBand()
{
    const QRectF both = m_fixture->named(u"Name").box.united(m_fixture->named(u"Institution").box);
    m_fixture->drag(QPointF(5, both.top() - 1), QPointF(205, both.bottom() + 1), Qt::NoModifier);
    QCOMPARE(m_fixture->editor->selection(), (ElementIds{m_fixture->named(u"Name").id, m_fixture->named(u"Institution").id}));
    m_fixture->click(m_fixture->named(u"Prüfcode").box.center(), Qt::ShiftModifier);
    QCOMPARE(m_fixture->editor->selection().size(), 3);
    m_fixture->click({3, 3});
    QVERIFY(m_fixture->editor->selection().isEmpty());
    QVERIFY(!m_fixture->document->canUndo());
}

void TestLayoutEditor::alignsSeveral()
{
    const ElementIds ids{m_fixture->named(u"Name").id, m_fixture->named(u"Prüfcode").id};
    m_fixture->editor->select(ids);
    m_fixture->trigger("alignRightAction");
    QCOMPARE(m_fixture->element(ids[0]).box.right(), m_fixture->element(ids[1]).box.right());
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Align 2 elements in the layout “Zertifikat”"));
    QVERIFY(!m_fixture->find<QAction>("distributeVerticallyAction")->isEnabled());
    m_fixture->editor->select(ids + ElementIds{m_fixture->named(u"Logo").id});
    m_fixture->trigger("distributeVerticallyAction");
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Distribute 3 elements in the layout “Zertifikat”"));
}

void TestLayoutEditor::nudgesAsOneChange()
{
    const LayoutElement name = m_fixture->named(u"Name");
    m_fixture->editor->select({name.id});
    m_fixture->view->setFocus();
    const qsizetype before = m_fixture->document->history().size();
    QTest::keyClick(m_fixture->view, Qt::Key_Right);
    QTest::keyClick(m_fixture->view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_fixture->view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_fixture->element(name.id).box.topLeft(), name.box.topLeft() + QPointF(1.1, 10));
    QVERIFY(!m_fixture->document->canUndo());
    QTRY_COMPARE(m_fixture->lastLabel(), QStringLiteral("Move “Name” in the layout “Zertifikat”"));
    QCOMPARE(m_fixture->document->history().size(), before + 1);
    QCOMPARE(m_fixture->kept(), m_fixture->layout());
    // What is not kept yet is kept before it is undone.
    QTest::keyClick(m_fixture->view, Qt::Key_Left);
    m_fixture->undo();
    QCOMPARE(m_fixture->element(name.id).box.topLeft(), name.box.topLeft() + QPointF(1.1, 10));
    m_fixture->undo();
    QCOMPARE(m_fixture->element(name.id), name);
}

void TestLayoutEditor::walksByTab()
{
    m_fixture->view->setFocus();
    const ElementIds ids = printing::allIds(m_fixture->layout());
    for (const int id : ids) {
        QTest::keyClick(m_fixture->view, Qt::Key_Tab);
        QCOMPARE(m_fixture->editor->selection(), ElementIds{id});
        QVERIFY(m_fixture->view->accessibleName().contains(printing::elementLabel(m_fixture->element(id))));
    }
    QVERIFY(m_fixture->view->hasFocus());
    QTest::keyClick(m_fixture->view, Qt::Key_Tab);
    QVERIFY(!m_fixture->view->hasFocus());
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_fixture->editor->selection(), ElementIds{ids[ids.size() - 2]});
    QTest::keyClick(m_fixture->view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_fixture->editor->selection(), ids);
    QTest::keyClick(m_fixture->view, Qt::Key_Escape);
    QVERIFY(m_fixture->editor->selection().isEmpty());
    QVERIFY(m_fixture->dialog->isVisible());
}

void TestLayoutEditor::zooms()
{
    gui::LayoutView &view = *m_fixture->view;
    const qreal whole = view.zoom();
    QVERIFY(view.viewport()->rect().contains(m_fixture->at({0, 0})) && view.viewport()->rect().contains(m_fixture->at({210, 297})));
    const QPoint middle = view.viewport()->rect().center();
    QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(view.zoom() > whole);
    QTest::keyClick(m_fixture->dialog.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), 1.0);
    // What is chosen elsewhere comes into sight.
    m_fixture->editor->select({m_fixture->named(u"Seite").id});
    QVERIFY(view.viewport()->rect().contains(m_fixture->at(m_fixture->named(u"Seite").box.center())));
    m_fixture->editor->select({m_fixture->named(u"Logo").id});
    QVERIFY(view.viewport()->rect().contains(m_fixture->at(m_fixture->named(u"Logo").box.center())));
    QTest::keyClick(m_fixture->dialog.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(view.zoom(), whole);
}

void TestLayoutEditor::editsTheText()
{
    const LayoutElement institution = m_fixture->named(u"Institution");
    const qsizetype before = m_fixture->document->history().size();
    m_fixture->editor->select({institution.id});
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_F2);
    auto *text = m_fixture->find<QPlainTextEdit>("elementTextPlainTextEdit");
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("aus {institution}"));
    QCOMPARE(std::get<printing::TextElement>(m_fixture->element(institution.id).content).text, QStringLiteral("aus {institution}"));
    QTRY_COMPARE(m_fixture->lastLabel(), QStringLiteral("Change the text of “Institution” in the layout “Zertifikat”"));
    QCOMPARE(m_fixture->document->history().size(), before + 1);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->element(institution.id), institution);
    QCOMPARE(text->toPlainText(), QStringLiteral("[{institution}]"));
}

void TestLayoutEditor::keepsBlanksThatDoNotBreak()
{
    m_fixture->trigger("addTextAction");
    const int id = m_fixture->editor->selection().constFirst();
    const QString written = QStringLiteral("Nr.\u00a0{number}\nSeite\u00a01");
    m_fixture->editor->editContent<printing::TextElement>(gui::LayoutEdit::Text, {}, [&written](printing::TextElement &text) { text.text = written; });
    auto *text = m_fixture->find<QPlainTextEdit>("elementTextPlainTextEdit");
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral("23"));
    m_fixture->editor->flush();
    QCOMPARE(std::get<printing::TextElement>(m_fixture->element(id).content).text, written + QStringLiteral("23"));
    // The cursor stays where somebody writes.
    QCOMPARE(text->textCursor().position(), written.size() + 2);
}

void TestLayoutEditor::insertsPlaceholders()
{
    m_fixture->trigger("addTextAction");
    QTest::keyClick(m_fixture->view, Qt::Key_F2);
    auto *text = m_fixture->find<QPlainTextEdit>("elementTextPlainTextEdit");
    QTest::keyClick(text, Qt::Key_Delete);
    const QList<QAction *> actions = m_fixture->find<QToolButton>("placeholderToolButton")->menu()->actions();
    QCOMPARE(actions.size(), printing::placeholders().size());
    actions.first()->trigger();
    const QString placeholder = QStringLiteral("{%1}").arg(printing::placeholders().first().name);
    QCOMPARE(text->toPlainText(), placeholder);
    text->selectAll();
    m_fixture->find<QToolButton>("optionalToolButton")->click();
    QCOMPARE(std::get<printing::TextElement>(m_fixture->editor->selected()->content).text, QStringLiteral("[%1]").arg(placeholder));
}

void TestLayoutEditor::changesTheLook()
{
    const ElementIds ids{m_fixture->named(u"Name").id, m_fixture->named(u"Institution").id};
    m_fixture->editor->select(ids);
    QVERIFY(!m_fixture->find<QPlainTextEdit>("elementTextPlainTextEdit")->isEnabled());
    m_fixture->find<QToolButton>("italicToolButton")->click();
    m_fixture->find<QToolButton>("textRightToolButton")->click();
    m_fixture->find<QDoubleSpinBox>("sizeDoubleSpinBox")->setValue(14.5);
    m_fixture->editor->flush();
    for (const int id : ids) {
        const auto &style = std::get<printing::TextElement>(m_fixture->element(id).content).style;
        QVERIFY(style.isItalic);
        QCOMPARE(style.size, 14.5);
        QVERIFY(style.alignment & Qt::AlignRight);
    }
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Change the look of 2 elements in the layout “Zertifikat”"));
    QCOMPARE(m_fixture->kept(), m_fixture->layout());
    auto *family = m_fixture->find<QComboBox>("familyComboBox");
    family->setCurrentIndex(family->findText(QStringLiteral("Noto Serif")));
    Q_EMIT family->activated(family->currentIndex());
    QCOMPARE(std::get<printing::TextElement>(m_fixture->element(ids[0]).content).style.family, QStringLiteral("Noto Serif"));
}

void TestLayoutEditor::placesByNumbers()
{
    const int id = m_fixture->named(u"Prüfcode").id;
    m_fixture->editor->select({id});
    m_fixture->find<QDoubleSpinBox>("leftDoubleSpinBox")->setValue(30);
    m_fixture->find<QDoubleSpinBox>("heightDoubleSpinBox")->setValue(40);
    QCOMPARE(m_fixture->element(id).box.left(), 30.0);
    QCOMPARE(m_fixture->element(id).box.height(), 40.0);
    m_fixture->find<QDoubleSpinBox>("leftDoubleSpinBox")->setValue(1000);
    QCOMPARE(m_fixture->element(id).box.right(), 210.0);
    QCOMPARE(m_fixture->find<QDoubleSpinBox>("leftDoubleSpinBox")->value(), m_fixture->element(id).box.left());
    auto *name = m_fixture->find<QLineEdit>("elementNameLineEdit");
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Siegel"));
    m_fixture->editor->flush();
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Name “Siegel” in the layout “Zertifikat”"));
}

void TestLayoutEditor::copiesIntoAnotherLayout()
{
    const LayoutElement name = m_fixture->named(u"Name");
    m_fixture->editor->select({name.id});
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(gui::hasElements(QGuiApplication::clipboard()->mimeData()));
    QTest::keyClick(m_fixture->view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->layout().elements.constLast().box, name.box.translated(5, 5));
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Paste “Name” into the layout “Zertifikat”"));
    QTest::keyClick(m_fixture->view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_fixture->layout().elements.constLast().box, name.box.translated(10, 10));
    auto *templates = m_fixture->find<QListView>("templatesListView");
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Down);
    QCOMPARE(m_fixture->editor->choice().language, QStringLiteral("en"));
    const qsizetype before = m_fixture->layout().elements.size();
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->layout().elements.size(), before + 1);
    QCOMPARE(m_fixture->layout().elements.constLast().content, name.content);
    auto *damaged = new QMimeData;
    damaged->setData(QString::fromUtf16(gui::layoutMimeType), "{}");
    QGuiApplication::clipboard()->setMimeData(damaged);
    QTest::keyClick(m_fixture->view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->prompter.told.size(), 1);
    QCOMPARE(m_fixture->layout().elements.size(), before + 1);
}

void TestLayoutEditor::removesAndUndoes()
{
    const printing::CertificateLayout before = m_fixture->layout();
    const int id = m_fixture->named(u"Name").id;
    m_fixture->editor->select({id});
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_Delete);
    QVERIFY(!printing::findElement(m_fixture->layout(), id));
    QVERIFY(m_fixture->editor->selection().isEmpty());
    QCOMPARE(m_fixture->lastLabel(), QStringLiteral("Remove “Name” from the layout “Zertifikat”"));
    m_fixture->undo();
    QCOMPARE(m_fixture->layout(), before);
    m_fixture->redo();
    QVERIFY(!printing::findElement(m_fixture->layout(), id));
}

void TestLayoutEditor::ordersByKeys()
{
    const int first = m_fixture->layout().elements.constFirst().id;
    m_fixture->editor->select({first});
    m_fixture->view->setFocus();
    QTest::keyClick(m_fixture->view, Qt::Key_PageUp);
    QCOMPARE(m_fixture->layout().elements.at(1).id, first);
    QTest::keyClick(m_fixture->view, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_fixture->layout().elements.constLast().id, first);
    QTest::keyClick(m_fixture->view, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_fixture->layout().elements.constFirst().id, first);
}

void TestLayoutEditor::choosesColumns()
{
    using enum printing::SessionColumn;
    const int id = m_fixture->named(u"Veranstaltungen").id;
    m_fixture->editor->select({id});
    const auto columns = [this, id] { return std::get<printing::SessionListElement>(m_fixture->element(id).content).columns; };
    auto *list = m_fixture->find<QListWidget>("sessionColumnsListWidget");
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(columns(), (QList{Date, Title, Hours, Units}));
    list->setCurrentRow(1);
    m_fixture->find<QToolButton>("columnUpToolButton")->click();
    QCOMPARE(columns(), (QList{Title, Date, Hours, Units}));
    m_fixture->find<QCheckBox>("totalCheckBox")->click();
    QVERIFY(!std::get<printing::SessionListElement>(m_fixture->element(id).content).hasTotal);
}

void TestLayoutEditor::keepsInStepWithTheList()
{
    auto *elements = m_fixture->find<QListView>("elementsListView");
    QCOMPARE(elements->model()->rowCount(), int(m_fixture->layout().elements.size()));
    elements->setFocus();
    elements->setCurrentIndex(elements->model()->index(3, 0));
    QCOMPARE(m_fixture->editor->selection(), ElementIds{m_fixture->layout().elements.at(3).id});
    QTest::keyClick(elements, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_fixture->editor->selection().size(), 2);
    QTest::keyClick(elements, Qt::Key_Delete);
    QCOMPARE(elements->model()->rowCount(), int(m_fixture->layout().elements.size()));
    m_fixture->editor->select({m_fixture->layout().elements.at(1).id});
    QCOMPARE(elements->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(elements->currentIndex().row(), 1);
    QTest::keyClick(elements, Qt::Key_Return);
    // A line or frame is edited in its colours.
    QVERIFY(m_fixture->dialog->focusWidget()->objectName() == QLatin1StringView("fillColourButton"));
}

void TestLayoutEditor::isReadable()
{
    QVERIFY(!m_fixture->dialog->windowTitle().isEmpty());
    QCOMPARE(namelessControls(*m_fixture->dialog).join(u'\n'), QString());
    for (const LayoutElement &each : m_fixture->layout().elements) {
        m_fixture->editor->select({each.id});
        QCOMPARE(namelessControls(*m_fixture->dialog).join(u'\n'), QString());
    }
    for (const char *name : {"templatesListView", "elementsListView", "layoutGraphicsView"})
        QVERIFY(!m_fixture->find<QWidget>(name)->accessibleName().isEmpty());
    // F6 walks through the panes.
    m_fixture->find<QWidget>("templatesListView")->setFocus();
    QTest::keyClick(m_fixture->dialog.get(), Qt::Key_F6);
    QVERIFY(m_fixture->find<QWidget>("elementsListView")->hasFocus());
    QTest::keyClick(m_fixture->dialog.get(), Qt::Key_F6);
    QVERIFY(m_fixture->view->hasFocus());
    QTest::keyClick(m_fixture->dialog.get(), Qt::Key_F6);
    QVERIFY(m_fixture->find<QWidget>("propertiesPane")->isAncestorOf(m_fixture->dialog->focusWidget()));
}

LOTSE_GUI_TEST_MAIN(QApplication, TestLayoutEditor)
#include "tst_layouteditor.moc"
