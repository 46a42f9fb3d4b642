#include "gui/planner/whatifpane.h"

#include "base/clock.h"
#include "base/text.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/personchooser.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using namespace domain;
using workspace::PlanVersion;
using workspace::WhatIf;

namespace {

constexpr int ChoiceLetters = 16;
constexpr int MostPeople = 1000;
constexpr int LeastLines = 4; ///< of the list of changes and of the result
constexpr int MostLines = 7;  ///< of the list of changes
constexpr int UsualDays = 7;  ///< a further date is suggested so much later

QToolButton *buttonFor(QAction *action, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    return button;
}

} // namespace

WhatIfPane::WhatIfPane(workspace::PlanSession &session, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_kind(new QComboBox), m_training(new QComboBox), m_date(new QDateTimeEdit),
      m_people(new QSpinBox), m_coach(new QComboBox), m_person(new PersonChooser), m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("&Add to the List"))),
      m_list(new QListWidget), m_result(new QPlainTextEdit), m_try(new QAction(this)), m_adopt(new QAction(this)), m_drop(new QAction(this))
{
    setObjectName(QStringLiteral("whatIfPane"));
    setFocusProxy(m_kind);
    setupFields();
    setupActions();
    setupLayout();
    showFields();
    updateState();
}

void WhatIfPane::setupFields()
{
    m_kind->setObjectName(QStringLiteral("whatIfKindComboBox"));
    m_kind->addItems({tr("A training takes place on a further date"), tr("A training needs fewer or more people"), tr("A training has more or fewer seats"),
                      tr("A coach drops out"), tr("A person drops out")});
    m_training->setObjectName(QStringLiteral("whatIfTrainingComboBox"));
    m_coach->setObjectName(QStringLiteral("whatIfCoachComboBox"));
    m_person->setObjectName(QStringLiteral("whatIfPersonComboBox"));
    for (QComboBox *box : {m_kind, m_training, m_coach, static_cast<QComboBox *>(m_person)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ChoiceLetters);
    }
    m_person->lineEdit()->setPlaceholderText(tr("Type a name"));
    m_person->lineEdit()->setAccessibleName(tr("Person who drops out"));
    m_date->setObjectName(QStringLiteral("whatIfDateTimeEdit"));
    m_date->setCalendarPopup(true);
    m_people->setObjectName(QStringLiteral("whatIfPeopleSpinBox"));
    m_people->setRange(1, MostPeople);
    for (QWidget *field : {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_date)})
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_add->setObjectName(QStringLiteral("whatIfAddPushButton"));
    m_add->setAutoDefault(false);
    m_list->setObjectName(QStringLiteral("whatIfListWidget"));
    m_list->setAccessibleName(tr("Changes to try"));
    m_list->setWordWrap(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        suggest();
    });
    connect(m_training, &QComboBox::currentIndexChanged, this, &WhatIfPane::suggest);
    connect(m_person, &PersonChooser::entered, this, &WhatIfPane::addChange);
    connect(m_person, &QComboBox::editTextChanged, this, &WhatIfPane::updateState);
    connect(m_add, &QPushButton::clicked, this, &WhatIfPane::addChange);
    connect(m_list, &QListWidget::currentRowChanged, this, &WhatIfPane::updateState);
}

void WhatIfPane::setupActions()
{
    m_try->setText(tr("Plan with These Changes"));
    m_try->setIcon(icon(QStringLiteral("view-refresh")));
    m_try->setObjectName(QStringLiteral("tryWhatIfAction"));
    connect(m_try, &QAction::triggered, this, &WhatIfPane::tryChanges);
    m_adopt->setText(tr("Adopt What-if…"));
    m_adopt->setIcon(icon(QStringLiteral("dialog-ok")));
    m_adopt->setObjectName(QStringLiteral("adoptWhatIfAction"));
    connect(m_adopt, &QAction::triggered, this, &WhatIfPane::adopt);
    m_drop->setText(tr("Drop What-if"));
    m_drop->setIcon(icon(QStringLiteral("edit-delete")));
    m_drop->setObjectName(QStringLiteral("dropWhatIfAction"));
    connect(m_drop, &QAction::triggered, this, &WhatIfPane::drop);
    auto *remove = new QAction(icon(QStringLiteral("edit-delete")), tr("Remove from the List"), m_list);
    remove->setObjectName(QStringLiteral("removeWhatIfAction"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &WhatIfPane::removeChange);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_session, &workspace::PlanSession::runStarted, this, &WhatIfPane::updateState);
    connect(&m_session, &workspace::PlanSession::runEnded, this, &WhatIfPane::updateState);
    connect(&m_session, &workspace::PlanSession::taskChanged, this, &WhatIfPane::replan);
}

QWidget *WhatIfPane::makeForm()
{
    auto *fields = new QWidget;
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(6);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&What if"), m_kind);
    m_form->addRow(tr("&Training"), m_training);
    m_form->addRow(tr("&Begins"), m_date);
    m_form->addRow(tr("&People"), m_people);
    m_form->addRow(tr("&Coach"), m_coach);
    m_form->addRow(tr("P&erson"), m_person);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addStretch();
    m_form->addRow(QString(), buttons);
    return fields;
}

QWidget *WhatIfPane::makeResult()
{
    m_result->setObjectName(QStringLiteral("whatIfResultTextEdit"));
    m_result->setAccessibleName(tr("What the what-if brings"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setFrameShape(QFrame::NoFrame);
    for (QWidget *box : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_result)})
        box->setMinimumHeight(LeastLines * fontMetrics().lineSpacing());
    m_result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left, down to its minimum
    m_list->setMaximumHeight(MostLines * fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(buttonFor(m_adopt, "adoptWhatIfToolButton"));
    buttons->addWidget(buttonFor(m_drop, "dropWhatIfToolButton"));
    buttons->addStretch();
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttonFor(m_try, "tryWhatIfToolButton"), 0, Qt::AlignLeft);
    layout->addWidget(m_result, 2);
    layout->addLayout(buttons);
    return result;
}

void WhatIfPane::setupLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(makeForm());
    layout->addWidget(makeResult(), 1);
}

void WhatIfPane::fillChoices()
{
    const qint64 training = m_training->currentData().toLongLong();
    const qint64 coach = m_coach->currentData().toLongLong();
    const QSignalBlocker blocker(m_training);
    m_training->clear();
    m_coach->clear();
    if (!m_session.document())
        return;
    const Programme &programme = m_session.document()->programme();
    std::vector<std::pair<QDateTime, SessionId>> trainings;
    for (const planning::Training &row : m_session.task().instance.trainings) {
        if (const Session *session = programme.find(SessionId{workspace::recordId(row.id)}))
            trainings.emplace_back(session->startsAt, session->id);
    }
    std::sort(trainings.begin(), trainings.end());
    for (const auto &[time, id] : trainings) {
        const Session &session = *programme.find(id);
        //: a training and its time
        m_training->addItem(tr("%1 (%2)").arg(session.title, base::dateTimeSpan(session.startsAt, session.endsAt, QLocale())), id.value);
    }
    for (const planning::Coach &row : m_session.task().instance.coaches) {
        if (const Coach *known = programme.find(CoachId{workspace::recordId(row.id)}))
            m_coach->addItem(fullName(*known), known->id.value);
    }
    m_training->setCurrentIndex(std::max(0, m_training->findData(training)));
    m_coach->setCurrentIndex(std::max(0, m_coach->findData(coach)));
    m_person->setProgramme(programme);
}

void WhatIfPane::showFields()
{
    const int kind = m_kind->currentIndex();
    m_form->setRowVisible(m_training, kind <= Maximum);
    m_form->setRowVisible(m_date, kind == NewDate);
    m_form->setRowVisible(m_people, kind == Minimum || kind == Maximum);
    m_form->setRowVisible(m_coach, kind == NoCoach);
    m_form->setRowVisible(m_person, kind == NoPerson);
}

/// A week later, one person fewer as the minimum, one more as the maximum.
void WhatIfPane::suggest()
{
    const qint64 id = m_training->currentData().toLongLong();
    for (const planning::Training &training : m_session.task().instance.trainings) {
        if (workspace::recordId(training.id) != id)
            continue;
        m_people->setValue(m_kind->currentIndex() == Minimum ? std::max(1, training.min - 1) : training.max + 1);
        if (const Session *session = m_session.document() ? m_session.document()->programme().find(SessionId{id}) : nullptr)
            m_date->setDateTime(QDateTime(session->startsAt.date().addDays(UsualDays), session->startsAt.time()));
    }
    updateState();
}

std::optional<WhatIf> WhatIfPane::entered() const
{
    const SessionId training{m_training->currentData().toLongLong()};
    switch (m_kind->currentIndex()) {
    case NoCoach: {
        const CoachId coach{m_coach->currentData().toLongLong()};
        return coach.isValid() ? std::optional<WhatIf>(workspace::LostCoach{coach, base::berlinTime(base::Clock::today(), QTime(0, 0))}) : std::nullopt;
    }
    case NoPerson:
        return m_person->person().isValid() ? std::optional<WhatIf>(workspace::DropOut{m_person->person()}) : std::nullopt;
    default:
        break;
    }
    if (!training.isValid())
        return std::nullopt;
    switch (m_kind->currentIndex()) {
    case Minimum: return workspace::OtherMinimum{training, m_people->value()};
    case Maximum: return workspace::OtherMaximum{training, m_people->value()};
    default: return workspace::ExtraDate{training, base::berlinTime(m_date->date(), m_date->time())};
    }
}

void WhatIfPane::addChange()
{
    const std::optional<WhatIf> change = entered();
    if (!change || m_changes.contains(*change) || !m_session.document())
        return;
    // What cannot be is refused at once, while it is clear which change is meant.
    if (const auto possible = workspace::whatIfChange(m_session.document()->programme(), m_changes + QList<WhatIf>{*change}); !possible) {
        m_context.prompter.tell(this, possible.error());
        return;
    }
    m_changes.append(*change);
    showChanges();
    m_list->setCurrentRow(m_list->count() - 1);
}

void WhatIfPane::removeChange()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_changes.removeAt(row);
    showChanges();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void WhatIfPane::showChanges()
{
    m_list->clear();
    if (m_session.document()) {
        for (const WhatIf &change : std::as_const(m_changes))
            m_list->addItem(workspace::whatIfText(m_session.document()->programme(), change));
    }
    updateState();
}

void WhatIfPane::tryChanges()
{
    workspace::Document *document = m_session.document();
    if (!document || m_changes.isEmpty() || m_session.isRunning())
        return;
    const QString first = workspace::whatIfText(document->programme(), m_changes.front());
    const int more = int(m_changes.size()) - 1;
    const QString title = more == 0 ? first : tr("%1 and %n more changes", "the first of several changes", more).arg(first);
    m_context.jobs.start(
        tr("Reading wishes and dates"), this,
        [programme = document->programme(), scope = m_session.scope(), changes = m_changes](workspace::JobControl &) {
            return workspace::whatIfCopy(programme, scope, changes);
        },
        [this, document, title, changes = m_changes](const base::Result<workspace::WhatIfCopy> &copy) {
            if (!copy)
                m_context.prompter.tell(this, copy.error());
            else if (m_session.document() == document)
                m_session.start(copy->task, title, true, changes);
        });
}

void WhatIfPane::refresh()
{
    if (!m_session.document())
        m_changes.clear();
    const QVariant training = m_training->currentData();
    fillChoices();
    if (m_training->currentData() != training)
        suggest(); // what was typed for the same training stays
    showChanges();
    showResult();
}

QString WhatIfPane::resultText(const PlanVersion &version) const
{
    QStringList lines;
    for (const WhatIf &change : version.whatIfs)
        lines.append(workspace::whatIfText(version.task.programme, change));
    const int reference = m_session.reference();
    if (reference < 0) {
        const workspace::PlanTask &task = m_session.task();
        lines.append(tr("Compared with the seats people hold now:"));
        lines += workspace::consequenceSentences(task, workspace::planOf(task, task.present), version.task, version.solution.plan);
    } else {
        const PlanVersion &other = m_session.versions()[reference];
        lines.append(tr("Compared with “%1”:", "title of a plan").arg(other.title));
        lines += workspace::consequenceSentences(other.task, other.solution.plan, version.task, version.solution.plan);
    }
    return lines.join(u'\n');
}

void WhatIfPane::showResult()
{
    const PlanVersion *version = m_session.currentVersion();
    if (version && version->isWhatIf)
        m_result->setPlainText(resultText(*version));
    else
        m_result->setPlainText(tr("The plan that is shown is for the programme as it is. Add a change above and plan with it: the programme stays as it is until you adopt the what-if."));
    updateState();
}

void WhatIfPane::updateState()
{
    const PlanVersion *version = m_session.currentVersion();
    const bool isThere = m_session.document();
    const bool isShown = version && version->isWhatIf;
    m_add->setEnabled(isThere && entered().has_value());
    m_try->setEnabled(isThere && !m_changes.isEmpty() && !m_session.isRunning());
    m_adopt->setEnabled(isShown && isThere && !m_session.document()->isReadOnly() && !m_session.isRunning());
    m_drop->setEnabled(isShown && !m_session.isRunning());
}

/// Makes the changes true as one change, after telling what they are.
void WhatIfPane::adopt()
{
    const PlanVersion *version = m_session.currentVersion();
    if (!version || !version->isWhatIf || !m_session.document())
        return;
    const auto change = workspace::whatIfChange(m_session.document()->programme(), version->whatIfs);
    if (!change) {
        m_context.prompter.tell(this, change.error());
        return;
    }
    QStringList texts;
    for (const WhatIf &whatIf : version->whatIfs)
        texts.append(workspace::whatIfText(m_session.document()->programme(), whatIf));
    const int count = int(texts.size());
    const Question question{tr("Adopt what-if"), tr("Make %n changes of the programme true?", nullptr, count), texts.join(u'\n'),
                            tr("Adopt %n changes", nullptr, count)};
    m_context.prompter.ask(this, question, [this, change = *change, shown = m_session.current()] {
        const PlanVersion *adopted = m_session.currentVersion();
        if (!adopted || m_session.current() != shown || !m_session.document())
            return;
        const QString title = adopted->title;
        workspace::PlanScope scope = adopted->task.scope;
        if (!applyOrTell(*m_session.document(), m_context.prompter, this, change))
            return;
        m_changes.clear();
        m_adopted = title;
        m_session.adopt(shown);
        m_session.setScope(scope);
        Q_EMIT statusText(change.label);
        refresh();
    });
}

/// The programme is now as the what-if assumed, so its plan is one like the others. Where something else was changed
/// meanwhile, it is made anew.
void WhatIfPane::replan()
{
    const PlanVersion *version = m_session.currentVersion();
    if (m_adopted.isEmpty() || !m_session.isTaskCurrent() || m_session.isRunning())
        return;
    const QString title = std::exchange(m_adopted, QString());
    if (version && version->title == title && m_session.isOutdated(*version))
        m_session.start(m_session.task(), title, false);
}

void WhatIfPane::drop()
{
    const PlanVersion *version = m_session.currentVersion();
    if (!version || !version->isWhatIf)
        return;
    Q_EMIT statusText(tr("The what-if “%1” was dropped.").arg(m_session.dropCurrent()));
}

} // namespace gui
