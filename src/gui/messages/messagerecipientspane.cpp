#include "gui/messages/messagerecipientspane.h"

#include "gui/widgets/filterline.h"
#include "gui/widgets/namedaction.h"
#include "gui/widgets/snapshotview.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <numeric>

namespace gui {

using models::MessageRecipientsModel;

MessageRecipientsPane::MessageRecipientsPane(QWidget *parent)
    : QWidget(parent), m_model(new MessageRecipientsModel(this)), m_filter(new FilterLine), m_onlyGaps(new QCheckBox(tr("Only with &gaps"))),
      m_count(new QLabel), m_view(new SnapshotView)
{
    setObjectName(QStringLiteral("messageRecipientsPane"));
    setFocusProxy(m_view);
    setupView();
    m_onlyGaps->setObjectName(QStringLiteral("onlyGapsCheckBox"));
    m_onlyGaps->setToolTip(tr("Show only who lacks something, or needs to be looked at"));
    m_count->setObjectName(QStringLiteral("recipientsLabel"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_onlyGaps);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    connect(m_filter, &FilterLine::textChanged, m_model, &MessageRecipientsModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, this, [this] {
        m_view->setFocus();
        if (m_model->rowCount() > 0)
            m_view->selectOnly(0);
    });
    connect(m_onlyGaps, &QCheckBox::toggled, m_model, &MessageRecipientsModel::setOnlyGaps);
    connect(m_model, &MessageRecipientsModel::extentChanged, this, &MessageRecipientsPane::updateCounts);
    connect(m_model, &MessageRecipientsModel::chosenChanged, this, [this] {
        updateCounts();
        Q_EMIT chosenChanged();
    });
    updateCounts();
}

void MessageRecipientsPane::setupView()
{
    m_view->setObjectName(QStringLiteral("recipientsTableView"));
    m_view->setAccessibleName(tr("Who gets the message"));
    m_view->setModel(m_model);
    m_view->setColumnLetters({19, 13, 16, 20}, true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MessageRecipientsPane::currentChanged);
    connect(m_view, &SnapshotView::activatedRow, this, &MessageRecipientsPane::reveal);
    addNamedAction(m_view, tr("&Take In or Leave Out"), "dialog-ok", "toggleAction", {Qt::Key_Space}, [this] { toggleSelected(); }, Qt::WidgetShortcut);
    addNamedAction(m_view, tr("Take &All In"), "edit-select-all", "takeAllAction", {}, [this] { markAll(true); });
    addNamedAction(m_view, tr("&Leave All Out"), "edit-clear", "leaveAllAction", {}, [this] { markAll(false); });
    addNamedAction(m_view, tr("&Go to the Person"), "go-next", "goToPersonAction", {}, [this] { reveal(currentRow()); });
}

void MessageRecipientsPane::showRows(const QList<models::MessageRecipientRow> &rows)
{
    m_model->showRows(rows);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectOnly(0);
    Q_EMIT currentChanged();
}

domain::Recipient MessageRecipientsPane::current() const
{
    const int row = currentRow();
    return row >= 0 ? m_model->rowAt(row).recipient : domain::Recipient();
}

int MessageRecipientsPane::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void MessageRecipientsPane::step(int rows)
{
    if (m_model->rowCount() > 0)
        m_view->selectOnly(std::clamp(currentRow() + rows, 0, m_model->rowCount() - 1));
}

void MessageRecipientsPane::focusFilter()
{
    m_filter->focusFilter();
}

/// The rows selected all become what the first of them that can be marked is not.
void MessageRecipientsPane::toggleSelected()
{
    QList<int> rows = m_view->selectedRows();
    rows.removeIf([this](int row) { return !m_model->rowAt(row).isReady(); });
    if (!rows.isEmpty())
        m_model->setChosen(rows, !m_model->isChosen(m_model->rowAt(rows.constFirst())));
}

void MessageRecipientsPane::markAll(bool chosen)
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    m_model->setChosen(rows, chosen);
}

void MessageRecipientsPane::updateCounts()
{
    const int total = m_model->totalCount();
    const int chosen = int(m_model->chosen().size());
    const int obstructed = m_model->obstructedCount();
    m_filter->setCounts(m_model->rowCount(), total);
    //: how many of the recipients in the table get the message: "38 of 43 get it"
    QStringList parts{tr("%1 of %2 get it").arg(QLocale().toString(chosen), QLocale().toString(total))};
    if (obstructed > 0)
        parts.append(tr("%n lack something", nullptr, obstructed));
    if (total - chosen - obstructed > 0)
        parts.append(tr("%n left out by hand", nullptr, total - chosen - obstructed));
    m_count->setText(parts.join(QStringLiteral(" · ")));
}

void MessageRecipientsPane::reveal(int row)
{
    if (row < 0)
        return;
    const domain::Recipient recipient = m_model->rowAt(row).recipient;
    if (recipient.isCoach())
        Q_EMIT revealRequested(QStringLiteral("coach"), recipient.coach.value);
    else
        Q_EMIT revealRequested(QStringLiteral("participant"), recipient.participant.value);
}

} // namespace gui
