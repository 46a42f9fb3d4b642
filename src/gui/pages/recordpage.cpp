#include "gui/pages/recordpage.h"

#include "domain/recordinfo.h"
#include "gui/pages/pagetab.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gui {

RecordPage::RecordPage(const QString &title, const PageContext &context, QWidget *parent) : Page(context, parent), m_title(new QLabel(title))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_title->setContentsMargins(12, 0, 12, 0);
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
}

RecordPane *RecordPage::addPane(const domain::RecordInfo &info)
{
    auto *pane = new RecordPane(info, context());
    m_panes.append(pane);
    if (m_panes.size() == 1)
        layout()->addWidget(pane);
    else
        showTabs();
    if (m_panes.size() == 1)
        setFocusProxy(pane);
    connect(pane, &RecordPane::selectionSettled, this, [this, pane] {
        if (pane == currentPane())
            announceSelection();
    });
    connect(pane, &RecordPane::activatedRow, this, &Page::inspectorRequested);
    connect(pane, &RecordPane::statusText, this, &Page::statusText);
    return pane;
}

void RecordPage::showTabs()
{
    if (!m_tabs) {
        m_tabs = new QTabWidget;
        m_tabs->setObjectName(QStringLiteral("pageTabWidget"));
        m_tabs->setDocumentMode(true);
        m_tabs->setAccessibleName(m_title->text());
        m_tabs->tabBar()->setAccessibleName(m_title->text());
        layout()->addWidget(m_tabs);
        connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
            setFocusProxy(m_tabs->currentWidget());
            announceSelection();
        });
    }
    const QSignalBlocker blocker(m_tabs);
    for (RecordPane *pane : std::as_const(m_panes)) {
        if (m_tabs->indexOf(pane) < 0) {
            pane->layout()->setContentsMargins(0, 8, 0, 0);
            m_tabs->addTab(pane, pane->model()->info().heading());
        }
    }
    m_tabs->setCurrentIndex(0);
}

void RecordPage::setTabCorner(QWidget *corner, RecordPane *pane)
{
    m_tabs->setCornerWidget(corner);
    connect(m_tabs, &QTabWidget::currentChanged, corner, [this, corner, pane] { corner->setVisible(currentPane() == pane); });
}

RecordPane *RecordPage::currentPane() const
{
    return m_tabs ? qobject_cast<RecordPane *>(m_tabs->currentWidget()) : m_panes.value(0);
}

PageTab *RecordPage::currentTab() const
{
    return m_tabs ? qobject_cast<PageTab *>(m_tabs->currentWidget()) : nullptr;
}

void RecordPage::addTab(PageTab *tab, int place)
{
    m_otherTabs.append(tab);
    const QSignalBlocker blocker(m_tabs);
    m_tabs->insertTab(place, tab, tab->title());
    connect(tab, &PageTab::selectionChanged, this, [this, tab](const QString &table, const QList<qint64> &ids) {
        if (tab == currentTab())
            Q_EMIT selectionChanged(table, ids);
    });
    connect(tab, &PageTab::statusText, this, &Page::statusText);
    connect(tab, &PageTab::revealRequested, this, &Page::revealRequested);
    connect(tab, &PageTab::inspectorRequested, this, &Page::inspectorRequested);
}

void RecordPage::showTab(QWidget *tab)
{
    m_tabs->setCurrentWidget(tab);
}

void RecordPage::setDocument(workspace::Document *document)
{
    Page::setDocument(document);
    for (RecordPane *pane : std::as_const(m_panes))
        pane->setDocument(document);
    for (PageTab *tab : std::as_const(m_otherTabs))
        tab->setDocument(document);
}

QList<QAction *> RecordPage::pageActions() const
{
    return currentTab() ? currentTab()->pageActions() : currentPane()->rowActions();
}

void RecordPage::focusFilter()
{
    if (PageTab *tab = currentTab())
        tab->focusFilter();
    else
        currentPane()->filterBar()->focusFilter();
}

bool RecordPage::reveal(const QString &table, qint64 id)
{
    for (RecordPane *pane : std::as_const(m_panes)) {
        if (table != pane->model()->info().table || !pane->reveal(id))
            continue;
        if (m_tabs)
            m_tabs->setCurrentWidget(pane);
        return true;
    }
    for (PageTab *tab : std::as_const(m_otherTabs)) {
        if (!tab->reveal(table, id))
            continue;
        m_tabs->setCurrentWidget(tab);
        return true;
    }
    return false;
}

void RecordPage::announceSelection()
{
    if (PageTab *tab = currentTab())
        tab->announceSelection();
    else
        Q_EMIT selectionChanged(currentPane()->model()->info().table, currentPane()->selectedIds());
}

} // namespace gui
