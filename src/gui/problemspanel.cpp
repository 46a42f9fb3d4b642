#include "gui/problemspanel.h"

#include "domain/verbs/problemverbs.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/remedybutton.h"
#include "gui/widgets/snapshotview.h"
#include "models/problemsmodel.h"
#include "workspace/document.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using domain::Severity;
using models::ProblemsModel;

namespace {

/// Whether there is a better place to look at than the rows concerned.
bool isAboutNotices(const domain::Problem &problem)
{
    return domain::areaOf(problem.code) == domain::ProblemArea::Notices;
}

} // namespace

ProblemsPanel::ProblemsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ProblemsModel(context.jobs, this)), m_view(new SnapshotView), m_filter(new FilterLine),
      m_areas(new QComboBox), m_ignored(new QToolButton), m_summary(new QLabel), m_fix(new RemedyButton(context)),
      m_ignoreButton(new QToolButton), m_bringBackButton(new QToolButton), m_showButton(new QToolButton),
      m_ignore(new QAction(icon(QStringLiteral("view-hidden")), tr("Ignore with Reason…"), this)),
      m_bringBack(new QAction(icon(QStringLiteral("edit-undo")), tr("Bring Back"), this)),
      m_show(new QAction(icon(QStringLiteral("go-next")), tr("Show"), this))
{
    setObjectName(QStringLiteral("problemsPanel"));
    setupModel();
    setupView();
    setupButtons();
    setupFilter();
    setupLayout();
    updateState();
}

ProblemsPanel::~ProblemsPanel()
{
    m_model->setDocument(nullptr);
}

void ProblemsPanel::setupModel()
{
    connect(m_model, &ProblemsModel::extentChanged, this, &ProblemsPanel::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPanel::updateState);
    connect(m_model, &ProblemsModel::refreshed, this, &ProblemsPanel::tellCounts);
}

void ProblemsPanel::setupView()
{
    m_view->setObjectName(QStringLiteral("problemsTableView"));
    m_view->setAccessibleName(tr("Open problems"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_view->setColumnLetters({14, 76, 34, 40}, true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->addActions({m_ignore, m_bringBack});
    m_ignore->setShortcut(QKeySequence::Delete);
    m_bringBack->setShortcut(Qt::Key_Insert);
    for (QAction *action : {m_ignore, m_bringBack})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_view, &SnapshotView::activatedRow, this, &ProblemsPanel::revealSubject);
    connect(m_view, &SnapshotView::selectionSettled, this, &ProblemsPanel::updateState);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::fillContextMenu);
    connect(m_ignore, &QAction::triggered, this, &ProblemsPanel::askToIgnore);
    connect(m_bringBack, &QAction::triggered, this, &ProblemsPanel::bringBack);
    connect(m_show, &QAction::triggered, this, [this] { revealSubject(chosenRow()); });
}

void ProblemsPanel::setupButtons()
{
    m_fix->setObjectName(QStringLiteral("fixToolButton"));
    m_ignore->setIconText(tr("Ignore…"));
    const auto setup = [](QToolButton *button, const char *name, QAction *action, const QString &accessibleName) {
        button->setDefaultAction(action);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(accessibleName);
    };
    setup(m_ignoreButton, "ignoreToolButton", m_ignore, tr("Ignore the chosen problem with a reason"));
    setup(m_bringBackButton, "bringBackToolButton", m_bringBack, tr("Bring the chosen problem back"));
    setup(m_showButton, "showToolButton", m_show, tr("Show what the chosen problem is about"));
    for (QToolButton *button : buttons()) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    connect(m_fix, &RemedyButton::statusText, this, &ProblemsPanel::statusText);
}

void ProblemsPanel::setupFilter()
{
    m_ignored->setObjectName(QStringLiteral("ignoredToolButton"));
    m_ignored->setCheckable(true);
    m_ignored->setAutoRaise(true);
    m_ignored->setFocusPolicy(Qt::StrongFocus);
    m_filter->choices()->addWidget(m_areas);
    m_filter->choices()->addWidget(m_ignored);
    m_areas->setObjectName(QStringLiteral("areasComboBox"));
    m_areas->setAccessibleName(tr("What the problems are about"));
    m_areas->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setupAreas();
    connect(m_filter, &FilterLine::textChanged, m_model, &ProblemsModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_areas, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant area = m_areas->currentData();
        m_model->setArea(area.isValid() ? std::optional(static_cast<domain::ProblemArea>(area.toInt())) : std::nullopt);
    });
    connect(m_ignored, &QToolButton::toggled, this, [this](bool on) {
        m_model->setShown(on ? ProblemsModel::Shown::Ignored : ProblemsModel::Shown::Open);
        m_view->setAccessibleName(on ? tr("Ignored problems") : tr("Open problems"));
    });
}

void ProblemsPanel::setupAreas()
{
    m_areas->addItem(tr("All areas"));
    for (const domain::EnumEntry &entry : domain::EnumTraits<domain::ProblemArea>::entries)
        m_areas->addItem(domain::enumLabel(static_cast<domain::ProblemArea>(entry.value)), entry.value);
}

void ProblemsPanel::setupLayout()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("problemsLabel"));
    m_summary->setBuddy(m_view);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the window may be narrow
    auto *summary = new QHBoxLayout;
    summary->setSpacing(4);
    summary->addWidget(m_summary, 1);
    for (QToolButton *button : buttons())
        summary->addWidget(button);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(4);
    head->addLayout(summary);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

QList<QToolButton *> ProblemsPanel::buttons() const
{
    return {m_fix, m_ignoreButton, m_bringBackButton, m_showButton};
}

void ProblemsPanel::setDocument(workspace::Document *document)
{
    m_document = document;
    m_filter->clear();
    m_areas->setCurrentIndex(0);
    m_ignored->setChecked(false);
    m_model->setDocument(document);
    updateState();
    if (!document)
        Q_EMIT countChanged(0, 0, 0);
}

int ProblemsPanel::count() const
{
    return m_model->openCount();
}

int ProblemsPanel::chosenRow() const
{
    const QList<int> rows = m_view->selectedRows();
    return rows.isEmpty() || rows.first() >= m_model->rowCount() ? -1 : rows.first();
}

bool ProblemsPanel::canWrite() const
{
    return m_document && !m_document->isReadOnly();
}

bool ProblemsPanel::showsIgnored() const
{
    return m_model->shown() == ProblemsModel::Shown::Ignored;
}

void ProblemsPanel::tellCounts()
{
    Q_EMIT countChanged(m_model->count(Severity::Error), m_model->count(Severity::Warning), m_model->count(Severity::Hint));
}

void ProblemsPanel::updateState()
{
    const int row = chosenRow();
    const domain::Problem problem = row >= 0 ? m_model->problemAt(row) : domain::Problem();
    const int ignored = m_model->ignoredCount();
    m_show->setEnabled(!problem.subjects.isEmpty());
    m_fix->setVisible(!showsIgnored());
    m_fix->setProblem(m_document, &problem);
    m_ignore->setVisible(!showsIgnored());
    m_ignoreButton->setVisible(!showsIgnored());
    m_ignore->setEnabled(row >= 0 && canWrite() && !showsIgnored());
    m_bringBack->setVisible(showsIgnored());
    m_bringBackButton->setVisible(showsIgnored());
    m_bringBack->setEnabled(row >= 0 && canWrite() && showsIgnored());
    m_ignored->setText(tr("Ignored (%1)", "button that shows the ignored problems, with their number").arg(ignored));
    m_ignored->setVisible(ignored > 0 || showsIgnored());
    m_filter->setCounts(m_model->rowCount(), showsIgnored() ? ignored : m_model->openCount());
    QStringList parts;
    if (const int errors = m_model->count(Severity::Error); errors > 0)
        parts.append(tr("%n errors", nullptr, errors));
    if (const int warnings = m_model->count(Severity::Warning); warnings > 0)
        parts.append(tr("%n warnings", nullptr, warnings));
    if (const int hints = m_model->count(Severity::Hint); hints > 0)
        parts.append(tr("%n hints", nullptr, hints));
    m_summary->setText(parts.isEmpty() ? tr("No open problems") : tr("Open problems: %1").arg(parts.join(QStringLiteral(", "))));
}

void ProblemsPanel::revealSubject(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const domain::Problem problem = m_model->problemAt(row);
    const QList<domain::Subject> &subjects = problem.subjects;
    if (isAboutNotices(problem))
        Q_EMIT problemRevealRequested(problem);
    else if (!subjects.isEmpty())
        Q_EMIT revealRequested(subjects.first().table, subjects.first().id);
}

void ProblemsPanel::fillContextMenu(const QPoint &position)
{
    if (chosenRow() < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("problemMenu"));
    if (m_fix->isEnabled() && !showsIgnored()) {
        menu->addActions(m_fix->remedyActions());
        menu->addSeparator();
    }
    menu->addActions({m_ignore, m_bringBack, m_show});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ProblemsPanel::askToIgnore()
{
    const int row = chosenRow();
    if (row < 0 || !canWrite() || showsIgnored())
        return;
    m_context.prompter.askText(this, tr("Ignore a problem"), tr("Why “%1” may stay as it is:").arg(m_model->problemAt(row).text), {},
                               [this, problem = m_model->problemAt(row)](const QString &reason) {
                                   if (!m_document)
                                       return;
                                   const auto changeSet = domain::ignoreProblem(m_document->programme(), problem, reason);
                                   if (applyOrTell(*m_document, m_context.prompter, this, changeSet))
                                       Q_EMIT statusText(changeSet->label);
                               });
}

void ProblemsPanel::bringBack()
{
    const int row = chosenRow();
    if (row < 0 || !canWrite() || !showsIgnored())
        return;
    const auto changeSet = domain::unignoreProblems(m_document->programme(), {m_model->rowAt(row).decision});
    if (applyOrTell(*m_document, m_context.prompter, this, changeSet))
        Q_EMIT statusText(changeSet->label);
}

} // namespace gui
