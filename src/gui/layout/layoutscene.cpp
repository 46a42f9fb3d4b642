#include "gui/layout/layoutscene.h"

#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "gui/layout/overlayitem.h"
#include "gui/layout/pageitem.h"

namespace gui {

namespace {

constexpr qreal Surround = 6;  ///< mm around the pages
constexpr qreal PageGap = 10;  ///< mm between two pages

} // namespace

LayoutScene::LayoutScene(LayoutEditor &editor, LayoutPreview &preview, QObject *parent)
    : QGraphicsScene(parent), m_editor(editor), m_preview(preview), m_overlay(new OverlayItem)
{
    addItem(m_overlay);
    connect(&editor, &LayoutEditor::layoutChanged, this, &LayoutScene::showLayout);
    connect(&editor, &LayoutEditor::selectionChanged, this, &LayoutScene::showSelection);
    connect(&preview, &LayoutPreview::pagesChanged, this, &LayoutScene::showPages);
    showLayout();
    showPages();
}

void LayoutScene::showGrid(bool on)
{
    m_hasGrid = on;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->showGrid(on && i == 0);
}

void LayoutScene::showPages()
{
    const QList<printing::Page> &pages = m_preview.pages();
    while (m_pages.size() > pages.size())
        delete m_pages.takeLast();
    qreal top = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i == m_pages.size()) {
            m_pages.append(new PageItem(m_preview.layoutPages().typesetter()));
            addItem(m_pages.constLast());
            m_pages.constLast()->showGrid(m_hasGrid && i == 0);
        }
        m_pages[i]->setPage(pages[i]);
        m_pages[i]->setPos(0, top);
        top += pages[i].size.height() + PageGap;
    }
    fitScene();
    printing::ElementIds marked;
    for (const LayoutFinding &finding : m_preview.findings())
        marked.append(finding.element);
    m_overlay->setMarked(marked);
}

void LayoutScene::fitScene()
{
    if (m_isHeld)
        return;
    QRectF area(QPointF(), m_editor.layout().size);
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        area = area.united(QRectF(m_pages[i]->pos(), m_preview.pages()[i].size));
    setSceneRect(area.adjusted(-Surround, -Surround, Surround, Surround));
}

void LayoutScene::hold(bool on)
{
    m_isHeld = on;
    fitScene();
}

void LayoutScene::showLayout()
{
    m_overlay->setLayout(m_editor.layout());
    showSelection();
}

void LayoutScene::showSelection()
{
    m_overlay->setSelection(m_editor.selection(), !m_editor.isReadOnly());
}

} // namespace gui
