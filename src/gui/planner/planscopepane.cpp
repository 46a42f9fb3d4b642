#include "gui/planner/planscopepane.h"

#include "gui/widgets/rolechoices.h"
#include "gui/widgets/snapshotview.h"
#include "workspace/document.h"
#include "workspace/planner/plansession.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using models::PlanChoiceModel;

namespace {

constexpr int LeastRows = 5; ///< of a table, its headings among them

template <class Id>
QList<Id> idsOf(const QList<qint64> &values)
{
    QList<Id> ids;
    for (const qint64 value : values)
        ids.append(Id{value});
    return ids;
}

template <class Id>
QList<qint64> valuesOf(const QList<Id> &ids)
{
    QList<qint64> values;
    for (const Id id : ids)
        values.append(id.value);
    return values;
}

} // namespace

PlanScopePane::PlanScopePane(workspace::PlanSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_roles(new ChoiceChips(tr("Role"))), m_anew(new QRadioButton(tr("Plan &anew"))),
      m_repair(new QRadioButton(tr("Re&pair: change as few seats as possible"))),
      m_keepsConfirmed(new QCheckBox(tr("&Confirmed trainings have to be held"))),
      m_ranksOnly(new QCheckBox(tr("&Only trainings that people wish"))), m_timeLimit(new QComboBox), m_demand(new QLabel), m_notes(new QLabel),
      m_trainings(new PlanChoiceModel({tr("Training"), tr("Begins"), tr("People")}, this)),
      m_questions(new PlanChoiceModel({tr("Question"), tr("Role"), tr("Trainings")}, this))
{
    setObjectName(QStringLiteral("planScopePane"));
    setupChoices();
    setupLayout();
    connect(&session, &workspace::PlanSession::scopeChanged, this, &PlanScopePane::showScope);
    connect(&session, &workspace::PlanSession::taskChanged, this, &PlanScopePane::showTask);
    showScope();
}

void PlanScopePane::setupChoices()
{
    m_roles->setObjectName(QStringLiteral("rolesChoiceChips"));
    m_anew->setObjectName(QStringLiteral("planAnewRadioButton"));
    m_repair->setObjectName(QStringLiteral("repairRadioButton"));
    m_keepsConfirmed->setObjectName(QStringLiteral("keepsConfirmedCheckBox"));
    m_ranksOnly->setObjectName(QStringLiteral("ranksOnlyCheckBox"));
    m_ranksOnly->setToolTip(tr("Nobody gets a training that was not wished, not even for want of another"));
    m_timeLimit->setObjectName(QStringLiteral("timeLimitComboBox"));
    for (const int seconds : {10, 60, 300, 600}) {
        const QString text = seconds < 60 ? tr("%n seconds", nullptr, seconds) : tr("%n minutes", nullptr, seconds / 60);
        m_timeLimit->addItem(text, seconds);
    }
    auto *mode = new QButtonGroup(this);
    mode->addButton(m_anew);
    mode->addButton(m_repair);
    connect(m_roles, &ChoiceChips::chosenChanged, this, &PlanScopePane::tellSession);
    connect(m_repair, &QRadioButton::toggled, this, &PlanScopePane::tellSession);
    connect(m_keepsConfirmed, &QCheckBox::toggled, this, &PlanScopePane::tellSession);
    connect(m_ranksOnly, &QCheckBox::toggled, this, &PlanScopePane::tellSession);
    connect(m_trainings, &PlanChoiceModel::chosenChanged, this, &PlanScopePane::tellSession);
    connect(m_questions, &PlanChoiceModel::chosenChanged, this, &PlanScopePane::tellSession);
    connect(m_timeLimit, &QComboBox::currentIndexChanged, this, [this] {
        m_session.setTimeLimit(std::chrono::seconds(m_timeLimit->currentData().toInt()));
    });
}

SnapshotView *PlanScopePane::makeTable(PlanChoiceModel *model, const char *name, const QString &accessibleName)
{
    auto *table = new SnapshotView;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(PlanChoiceModel::DetailColumn, Qt::AscendingOrder);
    table->setColumnLetters({40, 18, 11, 15, 10}, false);
    table->horizontalHeader()->setSectionResizeMode(PlanChoiceModel::TextColumn, QHeaderView::Stretch);
    table->setMinimumHeight(LeastRows * (fontMetrics().height() + 12));
    const auto toggle = [table, model] { model->toggle(table->selectedRows()); };
    auto *space = new QShortcut(Qt::Key_Space, table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, toggle);
    connect(table, &SnapshotView::activatedRow, this, [model](int row) { model->toggle({row}); });
    return table;
}

QWidget *PlanScopePane::makeTables()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("scopeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTable(m_trainings, "trainingsTableView", tr("Trainings to plan, ticked or not")));
    splitter->addWidget(makeTable(m_questions, "questionsTableView", tr("Questions to plan for, ticked or not")));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void PlanScopePane::setupLayout()
{
    auto *form = new QFormLayout;
    form->setSpacing(8);
    auto *rolesLabel = new QLabel(tr("For the roles"));
    rolesLabel->setBuddy(m_roles);
    form->addRow(rolesLabel, m_roles);
    auto *modes = new QVBoxLayout;
    modes->setSpacing(4);
    modes->addWidget(m_anew);
    modes->addWidget(m_repair);
    form->addRow(new QLabel(tr("Kind of plan")), modes);
    auto *rules = new QVBoxLayout;
    rules->setSpacing(4);
    rules->addWidget(m_keepsConfirmed);
    rules->addWidget(m_ranksOnly);
    form->addRow(new QLabel(tr("Rules")), rules);
    auto *timeLabel = new QLabel(tr("Stop after at &most"));
    timeLabel->setBuddy(m_timeLimit);
    m_timeLimit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(timeLabel, m_timeLimit);
    for (QLabel *label : {m_demand, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_demand->setObjectName(QStringLiteral("demandLabel"));
    m_notes->setObjectName(QStringLiteral("notesLabel"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_demand);
    layout->addWidget(m_notes);
    layout->addWidget(makeTables(), 1);
    // On a small screen, or at 200 %, the pane scrolls rather than squeezing its tables to nothing.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("scopeScrollArea"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(contents);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

// Scope

void PlanScopePane::tellSession()
{
    if (m_isShowing)
        return;
    workspace::PlanScope scope = m_session.scope();
    scope.roles.clear();
    for (const QVariant &role : m_roles->chosen())
        scope.roles.append(domain::RoleId{role.toLongLong()});
    scope.mode = m_repair->isChecked() ? planning::Mode::Repair : planning::Mode::Plan;
    scope.keepsConfirmed = m_keepsConfirmed->isChecked();
    scope.ranksOnly = m_ranksOnly->isChecked();
    scope.sessions = idsOf<domain::SessionId>(m_trainings->chosen());
    scope.questions = idsOf<domain::QuestionId>(m_questions->chosen());
    m_session.setScope(scope);
}

void PlanScopePane::showScope()
{
    const workspace::PlanScope &scope = m_session.scope();
    m_isShowing = true;
    (scope.mode == planning::Mode::Repair ? m_repair : m_anew)->setChecked(true);
    m_keepsConfirmed->setChecked(scope.keepsConfirmed);
    m_ranksOnly->setChecked(scope.ranksOnly);
    m_trainings->setChosen(valuesOf(scope.sessions));
    m_questions->setChosen(valuesOf(scope.questions));
    const auto chips = m_roles->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < chips.size() && i < m_offeredRoles.size(); ++i)
        chips[i]->setChecked(scope.roles.contains(m_offeredRoles[i]));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_session.timeLimit()).count();
    m_timeLimit->setCurrentIndex(std::max(0, m_timeLimit->findData(int(seconds))));
    m_isShowing = false;
}

void PlanScopePane::refresh()
{
    fillRoles();
    showScope();
    showTask();
}

void PlanScopePane::fillRoles()
{
    QList<Choice> choices;
    m_offeredRoles.clear();
    if (m_session.document()) {
        const domain::Programme &programme = m_session.document()->programme();
        m_offeredRoles = domain::rolesInOrder(programme);
        choices = roleChoices(programme, devicePixelRatioF());
    }
    m_roles->setChoices(choices);
}

void PlanScopePane::showTask()
{
    const domain::Programme programme = m_session.document() ? m_session.document()->programme() : domain::Programme();
    m_trainings->setRows(models::trainingChoices(programme, m_session.offer(), m_session.offerDemand()));
    m_questions->setRows(models::questionChoices(programme, m_session.offer(), m_session.offerDemand()));
    m_demand->setText(workspace::demandText(m_session.demand()));
    m_notes->setText(m_session.task().notes.join(u' '));
    m_notes->setVisible(!m_session.task().notes.isEmpty());
}

} // namespace gui
