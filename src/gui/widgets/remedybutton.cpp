#include "gui/widgets/remedybutton.h"

#include "domain/verbs/problemverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/mergedialog.h"
#include "gui/dialogs/updatesdialog.h"
#include "gui/theme/icons.h"
#include "models/problemsmodel.h"
#include "workspace/document.h"

#include <QMenu>

namespace gui {

using namespace domain;

RemedyButton::RemedyButton(const PageContext &context, QWidget *parent) : QToolButton(parent), m_context(context)
{
    setIcon(gui::icon(QStringLiteral("dialog-ok")));
    setText(tr("Solve"));
    setAccessibleName(tr("Solve the chosen problem"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::MenuButtonPopup);
    connect(menu(), &QMenu::aboutToShow, this, &RemedyButton::fillMenu);
    connect(this, &QToolButton::clicked, this, &RemedyButton::solve);
}

void RemedyButton::setProblem(workspace::Document *document, const Problem *problem)
{
    m_document = document;
    m_problem = problem ? *problem : Problem();
    m_remedies = models::remedies(m_problem);
    setEnabled(!m_remedies.isEmpty() && document && !document->isReadOnly());
    setToolTip(m_remedies.isEmpty() ? QString() : plainToolTip(m_remedies.constFirst().text));
}

void RemedyButton::fillMenu()
{
    menu()->clear();
    for (const Fix &remedy : std::as_const(m_remedies)) {
        QAction *action = menu()->addAction(QString(remedy.text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, code = remedy.code] { use(code); });
    }
}

QList<QAction *> RemedyButton::remedyActions()
{
    fillMenu();
    return menu()->actions();
}

void RemedyButton::solve()
{
    if (!isEnabled())
        return;
    if (m_remedies.size() > 1)
        menu()->popup(mapToGlobal(QPoint(0, height())));
    else
        use(m_remedies.constFirst().code);
}

void RemedyButton::use(const QString &code)
{
    if (!m_document)
        return;
    const ParticipantId person{m_problem.subjects.value(0).id};
    const ParticipantId other{m_problem.subjects.value(1).id};
    const bool isMerge = m_problem.code == QLatin1StringView("possible_duplicate") && code == QLatin1StringView("merge");
    if (code == models::WriteUpdatesRemedy)
        return writeUpdates();
    if (isMerge && m_document->programme().find(person) && m_document->programme().find(other))
        return merge(person, other);
    const auto change = solveProblem(m_document->programme(), m_problem, code);
    if (applyOrTell(*m_document, m_context.prompter, this, change))
        Q_EMIT statusText(change->label);
}

/// A merge is looked at field by field before it is done.
void RemedyButton::merge(ParticipantId person, ParticipantId other)
{
    auto *dialog = new MergeDialog(parentWidget(), m_context, *m_document, person, {other});
    connect(dialog, &MergeDialog::decided, this, [this](qint64, const QString &label) { Q_EMIT statusText(label); });
    dialog->open();
}

/// About the session that the problem is about; what was removed goes with the rest.
void RemedyButton::writeUpdates()
{
    auto *dialog = new UpdatesDialog(*m_document, m_context, parentWidget());
    if (const Subject about = m_problem.subjects.value(0); about.table == QLatin1StringView("session"))
        dialog->setSessions({SessionId{about.id}});
    dialog->setWithNew(m_problem.code == QLatin1StringView("never_told"));
    connect(dialog, &UpdatesDialog::statusText, this, &RemedyButton::statusText);
    dialog->open();
}

} // namespace gui
