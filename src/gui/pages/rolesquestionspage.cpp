#include "gui/pages/rolesquestionspage.h"

#include "domain/recordinfo.h"
#include "gui/widgets/recordpane.h"

namespace gui {

RolesQuestionsPage::RolesQuestionsPage(const PageContext &context, QWidget *parent) : RecordPage(tr("Roles and questions"), context, parent)
{
    addPane(domain::recordInfo<domain::Question>())
        ->setEmptyHint({tr("The catalogue of questions is empty. Trainings answer the questions that stand here."), tr("Enter a question…"), {}});
    addPane(domain::recordInfo<domain::Role>())
        ->setEmptyHint({tr("There are no roles. Every participant has one, and kick-off workshops and trainings are for a role."), tr("Enter a role…"), {}});
    addPane(domain::recordInfo<domain::Module>())
        ->setEmptyHint({tr("There are no modules. They divide the content of the programme."), tr("Enter a module…"), {}});
}

} // namespace gui
