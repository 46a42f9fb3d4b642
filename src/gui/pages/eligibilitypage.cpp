#include "gui/pages/eligibilitypage.h"

#include "base/clock.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/dialogs/decisiondialog.h"
#include "gui/dialogs/grounddialog.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/columnmemory.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/limitbars.h"
#include "gui/widgets/snapshotview.h"
#include "models/decorations.h"
#include "models/eligibilitymodel.h"
#include "workspace/document.h"

#include <QAction>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using namespace domain;
using models::EligibilityModel;
using models::EligibilityRow;

namespace {

constexpr int BadgeSize = 16;

/// What a chip narrows the table by, and to what.
enum class ChipKind { Answer, State, Role };

QVariant chipValue(ChipKind kind, qint64 value)
{
    return QVariantList{int(kind), value};
}

QToolButton *buttonOf(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

EligibilityPage::EligibilityPage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("Eligibility"), context, parent), m_model(new EligibilityModel(context.jobs, this)), m_filter(new FilterLine),
      m_chips(new ChoiceChips(tr("Show only"))), m_asOf(new QDateEdit), m_bars(new LimitBars), m_view(new SnapshotView), m_empty(new QLabel)
{
    m_view->setModel(m_model);
    setupActions();
    setupView();
    setupDate();
    setupLayout();
    connectModel();
    updateState();
}

EligibilityPage::~EligibilityPage()
{
    m_model->setDocument(nullptr);
}

QAction *EligibilityPage::addAction(const QString &text, const QString &iconName, const QKeySequence &shortcut, void (EligibilityPage::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void EligibilityPage::setupActions()
{
    const auto shortcut = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    m_accept = addAction(tr("Accept…"), QStringLiteral("state-done"), shortcut(Qt::Key_A), &EligibilityPage::acceptPeople);
    m_wait = addAction(tr("Put on Waiting List…"), QStringLiteral("state-waiting"), shortcut(Qt::Key_W), &EligibilityPage::putOnWaitingList);
    m_decline = addAction(tr("Decline…"), QStringLiteral("state-off"), shortcut(Qt::Key_D), &EligibilityPage::declinePeople);
    m_ground = addAction(tr("Enter Ground…"), QStringLiteral("document-edit-verify"), shortcut(Qt::Key_G), &EligibilityPage::setGround);
    m_exception = addAction(tr("Exception…"), QStringLiteral("object-locked"), shortcut(Qt::Key_X), &EligibilityPage::grantException);
    m_exportTable = addExportAction(m_view, context(), {tr("Eligibility"), true, [this] { return document(); }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void EligibilityPage::setupView()
{
    m_view->setObjectName(QStringLiteral("eligibilityTableView"));
    m_view->setAccessibleName(tr("Who may take part"));
    m_view->setColumnLetters({24, 23, 20, 22, 24, 31, 34, 28, 13, 13, 60}, true);
    m_view->horizontalHeader()->setSortIndicator(EligibilityModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    QStringList names;
    for (int column = 0; column < EligibilityModel::ColumnCount; ++column)
        names.append(EligibilityModel::columnName(column));
    new ColumnMemory(m_view->horizontalHeader(), context().settings, QStringLiteral("eligibilityPage"), names);
}

void EligibilityPage::setupDate()
{
    m_asOf->setObjectName(QStringLiteral("asOfDateEdit"));
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QStringLiteral("yyyy"), QStringLiteral("yy")).replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    m_asOf->setDate(base::Clock::today());
    auto *label = new QLabel(tr("As &of"));
    label->setBuddy(m_asOf);
    m_filter->choices()->addWidget(label);
    m_filter->choices()->addWidget(m_asOf);
    connect(m_asOf, &QDateEdit::dateChanged, m_model, &EligibilityModel::setAsOf);
}

void EligibilityPage::setupLayout()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_filter->buttons()->addWidget(buttonOf(m_accept, QStringLiteral("acceptToolButton")));
    m_filter->buttons()->addWidget(buttonOf(m_ground, QStringLiteral("groundToolButton")));
    body()->addWidget(m_filter);
    body()->addWidget(m_chips);
    body()->addWidget(m_bars);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void EligibilityPage::connectModel()
{
    connect(m_filter, &FilterLine::textChanged, m_model, &EligibilityModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_chips, &ChoiceChips::chosenChanged, this, &EligibilityPage::useChips);
    connect(m_model, &EligibilityModel::extentChanged, this, &EligibilityPage::updateState);
    connect(m_model, &EligibilityModel::refreshed, this, [this] {
        m_bars->setCounts(m_model->counts());
        updateState();
    });
    connect(m_view, &SnapshotView::selectionSettled, this, [this] {
        updateState();
        announceSelection();
    });
    connect(m_view, &SnapshotView::activatedRow, this, &Page::inspectorRequested);
}

void EligibilityPage::setDocument(workspace::Document *document)
{
    if (this->document())
        this->document()->disconnect(this);
    Page::setDocument(document);
    clearFilters();
    m_asOf->setDate(base::Clock::today());
    m_bars->setCounts({});
    m_model->setDocument(document);
    if (document)
        connect(document, &workspace::Document::changed, this, &EligibilityPage::fillChips);
    fillChips();
    updateState();
}

void EligibilityPage::fillChips()
{
    QList<Choice> choices;
    for (const EnumEntry &entry : EnumTraits<EligibilityAnswer>::entries) {
        const auto answer = static_cast<EligibilityAnswer>(entry.value);
        choices.append({enumLabel(answer), chipValue(ChipKind::Answer, entry.value), icon(EligibilityModel::iconName(answer))});
    }
    for (const EnumEntry &entry : EnumTraits<ParticipantState>::entries)
        choices.append({enumLabel(static_cast<ParticipantState>(entry.value)), chipValue(ChipKind::State, entry.value),
                        icon(models::stateIcon(u"state", QString::fromLatin1(entry.identifier)))});
    const QList<RoleId> roles = document() ? rolesInOrder(document()->programme()) : QList<RoleId>();
    for (const RoleId id : roles) {
        const Role &role = *document()->programme().find(id);
        choices.append({role.name, chipValue(ChipKind::Role, id.value), QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatioF()))});
    }
    m_chips->setChoices(choices);
}

void EligibilityPage::useChips()
{
    QSet<EligibilityAnswer> answers;
    QSet<ParticipantState> states;
    QSet<RoleId> roles;
    for (const QVariant &chip : m_chips->chosen()) {
        const QVariantList parts = chip.toList();
        switch (static_cast<ChipKind>(parts.value(0).toInt())) {
        case ChipKind::Answer:
            answers.insert(static_cast<EligibilityAnswer>(parts.value(1).toInt()));
            break;
        case ChipKind::State:
            states.insert(static_cast<ParticipantState>(parts.value(1).toInt()));
            break;
        case ChipKind::Role:
            roles.insert(RoleId{parts.value(1).toLongLong()});
            break;
        }
    }
    m_model->narrow(answers, states, roles);
}

void EligibilityPage::clearFilters()
{
    m_filter->clear();
    m_chips->clear();
}

QList<EligibilityRow> EligibilityPage::chosenRows() const
{
    QList<EligibilityRow> rows;
    for (const int row : m_view->selectedRows())
        rows.append(m_model->rowAt(row));
    return rows;
}

QList<ParticipantId> EligibilityPage::chosenPeople() const
{
    QList<ParticipantId> people;
    for (const EligibilityRow &row : chosenRows())
        people.append(row.participant);
    return people;
}

void EligibilityPage::updateState()
{
    const QList<EligibilityRow> rows = document() && !document()->isReadOnly() ? chosenRows() : QList<EligibilityRow>();
    const auto canBecome = [&rows](ParticipantState state) {
        return std::any_of(rows.begin(), rows.end(), [state](const EligibilityRow &row) { return row.state != state; });
    };
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    m_accept->setEnabled(canBecome(ParticipantState::Accepted));
    m_wait->setEnabled(canBecome(ParticipantState::Waiting));
    m_decline->setEnabled(canBecome(ParticipantState::Declined));
    m_ground->setEnabled(!rows.isEmpty());
    m_exception->setEnabled(!rows.isEmpty());
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_bars->setVisible(m_model->totalCount() > 0);
    m_empty->setText(m_model->totalCount() == 0 ? tr("Who may take part is listed here as soon as there are participants.")
                                                : tr("Nobody fits the filter."));
}

QList<QAction *> EligibilityPage::pageActions() const
{
    return {m_accept, m_wait, m_decline, m_ground, m_exception, m_exportTable};
}

void EligibilityPage::focusFilter()
{
    m_filter->focusFilter();
}

bool EligibilityPage::reveal(const QString &table, qint64 id)
{
    qint64 participant = table == QLatin1StringView("participant") ? id : 0;
    const Eligibility *ground = table == QLatin1StringView("eligibility") && document() ? document()->programme().find(EligibilityId{id}) : nullptr;
    if (ground)
        participant = ground->participant.value;
    if (ground && !ground->participant.isValid()) {
        for (const Participant &person : document()->programme().table<Participant>()) {
            if (person.municipality == ground->municipality)
                participant = person.id.value;
        }
    }
    const QString key = QString::number(participant);
    if (m_model->rowOf(key) < 0)
        clearFilters();
    const int row = m_model->rowOf(key);
    if (row >= 0)
        m_view->selectOnly(row);
    return row >= 0;
}

void EligibilityPage::announceSelection()
{
    QList<qint64> ids;
    for (const ParticipantId id : chosenPeople())
        ids.append(id.value);
    Q_EMIT selectionChanged(ids.isEmpty() ? QString() : QStringLiteral("participant"), ids);
}

void EligibilityPage::decide(ParticipantState state)
{
    if (document() && !chosenPeople().isEmpty())
        DecisionDialog::openFor(this, context(), *document(), chosenPeople(), state, m_model->asOf());
}

void EligibilityPage::acceptPeople()
{
    decide(ParticipantState::Accepted);
}

void EligibilityPage::putOnWaitingList()
{
    decide(ParticipantState::Waiting);
}

void EligibilityPage::declinePeople()
{
    decide(ParticipantState::Declined);
}

void EligibilityPage::setGround()
{
    if (document() && !chosenPeople().isEmpty())
        GroundDialog::openForPeople(this, context(), *document(), chosenPeople(), EligibilityGround::ClimateMobilityPlan);
}

void EligibilityPage::grantException()
{
    if (document() && !chosenPeople().isEmpty())
        GroundDialog::openForPeople(this, context(), *document(), chosenPeople(), EligibilityGround::Exception);
}

} // namespace gui
