#include "gui/wizards/importrowsstep.h"

#include "domain/fieldtext.h"
#include "gui/delegates/importrowdelegate.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"
#include "gui/wizards/outcomechoices.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using exchange::RowDecision;
using exchange::RowOutcome;
using models::ImportPreviewModel;
using workspace::ListKind;

namespace {

constexpr int ChosenLines = 4;
constexpr int MostPast = 100;

/// Nothing decided any more: no entry is needed.
bool isEmpty(const RowDecision &decision)
{
    return decision == RowDecision{};
}

bool isUndecided(const models::ImportPreviewRow &row)
{
    return row.outcome == RowOutcome::Conflict && row.decision == RowDecision::Action::AsProposed;
}

bool hasOpenProposal(const models::ImportPreviewRow &row)
{
    return row.hasProposal && !row.candidates.isEmpty();
}

} // namespace

ImportRowsStep::ImportRowsStep(ListKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_model(new ImportPreviewModel(this)), m_delegate(new ImportRowDelegate(this)),
      m_outcomes(new ChoiceChips(tr("Becomes"))), m_filter(new FilterLine), m_view(new SnapshotView), m_chosen(new QPlainTextEdit),
      m_decide(new QPushButton(tr("&Decide"))), m_menu(new QMenu(m_decide))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_outcomes);
    layout->addWidget(makeTable(), 1);
    m_chosen->setObjectName(QStringLiteral("chosenRowPlainTextEdit"));
    m_chosen->setAccessibleName(tr("The chosen row"));
    m_chosen->setReadOnly(true);
    m_chosen->setTabChangesFocus(true);
    m_chosen->setFixedHeight(ChosenLines * m_chosen->fontMetrics().lineSpacing() + 12);
    layout->addWidget(m_chosen);
    showChosen();
}

QWidget *ImportRowsStep::makeHead()
{
    m_decide->setObjectName(QStringLiteral("decidePushButton"));
    m_decide->setToolTip(tr("What becomes of the chosen rows, or of all rows of a kind"));
    m_decide->setAutoDefault(false);
    m_decide->setMenu(m_menu);
    m_decide->setVisible(m_kind == ListKind::Participants);
    m_filter->buttons()->addWidget(m_decide);
    connect(m_menu, &QMenu::aboutToShow, this, &ImportRowsStep::fillMenu);
    connect(m_filter, &FilterLine::textChanged, m_model, &ImportPreviewModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, this, &ImportRowsStep::focusRows);
    connect(m_model, &ImportPreviewModel::extentChanged, this, [this] { m_filter->setCounts(m_model->rowCount(), m_model->totalCount()); });
    connect(m_outcomes, &ChoiceChips::chosenChanged, this, [this] {
        QSet<RowOutcome> outcomes;
        for (const QVariant &value : m_outcomes->chosen())
            outcomes.insert(static_cast<RowOutcome>(value.toInt()));
        m_model->setOutcomes(outcomes);
    });
    return m_filter;
}

QWidget *ImportRowsStep::makeTable()
{
    m_model->setCorrectable(m_kind == ListKind::Participants);
    m_view->setObjectName(QStringLiteral("importTableView"));
    m_view->setAccessibleName(tr("What each row becomes"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->horizontalHeader()->setSortIndicator(ImportPreviewModel::NumberColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_kind == ListKind::Participants && m_ready)
            m_menu->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view, &SnapshotView::selectionSettled, this, &ImportRowsStep::showChosen);
    connect(m_view, &SnapshotView::activatedRow, this, [this] {
        const QModelIndex index = m_view->currentIndex();
        const bool isOpen = m_view->indexWidget(index) != nullptr; // Enter that ends editing comes here, too
        if (index.flags().testFlag(Qt::ItemIsEditable) && !isOpen)
            m_view->edit(index);
    });
    connect(m_model, &ImportPreviewModel::corrected, this, &ImportRowsStep::correct);
    return m_view;
}

void ImportRowsStep::setDecisions(const Decisions &decisions)
{
    m_decisions = decisions;
    m_past.clear();
}

void ImportRowsStep::setReady(bool ready)
{
    m_ready = ready;
    m_decide->setEnabled(ready && m_model->totalCount() > 0);
}

void ImportRowsStep::focusRows()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, ImportPreviewModel::FieldColumns));
    m_view->setFocus(Qt::TabFocusReason);
}

void ImportRowsStep::showRows(const domain::Programme &programme, const exchange::ImportPreview &preview, const models::ImportPreviewTable &table)
{
    m_programme = programme;
    m_delegate->setProgramme(programme);
    const int columnsBefore = m_model->columnCount();
    m_model->setTable(table);
    if (m_model->columnCount() != columnsBefore)
        arrangeColumns();
    showCounts(preview);
    showChosen();
}

void ImportRowsStep::arrangeColumns()
{
    constexpr int decision = 23;
    constexpr int number = 9;
    constexpr int value = 20;
    constexpr int reasons = 40;
    QList<int> letters{number, decision};
    for (int column = ImportPreviewModel::FieldColumns; column < m_model->columnCount(); ++column)
        letters.append(column == m_model->reasonsColumn() ? reasons : value);
    m_view->setColumnLetters(letters, false);
    // What somebody has to know stands before the values.
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(m_model->reasonsColumn()), ImportPreviewModel::FieldColumns);
}

void ImportRowsStep::showCounts(const exchange::ImportPreview &preview)
{
    m_outcomes->setChoices(outcomeChoices(preview));
}

QList<ImportRowsStep::Row> ImportRowsStep::chosenRows() const
{
    QList<Row> rows;
    for (const int row : m_view->selectedRows())
        rows.append(m_model->rowAt(row));
    return rows;
}

void ImportRowsStep::showChosen()
{
    const QList<Row> rows = chosenRows();
    if (rows.isEmpty())
        m_chosen->setPlainText(m_kind == ListKind::Participants ? tr("Choose a row to see what is known about it. Enter or F2 puts a cell right.")
                                                                 : tr("Choose a row to see what is known about it."));
    else if (rows.size() > 1)
        m_chosen->setPlainText(tr("%n rows are chosen.", nullptr, int(rows.size())));
    else {
        const Row &row = rows.constFirst();
        QStringList lines{row.reasons, row.changes, tr("As it came: %1").arg(row.source)};
        lines.removeAll(QString());
        m_chosen->setPlainText(lines.join(u'\n'));
    }
}

void ImportRowsStep::change(const std::function<void()> &steps)
{
    const Decisions before = m_decisions;
    steps();
    m_decisions.removeIf([](const std::pair<const int &, RowDecision &> &entry) { return isEmpty(entry.second); });
    if (m_decisions == before)
        return;
    m_past.append(before);
    if (m_past.size() > MostPast)
        m_past.removeFirst();
    Q_EMIT decisionsChanged();
}

void ImportRowsStep::correct(int rowNumber, const QString &field, const QString &text)
{
    change([&] {
        RowDecision &decision = m_decisions[rowNumber];
        if (field != QLatin1StringView("municipality")) {
            decision.values.insert(field, text);
            return;
        }
        const auto municipality = domain::findReference(m_programme, QLatin1StringView("municipality"), text);
        decision.municipality = text.isEmpty() || !municipality ? domain::MunicipalityId{} : domain::MunicipalityId{*municipality};
    });
}

void ImportRowsStep::undo()
{
    if (m_past.isEmpty())
        return;
    m_decisions = m_past.takeLast();
    Q_EMIT decisionsChanged();
}

void ImportRowsStep::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else
        QWidget::keyPressEvent(event);
}

void ImportRowsStep::addAction(
    const QString &text, const QList<Row> &rows, const std::function<void(const Row &, RowDecision &)> &change)
{
    QAction *action = m_menu->addAction(text);
    action->setEnabled(m_ready && !rows.isEmpty());
    connect(action, &QAction::triggered, this, [this, rows, change] {
        this->change([&] {
            for (const Row &row : rows)
                change(row, m_decisions[row.number]);
        });
    });
}

void ImportRowsStep::fillMenu()
{
    m_menu->clear();
    m_menu->addSection(tr("Chosen Rows"));
    addActionsForChosen();
    m_menu->addSection(tr("All Rows of a Kind"));
    addActionsForKinds();
    m_menu->addSeparator();
    QAction *undoAction = m_menu->addAction(tr("Take Back the Last Decision"), this, &ImportRowsStep::undo);
    undoAction->setShortcut(QKeySequence::Undo);
    undoAction->setShortcutContext(Qt::WidgetShortcut); // keyPressEvent() takes it while the menu is closed
    undoAction->setEnabled(!m_past.isEmpty());
}

void ImportRowsStep::addActionsForChosen()
{
    const QList<Row> rows = chosenRows();
    const auto with = [&rows](auto condition) {
        QList<Row> fitting;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(fitting), condition);
        return fitting;
    };
    const auto isEntry = [](const Row &row) { return row.outcome != RowOutcome::Skipped || row.decision != RowDecision::Action::AsProposed; };
    addAction(tr("As &Proposed"), rows, [](const Row &, RowDecision &decision) { decision = {}; });
    addAction(tr("&Add as a New Person"), with(isEntry), [](const Row &, RowDecision &decision) { decision.action = RowDecision::Action::Add; });
    addAction(tr("&Update the Person Found"), with([](const Row &row) { return row.record != 0; }),
        [](const Row &, RowDecision &decision) { decision.action = RowDecision::Action::Update; });
    addAction(tr("&Leave Out"), rows, [](const Row &, RowDecision &decision) { decision.action = RowDecision::Action::Skip; });
    addAction(tr("Take the Proposed &Municipality"), with(hasOpenProposal),
        [](const Row &row, RowDecision &decision) { decision.municipality = row.candidates.constFirst(); });
}

void ImportRowsStep::addActionsForKinds()
{
    QList<Row> proposals;
    QList<Row> undecided;
    QList<Row> found;
    const QList<Row> all = m_model->allRows();
    for (const Row &row : all) {
        if (hasOpenProposal(row))
            proposals.append(row);
        if (isUndecided(row))
            undecided.append(row);
        if (isUndecided(row) && row.record != 0)
            found.append(row);
    }
    addAction(tr("Take All Proposed Municipalities (%n)", nullptr, int(proposals.size())), proposals,
        [](const Row &row, RowDecision &decision) { decision.municipality = row.candidates.constFirst(); });
    addAction(tr("Add All Undecided as New People (%n)", nullptr, int(undecided.size())), undecided,
        [](const Row &, RowDecision &decision) { decision.action = RowDecision::Action::Add; });
    addAction(tr("Update All People Found (%n)", nullptr, int(found.size())), found,
        [](const Row &, RowDecision &decision) { decision.action = RowDecision::Action::Update; });
    addAction(tr("Leave Out All Undecided (%n)", nullptr, int(undecided.size())), undecided,
        [](const Row &, RowDecision &decision) { decision.action = RowDecision::Action::Skip; });
}

} // namespace gui
