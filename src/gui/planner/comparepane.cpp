#include "gui/planner/comparepane.h"

#include "gui/theme/icons.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace gui {

using workspace::Effect;
using workspace::PlanVersion;

namespace {
constexpr int ChoiceLetters = 14;
constexpr int LeastRows = 4; ///< of a table, its headings among them
constexpr int NoVersion = -1; ///< the seats that people hold now

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ComparePane::ComparePane(workspace::PlanSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_levels(new models::PlanLevelsModel(this)), m_moves(new models::PlanMovesModel(this)), m_plan(new QComboBox),
      m_reference(new QComboBox), m_summary(new QLabel), m_levelsView(new SnapshotView), m_filter(new FilterLine), m_effect(new QComboBox),
      m_movesView(new SnapshotView), m_copyMoves(new QAction(this)), m_copyLevels(new QAction(this)), m_swap(new QAction(this))
{
    setObjectName(QStringLiteral("comparePane"));
    setFocusProxy(m_movesView);
    setupChoices();
    setupViews();
    setupActions();
    setupLayout();
    updateState();
}

void ComparePane::setupChoices()
{
    m_plan->setObjectName(QStringLiteral("planComboBox"));
    m_reference->setObjectName(QStringLiteral("referenceComboBox"));
    m_effect->setObjectName(QStringLiteral("effectComboBox"));
    m_effect->addItem(tr("Everybody who moves"));
    m_effect->addItem(tr("Who gains"), int(Effect::Gains));
    m_effect->addItem(tr("Who loses"), int(Effect::Loses));
    m_effect->addItem(tr("Who neither gains nor loses"), int(Effect::Neither));
    for (QComboBox *box : {m_plan, m_reference, m_effect}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ChoiceLetters);
    }
    connect(m_plan, &QComboBox::activated, this, [this](int index) { m_session.setCurrent(m_plan->itemData(index).toInt()); });
    connect(m_reference, &QComboBox::activated, this, [this](int index) { m_session.setReference(m_reference->itemData(index).toInt()); });
    connect(m_effect, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant effect = m_effect->currentData();
        m_moves->setEffect(effect.isValid() ? std::optional(static_cast<Effect>(effect.toInt())) : std::nullopt);
    });
}

void ComparePane::setupViews()
{
    m_levelsView->setObjectName(QStringLiteral("levelsTableView"));
    m_levelsView->setAccessibleName(tr("What the two plans count, in the order in which plans are compared"));
    m_levelsView->setModel(m_levels);
    m_levelsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_levelsView->setColumnLetters({5, 30, 8, 10, 17, 9, 11}, false);
    m_levelsView->horizontalHeader()->setSectionResizeMode(models::PlanLevelsModel::LevelColumn, QHeaderView::Stretch);
    m_movesView->setObjectName(QStringLiteral("movesTableView"));
    m_movesView->setAccessibleName(tr("People whose trainings differ between the two plans"));
    m_movesView->setModel(m_moves);
    m_movesView->setSortingEnabled(true);
    m_movesView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_movesView->setColumnLetters({17, 14, 5, 14, 14, 15, 15, 30}, true);
    connect(m_movesView, &SnapshotView::selectionSettled, this, [this] {
        QList<qint64> ids;
        for (const int row : m_movesView->selectedRows())
            ids.append(m_moves->rowAt(row).person.id.value);
        Q_EMIT selectionChanged(ids.isEmpty() ? QString() : QStringLiteral("participant"), ids);
    });
    connect(m_movesView, &SnapshotView::activatedRow, this, [this](int row) {
        Q_EMIT revealRequested(QStringLiteral("participant"), m_moves->rowAt(row).person.id.value);
    });
    connect(m_moves, &models::SnapshotModelBase::extentChanged, this, &ComparePane::updateState);
    connect(m_filter, &FilterLine::textChanged, m_moves, &models::PlanMovesModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, this, [this] {
        m_movesView->setFocus();
        if (m_moves->rowCount() > 0)
            m_movesView->selectOnly(0);
    });
}

void ComparePane::setupActions()
{
    m_copyMoves->setText(tr("Copy Who Moves"));
    m_copyMoves->setObjectName(QStringLiteral("copyMovesAction"));
    connect(m_copyMoves, &QAction::triggered, m_movesView, &SnapshotView::copySelection);
    m_copyLevels->setText(tr("Copy Levels of Both Plans"));
    m_copyLevels->setObjectName(QStringLiteral("copyLevelsAction"));
    connect(m_copyLevels, &QAction::triggered, m_levelsView, [this] {
        m_levelsView->clearSelection();
        m_levelsView->copySelection();
    });
    for (QAction *action : {m_copyMoves, m_copyLevels})
        action->setIcon(icon(QStringLiteral("edit-copy")));
    m_swap->setText(tr("Swap the Two Plans"));
    m_swap->setIcon(icon(QStringLiteral("view-refresh")));
    m_swap->setObjectName(QStringLiteral("swapPlansAction"));
    connect(m_swap, &QAction::triggered, this, &ComparePane::swap);
    m_movesView->addAction(m_copyMoves);
    m_movesView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_levelsView->addAction(m_copyLevels);
    m_levelsView->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *ComparePane::makeMoves()
{
    m_filter->choices()->addWidget(labelFor(tr("&Show"), m_effect));
    m_filter->choices()->addWidget(m_effect);
    auto *moves = new QWidget;
    auto *layout = new QVBoxLayout(moves);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_movesView, 1);
    return moves;
}

void ComparePane::setupLayout()
{
    m_summary->setObjectName(QStringLiteral("compareSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    for (SnapshotView *view : {m_levelsView, m_movesView})
        view->setMinimumHeight(LeastRows * (fontMetrics().height() + 12));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left, down to its minimum
    splitter->addWidget(m_levelsView);
    splitter->addWidget(makeMoves());
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(labelFor(tr("&Plan"), m_plan));
    choices->addWidget(m_plan, 1);
    choices->addWidget(labelFor(tr("&beside"), m_reference));
    choices->addWidget(m_reference, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
}

void ComparePane::fillChoices()
{
    m_plan->clear();
    m_reference->clear();
    m_reference->addItem(tr("The seats people hold now"), NoVersion);
    for (int i = 0; i < m_session.versions().size(); ++i) {
        const PlanVersion &version = m_session.versions()[i];
        const QString title = version.isWhatIf ? tr("%1 (what-if)", "title of a plan").arg(version.title) : version.title;
        m_plan->addItem(title, i);
        m_reference->addItem(title, i);
    }
    m_plan->setCurrentIndex(m_plan->findData(m_session.current()));
    m_reference->setCurrentIndex(m_reference->findData(m_session.reference()));
}

void ComparePane::refresh()
{
    fillChoices();
    const PlanVersion *version = m_session.currentVersion();
    if (!version) {
        m_levels->setRows({});
        m_moves->setRows({});
        updateState();
        return;
    }
    const workspace::PlanTask &task = version->task;
    const planning::Plan reference = m_session.referencePlan(task);
    const auto changes = workspace::personChanges(task.instance, reference, version->solution.plan);
    m_moves->setRows(models::planMoveRows(task.programme, task, changes));
    m_levels->setRows(models::planLevelRows(task.instance, planning::objectiveOf(task.instance, reference), task, version->solution.objective, version->solution.bounds));
    updateState();
}

void ComparePane::updateState()
{
    const bool isThere = m_session.currentVersion();
    m_filter->setCounts(m_moves->rowCount(), m_moves->totalCount());
    m_plan->setEnabled(isThere);
    m_reference->setEnabled(isThere);
    m_swap->setEnabled(isThere && m_session.reference() >= 0);
    m_copyMoves->setEnabled(m_moves->rowCount() > 0);
    m_copyLevels->setEnabled(m_levels->rowCount() > 0);
    if (!isThere)
        m_summary->setText(tr("There is no plan yet."));
    else if (m_moves->totalCount() == 0)
        m_summary->setText(tr("Everybody has the same trainings in both plans."));
    else
        m_summary->setText(tr("The trainings of %n people differ: %1 gain, %2 lose, %3 neither.", nullptr, m_moves->totalCount())
                               .arg(m_moves->countOf(Effect::Gains)).arg(m_moves->countOf(Effect::Loses)).arg(m_moves->countOf(Effect::Neither)));
}

void ComparePane::swap()
{
    const int current = m_session.current();
    const int reference = m_session.reference();
    if (reference < 0)
        return;
    m_session.setCurrent(reference);
    m_session.setReference(current);
}

void ComparePane::focusFilter()
{
    m_filter->focusFilter();
}

} // namespace gui
