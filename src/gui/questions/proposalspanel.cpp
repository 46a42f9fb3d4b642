#include "gui/questions/proposalspanel.h"

#include "base/clock.h"
#include "domain/verbs/proposalverbs.h"
#include "domain/verbs/recordverbs.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/snapshotview.h"
#include "workspace/document.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

using models::TrainingProposalRow;

namespace {

constexpr int MostPeople = 100;
constexpr int LeastRows = 3; ///< of the table, its headings among them
constexpr int DateLetters = 16;
constexpr int DetailLines = 3; ///< room for the questions and the names below the table

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setContentsMargins(0, 0, 2, 0); // the last letter is wider than its advance
    return label;
}

} // namespace

ProposalsPanel::ProposalsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new models::TrainingProposalsModel(this)), m_least(new QSpinBox), m_most(new QSpinBox),
      m_view(new SnapshotView), m_empty(new QLabel), m_details(new QLabel), m_date(new QComboBox), m_state(new QComboBox),
      m_create(new QPushButton(icon(QStringLiteral("list-add")), tr("&Create Session…"))), m_createAction(new QAction(this))
{
    setObjectName(QStringLiteral("proposalsPanel"));
    setupView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    layout->addWidget(makeFoot());
    showChosen();
}

void ProposalsPanel::setupView()
{
    m_view->setObjectName(QStringLiteral("proposalsTableView"));
    m_view->setAccessibleName(tr("Proposed trainings"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(LeastRows * (fontMetrics().height() + 12));
    m_view->setColumnLetters({12, 20, 10, 40, 9, 22}, false);
    m_view->horizontalHeader()->setSectionResizeMode(models::TrainingProposalsModel::DateColumn, QHeaderView::Stretch);
    connect(m_view, &SnapshotView::selectionSettled, this, &ProposalsPanel::showChosen);
    connect(m_view, &SnapshotView::activatedRow, this, &ProposalsPanel::createTraining);
    m_createAction->setText(tr("Create Session from Proposal…"));
    m_createAction->setIcon(icon(QStringLiteral("list-add")));
    m_createAction->setObjectName(QStringLiteral("createFromProposalAction"));
    m_createAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_createAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_createAction, &QAction::triggered, this, &ProposalsPanel::createTraining);
    m_view->addAction(m_createAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QLabel *label : {m_details, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_details->setObjectName(QStringLiteral("proposalDetailsLabel"));
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setMinimumHeight(DetailLines * fontMetrics().lineSpacing());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("No training can be proposed: there are not enough people whose wishes no training answers yet."));
}

QWidget *ProposalsPanel::makeHead()
{
    auto *title = new QLabel(tr("Proposed trainings"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    const domain::ProposalSettings usual;
    for (const auto &[box, value, name] : {std::tuple(m_least, usual.minSize, "leastSpinBox"), std::tuple(m_most, usual.maxSize, "mostSpinBox")}) {
        box->setObjectName(QString::fromLatin1(name));
        box->setRange(1, MostPeople);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, &ProposalsPanel::settingsChanged);
    }
    connect(m_least, &QSpinBox::valueChanged, m_most, &QSpinBox::setMinimum);
    m_most->setMinimum(m_least->value());
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(labelFor(tr("People at &least"), m_least));
    layout->addWidget(m_least);
    layout->addWidget(labelFor(tr("at &most"), m_most));
    layout->addWidget(m_most);
    return head;
}

QWidget *ProposalsPanel::makeFoot()
{
    m_date->setObjectName(QStringLiteral("dateComboBox"));
    m_date->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_date->setMinimumContentsLength(DateLetters);
    m_state->setObjectName(QStringLiteral("stateComboBox"));
    for (const domain::EnrolmentState state : {domain::EnrolmentState::Invited, domain::EnrolmentState::Enrolled})
        m_state->addItem(domain::enumLabel(state), int(state));
    m_create->setObjectName(QStringLiteral("createPushButton"));
    m_create->setAutoDefault(false);
    connect(m_create, &QPushButton::clicked, this, &ProposalsPanel::createTraining);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelFor(tr("&Date"), m_date));
    layout->addWidget(m_date, 1);
    layout->addWidget(labelFor(tr("S&tate"), m_state));
    layout->addWidget(m_state);
    layout->addWidget(m_create);
    return foot;
}

void ProposalsPanel::setDocument(workspace::Document *document)
{
    m_document = document;
    showChosen();
}

void ProposalsPanel::setRole(domain::RoleId role)
{
    m_role = role;
    Q_EMIT settingsChanged();
}

domain::ProposalSettings ProposalsPanel::settings() const
{
    domain::ProposalSettings settings;
    settings.role = m_role;
    settings.minSize = m_least->value();
    settings.maxSize = std::max(m_least->value(), m_most->value());
    settings.today = base::Clock::today();
    return settings;
}

void ProposalsPanel::setRows(const QList<TrainingProposalRow> &rows)
{
    const int row = m_view->selectedRows().value(0, 0);
    m_model->setRows(rows);
    if (m_view->selectedRows().isEmpty() && m_model->rowCount() > 0)
        m_view->selectOnly(std::min(row, m_model->rowCount() - 1));
    showChosen();
}

QList<QAction *> ProposalsPanel::panelActions() const
{
    return {m_createAction};
}

const TrainingProposalRow *ProposalsPanel::chosen() const
{
    const QList<int> rows = m_view->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->rowAt(rows.first());
}

void ProposalsPanel::showChosen()
{
    const TrainingProposalRow *row = chosen();
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_details->setVisible(row != nullptr);
    m_details->setText(row ? row->questionTexts + u'\n' + row->names.join(QStringLiteral("; ")) : QString());
    const int date = row && row->key() == m_shown ? std::max(0, m_date->currentIndex()) : 0;
    m_shown = row ? row->key() : QString();
    m_date->clear();
    if (row)
        m_date->addItems(row->dateTexts);
    m_date->setCurrentIndex(m_date->count() > 0 ? std::min(date, m_date->count() - 1) : -1);
    m_date->setToolTip(plainToolTip(m_date->currentText()));
    const bool canCreate = row && !row->dateTexts.isEmpty() && m_document && !m_document->isReadOnly();
    m_date->setEnabled(canCreate);
    m_state->setEnabled(canCreate);
    m_create->setEnabled(canCreate);
    m_createAction->setEnabled(canCreate);
}

void ProposalsPanel::createTraining()
{
    const TrainingProposalRow *row = chosen();
    if (!row || !m_document || m_date->currentIndex() < 0)
        return;
    const auto state = static_cast<domain::EnrolmentState>(m_state->currentData().toInt());
    const auto change = domain::createTrainingFromProposal(m_document->programme(), row->proposal, m_date->currentIndex(), state);
    if (!change) {
        m_context.prompter.tell(this, change.error());
        return;
    }
    QStringList names;
    for (const domain::ParticipantId id : row->proposal.dates[m_date->currentIndex()].people)
        names.append(domain::listName(*m_document->programme().find(id)));
    const QString title = domain::titleFor(m_document->programme(), row->proposal);
    const int people = int(names.size());
    const Question question{tr("Create session"),
                            tr("Create “%1” and set %n people to “%2”?", nullptr, people).arg(title, domain::enumLabel(state)),
                            m_date->currentText() + u'\n' + names.join(u'\n'), tr("Create the session with %n people", nullptr, people)};
    m_context.prompter.ask(this, question, [this, change = *change] {
        if (m_document && applyOrTell(*m_document, m_context.prompter, this, change))
            Q_EMIT statusText(change.label);
    });
}

} // namespace gui
