#include "gui/widgets/mergechoices.h"

#include "domain/fieldtext.h"
#include "domain/verbs/mergedrows.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elidingradiobutton.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using domain::FieldInfo;
using domain::Participant;

namespace {

constexpr QLatin1StringView notesField("notes");

/// What the merge would make of the two when nobody chooses.
Participant proposal(const Participant &keep, const Participant &gone)
{
    Participant merged = domain::mergedParticipant(keep, gone);
    for (const domain::FieldValue &value : domain::obviousValues(keep, gone))
        domain::recordInfo<Participant>().field(value.field)->set(&merged, value.value);
    return merged;
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeChoices::MergeChoices(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 12, 4);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void MergeChoices::clear()
{
    m_choices.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<QButtonGroup *> groups = findChildren<QButtonGroup *>();
    qDeleteAll(groups);
    m_nextRow = 1;
}

void MergeChoices::showPair(const domain::Programme &programme, domain::ParticipantId keep, domain::ParticipantId gone)
{
    clear();
    m_keep = *programme.find(keep);
    m_gone = *programme.find(gone);
    addHeadings();
    const Participant proposed = proposal(m_keep, m_gone);
    QStringList same;
    for (const FieldInfo &field : domain::recordInfo<Participant>().fields) {
        static const Participant empty;
        if (!field.equal(&m_keep, &m_gone) && field.name != notesField)
            addChoice(programme, field, field.equal(&proposed, &m_gone));
        else if (field.equal(&m_keep, &m_gone) && !field.equal(&m_keep, &empty))
            same.append(field.heading());
    }
    if (!same.isEmpty())
        addRemark(tr("The same in both: %1", "names of fields").arg(same.join(QStringLiteral(", "))));
    if (m_keep.notes != m_gone.notes)
        addRemark(tr("The notes of both are kept."));
    layout()->activate(); // so that sizeHint() knows the new rows
}

void MergeChoices::addHeadings()
{
    QFont bold = font();
    bold.setBold(true);
    const QString texts[] = {tr("%1\nOlder row, stays", "name of a person").arg(domain::fullName(m_keep)),
                             tr("%1\nNewer row", "name of a person").arg(domain::fullName(m_gone))};
    for (int side : {0, 1}) {
        QLabel *heading = plainLabel(texts[side]);
        heading->setFont(bold);
        heading->setObjectName(side == 0 ? QStringLiteral("keepLabel") : QStringLiteral("goneLabel"));
        m_grid->addWidget(heading, 0, side + 1, Qt::AlignTop);
    }
}

void MergeChoices::addChoice(const domain::Programme &programme, const FieldInfo &field, bool takesRight)
{
    const int row = m_nextRow++;
    auto *group = new QButtonGroup(this);
    auto *label = new QLabel(field.heading());
    label->setTextFormat(Qt::PlainText);
    m_grid->addWidget(label, row, 0);
    for (int side : {0, 1}) {
        QString text = domain::displayText(programme, field, field.get(side == 0 ? &m_keep : &m_gone), QLocale()).simplified();
        if (text.isEmpty())
            text = tr("(empty)", "a field without a value");
        auto *button = new ElidingRadioButton(text);
        button->setAccessibleName(tr("%1: %2", "field, then its value").arg(field.heading(), text));
        button->setObjectName(QStringLiteral("%1%2RadioButton").arg(QString(field.name), side == 0 ? QStringLiteral("Keep") : QStringLiteral("Gone")));
        group->addButton(button, side);
        m_grid->addWidget(button, row, side + 1);
    }
    group->button(takesRight ? 1 : 0)->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT changed();
    });
    m_choices.append({&field, group});
}

void MergeChoices::addRemark(const QString &text)
{
    QLabel *label = plainLabel(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, quietColour(colours));
    label->setPalette(colours);
    m_grid->addWidget(label, m_nextRow++, 0, 1, 3);
}

domain::FieldValues MergeChoices::chosen() const
{
    domain::FieldValues values;
    for (const Choice &choice : m_choices)
        values.append({QString(choice.field->name), choice.field->get(choice.buttons->checkedId() == 0 ? &m_keep : &m_gone)});
    return values;
}

void MergeChoices::focusFirst()
{
    if (!m_choices.isEmpty())
        m_choices.first().buttons->checkedButton()->setFocus(Qt::TabFocusReason);
}

int MergeChoices::focusedChoice() const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].buttons->checkedButton()->hasFocus())
            return i;
    }
    return -1;
}

void MergeChoices::keyPressEvent(QKeyEvent *event)
{
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const int next = focusedChoice() + (event->key() == Qt::Key_Up ? -1 : 1);
    if (!isVertical || next < 0 || next >= m_choices.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_choices[next].buttons->checkedButton()->setFocus(Qt::TabFocusReason);
}

} // namespace gui
