#include "gui/inspector/unavailabilitysection.h"

#include "domain/verbs/unavailabilityverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/unavailabilitydialog.h"
#include "gui/theme/icons.h"
#include "gui/wizards/calendarimportdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using namespace domain;

UnavailabilitySection::UnavailabilitySection(const QString &table, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_table(table), m_trainings(new QLabel), m_spans(new QTreeWidget)
{
    m_trainings->setObjectName(QStringLiteral("trainingsLabel"));
    m_trainings->setContentsMargins(12, 8, 12, 4);
    m_trainings->setVisible(isOfCoach());
    setupList();
    m_add = addButton(QStringLiteral("addUnavailabilityToolButton"), tr("Add…"), QKeySequence(Qt::Key_Insert), &UnavailabilitySection::add);
    m_edit = addButton(QStringLiteral("editUnavailabilityToolButton"), tr("Edit…"), QKeySequence(Qt::Key_F2), &UnavailabilitySection::edit);
    m_remove = addButton(QStringLiteral("removeUnavailabilityToolButton"), tr("Remove"), QKeySequence(Qt::Key_Delete), &UnavailabilitySection::remove);
    m_import = addButton(QStringLiteral("importUnavailabilityToolButton"), tr("From Calendar…"), QKeySequence(Qt::CTRL | Qt::Key_I), &UnavailabilitySection::importCalendar);
    m_import->setVisible(isOfCoach());
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    for (QToolButton *button : {m_add, m_edit, m_remove, m_import})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trainings);
    layout->addWidget(m_spans, 1);
    layout->addLayout(buttons);
}

void UnavailabilitySection::setupList()
{
    m_spans->setObjectName(QStringLiteral("unavailabilityTreeWidget"));
    m_spans->setAccessibleName(tr("Times at which the person cannot come"));
    m_spans->setRootIsDecorated(false);
    m_spans->setUniformRowHeights(true);
    m_spans->setFrameShape(QFrame::NoFrame);
    m_spans->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_spans->setHeaderLabels({tr("Cannot come"), tr("Note")});
    m_spans->header()->setStretchLastSection(true);
    connect(m_spans, &QTreeWidget::itemActivated, this, &UnavailabilitySection::edit);
    connect(m_spans, &QTreeWidget::itemSelectionChanged, this, &UnavailabilitySection::updateButtons);
}

QToolButton *UnavailabilitySection::addButton(const QString &name, const QString &text, const QKeySequence &key, void (UnavailabilitySection::*action)())
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, action);
    auto *byKey = new QAction(text, m_spans);
    byKey->setShortcut(key);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    connect(byKey, &QAction::triggered, button, &QToolButton::click);
    m_spans->addAction(byKey);
    return button;
}

QString UnavailabilitySection::title() const
{
    return tr("Unavailable");
}

void UnavailabilitySection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_document = &document;
    m_id = ids.value(0);
    fill();
    showTrainings();
    updateButtons();
}

void UnavailabilitySection::fill()
{
    std::vector<const Unavailability *> spans;
    for (const Unavailability &span : m_document->programme().table<Unavailability>()) {
        if ((isOfCoach() ? span.coach.value : span.participant.value) == m_id)
            spans.push_back(&span);
    }
    std::sort(spans.begin(), spans.end(), [](const Unavailability *one, const Unavailability *other) { return one->startsAt < other->startsAt; });
    const qint64 current = m_spans->currentItem() ? m_spans->currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
    m_spans->clear();
    for (const Unavailability *span : spans) {
        auto *item = new QTreeWidgetItem({unavailableText(*span, QLocale()), span->note});
        item->setData(0, Qt::UserRole, span->id.value);
        item->setSizeHint(1, QSize(0, fontMetrics().height() + 10));
        item->setToolTip(0, plainToolTip(item->text(0)));
        item->setToolTip(1, plainToolTip(span->note));
        m_spans->addTopLevelItem(item);
        if (span->id.value == current)
            m_spans->setCurrentItem(item);
    }
    m_spans->resizeColumnToContents(0);
}

void UnavailabilitySection::showTrainings()
{
    const Coach *coach = isOfCoach() ? m_document->programme().find(CoachId{m_id}) : nullptr;
    if (!coach)
        return;
    const int led = trainingsLedBy(m_document->programme(), coach->id);
    m_trainings->setText(coach->maxTrainings ? tr("Trainings: %1 of %2").arg(led).arg(*coach->maxTrainings) : tr("Trainings: %1").arg(led));
}

void UnavailabilitySection::updateButtons()
{
    const bool isWritable = m_document && !m_document->isReadOnly();
    const qsizetype count = m_spans->selectedItems().size();
    m_add->setEnabled(isWritable);
    m_import->setEnabled(isWritable && isOfCoach());
    m_edit->setEnabled(isWritable && count == 1);
    m_remove->setEnabled(isWritable && count > 0);
}

QList<base::Id<Unavailability>> UnavailabilitySection::selectedSpans() const
{
    QList<base::Id<Unavailability>> spans;
    const QList<QTreeWidgetItem *> items = m_spans->selectedItems();
    for (const QTreeWidgetItem *item : items)
        spans.append(base::Id<Unavailability>{item->data(0, Qt::UserRole).toLongLong()});
    return spans;
}

void UnavailabilitySection::add()
{
    Unavailability span;
    if (isOfCoach())
        span.coach = CoachId{m_id};
    else
        span.participant = ParticipantId{m_id};
    UnavailabilityDialog::openFor(this, context(), *m_document, span);
}

void UnavailabilitySection::edit()
{
    const auto spans = selectedSpans();
    const Unavailability *span = spans.size() == 1 ? m_document->programme().find(spans.first()) : nullptr;
    if (span && m_edit->isEnabled())
        UnavailabilityDialog::openFor(this, context(), *m_document, *span);
}

void UnavailabilitySection::remove()
{
    applyOrTell(*m_document, context().prompter, this, removeUnavailabilities(m_document->programme(), selectedSpans()));
}

void UnavailabilitySection::importCalendar()
{
    CalendarImportDialog::openForCoach(this, context(), *m_document, CoachId{m_id});
}

void UnavailabilitySection::focusFirst()
{
    m_spans->setFocus();
}

} // namespace gui
