#include "gui/pages/municipalitiespage.h"

#include "domain/recordinfo.h"
#include "gui/widgets/recordpane.h"

namespace gui {

MunicipalitiesPage::MunicipalitiesPage(const PageContext &context, QWidget *parent) : RecordPage(tr("Municipalities"), context, parent)
{
    RecordPane *pane = addPane(domain::recordInfo<domain::Municipality>());
    pane->setEmptyHint({tr("No municipalities yet. Import the official register, or enter those that take part."), tr("Enter a municipality…"), {}});
}

} // namespace gui
