#include "gui/pages/rolesquestionspage.h"

#include "domain/recordinfo.h"
#include "gui/dialogs/workshopquestionsdialog.h"
#include "gui/questions/demandpane.h"
#include "gui/questions/interestspane.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "workspace/document.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace gui {

RolesQuestionsPage::RolesQuestionsPage(const PageContext &context, QWidget *parent)
    : RecordPage(tr("Roles and questions"), context, parent), m_questions(addPane(domain::recordInfo<domain::Question>()))
{
    m_questions->setEmptyHint({tr("The catalogue of questions is empty. Trainings answer the questions that stand here."), tr("Enter a question…"), {}});
    addPane(domain::recordInfo<domain::Role>())
        ->setEmptyHint({tr("There are no roles. Every participant has one, and kick-off workshops and trainings are for a role."), tr("Enter a role…"), {}});
    addPane(domain::recordInfo<domain::Module>())
        ->setEmptyHint({tr("There are no modules. They divide the content of the programme."), tr("Enter a module…"), {}});
    addTab(new InterestsPane(context), 1);
    addTab(new DemandPane(context), 2);
    setupWorkshopAction();
}

void RolesQuestionsPage::setupWorkshopAction()
{
    m_fromWorkshop = new QAction(icon(QStringLiteral("list-add")), tr("&Questions from a Workshop…"), this);
    m_fromWorkshop->setObjectName(QStringLiteral("fromWorkshopAction"));
    m_fromWorkshop->setToolTip(tr("Add the questions that a kick-off workshop brought up"));
    m_fromWorkshop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Insert));
    m_fromWorkshop->setShortcutContext(Qt::WidgetShortcut);
    connect(m_fromWorkshop, &QAction::triggered, this, &RolesQuestionsPage::addFromWorkshop);
    m_questions->view()->addAction(m_fromWorkshop);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("fromWorkshopToolButton"));
    button->setDefaultAction(m_fromWorkshop);
    button->setText(tr("From a workshop…"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_questions->filterBar()->buttons()->addWidget(button);
}

void RolesQuestionsPage::setDocument(workspace::Document *document)
{
    RecordPage::setDocument(document);
    m_fromWorkshop->setEnabled(document && !document->isReadOnly());
}

QList<QAction *> RolesQuestionsPage::pageActions() const
{
    QList<QAction *> actions = RecordPage::pageActions();
    if (currentPane() == m_questions)
        actions.insert(std::min<qsizetype>(1, actions.size()), m_fromWorkshop);
    return actions;
}

void RolesQuestionsPage::addFromWorkshop()
{
    if (document() && !document()->isReadOnly())
        (new WorkshopQuestionsDialog(*document(), context(), this))->open();
}

} // namespace gui
