#include "gui/problemspanel.h"

#include "gui/applychange.h"
#include "gui/dialogs/mergedialog.h"
#include "gui/theme/icons.h"
#include "gui/widgets/snapshotview.h"
#include "models/problemsmodel.h"
#include "workspace/document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

ProblemsPanel::ProblemsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new models::ProblemsModel(context.jobs, this)), m_view(new SnapshotView),
      m_summary(new QLabel), m_fix(new QToolButton), m_show(new QToolButton)
{
    setupLayout();
    connect(m_view, &SnapshotView::activatedRow, this, &ProblemsPanel::revealSubject);
    connect(m_view, &SnapshotView::selectionSettled, this, &ProblemsPanel::updateState);
    connect(m_model, &models::ProblemsModel::extentChanged, this, &ProblemsPanel::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPanel::updateState);
    connect(m_model, &models::ProblemsModel::refreshed, this, [this] { Q_EMIT countChanged(count()); });
    connect(m_show, &QToolButton::clicked, this, [this] { revealSubject(chosenRow()); });
    connect(m_fix->menu(), &QMenu::aboutToShow, this, &ProblemsPanel::fillFixes);
    connect(m_fix, &QToolButton::clicked, this, [this] {
        const int row = chosenRow();
        if (row < 0 || m_model->problemAt(row).fixes.isEmpty())
            return;
        if (m_model->problemAt(row).fixes.size() > 1)
            m_fix->menu()->popup(m_fix->mapToGlobal(QPoint(0, m_fix->height())));
        else
            applyFix(m_model->problemAt(row).fixes.first().code);
    });
    updateState();
}

ProblemsPanel::~ProblemsPanel()
{
    m_model->setDocument(nullptr);
}

void ProblemsPanel::setupLayout()
{
    m_view->setObjectName(QStringLiteral("problemsTableView"));
    m_view->setAccessibleName(tr("Open problems"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_view->setColumnLetters({14, 76, 34, 40}, true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("problemsLabel"));
    m_summary->setBuddy(m_view);
    m_fix->setObjectName(QStringLiteral("fixToolButton"));
    m_fix->setIcon(icon(QStringLiteral("dialog-ok")));
    m_fix->setText(tr("Solve"));
    m_fix->setAccessibleName(tr("Solve the chosen problem"));
    m_fix->setMenu(new QMenu(m_fix));
    m_fix->setPopupMode(QToolButton::MenuButtonPopup);
    m_show->setObjectName(QStringLiteral("showToolButton"));
    m_show->setIcon(icon(QStringLiteral("go-next")));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what the chosen problem is about"));
    for (QToolButton *button : {m_fix, m_show}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->addWidget(m_summary, 1);
    head->addWidget(m_fix);
    head->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ProblemsPanel::setDocument(workspace::Document *document)
{
    m_document = document;
    m_model->setDocument(document);
    updateState();
    if (!document)
        Q_EMIT countChanged(0);
}

int ProblemsPanel::count() const
{
    return m_model->totalCount();
}

int ProblemsPanel::chosenRow() const
{
    const QList<int> rows = m_view->selectedRows();
    return rows.isEmpty() ? -1 : rows.first();
}

void ProblemsPanel::updateState()
{
    const int row = chosenRow();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    const domain::Problem problem = chosen ? m_model->problemAt(row) : domain::Problem();
    m_show->setEnabled(!problem.subjects.isEmpty());
    m_fix->setEnabled(!problem.fixes.isEmpty() && m_document && !m_document->isReadOnly());
    m_fix->setToolTip(problem.fixes.isEmpty() ? QString() : plainToolTip(problem.fixes.first().text));
    QStringList parts;
    if (const int errors = m_model->count(domain::Severity::Error); errors > 0)
        parts.append(tr("%n errors", nullptr, errors));
    if (const int warnings = m_model->count(domain::Severity::Warning); warnings > 0)
        parts.append(tr("%n warnings", nullptr, warnings));
    if (const int hints = m_model->count(domain::Severity::Hint); hints > 0)
        parts.append(tr("%n hints", nullptr, hints));
    m_summary->setText(parts.isEmpty() ? tr("No open problems") : tr("Open problems: %1").arg(parts.join(QStringLiteral(", "))));
}

void ProblemsPanel::revealSubject(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QList<domain::Subject> subjects = m_model->problemAt(row).subjects;
    if (!subjects.isEmpty())
        Q_EMIT revealRequested(subjects.first().table, subjects.first().id);
}

void ProblemsPanel::fillFixes()
{
    m_fix->menu()->clear();
    const int row = chosenRow();
    if (row < 0)
        return;
    for (const domain::Fix &fix : m_model->problemAt(row).fixes) {
        QAction *action = m_fix->menu()->addAction(QString(fix.text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, code = fix.code] { applyFix(code); });
    }
}

void ProblemsPanel::applyFix(const QString &code)
{
    const int row = chosenRow();
    if (row < 0 || !m_document)
        return;
    if (const domain::Problem problem = m_model->problemAt(row); problem.code == QLatin1StringView("possible_duplicate") && code == QLatin1StringView("merge")) {
        askToMerge(problem);
        return;
    }
    const auto changeSet = domain::applyFix(m_document->programme(), m_model->problemAt(row), code);
    if (applyOrTell(*m_document, m_context.prompter, this, changeSet))
        Q_EMIT statusText(changeSet->label);
}

/// A merge is looked at field by field before it is done.
void ProblemsPanel::askToMerge(const domain::Problem &problem)
{
    const domain::ParticipantId person{problem.subjects.value(0).id};
    const domain::ParticipantId other{problem.subjects.value(1).id};
    if (!m_document->programme().find(person) || !m_document->programme().find(other))
        return;
    auto *dialog = new MergeDialog(this, m_context, *m_document, person, {other});
    connect(dialog, &MergeDialog::decided, this, [this](qint64, const QString &label) { Q_EMIT statusText(label); });
    dialog->open();
}

} // namespace gui
