#include "gui/planner/planrunbar.h"

#include "gui/theme/icons.h"
#include "gui/widgets/flowlayout.h"
#include "workspace/planner/plantexts.h"
#include "workspace/planner/planversiontext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int ListLetters = 14;
constexpr int ProgressLetters = 26;
constexpr int IconSize = 16;

void makeList(QComboBox &list, const char *name)
{
    list.setObjectName(QString::fromLatin1(name));
    list.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list.setMinimumContentsLength(ListLetters);
    list.view()->setTextElideMode(Qt::ElideRight);
}

} // namespace

PlanRunBar::PlanRunBar(workspace::PlanSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_line(new FlowLayout(nullptr, 8)), m_current(new QComboBox),
      m_reference(new QComboBox), m_icon(new QLabel), m_status(new QLabel), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("planRunBar"));
    setupLists();
    setupLayout();
    connect(&session, &workspace::PlanSession::versionsChanged, this, &PlanRunBar::fillLists);
    connect(&session, &workspace::PlanSession::currentChanged, this, &PlanRunBar::fillLists);
    connect(&session, &workspace::PlanSession::runStarted, this, &PlanRunBar::showRun);
    connect(&session, &workspace::PlanSession::runEnded, this, &PlanRunBar::showRun);
    connect(&session, &workspace::PlanSession::progressed, this, &PlanRunBar::showProgress);
    fillLists();
    showRun();
}

void PlanRunBar::setupLists()
{
    makeList(*m_current, "currentPlanComboBox");
    makeList(*m_reference, "referencePlanComboBox");
    connect(m_current, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            m_session.setCurrent(m_current->currentData().toInt());
    });
    connect(m_reference, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            m_session.setReference(m_reference->currentData().toInt());
    });
}

void PlanRunBar::setupLayout()
{
    auto *currentLabel = new QLabel(tr("S&hown:"));
    currentLabel->setBuddy(m_current);
    auto *referenceLabel = new QLabel(tr("com&pared with:"));
    referenceLabel->setBuddy(m_reference);
    for (const auto &[label, list] : {std::pair(currentLabel, m_current), std::pair(referenceLabel, m_reference)}) {
        auto *pair = new QWidget;
        auto *pairLayout = new QHBoxLayout(pair);
        pairLayout->setContentsMargins(0, 0, 0, 0);
        pairLayout->setSpacing(6);
        pairLayout->addWidget(label);
        pairLayout->addWidget(list);
        m_line->addWidget(pair);
        m_lists.append(pair);
    }
    m_status->setObjectName(QStringLiteral("planStatusLabel"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_icon->setPixmap(icon(QStringLiteral("dialog-warning")).pixmap(IconSize));
    m_icon->setAccessibleName(tr("Warning"));
    m_progress->setObjectName(QStringLiteral("planProgressBar"));
    m_progress->setAccessibleName(tr("Levels of the plan that are proven"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(ProgressLetters * fontMetrics().averageCharWidth());
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_progress);
    below->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(m_line);
    layout->addLayout(below);
}

void PlanRunBar::addButton(QAction *action, bool isMain)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName().replace(QLatin1StringView("Action"), QLatin1StringView("ToolButton")));
    button->setDefaultAction(action);
    button->setToolButtonStyle(isMain ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *list : std::as_const(m_lists))
        m_line->removeWidget(list);
    m_line->addWidget(button);
    for (QWidget *list : std::as_const(m_lists))
        m_line->addWidget(list);
    setTabOrder(button, m_current);
    setTabOrder(m_current, m_reference);
    // Buttons of actions that make no sense now are not there.
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void PlanRunBar::fillLists()
{
    m_isFilling = true;
    const auto fill = [this](QComboBox &list, const QString &none, int chosen) {
        list.clear();
        list.addItem(none, -1);
        for (int i = int(m_session.versions().size()) - 1; i >= 0; --i)
            list.addItem(workspace::versionLine(m_session.versions()[i]), i);
        list.setCurrentIndex(std::max(0, list.findData(chosen)));
        list.view()->setMinimumWidth(list.view()->sizeHintForColumn(0) + 2 * list.view()->frameWidth());
        list.setToolTip(plainToolTip(list.currentText()));
    };
    fill(*m_current, tr("Seats that people hold now"), m_session.current());
    fill(*m_reference, tr("Seats that people hold now"), m_session.reference());
    m_isFilling = false;
}

void PlanRunBar::setStatus(const QString &text, bool isWarning)
{
    m_statusText = text;
    m_isWarning = isWarning;
    showRun();
}

void PlanRunBar::showRun()
{
    const bool isRunning = m_session.isRunning();
    m_progress->setVisible(isRunning);
    m_icon->setVisible(!isRunning && m_isWarning);
    m_current->setEnabled(!isRunning);
    if (!isRunning) {
        m_status->setText(m_statusText);
    } else if (m_progress->maximum() == 0 || m_status->text() == m_statusText) {
        m_progress->setRange(0, 0);
        m_status->setText(tr("Looking for a first plan …"));
    }
}

void PlanRunBar::showProgress(const planning::Progress &progress)
{
    m_progress->setRange(0, int(progress.objective.size()));
    m_progress->setValue(int(progress.level));
    const workspace::PlanTask &task = m_session.runningTask();
    const QString result = workspace::planResultText(task.instance, progress.objective);
    //: %1: what the planner is doing, %2: what the best plan so far brings
    m_status->setText(tr("%1 So far: %2.").arg(workspace::progressText(task, progress), result));
}

} // namespace gui
