#include "gui/event/personpanel.h"

#include "domain/records/participant.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QAction>
#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr double NameScale = 1.5;
constexpr int StageIconSize = 28;
constexpr int Gap = 8;

QLabel *wrappedLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What Enter does with somebody at this stage; empty: nothing.
QString nextStep(domain::EventStage stage)
{
    switch (stage) {
    case domain::EventStage::NotHere: return PersonPanel::tr("Enter: is here");
    case domain::EventStage::Ready: return PersonPanel::tr("Enter: issue and print the certificate");
    case domain::EventStage::Issued: return PersonPanel::tr("Enter: is handed over");
    default: return {};
    }
}

} // namespace

PersonPanel::PersonPanel(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_name(wrappedLabel(QStringLiteral("nameLabel"))), m_place(wrappedLabel(QStringLiteral("placeLabel"))), m_stageIcon(new QLabel),
      m_stage(wrappedLabel(QStringLiteral("stageLabel"))), m_further(wrappedLabel(QStringLiteral("furtherLabel"))),
      m_next(wrappedLabel(QStringLiteral("nextLabel"))), m_form(makeForm())
{
    setupLabels();
    auto *stage = new QHBoxLayout;
    stage->setSpacing(Gap);
    stage->addWidget(m_stageIcon, 0, Qt::AlignTop);
    stage->addWidget(m_stage, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Gap);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Gap, Gap, Gap, Gap);
    layout->setSpacing(Gap);
    layout->addWidget(m_name);
    layout->addWidget(m_form);
    layout->addWidget(m_place);
    layout->addSpacing(Gap);
    layout->addLayout(stage);
    layout->addWidget(m_further);
    layout->addWidget(m_next);
    layout->addSpacing(Gap);
    layout->addWidget(buttons);
    layout->addStretch();
    m_form->hide();
}

void PersonPanel::setupLabels()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * NameScale);
    large.setBold(true);
    m_name->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_stage->setFont(bold);
    m_next->setFont(bold);
    m_stageIcon->setFixedSize(StageIconSize, StageIconSize);
    QPalette quiet = m_further->palette();
    quiet.setColor(QPalette::WindowText, quietColour(palette()));
    m_further->setPalette(quiet);
}

QLineEdit *PersonPanel::makeField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT nameCorrected({m_named, m_title->text(), m_given->text(), m_family->text()});
    });
    return field;
}

QWidget *PersonPanel::makeForm()
{
    auto *widget = new QWidget;
    widget->setObjectName(QStringLiteral("nameForm"));
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_family = makeField(QStringLiteral("familyNameLineEdit"));
    m_given = makeField(QStringLiteral("givenNameLineEdit"));
    m_title = makeField(QStringLiteral("academicTitleLineEdit"));
    form->addRow(tr("&Family name"), m_family);
    form->addRow(tr("&Given name"), m_given);
    form->addRow(tr("&Title"), m_title);
    auto *hint = wrappedLabel(QStringLiteral("nameHintLabel"));
    hint->setText(tr("Enter keeps the name; an issued certificate is issued anew and printed at once. Escape leaves it as it was."));
    form->addRow(hint);
    return widget;
}

void PersonPanel::showPerson(const models::EventRow &row)
{
    leaveNameOfOthers(row.status.participant);
    m_name->setText(row.fullName);
    QStringList place{row.municipality, row.roleName, row.table};
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_stage->setText(models::EventModel::stageText(row));
    m_stageIcon->setPixmap(icon(models::EventModel::stageIcon(row.status.stage)).pixmap(StageIconSize));
    QStringList further;
    if (!row.number.isEmpty())
        further.append(tr("Certificate %1").arg(row.number));
    if (row.status.isPresent)
        further.append(tr("is present"));
    if (row.hasBadge)
        further.append(tr("badge printed"));
    m_further->setText(further.join(QStringLiteral(" · ")));
    m_next->setText(nextStep(row.status.stage));
    m_next->setVisible(!m_next->text().isEmpty());
}

void PersonPanel::showNobody(const QString &sentence)
{
    leaveNameOfOthers({});
    m_name->setText(sentence);
    for (QLabel *label : {m_place, m_stage, m_further, m_next})
        label->clear();
    m_stageIcon->setPixmap({});
}

void PersonPanel::editName(const domain::Participant &person)
{
    m_named = person.id;
    m_title->setText(person.academicTitle);
    m_given->setText(person.givenName);
    m_family->setText(domain::surname(person));
    m_name->hide();
    m_form->show();
    m_family->setFocus(Qt::OtherFocusReason);
    m_family->selectAll();
}

bool PersonPanel::isEditing() const
{
    return !m_form->isHidden();
}

void PersonPanel::leaveName()
{
    m_form->hide();
    m_name->show();
}

void PersonPanel::leaveNameOfOthers(domain::ParticipantId shown)
{
    if (!isEditing() || shown == m_named)
        return;
    const bool hasFocus = m_form->isAncestorOf(QApplication::focusWidget());
    leaveName();
    if (hasFocus)
        Q_EMIT nameLeft();
}

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isEditing()) {
        QWidget::keyPressEvent(event);
        return;
    }
    leaveName();
    Q_EMIT nameLeft();
}

} // namespace gui
