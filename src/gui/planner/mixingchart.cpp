#include "gui/planner/mixingchart.h"

#include "gui/planner/mixingview.h"
#include "gui/theme/icons.h"
#include "models/mixingmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using models::MixingModel;

namespace {
constexpr int ChoiceLetters = 18;
constexpr int LeastRows = 5; ///< of the grid
constexpr int PairLines = 2; ///< room for the sentence about a pair
}

MixingChart::MixingChart(QWidget *parent)
    : QWidget(parent), m_model(new MixingModel(this)), m_shown(new QComboBox), m_summary(new QLabel), m_view(new MixingView), m_pair(new QLabel),
      m_copyTable(new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Municipalities as Table"), this))
{
    setObjectName(QStringLiteral("mixingChart"));
    setFocusProxy(m_view);
    m_shown->setObjectName(QStringLiteral("mixingShownComboBox"));
    m_shown->addItem(tr("This plan"), int(MixingModel::Shown::Plan));
    m_shown->addItem(tr("The plan before"), int(MixingModel::Shown::Reference));
    m_shown->addItem(tr("Difference"), int(MixingModel::Shown::Difference));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shown->setMinimumContentsLength(ChoiceLetters);
    m_view->setModel(m_model);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left, down to its minimum
    m_copyTable->setObjectName(QStringLiteral("copyMixingTableAction"));
    m_view->addAction(m_copyTable);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    setupLayout();
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setShown(static_cast<MixingModel::Shown>(m_shown->currentData().toInt()));
    });
    connect(m_view, &MixingView::currentTold, m_pair, &QLabel::setText);
    connect(m_copyTable, &QAction::triggered, this, &MixingChart::copyTable);
    updateState();
}

void MixingChart::setupLayout()
{
    m_summary->setObjectName(QStringLiteral("mixingSummaryLabel"));
    m_pair->setObjectName(QStringLiteral("mixingPairLabel"));
    for (QLabel *label : {m_summary, m_pair}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_pair->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_pair->setMinimumHeight(PairLines * fontMetrics().lineSpacing());
    auto *label = new QLabel(tr("Sho&w"));
    label->setBuddy(m_shown);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(label);
    choice->addWidget(m_shown);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addLayout(choice);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_pair);
}

void MixingChart::setPlans(const domain::Programme &programme, const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference)
{
    m_model->setPlans(programme, task.instance, plan, reference);
    updateState();
}

void MixingChart::clear()
{
    m_model->clear();
    updateState();
}

void MixingChart::updateState()
{
    const bool filled = m_model->rowCount() > 0;
    m_view->setMinimumHeight(m_view->horizontalHeader()->sizeHint().height() + LeastRows * (fontMetrics().height() + 12));
    m_summary->setText(filled ? m_model->summary() : tr("There is no plan yet."));
    m_pair->setText(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
    m_shown->setEnabled(filled);
    m_copyTable->setEnabled(filled);
}

void MixingChart::copyTable()
{
    QGuiApplication::clipboard()->setText(m_model->tableText());
    Q_EMIT statusText(tr("The municipalities were copied as a table."));
}

} // namespace gui
