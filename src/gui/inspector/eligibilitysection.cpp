#include "gui/inspector/eligibilitysection.h"

#include "base/clock.h"
#include "domain/verbs/eligibilityverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/grounddialog.h"
#include "gui/inspector/detailssection.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/recordform.h"
#include "models/eligibilitymodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int IconSize = 16;
constexpr int MostLines = 5; ///< of the list; more are scrolled to

void setupPlain(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
}

QString countsIcon()
{
    return QStringLiteral("state-done");
}

QString countsNotIcon()
{
    return QStringLiteral("state-off");
}

} // namespace

EligibilitySection::EligibilitySection(const QString &table, const PageContext &context, QWidget *parent)
    : InspectorSection(context, parent), m_table(table), m_icon(new QLabel), m_verdict(new QLabel), m_reason(new QLabel),
      m_grounds(new QTreeWidget), m_add(new QToolButton), m_remove(new QToolButton), m_holder(new QLabel),
      m_details(new DetailsSection(recordInfo<Eligibility>(), context, this))
{
    setupVerdict();
    setupGrounds();
    setupLayout();
}

void EligibilitySection::setupVerdict()
{
    for (QLabel *label : {m_verdict, m_reason, m_holder})
        setupPlain(label);
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));
    m_reason->setObjectName(QStringLiteral("reasonLabel"));
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_holder->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setFixedSize(IconSize, IconSize);
}

void EligibilitySection::setupGrounds()
{
    m_grounds->setObjectName(QStringLiteral("groundsTreeWidget"));
    m_grounds->setAccessibleName(tr("Grounds of eligibility"));
    m_grounds->setHeaderHidden(true);
    m_grounds->setRootIsDecorated(false);
    m_grounds->setUniformRowHeights(true);
    m_grounds->setFrameShape(QFrame::NoFrame);
    m_grounds->setTextElideMode(Qt::ElideRight);
    m_grounds->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_add->setObjectName(QStringLiteral("addGroundToolButton"));
    m_add->setText(tr("Add ground"));
    m_add->setIcon(icon(QStringLiteral("list-add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_add);
    for (const EnumEntry &entry : EnumTraits<EligibilityGround>::entries) {
        const auto ground = static_cast<EligibilityGround>(entry.value);
        connect(menu->addAction(enumLabel(ground)), &QAction::triggered, this, [this, ground] { addGround(ground); });
    }
    m_add->setMenu(menu);
    m_remove->setObjectName(QStringLiteral("removeGroundToolButton"));
    m_remove->setText(tr("Remove"));
    m_remove->setIcon(icon(QStringLiteral("edit-delete")));
    m_remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove->setAccessibleName(tr("Remove the selected ground"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &EligibilitySection::removeGround);
    connect(m_grounds, &QTreeWidget::currentItemChanged, this, &EligibilitySection::showSelected);
}

void EligibilitySection::setupLayout()
{
    auto *form = m_details->findChild<RecordForm *>();
    form->setFieldShown(u"municipality", false);
    form->setFieldShown(u"participant", false);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 0);
    top->setSpacing(8);
    top->addLayout(head);
    top->addWidget(m_reason);
    top->addWidget(m_grounds);
    top->addLayout(buttons);
    top->addWidget(m_holder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_details, 1);
    layout->addStretch();
}

QString EligibilitySection::title() const
{
    //: tab of the inspector: whether and why somebody may take part (German: "Teilnahme")
    return tr("May take part");
}

bool EligibilitySection::isOnPerson() const
{
    return m_table == QLatin1StringView("participant");
}

void EligibilitySection::showRows(workspace::Document &document, const QList<qint64> &ids)
{
    m_document = &document;
    const bool isOther = m_id != ids.value(0);
    m_id = ids.value(0);
    const EligibilityId before = isOther ? EligibilityId() : selectedGround();
    m_filling = true;
    m_grounds->clear();
    if (isOnPerson())
        showVerdictOnPerson();
    else
        showMunicipality();
    m_filling = false;
    const int lines = std::clamp(m_grounds->topLevelItemCount(), 1, MostLines);
    m_grounds->setFixedHeight(lines * (fontMetrics().height() + 8));
    m_grounds->setVisible(m_grounds->topLevelItemCount() > 0);
    selectGround(before);
    m_add->setEnabled(!document.isReadOnly());
}

void EligibilitySection::showVerdictOnPerson()
{
    const Programme &programme = m_document->programme();
    const ParticipantId id{m_id};
    const EligibilityVerdict verdict = eligibility(programme, EligibilityIndex(programme, id), id, base::Clock::today());
    m_icon->setPixmap(icon(models::EligibilityModel::iconName(verdict.answer)).pixmap(IconSize));
    m_icon->show();
    m_verdict->setText(enumLabel(verdict.answer));
    m_reason->setText((QStringList{eligibilityReason(programme, verdict)} + eligibilityNotes(programme, verdict)).join(u'\n'));
    for (const CountedGround &ground : verdict.counting)
        addLine(groundText(programme, ground, id), countsIcon(), {}, ground.row ? ground.row->id : EligibilityId());
    for (const RejectedGround &ground : verdict.rejected)
        addLine(groundText(programme, {ground.row->ground, ground.origin, ground.row, GroundHint::None}, id), countsNotIcon(),
                objectionText(programme, *ground.row, ground.objection), ground.row->id);
}

void EligibilitySection::showMunicipality()
{
    const Programme &programme = m_document->programme();
    const MunicipalityId id{m_id};
    int people = 0;
    for (const Participant &person : programme.table<Participant>())
        people += person.municipality == id && takesPart(person);
    QStringList objections;
    for (const Eligibility &row : programme.table<Eligibility>()) {
        if (row.municipality != id)
            continue;
        const auto objection = groundObjection(programme, row, base::Clock::today());
        const QString why = objection ? objectionText(programme, row, *objection) : QString();
        if (objection)
            objections.append(tr("%1.", "a reason why a ground does not count, as a sentence of its own").arg(why));
        addLine(enumLabel(row.ground), objection ? countsNotIcon() : countsIcon(), why, row.id);
    }
    m_icon->hide();
    m_verdict->setText(tr("%n people who take part", nullptr, people));
    if (m_grounds->topLevelItemCount() == 0)
        objections.append(tr("No ground is entered. A ground holds for all people whom the municipality sends."));
    m_reason->setText(objections.join(u'\n'));
    m_reason->setVisible(!objections.isEmpty());
}

void EligibilitySection::addLine(const QString &text, const QString &iconName, const QString &toolTip, EligibilityId row)
{
    auto *item = new QTreeWidgetItem(m_grounds, {text});
    item->setIcon(0, icon(iconName));
    item->setToolTip(0, plainToolTip(toolTip.isEmpty() ? text : toolTip));
    item->setData(0, Qt::AccessibleDescriptionRole, toolTip.isEmpty() ? tr("counts") : toolTip);
    item->setData(0, IdRole, row.value);
}

void EligibilitySection::selectGround(EligibilityId id)
{
    QTreeWidgetItem *wanted = m_grounds->topLevelItem(0);
    for (int line = 0; line < m_grounds->topLevelItemCount(); ++line) {
        if (id.isValid() && m_grounds->topLevelItem(line)->data(0, IdRole).toLongLong() == id.value)
            wanted = m_grounds->topLevelItem(line);
    }
    if (wanted && wanted != m_grounds->currentItem())
        m_grounds->setCurrentItem(wanted);
    showSelected();
}

EligibilityId EligibilitySection::selectedGround() const
{
    const QTreeWidgetItem *item = m_grounds->currentItem();
    return EligibilityId{item ? item->data(0, IdRole).toLongLong() : 0};
}

void EligibilitySection::showSelected()
{
    if (m_filling || !m_document)
        return;
    const Programme &programme = m_document->programme();
    const Eligibility *row = programme.find(selectedGround());
    const Municipality *municipality = row ? programme.find(row->municipality) : nullptr;
    m_remove->setEnabled(row && !m_document->isReadOnly());
    m_details->setVisible(row != nullptr);
    if (municipality && isOnPerson())
        m_holder->setText(tr("Held by “%1”: what is changed here holds for all its people.").arg(municipality->name));
    else if (!row && m_grounds->currentItem())
        m_holder->setText(tr("This follows from the role. Add the ground to enter its evidence."));
    else
        m_holder->clear();
    m_holder->setVisible(!m_holder->text().isEmpty());
    if (!row)
        return;
    const bool isException = row->ground == EligibilityGround::Exception;
    auto *form = m_details->findChild<RecordForm *>();
    form->setFieldShown(u"reason", isException || !row->reason.isEmpty());
    form->setFieldShown(u"decided_by", isException || !row->decidedBy.isEmpty());
    m_details->showRows(*m_document, {row->id.value});
}

void EligibilitySection::focusFirst()
{
    if (m_details->isHidden())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_grounds->setFocus(Qt::OtherFocusReason);
}

void EligibilitySection::addGround(EligibilityGround ground)
{
    if (!m_document)
        return;
    const Programme &programme = m_document->programme();
    if (ground == EligibilityGround::Exception && isOnPerson()) {
        GroundDialog::openForPeople(this, context(), *m_document, {ParticipantId{m_id}}, ground);
        return;
    }
    if (ground == EligibilityGround::Exception) {
        GroundDialog::openForMunicipalities(this, context(), *m_document, {MunicipalityId{m_id}}, ground);
        return;
    }
    GroundEntry entry;
    entry.ground = ground;
    const auto change = isOnPerson() ? domain::setGround(programme, QList{ParticipantId{m_id}}, entry)
                                     : domain::setGround(programme, QList{MunicipalityId{m_id}}, entry);
    if (!applyOrTell(*m_document, context().prompter, this, change) || change->isEmpty())
        return;
    selectGround(change->of<Eligibility>().front().id());
    m_details->findChild<RecordForm *>()->editor(u"evidence")->input()->setFocus(Qt::OtherFocusReason);
}

void EligibilitySection::removeGround()
{
    if (m_document)
        applyOrTell(*m_document, context().prompter, this, removeGrounds(m_document->programme(), {selectedGround()}));
}

} // namespace gui
