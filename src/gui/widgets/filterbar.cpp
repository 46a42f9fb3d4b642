#include "gui/widgets/filterbar.h"

#include "gui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace gui {

namespace {
constexpr int FilterWidth = 200;
}

FilterBar::FilterBar(models::RecordModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new QLineEdit), m_chipLayout(new QHBoxLayout), m_addChip(new QToolButton),
      m_chipMenu(new QMenu(this)), m_count(new QLabel), m_buttons(new QHBoxLayout)
{
    m_filter->setObjectName(QStringLiteral("filterLineEdit"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(FilterWidth);
    m_filter->installEventFilter(this);
    m_addChip->setObjectName(QStringLiteral("addChipToolButton"));
    m_addChip->setIcon(icon(QStringLiteral("list-add")));
    m_addChip->setAccessibleName(tr("Show only rows with a certain value"));
    m_addChip->setToolTip(tr("Show only rows with a certain value"));
    m_addChip->setAutoRaise(true);
    m_addChip->setFocusPolicy(Qt::StrongFocus);
    m_addChip->setPopupMode(QToolButton::InstantPopup);
    m_addChip->setMenu(m_chipMenu);
    m_chipLayout->setSpacing(4);
    m_buttons->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addLayout(m_chipLayout);
    layout->addWidget(m_addChip);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    connect(m_filter, &QLineEdit::textChanged, m_model, &models::RecordModel::setFilter);
    connect(m_chipMenu, &QMenu::aboutToShow, this, &FilterBar::fillChipMenu);
    connect(m_model, &models::RecordModel::countsChanged, this, &FilterBar::updateCount);
    updateCount();
}

void FilterBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString FilterBar::text() const
{
    return m_filter->text();
}

void FilterBar::setFilter(const QString &text, const QList<models::Chip> &chips)
{
    setChips(chips);
    m_filter->setText(text);
}

void FilterBar::clear()
{
    setFilter({}, {});
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::fillChipMenu()
{
    m_chipMenu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const models::Column &definition = m_model->columns()[size_t(column)];
        if (!definition.facet)
            continue;
        QMenu *menu = m_chipMenu->addMenu(definition.heading);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, column] { addColumnTo(menu, column); });
    }
}

void FilterBar::addColumnTo(QMenu *menu, int column)
{
    menu->clear();
    const QVariantList values = m_model->facetValues(column);
    for (const QVariant &value : values) {
        const models::Chip chip{m_model->columns()[size_t(column)].name, value};
        QAction *action = menu->addAction(chipText(chip));
        action->setCheckable(true);
        action->setChecked(m_model->chips().contains(chip));
        connect(action, &QAction::toggled, this, [this, chip](bool on) {
            QList<models::Chip> chips = m_model->chips();
            chips.removeAll(chip);
            if (on)
                chips.append(chip);
            setChips(chips);
        });
    }
    if (values.isEmpty())
        menu->addAction(tr("There are no rows"))->setEnabled(false);
}

QString FilterBar::chipText(const models::Chip &chip) const
{
    const int column = m_model->columnOf(chip.column);
    if (column < 0)
        return chip.column;
    const models::Column &definition = m_model->columns()[size_t(column)];
    if (!chip.value.isValid())
        return tr("%1: none", "no value in this column").arg(definition.heading);
    const QString text = definition.valueText(m_model->programme(), chip.value);
    const bool isBoolean = chip.value.typeId() == QMetaType::Bool;
    return isBoolean ? tr("%1: %2", "column: value").arg(definition.heading, text) : text;
}

void FilterBar::setChips(const QList<models::Chip> &chips)
{
    m_model->setChips(chips);
    rebuildChips();
}

void FilterBar::rebuildChips()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<models::Chip> chips = m_model->chips();
    for (const models::Chip &chip : chips) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("chipToolButton"));
        button->setProperty("chip", true);
        button->setText(fontMetrics().elidedText(chipText(chip), Qt::ElideRight, FilterWidth).replace(u'&', QStringLiteral("&&")));
        button->setIcon(icon(QStringLiteral("window-close")));
        button->setIconSize(QSize(12, 12));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Remove the restriction to %1").arg(chipText(chip)));
        button->setToolTip(plainToolTip(button->accessibleName()));
        connect(button, &QToolButton::clicked, this, [this, chip] {
            QList<models::Chip> rest = m_model->chips();
            rest.removeAll(chip);
            setChips(rest);
            m_filter->setFocus();
        });
        m_chipLayout->addWidget(button);
    }
}

void FilterBar::updateCount()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    m_count->setText(shown == total ? locale.toString(total) : tr("%1 of %2", "rows shown of all").arg(locale.toString(shown), locale.toString(total)));
}

} // namespace gui
