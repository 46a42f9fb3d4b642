#include "gui/pages/municipalitiespage.h"

#include "domain/recordinfo.h"
#include "gui/dialogs/grounddialog.h"
#include "gui/widgets/recordpane.h"

#include <QAction>

namespace gui {

MunicipalitiesPage::MunicipalitiesPage(const PageContext &context, QWidget *parent) : RecordPage(tr("Municipalities"), context, parent)
{
    RecordPane *pane = addPane(domain::recordInfo<domain::Municipality>());
    pane->setEmptyHint({tr("No municipalities yet. Import the official register, or enter those that take part."), tr("Enter a municipality…"), {}});
    QAction *ground = pane->addRowAction(tr("Enter a &Ground of Eligibility…"), QStringLiteral("document-edit-verify"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    connect(ground, &QAction::triggered, this, [this, pane] {
        QList<domain::MunicipalityId> municipalities;
        const QList<qint64> ids = pane->selectedIds();
        for (const qint64 id : ids)
            municipalities.append(domain::MunicipalityId{id});
        if (!municipalities.isEmpty())
            GroundDialog::openForMunicipalities(this, this->context(), *document(), municipalities,
                                               domain::EligibilityGround::ClimateMobilityPlan);
    });
}

} // namespace gui
