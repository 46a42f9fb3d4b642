#include "gui/pages/certificatespage.h"

#include "gui/certificates/certificatecountstab.h"
#include "gui/certificates/readinesstab.h"
#include "gui/certificates/registertab.h"
#include "gui/certificates/verificationdialog.h"
#include "gui/event/eventwindow.h"
#include "gui/layout/layoutdialog.h"
#include "gui/widgets/namedaction.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

CertificatesPage::CertificatesPage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("Certificates"), context, parent), m_tabs(new QTabWidget), m_readiness(new ReadinessTab(context)), m_register(new RegisterTab(context)),
      m_counts(new CertificateCountsTab(*m_readiness->model()))
{
    m_tabs->setObjectName(QStringLiteral("certificatesTabWidget"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Certificates"));
    m_tabs->tabBar()->setAccessibleName(tr("Certificates"));
    for (PageTab *tab : {static_cast<PageTab *>(m_readiness), static_cast<PageTab *>(m_register), static_cast<PageTab *>(m_counts)})
        addTab(tab);
    addCornerActions();
    body()->setContentsMargins(0, 0, 0, 8);
    body()->addWidget(m_tabs, 1);
    setFocusProxy(m_readiness);
    connect(m_counts, &CertificateCountsTab::groupChosen, this, [this](const models::ReadinessCount &group) {
        m_tabs->setCurrentWidget(m_readiness);
        m_readiness->showGroup(group);
        m_readiness->setFocus();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFocusProxy(m_tabs->currentWidget());
        announceSelection();
    });
}

/// The tabs go last and tell of it, when this is no page any more.
CertificatesPage::~CertificatesPage()
{
    m_tabs->disconnect(this);
    for (PageTab *tab : std::as_const(m_all))
        tab->disconnect(this);
}

void CertificatesPage::addTab(PageTab *tab)
{
    m_all.append(tab);
    m_tabs->addTab(tab, tab->title());
    connect(tab, &PageTab::selectionChanged, this, [this, tab](const QString &table, const QList<qint64> &ids) {
        if (tab == currentTab())
            Q_EMIT selectionChanged(table, ids);
    });
    connect(tab, &PageTab::statusText, this, &Page::statusText);
    connect(tab, &PageTab::revealRequested, this, &Page::revealRequested);
    connect(tab, &PageTab::inspectorRequested, this, &Page::inspectorRequested);
}

/// Beside the tabs: what belongs to none of them alone.
void CertificatesPage::addCornerActions()
{
    m_layouts = LayoutDialog::makeAction(*this, context());
    m_verify = VerificationDialog::makeAction(*this, context());
    m_eventMode = addNamedAction(this, tr("Event Mode…"), "meeting-attending", "eventModeAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, [this] {
        if (document())
            EventWindow::openFor(window(), context(), *document());
    });
    m_eventMode->setToolTip(tr("The whole screen for the closing event: who is there, badges, certificates, handing over"));
    m_eventMode->setEnabled(false);
    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QAction *action : {m_layouts, m_verify, m_eventMode}) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("ToolButton")));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_tabs->setCornerWidget(corner);
}

PageTab *CertificatesPage::currentTab() const
{
    return qobject_cast<PageTab *>(m_tabs->currentWidget());
}

void CertificatesPage::setDocument(workspace::Document *document)
{
    Page::setDocument(document);
    m_eventMode->setEnabled(document);
    for (PageTab *tab : std::as_const(m_all))
        tab->setDocument(document);
}

QList<QAction *> CertificatesPage::pageActions() const
{
    return currentTab()->pageActions() + QList<QAction *>{m_layouts, m_verify, m_eventMode};
}

void CertificatesPage::focusFilter()
{
    currentTab()->focusFilter();
}

bool CertificatesPage::reveal(const QString &table, qint64 id)
{
    for (PageTab *tab : std::as_const(m_all)) {
        if (!tab->reveal(table, id))
            continue;
        m_tabs->setCurrentWidget(tab);
        return true;
    }
    return false;
}

void CertificatesPage::announceSelection()
{
    currentTab()->announceSelection();
}

} // namespace gui
