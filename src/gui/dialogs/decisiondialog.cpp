#include "gui/dialogs/decisiondialog.h"

#include "domain/rules/eligibilityverdict.h"
#include "domain/rules/participationlimits.h"
#include "domain/verbs/eligibilityverbs.h"
#include "gui/applychange.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/limitbars.h"
#include "gui/widgets/windowsize.h"
#include "models/eligibilitymodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

enum Column { NameColumn, MunicipalityColumn, VerdictColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;
constexpr int AnswerRole = Qt::UserRole + 1;

QString titleOf(ParticipantState state)
{
    switch (state) {
    case ParticipantState::Accepted:
        return DecisionDialog::tr("Accept");
    case ParticipantState::Waiting:
        return DecisionDialog::tr("Put on the waiting list");
    default:
        return DecisionDialog::tr("Decline");
    }
}

} // namespace

DecisionDialog::DecisionDialog(QWidget *parent, const PageContext &context, workspace::Document &document, ParticipantState state)
    : QDialog(parent), m_context(context), m_document(&document), m_state(state), m_people(new QTreeWidget), m_note(new QLabel),
      m_bars(new LimitBars), m_summary(new QLabel)
{
    setObjectName(QStringLiteral("decisionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(state));
    connect(&document, &QObject::destroyed, this, &QDialog::close);
}

void DecisionDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<ParticipantId> &people,
                             ParticipantState state, QDate asOf)
{
    auto *dialog = new DecisionDialog(parent, context, document, state);
    dialog->fillPeople(people, asOf);
    dialog->setupLayout();
    dialog->update();
    dialog->open();
}

void DecisionDialog::fillPeople(const QList<ParticipantId> &people, QDate asOf)
{
    m_people->setObjectName(QStringLiteral("peopleTreeWidget"));
    m_people->setAccessibleName(tr("People this is decided on"));
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setColumnCount(ColumnCount);
    m_people->setHeaderLabels({tr("Name"), tr("Municipality"), tr("Verdict")});
    const Programme &programme = m_document->programme();
    const EligibilityIndex index(programme);
    QList<QTreeWidgetItem *> items;
    for (const ParticipantId id : people) {
        const Participant *person = programme.find(id);
        if (!person || person->state == m_state)
            continue;
        const EligibilityVerdict verdict = eligibility(programme, index, id, asOf);
        const Municipality *municipality = programme.find(person->municipality);
        auto *item = new QTreeWidgetItem({listName(*person), municipality ? municipality->name : person->organisation, enumLabel(verdict.answer)});
        item->setIcon(VerdictColumn, icon(models::EligibilityModel::iconName(verdict.answer)));
        item->setToolTip(VerdictColumn, plainToolTip(eligibilityReason(programme, verdict)));
        item->setData(NameColumn, IdRole, id.value);
        item->setData(NameColumn, AnswerRole, int(verdict.answer));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(NameColumn, Qt::Checked);
        items.append(item);
    }
    m_people->addTopLevelItems(items);
    m_people->setCurrentItem(m_people->topLevelItem(0));
    connect(m_people, &QTreeWidget::itemChanged, this, &DecisionDialog::update);
}

void DecisionDialog::setupLayout()
{
    m_people->header()->setStretchLastSection(false);
    m_people->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_people->header()->setSectionResizeMode(MunicipalityColumn, QHeaderView::ResizeToContents);
    m_people->header()->setSectionResizeMode(VerdictColumn, QHeaderView::ResizeToContents);
    for (QLabel *label : {m_note, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setObjectName(QStringLiteral("noteLabel"));
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    auto *afterwards = new QLabel(tr("Accepted afterwards"));
    QFont bold = font();
    bold.setBold(true);
    afterwards->setFont(bold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(titleOf(m_state), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("decidePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(afterwards);
    layout->addWidget(m_bars);
    layout->addWidget(m_summary);
    layout->addSpacing(4);
    layout->addWidget(buttons);
    m_accept->setDefault(true); // inside the dialog now, which would else take the first button
    resizeWithinScreen(*this, {640, 520});
}

QList<ParticipantId> DecisionDialog::chosenPeople() const
{
    QList<ParticipantId> people;
    for (int row = 0; row < m_people->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_people->topLevelItem(row);
        if (item->checkState(NameColumn) == Qt::Checked)
            people.append(ParticipantId{item->data(NameColumn, IdRole).toLongLong()});
    }
    return people;
}

QString DecisionDialog::decisionWord(int people) const
{
    switch (m_state) {
    case ParticipantState::Accepted:
        return tr("Accept %n people", nullptr, people);
    case ParticipantState::Waiting:
        return tr("Put %n people on the waiting list", nullptr, people);
    default:
        return tr("Decline %n people", nullptr, people);
    }
}

void DecisionDialog::update()
{
    if (!m_document || !m_accept)
        return;
    const QList<ParticipantId> people = chosenPeople();
    int notEligible = 0;
    for (int row = 0; row < m_people->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_people->topLevelItem(row);
        notEligible += item->checkState(NameColumn) == Qt::Checked
            && item->data(NameColumn, AnswerRole).toInt() == int(EligibilityAnswer::NotEligible);
    }
    const std::vector<CountChange> effect = effectOfDecision(m_document->programme(), people, m_state);
    std::vector<ParticipationCount> after;
    QStringList exceeded;
    for (const CountChange &change : effect) {
        after.push_back(change.after);
        if (change.after.isExceeded() && change.after.accepted > change.before.accepted)
            exceeded.append(countText(change.after));
    }
    m_bars->setCounts(after);
    m_note->setText(tr("%n of them are not eligible.", nullptr, notEligible));
    m_note->setVisible(notEligible > 0 && m_state == ParticipantState::Accepted);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warningColour(colours));
    m_note->setPalette(colours);
    colours.setColor(QPalette::WindowText, exceeded.isEmpty() ? palette().color(QPalette::WindowText) : errorColour(colours));
    m_summary->setPalette(colours);
    m_summary->setText(exceeded.isEmpty() ? decisionText(effect, int(people.size()))
                                          : tr("More than the limit allows: %1", "followed by groups with their numbers").arg(exceeded.join(QStringLiteral("; "))));
    m_accept->setText(decisionWord(int(people.size())));
    m_accept->setEnabled(!people.isEmpty());
}

void DecisionDialog::decide()
{
    if (m_document && applyOrTell(*m_document, m_context.prompter, this, decideParticipants(m_document->programme(), chosenPeople(), m_state)))
        accept();
}

} // namespace gui
