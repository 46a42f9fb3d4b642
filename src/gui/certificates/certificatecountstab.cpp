#include "gui/certificates/certificatecountstab.h"

#include "gui/delegates/sharedelegate.h"
#include "gui/theme/icons.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/snapshotview.h"
#include "workspace/document.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using models::ReadinessCountsModel;

CertificateCountsTab::CertificateCountsTab(models::CertificateReadinessModel &readiness, QWidget *parent)
    : PageTab(parent), m_readiness(readiness), m_model(new ReadinessCountsModel(this)), m_view(new SnapshotView),
      m_hint(new QLabel(tr("Enter shows the people of a row. In the bar stands first who holds a certificate, then paler who may get one."))), m_empty(new QLabel)
{
    setObjectName(QStringLiteral("countsTab"));
    m_view->setObjectName(QStringLiteral("countsTableView"));
    m_view->setAccessibleName(tr("Certificates by role and county"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_view->setColumnLetters({14, 40, 16, 16, 18, 40}, true);
    m_view->setItemDelegateForColumn(ReadinessCountsModel::TotalColumn, new ShareDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_open = addNamedAction(m_view, tr("&Show These People"), "go-next", "showPeopleAction", {}, [this] { open(m_view->currentIndex().row()); });
    m_copy = addNamedAction(m_view, tr("&Copy as a Table"), "edit-copy", "copyCountsAction", {}, [this] { m_view->copySelection(); });
    m_empty->setText(tr("Who gets a certificate is counted here as soon as people take part."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(&readiness, &models::CertificateReadinessModel::refreshed, this, &CertificateCountsTab::recount);
    connect(m_view, &SnapshotView::activatedRow, this, &CertificateCountsTab::open);
    recount();
}

QString CertificateCountsTab::title() const
{
    //: tab with how many certificates there are by role and county (German: "Zahlen")
    return tr("Figures");
}

void CertificateCountsTab::setDocument(workspace::Document *document)
{
    m_document = document;
    recount();
}

QList<QAction *> CertificateCountsTab::pageActions() const
{
    return {m_open, m_copy};
}

void CertificateCountsTab::announceSelection()
{
    Q_EMIT selectionChanged({}, {});
}

void CertificateCountsTab::recount()
{
    m_model->setRows(m_document ? m_readiness.allRows() : QList<models::ReadinessRow>(),
                     m_document ? domain::rolesInOrder(m_document->programme()) : QList<domain::RoleId>());
    m_view->setVisible(m_model->rowCount() > 0);
    m_hint->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void CertificateCountsTab::open(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT groupChosen(m_model->rowAt(row));
}

} // namespace gui
